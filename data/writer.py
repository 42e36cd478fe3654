"""One writer at a time, and one commit for all who stood in line: a sync to disk costs more than the writing.

A transaction that ends while others wait is not committed by itself: those who stand in line at that moment
write into the same database transaction, each inside a savepoint, and one commit then serves all of them.

Invariants:
- Writers take turns in the order in which they came, alike on both engines: between the first statement of a
  transaction and its end nobody else writes. (SQLite: `BEGIN IMMEDIATE`. PostgreSQL: an advisory lock.)
- Nobody is told of the end of their transaction before the commit that holds it is on disk.
- What one member does or fails to do undoes nothing of another's. Only a lost connection, or a commit that
  fails, ends all of a group; then each member gets the error.
- Whoever is cancelled while others depend on the same database transaction lets the statement finish first.
- A transaction in which a statement failed is over, on both engines; going on in it is an error.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from sqlalchemy import Executable, Result, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

T = TypeVar("T")

ROLL_BACK = text("ROLLBACK TO SAVEPOINT member")

LONGEST_WAIT = 0.02
"""Seconds after which a group is committed even if more stand in line, so that its first member is answered."""

POSTGRES_TURN = text(
    "SELECT pg_advisory_xact_lock(748923119), set_config('idle_in_transaction_session_timeout', '60000', true)"
)
"""Waits for this process's turn among all processes; one that stalls in its turn for a minute loses it."""


class Transaction:
    """One unit of work. Named queries in data/ take it as their first argument."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection
        self.promised = False
        """Whether this transaction wrote a job; `Database.on_promise` is called after its commit."""

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.connection.dialect.name

    async def execute(self, statement: Executable, parameters: Any = None) -> Result[Any]:
        """Run one statement; `parameters` may be a list of rows for a batch."""
        return await self.connection.execute(statement, parameters)


class WriteTransaction(Transaction):
    """A unit of work that may write."""

    def __init__(self, connection: AsyncConnection, *, shared: bool) -> None:
        super().__init__(connection)
        self.kept = False
        """Whether the block ended well: from then on the transaction is in the hands of its group."""
        self._shared = shared
        self._failed = False

    async def execute(self, statement: Executable, parameters: Any = None) -> Result[Any]:
        """Run one statement; `parameters` may be a list of rows for a batch."""
        self.refuse_if_failed()
        try:
            running = self.connection.execute(statement, parameters)
            return await (to_its_end(running) if self._shared else running)
        except Exception:
            self._failed = True
            raise

    def refuse_if_failed(self) -> None:
        """Raise where a statement has failed before: PostgreSQL would, and SQLite might write half."""
        if self._failed:
            raise RuntimeError("a statement of this transaction has failed; nothing of it can be kept")


class _Group:
    """The members of one database transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.connection = connection
        self.members = 0
        self.promised = False
        self.opened_at = time.monotonic()
        self.committed: asyncio.Future[None] = asyncio.get_running_loop().create_future()


