### When an event is over: what is posted, how it was, and trends.

events-after-ask = How was “{ $title }”? You can post a recording, a transcript or notes.
events-after-promised-recording = A recording was promised, and is not posted yet.
events-after-promised-transcript = A transcript was promised, and is not posted yet.
events-after-missing-recording = A recording was promised. It is not here yet.
events-after-missing-transcript = A transcript was promised. It is not here yet.
events-after-form = What is left of it
events-after-label-recording = Recording
events-after-label-transcript = Transcript
events-after-label-notes = Notes
events-after-help = A link that begins with https://. Leave it empty if there is none.
events-after-wrong = A link begins with https:// and holds no password and no spaces. Please copy the whole address from your browser.
events-after-not-yet = This event is not over yet, or was cancelled. You can post something once it is over.
events-after-saved = Saved. It is posted where the event was announced, once; if you change it, that message changes.
events-after-no = Saved. There is nothing to post. You can still post something later.
events-after-posted = **{ $title }** ({ $at }) is over. Thank you for coming.
events-after-recording = Recording: { $address }
events-after-transcript = Transcript: { $address }
events-after-notes = Notes: { $address }
events-after-none = What was posted here was taken down.
events-after-thanks = Thank you for hosting, { $people }.
events-after-announcement = What it was about: { $address }
events-button-after = Post something
events-button-after-change = Change what is posted
events-button-after-nothing = Nothing to post

events-how-title = How it was
events-how-ask = “{ $title }” is over. Would you say how it was? Three short questions.
events-how-nameless = Your answer stands without your name.
events-how-about = **{ $title }**, { $day }
events-how-readers = The hosts and those who plan events here read what people say, without names, in a random order, and only once at least { $count } people have answered. Numbers below { $count } stay hidden.
events-how-honest = Where few people came, somebody may still guess who wrote something. Leave out what only you would say.
events-how-once = Hearth remembers that you have answered, and not what. So an answer cannot be changed or taken back. It is erased a year after the event.
events-how-label-again = Would you come again?
events-how-again-yes = Yes
events-how-again-maybe = Maybe
events-how-again-no = No
events-how-label-access = Was it as promised how you could take part?
events-how-help-access = Such as captions, a recording, breaks, or what you asked for
events-how-access-yes = Yes
events-how-access-partly = Partly
events-how-access-no = No
events-how-access-not-needed = I did not need any of it
events-how-label-words = One thing that you would change
events-how-help-words = You can leave this empty. Please write no names.
events-how-saved = Thank you. It is kept without your name.
events-how-silent = That is fine. Hearth does not ask you about this event again.
events-how-cannot = You have answered already, or it is too late: people who came can say how it was for { $count } days.
events-button-how = Say how it was
events-button-how-write = Answer three questions
events-button-how-not = No, thank you

events-over-title = What is over
events-over-intro = These events ended within the last two months. You can post what is left of them, and read what people thought.
events-over-none = Nothing that you can change is over lately.
events-over-listed = **{ $title }**, { $day }
events-over-nothing = Nothing is posted.
events-button-over = What is over
events-thought-head = **What people thought of this event**
events-thought-few = Fewer than { $count } people have answered, or their answers are not shown yet. Hearth shows new answers once a day, and only { $count } or more together.
events-thought-hidden = Numbers below { $count } are hidden.
events-thought-words = What they would change, in a random order:
events-thought-word = – { $words }
events-thought-again-yes = { $count } would come again.
events-thought-again-maybe = { $count } may come again.
events-thought-again-no = { $count } would not come again.
events-thought-access-yes = For { $count }, it was as promised how they could take part.
events-thought-access-partly = For { $count }, it was partly as promised.
events-thought-access-no = For { $count }, it was not as promised.
events-thought-access-not-needed = { $count } did not need any of it.

events-trends-title = How events go
events-trends-intro = Numbers of people below { $count } are hidden, and so is what would reveal them. Who was new is told of quarters that are over.
events-trends-quarter = { $number }/{ $year }
events-trends-line = Quarter { $quarter }: { $events ->
        [0] no event
        [one] one event
       *[other] { $events } events
    }. Said that they come: { $going }. New here among them: { $new }.
events-trends-people =
    { $count ->
        [one] one person
       *[other] { $count } people
    }
events-trends-hidden = hidden
events-trends-thought = **What people thought, event by event, the latest first**
events-trends-event = **{ $title }**
events-button-trends = How events go
