"""A community's calendar is taken in: looked at first, once and no more, and kept in step with what it says."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import func, select

from cogs.events.calendars.child import read_calendar
from cogs.events.calendars.incoming import Reading
from cogs.events.service import taking_in
from data import event_feeds, events
from data.engine import Database
from data.events import CANCELLED, DRAFT, PUBLISHED
from sandbox.people import Answer
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.events import Hall, hall

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Community\r\n"


def vevent(uid: str, title: str, day: str, hour: str = "18", **more: str) -> str:
    """An event of a calendar, as programs write it."""
    lines = {
        "UID": uid,
        "SUMMARY": title,
        "DTSTART;TZID=Europe/Berlin": f"{day}T{hour}0000",
        "DURATION": "PT1H",
        "LOCATION": "Room 5",
        "DESCRIPTION": f"About {title}",
        **more,
    }
    return "\r\n".join(["BEGIN:VEVENT", *(f"{name}:{value}" for name, value in lines.items()), "END:VEVENT", ""])


def calendar(*parts: str) -> bytes:
    return f"{HEAD}{''.join(parts)}END:VCALENDAR\r\n".encode()


class Elsewhere:
    """A calendar on a server of somebody else's."""

    def __init__(self) -> None:
        self.body = b""
        self.status = 200
        self.asked = 0

    async def answer(self, request: web.Request) -> web.Response:
        self.asked += 1
        etag = f'"{hash(self.body)}"'
        if self.status == 200 and request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers={"ETag": etag})
        return web.Response(status=self.status, body=self.body, headers={"ETag": etag})


@pytest.fixture
async def elsewhere() -> AsyncIterator[tuple[Elsewhere, str]]:
    """A calendar elsewhere, and its address."""
    made = Elsewhere()
    app = web.Application()
    app.router.add_get("/canary-9f3e.ics", made.answer)
    server = TestServer(app)
    await server.start_server(shutdown_timeout=0)
    yield made, str(server.make_url("/canary-9f3e.ics"))
    await server.close()


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


def in_days(place: Hall, days: int) -> str:
    return place.now().date().fromordinal(place.today + days).strftime("%Y%m%d")


async def states(place: Hall) -> dict[str, str]:
    return {event.title: event.state for event in await place.events()}


async def become(place: Hall, expected: dict[str, str]) -> None:
    async def so() -> bool:
        return await states(place) == expected

    await eventually(so)


async def says_access(place: Hall) -> Answer:
    """The boss answers how people can take part, for all that do not say it yet."""
    await place.boss.presses("Say it for all that do not say it yet")
    await place.boss.presses("Begin")
    await place.boss.fills_in(
        {
            "Are there captions?": "Yes, automatic ones",
            "Is there sign language?": "None",
            "What do people get before or afterwards?": ["A recording"],
        }
    )
    await place.boss.presses("Go on")
    await place.boss.fills_in(
        {
            "What is fine while people take part?": ["Camera off"],
            "In which language or languages?": "English",
            "What helps on a slow connection?": "None",
            "Are there breaks?": "It is too short to need any",
        }
    )
    await place.boss.presses("Go on")
    await place.boss.fills_in(
        {
            "Can the place be reached without steps?": "It is not in person",
            "Who takes requests about access?": "Boss",
            "Until how many days before the event?": "2",
        }
    )
    return await place.boss.presses("See what Hearth understood")


async def test_a_file_is_looked_at_taken_in_and_published(place: Hall) -> None:
    boss = place.boss
    series = vevent("a@x", "Call", in_days(place, 3), RRULE="FREQ=WEEKLY;COUNT=6")
    data = calendar(
        series,
        vevent("b@x", "Workshop", in_days(place, 5)),
        vevent("c@x", "Long ago", "20200101"),
        vevent("d@x", "Backwards", in_days(place, 9), DURATION="-PT1H"),
    )
    seen = await boss.uses("event manage", calendar=("team.ics", data))
    assert "2 events are new" in seen.text
    assert "One event is over already" in seen.text
    assert "Backwards" in seen.text
    assert "It ends before it begins" in seen.text
    assert await states(place) == {}, "nothing is done yet"
    await boss.presses("Take it in")
    await become(place, {"Call": DRAFT, "Workshop": DRAFT})
    again = await boss.uses("event manage", calendar=("team.ics", data))
    assert "Everything is here already" in again.text

    await boss.presses("To this calendar")
    page = await says_access(place)
    assert "This counts for 2 events" in page.text
    page = await boss.presses("Save it and publish up to 25")
    assert "2 events are published" in page.text
    assert await states(place) == {"Call": PUBLISHED, "Workshop": PUBLISHED}
    ada = await place.comes("Ada")
    posted = await ada.sees("Workshop", in_=place.channel)
    await ada.presses("I come", on=posted)

    newer = calendar(series, vevent("b@x", "Workshop", in_days(place, 5), "20", SEQUENCE="1"))
    seen = await boss.uses("event manage", calendar=("team.ics", newer))
    assert "Changes:" in seen.text
    assert "the time" in seen.text
    await boss.presses("Take it in")
    told = await ada.sees("Workshop", in_=ada.direct)
    assert "7:00" in told.content or "19:00" in told.content or "20:00" in told.content or "8:00" in told.content
    await boss.uses(
        "event manage", calendar=("team.ics", calendar(vevent("b@x", "Workshop", in_days(place, 5), "20")))
    )
    assert "not in the calendar any more" in boss.screen()
    off = calendar(series, vevent("b@x", "Workshop", in_days(place, 5), "20", SEQUENCE="2", STATUS="CANCELLED"))
    await boss.uses("event manage", calendar=("team.ics", off))
    await boss.presses("Take it in")
    await become(place, {"Call": PUBLISHED, "Workshop": CANCELLED})
    await ada.sees("is cancelled", in_=ada.direct)


