"""How long the calendar of many events takes to be told, and what taking one in costs Hearth and its child."""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bot.app import FEATURES
from bot.discordkit.localizer import Localizer
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.settings import declared
from bot.settings import groups_of, write_setting
from bot.web_pages import Around, Asked, Told
from cogs.events.calendars.outgoing import Entry, write_calendar
from cogs.events.rules.access import Access, to_json
from cogs.events.rules.series import Schedule
from cogs.events.service import feeding, taking_in
from data import event_feeds, events
from data.events import LINK, PUBLISHED, Event
from tests.bench.bench import Bench
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.data.vaults import Strongroom, strongroom
from tests.databases import sqlite_files

GUILD, PERSON = 1001, 31
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
STARTS = datetime(2026, 12, 1, 18)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "America/Sao_Paulo", "Australia/Lord_Howe")
RULES = ("", "", "FREQ=WEEKLY;COUNT=20", "FREQ=MONTHLY;BYDAY=-1TH")
WORDS = "We read a first issue together, and write down what we learn. Bring nothing but questions. " * 6
WATCHED = """
import pathlib, resource, sys
from cogs.events.calendars import child
child.main()
status = pathlib.Path("/proc/self/status")
if status.exists():  # what the system tells of a process counts in what its parent took before it began
    peak = next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
else:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
print(peak, file=sys.stderr)
"""
"""The child as it is, telling in the end how many kilobytes it took at most."""


