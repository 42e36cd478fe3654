"""How long a page that reads the database takes, and a press that commits to it, with few rows and with many."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

from data.engine import metadata
from tests.bench.bench import Bench, Round
from tests.bench.bots import BARE, HEARTH, LEAN, Bot
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.bench.seeding import fill
from tests.bench.stage import Stage

MANY = Bot("hearth with many rows", HEARTH.command)
CHOICE = "guide:speak:v1"
CHOSEN = ("Deutsch", "English")


@subject("pages", "Pages that read and presses that commit; beside them a bare bot's /start, which does neither")
async def pages(bench: Bench) -> Sequence[Measurement]:
    in_a_row = bench.size(200, 4)
    rows = bench.size({HEARTH: 1000, MANY: 1_000_000}, {HEARTH: 100, MANY: 1000})

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
            p50, p99 = (f"{page}, {count:,} rows a table, {share}" for share in ("p50", "p99"))
            lines.append(compared.line(f"{what} p50", p50, "ms", "1.5 x few rows" if many else "", hearth=bot))
            lines.append(compared.line(f"{what} p99", p99, "ms", "3 x lean", hearth=bot))
        for share, aim in (("p50", "under 10"), ("p99", "")):
            name = f"a choice that is kept, {count:,} rows a table, {share}"
            lines.append(compared.line(f"commit {share}", name, "ms", aim, hearth=bot))
    return lines


async def _visits(stage: Stage, count: int) -> Round:
    """Let somebody of whom something is kept look at /help (one read) and /privacy (every table), and choose."""
    ben = stage.newcomer()
    await stage.greeting_of(ben)
    one = [await stage.answer_to(ben.uses("help", in_=stage.channel, wait=False)) for _ in range(count)]
    every = [await stage.answer_to(ben.uses("privacy", in_=stage.channel, wait=False)) for _ in range(count)]
    page = (await ben.uses("language", in_=stage.channel)).message
    commits = [
        await stage.answer_to(ben.chooses(CHOICE, CHOSEN[number % 2], on=page, wait=False))
        for number in range(count)
    ]
    await stage.settled()
    return {**_spread("one", one), **_spread("all", every), **_spread("commit", commits)}


async def _bare(stage: Stage, count: int) -> Round:
    waits = [await stage.start_command() for _ in range(count)]
    return {**_spread("one", waits), **_spread("all", waits)}


def _spread(what: str, seconds: Sequence[float]) -> Round:
    return {f"{what} p50": percentile(seconds, 0.5) * 1000, f"{what} p99": percentile(seconds, 0.99) * 1000}
