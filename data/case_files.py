"""Files that belong to a report: where they lie at Discord, sealed, until they are copied, and the copies.

Invariants: a row stands before a file is fetched, in the commit that saves the report or that holds what was
copied out of a message; names, types and addresses are sealed; `bundle` is a random id that keeps files together
before there is a report, and a bundle that never became one is removed after two days.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ColumnElement, Index, Integer, String, Table, delete, select, update

from data.about import about_confidence
from data.cases import Viewer, seen_ids
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

case_files = Table(
    "case_files",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("bundle", String(32), nullable=False),
    Column("case_id", String(24)),
    Column("report_id", String(24)),
    Column("number", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("record_id", String(24), nullable=False),
    Column("body_id", String(24)),
    Column("added_at", Moment, nullable=False),
    Column("expires_at", Moment),
    Index("case_files_case", "guild_id", "case_id"),
    Index("case_files_report", "guild_id", "report_id"),
    Index("case_files_bundle", "guild_id", "bundle"),
    Index("case_files_added", "added_at"),
    info=about_confidence("files that belong to reports, sealed", records=("record_id", "body_id")),
)

WAITING, SAVED, LOST = "waiting", "saved", "lost"


@dataclass(frozen=True, slots=True)
class File:
    """One file. `record_id` holds name, type, size and address; `body_id` the bytes, once they are copied.

    `expires_at` is when Discord's address stops working, where it says so.
    """

    id: str
    guild_id: int
    bundle: str
    case_id: str | None
    report_id: str | None
    number: int
    state: str
    record_id: str
    body_id: str | None
    added_at: datetime
    expires_at: datetime | None


async def add(tx: Transaction, file: File) -> None:
    """Write a file that is to be copied."""
    await tx.execute(inserting(tx, case_files).values({name: getattr(file, name) for name in file.__slots__}))


async def get(tx: Transaction, guild_id: int, file_id: str) -> File | None:
    """Return a file, for Hearth's own work."""
    result = await tx.execute(
        select(case_files).where(case_files.c.id == file_id, case_files.c.guild_id == guild_id)
    )
    row = result.first()
    return File(**row._mapping) if row else None


async def seen(tx: Transaction, guild_id: int, viewer: Viewer, case_id: str) -> list[File]:
    """Return the files of a case to somebody who handles it."""
    return await _ordered(
        tx,
        guild_id,
        case_files.c.case_id == case_id,
        seen_ids(guild_id, viewer, case_id),
    )


async def of_report(tx: Transaction, guild_id: int, report_id: str) -> list[File]:
    """Return the files of a report, for its reporter."""
    return await _ordered(tx, guild_id, case_files.c.report_id == report_id)


async def of_bundle(tx: Transaction, guild_id: int, bundle: str) -> list[File]:
    """Return the files that were put together before there is a report."""
    return await _ordered(tx, guild_id, case_files.c.bundle == bundle)


async def belong(tx: Transaction, guild_id: int, bundle: str, *, case_id: str, report_id: str) -> None:
    """Write which report the files of a bundle belong to; those that belong to one already stay with it."""
    await tx.execute(
        update(case_files)
        .where(
            case_files.c.guild_id == guild_id,
            case_files.c.bundle == bundle,
            case_files.c.report_id.is_(None),
        )
        .values(case_id=case_id, report_id=report_id)
    )


async def note_saved(tx: Transaction, guild_id: int, file_id: str, *, body_id: str) -> bool:
    """Write that the bytes are sealed here; False where the file has gone or was saved meanwhile."""
    result = await tx.execute(
        update(case_files)
        .where(*_is(guild_id, file_id), case_files.c.state == WAITING)
        .values(state=SAVED, body_id=body_id)
        .returning(case_files.c.id)
    )
    return result.first() is not None


async def note_lost(tx: Transaction, guild_id: int, file_id: str) -> None:
    """Write that a file could not be copied."""
    await tx.execute(
        update(case_files).where(*_is(guild_id, file_id), case_files.c.state == WAITING).values(state=LOST)
    )


async def move(tx: Transaction, guild_id: int, from_case: str, to_case: str) -> None:
    """Give the files of one case to another, into which it is merged."""
    await tx.execute(
        update(case_files)
        .where(case_files.c.guild_id == guild_id, case_files.c.case_id == from_case)
        .values(case_id=to_case)
    )


async def remove_of_case(tx: Transaction, guild_id: int, case_id: str) -> list[str]:
    """Remove the files of a case that is purged; return their record ids."""
    result = await tx.execute(
        delete(case_files)
        .where(case_files.c.guild_id == guild_id, case_files.c.case_id == case_id)
        .returning(case_files.c.record_id, case_files.c.body_id)
    )
    return [id for row in result for id in (row.record_id, row.body_id) if id is not None]


async def remove_loose(tx: Transaction, *, added_before: datetime) -> list[tuple[int, str]]:
    """Remove files that never came to belong to a report; return community and record id of each record."""
    result = await tx.execute(
        delete(case_files)
        .where(case_files.c.report_id.is_(None), case_files.c.added_at < added_before)
        .returning(case_files.c.guild_id, case_files.c.record_id, case_files.c.body_id)
    )
    return [(row.guild_id, id) for row in result for id in (row.record_id, row.body_id) if id is not None]


async def _ordered(tx: Transaction, guild_id: int, *which: ColumnElement[bool]) -> list[File]:
    result = await tx.execute(
        select(case_files)
        .where(case_files.c.guild_id == guild_id, *which)
        .order_by(case_files.c.added_at, case_files.c.number, case_files.c.id)
    )
    return [File(**row._mapping) for row in result]


def _is(guild_id: int, file_id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return case_files.c.id == file_id, case_files.c.guild_id == guild_id
