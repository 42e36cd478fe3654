"""Sealed bodies: every private text of every feature, unreadable without its key from the key store.

Features keep only record ids in their own tables. What the bytes mean is the vault's business (bot/vault.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, LargeBinary, String, Table, delete, exists, insert, inspect, select, update

from data.about import about_records
from data.columns import Moment, snowflake
from data.engine import Database, Transaction, metadata
from data.upsert import inserting

sealed = Table(
    "sealed",
    metadata,
    Column("record_id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("purpose", String(60), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
    Index("sealed_of_guild", "guild_id"),
    info=about_records("sealed bodies; the row that names a record says whose it is"),
)

AT_ONCE = 500
"""Ids in one statement; SQLite takes at most 32,766 parameters, and long lists gain nothing."""


@dataclass(frozen=True, slots=True)
class SealedRow:
    """One sealed body. `purpose` says what it is for, such as `profile.access`."""

    record_id: str
    guild_id: int
    purpose: str
    body: bytes
    created_at: datetime


async def add(tx: Transaction, rows: Sequence[SealedRow]) -> None:
    """Write sealed bodies; their keys must be committed in the key store before."""
    if rows:
        await tx.execute(insert(sealed), [_values(row) for row in rows])


async def add_if_absent(tx: Transaction, row: SealedRow) -> None:
    """Write a sealed body unless one with its id stands already."""
    await tx.execute(inserting(tx, sealed).values(_values(row)).on_conflict_do_nothing())


async def get(tx: Transaction, guild_id: int, record_ids: Sequence[str]) -> list[SealedRow]:
    """Return those of the sealed bodies that stand in this guild, in no particular order."""
    found: list[SealedRow] = []
    for start in range(0, len(record_ids), AT_ONCE):
        result = await tx.execute(
            select(sealed).where(
                sealed.c.record_id.in_(record_ids[start : start + AT_ONCE]), sealed.c.guild_id == guild_id
            )
        )
        found += [SealedRow(**row._mapping) for row in result]
    return found


async def replace_body(tx: Transaction, guild_id: int, record_id: str, body: bytes) -> None:
    """Put another body into a record."""
    await tx.execute(
        update(sealed).where(sealed.c.record_id == record_id, sealed.c.guild_id == guild_id).values(body=body)
    )


async def remove(tx: Transaction, guild_id: int, record_ids: Sequence[str]) -> list[str]:
    """Remove sealed bodies of this guild; return the ids of those that stood there."""
    removed: list[str] = []
    for start in range(0, len(record_ids), AT_ONCE):
        result = await tx.execute(
            delete(sealed)
            .where(sealed.c.record_id.in_(record_ids[start : start + AT_ONCE]), sealed.c.guild_id == guild_id)
            .returning(sealed.c.record_id)
        )
        removed += result.scalars()
    return removed


async def remove_guild(tx: Transaction, guild_id: int) -> list[str]:
    """Remove every sealed body of this guild; return their ids."""
    result = await tx.execute(delete(sealed).where(sealed.c.guild_id == guild_id).returning(sealed.c.record_id))
    return list(result.scalars())


async def standing(tx: Transaction, record_ids: Sequence[str]) -> set[str]:
    """Return which of these ids (at most `AT_ONCE`) have a sealed body, in whatever guild."""
    result = await tx.execute(select(sealed.c.record_id).where(sealed.c.record_id.in_(record_ids)))
    return set(result.scalars())


async def any_stands(main: Database) -> bool:
    """Tell whether anything at all is sealed here, also where the database or its tables do not exist yet."""
    if not await stands_in(main):
        return False
    async with main.read() as tx:
        return bool((await tx.execute(select(exists().select_from(sealed)))).scalar_one())


async def stands_in(database: Database) -> bool:
    """Tell whether a database, which need not exist, has the table of sealed bodies."""
    if database.is_empty_file:
        return False
    async with database.read() as tx:
        return await tx.connection.run_sync(lambda connection: inspect(connection).has_table(sealed.name))


def _values(row: SealedRow) -> dict[str, object]:
    return {
        "record_id": row.record_id,
        "guild_id": row.guild_id,
        "purpose": row.purpose,
        "body": row.body,
        "created_at": row.created_at,
    }
