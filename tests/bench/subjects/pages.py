"""How long a page that reads the database takes, and a press that commits to it, with few rows and with many."""

from __future__ import annotations

from collections.abc import Sequence

from data.engine import metadata
from tests.bench.bench import Bench, Round
from tests.bench.bots import BARE, HEARTH, LEAN, Bot
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.bench.seeding import fill
from tests.bench.stage import Stage

CHOICE = "guide:speak:v1"
CHOSEN = ("Deutsch", "English")


@subject("pages", "A page that reads (/privacy), a press that commits (/language); bare: /start, nothing kept")
async def pages(bench: Bench) -> Sequence[Measurement]:
    in_a_row = bench.size(200, 4)

    async def bare(bot: Bot) -> list[Round]:
        async with bench.stage(bot, members=1000) as stage:
            await stage.start()
            return [
                _spread("read", [await stage.start_command() for _ in range(in_a_row)])
                for _ in range(bench.rounds)
            ]

    beside = (await bench.compare("pages", bare, bots=(BARE, LEAN))).medians
    lines = []
    for rows in bench.size((1000, 1_000_000), (100,)):

        async def hearth(bot: Bot, rows: int = rows) -> list[Round]:
            async with bench.stage(bot, members=1000) as stage:
                await stage.set_welcome_channel()
                bench.say(f"writing {rows:,} rows a table")
                fill(stage.database_file, dict(metadata.tables), stage.guild.id, rows)
                await stage.start()
                return [await _visits(stage, in_a_row) for _ in range(bench.rounds)]

        compared = await bench.compare(f"pages with {rows:,} rows", hearth, bots=(HEARTH,))
        together = type(compared)({**beside, **compared.medians})
        lines += [
            together.line("read p50", f"reads, {rows:,} rows a table, p50", "ms", "a million within 1.5 x"),
            together.line("read p99", f"reads, {rows:,} rows a table, p99", "ms", "within 3 x lean"),
            together.line("commit p50", f"commits, {rows:,} rows a table, p50", "ms", "under 10"),
            together.line("commit p99", f"commits, {rows:,} rows a table, p99", "ms"),
        ]
    return lines


async def _visits(stage: Stage, count: int) -> Round:
    """Let somebody of whom something is kept look at it, then change it, many times."""
    ben = stage.newcomer()
    await stage.greeting_of(ben)
    reads = [await stage.answer_to(ben.uses("privacy", in_=stage.channel, wait=False)) for _ in range(count)]
    page = (await ben.uses("language", in_=stage.channel)).message
    commits = [
        await stage.answer_to(ben.chooses(CHOICE, CHOSEN[number % 2], on=page, wait=False))
        for number in range(count)
    ]
    await stage.settled()
    return {**_spread("read", reads), **_spread("commit", commits)}


def _spread(what: str, seconds: Sequence[float]) -> Round:
    return {f"{what} p50": percentile(seconds, 0.5) * 1000, f"{what} p99": percentile(seconds, 0.99) * 1000}
