"""What came of closed cases, for the half-yearly report: without words, accounts or the case's id.

Invariant: a row cannot be led back to its case; rows go after 24 months.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, Index, String, Table, delete, select

from data.about import about_community
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

case_outcomes = Table(
    "case_outcomes",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("measure", String(12)),
    Column("acknowledged_in_time", Boolean, nullable=False),
    Column("decided_in_time", Boolean, nullable=False),
    Column("closed_on", Moment, nullable=False),
    Index("case_outcomes_closed", "guild_id", "closed_on"),
    Index("case_outcomes_age", "closed_on"),
    info=about_community("counts of what came of closed cases"),
)


@dataclass(frozen=True, slots=True)
class ClosedCase:
    """What came of one case. `closed_on` is the beginning of the day (UTC) on which it was closed."""

    id: str
    guild_id: int
    kind: str
    outcome: str
    measure: str | None
    acknowledged_in_time: bool
    decided_in_time: bool
    closed_on: datetime


async def add(tx: Transaction, closed: ClosedCase) -> None:
    """Write what came of a case."""
    await tx.execute(
        inserting(tx, case_outcomes).values({name: getattr(closed, name) for name in closed.__slots__})
    )


async def between(tx: Transaction, guild_id: int, begin: datetime, end: datetime) -> list[ClosedCase]:
    """Return what came of the cases that were closed from one moment until before another."""
    result = await tx.execute(
        select(case_outcomes)
        .where(
            case_outcomes.c.guild_id == guild_id,
            case_outcomes.c.closed_on >= begin,
            case_outcomes.c.closed_on < end,
        )
        .order_by(case_outcomes.c.id)
    )
    return [ClosedCase(**row._mapping) for row in result]


async def remove_old(tx: Transaction, *, before: datetime) -> None:
    """Remove what is older than it is kept."""
    await tx.execute(delete(case_outcomes).where(case_outcomes.c.closed_on < before))
