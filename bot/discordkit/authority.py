"""Reads from a pressing interaction who pressed and with which powers, at this moment."""

from __future__ import annotations

import discord

from bot.discordkit.visit import Visit
from bot.kernel.authority import Presser
from bot.kernel.problems import Problem
from bot.kernel.text import text


def presser_of(visit: Visit) -> Presser:
    """Return who pressed. Raises Problem outside a server, where nobody has a role."""
    member = visit.interaction.user
    if visit.guild_id is None or not isinstance(member, discord.Member):
        raise Problem(text("problem-only-in-a-server"))
    return Presser(
        guild_id=visit.guild_id,
        user_id=member.id,
        role_ids=frozenset(role.id for role in member.roles),
        may_manage=visit.interaction.permissions.manage_guild,
    )
