"""How soon a report is saved and the people who handle it hear of it, and how long a list of many cases takes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from cogs.conduct.rules.code_names import new_code
from cogs.conduct.rules.words import KINDS, RECEIVED
from data import case_deadlines, cases
from data.case_deadlines import Deadline
from data.cases import Case
from data.engine import Database
from sandbox.people import Person
from tests.bench.bench import Bench, Round
from tests.bench.bots import HEARTH, Bot
from tests.bench.measurement import Measurement, percentile
from tests.bench.registry import subject
from tests.bench.stage import START_SECONDS, Stage

JOINS_A_SECOND = 200
HANDLERS = 3


@subject("conduct", "From a report to its receipt and to the people who handle it; and what many cases cost")
async def conduct(bench: Bench) -> Sequence[Measurement]:
    reports, joins, many, looks = bench.size((30, 2000, 10_000, 40), (1, 20, 30, 1))

    async def idle(bot: Bot) -> AsyncGenerator[Round, None]:
        async with _office(bench, bot) as (stage, handler):
            while True:
                yield await _reporting(stage, handler, reports)

    async def streaming(bot: Bot) -> AsyncGenerator[Round, None]:
        async with _office(bench, bot) as (stage, handler):
            while True:
                joining = asyncio.create_task(stage.join_at_rate(joins, JOINS_A_SECOND))
                measured = await _reporting(stage, handler, max(1, reports // 3))
                await joining
                await stage.settled()
                yield measured

    async def full(bot: Bot) -> AsyncGenerator[Round, None]:
        async with _office(bench, bot, standing=many) as (stage, handler):
            while True:
                reported = await _reporting(stage, handler, max(1, reports // 3))
                yield {**reported, **await _looking(handler, looks)}

    calm = await bench.compare("reports in peace", idle, bots=(HEARTH,))
    stream = await bench.compare(f"reports with {JOINS_A_SECOND} joins a second", streaming, bots=(HEARTH,))
    crowded = await bench.compare(f"reports beside {many:,} cases", full, bots=(HEARTH,))
    lines = []
    for which, where in (
        ("idle", calm),
        (f"{JOINS_A_SECOND} joins a second", stream),
        (f"{many:,} cases", crowded),
    ):
        lines += [
            where.line("saved p50", f"{which}: sent to saved, p50", "ms", "under 20 of our own time"),
            where.line("saved p99", f"{which}: sent to saved, p99", "ms"),
            where.line("told p50", f"{which}: sent to the handlers' notice, p50", "ms"),
            where.line("told p99", f"{which}: sent to the handlers' notice, p99", "ms", "under 50"),
        ]
    return [
        *lines,
        crowded.line("list", f"the list of {many:,} cases, p50", "ms"),
        crowded.line("page", f"a case among {many:,}, p50", "ms"),
    ]


async def _reporting(stage: Stage, handler: Person, count: int) -> Round:
    """Let different people report, one after the other."""
    saved, told = [], []
    for _ in range(count):
        reporter = stage.newcomer()
        await reporter.joins(stage.guild)
        reporter.goes_to(stage.channel)
        await reporter.uses("report")
        for label in ("Write a report", "Without a name", "Begin"):
            await reporter.presses(label)
        await reporter.fills_in({"What happened?": "It was loud and unkind."})
        await reporter.presses("Go on")
        await reporter.fills_in({})
        before = len(handler.direct.messages)
        began = time.perf_counter()
        await reporter.presses("Send the report")
        saved.append(time.perf_counter() - began)
        await stage.world.wait_for(lambda: len(handler.direct.messages) > before, timeout=START_SECONDS)  # noqa: B023
        told.append(time.perf_counter() - began)
        await stage.settled()
        await handler.presses("See it")  # whoever has seen their updates hears of the next one at once
    return {
        "saved p50": percentile(saved, 0.5) * 1000,
        "saved p99": percentile(saved, 0.99) * 1000,
        "told p50": percentile(told, 0.5) * 1000,
        "told p99": percentile(told, 0.99) * 1000,
    }


async def _looking(handler: Person, count: int) -> Round:
    """Let a handler list cases and open one, again and again."""
    listed, opened = [], []
    for _ in range(count):
        began = time.perf_counter()
        page = await handler.uses("cases")
        listed.append(time.perf_counter() - began)
        code = page.text.split("**")[1]
        await handler.chooses("Choose a case", code)
        began = time.perf_counter()
        await handler.presses("Open it")
        opened.append(time.perf_counter() - began)
    return {"list": percentile(listed, 0.5) * 1000, "page": percentile(opened, 0.5) * 1000}


@asynccontextmanager
async def _office(bench: Bench, bot: Bot, *, standing: int = 0) -> AsyncIterator[tuple[Stage, Person]]:
    """Open a stage on which people can report, with so many open cases; give it and one of the handlers."""
    async with bench.stage(bot, members=1000) as stage:
        handlers = [stage.sandbox.person(f"Handler {number}") for number in range(HANDLERS)]
        for handler in handlers:
            await handler.joins(stage.guild)
            handler.goes_to(stage.channel)
        await stage.hearth.sets(stage.guild.id, "conduct.handlers", tuple(one.id for one in handlers))
        await stage.hearth.sets(stage.guild.id, "conduct.outside_address", "ombuds@example.org")
        await _fill(stage, standing)
        await stage.start()
        await stage.settled()
        yield stage, handlers[0]


async def _fill(stage: Stage, count: int) -> None:
    """Write open cases, without what their reports say."""
    database = await Database.open(stage.hearth.config.database)
    now, guild_id, taken = datetime.now(UTC), stage.guild.id, set[str]()
    try:
        async with database.write() as tx:
            for number in range(count):
                code = new_code(taken)
                taken.add(code)
                at = now - timedelta(minutes=number)
                case = Case(
                    f"{number:024x}",
                    guild_id,
                    code,
                    KINDS[0],
                    RECEIVED,
                    None,
                    None,
                    False,
                    at,
                    at,
                    None,
                    None,
                    None,
                    None,
                )
                await cases.add(tx, case)
                due = now + timedelta(days=365)
                await case_deadlines.add(
                    tx, Deadline(case.id, "decide", 1, guild_id, at, due, None, None, 0, None)
                )
    finally:
        await database.close()
