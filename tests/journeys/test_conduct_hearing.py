"""Hearing the other side: nobody checks their own message, and the accused learn nothing of who reported."""

from __future__ import annotations

import asyncio

import pytest

from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.conduct import Office, code_in, office, reports
from tests.journeys.test_conduct_cases import opens
from tests.journeys.test_forged import forges

WORDS = "canary-reported Mal shouted at me in the small room at half past nine"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Office:
    return await office(sandbox, hearth)


async def a_case(place: Office) -> tuple[Person, Person, str]:
    ada, mal = await place.comes("Ada"), await place.comes("Mal")
    return ada, mal, code_in(await reports(ada, WORDS, "By name", accused=[mal.user]))


async def drafts(handler: Person, code: str, words: str) -> Answer:
    """Write a draft to the only accused person."""
    await opens(handler, code)
    await handler.presses("Decide")
    await handler.presses("Hear the other side")
    await handler.presses("Write a message")
    await handler.presses("Begin")
    await handler.fills_in({"Your message": words})
    return await handler.presses("Hand it over for a check")


async def checks(handler: Person, code: str) -> Answer:
    """Open the only draft."""
    await opens(handler, code)
    await handler.presses("Decide")
    await handler.presses("Hear the other side")
    return await handler.chooses("Check a message", "Message to person 1")


async def test_a_message_is_checked_sent_and_answered(place: Office) -> None:
    _, mal, code = await a_case(place)
    drafted = await drafts(place.priya, code, "She says that Mal shouted at me in the small room at 9:30.")
    assert "waits for a check" in drafted.text
    assert "Somebody else has to check it" in (await checks(place.priya, code)).text
    assert "have a message" not in (await mal.uses("report")).text
    page = await checks(place.dana, code)
    for hint in ("a time. 9:30", "it stands in the report", "a pronoun. She"):
        assert hint in page.text.replace("\u2068", "").replace("\u2069", ""), hint
    await place.dana.presses("Send it back")
    await place.dana.presses("Begin")
    await place.dana.fills_in({"What should be changed?": "Too close to the report."})
    assert "went back" in (await place.dana.presses("Send it back")).text
    await opens(place.priya, code)
    assert "Too close to the report." in (await place.priya.presses("Notes")).text

    await drafts(place.priya, code, "Somebody was shouted at. What is your side?")
    await checks(place.dana, code)
    assert "The message is sent." in (await place.dana.presses("Checked: send it")).text
    await mal.sees("You have an update in Hearth.", in_=mal.direct)
    await mal.uses("report")
    read = await mal.presses("Read the message")
    assert "What is your side?" in read.text
    await mal.presses("Answer")
    await mal.presses("Begin")
    await mal.fills_in({"Your answer": "canary-answer I was loud."})
    assert "Your answer is saved" in (await mal.presses("Send")).text
    await opens(place.tom, code)
    await place.tom.presses("Conversation")
    assert "Part 3 of 3" in place.tom.screen()
    assert "canary-answer" in place.tom.screen()
    await place.tom.presses("Earlier")
    assert "It was not sent." in (await place.tom.presses("Earlier")).text
    seen = str(mal.ever_saw())
    for hidden in ("canary-reported", "@Ada", code, "Priya", "Dana"):
        assert hidden not in seen, hidden


async def test_two_who_send_at_once_send_once(place: Office) -> None:
    _, mal, code = await a_case(place)
    await drafts(place.priya, code, "What is your side?")
    for handler in (place.dana, place.tom):
        await checks(handler, code)
    answers = await asyncio.gather(place.dana.presses("Checked: send it"), place.tom.presses("Checked: send it"))
    assert sorted("The message is sent." in answer.text for answer in answers) == [False, True]
    await mal.uses("report")
    assert "Part 1 of 1" in (await mal.presses("Read the message")).text


async def test_whoever_is_kept_from_the_case_meanwhile_sends_nothing(place: Office) -> None:
    _, mal, code = await a_case(place)
    await drafts(place.priya, code, "What is your side?")
    await checks(place.dana, code)
    await opens(place.priya, code)
    await place.priya.presses("People")
    await place.priya.chooses("Add who else is involved", place.dana.user)
    assert "no such case" in (await place.dana.presses("Checked: send it")).text
    assert "have a message" not in (await mal.uses("report")).text


async def test_nobody_else_reads_what_was_sent_to_somebody(place: Office) -> None:
    _, mal, code = await a_case(place)
    await drafts(place.priya, code, "What is your side?")
    await checks(place.dana, code)
    await place.dana.presses("Checked: send it")
    page = await mal.uses("report")
    assert page.message is not None
    leads = [
        part["custom_id"]
        for row in page.message.components
        for part in row.get("components", ())
        if "part-open" in part.get("custom_id", "")
    ]
    eve = await place.comes("Eve")
    hers = await eve.uses("report")
    assert hers.message is not None
    assert "no message for you" in (await forges(eve, hers.message, leads[0])).text


async def test_people_are_kept_apart_without_a_word_to_them(place: Office) -> None:
    ada, mal, code = await a_case(place)
    await opens(place.priya, code)
    await place.priya.presses("Decide")
    await place.priya.presses("Keep people apart")
    page = await place.priya.chooses("Choose two people", ada.user, mal.user)
    assert "1. @Ada and @Mal" in page.text or "1. @Mal and @Ada" in page.text
    app = place.hearth.app
    assert app is not None

    async def may_meet(one: Person, other: Person) -> bool:
        from bot.meeting import may_meet

        async with app.ground.database.read() as tx:
            return await may_meet(app.ground, tx, app.client.features, place.guild.id, one.id, other.id)

    assert not await may_meet(ada, mal)
    assert not await may_meet(mal, ada)
    assert await may_meet(ada, place.priya)
    await place.priya.chooses("Remove a pair", "Pair 1")
    assert await may_meet(ada, mal)
    mal.sees_nothing()
