# The first meeting.

command-start = start
command-start-description = See good first steps

welcome-greeting-new = Welcome, { $names }!
welcome-greeting-back = Welcome back, { $names }!
welcome-greeting-glad = { $count ->
    [one] We are glad you are here.
   *[other] We are glad you are all here.
}
welcome-greeting-buttons = The buttons below answer at once, and only you see the answer.
welcome-greeting-reactions = Would you like a person to greet you? React with the waving hand 👋.
    Would you rather arrive quietly? React with the hushing face 🤫.
welcome-button-start = Show me first steps
welcome-button-about = What is this place?
welcome-button-looking = I am just looking

welcome-start-title = Good first steps
welcome-start-lines = Pick whichever suits you. You can come back here at any time with { COMMAND("start") }.
welcome-start-first = Back to the beginning
welcome-start-more = More steps

welcome-back-title = Welcome back
welcome-back-lines = It is good to see you again. You know this place, so here is only what you can do next.
welcome-no-community = You share no community with Hearth. Join one, then use this command there.

welcome-about-title = What is this place?
welcome-about-lines = This is an open source community, and everyone is welcome here.
    You need no experience and no permission to read along.
    Hearth is the community's bot. It shows you first steps and brings you to people who can help.
    It does not read your messages.
welcome-kept-arrival = You arrived on { $day }, and your name then was { $name }.
welcome-kept-leaving = You arrived on { $day } under the name { $name }, and left on { $left }.
welcome-kept-seen-by = The people who greet newcomers here, and staff. The greeting itself is for all to read in its channel.
welcome-kept-became = Hearth also remembers of your first days: { $what }.
welcome-kept-back = you had been here before
welcome-kept-greet = you asked to be greeted by a person
welcome-kept-quiet = you came quietly
welcome-kept-met = a person greeted you
welcome-kept-answered = somebody answered your first words
welcome-kept-stepped = you took a first step
welcome-kept-became-seen-by = Greeters and staff see who still waits for a greeting. In figures you stand only among others, without your name.
welcome-kept-how-long = Until 30 days after you leave, at most for 180 days, or until you erase it.

welcome-looking = That is a fine way to begin. Look around for as long as you like.
    When you want a first step, use the command { COMMAND("start") }.

# Floods, and who waits for a greeting

welcome-flood-joined = { $count } people joined within { $time }. That is more than usual for this server.
welcome-flood-held = Hearth holds the greetings until it is calmer. Then it greets them all in one quiet message.
welcome-flood-over = It is over. Hearth greets them all in one quiet message. Nobody was turned away.
welcome-flood-everybody = Nobody was turned away. New accounts are treated as everybody is.
welcome-flood-presses = If you want fewer people to come for now, you can pause invitations. Whoever may manage the server can press it.
welcome-button-pause = Pause invitations
welcome-button-let-in = Let invitations in again
welcome-button-greet-held = Greet them now
welcome-flood-paused = Invitations are paused for one hour. Nobody can join by invitation until then. Whoever is here already stays.
welcome-flood-let-in = People can join by invitation again.
welcome-flood-pause-by-hand = Hearth has no permission to do this here, and that is fine. You can do it by hand:
    Open the server settings, choose Invites, then press Pause Invites.
welcome-flood-let-in-by-hand = Hearth has no permission to do this here, and that is fine. You can do it by hand:
    Open the server settings, choose Invites, and let them in again there.
welcome-flood-not-yours = Only people who may manage the server can press this. If you think it is needed, { $ask }
welcome-held-not-yours = This is for the people who look after this community. If something is missing, { $ask }
welcome-button-held = Newcomers whom Hearth has not greeted yet
welcome-held-title = Whom Hearth has not greeted yet
welcome-held-nobody = Nobody waits for a greeting.
welcome-held-lines = { $count ->
    [one] One person has joined and was not greeted yet.
   *[other] { $count } people have joined and were not greeted yet.
}
welcome-held-names = By name: { $names }.
welcome-held-flood = Many people joined at once, so Hearth waits until it is calmer. You can greet them all now, in one quiet message.
welcome-held-paused = Hearth could not post in the welcome channel. It tries again by itself. { COMMAND("setup") } says what needs mending.
welcome-held-off = No welcome channel is set, so Hearth cannot greet them. Choose one with { COMMAND("setup") }.
welcome-held-greeting = { $count ->
    [one] One person is being greeted now, in a quiet message.
   *[other] { $count } people are being greeted now, in one quiet message.
}

# What staff can look at

welcome-sample-name = Alex
welcome-sample-greeting = The greeting
welcome-sample-about = What is this place?
welcome-sample-start = The first page
welcome-sample-back = The first page for those who come back

# Settings

settings-welcome = Welcome
settings-welcome-help = Greets people who have just joined and shows them first steps.
setting-welcome-channel = Welcome channel
setting-welcome-channel-help = Hearth greets people here when they have joined.
setting-welcome-channel-first = Choose the welcome channel
setting-welcome-picture = Picture in the greeting
setting-welcome-flood-joins = Many joins at once
setting-welcome-flood-joins-help = When more people than this join within the time below, Hearth holds the greetings and tells staff.
setting-welcome-flood-seconds = Time for many joins
setting-welcome-flood-seconds-help = Hearth counts the people who join within this many seconds.
unit-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
unit-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
unit-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
