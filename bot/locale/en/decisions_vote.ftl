# Votes: opening one, voting, and what came of it.

command-vote = vote
command-vote-description = Vote, or see what came of a vote
decisions-start-vote = Vote: a vote is open

decisions-vote-page = Votes
decisions-vote-intro = A vote is secret: until it ends, nobody sees how many have voted or what. Afterwards the result is posted.
decisions-votes-none = No vote is open, and none has ended lately.
decisions-vote-title = **{ $title }**
decisions-vote-gone = This vote is gone.
decisions-vote-over = This vote is over. Nothing was changed.
decisions-vote-opens = This vote opens in a moment. Please try again.
decisions-vote-broken = The ballot box cannot be opened, so your ballot was not put in. Please tell an organiser.
decisions-only-openers = Only organisers, and those whom they have named, can open or cancel votes. { $ask }
decisions-not-on-roll = You are not on the roll of this vote. Who may vote was written down when it opened.
decisions-voted-already = You have voted already. To change your vote, use “Change my vote” with the words of your receipt. Without the words it stays as it is.

decisions-button-see = See this vote
decisions-button-vote-see = See the vote
decisions-button-new = Open a vote
decisions-button-vote = Vote
decisions-button-change-vote = Change my vote
decisions-button-safety = How secret is it?
decisions-button-fill = Fill in my ballot
decisions-button-back = Back to the vote
decisions-button-objections = Read the objections
decisions-button-cancel = Cancel this vote

# How it stands for one person

decisions-stands-open = You can vote.
decisions-stands-voted = You have voted. You can change it until the end.
decisions-stands-not-on-roll = You are not on the roll of this vote.
decisions-stands-over = It is over.
decisions-stands-counting = The time is over. It is being counted.
decisions-is-opening = The roll is being written. The vote opens in a moment.
decisions-is-ended = This vote has ended.
decisions-is-cancelled = This vote was cancelled. Nothing was counted, and the ballots were destroyed. The reason: { $reason }
decisions-is-cancelled-nobody = This vote did not open: nobody would have been on its roll, or Discord did not say who is here.

# What it asks, and how

decisions-option = { $number }. { $option }
decisions-method-approval = Approve of as many options as you like. The one with the most approvals wins.
decisions-method-ranked = Put the options in your order. An option that wins against each other one, two at a time, wins (Schulze’s method).
decisions-method-consent = Can you live with it? It is decided if nobody objects. Whoever objects says why.
decisions-roll-everybody = Who may vote: everybody who was a member when it opened.
decisions-roll-voters = Who may vote: everybody who had the role { $role } when it opened.
decisions-roll-staff = Who may vote: organisers and staff, as they were when it opened.
decisions-quorum = It counts only if at least { $percent } percent of them vote.
decisions-lasts = It is open for { $hours } hours.
decisions-closes = It ends { $at } ({ $soon }).
decisions-publishes = **Afterwards all ballots are published**, without names and in no order, so that anybody can count again. Whoever knows how you wanted to vote may recognise your ballot, most of all where people put many options in order.
decisions-publishes-not = Ballots are not published. Small numbers stay hidden in the result. If few people vote, or all vote alike, it can still tell how each one voted.
decisions-objections-told = Objections and their reasons are sealed until the end. Then everybody here can read them, and how many they are; with a name only where somebody wished so.
decisions-few = Fewer than five people may vote. Where all vote alike, the result tells how each one voted.
decisions-few-warning = If fewer than { $few } people vote, or all vote alike, the result tells how each one voted.

# Opening one

