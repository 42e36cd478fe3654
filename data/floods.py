"""Floods: when so many people joined a community at once that greeting them one by one would be a flood itself.

Invariants: a community has at most one flood that has not ended, and its `last_at` is the latest of all;
`ended_at` is written once; so is what staff are told (`told_at`, `told_count`), so that a notice that is sent
again says the same, unless their channel did not take it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, Integer, String, Table, bindparam, delete, insert, select, update

from data.about import about_community
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata

floods = Table(
    "floods",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("began_at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
    Column("ended_at", Moment),
    Column("told_at", Moment),
    Column("told_count", Integer),
    Index("floods_guild", "guild_id", "last_at"),
    info=about_community("when many people joined at once, and how many; who they were stands nowhere in it"),
)

LATEST_FLOOD = (
    select(floods).where(floods.c.guild_id == bindparam("guild")).order_by(floods.c.last_at.desc()).limit(1)
)


@dataclass(frozen=True, slots=True)
class Flood:
    """One flood. `last_at` is the last join by which too many had joined; `told_*` is what staff were told."""

    id: str
    guild_id: int
    began_at: datetime
    last_at: datetime
    ended_at: datetime | None
    told_at: datetime | None
    told_count: int | None


async def latest_flood(tx: Transaction, guild_id: int) -> Flood | None:
    """Return the latest flood; it is the only one that may not have ended."""
    row = (await tx.execute(LATEST_FLOOD, {"guild": guild_id})).first()
    return Flood(**row._mapping) if row else None


async def is_flooded(tx: Transaction, guild_id: int) -> bool:
    """Tell whether a flood is on."""
    flood = await latest_flood(tx, guild_id)
    return flood is not None and flood.ended_at is None


async def find_flood(tx: Transaction, guild_id: int, flood_id: str) -> Flood | None:
    """Return one flood."""
    row = (await tx.execute(select(floods).where(floods.c.id == flood_id, floods.c.guild_id == guild_id))).first()
    return Flood(**row._mapping) if row else None


async def begin_flood(
    tx: Transaction, flood_id: str, guild_id: int, *, began_at: datetime, last_at: datetime
) -> None:
    """Write that a flood has begun; the caller has seen that none is open."""
    await tx.execute(insert(floods).values(id=flood_id, guild_id=guild_id, began_at=began_at, last_at=last_at))


async def go_on(tx: Transaction, guild_id: int, flood_id: str, *, last_at: datetime) -> None:
    """Write that too many still join; an older moment changes nothing."""
    await tx.execute(
        update(floods)
        .where(floods.c.id == flood_id, floods.c.guild_id == guild_id, floods.c.last_at < last_at)
        .values(last_at=last_at)
    )


async def end_flood(tx: Transaction, guild_id: int, flood_id: str, *, at: datetime) -> None:
    """Write that a flood is over."""
    await tx.execute(
        update(floods)
        .where(floods.c.id == flood_id, floods.c.guild_id == guild_id, floods.c.ended_at.is_(None))
        .values(ended_at=at)
    )


async def note_told(tx: Transaction, guild_id: int, flood_id: str, *, count: int, at: datetime) -> None:
    """Write what staff are told, the first time that they are."""
    await tx.execute(
        update(floods)
        .where(floods.c.id == flood_id, floods.c.guild_id == guild_id, floods.c.told_at.is_(None))
        .values(told_at=at, told_count=count)
    )


async def note_not_told(tx: Transaction, guild_id: int, flood_id: str) -> None:
    """Write that staff could not be told after all."""
    await tx.execute(
        update(floods)
        .where(floods.c.id == flood_id, floods.c.guild_id == guild_id)
        .values(told_at=None, told_count=None)
    )


async def forget_floods(tx: Transaction, *, before: datetime) -> None:
    """Remove floods that ended before a moment."""
    await tx.execute(delete(floods).where(floods.c.ended_at < before))
