"""How soon somebody who joins is greeted and brought to the greeters, and what becomes of a crowd."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from datetime import timedelta
from functools import partial

from data import newcomers
from data.engine import Database
from sandbox.world.channels import GuildChannel
from tests.bench.bench import Bench, Round
from tests.bench.bots import HEARTH, Bot
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.bench.stage import START_SECONDS, Stage

CALM = timedelta(minutes=12)
"""Of the features' time: after so long without a join a flood is over, and those who were held are greeted."""
SHORTLY = timedelta(seconds=15)
"""Of the features' time: when staff have been told of a flood."""


@subject("joins", "From joining to being greeted and remembered (a greeting waits 1 s for others who come along)")
async def joins(bench: Bench) -> Sequence[Measurement]:
    people = bench.size(20, 2)

    async def greeted(bot: Bot) -> AsyncGenerator[Round, None]:
        async with bench.stage(bot, members=1000) as stage:
            await stage.set_welcome_channel(bare_greets=True)
            greeters = stage.guild.add_text_channel("greeters")
            if bot.is_hearth:
                await stage.hearth.sets(stage.guild.id, "greeters.channel", greeters.id)
            await stage.start()
            while True:
                waits, brought = [], []
                for _ in range(people):
                    newcomer = stage.newcomer()
                    waits.append(await stage.greeting_of(newcomer))
                    if bot.is_hearth:
                        brought.append(waits[-1] + await _until(stage, partial(_says, greeters, newcomer.name)))
                round = {"greeted": percentile(waits, 0.5) * 1000}
                yield round | ({"brought": percentile(brought, 0.5) * 1000} if brought else {})

    crowds = {}
    for size in bench.size((500, 2000), (50,)):
        crowds[size] = await bench.compare(f"{size:,} join at once", _crowd(bench, size), bots=(HEARTH,))
    one = await bench.compare("join to greeting", greeted)
    lines = [
        one.line("greeted", "one joins and is greeted, p50", "ms", "1 s and little more"),
        one.line("brought", "one joins and the greeters are told, p50", "ms"),
    ]
    for size, many in crowds.items():
        lines += [
            many.line("recorded", f"{size:,} join at once, until the last row", "s", "within 2"),
            many.line("told", f"{size:,} join at once, until staff are told (beyond the 5 s for counting)", "s"),
            many.line("greeted", f"{size:,} joined at once, greeted when it is calm", "s"),
            many.line("public", f"{size:,} joined at once, in public in all", "messages", "at most 1"),
        ]
    return [line for line in lines if line.hearth is not None]


def _crowd(bench: Bench, size: int) -> Callable[[Bot], AsyncGenerator[Round, None]]:
    """Return the play in which so many people join in the same instant."""

    async def play(bot: Bot) -> AsyncGenerator[Round, None]:
        async with bench.stage(bot, members=1000) as stage:
            staff = stage.guild.add_text_channel("staff")
            await stage.set_welcome_channel()
            await stage.hearth.sets(stage.guild.id, "community.staff_channel", staff.id)
            await stage.start()
            await stage.settled()
            database = await Database.open(stage.hearth.config.database)
            try:
                while True:
                    yield await _joining(stage, staff, database, size)
                    stage.sandbox.clock.advance(timedelta(hours=1))
                    await stage.settled()
            finally:
                await database.close()

    return play


async def _joining(stage: Stage, staff: GuildChannel, database: Database, size: int) -> Round:
    before, told = await _remembered(stage, database), len(staff.messages)
    began = time.perf_counter()
    stage.join_at_once(size)
    while await _remembered(stage, database) < before + size:
        await asyncio.sleep(0.005)
    recorded = time.perf_counter() - began
    stage.sandbox.clock.advance(SHORTLY)
    notified = await _until(stage, lambda: len(staff.messages) > told)
    stage.sandbox.clock.advance(CALM)
    greeted = await _until(stage, lambda: bool(stage.channel.messages))
    return {"recorded": recorded, "told": notified, "greeted": greeted, "public": len(stage.channel.messages)}


async def _until(stage: Stage, holds: Callable[[], bool]) -> float:
    """Return the seconds until something can be seen."""
    began = time.perf_counter()
    await stage.world.wait_for(holds, timeout=START_SECONDS)
    return time.perf_counter() - began


def _says(channel: GuildChannel, name: str) -> bool:
    return any(name in message.text for message in channel.messages.values())


async def _remembered(stage: Stage, database: Database) -> int:
    async with database.read() as tx:
        return await newcomers.count_newcomers(tx, stage.guild.id)
