# Taking in calendars of others. Read by those who plan events.

command-event-manage-file = calendar
command-event-manage-file-description = A calendar to take in (.ics)
events-button-calendars = Calendars of others
events-import-title = Calendars of others
events-import-intro = A calendar that your community keeps elsewhere can be taken in. Its events come in as drafts. Nobody is told of them before you publish them.
events-import-file-how = By an address: Hearth looks there once a day for what is new. By a file: use { COMMAND("event manage") } and add the file there.
events-import-intro-form = Hearth reads the calendar first and shows what it would bring. Nothing is taken in before you have seen that.
events-import-form-title = Take in a calendar
events-import-form-send = See what it would bring
events-import-page = The calendar
events-import-label-name = What you call it
events-import-help-name = Seen only by those who plan events
events-import-label-address = Its address
events-import-help-address = It begins with https:// or webcal://. It is kept sealed, since it may be secret.
events-import-label-zone = The city whose clock is meant
events-import-help-zone = It counts where the calendar names no time zone. For example Berlin or São Paulo
events-import-named = **{ $name }**
events-import-unread = { $name }: it could not be read the last time.
events-import-which = Choose a calendar
events-import-clock = Where it names no time zone, the clock of { $zone } is meant.
events-import-clock-title = The clock that is meant
events-import-clock-send = Save it
events-import-by-file = It came as a file. Hand a newer file in to bring it up to date.
events-import-by-address = It is read once a day at its address.
events-import-read = Last read: { $at }
events-import-both = { $count ->
    [one] One event was changed in the calendar and here. It stays as you wrote it until you choose: look at the calendar.
   *[other] { $count } events were changed in the calendar and here. They stay as you wrote them until you choose: look at the calendar.
}
events-import-drafts = { $count ->
    [one] One of its events is a draft.
   *[other] { $count } of its events are drafts.
} { $unsaid ->
    [0] How people can take part is said.
    [one] For one of them, nobody has said yet how people can take part.
   *[other] For { $unsaid } of them, nobody has said yet how people can take part.
}
events-import-button-new = By an address
events-import-button-look = See what it says now
events-import-button-seen = See what it would bring
events-import-button-change = Change name, address or clock
events-import-button-clock = Change the clock
events-import-button-remove = Take it in no more
events-import-button-remove-yes = Yes, no more
events-import-button-all = All calendars
events-import-button-calendar = To this calendar
events-import-remove-ask = Take “{ $name }” in no more? Its drafts are thrown away. What is published stays, and is yours to change.
events-import-removed = It is taken in no more.
events-import-gone = This calendar is not taken in any more.
events-import-enough = You take in { $most } calendars already. Please take one of them in no more first.
events-import-file-gone = The file could not be fetched. Please use the command again and add it once more.
events-import-again = What you looked at is not kept any more. Please look at the calendar again, or hand the file in again.
events-import-changed = The calendar was read again since you looked at it. Nothing was taken in. Please look at what it says now.

events-import-dry = What taking in **{ $name }** would do. Nothing has been changed yet.
events-import-dry-drafts = New events come in as drafts. Nobody is told of them.
events-import-count-added = { $count ->
    [one] One event is new.
   *[other] { $count } events are new.
}
events-import-count-changed = { $count ->
    [one] One event changes. If it is published, who comes hears of another time or place.
   *[other] { $count } events change. If they are published, who comes hears of another time or place.
}
events-import-count-cancelled = { $count ->
    [one] One event is called off. If it is published, who comes hears of it.
   *[other] { $count } events are called off. If they are published, who comes hears of it.
}
events-import-count-unchanged = { $count ->
    [one] One event is here already, as it is.
   *[other] { $count } events are here already, as they are.
}
events-import-count-missing = { $count ->
    [one] One event is not in the calendar any more. It stays here; cancel it if it does not take place.
   *[other] { $count } events are not in the calendar any more. They stay here; cancel them if they do not take place.
}
events-import-count-over = { $count ->
    [one] One event is over already, and stays out.
   *[other] { $count } events are over already, and stay out.
}
events-import-count-thrown = { $count ->
    [one] One event was thrown away here before, and stays out. To have it again, take this calendar in no more and begin anew.
   *[other] { $count } events were thrown away here before, and stay out. To have them again, take this calendar in no more and begin anew.
}
events-import-count-said = { $count ->
    [one] There is one thing to say about it.
   *[other] There are { $count } things to say about it.
}
events-import-nothing = Everything is here already.
events-import-line-added = New: { $title }, { $when }
events-import-line-series = New: { $title }, for the first time on { $when }, and again
events-import-line-changed = Changes: { $title }. What is new: { $what }.
events-import-line-both = Changed here and there: { $title }. It is about: { $what }.
events-import-line-cancelled = Called off: { $title }, { $when }
events-import-line-missing = Not in the calendar any more: { $title }
events-import-line-refused = Stays out. { $where }: { $says }
events-import-line-noted = { $where }: { $says }
events-import-field-title = the title
events-import-field-words = what happens
events-import-field-place = the place
events-import-field-when = the time
events-import-button-take = Take it in
events-import-button-take-ours = Take it in, keep what we wrote
events-import-button-take-theirs = Take it in, also in place of what we wrote
events-import-taking = It is being taken in. With many events this takes a few moments; open this page again to see how far it is.

events-import-choose = Say for some of them how people can take part
events-import-option = { $day }: { $title }
events-import-button-access = Say it for all that do not say it yet
events-import-button-publish = Publish the next ones
events-import-access-title = How people can take part
events-import-access-all = What you answer counts for all drafts of this calendar that do not say yet how people can take part.
events-import-access-some = What you answer counts for the events that you chose.
events-import-access-count = { $count ->
    [one] This counts for one event:
   *[other] This counts for { $count } events:
}
events-import-button-access-save = Save it
events-import-button-access-publish = Save it and publish up to 25
events-import-access-saved = { $count ->
    [one] Saved for one event.
   *[other] Saved for { $count } events.
}
events-import-published = { $count ->
    [0] None was published.
    [one] One event is published. It is announced some days before it begins.
   *[other] { $count } events are published. Each is announced some days before it begins.
}
events-import-not-published = Not published: { $title }. { $why }

finding-events-calendar-unread = The calendar “{ $name }” could not be read for three days or longer.
finding-events-calendar-unread-fix = Open it under “Calendars of others” in { COMMAND("event manage") }. There it says why, and you can change its address.

events-access-unsaid = Nobody has said yet how people can take part. It cannot be published before that.
events-no-access = Nobody has said yet how people can take part. Please choose “Change it” and answer the last pages; “None” is a good answer too.
events-no-where = It does not say yet where it takes place. Please choose “Change it”, and add the link or the address.
