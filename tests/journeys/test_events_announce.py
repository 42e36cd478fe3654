"""An event is announced once, at an hour that suits, to whom it is for; whatever is done by hand meanwhile."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from data import event_people, events
from data.event_people import Topic
from data.event_times import OVER, PLANNED
from sandbox import widgets
from sandbox.mentions import Mentions
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.messages import CROSSPOSTED
from sandbox.world.places import ANNOUNCEMENT
from tests.hearth import Hearth, eventually
from tests.journeys.events import Hall, hall

TITLE = "First issue together"
ODD = "**[Tea](https://example.org)** @everyone <@1> `x` \u202etxet " + "*" * 40
WRITTEN = "*Please* _read_ `this` ~once~ |more| " * 5
"""What people write in one field about access, up to its 200 characters."""


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


async def opens_event(place: Hall) -> str:
    """The boss opens the page of the newest event; return what it says."""
    page = await place.boss.uses("event manage", in_=place.lobby)
    return (await place.boss.presses("Open", on=page.message)).text


async def test_nothing_is_announced_at_night_and_a_topic_calls_who_asked_for_it(
    sandbox: Sandbox, hearth: Hearth
) -> None:
    hour = sandbox.clock.now().astimezone(ZoneInfo("Europe/Berlin")).hour
    place = await hall(sandbox, hearth, zone="Europe/Berlin", quiet_from=hour, quiet_until=(hour + 2) % 24)
    role = place.guild.add_role("Likes Python")
    event = await place.publishes(place.boss, title=ODD[:100], words="w" * 1900)
    assert "The next time that nobody has heard of yet is announced" in await opens_event(place)
    assert not place.announcements()
    block = {**event.access, **dict.fromkeys(("languages", "contact", "place_words"), WRITTEN)}
    async with place.database.write() as tx:
        await event_people.add_topic(tx, Topic("t1", place.guild.id, "Python", role.id, place.now()))
        changes: events.Changes = {"topic_id": "t1", "access": block, "audience": "*" * 300}
        await events.change(tx, place.guild.id, event.id, changes, revision=None, at=place.now())

    await hearth.time_passes(hours=2)

    await place.sandbox.world.wait_for(lambda: bool(place.announcements()))
    (posted,) = place.announcements()
    assert f"<@&{role.id}>: this may be for you" in posted.content
    assert posted.mentioned == Mentions(roles=(role.id,))
    assert len(posted.content) <= 2000
    for line in ("Captions: automatic", "No sign language", "Please stay", "Not in person", "until 2 days before"):
        assert line in posted.content
    place.guild.remove_role(role)
    ada = await place.comes("Ada")
    await ada.presses("I come", on=posted)
    await hearth.time_passes(minutes=2)
    await place.sandbox.world.wait_for(lambda: "this may be for you" not in posted.content)
    assert len(place.announcements()) == 1


async def test_a_closed_channel_is_waited_for_and_what_has_begun_is_let_be(place: Hall) -> None:
    place.channel.deny(place.guild.bot_role, Permissions.SEND_MESSAGES)
    await place.finds("channel-closed")
    await place.publishes(place.boss, when="in 2 days at 18:00", repeats="weekly")
    await place.hearth.time_passes(days=3)
    _, second, *_ = await place.times((await place.events())[0])
    assert not place.announcements()

    place.channel.allow(place.guild.bot_role, Permissions.SEND_MESSAGES)

    await place.sandbox.world.wait_for(lambda: bool(place.announcements()))
    await place.finds()
    await place.hearth.has_settled("events.native")
    (posted,) = place.announcements()
    assert f"<t:{int(second.starts_at.timestamp())}:F>" in posted.content


async def test_a_deleted_announcement_comes_again_only_when_somebody_asks(place: Hall) -> None:
    await place.publishes(place.boss)
    await place.sandbox.world.wait_for(lambda: bool(place.announcements()))
    (posted,) = place.announcements()
    await place.hearth.has_settled("events.announce")

    await place.boss.deletes(posted)

    async def is_known() -> bool:
        (time,) = await place.times((await place.events())[0])
        return time.message_id is None

    await eventually(is_known)
    await place.is_in_step(lambda: "Soon it is announced" in (place.natives()[0].description or ""))
    assert not place.announcements()
    assert "The announcement was deleted by hand" in await opens_event(place)
    await place.boss.presses("Announce it again")
    await place.sandbox.world.wait_for(lambda: bool(place.announcements()))
    await place.hearth.has_settled("events.announce")
    assert len(place.announcements()) == 1
    assert "deleted by hand" not in await opens_event(place)

    place.channel.remove()
    await place.finds("channel-gone")
    page = await place.boss.uses("event list", in_=place.lobby)
    await place.boss.presses("All about it", on=page.message)
    await place.boss.presses("I come")
    await place.hearth.time_passes(minutes=2)
    await eventually(is_known)
    anew = place.guild.add_text_channel("events")
    await place.setting("channel", anew.id)
    await place.finds()
    await opens_event(place)
    await place.boss.presses("Announce it again")
    await place.sandbox.world.wait_for(lambda: bool(anew.messages))


async def test_what_is_deleted_among_others_or_while_hearth_is_away_is_known(place: Hall, hearth: Hearth) -> None:
    await place.publishes(place.boss)
    await place.sandbox.world.wait_for(lambda: bool(place.announcements()))
    await hearth.has_settled("events.announce")

    async def is_known() -> bool:
        (time,) = await place.times((await place.events())[0])
        return time.message_id is None

    place.channel.delete_many(place.announcements())
    await eventually(is_known)
    await opens_event(place)
    await place.boss.presses("Announce it again")
    await place.sandbox.world.wait_for(lambda: bool(place.announcements()))
    await hearth.has_settled("events.announce")
    assert not await is_known()

    await hearth.stop()
    await place.boss.deletes(place.announcements()[0])
    await hearth.start()
    await hearth.has_planned("events.stands")
    await hearth.time_passes(minutes=1)
    await eventually(is_known)


async def test_it_is_published_to_followers_and_over_at_its_end_and_never_late(
    sandbox: Sandbox, hearth: Hearth
) -> None:
    place = await hall(sandbox, hearth, crosspost=True, ahead_days=1)
    news = place.guild.add_channel("news", ANNOUNCEMENT)
    news.allow(place.guild.bot_role, Permissions.SEND_MESSAGES)
    await place.setting("channel", news.id)
    await place.publishes(place.boss, when="in 3 days at 18:00", repeats="weekly")
    first, second, *_ = await place.times((await place.events())[0])
    ahead = (first.starts_at - place.now()).total_seconds()
    await hearth.time_passes(seconds=ahead - 24 * 3600 + 60)
    await sandbox.world.wait_for(lambda: bool(news.messages))
    (posted,) = news.messages.values()
    await sandbox.world.wait_for(lambda: bool(posted.flags & CROSSPOSTED))

    await hearth.time_passes(days=1, hours=2)

    await sandbox.world.wait_for(lambda: "This is over" in posted.content)
    assert [button["label"] for button in widgets.buttons(posted.components)] == ["All about it"]
    assert [time.state for time in await place.times((await place.events())[0])][:2] == [OVER, PLANNED]

    before = second.starts_at - timedelta(days=1, minutes=10)
    await hearth.time_passes(seconds=(before - place.now()).total_seconds())
    await hearth.has_settled("events.native")
    await hearth.stop()
    sandbox.clock.advance(timedelta(days=1, hours=3))
    await hearth.start()
    await hearth.has_done_its_day()
    await hearth.has_settled("events.native")

    assert len(news.messages) == 1  # the second has begun by now, and the third is six days away
