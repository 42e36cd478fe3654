"""One process is at the gateway, whoever dies, hangs or loses the database."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import text, update

from bot import place
from bot.lease import GATEWAY, GatewayLease
from data import leases
from data.engine import Database
from tests.waiting import eventually

ROOT = Path(__file__).parents[2]
ELSEWHERE = "another machine/1/1"
SILENCE = 1.5


class Gateway:
    """Where only one may be: knows who is there, and refuses a second."""

    def __init__(self) -> None:
        self.there: list[str] = []
        self.visits: list[str] = []
        self.left_at = 0.0
        self.failure: Exception | None = None
        self.changed = asyncio.Condition()

    def work_of(self, name: str) -> Callable[[], Awaitable[None]]:
        async def work() -> None:
            assert not self.there, f"{name} met {self.there} at the gateway"
            async with self.changed:
                self.there.append(name)
                self.visits.append(name)
                self.changed.notify_all()
            try:
                async with self.changed:
                    await self.changed.wait_for(lambda: self.failure is not None)
                    assert self.failure is not None
                    raise self.failure
            finally:
                self.there.remove(name)
                self.left_at = time.monotonic()

        return work

    async def is_taken_by(self, name: str, visits: int = 1) -> None:
        async with asyncio.timeout(30), self.changed:
            await self.changed.wait_for(lambda: self.there == [name] and self.visits.count(name) == visits)


@pytest.fixture
def gateway() -> Gateway:
    return Gateway()


@pytest.fixture
async def other(address: str) -> AsyncIterator[Database]:
    opened = await Database.open(address)
    yield opened
    await opened.close()


def lease(database: Database) -> GatewayLease:
    return GatewayLease(database, silence=SILENCE, leave_within=0.5, renew_every=0.1, look_every=0.02)


@asynccontextmanager
async def holding(database: Database, gateway: Gateway, name: str) -> AsyncIterator[asyncio.Task[None]]:
    running = asyncio.create_task(lease(database).hold_for(gateway.work_of(name)))
    yield running
    running.cancel()
    await asyncio.wait({running})


async def seen(database: Database) -> leases.Lease | None:
    async with database.read() as tx:
        return await leases.look(tx, GATEWAY)


async def test_the_second_waits_and_comes_as_soon_as_the_first_has_left(
    database: Database, other: Database, gateway: Gateway
) -> None:
    async with holding(database, gateway, "ada"):
        await gateway.is_taken_by("ada")
        async with holding(other, gateway, "bob"):
            before = await seen(database)

            async def renewed() -> bool:
                now = await seen(database)
                return now is not None and before is not None and now.beat > before.beat + 2

            await eventually(renewed)
            assert gateway.there == ["ada"]
    assert gateway.visits == ["ada"]
    async with holding(other, gateway, "bob"):
        await gateway.is_taken_by("bob")
    assert time.monotonic() - gateway.left_at < SILENCE


async def test_of_many_that_start_together_one_is_at_the_gateway(
    database: Database, other: Database, gateway: Gateway
) -> None:
    names = [f"process {number}" for number in range(6)]
    holders = [holding(database if number % 2 else other, gateway, name) for number, name in enumerate(names)]
    for holder in holders:
        await holder.__aenter__()
    for _ in names:
        async with asyncio.timeout(30), gateway.changed:
            await gateway.changed.wait_for(lambda: bool(gateway.there))
        await holders[names.index(gateway.there[0])].__aexit__(None, None, None)
    assert sorted(gateway.visits) == names


async def test_a_taker_who_saw_an_older_state_fails(database: Database) -> None:
    async with database.write() as tx:
        assert await leases.take(tx, GATEWAY, None, holder="ada", place="here")
        assert not await leases.take(tx, GATEWAY, None, holder="bob", place="here")
        old = await leases.look(tx, GATEWAY)
        assert await leases.renew(tx, GATEWAY, "ada")
        assert not await leases.renew(tx, GATEWAY, "bob")
        assert not await leases.take(tx, GATEWAY, old, holder="bob", place="here")
        assert await leases.take(tx, GATEWAY, await leases.look(tx, GATEWAY), holder="bob", place="here")
        await leases.release(tx, GATEWAY, "ada")
        assert await leases.renew(tx, GATEWAY, "bob")


HOLDER = """
import asyncio, os
from bot.lease import GatewayLease
from data.engine import Database

