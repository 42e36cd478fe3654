### What people need to take part in an event, asked for in confidence. Read by everybody who asks, and by hosts.

events-need-title = What you need to take part
events-need-for = **{ $title }**
events-need-readers = The hosts of this event will read what you write: { $people }. So will those who plan events here. It is shown to nobody else.
events-need-readers-nobody = Those who plan events here will read what you write. It is shown to nobody else.
events-need-sealed = Hearth keeps it sealed, and never puts it into a channel or a direct message. It is erased { $count } days after the event.
events-need-due = An answer is due by { $at }. If there is none by then, Hearth reminds them each day.
events-need-late = The last day for requests has passed. You can still ask. It may be too late to arrange everything, and you will be told so honestly.
events-need-choice = You need not say why. Write only what would help you to take part.
events-need-label = What would help you to take part?
events-need-help = For example: captions, a text along with pictures, a place near the door, more breaks
events-need-saved = Saved. The hosts hear that there is a request; they read it on a private page.
events-need-withdrawn = Taken back. What you wrote is erased.
events-need-over = This event is over, so nothing can be arranged for it any more.
events-need-words = You wrote: { $words }
events-need-answer = The answer: { $words }
events-need-yours = What you asked for: { $state }
events-need-owned = { $person } looks after it.
events-need-state-open = Nobody has taken it up yet.
events-need-state-doing = Somebody looks after it.
events-need-state-met = It will be there.
events-need-state-partly = A part of it will be there.
events-need-state-not = It is not possible this time.
events-need-state-withdrawn = You took it back.
events-need-state-over = The event does not take place, so this is over too.
events-need-news-open = What you asked for at “{ $title }” waits for somebody again.
events-need-news-doing = Somebody looks after what you asked for at “{ $title }”.
events-need-news-met = There is an answer to what you asked for at “{ $title }”: it will be there.
events-need-news-partly = There is an answer to what you asked for at “{ $title }”: a part of it will be there.
events-need-news-not = There is an answer to what you asked for at “{ $title }”: it is not possible this time. Read why, and what there is instead.
events-need-news-withdrawn = You took back what you asked for at “{ $title }”.
events-need-news-over = “{ $title }” does not take place. What you asked for is over with it.

events-button-need = Ask for what I need
events-button-need-read = What I asked for
events-button-need-write = Write it
events-button-need-change = Add to it or change it
events-button-need-withdraw = Take it back

events-needs-title = What people need
events-needs-count =
    { $count ->
        [0] No request waits.
        [one] One request waits.
       *[other] { $count } requests wait.
    }
events-needs-rule = Each is to be answered by the last day for requests, and three days before the event at the latest. Where that is nearer than two days: within two days.
events-needs-all = These are the open requests at all events that you can change.
events-needs-who = { $person }, for **{ $title }**, { $at }
events-needs-owner = { $person } looks after this.
events-needs-due = An answer is due by { $at }.
events-needs-overdue = **An answer was due by { $at }.** The person waits.
events-needs-words = They need: { $words }
events-needs-answer = Your answer: { $words }
events-needs-confidence = This was written in confidence. Please tell others only what they must know to arrange it, and no name.
events-needs-yours = You look after this now. The person sees that.
events-needs-answer-saved = Saved. The person hears that there is an update, and reads your answer on their own page.
events-needs-answered = This is answered already, or was taken back.
events-needs-changed = Something that you look after has changed, or was taken back.
events-needs-changed-meanwhile = What was asked for, or the answer to it, has changed since you read it, so your answer was not kept. Please read it again.
events-needs-gone = This request is not there any more.
events-needs-not-yours = Only the hosts of this event and those who plan events here can read this.
events-needs-is-open = Nobody looks after this yet.
events-needs-is-doing = It is being looked after.
events-needs-is-met = Answered: it will be there.
events-needs-is-partly = Answered: a part of it will be there.
events-needs-is-not = Answered: not possible this time.
events-needs-is-withdrawn = Taken back by the person.
events-needs-is-over = The event does not take place.
events-needs-label-state = Will it be there?
events-needs-offer-met = Yes, it will be there
events-needs-offer-partly = A part of it will be there
events-needs-offer-not = It is not possible this time
events-needs-label-words = What they can count on
events-needs-help-words = What will be there, what will not, and what could help instead. The person reads this.
events-needs-staff = Somebody has asked what they need to take part in an event, and waits for an answer. Those who plan events find it in { COMMAND("event manage") }, under “What people need”.

events-button-needs = What people need
events-button-needs-read = Read it
events-button-needs-event = Back to the event
events-button-needs-back = All requests of this event
events-button-needs-mine = I look after this
events-button-needs-answer = Answer
events-button-needs-answer-again = Change the answer

events-kept-a-month = Until 30 days after the event
events-kept-seen-by-planners = You, the hosts of the event, and those who plan events here
