"""How soon a ballot is in the box when a thousand people vote at once, and how long counting takes."""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from bot.ground import Ground
from bot.kernel.settings import declared
from bot.settings import write_setting
from cogs.decisions.rules import lifecycle, papers, tally
from cogs.decisions.service import voting
from cogs.decisions.service.voting import Asked, Choice
from cogs.decisions.settings import DecisionsSettings
from data.engine import Transaction
from tests.bench.bench import Bench
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.data.vaults import Strongroom, strongroom
from tests.databases import sqlite_files

GUILD = 1001
OPTIONS = tuple(f"Option {number}" for number in range(10))
AT_A_TIME = 50


@subject("decisions", "Decisions: a thousand ballots at once, counted and rewritten")
async def decisions(bench: Bench) -> Sequence[Measurement]:
    count = bench.size(1000, 10)
    lines = []
    for method in (tally.RANKED, tally.CONSENT):
        bench.say(f"{count} ballots, {method}")
        lines += await _vote(method, count)
    order = list(range(len(OPTIONS)))
    ballots = [papers.written_ranking([{one} for one in random.sample(order, len(order))]) for _ in range(count)]
    began = time.perf_counter()
    papers.counted(tally.RANKED, ballots, len(OPTIONS))
    spent = (time.perf_counter() - began) * 1000
    return [*lines, Measurement(f"ranked, {count:,} ballots: counting alone", "ms", spent, None, None, "")]


async def _vote(method: str, count: int) -> list[Measurement]:
    async with _room() as (room, ground):
        vote_id = await _opened(ground, method, count)
        left, times = iter(range(1, count + 1)), list[float]()

        async def some() -> None:
            for user_id in left:
                began = time.perf_counter()
                line = random.choice(("yes", "aside")) if method == tally.CONSENT else "3>1=2"
                await voting.cast(ground, GUILD, vote_id, user_id, voting.new_token(), Choice(line))
                times.append(time.perf_counter() - began)

        began = time.perf_counter()
        await asyncio.gather(*(some() for _ in range(AT_A_TIME)))
        whole = time.perf_counter() - began
        began = time.perf_counter()
        await voting.stir(ground, GUILD, vote_id)
        stirred = time.perf_counter() - began
        room.clock.ahead = timedelta(hours=80)
        began = time.perf_counter()
        await voting.end(ground, GUILD, vote_id)
        ended = time.perf_counter() - began
    name = f"{method}, {count:,} ballots"
    return [
        Measurement(f"{name}: all in the box", "s", whole, None, None, "under 60"),
        Measurement(f"{name}: one in the box, p50", "ms", percentile(times, 0.5) * 1000, None, None, ""),
        Measurement(f"{name}: one in the box, p99", "ms", percentile(times, 0.99) * 1000, None, None, ""),
        Measurement(f"{name}: box and roll rewritten", "ms", stirred * 1000, None, None, ""),
        Measurement(f"{name}: opened and counted", "ms", ended * 1000, None, None, ""),
    ]


@asynccontextmanager
async def _room() -> AsyncIterator[tuple[Strongroom, Ground]]:
    with tempfile.TemporaryDirectory(prefix="hearth-bench-") as folder:
        async with strongroom(Path(folder), main=sqlite_files().fresh()) as room:
            async with room.main.write() as tx:
                for one in declared(DecisionsSettings):
                    if one.name in ("open", "channel"):
                        value = True if one.name == "open" else 5
                        await write_setting(tx, GUILD, one, value, at=room.clock.now())
            yield room, Ground(room.main, room.clock, room.vault)


async def _opened(ground: Ground, method: str, count: int) -> str:
    async def no_draft(_tx: Transaction) -> None:
        return None

    asked = Asked("When?", "", method, OPTIONS, lifecycle.EVERYBODY, None, 72, 0, False)
    vote_id = await voting.plan(ground, GUILD, asked, close=no_draft)
    await voting.freeze(ground, GUILD, vote_id, range(1, count + 1))
    return vote_id
