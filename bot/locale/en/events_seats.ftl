### Coming to events: seats, the line, what is new, being seen, one's clock. Each person reads their own.

events-you-waiting =
    { $place ->
        [1] There is no free seat for you in “{ $title }” at the moment. You are first in line.
        [2] There is no free seat for you in “{ $title }” at the moment. You are second in line.
        [3] There is no free seat for you in “{ $title }” at the moment. You are third in line.
       *[other] There is no free seat for you in “{ $title }” at the moment. You are number { $place } in line.
    }
events-you-waiting-then = When a seat is yours, Hearth offers it to you and keeps it for a while. You need not watch out for it.
events-short-notice-is = Two hours before it begins or later, a free seat is yours at once, without a question. Hearth tells you.
events-button-short-notice = Also at short notice
events-button-short-notice-not = Ask me first, always
events-full-and-begun = This has begun, and there is no free seat. In { COMMAND("event list") } you see what else is on.
events-changed-for-you = This has changed since you opened the page. In { COMMAND("event mine") } you see how it stands now.

events-offer = A seat is free: would you like to come to “{ $title }”, { $at }?
events-offer-longer = A seat is free, and you have more time to answer, since Hearth could not be reached in between: would you like to come to “{ $title }”, { $at }?
events-offer-until = It is kept for you until { $at } ({ $soon }). After that, it goes to the next person in line.
events-button-take = Take the seat
events-button-decline = No, thank you
events-taken = The seat is yours.
events-declined = Thank you for saying so. The seat goes to the next person in line.
events-offer-gone = This offer has ended, and the seat went to the next person in line. You can ask for a seat again with “I come”, on the page of the event.
events-mine-waiting = You wait for a seat: **{ $title }**, { $at }
events-mine-offered = A seat is offered to you: **{ $title }**, { $at }
events-mine-no = You do not come to **{ $title }**, { $at }

events-news-seat = You have a seat: come to “{ $title }”, { $at }. If you cannot come, please say so, and the seat helps somebody else.
events-news-ran-out = A seat in “{ $title }” was kept for you, and the time for it ended. It went to the next person in line. That is fine, and nobody else sees it. If you would still like to come, press “I come” on the page of the event: you are in line again then.
events-news-unreached = Hearth could not write to you about this: your direct messages are closed. What it has to say stands here, and you can have a thread of your own for it.
events-button-read = I have read it
events-button-thread = Write to me in a thread of my own
events-read = Put away.
events-thread-name = Your events
events-thread-open = This is your thread: { $thread }. Hearth writes there what it cannot send to you. Besides you, only people can read it who look after all threads here.
events-thread-not-here = Hearth cannot open a thread for you here. What it has to say stands in { COMMAND("event mine") } and in { COMMAND("start") }.

events-shown = Come, and like you to see it: { $people }
events-button-show = Show others that I come
events-button-hide = Do not show that I come
events-is-shown = Everybody who looks at this event sees now that you come. You can take it back at any time.
events-is-hidden = Only the hosts and those who plan events here see now that you come.

events-button-zone = In which city’s clock do you live?
events-zone-title = Your clock
events-zone-label = A city whose clock is yours
events-zone-help = Hosts see only numbers, so that the same people do not always get the night.
events-zone-kept = Kept: you live by the clock of { $zone }. You can change it here at any time.

events-button-who = Who comes
events-button-next-time = The time after
events-who-head = Who comes to “{ $title }”, { $at }
events-who-private = Only hosts and those who plan events here see these names. Please keep them to yourselves, and ask nobody for a reason.
events-who-going = { $person } comes
events-who-maybe = { $person } may come
events-who-offered = { $person } is offered a seat until { $at }
events-who-waiting = Number { $place } in line: { $person }
events-who-no-time = This event has no further times.
