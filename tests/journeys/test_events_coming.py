"""Who comes: seats and the line, reminders, what changed, company, being seen; each as people meet it."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest

from cogs.events.service import planning
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
    await place.presses_publish(place.boss)
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
    for line in (
        "@Ada comes",
        "@Ben comes",
        "Number 1 in line: @Cem",
        "Number 3 in line: @Eve",
        "Only hosts and those who plan",
    ):
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
    await dee.sees("A seat is free", in_=dee.direct)
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
    page = (await person.presses("I come", on=posted)).message
    assert page is not None
    return page


async def test_who_comes_hears_what_changed_until_they_have_read_it(place: Hall) -> None:
    ada, ben, cem = [await place.comes(name) for name in ("Ada", "Ben", "Cem")]
    event, time = await planned(place, capacity="1")
    await says(place, ada)
    await ada.presses("A day before")
    await says(place, ben, "Maybe")
    await says(place, cem)
    cem.closes_dms()
    await move(place, event, days=1)

    for person in (ada, ben):
        told = await person.sees("is at another time", in_=person.direct)
        assert "It was:" in told.content
        assert "It is now:" in told.content
    await place.hearth.has_settled("events.tell")
    page = await cem.uses("start", in_=place.lobby)
    assert "is at another time" in page.text
    await move(place, event, days=1)
    await place.hearth.has_settled("events.tell-all")
    page = await cem.uses("event mine", in_=place.lobby)
    assert f"<t:{int(time.starts_at.timestamp())}" in raw(page.message), "it was where the person knows it"
    await cem.presses("I have read it", on=page.message)
    assert "is at another time" not in (await cem.uses("start", in_=place.lobby)).text

    await before_start(place, time, hours=24, minutes=-5)
    assert not heard(ada, "begins"), "it was moved to later"
    (moved,) = await place.times(event)
    await before_start(place, moved, hours=24, minutes=-5)
    await ada.sees("begins", in_=ada.direct)
    await place.hearth.has_settled("events.remind")
    assert len(heard(ada, "begins")) == 1
    assert len(heard(ada, "is at another time")) == 2


async def test_a_reminder_that_comes_three_hours_late_says_so_or_is_dropped(place: Hall) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    _, time = await planned(place)
    await says(place, ada)
    await ada.presses("A day before")
    await says(place, ben)
    await ben.presses("An hour before")
    await before_start(place, time, hours=25)
    await place.hearth.stop()
    place.sandbox.clock.advance(timedelta(hours=3))
    await place.hearth.start()
    await ada.sees("This reminder comes late", in_=ada.direct)

    await before_start(place, time, hours=1, minutes=30)
    await place.hearth.stop()
    place.sandbox.clock.advance(timedelta(hours=3))
    await place.hearth.start()
    await place.hearth.has_settled("events.remind")
    assert not heard(ben, "First issue")
    assert len(heard(ada, "First issue")) == 1


async def test_two_who_come_alone_meet_only_once_both_say_yes(place: Hall) -> None:
    ada, ben, cem = [await place.comes(name) for name in ("Ada", "Ben", "Cem")]
    await planned(place)
    for person in (ada, ben, cem):
        await says(place, person)
    await alone(place, ada)
    await place.hearth.has_settled("events.company")
    await alone(place, ben)
    found = [await person.sees("Somebody else would also come alone", in_=person.direct) for person in (ada, ben)]
    assert not [one for one in found if "@" in one.content]
    assert "When the other person says yes too" in (await ada.presses("Yes, tell us both", on=found[0])).text
    assert not heard(ben, "the other person is")
    await ben.presses("Somebody else, please", on=found[1])
    await ada.sees("does not go to", in_=ada.direct)
    await place.hearth.has_settled("events.company")
    assert not heard(ada, f"<@{ben.id}>")

    await alone(place, cem)
    await place.hearth.has_settled("events.company")
    await place.hearth.has_settled("events.tell")
    pairs = {one: len(heard(one, "Somebody else would also come alone")) for one in (ada, ben, cem)}
    assert sorted(pairs.values()) == [1, 1, 2], "one of the two who looked on, and the new one"
    assert pairs[cem] == 1
    with_cem, left = (ada, ben) if pairs[ada] == 2 else (ben, ada)
    for person in (with_cem, cem):
        told = heard(person, "Somebody else would also come alone")[-1]
        await person.presses("Yes, tell us both", on=told)
    await place.hearth.has_settled("events.tell")
    for person, other in ((with_cem, cem), (cem, with_cem)):
        assert f"<@{other.id}>" in heard(person, "You can go to")[0].content
    page = await cem.presses("I come alone", on=heard(cem, "You can go to")[0])
    assert f"@{with_cem.name}" in page.text

    await says(place, with_cem, "I cannot come")
    await cem.sees("does not go to", in_=cem.direct)
    await place.hearth.has_settled("events.company")
    await place.hearth.has_settled("events.tell")
    assert [len(heard(one, "Somebody else would also come alone")) for one in (cem, left)] == [2, 2]


async def test_people_choose_who_sees_that_they_come_and_say_their_clock_once(place: Hall) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await planned(place)
    await says(place, ada)
    await ada.presses("In which city’s clock do you live?")
    kept = await ada.fills_in({"A city whose clock is yours": "sao paulo"})
    assert "America/Sao_Paulo" in kept.text
    assert "In which city" not in (await says(place, ada))
    await ada.presses("All about it")
    assert "Everybody who looks" in (await ada.presses("Show others that I come")).text
    posted = await ben.sees("How you can take part", in_=place.channel)
    assert "Come, and like you to see it: @Ada" in (await ben.presses("All about it", on=posted)).text
    assert (
        "Only the hosts and those who plan events here see" in (await ada.presses("Do not show that I come")).text
    )
    assert "@Ada" not in (await ben.presses("All about it", on=posted)).text


async def test_a_storm_of_presses_fills_the_seats_and_loses_nobody(place: Hall) -> None:
    people = [await place.comes(f"Person {number}") for number in range(30)]
    _, time = await planned(place, capacity="5")
    answers = await asyncio.gather(*(says(place, person) for person in people))
    assert sum("You come to" in one for one in answers) == 5
    found = await place.answers(time)
    assert [one.seat for one in found] == [SEATED] * 5 + [WAITING] * 25
    for number, one in enumerate(found[5:], 1):
        words = {1: "first", 2: "second", 3: "third"}.get(number, f"number {number}")
        mine = next(answer for person, answer in zip(people, answers, strict=True) if person.id == one.user_id)
        assert f"You are {words} in line" in mine


async def move(place: Hall, event: Event, *, days: int) -> None:
    """Move an event by some days, as its host does."""
    assert place.hearth.app is not None
    (now,) = [one for one in await place.events() if one.id == event.id]
    starts = (datetime.fromisoformat(now.starts) + timedelta(days=days)).isoformat()
    actor = planning.Actor(place.boss.id, plans=True)
    await planning.change(place.hearth.app.ground, place.guild.id, actor, event.id, {"starts": starts})


async def alone(place: Hall, person: Person) -> None:
    """Somebody says that they come alone, and would like company."""
    posted = await person.sees("How you can take part", in_=place.channel)
    await person.presses("All about it", on=posted)
    await person.presses("I come alone")
    said = (await person.presses("I would like company")).text
    assert "Nobody sees that you asked" in said or "Somebody else would also come alone" in said, "found at once"


def raw(message: Message | None) -> str:
    """Return what was sent of a page, with its times as Discord gets them."""
    assert message is not None
    return f"{message.content} {message.components}"
