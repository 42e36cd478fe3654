"""Keeps the promises of introductions: posts them, and takes them back."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import discord

from bot.discordkit.delivery import Errand, Message
from bot.discordkit.members import find
from bot.jobs import Drop, TryAgain, Undeliverable
from cogs.introductions import service
from cogs.introductions.pages import said
from cogs.introductions.rules import TRIES_FOR, pause_before_look
from cogs.introductions.service import Prepared

SOON = timedelta(seconds=5)
LATER = timedelta(minutes=10)
"""How long until Hearth looks again whether somebody who was timed out may write."""


async def post(errand: Errand) -> None:
    """Post one introduction, once, in the channel for introductions."""
    job, ground, client = errand.job, errand.ground, errand.delivery.client
    guild_id, id = job.guild_id, job.args["introduction"]
    user_id = await service.whose(ground, guild_id, id)
    if user_id is not None:
        member = await find(client, guild_id, user_id)
        if member is None:
            await service.leave(ground, guild_id, user_id)
            raise Drop("the person left")
        if member.is_timed_out(ground.clock.now()):
            raise TryAgain("the person is timed out", LATER)
    try:
        prepared = await service.prepare(
            ground,
            guild_id,
            id,
            say=partial(said, errand.localizer),
            tried_at=job.attempted_at or ground.clock.now(),
            may_move=job.attempts == 1,
        )
    except service.NoChannel:
        raise Undeliverable("no channel is set") from None
    if prepared is None:
        raise Drop("it was taken back, erased or posted")
    channel_id, message_id = prepared.channel_id, job.sent_message_id
    if message_id is None and (earlier := await _posted_before(errand, prepared)) is not None:
        channel_id, message_id = earlier
    if message_id is None:
        message = Message(prepared.words)
        message_id = await errand.delivery.to_channel(job, channel_id, message, prepared.language)
    await service.note_posted(ground, client.features, prepared, channel_id, message_id)


async def wait(errand: Errand) -> None:
    """The channel is gone or closed: keep the words until it is open."""
    await service.note_waiting(errand.ground, errand.job.guild_id, errand.job.args["introduction"])


async def take_back(errand: Errand) -> None:
    """Delete an introduction that was taken back or erased; look for it first where its message is not known.

    While its channel is closed to Hearth, look again now and then.
    """
    job, args = errand.job, errand.job.args
    try:
        message_id = args.get("message")
        if message_id is None:
            if not await service.is_settled(errand.ground, args["post"]):
                raise TryAgain("it may be on its way to Discord at this moment", SOON)
            since = datetime.fromisoformat(args["since"])
            message_id = await _find(errand, args["channel"], since, args["mark"])
        if message_id is None:
            raise Drop("it was never posted")
        await errand.delivery.take_back(args["channel"], message_id)
    except Undeliverable as refusal:
        if isinstance(refusal.__cause__, discord.NotFound):
            raise Drop("the channel is gone") from refusal
        if errand.ground.clock.now() - job.due_at > TRIES_FOR:
            raise
        raise TryAgain("the channel is closed", pause_before_look(job.attempts)) from refusal


async def _posted_before(errand: Errand, prepared: Prepared) -> tuple[int, int] | None:
    """Return where an earlier attempt posted this, if one did: its answer may have been lost."""
    before = prepared.before
    if before.tried_at is None or before.channel_id is None or before.mark is None:
        return None
    try:
        found = await _find(errand, before.channel_id, before.tried_at, before.mark)
    except Undeliverable:
        if before.channel_id == prepared.channel_id:
            raise
        return None  # introductions are posted elsewhere now, and that channel cannot be looked into any more
    return (before.channel_id, found) if found is not None else None


async def _find(errand: Errand, channel_id: int, since: datetime, mark: str) -> int | None:
    """Return the message that says the words of this mark."""
    vault, guild_id = errand.ground.vault, errand.job.guild_id

    def is_it(words: str) -> bool:
        return vault.blind(service.MARK, guild_id, words) == mark

    return await errand.delivery.find_own(channel_id, since, is_it)
