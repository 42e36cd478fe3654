"""What people do not want to be told about wording, and the words that a community uses on purpose.

Invariant: nothing of a text that was looked over stands here, nor that one was.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Column, Index, String, Table, delete, func, insert, select

from data.about import about_community, about_people
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.upsert import upsert

LONGEST_ALLOWED = 80
"""Characters of a phrase that a community uses on purpose."""

wording_unhelpful = Table(
    "wording_unhelpful",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("entry", String(60), primary_key=True),
    Column("at", Moment, nullable=False),
    Index("wording_unhelpful_entry", "guild_id", "entry"),
    info=about_people("user_id"),
)

wording_allowed = Table(
    "wording_allowed",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("words", Words(LONGEST_ALLOWED), primary_key=True),
    info=about_community("which words a community uses on purpose"),
)


async def unhelpful(tx: Transaction, guild_id: int, user_id: int) -> dict[str, datetime]:
    """Return what somebody does not want to be told, and since when."""
    result = await tx.execute(
        select(wording_unhelpful.c.entry, wording_unhelpful.c.at)
        .where(wording_unhelpful.c.guild_id == guild_id, wording_unhelpful.c.user_id == user_id)
        .order_by(wording_unhelpful.c.entry)
    )
    return {row.entry: row.at for row in result}


async def put_unhelpful(tx: Transaction, guild_id: int, user_id: int, entry: str, *, at: datetime) -> None:
    """Write that somebody does not want to be told this."""
    await upsert(tx, wording_unhelpful, {"guild_id": guild_id, "user_id": user_id, "entry": entry}, {"at": at})


async def forget_unhelpful(tx: Transaction, guild_id: int, user_id: int) -> None:
    """Forget all that somebody did not want to be told."""
    await tx.execute(
        delete(wording_unhelpful).where(
            wording_unhelpful.c.guild_id == guild_id, wording_unhelpful.c.user_id == user_id
        )
    )


async def count_unhelpful(tx: Transaction, guild_id: int) -> dict[str, int]:
    """Return how many people do not want to be told what."""
    result = await tx.execute(
        select(wording_unhelpful.c.entry, func.count().label("people"))
        .where(wording_unhelpful.c.guild_id == guild_id)
        .group_by(wording_unhelpful.c.entry)
    )
    return {row.entry: row.people for row in result}


async def allowed(tx: Transaction, guild_id: int) -> list[str]:
    """Return the words that a community uses on purpose."""
    result = await tx.execute(
        select(wording_allowed.c.words)
        .where(wording_allowed.c.guild_id == guild_id)
        .order_by(wording_allowed.c.words)
    )
    return list(result.scalars())


async def set_allowed(tx: Transaction, guild_id: int, phrases: Collection[str]) -> None:
    """Write the words that a community uses on purpose, over those before."""
    await tx.execute(delete(wording_allowed).where(wording_allowed.c.guild_id == guild_id))
    if phrases:
        rows = [{"guild_id": guild_id, "words": words} for words in dict.fromkeys(phrases)]
        await tx.execute(insert(wording_allowed), rows)