async def test_what_is_no_calendar_ends_in_a_sentence(place: Hall, elsewhere: tuple[Elsewhere, str]) -> None:
    boss = place.boss
    assert "web page" in (await boss.uses("event manage", calendar=("x.ics", b"<html>"))).text
    assert "larger than 5 MB" in (await boss.uses("event manage", calendar=("x.ics", b"x" * 5_000_001))).text
    ada = await place.comes("Ada")
    refused = await ada.uses("event manage", calendar=("x.ics", calendar(vevent("a@x", "A", in_days(place, 2)))))
    assert "Only organisers" in refused.text
    other, address = elsewhere
    other.status = 404
    page = await looks_at(place, address)
    assert "There is no calendar at this address" in page.text
    other.status, other.body = 200, b"<!doctype html>"
    assert "web page" in (await boss.presses("See what it says now")).text
    assert await states(place) == {}


async def test_a_strangers_words_break_no_page_and_the_clock_can_be_said(place: Hall) -> None:
    boss, marks = place.boss, "*_@everyone`" * 8
    bad = [vevent(f"{number}@bad", marks, in_days(place, 9), DURATION="-PT1H") for number in range(40)]
    here = vevent("here@x", marks, in_days(place, 9)).replace(";TZID=Europe/Berlin", "")
    seen = await boss.uses("event manage", calendar=("bad.ics", calendar(here, *bad)))
    assert "the clock of UTC is meant" in seen.text
    pages = 1
    while "[Further ones]" in seen.text:
        seen = await boss.presses("Further ones", on=seen.message)
        pages += 1
    assert pages > 4
    assert "6:00" in seen.text
    await boss.presses("To this calendar", on=seen.message)
    await boss.presses("Change the clock")
    await boss.presses("Change my answers")
    await boss.fills_in({"The city whose clock is meant": "Sydney"})
    await boss.presses("Save it")
    seen = await boss.presses("See what it would bring")
    assert "the clock of Australia/Sydney is meant" in seen.text
    await boss.presses("Take it in")
    await become(place, {marks: DRAFT})
    (event,) = await place.events()
    assert event.zone == "Australia/Sydney"
    await boss.uses("event manage")
    opened = await boss.presses("Open")
    assert "Nobody has said yet how people can take part" in opened.text
    assert await states(place) == {marks: DRAFT}


async def looks_at(place: Hall, address: str) -> Answer:
    """The boss fills in where a calendar is."""
    boss = place.boss
    await boss.uses("event manage")
    await boss.presses("Calendars of others")
    await boss.presses("By an address")
    await boss.presses("Begin")
    await boss.fills_in(
        {"What you call it": "Elsewhere", "Its address": address, "The city whose clock is meant": "Berlin"}
    )
    return await boss.presses("See what it would bring")


