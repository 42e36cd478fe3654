"""Jobs of a restored backup that were overdue then: nobody but the operator knows whether they were kept since.

Invariant: no worker claims a held job; a person releases or drops it (`python -m bot release-jobs`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update

from data.engine import Transaction
from data.jobs import WAITING, jobs

HELD = jobs.c.state == "held"


@dataclass(frozen=True, slots=True)
class HeldKind:
    """How many jobs of one kind are held, and when the first of them was due."""

    kind: str
    count: int
    oldest_due_at: datetime


async def hold_overdue(tx: Transaction, *, now: datetime) -> int:
    """Hold every waiting job that is due, and end all leases; return how many are held now."""
    await tx.execute(update(jobs).where(WAITING).values(leased_until=None, leased_by=None))
    result = await tx.execute(
        update(jobs).where(WAITING, jobs.c.next_at <= now).values(state="held").returning(jobs.c.id)
    )
    return len(result.all())


async def held(tx: Transaction) -> list[HeldKind]:
    """Return what is held, by kind."""
    result = await tx.execute(
        select(jobs.c.kind, func.count().label("how_many"), func.min(jobs.c.due_at).label("oldest"))
        .where(HELD)
        .group_by(jobs.c.kind)
        .order_by(jobs.c.kind)
    )
    return [HeldKind(row.kind, row.how_many, row.oldest) for row in result]


async def release(tx: Transaction) -> int:
    """Let all held jobs be kept after all; return how many."""
    tx.promised = True
    result = await tx.execute(update(jobs).where(HELD).values(state="waiting").returning(jobs.c.id))
    return len(result.all())


async def drop(tx: Transaction, *, now: datetime) -> int:
    """Close all held jobs as dropped; return how many."""
    result = await tx.execute(
        update(jobs)
        .where(HELD)
        .values(state="dropped", settled_at=now, last_problem="dropped by the operator after a restore")
        .returning(jobs.c.id)
    )
    return len(result.all())