decisions-open-title = Open a vote
decisions-open-intro = Who may vote is written down at the moment it opens, and does not change. Nobody sees anything before the end, not even you.
decisions-open-instead = A bot cannot keep anybody from being pressed to vote some way, and whoever runs it could look. For what weighs heavily, use Belenios or Helios, which prove their count; CIVS is a service for ranked votes.
decisions-page-what = What the vote asks
decisions-page-how = Who votes, and how long
decisions-label-vote-title = The question in one line
decisions-help-vote-title = For example: When do we hold the monthly meeting?
decisions-label-vote-words = What people need to know (optional)
decisions-help-vote-words = What is decided, what follows from it, where people have talked about it.
decisions-label-method = How people vote
decisions-help-method = Consent needs no options below.
decisions-offer-approval = Approval
decisions-offer-approval-help = Tick all that are fine. The most approvals win. Easiest to understand.
decisions-offer-consent = Consent
decisions-offer-consent-help = One proposal. It carries if nobody objects; objections come with reasons.
decisions-offer-ranked = Ranked
decisions-offer-ranked-help = Put three or more options in order. Fair where options are alike.
decisions-label-options = The options, one a line
decisions-help-options = 2 to 10 lines, 80 characters each at most. Leave it empty for consent.
decisions-options-count = Please write { $least } to { $most } options, one a line.
decisions-options-long = An option has at most { $most } characters.
decisions-options-twice = Two options are the same.
decisions-label-roll = Who may vote?
decisions-help-roll = Written down when it opens. Who leaves may still vote; who comes later may not.
decisions-offer-everybody = Every member
decisions-offer-voters = The role for voters that the settings name
decisions-offer-staff = Organisers and staff
decisions-no-voters-role = No role for voters is set. An organiser can choose one in { COMMAND("setup") }.
decisions-label-hours = For how long? (72 hours if left open)
decisions-help-hours = Three days or more let people of all time zones and shifts take part.
decisions-offer-hours = { $hours } hours
decisions-label-quorum = How many must vote? (optional)
decisions-help-quorum = With fewer, nothing is decided and no result is told.
decisions-offer-quorum = { $percent ->
    [0] No quorum
   *[other] { $percent } percent of those who may
}
decisions-label-publishes = Publish all ballots afterwards?
decisions-help-publishes = Anybody can then count again. It can give people away, and voters are told so before.
decisions-button-preview = Look before it opens
decisions-preview = This is what voters are told. Nothing is open yet, and nothing of it can change afterwards.
decisions-button-open = Open the vote
decisions-button-change = Change it
decisions-opens = The vote opens as soon as the roll is written. It is then announced in the channel for decisions.

# Cancelling one

decisions-cancel-title = Cancel this vote
decisions-label-cancel = Why it is cancelled
decisions-help-cancel = Everybody can read this. Nothing is counted, and all ballots are destroyed.
decisions-cancelled-now = The vote is cancelled, and its ballots are destroyed. The reason is posted in the channel.
decisions-cancelled = The vote **{ $title }** was cancelled. Nothing was counted, and all ballots were destroyed. The reason: { $reason }
decisions-cancelled-nobody = The vote **{ $title }** did not open: nobody would have been on its roll, or Discord did not say who is here.

# Voting

decisions-paper-receipt = First write these seven words down, or copy them. You alone have them, and they are not shown again later.
decisions-paper-why = They count from the moment you hand in your ballot. With them you can change your vote until the end. Without them your vote stays as it is; it counts all the same.
decisions-ballot-title = Your ballot
decisions-label-approve = Which are fine with you?
decisions-help-approve = As many as you like. None is an answer, too.
decisions-label-order = Your order, by numbers
decisions-help-order = Most wanted first: 3, 1, 2. Alike: 1=2. What you leave out comes last. To abstain: 0.
decisions-order-empty = Please type at least one number, or 0 to abstain.
decisions-order-wrong = Please type the options’ numbers, from 1 to { $most }, with commas between them, such as: 2, 1.
decisions-order-twice = An option stands in your order twice.
decisions-label-consent = Can you live with it?
decisions-offer-consent-yes = Yes
decisions-offer-consent-aside = I stand aside: it may go on without me
decisions-offer-consent-no = I object
decisions-label-why = If you object: why, and what would help?
decisions-help-why = Everybody here can read it after the end. How you write may tell who you are.
decisions-label-name = If you object: with your name?
decisions-help-name = Nobody sees it before the end.
decisions-offer-named = With my name
decisions-offer-nameless = Without my name
decisions-objection-why = An objection needs a reason, so that people can answer it. Nothing was changed.
decisions-cast = Your ballot is in the box.
decisions-cast-change = With these words you can change your vote until the end.
decisions-recast = Your new ballot is in the box, in the place of the old one.
decisions-receipt-unknown = No ballot in this box belongs to these words. Please check their order and spelling. Nothing was changed.

