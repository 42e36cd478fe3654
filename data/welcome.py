"""Who arrived in a community, and the greetings that name them.

Invariants: a person stands at most once a community; a newcomer belongs to at most one greeting; a greeting
whose `closed_at` is set takes nobody else in, so that a repeated send says the same words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Index, String, Table, bindparam, func, select, update

from data.about import about_community, about_people
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
    Index("newcomers_greeting", "guild_id", "greeting_id"),
    info=about_people("user_id"),
)

greetings = Table(
    "greetings",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("channel_id", snowflake()),
    Column("message_id", snowflake()),
    Index("greetings_guild", "guild_id", "due_at"),
    info=about_community("when and where a greeting stands; whom it names is read from the newcomers' rows"),
)

Person = tuple[int, int]
"""The ids of a guild and of somebody in it."""

THIS_PERSON = (newcomers.c.guild_id == bindparam("guild"), newcomers.c.user_id == bindparam("person"))
THE_NEWCOMER = select(
    newcomers.c.name, newcomers.c.arrived_at, newcomers.c.admitted_at, newcomers.c.left_at
).where(*THIS_PERSON)
JOIN_GREETING = (
    update(newcomers)
    .where(
        newcomers.c.guild_id == bindparam("guild"),
        newcomers.c.user_id.in_(bindparam("people", expanding=True)),
        newcomers.c.greeting_id.is_(None),
    )
    .values(greeting_id=bindparam("named_in"))
)
LATEST_GREETING = (
    select(greetings.c.id, greetings.c.due_at, greetings.c.closed_at)
    .where(greetings.c.guild_id == bindparam("guild"))
    .order_by(greetings.c.due_at.desc(), greetings.c.closed_at.is_(None).desc())
    .limit(1)
)
AT_ONCE = 1000
"""People in one statement; databases limit how many values one may hold."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """One frozen greeting and the names that it says, in order of arrival."""

    id: str
    guild_id: int
    channel_id: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Newcomer:
    """One person's arrival in a community."""

    name: str
    arrived_at: datetime
    admitted_at: datetime | None
    left_at: datetime | None


async def find_newcomer(tx: Transaction, guild_id: int, user_id: int) -> Newcomer | None:
    """Return what is known of a person's arrival."""
    row = (await tx.execute(THE_NEWCOMER, {"guild": guild_id, "person": user_id})).first()
    return Newcomer(**row._mapping) if row else None


async def add_newcomers(tx: Transaction, rows: Sequence[Mapping[str, Any]]) -> set[Person]:
    """Write that people arrived; return those of them who did not stand there already.

    Each row has `guild_id`, `user_id`, `name`, `arrived_at` and `admitted_at`; nobody is in two of them.
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
    for guild_id, user_ids in _by_guild(people):
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
    for guild_id, user_ids in _by_guild(names):
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


async def join_greeting(tx: Transaction, guild_id: int, user_ids: Sequence[int], greeting_id: str) -> None:
    """Let a greeting name those newcomers whom none names yet."""
    for _, some in _by_guild((guild_id, user_id) for user_id in user_ids):
        await tx.execute(JOIN_GREETING, {"guild": guild_id, "people": some, "named_in": greeting_id})


async def open_greeting(tx: Transaction, guild_id: int) -> tuple[str | None, datetime | None]:
    """Return the greeting that still takes people in, if any, and when the latest one is or was due.

    One that is open is the latest, since none is opened beside it and each is due after those before.
    """
    latest = (await tx.execute(LATEST_GREETING, {"guild": guild_id})).first()
    if latest is None:
        return None, None
    return (latest.id if latest.closed_at is None else None), latest.due_at


async def add_greeting(tx: Transaction, greeting_id: str, guild_id: int, *, due_at: datetime) -> None:
    """Open a greeting."""
    await tx.execute(inserting(tx, greetings).values(id=greeting_id, guild_id=guild_id, due_at=due_at))


async def close_greeting(
    tx: Transaction, greeting_id: str, guild_id: int, *, channel_id: int | None, at: datetime
) -> Greeting | None:
    """Freeze a greeting in `channel_id`, or where it was frozen before, and return it; None if it has no place.

    Without a channel it takes nobody else in either, so that later newcomers get a greeting of their own.
    Who left before it was first frozen is not named.
    """
    await tx.execute(
        update(newcomers)
        .where(
            newcomers.c.guild_id == guild_id,
            newcomers.c.greeting_id == greeting_id,
            newcomers.c.left_at.is_not(None),
            select(greetings.c.closed_at).where(greetings.c.id == greeting_id).scalar_subquery().is_(None),
        )
        .values(greeting_id=None)
    )
    await tx.execute(
        update(greetings)
        .where(greetings.c.id == greeting_id, greetings.c.closed_at.is_(None))
        .values(closed_at=at, channel_id=channel_id)
    )
    row = (
        await tx.execute(select(greetings).where(greetings.c.id == greeting_id, greetings.c.guild_id == guild_id))
    ).first()
    if row is None or row.channel_id is None:
        return None
    named = await tx.execute(
        select(newcomers.c.name)
        .where(newcomers.c.guild_id == guild_id, newcomers.c.greeting_id == greeting_id)
        .order_by(newcomers.c.arrived_at, newcomers.c.user_id)
    )
    return Greeting(row.id, row.guild_id, row.channel_id, tuple(named.scalars()))


async def note_greeting_message(tx: Transaction, greeting_id: str, message_id: int) -> None:
    """Record the message that a greeting became."""
    await tx.execute(update(greetings).where(greetings.c.id == greeting_id).values(message_id=message_id))


async def count_newcomers(tx: Transaction, guild_id: int) -> int:
    """Return how many people stand here as having arrived in this community."""
    result = await tx.execute(select(func.count()).where(newcomers.c.guild_id == guild_id))
    return int(result.scalar_one())


def _by_guild(people: Iterable[Person]) -> Iterator[tuple[int, list[int]]]:
    """Give people guild by guild, at most `AT_ONCE` at a time."""
    found: dict[int, list[int]] = defaultdict(list)
    for guild_id, user_id in people:
        found[guild_id].append(user_id)
    for guild_id, user_ids in found.items():
        for start in range(0, len(user_ids), AT_ONCE):
            yield guild_id, user_ids[start : start + AT_ONCE]
