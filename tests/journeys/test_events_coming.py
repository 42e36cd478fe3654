"""Who comes: seats and the line, reminders, what changed, company, being seen; each as people meet it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from data.event_answers import OFFERED, SEATED, WAITING
from data.event_times import Time
from data.events import Event
from sandbox.people import Person
from sandbox.server import Sandbox
from sandbox.world.messages import Message
from tests.hearth import Hearth, eventually
from tests.journeys.events import Hall, hall
from tests.journeys.test_forged import forges


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


async def planned(place: Hall, **more: Any) -> tuple[Event, Time]:
    """Publish an event, and see it announced; return it with its first time."""
    await place.plans(place.boss, **more)
    await place.boss.presses("Publish it")
    await place.boss.sees("First issue together", in_=place.channel)
    (event,) = await place.events()
    return event, (await place.times(event))[0]


async def says(place: Hall, person: Person, label: str = "I come") -> str:
    """Somebody answers on the announcement; return what they see."""
    posted = await person.sees("How you can take part", in_=place.channel)
    return (await person.presses(label, on=posted)).text


async def seats(place: Hall, time: Time) -> dict[int, str | None]:
    """Return what each has of a seat."""
    return {one.user_id: one.seat for one in await place.answers(time)}


async def have(place: Hall, time: Time, expected: dict[Person, str | None]) -> None:
    """Wait until these people have this of a seat."""

    async def so() -> bool:
        found = await seats(place, time)
        return all(found.get(person.id) == seat for person, seat in expected.items())

    await eventually(so)


def heard(person: Person, words: str) -> list[Message]:
    """Return the direct messages of somebody that say this."""
    return [message for message in person.direct.messages.values() if words in message.content]


async def before_start(place: Hall, time: Time, **left: float) -> None:
    """Let time pass until so much is left before a time begins."""
    waits = time.starts_at - timedelta(**left) - place.now()
    await place.hearth.time_passes(seconds=waits.total_seconds())


async def test_seats_go_down_the_line(place: Hall) -> None:
    ada, ben, cem, dee, eve = [await place.comes(name) for name in ("Ada", "Ben", "Cem", "Dee", "Eve")]
    _, time = await planned(place, capacity="2")
    assert "You come to" in await says(place, ada)
    assert "You come to" in await says(place, ben)
    assert "You are first in line" in await says(place, cem)
    assert "You are second in line" in await says(place, dee)
    assert "You are third in line" in await says(place, eve)
    assert "a free seat is yours at once" in (await eve.presses("Also at short notice")).text

    page = await place.boss.uses("event manage", in_=place.lobby)
    await place.boss.presses("Open", on=page.message)
    page = await place.boss.presses("Who comes")
    for line in ("@Ada comes", "@Ben comes", "Number 1 in line: @Cem", "Number 3 in line: @Eve", "Only hosts see"):
        assert line in page.text, page.text
    seen = (await ada.uses("event mine", in_=place.lobby)).message
    assert seen is not None
    refused = await forges(ada, seen, f"events:who:v1:{place.guild.id}:{time.event_id}")
    assert "Only the hosts of this event" in refused.text

    await says(place, ada, "I cannot come")
    offer = await cem.sees("A seat is free", in_=cem.direct)
    cem.goes_to(cem.direct)
    assert "The seat is yours" in (await cem.presses("Take the seat", on=offer)).text
    await have(place, time, {ada: None, ben: SEATED, cem: SEATED, dee: WAITING})

    await ben.leaves(place.guild)
    await have(place, time, {dee: OFFERED})
    assert "A seat is free" in (await dee.uses("start", in_=place.lobby)).text
    assert "A seat is offered to you" in (await dee.uses("event mine", in_=place.lobby)).text
    await place.hearth.time_passes(hours=24, minutes=1)
    told = await dee.sees("went to the next person in line", in_=dee.direct)
    assert "you are in line again" in told.content
    await have(place, time, {dee: None, eve: OFFERED})
    late = await dee.presses("Take the seat", on=(await dee.sees("A seat is free", in_=dee.direct)))
    assert "This offer has ended" in late.text
    page = await eve.uses("event mine", in_=place.lobby)
    assert "Thank you for saying so" in (await eve.presses("No, thank you", on=page.message)).text
    await have(place, time, {cem: SEATED, eve: None})
    assert "You come to" in await says(place, dee)
    assert [len(heard(person, "A seat is free")) for person in (cem, dee, eve)] == [1, 1, 1]

    await cem.uses("privacy", in_=place.lobby)
    assert "You are first in line" in await says(place, ada)
    await cem.uses("privacy", in_=place.lobby)
    await cem.presses("Erase it")
    await cem.presses("Yes, erase it")
    await have(place, time, {ada: OFFERED})


async def test_everybody_is_reminded_as_they_chose(place: Hall) -> None:
    ada, ben, cem, dee = [await place.comes(name) for name in ("Ada", "Ben", "Cem", "Dee")]
    _, time = await planned(place, capacity="3")
    for person in (ada, ben, cem, dee):
        await says(place, person)
    await dee.uses("event mine", in_=place.lobby)
    for person, choice in ((ada, "A day before"), (ada, "An hour before"), (ben, "An hour before")):
        await person.presses(choice, on=await latest(place, person))
    await cem.presses("An hour before", on=await latest(place, cem))
    ben.closes_dms()
    await before_start(place, time, hours=24, minutes=-1)
    assert not heard(ada, "begins"), "an hour before is what was chosen last"
    await before_start(place, time, minutes=59)
    await ada.sees("begins", in_=ada.direct)
    await cem.sees("begins", in_=cem.direct)
    await place.hearth.has_settled("events.remind")
    assert not heard(dee, "begins"), "who waits has nothing to be reminded of"

    assert "Hearth could not write to you" in (await ben.uses("start", in_=place.lobby)).text
    page = await ben.uses("event mine", in_=place.lobby)
    opened = await ben.presses("Write to me in a thread of my own", on=page.message)
    assert "This is your thread" in opened.text
    (thread,) = [one for one in place.guild.threads.values() if one.name.startswith("Your events")]
    assert ben.id in thread.members
    assert ada.id not in thread.members
    page = await ben.uses("event mine", in_=place.lobby)
    assert "Hearth could not" not in (await ben.presses("I have read it", on=page.message)).text
    await place.boss.uses("event manage", in_=place.lobby)
    await place.boss.presses("Open")
    await place.boss.presses("Cancel the event")
    await place.boss.presses("Yes, cancel it")
    told = await ben.sees("is cancelled", in_=thread)
    assert f"<@{ben.id}>" in told.content
    await dee.sees("is cancelled", in_=dee.direct)
    page = await ben.uses("event mine", in_=place.lobby)
    assert "is cancelled" in page.text
    for person in (ada, ben, cem):
        assert len(heard(person, "begins")) == (person is not ben)


async def latest(place: Hall, person: Person) -> Message:
    """Return the page of the event as somebody sees it after pressing "I come" again."""
    posted = await person.sees("How you can take part", in_=place.channel)
    return (await person.presses("I come", on=posted)).message
