"""Keeps what events promise once they are over: posts what is left of them, and asks people how it was.

Invariants: what is posted stands once, and nobody is mentioned by it; whether somebody has said how it was is not
looked at here, so that no promise tells of it.
"""

from __future__ import annotations

from bot.discordkit.delivery import Errand, Message
from bot.discordkit.members import find
from bot.jobs import Drop
from bot.settings import CommunitySettings, read_settings
from cogs.events.deliveries.announcing import event_and_time
from cogs.events.deliveries.people import addressee, say
from cogs.events.pages.afterwards import asking, posted_lines
from cogs.events.rules import reminding, trends
from cogs.events.service import promises
from cogs.events.settings import EventsSettings
from data import event_answers, event_times, events
from data.engine import Transaction
from data.event_answers import GOING, MAYBE
from data.event_times import Time
from data.events import Event

AT_ONCE = 500
"""People for whom it is promised in one transaction that they are asked."""


async def post(errand: Errand) -> None:
    """Post recording, transcript and notes where the event was announced."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        event, time = await event_and_time(tx, guild_id, errand.job.args["time"])
        if time.after_message_id is not None or not time.after:
            raise Drop("it is posted, or there is nothing to post")
        channel_id = time.channel_id or (await read_settings(tx, guild_id, EventsSettings)).channel
        message, language = await _message(errand, tx, event, time)
    if channel_id is None:
        raise Drop("no channel is set for events")
    message_id = await errand.delivery.to_channel(errand.job, channel_id, message, language)
    async with errand.ground.database.write() as tx:
        changes: event_times.Changes = {"channel_id": channel_id, "after_message_id": message_id}
        await event_times.change(tx, guild_id, time.id, changes)
        _, now_time = await event_and_time(tx, guild_id, time.id)
        if now_time.after != time.after:  # while it was sent
            await promises.after_again(tx, now_time, now=errand.ground.clock.now())


async def post_again(errand: Errand) -> None:
    """Let what was posted say what is true now."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        event, time = await event_and_time(tx, guild_id, errand.job.args["time"])
        channel_id = time.channel_id or (await read_settings(tx, guild_id, EventsSettings)).channel
        if channel_id is None or time.after_message_id is None:
            raise Drop("it is not posted")
        message, language = await _message(errand, tx, event, time)
    await errand.delivery.edit(channel_id, time.after_message_id, message, language)


async def ask_all(errand: Errand) -> None:
    """Ask those who came how it was, if they wished to be reminded of it: promise it to each, some at a time."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        _, time = await event_and_time(tx, guild_id, errand.job.args["time"])
        answers = await event_answers.of_time(tx, guild_id, time.id, (GOING, MAYBE))
    wished = [one for one in answers if one.reminder not in (None, reminding.NONE)]
    for start in range(0, len(wished), AT_ONCE):
        async with errand.ground.database.write() as tx:
            now = errand.ground.clock.now()
            await promises.how_each(tx, time, wished[start : start + AT_ONCE], at=now)


async def ask(errand: Errand) -> None:
    """Ask one person how it was."""
    job = errand.job
    if job.person_id is None:
        raise Drop("their data is erased")
    async with errand.ground.database.read() as tx:
        event, time = await event_and_time(tx, job.guild_id, job.args["time"])
        if not trends.is_open(time.ends_at, now=errand.ground.clock.now()):
            raise Drop("it is too late to be of use")
        if job.person_id in [one.user_id for one in await events.hosts(tx, job.guild_id, event.id)]:
            raise Drop("they host it")
        answer = await event_answers.get(tx, job.guild_id, time.id, job.person_id)
        if answer is None:
            raise Drop("they did not come")
        to_whom = await addressee(tx, job.guild_id, answer)
    if await find(errand.delivery.client, job.guild_id, job.person_id) is None:
        raise Drop("the person left")
    lines, presses = asking(event, time)
    await say(errand, to_whom, lines, presses)


async def stands_on_page(_errand: Errand) -> None:
    """It cannot be sent: it stands on the person's first page already."""


async def _message(errand: Errand, tx: Transaction, event: Event, time: Time) -> tuple[Message, str]:
    language = (await read_settings(tx, event.guild_id, CommunitySettings)).language
    hosts = await events.hosts(tx, event.guild_id, event.id)
    lines = posted_lines(event, time, hosts)
    return Message("\n".join(errand.localizer.render(line, language) for line in lines)), language
