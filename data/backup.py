"""Backups while Hearth runs: one file from one consistent moment, the same kind of file from both engines.

A backup is a SQLite file with the tables as they are, and a note of what it holds. It can be looked into with
any SQLite tool, and restored into either engine.

Invariants:
- A backup appears under its name only when it is whole and on disk; an earlier one is replaced in that moment.
- Restoring is one transaction: everything, or nothing changed. A file that is not a whole backup is refused.
- Jobs that are overdue after a restore are held for the operator: nobody here knows which were kept since.
- After a restore nobody holds the gateway: who was connected begins anew, with what was restored.
- Keys are in no backup: what people erased stays erased.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Table, delete, func, insert, literal, select, text, tuple_

from bot.kernel.problems import OperatorProblem
from data import held_jobs, leases
from data.engine import FAULTS, Database, Transaction, metadata, parse_address, sqlite_engine
from data.migrate import head, load_tables, migrate, newer_than_this, stored_revision

NOTE = "hearth_backup"
FORMAT = 1
OF_THIS_PROCESS = {leases.leases.name, leases.workers.name}
"""Tables about running processes, which no restore brings back."""
AT_ONCE = 1000
BUSY_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Backup:
    """What the note in a backup says: when it was made, at which step of the tables, how many rows it holds."""

    made_at: datetime
    revision: str
    rows: int


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: rows that were brought back, and jobs that are held for the operator."""

    rows: int
    held: int


async def back_up(database: Database, file: Path, *, now: datetime) -> Backup:
    """Write a backup of an open, migrated database to `file`; return what it holds.

    Raises OperatorProblem where that is no place for one, with nothing changed.
    """
    load_tables()
    _refuse_place(database, file)
    if database.is_empty_file:
        raise OperatorProblem("There is no database yet, so there is nothing to back up.")
    revision = await stored_revision(database)
    if revision != head():
        raise OperatorProblem("The database is not up to date; start Hearth once, then make the backup.")
    with _appearing_whole(file) as unfinished:
        if database.file is not None:
            await asyncio.to_thread(_vacuum, database.file, unfinished)
        else:
            await _export(database, unfinished)
        note = Backup(now, revision, await asyncio.to_thread(_count_rows, unfinished))
        await asyncio.to_thread(_write_note, unfinished, note)
    return note


async def copy_keystore(keystore: Database, file: Path) -> None:
    """Write a whole copy of a SQLite key store to `file`, while it is in use.

    Raises OperatorProblem where the key store is on a server, or that is no place for a copy.
    """
    if keystore.file is None:
        raise OperatorProblem(
            "The key store is on a server: copy it with that server's own tools, such as pg_dump."
        )
    _refuse_any(file)
    with _appearing_whole(file) as unfinished:
        await asyncio.to_thread(_vacuum, keystore.file, unfinished)


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[Database]:
    """Give a backup as a database at today's step of the tables: a copy, the file itself is only read.

    Raises OperatorProblem where the file is no whole backup, or one of a newer Hearth.
    """
    load_tables()
    await asyncio.to_thread(inspect, file)
    with tempfile.TemporaryDirectory(prefix="hearth-restore-") as folder:
        copy = Path(folder) / "copy.sqlite3"
        await asyncio.to_thread(_copy, file, copy)
        address = f"sqlite+aiosqlite:///{copy}"
        await migrate(address)
        database = await Database.open(address)
        try:
            yield database
        finally:
            await database.close()


def inspect(file: Path) -> Backup:
    """Return what a backup holds.

    Raises OperatorProblem where the file is no whole backup, or one of a newer Hearth.
    """
    if not file.is_file():
        raise OperatorProblem(f"There is no file {file}.")
    try:
        with closing(_open_to_read(file)) as connection:
            note = _read_note(connection)
            whole = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            whole = whole and connection.execute("PRAGMA foreign_key_check").fetchone() is None
    except (sqlite3.Error, ValueError, TypeError):
        note, whole = None, False
    if note is None:
        raise OperatorProblem(f"{file} is not a backup that Hearth made, or not all of it. Nothing was changed.")
    if not whole or _count_rows(file) != note.rows:
        raise OperatorProblem(f"The backup {file} is damaged. Nothing was changed.")
    if note.revision > head():
        raise OperatorProblem(newer_than_this(f"The backup {file}", note.revision))
    return note


async def restore(backup: Database, database: Database, *, now: datetime) -> Restored:
    """Put what an `opened` backup holds in the place of everything in a migrated database, which may be in use.

    `now` is the features' time: what was due before it is held. Raises OperatorProblem, with nothing changed,
    where the database does not take it.
    """
    rows = 0
    try:
        async with backup.read() as source, database.write() as target:
            await _empty(target)
            for table in _tables():
                rows += await _copy_rows(source, target, table)
            await _number_on(target)
            held = await held_jobs.hold_overdue(target, now=now)
            await leases.revoke_all(target)
    except FAULTS as fault:
        raise OperatorProblem(
            f"The database did not take the backup; nothing was changed. Cause: {type(fault).__name__}."
        ) from None
    await database.empty_log()  # what stood there before is gone from the disk, too
    return Restored(rows, held)


