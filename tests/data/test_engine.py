"""Transactions keep their promises on both engines: all or nothing, in turns, on disk, never "locked"."""

from __future__ import annotations

import asyncio
import os
import sys
import traceback
from pathlib import Path

import pytest
from sqlalchemy import BigInteger, Column, ForeignKey, MetaData, String, Table, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from data import jobs
from data.engine import Database, Transaction
from tests.data.conftest import HandMovedClock
from tests.databases import postgres_server

ROOT = Path(__file__).parents[2]

notes = MetaData()
shelves = Table("shelves", notes, Column("id", BigInteger, primary_key=True, autoincrement=False))
books = Table(
    "books",
    notes,
    Column("id", String(40), primary_key=True),
    Column("copies", BigInteger, nullable=False, default=0),
    Column("shelf", ForeignKey("shelves.id")),
    Column("later", ForeignKey("shelves.id", deferrable=True, initially="DEFERRED")),
)


@pytest.fixture
async def library(database: Database) -> Database:
    async with database.write() as tx:
        await tx.connection.run_sync(notes.create_all)
    return database


async def add(tx: Transaction, book: str, **more: int) -> None:
    await tx.execute(insert(books).values(id=book, **more))


async def all_books(library: Database) -> set[str]:
    async with library.read() as tx:
        return set((await tx.execute(select(books.c.id))).scalars())


async def test_what_a_block_wrote_is_there_when_it_ends_and_gone_when_it_raises(library: Database) -> None:
    async with library.write() as tx:
        await add(tx, "kept")

    async def fail() -> None:
        async with library.write() as tx:
            await add(tx, "undone")
            raise KeyError

    with pytest.raises(KeyError):
        await fail()
    assert await all_books(library) == {"kept"}


async def test_a_block_without_a_statement_costs_nothing_and_harms_nothing(library: Database) -> None:
    async with library.write():
        pass
    async with library.read():
        pass
    async with library.write() as tx:
        await add(tx, "after")
    assert await all_books(library) == {"after"}


async def test_fifty_writers_and_as_many_readers_at_once_are_all_served(library: Database) -> None:
    async def write(number: int) -> None:
        async with library.write() as tx:
            await add(tx, f"book {number}")

    async def read() -> None:
        await all_books(library)

    await asyncio.gather(*(write(number) for number in range(50)), *(read() for _ in range(50)))
    assert len(await all_books(library)) == 50


async def test_nobody_overwrites_what_another_has_just_counted(library: Database) -> None:
    """Read, think, write: on PostgreSQL's default level two of these at once would lose one."""
    async with library.write() as tx:
        await add(tx, "counted")

    async def buy() -> None:
        async with library.write() as tx:
            copies = (await tx.execute(select(books.c.copies))).scalar_one()
            await tx.execute(update(books).values(copies=copies + 1))

    await asyncio.gather(*(buy() for _ in range(30)))
    async with library.read() as tx:
        assert (await tx.execute(select(books.c.copies))).scalar_one() == 30


async def test_in_a_group_each_stands_and_falls_alone(library: Database) -> None:
    ended: dict[int, BaseException | None] = {}

    async def write(number: int) -> None:
        async with library.write() as tx:
            await add(tx, f"first {number}")
            if number % 4 == 0:
                raise KeyError
            if number % 4 == 1:
                task = asyncio.current_task()
                assert task is not None
                task.cancel()
            if number % 4 == 2:
                await add(tx, f"first {number}")  # twice the same key: the statement fails
            await add(tx, f"second {number}")

    tasks = [asyncio.create_task(write(number)) for number in range(40)]
    await asyncio.wait(tasks)
    for number, task in enumerate(tasks):
        ended[number] = asyncio.CancelledError() if task.cancelled() else task.exception()
    kinds = [KeyError, asyncio.CancelledError, IntegrityError, type(None)]
    assert all(isinstance(error, kinds[number % 4]) for number, error in ended.items())
    good = [number for number in range(40) if number % 4 == 3]
    assert await all_books(library) == {f"{word} {number}" for word in ("first", "second") for number in good}


