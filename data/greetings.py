"""The greetings that name newcomers.

Invariants:
- A greeting whose `closed_at` is set takes nobody else in, so that a repeated send says the same words.
- Who is given back by a greeting (`held_since` in their row) is named by none, until another takes them in.
- What has a `message_id` stands in its channel; it never gives anybody back.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, Index, String, Table, bindparam, delete, false, or_, select, update

from data.about import about_community
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.newcomers import are_held, by_guild, newcomers
from data.upsert import inserting

greetings = Table(
    "greetings",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("channel_id", snowflake()),
    Column("message_id", snowflake()),
    Column("quiet", Boolean, nullable=False, server_default=false()),
    Index("greetings_guild", "guild_id", "due_at"),
    info=about_community("when and where a greeting stands; whom it names is read from the newcomers' rows"),
)

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
    .where(greetings.c.guild_id == bindparam("guild"), greetings.c.due_at <= bindparam("due_by", type_=Moment))
    .order_by(greetings.c.due_at.desc(), greetings.c.closed_at.is_(None).desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Greeting:
    """One frozen greeting and whom it names, in order of arrival: new people, and those who came back.

    `quiet`: it makes no sound. `repeated`: it was frozen before, so that it may stand in its channel already.
    """

    id: str
    guild_id: int
    channel_id: int
    frozen_at: datetime
    names: tuple[str, ...]
    back: tuple[str, ...]
    quiet: bool
    repeated: bool


async def join_greeting(tx: Transaction, guild_id: int, user_ids: Sequence[int], greeting_id: str) -> None:
    """Let a greeting name those newcomers whom none names yet."""
    for _, some in by_guild((guild_id, user_id) for user_id in user_ids):
        await tx.execute(JOIN_GREETING, {"guild": guild_id, "people": some, "named_in": greeting_id})


async def open_greeting(tx: Transaction, guild_id: int, *, due_by: datetime) -> tuple[str | None, datetime | None]:
    """Return the greeting that still takes people in, if any, and when the latest one is or was due.

    One that is open is the latest, since none is opened beside it and each is due after those before. `due_by` is
    as late as one can be due: what is due later was promised before the clock was set back, and says nothing.
    """
    latest = (await tx.execute(LATEST_GREETING, {"guild": guild_id, "due_by": due_by})).first()
    if latest is None:
        return None, None
    return (latest.id if latest.closed_at is None else None), latest.due_at


async def add_greeting(
    tx: Transaction, greeting_id: str, guild_id: int, *, due_at: datetime, quiet: bool = False
) -> None:
    """Open a greeting."""
    row = inserting(tx, greetings).values(id=greeting_id, guild_id=guild_id, due_at=due_at, quiet=quiet)
    await tx.execute(row)


async def take_in_held(tx: Transaction, guild_id: int, greeting_id: str, *, arrived_since: datetime) -> int:
    """Let a greeting name everybody who waits for one and arrived since then; return how many they are."""
    taken = await tx.execute(
        update(newcomers)
        .where(*are_held(guild_id, arrived_since))
        .values(greeting_id=greeting_id, held_since=None)
        .returning(newcomers.c.user_id)
    )
    return len(taken.all())


async def close_greeting(
    tx: Transaction,
    greeting_id: str,
    guild_id: int,
    *,
    channel_id: int | None,
    arrived_since: datetime,
    at: datetime,
) -> Greeting | None:
    """Freeze a greeting in `channel_id`, or where it was frozen before, and return it; None if it has no place.

    Without a channel it takes nobody else in either, so that later newcomers get a greeting of their own.
    Who left before it was first frozen, or arrived before `arrived_since`, is not named.
    """
    this = (greetings.c.id == greeting_id, greetings.c.guild_id == guild_id)
    row = (await tx.execute(select(greetings).where(*this))).first()
    if row is None:
        return None
    of_it = (newcomers.c.guild_id == guild_id, newcomers.c.greeting_id == greeting_id)
    repeated = row.closed_at is not None
    if not repeated:
        not_here = or_(newcomers.c.left_at.is_not(None), newcomers.c.arrived_at < arrived_since)
        await tx.execute(update(newcomers).where(*of_it, not_here).values(greeting_id=None))
        await tx.execute(update(greetings).where(*this).values(closed_at=at, channel_id=channel_id))
    place = row.channel_id if repeated else channel_id
    if place is None:
        return None
    named = await tx.execute(
        select(newcomers.c.name, newcomers.c.came_back)
        .where(*of_it)
        .order_by(newcomers.c.arrived_at, newcomers.c.user_id)
    )
    people = named.all()
    return Greeting(
        row.id,
        guild_id,
        place,
        frozen_at=row.closed_at if repeated else at,
        names=tuple(one.name for one in people if not one.came_back),
        back=tuple(one.name for one in people if one.came_back),
        quiet=row.quiet,
        repeated=repeated,
    )


async def note_greeting_message(tx: Transaction, guild_id: int, greeting_id: str, message_id: int) -> bool:
    """Record the message that a greeting became; False where that is known."""
    noted = await tx.execute(
        update(greetings)
        .where(greetings.c.id == greeting_id, greetings.c.guild_id == guild_id, greetings.c.message_id.is_(None))
        .values(message_id=message_id)
        .returning(greetings.c.id)
    )
    return noted.first() is not None


async def where_it_stands(tx: Transaction, guild_id: int, greeting_id: str) -> tuple[int, int] | None:
    """Return the channel and the message of a greeting; None where it does not stand yet."""
    row = (
        await tx.execute(
            select(greetings.c.channel_id, greetings.c.message_id).where(
                greetings.c.id == greeting_id, greetings.c.guild_id == guild_id
            )
        )
    ).first()
    return (row.channel_id, row.message_id) if row and row.channel_id and row.message_id else None


async def of_late(tx: Transaction, guild_id: int, ids: Collection[str], *, since: datetime) -> set[str]:
    """Return which of these greetings are still to come, or were frozen since a moment."""
    result = await tx.execute(
        select(greetings.c.id).where(
            greetings.c.id.in_(ids),
            greetings.c.guild_id == guild_id,
            or_(greetings.c.closed_at.is_(None), greetings.c.closed_at > since),
        )
    )
    return set(result.scalars())


async def give_back(tx: Transaction, guild_id: int, greeting_id: str, *, at: datetime) -> int:
    """Let those whom a greeting names wait for another, unless it stands; return how many they are."""
    if await where_it_stands(tx, guild_id, greeting_id) is not None:
        return 0
    given = await tx.execute(
        update(newcomers)
        .where(newcomers.c.guild_id == guild_id, newcomers.c.greeting_id == greeting_id)
        .values(greeting_id=None, held_since=at)
        .returning(newcomers.c.user_id)
    )
    return len(given.all())


async def give_back_open(tx: Transaction, guild_id: int, *, due_since: datetime, at: datetime) -> None:
    """Let those wait whom greetings name that are not frozen yet and were due since a moment."""
    result = await tx.execute(
        select(greetings.c.id).where(
            greetings.c.guild_id == guild_id, greetings.c.due_at >= due_since, greetings.c.closed_at.is_(None)
        )
    )
    for greeting_id in result.scalars().all():
        await give_back(tx, guild_id, greeting_id, at=at)


async def on_their_way(tx: Transaction, guild_id: int, *, due_since: datetime) -> list[str]:
    """Return the greetings that were frozen, due since a moment, and are not known to stand anywhere."""
    result = await tx.execute(
        select(greetings.c.id).where(
            greetings.c.guild_id == guild_id,
            greetings.c.due_at >= due_since,
            greetings.c.closed_at.is_not(None),
            greetings.c.channel_id.is_not(None),
            greetings.c.message_id.is_(None),
        )
    )
    return list(result.scalars())


async def forget_greetings(tx: Transaction, *, before: datetime) -> None:
    """Remove greetings that were due before a moment."""
    await tx.execute(delete(greetings).where(greetings.c.due_at < before))
