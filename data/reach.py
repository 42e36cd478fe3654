"""Who could read what Hearth uses, and who could administer it, when that was last looked at."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column, Table, select

from data.about import about_community
from data.columns import snowflake
from data.engine import Transaction, metadata
from data.upsert import upsert

reach = Table(
    "reach",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("seen", JSON, nullable=False),
    info=about_community("which roles could read or administer, without any account"),
)


async def get(tx: Transaction, guild_id: int) -> Any:
    """Return what was last seen, as JSON; None where nobody has looked yet."""
    return (await tx.execute(select(reach.c.seen).where(reach.c.guild_id == guild_id))).scalar_one_or_none()


async def put(tx: Transaction, guild_id: int, seen: dict[str, Any]) -> None:
    """Write what is seen now."""
    await upsert(tx, reach, {"guild_id": guild_id}, {"seen": seen})
