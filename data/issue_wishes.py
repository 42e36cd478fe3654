"""What a person said that they look for, and what they want to see more or less of.

Invariant: only what the person said themselves, by a press; nothing is gathered about anybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import JSON, Boolean, Column, Integer, String, Table, delete, select

from data.about import about_people
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.upsert import upsert

issue_wishes = Table(
    "issue_wishes",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("work", JSON, nullable=False),
    Column("topic", Words(80), nullable=False),
    Column("time", String(10)),
    Column("is_kept", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    info=about_people("user_id"),
)

issue_tastes = Table(
    "issue_tastes",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("trait", Words(80), primary_key=True),
    Column("weight", Integer, nullable=False),
    info=about_people("user_id"),
)

issue_shown = Table(
    "issue_shown",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("issue_id", snowflake(), primary_key=True),
    Column("at", Moment, nullable=False),
    info=about_people("user_id"),
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """`is_kept`: the person wants them remembered; else they go after a day."""

    work: list[str]
    topic: str
    time: str | None
    is_kept: bool
    at: datetime


async def get(tx: Transaction, guild_id: int, user_id: int) -> Wishes | None:
    """Return what a person said last."""
    row = (
        await tx.execute(
            select(
                issue_wishes.c.work,
                issue_wishes.c.topic,
                issue_wishes.c.time,
                issue_wishes.c.is_kept,
                issue_wishes.c.at,
            ).where(issue_wishes.c.guild_id == guild_id, issue_wishes.c.user_id == user_id)
        )
    ).first()
    return Wishes(**row._mapping) if row else None


async def put(tx: Transaction, guild_id: int, user_id: int, wishes: Wishes) -> None:
    """Write what a person says, over what they said before."""
    await upsert(
        tx,
        issue_wishes,
        {"guild_id": guild_id, "user_id": user_id},
        {
            "work": wishes.work,
            "topic": wishes.topic,
            "time": wishes.time,
            "is_kept": wishes.is_kept,
            "at": wishes.at,
        },
    )


async def forget(tx: Transaction, guild_id: int, user_id: int) -> None:
    """Forget what a person said, also about more and less."""
    for table in (issue_wishes, issue_tastes, issue_shown):
        await tx.execute(delete(table).where(table.c.guild_id == guild_id, table.c.user_id == user_id))


async def tastes(tx: Transaction, guild_id: int, user_id: int) -> dict[str, int]:
    """Return what a person wants more of (above nothing) and less of (below), by trait."""
    result = await tx.execute(
        select(issue_tastes.c.trait, issue_tastes.c.weight).where(
            issue_tastes.c.guild_id == guild_id, issue_tastes.c.user_id == user_id
        )
    )
    return {row.trait: row.weight for row in result}


async def set_taste(tx: Transaction, guild_id: int, user_id: int, trait: str, weight: int) -> None:
    """Set how much a person wants of a trait; 0: no more and no less than others."""
    if weight:
        await upsert(
            tx, issue_tastes, {"guild_id": guild_id, "user_id": user_id, "trait": trait}, {"weight": weight}
        )
    else:
        await tx.execute(
            delete(issue_tastes).where(
                issue_tastes.c.guild_id == guild_id,
                issue_tastes.c.user_id == user_id,
                issue_tastes.c.trait == trait,
            )
        )


async def shown(tx: Transaction, guild_id: int, user_id: int) -> set[int]:
    """Return the issues that a person has been shown lately."""
    result = await tx.execute(
        select(issue_shown.c.issue_id).where(issue_shown.c.guild_id == guild_id, issue_shown.c.user_id == user_id)
    )
    return set(result.scalars())


async def note_shown(tx: Transaction, guild_id: int, user_id: int, issue_id: int, *, at: datetime) -> bool:
    """Note that a person was shown an issue; tell whether it is the first time lately."""
    known = await tx.execute(
        select(issue_shown.c.at).where(
            issue_shown.c.guild_id == guild_id,
            issue_shown.c.user_id == user_id,
            issue_shown.c.issue_id == issue_id,
        )
    )
    if known.first() is not None:
        return False
    keys = {"guild_id": guild_id, "user_id": user_id, "issue_id": issue_id}
    await upsert(tx, issue_shown, keys, {"at": at})
    return True


async def forget_old(tx: Transaction, *, said_before: datetime, shown_before: datetime) -> None:
    """Forget what was not to be remembered and is old, and what was shown long ago, of every community."""
    await tx.execute(
        delete(issue_wishes).where(issue_wishes.c.is_kept.is_(False), issue_wishes.c.at < said_before)
    )
    await tx.execute(delete(issue_shown).where(issue_shown.c.at < shown_before))


async def shown_at(tx: Transaction, guild_id: int, user_id: int) -> dict[int, datetime]:
    """Return when a person was first shown which issue lately."""
    result = await tx.execute(
        select(issue_shown.c.issue_id, issue_shown.c.at).where(
            issue_shown.c.guild_id == guild_id, issue_shown.c.user_id == user_id
        )
    )
    return {row.issue_id: row.at for row in result}
