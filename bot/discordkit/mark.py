"""The mark on private pages of somebody for whom an update waits (bot/notices.py)."""

from __future__ import annotations

import logging

from bot import notices
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Button
from bot.discordkit.visit import Visit
from bot.kernel.text import text
from bot.vault import BrokenSeal, KeyGone
from data.engine import FAULTS

log = logging.getLogger(__name__)


async def mark_for(visit: Visit) -> Block | None:
    """Return what the page ends with; None where nothing waits elsewhere, or where that is not known."""
    where = visit.guild_id
    features = [one for one in visit.client.features if one.name != visit.showing]
    guild_ids = [where] if where is not None else [guild.id for guild in visit.client.guilds]
    try:
        async with visit.ground.database.read() as tx:
            waits = [
                guild_id
                for guild_id in await notices.waiting(visit.ground, tx, guild_ids, visit.user_id)
                if await notices.behind(visit.ground, tx, features, guild_id, visit.user_id)
            ]
    except (*FAULTS, BrokenSeal, KeyGone) as fault:  # the page itself is there to be shown
        log.warning("whether an update waits could not be read cause=%s", type(fault).__name__)
        return None
    if not waits:
        return None
    return Block((text("updates-notice"),), ((Button(text("updates-button"), to("updates", "open")),),))
