"""Reports: what people told in confidence, each in a case, sealed; and the receipts by which they come back.

Invariants: a receipt stands here only as a keyed hash, and so does the one word of it that is asked back, until
it was; nothing here tells who reported (see data/reporters.py); a burned report has no receipt any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    select,
    update,
)

from data.about import about_confidence
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

RECEIPT = "conduct.receipt"
"""The context of the keyed hash of a receipt."""
WORD = "conduct.word"
"""The context of the keyed hash of the word that is asked back."""

case_reports = Table(
    "case_reports",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("case_id", String(24), ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("how", String(10), nullable=False),
    Column("receipt", String(64), unique=True),
    Column("word", String(64)),
    Column("word_number", Integer),
    Column("record_id", String(24)),
    Column("received_at", Moment, nullable=False),
    Column("may_act", Boolean, nullable=False),
    Column("check_in", Boolean, nullable=False),
    Column("burned_at", Moment),
    Index("case_reports_case", "guild_id", "case_id"),
    Index("case_reports_received", "guild_id", "received_at"),
    info=about_confidence("what people reported, sealed", records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Report:
    """One report. `how`: named, sealed or anonymous. `may_act`: the reporter has not withdrawn consent.

    `check_in`: the reporter wants to be asked after closing how it is. `record_id` is None once it was purged.
    """

    id: str
    guild_id: int
    case_id: str
    how: str
    receipt: str | None
    word: str | None
    word_number: int | None
    record_id: str | None
    received_at: datetime
    may_act: bool
    check_in: bool
    burned_at: datetime | None


async def add(tx: Transaction, report: Report) -> None:
    """Write a report."""
    await tx.execute(
        inserting(tx, case_reports).values({name: getattr(report, name) for name in report.__slots__})
    )


async def get(tx: Transaction, guild_id: int, report_id: str) -> Report | None:
    """Return a report; whose it is must have been seen before."""
    result = await tx.execute(
        select(case_reports).where(case_reports.c.id == report_id, case_reports.c.guild_id == guild_id)
    )
    row = result.first()
    return Report(**row._mapping) if row else None


async def by_receipt(tx: Transaction, guild_id: int, receipt: str) -> Report | None:
    """Return the report of a receipt (its keyed hash)."""
    result = await tx.execute(
        select(case_reports).where(case_reports.c.receipt == receipt, case_reports.c.guild_id == guild_id)
    )
    row = result.first()
    return Report(**row._mapping) if row else None


async def of_case(tx: Transaction, guild_id: int, case_id: str) -> list[Report]:
    """Return the reports of a case, the first one first; for Hearth's own work or after `cases.seen`."""
    result = await tx.execute(
        select(case_reports)
        .where(case_reports.c.guild_id == guild_id, case_reports.c.case_id == case_id)
        .order_by(case_reports.c.received_at, case_reports.c.id)
    )
    return [Report(**row._mapping) for row in result]


async def note_kept(tx: Transaction, guild_id: int, report_id: str) -> None:
    """The word that was asked back was right: forget it."""
    await tx.execute(update(case_reports).where(*_is(guild_id, report_id)).values(word=None, word_number=None))


async def forget_words(tx: Transaction, *, received_before: datetime) -> None:
    """Forget the words of receipts that are no longer asked back, in any community."""
    await tx.execute(
        update(case_reports)
        .where(case_reports.c.word.is_not(None), case_reports.c.received_at < received_before)
        .values(word=None, word_number=None)
    )


async def burn(tx: Transaction, guild_id: int, report_id: str, *, at: datetime) -> None:
    """Let nobody come back to a report with its receipt."""
    await tx.execute(
        update(case_reports)
        .where(*_is(guild_id, report_id))
        .values(receipt=None, word=None, word_number=None, burned_at=at)
    )


async def note_consent(tx: Transaction, guild_id: int, report_id: str, *, may_act: bool) -> None:
    """Write whether the reporter agrees that something is done."""
    await tx.execute(update(case_reports).where(*_is(guild_id, report_id)).values(may_act=may_act))


async def note_check_in(tx: Transaction, guild_id: int, report_id: str, *, wanted: bool) -> None:
    """Write whether the reporter wants to be asked after closing how it is."""
    await tx.execute(update(case_reports).where(*_is(guild_id, report_id)).values(check_in=wanted))


async def note_how(tx: Transaction, guild_id: int, report_id: str, *, how: str) -> None:
    """Write that a reporter is known from now on."""
    await tx.execute(update(case_reports).where(*_is(guild_id, report_id)).values(how=how))


async def move(tx: Transaction, guild_id: int, from_case: str, to_case: str) -> None:
    """Give the reports of one case to another, into which it is merged."""
    await tx.execute(
        update(case_reports)
        .where(case_reports.c.guild_id == guild_id, case_reports.c.case_id == from_case)
        .values(case_id=to_case)
    )


async def forget_records(tx: Transaction, guild_id: int, case_id: str) -> list[str]:
    """Let go of what the reports of a case say; return the record ids."""
    which = (case_reports.c.guild_id == guild_id, case_reports.c.case_id == case_id)
    result = await tx.execute(
        select(case_reports.c.record_id).where(*which, case_reports.c.record_id.is_not(None))
    )
    records = list(result.scalars())
    await tx.execute(update(case_reports).where(*which).values(record_id=None))
    return records


def _is(guild_id: int, report_id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return case_reports.c.id == report_id, case_reports.c.guild_id == guild_id