class Pauses:
    """Looks how long Hearth's own loop lets others wait, while something is done in it."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def __aenter__(self) -> Pauses:
        self._looking = asyncio.create_task(self._look())
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._looking.cancel()

    async def _look(self) -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(0.001)
            self.longest = max(self.longest, time.perf_counter() - began - 0.001)


@subject("events-calendars", "Events: the calendar of many, and taking one in")
async def events_calendars(bench: Bench) -> Sequence[Measurement]:
    return [*await _told(bench), *await _taken_in(bench)]


async def _told(bench: Bench) -> list[Measurement]:
    """Measure a calendar that nobody asked for before, one that is remembered, and one that the asker has."""
    count, times = bench.size((2000, 200), (40, 5))
    cold, kept, known, pauses, size = [], list[float](), list[float](), [], 0
    async with _room() as room:
        ground = Ground(room.main, room.clock, room.vault)
        async with room.main.write() as tx:
            await events.add_many(tx, [_event(number) for number in range(count)])
        secret = await feeding.make(ground, GUILD, feeding.ALL)
        around = Around(partial(Localizer().render, markdown=False), lambda _: "Rainbow OSPO")
        for number in range(bench.rounds):
            bench.say(f"the calendar of {count:,} events: round {number + 1} of {bench.rounds}")
            feeding.forget_known()
            async with Pauses() as seen:
                began = time.perf_counter()
                told = await feeding.feed(ground, Asked((f"{secret}.ics",), around=around))
                cold.append(time.perf_counter() - began)
            pauses.append(seen.longest)
            size = len(told.body)
            kept += [await _asked(ground, Asked((secret,), around=around), 200) for _ in range(times)]
            again = Asked((secret,), told.etag, around)
            known += [await _asked(ground, again, 304) for _ in range(times)]
    what = f"the calendar of {count:,} events"
    return [
        Measurement(f"{what}: when it has changed", "ms", statistics.median(cold) * 1000),
        Measurement(f"{what}: Hearth's longest pause then", "ms", statistics.median(pauses) * 1000),
        Measurement(f"{what}: its size, before it is packed", "MB", size / 1e6),
        Measurement(f"{what}: when it has not changed, p99", "ms", percentile(kept, 0.99) * 1000),
        Measurement(f"{what}: when the asker has it, p99", "ms", percentile(known, 0.99) * 1000, aim="under 10"),
    ]


async def _asked(ground: Ground, asked: Asked, status: int) -> float:
    began = time.perf_counter()
    told: Told = await feeding.feed(ground, asked)
    if told.status != status:
        raise AssertionError(f"the calendar was told with status {told.status}")
    return time.perf_counter() - began


async def _taken_in(bench: Bench) -> list[Measurement]:
    """Measure reading a calendar in its child, looking at what it would bring, and taking it in."""
    count = bench.size(5000, 60)
    data = write_calendar("Elsewhere", [_entry(number) for number in range(count)], now=NOW)
    bench.say(f"a calendar of {count:,} events: reading it in a child")
    began = time.perf_counter()
    asked = json.dumps({"zone": "UTC", "now": NOW.isoformat()}).encode() + b"\n" + data
    child = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", WATCHED], input=asked, capture_output=True, check=True
    )
    seconds, megabytes = time.perf_counter() - began, int(child.stderr) / 1024
    async with _room() as room:
        ground = Ground(room.main, room.clock, room.vault)
        bench.say(f"a calendar of {count:,} events: looking at it")
        async with Pauses() as looking:
            began = time.perf_counter()
            source = await taking_in.bring_file(ground, GUILD, "elsewhere", data, "UTC")
            seen = await taking_in.see(ground, GUILD, source.id)
            looked = time.perf_counter() - began
        bench.say(f"a calendar of {count:,} events: taking it in")
        first, first_cpu, pause = await _take(ground, source.id, seen.token)
        source = await taking_in.bring_file(ground, GUILD, "elsewhere", data, "UTC")
        bench.say(f"a calendar of {count:,} events: taking it in once more")
        second, _, _ = await _take(ground, source.id, source.state["look"])
        async with room.main.read() as tx:
            (source,) = await event_feeds.sources(tx, GUILD)
            if len(await events.of_source(tx, GUILD, source.id)) != len(seen.look.added):
                raise AssertionError("the calendar was not taken in whole")
    what = f"a calendar of {count:,} events"
    return [
        Measurement(f"{what} ({len(data) / 1e6:.1f} MB): the child", "s", seconds, aim="under 20"),
        Measurement(f"{what}: the child's memory at most", "MB", megabytes),
        Measurement(f"{what}: until it is seen what it would bring", "s", looked),
        Measurement(f"{what}: Hearth's longest pause then", "ms", looking.longest * 1000),
        Measurement(f"{what}: taking it in", "s", first),
        Measurement(f"{what}: what Hearth itself is busy with then", "s", first_cpu),
        Measurement(f"{what}: Hearth's longest pause then", "ms", pause * 1000),
        Measurement(f"{what}: the second time", "s", second),
    ]


async def _take(ground: Ground, source_id: str, token: str) -> tuple[float, float, float]:
    async with Pauses() as seen:
        began, busy = time.perf_counter(), time.process_time()
        await taking_in.take(ground, GUILD, source_id, token, theirs=False, user_id=PERSON)
        return time.perf_counter() - began, time.process_time() - busy, seen.longest


@asynccontextmanager
async def _room() -> AsyncIterator[Strongroom]:
    """Open a vault and a database, in a file, in which a community has events."""
    with tempfile.TemporaryDirectory(prefix="hearth-bench-") as folder:
        address = sqlite_files().fresh(Path(folder) / "h.sqlite3")
        async with strongroom(Path(folder), main=address) as room:
            is_open = next(
                one for group in groups_of(FEATURES) for one in declared(group) if one.key == "events.open"
            )
            async with room.main.write() as tx:
                await write_setting(tx, GUILD, is_open, True, at=NOW)
            yield room


def _event(number: int) -> Event:
    id = new_id()
    starts = STARTS + timedelta(hours=7 * number)
    return Event(
        id=id,
        guild_id=GUILD,
        state=PUBLISHED,
        revision=1,
        title=f"First issue together {number}",
        words=WORDS,
        audience="Everybody",
        is_for_newcomers=True,
        topic_id=None,
        place=LINK,
        channel_id=None,
        where="https://meet.example.org/first",
        zone=ZONES[number % len(ZONES)],
        starts=starts.isoformat(),
        minutes=90,
        rule=RULES[number % len(RULES)],
        also=[],
        never=[],
        capacity=None,
        newcomer_seats=0,
        newcomer_hours=48,
        language="en",
        access=to_json(Access(languages="English", contact=f"Person {number % 20}")),
        uid=f"{id}@hearth",
        sequence=0,
        source_id=None,
        mark=None,
        made_at=NOW,
        changed_at=NOW,
        published_at=NOW,
        ended_at=None,
    )


def _entry(number: int) -> Entry:
    starts = STARTS + timedelta(hours=7 * number)
    schedule = Schedule(ZONES[number % len(ZONES)], starts, 90, RULES[number % len(RULES)])
    return Entry(
        uid=f"{number}@elsewhere.example",
        sequence=0,
        title=f"Meeting {number}",
        words=WORDS,
        place="Room 5",
        url="",
        schedule=schedule,
        created_at=NOW,
        changed_at=NOW,
    )
