"""What communities have set: one row a setting that differs from its default."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column, String, Table, delete, select

from data.about import about_community
from data.columns import snowflake
from data.engine import Transaction, metadata
from data.upsert import upsert

settings = Table(
    "settings",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("key", String(80), primary_key=True),
    Column("value", JSON, nullable=False),
    info=about_community("what organisers chose for their community"),
)


async def of_guild(tx: Transaction, guild_id: int) -> dict[str, Any]:
    """Return everything that this community has set, by key."""
    result = await tx.execute(select(settings.c.key, settings.c.value).where(settings.c.guild_id == guild_id))
    return {row.key: row.value for row in result}


async def put(tx: Transaction, guild_id: int, key: str, value: Any) -> None:
    """Set one setting; None takes it back to its default."""
    if value is None:
        await tx.execute(delete(settings).where(settings.c.guild_id == guild_id, settings.c.key == key))
        return
    await upsert(tx, settings, {"guild_id": guild_id, "key": key}, {"value": value})
