### Announcing events: when, what became of the announcement, and Discord's own list.

# Settings

setting-events-zone = City for the quiet hours
setting-events-zone-help = The quiet hours are those of this city. Without one, Hearth announces events at any hour.
setting-events-quiet-from = Quiet from
setting-events-quiet-from-help = From this hour on, Hearth announces no events, unless one begins before the quiet hours end.
setting-events-quiet-until = Quiet until
setting-events-quiet-until-help = At this hour, Hearth announces what has waited. The same hour twice means no quiet hours.
unit-oclock = { $count }:00

# Announcements

events-announce-role = { $role }: this may be for you.
events-is-over = **This is over.** Thank you for coming.
events-announce-waits = The next time that nobody has heard of yet is announced { $at }.
events-announce-taken-away = The announcement was deleted by hand. The event still takes place, and whoever said that they come still has it under { COMMAND("event mine") }.
events-button-announce-again = Announce it again
events-announce-again-told = It is announced again, in the channel for events.

# Discord's own list

events-native-answer = Say whether you come: { $link }
events-native-answer-by-command = Soon it is announced in the channel for events. There you can say whether you come.
events-native-interested-is = Discord’s “Interested” is seen by everybody, and does not tell the hosts that you come.
events-native-interested =
    { $count ->
        [one] In Discord’s own list of events, one person is “Interested”.
       *[other] In Discord’s own list of events, { $count } people are “Interested”.
    } Everybody can see who. It is no answer to you, and Hearth does not count it as one.
events-native-gone = “{ $title }” ({ $at }) was deleted from Discord’s own list of events by hand. Was it cancelled? Until somebody says so, it takes place.
events-button-native-cancelled = Yes, cancel it
events-button-native-back = No, put it back in the list
events-native-back = It takes place, and comes back into Discord’s list in a moment.
finding-events-native-full = Discord’s own list of events is full. It holds 100, and some of Hearth’s events do not stand in it.
finding-events-native-full-fix = Delete or end events in Discord’s list that nobody needs. Hearth tries again every hour. The announcements are not affected.
finding-events-native-refused = Hearth may not put events into Discord’s own list.
finding-events-native-refused-fix = Open Server Settings, then Roles, then Hearth’s role, and allow Create Events. Or switch off Discord’s own list in the settings for events. The announcements are not affected.
finding-events-native-channel = Hearth may not put an event into Discord’s own list that takes place in { $channel }.
finding-events-native-channel-fix = Open the settings of { $channel }, then Permissions. Add Hearth there and allow View Channel, Connect and Create Events. On a stage it also needs Manage Channel, Mute Members and Move Members. The announcements are not affected.
finding-events-native-gone = “{ $name }” was deleted from Discord’s own list of events by hand.
finding-events-native-gone-fix = If it was cancelled, cancel it with { COMMAND("event manage") }. If not, put it back there. Until somebody says so, it takes place.
