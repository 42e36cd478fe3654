"""Writing a row over what stands there, alike on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from data.engine import Transaction


def inserting(tx: Transaction, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT that knows ON CONFLICT in this database's dialect."""
    return sqlite.insert(table) if tx.dialect == "sqlite" else postgresql.insert(table)


async def upsert(tx: Transaction, table: Table, keys: Mapping[str, Any], values: Mapping[str, Any]) -> None:
    """Insert the row, or set `values` on the one that has these primary `keys`."""
    statement = inserting(tx, table).values(**keys, **values)
    await tx.execute(statement.on_conflict_do_update(index_elements=list(keys), set_=dict(values)))
