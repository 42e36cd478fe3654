"""Keeps the promises to those who wait for a mentor: looks again, tells them, and says to staff how many wait.

Invariants: before anything is said, the row is looked at again; staff hear a count, and never who it is.
"""

from __future__ import annotations

from bot.discordkit.delivery import Errand, Message
from bot.jobs import Drop, TryAgain
from bot.kernel.text import text
from bot.settings import CommunitySettings, read_settings
from cogs.mentors.deliveries.telling import say
from cogs.mentors.pages.waiting import note_of_request
from cogs.mentors.service import asking, waiting
from data import languages


async def follow(errand: Errand) -> None:
    """A mentor will not do it: ask the next one, and tell the mentee."""
    features, args = errand.delivery.client.features, errand.job.args
    if not await asking.follow(errand.ground, features, errand.job.guild_id, args["request"], args["match"]):
        raise Drop("they look no longer")


async def watch(errand: Errand) -> None:
    """Look again for somebody who waits; again each day until they wait no longer."""
    features, args = errand.delivery.client.features, errand.job.args
    if await waiting.look(errand.ground, features, errand.job.guild_id, args["request"]):
        raise TryAgain("until tomorrow", waiting.EVERY)


async def watch_on(errand: Errand) -> None:
    """Looking failed for good: it is promised anew for tomorrow."""
    args = errand.job.args
    await waiting.watch_anew(errand.ground, errand.job.guild_id, args["request"], args["number"])


async def tell(errand: Errand) -> None:
    """Tell somebody who waits what is new."""
    guild_id, args = errand.job.guild_id, errand.job.args
    request = await waiting.news_of(errand.ground, guild_id, args["request"], args["what"])
    if request is None:
        raise Drop("it was seen, answered, or is over")
    async with errand.ground.database.read() as tx:
        note = await note_of_request(errand.ground, tx, request, args["what"])
        language = await languages.get(tx, guild_id, request.user_id) or request.language
    await say(errand, request.user_id, list(note.lines), language, note.presses)


async def long_wait(errand: Errand) -> None:
    """Say in the staff's channel how many people have waited for long."""
    guild_id = errand.job.guild_id
    async with errand.ground.database.read() as tx:
        community = await read_settings(tx, guild_id, CommunitySettings)
    if community.staff_channel is None:
        raise Drop("no staff channel is set")
    count, days = await waiting.wait_for_long(errand.ground, guild_id)
    if not count:
        raise Drop("nobody waits for long any more")
    words = errand.localizer.render(text("mentors-long-wait", count=count, days=days), community.language)
    await errand.delivery.to_channel(errand.job, community.staff_channel, Message(words), community.language)
