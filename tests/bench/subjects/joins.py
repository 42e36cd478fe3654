"""How soon somebody who joins is greeted, and how soon 2,000 who join at once are all written down."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Sequence

from data import newcomers
from data.engine import Database
from tests.bench.bench import Bench, Round
from tests.bench.bots import HEARTH, Bot
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.bench.stage import Stage


@subject("joins", "From joining to being greeted and remembered")
async def joins(bench: Bench) -> Sequence[Measurement]:
    newcomers, crowd = bench.size((20, 2000), (2, 50))

    async def greeted(bot: Bot) -> AsyncGenerator[Round, None]:
        async with bench.stage(bot, members=1000) as stage:
            await stage.set_welcome_channel(bare_greets=True)
            await stage.start()
            while True:
                waits = [await stage.greeting_of(stage.newcomer()) for _ in range(newcomers)]
                yield {"greeted": percentile(waits, 0.5) * 1000}

    async def recorded(bot: Bot) -> AsyncGenerator[Round, None]:
        async with bench.stage(bot, members=1000) as stage:
            await stage.set_welcome_channel()
            await stage.start()
            await stage.settled()
            database = await Database.open(stage.hearth.config.database)
            try:
                while True:
                    yield {"recorded": await _recording(stage, database, crowd)}
            finally:
                await database.close()

    one = await bench.compare("join to greeting", greeted)
    many = await bench.compare(f"{crowd:,} join at once", recorded, bots=(HEARTH,))
    return [
        one.line("greeted", "one joins and is greeted, p50", "ms"),
        many.line("recorded", f"{crowd:,} join at once, until the last row", "s", "within 2"),
    ]


async def _recording(stage: Stage, database: Database, crowd: int) -> float:
    before = await _remembered(stage, database)
    began = time.perf_counter()
    stage.join_at_once(crowd)
    while await _remembered(stage, database) < before + crowd:
        await asyncio.sleep(0.005)
    took = time.perf_counter() - began
    await stage.settled()
    return took


async def _remembered(stage: Stage, database: Database) -> int:
    async with database.read() as tx:
        return await newcomers.count_newcomers(tx, stage.guild.id)
