"""What decides about proposals and votes beside counting: days, batches, limits, what may be told. Pure.

Invariants:
- What somebody proposes without a name is shown to those who look at it from the next day on, and published only
  together with another, or when it has waited for `ALONE_AFTER`: so neither tells when it was written.
- Where fewer than `FEW` have voted, no numbers are told, and of an order only what won: the whole of it would be
  the ballot of the one who voted. A number under `FEW`, and what would give it away, is not told either. A vote
  that said before it opened that its ballots will be published tells all of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from bot.kernel.small_counts import UNDER
from cogs.decisions.rules import tally
from data.proposals import WAITING, Proposal
from data.votes import Vote

FEW = UNDER
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
TOGETHER = 2
ALONE_AFTER = timedelta(days=3)
PUBLISHED_AT = time(12, 0)
"""UTC. The hour at which what has no name is published, whenever it was written."""
LEAST_HOURS = 24
HOURS = (24, 72, 120, 168, 336)
"""How long a vote may be open, in hours; 72 unless somebody chooses otherwise."""
QUORUMS = (0, 10, 25, 33, 50, 66)
"""In percent of those who may vote."""
EVERYBODY, VOTERS, STAFF = "everybody", "voters", "staff"
"""Who may vote: every member, who has the role that the settings name, organisers and staff."""
ROLLS = (EVERYBODY, VOTERS, STAFF)
MOST_WAITING = 5
"""Proposals by name that one person may have waiting."""
MOST_NAMELESS = 3
"""Proposals without a name that one account can make in a day; counted in memory."""
LONGEST_TITLE = 80
LONGEST_PROPOSAL = 850
LONGEST_REASON = 600
BOX_KEPT = timedelta(days=90)
"""How long ballots are kept after the end, for whoever contests it; then their key is destroyed."""
KEPT = timedelta(days=365)
"""How long a decided proposal and the result of a vote are kept."""


def day_of(moment: datetime) -> datetime:
    """Return the day of a moment, as noon: all that is kept of when something was proposed."""
    return moment.replace(hour=12, minute=0, second=0, microsecond=0)


def period_of(moment: datetime) -> str:
    """Return the month whose box is used, such as "2026-03"."""
    return f"{moment:%Y-%m}"


def next_period(moment: datetime) -> str:
    """Return the month after."""
    return period_of((moment.replace(day=28) + timedelta(days=4)).replace(day=1))


def can_be_looked_at(proposal: Proposal, now: datetime) -> bool:
    """Tell whether somebody may look at a proposal now: by name at once, without one from the next day on."""
    if proposal.state != WAITING:
        return False
    return proposal.author_id is not None or day_of(now) > proposal.made_on


def to_release(accepted: Sequence[Proposal], now: datetime) -> list[str]:
    """Return which of the accepted proposals without a name are published today: all of them, or none."""
    long = [one for one in accepted if one.decided_on is not None and day_of(now) - one.decided_on >= ALONE_AFTER]
    return [one.id for one in accepted] if len(accepted) >= TOGETHER or long else []


def released_at(now: datetime) -> datetime:
    """Return the next time at which something without a name is published."""
    at = datetime.combine(now.date(), PUBLISHED_AT, now.tzinfo)
    return at if at >= now else at + timedelta(days=1)


def next_stir(now: datetime) -> datetime:
    """Return the next full hour: when a box is rewritten, whether anybody has voted or not."""
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


def is_open(vote: Vote, now: datetime) -> bool:
    """Tell whether somebody can vote at a moment."""
    return vote.state == "open" and vote.closes_at is not None and now < vote.closes_at


@dataclass(frozen=True, slots=True)
class Outcome:
    """What may be told of a vote that has ended. None stands for what is not told.

    `order`: the options by place (ranked), empty where few have voted. `counts`: approvals by option. `others`: in
    a consent vote, how many could live with it and how many stood aside; `objections`, how many objected.
    `is_unread`: so much could not be read that nothing is decided: every ballot, or in a consent vote one that may
    object.
    """

    is_valid: bool
    turnout: int | None
    needed: int
    winners: tuple[int, ...] = ()
    order: tuple[tuple[int, ...], ...] = ()
    counts: tuple[int | None, ...] | None = None
    others: tuple[int, int] | None = None
    objections: int | None = None
    unreadable: int = 0
    is_unread: bool = False


def outcome(vote: Vote) -> Outcome:
    """Return what may be told of a vote that has ended."""
    result = vote.result or {}
    turnout, roll = int(result.get("turnout", 0)), vote.roll_count or 0
    unreadable = int(result.get("unreadable", 0))
    needed = tally.needed(vote.quorum, roll)
    shows = vote.publishes or turnout >= FEW
    if turnout < needed:
        return Outcome(False, turnout if shows else None, needed, unreadable=unreadable)
    if unreadable and (unreadable == turnout or (vote.method == tally.CONSENT and not result.get("no"))):
        return Outcome(True, turnout if shows else None, needed, unreadable=unreadable, is_unread=True)
    winners = tuple(result.get("winners", ()))
    order = tuple(tuple(level) for level in result.get("order", ())) if shows else ()
    counts: tuple[int | None, ...] | None = None
    others, objections = None, None
    if vote.method == tally.APPROVAL and shows:
        counts = tuple(told(count, turnout, whole=vote.publishes) for count in result.get("counts", ()))
    if vote.method == tally.CONSENT:
        objections = int(result.get("no", 0))
        both = int(result.get("yes", 0)), int(result.get("aside", 0))
        others = both if vote.publishes or (shows and min(both) >= FEW) else None
    return Outcome(
        True, turnout if shows else None, needed, winners, order, counts, others, objections, unreadable
    )


def told(count: int, whole_of: int, *, whole: bool) -> int | None:
    """Return a count that may be told; None where it, or what is left over, is under `FEW`."""
    if whole:
        return count
    return count if count >= FEW and whole_of - count >= FEW else None


def pairs_told(vote: Vote, one: int, other: int) -> tuple[int, int] | None:
    """Return how many prefer one option to another, and the other way round; None where that is not told."""
    result = vote.result or {}
    pairs = result.get("pairs")
    if not pairs:
        return None
    both = int(pairs[one][other]), int(pairs[other][one])
    left = int(result.get("turnout", 0)) - sum(both)
    if vote.publishes:
        return both
    return both if min(both) >= FEW and (left == 0 or left >= FEW) else None
