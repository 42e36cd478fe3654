"""Who has a part in a case other than handling it: accused, named as involved, or recused.

Invariants: accounts stand here only as blind indexes, and sealed where they must be shown to handlers; whoever
has a row here is kept from the case by every query of data/cases.py; a row is added and never taken away while
the case stands, since what was known once cannot be unknown.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    UniqueConstraint,
    delete,
    exists,
    not_,
    select,
    update,
)

from data.about import about_confidence
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

INVOLVED = "conduct.involved"
"""The context of the blind indexes of people who have a part in a case."""
ACCUSED, NAMED, RECUSED = "accused", "named", "recused"

case_people = Table(
    "case_people",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("case_id", String(24), ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("who", String(64), nullable=False),
    Column("part", String(10), nullable=False),
    Column("record_id", String(24)),
    Column("since", Moment, nullable=False),
    UniqueConstraint("case_id", "who", "part"),
    Index("case_people_who", "guild_id", "who"),
    info=about_confidence("who is accused, named or recused in a case, blindly", records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One person's part in a case. `record_id` holds the account, sealed; a recusal needs none."""

    id: str
    guild_id: int
    case_id: str
    who: str
    part: str
    record_id: str | None
    since: datetime


async def add(tx: Transaction, part: Part) -> bool:
    """Write somebody's part; False where it stands already."""
    row = {name: getattr(part, name) for name in part.__slots__}
    adding = inserting(tx, case_people).values(row).on_conflict_do_nothing().returning(case_people.c.id)
    return (await tx.execute(adding)).first() is not None


async def of_case(tx: Transaction, guild_id: int, case_id: str) -> list[Part]:
    """Return everybody's parts in a case, for Hearth's own work or after `cases.seen`."""
    result = await tx.execute(
        select(case_people)
        .where(case_people.c.case_id == case_id, case_people.c.guild_id == guild_id)
        .order_by(case_people.c.since, case_people.c.id)
    )
    return [Part(**row._mapping) for row in result]


async def of_person(tx: Transaction, guild_id: int, who: str, parts: Collection[str]) -> list[Part]:
    """Return in which cases a person (a blind index) has one of these parts."""
    result = await tx.execute(
        select(case_people)
        .where(case_people.c.guild_id == guild_id, case_people.c.who == who, case_people.c.part.in_(parts))
        .order_by(case_people.c.since, case_people.c.id)
    )
    return [Part(**row._mapping) for row in result]


async def get(tx: Transaction, guild_id: int, part_id: str) -> Part | None:
    """Return one part."""
    result = await tx.execute(
        select(case_people).where(case_people.c.id == part_id, case_people.c.guild_id == guild_id)
    )
    row = result.first()
    return Part(**row._mapping) if row else None


async def excluded(tx: Transaction, guild_id: int, case_id: str, among: Collection[str]) -> set[str]:
    """Return which of these people (blind indexes) are kept from a case by a part in it."""
    result = await tx.execute(
        select(case_people.c.who).where(
            case_people.c.guild_id == guild_id, case_people.c.case_id == case_id, case_people.c.who.in_(among)
        )
    )
    return set(result.scalars())


async def remove(tx: Transaction, guild_id: int, part_id: str) -> str | None:
    """Remove a part that somebody does not have after all; return its record id, for the vault to forget."""
    result = await tx.execute(
        delete(case_people)
        .where(case_people.c.id == part_id, case_people.c.guild_id == guild_id)
        .returning(case_people.c.record_id)
    )
    record: str | None = result.scalar_one_or_none()
    return record


async def move(tx: Transaction, guild_id: int, from_case: str, to_case: str) -> None:
    """Give the parts of one case to another, into which it is merged; equal ones stay behind and go with it."""
    there = case_people.alias()
    equal = exists().where(
        there.c.case_id == to_case, there.c.who == case_people.c.who, there.c.part == case_people.c.part
    )
    await tx.execute(
        update(case_people)
        .where(
            case_people.c.guild_id == guild_id,
            case_people.c.case_id == from_case,
            not_(equal),
        )
        .values(case_id=to_case)
    )


async def forget_record(tx: Transaction, guild_id: int, case_id: str) -> list[str]:
    """Let go of the sealed accounts of a case that is purged; return their record ids."""
    result = await tx.execute(
        select(case_people.c.record_id).where(
            case_people.c.guild_id == guild_id,
            case_people.c.case_id == case_id,
            case_people.c.record_id.is_not(None),
        )
    )
    records = list(result.scalars())
    await tx.execute(
        update(case_people)
        .where(case_people.c.guild_id == guild_id, case_people.c.case_id == case_id)
        .values(record_id=None)
    )
    return records
