# Handlers: the list of cases and what can be done with each.

command-cases = cases
command-cases-description = Work on the reports that you handle
conduct-cases-title = Reports
conduct-cases-news = There is news about a report that you handle, or may take up.
conduct-button-cases = Open the list
conduct-list-open = { $count ->
    [0] No case is open.
    [one] One case is open.
   *[other] { $count } cases are open.
}
conduct-list-mine = These are the open cases that you look after.
conduct-list-unclaimed = These are the open cases that nobody looks after yet.
conduct-list-closed = { $count ->
    [0] No case is closed.
    [one] One case is closed.
   *[other] { $count } cases are closed.
}
conduct-list-nothing = There is nothing in this list.
conduct-list-choose = Choose a case
conduct-list-line = **{ $code }**: { $said }
conduct-list-since = reported on { $at }
conduct-list-due = next promise { $at }
conduct-list-late = a promise is broken since { $at }
conduct-list-you = you look after it
conduct-list-taken = somebody looks after it
conduct-list-nobodys = nobody looks after it
conduct-button-list-open = All open
conduct-button-list-mine = Mine
conduct-button-list-unclaimed = Not taken yet
conduct-button-list-closed = Closed
conduct-button-list = List of cases
conduct-button-hours = When I hear of news
conduct-peek = If you have a part in this, or it is hard for you to be fair here, step back now. You have seen nothing of it but this name and kind.
conduct-button-open = Open it
conduct-button-involves-me = This involves me
conduct-recuse-ask = You will not see this case again, and it will not show in your list. Nobody asks you for a reason. **You cannot take this back.**
conduct-button-recuse = Step back for good
conduct-recused = You have stepped back. You will hear nothing more of it.

# A case

conduct-case-name = **{ $code }**
conduct-case-state = { $kind }. It is { $state }. It came { $at }.
conduct-case-going-on = **It is going on now.**
conduct-wanted-talk-first = Asked for: talk to me before you do anything.
conduct-wanted-shows-me = Asked for: take care, acting on it would show who reported.
conduct-wanted-record-only = Asked for: only keep it on record.
conduct-wanted-not-act = **Whoever reported does not want you to act on it at the moment.** Where somebody is in danger you may still have to.
conduct-case-reports = { $count ->
    [one] One report
   *[other] { $count } reports
}: { $how }.
conduct-counted-named = { $count } by name
conduct-counted-sealed = { $count } with a sealed name
conduct-counted-anonymous = { $count } without a name
conduct-case-many = Many of these reports came within a short time. That may be an organised flood. How many there are carries no weight; what they say does.
conduct-case-mine = You look after it.
conduct-case-theirs = { $name } looks after it.
conduct-case-nobodys = Nobody looks after it yet.
conduct-case-claimed = Somebody else looks after this case. They can hand it over to you.
conduct-case-free = { $count ->
    [one] Only you can see this case.
   *[other] { $count } people who handle reports can see this case.
}
conduct-case-is-closed = This case is closed. Open it again first if there is something to do.
conduct-promised-open = { $what }: until { $at }.
conduct-promised-broken = { $what }: **broken, it was due { $at }.** Whoever reported can see that.
conduct-promised-late = { $what }: done, but after { $at }.
conduct-what-acknowledge = Taken up by a person
conduct-what-update = A message to whoever reported
conduct-what-decide = A decision
conduct-what-review = A second look at the urgent measure
conduct-button-case = Back to the case
conduct-button-evidence = What was reported
conduct-button-talk = Conversation
conduct-button-notes = Notes
conduct-button-people = People
conduct-button-claim = Look after it
conduct-button-review = Second look
conduct-button-decide = Decide
conduct-claimed-now = You look after this case now. Whoever reported sees that a person has taken it up.
conduct-case-more = What else can be done:
conduct-button-history = Who did what
conduct-button-export = Take a copy
conduct-button-merge = Put it into another case
conduct-button-urgent = Urgent: time out
conduct-button-let-go = Look after it no longer
conduct-button-hand-over = Hand it over

# What was reported

