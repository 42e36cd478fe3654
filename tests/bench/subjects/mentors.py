"""How long a round of matching takes and what it gains, and how soon it is known who suits among very many."""

from __future__ import annotations

import asyncio
import gc
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import insert
from sqlalchemy.engine import make_url

from bot.app import FEATURES
from bot.ground import Ground
from bot.kernel.ids import new_id
from cogs.mentors.rules import rounds, wishes
from cogs.mentors.rules.hours import SLOTS_A_DAY, Free
from cogs.mentors.rules.matching import ASYNC, CAPTIONS, FORMATS, HOUR, WAYS, WEEKS, Mentee, Mentor, broken, fit
from cogs.mentors.service import people
from data import mentor_matches, mentor_offers, mentor_requests
from data.engine import Transaction
from data.mentor_offers import Offer, mentor_skills
from data.mentor_requests import Request
from tests.bench.bench import Bench, Round
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.data.vaults import Strongroom, strongroom
from tests.databases import postgres_server, sqlite_files

GUILD = 1001
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
TOPICS = [f"topic-{number}" for number in range(40)]
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "America/Sao_Paulo",
    "Africa/Lagos",
    "UTC",
    "Asia/Tokyo",
    "America/Los_Angeles",
)
LANGUAGES = (*("en",) * 6, "es", "fr", "de", "pt")
"""About as often as people name them."""
SOME = ("women", "trans", "disabled", "caregiver")
AT_ONCE = 1000
WATCHED = """
import pathlib, resource, sys
from cogs.mentors.rules import child
child.main()
status = pathlib.Path("/proc/self/status")
if status.exists():  # what the system tells of a process counts in what its parent took before it began
    peak = next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
else:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
print(peak, file=sys.stderr)
"""
"""The child as it is, telling in the end how many kilobytes it took at most."""


@dataclass(frozen=True, slots=True)
class Solved:
    """What a round gave: how many have a mentor, how well they fit in all, how long it took and in what memory."""

    matched: int
    fit: float
    seconds: float
    megabytes: float = 0


@subject("mentors", "Mentors: a round of many, and who suits among very many")
async def mentors(bench: Bench) -> Sequence[Measurement]:
    lines = []
    for asking, offering in bench.size(((200, 60), (2000, 500)), ((20, 6),)):
        lines += await _round(bench, asking, offering)
    return [*lines, *await _requests(bench)]


async def _round(bench: Bench, asking: int, offering: int) -> list[Measurement]:
    """Measure a round in its child, beside handing out the best mentor to each who comes, one after the other."""
    mentees, helpers = _crowd(random.Random(0), asking, offering)
    here: list[float] = []
    best: list[Solved] = []
    for number in range(min(bench.rounds, 3)):
        bench.say(f"a round of {asking:,} × {offering:,}: {number + 1} of {min(bench.rounds, 3)}")
        began = time.perf_counter()
        asked = json.dumps(rounds.question(mentees, helpers, (), adults=False, seed="bench")).encode()
        here.append(time.perf_counter() - began)
        best.append(await asyncio.to_thread(_solve, asked, mentees, helpers))
    bench.say(f"a round of {asking:,} × {offering:,} by who comes first")
    greedy = _greedy(mentees, helpers)
    what = f"a round of {asking:,} × {offering:,}"
    seconds = statistics.median(one.seconds for one in best)
    return [
        Measurement(f"{what}: the child", "s", seconds),
        Measurement(f"{what}: the child's memory at most", "MB", max(one.megabytes for one in best)),
        Measurement(f"{what}: what Hearth itself is busy with", "ms", statistics.median(here) * 1000),
        Measurement(f"{what}: people matched", "people", best[0].matched),
        Measurement(f"{what}: people matched, first come instead", "people", greedy.matched),
        Measurement(f"{what}: matched, times first come", "times", best[0].matched / max(1, greedy.matched)),
        Measurement(f"{what}: fit in all, times first come", "times", best[0].fit / max(1, greedy.fit)),
        Measurement(f"{what}: time, times first come", "times", seconds / greedy.seconds),
    ]


def _solve(asked: bytes, mentees: Sequence[Mentee], helpers: Sequence[Mentor]) -> Solved:
    """Let a child of its own solve, and see what it took."""
    began = time.perf_counter()
    child = subprocess.run([sys.executable, "-c", WATCHED], input=asked, capture_output=True, check=True)
    seconds = time.perf_counter() - began
    known, there = {one.id: one for one in mentees}, {one.id: one for one in helpers}
    pairs = rounds.solved(json.loads(child.stdout)).pairs
    total = sum(fit(known[one.mentee], there[one.mentor]) for one in pairs)
    return Solved(len(pairs), total, seconds, int(child.stderr) / 1024)


