"""A newcomer finds an issue that is truly free, sees why it suits and why it is free."""

from __future__ import annotations

from datetime import timedelta

import pytest

from data import issue_wishes
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.issues import CLEAR, all_read, comes, name_sources, open_community, settle

SUMMARY = "Names with accents come last in the list."
NASTY = "**bold** @everyone <@&1> [x](https://evil.example) \u202egnirts " + "long " * 800


async def asks(
    person: Person, *, work: str | None = None, time: str | None = None, topic: str | None = None
) -> Answer:
    """Answer the questions as far as they are given, and look."""
    await person.uses("issues find")
    if work is not None:
        await person.chooses("A language, or a kind of work", work)
    if time is not None:
        await person.chooses("How much time", time)
    if topic is not None:
        await person.presses("Name a topic")
        await person.fills_in({"What should it be about?": topic})
    return await person.presses("Show me issues")


async def test_a_newcomer_answers_three_questions_and_sees_why(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    await ada.uses("start")
    questions = await ada.presses("Find a first issue")
    assert "You can leave each of them open" in questions.text
    assert "It never looks at your account anywhere." in questions.text
    await ada.chooses("A language, or a kind of work", "\u2068Python\u2069")
    await ada.chooses("How much time", "An hour or two")
    await ada.presses("Name a topic")
    said = await ada.fills_in({"What should it be about?": "birds"})
    assert "Your topic: \u2068birds\u2069" in said.text
    found = (await ada.presses("Show me issues")).text
    assert "You asked for: \u2068Python\u2069, the topic \u2068birds\u2069 and an hour or two." in found
    assert found.index("Sort names with accents") < found.index("Explain the import of old notes")
    assert "it is in \u2068Python\u2069, it is near your topic and it fits your time." in found
    assert SUMMARY in found
    assert "sorted_names" in found.replace("\\", "")
    assert "Free: nobody is assigned, no open pull request (a proposed change) is linked" in found
    assert "Last looked at:" in found
    card = (await ada.presses("Look at number 1")).text
    assert "A maintainer last answered there on" in card
    assert "You can open a pull request straight away." in card
    assert "[Guide for contributors]" in card
    assert sandbox.readers_of("Sort names with accents") == {"Ada"}


async def test_what_is_taken_elsewhere_is_not_shown(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    world = sandbox.github.world
    claimed = world.add_issue(meadow, "Claimed one", CLEAR)
    world.comment(claimed, "noa", "Hi! Can I work on this?", ago=timedelta(days=2), counts=False)
    pulled = world.add_issue(meadow, "Pulled one", CLEAR)
    world.open_pull(meadow, "ira", "Do it", closes=pulled)
    by_hand = world.add_issue(meadow, "Linked by hand", CLEAR)
    by_hand.by_hand.append(world.open_pull(meadow, "uma", "Something"))
    mentioned = world.add_issue(meadow, "Only mentioned", CLEAR)
    world.open_pull(meadow, "ira", "Look here", mentions=mentioned)
    world.assign(world.add_issue(meadow, "Assigned one", CLEAR), "noa")
    world.add_issue(meadow, "Locked one", CLEAR).is_locked = True
    world.close(world.add_issue(meadow, "Closed one", CLEAR))
    world.add_issue(meadow, "For experts", CLEAR, labels=["enhancement"])
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    found = (await asks(ada)).text
    assert "Only mentioned" in found
    assert "Sort names with accents" in found
    for title in ("Claimed", "Pulled", "Linked by hand", "Assigned", "Locked", "Closed", "For experts"):
        assert title not in found
    figure = (await ada.uses("issues freshness")).text
    assert "of 6 issues on the list, 3 proved taken or over (50 %)" in figure
    assert "An open pull request is linked to it. (2)" in figure
    assert "Somebody has said that they are on it. (1)" in figure


async def test_nothing_found_says_what_stands_in_the_way(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    found = await asks(ada, work="Translating")
    assert "Nothing that is free fits at the moment." in found.text
    assert "With any language and kind of work there would be 2." in found.text
    others = await ada.presses("Any language, any kind of work")
    assert "Sort names with accents" in others.text


async def test_more_fewer_and_nothing_from_there(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    world = sandbox.github.world
    other = world.add_repository("harbour/tides", language="Rust", topics=["sea"], description="Tides")
    world.add_issue(other, "Round the height", CLEAR.replace("species.py", "tide.rs"))
    guild, _ = await open_community(sandbox, hearth, "meadow/notes", "harbour/tides")
    ada = await comes(sandbox, guild)
    first = (await asks(ada)).text
    assert first.index("1. ") < first.index("2. ") < first.index("3. ")
    assert {"meadow/notes", "harbour/tides"} <= {
        word for word in ("meadow/notes", "harbour/tides") if word in first
    }
    await ada.presses("Look at number 1")
    liked = await ada.presses("Fewer like this")
    assert "You will see fewer like this one." in liked.text
    muted = await ada.presses("Nothing from this project")
    assert "any more" in muted.text
    gone = "meadow/notes" if "meadow/notes" in muted.text else "harbour/tides"
    assert gone not in (await asks(ada)).text


async def test_further_ones_are_others(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    for number in range(8):
        sandbox.github.world.add_issue(meadow, f"Small thing {number}", CLEAR)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    first = (await asks(ada)).text
    assert first.count("Why it suits") == 5
    second = (await ada.presses("Others")).text
    assert second.count("Why it suits") == 5
    titles = [f"Small thing {number}" for number in range(8)]
    assert not {t for t in titles if t in first} & {t for t in titles if t in second}
    last = await ada.presses("Change my answers")
    assert "Three short questions" in last.text


@pytest.mark.parametrize("remembered", [True, False])
async def test_answers_are_remembered_if_wanted(sandbox: Sandbox, hearth: Hearth, remembered: bool) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    await asks(ada, work="Writing documentation")
    if remembered:
        await ada.presses("Change my answers")
        assert "remembered until you say otherwise" in (await ada.presses("Remember my answers")).text
    sandbox.clock.advance(timedelta(days=2))
    await ada.uses("issues find")
    again = await ada.presses("Show me issues")
    assert ("You asked for: documentation." in again.text) is remembered
    assert hearth.app is not None
    async with hearth.app.ground.database.read() as tx:
        said = await issue_wishes.get(tx, guild.id, ada.id)
    assert said is not None
    assert said.is_kept is remembered


async def test_the_command_takes_the_answers_and_offers_them_while_typing(
    sandbox: Sandbox, hearth: Hearth
) -> None:
    settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    ada.goes_to(guild.channel("lobby"))
    assert "Python" in await ada.is_offered("issues find", "work", "py")
    assert "birds" in await ada.is_offered("issues find", "topic", "bi")
    assert len(await ada.is_offered("issues find", "time", "")) == 3
    found = await ada.uses("issues find", work="documentation", topic="notes")
    assert "Explain the import of old notes" in found.text
    assert "Sort names" not in found.text
    wrong = await ada.uses("issues find", time="a moment")
    assert "does not understand how much time that is" in wrong.text


async def test_titles_are_data(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    for issue in meadow.issues.values():
        sandbox.github.world.close(issue)
    sandbox.github.world.add_issue(meadow, NASTY, f"# Heading\n```\ncode\n```\n{NASTY}\n<details>x</details>")
    guild, _ = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    found = await asks(ada)
    assert "Why it suits" in found.text
    assert found.message is not None
    assert not found.message.mentioned.everyone
    assert "\u202e" not in found.text
    card = await ada.presses("Look at number 1")
    assert "[Take it]" in card.text
    await ada.presses("Take it")
    mine = await ada.uses("issues mine")
    assert mine.message is not None
    assert not mine.message.mentioned.everyone


async def test_health_gate_and_stale_data(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    world = sandbox.github.world
    sleepy = world.add_repository("sleepy/old", language="Go", pushed=timedelta(days=800))
    world.add_issue(sleepy, "Wake up", CLEAR)
    bare = world.add_repository("bare/one", language="Go")
    bare.licence = None
    world.add_issue(bare, "Without a licence", CLEAR)
    guild, _ = await open_community(sandbox, hearth, "meadow/notes", "sleepy/old", "bare/one")
    ada = await comes(sandbox, guild)
    found = (await asks(ada)).text
    assert "Wake up" not in found
    assert "Without a licence" not in found
    await hearth.sets(guild.id, "issues.needs_licence", False)
    await hearth.sets(guild.id, "issues.pushed_days", 1000)
    found = (await asks(ada)).text
    assert "Wake up" in found
    assert "Without a licence" in found
    await hearth.sets(guild.id, "issues.needs_guide", True)
    assert "Wake up" not in (await asks(ada)).text


async def test_two_communities_see_their_own(sandbox: Sandbox, hearth: Hearth) -> None:
    settle(sandbox, hearth)
    world = sandbox.github.world
    other = world.add_repository("harbour/tides", language="Rust")
    world.add_issue(other, "Round the height", CLEAR)
    guild, _ = await open_community(sandbox, hearth)
    second = sandbox.world.add_guild("Second", owner=sandbox.person("Chief").user)
    second.add_text_channel("lobby")
    chief = next(one for one in sandbox.people.values() if one.name == "Chief")
    chief.goes_to(second.channel("lobby"))
    await hearth.knows_community(second.id)
    await name_sources(chief, "harbour/tides")
    await all_read(hearth)
    ada, ben = await comes(sandbox, guild), await comes(sandbox, second, "Ben")
    here, there = (await asks(ada)).text, (await asks(ben)).text
    assert "Round the height" not in here
    assert "Sort names" not in there
    assert "Round the height" in there


async def test_no_community_takes_an_issue_off_anothers_list(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth)
    guild, _ = await open_community(sandbox, hearth)
    chief = sandbox.person("Chief")
    second = sandbox.world.add_guild("Second", owner=chief.user)
    chief.goes_to(second.add_text_channel("lobby"))
    await hearth.knows_community(second.id)
    await name_sources(chief, "meadow/notes")
    await chief.uses("issues sources")
    await chief.presses("What labels mean")
    await chief.presses("Name a label")
    sandbox.clock.advance(60)
    sandbox.github.world.add_issue(meadow, "A new one", CLEAR, age=timedelta(0))
    await chief.fills_in({"The label": "good first issue", "It means": "design"})

    ada, ben = await comes(sandbox, guild), await comes(sandbox, second, "Ben")

    async def shown() -> bool:
        return "A new one" in (await asks(ada)).text

    await eventually(shown)
    assert "A new one" not in (await asks(ben)).text  # with them it is not for newcomers


async def test_without_a_token_it_says_what_was_not_looked_at(sandbox: Sandbox, hearth: Hearth) -> None:
    meadow = settle(sandbox, hearth, token=False)
    world = sandbox.github.world
    mentioned = world.add_issue(meadow, "Only mentioned", CLEAR)
    world.open_pull(meadow, "ira", "Look here", mentions=mentioned)
    guild, boss = await open_community(sandbox, hearth)
    ada = await comes(sandbox, guild)
    found = (await asks(ada)).text
    assert "Free, as far as can be seen" in found
    assert "could not be looked at" in found
    assert "Only mentioned" not in found  # any open pull request that refers to it counts as taken
    assert "only the first 40 projects are read" in (await boss.uses("issues sources")).text