conduct-evidence-ask = What follows may be hard to read. It was written in confidence. That you read it is put on record.
conduct-button-read = Read it
conduct-purged = What was reported is erased by now.
conduct-report-head = Reported { $at }, { $who }.
conduct-by-account = by { $name }
conduct-by-named = by somebody whose name is erased
conduct-by-sealed = with a sealed name
conduct-by-anonymous = without a name
conduct-report-others = Others involved: { $words }
conduct-report-message = The message that was reported, by { $author }: { $link }
conduct-report-edited = It had been edited before it was reported.
conduct-file-choose = Look at a file
conduct-button-files = Other files
conduct-file-option = File { $number }
conduct-file-shown = File { $number }, without what a camera writes into it, such as the place:
conduct-file-alt = File { $number } of the report
conduct-file-given = This file comes from a stranger. Do not open it if you are not sure what it is. Files that could run something have another ending now.
conduct-file-not-saved = This file is not saved, or not yet.
conduct-nothing-said = Nothing was written here yet.
conduct-said-team = From the team, { $at }:
conduct-said-again = From whoever reported, { $at }: **it happened again.**
conduct-said-reporter = From whoever reported, { $at }:
conduct-said-not-sent = Written to whoever is accused, { $at }. It was not sent.
conduct-said-accused = From whoever is accused, { $at }:
conduct-note-head = { $name } noted { $at }:
conduct-urgent-head = { $name } timed somebody out { $at }.

# Writing

conduct-button-reply = Write to whoever reported
conduct-button-note = Add a note
conduct-reply-title = To whoever reported
conduct-reply-intro = This goes to whoever reported, from the team. Your name is not shown.
conduct-reply-to-all = { $count ->
    [one] This goes to whoever reported.
   *[other] This goes to everybody who reported, { $count } people. Do not write to all of them what only one of them has told you.
}
conduct-reply-to-one = This goes to whoever made report { $number }, and to nobody else.
conduct-reply-as-team = It comes from the team, without your name. That you have written is put on record.
conduct-reply-whom = To whom?
conduct-reply-everybody = Everybody who reported
conduct-reply-option = Report { $number }
conduct-reply-begin = Begin with a saved reply
conduct-reply-words = Your message
conduct-reply-need-more = We need an answer to go on
conduct-replied = Your message is saved. Whoever reported finds it on their page.
conduct-button-own-words = In my own words
conduct-button-saved-replies = Saved replies
conduct-built-in-thanks-title = Thank you, we have read it
conduct-built-in-thanks = Thank you for telling us. We have read what you wrote, and we take it seriously. We are looking at it now, and you will hear from us again within a week. If anything changes, or if you do not feel safe, please write to us here.
conduct-built-in-looking-title = We are still looking at it
conduct-built-in-looking = We are still looking at what you reported. It takes longer than we would like, and we have not forgotten you. You will hear from us again within a week.
conduct-built-in-question-title = We have a question
conduct-built-in-question = To go on, we would like to ask you something. You do not have to answer, and you can take your time. Our question:
conduct-saved-replies-title = Saved replies
conduct-saved-replies-what = { $count ->
    [0] There are no saved replies of your own yet. All of you who handle reports here can use them.
    [one] There is one saved reply. All of you who handle reports here can use it.
   *[other] There are { $count } saved replies. All of you who handle reports here can use them.
}
conduct-saved-reply-intro = All of you who handle reports here can use this reply. Please write nothing about a single case.
conduct-saved-reply-name = A short name for it
conduct-saved-reply-words = The reply
conduct-saved-reply-kept = The reply is saved.
conduct-saved-reply-removed = The reply is removed. What was sent with it stays.
conduct-saved-reply-remove = Remove a reply
conduct-saved-reply-gone = This saved reply was removed meanwhile. Please choose another one.
conduct-saved-replies-full = There are { $most } saved replies already. Please remove one first. What you have written is kept for a day.
conduct-button-add-reply = Add a reply
conduct-button-save = Save
conduct-note-title = A note
conduct-note-intro = Only people who handle reports and may see this case can read your note, with your name.
conduct-note-words = Your note
conduct-noted = The note is saved.

# People

conduct-people-accused = Accused: { $people }
conduct-people-named = Involved: { $people }
conduct-people-recused = { $count ->
    [one] One of the people who handle reports has stepped back.
   *[other] { $count } of the people who handle reports have stepped back.
}
conduct-people-kept-from = Nobody who is accused or involved can see this case, even if they handle reports. Add people with care: it works at once.
conduct-people-add-accused = Add who is accused
conduct-people-add-named = Add who else is involved
conduct-involved-now = It is written down, and they are kept from this case from now on.
conduct-merge-title = Put it into another case
conduct-merge-code = The name of the other case
conduct-merged = The cases are one now. Whoever reported keeps their receipt.
conduct-no-case-named = There is no other open case with this name for you. Please look at the name in the list.
conduct-hand-ask = Whom do you want to hand this case over to?
conduct-hand-choose = Somebody who handles reports here
conduct-cannot-hand-over = That person cannot take this case over. Please choose somebody else who handles reports here.
conduct-handed-over = The case is handed over. They hear that there is an update.

# An urgent measure

