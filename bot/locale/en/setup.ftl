# The page /setup: what Hearth does in this server, and what stands in its way.

command-setup = setup
command-setup-description = Choose what Hearth does in this server

# The first page

setup-title = Set up Hearth
setup-saved = Saved. { $line }
setup-back-at-default = Saved. { $label } is back to the default.
setup-nothing-yet = Hearth posts nothing in this server until you choose where.
setup-first-steps = You can start with one step and do the rest later.
setup-next = **To do first:** { $step }.
    { $help }
setup-first-done = You have chosen everything that Hearth needs to begin.
setup-still-missing = **Not chosen yet:** { $settings }.
setup-is-set = **What is set:**
setup-more-set = { $count ->
    [one] One more setting is chosen. You find it under All settings.
   *[other] { $count } more settings are chosen. You find them under All settings.
}
setup-to-mend = { $count ->
    [one] **One thing needs mending.** Press Look everything over to see what to do.
   *[other] **{ $count } things need mending.** Press Look everything over to see what to do.
}
setup-button-all = All settings
setup-button-look = Look everything over
setup-button-home = Back to setup
setup-button-more = More settings
setup-button-group = Back to { $group }
setup-button-default = Back to the default

# All settings, one group, one setting

setup-all-title = All settings
setup-all-lines = Every part of Hearth has its own page. Choose one below.
setup-group-line = **{ $group }.** { $help }
setup-pick-group = Which part of Hearth?
setup-group-set = { $chosen } of { $count } chosen
setup-pick-setting = Which setting do you want to change?
setup-setting-lines = **{ $line }**
    { $help }
setup-now = Now: { $value }.
setup-default-is = The default is: { $value }.

# Looking everything over

setup-look-title = Looked everything over
setup-look-fine = Nothing needs mending.
setup-look-nothing-set = Nothing is chosen yet, so there is nothing to look over.
setup-finding = { $number }. { $what }
    What to do: { $fix }
setup-notes = **Good to know:**
setup-note = { $what }
    { $fix }
setup-more-findings = { $count ->
    [one] There is one more. You see it once these are mended.
   *[other] There are { $count } more. You see them once these are mended.
}
setup-button-change = Change { $label }

# What organisers are told once

setup-told = { $count ->
    [one] Hearth found something in this server that needs mending.
   *[other] Hearth found { $count } things in this server that need mending.
}
setup-told-once = You are told this once. The command { COMMAND("setup") } shows what is still open.
setup-button-open = Open setup

# Refusals

setup-refused = **Not saved.** { $what }
    What to do: { $fix }
    Then choose it again.
setup-refused-number = **Not saved.** That is not a number that fits here.
    Please give a whole number from { $low } to { $high }.
setup-refused-link = **Not saved.** This is not a link.
    Please give a whole address that begins with https.
setup-refused-contact = **Not saved.** This is neither an e-mail address nor a link.
    Please give one of the two. A link begins with https.
setup-refused-webhook = **Not saved.** This is not the address of a webhook.
    Please copy it whole from where you made the webhook. It begins with https.
setup-refused-zone = **Not saved.** Hearth knows no time zone of this name.
    Please type a large city in the same zone, or a name such as Europe/Berlin.
setup-refused-bot = **Not saved.** A bot cannot do this. Please choose people.
setup-refused-people = { $count ->
    [one] **Not saved.** Only one person can be chosen here. Please choose again.
   *[other] **Not saved.** At most { $count } people can be chosen here. Please choose again.
}
setup-refused-account = **Not saved.** Discord knows no such account.
    Please give one account's ID, a number of about 18 digits.
setup-refused-for-now = **Not saved.** Discord does not say whose account this is at the moment.
    Please try again in a few minutes.
setup-refused-value = **Not saved.** This cannot be chosen here any more.
    Please choose from what the page shows now.
setup-refused-person = **Not saved.** You may not change settings any more.
setup-only-organisers = Only organisers can change what Hearth does in this server.
    If you would like something to be different, { $ask }
setup-not-a-member = Hearth is not a member of this server, so there is nothing to set up here.
    Somebody who manages the server can invite it.
problem-only-in-a-server = This works in a server only.
    Please use it in a channel of the server that you mean.

# How any setting is shown

settings-not-chosen = not chosen
settings-chosen = chosen
settings-value = { $value }
settings-on = on
settings-off = off
settings-line = { $label }: { $value }
settings-turn-on = Switch it on
settings-turn-off = Switch it off
settings-type-number = Type a number
settings-type-text = Type it
settings-type-account = Type an account's ID
settings-text-link = An address that begins with https
settings-text-contact = An e-mail address, or an address that begins with https
settings-text-webhook = An address that begins with https. Nobody is shown it again.
settings-text-zone = A city, such as Berlin or Sao Paulo, or a name such as Europe/Berlin
settings-text-account = A number of about 18 digits. With Developer Mode on, Discord offers Copy User ID.
settings-between = A whole number from { $low } to { $high }
settings-pick-channel = Choose a channel: { $label }
settings-pick-role = Choose a role: { $label }
settings-pick-people = Choose people: { $label }
settings-pick-person = Choose a person: { $label }
settings-pick-value = Choose: { $label }
settings-audience = These can read { $channel }: { $readers }. So can the server's owner and everybody with Administrator.
settings-audience-nobody = Only the server's owner and people with Administrator can read { $channel }.
settings-audience-everyone = Everybody in the server can read { $channel }.

