"""What each side of a match was asked now and then, and said: for the programme's lead alone.

Invariants: what somebody writes is a sealed record; the other side sees neither it nor whether it was written.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, delete, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

mentor_checks = Table(
    "mentor_checks",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("match_id", String(24), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("week", Integer, primary_key=True),
    Column("asked_at", Moment, nullable=False),
    Column("answer", String(10)),
    Column("record_id", String(24)),
    Column("answered_at", Moment),
    Column("is_seen", Boolean, nullable=False),
    Index("mentor_checks_person", "guild_id", "user_id"),
    Index("mentor_checks_answer", "guild_id", "answer"),
    info=about_people("user_id", records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Check:
    """One question to one side. `answer`: "well", "stuck", "other", or None as long as there is none.

    `record_id` holds what they wrote, sealed; `is_seen`: the lead has put it away.
    """

    guild_id: int
    match_id: str
    user_id: int
    week: int
    asked_at: datetime
    answer: str | None
    record_id: str | None
    answered_at: datetime | None
    is_seen: bool


async def ask(tx: Transaction, guild_id: int, match_id: str, user_id: int, week: int, *, at: datetime) -> bool:
    """Write that somebody is asked; False where they were already."""
    adding = inserting(tx, mentor_checks).values(
        guild_id=guild_id, match_id=match_id, user_id=user_id, week=week, asked_at=at, is_seen=False
    )
    result = await tx.execute(adding.on_conflict_do_nothing().returning(mentor_checks.c.week))
    return result.first() is not None


async def of_person(tx: Transaction, guild_id: int, user_id: int) -> list[Check]:
    """Return what a person was asked, the oldest first."""
    result = await tx.execute(
        select(mentor_checks)
        .where(mentor_checks.c.guild_id == guild_id, mentor_checks.c.user_id == user_id)
        .order_by(mentor_checks.c.asked_at, mentor_checks.c.match_id)
    )
    return [Check(**row._mapping) for row in result]


async def get(tx: Transaction, guild_id: int, match_id: str, user_id: int, week: int) -> Check | None:
    """Return one question to one person."""
    result = await tx.execute(
        select(mentor_checks).where(
            mentor_checks.c.guild_id == guild_id,
            mentor_checks.c.match_id == match_id,
            mentor_checks.c.user_id == user_id,
            mentor_checks.c.week == week,
        )
    )
    row = result.first()
    return Check(**row._mapping) if row else None


async def unseen(tx: Transaction, guild_id: int, answers: Collection[str]) -> list[Check]:
    """Return what was answered so and not put away by the lead, the oldest first."""
    result = await tx.execute(
        select(mentor_checks)
        .where(
            mentor_checks.c.guild_id == guild_id,
            mentor_checks.c.answer.in_(answers),
            mentor_checks.c.is_seen.is_(False),
        )
        .order_by(mentor_checks.c.answered_at, mentor_checks.c.match_id)
    )
    return [Check(**row._mapping) for row in result]


async def answer(
    tx: Transaction,
    guild_id: int,
    match_id: str,
    user_id: int,
    week: int,
    *,
    answer: str,
    record_id: str | None,
    at: datetime,
) -> None:
    """Write what somebody answered."""
    await tx.execute(
        update(mentor_checks)
        .where(
            mentor_checks.c.guild_id == guild_id,
            mentor_checks.c.match_id == match_id,
            mentor_checks.c.user_id == user_id,
            mentor_checks.c.week == week,
        )
        .values(answer=answer, record_id=record_id, answered_at=at, is_seen=False)
    )


async def note_seen(tx: Transaction, guild_id: int, match_id: str) -> None:
    """The lead has looked at what was said about a match."""
    await tx.execute(
        update(mentor_checks)
        .where(mentor_checks.c.guild_id == guild_id, mentor_checks.c.match_id == match_id)
        .values(is_seen=True)
    )


async def forget(tx: Transaction, *, before: datetime, most: int) -> dict[int, list[str]]:
    """Remove what was asked before a moment; return the records by community, for the vault to forget."""
    keys = (mentor_checks.c.guild_id, mentor_checks.c.match_id, mentor_checks.c.user_id, mentor_checks.c.week)
    old = await tx.execute(select(*keys).where(mentor_checks.c.asked_at < before).limit(most))
    records: dict[int, list[str]] = {}
    for row in old:
        result = await tx.execute(
            delete(mentor_checks)
            .where(*(column == value for column, value in zip(keys, row, strict=True)))
            .returning(mentor_checks.c.record_id)
        )
        record = result.scalar_one_or_none()
        records.setdefault(row.guild_id, []).extend([record] if record else [])
    return records
