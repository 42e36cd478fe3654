"""When those who handle cases want to hear of them: their hours, and whether they are off."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, Integer, String, Table, delete, select

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import upsert

handler_hours = Table(
    "handler_hours",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("off", Boolean, nullable=False),
    Column("zone", String(60)),
    Column("from_hour", Integer),
    Column("to_hour", Integer),
    Column("set_at", Moment, nullable=False),
    info=about_people("user_id"),
)


@dataclass(frozen=True, slots=True)
class Hours:
    """One handler's wish. `zone` is an IANA name; hours are 0 to 23 there, from one until before the other.

    Without hours they hear at any time, and while `off` of nothing.
    """

    guild_id: int
    user_id: int
    off: bool
    zone: str | None
    from_hour: int | None
    to_hour: int | None
    set_at: datetime


async def put(tx: Transaction, hours: Hours) -> None:
    """Write what a handler wishes."""
    keys = {"guild_id": hours.guild_id, "user_id": hours.user_id}
    await upsert(
        tx,
        handler_hours,
        keys,
        {name: getattr(hours, name) for name in hours.__slots__ if name not in keys},
    )


async def of_people(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> dict[int, Hours]:
    """Return what these people wish, as far as they have said."""
    result = await tx.execute(
        select(handler_hours).where(handler_hours.c.guild_id == guild_id, handler_hours.c.user_id.in_(user_ids))
    )
    return {row.user_id: Hours(**row._mapping) for row in result}


async def remove(tx: Transaction, guild_id: int, user_id: int) -> None:
    """Forget what a handler wishes."""
    await tx.execute(
        delete(handler_hours).where(handler_hours.c.guild_id == guild_id, handler_hours.c.user_id == user_id)
    )
