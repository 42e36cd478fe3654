"""A fresh database a test, on both engines."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest

from data.engine import Database
from tests.databases import PostgresServer, SqliteFiles, postgres_server, sqlite_files

ENGINES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def sqlite() -> SqliteFiles:
    """Makes SQLite files."""
    return sqlite_files()


@pytest.fixture(scope="session")
def postgres() -> PostgresServer:
    """The PostgreSQL server of this run."""
    return postgres_server()


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """The engine that the test runs on now."""
    request.getfixturevalue("sqlite" if request.param == "sqlite" else "postgres")
    return str(request.param)


NewAddress = Callable[[bool], Awaitable[str]]


@pytest.fixture
async def new_address(engine: str) -> AsyncIterator[NewAddress]:
    """Makes databases: `await new_address(True)` a migrated one, with False an empty one; gives the address."""
    made: list[str] = []

    async def make(migrated: bool) -> str:
        if engine == "sqlite":
            return sqlite_files().fresh() if migrated else sqlite_files().empty()
        made.append(await (postgres_server().fresh() if migrated else postgres_server().empty()))
        return made[-1]

    yield make
    for address in made:
        await postgres_server().drop(address)


@pytest.fixture
async def address(new_address: NewAddress) -> str:
    """The address of a fresh, migrated database."""
    return await new_address(True)


@pytest.fixture
async def database(address: str) -> AsyncIterator[Database]:
    """A fresh, migrated database, open."""
    opened = await Database.open(address)
    yield opened
    await opened.close()


class HandMovedClock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self._now = datetime(2026, 3, 1, 12, tzinfo=UTC)
        self._moved = asyncio.Event()

    def now(self) -> datetime:
        """Return the moment that the test has chosen."""
        return self._now

    def advance(self, by: timedelta) -> None:
        """Move forward."""
        self._now += by
        self._moved.set()
        self._moved = asyncio.Event()

    async def sleep_until(self, when: datetime) -> None:
        """Return once the test has moved the clock there."""
        while self._now < when:
            await self._moved.wait()


@pytest.fixture
def clock() -> HandMovedClock:
    """A clock that the test moves."""
    return HandMovedClock()
