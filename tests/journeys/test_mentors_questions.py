"""A first question to the mentors of a topic, before somebody shows who they are."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import notices
from cogs.mentors.rules import lifecycle
from cogs.mentors.service import people, questions, upkeep
from data import jobs, mentor_questions
from data.mentor_matches import ASKED
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth
from tests.journeys.mentors import Village, village
from tests.journeys.test_conduct_kill import NOTICE
from tests.journeys.test_forged import forges

CANARY = "canary-question-7f3a91"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Village:
    """A community that has mentoring."""
    return await village(sandbox, hearth)


async def asks(place: Village, person: Person, words: str, *, topic: str = "Python") -> Answer:
    """Somebody asks without their name."""
    person.goes_to(place.lobby)
    page = await forges_open(place, person)
    await person.chooses("Choose a topic", topic, on=page.message)
    await person.presses("Begin")
    await person.fills_in({"Your question": words})
    await person.presses("Look before you ask")
    return await person.presses("Ask this")


async def forges_open(place: Village, person: Person) -> Answer:
    """Go where one can ask, as `/start` and the page of a request lead there."""
    page = (await person.uses("mentor mine", in_=place.lobby)).message
    assert page is not None
    return await forges(person, page, f"mentors:question-topics:v1:{place.guild.id}:0")


async def opens_updates(person: Person, place: Village) -> Answer:
    """Somebody opens what waits behind "You have an update in Hearth"."""
    await person.sees(NOTICE, in_=person.direct)
    page = await person.uses("mentor mine", in_=place.lobby)
    return await person.presses("See it", on=page.message)


async def answers(person: Person, words: str) -> Answer:
    """A mentor answers the first question on their page."""
    await person.presses("Answer")
    return await person.fills_in({"Your answer": words})


async def test_a_question_without_a_name_is_answered_thanked_and_asked_once_more(
    place: Village, hearth: Hearth
) -> None:
    mia, ben = await place.offers("Mia"), await place.offers("Ben", "Python and origami folding")
    cleo = await place.offers("Cleo", "Go")
    await place.offers("Dee", formats=("one hour together",))
    ada = await place.comes("Ada")
    await place.looks(ada, prefers=("women",))
    shown = await ada.presses("Ask without your name")
    assert "before you show who you are" in shown.text
    await ada.chooses("Choose a topic", "Python")
    intro = await ada.sees("This hides your name, and not everything")
    await ada.presses("Begin", on=intro)
    await ada.fills_in({"Your question": f"How do I test? {CANARY}"})
    shown = await ada.presses("Look before you ask")
    assert "would go to 2 mentors" in shown.text
    assert "How you write" in shown.text
    sent = await ada.presses("Ask this")
    assert "2 mentors can answer now" in sent.text

    note = await mia.sees(NOTICE, in_=mia.direct)
    assert CANARY not in note.content
    assert "Python" not in note.content
    await hearth.has_settled(notices.TELL)
    assert not cleo.direct.messages
    opened = await opens_updates(mia, place)
    assert "One question waits" in opened.text
    page = await mia.presses("Questions without a name", on=opened.message)
    assert CANARY in page.text
    assert "Ada" not in page.text
    assert str(ada.id) not in str(page.message.components if page.message else "")
    said = await answers(mia, "Begin with **pytest**.")
    assert "Whoever asked hears" in said.text
    assert "No question waits for you" in said.text
    passed = await ben.uses("mentor mine", in_=place.lobby)
    await ben.presses("Questions without a name", on=passed.message)
    assert "That is fine" in (await ben.presses("Leave it to others")).text

    opened = await opens_updates(ada, place)
    assert "There is something new about your question" in opened.text
    page = await ada.presses("Read it", on=opened.message)
    assert "@Mia answered" in page.text
    assert "**pytest**" in page.text
    await ada.presses("Say thanks")
    opened = await opens_updates(mia, place)
    assert "Somebody says thanks" in opened.text
    await mia.presses("Questions without a name", on=opened.message)
    await ada.presses("Ask once more")
    await ada.fills_in({"What you would still like to know": "And mocks?"})
    opened = await opens_updates(mia, place)
    page = await mia.presses("Questions without a name", on=opened.message)
    assert "Once more, after your answer" in page.text
    assert "And mocks?" in page.text
    assert "Somebody says thanks" not in page.text
    await answers(mia, "Rarely.")
    opened = await opens_updates(ada, place)
    page = await ada.presses("Read it", on=opened.message)
    assert "Rarely." in page.text
    shown = await ada.presses("Show who I am")
    assert "they read your name and what you wish for" in shown.text
    await ada.presses("Ask this person to be my mentor", on=shown.message)
    assert [one.state for one in await place.matches(ada)] == [ASKED]


async def test_nobody_can_tell_who_asked(place: Village, hearth: Hearth, tmp_path: Path) -> None:
    mia = await place.offers("Mia")
    ada, eve = await place.comes("Ada"), await place.comes("Eve")
    await asks(place, ada, f"How? {CANARY}")
    app = hearth.app
    assert app is not None
    await hearth.has_settled(notices.TELL)
    async with app.ground.database.read() as tx:
        table = mentor_questions.mentor_questions
        (row,) = (await tx.execute(select(table))).mappings()
        moment = row["asked_at"]
        assert (moment.hour, moment.minute, moment.second) == (12, 0, 0)
        assert str(ada.id) not in str(dict(row))
        said = [dict(one) for one in (await tx.execute(select(jobs.jobs))).mappings()]
        assert not [one for one in said if one["person_id"] == ada.id or str(ada.id) in str(one["args"])]
    await app.ground.database.empty_log()
    kept = bytes_in(tmp_path)
    assert CANARY.encode() not in kept
    assert str(ada.id).encode() not in kept
    page = (await eve.uses("mentor mine", in_=place.lobby)).message
    assert page is not None
    guild = place.guild.id
    for verb in ("question-turn", "question-close"):
        refused = await forges(eve, page, f"mentors:{verb}:v1:{guild}:{row['id']}")
        assert "earlier version" in refused.text
    assert "closed" in (await forges(eve, page, f"mentors:question-pass:v1:{guild}:{row['id']}")).text

    # A mentor who names everybody as never to be met learns nothing from what stays.
    async with app.ground.database.write() as tx:
        await people.write_blocks(app.ground, tx, guild, mia.id, [ada.id])
    shown = await mia.uses("mentor mine", in_=place.lobby)
    await mia.presses("Questions without a name", on=shown.message)
    assert "Whoever asked hears" in (await answers(mia, "Like this.")).text
    opened = await opens_updates(ada, place)
    await ada.presses("Read it", on=opened.message)
    assert "@Mia" not in ada.screen().split("Ask without your name")[-1]


async def test_nobody_answers_and_whoever_asked_hears_so(place: Village, hearth: Hearth) -> None:
    mia = await place.offers("Mia")
    ada, bo = await place.comes("Ada"), await place.comes("Bo")
    await asks(place, ada, "First?")
    await asks(place, bo, "Second?")
    app = hearth.app
    assert app is not None
    shown = await mia.uses("mentor mine", in_=place.lobby)
    page = await mia.presses("Questions without a name", on=shown.message)
    first = "First?" if page.text.index("First?") < page.text.index("Second?") else "Second?"
    await mia.presses("Leave it to others")
    who, other = (ada, bo) if first == "First?" else (bo, ada)
    opened = await opens_updates(who, place)
    page = await who.presses("Read it", on=opened.message)
    assert "Nobody has answered, and the question is closed" in page.text
    assert not [m for m in other.direct.messages.values() if NOTICE in m.content]
    await hearth.time_passes(days=lifecycle.QUESTION_OPEN.days + 2)
    await upkeep.every_day(app.ground)
    opened = await opens_updates(other, place)
    page = await other.presses("Read it", on=opened.message)
    assert "Nobody has answered, and the question is closed" in page.text
    await hearth.time_passes(days=lifecycle.QUESTION_OPEN.days)
    await upkeep.every_day(app.ground)
    async with app.ground.database.read() as tx:
        for table in (mentor_questions.mentor_questions, mentor_questions.mentor_answers):
            assert not (await tx.execute(select(table))).all()


async def test_few_questions_at_a_time_and_only_where_somebody_answers(place: Village, hearth: Hearth) -> None:
    ada = await place.comes("Ada")
    shown = await forges_open(place, ada)
    assert "No mentor here answers single questions" in shown.text
    await place.offers("Mia", never=(ada,))
    assert "No mentor here answers single questions" in (await forges_open(place, ada)).text
    mentors = [await place.offers(f"Mentor{number}") for number in range(11)]
    await asks(place, ada, "One?")
    app = hearth.app
    assert app is not None
    guild = place.guild.id
    tried = await asyncio.gather(
        *(questions.ask(app.ground, app.features, guild, ada.id, "python", "Two?") for _ in range(20)),
        return_exceptions=True,
    )
    assert [one for one in tried if not isinstance(one, BaseException)] == [lifecycle.MOST_WHO_ANSWER]
    async with app.ground.database.read() as tx:
        loads = await mentor_questions.loads(tx, guild, [one.id for one in mentors])
    assert sorted(loads.values()) == [1, 1, *[2] * 9], "who has less is asked first"
    shown = await ada.uses("mentor mine", in_=place.lobby)
    await ada.presses("My questions", on=shown.message)
    assert "You have 2 open questions" in (await ada.presses("Ask something else")).text
    await ada.presses("Read it")
    await ada.presses("Close this question")
    assert "You can ask mentors a first question" in (await ada.presses("Ask something else")).text


async def test_a_question_waits_for_nobody_who_has_left(place: Village) -> None:
    mia, ada = await place.offers("Mia"), await place.comes("Ada")
    await asks(place, ada, "How do I begin?")
    await mia.leaves(place.guild)
    await opens_updates(ada, place)
    shown = await ada.presses("Read it")
    assert "Nobody has answered, and the question is closed" in shown.text
