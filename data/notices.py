"""That somebody has an update in Hearth: for whom, blindly and sealed; never what about.

Invariants: a person has at most one notice that waits in a community; it waits until they have opened their
updates, whether or not a direct message reached them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, String, Table, UniqueConstraint, delete, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

NOTICED = "notices.who"
"""The context of the blind indexes of those who have an update."""

notices = Table(
    "notices",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("who", String(64), nullable=False),
    Column("record_id", String(24), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("told_at", Moment),
    UniqueConstraint("guild_id", "who"),
    Index("notices_who", "who"),
    info=about_people(blinded={"who": NOTICED}, records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice. `record_id` holds the account, sealed; `told_at`: when a direct message said so."""

    id: str
    guild_id: int
    who: str
    record_id: str
    made_at: datetime
    told_at: datetime | None


async def add(tx: Transaction, notice: Notice) -> bool:
    """Write a notice; False where the person has one that waits already."""
    row = {name: getattr(notice, name) for name in notice.__slots__}
    adding = inserting(tx, notices).values(row).on_conflict_do_nothing().returning(notices.c.id)
    return (await tx.execute(adding)).first() is not None


async def get(tx: Transaction, guild_id: int, notice_id: str) -> Notice | None:
    """Return a notice that still waits."""
    result = await tx.execute(select(notices).where(notices.c.id == notice_id, notices.c.guild_id == guild_id))
    row = result.first()
    return Notice(**row._mapping) if row else None


async def of_person(tx: Transaction, who: Collection[str]) -> list[Notice]:
    """Return what waits for a person, given as their blind indexes in some communities."""
    result = await tx.execute(select(notices).where(notices.c.who.in_(who)).order_by(notices.c.made_at))
    return [Notice(**row._mapping) for row in result]


async def note_told(tx: Transaction, guild_id: int, notice_id: str, *, at: datetime) -> None:
    """Write that a direct message has said so."""
    await tx.execute(
        update(notices).where(notices.c.id == notice_id, notices.c.guild_id == guild_id).values(told_at=at)
    )


async def renew(tx: Transaction, guild_id: int, who: str, *, id: str, at: datetime) -> bool:
    """Let a notice that was told once be told again under a new id; False where none was told yet."""
    result = await tx.execute(
        update(notices)
        .where(notices.c.guild_id == guild_id, notices.c.who == who, notices.c.told_at.is_not(None))
        .values(id=id, made_at=at, told_at=None)
        .returning(notices.c.id)
    )
    return result.first() is not None


async def remove(tx: Transaction, guild_id: int, who: str) -> list[str]:
    """Remove what waits for a person in a community; return the record ids, for the vault to forget."""
    result = await tx.execute(
        delete(notices).where(notices.c.guild_id == guild_id, notices.c.who == who).returning(notices.c.record_id)
    )
    return list(result.scalars())
