"""People find something to learn, follow a path, say how it was, suggest more; staff look after the library."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from cogs.learn.service import checking, upkeep
from data import learn_people
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.learning import Place, fills, open_place, site

HIRING = "https://example.org/hiring-well"
CANARY = "canaryreason51c of the staff"
FIRST = "Automate the Boring Stuff with Python"
"""What stands first in the library as long as nobody has chosen anything."""


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community that has the library."""
    return await open_place(sandbox, hearth)


async def test_somebody_finds_what_they_need(place: Place) -> None:
    ada = await place.comes("Ada")
    assert "Learn something" in (await ada.uses("start")).text
    shown = await ada.presses("Learn something")
    assert "courses, guides and trainings" in shown.text
    assert "comes first" in (await ada.presses("Find something")).text
    await ada.presses("Choose what is shown")
    await ada.chooses("For whom", "people who hire", wait=False)  # the two come at once, and both count
    await ada.chooses("About what", "accessibility")
    shown = await ada.presses("Only what is free")
    assert "For: people who hire" in shown.text
    shown = await ada.presses("Show")
    assert "Job Accommodation Network" in shown.text
    assert "Pro Git" not in shown.text
    shown = await ada.uses("learn")
    shown = await ada.presses("Find something")
    assert "Job Accommodation Network" in shown.text, "choices are remembered"
    await ada.presses("Choose what is shown")
    shown = await ada.chooses("In which language", "Deutsch")
    assert "No entry fits" in shown.text
    shown = await ada.presses("Show")
    assert "Nothing in the library fits all of this." in shown.text
    assert "If it may be in another language: " in shown.text


async def test_where_several_choices_stand_in_the_way_together_that_is_said(place: Place) -> None:
    ada = await place.comes("Ada")
    await ada.uses("learn")
    await ada.presses("Find something")
    await ada.presses("Choose what is shown")
    await ada.chooses("For whom", "people who hire")
    await ada.chooses("About what", "translating")
    await ada.chooses("In which language", "Deutsch")
    shown = await ada.presses("Show")
    assert "Nothing in the library fits all of this." in shown.text
    assert "several do together" in shown.text
    await ada.presses("Clear my choices")
    assert "comes first" in (await ada.presses("Show")).text


async def test_the_reader_gets_the_page_in_their_language(place: Place) -> None:
    ada = await place.comes("Ada")
    ada.switches_language("de")
    await ada.uses("learn")
    await ada.presses("Wege zu einem Ziel")
    shown = await ada.chooses("Wähle ein Ziel", "einen ersten Beitrag leisten")
    assert "1. " in shown.text
    assert "https://opensource.guide/de/how-to-contribute/" in json.dumps(shown.message.components)  # type: ignore[union-attr]


async def test_presses_count_once_and_are_shown_from_five_on(place: Place, hearth: Hearth) -> None:
    people = [await place.comes(f"Person{number}") for number in range(5)]
    for number, person in enumerate(people):
        await person.uses("learn")
        await person.presses("Paths to a goal")
        await person.chooses("Choose a goal", "write documentation")
        await person.presses("About \u2068Technical Writing One\u2069")
        shown = await person.presses("Worked for me")
        assert ("5 people here say that it worked" in shown.text) is (number == 4)
        assert "You say that it worked for you." in shown.text
    shown = await people[0].presses("Out of date")
    assert "people here say" not in shown.text, "one person says one thing"
    shown = await people[0].presses("Take “out of date” back")
    assert "You say" not in shown.text
    app = hearth.app
    assert app is not None
    async with app.ground.database.read() as tx:
        assert await learn_people.counts(tx, place.guild.id, "tech-writing-one") == {"worked": 4}


async def test_a_suggestion_is_taken_in_and_its_person_hears(place: Place) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.suggests(ada, "Hiring *well*", HIRING)
    assert "nobody has decided yet" in ada.screen()
    await ben.uses("learn")
    assert "Hiring" not in (await ben.presses("Find something")).text
    await place.looks_after()
    shown = await place.boss.presses("Suggestions")
    assert "Hiring" in shown.text
    assert f"<@{ada.id}>" in shown.text or "@Ada" in shown.text
    await place.boss.presses("Take it in")
    await ada.sees("is in the library now", in_=ada.direct)
    await ben.uses("learn")
    await ben.presses("Find something")
    await ben.presses("Choose what is shown")
    await ben.chooses("For whom", "people who hire")
    shown = await ben.presses("Show")
    assert "Hiring *well*" in shown.text
    await ben.uses("learn")
    await ben.presses("Suggest something")
    await ben.presses("Suggest something")
    await fills(ben, "The same", "https://www.example.org/hiring-well/")
    assert "in the library already" in (await ben.presses("Send it")).text


async def test_a_suggestion_that_is_not_taken_in_says_why_to_its_person_alone(
    place: Place, sandbox: Sandbox
) -> None:
    ada = await place.comes("Ada")
    ada.closes_dms()
    await place.suggests(ada, "Hiring well", HIRING)
    await place.looks_after()
    await place.boss.presses("Suggestions")
    await place.boss.presses("Do not take it in")
    await place.boss.fills_in({"The reason": CANARY})
    assert CANARY in (await ada.uses("start")).text, "with direct messages closed it stands on the first page"
    assert sandbox.readers_of(CANARY) == {"Ada"}
    await ada.presses("Noted")
    assert CANARY not in (await ada.uses("start")).text


