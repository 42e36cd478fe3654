"""Keeps what events promise to everybody: announces, and keeps the announcement true.

Invariants: before anything is said, the rows are looked at again; what has begun is never announced as coming; who
is mentioned has asked for it; every line about access stands in the announcement, whatever else must be cut.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.discordkit.crossposting import crosspost
from bot.discordkit.custom_id import to
from bot.discordkit.delivery import Errand, Gone, Message
from bot.discordkit.pages import Button, Row
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel.limits import CONTENT, clip
from bot.kernel.text import Name, Text, text
from bot.settings import CommunitySettings, read_settings
from cogs.events.pages.common import (
    FEATURE,
    about_lines,
    access_lines,
    count_lines,
    details_press,
    state_line,
    when_lines,
)
from cogs.events.rules import lifecycle
from cogs.events.rules.reminding import out_of_quiet
from cogs.events.service import afterwards, keeping, promises
from cogs.events.settings import EventsSettings
from data import event_answers, event_people, event_times, events
from data.engine import Transaction
from data.event_answers import GOING, MAYBE, NO
from data.event_people import Topic
from data.event_times import PLANNED, Changes, Time
from data.events import LINK, PUBLISHED, Event

CLOSED_FOR = timedelta(hours=1)
"""After this a closed channel is tried again; sooner where something of it changes."""
MOST_LOOKED_AT = 300
"""Times of which it is seen whether their announcements still stand; few of them are announced already."""
GAP = "\n\n"
LEAST_WORDS = 80
"""Characters below which it is not worth saying what happens."""
WRITTEN_MOST = (200, 120, 60, 30)
"""Characters that are left of what people wrote in a line about access, until the whole fits."""


async def announce(errand: Errand) -> None:
    """Let everybody know that something takes place. It waits while events are off, or the channel is closed."""
    job, guild_id = errand.job, errand.job.guild_id
    now = errand.ground.clock.now()
    async with errand.ground.database.read() as tx:
        event, time = await event_and_time(tx, guild_id, job.args["time"])
        if time.announced_at is not None:
            raise Drop("it is announced")
        if not lifecycle.is_announced(event, time, now=now):
            raise Drop("it has begun, or does not take place")
        settings = await read_settings(tx, guild_id, EventsSettings)
        message, language = await _announcement(errand, tx, event, time)
    later = out_of_quiet(now, settings.quiet, starts_at=time.starts_at)
    if later > now:
        raise TryAgain("quiet hours", later - now)
    if not settings.open:
        raise TryAgain("events are switched off", CLOSED_FOR)
    if settings.channel is None:
        raise TryAgain("no channel is set for events", CLOSED_FOR)
    try:
        message_id = await _sent_before(errand, settings.channel, time)
        was_sent = message_id is not None
        if message_id is None:
            message_id = await errand.delivery.to_channel(job, settings.channel, message, language)
    except Undeliverable as closed:
        raise TryAgain(str(closed), CLOSED_FOR) from closed
    async with errand.ground.database.write() as tx:
        now = errand.ground.clock.now()
        changes: Changes = {"channel_id": settings.channel, "message_id": message_id, "announced_at": now}
        await event_times.change(tx, guild_id, time.id, changes)
        if was_sent or await _has_changed(tx, event, time):  # while it was sent, or since
            await promises.refresh(tx, time, now=now, soon=True)
        if settings.crosspost:
            await promises.crosspost(tx, time, message_id, at=now)
        await promises.native(tx, guild_id, now=now)  # it names the announcement


async def _sent_before(errand: Errand, channel_id: int, time: Time) -> int | None:
    """Return the message of an earlier attempt, whose words may have changed since: people have answered."""
    job = errand.job
    if job.sent_message_id is not None or job.attempts == 1 or job.attempted_at is None:
        return None
    leads_to = to(FEATURE, "details", time.guild_id, time.id)
    return await errand.delivery.find_press(channel_id, job.attempted_at, leads_to)


async def crosspost_announcement(errand: Errand) -> None:
    """Publish an announcement to the communities that follow the channel, when Discord takes it."""
    async with errand.ground.database.read() as tx:
        _, time = await event_and_time(tx, errand.job.guild_id, errand.job.args["time"])
    if time.channel_id is None or time.message_id is None or time.state != PLANNED:
        raise Drop("it is not announced any more")
    if time.starts_at <= errand.ground.clock.now():
        raise Drop("it has begun")
    await crosspost(errand.delivery.client, time.channel_id, time.message_id)


async def refresh(errand: Errand) -> None:
    """Let the announcement say what is true now. Where it was deleted by hand, that is written down."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        event, time = await event_and_time(tx, guild_id, errand.job.args["time"])
        if time.channel_id is None or time.message_id is None:
            raise Drop("it is not announced")
        message, language = await _announcement(errand, tx, event, time)
    try:
        await errand.delivery.edit(time.channel_id, time.message_id, message, language)
    except Gone:
        await keeping.lose_announcements(errand.ground, guild_id, [time.message_id])
    except Undeliverable:
        async with errand.ground.database.write() as tx:
            await promises.refresh_when_open(tx, time, now=errand.ground.clock.now())
        raise


