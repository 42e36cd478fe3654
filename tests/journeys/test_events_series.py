"""A series: one time moved or cancelled, days beside it, another hour, clocks that change, and a year going by."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from data import event_times
from data.event_times import CANCELLED, PLANNED, Time
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.events import Hall, hall

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth, ahead_days=7)


async def series(place: Hall, *, when: str = "in 5 days at 18:00", **more: str) -> list[Time]:
    """A weekly series is planned and published; return its times."""
    await place.plans(place.boss, when=when, repeats="weekly", **more)
    await place.presses_publish(place.boss)
    return await place.times((await place.events())[0])


async def opens(person: Person) -> None:
    """Somebody opens the one event that there is."""
    await person.uses("event manage")
    await person.presses("Open")


def at_home(time: Time) -> datetime:
    """What the clocks of Berlin show when a time begins."""
    return time.starts_at.astimezone(BERLIN).replace(tzinfo=None)


async def test_one_time_is_moved_another_cancelled_and_then_the_whole_series_is_later(place: Hall) -> None:
    boss, ada = place.boss, await place.comes("Ada")
    times = await series(place)
    assert len(times) == 12
    posted = await ada.sees("First issue together", in_=place.channel)
    await ada.presses("I come", on=posted)

    await opens(boss)
    page = await boss.presses("Single times")
    assert "Move this one" in page.text
    await boss.presses("Move this one")
    wrong = await boss.fills_in({"Day and time": "yesterday at 18:00", "How long it takes": "2 hours"})
    assert "You typed" in wrong.text
    form = await boss.presses("Type it again")
    assert "18:00" in form.text
    asked = await boss.fills_in({"Day and time": place.day("in 6 days at 19:00"), "How long it takes": "2 hours"})
    assert "Move this one time" in asked.text
    assert "Europe/Berlin" in asked.text or "Berlin" in asked.text
    assert "It takes 2 hours" in asked.text
    moved = await boss.presses("Yes, move it")
    assert "In the series it would be" in moved.text
    told = await ada.sees("is at another time", in_=ada.direct)
    assert "It is now" in told.content

    # Another one is cancelled, and a second press says that it is.
    await boss.presses("Further ones")
    await boss.presses("Cancel this one")
    page = await boss.presses("Yes, cancel this one")
    assert "only this once" in page.text
    (event,) = await place.events()
    (out,) = [one for one in await place.times(event) if one.state == CANCELLED]
    assert len(event.never) == 1

    # The series is an hour later: the moved one stays, the cancelled one stays cancelled, all others follow.
    await opens(boss)
    await boss.presses("Change it")
    await boss.presses("When it is")
    await boss.presses("Change: When it is")
    first = datetime.fromisoformat(times[0].wall)
    await boss.fills_in({"Day and time": f"{first + timedelta(hours=1):%Y-%m-%d %H:%M}"})
    await boss.presses("More answers")
    understood = await boss.presses("See what Hearth understood")
    assert "except for one day" in understood.text
    kept = await boss.presses("Yes, that is right")
    assert "Saved" in kept.text
    after = {one.id: one for one in await place.times(event)}
    assert len(after) == len({one.key for one in after.values()}) == 13
    assert after[out.id].state == CANCELLED
    by_itself = next(one for one in after.values() if one.is_moved)
    assert at_home(by_itself).hour == 19
    assert by_itself.minutes == 120
    others = [one for one in after.values() if one.state == PLANNED and not one.is_moved]
    assert {at_home(one).hour for one in others} == {19}
    assert len({one.wall for one in others}) == 11


async def test_days_beside_a_series_and_days_left_out(place: Hall) -> None:
    boss = place.boss
    times = await series(place)
    first = datetime.fromisoformat(times[0].wall)
    await opens(boss)
    await boss.presses("Change it")
    await boss.presses("Days beside or left out")
    await boss.presses("Change my answers")
    beside, out = first + timedelta(days=2), first + timedelta(days=14)
    await boss.fills_in(
        {
            "Also on these days": f"{beside:%Y-%m-%d} 20:00",
            "Not on these days": f"{first + timedelta(days=1):%Y-%m-%d}",
        }
    )
    wrong = await boss.presses("See what Hearth understood")
    assert "need not be left out" in wrong.text
    form = await boss.presses("Change my answers")
    assert f"{beside:%Y-%m-%d} 20:00" in form.text
    await boss.fills_in({"Not on these days": f"{out:%Y-%m-%d}"})
    understood = await boss.presses("See what Hearth understood")
    assert "Also:" in understood.text
    assert "Not:" in understood.text
    await boss.presses("Yes, that is right")
    (event,) = await place.events()
    stands = {one.wall: one.state for one in await place.times(event)}
    assert stands[(beside.replace(hour=20)).isoformat()] == PLANNED
    assert stands[out.isoformat()] == CANCELLED
    assert list(stands.values()).count(CANCELLED) == 1

    # Taken in again, it takes place after all.
    await boss.presses("Change it")
    await boss.presses("Days beside or left out")
    await boss.presses("Change my answers")
    await boss.fills_in({"Not on these days": ""})
    await boss.presses("See what Hearth understood")
    await boss.presses("Yes, that is right")
    stands = {one.wall: one.state for one in await place.times(event)}
    assert stands[out.isoformat()] == PLANNED


async def test_a_year_of_a_weekly_series_keeps_its_hour_and_can_be_changed_once_it_runs(place: Hall) -> None:
    boss = place.boss
    await series(place)
    (event,) = await place.events()
    for _ in range(13):
        await place.hearth.time_passes(days=28)
        await place.hearth.has_done_its_day()
    times = await place.times(event)
    assert len(times) == len({one.key for one in times}) >= 52 + 11
    assert {(at_home(one).hour, at_home(one).weekday()) for one in times} == {(18, at_home(times[0]).weekday())}
    assert len({one.starts_at.hour for one in times}) == 2  # summer and winter
    assert {at_home(b) - at_home(a) for a, b in pairwise(times)} == {timedelta(days=7)}
    assert (await place.events())[0].state == "published"

    # Its first day is long past; what it says can still be changed, and no time of it is touched.
    await opens(boss)
    await boss.presses("Change it")
    await boss.presses("What it is")
    await boss.presses("Change: What it is")
    await boss.fills_in({"Title": "Office hours"})
    await boss.presses("More answers")
    kept = await boss.presses("See what Hearth understood")
    assert "Saved" in kept.text
    assert [one.key for one in await place.times(event)] == [one.key for one in times]


async def test_a_zone_whose_rules_change_moves_the_moment_and_tells_who_comes(place: Hall) -> None:
    ada = await place.comes("Ada")
    times = await series(place)
    posted = await ada.sees("First issue together", in_=place.channel)
    await ada.presses("I come", on=posted)
    # The time was written down by rules that the zone does not have any more.
    assert place.hearth.app is not None
    async with place.hearth.app.ground.database.write() as tx:
        hour = timedelta(hours=1)
        changes: event_times.Changes = {
            "starts_at": times[0].starts_at + hour,
            "ends_at": times[0].ends_at + hour,
        }
        await event_times.change(tx, place.guild.id, times[0].id, changes)
    await place.hearth.time_passes(days=1)
    await place.hearth.has_done_its_day()

    told = await ada.sees("is at another time", in_=ada.direct)
    assert "18:00" in told.content or "6:00" in told.content
    assert (await place.times((await place.events())[0]))[0].starts_at == times[0].starts_at


async def test_one_that_is_moved_to_before_its_announcement_is_still_announced(place: Hall) -> None:
    boss, ada = place.boss, await place.comes("Ada")
    await series(place, when="in 20 days at 18:00")
    assert not ada.messages(place.channel)
    await opens(boss)
    await boss.presses("Single times")
    await boss.presses("Move this one")
    await boss.fills_in({"Day and time": place.day("in 4 days at 18:00"), "How long it takes": "60"})
    await boss.presses("Yes, move it")
    await ada.sees("First issue together", in_=place.channel)
