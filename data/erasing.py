"""Finds and removes the rows of one person or one community, over all tables, from what the tables declare.

Invariants: no table is named here, so none can be forgotten; everything happens in the caller's transaction;
the ids of sealed records that went with the rows are returned, so that their keys can be destroyed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import ColumnElement, Table, delete, func, or_, select

from data.about import About, what_about
from data.engine import Transaction, metadata


async def communities_of(tx: Transaction, user_id: int, among: Collection[int]) -> set[int]:
    """Return in which of the communities `among` anything is kept about this person."""
    found: set[int] = set()
    for table, about in _tables():
        if about.people:
            guild = table.c[about.guild or ""]
            result = await tx.execute(
                select(guild).distinct().where(guild.in_(among), _is_about(table, about, user_id))
            )
            found.update(result.scalars())
    return found


async def count_rows(tx: Transaction, guild_id: int, user_id: int) -> int:
    """Return how many rows an erasure of this person would remove."""
    count = 0
    for table, about in _tables():
        if about.people and not about.stays:
            counting = select(func.count()).select_from(table).where(_in_guild(table, about, guild_id))
            count += (await tx.execute(counting.where(_is_about(table, about, user_id)))).scalar_one()
    return count


async def erase_person(tx: Transaction, guild_id: int, user_id: int) -> list[str]:
    """Remove this person's rows in this community; return the sealed records that belonged to them."""
    records: list[str] = []
    for table, about in _tables():
        if about.people and not about.stays:
            hers = [_in_guild(table, about, guild_id), _is_about(table, about, user_id)]
            records += await _erase(tx, table, about, hers)
    return records


async def erase_guild(tx: Transaction, guild_id: int) -> list[str]:
    """Remove every row of this community; return the sealed records that belonged to them."""
    records: list[str] = []
    for table, about in _tables():
        if about.guild is not None:
            records += await _erase(tx, table, about, [_in_guild(table, about, guild_id)])
    return records


def _tables() -> Iterator[tuple[Table, About]]:
    """Give every table, those that refer to others first."""
    for table in reversed(metadata.sorted_tables):
        yield table, what_about(table)


def _in_guild(table: Table, about: About, guild_id: int) -> ColumnElement[bool]:
    return table.c[about.guild or ""] == guild_id


def _is_about(table: Table, about: About, user_id: int) -> ColumnElement[bool]:
    return or_(*(table.c[column] == user_id for column in about.people))


async def _erase(tx: Transaction, table: Table, about: About, which: list[ColumnElement[bool]]) -> list[str]:
    """Delete rows; return the record ids that stood in them."""
    columns = [table.c[name] for name in about.records]
    if not columns:
        await tx.execute(delete(table).where(*which))
        return []
    result = await tx.execute(delete(table).where(*which).returning(*columns))
    return [record for row in result for record in row if record is not None]
