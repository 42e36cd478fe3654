"""That somebody has shown a receipt and may look at its report for a while, without showing it again.

Invariant: `id` is a keyed hash of a random key that stands only on the private page that was answered with.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, String, Table, delete, select

from data.about import about_confidence
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

VISIT = "conduct.visit"
"""The context of the keyed hash."""

receipt_visits = Table(
    "receipt_visits",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("report_id", String(24), nullable=False),
    Column("expires_at", Moment, nullable=False),
    Index("receipt_visits_expiry", "expires_at"),
    Index("receipt_visits_report", "guild_id", "report_id"),
    info=about_confidence("keys to reports whose receipt was shown, hashed"),
)


async def add(tx: Transaction, guild_id: int, id: str, report_id: str, *, expires_at: datetime) -> None:
    """Let whoever holds this key look at a report until a moment."""
    await tx.execute(
        inserting(tx, receipt_visits).values(id=id, guild_id=guild_id, report_id=report_id, expires_at=expires_at)
    )


async def report_of(tx: Transaction, guild_id: int, id: str, *, now: datetime) -> str | None:
    """Return the report that this key opens."""
    report_id: str | None = (
        await tx.execute(
            select(receipt_visits.c.report_id).where(
                receipt_visits.c.id == id, receipt_visits.c.guild_id == guild_id, receipt_visits.c.expires_at > now
            )
        )
    ).scalar_one_or_none()
    return report_id


async def end(tx: Transaction, guild_id: int, report_id: str) -> None:
    """Let no key open a report any more."""
    await tx.execute(
        delete(receipt_visits).where(
            receipt_visits.c.guild_id == guild_id, receipt_visits.c.report_id == report_id
        )
    )


async def remove_expired(tx: Transaction, *, now: datetime) -> None:
    """Remove keys whose time is over."""
    await tx.execute(delete(receipt_visits).where(receipt_visits.c.expires_at <= now))
