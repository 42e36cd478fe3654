"""How much memory the bot holds once it is ready and has answered, by the size of the community."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

from tests.bench.bench import Bench, Round
from tests.bench.bots import Bot
from tests.bench.measurement import Measurement
from tests.bench.registry import subject


@subject("memory", "Memory (resident set) after the first answer")
async def memory(bench: Bench) -> Sequence[Measurement]:
    lines = []
    for members in bench.size((1, 10_000, 100_000), (1,)):

        async def play(bot: Bot, members: int = members) -> AsyncGenerator[Round, None]:
            async with bench.stage(bot, members=members) as stage:
                while True:
                    await stage.start()
                    await stage.ready()
                    memory = stage.megabytes()
                    await stage.stop()
                    yield {"memory": memory}

        compared = await bench.compare(f"memory with {members:,} members", play)
        lines.append(compared.line("memory", f"{members:,} members", "MB", "lean + 60, flat in members"))
    return lines
