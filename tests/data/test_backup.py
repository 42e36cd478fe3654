"""A backup holds everything but the keys, from either engine to either; restoring is all or nothing."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, insert, select, text, update

from bot.kernel.problems import OperatorProblem
from bot.lease import GATEWAY
from data import backup, facts, forge_issues, forge_repositories, held_jobs, jobs, leases
from data.engine import Database, metadata
from data.migrate import load_tables
from data.settings import settings
from tests.data.vaults import strongroom
from tests.databases import postgres_server, sqlite_files
from tests.house.rows import Filler

NOW = datetime(2026, 11, 1, tzinfo=UTC)
Everything = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(params=["sqlite", "postgresql"])
async def target(request: pytest.FixtureRequest, postgres: object, sqlite: object) -> AsyncIterator[Database]:
    """Another database, migrated and not empty, on each engine."""
    address = sqlite_files().fresh() if request.param == "sqlite" else await postgres_server().fresh()
    opened = await Database.open(address)
    async with opened.write() as tx:
        row = {"guild_id": 666, "key": "old", "value": 1, "set_at": NOW}
        await tx.execute(insert(settings), [row])
    yield opened
    await opened.close()
    if request.param == "postgresql":
        await postgres_server().drop(address)


@pytest.fixture
async def source(address: str, tmp_path: Path) -> AsyncIterator[Database]:
    """A database with rows in every table, for several people and communities."""
    load_tables()
    async with strongroom(tmp_path / "room", main=address) as room:
        filler = Filler(room.vault)
        for guild_id in (1, 2**62):
            async with room.main.write() as tx:
                await filler.fill_community(tx, guild_id)
                for person in range(5):
                    await filler.fill_about(tx, guild_id, 100 + person, 200 + person)
        async with room.main.write() as tx:
            no_lease = {"leased_by": None, "leased_until": None}
            await facts.put(tx, "commands", "abc")
            await filler.fill_public(tx, forge_repositories.forge_repositories, forge_issues.forge_issues)
            await tx.execute(
                update(jobs.jobs).values(state="waiting", next_at=NOW + timedelta(days=1), **no_lease)
            )
        yield room.main


async def everything(database: Database) -> Everything:
    """Return every row of every table that a restore brings back."""
    async with database.read() as tx:
        return {
            table.name: sorted((tuple(row) for row in await tx.execute(select(table))), key=repr)
            for table in metadata.sorted_tables
            if table.name not in backup.OF_THIS_PROCESS
        }


async def restore(file: Path, database: Database, now: datetime = NOW) -> backup.Restored:
    async with backup.opened(file) as saved:
        return await backup.restore(saved, database, now=now)


async def test_everything_comes_back_on_either_engine(source: Database, target: Database, tmp_path: Path) -> None:
    made = await backup.back_up(source, tmp_path / "saved.sqlite3", now=NOW)
    before = await everything(source)
    assert all(before.values()), f"no rows in {[name for name, rows in before.items() if not rows]}"
    restored = await restore(tmp_path / "saved.sqlite3", target)
    assert await everything(target) == before
    assert restored.rows == sum(len(rows) for rows in before.values()) <= made.rows
    assert made.made_at == NOW


async def test_a_backup_is_one_file_that_its_owner_alone_can_read(source: Database, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    await backup.back_up(source, folder / "saved.sqlite3", now=NOW)
    assert [file.name for file in folder.iterdir()] == ["saved.sqlite3"]
    assert (folder / "saved.sqlite3").stat().st_mode & 0o777 == 0o600


async def test_a_backup_is_of_one_moment_while_others_write(source: Database, tmp_path: Path) -> None:
    """Two tables are written together; in the backup neither is ahead of the other."""
    stop = asyncio.Event()

    async def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            async with source.write() as tx:
                row = {"guild_id": 7, "key": str(number), "value": 1, "set_at": NOW}
                await tx.execute(insert(settings), [row])
                await jobs.add(tx, "pair", guild_id=7, due_at=NOW, dedupe_key=f"pair:{number}")

    writing = asyncio.create_task(write())
    for number in range(3):
        file = tmp_path / f"{number}.sqlite3"
        await backup.back_up(source, file, now=NOW)
        with closing(sqlite3.connect(file)) as connection:
            (there,) = connection.execute("SELECT count(*) FROM settings WHERE guild_id = 7").fetchone()
            (promised,) = connection.execute("SELECT count(*) FROM jobs WHERE kind = 'pair'").fetchone()
        assert there == promised
    stop.set()
    await writing


async def test_restoring_into_a_database_in_use_loses_no_write_and_ends_the_gateway(
    source: Database, target: Database, tmp_path: Path
) -> None:
    await backup.back_up(source, tmp_path / "saved.sqlite3", now=NOW)
    async with target.write() as tx:
        assert await leases.take(tx, GATEWAY, None, holder="ada", place="here")
        await leases.sign_in(tx, "ada", "here")

    async def write(number: int) -> None:
        async with target.write() as tx:
            await jobs.add(tx, "after", guild_id=7, due_at=NOW, dedupe_key=f"after:{number}")

    restoring = asyncio.create_task(restore(tmp_path / "saved.sqlite3", target))
    for number in range(20):
        await write(number)
    await restoring
    await write(20)
    async with target.write() as tx:
        assert not await leases.renew(tx, GATEWAY, "ada")
        assert await leases.signed_in(tx) == {"ada": "here"}, "who works is there still"
        count = select(func.count()).select_from(jobs.jobs).where(jobs.jobs.c.dedupe_key == "after:20")
        assert (await tx.execute(count)).scalar_one() == 1


async def test_what_is_due_by_then_is_held_and_no_lease_comes_back(
    source: Database, target: Database, tmp_path: Path
) -> None:
    async with source.write() as tx:
        await jobs.add(tx, "late", guild_id=7, due_at=NOW, dedupe_key="late:1")
        await jobs.claim(
            tx, now=NOW, machine_now=NOW, until=NOW + timedelta(days=9), worker="ada", kinds=["late"], most=9
        )
        await jobs.add(tx, "early", guild_id=7, due_at=NOW + timedelta(seconds=1), dedupe_key="early:1")
    await backup.back_up(source, tmp_path / "saved.sqlite3", now=NOW)
    restored = await restore(tmp_path / "saved.sqlite3", target)
    async with target.read() as tx:
        assert [one.kind for one in await held_jobs.held(tx)] == ["late"]
        leased = await tx.execute(select(jobs.jobs.c.id).where(jobs.jobs.c.leased_by.is_not(None)))
        assert not leased.all()
    assert restored.held == 1


async def test_a_newer_backup_takes_the_place_of_an_older_one_and_of_nothing_else(
    source: Database, tmp_path: Path
) -> None:
    file, letter = tmp_path / "saved.sqlite3", tmp_path / "letter.txt"
    await backup.back_up(source, file, now=NOW)
    await backup.back_up(source, file, now=NOW + timedelta(days=1))
    assert backup.inspect(file).made_at == NOW + timedelta(days=1)
    letter.write_text("Dear Ada")
    places = [letter, *([source.file] if source.file else [])]
    for place in places:
        held = place.read_bytes()
        with pytest.raises(OperatorProblem, match="is no backup"):
            await backup.back_up(source, place, now=NOW)
        assert place.read_bytes() == held
    with pytest.raises(OperatorProblem, match="Nothing can be written"):
        await backup.back_up(source, tmp_path / "no such folder" / "saved.sqlite3", now=NOW)


def cut_short(file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])


def scribble(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    for place in random.Random(1).sample(range(4096, len(whole)), len(whole) // 20):
        whole[place] ^= 0xFF
    file.write_bytes(bytes(whole))


def change(statement: str) -> Callable[[Path], None]:
    def run(file: Path) -> None:
        with closing(sqlite3.connect(file)) as connection, connection:
            connection.execute(statement)

    return run


SPOILED: dict[str, tuple[Callable[[Path], object], str]] = {
    "gone": (lambda file: file.unlink(), "There is no file"),
    "a letter": (lambda file: file.write_text("Dear Ada, " * 500), "is not a backup"),
    "empty": (lambda file: file.write_bytes(b""), "is not a backup"),
    "cut": (cut_short, "is not a backup|damaged"),
    "scribbled": (scribble, "is not a backup|damaged"),
    "no note": (change("DROP TABLE hearth_backup"), "is not a backup"),
    "unfinished": (change("DELETE FROM hearth_backup"), "is not a backup"),
    "format": (change("UPDATE hearth_backup SET format = 2"), "is not a backup"),
    "rows": (change("DELETE FROM settings"), "damaged"),
    "newer": (change("UPDATE hearth_backup SET revision = '9999'"), "newer Hearth"),
}


async def test_what_is_no_whole_backup_is_refused_and_nothing_is_changed(
    source: Database, target: Database, tmp_path: Path
) -> None:
    saved = tmp_path / "saved.sqlite3"
    await backup.back_up(source, saved, now=NOW)
    before = await everything(target)
    for how, (spoil, said) in SPOILED.items():
        file = tmp_path / f"{how}.sqlite3"
        file.write_bytes(saved.read_bytes())
        spoil(file)
        with pytest.raises(OperatorProblem, match=said):
            await restore(file, target)
        assert await everything(target) == before, how


async def test_a_restore_that_fails_half_way_changes_nothing(
    source: Database, target: Database, tmp_path: Path
) -> None:
    await backup.back_up(source, tmp_path / "saved.sqlite3", now=NOW)
    before = await everything(target)
    async with target.write() as tx:
        await tx.execute(text("CREATE UNIQUE INDEX in_the_way ON jobs (state)"))
    with pytest.raises(OperatorProblem, match="did not take the backup"):
        await restore(tmp_path / "saved.sqlite3", target)
    assert await everything(target) == before


async def test_keys_that_the_database_numbers_go_on_behind_the_restored_ones(
    source: Database, target: Database, tmp_path: Path
) -> None:
    numbered = [table for table in metadata.sorted_tables if backup.numbers_itself(table)]
    await backup.back_up(source, tmp_path / "saved.sqlite3", now=NOW)
    await restore(tmp_path / "saved.sqlite3", target)
    for table in numbered:
        key = table.autoincrement_column
        assert key is not None
        async with target.write() as tx:
            highest = (await tx.execute(select(func.max(key)))).scalar_one()
            if target.dialect == "postgresql":
                sequence = func.pg_get_serial_sequence(table.name, key.name)
                assert (await tx.execute(select(func.nextval(sequence)))).scalar_one() == highest + 1


async def test_the_key_store_is_copied_whole_while_it_is_in_use(tmp_path: Path) -> None:
    async with strongroom(tmp_path / "room") as room:
        for number in range(5):
            await room.seals(f"secret {number}")
        await backup.copy_keystore(room.keystore, tmp_path / "keys.sqlite3")
        with closing(sqlite3.connect(tmp_path / "keys.sqlite3")) as connection:
            assert connection.execute("SELECT count(*) FROM record_keys").fetchone()[0] >= 5
        with pytest.raises(OperatorProblem, match="there already"):
            await backup.copy_keystore(room.keystore, tmp_path / "keys.sqlite3")