conduct-urgent-title = Urgent: time out
conduct-urgent-what = A timeout stops somebody from writing, reacting and speaking in the server for a while. It is not a decision. Another one of you looks at it within a day.
conduct-urgent-power = For this you need the permission to time out members yourself. Everybody who can see the server's record sees that Hearth timed them out, with the same reason for all, and nothing about a report.
conduct-urgent-nobody = Nobody is accused in this case yet. Add the person first.
conduct-urgent-whom = How long should { $name } be timed out?
conduct-urgent-number = { $number }. { $name }
conduct-urgent-option = Person { $number }
conduct-urgent-choose = Who?
conduct-urgent-1 = 1 hour
conduct-urgent-24 = 1 day
conduct-urgent-168 = 1 week
conduct-urgent-reason = For the safety of the community
conduct-urgent-done = { $name } is timed out until { $until }. The others are asked to look at it within a day.
conduct-urgent-refused = Discord did not allow it. Hearth needs the permission to time out members, and a role above theirs. Nothing has changed.
conduct-urgent-not-now = Discord does not answer at the moment. Nothing has changed. Please try again.
conduct-urgent-unsure = Discord did not answer in time, so it is not certain whether it worked. Please look at the person in the server. The others are asked to look at it too.
conduct-review-what = { $by } timed out { $name } until { $until }. That was { $at }.
conduct-review-unsure = Discord did not answer then: please look in the server whether it worked.
conduct-review-ask = Was it needed? You can let it stand or lift it.
conduct-button-keep = Let it stand
conduct-button-lift = Lift it
conduct-reviewed = You have looked at it. The timeout stands.
conduct-lifted = You have lifted the timeout.
conduct-nothing-to-review = There is no urgent measure here that waits for a second look.
conduct-review-by-another = You took this measure yourself, so somebody else has to look at it.

# When a handler hears of news

conduct-hours-title = When you hear of news
conduct-hours-any = You hear of news at any time.
conduct-hours-between = You hear of news between { $from } and { $to }, time zone { $zone }.
conduct-hours-off = **You hear of no news at the moment.**
conduct-hours-unless = If otherwise nobody would hear of it, you do.
conduct-hours-zone = Your time zone
conduct-hours-zone-help = A large city near you, such as Nairobi or Lima.
conduct-hours-from = From
conduct-hours-to = Until
conduct-hours-same = These are the same hours. Please choose two different ones. What you have chosen is kept.
conduct-hour = { $hour }
conduct-button-off = Nothing for now
conduct-button-on = Let me hear again
conduct-button-choose-hours = Choose hours
conduct-button-any-time = At any time

# Who did what

conduct-deed-line = { $at }, { $who }: { $deed }
conduct-deed-hearth = Hearth
conduct-deed-unknown = somebody whose name is erased
conduct-deed-received = a report was received
conduct-deed-viewed = opened the case
conduct-deed-evidence = read what was reported
conduct-deed-file = looked at a file
conduct-deed-claimed = looks after it
conduct-deed-unclaimed = looks after it no longer
conduct-deed-replied = wrote to whoever reported
conduct-deed-noted = wrote a note
conduct-deed-urgent = timed somebody out
conduct-deed-reviewed = looked at the urgent measure
conduct-deed-hearing-drafted = wrote a message to whoever is accused
conduct-deed-hearing-sent = checked and sent a message to whoever is accused
conduct-deed-hearing-refused = sent a message to whoever is accused back to its author
conduct-deed-proposed = proposed a decision
conduct-deed-agreed = agreed to what was proposed
conduct-deed-withdrawn = withdrew what was proposed
conduct-deed-decided = decided
conduct-deed-closed = closed the case
conduct-deed-reopened = opened the case again
conduct-deed-merged = put another case into this one
conduct-deed-involved = wrote down that somebody is involved
conduct-deed-recused = stepped back
conduct-deed-handed-over = handed it over
conduct-deed-identity-asked = asked to open a sealed name
conduct-deed-identity-opened = opened a sealed name
conduct-deed-exported = took a copy of the case
conduct-deed-apart = changed who must not be brought together
conduct-deed-applied = said that the measure is carried out
conduct-deed-measure-ended = said that the measure is over
conduct-deed-released = somebody has no part in it after all
conduct-deed-appeal = an appeal came in
conduct-deed-appeal-answered = the appeal was answered
conduct-deed-purged-content = what was written was erased, as promised
conduct-deed-purged-identity = who reported was erased, as promised
conduct-deed-purged-outcome = the outcome was erased, as promised
conduct-deed-told-outside = told the contact outside that something waits
conduct-exported = This is a copy of what you may see of this case. Keep it as safe as the case itself, and erase it when you are done. That you took it is put on record.
