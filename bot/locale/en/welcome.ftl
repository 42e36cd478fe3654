# The first meeting.

command-start = start
command-start-description = See good first steps

welcome-greeting = { $count ->
    [one] Welcome, { $names }! We are glad you are here.
   *[other] Welcome, { $names }! We are glad you are all here.
}
    The buttons below answer at once, and only you see the answer.
welcome-button-start = Show me first steps
welcome-button-about = What is this place?
welcome-button-looking = I am just looking

welcome-start-title = Good first steps
welcome-start-lines = Pick whichever suits you. You can come back here at any time with { COMMAND("start") }.
welcome-start-more = More steps

welcome-about-title = What is this place?
welcome-about-lines = This is an open source community, and everyone is welcome here.
    You need no experience and no permission to read along.
    Hearth is the community's bot. It shows you first steps and brings you to people who can help.
    It does not read your messages.
welcome-kept-arrival = You arrived on { $day }, and your name then was { $name }.
welcome-kept-leaving = You arrived on { $day } under the name { $name }, and left on { $left }.
welcome-kept-seen-by = Nobody. Hearth uses it to greet you once. The greeting itself is for all to read in its channel.

welcome-looking = That is a fine way to begin. Look around for as long as you like.
    When you want a first step, use the command { COMMAND("start") }.

# Settings

settings-welcome = Welcome
settings-welcome-help = Greets people who have just joined and shows them first steps.
setting-welcome-channel = Welcome channel
setting-welcome-channel-help = Hearth greets people here when they have joined.
setting-welcome-channel-first = Choose the welcome channel
