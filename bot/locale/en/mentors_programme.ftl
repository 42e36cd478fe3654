# Mentoring: for those who lead it.

command-mentor-programme = programme
command-mentor-programme-description = For those who lead mentoring: rounds, offers, figures
mentors-staff = Mentoring programme
mentors-programme-title = The mentoring programme
mentors-programme-waiting = { $count ->
    [0] Nobody is looking for a mentor at the moment.
    [one] One person is looking for a mentor.
   *[other] { $count } people are looking for a mentor.
}
mentors-programme-review = { $count ->
    [one] One offer waits for somebody to look at it.
   *[other] { $count } offers wait for somebody to look at them.
}
mentors-programme-more = What else you can look at. Nobody sees here what people share or prefer in secret.
mentors-button-programme-more = More
mentors-button-queue = Who is waiting
mentors-button-figures = Figures
mentors-button-review = Offers to look at
finding-mentors-offers-wait = Offers to be a mentor wait for somebody to look at them.
finding-mentors-offers-wait-fix = { COMMAND("mentor programme") } shows them. Until then these people are matched with nobody.

# Who is waiting

mentors-queue-title = Who is waiting
mentors-queue-what = Whoever waits longest comes first. You see what it is about, not what they wrote.
mentors-queue-nobody = Nobody is looking for a mentor at the moment.
mentors-queue-no-topic = no topic named
mentors-queue-one = { $person }: { $format }, since { $day }. About: { $topics }. { $silent ->
    [0] No mentor has been silent.
    [one] One mentor was asked and did not answer.
   *[other] { $silent } mentors were asked and did not answer.
}

# Figures

mentors-figures-title = Figures
mentors-figures-what = Anything under { $under } people is left out, and no sums are shown, so that nobody can be singled out.
mentors-figures-topics = By topic, people who look and mentors who offer:
mentors-figures-zones = By clock:
mentors-figures-languages = By language:
mentors-figures-waits = How long half of the people waited, at most, in the last six months:
mentors-figures-loads = How many people mentors carry:
mentors-figures-unknown = Unknown yet: too few people.
mentors-figures-hidden = few or none
mentors-figures-row = { $name }: look { $asked }, offer { $offered }
mentors-figure-wait = { $format }: { $count ->
    [one] one day
   *[other] { $count } days
}
mentors-figure-load = { $load ->
    [0] Nobody at the moment: { $count } mentors.
    [one] One person: { $count } mentors.
   *[other] { $load } people: { $count } mentors.
}
mentors-figures-silent-people = People who asked a mentor in the last six months: { $whole }. Of them, nobody answered at all: { $silent }.
mentors-figures-silent-mentors = Mentors who were asked in the last six months: { $whole }. Of them, did not answer at least once: { $silent }.

# Offers to look at

mentors-review-title = Offers to look at
mentors-review-what = These people offer to be mentors. They are matched with nobody until you let them in.
mentors-review-nobody = No offer waits.
mentors-review-one = { $person }. About: { $topics }.
mentors-button-review-one = Look at this offer
mentors-review-of = { $person } offers to be a mentor.
mentors-review-words = In their own words: { $words }
mentors-review-topics = Hearth understood: { $topics }.
mentors-review-formats = Would like to do: { $formats }.
mentors-review-languages = Talks in: { $languages }.
mentors-review-hours = Free in a usual week: { $count ->
    [one] one hour
   *[other] { $count } hours
} (clock of { $zone }).
mentors-review-private = Whatever you choose, the person alone hears it.
mentors-button-review-in = Let in
mentors-button-review-decline = Do not take it
mentors-button-review-change = Ask for a change
mentors-review-option-words = Say more about what they can help with
mentors-review-option-hours = Look at the free hours again
mentors-review-option-formats = Look at what they would like to do again
mentors-review-was-in = { $person } is let in, and hears so now.
mentors-review-was-asked = { $person } is asked to change something, and hears so now.
mentors-review-was-declined = { $person } hears kindly that it cannot be taken. Nobody else hears anything.
mentors-review-done = This offer does not wait any more. Somebody has looked at it, or it was changed or taken back.
mentors-review-in = The people who lead mentoring have looked at your offer. It stands from now on. Thank you.
mentors-review-change = The people who lead mentoring have looked at your offer, and are glad about it. Before it stands, they ask for one thing:
mentors-review-change-words = Please say a little more about what you can help with.
mentors-review-change-hours = Please look once more at when you are free.
mentors-review-change-formats = Please look once more at what you would like to do, and for how many people.
mentors-review-declined = The people who lead mentoring cannot take your offer at the moment. Nobody else hears of it. Thank you for offering. You are welcome to ask them about it.
mentors-review-noted = Noted.
mentors-invited = The people who lead mentoring here would like you as a mentor, and wrote an offer for you. It does not stand unless you say yes.
mentors-invited-yes = Thank you. Your offer stands from now on.
mentors-invited-over = This does not wait for your answer any more. { COMMAND("mentor offer") } shows how it stands.
mentors-button-invited-no = No, thank you
mentors-kept-proposed = A round that is being prepared could bring you together with somebody, as of { $day }. It is not decided.