def _greedy(mentees: Sequence[Mentee], helpers: Sequence[Mentor]) -> Solved:
    """Give each person, in the order in which they came, the mentor with a free seat who fits best."""
    began = time.perf_counter()
    seats = {one.id: one.seats for one in helpers}
    matched, total = 0, 0.0
    for mentee in mentees:
        found = [
            (fit(mentee, one), -one.id)
            for one in helpers
            if seats[one.id] and broken(mentee, one, _nobody, adults=False) is None
        ]
        if found:
            value, mentor = max(found)
            seats[-mentor] -= 1
            matched, total = matched + 1, total + value
    return Solved(matched, total, time.perf_counter() - began)


def _nobody(_one: int, _other: int) -> bool:
    return False


def _crowd(chance: random.Random, asking: int, offering: int) -> tuple[list[Mentee], list[Mentor]]:
    """Return people as they come: most write one language, some need captions, a few prefer something."""
    mentees = [
        Mentee(
            id=100_000 + number,
            topics=frozenset(chance.sample(TOPICS, 3)),
            languages=frozenset(chance.sample(LANGUAGES, 2)),
            format=WEEKS,
            needs=frozenset({CAPTIONS} if chance.random() < 0.1 else ()),
            free=_free(chance, 3),
            begins=date(2026, 3, 2),
            weeks=chance.choice((4, 8, 12)),
            waited=chance.choice((0, 0, 0, 1)),
            prefers=frozenset({chance.choice(SOME)} if chance.random() < 0.2 else ()),
        )
        for number in range(asking)
    ]
    helpers = [
        Mentor(
            id=1 + number,
            skills=frozenset(chance.sample(TOPICS, 4)),
            languages=frozenset(chance.sample(LANGUAGES, 2)),
            formats=frozenset({WEEKS}),
            can=frozenset({CAPTIONS} if chance.random() < 0.5 else ()),
            free=_free(chance, 4),
            seats=chance.choice((1, 2, 2, 2, 3, 4)),
            shares=frozenset({chance.choice(SOME)} if chance.random() < 0.2 else ()),
        )
        for number in range(offering)
    ]
    return mentees, helpers


def _free(chance: random.Random, spans: int) -> Free:
    """Return some spans of five hours: mornings, afternoons and evenings."""
    begins = [chance.randrange(7) * SLOTS_A_DAY + chance.choice((14, 24, 36)) for _ in range(spans)]
    return Free.at(chance.choice(ZONES), {slot for first in begins for slot in range(first, first + 10)})


