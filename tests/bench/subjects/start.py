"""How long it takes from the start of the process until people are answered."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bench.bench import Bench, Round
from tests.bench.bots import Bot
from tests.bench.measurement import Measurement
from tests.bench.registry import subject


@subject("start", "Start of the process, in a community of 1,000")
async def start(bench: Bench) -> Sequence[Measurement]:
    async def rounds(bot: Bot) -> list[Round]:
        measured: list[Round] = []
        async with bench.stage(bot, members=1000) as stage:
            await stage.set_welcome_channel()
            await stage.start()  # the first start makes tables and registers commands; it is not the usual one
            for _ in range(bench.rounds):
                await stage.stop()
                started = await stage.start()
                measured.append({"ready": started.ready, "answered": started.answered})
        return measured

    compared = await bench.compare("start", rounds)
    return [
        compared.line("ready", "to ready", "s"),
        compared.line("answered", "to the first answered command", "s", "at most 1.5"),
    ]
