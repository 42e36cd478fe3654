"""Keeps the promises of events: announces, keeps the announcement true, reminds, tells what has changed.

Invariants: before anything is said, the rows are looked at again; what has begun is never announced as coming;
what a person cannot be told by a direct message stands on their page; nobody is mentioned whom it is not about.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.discordkit.custom_id import to
from bot.discordkit.delivery import Errand, Message
from bot.discordkit.members import find
from bot.discordkit.pages import Button, Row
from bot.jobs import Drop, TryAgain
from bot.kernel.limits import CONTENT, clip
from bot.kernel.text import Instant, Name, Text, WallTime, text
from bot.settings import CommunitySettings, read_settings
from cogs.events import promises, reminding, rules
from cogs.events.pages.common import (
    FEATURE,
    about_lines,
    access_lines,
    count_lines,
    press,
    state_line,
    when_lines,
)
from cogs.events.settings import EventsSettings
from data import event_answers, event_times, events, languages
from data.engine import Transaction
from data.event_answers import GOING, MAYBE, NO
from data.event_times import PLANNED, Time
from data.events import Event

REMINDERS = {
    reminding.EARLY: "events-reminder",
    reminding.ON_TIME: "events-reminder",
    reminding.LATE: "events-reminder-late",
    reminding.BEGUN: "events-reminder-begun",
}
AT_ONCE = 500
"""People for whom it is promised in one transaction that they hear of a change."""


async def announce(errand: Errand) -> None:
    """Let everybody know that something takes place."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        event, time = await _event_and_time(tx, guild_id, errand.job.args["time"])
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
        event, time = await _event_and_time(tx, guild_id, errand.job.args["time"])
        if time.channel_id is None or time.message_id is None:
            raise Drop("it is not announced")
        message, language = await _announcement(errand, tx, event, time)
    await errand.delivery.edit(time.channel_id, time.message_id, message, language)


async def remind(errand: Errand) -> None:
    """Remind somebody of what they come to."""
    job = errand.job
    if job.person_id is None:
        raise Drop("their data is erased")
    now = errand.ground.clock.now()
    async with errand.ground.database.read() as tx:
        event, time = await _event_and_time(tx, job.guild_id, job.args["time"])
        answer = await event_answers.get(tx, job.guild_id, time.id, job.person_id)
        if answer is None or answer.answer == NO or answer.reminder != job.args["choice"]:
            raise Drop("it is not wanted any more")
        if time.state != PLANNED or int(time.starts_at.timestamp()) != job.args["starts"]:
            raise Drop("it does not take place then")
        language = await _language_of(tx, job.guild_id, job.person_id, answer.language)
        choice = answer.reminder or reminding.NONE
    worth = reminding.worth_saying(choice, job.due_at, now, time.starts_at, time.ends_at)
    if worth is None:
        raise Drop("it is too late to be of use")
    lines = [
        text(REMINDERS[worth], title=Name(event.title), soon=Instant(time.starts_at, "R")),
        *when_lines(event, time),
        *about_lines(event, ()),
    ]
    await say(errand, job.person_id, lines, language, (_details(event, time),))


async def tell_all(errand: Errand) -> None:
    """Let all who come hear what has changed: promise it to each, some at a time."""
    job = errand.job
    number = job.id
    async with errand.ground.database.read() as tx:
        _, time = await _event_and_time(tx, job.guild_id, job.args["time"])
        answers = await event_answers.of_time(tx, job.guild_id, time.id, (GOING, MAYBE))
    args = {"what": job.args["what"], "before": job.args["before"]}
    for start in range(0, len(answers), AT_ONCE):
        some = answers[start : start + AT_ONCE]
        async with errand.ground.database.write() as tx:
            now = errand.ground.clock.now()
            await promises.tell_each(tx, time, some, args, number, at=now)
            if job.args["what"] == promises.MOVED:
                for one in some:
                    due_at = reminding.due(time.starts_at, one.reminder) if one.reminder else None
                    if due_at is not None and due_at > now:
                        await promises.remind(tx, one, time, due_at=due_at)


async def tell(errand: Errand) -> None:
    """Tell one person what has changed, from what to what."""
    job = errand.job
    if job.person_id is None:
        raise Drop("their data is erased")
    async with errand.ground.database.read() as tx:
        event, time = await _event_and_time(tx, job.guild_id, job.args["time"])
        answer = await event_answers.get(tx, job.guild_id, time.id, job.person_id)
        if answer is None or answer.answer == NO:
            raise Drop("they do not come any more")
        language = await _language_of(tx, job.guild_id, job.person_id, answer.language)
    lines = change_lines(event, time, job.args["what"], job.args["before"])
    await say(errand, job.person_id, lines, language, (_details(event, time),))


def change_lines(event: Event, time: Time, what: str, before: dict[str, int]) -> list[Text]:
    """Return what has changed, from what to what."""
    title = Name(event.title)
    if what == promises.MOVED:
        was = datetime.fromtimestamp(before["starts"], UTC)
        return [
            text("events-news-moved", title=title),
            text("events-news-was", there=WallTime(was, event.zone), at=Instant(was)),
            text("events-news-is", there=WallTime(time.starts_at, event.zone), at=Instant(time.starts_at)),
        ]
    if what == promises.CANCELLED:
        was = datetime.fromtimestamp(before["starts"], UTC)
        return [text("events-news-cancelled", title=title, there=WallTime(was, event.zone), at=Instant(was))]
    return [text("events-news-elsewhere", title=title), *about_lines(event, ())]


async def stands_on_page(_errand: Errand) -> None:
    """It cannot be sent: it stands on the person's own page already."""


async def say(
    errand: Errand, user_id: int, lines: list[Text], language: str, buttons: Sequence[Button] = ()
) -> None:
    """Send a direct message of this community's to a person who is still here. Raises Drop for who is not."""
    guild_id = errand.job.guild_id
    if await find(errand.delivery.client, guild_id, user_id) is None:
        raise Drop("the person left")
    guild = errand.delivery.client.get_guild(guild_id)
    if guild is None:  # under another name it would be another message, and so be sent a second time
        raise TryAgain("the community is not known to this process yet")
    lines = [*lines, text("events-from", community=Name(guild.name))]
    words = "\n".join(errand.localizer.render(line, language) for line in lines)
    rows: tuple[Row, ...] = (tuple(buttons),) if buttons else ()
    await errand.delivery.to_person(errand.job, user_id, Message(words, rows), language)


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
    rows: tuple[Row, ...] = ((_details(event, time),),)
    if state is None:
        answers = tuple(
            Button(text(f"events-button-{one}"), to(FEATURE, "come", event.guild_id, time.id, one))
            for one in (GOING, MAYBE, NO)
        )
        rows = ((*answers, _details(event, time)),)
    return Message("\n\n".join(part for part in parts if part), rows), language


def _details(event: Event, time: Time) -> Button:
    return press("events-button-details", "details", event.guild_id, time.id)


async def _event_and_time(tx: Transaction, guild_id: int, time_id: str) -> tuple[Event, Time]:
    time = await event_times.get(tx, guild_id, time_id)
    event = await events.get(tx, guild_id, time.event_id) if time is not None else None
    if time is None or event is None:
        raise Drop("it is gone")
    return event, time


async def _has_changed(tx: Transaction, event: Event, time: Time) -> bool:
    now_event, now_time = await _event_and_time(tx, event.guild_id, time.id)
    return now_event.revision != event.revision or now_time.state != time.state or now_time.wall != time.wall


async def _language_of(tx: Transaction, guild_id: int, user_id: int, written: str) -> str:
    return await languages.get(tx, guild_id, user_id) or written
