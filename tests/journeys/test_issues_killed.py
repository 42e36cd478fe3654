"""kill -9 in the middle of taking, asking, a digest and a refresh: nothing is lost, nothing is said twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from sqlalchemy import Select, func, select

from cogs.issues.service import overview
from data import forge_issues, forge_repositories, jobs
from data.engine import Database
from data.issue_holds import issue_holds
from sandbox.people import Person
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth, eventually
from tests.journeys.issues import CLEAR, comes, name_sources, settle


@asynccontextmanager
async def rows(hearth: Hearth) -> AsyncIterator[Database]:
    """The main database, looked at from outside."""
    database = await Database.open(hearth.config.database)
    yield database
    await database.close()


async def one(hearth: Hearth, statement: Select[int]) -> int:
    async with rows(hearth) as database, database.read() as tx:
        return int((await tx.execute(statement)).scalar_one())


async def everything_read(hearth: Hearth, count: int) -> None:
    table = forge_issues.forge_issues

    async def read() -> bool:
        done = forge_repositories.forge_repositories.c.issues_at.is_not(None)
        whole = await one(
            hearth, select(func.count()).select_from(forge_repositories.forge_repositories).where(done)
        )
        return whole > 0 and await one(hearth, select(func.count()).select_from(table)) == count

    await eventually(read, timeout=30)


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> tuple[Guild, Person]:
    """A community with two issues read, and Hearth as a process of its own."""
    settle(sandbox, hearth)
    boss = sandbox.person("Boss")
    guild = sandbox.world.add_guild("Rainbow OSPO", owner=boss.user)
    guild.add_text_channel("lobby")
    await hearth.sets(guild.id, "community.staff_channel", guild.add_text_channel("team").id)
    await hearth.sets(guild.id, "issues.digest_channel", guild.add_text_channel("first-issues").id)
    await hearth.start_child()
    boss.goes_to(guild.channel("lobby"))
    await name_sources(boss, "meadow/notes")
    await everything_read(hearth, 2)
    return guild, boss


async def test_what_was_said_to_be_taken_is_taken(
    sandbox: Sandbox, hearth: Hearth, place: tuple[Guild, Person]
) -> None:
    guild, _ = place
    ada = await comes(sandbox, guild)
    await ada.uses("issues take", address="meadow/notes#1")
    assert "is yours here until" in (await ada.presses("Take it")).text
    await hearth.again()
    assert "It is yours here until" in (await ada.uses("issues mine")).text
    assert await one(hearth, select(func.count()).select_from(issue_holds)) == 1


async def test_the_question_comes_once(sandbox: Sandbox, hearth: Hearth, place: tuple[Guild, Person]) -> None:
    guild, _ = place
    ada = await comes(sandbox, guild)
    await ada.uses("issues take", address="meadow/notes#1")
    await ada.presses("Take it")
    sandbox.clock.advance(timedelta(days=5, minutes=1))
    await ada.sees("How is it going with", in_=ada.direct)
    await hearth.again()
    answered = await ada.presses("Still on it", on=next(iter(ada.direct.messages.values())))
    assert "It is yours until" in answered.text
    asked = [m for m in ada.direct.messages.values() if "How is it going with" in m.content]
    assert len(asked) == 1


async def test_a_digest_is_said_once(sandbox: Sandbox, hearth: Hearth, place: tuple[Guild, Person]) -> None:
    guild, _ = place
    channel = guild.channel("first-issues")
    due = overview.next_monday(sandbox.clock.now())
    sandbox.clock.advance(due - sandbox.clock.now() + timedelta(minutes=1))
    await sandbox.world.wait_for(lambda: any("Fresh issues" in m.content for m in channel.messages.values()))
    await hearth.again()

    async def settled() -> bool:
        waiting = select(func.count()).select_from(jobs.jobs)
        done = waiting.where(jobs.jobs.c.kind == overview.DIGEST, jobs.jobs.c.state == "done")
        return await one(hearth, done) == 1

    await eventually(settled, timeout=30)
    assert len([m for m in channel.messages.values() if "Fresh issues" in m.content]) == 1


async def asked_more(sandbox: Sandbox, hearth: Hearth, before: int) -> bool:
    """Wait until the forge was asked something more; False where the reading is over."""
    over = False

    async def more() -> bool:
        nonlocal over
        numbers = select(func.count()).select_from(forge_issues.forge_issues)
        over = await one(hearth, numbers) == 252
        return over or len(sandbox.github.asked) > before

    await eventually(more, timeout=20)
    return not over


async def test_a_refresh_goes_on_where_it_was(
    sandbox: Sandbox, hearth: Hearth, place: tuple[Guild, Person]
) -> None:
    _, boss = place
    world = sandbox.github.world
    long = world.add_repository("long/one", language="Go")
    for number in range(250):
        world.add_issue(long, f"Thing {number}", CLEAR, age=timedelta(minutes=number))
    await name_sources(boss, "long/one")
    kills = 0
    while kills < 3 and await asked_more(sandbox, hearth, len(sandbox.github.asked)):
        await hearth.again()
        kills += 1
    assert kills, "it was killed while it read"
    await everything_read(hearth, 252)
    asked = Counter(
        one.query.get("page", "1")
        for one in sandbox.github.asked
        if one.path == "/repos/long/one/issues" and "labels" in one.query
    )
    assert set(asked) == {"1", "2", "3"}
    assert sum(asked.values()) <= 3 + kills  # each kill repeats at most the step in hand
    numbers = select(func.count(func.distinct(forge_issues.forge_issues.c.number)))
    assert await one(hearth, numbers) == 250
