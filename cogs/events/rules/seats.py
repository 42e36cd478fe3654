"""Who has a seat, who waits, and who is next. Pure: the caller counts, so that a decision costs the same for five
people and for five thousand.

Invariants:
- Seats that are taken or offered are never more than there are. Where the capacity was lowered, nobody loses a
  seat; there are simply no more until it fits again.
- In their group (newcomers, everybody else) nobody is passed over: whoever asked first is seated first, and who
  asks now takes no seat for which somebody waits.
- Until their hour, `kept` seats are for newcomers: all others together have at most what is left. Newcomers may
  have any seat. From that hour on, the line is one.
- Somebody has a seat, or an offer, or waits; never two of these.
- A seat is offered for a time. An offer that nobody answered leads to the next in line, and its person out of the
  line; they can ask again, and stand at the end.
- Whoever is offered a seat when Hearth comes back has at least `OFFER_WHEN_NEAR` from then on, or until the start:
  nobody knows how long they could not answer. An offer is made to stand longer `MOST_LONGER` times at most, so
  that the next in line waits no more than `MOST_LONGER` times `STANDS_LONGER` of the time in which Hearth is
  there beyond what was said first, also where Hearth comes and goes for ever.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

GOING, MAYBE, NO = "going", "maybe", "no"
ANSWERS = (GOING, MAYBE, NO)
SEATED, OFFERED, WAITING, OUT = "seated", "offered", "waiting", "out"
"""`OUT`: neither a seat nor a place in the line; those who may come or cannot, and whose offer ran out."""
ANYBODY, NEWCOMERS = "anybody", "newcomers"

LONGEST_OFFER = timedelta(hours=24)
SHARE_OF_WHAT_IS_LEFT = 4
"""An offer stands for a quarter of the time until the start, so for more than half an hour until it is near."""
NEAR = timedelta(hours=2)
"""So near to the start, a seat is given at once to whoever said that this is fine for them."""
OFFER_WHEN_NEAR = timedelta(minutes=15)
STANDS_LONGER = timedelta(minutes=20)
"""How long an offer stands that would end too soon after Hearth came back: more than one has at least, so that it
stays as it is where Hearth starts once more right after."""
MOST_LONGER = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person answered. `order` counts those who asked; newcomer is who was one when they asked."""

    person: int
    answer: str
    order: int
    is_newcomer: bool = False
    state: str = OUT
    offer_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """How many seats there are; None is no limit. `kept` of them are for newcomers until `kept_until`."""

    capacity: int | None
    kept: int = 0
    kept_until: datetime | None = None

    def kept_at(self, now: datetime) -> int:
        """Return how many seats are kept for newcomers at a moment."""
        return self.kept if self.kept_until is not None and now < self.kept_until else 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many have a seat or an offer, and wait. `newcomers` are those among `seated` and `offered` together."""

    seated: int = 0
    offered: int = 0
    newcomers: int = 0
    waiting: int = 0
    waiting_newcomers: int = 0

    @property
    def taken(self) -> int:
        """How many seats are not free."""
        return self.seated + self.offered

    @property
    def others(self) -> int:
        """How many seats are taken by those who are no newcomers."""
        return self.taken - self.newcomers


@dataclass(frozen=True, slots=True)
class Place:
    """What somebody gets who asks: `SEATED`, or `WAITING` with their place in the line, 1 being the first."""

    state: str
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Next:
    """Whose turn it is: the first `count` in line of all (`ANYBODY`), or of those who are `NEWCOMERS`."""

    who: str
    count: int


@dataclass(frozen=True, slots=True)
class Given:
    """What the next in line gets: the seat itself, or an offer that stands until a moment."""

    state: str
    until: datetime | None = None


def decide(room: Room, counts: Counts, *, is_newcomer: bool, now: datetime) -> Place:
    """Say what somebody gets who asks for a seat now. Seats are left free for all who wait and can have them."""
    if room.capacity is None:
        return Place(SEATED)
    waiting_others = counts.waiting - counts.waiting_newcomers
    for_others = room.capacity - room.kept_at(now) - counts.others
    free = room.capacity - counts.taken - counts.waiting_newcomers
    if is_newcomer:
        has_seat = free - min(waiting_others, max(for_others, 0)) > 0
    else:
        has_seat = min(free, for_others) - waiting_others > 0
    return Place(SEATED) if has_seat else Place(WAITING, place(counts.waiting))


def place(ahead: int) -> int:
    """Return the place in the line of somebody before whom so many wait (those with an offer do not wait)."""
    return ahead + 1


def next_in_line(room: Room, counts: Counts, now: datetime) -> Next | None:
    """Say whose turn it is, after anything that may have made room; None where there is none, or nobody waits.

    Ask again once these have got what `given` says: more may be possible then, of another group.
    """
    if not counts.waiting:
        return None
    if room.capacity is None:
        return Next(ANYBODY, counts.waiting)
    free = room.capacity - counts.taken
    for_all = min(free, room.capacity - room.kept_at(now) - counts.others)
    if for_all > 0:
        return Next(ANYBODY, min(for_all, counts.waiting))
    if free > 0 and counts.waiting_newcomers:
        return Next(NEWCOMERS, min(free, counts.waiting_newcomers))
    return None


def given(now: datetime, starts_at: datetime, *, at_short_notice: bool) -> Given | None:
    """Say what the next in line gets now: an offer, or, near the start, the seat at once where they wished so.

    None once it has begun: nobody is called to something that is not coming any more.
    """
    left = starts_at - now
    if left <= timedelta(0):
        return None
    if left > NEAR:
        stands = min(left / SHARE_OF_WHAT_IS_LEFT, LONGEST_OFFER)
    elif at_short_notice:
        return Given(SEATED)
    else:
        stands = min(OFFER_WHEN_NEAR, left)
    return Given(OFFERED, now + stands)


def has_run_out(offer_until: datetime, now: datetime) -> bool:
    """Tell whether an offer has run out. One that nobody has taken away yet can still be accepted."""
    return now >= offer_until


def longer(offer_until: datetime, now: datetime, starts_at: datetime, *, times: int) -> datetime | None:
    """Return until when an open offer stands now that Hearth is back; None where what was said before stands.

    `times` is how often it was made to stand longer already.
    """
    is_long_enough = offer_until >= min(now + OFFER_WHEN_NEAR, starts_at)
    if is_long_enough or starts_at <= now or times >= MOST_LONGER:
        return None
    return min(now + STANDS_LONGER, starts_at)


def look_again_at(room: Room, now: datetime) -> datetime | None:
    """Return the moment at which the kept seats become everybody's; None where nothing changes by itself."""
    return room.kept_until if room.capacity is not None and room.kept_at(now) else None


def too_many(room: Room, counts: Counts) -> int:
    """Return how many seats are taken beyond the capacity, since it was lowered."""
    return max(counts.taken - room.capacity, 0) if room.capacity is not None else 0


def count(answers: Iterable[Answer]) -> Counts:
    """Count answers that are at hand; where there are many, the database counts."""
    all_of_them = list(answers)

    def number(states: tuple[str, ...], *, newcomers: bool = False) -> int:
        return sum(one.state in states and (one.is_newcomer or not newcomers) for one in all_of_them)

    return Counts(
        seated=number((SEATED,)),
        offered=number((OFFERED,)),
        newcomers=number((SEATED, OFFERED), newcomers=True),
        waiting=number((WAITING,)),
        waiting_newcomers=number((WAITING,), newcomers=True),
    )