async def _requests(bench: Bench) -> list[Measurement]:
    """Measure from a request to the three who suit best: all that is done before the page is rendered."""
    count, looks = bench.size((10_000, 100), (200, 4))
    lines = []
    for engine in ("SQLite", "PostgreSQL"):
        bench.say(f"writing {count:,} mentors to {engine}")
        async with _filled(engine, count) as room:
            wanted = await _wanted(room, looks)
            await _look(room, wanted[: looks // 4])
            gc.collect()
            gc.freeze()  # as in a Hearth that runs (bot/cli/run.py)
            taken = []
            for number in range(bench.rounds):
                bench.say(f"requests on {engine}: round {number + 1} of {bench.rounds}")
                taken.append(await _look(room, wanted))
            gc.unfreeze()
        for name, aim in (("p50", ""), ("p99", "under 50")):
            median = statistics.median(one[name] for one in taken)
            what = f"who suits among {count:,} mentors on {engine}, {name}"
            lines.append(Measurement(what, "ms", median, aim=aim))
    return lines


async def _look(room: Strongroom, wanted: Sequence[Request]) -> Round:
    ground = Ground(room.main, room.clock, room.vault)
    waits = []
    for request in wanted:
        began = time.perf_counter()
        async with room.main.read() as tx:
            await people.best_for(ground, tx, FEATURES, request, adults=False)
        waits.append(time.perf_counter() - began)
    return {"p50": percentile(waits, 0.5) * 1000, "p99": percentile(waits, 0.99) * 1000}


@asynccontextmanager
async def _filled(engine: str, count: int) -> AsyncIterator[Strongroom]:
    """Open a vault and a database in which a community has so many mentors."""
    with tempfile.TemporaryDirectory(prefix="hearth-bench-") as folder:
        is_file = engine == "SQLite"
        address = sqlite_files().fresh(Path(folder) / "h.sqlite3") if is_file else await postgres_server().fresh()
        try:
            async with strongroom(Path(folder), main=address) as room:
                await _fill(room, count)
                if not is_file:
                    await _look_after(address)
                yield room
        finally:
            if not is_file:
                await postgres_server().drop(address)


async def _fill(room: Strongroom, count: int) -> None:
    chance = random.Random(1)
    _, helpers = _crowd(chance, 0, count)
    for begins in range(0, count, AT_ONCE):
        some = helpers[begins : begins + AT_ONCE]
        async with room.main.write() as tx:
            sharing = [one for one in some if one.shares]
            bodies = [(people.SECRET, json.dumps(sorted(one.shares))) for one in sharing]
            records = await room.vault.seal_many(tx, GUILD, bodies)
            record_of = {one.id: record for one, record in zip(sharing, records, strict=True)}
            rows = [_offer(chance, one, record_of.get(one.id)) for one in some]
            await tx.execute(insert(mentor_offers.mentor_offers), [_as_row(row) for row in rows])
            busy = [_match(one.id) for one in some if one.seats > 1 and chance.random() < 0.5]
            await tx.execute(insert(mentor_matches.mentor_matches), busy)
            await tx.execute(
                insert(mentor_skills),
                [
                    {"guild_id": GUILD, "user_id": one.id, "topic": topic}
                    for one in some
                    for topic in sorted(one.skills)
                ],
            )


def _match(mentor_id: int) -> dict[str, Any]:
    """Return a row for somebody whom a mentor mentors already."""
    return {
        "id": new_id(),
        "guild_id": GUILD,
        "open_key": f"{mentor_id}:{200_000 + mentor_id}",
        "mentor_id": mentor_id,
        "mentee_id": 200_000 + mentor_id,
        "state": mentor_matches.ACTIVE,
        "format": WEEKS,
        "weeks": 8,
        "topics": [],
        "place": wishes.DIRECT,
        "made_at": NOW,
        "began_at": NOW,
        "mentor_agrees": False,
        "mentee_agrees": False,
    }


def _as_row(offer: Offer) -> dict[str, Any]:
    return {name: getattr(offer, name) for name in offer.__slots__}


def _offer(chance: random.Random, one: Mentor, record_id: str | None) -> Offer:
    return Offer(
        guild_id=GUILD,
        user_id=one.id,
        state=mentor_offers.OPEN,
        name=f"Mentor {one.id}",
        language="en",
        words=", ".join(sorted(one.skills)),
        languages=wishes.bits(wishes.LANGUAGES, one.languages),
        formats=wishes.bits(FORMATS, chance.sample(FORMATS, 3)),
        ways=wishes.bits(WAYS, {*one.can, ASYNC}),
        zone=one.free.zone,
        hours=wishes.to_hex(one.free),
        seats=one.seats,
        is_adult=True,
        record_id=record_id,
        offered_at=NOW,
        seen_at=NOW,
    )


async def _wanted(room: Strongroom, count: int) -> list[Request]:
    """Return requests of people who look: a third for several weeks, the rest for an hour."""
    chance = random.Random(2)
    mentees, _ = _crowd(chance, count, 0)
    async with room.main.write() as tx:
        return [await _request(room, tx, chance, one) for one in mentees]


async def _request(room: Strongroom, tx: Transaction, chance: random.Random, one: Mentee) -> Request:
    tags = json.dumps(sorted(one.prefers))
    return Request(
        id=new_id(),
        guild_id=GUILD,
        user_id=one.id,
        state=mentor_requests.OPEN,
        name="Mentee",
        topics=sorted(one.topics),
        record_id=None,
        secret_id=await room.vault.seal(tx, GUILD, people.SECRET, tags) if one.prefers else None,
        languages=wishes.bits(wishes.LANGUAGES, one.languages),
        format=chance.choice((WEEKS, HOUR, HOUR)),
        weeks=one.weeks,
        needs=wishes.bits(WAYS, one.needs),
        zone=one.free.zone,
        hours=wishes.to_hex(one.free),
        is_adult=True,
        place=wishes.DIRECT,
        language="en",
        asked_at=NOW,
        waits_since=NOW,
        waited=one.waited,
        matched_at=None,
        ended_at=None,
        told_at=None,
    )


async def _look_after(address: str) -> None:
    """Let PostgreSQL do at once what it does by itself after so much was written."""
    url = make_url(address).set(drivername="postgresql")
    connection = await asyncpg.connect(url.render_as_string(hide_password=False))
    await connection.execute("VACUUM ANALYZE")
    await connection.close()
