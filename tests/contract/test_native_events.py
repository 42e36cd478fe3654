"""Discord's scheduled events and crossposting: the real client in the sandbox, over kills and people's hands."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.app import App
from bot.client import HearthClient, ScheduledEventChange
from bot.discordkit import scheduled
from bot.discordkit.crossposting import crosspost
from bot.discordkit.scheduled import Wanted
from bot.jobs import TryAgain, Undeliverable
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild
from sandbox.world.places import ANNOUNCEMENT
from sandbox.world.scheduled_events import ScheduledEvent
from tests.hearth import Hearth, eventually

EVENTS = "/guilds/{guild_id}/scheduled-events"
CROSSPOST = "/channels/{channel_id}/messages/{message_id}/crosspost"
LATER = 2**31
"""Seconds since 1970: in 2038."""
MAY = Permissions.VIEW_CHANNEL | Permissions.SEND_MESSAGES | Permissions.READ_MESSAGE_HISTORY


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    may = MAY | Permissions.CREATE_EVENTS | Permissions.CONNECT
    return sandbox.world.add_guild("Rainbow", bot_permissions=int(may))


@pytest.fixture
def hearth(hearth: Hearth) -> Hearth:
    """Hearth with a feature that listens to scheduled events."""
    first, *others = hearth.features
    hearth.features = (replace(first, intents=first.intents | {"guild_scheduled_events"}), *others)
    return hearth


@pytest.fixture
async def client(hearth: Hearth, guild: Guild) -> HearthClient:
    return client_of(await hearth.start())


def client_of(app: App) -> HearthClient:
    assert app.client is not None
    return app.client


def community_call(sandbox: Sandbox, **changes: object) -> Wanted:
    starts_at = (sandbox.clock.now() + timedelta(days=3)).replace(microsecond=0)
    wanted = Wanted(
        name="Community call",
        words="We look at what is new.",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=1),
        mark="hearth-1a2b",
        location="https://meet.example.org/rainbow",
    )
    return replace(wanted, **changes)  # type: ignore[arg-type]


def only_event(guild: Guild) -> ScheduledEvent:
    (event,) = guild.events.values()
    return event


async def test_an_event_is_made_read_changed_and_cancelled(
    sandbox: Sandbox, client: HearthClient, guild: Guild
) -> None:
    wanted = community_call(sandbox)

    made = await scheduled.create_native(client, guild.id, wanted)

    native = await scheduled.get_native(client, guild.id, made)
    assert native is not None
    assert (native.name, native.words) == ("Community call", "We look at what is new.\n\nhearth-1a2b")
    assert (native.starts_at, native.ends_at) == (wanted.starts_at, wanted.ends_at)
    assert (native.status, native.kind, native.is_own, native.interested) == ("scheduled", "external", True, 0)
    assert native == (await scheduled.list_native(client, guild.id))[0]

    later = replace(
        wanted, starts_at=wanted.starts_at + timedelta(hours=2), ends_at=wanted.ends_at + timedelta(hours=2)
    )
    changed = await scheduled.change_native(client, guild.id, made, later)
    assert changed is not None
    assert changed.starts_at == later.starts_at
    before = len(sandbox.world.traffic)
    assert await scheduled.change_native(client, guild.id, made, later) == changed
    assert [one.method for one in list(sandbox.world.traffic)[before:]] == ["GET"]

    cancelled = await scheduled.cancel_native(client, guild.id, made)
    assert cancelled is not None
    assert cancelled.status == "canceled"
    assert await scheduled.list_native(client, guild.id) == []
    assert await scheduled.cancel_native(client, guild.id, made) == cancelled
    with pytest.raises(scheduled.Over):
        await scheduled.change_native(client, guild.id, made, later)


async def test_what_is_too_long_is_cut_and_the_mark_stays(
    sandbox: Sandbox, client: HearthClient, guild: Guild
) -> None:
    wanted = community_call(sandbox, name="n" * 200, words="w" * 3000, location="l" * 300)

    made = await scheduled.create_native(client, guild.id, wanted)

    native = await scheduled.get_native(client, guild.id, made)
    assert native is not None
    assert (len(native.name), len(native.words), len(native.location or "")) == (100, 1000, 100)
    assert native.words.endswith("hearth-1a2b")
    assert await scheduled.change_native(client, guild.id, made, wanted) == native


async def test_a_kill_after_it_was_made_makes_no_second_one(
    sandbox: Sandbox, hearth: Hearth, client: HearthClient, guild: Guild
) -> None:
    wanted = community_call(sandbox)
    sandbox.faults.slow(30, "POST", EVENTS)
    making = asyncio.create_task(scheduled.create_native(client, guild.id, wanted))
    await sandbox.world.wait_for(lambda: bool(guild.events))
    making.cancel()
    await hearth.stop()

    again = client_of(await hearth.start())
    made = await scheduled.create_native(again, guild.id, wanted)

    assert made == only_event(guild).id


async def test_a_broken_line_makes_no_second_one(sandbox: Sandbox, client: HearthClient, guild: Guild) -> None:
    wanted = community_call(sandbox)
    sandbox.faults.lose_answer("POST", EVENTS)
    with pytest.raises(TryAgain):
        await scheduled.create_native(client, guild.id, wanted)

    made = await scheduled.create_native(client, guild.id, wanted)

    assert made == only_event(guild).id


async def test_a_double_of_the_librarys_own_retry_is_deleted(
    sandbox: Sandbox, client: HearthClient, guild: Guild
) -> None:
    theirs = guild.add_event(
        "Theirs",
        sandbox.person("Ada").user,
        start=LATER,
        end=LATER + 3600,
        location="https://example.org",
        description="See hearth-1a2b",
    )
    sandbox.faults.lose_answer("POST", EVENTS, status=502)

    made = await scheduled.create_native(client, guild.id, community_call(sandbox))

    assert sorted(guild.events) == [theirs.id, made]


async def test_one_that_was_deleted_by_hand_is_gone_and_nothing_else_is(
    sandbox: Sandbox, client: HearthClient, guild: Guild
) -> None:
    wanted = community_call(sandbox)
    made = await scheduled.create_native(client, guild.id, wanted)
    sandbox.faults.refuse("GET", EVENTS + "/{guild_scheduled_event_id}", status=503)
    with pytest.raises(TryAgain):
        await scheduled.get_native(client, guild.id, made)
    with pytest.raises(Undeliverable):
        await scheduled.get_native(client, guild.id + 1, made)

    only_event(guild).remove()

    assert await scheduled.get_native(client, guild.id, made) is None
    assert await scheduled.change_native(client, guild.id, made, wanted) is None
    assert await scheduled.cancel_native(client, guild.id, made) is None
    await scheduled.delete_native(client, guild.id, made)


async def test_one_that_was_edited_and_cancelled_by_hand_is_read_as_it_stands(
    sandbox: Sandbox, client: HearthClient, guild: Guild
) -> None:
    wanted = community_call(sandbox)
    made = await scheduled.create_native(client, guild.id, wanted)
    organiser, ada = sandbox.person("Inês"), sandbox.person("Ada")
    await ada.joins(guild)
    guild.join(organiser.user, roles=[guild.add_role("Organiser", permissions=int(Permissions.MANAGE_EVENTS))])
    (event,) = ada.events()
    await ada.is_interested_in(event)
    later = wanted.starts_at + timedelta(minutes=30)
    await organiser.edits_event(event, name="Our call", description="No mark here", start=later.timestamp())

    native = await scheduled.get_native(client, guild.id, made)

    assert native is not None
    assert (native.name, native.words, native.starts_at) == ("Our call", "No mark here", later)
    assert (native.interested, native.is_own) == (1, True)
    await organiser.cancels_event(event)
    cancelled = await scheduled.get_native(client, guild.id, made)
    assert cancelled is not None
    assert cancelled.is_over
    theirs = await organiser_makes_one(organiser, guild, wanted)
    others = await scheduled.list_native(client, guild.id)
    assert [(one.id, one.is_own) for one in others] == [(theirs, False)]


async def organiser_makes_one(organiser: Person, guild: Guild, like: Wanted) -> int:
    """Somebody plans the same by hand, mark and all."""
    guild.update_role(guild.everyone, permissions=guild.everyone.permissions | int(Permissions.CREATE_EVENTS))
    made = await organiser.makes_event(
        like.name,
        start=like.starts_at.timestamp(),
        end=like.ends_at.timestamp(),
        location=like.location or "",
        description=like.description,
    )
    return made.id


async def test_one_that_has_begun_keeps_its_beginning_and_is_ended(
    sandbox: Sandbox, client: HearthClient, guild: Guild
) -> None:
    wanted = community_call(sandbox)
    made = await scheduled.create_native(client, guild.id, wanted)
    waiting = await scheduled.end_native(client, guild.id, made)
    assert waiting is not None
    assert waiting.status == "scheduled"
    only_event(guild).update(status=2)

    moved = replace(wanted, name="Call, second half", starts_at=wanted.starts_at - timedelta(minutes=5))
    changed = await scheduled.change_native(client, guild.id, made, moved)

    assert changed is not None
    assert (changed.name, changed.starts_at) == (moved.name, wanted.starts_at)
    ended = await scheduled.end_native(client, guild.id, made)
    assert ended is not None
    assert ended.status == "completed"


async def test_an_event_moves_between_a_channel_and_elsewhere(
    sandbox: Sandbox, client: HearthClient, guild: Guild
) -> None:
    voice, text = guild.add_channel("Voice", 2), guild.add_text_channel("general")
    made = await scheduled.create_native(
        client, guild.id, community_call(sandbox, location=None, channel_id=voice.id)
    )
    assert (only_event(guild).kind, only_event(guild).channel_id) == (2, voice.id)

    elsewhere = await scheduled.change_native(client, guild.id, made, community_call(sandbox))
    assert elsewhere is not None
    assert (elsewhere.kind, elsewhere.channel_id) == ("external", None)
    back = await scheduled.change_native(
        client, guild.id, made, community_call(sandbox, location=None, channel_id=voice.id)
    )
    assert back is not None
    assert (back.kind, back.location) == ("voice", None)
    with pytest.raises(scheduled.NoPlace):
        await scheduled.change_native(
            client, guild.id, made, community_call(sandbox, location=None, channel_id=text.id)
        )


async def test_what_discord_refuses_is_said(sandbox: Sandbox, client: HearthClient, guild: Guild) -> None:
    past = sandbox.clock.now() - timedelta(hours=1)
    with pytest.raises(Undeliverable):
        await scheduled.create_native(client, guild.id, community_call(sandbox, starts_at=past))
    for number in range(100):
        guild.add_event(
            f"Event {number}", sandbox.world.bot, start=LATER, end=LATER + 3600, location="https://example.org"
        )
    with pytest.raises(scheduled.Full):
        await scheduled.create_native(client, guild.id, community_call(sandbox))


async def test_changes_by_hand_are_told_also_of_events_that_the_library_has_not_seen(
    sandbox: Sandbox, hearth: Hearth, guild: Guild
) -> None:
    person = sandbox.person("Ada").user
    event = guild.add_event("Theirs", person, start=LATER, end=LATER + 3600, location="https://example.org")
    client = client_of(await hearth.start())
    heard: list[ScheduledEventChange] = []

    async def on_raw_scheduled_event_change(change: ScheduledEventChange) -> None:
        heard.append(change)

    client.add_listener(on_raw_scheduled_event_change)

    async def here() -> bool:
        return client.get_guild(guild.id) is not None

    await eventually(here)
    client.guilds[0]._scheduled_events.clear()  # as after a long time away: the library knows none

    event.update(name="Theirs, renamed")
    event.remove()
    other = guild.add_event("Another", person, start=LATER, end=LATER + 3600, location="https://example.org")

    async def told() -> bool:
        return len(heard) == 3

    await eventually(told)
    assert heard == [
        ScheduledEventChange(guild.id, event.id, "update"),
        ScheduledEventChange(guild.id, event.id, "delete"),
        ScheduledEventChange(guild.id, other.id, "create"),
    ]


@pytest.mark.parametrize("told", [True, False], ids=["in headers", "in the refusal alone"])
async def test_twelve_messages_of_an_hour_are_crossposted_as_far_as_discord_takes_them(
    sandbox: Sandbox, client: HearthClient, guild: Guild, told: bool
) -> None:
    channel = guild.add_channel("events", ANNOUNCEMENT)
    if told:
        sandbox.ratelimits.limit("POST", CROSSPOST, count=10, seconds=3600)
    messages = [await client.get_partial_messageable(channel.id).send(f"Event {number}") for number in range(12)]

    outcomes: list[TryAgain | None] = []
    for message in messages:
        try:
            async with asyncio.timeout(5):
                await crosspost(client, channel.id, message.id)
            outcomes.append(None)
        except TryAgain as later:
            outcomes.append(later)

    assert outcomes[:10] == [None] * 10
    for refused in outcomes[10:]:
        assert refused is not None
        assert refused.after is not None
        assert refused.after > timedelta(minutes=50)
    await client.get_partial_messageable(channel.id).send("Nothing else waits.")
    if not told:
        sandbox.clock.advance(3600)
        await crosspost(client, channel.id, messages[10].id)


async def test_crossposting_can_be_repeated_and_says_where_it_cannot_be(
    sandbox: Sandbox, client: HearthClient, guild: Guild
) -> None:
    channel, plain = guild.add_channel("events", ANNOUNCEMENT), guild.add_text_channel("general")
    said = await client.get_partial_messageable(channel.id).send("Come along.")

    await crosspost(client, channel.id, said.id)
    await crosspost(client, channel.id, said.id)

    assert channel.messages[said.id].flags & 1
    elsewhere = await client.get_partial_messageable(plain.id).send("Come along.")
    with pytest.raises(Undeliverable):
        await crosspost(client, plain.id, elsewhere.id)
    ada = sandbox.person("Ada")
    await ada.joins(guild)
    theirs = await ada.types("Hello", channel)
    with pytest.raises(Undeliverable):
        await crosspost(client, channel.id, theirs.id)
    with pytest.raises(Undeliverable):
        await crosspost(client, channel.id, said.id + 1)
