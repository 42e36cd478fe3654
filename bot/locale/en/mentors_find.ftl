# Mentoring: looking for a mentor, offering to be one, asking and answering.

command-mentor = mentor
command-mentor-description = Find a mentor, or be one
command-mentor-find = find
command-mentor-find-description = Find somebody who helps you along
command-mentor-offer = offer
command-mentor-offer-description = Offer to help somebody along
command-mentor-mine = mine
command-mentor-mine-description = See your mentoring

mentors-title = Mentoring
mentors-find-title = Find a mentor
mentors-offer-title = Be a mentor
mentors-start-find = Find a mentor
mentors-start-offer = Be a mentor
mentors-start-mine = My mentoring
mentors-no-community = Hearth is in no community with you, so there is nobody to bring you together with yet.
mentors-closed = Mentoring is not switched on here at the moment. What you have written is kept for a day.
mentors-from = { $community } sent you this through Hearth.

# Both forms

mentors-secret-intro = The last page is sealed. Hearth uses it to match people, and for nothing else: it is in no list, no reason and no figure, and nobody here can look it up. Whoever runs this Hearth has the key.
mentors-page-when = When you are free
mentors-page-secret = For the matching alone
mentors-page-offer = What you offer
mentors-page-request = What you wish for
mentors-page-how = How you would like to talk
mentors-label-languages = Languages you like to talk in
mentors-help-languages = Choose one or more.
mentors-label-zone = The city whose clock you live by
mentors-help-zone = For example Berlin, São Paulo or UTC+2. Daylight saving time is taken care of.
mentors-label-parts = When you are usually free
mentors-help-parts = Choose all that fit. You can leave this open if you write the hours below.
mentors-when-part = { $day }, { $part }
mentors-day-mon = Monday
mentors-day-tue = Tuesday
mentors-day-wed = Wednesday
mentors-day-thu = Thursday
mentors-day-fri = Friday
mentors-day-sat = Saturday
mentors-day-sun = Sunday
mentors-morning = 7 to 12
mentors-afternoon = 12 to 18
mentors-evening = 18 to 23
mentors-label-hours = Or the exact hours
mentors-help-hours = For example: Mon-Fri 18:00-20:00, Sat 9-12. This counts instead of the choice above.
mentors-wrong-hours = Hearth did not understand these hours. Please write them like this: Mon-Fri 18:00-20:00, Sat 9-12.
mentors-label-adult = Are you 18 or older?
mentors-help-adult = Some communities ask this for talks between two people. You can leave it open.
mentors-label-never = Never match me with
mentors-help-never = Nobody learns that you chose them. You need no reason.
mentors-shared-women = women
mentors-shared-nonbinary = non-binary people
mentors-shared-trans = trans people
mentors-shared-lgbtq = LGBTQIA+ people
mentors-shared-disabled = disabled people
mentors-shared-neurodivergent = neurodivergent people
mentors-shared-deaf = deaf or hard of hearing people
mentors-shared-blind = blind people, people with low vision
mentors-shared-racialised = people of colour
mentors-shared-black = Black people
mentors-shared-indigenous = Indigenous people
mentors-shared-migrant = people who moved to another country
mentors-shared-caregiver = people who care for others
mentors-shared-first-generation = people who were the first in their family to go to university
mentors-shared-older = people who began later in life
mentors-shared-career-change = people who changed careers
mentors-shared-faith = people who live their faith
mentors-way-text = in writing only
mentors-way-no-video = without video
mentors-way-async = not at the same time
mentors-way-captions = with captions
mentors-way-slow = with time to answer
mentors-format-question = one question
mentors-format-question-help = You ask, somebody answers.
mentors-format-hour = one hour together
mentors-format-hour-help = One talk, once.
mentors-format-weeks = several weeks
mentors-format-weeks-help = You meet again and again, for 4 to 24 weeks.
mentors-format-group = in a group
mentors-format-group-help = Several people learn together with one mentor.
mentors-format-shadow = looking over a shoulder
mentors-format-shadow-help = You watch somebody work, and ask.
mentors-weeks = { $count ->
    [one] one week
   *[other] { $count } weeks
}
mentors-button-change = Change it

