### Coming to events: announcements, answers, reminders. Read by everybody.

events-name = ## { $title }
events-when = { $at } ({ $soon })
events-when-there = By the host’s clock: { $there }. It takes { $length }.
events-series = { $rule }.
events-length-minutes =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
events-length-hours =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    }
events-length-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
events-length-both = { $hours } and { $minutes }
events-place-voice = Where: in the voice channel { $channel }
events-place-stage = Where: on the stage { $channel }
events-place-link = Where: online, at { $address }
events-place-address = Where: { $address }
events-place-open = Where: the channel is not chosen yet
events-hosts = Hosted by: { $people }
events-audience = For: { $words }
events-for-newcomers = Newcomers are welcome: you need not know anybody, and need not have been here before.
events-topic = About: { $topic }
events-words = { $words }
events-access-head = **How you can take part**
events-is-cancelled = **This is cancelled.**
events-count =
    { $going ->
        [0] Nobody has said yet that they come.
        [one] One person comes.
       *[other] { $going } people come.
    }{ $maybe ->
        [0] { "" }
        [one] { " " }One more may come.
       *[other] { " " }{ $maybe } more may come.
    }
events-seats-left =
    { $left ->
        [0] All { $capacity } seats are taken.
        [one] One of { $capacity } seats is free.
       *[other] { $left } of { $capacity } seats are free.
    }
events-waiting =
    { $count ->
        [one] One person waits for a seat.
       *[other] { $count } people wait for a seat.
    }
events-from = From { $community }. You hear this because you answered to this event.

events-button-going = I come
events-button-maybe = Maybe
events-button-no = I cannot come
events-button-details = All about it
events-button-mine = My events
events-button-list = What is on
events-button-more = Further ones
events-start-list = See what is on
events-you-going = You come to “{ $title }”. Lovely! The hosts and those who plan events here see who comes; everybody else sees a number.
events-you-maybe = You may come to “{ $title }”. You can change that at any time.
events-you-no = You do not come to “{ $title }”. Thank you for saying so. You need no reason, and can change your mind.
events-remind-ask = When would you like to be reminded? Hearth remembers it for your next events.
events-button-remind-day = A day before
events-button-remind-hour = An hour before
events-button-remind-minutes = Ten minutes before
events-button-remind-none = No reminder
events-remind-day = Hearth writes to you a day before it begins.
events-remind-hour = Hearth writes to you an hour before it begins.
events-remind-minutes = Hearth writes to you ten minutes before it begins.
events-remind-none = Hearth does not remind you.
events-remind-passed = For this event that moment has passed, so Hearth sends no reminder of it. Hearth remembers your choice for your next events.
events-remind-first = Say first that you come, or may come. Then Hearth can remind you.
events-cancelled-already = This event is cancelled, so there is nothing to come to. In { COMMAND("event list") } you see what else is on.
events-over-for-you = This event is over. In { COMMAND("event list") } you see what else is on.
events-none = Nothing is planned at the moment.
events-listed = **{ $title }**, { $at }
events-mine-none = You have not said yet that you come to an event. In { COMMAND("event list") } you see what is on.
events-mine-going = You come to **{ $title }**, { $at }
events-mine-maybe = You may come to **{ $title }**, { $at }

events-reminder = “{ $title }” begins { $soon }.
events-reminder-late = This reminder comes late, and Hearth is sorry. “{ $title }” begins { $soon }.
events-reminder-begun = This reminder comes late, and Hearth is sorry. “{ $title }” has begun ({ $soon }). You can still join.
events-news-moved = “{ $title }” is at another time.
events-news-was = It was: { $at } ({ $there })
events-news-is = It is now: { $at } ({ $there })
events-news-cancelled = “{ $title }” is cancelled. It would have been { $at } ({ $there }).
events-news-elsewhere = “{ $title }” is at another place.
events-was-voice = It was: in the voice channel { $channel }
events-was-stage = It was: on the stage { $channel }
events-was-link = It was: online, at { $address }
events-was-address = It was: { $address }
events-news-again = “{ $title }” takes place after all. What you said still stands.

events-kept-a-year = Until a year after the event
events-kept-until-you-leave = Until you change it or leave
events-kept-seen-by-all = Everybody who reads the announcement
events-kept-hosts =
    { $count ->
        [one] You host one event.
       *[other] You host { $count } events.
    }
events-kept-answer = What you answered to an event, on { $day }
events-kept-pairs = Somebody with whom you go to an event
events-kept-pairs-seen = You and that person
events-kept-chosen = By which clock you live, and when you want to be reminded
events-kept-topics = About which topics you want to hear
events-kept-topics-seen = You, and everybody who sees the roles that go with them
events-kept-topics-leave = { $given ->
    [all] The roles that Hearth gave you for this are taken away in Discord soon after. Until then, Hearth keeps under seal whose they are; where Discord does not let it take them, for 30 days at most.
    [some] The roles that Hearth gave you for this are taken away in Discord soon after. Until then, Hearth keeps under seal whose they are; where Discord does not let it take them, for 30 days at most. A role that it did not give you stays: to lose it too, first choose no topic under “What I want to hear of”.
   *[none] You keep their roles in Discord, since Hearth has not noted that it gave them to you, and you are still mentioned. To lose them too, first choose no topic under “What I want to hear of”.
}
events-kept-request = What you need to take part, sealed, asked on { $day }
events-kept-owner = Which requests you look after
events-kept-voice = That you have said what you thought of an event. What you said stands apart, without your name.
events-kept-voice-seen = Nobody: it only keeps an answer from counting twice
events-kept-feed = The secret address of your own calendar
