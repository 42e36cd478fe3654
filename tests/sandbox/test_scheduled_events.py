"""Scheduled events by people's hands and over REST: who may do what, and what Discord does by itself."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.people import Person
from sandbox.permissions import EVERYONE, Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel
from sandbox.world.members import iso
from sandbox.world.places import ANNOUNCEMENT, STAGE
from sandbox.world.scheduled_events import ScheduledEvent
from tests.sandbox.clients import RawApi

HOUR = 3600.0
ON_STAGE = Permissions.MANAGE_CHANNELS | Permissions.MUTE_MEMBERS | Permissions.MOVE_MEMBERS


@pytest.fixture
async def organiser(sandbox: Sandbox, guild: Guild) -> Person:
    """Somebody who may manage events."""
    role = guild.add_role("Organiser", permissions=int(Permissions.MANAGE_EVENTS | Permissions.CREATE_EVENTS))
    person = sandbox.person("Inês")
    guild.join(person.user, roles=[role])
    return person


@pytest.fixture
def tea(sandbox: Sandbox, guild: Guild) -> ScheduledEvent:
    """An event of the bot's, outside Discord, in an hour."""
    now = sandbox.clock.timestamp()
    return guild.add_event(
        "Tea", sandbox.world.bot, start=now + HOUR, end=now + 2 * HOUR, location="https://tea.example.org"
    )


def in_channel(sandbox: Sandbox, channel: GuildChannel) -> dict[str, Any]:
    """The body of a request for an event in a voice or stage channel."""
    return {
        "name": "Call",
        "privacy_level": 2,
        "entity_type": 1 if channel.kind == STAGE else 2,
        "channel_id": str(channel.id),
        "scheduled_start_time": iso(sandbox.clock.timestamp() + HOUR),
    }


async def test_who_manages_events_changes_begins_and_ends_them(organiser: Person, tea: ScheduledEvent) -> None:
    await organiser.edits_event(
        tea, name="Coffee", description="Strong", start=tea.start + 60, end=tea.end, location="the kitchen"
    )
    assert (tea.name, tea.description, tea.location) == ("Coffee", "Strong", "the kitchen")
    await organiser.begins_event(tea)
    with pytest.raises(AssertionError, match="has begun already"):
        await organiser.cancels_event(tea)
    with pytest.raises(AssertionError, match="Cannot update start time"):
        await organiser.edits_event(tea, start=tea.start + 60)
    await organiser.ends_event(tea)
    with pytest.raises(AssertionError, match="over"):
        await organiser.edits_event(tea, name="Late")
    with pytest.raises(AssertionError, match="over"):
        await organiser.is_interested_in(tea)
    assert organiser.events() == []


async def test_what_people_write_is_held_against_the_same_rules(organiser: Person, tea: ScheduledEvent) -> None:
    with pytest.raises(AssertionError, match="in the past"):
        await organiser.edits_event(tea, start=tea.start - 2 * HOUR)
    with pytest.raises(AssertionError, match="end before its start"):
        await organiser.edits_event(tea, end=tea.start)
    with pytest.raises(AssertionError, match="100"):
        await organiser.edits_event(tea, name="n" * 101)
    assert tea.name == "Tea"


async def test_events_are_cancelled_and_deleted_by_hand(
    guild: Guild, organiser: Person, tea: ScheduledEvent, api: RawApi
) -> None:
    one = f"/guilds/{guild.id}/scheduled-events/{tea.id}"
    await organiser.cancels_event(tea)
    assert (await api("GET", one)).took()["status"] == 4
    (await api("PATCH", one, {"name": "Again"})).refused(400, 180000)
    await organiser.deletes_event(tea)
    (await api("GET", one)).refused(404, 10070)


async def test_who_may_not_manage_events_can_only_be_interested(ada: Person, tea: ScheduledEvent) -> None:
    for deed in (
        ada.edits_event(tea, name="Mine"),
        ada.begins_event(tea),
        ada.ends_event(tea),
        ada.cancels_event(tea),
        ada.deletes_event(tea),
        ada.makes_event("Mine", start=tea.start, end=tea.start + 1, location="here"),
    ):
        with pytest.raises(AssertionError, match="may not"):
            await deed
    assert ada.events() == [tea]
    await ada.is_interested_in(tea)
    assert tea.payload(with_count=True)["user_count"] == 1
    await ada.is_interested_in(tea, False)
    assert tea.payload(with_count=True)["user_count"] == 0


async def test_ones_own_event_needs_no_power_over_those_of_others(
    sandbox: Sandbox, guild: Guild, organiser: Person, ada: Person
) -> None:
    guild.update_role(guild.everyone, permissions=EVERYONE | int(Permissions.CREATE_EVENTS))
    now = sandbox.clock.timestamp()
    own = await ada.makes_event("Mine", start=now + HOUR, end=now + 2 * HOUR, location="here")
    theirs = await organiser.makes_event("Theirs", start=now + HOUR, end=now + 2 * HOUR, location="there")
    await ada.edits_event(own, name="Still mine")
    with pytest.raises(AssertionError, match="may not manage"):
        await ada.deletes_event(theirs)
    await organiser.deletes_event(own)


