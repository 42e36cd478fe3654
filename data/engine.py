"""Opens the database and gives out transactions, alike on SQLite and PostgreSQL.

Invariants:
- Writers take turns (data/writer.py says how): what a `write()` block has read is still true when it writes.
- What `write()` yielded is on disk when the block has ended (`synchronous=FULL`), or nothing of it is.
- A `write()` block awaits nothing but the database: whoever stands in line waits for it.
- A `read()` block sees one moment and cannot write.
- `on_promise` is called only after a commit, and only after one that wrote a job.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import MetaData, event
from sqlalchemy.engine import URL, ExceptionContext, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    DisconnectionError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
    SQLAlchemyError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from bot.kernel.problems import OperatorProblem
from data.writer import Transaction, Writer

__all__ = ["FAULTS", "Database", "Transaction", "make_engines", "may_pass", "metadata"]

metadata = MetaData()
"""Every table of Hearth's main database is declared on this."""

FAULTS = (SQLAlchemyError, OSError)
"""What a database raises that does not answer, is full or refuses."""

READERS = 4
"""Connections for reading. On SQLite each has a thread; four keep one slow report from holding up pages."""
POOL_SECONDS = 60.0
DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}


def may_pass(error: BaseException) -> bool:
    """Tell whether an error is the database's (gone, busy, full) and not in what was asked of it."""
    if isinstance(error, IntegrityError | ProgrammingError | DataError | NotSupportedError):
        return False
    return isinstance(error, DBAPIError | DisconnectionError | PoolTimeout | OSError)


class Database:
    """The main database. Open with `Database.open`, close with `close`."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine) -> None:
        self._reader = reader
        self._url = writer.url
        self.on_promise: Callable[[], None] = lambda: None
        self._writer = Writer(writer, lambda: self.on_promise())

    @classmethod
    async def open(cls, url: str) -> Database:
        """Open `url` (`sqlite+aiosqlite:///file` or `postgresql+asyncpg://…`); it must have been migrated.

        Nothing is connected before it is needed. Raises OperatorProblem where the address cannot be meant.
        """
        writer, reader = make_engines(url)
        return cls(writer, reader)

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self._reader.dialect.name

    @property
    def file(self) -> Path | None:
        """The SQLite file; None for a database on a server."""
        name = self._url.database
        return Path(name) if self.dialect == "sqlite" and name else None

    @property
    def is_empty_file(self) -> bool:
        """Whether this is a SQLite file that holds nothing yet, or is not there."""
        return self.file is not None and not (self.file.exists() and self.file.stat().st_size)

    def is_same_as(self, other: Database) -> bool:
        """Tell whether both lie at the same address, whatever options stand behind it."""
        ours, theirs = self._url, other._url
        return (ours.host, ours.port, ours.database) == (theirs.host, theirs.port, theirs.database)

    def write(self) -> AbstractAsyncContextManager[Transaction]:
        """Give a transaction that may write; it is committed when the block ends, rolled back on an error."""
        return self._writer.transaction()

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
        if self.dialect != "sqlite":
            return True
        async with self._writer.alone() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            (row,) = await driver.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        return bool(row[0] == 0)

    async def close(self) -> None:
        """Finish commits that are on their way and close all connections."""
        await self._writer.close()
        await self._reader.dispose()


def make_engines(url: str) -> tuple[AsyncEngine, AsyncEngine]:
    """Return the engine for writing, with one connection, and the one for reading.

    Raises OperatorProblem where the address cannot be meant.
    """
    parsed = parse_address(url)
    if parsed.get_backend_name() == "sqlite":
        return sqlite_engine(parsed, reading=False), sqlite_engine(parsed, reading=True)
    reader = _postgres_engine(parsed, READERS)
    return _postgres_engine(parsed, 1), reader.execution_options(
        isolation_level="REPEATABLE READ", postgresql_readonly=True
    )


def parse_address(url: str) -> URL:
    """Return a database's address with the driver that Hearth uses. The message names no part of it."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        parsed = make_url("unreadable://")
    driver = DRIVERS.get(parsed.get_backend_name())
    if driver is None or not parsed.database or parsed.database == ":memory:":
        raise OperatorProblem(
            "A database address must look like sqlite+aiosqlite:///folder/file.sqlite3 or "
            "postgresql+asyncpg://user:password@host/name. See DATABASE_URL and KEYSTORE_URL."
        )
    return parsed.set(drivername=driver)


def sqlite_engine(url: URL, *, reading: bool, foreign_keys: bool = True) -> AsyncEngine:
    """Return an engine on one SQLite file; its folder and the file are made when it is first used.

    Others on the machine cannot read a file that is made here. Without `foreign_keys` a migration can rebuild
    tables that others refer to.
    """
    from data.sqlite_driver import LeanConnection

    path = Path(url.database or "")

    async def connect() -> LeanConnection:
        _make_private_file(path)
        return await LeanConnection(str(path), reading=reading, foreign_keys=foreign_keys).open()

    engine = create_async_engine(
        url,
        async_creator=connect,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=READERS if reading else 1,
        max_overflow=0,
        pool_timeout=POOL_SECONDS,
        hide_parameters=True,  # an error's message never quotes what people wrote
    )

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Any) -> None:
        # IMMEDIATE: a read that turns into a write would fail at once with "database is locked"
        connection.connection.driver_connection.begin_with_next("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _make_private_file(path: Path) -> None:
    """Make a file that nobody else on the machine can read, where it is missing."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)


def _postgres_engine(url: URL, connections: int) -> AsyncEngine:
    engine = create_async_engine(
        url,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=POOL_SECONDS,
        hide_parameters=True,
        connect_args={"timeout": 10, "command_timeout": 60},
    )

    @event.listens_for(engine.sync_engine, "checkout")
    def _see_that_it_is_open(connection: Any, _record: Any, _proxy: Any) -> None:
        # asyncpg notices when the server hangs up, so that no round trip is spent on asking
        if connection.driver_connection.is_closed():
            raise DisconnectionError

    @event.listens_for(engine.sync_engine, "handle_error")
    def _leave_values_out(context: ExceptionContext) -> None:
        # PostgreSQL's details quote the whole row that it refused
        told = context.original_exception
        if isinstance(told.__cause__, BaseException) and hasattr(told.__cause__, "detail"):
            told.__cause__.detail = None
        for error in (told, context.sqlalchemy_exception):
            if error is not None and error.args and isinstance(error.args[0], str):
                error.args = (error.args[0].split("\nDETAIL:")[0], *error.args[1:])

    return engine
