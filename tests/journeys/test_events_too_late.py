"""What comes too late, or is true no more: nothing past is told as coming, nothing is promised that cannot be."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import or_, select

from data.event_times import Time
from data.jobs import jobs
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.events import Hall, hall
from tests.journeys.test_events_coming import alone, before_start, heard, planned, says
from tests.journeys.test_forged import forges

OPEN = "Somebody else would also come alone"
DIRECT = ("POST", "/users/@me/channels")


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


async def away(place: Hall, time: Time, **after_start: float) -> None:
    """Hearth is away until so long after a time began, and then does what it had promised."""
    await place.hearth.stop()
    place.sandbox.faults.clear()
    place.sandbox.clock.advance(time.starts_at + timedelta(**after_start) - place.now())
    await place.hearth.start()
    await place.hearth.has_settled("events.tell")


async def test_no_seat_is_offered_in_what_has_begun(place: Hall) -> None:
    ada, ben, cem = [await place.comes(name) for name in ("Ada", "Ben", "Cem")]
    _, time = await planned(place, capacity="1")
    for person in (ada, ben, cem):
        await says(place, person)
    await before_start(place, time, hours=1)
    place.sandbox.faults.refuse(*DIRECT, times=99, status=503)
    await says(place, ada, "I cannot come")
    await away(place, time, minutes=20)
    assert not heard(ben, "A seat is free")
    assert not heard(ben, "went to the next person in line")
    assert not heard(cem, "A seat is free")


async def test_nobody_is_brought_together_for_what_is_over(place: Hall) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    _, time = await planned(place)
    for person in (ada, ben):
        await says(place, person)
        await alone(place, person)
    told = [await person.sees(OPEN, in_=person.direct) for person in (ada, ben)]
    await ada.presses("Yes, tell us both", on=told[0])
    await away(place, time, days=1)
    assert "is over" in (await ben.presses("Yes, tell us both", on=told[1])).text
    await place.hearth.has_settled("events.tell")
    assert not heard(ada, "You can go to")


async def test_who_is_late_is_told_so_in_words_for_them(place: Hall) -> None:
    ada = await place.comes("Ada")
    _, time = await planned(place)
    await says(place, ada)
    page = (await ada.presses("All about it")).message
    assert page is not None
    await before_start(place, time, hours=-3)
    late = await forges(ada, page, f"events:come:v1:{place.guild.id}:{time.id}:no")
    assert "This event is over. In" in late.text
    assert "copy" not in late.text
    assert "[Maybe]" not in (await forges(ada, page, f"events:details:v1:{place.guild.id}:{time.id}")).text


async def test_no_reminder_is_promised_whose_moment_has_passed(place: Hall) -> None:
    ada = await place.comes("Ada")
    await planned(place, when="in 1 days at 00:30")
    await says(place, ada)
    said = (await ada.presses("A day before")).text
    assert "writes to you a day before it begins" not in said
    assert "for your next events" in said


async def test_who_leaves_or_erases_their_data_is_named_as_host_no_more(place: Hall) -> None:
    bea, cem = await place.comes("Bea"), await place.comes("Cem")
    event, _ = await planned(place)
    await place.is_hosted_by(event, bea, cem)
    (posted,) = place.announcements()
    await place.sandbox.world.wait_for(lambda: f"<@{bea.id}>" in posted.content)
    await bea.leaves(place.guild)
    await place.sandbox.world.wait_for(lambda: f"<@{bea.id}>" not in posted.content)
    assert f"<@{cem.id}>" in posted.content
    await cem.uses("privacy", in_=place.lobby)
    await cem.presses("Erase it")
    await cem.presses("Yes, erase it")
    await place.sandbox.world.wait_for(lambda: f"<@{cem.id}>" not in posted.content)


async def test_once_it_has_begun_a_free_seat_is_for_whoever_takes_it(place: Hall) -> None:
    ada, ben, cem = [await place.comes(name) for name in ("Ada", "Ben", "Cem")]
    _, time = await planned(place, capacity="1")
    for person in (ada, ben):
        await says(place, person)
    await before_start(place, time, minutes=-5)
    assert "This has begun, and there is no free seat" in await says(place, cem)
    assert "in line" in await says(place, ben)
    await says(place, ada, "I cannot come")
    assert "You come to" in await says(place, ben)
    await says(place, ben, "Maybe")
    assert "You come to" in await says(place, cem)


async def test_nothing_is_announced_while_events_are_switched_off(place: Hall) -> None:
    await place.setting("ahead_days", 2)
    await place.publishes(place.boss, repeats="weekly", when="in 5 days at 18:00")
    await place.setting("open", False)
    await place.hearth.time_passes(days=3, hours=12)

    async def was_looked_at() -> bool:
        is_done = or_(jobs.c.last_problem.is_not(None), jobs.c.state != "waiting")
        asked = select(jobs.c.id).where(jobs.c.kind == "events.announce", is_done)
        async with place.database.read() as tx:
            return (await tx.execute(asked)).first() is not None

    await eventually(was_looked_at)
    assert not place.announcements()
    await place.setting("open", True)
    await place.boss.sees("First issue together", in_=place.channel)
    assert len(place.announcements()) == 1
    await place.setting("open", False)
    managed = await place.boss.uses("event manage")
    assert "Events are switched off" in managed.text
    await place.boss.presses("Open")
    await place.boss.presses("Cancel the event")
    assert "Cancelled" in (await place.boss.presses("Yes, cancel it")).text


async def test_who_left_learns_nothing_of_what_is_to_come(place: Hall) -> None:
    eve = await place.comes("Eve")
    event, first = await planned(place, when="in 2 days at 18:00", repeats="weekly")
    await says(place, eve)
    await before_start(place, first, hours=-3)
    await eve.leaves(place.guild)  # or was made to leave; that she came once is kept
    eve.installs_the_app()
    eve.goes_to(eve.direct)
    page = (await eve.uses("privacy")).message
    assert page is not None
    _, second, *_ = await place.times(event)
    guild = place.guild.id
    for custom_id in (
        f"list-turn:v1:{guild}:0",
        f"next:v1:{guild}",
        f"details:v1:{guild}:{second.id}",
        f"keep:v1:{guild}:{second.id}",
        f"calendar:v1:{guild}",
        f"file:v1:{guild}:community:-",
        f"feed:v1:{guild}:community:-",
        f"wanted:v1:{guild}",
    ):
        assert "You are not in this community" in (await forges(eve, page, f"events:{custom_id}")).text, custom_id
    assert "meet.example.org" not in eve.screen()
    assert "is over" in (await forges(eve, page, f"events:mine-turn:v1:{guild}:0")).text