# The community's own settings

settings-community = The whole server
settings-community-help = What holds for every part of Hearth.
setting-community-language = Language
setting-community-language-help = Hearth writes in this language in channels. Private answers come in each person's own language.
setting-community-organiser-role = Organiser role
setting-community-organiser-role-help = People with this role may change these settings, just like people with Manage Server.
    To let them see the command, open Server Settings, then Integrations, then Hearth, and add the role to { COMMAND("setup") }.
setting-community-organiser-role-first = Choose the organiser role
setting-community-staff-role = Staff role
setting-community-staff-role-help = People with this role help to run things, but do not change these settings.
setting-community-staff-channel = Staff channel
setting-community-staff-channel-help = A private channel where Hearth tells you what needs mending.
setting-community-staff-channel-first = Choose the staff channel

# What stands in the way, and what to do about it

finding-channel-gone = { $setting }: the channel that was chosen no longer exists.
finding-channel-gone-fix = Choose another channel, or go back to the default.
finding-channel-closed = { $setting }: Hearth cannot do its work in { $channel }. It lacks these permissions there: { $permissions }.
finding-channel-closed-fix = Open the settings of { $channel }, then Permissions. Add Hearth there and allow: { $permissions }.
finding-channel-public = { $setting }: everybody in the server can read { $channel }. It must be a private channel.
finding-channel-public-fix = Open the settings of { $channel }, then Permissions, and switch on Private Channel. Then add Hearth and the people who may read it.
finding-channel-hidden = { $setting }: people who have just joined cannot read { $channel }.
finding-channel-hidden-fix = Open the settings of { $channel }, then Permissions, and allow View Channel for everyone. Or choose a channel that everyone can read.
finding-onboarding-leaves-out = { $setting }: Discord's onboarding does not show { $channel } to people who have just joined.
finding-onboarding-leaves-out-fix = Open Server Settings, then Onboarding, then Default Channels, and add { $channel }.
finding-two-greetings = { $setting }: Discord posts a welcome message of its own in { $channel }, so people are greeted twice.
finding-two-greetings-fix = Open Server Settings, then Engagement, and switch off the message for people who join. Or choose another channel.
finding-role-gone = { $setting }: the role that was chosen no longer exists.
finding-role-gone-fix = Choose another role, or go back to the default.
finding-role-everyone = { $setting }: everybody in the server has this role.
finding-role-everyone-fix = Choose a role that only the people you mean have.
finding-role-managed = { $setting }: { $role } belongs to an app or to Discord, so Hearth cannot give it to people.
finding-role-managed-fix = Create a role of your own for this and choose that one.
finding-cannot-grant = { $setting }: Hearth cannot give { $role } to people. It lacks the permission { $permissions }.
finding-cannot-grant-fix = Open Server Settings, then Roles, then Hearth's role, and allow: { $permissions }.
finding-role-too-high = { $setting }: { $role } stands above Hearth's own role, so Hearth cannot give it to people.
finding-role-too-high-fix = Open Server Settings, then Roles, and drag Hearth's role above { $role }.
finding-role-has-powers = { $setting }: Hearth gives { $role } to people, but it carries these powers: { $permissions }.
finding-role-has-powers-fix = Choose a role without powers, or take these powers from { $role }.
finding-role-is-trusted = { $setting }: Hearth gives { $role } to people, but Hearth's settings trust whoever has this role.
finding-role-is-trusted-fix = Choose another role, or choose another trusted role with { COMMAND("setup") }.
finding-intent-missing = Discord does not tell Hearth who joins and leaves.
finding-intent-missing-fix = Whoever runs Hearth must switch on Server Members Intent in the Discord developer portal, on the page Bot.

finding-onboarding-on = Discord's onboarding is on. People who have just joined see only the channels that it gives them.
finding-onboarding-on-fix = Make sure that the channel where Hearth greets is among the default channels.
finding-screening-on = People must accept the rules before they can take part.
finding-screening-on-fix = Hearth greets them once they have. You need not change anything.
finding-server-guide = Discord's Server Guide is on. People who have just joined see it before they see Hearth's greeting.
finding-server-guide-fix = Name the channel where Hearth greets in the guide, so that the two fit together.
finding-welcome-screen = Discord's welcome screen is on. People who have just joined see it before they see Hearth's greeting.
finding-welcome-screen-fix = Show the channel where Hearth greets on the welcome screen, so that the two fit together.
finding-newcomers-wait = The server's verification level makes people wait before they can write.
finding-newcomers-wait-fix = They can read the greeting meanwhile. You need not change anything.

# What Hearth keeps

setup-kept-roles = You have or lately had these roles, which this server's settings name: { $roles }.
setup-kept-roles-seen = Everybody in this server can see in Discord which roles you have.
setup-kept-roles-how-long = As long as you have the role, and up to a day after that.
setup-kept-roles-stay = It is a copy of what Discord shows, and Hearth would read it again.
setup-kept-named = Organisers of this server chose you for: { $settings }.
setup-kept-named-seen = Organisers of this server, and the people whom you do this for.
setup-kept-named-how-long = Until organisers choose somebody else. You can ask them to at any time.
setup-kept-named-stay = Other people rely on it. You can ask organisers to choose somebody else.
