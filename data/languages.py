"""Which language a person chose to be answered in, in each community."""

from __future__ import annotations

from sqlalchemy import Column, String, Table, bindparam, delete, select

from data.about import about_people
from data.columns import snowflake
from data.engine import Transaction, metadata
from data.upsert import upsert

languages = Table(
    "languages",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("language", String(10), nullable=False),
    info=about_people("user_id"),
)

CHOSEN = select(languages.c.language).where(
    languages.c.guild_id == bindparam("guild"), languages.c.user_id == bindparam("person")
)


async def get(tx: Transaction, guild_id: int, user_id: int) -> str | None:
    """Return the chosen language, or None where the person left it to their Discord."""
    chosen: str | None = (await tx.execute(CHOSEN, {"guild": guild_id, "person": user_id})).scalar_one_or_none()
    return chosen


async def put(tx: Transaction, guild_id: int, user_id: int, language: str | None) -> None:
    """Remember a choice; None forgets it."""
    if language is None:
        await tx.execute(delete(languages).where(languages.c.guild_id == guild_id, languages.c.user_id == user_id))
        return
    await upsert(tx, languages, {"guild_id": guild_id, "user_id": user_id}, {"language": language})
