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

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Index,
    String,
    Table,
    bindparam,
    delete,
    false,
    func,
    or_,
    select,
    text,
    update,
)

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.people import people_of
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
    # In the order in which a greeting names people: else SQLite walks through all arrivals to sort them.
    Index("newcomers_greeting", "guild_id", "greeting_id", "arrived_at", "user_id"),
    Index("newcomers_arrived", "guild_id", "arrived_at"),
    # Of those who wait alone: whether anybody does is asked at each arrival, and mostly nobody does.
    Index(
        "newcomers_held",
        "guild_id",
        "arrived_at",
        sqlite_where=text("held_since IS NOT NULL"),
        postgresql_where=text("held_since IS NOT NULL"),
    ),
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


async def who_left(tx: Transaction, people: Mapping[Person, datetime | None]) -> dict[Person, str | None]:
    """Return who among `people` had left, each with the greeting that names them.

    With a moment, it is when they joined, as a listing says: who has left since then is not here again.
    """
    gone: dict[Person, str | None] = {}
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
                gone[guild_id, row.user_id] = row.greeting_id
    return gone


async def come_back(tx: Transaction, people: Collection[Person]) -> None:
    """Write that people are here again who had left; all else about them stays."""
    if people:
        await tx.execute(
            update(newcomers).where(*THIS_PERSON).values(left_at=None, came_back=True),
            [{"guild": guild_id, "person": user_id} for guild_id, user_id in people],
        )


async def note_back(tx: Transaction, people: Collection[Person]) -> None:
    """Write of people who stand here that they had been members before, as Discord remembers."""
    for guild_id, user_ids in by_guild(people):
        these = (newcomers.c.guild_id == guild_id, newcomers.c.user_id.in_(user_ids))
        await tx.execute(update(newcomers).where(*these, ~newcomers.c.came_back).values(came_back=True))


async def arrive_anew(tx: Transaction, people: Mapping[Person, datetime]) -> None:
    """Write that people who had left arrive once more, each at a moment: `admit` lets them in, and greets them."""
    if people:
        await tx.execute(
            update(newcomers)
            .where(*THIS_PERSON)
            .values(
                left_at=None,
                came_back=True,
                admitted_at=None,
                greeting_id=None,
                held_since=None,
                arrived_at=bindparam("moment", type_=Moment),
            ),
            [{"guild": guild_id, "person": user_id, "moment": at} for (guild_id, user_id), at in people.items()],
        )


