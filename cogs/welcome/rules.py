"""What is decided about newcomers: pure functions over plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.kernel.community import MemberSeen


@dataclass(frozen=True, slots=True)
class Arrival:
    """A person joined; `pending` is whether screening is still before them.

    `joined_at` is set where a listing tells of it, which may be older than what was heard since. `came_back`: had
    been a member before, as Discord remembers.
    """

    guild_id: int
    user_id: int
    name: str
    pending: bool
    joined_at: datetime | None = None
    came_back: bool = False


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