# How secret it is

decisions-safety-title = How secret is this vote?
decisions-safety-box = What you choose goes into a box apart from the roll. The roll says that you have voted; nothing in it leads to your ballot. Both are rewritten every hour, so that their order tells nothing.
decisions-safety-owner = Nobody is shown anything before the end, organisers included. Whoever runs the computer on which Hearth runs holds its keys, and could watch it at work or compare copies of its database. Discord carries what you fill in, and could see it too. You trust both.
decisions-safety-pressure = Hearth cannot keep anybody from looking over your shoulder or pressing you. If that happens, vote as they want, and change it later with your words.
decisions-safety-receipt = The words of your receipt are stored nowhere. They do not show what you voted; they let you replace it.
decisions-safety-few = If few people vote, or all vote alike, the result tells how each one voted.
decisions-safety-systems = Belenios and Helios prove to each voter that their ballot was counted, without anybody seeing it. They cannot keep pressure away either. CIVS is a service for ranked votes. For what weighs heavily, ask organisers to use one of them.

# What came of it

decisions-result-title = **The vote has ended: { $title }**
decisions-winners = { $count ->
    [one] First: **{ $options }**
   *[other] A tie between **{ $options }**. What a tie means is for people to decide.
}
decisions-no-winner = No option has a single vote.
decisions-no-quorum = { $needed ->
    [one] Nobody voted, so nothing is decided.
   *[other] The quorum was not reached, so nothing is decided: at least { $needed } people had to vote ({ $percent } percent of the roll). Nothing else is told.
}
decisions-consent-carries = **It carries: nobody objected.**
decisions-consent-nobody = Nobody objected, and nobody said yes. It does not carry.
decisions-consent-objections = { $count ->
    [one] **It does not carry: one person objected.** The reason can be read by pressing “See this vote”.
   *[other] **It does not carry: { $count } people objected.** The reasons can be read by pressing “See this vote”.
}
decisions-consent-others = { $yes } can live with it, { $aside } stand aside.
decisions-place = Place { $number }: { $options }
decisions-pair = { $for-one } put { $one } before { $other }, { $for-other } the other way round.
decisions-count = { $option }: { $count }
decisions-count-hidden = { $option }: not told
decisions-turnout = { $count } of { $roll } people who could vote have voted.
decisions-turnout-untold = Fewer than { $few } people have voted. How many exactly is not told.
decisions-counted-approval = Counted by approvals: each ballot counts once for each option that it approves of.
decisions-counted-ranked = Counted by Schulze’s method: options are compared two at a time over all ballots.
decisions-counted-consent = Counted by consent: one objection is enough for it not to carry.
decisions-small = Numbers under { $few }, and what would give them away, are not told.
decisions-small-consent = Apart from objections, numbers under { $few }, and what would give them away, are not told.
decisions-unread = Some ballots could not be read, so nothing is decided.
decisions-unreadable = { $count ->
    [one] One ballot could not be read, and is not counted. Somebody must have changed the database by hand. Please ask organisers about it.
   *[other] { $count } ballots could not be read, and are not counted. Somebody must have changed the database by hand. Please ask organisers about it.
}
decisions-file = The ballots of this vote as text: one line each, in the order of the alphabet, without names.
decisions-recount = As was said before it opened, all ballots are in { $file }. To count again: `python -m bot recount { $file }`
decisions-objections-title = Objections
decisions-objections-none = There are no objections to read.
