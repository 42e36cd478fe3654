"""Who arrived in a community, and what became of them.

Invariants: a person stands at most once a community; a newcomer belongs to at most one greeting
(data/greetings.py); what happened once (admitted, met, answered, stepped) keeps its first moment.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Column, Index, String, Table, bindparam, false, func, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

newcomers = Table(
    "newcomers",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("name", String(100), nullable=False),
    Column("arrived_at", Moment, nullable=False),
    Column("admitted_at", Moment),
    Column("left_at", Moment),
    Column("greeting_id", String(24)),
    Column("held_since", Moment),
    Column("came_back", Boolean, nullable=False, server_default=false()),
    Column("wish", String(10)),
    Column("met_at", Moment),
    Column("answered_at", Moment),
    Column("stepped_at", Moment),
    Index("newcomers_greeting", "guild_id", "greeting_id"),
    info=about_people("user_id"),
)

Person = tuple[int, int]
"""The ids of a guild and of somebody in it."""

THIS_PERSON = (newcomers.c.guild_id == bindparam("guild"), newcomers.c.user_id == bindparam("person"))
THE_NEWCOMER = select(
    newcomers.c.name,
    newcomers.c.arrived_at,
    newcomers.c.admitted_at,
    newcomers.c.left_at,
    newcomers.c.greeting_id,
    newcomers.c.held_since,
    newcomers.c.came_back,
    newcomers.c.wish,
    newcomers.c.met_at,
    newcomers.c.answered_at,
    newcomers.c.stepped_at,
).where(*THIS_PERSON)
AT_ONCE = 1000
"""People in one statement; databases limit how many values one may hold."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """One person's arrival in a community, and what became of them.

    `held_since`: their greeting waits (a flood, a closed channel). `wish` is "greet" or "quiet".
    """

    name: str
    arrived_at: datetime
    admitted_at: datetime | None
    left_at: datetime | None
    greeting_id: str | None
    held_since: datetime | None
    came_back: bool
    wish: str | None
    met_at: datetime | None
    answered_at: datetime | None
    stepped_at: datetime | None


async def find_newcomer(tx: Transaction, guild_id: int, user_id: int) -> Newcomer | None:
    """Return what is known of a person's arrival."""
    row = (await tx.execute(THE_NEWCOMER, {"guild": guild_id, "person": user_id})).first()
    return Newcomer(**row._mapping) if row else None


async def add_newcomers(tx: Transaction, rows: Sequence[Mapping[str, Any]]) -> set[Person]:
    """Write that people arrived; return those of them who did not stand there already.

    Each row has `guild_id`, `user_id`, `name`, `arrived_at`, `admitted_at` and `came_back`; nobody is in two.
    """
    if not rows:
        return set()
    statement = (
        inserting(tx, newcomers).on_conflict_do_nothing().returning(newcomers.c.guild_id, newcomers.c.user_id)
    )
    result = await tx.execute(statement, [{**row, "name": row["name"][:100]} for row in rows])
    return {(row.guild_id, row.user_id) for row in result}


async def come_back(tx: Transaction, people: Mapping[Person, datetime | None]) -> set[Person]:
    """Write that people are here again who had left; return those of them whom no greeting names yet.

    With a moment, it is when they joined, as a listing says: who has left since then is not here again.
    They are let in anew: `admit` says when nothing stands before them.
    """
    again: list[tuple[Person, str | None]] = []
    for guild_id, user_ids in by_guild(people):
        result = await tx.execute(
            select(newcomers.c.user_id, newcomers.c.left_at, newcomers.c.greeting_id).where(
                newcomers.c.guild_id == guild_id,
                newcomers.c.user_id.in_(user_ids),
                newcomers.c.left_at.is_not(None),
            )
        )
        for row in result:
            joined_at = people[guild_id, row.user_id]
            if joined_at is None or joined_at > row.left_at:
                again.append(((guild_id, row.user_id), row.greeting_id))
    new = {person for person, greeting_id in again if greeting_id is None}
    for some, values in (
        ([person for person, _ in again if person not in new], {"left_at": None}),
        (new, {"left_at": None, "admitted_at": None}),
    ):
        if some:
            await tx.execute(
                update(newcomers).where(*THIS_PERSON).values(**values),
                [{"guild": guild_id, "person": user_id} for guild_id, user_id in some],
            )
    return new


async def admit(tx: Transaction, names: Mapping[Person, str], *, at: datetime) -> list[Person]:
    """Write who has passed screening; return those who had been waiting for that."""
    waiting: list[Person] = []
    for guild_id, user_ids in by_guild(names):
        result = await tx.execute(
            select(newcomers.c.user_id).where(
                newcomers.c.guild_id == guild_id,
                newcomers.c.user_id.in_(user_ids),
                newcomers.c.admitted_at.is_(None),
                newcomers.c.left_at.is_(None),
            )
        )
        waiting += [(guild_id, user_id) for user_id in result.scalars()]
    if waiting:
        await tx.execute(
            update(newcomers).where(*THIS_PERSON).values(admitted_at=at, name=bindparam("called")),
            [
                {"guild": guild, "person": person, "called": names[guild, person][:100]}
                for guild, person in waiting
            ],
        )
    return waiting


async def leave(tx: Transaction, people: Collection[Person], *, at: datetime) -> None:
    """Write that people left."""
    if people:
        await tx.execute(
            update(newcomers).where(*THIS_PERSON).values(left_at=at),
            [{"guild": guild_id, "person": user_id} for guild_id, user_id in people],
        )


async def note_step(tx: Transaction, guild_id: int, user_id: int, at: datetime) -> None:
    """Write that a newcomer took a first step (an introduction stands, a role was taken); the first one counts.

    Nothing where nobody of that account has arrived.
    """
    await tx.execute(
        update(newcomers).where(*THIS_PERSON, newcomers.c.stepped_at.is_(None)).values(stepped_at=at),
        {"guild": guild_id, "person": user_id},
    )


async def count_newcomers(tx: Transaction, guild_id: int) -> int:
    """Return how many people stand here as having arrived in this community."""
    result = await tx.execute(select(func.count()).where(newcomers.c.guild_id == guild_id))
    return int(result.scalar_one())


def by_guild(people: Iterable[Person]) -> Iterator[tuple[int, list[int]]]:
    """Give people community by community, at most `AT_ONCE` at a time."""
    found: dict[int, list[int]] = defaultdict(list)
    for guild_id, user_id in people:
        found[guild_id].append(user_id)
    for guild_id, user_ids in found.items():
        for start in range(0, len(user_ids), AT_ONCE):
            yield guild_id, user_ids[start : start + AT_ONCE]