# Mentors as a file

command-mentor-programme-file = mentors
command-mentor-programme-file-description = A table of mentors to take in (CSV)
mentors-button-roster = Mentors as a file
mentors-button-roster-export = Give me the file
mentors-roster-title = Mentors as a file
mentors-roster-what = All mentors as a table (CSV) to keep, to change and to hand in again. What people share in secret, and whom they never want to meet, is not in it.
mentors-roster-how = To hand in a table, use { COMMAND("mentor programme") } with a file. It needs these columns: { $columns }. It may have these: { $more }.
mentors-roster-asked = Everybody in it is asked first, and is matched with nobody before they say yes. What people wrote themselves stays as it is.
mentors-roster-given = Here are the mentors of this community. Keep the file as carefully as you would keep a list of addresses.
mentors-roster-taken = { $count ->
    [0] Nobody new is asked.
    [one] One person is asked now whether they would like to be a mentor.
   *[other] { $count } people are asked now, one after the other, whether they would like to be mentors.
}
mentors-roster-unchanged = { $count ->
    [one] One person stood here already. Nothing was changed for them.
   *[other] { $count } people stood here already. Nothing was changed for them.
}
mentors-roster-wrong-rows = { $count ->
    [one] One row could not come in. Mend it and hand the file in again. The other rows are not taken twice.
   *[other] { $count } rows could not come in. Mend them and hand the file in again. The other rows are not taken twice.
}
mentors-roster-row = Row { $number }: { $why }
mentors-roster-all-wrong = All rows that could not come in, with what to change:
mentors-roster-large = This file is too large. Hearth takes tables of at most { $kilobytes } kilobytes. Nothing was changed.
mentors-roster-gone = Discord did not give the file to Hearth. Please hand it in again. Nothing was changed.
mentors-roster-long = This table has { $count } rows. Hearth takes { $most } at a time. Please hand it in in parts. Nothing was changed.
mentors-roster-encoding = This file is not written in UTF-8. In your spreadsheet, choose “CSV UTF-8” when you save it. Nothing was changed.
mentors-roster-wrong = This file is no table that Hearth can read. Please save it as CSV. Nothing was changed.
mentors-roster-columns = The first row must name the columns, in English as in the file that Hearth gives you. Missing: { $columns }. Nothing was changed.
mentors-row-account = The account is missing or cannot be read. Write the number of the account, or a mention of it.
mentors-row-rounded = A spreadsheet has rounded the number of the account. Write it as a mention, or set the column to text first.
mentors-row-twice = The same account stands in row { $number } already. Keep one of the two.
mentors-row-words = The column “words” is empty. Say what the person can help with.
mentors-row-long = The column “words” is too long. It holds { $most } characters.
mentors-row-zone = The clock “{ $zone }” is unknown. Write a city, such as Berlin.
mentors-row-zone-like = The clock “{ $zone }” is unknown. Did you mean { $near }?
mentors-row-hours = The hours “{ $hours }” cannot be read. Write them such as: Mon-Fri 18:00-20:00, Sat 9-12.
mentors-row-seats = The column “seats” takes a number from 1 to { $most }.
mentors-row-choice = The column “{ $column }” has “{ $found }”. It takes: { $choices }.
mentors-row-empty = The column “{ $column }” is empty. It takes: { $choices }.
mentors-row-not-here = This account is not a person in this community. Check the number, or invite them first.
mentors-row-refused = This person has been asked and said no. Hearth does not ask again. They can offer themselves at any time.
mentors-refused = You said no to an offer that others wrote for you. You can change it into one of your own, or take it back.
mentors-invited-refused = That is fine and needs no reason. You are not asked again.
