"""Pairs of people who must not be brought together, as one blind index a pair.

Invariants: no account stands here in plain, and no index of one person alone: whoever holds the database cannot
tell who is in a pair, nor how many pairs somebody is in; features learn yes or no and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, String, Table, delete, select, update

from data.about import about_confidence
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

PAIR = "conduct.apart"
"""The context of a pair's blind index."""

apart = Table(
    "apart",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("pair", String(64), primary_key=True),
    Column("case_id", String(24)),
    Column("record_id", String(24), nullable=False),
    Column("since", Moment, nullable=False),
    Index("apart_case", "guild_id", "case_id"),
    info=about_confidence("who must not be brought together, blindly", records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Pair:
    """One pair. `record_id` holds both accounts, sealed; `case_id` the case from which it was set."""

    guild_id: int
    pair: str
    case_id: str | None
    record_id: str
    since: datetime


async def add(tx: Transaction, pair: Pair) -> bool:
    """Write a pair; False where it stands already."""
    row = {name: getattr(pair, name) for name in pair.__slots__}
    adding = inserting(tx, apart).values(row).on_conflict_do_nothing().returning(apart.c.pair)
    return (await tx.execute(adding)).first() is not None


async def are_apart(tx: Transaction, guild_id: int, pair: str) -> bool:
    """Tell whether these two must not be brought together."""
    result = await tx.execute(select(apart.c.pair).where(apart.c.guild_id == guild_id, apart.c.pair == pair))
    return result.first() is not None


async def of_case(tx: Transaction, guild_id: int, case_id: str) -> list[Pair]:
    """Return the pairs that were set from a case."""
    result = await tx.execute(
        select(apart).where(apart.c.guild_id == guild_id, apart.c.case_id == case_id).order_by(apart.c.since)
    )
    return [Pair(**row._mapping) for row in result]


async def remove_of_case(tx: Transaction, guild_id: int, case_id: str) -> list[str]:
    """Remove the pairs of a case that is erased; return their record ids."""
    result = await tx.execute(
        delete(apart).where(apart.c.guild_id == guild_id, apart.c.case_id == case_id).returning(apart.c.record_id)
    )
    return list(result.scalars())


async def move(tx: Transaction, guild_id: int, from_case: str, to_case: str) -> None:
    """Give the pairs of one case to another, into which it is merged."""
    await tx.execute(
        update(apart).where(apart.c.guild_id == guild_id, apart.c.case_id == from_case).values(case_id=to_case)
    )


async def remove(tx: Transaction, guild_id: int, pair: str) -> str | None:
    """Remove a pair; return its record id, for the vault to forget."""
    result = await tx.execute(
        delete(apart).where(apart.c.guild_id == guild_id, apart.c.pair == pair).returning(apart.c.record_id)
    )
    record: str | None = result.scalar_one_or_none()
    return record
