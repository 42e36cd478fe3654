"""Opens the database and gives out transactions, alike on SQLite and PostgreSQL.

Invariants:
- A transaction that may write holds the write lock from its first statement (`BEGIN IMMEDIATE`): on SQLite
  a read that turns into a write would fail at once with "database is locked".
- Within one process writers queue in order, so that none of them polls for the lock.
- What `write()` yielded is on disk when the block has ended (`synchronous=FULL`), or nothing of it is.
- `on_promise` is called only after a commit, and only after one that wrote a job.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Executable, MetaData, Result, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

metadata = MetaData()
"""Every table of Hearth's main database is declared on this."""

BUSY_TIMEOUT_MS = 10_000
READERS = 4


class Transaction:
    """One unit of work. Named queries in data/ take it as their first argument."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection
        self.promised = False
        """Whether this transaction wrote a job; `Database.on_promise` is called after its commit."""

    async def execute(self, statement: Executable, parameters: Any = None) -> Result[Any]:
        """Run one statement; `parameters` may be a list of rows for a batch."""
        return await self.connection.execute(statement, parameters)


class Database:
    """The main database. Open with `Database.open`, close with `close`."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine) -> None:
        self._writer = writer
        self._reader = reader
        self.on_promise: Callable[[], None] = lambda: None
        self._one_writer = asyncio.Lock() if writer.dialect.name == "sqlite" else None

    @classmethod
    async def open(cls, url: str) -> Database:
        """Open `url` (`sqlite+aiosqlite:///file` or `postgresql+asyncpg://…`); it must have been migrated."""
        writer, reader = make_engines(url)
        return cls(writer, reader)

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self._writer.dialect.name

    @property
    def file(self) -> Path | None:
        """The SQLite file; None for a database on a server."""
        name = self._writer.url.database
        return Path(name) if self.dialect == "sqlite" and name else None

    def is_same_as(self, other: Database) -> bool:
        """Tell whether both lie at the same address."""
        return self._writer.url == other._writer.url

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        """Give a transaction that may write; it is committed when the block ends, rolled back on an error."""
        if self._one_writer is None:
            async with self._writer.begin() as connection:
                transaction = Transaction(connection)
                yield transaction
        else:
            async with self._one_writer, self._writer.begin() as connection:
                transaction = Transaction(connection)
                yield transaction
        if transaction.promised:
            self.on_promise()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        """Give a transaction for reading, from one consistent moment."""
        async with self._reader.connect() as connection:
            yield Transaction(connection)

    async def empty_log(self) -> bool:
        """Move all of SQLite's write-ahead log into the file and empty it; False while a reader holds it up.

        Until then the log may still hold bytes that were erased. True at once on PostgreSQL, which looks
        after its own log.
        """
        if self._one_writer is None:
            return True
        async with self._one_writer, self._writer.connect() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            (row,) = await driver.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        return bool(row[0] == 0)

    async def close(self) -> None:
        """Close all connections."""
        await self._writer.dispose()
        await self._reader.dispose()


def make_engines(url: str) -> tuple[AsyncEngine, AsyncEngine]:
    """Return the engine for writing and the one for reading (the same one on PostgreSQL)."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        engine = create_async_engine(parsed, pool_size=8, max_overflow=4, pool_pre_ping=True, hide_parameters=True)
        return engine, engine
    if parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    return _sqlite(parsed, "BEGIN IMMEDIATE", 1), _sqlite(parsed, "BEGIN", READERS)


def _sqlite(url: URL, begin: str, connections: int) -> AsyncEngine:
    """Return an engine whose transactions start with `begin` and whose connections keep SQLite honest."""
    engine = create_async_engine(
        url,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=60,
        hide_parameters=True,  # an error's message never quotes what people wrote
    )

    @event.listens_for(engine.sync_engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # SQLAlchemy, not the driver, begins transactions
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout={BUSY_TIMEOUT_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine
