"""Taking an issue: one of two has it, and nobody takes what is not free at that moment."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.forges import github_wire
from data.issue_holds import issue_holds
from sandbox.github.world import Issue
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.issues import CLEAR, comes, issue, open_community, settle

ADDRESS = "meadow/notes#1"


async def opens(person: Person, address: str = ADDRESS) -> str:
    """Look at an issue by its address."""
    return (await person.uses("issues take", address=address)).text


async def held(hearth: Hearth) -> int:
    """How many issues are held."""
    assert hearth.app is not None
    async with hearth.app.ground.database.read() as tx:
        open_ones = issue_holds.c.open_key.is_not(None)
        return int((await tx.execute(select(func.count()).select_from(issue_holds).where(open_ones))).scalar_one())


async def test_of_two_who_press_at_once_one_has_it(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada, ben = await comes(sandbox, guild), await comes(sandbox, guild, "Ben")
    await opens(ada)
    await opens(ben)
    told = [one.text for one in await asyncio.gather(ada.presses("Take it"), ben.presses("Take it"))]
    assert sorted("is yours here until" in one for one in told) == [False, True]
    assert sum("a little quicker, and has it until" in one for one in told) == 1
    assert await held(hearth) == 1
    cleo = await comes(sandbox, guild, "Cleo")
    page = await opens(cleo)
    assert "Somebody here has taken it until" in page
    assert "[Take it]" not in page
    assert "Ada" not in page
    assert "Ben" not in page


def _closed(sandbox: Sandbox, one: Issue) -> None:
    sandbox.github.world.close(one)


def _assigned(sandbox: Sandbox, one: Issue) -> None:
    sandbox.github.world.assign(one, "noa")


def _pulled(sandbox: Sandbox, one: Issue) -> None:
    sandbox.github.world.open_pull(one.repository, "ira", "Do it", closes=one)


def _claimed(sandbox: Sandbox, one: Issue) -> None:
    sandbox.github.world.comment(one, "ira", "I'd like to work on this")


def _archived(_sandbox: Sandbox, one: Issue) -> None:
    one.repository.is_archived = True


def _private(_sandbox: Sandbox, one: Issue) -> None:
    one.repository.is_private = True


def _locked(_sandbox: Sandbox, one: Issue) -> None:
    one.is_locked = True


@pytest.mark.parametrize("token", [True, False])
@pytest.mark.parametrize(
    ("change", "why"),
    [
        (_closed, "It is closed."),
        (_assigned, "Somebody is assigned to it."),
        (_pulled, "An open pull request is linked to it."),
        (_claimed, "Somebody has said that they are on it."),
        (_archived, "Its project is closed and kept only for reading."),
        (_private, "This issue is not there any more, or is private."),
        (_locked, "Its conversation is locked."),
    ],
)
async def test_what_changes_between_looking_and_taking_is_seen(
    sandbox: Sandbox, hearth: Hearth, token: bool, change: Callable[[Sandbox, Issue], None], why: str
) -> None:
    meadow = settle(sandbox, hearth, token=token)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    assert "[Take it]" in await opens(ada)
    change(sandbox, issue(meadow, 1))
    answer = (await ada.presses("Take it")).text
    assert "cannot be taken any more" in answer
    assert why in answer
    assert await held(hearth) == 0
    found = (await ada.uses("issues find", work="Python")).text
    assert "Sort names with accents" not in found


@pytest.mark.parametrize("kind", ["forbidden", "secondary", "broken", "html", "half"])
async def test_a_forge_that_does_not_answer_is_said(sandbox: Sandbox, hearth: Hearth, kind: str) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    assert "[Take it]" in await opens(ada)
    sandbox.clock.advance(timedelta(hours=2))
    sandbox.github.trouble.lasting = kind
    refused = (await ada.presses("Take it")).text
    assert "Nothing was taken. Please try again in a few minutes." in refused
    assert await held(hearth) == 0
    found = (await ada.uses("issues find", work="Python")).text
    assert "does not answer at the moment. Each one says when it was last looked at." in found
    assert "Sort names with accents" in found


async def test_what_was_seen_a_moment_ago_can_be_taken_while_the_forge_is_silent(
    sandbox: Sandbox, hearth: Hearth
) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    await opens(ada)
    sandbox.github.trouble.lasting = "broken"
    answer = (await ada.presses("Take it")).text
    assert "is yours here until" in answer
    assert "does not answer at the moment. It was free when it was last looked at." in answer


async def test_one_at_a_time_at_first(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    await opens(ada)
    await ada.presses("Take it")
    await opens(ada, "meadow/notes#2")
    answer = (await ada.presses("Take it")).text
    assert "one at a time is enough at first" in answer
    assert await held(hearth) == 1
    await ada.uses("issues mine")
    gone = await ada.presses("Let it go")
    assert "That is fine. Others can take it now." in gone.text
    await opens(ada, "meadow/notes#2")
    assert "is yours here until" in (await ada.presses("Take it")).text


async def test_addresses_that_cannot_be_meant(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    world = sandbox.github.world
    world.add_issue(world.add_repository("other/place"), "Elsewhere", CLEAR)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    assert "cannot read this as the address of an issue" in await opens(ada, "the one with the birds")
    assert "in none of the projects that this community shows" in await opens(ada, "other/place#1")
    whole = f"{sandbox.github.web_url}/{meadow.path}/issues/1"
    assert "Sort names with accents" in await opens(ada, whole)


async def test_whoever_leaves_lets_go(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada, ben = await comes(sandbox, guild), await comes(sandbox, guild, "Ben")
    await opens(ada)
    await ada.presses("Take it")
    await ada.leaves(guild)

    async def is_free() -> bool:
        return await held(hearth) == 0

    await eventually(is_free)
    assert "[Take it]" in await opens(ben)


async def test_a_forge_that_says_nothing_at_all_is_waited_for_only_so_long(
    sandbox: Sandbox, hearth: Hearth, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(github_wire, "URGENT_SECONDS", 0.2)
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    await opens(ada)
    sandbox.clock.advance(timedelta(hours=2))
    sandbox.github.trouble.lasting = "nothing"
    try:
        refused = (await ada.presses("Take it")).text
        assert "Nothing was taken. Please try again in a few minutes." in refused
    finally:
        sandbox.github.trouble.held.set()
    assert await held(hearth) == 0
