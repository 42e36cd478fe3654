"""Events in people's own calendars: as a file, and by a secret address that a real calendar program reads."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import icalendar
import pytest
from sqlalchemy import select

from cogs.events.service import planning
from cogs.events.service.planning import Actor
from data import event_people, events, jobs
from data.event_people import Topic
from data.events import Event
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth, eventually
from tests.journeys.events import Hall, hall
from tests.khal import Khal

BASE = "https://hearth.example.org"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events, and a Hearth that shows calendars on the web."""
    hearth.environment |= {"HEARTH_WEB_PORT": "0", "HEARTH_WEB_URL": BASE}
    return await hall(sandbox, hearth)


@pytest.fixture
def khal(tmp_path: Path) -> Khal:
    """A calendar program."""
    return Khal(tmp_path / "home", "Europe/Berlin")


class Web:
    """Asks Hearth's web server over a real socket, as a calendar program does."""

    def __init__(self, hearth: Hearth) -> None:
        self._hearth = hearth

    async def get(self, address: str, etag: str = "") -> tuple[int, bytes, str]:
        """Return the status, the calendar, and which version it is."""
        assert self._hearth.app is not None
        local = address.replace(BASE, f"http://127.0.0.1:{self._hearth.app.web.port}")
        headers = {"If-None-Match": etag} if etag else {}
        async with aiohttp.ClientSession() as session, session.get(local, headers=headers) as answer:
            return answer.status, await answer.read(), answer.headers.get("ETag", "")


def address_in(answer: Answer) -> str:
    found = re.search(rf"{BASE}/events/feed/[\w-]+\.ics", answer.text)
    assert found is not None, answer.text
    return found[0]


def file_in(answer: Answer) -> bytes:
    assert answer.message is not None
    (attachment,) = answer.message.attachments
    return attachment.data


def events_in(data: bytes) -> list[Any]:
    read: Any = icalendar.Calendar.from_ical(data)
    return list(read.walk("VEVENT"))


async def address_of(person: Person, label: str) -> str:
    """Somebody makes an address and reads it."""
    await person.uses("event mine")
    await person.presses("Calendars to keep")
    await person.presses(label)
    made = await person.presses("Make the address")
    assert made.private
    return address_in(made)


async def address_of_again(person: Person) -> str:
    """Somebody looks at an address that is there already."""
    await person.uses("event mine")
    await person.presses("Calendars to keep")
    return address_in(await person.presses("Address of the calendar of all events"))


async def publishes(place: Hall, title: str, **more: str) -> Event:
    """The boss plans an event and publishes it."""
    await place.plans(place.boss, title=title, **more)
    await place.presses_publish(place.boss)
    return next(event for event in await place.events() if event.title == title)


async def also(place: Hall, event: Event, title: str) -> Event:
    """Another event is published, once, with all else as in one that is there."""
    assert place.hearth.app is not None
    ground, actor, guild_id = place.hearth.app.ground, Actor(place.boss.id, plans=True), place.guild.id
    copied = await planning.copy(ground, guild_id, actor, event.id)
    changed = await planning.change(ground, guild_id, actor, copied.id, {"title": title, "rule": ""})
    return await planning.publish(ground, guild_id, actor, copied.id, changed.revision)


