"""Fills tables with very many rows, as years of life in a large community would."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Column, String, Table
from sqlalchemy.types import JSON

GROWING = ("newcomers", "languages", "jobs", "role_gifts", "first_words", "greeting_reactions")
"""The tables that get a row a person. A feature whose table grows with a community adds it here."""

LIKELY = {"guild_id": ":guild", "state": "'done'", "language": "'de'", "kind": "'bench.nothing'"}
"""What stands in some columns; the others hold a number, alone or as words."""


def fill(file: Path, tables: dict[str, Table], guild_id: int, rows: int) -> None:
    """Write `rows` rows of one community into each growing table of a migrated SQLite file."""
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA synchronous=OFF")
    with connection:
        for name in GROWING:
            columns = [column for column in tables[name].columns if not column.nullable]
            names = ", ".join(column.name for column in columns)
            values = ", ".join(_value(column) for column in columns)
            connection.execute(
                "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :rows) "  # noqa: S608
                f"INSERT INTO {name} ({names}) SELECT {values} FROM numbers",
                {"rows": rows, "guild": guild_id},
            )
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _value(column: Column[object]) -> str:
    if column.name in LIKELY:
        return LIKELY[column.name]
    if isinstance(column.type, JSON):
        return "'{}'"
    return f"'{column.name} ' || n" if isinstance(column.type, String) else "n"
