"""Votes: what is asked, how it is counted, who may vote until when, and what came of it.

Invariants:
- A vote is in exactly one state: opening → open → ended, or cancelled from the first two. Each step is one
  conditional update, so that of two people, or two processes, one does it.
- Nothing here says how many have voted, nor for what, before the vote has ended.
- Nobody is named: who opened it can be read in the channel, or not at all.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

from sqlalchemy import JSON, Boolean, Column, Index, Integer, String, Table, delete, select, update

from data.about import about_community
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

OPENING, OPEN, ENDED, CANCELLED = "opening", "open", "ended", "cancelled"

votes = Table(
    "votes",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("title", Words(100), nullable=False),
    Column("words", Words(1500), nullable=False),
    Column("method", String(10), nullable=False),
    Column("options", JSON, nullable=False),
    Column("roll", String(10), nullable=False),
    Column("role_id", snowflake()),
    Column("hours", Integer, nullable=False),
    Column("quorum", Integer, nullable=False),
    Column("publishes", Boolean, nullable=False),
    Column("state", String(10), nullable=False),
    Column("key_id", String(24)),
    Column("is_stirred", Boolean, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("opened_at", Moment),
    Column("closes_at", Moment),
    Column("ended_at", Moment),
    Column("roll_count", Integer),
    Column("result", JSON),
    Column("reason", Words(600)),
    Column("channel_id", snowflake()),
    Column("message_id", snowflake()),
    Column("result_id", snowflake()),
    Index("votes_state", "guild_id", "state"),
    Index("votes_ended", "ended_at"),
    info=about_community("what a community is asked, and what it answered"),
)


@dataclass(frozen=True, slots=True)
class Vote:
    """One vote. `key_id` is the record with the key of its ballot box; None once that is destroyed.

    `is_stirred`: the box has been rewritten since the last ballot came into it. `message_id` is the announcement,
    `result_id` the message with the result.
    """

    id: str
    guild_id: int
    title: str
    words: str
    method: str
    options: Sequence[str]
    roll: str
    role_id: int | None
    hours: int
    quorum: int
    publishes: bool
    state: str
    key_id: str | None
    is_stirred: bool
    made_at: datetime
    opened_at: datetime | None
    closes_at: datetime | None
    ended_at: datetime | None
    roll_count: int | None
    result: Any
    reason: str | None
    channel_id: int | None
    message_id: int | None
    result_id: int | None


class Changes(TypedDict, total=False):
    """What can change about a vote."""

    key_id: str | None
    is_stirred: bool
    opened_at: datetime | None
    closes_at: datetime | None
    ended_at: datetime | None
    roll_count: int | None
    result: Any
    reason: str | None
    channel_id: int | None
    message_id: int | None
    result_id: int | None


async def add(tx: Transaction, vote: Vote) -> None:
    """Write a vote."""
    await tx.execute(inserting(tx, votes).values({name: getattr(vote, name) for name in vote.__slots__}))


async def get(tx: Transaction, guild_id: int, id: str) -> Vote | None:
    """Return a vote."""
    row = (await tx.execute(select(votes).where(votes.c.id == id, votes.c.guild_id == guild_id))).first()
    return Vote(**row._mapping) if row else None


async def guild_of(tx: Transaction, id: str) -> int | None:
    """Return the community of a vote, for a press that has no room to name both."""
    found: int | None = (await tx.execute(select(votes.c.guild_id).where(votes.c.id == id))).scalar_one_or_none()
    return found


async def in_states(tx: Transaction, guild_id: int, states: Collection[str], *, most: int) -> list[Vote]:
    """Return votes in these states, the newest first."""
    result = await tx.execute(
        select(votes)
        .where(votes.c.guild_id == guild_id, votes.c.state.in_(states))
        .order_by(votes.c.made_at.desc(), votes.c.id)
        .limit(most)
    )
    return [Vote(**row._mapping) for row in result]


async def get_many(tx: Transaction, guild_id: int, ids: Collection[str]) -> dict[str, Vote]:
    """Return these votes, by id."""
    result = await tx.execute(select(votes).where(votes.c.guild_id == guild_id, votes.c.id.in_(ids)))
    return {row.id: Vote(**row._mapping) for row in result}


async def move(
    tx: Transaction, guild_id: int, id: str, from_states: Collection[str], to_state: str, changes: Changes
) -> bool:
    """Bring a vote from one of these states into another; False where somebody was quicker, or it is gone."""
    result = await tx.execute(
        update(votes)
        .where(votes.c.id == id, votes.c.guild_id == guild_id, votes.c.state.in_(from_states))
        .values(state=to_state, **changes)
        .returning(votes.c.id)
    )
    return result.first() is not None


async def change(tx: Transaction, guild_id: int, id: str, changes: Changes) -> None:
    """Change something about a vote, if there is anything to change."""
    if changes:
        await tx.execute(update(votes).where(votes.c.id == id, votes.c.guild_id == guild_id).values(**changes))


async def with_old_boxes(tx: Transaction, *, before: datetime, most: int) -> list[Vote]:
    """Return votes, of all communities, that ended before a moment and whose box stands still."""
    result = await tx.execute(
        select(votes).where(votes.c.ended_at < before, votes.c.key_id.is_not(None)).limit(most)
    )
    return [Vote(**row._mapping) for row in result]


async def forget(tx: Transaction, *, before: datetime) -> None:
    """Remove the votes, of all communities, that ended before a moment and whose box is gone."""
    await tx.execute(delete(votes).where(votes.c.ended_at < before, votes.c.key_id.is_(None)))
