"""Times members out and lets them go on: by the power of whoever presses, never by Hearth's alone.

Invariant: nobody does through Hearth what Discord would not let them do themselves.
Source of the order of roles: Discord's documents, "Permission Hierarchy".
"""

from __future__ import annotations

from datetime import datetime

import discord

from bot.discordkit.delivery import Faults
from bot.discordkit.members import find
from bot.discordkit.visit import Visit
from bot.kernel.problems import Problem
from bot.kernel.text import text


async def see_that_may(visit: Visit, user_id: int) -> None:
    """Raise Problem where whoever presses could not time this person out themselves. Raises as `Delivery` does."""
    guild, presser = visit.interaction.guild, visit.interaction.user
    if guild is None or not isinstance(presser, discord.Member):
        raise Problem(text("problem-only-in-a-server"))
    if not visit.interaction.permissions.moderate_members:
        raise Problem(text("timeout-no-power"))
    seen = await find(visit.client, guild.id, user_id)
    if seen is None:
        raise Problem(text("timeout-not-a-member"))
    roles = [role for id in seen.role_ids if (role := guild.get_role(id)) is not None]
    if user_id == guild.owner_id or any(role.permissions.administrator for role in roles):
        raise Problem(text("timeout-above-all"))
    theirs = max((role for role in roles), default=guild.default_role)
    if presser.id != guild.owner_id and not theirs < presser.top_role:
        raise Problem(text("timeout-above-you"))


async def time_out(visit: Visit, guild_id: int, user_id: int, until: datetime | None, reason: str) -> None:
    """Time a member out until then; None lets them go on. Raises as `Delivery` does."""
    moment = None if until is None else until.isoformat()
    async with Faults():
        await visit.client.http.edit_member(guild_id, user_id, reason=reason, communication_disabled_until=moment)
