"""The tables that migrations make are those that the code declares, from wherever a database comes."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from itertools import count
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    LargeBinary,
    MetaData,
    String,
    func,
    insert,
    inspect,
    select,
)

from bot.kernel.problems import OperatorProblem
from data.engine import Database, metadata
from data.migrate import (
    FULL_TEXT,
    REVISION,
    STEPS,
    head,
    is_current,
    is_declared,
    load_tables,
    migrate,
    stored_revision,
    upgrade,
)

NewAddress = Callable[[bool], Awaitable[str]]


def differences(connection: Connection) -> list[Any]:
    """Return what Alembic would have to change to make the tables what the code declares."""
    load_tables()
    options = {"compare_type": True, "include_object": is_declared}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


async def test_from_empty_the_tables_become_those_that_the_code_declares(new_address: NewAddress) -> None:
    address = await new_address(False)
    assert not await is_current(address)
    await migrate(address)
    assert await is_current(address)
    database = await Database.open(address)
    async with database.read() as tx:
        assert await tx.connection.run_sync(differences) == []
    await database.close()


def fill(connection: Connection, numbers: Iterator[int]) -> dict[str, int]:
    """Put three rows into every table, whatever it looks like at this step; return how many rows each has."""
    reflected = MetaData()
    reflected.reflect(connection, only=lambda name, _: not name.startswith(FULL_TEXT))
    counts = {}
    for table in reflected.sorted_tables:
        if table.name != REVISION.name:
            rows = [{column.name: value_like(column, next(numbers)) for column in table.columns} for _ in range(3)]
            for row in rows:
                for key in table.foreign_keys:
                    row[key.parent.name] = connection.execute(select(key.column)).scalars().first()
            connection.execute(insert(table), rows)
        counts[table.name] = connection.execute(select(func.count()).select_from(table)).scalar_one()
    return counts


def value_like(column: Column[Any], number: int) -> Any:
    """Return a value that a column takes."""
    if isinstance(column.type, JSON):
        return {"number": number}
    if isinstance(column.type, String):
        return str(number)[: column.type.length]
    if isinstance(column.type, LargeBinary):
        return str(number).encode()
    return True if isinstance(column.type, Boolean) else number


@pytest.mark.parametrize("step", [file.name[:4] for file in sorted(STEPS.glob("0*.py"))])
async def test_from_every_earlier_step_all_rows_come_along(new_address: NewAddress, step: str) -> None:
    address = await new_address(False)
    await upgrade(address, to=step)
    database = await Database.open(address)
    numbers = count(1000)
    async with database.write() as tx:
        before = await tx.connection.run_sync(fill, numbers)
    await migrate(address)
    async with database.read() as tx:
        assert await tx.connection.run_sync(differences) == []
        for table in metadata.sorted_tables:
            rows = (await tx.execute(select(table))).all()
            assert len(rows) >= before.get(table.name, 0), f"{table.name} lost rows"
    await database.close()


async def test_two_processes_that_start_together_take_turns(new_address: NewAddress) -> None:
    address = await new_address(False)
    await asyncio.gather(migrate(address), migrate(address))
    assert await is_current(address)


async def test_a_database_of_a_newer_hearth_is_left_alone(address: str) -> None:
    database = await Database.open(address)
    async with database.write() as tx:
        await tx.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(OperatorProblem, match="newer Hearth"):
        await migrate(address)
    assert await stored_revision(database) == "9999"
    await database.close()


async def test_a_step_that_fails_leaves_the_database_as_it_was(
    new_address: NewAddress, capfd: pytest.CaptureFixture[str]
) -> None:
    address = await new_address(False)
    database = await Database.open(address)
    async with database.write() as tx:  # stands in the way of one of the tables
        await tx.connection.exec_driver_sql("CREATE TABLE settings (other INTEGER)")
    with pytest.raises(OperatorProblem, match="lines above"):
        await migrate(address)
    assert "migration failed" in capfd.readouterr().err
    async with database.read() as tx:
        tables = await tx.connection.run_sync(lambda connection: inspect(connection).get_table_names())
    assert tables == ["settings"]
    await database.close()


async def test_what_is_no_database_is_said_in_a_sentence(tmp_path: Any) -> None:
    (tmp_path / "letter.txt").write_text("Dear Ada, " * 1000)
    with pytest.raises(OperatorProblem, match="cannot be read"):
        await is_current(f"sqlite+aiosqlite:///{tmp_path / 'letter.txt'}")
    with pytest.raises(OperatorProblem, match="must look like"):
        await is_current("mysql://somewhere/db")


def test_steps_are_numbered_in_one_line() -> None:
    script = ScriptDirectory(str(STEPS.parent))
    assert script.get_heads() == [head()]
    numbers = [step.revision for step in reversed(list(script.walk_revisions()))]
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]
    assert all(step.path.endswith(".py") and f"/{step.revision}_" in step.path for step in script.walk_revisions())


async def test_seeing_that_nothing_is_to_be_done_needs_no_alembic(address: str) -> None:
    program = (
        "import asyncio, os, sys; from data.migrate import migrate; asyncio.run(migrate(os.environ['ADDRESS']));"
        "sys.exit('alembic' in sys.modules)"
    )
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", program, env={"ADDRESS": address})
    assert await child.wait() == 0
