# The reporter's own page.

conduct-button-my-reports = My reports
conduct-mine-news = There may be something new about a report of yours.
conduct-mine-title = Your report
conduct-mine-ways = To come back to a report, show its receipt, or choose it below if you made it with this account.
conduct-mine-own = { $count ->
    [one] You have made one report here with this account.
   *[other] You have made { $count } reports here with this account.
}
conduct-mine-choose = Which report?
conduct-code = { $code }
conduct-code-line = Your report belongs to the case **{ $code }**.
conduct-button-receipt = I have a receipt
conduct-button-back = Back
conduct-receipt-title = Your receipt
conduct-receipt-ask = The seven words
conduct-receipt-ask-help = In any case, with spaces or commas between them.
conduct-receipt-form = That is not a receipt. A receipt has { $count } English words. Please look again at what you have written down.
conduct-receipt-unknown = Hearth knows no report with this receipt. Please check the order and the spelling of the words. A receipt that was burned opens nothing any more.
conduct-no-such-report = There is no such report for you here. If you came with a receipt some time ago, please show it again.

# How it stands

conduct-state-received = received
conduct-state-looking = being looked at
conduct-state-need-more = the team needs to know more
conduct-state-decided = decided
conduct-state-closed = closed
conduct-state-received-line = **Received.** No person has taken it up yet.
conduct-state-looking-line = **Being looked at.** A person has taken it up.
conduct-state-need-more-line = **The team needs more from you.** Please read the messages.
conduct-state-decided-line = **Decided.** The team carries out what it has decided.
conduct-state-closed-line = **Closed.** Please read the messages for what came of it.
conduct-outcome-measure = What came of it: a measure was taken.
conduct-outcome-no-violation = What came of it: the team sees no violation of the code of conduct.
conduct-outcome-out-of-scope = What came of it: the team is not the right place for this.
conduct-outcome-on-record = What came of it: it is kept on record.
conduct-known-anonymous = You are not known. Hearth stores no account with this report.
conduct-known-named = The people who handle reports know who you are.
conduct-known-sealed = Your name is sealed apart. Nobody has opened it.
conduct-known-opened = Your name was opened by two people. The messages say why.
conduct-promise-acknowledge-open = To be taken up by a person: until { $at }.
conduct-promise-acknowledge-kept = To be taken up by a person: kept.
conduct-promise-acknowledge-late = To be taken up by a person: this promise was broken. It was done after { $at }.
conduct-promise-acknowledge-broken = To be taken up by a person: **this promise is broken.** It was due { $at }.
conduct-promise-update-open = The next message to you: until { $at }.
conduct-promise-update-kept = A message to you: kept.
conduct-promise-update-late = A message to you: this promise was broken. It was done after { $at }.
conduct-promise-update-broken = A message to you: **this promise is broken.** It was due { $at }.
conduct-promise-decide-open = A decision: aimed at by { $at }.
conduct-promise-decide-kept = A decision: made in time.
conduct-promise-decide-late = A decision: made later than the { $at } that was aimed at.
conduct-promise-decide-broken = A decision: **later than aimed at.** It was to be made by { $at }.
conduct-file-waiting = File { $number }, { $name }: being saved.
conduct-file-saved = File { $number }, { $name }: saved.
conduct-file-lost = File { $number }, { $name }: **could not be saved.** Please hand it in again.
conduct-files-more = { $count ->
    [one] And one more file.
   *[other] And { $count } more files.
}
conduct-how-are-you = **How are you now?** You asked us to ask.
conduct-button-well = I am all right
conduct-well = We are glad to hear that. Nothing was written down.
conduct-again-told = The team hears that it happened again, and your report is open again. If you like, add what happened.
conduct-few-can-see = Fewer than two people who handle reports can see this one. The contact outside has been told that something waits, without any content.
conduct-button-messages = Messages ({ $count })
conduct-button-answer = Answer or add
conduct-button-again = It happened again
conduct-button-more = More
conduct-button-report = Back to the report
conduct-button-earlier = Earlier
conduct-button-later = Later
conduct-part = Part { $number } of { $of }
conduct-from-team = From the team, { $at }:
conduct-from-you = From you, { $at }:
conduct-mine-no-messages = There are no messages yet.

# What a reporter can still do

conduct-add-title = Something more
conduct-add-words = What do you want to say?
conduct-add-intro = This goes to the people who handle your report, and to nobody else.
conduct-again-title = It happened again
conduct-added = It is saved, and the people who handle your report hear of it.
conduct-more-act = You have agreed that the team acts on your report.
conduct-more-not-act = You have asked the team not to act on your report. They may still have to, where somebody is in danger.
conduct-more-check-in = Hearth asks you 7, 30 and 90 days after closing how it is. Without a name you see that only on this page.
conduct-more-no-check-in = You are not asked after closing how it is.
conduct-more-reveal = You can make yourself known to the people who handle your report.
conduct-more-burn = You can burn the receipt. The report stays with the team, and nobody can come back to it with the receipt.
conduct-button-withdraw = Do not act on it
conduct-button-agree = You may act on it
conduct-button-ask = Ask me after closing
conduct-button-ask-not = Do not ask me
conduct-button-reveal = Make myself known
conduct-button-burn = Burn the receipt
conduct-withdrawn = The team will see that you do not want them to act.
conduct-agreed-to = The team will see that they may act.
conduct-reveal-ask = The people who handle your report will see who you are. **You cannot take this back.** Do you want that?
conduct-button-reveal-yes = Yes, make me known
conduct-button-no = No
conduct-revealed = The people who handle your report can now see who you are.
conduct-burn-ask = After that, nobody can open this report with the receipt: you cannot read answers or add anything. **You cannot take this back.** Do you want that?
conduct-button-burn-yes = Yes, burn it
conduct-burned = The receipt is burned. It opens nothing any more.