class Writer:
    """Gives turns at writing to one engine, whose pool must hold a connection for it."""

    def __init__(self, engine: AsyncEngine, on_promise: Callable[[], None]) -> None:
        self._engine = engine
        self._on_promise = on_promise
        self._turn = asyncio.Lock()
        self._in_line = 0
        self._group: _Group | None = None
        self._whose: asyncio.Task[Any] | None = None
        self._committing: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[WriteTransaction]:
        """Give a transaction; it is on disk when the block has ended, or undone if the block raised."""
        if self._whose is not None and self._whose is asyncio.current_task():
            raise RuntimeError("write() inside write() would wait for itself: hand the transaction on")
        async with self._stand_in_line():
            member: WriteTransaction | None = None
            try:
                group = await self._enter()
                member = WriteTransaction(group.connection, shared=group.members > 0)
                self._whose = asyncio.current_task()
                yield member
                member.refuse_if_failed()
                await self._keep(group, member)
            except BaseException:
                if member is None or not member.kept:
                    await to_its_end(self._undo())
                raise
            finally:
                self._whose = None
        # shielded: a member that is cancelled now must not cancel what the others wait for
        await asyncio.shield(group.committed)

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[AsyncConnection]:
        """Give the writing connection outside any transaction, while nobody writes."""
        async with self._stand_in_line():
            if self._group is not None:
                await to_its_end(self._commit(self._group))
            async with self._engine.connect() as connection:
                yield connection

    async def close(self) -> None:
        """Wait for commits on their way, then close the connections."""
        while self._committing:
            await asyncio.wait(self._committing)
        await self._engine.dispose()

    @asynccontextmanager
    async def _stand_in_line(self) -> AsyncIterator[None]:
        """Wait for the turn, and pass it on in the end."""
        self._in_line += 1
        try:
            await self._turn.acquire()
        finally:
            self._in_line -= 1
        try:
            yield
        finally:
            self._turn.release()

    async def _enter(self) -> _Group:
        """Join the open group, or open one."""
        if self._group is not None:
            await _mark(self._group.connection, "SAVEPOINT member")
            return self._group
        connection = await self._engine.connect()
        try:
            if connection.dialect.name == "postgresql":
                await connection.execute(POSTGRES_TURN)
        except BaseException:
            await to_its_end(connection.close())
            raise
        self._group = _Group(connection)
        return self._group

    async def _keep(self, group: _Group, member: WriteTransaction) -> None:
        """Count a member in. The first one sees to the commit: at once, or behind all who stand in line now."""
        if group.members:
            await _mark(group.connection, "RELEASE SAVEPOINT member")
        group.members += 1
        group.promised |= member.promised
        member.kept = True
        alone = group.members == 1 and not self._in_line
        if alone or time.monotonic() - group.opened_at > LONGEST_WAIT:
            await to_its_end(self._commit(group))
        elif group.members == 1:
            committing = asyncio.create_task(self._commit_in_turn(group), name="commit")
            self._committing.add(committing)
            committing.add_done_callback(self._committing.discard)

    async def _undo(self) -> None:
        """Take back what the member whose turn it is wrote."""
        group = self._group
        if group is None:
            return
        if not group.members:
            self._group = None
            await group.connection.close()  # rolls back
            return
        try:
            await group.connection.execute(ROLL_BACK)
            await _mark(group.connection, "RELEASE SAVEPOINT member")
        except BaseException as error:
            await self._break(group, error)

    async def _commit_in_turn(self, group: _Group) -> None:
        async with self._turn:  # not `_stand_in_line`: nobody needs to wait for this one
            if self._group is group:
                await self._commit(group)

    async def _commit(self, group: _Group) -> None:
        self._group = None
        try:
            await group.connection.commit()
        except BaseException as error:
            await self._break(group, error)
            return
        await group.connection.close()
        group.committed.set_result(None)
        if group.promised:
            self._on_promise()

    async def _break(self, group: _Group, error: BaseException) -> None:
        """Let go of a group whose database transaction is lost, and tell its members."""
        self._group = None
        group.committed.set_exception(error if isinstance(error, Exception) else ConnectionError("cancelled"))
        group.committed.exception()  # asked for here, since perhaps no member is left to ask
        with contextlib.suppress(Exception):
            await group.connection.invalidate()
            await group.connection.close()


async def _mark(connection: AsyncConnection, statement: str) -> None:
    """Set or release a savepoint; on SQLite that rides with the next statement."""
    if connection.dialect.name == "postgresql":
        await to_its_end(connection.execute(text(statement)))
        return
    proxied = connection.sync_connection
    driver: Any = proxied.connection.driver_connection if proxied is not None else None
    driver.run_with_next(statement)


async def to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """Await `work`; if the caller is cancelled, wait for the end of `work` before saying so."""
    task = asyncio.create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        while not task.done():
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait({task})
        if not task.cancelled():
            task.exception()  # the cancellation is what is told; an error of the work goes with it
        raise
