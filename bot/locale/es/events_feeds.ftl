# Events as calendars to keep: files, and secret addresses to subscribe to.

events-button-keep = Put it in my calendar
events-button-calendar = Calendars to keep
events-feed-title = Events in your own calendar
events-feed-intro = You can have events in the calendar that you use anyway, with how to take part in each.
events-feed-on = A file shows what is planned today. An address stays up to date: your calendar program looks there by itself.
events-feed-off = Addresses that stay up to date need Hearth’s small web server. Whoever runs Hearth has not switched it on. A file shows what is planned today; please fetch a new one from time to time.
events-feed-mine = **My events**: those to which you said that you come, or perhaps.
events-feed-all = **All events** of this community.
events-feed-topic = **A topic**: the events about it.
events-feed-choose = Choose a topic
events-feed-button-file-mine = All my events as a file
events-feed-button-file-all = All events as a file
events-feed-button-mine = Address of my calendar
events-feed-button-all = Address of the calendar of all events
events-feed-file-event = Here is “{ $title }” as a file. Open it, and your calendar program takes it in. If the event is moved, you hear of it here; the file does not know.
events-feed-file = Here is the calendar as a file. Open it, and your calendar program takes it in. It shows what is planned today.

events-feed-about-person = This calendar holds the events to which you said that you come, or perhaps. It tells nothing of other people.
events-feed-about-community = This calendar holds all events of this community. All its members can use the same address.
events-feed-about-topic = This calendar holds the events about one topic. All members of this community can use the same address.
events-feed-button-make = Make the address
events-feed-made = The address is made.
events-feed-address = The address: `{ $address }`
events-feed-how = Copy it. In your calendar program, choose to add or subscribe to a calendar by its address, and put it in there. Many programs look for news only a few times a day.
events-feed-secret = Whoever has this address can read this calendar without logging in. Please treat it like a password.
events-feed-button-renew = A new address
events-feed-button-remove = Remove the address
events-feed-button-renew-yes = Yes, make a new one
events-feed-button-remove-yes = Yes, remove it
events-feed-ask-renew = Make a new address? The old one leads nowhere from that moment on.
events-feed-ask-remove = Remove the address? It leads nowhere from that moment on.
events-feed-ask-own = Calendars in which you put it will not hear of changes any more.
events-feed-ask-shared = Everybody who put it in their calendar will not hear of changes any more, and gets no message about that.
events-feed-renewed = This is a new address. The old one leads nowhere now.
events-feed-removed = The address is removed. It leads nowhere now.
events-feed-not-yours = Only those who plan events here can renew or remove this address, since others use it as well.
events-feed-topic-gone = This topic is not there any more.

# What stands in the calendars themselves. Plain text, read in calendar programs.

events-feed-called-all = { $community }: events
events-feed-called-topic = { $community }: events about { $topic }
events-feed-called-mine = { $community }: my events
events-feed-audience = For: { $words }
events-feed-answer = Say whether you come: { $address }
events-feed-access = How to take part:
events-feed-maybe = You said that you may come.
events-feed-seat-waiting = You wait for a seat.
events-feed-seat-offered = A seat is offered to you. Please say in Discord whether you take it.