async def see_whether_stands(errand: Errand) -> None:
    """See whether the announcements of what is to come still stand: they may have been deleted unheard."""
    guild_id, gone = errand.job.guild_id, list[int]()
    async with errand.ground.database.read() as tx:
        times = await event_times.coming(tx, guild_id, after=errand.ground.clock.now(), most=MOST_LOOKED_AT)
    for time in times:
        if time.channel_id is not None and time.message_id is not None:
            try:
                await errand.delivery.see(time.channel_id, time.message_id)
            except Gone:
                gone.append(time.message_id)
            except Undeliverable:  # it is closed to Hearth, which says nothing of what stands there
                continue
    if gone:
        await keeping.lose_announcements(errand.ground, guild_id, gone)


async def end(errand: Errand) -> None:
    """Say at its end that a time is over, and let its series go on."""
    async with errand.ground.database.write() as tx:
        _, time = await event_and_time(tx, errand.job.guild_id, errand.job.args["time"])
        event = await events.hold(tx, time.guild_id, time.event_id)
        time = await event_times.get(tx, time.guild_id, time.id) or time
        now = errand.ground.clock.now()
        if time.state != PLANNED or time.ends_at > now:
            raise Drop("it is over already, or was moved")
        await keeping.end_time(tx, time, now=now)
        await afterwards.when_over(errand.ground, tx, time)
        if event is not None and event.state == PUBLISHED:
            await keeping.go_on(errand.ground, tx, event)


async def event_and_time(tx: Transaction, guild_id: int, time_id: str) -> tuple[Event, Time]:
    """Return a time that a promise is about, with its event. Raises Drop where it is gone."""
    time = await event_times.get(tx, guild_id, time_id)
    event = await events.get(tx, guild_id, time.event_id) if time is not None else None
    if time is None or event is None:
        raise Drop("it is gone")
    return lifecycle.as_at(event, time), time


async def _announcement(errand: Errand, tx: Transaction, event: Event, time: Time) -> tuple[Message, str]:
    """Return what stands in the channel of events, in the community's language."""
    language = (await read_settings(tx, event.guild_id, CommunitySettings)).language
    hosts = await events.hosts(tx, event.guild_id, event.id)
    counts = (await event_answers.counts(tx, event.guild_id, [time.id]))[time.id]
    topic = await event_people.topic(tx, event.guild_id, event.topic_id) if event.topic_id else None
    role_id = _role_of(errand, event.guild_id, topic)
    state = state_line(event, time)
    head = [text("events-name", title=Name(event.title)), *([state] if state is not None else [])]
    if role_id is not None and state is None:
        head.append(text("events-announce-role", role=f"<@&{role_id}>"))
    head += when_lines(event, time)

    def rendered(lines: Sequence[Text]) -> str:
        return "\n".join(errand.localizer.render(line, language) for line in lines)

    def whole(most: int) -> list[str]:
        tail = [text("events-access-head"), *access_lines(event, most=most)]
        about = about_lines(_shortened(event, most + 100), hosts, topic.name if topic is not None else None)
        return [
            rendered([*head, *about]),
            rendered([*tail, *(count_lines(event, counts) if state is None else [])]),
        ]

    words = errand.localizer.render(text("events-words", words=Name(event.words, lines=True)), language)
    rows: tuple[Row, ...] = ((details_press(event, time),),)
    if state is None:
        answers = tuple(
            Button(text(f"events-button-{one}"), to(FEATURE, "come", event.guild_id, time.id, one))
            for one in (GOING, MAYBE, NO)
        )
        rows = ((*answers, details_press(event, time)),)
    pings = (role_id,) if role_id is not None else ()
    return Message(fitted(words, whole), rows, role_pings=pings), language


def fitted(words: str, whole: Callable[[int], list[str]]) -> str:
    """Return a message that fits: first what happens is cut, then what else people wrote, line by line.

    `whole` returns what stands before and after the words, with at most so many characters of what people wrote
    about access in a line, and a few more about whom it is for, and where. No line about access is left out: "All
    about it" has the rest.
    """
    parts = whole(WRITTEN_MOST[0])
    for most in WRITTEN_MOST:
        parts = whole(most)
        if sum(map(len, parts)) + len(GAP) <= CONTENT:
            break
    room = CONTENT - sum(map(len, parts)) - 2 * len(GAP)
    if room > LEAST_WORDS:
        parts.insert(1, clip(words, room))
    return GAP.join(part for part in parts if part)


def _shortened(event: Event, most: int) -> Event:
    """Return an event with fewer words on whom it is for, and where; half of a link would be none."""
    where = event.where if event.place == LINK else clip(event.where, most)
    return replace(event, audience=clip(event.audience, most), where=where)


def _role_of(errand: Errand, guild_id: int, topic: Topic | None) -> int | None:
    """Return the role of those who want to hear of a topic, if it is there; never the one that everybody has."""
    if topic is None or topic.role_id is None or topic.role_id == guild_id:
        return None
    guild = errand.delivery.client.get_guild(guild_id)
    return topic.role_id if guild is not None and guild.get_role(topic.role_id) is not None else None


async def _has_changed(tx: Transaction, event: Event, time: Time) -> bool:
    now_event, now_time = await event_and_time(tx, event.guild_id, time.id)
    return now_event != event or now_time.sequence != time.sequence