async def test_who_is_cancelled_while_standing_in_line_holds_nobody_up(library: Database) -> None:
    inside, go_on = asyncio.Event(), asyncio.Event()

    async def write(book: str, wait: bool = False) -> None:
        async with library.write() as tx:
            await add(tx, book)
            inside.set()
            if wait:
                await go_on.wait()

    first = asyncio.create_task(write("first", wait=True))
    await inside.wait()
    second, third = asyncio.create_task(write("second")), asyncio.create_task(write("third"))
    await asyncio.sleep(0)  # both stand in line now
    second.cancel()
    go_on.set()
    await asyncio.gather(first, third)
    assert await all_books(library) == {"first", "third"}


async def test_a_commit_that_fails_is_told_to_all_in_it_and_to_nobody_after(library: Database) -> None:
    async def write(book: str, **more: int) -> None:
        async with library.write() as tx:
            await add(tx, book, **more)

    results = await asyncio.gather(write("good"), write("bad", later=404), return_exceptions=True)
    assert isinstance(results[1], DBAPIError)
    assert isinstance(results[0], DBAPIError | None)
    assert await all_books(library) == ({"good"} if results[0] is None else set())
    await write("after")
    assert "after" in await all_books(library)


async def test_a_failed_statement_ends_its_transaction_even_if_the_error_was_caught(library: Database) -> None:
    async def fail_twice(*more: str) -> None:
        async with library.write() as tx:
            await add(tx, "before")
            with pytest.raises(IntegrityError):
                await add(tx, "before")
            for book in more:
                await add(tx, book)

    for more in ((), ("after",)):
        with pytest.raises(RuntimeError, match="has failed"):
            await fail_twice(*more)
    assert await all_books(library) == set()


async def test_write_inside_write_says_so_instead_of_waiting_for_itself(library: Database) -> None:
    with pytest.raises(RuntimeError, match="wait for itself"):
        async with library.write(), library.write():
            pass
    async with library.write() as tx:
        await add(tx, "after")


async def test_reading_sees_one_moment(library: Database) -> None:
    async with library.read() as tx:
        assert (await tx.execute(select(func.count()).select_from(books))).scalar_one() == 0
        async with library.write() as writing:
            await add(writing, "new")
        assert (await tx.execute(select(func.count()).select_from(books))).scalar_one() == 0
    assert await all_books(library) == {"new"}


async def test_reading_cannot_write(library: Database) -> None:
    with pytest.raises(DBAPIError, match=r"(?i)read-?only"):
        async with library.read() as tx:
            await add(tx, "smuggled")
    assert await all_books(library) == set()


async def test_references_are_enforced(library: Database) -> None:
    with pytest.raises(IntegrityError):
        async with library.write() as tx:
            await add(tx, "on no shelf", shelf=404)


async def test_an_error_never_quotes_what_was_written(library: Database) -> None:
    private = "yranac"[::-1]

    async def fail() -> None:
        async with library.write() as tx:
            await tx.execute(insert(books).values(id=private, copies=None))

    with pytest.raises(IntegrityError) as refusal:
        await fail()
    assert private not in "".join(traceback.format_exception(refusal.value))


async def test_promises_are_announced_after_their_commit_only(database: Database, clock: HandMovedClock) -> None:
    seen: list[int] = []

    async def promise(key: str, fail: bool = False) -> None:
        async with database.write() as tx:
            await jobs.add(tx, "kind", guild_id=1, due_at=clock.now(), dedupe_key=key)
            assert not seen
            if fail:
                raise KeyError

    database.on_promise = lambda: seen.append(1)
    with pytest.raises(KeyError):
        await promise("first", fail=True)
    async with database.write() as tx:
        await tx.execute(text("SELECT 1"))
    assert not seen
    await promise("second")
    assert seen == [1]


