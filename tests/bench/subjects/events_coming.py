"""How soon an answer to an event is given among many, and how late reminders are when many are due at once."""

from __future__ import annotations

import asyncio
import gc
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from bot.ground import Ground
from cogs.events.service import coming
from data.event_answers import GOING
from data.event_times import Time
from sandbox.ratelimits import GLOBAL
from tests.bench.bench import Bench, Round
from tests.bench.bots import HEARTH
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.bench.stage import Stage
from tests.data.event_rows import GUILD, published, remind_all
from tests.data.vaults import Strongroom, strongroom
from tests.databases import postgres_server, sqlite_files

SEATS = 50
A_SECOND = 100
PATIENCE = 1800.0
"""Seconds after which a benchmark gives up on reminders that do not come."""


@subject("events-coming", "Events: answers for 50 seats, and reminders that are due at once")
async def events_coming(bench: Bench) -> Sequence[Measurement]:
    return [*await _answers(bench), *await _reminders(bench)]


async def _answers(bench: Bench) -> list[Measurement]:
    """Measure from an answer until it is written down, at a steady rate and in one storm."""
    count, crowd = bench.size((1000, 5000), (20, 50))
    lines = []
    for engine in ("SQLite", "PostgreSQL"):
        taken: list[Round] = []
        async with _opened(engine) as room:
            ground = Ground(room.main, room.clock, room.vault)
            for number in range(bench.rounds):
                bench.say(f"answers on {engine}: round {number + 1} of {bench.rounds}")
                taken.append(await _round(ground, count, crowd))
        what = f"answers on {engine}, {A_SECOND} a second among {crowd:,}"
        for name, unit, words in (
            ("p50", "ms", f"{what}: p50"),
            ("p99", "ms", f"{what}: p99"),
            ("storm", "s", f"{crowd:,} answers at once on {engine}, until the last is given"),
        ):
            aim = "within 60" if name == "storm" else ""
            lines.append(Measurement(words, unit, statistics.median(one[name] for one in taken), aim=aim))
    return lines


async def _round(ground: Ground, count: int, crowd: int) -> Round:
    time_of = await published(ground, capacity=SEATS)
    gc.collect()
    gc.freeze()  # as in a Hearth that runs (bot/cli/run.py)
    began = time.perf_counter()
    await asyncio.gather(*(_answer(ground, time_of, person) for person in range(1, crowd + 1)))
    storm = time.perf_counter() - began
    waits: list[asyncio.Task[float]] = []
    loop = asyncio.get_running_loop()
    start = loop.time()
    for number in range(count):
        await asyncio.sleep(max(0.0, start + number / A_SECOND - loop.time()))
        waits.append(asyncio.create_task(_answer(ground, time_of, crowd + 1 + number)))
    taken = await asyncio.gather(*waits)
    gc.unfreeze()
    return {"storm": storm, "p50": percentile(taken, 0.5) * 1000, "p99": percentile(taken, 0.99) * 1000}


async def _answer(ground: Ground, time_of: Time, person: int) -> float:
    began = time.perf_counter()
    joined_at = ground.clock.now() - timedelta(days=400)
    await coming.answer(ground, GUILD, person, time_of.id, GOING, language="en", joined_at=joined_at)
    return time.perf_counter() - began


async def _reminders(bench: Bench) -> list[Measurement]:
    """Measure how late many are reminded who chose the same, while Discord takes fifty requests a second.

    Once and not several times: the limit alone takes minutes, and says most of it. The conversations are open, as
    Hearth sees to beforehand.
    """
    count = bench.size(10_000, 30)
    bench.say(f"{count:,} reminders")
    async with bench.stage(HEARTH) as stage:
        due_at = await _plan(stage, count)
        await stage.start()
        await stage.settled()
        stage.sandbox.ratelimits.enforce()
        left = due_at - stage.sandbox.clock.now()
        stage.sandbox.clock.advance(left)
        limit = time.monotonic() + PATIENCE
        while ((sent := _sent(stage)) and len(sent) < count and time.monotonic() < limit) or not sent:
            await asyncio.sleep(0.5)
        late = [one - due_at.timestamp() for one in sent]
    best = count / GLOBAL.count
    what = f"{count:,} reminders due at once, under Discord’s limits"
    return [
        Measurement(f"{what}: lateness p50", "s", percentile(late, 0.5)),
        Measurement(f"{what}: lateness p99", "s", percentile(late, 0.99)),
        Measurement(f"{what}: until the last, times the limit alone", "times", max(late) / best),
        Measurement(f"{what}: not sent", "people", count - len(late), aim="0"),
    ]


async def _plan(stage: Stage, count: int) -> datetime:
    """Let so many come to one event and choose the same reminder; return when it is due."""
    people = stage.guild.add_members(count)
    await stage.hearth.sets(stage.guild.id, "events.open", True)
    direct = {user_id: stage.world.direct_with(people.user(user_id)).id for user_id in people.ids}
    now = stage.sandbox.clock.now()
    return await remind_all(stage.hearth.config.database, stage.guild.id, direct, now)


def _sent(stage: Stage) -> list[float]:
    """Return when each was reminded, by the features' time."""
    return [message.sent for channel in stage.world.direct.values() for message in channel.messages.values()]


@asynccontextmanager
async def _opened(engine: str) -> AsyncIterator[Strongroom]:
    """Open a fresh database on an engine."""
    with tempfile.TemporaryDirectory(prefix="hearth-bench-") as folder:
        is_file = engine == "SQLite"
        address = sqlite_files().fresh(Path(folder) / "h.sqlite3") if is_file else await postgres_server().fresh()
        try:
            async with strongroom(Path(folder), main=address) as room:
                yield room
        finally:
            if not is_file:
                await postgres_server().drop(address)
