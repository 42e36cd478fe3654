"""A lean way to SQLite for SQLAlchemy: one trip to the database's thread for each statement.

aiosqlite alone makes four (open a cursor, execute, fetch, close), and two more to begin and to end a
transaction. Every trip wakes the event loop and waits for the interpreter lock, which costs more than most
statements do. tests/data/test_sqlite_driver.py pins what is used of both libraries.

Invariants:
- All work on one connection is done by its own thread, in the order in which it was asked for.
- BEGIN and savepoints go with the statement that follows them; a transaction without one was never begun.
- A connection for reading cannot write (`query_only`).
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Iterable, Sequence
from typing import Any

import aiosqlite

BUSY_SECONDS = 30.0
"""How long a connection waits for another process to let go of the write lock."""


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to write-ahead logging; where another process is just doing so, try again.

    SQLite does not wait for a lock there, whatever the timeout: see "PRAGMA journal_mode" in its documents.
    """
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            is_busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY  # the low byte is the kind of error
            if not is_busy or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


class LeanConnection(aiosqlite.Connection):
    """One connection and its thread: `await LeanConnection(…).open()`, and `close` it."""

    def __init__(self, path: str, *, reading: bool, foreign_keys: bool = True) -> None:
        def connect() -> sqlite3.Connection:
            # isolation_level None: SQLAlchemy, not the driver, begins transactions
            connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
            _write_ahead(connection)
            for pragma in (
                "synchronous=FULL",
                f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
                "secure_delete=ON",
                f"query_only={'ON' if reading else 'OFF'}",
            ):
                connection.execute(f"PRAGMA {pragma}")
            return connection

        super().__init__(connect, iter_chunk_size=64)
        self._thread.daemon = True  # a process that dies without closing must not hang on this thread
        self._reading = reading
        self._begun = False
        self._put_off: list[str] = []

    async def open(self) -> LeanConnection:
        """Open it and return it. Where that fails, its thread has ended before the error is raised."""
        try:
            await self
        except BaseException:
            await asyncio.to_thread(self._thread.join)  # aiosqlite has asked it to stop, and waits no longer
            raise
        return self

    def begin_with_next(self, statement: str) -> None:
        """Begin a transaction (`statement` says how) together with its first statement."""
        self._begun, self._put_off = False, [statement]

    def run_with_next(self, statement: str) -> None:
        """Run a statement that has no rows together with the next one; none at all if none follows."""
        self._put_off.append(statement)

    def cursor(self) -> LeanCursor:  # type: ignore[override]  # SQLAlchemy's adapter asks for no more
        """Return a cursor; that alone costs no trip."""
        return LeanCursor(self)

    async def run(self, statement: str, parameters: Any, many: bool) -> tuple[sqlite3.Cursor, list[Any]]:
        """Execute one statement; return its spent cursor and all its rows."""
        trip: Any = self._execute
        return await trip(self._run_in_thread, statement, parameters, many)  # type: ignore[no-any-return]

    def _run_in_thread(self, statement: str, parameters: Any, many: bool) -> tuple[sqlite3.Cursor, list[Any]]:
        while self._put_off:
            self._conn.execute(self._put_off[0])
            del self._put_off[0]  # only now: what failed was not done
            self._begun = True
        cursor = (self._conn.executemany if many else self._conn.execute)(statement, parameters)
        return cursor, cursor.fetchall() if cursor.description else []

    async def commit(self) -> None:
        """Put the transaction on disk, if one was really begun."""
        if self._was_begun():
            await super().commit()

    async def rollback(self) -> None:
        """Undo the transaction, if one was really begun. The end of a reading one is not waited for."""
        if not self._was_begun():
            return
        if self._reading:
            self._tx.put_nowait((None, self._conn.rollback))
        else:
            await super().rollback()

    def _was_begun(self) -> bool:
        """Forget what was put off; tell whether there is a transaction to end."""
        begun, self._begun, self._put_off = self._begun, False, []
        return begun


class LeanCursor:
    """One statement and all its rows, in the shape in which SQLAlchemy's adapter uses a cursor."""

    def __init__(self, connection: LeanConnection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Sequence[Any] | None = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> LeanCursor:
        return self

    async def execute(self, statement: str, parameters: Any = ()) -> None:
        """Run one statement and fetch its rows."""
        self._keep(*await self._connection.run(statement, parameters, False))

    async def executemany(self, statement: str, parameters: Iterable[Any]) -> None:
        """Run one statement for many rows."""
        self._keep(*await self._connection.run(statement, parameters, True))

    def _keep(self, cursor: sqlite3.Cursor, rows: list[Any]) -> None:
        self.description, self.rowcount, self.lastrowid = cursor.description, cursor.rowcount, cursor.lastrowid
        self._rows = rows

    async def fetchall(self) -> list[Any]:
        """Return the rows, which are here already."""
        return self._rows

    async def close(self) -> None:
        """Let the rows go."""
        self._rows = []
