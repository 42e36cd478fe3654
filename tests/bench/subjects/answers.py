"""How long people wait for the answer to a command: in peace, while newcomers stream in, and in a storm."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager

from tests.bench.bench import Bench, Round
from tests.bench.bots import Bot
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.bench.stage import Stage

JOINS_A_SECOND = 200
COMMANDS_A_SECOND = 50


@subject("answers", "From a command to its answer")
async def answers(bench: Bench) -> Sequence[Measurement]:
    in_a_row, seconds, crowd = bench.size((300, 4.0, 2000), (5, 0.1, 20))

    async def idle(bot: Bot) -> AsyncGenerator[Round, None]:
        async with _warm(bench, bot) as stage:
            while True:
                before = stage.processor_seconds()
                waits = [await stage.start_command() for _ in range(in_a_row)]
                used = (stage.processor_seconds() - before) / in_a_row
                yield {**_spread(waits), "used": used * 1000}

    async def streaming(bot: Bot) -> AsyncGenerator[Round, None]:
        async with _warm(bench, bot) as stage:
            while True:
                joining = asyncio.create_task(stage.join_at_rate(round(JOINS_A_SECOND * seconds), JOINS_A_SECOND))
                waits = await stage.commands_at_rate(round(COMMANDS_A_SECOND * seconds), COMMANDS_A_SECOND)
                await joining
                await stage.settled()
                yield _spread(waits)

    async def storm(bot: Bot) -> AsyncGenerator[Round, None]:
        async with _warm(bench, bot) as stage:
            while True:
                stage.join_at_once(crowd)
                waits = await stage.commands_at_rate(bench.size(COMMANDS_A_SECOND * 2, 5), COMMANDS_A_SECOND)
                await stage.settled()
                yield _spread(waits)

    calm = await bench.compare("answers in peace", idle)
    stream = await bench.compare(f"answers with {JOINS_A_SECOND} joins a second", streaming)
    rush = await bench.compare(f"answers while {crowd:,} join at once", storm)
    return [
        calm.line("p50", "idle, p50", "ms"),
        calm.line("p99", "idle, p99", "ms"),
        calm.line("used", "idle, processor time", "ms"),
        stream.line("p50", f"{JOINS_A_SECOND} joins a second, p50", "ms"),
        stream.line("p99", f"{JOINS_A_SECOND} joins a second, p99", "ms", "under 25"),
        rush.line("p50", f"{crowd:,} join at once, p50", "ms"),
        rush.line("p99", f"{crowd:,} join at once, p99", "ms"),
    ]


@asynccontextmanager
async def _warm(bench: Bench, bot: Bot) -> AsyncIterator[Stage]:
    """Open a stage whose bot has answered a few times."""
    async with bench.stage(bot, members=1000) as stage:
        await stage.set_welcome_channel()
        await stage.start()
        for _ in range(10):
            await stage.start_command()
        await stage.settled()
        yield stage


def _spread(seconds: Sequence[float]) -> Round:
    return {"p50": percentile(seconds, 0.5) * 1000, "p99": percentile(seconds, 0.99) * 1000}
