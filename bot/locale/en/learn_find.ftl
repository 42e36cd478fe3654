# Learning: finding something, looking at it, and saying how it was.

command-learn = learn
command-learn-description = Find a course or guide for what you want to do
learn-title = Learn something
learn-start = Learn something
learn-staff = Learning library
learn-no-community = You share no server with Hearth that has a learning library.
learn-closed = There is no learning library here. Organisers can switch it on in { COMMAND("setup") }.
learn-home = { $count ->
    [one] One course or guide is in the library.
   *[other] { $count } courses, guides and trainings are in the library.
}
learn-home-paths = Find one by what you need, or follow a path that leads to a goal.
learn-button-find = Find something
learn-button-paths = Paths to a goal
learn-button-suggestions = Suggest something
learn-button-home = Back to the beginning

learn-found-title = What there is
learn-found = { $count ->
    [0] Nothing in the library fits all of this.
    [one] One entry. What is free comes first.
   *[other] { $count } entries. What is free comes first.
}
learn-asked-audience = For: { $what }
learn-asked-topic = About: { $what }
learn-asked-level = Level: { $what }
learn-asked-language = In: { $what }
learn-asked-free = Cost: { $what }
learn-without-audience = If it need not be for these people: { $count }.
learn-without-topic = If it may be about something else: { $count }.
learn-without-level = If it may be for another level: { $count }.
learn-without-language = If it may be in another language: { $count }.
learn-without-free = If it may cost something: { $count }.
learn-without-several = No single choice stands in the way, several do together. Choose less, or clear your choices.
learn-button-choices = Choose what is shown
learn-button-next = Next ones
learn-button-before = Previous ones
learn-button-open = Open { $title }
learn-button-more = About { $title }

learn-choices-title = Choose what is shown
learn-choices = Each choice can be left open. Hearth remembers them for you, for 90 days.
learn-choices-count = { $count ->
    [0] No entry fits.
    [one] One entry fits.
   *[other] { $count } entries fit.
}
learn-choose-audience = For whom
learn-choose-topic = About what
learn-choose-level = Level
learn-choose-language = In which language
learn-all-audience = For anybody
learn-all-topic = About anything
learn-all-level = Any level
learn-all-language = In any language
learn-button-show = Show
learn-button-only-free = Only what is free
learn-button-all-costs = Also what costs something
learn-button-clear = Clear my choices

# One entry

learn-entry-title = About this entry
learn-entry = **{ $title }**
learn-entry-by = **{ $title }**, by { $by }
learn-own-words = { $words }
learn-facts = Kind: { $kind }; { $level }; { $cost }. In: { $language }
learn-needs-look = Its address has not answered lately.
learn-unknown = unknown
learn-fact-kind = Kind: { $kind }
learn-fact-for = For: { $people }
learn-fact-topics = About: { $topics }
learn-fact-level = Level: { $level }
learn-fact-languages = Languages: { $languages }
learn-fact-cost = Cost: { $cost }
learn-fact-hours = Time: { $hours }
learn-hours = { $count ->
    [one] about one hour
   *[other] about { $count } hours
}
learn-fact-captions = Captions or transcript: { $captions }
learn-fact-account = Account: { $account }
learn-fact-licence = Licence: { $licence }
learn-checked-never = Hearth has never checked whether the address still works.
learn-checked = The address worked when Hearth last checked, on { $day }.
learn-checked-once = The address did not work when Hearth last checked, on { $day }. Hearth tries again in a week.
learn-checked-failed = The address failed { $count } times in a row, last on { $day }. It needs a look.
learn-count-worked = { $count } people here say that it worked for them.
learn-count-old = { $count } people here say that it is out of date.
learn-count-rule = You can say how it was for you. Nobody sees who says what, and how many say so is shown from { $under } on.
learn-you-worked = You say that it worked for you.
learn-you-old = You say that it is out of date.
learn-button-worked = Worked for me
learn-button-worked-back = Take “worked for me” back
learn-button-old = Out of date
learn-button-old-back = Take “out of date” back
learn-button-found = Back to the list
learn-button-path = Back to the path
learn-button-all-paths = All paths
learn-thanks = Noted. Pressing again takes it back.
learn-entry-gone = This entry is not in the library any more.
learn-language-other = another language

# What entries say of themselves

learn-kind-course = course
learn-kind-tutorial = tutorial
learn-kind-guide = guide
learn-kind-book = book
learn-kind-training = training
learn-kind-tool = tool
learn-kind-list = list
learn-for-contributors = people who contribute
learn-for-hiring = people who hire
learn-for-managers = people who lead or organise
learn-topic-first-steps = first steps in open source
learn-topic-git = Git
learn-topic-code = programming
learn-topic-web = the web
learn-topic-security = security
learn-topic-licensing = licences
learn-topic-docs = writing documentation
learn-topic-translation = translating
learn-topic-design = design
learn-topic-accessibility = accessibility
learn-topic-inclusion = inclusion
learn-topic-conduct = codes of conduct
learn-topic-community = communities
learn-topic-mentoring = mentoring and teaching
learn-topic-governance = deciding and leading
learn-topic-events = events
learn-topic-metrics = measuring
learn-topic-programme = open source offices
learn-topic-wellbeing = looking after oneself
learn-topic-hiring = hiring
learn-topic-data = data
learn-level-beginning = for beginners
learn-level-some = some experience helps
learn-level-any = for every level
learn-level-unknown = level unknown
learn-cost-free = free
learn-cost-partly = learning is free, something beside it costs money
learn-cost-paid = costs money
learn-cost-unknown = cost unknown
learn-captions-text = nothing is spoken
learn-captions-yes = yes
learn-captions-no = no
learn-captions-unknown = unknown
learn-account-no = not needed
learn-account-optional = optional
learn-account-needed = needed
learn-account-unknown = unknown