async def admit(
    tx: Transaction, names: Mapping[Person, str], *, at: datetime, new_since: datetime
) -> list[Person]:
    """Write who has passed screening; return those who had been waiting for that and arrived since `new_since`."""
    waiting: list[Person] = []
    new: list[Person] = []
    for guild_id, user_ids in by_guild(names):
        result = await tx.execute(
            select(newcomers.c.user_id, newcomers.c.arrived_at).where(
                newcomers.c.guild_id == guild_id,
                newcomers.c.user_id.in_(user_ids),
                newcomers.c.admitted_at.is_(None),
                newcomers.c.left_at.is_(None),
            )
        )
        for row in result:
            waiting.append((guild_id, row.user_id))
            if row.arrived_at >= new_since:
                new.append((guild_id, row.user_id))
    if waiting:
        await tx.execute(
            update(newcomers).where(*THIS_PERSON).values(admitted_at=at, name=bindparam("called")),
            [
                {"guild": guild, "person": person, "called": names[guild, person][:100]}
                for guild, person in waiting
            ],
        )
    return new


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who has arrived in a community and not left it, as far as is known."""
    return await people_of(
        tx, newcomers.c.user_id, newcomers.c.guild_id == guild_id, newcomers.c.left_at.is_(None)
    )


async def leave(tx: Transaction, people: Collection[Person], *, at: datetime) -> None:
    """Write that people left."""
    if people:
        await tx.execute(
            update(newcomers).where(*THIS_PERSON).values(left_at=at),
            [{"guild": guild_id, "person": user_id} for guild_id, user_id in people],
        )


async def arrivals(tx: Transaction, guild_id: int, *, since: datetime, until: datetime) -> list[datetime]:
    """Return when people arrived from `since` to `until`, in order, whether or not they have passed screening."""
    result = await tx.execute(
        select(newcomers.c.arrived_at)
        .where(
            newcomers.c.guild_id == guild_id,
            newcomers.c.arrived_at >= since,
            newcomers.c.arrived_at <= until,
        )
        .order_by(newcomers.c.arrived_at)
    )
    return list(result.scalars())


async def hold(tx: Transaction, guild_id: int, user_ids: Collection[int], *, at: datetime) -> None:
    """Let newcomers whom no greeting names wait for theirs."""
    for _, some in by_guild((guild_id, user_id) for user_id in user_ids):
        await tx.execute(
            update(newcomers)
            .where(
                newcomers.c.guild_id == guild_id,
                newcomers.c.user_id.in_(some),
                newcomers.c.greeting_id.is_(None),
                newcomers.c.held_since.is_(None),
            )
            .values(held_since=at)
        )


def are_held(guild_id: int, arrived_since: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return what is true of newcomers who are here and wait for their greeting."""
    return (
        newcomers.c.guild_id == guild_id,
        newcomers.c.arrived_at >= arrived_since,
        newcomers.c.held_since.is_not(None),
        newcomers.c.left_at.is_(None),
    )


async def any_held(tx: Transaction, guild_id: int, *, arrived_since: datetime) -> bool:
    """Tell whether anybody waits for their greeting who arrived since then."""
    result = await tx.execute(select(newcomers.c.user_id).where(*are_held(guild_id, arrived_since)).limit(1))
    return result.first() is not None


@dataclass(frozen=True, slots=True)
class Held:
    """Those who wait for their greeting: how many, since when, and the names of those who wait longest."""

    count: int
    since: datetime
    names: tuple[str, ...]


async def held(tx: Transaction, guild_id: int, *, arrived_since: datetime, names: int) -> Held | None:
    """Return who waits for their greeting, with up to `names` names; None where nobody does."""
    these = are_held(guild_id, arrived_since)
    counted = select(func.count().label("people"), func.min(newcomers.c.held_since).label("since")).where(*these)
    row = (await tx.execute(counted)).one()
    if not row.people:
        return None
    called = await tx.execute(
        select(newcomers.c.name).where(*these).order_by(newcomers.c.arrived_at, newcomers.c.user_id).limit(names)
    )
    return Held(row.people, row.since, tuple(called.scalars()))


async def communities_holding(tx: Transaction) -> list[int]:
    """Return the communities in which anybody was held and not greeted yet."""
    result = await tx.execute(select(newcomers.c.guild_id).distinct().where(newcomers.c.held_since.is_not(None)))
    return list(result.scalars())


async def over(tx: Transaction, *, left_before: datetime, arrived_before: datetime, most: int) -> list[Person]:
    """Return up to `most` people whose rows need not stand any longer."""
    result = await tx.execute(
        select(newcomers.c.guild_id, newcomers.c.user_id)
        .where(or_(newcomers.c.left_at < left_before, newcomers.c.arrived_at < arrived_before))
        .limit(most)
    )
    return [(row.guild_id, row.user_id) for row in result]


async def forget(
    tx: Transaction, people: Collection[Person], *, left_before: datetime, arrived_before: datetime
) -> None:
    """Remove the rows of these people, except of who has come back meanwhile."""
    still_over = or_(newcomers.c.left_at < left_before, newcomers.c.arrived_at < arrived_before)
    for guild_id, user_ids in by_guild(people):
        await tx.execute(
            delete(newcomers).where(
                newcomers.c.guild_id == guild_id, newcomers.c.user_id.in_(user_ids), still_over
            )
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
