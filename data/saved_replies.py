"""Replies that a community's handlers have saved to use again, sealed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, String, Table, delete, select

from data.about import about_confidence
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

saved_replies = Table(
    "saved_replies",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("record_id", String(24), nullable=False),
    Column("made_at", Moment, nullable=False),
    Index("saved_replies_guild", "guild_id", "made_at"),
    info=about_confidence("what handlers write to reporters again and again, sealed", records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class SavedReply:
    """One reply; `record_id` holds its title and words."""

    id: str
    guild_id: int
    record_id: str
    made_at: datetime


async def add(tx: Transaction, reply: SavedReply) -> None:
    """Write a reply."""
    await tx.execute(inserting(tx, saved_replies).values({name: getattr(reply, name) for name in reply.__slots__}))


async def of_guild(tx: Transaction, guild_id: int) -> list[SavedReply]:
    """Return a community's replies, the earliest first."""
    result = await tx.execute(
        select(saved_replies)
        .where(saved_replies.c.guild_id == guild_id)
        .order_by(saved_replies.c.made_at, saved_replies.c.id)
    )
    return [SavedReply(**row._mapping) for row in result]


async def remove(tx: Transaction, guild_id: int, reply_id: str) -> str | None:
    """Remove a reply; return its record id, for the vault to forget."""
    result = await tx.execute(
        delete(saved_replies)
        .where(saved_replies.c.id == reply_id, saved_replies.c.guild_id == guild_id)
        .returning(saved_replies.c.record_id)
    )
    record: str | None = result.scalar_one_or_none()
    return record
