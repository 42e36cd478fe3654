"""How long it takes from the start of the process until people are answered."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

from tests.bench.bench import Bench, Round
from tests.bench.bots import Bot
from tests.bench.measurement import Measurement
from tests.bench.registry import subject


@subject("start", "Start of the process, in a community of 1,000")
async def start(bench: Bench) -> Sequence[Measurement]:
    async def play(bot: Bot) -> AsyncGenerator[Round, None]:
        async with bench.stage(bot, members=1000) as stage:
            await stage.set_welcome_channel()
            await stage.start()  # the first start makes tables and registers commands; it is not the usual one
            while True:
                await stage.stop()
                answered = await stage.start()
                yield {"answered": answered, "ready": await stage.ready()}

    compared = await bench.compare("start", play)
    return [
        compared.line("ready", "to ready (discord.py waits 2 s for more guilds)", "s"),
        compared.line("answered", "to the first answered command", "s", "at most 1.5"),
    ]
