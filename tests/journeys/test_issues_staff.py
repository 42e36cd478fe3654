"""Organisers say where issues come from; staff see what is held, what became of it, and what runs out."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from cogs.issues.service import overview
from data import issue_counts
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.contract.openapi import DESCRIPTION
from tests.hearth import Hearth, eventually
from tests.journeys.issues import CLEAR, all_read, comes, name_sources, open_community, settle
from tests.journeys.test_issues_mine import posted

PROJECTS = DESCRIPTION.parent / "data" / "up-for-grabs-projects.json"


async def test_organisers_name_sources_in_every_way(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    world = sandbox.github.world
    for number in range(3):
        one = world.add_repository(f"harbour/boat-{number}", topics=["sea"], language="Rust")
        world.add_issue(one, f"Paint boat {number}", CLEAR)
    world.add_issue(world.add_repository("far/away", topics=["sea"]), "Far away", CLEAR)
    guild, boss = await open_community(sandbox, hearth)
    said = await name_sources(boss, "org:harbour", "topic:sea", "meadow/notes", "what is this?", "ftp://x/y")
    assert "2 sources were added." in said
    assert "One was named before." in said
    assert "Number 4 could not be understood: \u2068what is this?\u2069" in said
    assert "Number 5 could not be understood" in said
    assert "What would do: owner/name, org:name, topic:name" in said
    await all_read(hearth)

    async def listed() -> bool:
        page = (await boss.uses("issues sources")).text
        return "3 sources are named." in page

    await eventually(listed)
    ada = await comes(sandbox, guild)

    async def found() -> bool:
        return "Paint boat" in (await ada.uses("issues find", work="Rust")).text

    await eventually(found)
    opened = await boss.chooses("Look at one of them", "Organisation \u2068harbour\u2069")
    assert "It leads to 3 projects." in opened.text
    removed = await boss.presses("Take it away")
    assert "is taken away" in removed.text
    assert "Paint boat" in (await ada.uses("issues find", work="Rust")).text  # the topic leads there still
    await boss.chooses("Look at one of them", "Topic \u2068sea\u2069")
    await boss.presses("Take it away")
    assert "Paint boat" not in (await ada.uses("issues find", work="Rust")).text


async def test_a_list_is_taken_in_and_what_is_wrong_is_named(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    _, boss = await open_community(sandbox, hearth)
    entries = [
        {"name": "One", "repo": "harbour/one", "link": "https://github.com/harbour/one/labels/easy"},
        {"name": "Two", "repo": None, "link": "https://example.org/tracker"},
        {"name": "Meadow", "repo": "meadow/notes"},
    ]
    said = (await boss.uses("issues sources", list=("list.json", json.dumps(entries).encode()))).text
    assert "One source was added." in said
    assert "One was named before." in said
    assert "Number 2 could not be understood: \u2068Two\u2069" in said
    for wrong in (b"not json", b"{}", b"[1, 2]"):
        refused = (await boss.uses("issues sources", list=("list.json", wrong))).text
        assert "This file is no list of projects." in refused
        assert "Nothing was changed." in refused


async def test_the_real_list_is_taken_in(sandbox: Sandbox, hearth: Hearth) -> None:
    contents = Path(PROJECTS).read_bytes() if PROJECTS.exists() else json.dumps([{"repo": "a/b"}]).encode()
    settle(sandbox, hearth)
    _, boss = await open_community(sandbox, hearth)
    said = (await boss.uses("issues sources", list=("projects.json", contents))).text
    assert "added. Hearth begins to read" in said
    again = (await boss.uses("issues sources", list=("projects.json", contents))).text
    assert "Nothing new was added." in again


async def test_only_organisers_change_sources_and_only_staff_see_who(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    for answer in (
        await ada.uses("issues sources"),
        await ada.uses("issues readiness", address="meadow/notes#1"),
    ):
        assert "meadow" not in answer.text
        assert "ask" in answer.text.lower()
    page = await boss.uses("issues sources")
    assert page.message is not None
    assert page.private


async def test_words_of_their_own_for_labels(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    sandbox.github.world.add_issue(meadow, "Sing a song", CLEAR, labels=["choir-practice"])
    guild, boss = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    assert "Sing a song" not in (await ada.uses("issues find", work="Python")).text
    await boss.uses("issues sources")
    await boss.presses("What labels mean")
    await boss.presses("Name a label")
    saved = await boss.fills_in({"The label": "Choir practice", "It means": "for newcomers"})
    assert "\u2068choir practice\u2069: for newcomers" in saved.text

    async def found() -> bool:
        return "Sing a song" in (await ada.uses("issues find", work="Python")).text

    await eventually(found)


async def test_how_ready_an_issue_is(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    sandbox.github.world.add_issue(meadow, "Fix it", "It is broken.", labels=["bug"])
    _, boss = await open_community(sandbox, hearth)
    good = (await boss.uses("issues readiness", address="meadow/notes#1")).text
    assert "it says where to begin" in good
    assert "Only you see this." in good
    poor = (await boss.uses("issues readiness", address="meadow/notes#3")).text
    assert "Say in two or three sentences what is wrong or wanted" in poor
    assert "Name the file, the function or the page where one begins." in poor
    assert "Mark it for newcomers" in poor
    assert sandbox.github.asked
    assert "not there any more" in (await boss.uses("issues readiness", address="meadow/notes#99")).text


async def with_digest(sandbox: Sandbox, hearth: Hearth, *, issues: int = 8) -> tuple[Guild, Person]:
    meadow = settle(sandbox, hearth)
    for number in range(issues):
        sandbox.github.world.add_issue(meadow, f"Small thing {number}", CLEAR)
    guild, boss = await open_community(sandbox, hearth)
    await hearth.sets(guild.id, "issues.digest_channel", guild.add_text_channel("first-issues").id)
    return guild, boss


async def monday(sandbox: Sandbox, hearth: Hearth, guild: Guild, count: int) -> None:
    """Let the next Monday morning come, and its digest."""
    due = overview.next_monday(sandbox.clock.now())
    sandbox.clock.advance(due - sandbox.clock.now() + timedelta(minutes=1))

    async def said() -> bool:
        return len(posted(sandbox, guild, "first-issues")) == count

    await eventually(said)
    assert hearth.app is not None


async def test_a_digest_a_week_without_repeats(sandbox: Sandbox, hearth: Hearth) -> None:
    guild, _ = await with_digest(sandbox, hearth)
    role = guild.add_role("Fresh issues", mentionable=True)
    await hearth.sets(guild.id, "issues.digest_role", role.id)
    await monday(sandbox, hearth, guild, 1)
    first = posted(sandbox, guild, "first-issues")[0]
    assert first.content.count("](<") + first.content.count(": <http") == 5
    assert not first.mentioned.everyone
    assert set(first.mentioned.roles) == {role.id}
    await monday(sandbox, hearth, guild, 2)
    second = posted(sandbox, guild, "first-issues")[1]
    titles = [f"Small thing {n}" for n in range(8)] + ["Sort names", "Explain the import"]
    in_first = {title for title in titles if title in first.content}
    in_second = {title for title in titles if title in second.content}
    assert len(in_first) == len(in_second) == 5
    assert not in_first & in_second
    due = overview.next_monday(sandbox.clock.now())
    sandbox.clock.advance(due - sandbox.clock.now() + timedelta(minutes=1))
    await hearth.has_planned(overview.DIGEST)
    assert len(posted(sandbox, guild, "first-issues")) == 2  # nothing is left that was not told within 30 days


async def test_staff_hear_once_where_issues_run_out(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    team = guild.add_text_channel("staff-only", private=True)
    team.allow(guild.bot_role, Permissions.VIEW_CHANNEL)
    await hearth.sets(guild.id, "community.staff_channel", team.id)
    few = "Few free issues are left for newcomers"
    await boss.uses("setup")
    assert few not in (await boss.presses("Look everything over")).text  # sources were named only now
    sandbox.clock.advance(overview.ALARM_AFTER)
    await boss.uses("setup")
    page = (await boss.presses("Look everything over")).text
    assert f"{few}: writing code." in page
    assert f"{few}: documentation." in page
    assert f"{few}: translation." not in page  # there was never any
    await hearth.has_planned("setup.tell", waiting=False)
    sandbox.clock.advance(timedelta(days=1))
    await hearth.has_planned("setup.tell")
    sandbox.clock.advance(timedelta(minutes=10))
    await boss.sees(f"{few}: writing code.", in_=team)
    sandbox.clock.advance(timedelta(days=2))
    await boss.uses("setup")
    await boss.presses("Look everything over")
    sandbox.clock.advance(timedelta(minutes=10))
    await hearth.has_settled("setup.tell")
    assert len([one for one in team.messages.values() if few in one.content]) == 1


async def test_where_issues_come_from_is_reached_from_setup(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    _, boss = await open_community(sandbox, hearth)
    await boss.uses("setup")
    await boss.presses("All settings")
    await boss.chooses("Which part of Hearth?", "First issues")
    opened = await boss.presses("Where issues come from")
    assert "meadow/notes" in opened.text


@pytest.mark.parametrize("people", [3, 12])
async def test_what_became_of_issues_hides_small_numbers(sandbox: Sandbox, hearth: Hearth, people: int) -> None:
    settle(sandbox, hearth)
    guild, boss = await open_community(sandbox, hearth)
    assert hearth.app is not None
    day = (sandbox.clock.now() - timedelta(days=10)).date()
    async with hearth.app.ground.database.write() as tx:
        for what, count in (("shown", people * 4), ("taken", people), ("merged", 1)):
            await issue_counts.add(tx, guild.id, what, day=day, count=count)
    page = await boss.uses("staff")
    while "[Issues that people have taken]" not in page.text:
        page = await boss.presses("More", on=page.message)
    await boss.presses("Issues that people have taken", on=page.message)
    shown = (await boss.presses("What became of issues")).text
    assert f"Suggested to somebody: {people * 4}" in shown
    assert (f"Taken: {people}" in shown) is (people >= 5)
    assert "Merged: 1" not in shown
    assert "Numbers under 5 are hidden" in shown
