"""How long a page that reads the database takes, and a press that commits to it, with few rows and with many."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence

from data.engine import metadata
from sandbox.people import Answer
from tests.bench.bench import Bench, Round
from tests.bench.bots import BARE, HEARTH, LEAN, Bot
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.bench.seeding import fill
from tests.bench.stage import Stage

MANY = Bot("hearth with many rows", HEARTH.command)
CHOICE = "guide:speak:v1"
CHOSEN = ("Deutsch", "English")
COST = "processor time"

Deed = Coroutine[None, None, Answer]


@subject("pages", "Pages that read and presses that commit; beside them a bare bot's /start, which does neither")
async def pages(bench: Bench) -> Sequence[Measurement]:
    in_a_row = bench.size(200, 4)
    rows = bench.size({HEARTH: 1000, MANY: 1_000_000}, {HEARTH: 10, MANY: 100})

    async def play(bot: Bot) -> AsyncGenerator[Round, None]:
        async with bench.stage(bot, members=1000) as stage:
            if bot in rows:
                await stage.set_welcome_channel()
                bench.say(f"writing {rows[bot]:,} rows a table")
                fill(stage.database_file, dict(metadata.tables), stage.guild.id, rows[bot])
            await stage.start()
            await stage.settled()
            while True:
                yield await (_visits(stage, in_a_row) if bot in rows else _bare(stage, in_a_row))

    compared = await bench.compare("pages", play, (*rows, BARE, LEAN))
    lines = []
    for bot, count in rows.items():
        many = bot is MANY
        for what, page in (("one", "/help"), ("all", "/privacy")):
            for number, aim in (("p50", "1.5 x few rows" if many else ""), ("p99", "3 x lean"), (COST, "")):
                name = f"{page}, {count:,} rows a table, {number}"
                lines.append(compared.line(f"{what} {number}", name, "ms", aim, hearth=bot))
        for number, aim in (("p50", "under 10"), ("p99", ""), (COST, "")):
            name = f"a choice that is kept, {count:,} rows a table, {number}"
            lines.append(compared.line(f"commit {number}", name, "ms", aim, hearth=bot))
    return lines


async def _visits(stage: Stage, count: int) -> Round:
    """Let somebody of whom something is kept look at /help (one read) and /privacy (every table), and choose."""
    ben = stage.newcomer()
    await stage.greeting_of(ben)
    little = await _spread(stage, count, lambda _: ben.uses("help", in_=stage.channel, wait=False))
    all_tables = await _spread(stage, count, lambda _: ben.uses("privacy", in_=stage.channel, wait=False))
    page = (await ben.uses("language", in_=stage.channel)).message
    commits = await _spread(stage, count, lambda n: ben.chooses(CHOICE, CHOSEN[n % 2], on=page, wait=False))
    await stage.settled()
    return {
        f"{what} {name}": value
        for what, measured in (("one", little), ("all", all_tables), ("commit", commits))
        for name, value in measured.items()
    }


async def _bare(stage: Stage, count: int) -> Round:
    measured = await _spread(stage, count, lambda _: stage.ada.uses("start", in_=stage.channel, wait=False))
    return {f"{what} {name}": value for what in ("one", "all") for name, value in measured.items()}


async def _spread(stage: Stage, count: int, deed: Callable[[int], Deed]) -> Round:
    """Do something `count` times, one after the other; return how long the answers took and what they cost."""
    before = stage.processor_seconds()
    waits = [await stage.answer_to(deed(number)) for number in range(count)]
    used = (stage.processor_seconds() - before) / count
    return {
        "p50": percentile(waits, 0.5) * 1000,
        "p99": percentile(waits, 0.99) * 1000,
        COST: used * 1000,
    }
