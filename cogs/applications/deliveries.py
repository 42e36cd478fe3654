"""Keeps what calls promise: publishes each once, closes it in time, and lets what was published stay true.

Invariants: before anything is said, the call is looked at again; nobody is mentioned; nothing about anybody who
applies, not even how many do, stands in a channel.
"""

from __future__ import annotations

from datetime import timedelta

from bot.discordkit.custom_id import to
from bot.discordkit.delivery import Errand, Gone, Message
from bot.discordkit.pages import Button, Row
from bot.jobs import Drop, TryAgain, Undeliverable
from bot.kernel.text import text
from bot.settings import CommunitySettings, read_settings
from cogs.applications.pages.common import FEATURE, call_lines
from cogs.applications.service import calls, promises
from cogs.applications.settings import ApplicationsSettings
from data import application_calls as store
from data.application_calls import OPEN, Call
from data.engine import Transaction

CLOSED_FOR = timedelta(hours=1)
"""After this a channel that is closed to Hearth, or not set, is tried again."""


async def publish(errand: Errand) -> None:
    """Say in the channel that people can apply."""
    job = errand.job
    async with errand.ground.database.read() as tx:
        call = await store.get(tx, job.guild_id, job.args["call"])
        if call is None or call.state != OPEN:
            raise Drop("people cannot apply any more")
        channel_id = (await read_settings(tx, job.guild_id, ApplicationsSettings)).channel
        message, language = await _message(errand, tx, call)
    if channel_id is None:
        raise TryAgain("no channel is set for calls", CLOSED_FOR)
    try:
        message_id = await errand.delivery.to_channel(job, channel_id, message, language)
    except Undeliverable as closed:
        raise TryAgain(str(closed), CLOSED_FOR) from closed
    async with errand.ground.database.write() as tx:
        changes: store.Changes = {"channel_id": channel_id, "message_id": message_id}
        await store.change(tx, call.guild_id, call.id, STATES, changes)
        now = await store.get(tx, call.guild_id, call.id)
        if now is not None and (now.state != OPEN or now.closes_at != call.closes_at):  # while it was sent
            await promises.refresh(tx, call, now=errand.ground.clock.now())


async def close(errand: Errand) -> None:
    """Let nobody apply any more: the time is over."""
    if not await calls.close(errand.ground, errand.job.guild_id, errand.job.args["call"], in_time=True):
        raise Drop("it was closed before, or is open for longer")


async def refresh(errand: Errand) -> None:
    """Let the message in the channel say what holds now."""
    async with errand.ground.database.read() as tx:
        call = await store.get(tx, errand.job.guild_id, errand.job.args["call"])
        if call is None or call.channel_id is None or call.message_id is None:
            raise Drop("it is not published")
        message, language = await _message(errand, tx, call)
    try:
        await errand.delivery.edit(call.channel_id, call.message_id, message, language)
    except Gone:
        raise Drop("the message is gone") from None


async def _message(errand: Errand, tx: Transaction, call: Call) -> tuple[Message, str]:
    language = (await read_settings(tx, call.guild_id, CommunitySettings)).language
    lines = [*call_lines(call), text("applications-judged-blind")]
    rows: tuple[Row, ...] = ()
    if call.state == OPEN:
        leads_to = to(FEATURE, "call", call.guild_id, call.id)
        rows = ((Button(text("applications-button-look"), leads_to, "primary"),),)
    else:
        lines.append(text("applications-closed"))
    return Message("\n".join(errand.localizer.render(line, language) for line in lines), rows), language


STATES = (store.OPEN, store.CLOSED, store.REVIEW, store.LOCKED, store.OPENED)
