"""What people need is asked for in confidence, looked after by somebody, and answered in time."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.discordkit.custom_id import to
from cogs.events.service import needing
from data import event_times
from data.event_requests import event_requests
from data.events import Event
from data.sealed import sealed
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.events import Hall, hall
from tests.journeys.test_forged import forges

UPDATE = "You have an update in Hearth"
NEED = "A text along with the pictures, please."


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


async def published(place: Hall, **more: str) -> Event:
    """Somebody publishes an event, and it is announced."""
    await place.plans(place.boss, **more)
    await place.presses_publish(place.boss)
    await place.boss.sees("First issue together", in_=place.channel)
    return (await place.events())[0]


async def asks(place: Hall, person: Person, words: str = NEED) -> Answer:
    """Somebody asks for what they need, from the announcement."""
    posted = await person.sees("First issue together", in_=place.channel)
    await person.presses("All about it", on=posted)
    await person.presses("Ask for what I need")
    await person.presses("Write it")
    return await person.fills_in({"What would help you to take part?": words})


async def queue(place: Hall, person: Person) -> Answer:
    """Somebody looks at what waits at the events that they can change."""
    await person.uses("event manage", in_=place.lobby)
    return await person.presses("What people need")


async def forged(place: Hall, person: Person, verb: str, *args: str) -> str:
    """What somebody reads who presses what was never shown to them, as a changed Discord app can."""
    page = await person.uses("event list", in_=place.lobby)
    assert page.message is not None
    return (await forges(person, page.message, str(to("events", verb, place.guild.id, *args)))).text


async def test_a_request_is_read_looked_after_and_answered(place: Hall, hearth: Hearth) -> None:
    mia, ada, eve = await place.comes("Mia"), await place.comes("Ada"), await place.comes("Eve")
    event = await published(place)
    await place.is_hosted_by(event, mia)

    posted = await ada.sees("First issue together", in_=place.channel)
    await ada.presses("All about it", on=posted)
    before = await ada.presses("Ask for what I need")
    for said in (
        "@Boss, @Mia",
        "shown to nobody else",
        "erased 30 days after",
        "need not say why",
        "An answer is due by",
    ):
        assert said in before.text, said
    await ada.presses("Write it")
    saved = await ada.fills_in({"What would help you to take part?": NEED})
    assert NEED in saved.text
    assert "Nobody has taken it up yet" in saved.text
    assert NEED in (await ada.presses("Add to it or change it")).text
    await ada.fills_in({"What would help you to take part?": f"{NEED} And breaks."})
    for host in (place.boss, mia):
        told = await host.sees(UPDATE, in_=host.direct)
        assert "First issue" not in told.content

    page = await queue(place, mia)
    assert "One request waits" in page.text
    assert "@Ada" in page.text
    assert NEED not in page.text
    assert f"{NEED} And breaks." in (await mia.presses("Read it")).text
    assert "The person sees that" in (await mia.presses("I look after this")).text
    assert "Somebody looks after what you asked for" in (await ada.uses("start", in_=place.lobby)).text
    assert "@Mia looks after it" in (await ada.presses("What I asked for")).text
    assert "Somebody looks after" not in (await ada.uses("start", in_=place.lobby)).text
    assert not [m for m in ada.direct.messages.values() if UPDATE in m.content], "that alone is no ping"

    await queue(place, mia)
    await mia.presses("Read it")
    await mia.presses("Answer")
    await ada.uses("event mine", in_=place.lobby)
    await ada.presses("All about it", on=await ada.sees("First issue together", in_=place.channel))
    await ada.presses("What I asked for")
    await ada.presses("Add to it or change it")
    await ada.fills_in({"What would help you to take part?": f"{NEED} And a quiet room."})
    partly = {"Will it be there?": "A part of it will be there", "What they can count on": "Slides ahead."}
    kept_back = await mia.fills_in(partly)
    assert "has changed since you read it" in kept_back.text
    assert "Slides ahead." in kept_back.text
    await queue(place, mia)
    assert "And a quiet room." in (await mia.presses("Read it")).text
    await mia.presses("Answer")
    await mia.fills_in(partly)
    await ada.sees(UPDATE, in_=ada.direct)
    assert "a part of it will be there" in (await ada.uses("start", in_=place.lobby)).text
    answered = await ada.presses("What I asked for")
    assert "Slides ahead." in answered.text
    page = await ada.presses("All about it")
    assert "What you asked for: A part of it will be there." in page.text

    request_id = (await rows(place))[0]["id"]
    for verb, args in (
        ("needs", (event.id,)),
        ("needs-one", (request_id,)),
        ("needs-mine", (request_id,)),
        ("needs-answer", (request_id,)),
        ("need-withdraw", (request_id, "x")),
    ):
        refused = await forged(place, eve, verb, *args)
        assert "Only the hosts of this event" in refused or "earlier version" in refused
        assert NEED not in refused
        assert "@Ada" not in refused
    assert "No request waits" in (await queue(place, eve)).text
    assert (await rows(place))[0]["state"] == "partly"

    await ada.uses("start", in_=place.lobby)
    posted = await ada.sees("First issue together", in_=place.channel)
    await ada.presses("All about it", on=posted)
    await ada.presses("What I asked for")
    assert "What you wrote is erased" in (await ada.presses("Take it back")).text
    assert await records(place) == 0


async def stands(place: Hall, time_id: str, state: str) -> None:
    """A time takes place after all, as when a series has it again; or does not, once more."""
    assert place.hearth.app is not None
    async with place.hearth.app.ground.database.write() as tx:
        await event_times.change(tx, place.guild.id, time_id, {"state": state})
    await needing.call_off(place.hearth.app.ground, place.guild.id, time_id)


async def rows(place: Hall) -> list[dict[str, Any]]:
    """All requests as they stand in the database."""
    assert place.hearth.app is not None
    async with place.hearth.app.ground.database.read() as tx:
        return [dict(row) for row in (await tx.execute(select(event_requests))).mappings()]


async def records(place: Hall) -> int:
    """How many sealed words there are of requests and answers."""
    assert place.hearth.app is not None
    async with place.hearth.app.ground.database.read() as tx:
        found = await tx.execute(select(sealed.c.record_id).where(sealed.c.purpose.startswith("events.need")))
        return len(found.all())


def updates(person: Person) -> int:
    """How often somebody was told that there is an update."""
    return sum(UPDATE in message.content for message in person.direct.messages.values())


async def told(place: Hall, person: Person, count: int) -> None:
    """Wait until somebody was told so often that there is an update, and Hearth has written that down."""
    await place.sandbox.world.wait_for(lambda: updates(person) == count)
    await place.hearth.has_settled("notices.tell")


async def test_what_is_overdue_is_said_again_and_then_to_organisers(place: Hall, hearth: Hearth) -> None:
    mia, ada = await place.comes("Mia"), await place.comes("Ada")
    event = await published(place, when="in 8 days at 18:00")
    await place.is_hosted_by(event, mia)
    await asks(place, ada)
    await place.hearth.has_settled("notices.tell")
    (request,) = await rows(place)
    (time,) = await place.times(event)
    assert time.starts_at - request["due_at"] == timedelta(days=3)
    await queue(place, mia)
    await mia.presses("Read it")
    await mia.presses("I look after this")
    assert updates(mia) == updates(place.boss) == 1

    left = request["due_at"] - place.now()
    await hearth.time_passes(seconds=(left - timedelta(hours=1)).total_seconds())
    await hearth.has_done_its_day()
    assert updates(mia) == 1
    await hearth.time_passes(hours=2)
    await told(place, mia, 2)
    assert updates(place.boss) == 1, "somebody looks after it"
    assert "An answer was due by" in (await queue(place, mia)).text
    staff = next(one for one in place.guild.channels.values() if one.name == "team")
    assert not staff.messages

    await mia.leaves(place.guild)
    await told(place, place.boss, 2)
    assert "Nobody looks after this yet" in (await queue(place, place.boss)).text
    await hearth.time_passes(hours=25)
    await told(place, place.boss, 3)
    await hearth.time_passes(hours=25)
    note = await place.boss.sees("waits for an answer", in_=staff)
    for private in ("Ada", str(ada.id), "First issue", NEED):
        assert private not in note.content


async def test_it_is_over_with_the_event_and_erased_after_it(place: Hall, hearth: Hearth) -> None:
    ada, ben, cleo = await place.comes("Ada"), await place.comes("Ben"), await place.comes("Cleo")
    await published(place, when="in 3 days at 18:00")
    late = await asks(place, ada)
    assert "Nobody has taken it up yet" in late.text
    await asks(place, ben)
    await asks(place, cleo)
    assert len(await rows(place)) == 3
    await ben.uses("privacy", in_=place.lobby)
    await ben.presses("Erase it")
    await ben.presses("Yes, erase it")
    await cleo.leaves(place.guild)
    await hearth.time_passes(minutes=1)
    await place.boss.uses("privacy", in_=place.lobby)
    await place.boss.presses("Erase it")
    await place.boss.presses("Yes, erase it")
    (request,) = await rows(place)
    assert request["user_id"] == ada.id
    assert request["state"] == "open"

    await queue(place, place.boss)
    await place.boss.presses("Read it")
    await place.boss.presses("Answer")
    await place.boss.fills_in({"Will it be there?": "Yes, it will be there", "What they can count on": "Yes."})
    await place.boss.uses("event manage", in_=place.lobby)
    await place.boss.presses("Open")
    await place.boss.presses("Cancel the event")
    await place.boss.presses("Yes, cancel it")
    await hearth.has_settled("events.needs-over")
    assert "What you asked for is over with it" in (await ada.uses("start", in_=place.lobby)).text
    await ada.presses("What I asked for")
    await stands(place, str(request["time_id"]), event_times.PLANNED)
    assert "waits for somebody again" in (await ada.uses("start", in_=place.lobby)).text
    assert "Yes." in (await ada.presses("What I asked for")).text
    await stands(place, str(request["time_id"]), event_times.CANCELLED)
    await hearth.time_passes(days=34)
    await hearth.has_done_its_day()
    assert await rows(place) == []
    assert await records(place) == 0
