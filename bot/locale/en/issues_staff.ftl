# First issues, for organisers and staff; and the figure that everybody can see.

command-issues-freshness = freshness
command-issues-freshness-description = How many listed issues proved taken
command-issues-sources = sources
command-issues-sources-description = For organisers: choose where issues come from
command-issues-list = list
command-issues-list-description = A list of projects as up-for-grabs.net has it (JSON)
command-issues-readiness = readiness
command-issues-readiness-description = For staff: how ready an issue is for a newcomer

# Freshness

issues-freshness-title = How fresh the list is
issues-freshness-what = Hearth looks closely at an issue before it shows it: is it open, unlocked, unassigned, without an open pull request, and has nobody said that they are on it? This figure says how many of the issues on its list proved taken when it looked. Fewer is better.
issues-freshness-none = Since { $day } Hearth has not looked closely at any issue here, so there is no figure yet.
issues-freshness-figure = Since { $day }: of { $looked ->
    [one] one issue
   *[other] { $looked } issues
} on the list, { $proved ->
    [0] none
    [one] one
   *[other] { $proved }
} proved taken or over ({ $share } %).
issues-freshness-reason = { $why } ({ $count })
issues-freshness-now = { $count ->
    [0] At the moment no issue is on the list.
    [one] At the moment one issue is on the list.
   *[other] At the moment { $count } issues are on the list.
}

# Where issues come from

issues-sources-title = Where issues come from
issues-sources-lines = Name projects, organisations or topics. Hearth reads their issues that are marked for newcomers, politely and all the time, and shows them to those who look for one.
issues-sources-count = { $count ->
    [0] Nothing is named yet.
    [one] One source is named.
   *[other] { $count } sources are named.
}
issues-sources-limit = Whoever runs Hearth has set no token for GitHub, so only the first { $count } projects are read. Links that were made by hand beside an issue cannot be looked at either.
issues-pick-source = Look at one of them
issues-button-sources = Where issues come from
issues-button-add = Name more
issues-button-labels = What labels mean
issues-button-next-sources = The next ones
issues-button-first-sources = The first ones
issues-sources-add-title = Where issues come from
issues-sources-add-label = One a line
issues-sources-add-help = { $examples }, or an address on GitHub, Codeberg or GitLab
issues-sources-add-how = What would do: { $examples }, or an address on GitHub, Codeberg or GitLab.
issues-sources-added = { $count ->
    [0] Nothing new was added.
    [one] One source was added. Hearth begins to read it now.
   *[other] { $count } sources were added. Hearth begins to read them now.
}
issues-sources-known = { $count ->
    [one] One was named before.
   *[other] { $count } were named before.
}
issues-sources-wrong = Number { $number } could not be understood: { $words }
issues-sources-wrong-more = { $count ->
    [one] One more could not be understood.
   *[other] { $count } more could not be understood.
}
issues-list-large = This file is too large. Hearth takes lists of at most 4 megabytes. Nothing was changed.
issues-list-gone = Discord did not give the file to Hearth. Please hand it in again. Nothing was changed.
issues-list-wrong = This file is no list of projects. It must be JSON: a list of at most { $most } entries, each with “repo” or “link”, as up-for-grabs.net has it. Nothing was changed.
issues-source-repository = { $source }
issues-source-organisation = Organisation { $source }
issues-source-topic = Topic { $source }
issues-source-one = **{ $source }**
issues-source-read = It has been read, and is kept up to date.
issues-source-unread = It waits to be read.
issues-source-leads = { $count ->
    [0] It leads to no project yet.
    [one] It leads to one project.
   *[other] It leads to { $count } projects.
}
issues-source-state-archived = It is archived: nothing of it is shown.
issues-source-state-gone = It is not there any more, or is private: nothing of it is shown.
issues-source-problem-gone = It is not there, or is private. See that the name is right.
issues-source-problem-unreachable = It could not be listed just now. Hearth tries again by itself.
issues-source-problem-unknown = Hearth does not know this place. Whoever runs it can set it.
issues-source-guide = Guide for newcomers: { $address }
issues-source-guide-none = You have set no guide for newcomers of your own.
issues-source-policy-own = What their own guide says
issues-policy-open-option = Just open a pull request
issues-policy-comment-option = Comment and wait
issues-policy-assignment-option = Wait to be assigned
issues-pick-policy = How they want to be asked
issues-pick-contact = Who helps with it
issues-button-source-guide = Set a guide
issues-button-remove = Take it away
issues-source-guide-title = A guide for newcomers
issues-source-guide-label = Address of the guide
issues-source-guide-help = It begins with https. Leave it empty to use the project's own.
issues-source-guide-wrong = This is no address that begins with https://. Nothing was changed.
issues-source-saved = Saved.
issues-source-removed = { $source } is taken away. What only it led to is not shown any more.
issues-labels-lines = Hearth knows the usual labels, such as “good first issue”, “docs” or “a11y”. If your projects use others, say here what they mean.
issues-label-means = { $label }: { $meaning }
issues-meaning-newcomer = for newcomers
issues-meaning-documentation = documentation
issues-meaning-design = design
issues-meaning-translation = translation
issues-meaning-testing = testing
issues-meaning-accessibility = accessibility
issues-meaning-nothing = nothing of its own any more
issues-button-label = Name a label
issues-label-title = What a label means
issues-label-label = The label
issues-label-meaning = It means
issues-label-empty = Please type the label. Nothing was changed.