# Offering

mentors-offer-intro = Thank you for thinking of it. A person who asks for you is matched with you only if you say yes. People who lead mentoring can also bring many together in a round: you see it on your first page beforehand, and can leave it out.
mentors-offer-readers = People who look for a mentor see your name, and why you suit them. People who lead mentoring here see your offer.
mentors-label-skills = What you can help with
mentors-help-skills = In your own words, such as: Python, documentation, giving a first talk.
mentors-label-formats = What you would like to do
mentors-help-formats = Choose one or more.
mentors-label-can = How you can talk
mentors-help-can = Some people need this. Choose all that are fine for you.
mentors-label-seats = How many people at the same time
mentors-help-seats = If you leave it open: two.
mentors-seats = { $count ->
    [one] one person
   *[other] { $count } people
}
mentors-label-shares = I am one of these, if somebody wishes for it
mentors-help-shares = Only used when somebody wishes for the same. Who is shown to them can let them guess it.
mentors-button-offer-send = Offer this
mentors-offered = Thank you. Your offer stands from now on.
mentors-thanks = Thank you.
mentors-offer-waits = The people who lead mentoring here look at new offers first. You need do nothing.
mentors-offer-topics = You can help with: { $topics }.
mentors-offer-no-topics = Hearth found no topic in your words, so people are brought to you by language and time alone. A few words such as “Python, testing” help.
mentors-offer-formats = You would like to do: { $formats }.
mentors-offer-languages = You talk in: { $languages }.
mentors-offer-seats = Seats taken: { $taken } of { $seats }.
mentors-offer-zone = Free in a usual week: { $count ->
    [one] one hour
   *[other] { $count } hours
} (clock of { $zone }).
mentors-offer-paused = You pause: nobody new is matched with you.
mentors-offer-paused-until = You pause until { $day }: nobody new is matched with you until then.
mentors-offer-quiet = Your offer rests, since Hearth had not heard from you for a while. One press brings it back.
mentors-button-pause = Pause
mentors-button-pause-days = { $count } days
mentors-button-pause-open = Until I say so
mentors-button-resume = End the pause
mentors-button-withdraw-offer = Take it back
mentors-button-offer = My offer
mentors-offer-waiting = { $count ->
    [one] One person waits for your answer. They would hear “not now”.
   *[other] { $count } people wait for your answer. They would hear “not now”.
}
mentors-withdraw-offer-ask = Should your offer go? Whoever you mentor now stays with you.
mentors-button-withdraw-offer-yes = Yes, take it back
mentors-pause-ask = For how long would you like to pause? Whoever you mentor now stays with you.
mentors-resumed = Good to have you back. You can be found again.
mentors-withdrawn = Your offer is taken back. Thank you for all that you did. Whoever you mentor now stays with you.
mentors-no-offer = You have no offer here at the moment.

# Looking

