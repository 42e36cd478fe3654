# Proposing something, by name or without one.

command-propose = propose
command-propose-description = Propose something, by name or without one
decisions-start-propose = Propose something

decisions-no-community = You are in no community in which something can be proposed or voted on.
decisions-off = Decisions are not switched on here. An organiser can do that in { COMMAND("setup") }.
decisions-only-staff = Only staff can look proposals over. { $ask }
decisions-only-proposers = Here, people with the role { $role } propose. Please use the command in the community itself.

decisions-propose-title = Propose something
decisions-propose-intro = What would you like this community to do, to change or to decide? One idea is enough.
decisions-propose-who = Staff look at each proposal first. They publish it in the channel for decisions, or tell you why not.
decisions-button-named = Propose by name
decisions-button-nameless = Propose without my name
decisions-button-receipt = I have a receipt
decisions-button-mine = My proposals
decisions-button-look = Look at proposals
decisions-button-more = Show more
decisions-button-propose = Send it to staff
decisions-button-propose-nameless = Send it without my name
decisions-waiting = { $count ->
    [one] One proposal waits to be looked at.
   *[other] { $count } proposals wait to be looked at.
}
decisions-news = There is something new about what you proposed.

# What is said before a word is written

decisions-named-intro = Staff read this with your name. If they publish it, everybody in the channel for decisions can read it, with your name.
decisions-nameless-title = Propose without your name
decisions-nameless-intro = Hearth does not write down who you are. Staff and, if it is published, everybody in the channel read your words, without a name.
decisions-nameless-batches = Staff see it tomorrow at the earliest. It is published together with another one, or after { $days } days, at a fixed hour and in random order. So the time tells little.
decisions-nameless-limits = This hides your name, and not everything. How you write, and what only you can know, may tell who you are. Whoever runs the computers on which Hearth and Discord run could see more.
decisions-label-title = Your proposal in one line
decisions-help-title = For example: Hold the monthly meeting at two different hours.
decisions-label-words = What, and why
decisions-help-words = Plain words. What would be better for whom?

# Sent

decisions-named-sent = Thank you. Staff look at it, and you hear what became of it.
decisions-nameless-sent = Thank you. It is saved, without your name.
decisions-receipt = Your receipt, seven words: `{ $words }`
decisions-receipt-keep = Write these words down, or copy them. They are the only way to read what became of your proposal, and are not shown again later. To come back: { COMMAND("propose") }, then “I have a receipt”.
decisions-nameless-most = { $count } proposals without a name a day are the most from one account. What you wrote is kept for now: you can send it tomorrow.
decisions-proposals-most = { $count } of your proposals wait to be looked at. Please wait until staff have looked at one of them.

# Coming back

decisions-receipt-title = Your receipt
decisions-label-receipt = The seven words
decisions-help-receipt = In any case, with spaces or commas between them.
decisions-receipt-form = That is not a receipt. A receipt has { $count } English words. Please look again at what you have written down.
decisions-receipt-nothing = Hearth knows no proposal with this receipt. Please check the order and the spelling of the words. Proposals are kept for a year after they were decided on.
decisions-mine-none = You have proposed nothing by name here.
decisions-mine-day = Proposed on { $day }.
decisions-proposal-title = **{ $title }**
decisions-words = { $words }
decisions-is-waiting = Nobody has looked at it yet.
decisions-is-accepted = Staff said yes. It will be published soon.
decisions-is-published = It is published in { $channel }.
decisions-is-declined = Staff decided not to publish it. Their reason: { $reason }

# Looking proposals over

decisions-look-title = Proposals to look at
decisions-look-none = Nothing waits to be looked at.
decisions-look-count = { $count ->
    [one] One proposal waits.
   *[other] { $count } proposals wait, in no order.
}
decisions-look-how = Publish what people can talk about, also where you disagree. Decline what attacks somebody, names private matters or is no proposal, and say why: whoever wrote it reads your reason.
decisions-by = By { $person }
decisions-by-nobody = Without a name
decisions-button-accept = Publish it
decisions-button-decline = Decline with a reason
decisions-button-next = Next one
decisions-accepted = It is being published.
decisions-accepted-nameless = It will be published with the next ones that have no name, so that the time tells nothing.
decisions-declined = It is declined. Whoever wrote it can read your reason.
decisions-decline-title = Why it is not published
decisions-label-decline = Your reason
decisions-help-decline = Whoever proposed it reads this. Say what they could change.
decisions-proposal-gone = This proposal is gone.
decisions-proposal-decided = Somebody else has decided on it already.

# In the channel

decisions-published = **Proposal: { $title }**
