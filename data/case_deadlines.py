"""What reporters were promised and until when, and whether it was kept; a broken promise stays broken.

Invariant: `broken_at` is written once and never taken away, also where the promise is kept later (`met_at`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ColumnElement, ForeignKey, Index, Integer, String, Table, select, update

from data.about import about_confidence
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

case_deadlines = Table(
    "case_deadlines",
    metadata,
    Column("case_id", String(24), ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("what", String(12), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("since", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("met_at", Moment),
    Column("broken_at", Moment),
    Column("level", Integer, nullable=False),
    Column("dropped_at", Moment),
    Index("case_deadlines_since", "guild_id", "what", "since"),
    info=about_confidence("what reporters were promised and until when"),
)


@dataclass(frozen=True, slots=True)
class Deadline:
    """One promise: see cogs/conduct/rules/deadlines.py for `what`. `number` counts those of a kind in a case.

    `level` is how far word of a broken one has gone. `dropped_at`: it fell away, such as when the case was closed.
    """

    case_id: str
    what: str
    number: int
    guild_id: int
    since: datetime
    due_at: datetime
    met_at: datetime | None
    broken_at: datetime | None
    level: int
    dropped_at: datetime | None


async def add(tx: Transaction, deadline: Deadline) -> None:
    """Write a promise, unless it stands already."""
    row = {name: getattr(deadline, name) for name in deadline.__slots__}
    await tx.execute(inserting(tx, case_deadlines).values(row).on_conflict_do_nothing())


async def of_case(tx: Transaction, guild_id: int, case_id: str) -> list[Deadline]:
    """Return the promises of a case, by when they are due."""
    result = await tx.execute(
        select(case_deadlines)
        .where(case_deadlines.c.guild_id == guild_id, case_deadlines.c.case_id == case_id)
        .order_by(case_deadlines.c.due_at, case_deadlines.c.what, case_deadlines.c.number)
    )
    return [Deadline(**row._mapping) for row in result]


async def open_of_cases(tx: Transaction, guild_id: int, case_ids: list[str]) -> dict[str, Deadline]:
    """Return for each of these cases the promise that is due next."""
    result = await tx.execute(
        select(case_deadlines)
        .where(
            case_deadlines.c.guild_id == guild_id,
            case_deadlines.c.case_id.in_(case_ids),
            case_deadlines.c.met_at.is_(None),
            case_deadlines.c.dropped_at.is_(None),
        )
        .order_by(case_deadlines.c.due_at.desc())
    )
    return {row.case_id: Deadline(**row._mapping) for row in result}


async def note_met(tx: Transaction, guild_id: int, case_id: str, what: str, *, at: datetime) -> int:
    """Write that the open promises of a kind in a case are kept; return how many there were."""
    result = await tx.execute(
        update(case_deadlines)
        .where(*_open(guild_id, case_id), case_deadlines.c.what == what)
        .values(met_at=at)
        .returning(case_deadlines.c.number)
    )
    return len(result.all())


async def note_broken(
    tx: Transaction, guild_id: int, case_id: str, what: str, number: int, *, at: datetime, level: int
) -> None:
    """Write that a promise was broken, and how far word of it has gone."""
    which = (*_open(guild_id, case_id), case_deadlines.c.what == what, case_deadlines.c.number == number)
    await tx.execute(
        update(case_deadlines).where(*which, case_deadlines.c.broken_at.is_(None)).values(broken_at=at)
    )
    await tx.execute(update(case_deadlines).where(*which).values(level=level))


async def drop(tx: Transaction, guild_id: int, case_id: str, *, at: datetime) -> None:
    """Let all open promises of a case fall away."""
    await tx.execute(update(case_deadlines).where(*_open(guild_id, case_id)).values(dropped_at=at))


async def since(tx: Transaction, guild_id: int, what: str, moment: datetime) -> list[Deadline]:
    """Return the promises of a kind that were given since a moment, for the record of a community."""
    result = await tx.execute(
        select(case_deadlines)
        .where(
            case_deadlines.c.guild_id == guild_id,
            case_deadlines.c.what == what,
            case_deadlines.c.since >= moment,
        )
        .order_by(case_deadlines.c.since)
    )
    return [Deadline(**row._mapping) for row in result]


def _open(guild_id: int, case_id: str) -> tuple[ColumnElement[bool], ...]:
    return (
        case_deadlines.c.guild_id == guild_id,
        case_deadlines.c.case_id == case_id,
        case_deadlines.c.met_at.is_(None),
        case_deadlines.c.dropped_at.is_(None),
    )