async def test_closing_waits_for_what_is_on_its_way(library: Database, address: str) -> None:
    async def write(number: int) -> None:
        async with library.write() as tx:
            await add(tx, f"book {number}")

    writing = [asyncio.create_task(write(number)) for number in range(5)]
    await asyncio.gather(*writing)
    await library.close()
    again = await Database.open(address)
    assert len(await all_books(again)) == 5
    await again.close()


COUNTING = """
import asyncio, os
from sqlalchemy import text
from data.engine import Database

async def main():
    database = await Database.open(os.environ["ADDRESS"])
    for _ in range(40):
        async with database.write() as tx:
            copies = (await tx.execute(text("SELECT copies FROM books"))).scalar_one()
            await tx.execute(text("UPDATE books SET copies = :copies"), {"copies": copies + 1})
    await database.close()

asyncio.run(main())
"""


async def test_two_processes_on_one_database_take_turns_too(library: Database, address: str) -> None:
    async with library.write() as tx:
        await add(tx, "counted")
    children = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", COUNTING, cwd=ROOT, env={**os.environ, "ADDRESS": address}
        )
        for _ in range(2)
    ]
    for _ in range(40):
        async with library.write() as tx:
            copies = (await tx.execute(select(books.c.copies))).scalar_one()
            await tx.execute(update(books).values(copies=copies + 1))
    assert [await child.wait() for child in children] == [0, 0]
    async with library.read() as tx:
        assert (await tx.execute(select(books.c.copies))).scalar_one() == 120


SAVING = """
import asyncio, os
from sqlalchemy import text
from data.engine import Database

async def main():
    database = await Database.open(os.environ["ADDRESS"])
    numbers = iter(range(10**9))

    async def write():
        for number in numbers:
            async with database.write() as tx:
                for half in (f"{number}a", f"{number}b"):
                    await tx.execute(text("INSERT INTO books (id, copies) VALUES (:id, 0)"), {"id": half})
            print(number, flush=True)

    await asyncio.gather(*(write() for _ in range(5)))

asyncio.run(main())
"""


async def test_what_was_called_saved_survives_a_kill_and_nothing_is_there_by_half(
    library: Database, address: str
) -> None:
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        SAVING,
        cwd=ROOT,
        env={**os.environ, "ADDRESS": address},
        stdout=asyncio.subprocess.PIPE,
    )
    assert child.stdout is not None
    said = [(await child.stdout.readline()).decode().strip() for _ in range(40)]
    child.kill()
    said += (await child.stdout.read()).decode().split()
    await child.wait()
    there = await all_books(library)
    assert {f"{number}{half}" for number in said for half in "ab"} <= there
    assert {book[:-1] for book in there if book.endswith("a")} == {
        book[:-1] for book in there if book.endswith("b")
    }


async def test_after_the_server_hung_up_the_next_attempts_succeed(postgres: object) -> None:
    address = await postgres_server().fresh()
    database = await Database.open(address)
    async with database.write() as tx:
        await tx.connection.run_sync(notes.create_all)
    await all_books(database)
    await postgres_server().hang_up(address)
    failures = 0
    while True:
        try:
            async with database.write() as tx:
                await add(tx, "after")
            await all_books(database)
            break
        except (DBAPIError, OSError):
            failures += 1
            assert failures <= 2
    assert await all_books(database) == {"after"}
    await database.close()
    await postgres_server().drop(address)


async def test_a_new_file_can_be_read_by_its_owner_alone(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'folder' / 'new.sqlite3'}")
    async with database.write() as tx:
        await tx.connection.run_sync(notes.create_all)
    files = list((tmp_path / "folder").iterdir())
    assert len(files) == 3
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    await database.close()


async def test_the_log_can_be_emptied_between_writes(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'new.sqlite3'}")
    async with database.write() as tx:
        await tx.connection.run_sync(notes.create_all)

    async def write(number: int) -> None:
        async with database.write() as tx:
            await add(tx, f"book {number}")

    results = await asyncio.gather(write(1), database.empty_log(), write(2), database.empty_log())
    assert results[3] is True
    assert (tmp_path / "new.sqlite3-wal").stat().st_size == 0
    assert await all_books(database) == {"book 1", "book 2"}
    await database.close()
