"""The greetings that name newcomers.

Invariant: a greeting whose `closed_at` is set takes nobody else in, so that a repeated send says the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, String, Table, bindparam, select, update

from data.about import about_community
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.newcomers import by_guild, newcomers
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
    .where(greetings.c.guild_id == bindparam("guild"))
    .order_by(greetings.c.due_at.desc(), greetings.c.closed_at.is_(None).desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Greeting:
    """One frozen greeting and the names that it says, in order of arrival."""

    id: str
    guild_id: int
    channel_id: int
    names: tuple[str, ...]


async def join_greeting(tx: Transaction, guild_id: int, user_ids: Sequence[int], greeting_id: str) -> None:
    """Let a greeting name those newcomers whom none names yet."""
    for _, some in by_guild((guild_id, user_id) for user_id in user_ids):
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