mentors-find-intro = Tell what you wish for in a few words. Hearth then shows you three people who suit, and why. You choose whom to ask.
mentors-find-readers = The person you ask sees your name and what you wish for. People who lead mentoring here see that you look for somebody, and about what.
mentors-label-goal = What you wish for
mentors-help-goal = A sentence or two is plenty.
mentors-label-about = What it is about
mentors-help-about = A few words, such as: Python, testing, a first talk. You can leave this open.
mentors-label-format = What would help you
mentors-help-format = Choose one. You can ask again for something else later.
mentors-label-weeks = If several weeks: how many?
mentors-help-weeks = If you leave it open: eight.
mentors-label-needs = What you need when you talk
mentors-help-needs = Only people for whom all of this is fine are shown to you.
mentors-label-place = Where you would like to meet
mentors-help-place = If you leave it open: in direct messages.
mentors-place-direct = in direct messages
mentors-place-thread = in a private thread here
mentors-label-prefers = I would like somebody who is one of these
mentors-help-prefers = It counts where somebody said so in their offer. It is no must, and is erased once you are matched.
mentors-button-before-send = See how long it may take
mentors-understood = Hearth understood: { $topics }.
mentors-understood-nothing = Hearth found no topic in your words. You are matched by language and time then.
mentors-wait-unknown = How long people wait for this is unknown yet: too few have been matched so far.
mentors-wait-hours = { $count ->
    [one] Of those who found a mentor for this, half had one within an hour.
   *[other] Of those who found a mentor for this, half had one within { $count } hours.
}
mentors-wait-days = { $count ->
    [one] Of those who found a mentor for this, half had one within a day.
   *[other] Of those who found a mentor for this, half had one within { $count } days.
}
mentors-waiting = { $count ->
    [0] Nobody else is waiting for such a mentor now.
   *[other] { $count } other people are waiting for such a mentor now.
}
mentors-waiting-few = Fewer than { $count } other people are waiting for such a mentor now.
mentors-wish-later = Within the last { $count } days you wished for something else on the sealed page. So that nobody can find out who shares what, Hearth weighs one such wish in that time. This one is left out.
mentors-before-send = Nobody has been asked yet. You choose on the next page.
mentors-button-look = Show me who suits
mentors-looking = You are looking for a mentor now. Hearth keeps looking with you, and tells you when something is new.
mentors-request = You are looking for: { $format }.
mentors-request-goal = What you wish for: { $goal }
mentors-suggested = { $count ->
    [one] This person suits you best:
   *[other] These { $count } people suit you best:
}
mentors-suggested-too = You could also ask:
mentors-suggestion = { $person }. { $why }
mentors-why-both = Can help with { $topics }, and is free at the same time as you for { $count ->
    [one] one hour
   *[other] { $count } hours
} a week.
mentors-why-topics = Can help with { $topics }.
mentors-why-hours = Speaks a language of yours, and is free at the same time as you for { $count ->
    [one] one hour
   *[other] { $count } hours
} a week.
mentors-why-language = Speaks a language of yours, and offers what you look for.
mentors-button-ask = Ask { $name }
mentors-button-ask-next = Ask { $name } if the others say no
mentors-button-ask-too = Ask { $name } as well
mentors-asked = You asked { $person }. You hear from Hearth within three days, whatever the answer is.
mentors-named-next = { $person } is asked if those before say no, or do not answer.
mentors-asked-until = You asked { $person }. The answer can come until { $until }.
mentors-next-is = { $person } is asked next, if need be.
mentors-next-cannot = { $person } was to be asked next, but cannot be asked at the moment.
mentors-button-take-back = Ask no longer
mentors-taken-back = { $person } is not asked any longer.
mentors-button-question = Ask without your name
mentors-button-again = Look again
mentors-button-withdraw = Stop looking
mentors-button-withdraw-yes = Yes, stop looking
mentors-button-request = Whom I asked
mentors-withdraw-ask = Should Hearth stop looking? Whoever you have asked hears that it is not needed any more. What you wrote is erased.
mentors-request-gone = You are not looking for a mentor any more. What you wrote is erased. You can begin again whenever you like.
mentors-nobody = Nobody suits at the moment. This is why:
mentors-group-waits = Groups are made in rounds: people who lead mentoring bring several of you together with one mentor. You hear from Hearth as soon as one is made.
mentors-nobody-offers = Nobody offers to be a mentor here at the moment.
mentors-nobody-next = Hearth looks again every day, and tells you as soon as somebody suits.
mentors-limit-seats = { $count ->
    [one] One mentor cannot take anybody new now.
   *[other] { $count } mentors cannot take anybody new now.
}
mentors-limit-format = { $count ->
    [one] One mentor does not offer what you look for.
   *[other] { $count } mentors do not offer what you look for.
}
mentors-limit-language = { $count ->
    [one] One mentor speaks none of your languages.
   *[other] { $count } mentors speak none of your languages.
}
mentors-limit-communication = { $count ->
    [one] One mentor cannot talk the way you need.
   *[other] { $count } mentors cannot talk the way you need.
}
mentors-limit-age = { $count ->
    [one] One mentor is left out, since this community asks both sides to say that they are 18 or older.
   *[other] { $count } mentors are left out, since this community asks both sides to say that they are 18 or older.
}
mentors-limit-hours = { $count ->
    [one] One mentor is not free when you are.
   *[other] { $count } mentors are not free when you are.
}
mentors-limit-answered = { $count ->
    [one] You have asked one mentor already, lately.
   *[other] You have asked { $count } mentors already, lately.
}
mentors-relax-async = { $count ->
    [one] If you chose “not at the same time”, hours would not matter, and one mentor would suit.
   *[other] If you chose “not at the same time”, hours would not matter, and { $count } mentors would suit.
}
mentors-relax-communication = { $count ->
    [one] One mentor would suit who offers other ways of talking than those you need. You need not change that.
   *[other] { $count } mentors would suit who offer other ways of talking than those you need. You need not change that.
}
mentors-relax-format = { $count ->
    [one] If you looked for “{ $format }”, one mentor would suit.
   *[other] If you looked for “{ $format }”, { $count } mentors would suit.
}
mentors-relax-how = To change what you look for, stop looking and begin again. Both take a minute.