async def test_two_people_decide_at_once(place: Place) -> None:
    ada = await place.comes("Ada")
    await place.suggests(ada, "Hiring well", HIRING)
    await place.looks_after()
    first = await place.boss.presses("Suggestions")
    await place.looks_after()
    second = await place.boss.presses("Suggestions")
    await place.boss.presses("Take it in", on=first.message)
    shown = await place.boss.presses("Take it in", on=second.message)
    assert "decided already" in shown.text


async def test_staff_add_hide_and_remove(place: Place) -> None:
    ada = await place.comes("Ada")
    await place.looks_after()
    await place.boss.presses("Add an entry")
    await fills(place.boss, "House guide", "https://example.org/house")
    assert "in the library now" in (await place.boss.presses("Send it")).text
    await ada.uses("learn")
    await ada.presses("Paths to a goal")
    shown = await ada.chooses("Choose a goal", "write documentation")
    assert "Technical Writing One" in shown.text
    await place.boss.uses("learn")
    await place.boss.presses("Paths to a goal")
    await place.boss.chooses("Choose a goal", "write documentation")
    await place.boss.presses("About \u2068Technical Writing One\u2069")
    assert "is hidden" in (await place.boss.presses("Hide \u2068Technical Writing One\u2069 here")).text
    await ada.uses("learn")
    await ada.presses("Paths to a goal")
    shown = await ada.chooses("Choose a goal", "write documentation")
    assert "Technical Writing One" not in shown.text
    assert "1. " in shown.text
    entry = await ada.presses("About \u2068Write the Docs Guide\u2069")
    assert "Kind: guide" in entry.text
    assert "Hide" not in entry.text
    await place.boss.presses("What is hidden")
    assert "is shown again" in (await place.boss.presses("Show \u2068Technical Writing One\u2069 again")).text


async def test_addresses_are_looked_at_each_week_and_two_failures_need_a_look(
    place: Place, hearth: Hearth, sandbox: Sandbox
) -> None:
    async with site(good=200, moved=404, busy=403) as running:
        for page in running.answers:
            await place.has(running.base + page, f"The {page} one")
        await become_checked(place, hearth, {"good": 0, "moved": 1})
        assert await findings(place, hearth) == []
        sandbox.clock.advance(timedelta(days=7))
        await become_checked(place, hearth, {"good": 0, "moved": 2})
        shown = await place.looks_after()
        assert "One address failed twice" in shown.text
        assert await findings(place, hearth) == ["learn-links"]
        shown = await place.boss.presses("Addresses that need a look")
        assert "The moved one" in shown.text
        assert "The busy one" not in shown.text
        running.answers["moved"] = 200
        sandbox.clock.advance(timedelta(days=7))
        await become_checked(place, hearth, {"good": 0, "moved": 0})
        busy = next(link for link in await place.links() if link.address.endswith("busy"))
        assert (busy.failures, busy.checked_at) == (0, None), "it is not known, and says so"
        assert max(running.asked.values()) <= 2 * 3, "each at most twice a week"


async def findings(place: Place, hearth: Hearth) -> list[str]:
    """What the doctor finds about the library."""
    app = hearth.app
    assert app is not None
    async with app.ground.database.read() as tx:
        return [one.kind for one in await upkeep.findings(app.ground, tx, place.guild.id)]


async def become_checked(place: Place, hearth: Hearth, failures: dict[str, int]) -> None:
    """Let time go by, a little at a time, until the addresses were looked at."""
    app = hearth.app
    assert app is not None
    await checking.begin(app.ground, place.guild.id)

    async def so() -> bool:
        place.sandbox.clock.advance(20)
        found = {link.address.rsplit("/", 1)[1]: link for link in await place.links()}
        now = place.sandbox.clock.now()
        fresh = all(page in found and found[page].next_at > now + timedelta(days=6) for page in failures)
        return fresh and {page: found[page].failures for page in failures} == failures

    await eventually(so, timeout=30)


async def test_what_is_kept_is_said_and_goes(place: Place) -> None:
    ada = await place.comes("Ada")
    await place.suggests(ada, "Hiring well", HIRING)
    await ada.uses("learn")
    await ada.presses("Find something")
    await ada.presses(f"About \u2068{FIRST}\u2069")
    await ada.presses("Worked for me")
    shown = await ada.uses("privacy")
    assert "A suggestion of yours" in shown.text.replace("\n", " ")
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")
    assert "No suggestion waits" in (await place.looks_after()).text


async def test_switched_off_there_is_no_library(place: Place, hearth: Hearth) -> None:
    ada = await place.comes("Ada")
    page = await ada.uses("learn")
    await hearth.sets(place.guild.id, "learn.open", False)
    assert "no learning library here" in (await ada.presses("Find something", on=page.message)).text
    assert "no learning library here" in (await ada.uses("learn")).text