async def work():
    print("there", flush=True)
    await asyncio.sleep(600)

async def main():
    await GatewayLease(await Database.open(os.environ["ADDRESS"])).hold_for(work)

asyncio.run(main())
"""


async def test_a_killed_holder_on_this_machine_is_followed_at_once(
    database: Database, address: str, gateway: Gateway
) -> None:
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        HOLDER,
        cwd=ROOT,
        env={**os.environ, "ADDRESS": address},
        stdout=asyncio.subprocess.PIPE,
    )
    assert child.stdout is not None
    await child.stdout.readline()
    running = asyncio.create_task(GatewayLease(database, look_every=0.02).hold_for(gateway.work_of("bob")))
    child.kill()
    killed_at = time.monotonic()
    await gateway.is_taken_by("bob")
    assert time.monotonic() - killed_at < 15, "sooner than by its silence"
    await child.wait()
    running.cancel()
    await asyncio.wait({running})


async def test_a_holder_elsewhere_is_followed_only_after_a_silence(database: Database, gateway: Gateway) -> None:
    async with database.write() as tx:
        assert await leases.take(tx, GATEWAY, None, holder="far away", place=ELSEWHERE)
    began = time.monotonic()
    async with holding(database, gateway, "bob"):
        await gateway.is_taken_by("bob")
        assert time.monotonic() - began >= SILENCE


async def test_who_loses_the_lease_leaves_and_comes_back(database: Database, gateway: Gateway) -> None:
    async with holding(database, gateway, "ada"):
        await gateway.is_taken_by("ada")
        async with database.write() as tx:
            await leases.revoke_all(tx)
        await gateway.is_taken_by("ada", visits=2)


async def test_who_cannot_renew_has_left_before_anybody_may_come(database: Database, gateway: Gateway) -> None:
    async with holding(database, gateway, "ada") as running:
        await gateway.is_taken_by("ada")
        async with database.write() as tx:
            await tx.execute(text("ALTER TABLE leases RENAME TO away"))
        hidden_at = time.monotonic()

        async def left() -> bool:
            return not gateway.there

        await eventually(left)
        assert gateway.left_at - hidden_at < SILENCE
        assert not running.done()
        async with database.write() as tx:
            await tx.execute(text("ALTER TABLE away RENAME TO leases"))
            await tx.execute(update(leases.leases).values(place=ELSEWHERE))
        await gateway.is_taken_by("ada", visits=2)


async def test_what_ends_the_work_is_passed_on_and_the_lease_is_free(database: Database, gateway: Gateway) -> None:
    async with holding(database, gateway, "ada") as running:
        await gateway.is_taken_by("ada")
        async with gateway.changed:
            gateway.failure = KeyError("lost login")
            gateway.changed.notify_all()
        with pytest.raises(KeyError):
            await running
    left = await seen(database)
    assert left is not None
    assert left.holder is None


async def test_a_living_process_is_not_taken_for_dead() -> None:
    assert not place.is_dead(place.here())
    for unknown in ("", "/", "x/1/1", ELSEWHERE, f"{place.here().partition('/')[0]}/1"):
        assert not place.is_dead(unknown)


async def test_a_process_that_has_ended_is_known_to_be_dead_even_before_its_parent_knows() -> None:
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from bot import place; print(place.here(), flush=True); input()",
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert child.stdout is not None
    where = (await child.stdout.readline()).decode().strip()
    assert not place.is_dead(where)
    child.kill()

    async def dead() -> bool:
        return place.is_dead(where)

    await eventually(dead)
    await child.wait()
    assert place.is_dead(where)
    number = f"/{child.pid}/"
    assert place.is_dead(place.here().replace(f"/{os.getpid()}/", number)), "its number may be another's by now"
