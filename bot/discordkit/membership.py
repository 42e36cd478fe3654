"""Whether the person who presses is a member of the community that a press is about, at this moment."""

from __future__ import annotations

import discord

from bot.discordkit.members import find
from bot.discordkit.visit import Visit
from bot.jobs import TryAgain, Undeliverable
from bot.kernel.problems import Problem
from bot.kernel.text import text


async def see_that_member(visit: Visit, guild_id: int) -> str:
    """Return how the community shows the person who presses.

    Raises Problem where they are not a member (any more), have not accepted the rules yet, or were timed out by
    moderators: then Discord lets nobody press anything in the community, but in direct messages.
    """
    member = visit.interaction.user
    if visit.guild_id == guild_id and isinstance(member, discord.Member):
        if member.pending:
            raise Problem(text("member-pending"))
        return member.display_name
    try:
        seen = await find(visit.client, guild_id, visit.user_id)
    except (TryAgain, Undeliverable):
        raise Problem(text("member-unknown")) from None
    if seen is None:
        raise Problem(text("member-left"))
    if seen.pending:
        raise Problem(text("member-pending"))
    if seen.is_timed_out(visit.ground.clock.now()):
        raise Problem(text("member-timed-out"))
    return seen.display_name


async def is_member(visit: Visit, guild_id: int) -> bool:
    """Tell whether the person who presses is known to be a member."""
    try:
        await see_that_member(visit, guild_id)
    except Problem:
        return False
    return True
