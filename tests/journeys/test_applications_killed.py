"""kill -9 at each step from a call to names: nothing is lost, nothing is said twice, nobody is shown too early."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from data.application_calls import LOCKED, OPENED, REVIEW
from data.applications import application_marks, application_reviews
from data.audit import audit
from data.engine import Database
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.applications import Fund, fund
from tests.journeys.test_applications import decides

UPDATE = "You have an update in Hearth"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Fund:
    """A community that calls for applications, and Hearth as a process of its own."""
    made = await fund(sandbox, hearth, start=False)
    await hearth.start_child()
    return made


async def again_after(hearth: Hearth, answer: Answer) -> None:
    """Kill and start Hearth while or after it answers; a press that was not answered is not held against it."""
    await hearth.again()
    hearth.sandbox.world.interactions.pop(answer.interaction.id, None)


async def counted(hearth: Hearth, *tables: object) -> list[int]:
    """How many rows tables have."""
    database = await Database.open(hearth.config.database)
    async with database.read() as tx:
        found = [int((await tx.execute(select(func.count()).select_from(one))).scalar_one()) for one in tables]  # type: ignore[arg-type]
    await database.close()
    return found


def told(person: Person) -> int:
    """How often somebody was told that there is an update."""
    return sum(UPDATE in message.content for message in person.direct.messages.values())


async def test_each_step_survives(place: Fund, hearth: Hearth) -> None:
    ada, ben, dan, eve, rita, mo = await place.comes("Ada", "Ben", "Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await hearth.again()
    await ada.sees("Travel grant", in_=place.board)
    assert len(place.board.messages) == 1
    await place.applies(ada, ["Trains"], send=False)
    await hearth.again()
    await ada.uses("apply", in_=place.lobby)
    await ada.chooses("Look at one of yours", "\u2068Travel grant\u2069")
    shown = await ada.presses("Go on with my application")
    assert "Trains" in shown.text, "what is saved is saved"
    await ada.presses("Next")
    await ada.presses("Write an answer")
    await ada.fills_in({"Your answer": "More trains"})
    await ada.presses("Next")
    await ada.presses("Send my application")
    await place.applies(ben, ["Boats", "More boats"])

    await place.stays_open("10")
    answer = await place.boss.presses("Yes, keep it open longer", wait=False)

    async def is_longer() -> bool:
        call = await place.call()
        return call is not None and call.days == 31

    await eventually(is_longer)
    await again_after(hearth, answer)  # before, while or after everybody hears
    for person in (ada, ben):
        note = await person.sees(UPDATE, in_=person.direct)
        person.goes_to(person.direct)
        await person.presses("See it", on=note)
        await person.presses("Look at the call")
    await hearth.again(days=22)  # the day on which it was to close at first
    await ada.uses("apply", in_=place.lobby)
    assert "It closes" in (await ada.chooses("Look at one of yours", "\u2068Travel grant\u2069")).text

    await hearth.kill()  # the call closes while nobody is there
    place.sandbox.clock.advance(timedelta(days=10))
    await hearth.start_child()
    await place.is_in(REVIEW)
    await hearth.again()
    assert await counted(hearth, application_reviews) == [4]
    await rita.sees(UPDATE, in_=rita.direct)
    await place.reviews(rita)
    await hearth.again()
    await place.reviews(mo, "5")
    assert await counted(hearth, application_marks) == [8]
    await hearth.again()
    await decides(dan, place, "Trains")
    await dan.presses("Same words for the rest")
    await dan.fills_in({"What you write to them": "Thank you."})
    await hearth.again()
    await dan.uses("applications", in_=place.lobby)
    await dan.presses("Look and decide")
    await dan.presses("Lock the decision")
    answer = await dan.presses("Yes, lock it", wait=False)
    await place.is_in(LOCKED)
    await again_after(hearth, answer)  # before, while or after everybody hears

    async def both_heard() -> bool:
        return [told(one) for one in (ada, ben)] == [2, 2]

    await eventually(both_heard)
    for person in (ada, ben):
        note = list(person.direct.messages.values())[-1]
        person.goes_to(person.direct)
        await person.presses("See it", on=note)
        assert "Thank you." in (await person.presses("Read the decision")).text
    await dan.uses("applications", in_=place.lobby)
    await dan.presses("Look and decide")
    await dan.presses("Show the names of those chosen")
    await hearth.again()
    await eve.uses("applications", in_=place.lobby)
    await eve.presses("Look and decide")
    answer = await eve.presses("Show the names of those chosen", wait=False)
    await place.is_in(OPENED)
    await again_after(hearth, answer)
    await eve.uses("applications", in_=place.lobby)
    shown = await eve.presses("See the decision")
    assert "@Ada" in shown.text
    assert "@Ben" not in shown.text
    assert [told(one) for one in (ada, ben)] == [2, 2], "of the later day, and of the decision"
    assert len(place.board.messages) == 1
    database = await Database.open(hearth.config.database)
    async with database.read() as tx:
        deeds = list((await tx.execute(select(audit.c.deed).order_by(audit.c.number))).scalars())
    await database.close()
    asked = "call_unblind_asked"
    assert deeds == ["call_deciders", "call_extended", "call_locked", asked, asked, "call_unblinded"]


@pytest.mark.parametrize("at", ["before", "after"])
async def test_a_call_is_published_once(place: Fund, hearth: Hearth, at: str) -> None:
    dan, eve, rita, mo = await place.comes("Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2", publish=False)
    answer = await place.boss.presses("Publish this call", wait=False)

    async def promised() -> bool:
        call = await place.call()
        return call is not None and call.state == "open"

    await eventually(promised, timeout=30)
    if at == "after":
        await rita.sees("Travel grant", in_=place.board)
    await again_after(hearth, answer)
    await rita.sees("Travel grant", in_=place.board)
    await hearth.again(minutes=20)

    async def noted() -> bool:
        call = await place.call()
        return call is not None and call.message_id is not None

    await eventually(noted, timeout=30)
    assert len(place.board.messages) == 1
