"""Finds and removes the rows of one person or one community, over all tables, from what the tables declare.

Invariants: no table is named here, so none can be forgotten; everything happens in the caller's transaction;
the ids of sealed records that the rows named are returned, so that the vault can forget them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from sqlalchemy import ColumnElement, Table, delete, select

from data.about import About, what_about
from data.engine import Transaction, metadata

Blind = Callable[[str, int, int], str]
"""`Vault.blind`: makes an account's blind index from a context, a community and the account."""


async def communities_of(tx: Transaction, user_id: int, among: Collection[int], blind: Blind) -> set[int]:
    """Return in which of the communities `among` anything is kept about this person."""
    found: set[int] = set()
    for table, about in _tables():
        if about.names_people:
            guild = table.c[about.guild or ""]
            for is_hers in _are_about(table, about, user_id, among, blind):
                result = await tx.execute(select(guild).distinct().where(guild.in_(among), is_hers))
                found.update(result.scalars())
    return found


async def erase_person(tx: Transaction, guild_id: int, user_id: int, blind: Blind) -> tuple[int, list[str]]:
    """Remove this person's rows in this community; return how many, and the sealed records that they named."""
    count, records = 0, list[str]()
    for table, about in _tables():
        if about.names_people and not about.stays:
            named = [table.c[name] for name in about.records]
            for is_hers in _are_about(table, about, user_id, [guild_id], blind):
                hers = delete(table).where(_in_guild(table, about, guild_id), is_hers)
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


def _are_about(
    table: Table, about: About, user_id: int, guild_ids: Collection[int], blind: Blind
) -> list[ColumnElement[bool]]:
    """Match the rows about this person; a blind index is made for each of the communities and fits no other.

    One condition a column, since a database finds no index for two columns with "or" between them.
    """
    plain = [table.c[column] == user_id for column in about.people]
    blinded = [
        table.c[column].in_([blind(context, guild_id, user_id) for guild_id in guild_ids])
        for column, context in about.blinded
    ]
    return [*plain, *blinded]
