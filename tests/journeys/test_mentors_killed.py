"""kill -9 at each step of finding a mentor: nothing is lost, and nothing is said twice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from data.engine import Database
from data.mentor_matches import ACTIVE, ASKED, CHOSEN, EXPIRED, mentor_matches
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.mentors import Village, village

WOULD_LIKE = "would like you as a mentor"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Village:
    """A community that has mentoring, and Hearth as a process of its own."""
    made = await village(sandbox, hearth, start=False)
    await hearth.start_child()
    return made


async def become(hearth: Hearth, expected: dict[Person, str]) -> None:
    """Wait until the matches with these mentors are in these states, one each."""

    async def so() -> bool:
        database = await Database.open(hearth.config.database)
        async with database.read() as tx:
            rows = (await tx.execute(select(mentor_matches.c.mentor_id, mentor_matches.c.state))).all()
        await database.close()
        return sorted(map(tuple, rows)) == sorted((mentor.id, state) for mentor, state in expected.items())

    await eventually(so, timeout=30)


def heard(person: Person, words: str) -> int:
    """How often somebody was told this."""
    return sum(words in message.content for message in person.direct.messages.values())


async def test_each_step_survives(place: Village, hearth: Hearth) -> None:
    mia, ben = await place.offers("Mia"), await place.offers("Ben")
    ada = await place.comes("Ada")
    await hearth.again()
    assert "Seats taken: 0 of 2" in (await mia.uses("mentor offer")).text
    await place.looks(ada)
    await hearth.again()
    assert "You are looking for: one hour together" in (await ada.uses("mentor find")).text

    await place.presses_for(ada, "Ask {name}", mia)
    await hearth.again()
    await mia.sees(WOULD_LIKE, in_=mia.direct)
    await ada.uses("mentor find")
    await place.presses_for(ada, "Ask {name} if the others say no", ben)
    await hearth.again()
    await become(hearth, {mia: ASKED, ben: CHOSEN})

    hearth.sandbox.clock.advance(timedelta(hours=48, minutes=1))
    await mia.sees("A small reminder", in_=mia.direct)
    await hearth.again(hours=25)
    await become(hearth, {mia: EXPIRED, ben: ASKED})
    await hearth.again()
    await ada.sees("has not answered within three days", in_=ada.direct)
    note = await ben.sees(WOULD_LIKE, in_=ben.direct)
    ben.goes_to(ben.direct)
    await ben.presses("Yes, gladly", on=note)
    await hearth.again()
    await ada.sees("said yes and is your mentor now", in_=ada.direct)
    await become(hearth, {mia: EXPIRED, ben: ACTIVE})
    assert "mentors you: one hour together" in (await ada.uses("mentor mine", in_=place.lobby)).text
    told = {
        mia: ("A small reminder", "looks further"),
        ben: (WOULD_LIKE,),
        ada: ("has not answered", "said yes and is"),
    }
    for person, words in told.items():
        assert [heard(person, one) for one in words] == [1] * len(words), person.name


async def test_whoever_waits_is_looked_after_by_the_next_process(place: Village, hearth: Hearth) -> None:
    ada = await place.comes("Ada")
    await place.looks(ada)
    await hearth.again(days=2)
    assert heard(ada, "Somebody suits you") == 0
    await place.offers("Mia")
    await hearth.again(days=1)
    await ada.sees("Somebody suits you", in_=ada.direct)
    await hearth.again(days=12)
    await ada.sees("You have looked for a mentor for 15 days", in_=ada.direct)
    await ada.uses("mentor find", in_=place.lobby)
    await ada.presses("Stop looking")
    await ada.presses("Yes, stop looking")
    await hearth.again(days=90)
    assert heard(ada, "Somebody suits you") == heard(ada, "You have looked") == 1
    assert heard(ada, "Are you still looking") == 0


async def test_a_question_and_its_answer_survive(place: Village, hearth: Hearth) -> None:
    mia = await place.offers("Mia")
    ada = await place.comes("Ada")
    await place.looks(ada)
    shown = await ada.presses("Ask without your name")
    await ada.chooses("Choose a topic", "Python", on=shown.message)
    await ada.presses("Begin")
    await hearth.again()
    await ada.fills_in({"Your question": "How do I test?"})
    await ada.presses("Look before you ask")
    await ada.presses("Ask this")
    await hearth.again()
    await mia.sees("You have an update in Hearth", in_=mia.direct)
    page = await mia.uses("mentor mine", in_=place.lobby)
    await mia.presses("Questions without a name", on=page.message)
    await mia.presses("Answer")
    await hearth.again()
    await mia.fills_in({"Your answer": "Begin small."})
    await hearth.again()
    await ada.sees("You have an update in Hearth", in_=ada.direct)
    page = await ada.uses("mentor mine", in_=place.lobby)
    assert "Begin small." in (await ada.presses("My questions", on=page.message)).text
