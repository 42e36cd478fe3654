"""The worker keeps promises: once, in time, through faults, and never two at once of the same."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, func, select, text

from bot.feature import Feature
from bot.ground import Ground
from bot.jobs import MOST_BUGS, Drop, Handler, TryAgain, Undeliverable, Worker, pause_before
from bot.presence import Presence
from data import jobs as queue
from data import leases
from data.engine import Database
from data.jobs import Job
from tests.data.conftest import HandMovedClock
from tests.data.vaults import strongroom
from tests.waiting import eventually

ROOT = Path(__file__).parents[2]
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
MakeWorker = Callable[..., Worker]


@pytest.fixture
async def ground(address: str, tmp_path: Path, clock: HandMovedClock) -> AsyncIterator[Ground]:
    async with strongroom(tmp_path, main=address) as room:
        yield Ground(room.main, clock, room.vault)


class Diary:
    """A handler that writes down what it was asked to keep, and waits until it is let go on."""

    def __init__(self, *, waits: bool = False) -> None:
        self.begun: list[str] = []
        self.ended: list[str] = []
        self.cancelled: list[str] = []
        self.go_on = asyncio.Event()
        self.changed = asyncio.Condition()
        if not waits:
            self.go_on.set()

    async def run(self, job: Job) -> None:
        await self._note(self.begun, job)
        try:
            await self.go_on.wait()
        except asyncio.CancelledError:
            await self._note(self.cancelled, job)
            raise
        await self._note(self.ended, job)

    async def _note(self, page: list[str], job: Job) -> None:
        async with self.changed:
            page.append(job.kind)
            self.changed.notify_all()

    async def has(self, holds: Callable[[Diary], bool]) -> None:
        async with asyncio.timeout(30), self.changed:
            await self.changed.wait_for(lambda: holds(self))


@asynccontextmanager
async def at_work(worker: Worker) -> AsyncIterator[Worker]:
    """Let a worker run as the app lets it: woken by commits, stopped at the end."""
    worker.ground.database.on_promise = worker.wake
    running = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        worker.stop()
        async with asyncio.timeout(30):
            await running


async def promise(ground: Ground, kind: str = "greet", *, after: timedelta = timedelta(), key: str = "1") -> str:
    async with ground.database.write() as tx:
        due_at = ground.clock.now() + after
        added = await queue.add(tx, kind, guild_id=1, due_at=due_at, dedupe_key=f"{kind}:{key}")
    assert added is not None
    return added


async def states(ground: Ground) -> Counter[str]:
    async with ground.database.read() as tx:
        return Counter((await tx.execute(select(queue.jobs.c.state))).scalars())


async def reaches(ground: Ground, **wanted: int) -> None:
    """Wait until as many jobs are in each of these states, and none in any other."""

    async def reached() -> bool:
        return await states(ground) == Counter(wanted)

    await eventually(reached)


async def count(ground: Ground) -> int:
    return (await states(ground)).total()


async def column(ground: Ground, name: str) -> Any:
    async with ground.database.read() as tx:
        return (await tx.execute(select(queue.jobs.c[name]))).scalar_one()


async def test_a_promise_is_kept_as_soon_as_it_is_committed(ground: Ground) -> None:
    diary = Diary()
    async with at_work(Worker(ground, {"greet": Handler(diary.run)})):
        await reaches(ground)
        await promise(ground)
        await reaches(ground, done=1)
    assert diary.ended == ["greet"]


async def test_a_reminder_is_kept_when_its_time_has_come_and_not_before(
    ground: Ground, clock: HandMovedClock
) -> None:
    diary = Diary()
    async with at_work(Worker(ground, {"greet": Handler(diary.run), "now": Handler(diary.run)})):
        await promise(ground, after=30 * DAY)
        await promise(ground, "now")
        await reaches(ground, waiting=1, done=1)
        clock.advance(30 * DAY)
        await reaches(ground, done=2)
    assert diary.ended == ["now", "greet"]


async def test_a_kind_that_nobody_handles_is_left_alone(ground: Ground) -> None:
    await promise(ground, "of a feature that is switched off")
    diary = Diary()
    async with at_work(Worker(ground, {"greet": Handler(diary.run)})):
        await promise(ground)
        await reaches(ground, waiting=1, done=1)


async def test_what_waits_for_an_answer_ends_only_where_people_can_answer_and_have_had_time(
    ground: Ground,
) -> None:
    diary, catching_up = Diary(), asyncio.Event()

    async def gives_time(_ground: Ground) -> None:
        await promise(ground, "given time", after=DAY, key=str(await count(ground)))
        await catching_up.wait()

    worker = Worker(ground, {"end": Handler(diary.run, only_connected=True), "greet": Handler(diary.run)})
    presence = Presence(ground, [Feature("events", "cogs.events.cog", on_return=gives_time)])
    presence.on_change = worker.connect
    async with at_work(worker):
        await promise(ground, "end")
        await promise(ground)
        await reaches(ground, waiting=1, done=1)
        presence.begin()
        await reaches(ground, waiting=2, done=1)
        presence.interrupt()
        presence.go_on()
        presence.begin()
        await reaches(ground, waiting=3, done=1)
        assert diary.ended == ["greet"], "not before they have had time"
        catching_up.set()
        await reaches(ground, waiting=2, done=2)
        presence.interrupt()
        await promise(ground, "end", key="2")
        await promise(ground, key="2")
        await reaches(ground, waiting=3, done=3)
        presence.go_on()
        await reaches(ground, waiting=2, done=4)
        await presence.leave()
    assert diary.ended == ["greet", "end", "greet", "end"]


async def test_a_job_in_hand_is_not_begun_again_whatever_the_clocks_do(
    ground: Ground, clock: HandMovedClock
) -> None:
    diary, machine = Diary(waits=True), HandMovedClock()
    async with at_work(Worker(ground, {"greet": Handler(diary.run), "tick": Handler(diary.run)}, machine=machine)):
        await promise(ground)
        await diary.has(lambda diary: "greet" in diary.begun)
        for number in range(3):
            clock.advance(30 * DAY)
            machine.advance(DAY)  # its lease has long run out, by the wall clock
            await promise(ground, "tick", key=str(number))
            await diary.has(lambda diary, number=number: diary.begun.count("tick") == number + 1)  # type: ignore[misc]
        diary.go_on.set()
        await reaches(ground, done=4)
    assert diary.begun.count("greet") == diary.ended.count("greet") == 1


async def test_a_passing_fault_is_tried_again_after_the_pause_that_was_asked_for(
    ground: Ground, clock: HandMovedClock
) -> None:
    faults = iter([TryAgain("503"), TryAgain("429", timedelta(minutes=7)), ConnectionResetError()])
    tries: list[datetime] = []

    async def run(job: Job) -> None:
        tries.append(clock.now())
        assert job.attempts == len(tries)
        for fault in faults:
            raise fault

    async with at_work(Worker(ground, {"greet": Handler(run)})):
        await promise(ground)
        for count in range(4):

            async def tried(count: int = count) -> bool:
                return len(tries) > count and (count == 3 or await column(ground, "leased_by") is None)

            await eventually(tried)
            clock.advance(timedelta(minutes=7) if count == 1 else MINUTE)
        await reaches(ground, done=1)
    assert [after - before for before, after in pairwise(tries)] == [
        MINUTE,
        7 * MINUTE,
        MINUTE,
    ]


async def test_pauses_double_up_to_ten_minutes_and_do_not_arrive_together() -> None:
    assert [pause_before(attempt, jitter=1.0).total_seconds() for attempt in (1, 2, 3, 4)] == [2, 4, 8, 16]
    assert pause_before(500, jitter=1.0) == timedelta(minutes=10)
    assert pause_before(500, jitter=0.0) == timedelta(minutes=5)


async def test_what_cannot_be_delivered_falls_back_and_is_dead(ground: Ground) -> None:
    diary = Diary()

    async def refuse(_job: Job) -> None:
        raise Undeliverable("Discord refused: 403 50007")

    async with at_work(Worker(ground, {"greet": Handler(refuse, diary.run)})):
        await promise(ground)
        await reaches(ground, dead=1)
    assert diary.ended == ["greet"]
    assert await column(ground, "last_problem") == "Discord refused: 403 50007"


async def test_a_fallback_that_fails_is_tried_again(ground: Ground, clock: HandMovedClock) -> None:
    falls = 0

    async def refuse(_job: Job) -> None:
        raise Undeliverable("gone")

    async def fall_back(_job: Job) -> None:
        nonlocal falls
        falls += 1
        if falls == 1:
            raise KeyError("a bug")

    async with at_work(Worker(ground, {"greet": Handler(refuse, fall_back)})):
        await promise(ground)

        async def put_back() -> bool:
            return falls == 1 and await column(ground, "leased_by") is None

        await eventually(put_back)
        clock.advance(timedelta(minutes=10))
        await reaches(ground, dead=1)


async def test_a_void_promise_is_dropped(ground: Ground) -> None:
    async def drop(_job: Job) -> None:
        raise Drop("the event was cancelled")

    async with at_work(Worker(ground, {"greet": Handler(drop)})):
        await promise(ground)
        await reaches(ground, dropped=1)


async def test_a_bug_ends_a_job_only_after_many_tries_and_an_outage_never(
    ground: Ground, clock: HandMovedClock
) -> None:
    tries, diary = 0, Diary()

    async def run(_job: Job) -> None:
        nonlocal tries
        tries += 1
        if tries <= 20:
            raise TryAgain("an outage") if tries % 2 else ConnectionError
        raise KeyError("a bug")

    async with at_work(Worker(ground, {"greet": Handler(run, diary.run)})):
        await promise(ground)
        while not diary.ended:
            seen = tries
            clock.advance(timedelta(minutes=10))

            async def went_on(seen: int = seen) -> bool:
                return bool(diary.ended) or (tries > seen and await column(ground, "leased_by") is None)

            await eventually(went_on)
        await reaches(ground, dead=1)
    assert tries == 20 + MOST_BUGS


async def test_what_is_too_late_to_be_of_use_is_dropped_also_after_many_tries(
    ground: Ground, clock: HandMovedClock
) -> None:
    tried = asyncio.Event()

    async def run(_job: Job) -> None:
        tried.set()
        raise TryAgain("an outage")

    async with at_work(Worker(ground, {"greet": Handler(run, stale_after=timedelta(hours=1))})):
        await promise(ground)
        await tried.wait()
        clock.advance(timedelta(minutes=50))
        clock.advance(timedelta(minutes=11))
        await reaches(ground, dropped=1)


async def test_stopping_finishes_what_is_in_hand_and_begins_nothing_new(ground: Ground) -> None:
    diary = Diary(waits=True)
    worker = Worker(ground, {"greet": Handler(diary.run)})
    async with at_work(worker):
        await promise(ground)
        await diary.has(lambda diary: diary.begun == ["greet"])
        worker.stop()
        await promise(ground, key="2")
        diary.go_on.set()
    assert await states(ground) == Counter(done=1, waiting=1)
    async with ground.database.read() as tx:
        assert await leases.signed_in(tx) == {}


async def test_what_is_cut_short_is_given_back_and_the_next_start_goes_on_at_once(ground: Ground) -> None:
    diary = Diary(waits=True)
    await promise(ground)
    running = asyncio.create_task(Worker(ground, {"greet": Handler(diary.run)}).run())
    await diary.has(lambda diary: diary.begun == ["greet"])
    running.cancel()
    await asyncio.wait({running})
    assert diary.cancelled == ["greet"]
    diary.go_on.set()
    async with at_work(Worker(ground, {"greet": Handler(diary.run)})):
        await reaches(ground, done=1)


async def test_a_fault_of_the_database_kills_no_worker_and_forgets_nothing(
    ground: Ground, caplog: pytest.LogCaptureFixture
) -> None:
    diary = Diary(waits=True)
    async with at_work(Worker(ground, {"greet": Handler(diary.run)})):
        await promise(ground)
        await diary.has(lambda diary: diary.begun == ["greet"])
        await _rename(ground.database, "jobs", "away")
        diary.go_on.set()

        async def said() -> bool:
            return any("cannot be worked on" in record.message for record in caplog.records)

        await eventually(said)
        await _rename(ground.database, "away", "jobs")
        await reaches(ground, done=1)
        await promise(ground, key="2")
        await reaches(ground, done=2)
    assert diary.begun == diary.ended == ["greet", "greet"]
    caplog.clear()


async def test_a_job_that_is_no_longer_ours_is_let_go(ground: Ground) -> None:
    diary = Diary(waits=True)
    async with at_work(Worker(ground, {"greet": Handler(diary.run)}, lease=timedelta(seconds=0.3))):
        await promise(ground)
        await diary.has(lambda diary: diary.begun == ["greet"])
        async with ground.database.write() as tx:
            await tx.execute(delete(queue.jobs))  # erased with its community, say
        await diary.has(lambda diary: diary.cancelled == ["greet"])


async def test_a_job_whose_lease_cannot_be_renewed_is_let_go_before_another_takes_it(
    ground: Ground, caplog: pytest.LogCaptureFixture
) -> None:
    diary = Diary(waits=True)
    async with at_work(Worker(ground, {"greet": Handler(diary.run)}, lease=timedelta(seconds=0.6))):
        await promise(ground)
        await diary.has(lambda diary: diary.begun == ["greet"])
        async with ground.database.write() as tx:
            until = await tx.execute(select(queue.jobs.c.leased_until))
            leased_until = until.scalar_one()
        await _rename(ground.database, "jobs", "away")
        await diary.has(lambda diary: diary.cancelled == ["greet"])
        assert datetime.now(UTC) < leased_until + timedelta(seconds=0.4), "one renewal may have come between"
        await _rename(ground.database, "away", "jobs")
        diary.go_on.set()
        await reaches(ground, done=1)
    assert diary.begun == ["greet", "greet"]
    caplog.clear()


async def test_two_workers_share_the_queue(ground: Ground, address: str, clock: HandMovedClock) -> None:
    diary = Diary()
    elsewhere = Ground(await Database.open(address), clock, ground.vault)
    rows = [
        {"kind": "greet", "guild_id": 1, "due_at": clock.now(), "dedupe_key": f"greet:{n}"} for n in range(300)
    ]
    async with ground.database.write() as tx:
        await queue.add_many(tx, rows)
    handlers = {"greet": Handler(diary.run)}
    async with at_work(Worker(ground, handlers)), at_work(Worker(elsewhere, handlers)):
        await reaches(ground, done=300)
    assert len(diary.ended) == 300
    await elsewhere.database.close()


CHILD = """
import asyncio, os
from datetime import timedelta
from bot.ground import Ground
from bot.jobs import Handler, Worker
from bot.kernel.clock import SystemClock
from data.engine import Database

