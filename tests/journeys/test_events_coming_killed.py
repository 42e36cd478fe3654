"""kill -9 while seats go down the line, while people are reminded, and while they are told: once each, and nobody
is forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest

from data import event_answers, event_times
from data.engine import Database
from data.event_answers import OFFERED, SEATED, Answer
from data.event_times import Time
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.events import Hall, hall
from tests.journeys.test_events_coming import heard, raw, says

MANY = 12


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events, and Hearth as a process of its own."""
    made = await hall(sandbox, hearth, start=False)
    await hearth.start_child()
    return made


async def rows(place: Hall) -> tuple[Time, list[Answer]]:
    """Return the one time that there is, with its answers, as they stand in the database."""
    database = await Database.open(place.hearth.config.database)
    async with database.read() as tx:
        (time,) = await event_times.coming(tx, place.guild.id, after=place.now(), most=2)
        answers = await event_answers.of_time(tx, place.guild.id, time.id)
    await database.close()
    return time, answers


async def have(place: Hall, expected: dict[Person, str | None]) -> None:
    """Wait until these people have this of a seat."""

    async def so() -> bool:
        found = {one.user_id: one.seat for one in (await rows(place))[1]}
        return found == {person.id: seat for person, seat in expected.items()}

    await eventually(so)


async def planned(place: Hall, **more: str) -> Time:
    """Publish an event, and see it announced."""
    await place.plans(place.boss, **more)
    await place.presses_publish(place.boss)
    await place.boss.sees("First issue together", in_=place.channel)
    return (await rows(place))[0]


async def test_seats_go_down_the_line_over_kills(place: Hall, hearth: Hearth) -> None:
    ada, ben, cem, dee = [await place.comes(name) for name in ("Ada", "Ben", "Cem", "Dee")]
    await planned(place, capacity="1")
    for person in (ada, ben, cem, dee):
        await says(place, person)
    await hearth.again()
    await says(place, ada, "I cannot come")
    await hearth.again()
    await ben.sees("A seat is free", in_=ben.direct)
    await have(place, {ada: None, ben: OFFERED, cem: "waiting", dee: "waiting"})
    await hearth.again(hours=24, minutes=5)  # over the end of the offer: nobody could answer it
    longer = await ben.sees("you have more time to answer", in_=ben.direct)
    (until,) = [one.offer_until for one in (await rows(place))[1] if one.offer_until is not None]
    for told in (longer, (await ben.uses("event mine", in_=place.lobby)).message):
        assert f"<t:{int(until.timestamp())}:R>" in raw(told), "the new end, wherever they read it"
    await back(hearth, minutes=4)
    await have(place, {ada: None, ben: OFFERED, cem: "waiting", dee: "waiting"})
    hearth.sandbox.clock.advance(timedelta(minutes=17))
    await cem.sees("A seat is free", in_=cem.direct)
    await hearth.again()
    await ben.sees("went to the next person", in_=ben.direct)
    offer = await cem.sees("A seat is free", in_=cem.direct)
    cem.goes_to(cem.direct)
    await cem.presses("Take the seat", on=offer)
    await hearth.again()
    await cem.leaves(place.guild)
    await have(place, {ada: None, ben: None, dee: OFFERED})
    await hearth.again()
    offer = await dee.sees("A seat is free", in_=dee.direct)
    await dee.presses("Take the seat", on=offer)
    await hearth.again(hours=26)
    await have(place, {ada: None, ben: None, dee: SEATED})
    assert [len(heard(one, "A seat is free:")) for one in (ada, ben, cem, dee)] == [0, 1, 1, 1]
    assert len(heard(ben, "you have more time to answer")) == 1
    assert len(heard(ben, "went to the next person")) == 1


async def test_each_is_reminded_and_told_once_over_kills(place: Hall, hearth: Hearth) -> None:
    people = [await place.comes(f"Person {number}") for number in range(MANY)]
    time = await planned(place)
    for person in people:
        await says(place, person)
        await person.presses("An hour before")
    for person in people[:2]:
        person.closes_dms()
    left = time.starts_at - timedelta(minutes=59) - place.now()
    await hearth.again(seconds=left.total_seconds())
    await in_the_midst(hearth, people, "begins")
    await hearth.again()
    await all_heard(people[2:], "begins")

    await place.boss.uses("event manage", in_=place.lobby)
    await place.boss.presses("Open")
    await place.boss.presses("Cancel the event")
    await place.boss.presses("Yes, cancel it")
    await in_the_midst(hearth, people, "is cancelled")
    await hearth.again()
    await all_heard(people[2:], "is cancelled")
    await hearth.again()
    for words in ("begins", "is cancelled"):
        assert [len(heard(person, words)) for person in people] == [0] * 2 + [1] * (MANY - 2)
    for person in people:
        assert "is cancelled" in (await person.uses("event mine", in_=place.lobby)).text


async def back(hearth: Hearth, **meanwhile: float) -> None:
    """Kill Hearth, let time go by, and begin again; return when it has made good for that time."""

    def made_good() -> int:
        return sum("is made good" in line for line in hearth.child_log)

    async def once_more() -> bool:
        return made_good() > before

    before = made_good()
    await hearth.again(**meanwhile)
    await eventually(once_more)


async def in_the_midst(hearth: Hearth, people: list[Person], words: str) -> None:
    """Kill Hearth when some have heard this, and others have not."""

    async def begun() -> bool:
        return any(heard(person, words) for person in people)

    await eventually(begun)
    await hearth.kill()


async def all_heard(people: list[Person], words: str) -> None:
    """Wait until each of these people has heard this."""

    async def so() -> bool:
        return all(heard(person, words) for person in people)

    await eventually(so)
