"""Lists the people whom a table names, a thousand at a time."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, select

from data.engine import Transaction

AT_ONCE = 1000


async def people_of(tx: Transaction, column: Column[Any], *where: ColumnElement[bool]) -> list[int]:
    """Return the accounts in a column of the rows that fit, each once, in the order of their ids.

    `where` names the community first, as every query does. They are asked for by id from one thousand to the next,
    so that an index answers, however large the table is.
    """
    found: list[int] = []
    while True:
        beyond = found[-1] if found else -1
        page = select(column).where(*where, column > beyond).distinct().order_by(column).limit(AT_ONCE)
        some = list((await tx.execute(page)).scalars())
        found += some
        if len(some) < AT_ONCE:
            return found
