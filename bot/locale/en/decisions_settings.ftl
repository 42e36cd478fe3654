# What a community sets for decisions, and what is kept about a person.

settings-decisions = Decisions
settings-decisions-help = Everybody can propose something, also without a name, and vote in secret.
setting-decisions-open = Proposals and votes are on
setting-decisions-open-help = People can then propose, and vote where a vote is open.
setting-decisions-channel = Channel for decisions
setting-decisions-channel-help = Proposals, votes and results are posted there. Choose one that everybody can read.
setting-decisions-openers = Role of those who open votes
setting-decisions-openers-help = They can open and cancel votes, as organisers can.
setting-decisions-proposers = Role of those who may propose
setting-decisions-proposers-help = Leave it open, and every member may propose.
setting-decisions-voters = Role of those who may vote
setting-decisions-voters-help = A vote can be open to everybody, to this role, or to staff: whoever opens it chooses.

finding-decisions-no-channel = Decisions are on, but no channel is set for them.
finding-decisions-no-channel-fix = Choose the channel for decisions. Until then nobody can propose or vote.

# /privacy

decisions-kept-proposal = A proposal that you made by name on { $day }.
decisions-kept-proposal-seen = Staff; and everybody, once it is published.
decisions-kept-a-year = Until a year after it was decided on, or until you erase it. Then the message in the channel goes too.
decisions-kept-roll = { $count ->
    [one] Your place on the roll of one vote, and whether you have voted. Not what you voted.
   *[other] Your place on the rolls of { $count } votes, and whether you have voted. Not what you voted.
}
decisions-kept-roll-how-long = Until 90 days after the vote.
decisions-kept-ballot-stays = If you have voted, your ballot stays in the box and counts. Nothing tells which one it is, so nobody can take it out, and you cannot vote again in that vote. An objection with your name stays, without the name.
