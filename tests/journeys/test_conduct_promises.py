"""What reporters were promised: who hears when it is overdue, rung after rung, and who wants to hear when."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from data.jobs import jobs
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.conduct import Office, code_in, office, reports
from tests.journeys.test_conduct_cases import opens

NOTICE = "You have an update in Hearth."


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Office:
    return await office(sandbox, hearth)


def told(*people: Person) -> list[int]:
    """Return how many notices each has had."""
    return [sum(NOTICE in one.content for one in person.direct.messages.values()) for person in people]


async def hears(person: Person) -> None:
    """Wait for a notice, and see the updates, so that the next one comes again."""
    await person.sees(NOTICE, in_=person.direct)
    person.goes_to(person.direct)
    await person.presses("See it")


async def nothing_is_due(place: Office) -> None:
    """Wait until every promise whose time has come was looked at."""
    app = place.hearth.app
    assert app is not None

    async def looked() -> bool:
        async with app.ground.database.read() as tx:
            due = (jobs.c.state == "waiting", jobs.c.due_at <= app.ground.clock.now())
            return (await tx.execute(select(jobs.c.id).where(*due))).first() is None

    await eventually(looked)


async def test_who_looks_after_it_hears_first_then_all_then_the_contact_outside(place: Office) -> None:
    ada = await place.comes("Ada")
    code = code_in(await reports(ada, "Mal shouted.", "By name"))
    for handler in (place.priya, place.dana, place.tom):
        await hears(handler)
        handler.goes_to(place.lobby)
    await opens(place.priya, code)
    await place.priya.presses("Look after it")
    before = told(place.priya, place.dana, place.tom, place.amara)
    assert before == [1, 1, 1, 0]

    await place.later(days=7, minutes=1)
    await place.hearth.time_passes_until(lambda: told(place.priya) == [2])
    assert told(place.dana, place.tom, place.amara) == [1, 1, 0]
    await place.later(hours=24)
    await place.hearth.time_passes_until(lambda: told(place.dana, place.tom) == [2, 2])
    assert told(place.amara) == [0]
    await place.later(hours=24)
    await place.hearth.time_passes_until(lambda: told(place.amara) == [1])
    await ada.uses("report")
    await ada.presses("I have reported before")
    stands = (await ada.chooses("Which report?", code)).text.replace("**", "")
    assert "A message to you: this promise is broken." in stands


async def test_nobody_is_told_of_what_was_kept(place: Office) -> None:
    ada = await place.comes("Ada")
    code = code_in(await reports(ada, "Mal shouted.", "By name"))
    await hears(place.priya)
    place.priya.goes_to(place.lobby)
    await opens(place.priya, code)
    await place.priya.presses("Look after it")
    await place.later(hours=25)
    await nothing_is_due(place)
    assert told(place.priya, place.amara) == [1, 0]
    await ada.uses("report")
    await ada.presses("I have reported before")
    assert "To be taken up by a person: kept." in (await ada.chooses("Which report?", code)).text


async def test_whoever_is_off_hears_only_where_nobody_else_would(place: Office) -> None:
    await place.dana.uses("cases")
    await place.dana.presses("When I hear of news")
    await place.dana.presses("Nothing for now")
    ada = await place.comes("Ada")
    await reports(ada, "Mal shouted.")
    await place.hearth.time_passes_until(lambda: told(place.priya, place.tom) == [1, 1])
    assert told(place.dana) == [0]

    eve = await place.comes("Eve")
    await reports(eve, "canary", accused=[place.priya.user, place.tom.user])
    await place.hearth.time_passes_until(lambda: told(place.dana) == [1])


async def test_a_case_of_somebody_who_handles_reports_no_longer_can_be_taken_up(place: Office) -> None:
    ada = await place.comes("Ada")
    code = code_in(await reports(ada, "Mal shouted.", "By name"))
    await opens(place.tom, code)
    await place.tom.presses("Look after it")
    await place.priya.uses("cases")
    assert "somebody looks after it" in place.priya.screen()
    place.guild.update_member(place.tom.member(place.guild), roles=[])
    await place.knows_handlers(2)
    await place.priya.uses("cases")
    listed = await place.priya.presses("Not taken yet")
    assert code in listed.text
    assert "nobody looks after it" in listed.text
    page = await opens(place.priya, code)
    assert "Nobody looks after it yet" in page.text
    assert "You look after it" in (await place.priya.presses("Look after it")).text
    await opens(place.dana, code)
    assert "@Priya looks after it" in place.dana.screen()
    assert place.dana.screen().count("Look after it") == 0


async def test_what_was_done_long_ago_can_be_turned_back_to(place: Office) -> None:
    ada = await place.comes("Ada")
    code = code_in(await reports(ada, "Mal shouted.", "By name"))
    for handler in (place.priya, place.dana) * 5:
        await opens(handler, code)
        await handler.presses("What was reported")
        await handler.presses("Read it")
    await opens(place.tom, code)
    await place.tom.presses("More")
    latest = await place.tom.presses("Who did what")
    assert "a report was received" not in latest.text
    assert "@Tom: opened the case" in latest.text
    assert "a report was received" in (await place.tom.presses("Earlier")).text
    assert "@Tom: opened the case" in (await place.tom.presses("Later")).text