async def run(job):
    print(job.id, flush=True)
    await asyncio.sleep(float(os.environ["SECONDS"]))

async def main():
    database = await Database.open(os.environ["ADDRESS"])
    await Worker(Ground(database, SystemClock(), None), {"greet": Handler(run)}).run()

asyncio.run(main())
"""


async def start_child(address: str, seconds: float) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        CHILD,
        cwd=ROOT,
        env={**os.environ, "ADDRESS": address, "SECONDS": str(seconds)},
        stdout=asyncio.subprocess.PIPE,
    )


async def test_another_process_takes_over_at_once_what_a_killed_one_had_in_hand(
    ground: Ground, address: str
) -> None:
    await promise(ground)
    child = await start_child(address, seconds=60)
    assert child.stdout is not None
    await child.stdout.readline()
    diary = Diary()
    handlers = {"greet": Handler(diary.run), "tick": Handler(diary.run)}
    async with at_work(Worker(ground, handlers, lease=timedelta(seconds=3))):
        await promise(ground, "tick")  # the child does not handle these
        await reaches(ground, done=1, waiting=1)
        child.kill()
        await child.wait()
        await reaches(ground, done=2)
        async with ground.database.read() as tx:
            assert (await tx.execute(select(func.count()).select_from(leases.workers))).scalar_one() == 1
    assert diary.ended == ["tick", "greet"]


async def test_no_job_is_lost_however_often_a_worker_is_killed(ground: Ground, address: str) -> None:
    async with ground.database.write() as tx:
        due_at = datetime.now(UTC)
        rows = [{"kind": "greet", "guild_id": 1, "due_at": due_at, "dedupe_key": f"greet:{n}"} for n in range(400)]
        await queue.add_many(tx, rows)
    run: list[str] = []
    kills = 0
    while (await states(ground))["waiting"]:
        child = await start_child(address, seconds=0.001)
        assert child.stdout is not None
        for _ in range(90):  # somewhere between claiming and settling
            if not (line := await _line(child, ground)):
                break
            run.append(line)
        child.kill()
        kills += 1
        run += (await child.stdout.read()).decode().split()
        await child.wait()
    assert set(await _ids(ground)) == set(run)
    assert await states(ground) == Counter(done=400)
    assert len(run) - 400 <= kills * 64, "only what was in hand at a kill is done again"


async def _line(child: asyncio.subprocess.Process, ground: Ground) -> str:
    """Return the next job that a child began; nothing when all are settled."""
    assert child.stdout is not None
    reading = asyncio.create_task(child.stdout.readline())

    async def said_or_settled() -> bool:
        return reading.done() or not (await states(ground))["waiting"]

    await eventually(said_or_settled)
    if not reading.done():
        reading.cancel()
        await asyncio.wait({reading})
        return ""
    return reading.result().decode().strip()


async def _ids(ground: Ground) -> list[str]:
    async with ground.database.read() as tx:
        return list((await tx.execute(select(queue.jobs.c.id))).scalars())


async def _rename(database: Database, old: str, new: str) -> None:
    async with database.write() as tx:
        await tx.execute(text(f"ALTER TABLE {old} RENAME TO {new}"))
