"""Brings the tables of the main database up to date.

Alembic runs in a short-lived child process, so that Hearth at work does not carry it; whether there is anything
to do is seen without it. By hand: `DATABASE_URL=… python -m data.migrate`.

Invariants:
- All steps are taken in one transaction, or none: a kill in between leaves the database as it was.
- Two processes that start together take turns; the second finds nothing to do.
- A database that a newer Hearth has changed is not touched.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
import os
import pkgutil
import sys
from pathlib import Path

from sqlalchemy import Connection, column, inspect, select, table, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

import data
from bot.kernel.problems import OperatorProblem
from data.engine import Database, parse_address, sqlite_engine

log = logging.getLogger("data.migrate")

ROOT = Path(__file__).resolve().parents[1]
STEPS = ROOT / "data" / "migrations" / "versions"
NOT_TABLES = {"backup", "migrate", "migrations", "sqlite_driver"}
PROBLEM = 2
FULL_TEXT = "fts_"
"""What the names of full-text indexes begin with: on SQLite tables, which no module of data/ declares."""

TURN = text("SELECT pg_advisory_xact_lock(748923120)")
REVISION = table("alembic_version", column("version_num"))


def head() -> str:
    """Return the number of the last step, which its file's name begins with."""
    return max(file.name[:4] for file in STEPS.glob("[0-9][0-9][0-9][0-9]_*.py"))


def load_tables() -> None:
    """Import every module of data/, so that all tables are declared on `metadata`."""
    for module in pkgutil.iter_modules(data.__path__):
        if module.name not in NOT_TABLES:
            importlib.import_module(f"data.{module.name}")


def is_declared(_thing: object, name: str | None, _type: str, _reflected: bool, _compared_to: object) -> bool:
    """Tell whether something in a database is to be compared with what the code declares (Alembic asks this)."""
    return not (name or "").startswith(FULL_TEXT)


async def stored_revision(database: Database) -> str | None:
    """Return the number of the last step that this database has taken; None for an empty one.

    Raises OperatorProblem where it cannot be read.
    """

    def read(connection: Connection) -> str | None:
        if not inspect(connection).has_table(REVISION.name):
            return None
        return connection.execute(select(REVISION.c.version_num)).scalar_one_or_none()

    try:
        async with database.read() as tx:
            return await tx.connection.run_sync(read)
    except (SQLAlchemyError, OSError) as error:
        cause = getattr(error, "orig", None) or error
        raise OperatorProblem(
            "The database cannot be read. See that DATABASE_URL is right (not set: hearth.sqlite3 in "
            "HEARTH_DATA_DIR), that it answers, and that Hearth may read and write it. "
            f"Cause: {type(cause).__name__}."
        ) from None


async def is_current(url: str) -> bool:
    """Tell whether the database at `url` has taken the last step. See `stored_revision` for an open one.

    Raises OperatorProblem where a newer Hearth has changed it.
    """
    database = await Database.open(url)
    try:
        stored = await stored_revision(database)
    finally:
        await database.close()
    if stored is not None and stored > head():
        raise OperatorProblem(newer_than_this("The database", stored))
    return stored == head()


def newer_than_this(what: str, stored: str) -> str:
    """Say that `what` comes from a Hearth that knows more steps."""
    return (
        f"{what} was last used by a newer Hearth (its tables are at step {stored}, this Hearth knows {head()}). "
        "Update Hearth, or restore a backup from before. Nothing was changed."
    )


async def migrate(url: str) -> None:
    """Take the steps that are missing, in a child process; costs nothing where there are none.

    Raises OperatorProblem where a newer Hearth has changed the database, or where a step failed (then nothing
    was changed, and the child has said why on standard error).
    """
    if await is_current(url):
        return
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "data.migrate",
        env={**os.environ, "DATABASE_URL": url, "PYTHONPATH": path},  # not an argument: those are seen by all
    )
    if await child.wait() != 0:
        raise OperatorProblem(
            "The database could not be brought up to date; the lines above say why. Nothing changed."
        )


async def upgrade(url: str, to: str = "head") -> None:
    """Take the steps up to `to`, here and now. This loads Alembic."""
    from alembic import command
    from alembic.config import Config

    def steps(connection: Connection) -> None:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(STEPS.parent))
        command.upgrade(config, to)
        if connection.dialect.name == "sqlite" and connection.execute(text("PRAGMA foreign_key_check")).first():
            raise OperatorProblem("A migration would leave rows that refer to nothing. Nothing was changed.")

    engine = _engine(url)
    try:
        async with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                await connection.execute(TURN)
            await connection.run_sync(steps)
    finally:
        await engine.dispose()


def _engine(url: str) -> AsyncEngine:
    """Return an engine that lets a step rebuild a table that others refer to."""
    address = parse_address(url)
    if address.get_backend_name() == "sqlite":
        return sqlite_engine(address, reading=False, foreign_keys=False)
    from sqlalchemy.ext.asyncio import create_async_engine

    return create_async_engine(address, hide_parameters=True)


def main() -> int:
    """Take the missing steps on the database that DATABASE_URL names; return the exit code."""
    from bot.logs import set_up_logs

    set_up_logs("INFO")
    try:
        asyncio.run(upgrade(os.environ["DATABASE_URL"]))
    except OperatorProblem as problem:
        print(problem, file=sys.stderr)  # noqa: T201 - the command line speaks to its user
        return PROBLEM
    except Exception:
        log.exception("migration failed")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
