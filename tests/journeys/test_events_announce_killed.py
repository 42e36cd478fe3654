"""kill -9 while an event is announced and put into Discord's list: nothing is lost, and nothing stands twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from data import event_times, events
from data.engine import Database
from data.event_times import CANCELLED, Time
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.events import Hall, hall

TITLE = "First issue together"
POST = ("POST", "/channels/{channel_id}/messages")
CREATE = ("POST", "/guilds/{guild_id}/scheduled-events")
CHANGE = ("PATCH", "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}")


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events, and Hearth as a process of its own."""
    made = await hall(sandbox, hearth, start=False)
    await hearth.start_child()
    return made


async def times(hearth: Hearth, place: Hall) -> list[Time]:
    """Return the times of the only event as they stand in the database."""
    database = await Database.open(hearth.config.database)
    async with database.read() as tx:
        (event,) = await events.of_community(tx, place.guild.id, events.STATES)
        found = await event_times.of_event(tx, place.guild.id, event.id)
    await database.close()
    return found


async def test_each_step_of_announcing_and_listing_survives(place: Hall, hearth: Hearth) -> None:
    sandbox = place.sandbox
    ada = await place.comes("Ada")
    await place.plans(place.boss)
    sandbox.faults.slow(60, *POST, times=9)
    sandbox.faults.slow(60, *CREATE, times=9)
    await place.presses_publish(place.boss)
    await sandbox.world.wait_for(lambda: bool(place.announcements()) and bool(place.natives()))
    posted = await ada.sees(TITLE, in_=place.channel)
    await ada.presses("I come", on=posted)
    await hearth.kill()  # what was sent and made is not written down yet
    sandbox.clock.advance(timedelta(minutes=30))  # Discord remembers no nonce any more
    sandbox.faults.clear()
    await hearth.start_child()

    async def stands() -> bool:
        (time,) = await times(hearth, place)
        return (time.message_id, time.native_id) == (posted.id, place.natives()[0].id)

    await eventually(stands, timeout=30)
    assert len(place.announcements()) == len(place.natives()) == 1
    (native,) = place.natives()
    await sandbox.world.wait_for(lambda: str(posted.id) in (native.description or ""))
    await sandbox.world.wait_for(lambda: "One person comes" in posted.content)

    sandbox.faults.slow(60, *CHANGE, times=9)
    start = native.start
    await place.boss.edits_event(native, start=start + 3600, end=(native.end or 0) + 3600)
    await ada.sees("is at another time", in_=ada.direct)
    await hearth.kill()  # while it may be writing
    sandbox.faults.clear()
    (time,) = await times(hearth, place)
    assert time.starts_at.timestamp() == native.start == start + 3600
    await place.boss.cancels_event(native)  # by hand, while nobody listens
    await hearth.start_child()
    await ada.sees("is cancelled", in_=ada.direct)
    await sandbox.world.wait_for(lambda: "This is cancelled" in posted.content)

    async def is_settled() -> bool:
        (time,) = await times(hearth, place)
        return (time.state, time.native_id) == (CANCELLED, None)

    await eventually(is_settled, timeout=30)
    assert not place.natives()
    assert len(place.guild.events) == len(place.announcements()) == 1
    told = [message.content for message in ada.direct.messages.values()]
    assert sum("at another time" in words for words in told) == 1
    assert sum("is cancelled" in words for words in told) == 1
