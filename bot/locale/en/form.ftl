# Forms: pages of questions that are kept until they are sent.

# The first page

form-how = You can stop at any time and come back.
    Nothing is sent before you have looked over your answers and pressed the button that sends them.
form-kept-until = While you have not sent them, your answers are kept sealed. They are erased on { $until }, unless you go on before then.
form-begin = Begin
form-one-by-one = One question at a time
form-welcome-back = You began this before. Your answers are still here.

# What comes next

form-saved = Saved.
form-next = Next: { $page } (page { $number } of { $of })
form-go-on = Go on
form-see-all = See my answers
form-kept-but = What you wrote is saved. Something still needs a change:
form-complaint = **{ $label }**
    { $complaint }
form-change-these = Change my answers

# One question at a time

form-question-number = Question { $number } of { $of }
form-question = **{ $label }** ({ $needed })
form-needed = needed
form-not-needed = you can leave this open
form-answer-write = Answer
form-answer-change = Change my answer
form-question-next = Next question
form-question-earlier = Question before

# Looking over the answers

form-answer = **{ $label }**
    { $answer }
form-answer-wrong = **{ $label }**
    { $answer }
    This needs a change: { $complaint }
form-open = You left this open.
form-missing = Not answered yet. This answer is needed.
form-yes = Yes
form-no = No
form-ticked = Ticked
form-change = Change: { $page }
form-change-all = Change my answers
form-ready = Everything that is needed is there. Read your answers once more before you send them.
form-not-ready = Something is still missing or needs a change.
form-review-more = More answers
form-review-first = Back to the first answers
form-send = Send
form-changed = Your answers have changed since this page was shown. Here they are as they stand now.

# Throwing away

form-throw = Throw away
form-throw-ask = Do you want to throw away all answers of this form? You cannot take this back.
form-throw-yes = Yes, throw them away
form-throw-no = No, keep them
form-thrown = Your answers are erased. Nothing was sent.

# When it cannot go on

form-gone-title = This form is no longer open
form-gone = This form was sent or thrown away before, or its time is over.
    If you pressed the button that sends it and saw no error, it was sent.
    To begin again, use the command with which you opened it.
form-not-saved-title = Your answers could not be saved
form-not-saved = Something went wrong while they were being saved. What you had saved before is still there.
    Copy what stands below, press the button on the page above once more, and hand it in again.
form-typed = This is what you typed, so that you can copy it:
    { $typed }
form-not-yours = This form belongs to somebody else, so you cannot open it.
    Use the command yourself to get a form of your own.

# What to change about an answer

form-wrong-missing = This answer is needed.
form-wrong-tick = This needs your tick.
form-wrong-too-long = This may have at most { $most } characters. Yours has { $count }.
form-wrong-too-short = This needs at least { $least } characters.
form-wrong-too-many = Choose at most { $most }.
form-wrong-choice = What you chose is no longer offered. Please choose again.
form-wrong-time-zone = I do not know this time zone. Type the largest city near you that shares your clock.
form-wrong-time-zone-near = I do not know this time zone. Did you mean { $zone }?
form-files-kept = { $count ->
    [one] One file is here already. Leave this empty to keep it.
   *[other] { $count } files are here already. Leave this empty to keep them.
}
