# Mentoring in rounds: for those who lead it, and for those who take part.

mentors-rounds-title = Rounds
mentors-rounds-what = In a round, many people are brought together at once. You see who would meet whom, and why, before anybody hears of it.
mentors-rounds-cohort = Mentoring over several weeks: everybody who looks for that, and the mentors who offer it.
mentors-rounds-coffee = Talks over coffee: pairs among everybody who has joined, drawn anew each time.
mentors-rounds-group = Groups with a mentor: up to five people share one mentor.
mentors-round-kind-cohort = several weeks
mentors-round-kind-coffee = talks over coffee
mentors-round-kind-group = groups
mentors-button-programme = Programme
mentors-button-rounds = Rounds
mentors-button-round-begin = Begin a round: { $kind }
mentors-button-round-open = Open the round: { $kind }
mentors-round-title = A round: { $kind }
mentors-round-begun = The round is being prepared. Nobody has been told anything.
mentors-round-open = Whoever takes part finds so on their first page, and can leave this round out. Give people some days, then make a preview.
mentors-button-round-preview = Make a preview
mentors-button-round-approve = Approve, and tell everybody
mentors-button-round-again = Draw again
mentors-button-round-cancel = Cancel this round
mentors-button-round-next = Further ones
mentors-button-round-first = From the start
mentors-round-nobody = Nobody takes part yet.
mentors-round-count = { $count ->
    [one] One person looks
   *[other] { $count } people look
}, and { $mentors ->
    [one] one mentor offers.
   *[other] { $mentors } mentors offer.
}
mentors-round-count-coffee = { $count ->
    [one] One person takes part.
   *[other] { $count } people take part.
}
mentors-round-left-count = { $count ->
    [0] Everybody has somebody.
    [one] For one person nobody was found. They hear why, and come first next time.
   *[other] For { $count } people nobody was found. They hear why, and come first next time.
}
mentors-round-unseen = Nobody but those who lead mentoring sees this. It begins when you approve it.
mentors-round-pair = { $mentee } with { $mentor }. { $why }
mentors-round-group = { $mentor } with { $people }. { $why }
mentors-round-table = { $people }. { $why }
mentors-round-why-topics = In common: { $topics }.
mentors-round-why-rest = They share a language, and what is looked for is what is offered.
mentors-round-why-new = They have not met in a round yet.
mentors-round-why-lot = Drawn by lot.
mentors-round-left = Nobody yet for { $person }. { $why }
mentors-lead-limit-seats = { $count ->
    [one] One mentor cannot take anybody new now.
   *[other] { $count } mentors cannot take anybody new now.
}
mentors-lead-limit-format = { $count ->
    [one] One mentor does not offer this.
   *[other] { $count } mentors do not offer this.
}
mentors-lead-limit-language = { $count ->
    [one] One mentor speaks none of their languages.
   *[other] { $count } mentors speak none of their languages.
}
mentors-lead-limit-communication = { $count ->
    [one] One mentor cannot talk the way they need.
   *[other] { $count } mentors cannot talk the way they need.
}
mentors-lead-limit-age = { $count ->
    [one] One mentor is left out, since both sides must say here that they are 18 or older.
   *[other] { $count } mentors are left out, since both sides must say here that they are 18 or older.
}
mentors-lead-limit-hours = { $count ->
    [one] One mentor is not free when they are.
   *[other] { $count } mentors are not free when they are.
}
mentors-round-stale = This preview did not hold any more, so nothing was approved. Here is a fresh one. This has changed:
mentors-round-changed-who = Somebody began to look, looks no longer, or changed whether they take part.
mentors-round-changed-with = Somebody began to offer, pauses, left, or changed whether they take part.
mentors-round-changed-seats = Seats were taken, or became free.
mentors-round-changed-wishes = What some people wish for or offer is different now.
mentors-round-approved = { $count ->
    [0] The round is over. Whoever takes part hears how it went.
    [one] The round is approved. One match begins, and both sides hear so now.
   *[other] The round is approved. { $count } matches begin, and everybody hears so now.
}
mentors-round-cancelled = The round is cancelled. Nobody had been told anything.
mentors-round-one = A round of this kind is being prepared already. “Rounds” shows it.
mentors-round-over = This round is approved or cancelled by now. “Rounds” shows how it stands.
mentors-round-newer = Somebody has made a newer preview by now, so nothing was approved. “Rounds” shows it.
mentors-round-failed = The matching did not come to an end this time. Nothing was changed. Press again in a while.

# For those who take part

mentors-round-coming = A round of matching is being prepared: { $kind }. You take part in it, unless you leave it out.
mentors-round-skipped = You leave out the next round: { $kind }. After that you take part again.
mentors-button-round-skip = Skip this round
mentors-button-round-join = Take part after all
mentors-button-coffee-join = Join coffee talks
mentors-button-coffee-leave = Leave coffee talks
mentors-coffee-adults = This community asks both sides of a talk between two to say that they are 18 or older. You can say so with { COMMAND("mentor offer") } or { COMMAND("mentor find") }. Then you can join.
mentors-coffee-joined = Lovely. In each round you are brought together with somebody else for a short talk. You can skip a round, or leave at any time.
mentors-coffee-left = You take part in coffee talks no more. You can come back whenever you like.
mentors-format-coffee = a talk over coffee
mentors-goes-coffee = A talk over coffee with { $person }.
mentors-round-coffee = Time for a talk over coffee: you and { $people }.
mentors-round-coffee-how = Write to each other when it suits you. A quarter of an hour is plenty, and text is fine.
mentors-round-began-mentee = The round brought you two together: { $person } is your mentor now. Write to each other whenever you like.
mentors-round-began-mentor = The round brought you two together: { $person } is your mentee now. Feel free to write the first message.
mentors-round-because = You have this in common: { $topics }.
mentors-round-your-group = The round made a group for you to mentor: { $people }. Feel free to write the first message.
mentors-round-in-group = The round made a group: { $person } mentors you together with { $people }.
mentors-left-over = In this round nobody was found for you: { $kind }. That says nothing about you, and you come first in the next one.
mentors-left-coffee = This time it did not work out with a pair for you. That says nothing about you. You take part in the next round of talks.
mentors-left-odd = This time there was nobody left for a talk.
mentors-left-seats = There were fewer free seats than people.
mentors-left-stays = You are still looking for a mentor, and need do nothing.