def _tables() -> Sequence[Table]:
    """Return the tables that are restored, those that others refer to first."""
    return [table for table in metadata.sorted_tables if table.name not in OF_THIS_PROCESS]


async def _empty(tx: Transaction) -> None:
    if tx.dialect == "sqlite":
        await tx.execute(text("PRAGMA defer_foreign_keys = ON"))
    for table in reversed(_tables()):
        await tx.execute(delete(table))


async def _copy_rows(source: Transaction, target: Transaction, table: Table) -> int:
    """Copy all rows of a table; return how many."""
    count, key = 0, list(table.primary_key)
    following = select(table).order_by(*key).limit(AT_ONCE)
    rows = (await source.execute(following)).all()
    while rows:
        await target.execute(insert(table), [dict(row._mapping) for row in rows])
        count += len(rows)
        # from key to key and not by offset: a million rows are read once, not a thousand times
        last = [literal(rows[-1]._mapping[column], column.type) for column in key]
        rows = (await source.execute(following.where(tuple_(*key) > tuple_(*last)))).all()
    return count


async def _number_on(tx: Transaction) -> None:
    """Let keys that PostgreSQL numbers go on behind the restored ones; SQLite does so by itself."""
    if tx.dialect != "postgresql":
        return
    for table in filter(numbers_itself, _tables()):
        if (key := table.autoincrement_column) is not None:
            highest = (await tx.execute(select(func.coalesce(func.max(key), 0)))).scalar_one()
            sequence = func.pg_get_serial_sequence(table.name, key.name)
            await tx.execute(select(func.setval(sequence, highest + 1, False)))


def numbers_itself(table: Table) -> bool:
    """Tell whether the database chooses a table's keys."""
    return table.autoincrement_column is not None


async def _export(database: Database, file: Path) -> None:
    """Write a database on a server into a SQLite file, from one consistent moment."""
    engine = sqlite_engine(parse_address(f"sqlite+aiosqlite:///{file}"), reading=False)
    try:
        async with database.read() as source, engine.begin() as connection:
            await connection.run_sync(metadata.create_all)
            await connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
            await connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": head()})
            target = Transaction(connection)
            for table in _tables():
                await _copy_rows(source, target, table)
    finally:
        await engine.dispose()


def _refuse_place(database: Database, file: Path) -> None:
    """Raise where a backup must not be written: over something that is not a backup."""
    if not file.exists():
        return
    own = database.file is not None and database.file.exists() and file.samefile(database.file)
    if not own:
        with suppress(sqlite3.Error, ValueError, TypeError), closing(_open_to_read(file)) as connection:
            if _read_note(connection) is not None:
                return
    raise OperatorProblem(f"{file} is there already and is no backup. Choose another name; nothing was changed.")


def _refuse_any(file: Path) -> None:
    if file.exists():
        raise OperatorProblem(f"{file} is there already. Choose another name: a copy of keys replaces nothing.")


@contextmanager
def _appearing_whole(file: Path) -> Iterator[Path]:
    """Give a file to write that takes the name `file` when it is finished and on disk, or vanishes."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".unfinished", dir=file.resolve().parent)
    except OSError as error:
        raise OperatorProblem(f"Nothing can be written to {file.resolve().parent}: {error.strerror}.") from None
    os.close(handle)
    unfinished = Path(name)
    try:
        yield unfinished
        _sync(unfinished)
        unfinished.replace(file)
        _sync(file.resolve().parent)
    finally:
        for rest in (unfinished, Path(f"{name}-wal"), Path(f"{name}-shm"), Path(f"{name}-journal")):
            rest.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Wait until a file, or a folder's names, are on disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows opens no folders
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _vacuum(file: Path, copy: Path) -> None:
    """Write a SQLite database that may be in use, as it is at one moment, into an empty file."""
    with closing(sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))


def _copy(file: Path, copy: Path) -> None:
    copy.touch(mode=0o600)
    with closing(_open_to_read(file)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)


def _open_to_read(file: Path) -> sqlite3.Connection:
    # immutable: a backup on a read-only disk can be read, and nothing is left beside it
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def _write_note(file: Path, note: Backup) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA journal_mode = DELETE")  # the backup is one file
        connection.execute(f"CREATE TABLE {NOTE} (format INTEGER, made_at TEXT, revision TEXT, rows INTEGER)")
        values = (FORMAT, note.made_at.isoformat(), note.revision, note.rows)
        connection.execute(f"INSERT INTO {NOTE} VALUES (?, ?, ?, ?)", values)  # noqa: S608 - our own name


def _read_note(connection: sqlite3.Connection) -> Backup | None:
    """Return the note that a finished backup holds; sqlite3.Error where the file is something else."""
    row = connection.execute(f"SELECT format, made_at, revision, rows FROM {NOTE}").fetchone()  # noqa: S608
    if row is None or row[0] != FORMAT:
        return None
    return Backup(datetime.fromisoformat(row[1]), str(row[2]), int(row[3]))


def _count_rows(file: Path) -> int:
    """Return how many rows all tables of a file hold together, the note left out."""
    with closing(_open_to_read(file)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        counts: list[Any] = [
            connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - from the file itself
            for (name,) in names
            if name != NOTE and not name.startswith("sqlite_")
        ]
    return sum(counts)
