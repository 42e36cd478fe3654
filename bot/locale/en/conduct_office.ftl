# The contact outside, the button beside the code of conduct, figures, and who could read what.

conduct-outside-told = You have an update in Hearth. You are the contact outside of { $community }: something about a report waits there, or a promise to somebody was missed. Please ask the people who handle reports. Hearth does not say more here.
conduct-outside-news = You are the contact outside. Something about a report waits here, or a promise to somebody was missed. Please ask the people who handle reports. Hearth does not say more.

# For organisers and those who handle reports

conduct-button-office = Reports: button, figures, who can read
conduct-office-title = About reporting
conduct-office-what = Here you put the button for reports into a channel, see figures without any case, and see who could read what.
conduct-office-not-yours = This page is for organisers and for the people who handle reports.
conduct-button-place = Put a button into a channel
conduct-button-figures = Figures of the last half-year
conduct-button-reach = Who could read what
conduct-place-what = Put it where everybody reads the code of conduct. You take it back by deleting the message. This is what stands there:
conduct-place-choose = In which channel?
conduct-place-done = It is posted in { $channel } in a moment. If it does not appear, Hearth may not write there: the doctor in { COMMAND("setup") } says what is missing.
conduct-placed = Did something happen that our code of conduct does not allow? You can report it privately here. Before you write a word, you see who will read it.
conduct-figures-of = From { $begin } until before { $end }
conduct-figures-few = There were fewer than five closed reports, so no number is told: it could show who reported.
conduct-figures-whole = Closed reports: { $count }
conduct-figures-line = { $what }: { $count }
conduct-figures-number = { $count }
conduct-figures-few-number = too few to say
conduct-came-measure = A measure was taken
conduct-came-no-violation = No violation of the code of conduct
conduct-came-out-of-scope = Not the right place for it
conduct-came-on-record = Kept on record
conduct-figures-acknowledged = Taken up by a person in time: { $count }
conduct-figures-decided = Decided in time: { $count }
conduct-figures-about = You can copy this into a post. Small numbers are left out, and as many others as it takes that none can be worked out.
conduct-reach-what = These roles have much reach. No report stands in any channel: this is about everything else that Hearth does.
conduct-reach-administer = Can administer the server or change Hearth's settings: { $roles }
conduct-reach-reads = Can read { $channel }: { $roles }
conduct-reach-nobody = no role
conduct-reach-owner = The owner of the server can do everything in it. They cannot open a report, unless they handle reports.
conduct-reach-operator = Whoever runs this Hearth looks after its database and its keys, so they could read what is in it.
conduct-reach-grew = **Who could read or administer has grown.** Lately these roles can do more: { $roles }. Look at it with the organisers if you did not expect that.
