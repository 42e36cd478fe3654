"""Keeps the promises of introductions: posts them, and takes them back."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from bot.discordkit import posts
from bot.discordkit.delivery import Errand
from bot.discordkit.members import find
from bot.jobs import Drop, TryAgain, Undeliverable
from cogs.introductions import service
from cogs.introductions.pages import said
from cogs.introductions.rules import TRIES_FOR, pause_before_look

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
    channel_id, message_id = await posts.post_once(errand, prepared, service.MARK)
    await service.note_posted(ground, client.features, prepared, channel_id, message_id)


async def wait(errand: Errand) -> None:
    """The channel is gone or closed: keep the words until it is open."""
    await service.note_waiting(errand.ground, errand.job.guild_id, errand.job.args["introduction"])


async def take_back(errand: Errand) -> None:
    """Delete an introduction that was taken back or erased."""
    await posts.take_back(errand, service.MARK, tries_for=TRIES_FOR, pause=pause_before_look)
