"""What goes wrong around greetings mends itself: dropped promises, a clock that was set back, a long pause."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.ground import Ground
from bot.kernel.newcomers import NEWCOMER_FOR
from cogs.welcome.rules import Arrival
from cogs.welcome.service import arriving, flooding
from data import greetings, held_jobs, jobs, newcomers
from tests.data.test_newcomers import a_guild, greeted, soon, the_flood, time_passes
from tests.data.vaults import strongroom


@pytest.fixture
async def ground(tmp_path: Path, address: str) -> AsyncIterator[Ground]:
    """What services stand on, on a fresh database of either engine."""
    async with strongroom(tmp_path, main=address) as room:
        yield Ground(room.main, room.clock, room.vault)


@pytest.mark.parametrize("dropped", [False, True])
@pytest.mark.parametrize("noticed", ["by a change", "by somebody who joins", "in a day"])
async def test_a_flood_ends_although_its_end_is_held_or_was_dropped(
    ground: Ground, dropped: bool, noticed: str
) -> None:
    guild_id = await a_guild(ground)
    await arriving.meet(ground, [Arrival(guild_id, n, f"Person {n}", pending=False) for n in range(1, 31)])
    flood_id = await the_flood(ground, guild_id)
    await time_passes(ground, flooding.CALM)
    async with ground.database.write() as tx:
        await held_jobs.hold_overdue(tx, now=ground.clock.now())
        if dropped:
            await held_jobs.drop(tx, now=ground.clock.now())

    if noticed == "by a change":
        await flooding.go_on(ground, guild_id)
    elif noticed == "by somebody who joins":
        await arriving.meet(ground, [Arrival(guild_id, 99, "Late", pending=False)])
    else:
        await arriving.every_day(ground)

    async with ground.database.read() as tx:
        assert await jobs.is_waiting(tx, guild_id, flooding.END)
    assert await flooding.end(ground, guild_id, flood_id) is None
    assert len(await greeted(ground, guild_id)) == 30 + (noticed == "by somebody who joins")


async def test_after_a_clock_was_set_back_people_are_greeted_soon_and_together(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await time_passes(ground, timedelta(days=1))
    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    assert await greeted(ground, guild_id) == ["Ada"]
    await time_passes(ground, timedelta(days=-1))

    await arriving.meet(ground, [Arrival(guild_id, 2, "Ben", pending=False)])
    await arriving.meet(ground, [Arrival(guild_id, 3, "Cleo", pending=False)])

    async with ground.database.read() as tx:
        _, due_at = await greetings.open_greeting(tx, guild_id, due_by=soon(ground))
    assert due_at is not None
    assert due_at <= soon(ground)
    assert await greeted(ground, guild_id) == ["Ben", "Cleo"]


async def test_whether_anybody_waits_is_seen_without_looking_at_those_who_do_not(ground: Ground) -> None:
    guild_id, since = await a_guild(ground), ground.clock.now() - NEWCOMER_FOR
    statements: list[tuple[str, Any]] = []

    def hear(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        statements.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        async with ground.database.write() as tx:
            await newcomers.any_held(tx, guild_id, arrived_since=since)
            await newcomers.held(tx, guild_id, arrived_since=since, names=10)
            await newcomers.communities_holding(tx)
            await greetings.take_in_held(tx, guild_id, "none", arrived_since=since)
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    asked = [one for one in statements if "held_since" in one[0]]
    assert len(asked) >= 4
    async with ground.database.read() as tx:
        if tx.dialect == "postgresql":
            await tx.connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        for statement, parameters in asked:
            explain = "EXPLAIN QUERY PLAN" if tx.dialect == "sqlite" else "EXPLAIN"
            plan = (await tx.connection.exec_driver_sql(f"{explain} {statement}", parameters)).all()
            assert "newcomers_held" in str(plan), f"{plan}\n{statement}"
