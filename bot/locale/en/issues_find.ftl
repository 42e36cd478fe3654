# Finding a first issue that is truly free, and suits.

command-issues = issues
command-issues-description = First issues that are truly free
command-issues-find = find
command-issues-find-description = Find a first issue that is free and suits you
command-issues-find-work = work
command-issues-find-work-description = A language, or a kind of work
command-issues-find-topic = topic
command-issues-find-topic-description = What it should be about
command-issues-find-time = time
command-issues-find-time-description = How much time you have
command-issues-take = take
command-issues-take-description = Look at an issue by its address, and take it
command-issues-address = address
command-issues-address-description = The issue's address, as your browser shows it

issues-title = First issues
issues-start = Find a first issue
issues-no-community = Hearth is in no community with you, so there are no issues to look for yet.
issues-no-sources = The organisers here have not said yet where issues come from. Ask them: they do it with { COMMAND("issues sources") }.

# At most three questions

issues-questions = Three short questions. You can leave each of them open.
issues-question-work = **1. What would you like to do?** Pick up to three, languages or kinds of work.
issues-question-time = **2. How much time do you have?**
issues-question-topic = **3. Is there a topic that you care about?**
issues-pick-work = A language, or a kind of work
issues-pick-time = How much time
issues-topic-none = You have named no topic.
issues-topic-is = Your topic: { $topic }
issues-topic-title = Your topic
issues-topic-label = What should it be about?
issues-topic-help = A word or two, such as maps, birds or privacy. Leave it empty for any topic.
issues-button-topic = Name a topic
issues-button-show = Show me issues
issues-button-keep-yes = Remember my answers
issues-button-keep-no = Do not remember them
issues-button-forget = Forget what I said
issues-kept = Your answers are remembered until you say otherwise. Only you see them.
issues-not-kept = Your answers are forgotten after a day.
issues-forgotten = Everything that you said about what you look for is forgotten.
issues-nothing-scraped = Hearth looks at what you tell it here and at the language in which it speaks with you. It never looks at your account anywhere.
issues-kind-code = code
issues-kind-documentation = documentation
issues-kind-design = design
issues-kind-translation = translation
issues-kind-testing = testing
issues-kind-accessibility = accessibility
issues-kind-code-option = Writing code
issues-kind-documentation-option = Writing documentation
issues-kind-design-option = Design
issues-kind-translation-option = Translating
issues-kind-testing-option = Testing
issues-kind-accessibility-option = Accessibility
issues-time-hour = An hour or two
issues-time-day = About a day
issues-time-week = Several days
issues-time-any = It does not matter
issues-time-unknown = Hearth does not understand how much time that is. Please pick one of the answers that are offered while you type.

# What was found

issues-looked-for = You asked for: { $wishes }.
issues-looked-for-any = You named nothing in particular.
issues-for-topic = the topic { $topic }
issues-wish-hour = an hour or two
issues-wish-day = about a day
issues-wish-week = several days
issues-as-known = The place where some of these issues live does not answer at the moment. Each one says when it was last looked at.
issues-stale = Some of this is old: it was last brought up to date { $when }.
issues-card-title = **{ $number }. { $title }**
issues-card-heading = **{ $title }**
issues-card-where = { $path }. { $size }.
issues-card-where-language = { $path }, { $language }. { $size }.
issues-size-hour = An hour or two
issues-size-day = About a day
issues-size-week = Several days
issues-size-unknown = Size not known
issues-card-suits = Why it suits: { $reasons }.
issues-card-open = Why it suits: it is open to newcomers.
issues-reason-language = it is in { $language }
issues-reason-tongue = it has to do with a language that you read
issues-reason-kind = the work is { $kinds }
issues-reason-topic = it is near your topic
issues-reason-time = it fits your time
issues-reason-answered = a maintainer answered there lately
issues-reason-clear = it says where to begin
issues-reason-taste = you asked for more like it
issues-card-summary = It says: { $words }
issues-card-free = Free: nobody is assigned, no open pull request (a proposed change) is linked, and nobody has said lately that they are on it. Last looked at: { $when }.
issues-card-free-partly = Free, as far as can be seen: nobody is assigned, no open pull request refers to it, and nobody has said lately that they are on it. Links that were made by hand in its side bar could not be looked at. Last looked at: { $when }.
issues-card-unknown = Hearth has not been able to look yet whether it is free.
issues-card-taken = Not free. { $why } Last looked at: { $when }.
issues-card-mentioned = An open pull request mentions it, but would not close it.
issues-card-answered = A maintainer last answered there on { $day }.
issues-card-unanswered = No maintainer has answered there yet.
issues-card-silent = Nobody has written anything under it yet.
issues-card-held = Somebody here has taken it until { $until }.
issues-card-contact = { $person } helps with this project.
issues-why-archived = Its project is closed and kept only for reading.
issues-why-closed = It is closed.
issues-why-locked = Its conversation is locked.
issues-why-done = A pull request that solves it was merged.
issues-why-assigned = Somebody is assigned to it.
issues-why-pull = An open pull request is linked to it.
issues-why-claimed = Somebody has said that they are on it.
issues-why-gone = This issue is not there any more, or is private.
issues-policy-open = You can open a pull request straight away.
issues-policy-comment = Write a comment there first, and wait for an answer.
issues-policy-assignment = Ask there to be assigned, and wait until you are.
issues-policy-unknown = How they want to be asked is not known. A short comment there first does no harm.
issues-ai-none = They do not take work that was made with AI.
issues-ai-say = If you use AI, they want you to say so.
issues-ai-welcome = Work made with the help of AI is fine there.
issues-button-card = Look at number { $number }
issues-button-open = Open number { $number }
issues-button-open-this = Open it
issues-button-guide = Guide for contributors
issues-button-take = Take it
issues-button-further = Others
issues-button-others = Back to the list
issues-button-change = Change my answers
issues-button-more-like = More like this
issues-button-fewer-like = Fewer like this
issues-button-mute = Nothing from this project
issues-button-unmute = Show it again
issues-like-more = You will see more like this one.
issues-like-fewer = You will see fewer like this one.
issues-muted = You will see nothing from { $path } any more.
issues-unmuted = You will see issues from { $path } again.

# Nothing was found

issues-nothing = Nothing that is free fits at the moment.
issues-no-further = You have seen all that suits and is free at the moment.
issues-nothing-at-all = Hearth looks for new ones all the time. Come back in a few days, or ask in the community.
issues-without-work = { $count ->
    [one] With any language and kind of work there would be one.
   *[other] With any language and kind of work there would be { $count }.
}
issues-without-topic = { $count ->
    [one] Without the topic there would be one.
   *[other] Without the topic there would be { $count }.
}
issues-without-time = { $count ->
    [one] Without the time there would be one.
   *[other] Without the time there would be { $count }.
}
issues-button-without-work = Any language, any kind of work
issues-button-without-topic = Any topic
issues-button-without-time = Any amount of time
issues-button-again = Show all of them again

# When it cannot be

issues-unknown = This issue is not on the list here any more. You can look for another with { COMMAND("issues find") }.
issues-no-address = Hearth cannot read this as the address of an issue. Copy it from the page of the issue, such as { $example }.
issues-not-here = This issue is in none of the projects that this community shows, or is not marked as one for newcomers there. You can still work on it; Hearth just cannot hold it for you.
issues-use-in-server = You are in several communities with Hearth. Please use this command in the one that you mean.
issues-none-free = Hearth has looked closely at { $count } that would suit. None of them is free at the moment. There are more to look at.
issues-button-look-on = Look at more
