"""The lean driver does what SQLAlchemy and aiosqlite rely on, in the versions that are installed."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from data.sqlite_driver import LeanConnection


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[LeanConnection]:
    opened = await LeanConnection(str(tmp_path / "file.sqlite3"), reading=False).open()
    yield opened
    await opened.close()


async def setting(connection: LeanConnection, name: str) -> object:
    (row,) = await connection.execute_fetchall(f"PRAGMA {name}")
    return row[0]


async def test_a_connection_keeps_sqlite_honest(connection: LeanConnection, tmp_path: Path) -> None:
    assert await setting(connection, "journal_mode") == "wal"
    assert await setting(connection, "synchronous") == 2, "FULL"
    assert await setting(connection, "foreign_keys") == 1
    assert await setting(connection, "secure_delete") == 1
    assert await setting(connection, "query_only") == 0
    reading = await LeanConnection(str(tmp_path / "file.sqlite3"), reading=True).open()
    assert await setting(reading, "query_only") == 1
    await reading.close()


async def test_a_begin_goes_with_the_first_statement(connection: LeanConnection) -> None:
    connection.begin_with_next("BEGIN IMMEDIATE")
    assert not connection.in_transaction
    await connection.cursor().execute("CREATE TABLE things (name TEXT)")
    assert connection.in_transaction
    connection.run_with_next("SAVEPOINT here")
    await connection.cursor().execute("INSERT INTO things VALUES (?)", ("a",))
    await connection.cursor().execute("ROLLBACK TO SAVEPOINT here")
    await connection.cursor().executemany("INSERT INTO things VALUES (?)", [("b",), ("c",)])
    await connection.commit()
    assert not connection.in_transaction
    cursor = connection.cursor()
    await cursor.execute("SELECT name FROM things ORDER BY name")
    assert await cursor.fetchall() == [("b",), ("c",)]
    assert cursor.description is not None
    assert cursor.description[0][0] == "name"


@pytest.mark.parametrize("ending", ["commit", "rollback"])
async def test_a_transaction_that_was_never_begun_ends_without_a_word(
    connection: LeanConnection, ending: str
) -> None:
    connection.begin_with_next("BEGIN IMMEDIATE")
    await getattr(connection, ending)()
    await connection.cursor().execute("CREATE TABLE things (name TEXT)")
    assert not connection.in_transaction


async def test_a_begin_that_fails_leaves_nothing_begun(connection: LeanConnection) -> None:
    connection.begin_with_next("BEGIN NONSENSE")
    with pytest.raises(sqlite3.OperationalError):
        await connection.cursor().execute("SELECT 1")
    await connection.rollback()
    connection.begin_with_next("BEGIN IMMEDIATE")
    await connection.cursor().execute("SELECT 1")
    assert connection.in_transaction
    await connection.rollback()
    assert not connection.in_transaction


async def test_a_process_that_forgets_to_close_can_end(tmp_path: Path) -> None:
    program = (
        "import asyncio\n"
        "from data.sqlite_driver import LeanConnection\n"
        "async def main():\n"
        f"    await LeanConnection({str(tmp_path / 'file.sqlite3')!r}, reading=False).open()\n"
        "asyncio.run(main())\n"
    )
    child = await asyncio.create_subprocess_exec(sys.executable, "-W", "ignore", "-c", program)
    assert await asyncio.wait_for(child.wait(), timeout=20) == 0


async def test_a_connection_that_cannot_be_opened_leaves_no_thread(tmp_path: Path) -> None:
    before = threading.active_count()
    (tmp_path / "letter.txt").write_text("Dear Ada, " * 1000)
    with pytest.raises(sqlite3.DatabaseError):
        await LeanConnection(str(tmp_path / "letter.txt"), reading=False).open()
    threads = [thread for thread in threading.enumerate() if "_connection_worker" in thread.name]
    assert not threads
    assert threading.active_count() <= before + 1, "one may wait in the pool for the next errand"