async def test_a_calendar_is_subscribed_to_and_stays_true(
    place: Hall, hearth: Hearth, khal: Khal, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    web = Web(hearth)
    series = await publishes(place, title="Office hour", repeats="weekly")
    ada = await place.comes("Ada")
    address = await address_of(ada, "Address of the calendar of all events")
    assert address == await address_of_again(ada), "it is shown again, and the same for everybody"

    status, body, etag = await web.get(address)
    assert status == 200
    khal.brings(body)
    first, second, *_ = await place.times(series)
    day = f"{first.starts_at.date()}"
    following = f"{second.starts_at.date()}"
    assert khal.lists(day, "1d") == [f"{day} 18:00-19:30 Office hour"]
    assert (await web.get(address, etag))[0] == 304

    assert hearth.app is not None
    actor = Actor(place.boss.id, plans=True)
    ground, guild_id = hearth.app.ground, place.guild.id
    walls = [place.now().fromisoformat(one.wall) for one in (first, second)]
    await planning.move_time(ground, guild_id, actor, first.id, walls[0] + timedelta(hours=2), 60)
    await planning.cancel_time(ground, guild_id, actor, second.id)
    status, body, newer = await web.get(address, etag)
    assert (status, newer != etag) == (200, True)
    khal.brings(body)
    assert khal.lists(day, "1d") == [f"{day} 20:00-21:00 Office hour"]
    told = khal("list", "--day-format", "", "--format", "{status}", following, "1d").strip()
    assert told == "CANCELLED"
    numbers = {
        str(one.get("RECURRENCE-ID") and one["RECURRENCE-ID"].dt): one["SEQUENCE"] for one in events_in(body)
    }
    assert len(numbers) == 3
    assert all(number > 0 for number in numbers.values())

    once = await also(place, series, "Only once")
    await planning.cancel(ground, guild_id, actor, once.id)
    body = (await web.get(address))[1]
    assert [str(one["STATUS"]) for one in events_in(body) if one["SUMMARY"] == "Only once"] == ["CANCELLED"]
    await hearth.time_passes(days=31)
    await hearth.has_settled("events.tell-all")
    body = (await web.get(address))[1]
    assert {str(one["SUMMARY"]) for one in events_in(body)} == {"Office hour"}, "what was cancelled goes in time"

    await address_of_again(ada)
    assert "A new address" not in ada.screen(), "what others use is not hers to renew"
    await place.boss.uses("event mine")
    await place.boss.presses("Calendars to keep")
    await place.boss.presses("Address of the calendar of all events")
    await place.boss.presses("A new address")
    renewed = address_in(await place.boss.presses("Yes, make a new one"))
    assert (await web.get(address))[0] == 404
    assert (await web.get(renewed))[0] == 200
    secret = renewed.rsplit("/", 1)[1].removesuffix(".ics")
    async with ground.database.read() as tx:
        said = [str(dict(one)) for one in (await tx.execute(select(jobs.jobs))).mappings()]
    assert not [one for one in said if secret in one]
    await ground.database.empty_log()
    assert secret.encode() not in bytes_in(tmp_path / "data")
    assert secret not in caplog.text
    await place.boss.presses("Remove the address")
    await place.boss.presses("Yes, remove it")
    assert (await web.get(renewed))[0] == 404


async def test_ones_own_calendar_holds_what_one_comes_to_and_nothing_of_others(
    place: Hall, hearth: Hearth
) -> None:
    web = Web(hearth)
    series = await publishes(place, title="Office hour", repeats="weekly")
    await also(place, series, "Only once")
    ada, zoe = await place.comes("Ada"), await place.comes("Zoe")
    posted = await ada.sees("Only once", in_=place.channel)
    await ada.presses("I come", on=posted)
    await zoe.presses("Maybe", on=posted)
    mine = await address_of(ada, "Address of my calendar")
    hers = await address_of(zoe, "Address of my calendar")
    (event,) = events_in((await web.get(mine))[1])
    assert str(event["SUMMARY"]) == "Only once"
    assert "No sign language" in str(event["DESCRIPTION"])
    assert f"discord.com/channels/{place.guild.id}/{place.channel.id}" in str(event["DESCRIPTION"])
    (event,) = events_in((await web.get(hers))[1])
    assert "You said that you may come" in str(event["DESCRIPTION"])
    _, body, etag = await web.get(mine)
    assert b"Zoe" not in body
    assert str(zoe.id).encode() not in body
    assert (await web.get(mine, etag))[0] == 304
    await ada.presses("I cannot come", on=posted)
    status, body, _ = await web.get(mine, etag)
    assert (status, events_in(body)) == (200, [])

    await ada.uses("privacy", in_=place.lobby)
    copied = file_in(await ada.presses("Give me a copy")).decode()
    assert mine.rsplit("/", 1)[1].removesuffix(".ics") in copied
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")
    assert (await web.get(mine))[0] == 404
    await zoe.leaves(place.guild)

    async def leads_nowhere() -> bool:
        return (await web.get(hers))[0] == 404

    await eventually(leads_nowhere)


async def test_a_topic_has_a_calendar_of_its_own(place: Hall, hearth: Hearth) -> None:
    web = Web(hearth)
    series = await publishes(place, title="Office hour", repeats="weekly")
    await also(place, series, "Off topic")
    assert hearth.app is not None
    ground, guild_id = hearth.app.ground, place.guild.id
    async with ground.database.write() as tx:
        await event_people.add_topic(tx, Topic("topic", guild_id, "Docs", None, place.now()))
        await events.change(tx, guild_id, series.id, {"topic_id": "topic"}, revision=None, at=place.now())
    ada = await place.comes("Ada")
    await ada.uses("event mine")
    await ada.presses("Calendars to keep")
    await ada.chooses("Choose a topic", "\u2068Docs\u2069")
    address = address_in(await ada.presses("Make the address"))
    status, body, _ = await web.get(address)
    assert (status, [str(one["SUMMARY"]) for one in events_in(body)]) == (200, ["Office hour"])
    assert b"Rainbow OSPO: events about Docs" in body
    async with ground.database.write() as tx:
        await event_people.remove_topic(tx, guild_id, "topic")
    assert (await web.get(address))[0] == 404
    await hearth.sets(guild_id, "events.open", False)
    assert (await web.get(address))[0] == 404


async def test_another_communitys_address_tells_nothing_of_this_one(
    place: Hall, hearth: Hearth, sandbox: Sandbox
) -> None:
    await publishes(place, title="Ours alone")
    other = sandbox.world.add_guild("Other OSPO", owner=place.boss.user)
    lobby = other.add_text_channel("lobby")
    await hearth.knows_community(other.id)
    await hearth.sets(other.id, "events.open", True)
    place.boss.goes_to(lobby)
    theirs = await address_of(place.boss, "Address of the calendar of all events")
    status, body, _ = await Web(hearth).get(theirs)
    assert (status, events_in(body)) == (200, [])
    assert b"Ours" not in body
    assert b"Other OSPO" in body
    for wrong in (theirs.replace(".ics", "x.ics"), theirs[:-8], f"{BASE}/events/feed/.ics", f"{theirs}/x"):
        assert (await Web(hearth).get(wrong))[0] == 404


async def test_without_the_web_there_are_files(sandbox: Sandbox, hearth: Hearth, khal: Khal) -> None:
    place = await hall(sandbox, hearth)
    event = await publishes(place, title="Office *hour*", repeats="weekly")
    await hearth.time_passes(days=4)
    ada = await place.comes("Ada")
    posted = await ada.sees("Office", in_=place.channel)
    await ada.presses("All about it", on=posted)
    handed = await ada.presses("Put it in my calendar")
    assert handed.private
    khal.brings(file_in(handed))
    (first, *_) = await place.times(event)
    day = f"{first.starts_at.date()}"
    assert khal.lists(day, "1d") == [f"{day} 18:00-19:30 Office *hour*"]
    (written,) = events_in(file_in(handed))
    assert str(written["UID"]) == event.uid
    assert "RRULE" in written

    await ada.presses("I come", on=posted)
    await ada.uses("event mine")
    page = await ada.presses("Calendars to keep")
    assert "has not switched it on" in page.text
    assert "Address of my calendar" not in ada.screen()
    (mine,) = events_in(file_in(await ada.presses("All my events as a file")))
    assert "RRULE" not in mine, "it is one time that Ada comes to"
    assert len(events_in(file_in(await ada.presses("All events as a file")))) == 1
