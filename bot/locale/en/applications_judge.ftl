# Applications: what people read who judge them.

command-applications = applications
command-applications-description = For those who judge applications or call for them
applications-not-yours = This is not yours to judge, or it is over.
applications-you-apply = You have an application for this call, so you cannot judge it.
applications-no-review = Nothing is reviewed here at the moment.
applications-no-redacting = There is nothing to look through here at the moment.
applications-review-progress = { $done } of { $whole } marks given.
applications-review-question = **Question { $number }, for one application after the other:**
applications-review-answer = **The answer:**
applications-choose-mark = Give a mark
applications-mark-stands = Your mark stands as soon as you choose it. Then you see what others gave.
applications-removed-other = Where { $mark } stands, something was taken out that tells who wrote this.
applications-mark-1 = 1
applications-mark-2 = 2, between 1 and 3
applications-mark-3 = 3
applications-mark-4 = 4, between 3 and 5
applications-mark-5 = 5
applications-button-recognise = I recognise who wrote this
applications-marked = Your mark: { $mark }. It stands now.
applications-marked-already = You have marked this already. A mark stands, since you have seen what others gave.
applications-others = Others gave this answer: { $marks }.
applications-others-none = Nobody else has marked this answer yet.
applications-button-next-answer = Next answer
applications-recognised-other = Thank you for saying so. Your marks for this application are gone, and somebody else is asked.
applications-recognised-fewer = Thank you for saying so. Your marks for this application are gone. Nobody else is free, so fewer marks stand for it, and those who decide see that.
applications-review-done = { $count ->
    [0] There is nothing for you to review here.
    [one] You have given your mark. Thank you.
   *[other] You have given all your marks: { $count }. Thank you.
}
applications-blacken = Text { $number } of { $whole }. Take out what tells who wrote it.
applications-blacken-none = There is no text to look through.
applications-harder = What made things harder:
applications-doubtful-other = This may tell who wrote it: { $places }.
applications-button-take-out = Take words out
applications-label-take-out = Words to take out, one entry a line
applications-help-take-out = They are taken out of all answers of this application.
applications-taken-out = Taken out.
applications-button-blackened = All is looked through: let reviewers begin
applications-blackened = Reviewers can begin now. Thank you.
applications-decide = { $count ->
    [one] One application for { $title }. It has no name.
   *[other] { $count } applications for { $title }. They have no names, and stand in no order.
}
applications-marks-missing = { $count ->
    [one] One mark is still to come.
   *[other] { $count } marks are still to come.
}
applications-not-yet = There is nothing to decide here yet.
applications-code = Application { $code }
applications-summary = **Application { $code }.** { $outcome }
applications-marks = { $count ->
    [one] Question { $number }: { $middle } (one mark)
   *[other] Question { $number }: middle { $middle }, from { $lowest } to { $highest } ({ $count } marks)
}
applications-marks-none = Question { $number }: no marks
applications-decided-so = { $outcome } { $told }
applications-is-chosen = Chosen.
applications-is-declined = Not this time.
applications-is-undecided = Not decided.
applications-has-feedback = Words written.
applications-lacks-feedback = No words yet.
applications-choose-one = Choose an application to read
applications-button-others = More applications
applications-button-first = First question
applications-button-back = Back to all applications
applications-button-choose = Choose this
applications-button-decline = Not this time
applications-button-feedback = Write words to them
applications-label-feedback = What you write to them
applications-help-feedback = What was good, and what would help another time. It comes with the decision.
applications-kept = Kept. It can be changed until the decision is locked.
applications-button-rest = Same words for the rest
applications-kept-for = { $count ->
    [0] Everybody has words already.
    [one] Kept for one application.
   *[other] Kept for { $count } applications.
}
applications-button-lock = Lock the decision
applications-lock-ask = Lock the decision? Applications: { $count }. Chosen: { $chosen }. It cannot be changed afterwards, and everybody who applied hears of it at once.
applications-button-lock-yes = Yes, lock it
applications-lock-outcome = { $count ->
    [one] One application has no decision yet. Choose it, or say "not this time".
   *[other] { $count } applications have no decision yet. Choose them, or say "not this time".
}
applications-lock-feedback = { $count ->
    [one] One application has no words yet. Everybody who applies gets some.
   *[other] { $count } applications have no words yet. Everybody who applies gets some.
}
applications-locked = The decision is locked. It cannot be changed any more.
applications-lock-done = The decision is locked, and everybody who applied hears of it.
applications-lock-first = Names can be shown when the decision is locked and two who decide have said so.
applications-unblind = { $count ->
    [0] The names of those who were chosen are shown when both who decide press here. That is recorded.
   *[other] The other person who decides would like to see the names of those who were chosen. If you press too, they are shown. That is recorded.
}
applications-button-unblind = Show the names of those chosen
applications-unblind-waits = You have said that names may be shown. The other person who decides has to say so, too.
applications-button-unblind-back = Take that back
applications-named = Application { $code }: { $person }
applications-others-unnamed = The others stay without a name. Each can read the decision, with your words.
applications-button-review = Review
applications-news-review = { $count ->
    [one] One answer for { $title } waits for your mark.
   *[other] { $count } answers for { $title } wait for your mark.
}
applications-button-blacken = Look through
applications-news-blacken = Applications for { $title } wait for you to take out what tells who wrote them.
applications-button-decide = Look and decide
applications-news-decide-review = You are one of the two who decide about { $title }.
applications-news-decide-locked = The decision about { $title } is locked. Names are shown when both who decide say so.
applications-deed = On record, { $moment }: { $who } { $what }
applications-deed-somebody = Somebody
applications-deed-deciders = changed who decides.
applications-deed-extended = let people apply for longer.
applications-deed-locked = locked the decision.
applications-deed-unblind-asked = said that names may be shown.
applications-deed-unblind-taken = took that back.
applications-deed-unblinded = was the second to say so, and names were shown.
