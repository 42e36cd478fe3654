"""When an event is over: what is left of it is posted once, and people say how it was without their names."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from data.event_opinions import event_opinions, event_voices
from data.jobs import jobs
from data.sealed import sealed
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth
from tests.journeys.events import Hall, hall

RECORDING = "https://video.example.org/first"
WORDS = "canaryhow5d1: more breaks"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


async def held(place: Hall, *people: Person, reminded: Person | None = None) -> None:
    """An event is published, these people say that they come, and it is over since the night."""
    await place.plans(place.boss, when="in 3 days at 18:00")
    await place.presses_publish(place.boss)
    posted = await place.boss.sees("First issue together", in_=place.channel)
    for person in people:
        person.goes_to(place.channel)
        await person.presses("I come", on=posted)
        if person is reminded:
            await person.presses("A day before")
    await place.hearth.time_passes(days=4)
    await place.hearth.has_done_its_day()


async def says(person: Person, place: Hall, again: str, access: str, words: str = "") -> Answer:
    """Somebody says how it was, from their first page."""
    await person.uses("start", in_=place.lobby)
    await person.presses("Say how it was")
    await person.presses("Answer three questions")
    return await person.fills_in(
        {
            "Would you come again?": again,
            "Was it as promised how you could take part?": access,
            "One thing that you would change": words,
        }
    )


async def looks(place: Hall) -> str:
    """What the host reads of the event that is over."""
    await place.boss.uses("event manage", in_=place.lobby)
    await place.boss.presses("What is over")
    return (await place.boss.presses("Open")).text


async def test_what_is_left_is_posted_once_and_changes(place: Hall, hearth: Hearth) -> None:
    ada = await place.comes("Ada")
    await held(place, ada, reminded=ada)
    await place.boss.sees("You have an update in Hearth", in_=place.boss.direct)
    await ada.sees("Would you say how it was?", in_=ada.direct)
    start = await place.boss.uses("start", in_=place.lobby)
    assert "How was “⁨First issue together⁩”?" in start.text
    assert "A recording was promised" in start.text
    await place.boss.presses("Post something")
    await place.boss.presses("Post something")
    wrong = await place.boss.fills_in({"Recording": "http://video.example.org/first"})
    assert "begins with https://" in wrong.text
    assert "video.example.org" in wrong.text, "what was typed is given back"

    assert "Nothing is posted." in await looks(place)
    await place.boss.presses("Post something")
    saved = await place.boss.fills_in({"Recording": RECORDING})
    assert "It is posted where the event was announced, once" in saved.text
    posted = await ada.sees("is over. Thank you for coming.", in_=place.channel)
    assert f"Recording: <{RECORDING}>" in posted.content
    assert f"Thank you for hosting, <@{place.boss.id}>" in posted.content
    assert not posted.mentioned.users
    assert "A recording was promised" not in (await place.boss.uses("start", in_=place.lobby)).text

    await looks(place)
    await place.boss.presses("Change what is posted")
    await place.boss.fills_in({"Notes": "https://notes.example.org/a"})
    await place.sandbox.world.wait_for(lambda: "Notes: <https://notes.example.org/a>" in posted.content)
    again = [m for m in place.channel.messages.values() if "is over. Thank you" in m.content]
    assert again == [posted]
    announced = next(m for m in place.channel.messages.values() if "All about it" in str(m.components))
    assert RECORDING in (await ada.presses("All about it", on=announced)).text


async def test_people_say_how_it_was_and_nothing_joins_it_to_them(
    place: Hall, hearth: Hearth, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    people = [await place.comes(name) for name in ("Ada", "Ben", "Cleo", "Dan", "Eve", "Fay")]
    *five, fay = people
    ada = people[0]
    await held(place, *people)
    app = hearth.app
    assert app is not None

    await ada.uses("start", in_=place.lobby)
    before = (await ada.presses("Say how it was")).text
    for said in ("without names", "at least 5 people", "somebody may still guess", "cannot be changed"):
        assert said in before
    thanks = await says(ada, place, "Yes", "Partly", WORDS)
    assert "kept without your name" in thanks.text
    assert "Say how it was" not in (await ada.uses("event mine", in_=place.lobby)).text
    for person in five[1:4]:
        await says(person, place, "Yes", "I did not need any of it")
    await hearth.time_passes(days=1)
    await hearth.has_done_its_day()
    assert "Fewer than 5 people have answered" in await looks(place)
    await says(five[4], place, "Yes", "Yes", "Nothing!")
    assert "Fewer than 5 people have answered" in await looks(place), "new ones are shown once a day"
    await fay.uses("event mine", in_=place.lobby)
    await fay.presses("No, thank you")
    assert "Would you say how it was?" not in (await fay.uses("event mine", in_=place.lobby)).text

    async with app.ground.database.read() as tx:
        opinions = [dict(row) for row in (await tx.execute(select(event_opinions))).mappings()]
        voices = [dict(row) for row in (await tx.execute(select(event_voices))).mappings()]
        kept = (await tx.execute(select(sealed.c.created_at).where(sealed.c.purpose == "events.opinion"))).all()
        since = jobs.c.due_at > place.now() - timedelta(hours=1)
        promised = [str(dict(row)) for row in (await tx.execute(select(jobs).where(since))).mappings()]
    assert len(opinions) == 5
    assert len(voices) == 6
    values = {str(value) for row in opinions for value in row.values()}
    assert not [voice["person"] for voice in voices if voice["person"] in values]
    assert not [value for row in opinions for value in row.values() if isinstance(value, datetime)]
    assert {(one.created_at.hour, one.created_at.minute) for one in kept} == {(12, 0)}
    assert not [one for one in promised if any(str(person.id) in one for person in people)]
    assert not {str(person.id) for person in people} & (values | {v["person"] for v in voices})

    await hearth.time_passes(days=1)
    await hearth.has_done_its_day()
    page = await looks(place)
    assert "5 would come again." in page
    assert "did not need" not in page, "four are too few to be told of"
    assert "as promised how" not in page
    assert WORDS in page
    assert "Nothing!" in page
    assert not any(person.name in page for person in people)
    await place.boss.presses("What is over")
    trends = (await place.boss.presses("How events go")).text
    assert "Said that they come: 6 people. New here among them: hidden." in trends
    assert "5 would come again." in trends
    assert WORDS not in trends
    assert WORDS not in ada.screen() + fay.screen()
    await app.ground.database.empty_log()
    assert WORDS.encode() not in bytes_in(tmp_path)
    assert WORDS not in "\n".join(record.getMessage() for record in caplog.records)

    await hearth.time_passes(days=12)
    assert "Would you say how it was?" not in (await fay.uses("start", in_=place.lobby)).text
