"""The record of who did what with cases: append-only, each row chained to the one before it by a keyed hash.

Invariants:
- Rows are added and never changed. `mac` covers the row and the `mac` before it, under a key of the vault's, so
  that a changed, removed or reordered row shows; how many rows there must be is kept apart (bot/audit.py).
- No content stands here, and no account: `name` is a random name, whose owner stands in `audit_names` and goes
  when that person has their data erased.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, Integer, String, Table, select

from data.about import about_confidence, about_people
from data.cases import Viewer, seen_ids
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

AUDITED = "conduct.audit"
"""The context of the blind indexes of those whose deeds are on record."""

audit = Table(
    "audit",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("deed", String(24), nullable=False),
    Column("case_id", String(24), nullable=False),
    Column("name", String(24), nullable=False),
    Column("mac", String(64), nullable=False),
    Index("audit_case", "guild_id", "case_id", "number"),
    info=about_confidence("who did what with cases, under random names and without content"),
)

audit_names = Table(
    "audit_names",
    metadata,
    Column("name", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("who", String(64), nullable=False),
    Column("record_id", String(24), nullable=False),
    Column("since", Moment, nullable=False),
    Index("audit_names_who", "guild_id", "who"),
    info=about_people(blinded={"who": AUDITED}, records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Deed:
    """One row. `name` and `case_id` are empty where there is none."""

    guild_id: int
    number: int
    at: datetime
    deed: str
    case_id: str
    name: str
    mac: str


@dataclass(frozen=True, slots=True)
class AuditName:
    """Whose a random name is: a blind index, and the account, sealed."""

    name: str
    guild_id: int
    who: str
    record_id: str
    since: datetime


async def add(tx: Transaction, deeds: Sequence[Deed]) -> None:
    """Write rows; they follow `last`."""
    if deeds:
        rows = [{name: getattr(deed, name) for name in deed.__slots__} for deed in deeds]
        await tx.execute(inserting(tx, audit), rows)


async def last(tx: Transaction, guild_id: int) -> Deed | None:
    """Return the latest row of a community."""
    result = await tx.execute(
        select(audit).where(audit.c.guild_id == guild_id).order_by(audit.c.number.desc()).limit(1)
    )
    row = result.first()
    return Deed(**row._mapping) if row else None


async def rows_after(tx: Transaction, guild_id: int, number: int | None, *, most: int) -> list[Deed]:
    """Return the rows of a community behind a number, in order; with None from the very first one.

    No number is taken for granted: a row that somebody put in by hand may have any.
    """
    behind = [audit.c.number > number] if number is not None else []
    result = await tx.execute(
        select(audit).where(audit.c.guild_id == guild_id, *behind).order_by(audit.c.number).limit(most)
    )
    return [Deed(**row._mapping) for row in result]


async def of_case(tx: Transaction, guild_id: int, viewer: Viewer, case_id: str) -> list[Deed]:
    """Return what was done in a case to somebody who handles it, the earliest first."""
    result = await tx.execute(
        select(audit)
        .where(audit.c.guild_id == guild_id, audit.c.case_id == case_id, seen_ids(guild_id, viewer, case_id))
        .order_by(audit.c.number)
    )
    return [Deed(**row._mapping) for row in result]


async def of_call(tx: Transaction, guild_id: int, call_id: str) -> list[Deed]:
    """Return what was done with a call for applications, the earliest first; nothing of any case."""
    result = await tx.execute(
        select(audit)
        .where(audit.c.guild_id == guild_id, audit.c.case_id == call_id, audit.c.deed.startswith("call_"))
        .order_by(audit.c.number)
    )
    return [Deed(**row._mapping) for row in result]


async def communities(tx: Transaction) -> list[int]:
    """Return the communities that have a record."""
    result = await tx.execute(select(audit.c.guild_id).distinct().order_by(audit.c.guild_id))
    return list(result.scalars())


async def name_of(tx: Transaction, guild_id: int, who: str) -> AuditName | None:
    """Return the random name of a person (a blind index)."""
    result = await tx.execute(
        select(audit_names).where(audit_names.c.guild_id == guild_id, audit_names.c.who == who)
    )
    row = result.first()
    return AuditName(**row._mapping) if row else None


async def add_name(tx: Transaction, name: AuditName) -> None:
    """Write whose a random name is."""
    await tx.execute(inserting(tx, audit_names).values({part: getattr(name, part) for part in name.__slots__}))


async def names(tx: Transaction, guild_id: int, among: Collection[str]) -> list[AuditName]:
    """Return whose these random names are, as far as that is still known."""
    result = await tx.execute(
        select(audit_names).where(audit_names.c.guild_id == guild_id, audit_names.c.name.in_(among))
    )
    return [AuditName(**row._mapping) for row in result]
