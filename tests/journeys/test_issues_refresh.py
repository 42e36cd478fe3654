"""The index is kept fresh politely: few requests, no lost page, and whatever a forge answers, Hearth works on."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.forges import github_wire
from cogs.issues.rules import indexing
from cogs.issues.service import refreshing, walking
from data import facts, forge_issues, forge_repositories
from data.forge_repositories import Repository
from sandbox.github.server import TOKEN
from sandbox.server import Sandbox
from tests.contract.github import problems
from tests.hearth import Hearth, eventually
from tests.journeys.issues import CLEAR, all_read, comes, issue, name_sources, open_community, rests, settle

PASS = refreshing.PASS_KNOWN + timedelta(minutes=1)


async def repository(hearth: Hearth, path: str = "meadow/notes") -> Repository:
    assert hearth.app is not None
    async with hearth.app.ground.database.read() as tx:
        found = await forge_repositories.of_path(tx, "github", path)
    assert found is not None
    return found


async def count_free(hearth: Hearth) -> int:
    assert hearth.app is not None
    table = forge_issues.forge_issues
    async with hearth.app.ground.database.read() as tx:
        free = select(func.count()).select_from(table).where(table.c.state == forge_issues.FREE)
        return int((await tx.execute(free)).scalar_one())


async def passes(sandbox: Sandbox, hearth: Hearth, path: str = "meadow/notes") -> Repository:
    """Let a pass come, and wait until it is over."""
    await rests(hearth)
    before = (await repository(hearth, path)).issues_at
    sandbox.clock.advance(PASS)

    async def over() -> bool:
        found = await repository(hearth, path)
        return found.issues_at != before and found.stage == refreshing.CHANGED and found.following is None

    await eventually(over)
    return await repository(hearth, path)


async def test_an_unchanged_repository_costs_one_request(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    await open_community(sandbox, hearth)
    await passes(sandbox, hearth)
    await passes(sandbox, hearth)
    before = len(sandbox.github.asked)
    await passes(sandbox, hearth)
    (asked,) = sandbox.github.asked[before:]
    assert (asked.route, asked.status) == ("/repos/{owner}/{repo}/issues", 304)
    assert [problem for one in sandbox.github.asked for problem in problems(one)] == []


async def test_what_changes_there_is_seen(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    world = sandbox.github.world
    guild, _ = await open_community(sandbox, hearth)
    assert await count_free(hearth) == 2
    sandbox.clock.advance(60)
    world.add_issue(meadow, "A new one", CLEAR, age=timedelta(0))
    world.assign(issue(meadow, 2), "noa")
    await passes(sandbox, hearth)
    assert await count_free(hearth) == 2
    world.close(issue(meadow, 1))
    world.unassign(issue(meadow, 2))
    await passes(sandbox, hearth)
    ada = await comes(sandbox, guild)
    found = (await ada.uses("issues find", work="Python")).text
    assert "A new one" in found
    assert "Explain the import" in found
    assert "Sort names" not in found


async def test_renamed_archived_private_and_back(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    sandbox.github.world.rename(meadow, "valley/notes")
    sandbox.clock.advance(PASS)

    async def renamed() -> bool:
        assert hearth.app is not None
        async with hearth.app.ground.database.read() as tx:
            return await forge_repositories.of_path(tx, "github", "valley/notes") is not None

    await eventually(renamed)
    assert "valley/notes" in (await ada.uses("issues find", work="Python")).text
    meadow.is_archived = True
    await state_becomes(sandbox, hearth, "valley/notes", "archived", timedelta(days=1, hours=3))
    assert "Sort names" not in (await ada.uses("issues find", work="Python")).text
    meadow.is_archived, meadow.is_private = False, True
    await state_becomes(sandbox, hearth, "valley/notes", "gone", timedelta(days=8))
    meadow.is_private = False
    await state_becomes(sandbox, hearth, "valley/notes", "live", timedelta(days=8))

    async def all_back() -> bool:
        return await count_free(hearth) == 2

    await eventually(all_back)
    assert "Sort names" in (await ada.uses("issues find", work="Python")).text


async def state_becomes(sandbox: Sandbox, hearth: Hearth, path: str, state: str, after: timedelta) -> None:
    await rests(hearth)
    sandbox.clock.advance(after)

    async def so() -> bool:
        return (await repository(hearth, path)).state == state

    await eventually(so)


@pytest.mark.parametrize("kind", ["forbidden", "limited", "secondary", "broken", "html", "half", "nothing"])
async def test_whatever_the_forge_answers_nothing_is_lost(
    sandbox: Sandbox, hearth: Hearth, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(github_wire, "SECONDS", 0.5)  # how long a silent forge is waited for
    meadow = settle(sandbox, hearth)
    await open_community(sandbox, hearth)
    before = await count_free(hearth)
    await rests(hearth)
    sandbox.github.trouble.lasting, sandbox.github.trouble.wait = kind, 1
    sandbox.github.world.add_issue(meadow, "A new one", CLEAR, age=timedelta(0))
    sandbox.clock.advance(PASS)
    asked = len(sandbox.github.asked)

    async def tried() -> bool:  # what is never answered is never counted as asked
        return len(sandbox.github.asked) > asked or (await repository(hearth)).faults > 0

    await eventually(tried)
    sandbox.clock.advance(timedelta(minutes=2))
    assert await count_free(hearth) == before
    sandbox.github.trouble.lasting = None
    sandbox.github.trouble.held.set()

    async def read() -> bool:
        sandbox.clock.advance(timedelta(minutes=30))
        return await count_free(hearth) == before + 1

    await eventually(read)
    assert len(sandbox.github.asked) - asked < 40  # it was left alone meanwhile


async def test_five_thousand_labelled_issues_do_not_flood(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    world = sandbox.github.world
    huge = world.add_repository("huge/one", language="Go")
    for number in range(5000):
        world.add_issue(huge, f"Thing {number}", CLEAR, age=timedelta(minutes=number))
    guild, _ = await open_community(sandbox, hearth, "meadow/notes", "huge/one")
    assert await count_free(hearth) == 2 + 300
    pages = [one for one in sandbox.github.asked if "huge/one/issues" in one.path]
    assert len(pages) <= 4
    ada = await comes(sandbox, guild)
    await ada.uses("issues find")
    assert "\u2068meadow/notes\u2069" in (await ada.presses("Show me issues")).text


async def test_one_repository_that_cannot_be_written_down_stops_no_other(
    sandbox: Sandbox, hearth: Hearth, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(sandbox, hearth)
    world = sandbox.github.world
    world.add_issue(world.add_repository("a/poison", language="Python"), "Never seen", CLEAR)
    real = indexing.row_of

    def breaks(repository: Repository, *args: Any, **named: Any) -> Any:
        if repository.path == "a/poison":
            raise ValueError("what nobody thought of")
        return real(repository, *args, **named)

    monkeypatch.setattr(indexing, "row_of", breaks)
    await open_community(sandbox, hearth, "a/poison", "meadow/notes")
    assert await count_free(hearth) == 2
    assert (await repository(hearth, "a/poison")).problem == "refused"


async def test_a_refused_token_is_said_and_hearth_works_on(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    del sandbox.github.tokens[TOKEN]
    sandbox.clock.advance(PASS)
    assert hearth.app is not None
    database = hearth.app.ground.database

    async def noted() -> bool:
        async with database.read() as tx:
            return bool(await facts.get(tx, walking.refusal_key("github")))

    await eventually(noted)
    ada = await comes(sandbox, guild)
    found = (await ada.uses("issues find", work="Python")).text
    assert "Free, as far as can be seen" in found
    await boss.uses("setup")
    looked = await boss.presses("Look everything over")
    assert "\u2068GitHub\u2069 does not take the token any more" in looked.text


async def test_without_a_token_forty_repositories_are_read(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth, token=False)
    world = sandbox.github.world
    for number in range(45):
        world.add_issue(world.add_repository(f"many/r{number}"), f"Thing {number}", CLEAR)
    _, boss = await open_community(sandbox, hearth)
    await name_sources(boss, "org:many")
    assert hearth.app is not None
    table = forge_repositories.forge_repositories

    async def forty() -> bool:
        assert hearth.app is not None
        async with hearth.app.ground.database.read() as tx:
            read = select(func.count()).select_from(table).where(table.c.issues_at.is_not(None))
            return int((await tx.execute(read)).scalar_one()) == 40

    await hearth.soon(eventually(forty, timeout=60))


async def test_a_restart_in_the_middle_repeats_nothing_and_loses_no_page(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    world = sandbox.github.world
    long = world.add_repository("long/one", language="Go")
    for number in range(250):
        world.add_issue(long, f"Thing {number}", CLEAR, age=timedelta(minutes=number))
    _, boss = await open_community(sandbox, hearth)
    pages = Counter[str]()
    await name_sources(boss, "long/one")

    async def begun() -> bool:
        pages.update(
            one.query.get("page", "1") for one in sandbox.github.asked if one.path == "/repos/long/one/issues"
        )
        return bool(pages)

    await eventually(begun)
    await hearth.stop()
    await hearth.start()
    await all_read(hearth)
    asked = Counter(
        one.query.get("page", "1")
        for one in sandbox.github.asked
        if one.path == "/repos/long/one/issues" and "labels" in one.query
    )
    assert set(asked) == {"1", "2", "3"}
    assert sum(asked.values()) <= 4  # at most the step in hand is asked again
    assert await count_free(hearth) == 2 + 250
