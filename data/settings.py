"""What communities have set: one row a setting that differs from its default.

Invariant: `set_at` is when the setting left its default; changing its value later does not move it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, String, Table, bindparam, delete, select

from data.about import about_community
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

settings = Table(
    "settings",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("key", String(80), primary_key=True),
    Column("value", JSON, nullable=False),
    Column("set_at", Moment, nullable=False),
    info=about_community("what organisers chose for their community"),
)

OF_GUILD = select(settings.c.key, settings.c.value).where(settings.c.guild_id == bindparam("guild"))


async def of_guild(tx: Transaction, guild_id: int) -> dict[str, Any]:
    """Return everything that this community has set, by key."""
    result = await tx.execute(OF_GUILD, {"guild": guild_id})
    return {row.key: row.value for row in result}


async def set_at(tx: Transaction, guild_id: int, key: str) -> datetime | None:
    """Return since when this setting differs from its default, or None where it does not."""
    since: datetime | None = (
        await tx.execute(select(settings.c.set_at).where(settings.c.guild_id == guild_id, settings.c.key == key))
    ).scalar_one_or_none()
    return since


async def communities(tx: Transaction) -> list[int]:
    """Return the communities that have set anything."""
    result = await tx.execute(select(settings.c.guild_id).distinct().order_by(settings.c.guild_id))
    return list(result.scalars())


async def put(tx: Transaction, guild_id: int, key: str, value: Any, *, at: datetime) -> None:
    """Set one setting; None takes it back to its default."""
    if value is None:
        await tx.execute(delete(settings).where(settings.c.guild_id == guild_id, settings.c.key == key))
        return
    row = inserting(tx, settings).values(guild_id=guild_id, key=key, value=value, set_at=at)
    await tx.execute(row.on_conflict_do_update(index_elements=["guild_id", "key"], set_={"value": value}))
