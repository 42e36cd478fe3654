"""Discord's own list of events and Hearth say the same, whoever changes it and where."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from cogs.events.rules.series import LONGEST
from cogs.events.service import planning
from data import event_times, events
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.scheduled_events import ScheduledEvent
from tests.hearth import Hearth, eventually
from tests.journeys.events import Hall, hall

TITLE = "First issue together"
WEEK = timedelta(days=7).total_seconds()


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


async def opens_event(place: Hall) -> str:
    """The boss opens the page of the only event; return what it says."""
    page = await place.boss.uses("event manage", in_=place.lobby)
    return (await place.boss.presses("Open", on=page.message)).text


async def comes_to_it(place: Hall, name: str) -> Person:
    """Somebody says from the announcement that they come."""
    person = await place.comes(name)
    await person.presses("I come", on=await person.sees(TITLE, in_=place.channel))
    return person


def words_of(event: ScheduledEvent) -> str:
    return event.description or ""


async def test_what_people_change_in_discord_is_taken_over_and_told(place: Hall) -> None:
    await place.publishes(place.boss)
    await place.is_in_step(lambda: any("discord.com/channels" in words_of(one) for one in place.natives()))
    (native,) = place.natives()
    (time,) = await place.times((await place.events())[0])
    (posted,) = place.announcements()
    assert (native.name, native.location) == (TITLE, "https://meet.example.org/first")
    assert (native.start, native.end) == (time.starts_at.timestamp(), time.ends_at.timestamp())
    assert f"/{place.channel.id}/{posted.id}" in words_of(native)
    assert "does not tell the hosts that you come" in words_of(native)
    assert "Europe/Berlin" in words_of(native)
    assert "Captions: automatic" in words_of(native)
    ada = await comes_to_it(place, "Ada")
    await ada.is_interested_in(native)

    start, end = native.start + 3600, (native.end or 0) + 3600
    await place.boss.edits_event(native, name="Tea *and* issues", start=start, end=end)

    told = await ada.sees("is at another time", in_=ada.direct)
    assert "It was:" in told.content
    await place.sandbox.world.wait_for(lambda: "Tea" in posted.content)
    (moved,) = await place.times((await place.events())[0])
    assert moved.starts_at == time.starts_at + timedelta(hours=1)
    assert (await place.events())[0].title == "Tea *and* issues"
    await place.boss.edits_event(native, location="The library, room 3")
    await ada.sees("is at another place", in_=ada.direct)
    await place.sandbox.world.wait_for(lambda: "The library" in posted.content)
    await place.hearth.has_settled("events.native")
    assert (native.name, native.start) == ("Tea *and* issues", moved.starts_at.timestamp())
    assert "one person is “Interested”" in await opens_event(place)
    assert "One person comes" in posted.content or "Nobody" in posted.content

    await place.boss.edits_event(native, end=native.start + 60 * 24 * 3600)  # longer than an event can be here
    await place.is_in_step(lambda: native.end == native.start + LONGEST * 60)
    await place.hearth.has_settled("events.tell-all")
    await place.hearth.has_settled("events.tell")

    await place.boss.edits_event(native, description="Come all!")
    await place.is_in_step(lambda: "Say whether you come" in words_of(native))
    before = len(ada.messages(ada.direct))
    await place.boss.cancels_event(native)
    await ada.sees("is cancelled", in_=ada.direct)
    await place.sandbox.world.wait_for(lambda: "This is cancelled" in posted.content)
    await place.hearth.has_settled("events.native")
    assert len(ada.messages(ada.direct)) == before + 1
    assert not place.natives()


async def test_a_deleted_event_is_asked_about_and_not_cancelled(place: Hall) -> None:
    await place.publishes(place.boss)
    (native,) = place.natives()
    ada = await comes_to_it(place, "Ada")

    await place.boss.deletes_event(native)

    async def is_asked() -> bool:
        (time,) = await place.times((await place.events())[0])
        return time.is_native_gone

    await eventually(is_asked)
    await place.hearth.has_planned("setup.tell")
    await place.hearth.time_passes(hours=2)
    await place.hearth.has_settled("events.native")
    assert not place.natives()
    assert not ada.messages(ada.direct)
    await place.boss.sees("was deleted from Discord’s own list", in_=place.team)
    first = await place.boss.uses("start", in_=place.lobby)
    assert "Was it cancelled?" in first.text
    assert "Was it cancelled?" in await opens_event(place)
    await place.boss.presses("No, put it back in the list")
    await place.is_in_step(lambda: len(place.natives()) == 1)

    await place.boss.deletes_event(place.natives()[0])
    await eventually(is_asked)
    await opens_event(place)
    await place.boss.presses("Yes, cancel it")
    await ada.sees("is cancelled", in_=ada.direct)
    assert not place.natives()


async def test_a_series_keeps_its_hour_over_both_changes_of_the_clock(place: Hall) -> None:
    await place.publishes(place.boss, when="in 2 days at 18:00", repeats="weekly")
    berlin = ZoneInfo("Europe/Berlin")

    def there() -> list[datetime]:
        return [datetime.fromtimestamp(one.start, UTC).astimezone(berlin) for one in place.natives()]

    await place.is_in_step(lambda: len(place.natives()) == 4)
    ben, (event,) = await comes_to_it(place, "Ben"), await place.events()
    await place.boss.edits_event(place.natives()[0], location="Room 2")
    told = await ben.sees("is at another place", in_=ben.direct)
    assert "It was: online, at <https://meet.example.org/first>\nWhere: ⁨Room 2⁩" in told.content
    assert place.hearth.app is not None
    actor = planning.Actor(place.boss.id, plans=True)
    other: events.Changes = {"where": "https://meet.example.org/other"}
    await planning.change(place.hearth.app.ground, place.guild.id, actor, event.id, other)
    await place.hearth.has_settled("events.tell-all")
    await place.hearth.has_settled("events.tell")
    assert len(ben.messages(ben.direct)) == 1  # where the series is now is not where they go
    assert "Where: ⁨Room 2⁩" in (await ben.uses("start")).text

    await place.hearth.has_settled("events.native")

    third = place.natives()[2]
    await place.boss.edits_event(third, name="Guest: Ada", location="The library")
    days, offsets = {f"{one:%a %H:%M}" for one in there()}, set()
    assert len(days) == 1
    await place.hearth.time_passes(days=10)
    ada = await place.comes("Ada")
    announced = await ada.sees("Guest: Ada", in_=place.channel)
    assert "Guest: Ada" in (await ada.uses("event list")).text
    assert "The library" in announced.content
    assert sum("Guest: Ada" in message.content for message in place.announcements()) == 1
    assert [one.title for one in await place.events()] == [TITLE]
    for _ in range(5):
        await place.hearth.time_passes(days=68)
        await place.hearth.has_done_its_day()
        await place.is_in_step(lambda: len(place.natives()) == 4)
        assert {f"{one:%a %H:%M}" for one in there()} == days
        offsets |= {one.utcoffset() for one in there()}
        first, *others = (one.replace(tzinfo=None) for one in there())
        assert [one - first for one in others] == [timedelta(weeks=n) for n in (1, 2, 3)]
    assert len(offsets) == 2


async def test_what_cannot_stand_in_the_list_is_said_and_tried_again(place: Hall) -> None:
    may = place.guild.bot_role.permissions
    place.guild.update_role(place.guild.bot_role, permissions=may & ~int(Permissions.CREATE_EVENTS))
    await place.publishes(place.boss)
    ada = await place.comes("Ada")
    await ada.sees(TITLE, in_=place.channel)
    assert not place.natives()
    await place.finds("events-native-refused")
    await place.hearth.has_planned("setup.tell")
    await place.hearth.time_passes(minutes=10)
    told = await place.boss.sees("may not put events into Discord’s own list", in_=place.team)
    assert "Create Events" in told.content

    for number in range(100):
        start = place.now().timestamp() + 5000 * (number + 1)
        place.guild.add_event(f"Tea {number}", place.boss.user, start=start, end=start + 60, location="here")
    place.guild.update_role(place.guild.bot_role, permissions=may)
    await place.finds("events-native-full")
    await place.boss.deletes_event(place.natives()[0])
    await place.hearth.time_passes(hours=1)
    await place.is_in_step(lambda: TITLE in [one.name for one in place.natives()])
    await place.finds()

    await place.setting("native", False)
    await place.is_in_step(lambda: TITLE not in [one.name for one in place.natives()])
    (time,) = await place.times((await place.events())[0])
    assert (time.native_id, time.is_native_gone, time.state) == (None, False, event_times.PLANNED)


async def test_an_event_in_a_channel_follows_the_channel(place: Hall) -> None:
    stage = place.guild.add_voice_channel("Kitchen")
    await place.plans(place.boss, place="In a voice channel here", where="")
    await place.boss.chooses("Choose the channel in which it takes place", stage)
    await place.presses_publish(place.boss)
    await place.is_in_step(lambda: len(place.natives()) == 1)
    (native,) = place.natives()
    assert native.channel_id == stage.id

    stage.deny(place.guild.bot_role, Permissions.VIEW_CHANNEL)
    await place.finds("events-native-channel")
    (time,) = await place.times((await place.events())[0])
    assert (time.native_id, time.is_native_gone) == (native.id, False)
    stage.allow(place.guild.bot_role, Permissions.VIEW_CHANNEL)
    await place.finds()

    left = (time.starts_at - place.now()).total_seconds()
    await place.hearth.time_passes(seconds=left - 600)
    await place.boss.begins_event(native)
    await place.boss.ends_event(native)
    await place.hearth.time_passes(hours=1)
    await place.hearth.has_settled("events.native")
    (time,) = await place.times((await place.events())[0])
    assert time.state == event_times.PLANNED
    assert not place.natives()
    await place.hearth.time_passes(hours=2)
    await eventually(lambda: place.is_over())
    (posted,) = place.announcements()
    await place.sandbox.world.wait_for(lambda: "This is over" in posted.content)


async def test_new_rules_of_a_zone_move_the_moment_and_not_the_hour(place: Hall) -> None:
    await place.publishes(place.boss)
    await place.is_in_step(lambda: len(place.natives()) == 1)
    (native,), (time,) = place.natives(), await place.times((await place.events())[0])
    hour = timedelta(hours=1)
    earlier: event_times.Changes = {"starts_at": time.starts_at - hour, "ends_at": time.ends_at - hour}
    async with place.database.write() as tx:  # as if an hour had been another one when it was planned
        await event_times.change(tx, place.guild.id, time.id, earlier)
    await place.hearth.time_passes(hours=1)
    await place.is_in_step(lambda: native.start == time.starts_at.timestamp() - 3600)

    await place.hearth.time_passes(days=1)
    await place.is_in_step(lambda: native.start == time.starts_at.timestamp())


async def test_what_nobody_thought_of_about_one_stops_no_other(
    place: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    for title in ("Broken", "Whole"):
        await place.publishes(place.boss, title=title)
    await place.is_in_step(lambda: len(place.natives()) == 2)
    whole, broken = await place.events()
    (time,) = await place.times(broken)
    async with place.database.write() as tx:
        await event_times.change(tx, place.guild.id, time.id, {"native": {"nobody": "thought of this"}})

    assert place.hearth.app is not None
    actor = planning.Actor(place.boss.id, plans=True)
    await planning.change(place.hearth.app.ground, place.guild.id, actor, whole.id, {"title": "Whole again"})

    await place.sandbox.world.wait_for(lambda: "Whole again" in [one.name for one in place.natives()])
    async with place.database.write() as tx:
        await event_times.change(tx, place.guild.id, time.id, {"native": None})
    await place.hearth.time_passes(minutes=1)
    await place.hearth.has_settled("events.native")
    caplog.clear()  # that it was tried, and why it failed
