"""Who made a report, apart from what it says: a blind index to find one's own, and the account, sealed.

Invariants: an anonymous report has no row here and never gets one, unless its reporter asks to be known; the
account of somebody who is known only if they allow it is unsealed only after `opened_at` was written; the row is
its person's, so that `/privacy` erases it, and the report stands without anybody's name from then on.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, String, Table, delete, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

REPORTER = "conduct.reporter"
"""The context of the reporters' blind indexes."""

reporters = Table(
    "reporters",
    metadata,
    Column("report_id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("who", String(64), nullable=False),
    Column("record_id", String(24), nullable=False),
    Column("opened_at", Moment),
    Index("reporters_who", "guild_id", "who"),
    info=about_people(blinded={"who": REPORTER}, records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Reporter:
    """Who made a report. `opened_at`: since when handlers may know the account."""

    report_id: str
    guild_id: int
    who: str
    record_id: str
    opened_at: datetime | None


async def add(tx: Transaction, reporter: Reporter) -> None:
    """Write who made a report."""
    row = {name: getattr(reporter, name) for name in reporter.__slots__}
    await tx.execute(inserting(tx, reporters).values(row).on_conflict_do_nothing())


async def of_reports(tx: Transaction, guild_id: int, report_ids: Collection[str]) -> dict[str, Reporter]:
    """Return who made these reports, as far as anybody is known or sealed."""
    result = await tx.execute(
        select(reporters).where(reporters.c.guild_id == guild_id, reporters.c.report_id.in_(report_ids))
    )
    return {row.report_id: Reporter(**row._mapping) for row in result}


async def of_person(tx: Transaction, guild_id: int, who: str) -> list[Reporter]:
    """Return which reports a person (a blind index) has made under their account."""
    result = await tx.execute(
        select(reporters)
        .where(reporters.c.guild_id == guild_id, reporters.c.who == who)
        .order_by(reporters.c.report_id)
    )
    return [Reporter(**row._mapping) for row in result]


async def note_opened(tx: Transaction, guild_id: int, report_id: str, *, at: datetime) -> None:
    """Write that handlers may know the account from now on."""
    await tx.execute(
        update(reporters)
        .where(reporters.c.guild_id == guild_id, reporters.c.report_id == report_id)
        .values(opened_at=at)
    )


async def remove(tx: Transaction, guild_id: int, report_ids: Collection[str]) -> list[str]:
    """Forget who made these reports; return the ids of the sealed accounts."""
    result = await tx.execute(
        delete(reporters)
        .where(reporters.c.guild_id == guild_id, reporters.c.report_id.in_(report_ids))
        .returning(reporters.c.record_id)
    )
    return list(result.scalars())