# Waiting

mentors-found = Somebody suits you as a mentor who did not before. Nobody has been asked: you choose.
mentors-office = { $count ->
    [one] You have looked for a mentor for a day now, and nobody has been found. That says nothing about you.
   *[other] You have looked for a mentor for { $count } days now, and nobody has been found. That says nothing about you.
}
mentors-office-where = Until then you are welcome in { $channel }: there people ask in a group, and mentors answer.
mentors-office-none = This community has no group office hours. If you would like to talk to somebody meanwhile, { $ask }
mentors-office-page = the page of your request says whom to ask.
mentors-still = { $count ->
    [one] You have looked for a mentor here for a day. Are you still looking?
   *[other] You have looked for a mentor here for { $count } days. Are you still looking?
}
mentors-still-fine = If you say nothing, Hearth keeps looking. Stopping is fine too.
mentors-still-thanks = Hearth keeps looking with you.
mentors-button-still = Still looking
mentors-long-wait = { $count ->
    [one] One person has waited for a mentor for { $days } days or longer.
   *[other] { $count } people have waited for a mentor for { $days } days or longer.
} They have been shown the way to the group office hours, where there are some. More mentors would help.

# What cannot be

mentors-one-open = You are looking for a mentor already. { COMMAND("mentor find") } shows you whom you have asked.
mentors-enough = You have { $count } mentors at the moment. Finish with one of them first, then you can look for another.
mentors-none-open = You are not looking for a mentor at the moment. { COMMAND("mentor find") } begins anew.
mentors-asked-enough = You have asked { $count } people. Wait for one of the answers, or take one back.
mentors-asked-already = You have asked this person already.
mentors-asked-before = You have asked this person before. Hearth leaves people in peace for { $count } days then. The page shows who else can be asked.
mentors-asked-many = You have asked { $count } people within three days. Please wait for their answers. After three days you can ask others.
mentors-closed-now = Mentoring is not switched on here at the moment, so nobody new can be asked.
mentors-not-any-more = This person cannot be asked any more at the moment. The page shows who can.
mentors-answered-already = This has been answered already. { COMMAND("mentor mine") } shows how it stands.
mentors-answer-expired = The three days to answer are over, so they look further. Your seat is free again. Thank you for being there.
mentors-no-longer-fits = This does not fit any more: { $why } If you change your offer, you can still say yes. “Not now” is fine too.
mentors-between-seats = the seats that you offer now are all taken.
mentors-between-format = your offer does not hold what they look for.
mentors-between-language = you two have no language in common now.
mentors-between-communication = they need a way of talking that your offer does not hold now.
mentors-between-age = this community now asks both sides to say that they are 18 or older.
mentors-between-hours = you two are not free at the same time for long enough now.
mentors-answer-late = This is settled by now: they have found a mentor, or look no longer. Thank you for being there. Your seat is free again.
mentors-only-leads = Only people who lead mentoring here can do this. If you have a question, { $ask }
