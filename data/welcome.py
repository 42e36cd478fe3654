"""Who arrived in a community, and the greetings that name them.

Invariants: a person stands at most once a community; a newcomer belongs to at most one greeting; a greeting
whose `closed_at` is set takes nobody else in, so that a repeated send says the same words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, String, Table, func, select, update

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
    Index("newcomers_greeting", "greeting_id"),
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
    row = (
        await tx.execute(
            select(newcomers.c.name, newcomers.c.arrived_at, newcomers.c.admitted_at, newcomers.c.left_at).where(
                newcomers.c.guild_id == guild_id, newcomers.c.user_id == user_id
            )
        )
    ).first()
    return Newcomer(**row._mapping) if row else None


async def add_newcomer(
    tx: Transaction, guild_id: int, user_id: int, *, name: str, at: datetime, admitted_at: datetime | None
) -> bool:
    """Write that a person arrived; False where they stand there already."""
    statement = (
        inserting(tx, newcomers)
        .values(guild_id=guild_id, user_id=user_id, name=name[:100], arrived_at=at, admitted_at=admitted_at)
        .on_conflict_do_nothing()
        .returning(newcomers.c.user_id)
    )
    return (await tx.execute(statement)).first() is not None


async def admit(tx: Transaction, guild_id: int, user_id: int, *, name: str, at: datetime) -> bool:
    """Write that a newcomer has passed screening; False where they had before or never arrived."""
    result = await tx.execute(
        update(newcomers)
        .where(
            newcomers.c.guild_id == guild_id,
            newcomers.c.user_id == user_id,
            newcomers.c.admitted_at.is_(None),
            newcomers.c.left_at.is_(None),
        )
        .values(admitted_at=at, name=name[:100])
        .returning(newcomers.c.user_id)
    )
    return result.first() is not None


async def leave(tx: Transaction, guild_id: int, user_id: int, *, at: datetime) -> None:
    """Write that a person left."""
    await tx.execute(
        update(newcomers)
        .where(newcomers.c.guild_id == guild_id, newcomers.c.user_id == user_id)
        .values(left_at=at)
    )


async def join_greeting(tx: Transaction, guild_id: int, user_id: int, greeting_id: str) -> None:
    """Let a greeting name a newcomer whom none names yet."""
    await tx.execute(
        update(newcomers)
        .where(
            newcomers.c.guild_id == guild_id,
            newcomers.c.user_id == user_id,
            newcomers.c.greeting_id.is_(None),
        )
        .values(greeting_id=greeting_id)
    )


async def open_greeting(tx: Transaction, guild_id: int) -> tuple[str | None, datetime | None]:
    """Return the greeting that still takes people in, if any, and when the latest one is or was due."""
    result = await tx.execute(
        select(greetings.c.id).where(greetings.c.guild_id == guild_id, greetings.c.closed_at.is_(None))
    )
    latest = await tx.execute(select(func.max(greetings.c.due_at)).where(greetings.c.guild_id == guild_id))
    return result.scalars().first(), latest.scalar_one_or_none()


async def add_greeting(tx: Transaction, greeting_id: str, guild_id: int, *, due_at: datetime) -> None:
    """Open a greeting."""
    await tx.execute(inserting(tx, greetings).values(id=greeting_id, guild_id=guild_id, due_at=due_at))


async def close_greeting(
    tx: Transaction, greeting_id: str, guild_id: int, *, channel_id: int, at: datetime
) -> Greeting | None:
    """Freeze a greeting in `channel_id`, or where it was frozen before, and return it; None if unknown.

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
    if row is None:
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