async def test_an_address_is_read_each_day(
    place: Hall, hearth: Hearth, elsewhere: tuple[Elsewhere, str], caplog: pytest.LogCaptureFixture
) -> None:
    boss, (other, address) = place.boss, elsewhere
    other.body = calendar(vevent("a@x", "Alpha", in_days(place, 20)), vevent("b@x", "Beta", in_days(place, 21)))
    seen = await looks_at(place, address)
    assert "2 events are new" in seen.text
    other.body = calendar(vevent("a@x", "Alpha", in_days(place, 20)), vevent("b@x", "Gamma", in_days(place, 22)))
    await boss.presses("Take it in")
    await become(place, {"Alpha": DRAFT, "Beta": DRAFT})
    assert "Gamma" not in await states(place), "what was seen is taken in, not what stands there by now"
    await hearth.time_passes(hours=25)
    await become(place, {"Alpha": DRAFT, "Gamma": DRAFT})

    app = hearth.app
    assert app is not None
    ground, guild_id = app.ground, place.guild.id
    (source,) = await taking_in.sources(ground, guild_id)
    async with ground.database.write() as tx:  # an organiser writes another title, and throws one away
        here = {event.title: event for event in await events.of_community(tx, guild_id, (DRAFT,))}
        await events.change(tx, guild_id, here["Alpha"].id, {"title": "Ours"}, revision=None, at=place.now())
        await events.remove(tx, guild_id, here["Gamma"].id)
    other.body = calendar(
        vevent("a@x", "Theirs", in_days(place, 20)),
        vevent("b@x", "Gamma", in_days(place, 22)),
        vevent("c@x", "Delta", in_days(place, 23)),
    )
    await hearth.time_passes(hours=25)
    await become(place, {"Ours": DRAFT, "Delta": DRAFT})

    async def is_counted() -> bool:
        (source,) = await taking_in.sources(ground, guild_id)
        return source.state.get("both") == 1

    await eventually(is_counted)
    await boss.uses("event manage")
    await boss.presses("Calendars of others")
    page = await boss.chooses("Choose a calendar", "\u2068Elsewhere\u2069")
    assert "One event was changed in the calendar and here" in page.text
    page = await boss.presses("See what it says now")
    assert "Changed here and there: ⁨Ours⁩" in page.text or "Changed here and there: ⁨Theirs⁩" in page.text
    assert "thrown away here before" in page.text
    await boss.presses("Take it in, also in place of what we wrote")
    await become(place, {"Theirs": DRAFT, "Delta": DRAFT})

    other.status = 500
    for _ in range(5):
        before = other.asked
        await hearth.time_passes(hours=25)

        async def asked(before: int = before) -> bool:
            return other.asked > before

        await eventually(asked)
        await hearth.has_planned("events.read-calendar")
    async with ground.database.read() as tx:
        assert [one.kind for one in await taking_in.findings(ground, tx, guild_id)] == ["events-calendar-unread"]
        (source,) = await event_feeds.sources(tx, guild_id)
    assert source.problem == "not-now"
    assert await states(place) == {"Theirs": DRAFT, "Delta": DRAFT}
    said = [one.getMessage() for one in caplog.records if one.name != "aiohttp.access"]  # that is the other side
    assert not [one for one in said if "canary-9f3e" in one]
    await boss.uses("event manage")
    await boss.presses("Calendars of others")
    await boss.chooses("Choose a calendar", "\u2068Elsewhere\u2069")
    await boss.presses("Take it in no more")
    await boss.presses("Yes, no more")
    assert await states(place) == {}


async def test_killed_in_the_middle_it_goes_on_and_brings_each_once(sandbox: Sandbox, hearth: Hearth) -> None:
    place = await hall(sandbox, hearth, start=False)
    await hearth.start_child()
    many = 1500
    data = calendar(*(vevent(f"{number}@x", f"Event {number}", in_days(place, 9)) for number in range(many)))
    await place.boss.uses("event manage", calendar=("many.ics", data))
    await place.boss.presses("Take it in")
    database = await Database.open(hearth.config.database)

    async def count() -> tuple[int, int]:
        async with database.read() as tx:
            uids = select(func.count(), func.count(events.events.c.uid.distinct())).select_from(events.events)
            row: Any = (await tx.execute(uids)).one()
            return row[0], row[1]

    async def begun() -> bool:
        return (await count())[0] > 0

    async def done() -> bool:
        return (await count())[0] >= many

    await hearth.kill()
    assert (await count())[0] < many, "there was no time to take all of it in"
    await hearth.start_child()
    await eventually(begun, timeout=30)
    await hearth.kill()
    await hearth.start_child()
    await eventually(done, timeout=30)
    assert await count() == (many, many)
    await database.close()


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"], indirect=True)
async def test_several_at_once_bring_each_once_and_read_one_after_the_other(
    place: Hall, hearth: Hearth, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert hearth.app is not None
    ground, guild_id, boss = hearth.app.ground, place.guild.id, place.boss.id
    reading, most = 0, 0

    async def watched(data: bytes, zone: str, *, now: datetime) -> Reading:
        nonlocal reading, most
        reading, most = reading + 1, max(most, reading + 1)
        try:
            return await read_calendar(data, zone, now=now)
        finally:
            reading -= 1

    monkeypatch.setattr(taking_in, "read_calendar", watched)
    parts = [vevent(f"{number}@x", f"Event {number}", in_days(place, 9)) for number in range(250)]
    data = calendar(*parts)
    await asyncio.gather(*(taking_in.bring_file(ground, guild_id, "same", data, "UTC") for _ in range(3)))
    assert most == 1
    (source,) = await taking_in.sources(ground, guild_id)
    token = source.state["look"]
    takes = (taking_in.take(ground, guild_id, source.id, token, theirs=False, user_id=boss) for _ in range(3))
    await asyncio.gather(*takes)
    found = await place.events()
    assert len(found) == 250
    assert len({event.uid for event in found}) == 250