async def test_an_event_in_a_channel_needs_what_the_channel_needs(
    sandbox: Sandbox, guild: Guild, api: RawApi, place: GuildChannel
) -> None:
    path = f"/guilds/{guild.id}/scheduled-events"
    voice, stage = guild.add_voice_channel("Voice"), guild.add_channel("Stage", STAGE)
    made = (await api("POST", path, in_channel(sandbox, voice))).took()
    voice.deny(guild.bot_role, int(Permissions.CONNECT))
    (await api("POST", path, in_channel(sandbox, voice))).refused(403, 50013)
    (await api("PATCH", f"{path}/{made['id']}", {"name": "Later"})).refused(403, 50013)
    (await api("POST", path, in_channel(sandbox, stage))).refused(403, 50013)
    stage.allow(guild.bot_role, int(ON_STAGE))
    (await api("POST", path, in_channel(sandbox, stage))).took()
    (await api("POST", path, in_channel(sandbox, place))).refused(400, 50024)
    voice.deny(guild.bot_role, int(Permissions.VIEW_CHANNEL))
    assert [one["channel_id"] for one in (await api("GET", path)).took()] == [str(stage.id)]
    (await api("GET", f"{path}/{made['id']}")).refused(403, 50001)


async def test_events_in_hidden_channels_are_hidden(sandbox: Sandbox, guild: Guild, ada: Person) -> None:
    secret = guild.add_channel("Secret", 2, private=True)
    start = sandbox.clock.timestamp() + HOUR
    event = guild.add_event("Secret", sandbox.world.bot, start=start, kind=2, channel_id=secret.id)
    assert ada.events() == []
    with pytest.raises(AssertionError, match="does not see"):
        await ada.is_interested_in(event)


async def test_a_place_that_is_none_is_discarded_without_a_word(
    sandbox: Sandbox, guild: Guild, api: RawApi
) -> None:
    path, voice = f"/guilds/{guild.id}/scheduled-events", guild.add_voice_channel("Voice")
    made = (await api("POST", path, in_channel(sandbox, voice))).took()
    edit = {"entity_metadata": {"location": "Berlin"}, "name": "Call 2"}
    changed = (await api("PATCH", f"{path}/{made['id']}", edit)).took()
    assert (changed["name"], changed["entity_metadata"]) == ("Call 2", None)


async def test_what_nobody_began_is_cancelled_after_a_few_hours(
    sandbox: Sandbox, guild: Guild, tea: ScheduledEvent
) -> None:
    voice = guild.add_voice_channel("Voice")
    call = guild.add_event("Call", sandbox.world.bot, start=tea.start, kind=2, channel_id=voice.id)
    sandbox.clock.advance(1.5 * HOUR)
    assert (tea.status, call.status) == (2, 1)
    sandbox.clock.advance(3 * HOUR)
    assert (tea.status, call.status) == (3, 4)


async def test_ten_messages_an_hour_are_crossposted(
    sandbox: Sandbox, guild: Guild, api: RawApi, organiser: Person
) -> None:
    news, other = guild.add_channel("news", ANNOUNCEMENT), guild.add_channel("more news", ANNOUNCEMENT)

    async def publish(channel: GuildChannel) -> Any:
        said = (await api("POST", f"/channels/{channel.id}/messages", {"content": "News"})).took()
        return await api("POST", f"/channels/{channel.id}/messages/{said['id']}/crosspost")

    for _ in range(10):
        assert (await publish(news)).took()["flags"] & 1
        sandbox.clock.advance(60)
    refused = await publish(news)
    refused.refused(429, 20028)
    assert 49 * 60 < refused.body["retry_after"] <= 50 * 60
    assert refused.headers["X-RateLimit-Scope"] == "shared"
    assert refused.headers["X-RateLimit-Remaining"] != "0"
    (await publish(other)).took()
    sandbox.clock.advance(refused.body["retry_after"])
    (await publish(news)).took()
    (await publish(news)).refused(429, 20028)
    pinned = next(iter(news.messages))
    (await api("PUT", f"/channels/{news.id}/pins/{pinned}")).refused(403, 50013)
    guild.update_role(guild.bot_role, permissions=guild.bot_role.permissions | int(Permissions.PIN_MESSAGES))
    (await api("PUT", f"/channels/{news.id}/pins/{pinned}")).took()
    line = max(news.messages)
    (await api("POST", f"/channels/{news.id}/messages/{line}/crosspost")).refused(400, 50068)
