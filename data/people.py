"""Lists the people whom a table names in a community, a thousand at a time."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, select

from data.engine import Transaction

AT_ONCE = 1000


async def people_of(tx: Transaction, column: Column[Any], guild_id: int, *where: ColumnElement[bool]) -> list[int]:
    """Return the accounts in a table's column for a community, each once, in the order of their ids.

    Asked for by id from one thousand to the next, so that an index answers, however large the table is.
    """
    found: list[int] = []
    while True:
        beyond = found[-1] if found else -1
        page = (
            select(column)
            .where(column.table.c.guild_id == guild_id, column > beyond, *where)
            .distinct()
            .order_by(column)
            .limit(AT_ONCE)
        )
        some = list((await tx.execute(page)).scalars())
        found += some
        if len(some) < AT_ONCE:
            return found
