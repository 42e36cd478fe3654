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
mentors-invited = The people who lead mentoring here would like you as a mentor, and wrote an offer for you. Nobody is matched with you unless you say yes.
mentors-invited-yes = Thank you. Your offer stands from now on.
mentors-invited-over = This does not wait for your answer any more. { COMMAND("mentor offer") } shows how it stands.
mentors-button-invited-no = No, thank you
mentors-kept-proposed = A round that is being prepared could bring you together with somebody, as of { $day }. It is not decided.
