"""Keeps what events promise to everybody: announces, and keeps the announcement true.

Invariants: before anything is said, the rows are looked at again; what has begun is never announced as coming.
"""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.discordkit.delivery import Errand, Message
from bot.discordkit.pages import Button, Row
from bot.jobs import Drop
from bot.kernel.limits import CONTENT, clip
from bot.kernel.text import Name, Text, text
from bot.settings import CommunitySettings, read_settings
from cogs.events import promises, rules
from cogs.events.pages.common import (
    FEATURE,
    about_lines,
    access_lines,
    count_lines,
    details_press,
    state_line,
    when_lines,
)
from cogs.events.settings import EventsSettings
from data import event_answers, event_times, events
from data.engine import Transaction
from data.event_answers import GOING, MAYBE, NO
from data.event_times import Time
from data.events import Event


async def announce(errand: Errand) -> None:
    """Let everybody know that something takes place."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        event, time = await event_and_time(tx, guild_id, errand.job.args["time"])
        if time.message_id is not None:
            raise Drop("it is announced")
        if not rules.is_announced(event, time, now=errand.ground.clock.now()):
            raise Drop("it has begun, or does not take place")
        channel_id = (await read_settings(tx, guild_id, EventsSettings)).channel
        message, language = await _announcement(errand, tx, event, time)
    if channel_id is None:
        raise Drop("no channel is set for events")
    message_id = await errand.delivery.to_channel(errand.job, channel_id, message, language)
    async with errand.ground.database.write() as tx:
        now = errand.ground.clock.now()
        await event_times.change(
            tx,
            guild_id,
            time.id,
            {"channel_id": channel_id, "message_id": message_id, "announced_at": now},
        )
        if await _has_changed(tx, event, time):  # while it was sent
            await promises.refresh(tx, time, now=now, soon=True)


async def refresh(errand: Errand) -> None:
    """Let the announcement say what is true now."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        event, time = await event_and_time(tx, guild_id, errand.job.args["time"])
        if time.channel_id is None or time.message_id is None:
            raise Drop("it is not announced")
        message, language = await _announcement(errand, tx, event, time)
    await errand.delivery.edit(time.channel_id, time.message_id, message, language)


async def event_and_time(tx: Transaction, guild_id: int, time_id: str) -> tuple[Event, Time]:
    """Return a time that a promise is about, with its event. Raises Drop where it is gone."""
    time = await event_times.get(tx, guild_id, time_id)
    event = await events.get(tx, guild_id, time.event_id) if time is not None else None
    if time is None or event is None:
        raise Drop("it is gone")
    return event, time


async def _announcement(errand: Errand, tx: Transaction, event: Event, time: Time) -> tuple[Message, str]:
    """Return what stands in the channel of events, in the community's language."""
    language = (await read_settings(tx, event.guild_id, CommunitySettings)).language
    hosts = await events.hosts(tx, event.guild_id, event.id)
    counts = (await event_answers.counts(tx, event.guild_id, [time.id]))[time.id]
    state = state_line(event, time)
    head = [text("events-name", title=Name(event.title)), *([state] if state is not None else [])]
    head += [*when_lines(event, time), *about_lines(event, hosts)]
    tail = [text("events-access-head"), *access_lines(event)]
    if state is None:
        tail += count_lines(event, counts)

    def rendered(lines: list[Text]) -> str:
        return "\n".join(errand.localizer.render(line, language) for line in lines)

    first, last = rendered(head), rendered(tail)
    room = CONTENT - len(first) - len(last) - 4
    words = errand.localizer.render(text("events-words", words=Name(event.words, lines=True)), language)
    parts = [first, clip(words, room) if room > 80 else "", last]
    rows: tuple[Row, ...] = ((details_press(event, time),),)
    if state is None:
        answers = tuple(
            Button(text(f"events-button-{one}"), to(FEATURE, "come", event.guild_id, time.id, one))
            for one in (GOING, MAYBE, NO)
        )
        rows = ((*answers, details_press(event, time)),)
    return Message("\n\n".join(part for part in parts if part), rows), language


async def _has_changed(tx: Transaction, event: Event, time: Time) -> bool:
    now_event, now_time = await event_and_time(tx, event.guild_id, time.id)
    return now_event.revision != event.revision or now_time.state != time.state or now_time.wall != time.wall
