"""Who asked Hearth to get in touch with them later, and what became of it.

Invariants: a person stands here at most once a community, and only because they asked; ending it removes the row;
`sent` only grows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ColumnElement, Index, Integer, String, Table, bindparam, delete, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.people import people_of
from data.upsert import inserting

followups = Table(
    "followups",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("user_id", snowflake(), nullable=False),
    Column("language", String(10), nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("sent", Integer, nullable=False),
    Column("waits_since", Moment),
    Index("followups_person", "guild_id", "user_id", unique=True),
    Index("followups_asked", "asked_at"),
    info=about_people("user_id"),
)

OF_PERSON = select(followups).where(
    followups.c.guild_id == bindparam("guild"), followups.c.user_id == bindparam("person")
)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One person's wish. `language` is the one in which they asked.

    `sent` is the number of the latest message that reached them or waits for them on `/start`; `waits_since` is
    since when it waits there, if it does.
    """

    id: str
    guild_id: int
    user_id: int
    language: str
    asked_at: datetime
    sent: int
    waits_since: datetime | None


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who has asked for it here."""
    return await people_of(tx, followups.c.user_id, followups.c.guild_id == guild_id)


async def of_person(tx: Transaction, guild_id: int, user_id: int) -> FollowUp | None:
    """Return what a person asked for."""
    row = (await tx.execute(OF_PERSON, {"guild": guild_id, "person": user_id})).first()
    return FollowUp(**row._mapping) if row else None


async def get(tx: Transaction, guild_id: int, id: str) -> FollowUp | None:
    """Return what somebody asked for, unless it has ended."""
    row = (await tx.execute(select(followups).where(*_is(guild_id, id)))).first()
    return FollowUp(**row._mapping) if row else None


async def add(tx: Transaction, id: str, guild_id: int, user_id: int, language: str, *, at: datetime) -> bool:
    """Write that a person asked; False, with nothing written, where they have asked already."""
    result = await tx.execute(
        inserting(tx, followups)
        .values(id=id, guild_id=guild_id, user_id=user_id, language=language, asked_at=at, sent=0)
        .on_conflict_do_nothing()
        .returning(followups.c.id)
    )
    return result.first() is not None


async def note_sent(tx: Transaction, guild_id: int, id: str, number: int, *, waits_since: datetime | None) -> None:
    """Note that a message reached the person, or with `waits_since`, that it waits for them on `/start`."""
    await tx.execute(
        update(followups)
        .where(*_is(guild_id, id), followups.c.sent < number)
        .values(sent=number, waits_since=waits_since)
    )


async def note_read(tx: Transaction, guild_id: int, user_id: int) -> None:
    """Note that nothing waits for the person any more."""
    await tx.execute(
        update(followups)
        .where(followups.c.guild_id == guild_id, followups.c.user_id == user_id)
        .values(waits_since=None)
    )


async def end(tx: Transaction, guild_id: int, user_id: int) -> str | None:
    """Remove what a person asked for; return its id, or None where they had not asked."""
    result = await tx.execute(
        delete(followups)
        .where(followups.c.guild_id == guild_id, followups.c.user_id == user_id)
        .returning(followups.c.id)
    )
    ended: str | None = result.scalar_one_or_none()
    return ended


async def remove_asked_before(tx: Transaction, moment: datetime) -> None:
    """Remove what was asked for before a moment, when all of it is over."""
    await tx.execute(delete(followups).where(followups.c.asked_at < moment))


def _is(guild_id: int, id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return followups.c.id == id, followups.c.guild_id == guild_id
