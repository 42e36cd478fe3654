"""What is decided about newcomers: pure functions over plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.kernel.community import MemberSeen


@dataclass(frozen=True, slots=True)
class Arrival:
    """A person joined; `pending` is whether screening is still before them.

    `joined_at` is set where a listing tells of it, which may be older than what was heard since. `heard_at`: when
    that was, as Discord says, where it was heard of; so that a crowd stands in one order, however each was found.
    `came_back`: had been a member before, as Discord remembers.
    """

    guild_id: int
    user_id: int
    name: str
    pending: bool
    joined_at: datetime | None = None
    came_back: bool = False
    heard_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Admission:
    """A member stands before us without screening; perhaps they have just passed it."""

    guild_id: int
    user_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Departure:
    """A person left."""

    guild_id: int
    user_id: int


NAMES_SAID = 10
"""Names in one greeting; of the others it says how many they are."""
BACK_SAID = 3
"""Names of people who came back, where there are too many names."""
LISTED_WITHIN = timedelta(minutes=5)
"""How long greetings wait for the list of members, which tells who else came."""
GO_ON_FIRST, GO_ON_LAST = timedelta(minutes=10), timedelta(hours=6)
"""The first and the longest pause before Hearth looks again whether it can greet."""

Step = Arrival | Admission | Departure
ORDER = (Arrival, Admission, Departure)
"""How a person's steps follow each other, unless they come back."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Steps that may be written kind by kind: arrivals, then admissions, then departures."""

    arrivals: list[Arrival] = field(default_factory=list)
    admissions: list[Admission] = field(default_factory=list)
    departures: list[Departure] = field(default_factory=list)


def in_turns(steps: Sequence[Step]) -> list[Turn]:
    """Cut steps into as few turns as their order allows, so that many people's steps are written together.

    Writing each turn kind by kind comes to the same as writing the steps one by one, since nobody has a step
    in a turn that comes before an earlier one of theirs in `ORDER`; a new turn begins where that would be.
    """
    turns: list[Turn] = []
    reached: dict[tuple[int, int], int] = {}
    for step in steps:
        place = ORDER.index(type(step))
        person = (step.guild_id, step.user_id)
        if not turns or place < reached.get(person, 0):
            turns.append(Turn())
            reached = {}
        reached[person] = place
        turn = turns[-1]
        if isinstance(step, Arrival):
            turn.arrivals.append(step)
        elif isinstance(step, Admission):
            turn.admissions.append(step)
        else:
            turn.departures.append(step)
    return turns


def missed(
    guild_id: int, members: Sequence[MemberSeen], since: datetime, *, erased_at: datetime | None
) -> list[Step]:
    """Return the steps of those among `members` who joined at `since` or later, in the order of their arrival.

    Written over what is known already, they change nothing: an arrival counts once, and so does an admission.
    Who joined before anybody's data was erased (`erased_at`) may be the one who asked for it: they do not arrive
    again. An admission alone is written only over what is known.
    """
    steps: list[Step] = []
    recent = [one for one in members if not one.is_bot and one.joined_at and one.joined_at >= since]
    for one in sorted(recent, key=lambda one: (one.joined_at or since, one.user_id)):
        if erased_at is None or (one.joined_at or since) > erased_at:
            steps.append(
                Arrival(guild_id, one.user_id, one.display_name, one.pending, one.joined_at, one.came_back)
            )
        if not one.pending:
            steps.append(Admission(guild_id, one.user_id, one.display_name))
    return steps


@dataclass(frozen=True, slots=True)
class Overflow:
    """Too many joined: when the first of them did, and the last by whom there were too many."""

    began_at: datetime
    last_at: datetime


def overflow(moments: Sequence[datetime], *, most: int, within: timedelta) -> Overflow | None:
    """Tell whether more than `most` of these joins, given in order, fall within any stretch of that length."""
    over = [(first, last) for first, last in zip(moments, moments[most:], strict=False) if last - first <= within]
    return Overflow(over[0][0], over[-1][1]) if over else None


def must_listen_first(
    now: datetime,
    *,
    began_at: datetime,
    switched_on: datetime,
    listing_since: datetime | None,
    last_listed: datetime | None,
) -> bool:
    """Tell whether a greeting waits until the members have been listed, since more people may have come.

    Hearth began to listen at `began_at`; welcome was `switched_on` then. Without that, what arrived before a stop
    would be greeted as a few people, although it was the beginning of a flood. At most `LISTED_WITHIN`.
    """
    if listing_since is not None and now - listing_since < LISTED_WITHIN:
        return True
    heard_all = switched_on >= began_at or (last_listed is not None and last_listed >= began_at)
    return not heard_all and now - began_at < LISTED_WITHIN


@dataclass(frozen=True, slots=True)
class Said:
    """Which names a greeting says, and how many it leaves out."""

    new: tuple[str, ...]
    more_new: int
    back: tuple[str, ...]
    more_back: int


def said(new: Sequence[str], back: Sequence[str]) -> Said:
    """Choose the names that a greeting says: at most `NAMES_SAID`, those who came first."""
    room_for_back = max(BACK_SAID, NAMES_SAID - len(new))
    back_said = _within(back, room_for_back)
    new_said = _within(new, NAMES_SAID - len(back_said))
    return Said(tuple(new_said), len(new) - len(new_said), tuple(back_said), len(back) - len(back_said))


def _within(names: Sequence[str], room: int) -> Sequence[str]:
    """Return as many names as there is room for; where some are left out, saying so takes the place of one."""
    return names if len(names) <= room else names[: room - 1]


def pause_before_going_on(waited: timedelta) -> timedelta:
    """Return how long Hearth waits before it looks again whether it can greet: as long again as it has waited."""
    return min(max(waited, GO_ON_FIRST), GO_ON_LAST)
