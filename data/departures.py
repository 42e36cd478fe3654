"""That somebody was a member once, so that they can still report what happened there: blindly, and for a while.

Invariant: no account stands here in plain; a row goes two years after the person left, or when they ask.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, String, Table, delete, select

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import upsert

DEPARTED = "conduct.departed"
"""The context of the blind index."""

departures = Table(
    "departures",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("who", String(64), primary_key=True),
    Column("left_at", Moment, nullable=False),
    Index("departures_age", "left_at"),
    info=about_people(blinded={"who": DEPARTED}),
)


async def put(tx: Transaction, guild_id: int, who: str, *, at: datetime) -> None:
    """Write that somebody (a blind index) has left."""
    await upsert(tx, departures, {"guild_id": guild_id, "who": who}, {"left_at": at})


async def of_person(tx: Transaction, guild_id: int, who: str) -> datetime | None:
    """Return when somebody left; None where that is not known (any more)."""
    result = await tx.execute(
        select(departures.c.left_at).where(departures.c.guild_id == guild_id, departures.c.who == who)
    )
    left: datetime | None = result.scalar_one_or_none()
    return left


async def remove_old(tx: Transaction, *, left_before: datetime) -> None:
    """Forget who left long ago, in any community."""
    await tx.execute(delete(departures).where(departures.c.left_at < left_before))