# What staff see

issues-staff-start = Issues that people have taken
issues-staff-title = Issues that people have taken
issues-staff-lines = Nobody loses an issue by a clock. Where somebody has not answered for a while, a person decides, kindly.
issues-staff-held = { $count ->
    [0] Nobody has taken an issue at the moment.
    [one] One issue is taken at the moment.
   *[other] { $count } issues are taken at the moment.
}
issues-staff-one = **{ $title }** in { $path }: { $person }, until { $day }.
issues-staff-silent = Hearth has asked how it goes, and heard nothing.
issues-staff-help = They would like help.
issues-button-next-held = The next ones
issues-button-first-held = The first ones
issues-answered-meanwhile = This has been answered meanwhile, so nothing was changed. You see how it stands on { COMMAND("staff") }.
issues-staff-undo = Let go of by the team: **{ $title }** ({ $person }).
issues-button-staff = Issues that people have taken
issues-button-release = Let it go for them
issues-button-keep = Leave it with them
issues-button-undo = Give it back
issues-button-funnel = What became of issues
issues-button-ready = How ready is an issue?
issues-released = **{ $title }** is free for others again. The person is told kindly. You can give it back for 7 days.
issues-kept-on = **{ $title }** stays with them until { $day }.
issues-undone = **{ $title }** is theirs again.
issues-undo-over = This cannot be taken back any more: 7 days have passed, or it was never let go of by the team.
issues-undo-taken = Somebody else has taken it by now, so it cannot be given back.
issues-bring = { $person } took **{ $title }** in { $path } and has not answered for a while.
issues-bring-fine = Perhaps life happened. You can ask them, leave it with them, or let it go for them. That can be undone for 7 days.
issues-funnel-title = What became of issues
issues-funnel-what = Whole weeks, of this community alone. Each step counts once for an issue and a person.
issues-funnel-period = { $weeks ->
    [one] **The last week**
   *[other] **The last { $weeks } weeks**
}
issues-funnel-shown = Suggested to somebody: { $count }
issues-funnel-taken = Taken: { $count }
issues-funnel-pull = With a pull request: { $count }
issues-funnel-merged = Merged: { $count }
issues-funnel-hidden = Numbers under { $under } are hidden, and those that would give them away.

# How ready an issue is

issues-ready-title = How ready an issue is
issues-ready-label = Address of the issue
issues-ready-help = Such as { $example }
issues-ready-note = For whoever looks after **{ $title }**:
issues-ready-good = Good already: { $points }.
issues-ready-all = A newcomer can begin today.
issues-ready-private = Only you see this. It is meant as help, and counted nowhere.
issues-ready-barrier = Something stands in the way before one can begin, such as an access or a decision. Say so, or take it out of the way.
issues-ready-context = Say in two or three sentences what is wrong or wanted, and why it matters.
issues-ready-place = Name the file, the function or the page where one begins.
issues-ready-try = Say how one sees that it works: a command, a test, or steps to try.
issues-ready-example = Give an example to go by: a similar change, a picture, or the output that is wanted.
issues-ready-invites = Mark it for newcomers, with a label such as “good first issue”.
issues-ready-barrier-met = nothing stands in the way
issues-ready-context-met = it says what and why
issues-ready-place-met = it says where to begin
issues-ready-try-met = it says how to try it
issues-ready-example-met = it has an example
issues-ready-invites-met = it is marked for newcomers

# The digest

issues-digest = Fresh issues for a first step, free at this moment:
issues-digest-line = **{ $title }** in { $path } ({ $kind }): { $address }
issues-digest-find = Something else? { COMMAND("issues find") } looks for what suits you.

# What needs mending

finding-issues-few-code = Few free issues are left for newcomers: writing code.
finding-issues-few-code-fix = Mark some more for newcomers, or name further projects with { COMMAND("issues sources") }.
finding-issues-few-documentation = Few free issues are left for newcomers: documentation.
finding-issues-few-documentation-fix = Mark some more for newcomers, or name further projects with { COMMAND("issues sources") }.
finding-issues-few-design = Few free issues are left for newcomers: design.
finding-issues-few-design-fix = Mark some more for newcomers, or name further projects with { COMMAND("issues sources") }.
finding-issues-few-translation = Few free issues are left for newcomers: translation.
finding-issues-few-translation-fix = Mark some more for newcomers, or name further projects with { COMMAND("issues sources") }.
finding-issues-few-testing = Few free issues are left for newcomers: testing.
finding-issues-few-testing-fix = Mark some more for newcomers, or name further projects with { COMMAND("issues sources") }.
finding-issues-few-accessibility = Few free issues are left for newcomers: accessibility.
finding-issues-few-accessibility-fix = Mark some more for newcomers, or name further projects with { COMMAND("issues sources") }.
finding-issues-source-gone = { $name } is not there any more, or is private, so no issues come from it.
finding-issues-source-gone-fix = See that its name is right, or take it away, with { COMMAND("issues sources") }.
finding-issues-token = { $name } does not take the token any more that whoever runs Hearth has set. Hearth works on without it, more slowly.
finding-issues-token-fix = Whoever runs Hearth sets a new token and starts it again.
