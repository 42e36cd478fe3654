"""Finds and removes the rows of one person or one community, over all tables, from what the tables declare.

Invariants: no table is named here, so none can be forgotten; everything happens in the caller's transaction;
the ids of sealed records that the rows named are returned, so that the vault can forget them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import ColumnElement, Table, delete, or_, select

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


async def erase_person(tx: Transaction, guild_id: int, user_id: int) -> tuple[int, list[str]]:
    """Remove this person's rows in this community; return how many, and the sealed records that they named."""
    count, records = 0, list[str]()
    for table, about in _tables():
        if about.people and not about.stays:
            hers = delete(table).where(_in_guild(table, about, guild_id), _is_about(table, about, user_id))
            named = [table.c[name] for name in about.records]
            rows = (await tx.execute(hers.returning(*table.primary_key, *named))).all()
            count += len(rows)
            records += [row._mapping[name] for row in rows for name in about.records if row._mapping[name]]
    return count, records


async def erase_guild(tx: Transaction, guild_id: int) -> None:
    """Remove every row of this community, except sealed bodies: those go through the vault."""
    for table, about in _tables():
        if about.guild is not None:
            await tx.execute(delete(table).where(_in_guild(table, about, guild_id)))


def _tables() -> Iterator[tuple[Table, About]]:
    """Give every table, those that refer to others first."""
    for table in reversed(metadata.sorted_tables):
        yield table, what_about(table)


def _in_guild(table: Table, about: About, guild_id: int) -> ColumnElement[bool]:
    return table.c[about.guild or ""] == guild_id


def _is_about(table: Table, about: About, user_id: int) -> ColumnElement[bool]:
    return or_(*(table.c[column] == user_id for column in about.people))
