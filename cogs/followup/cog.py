"""The ear of the follow-up: who leaves hears no more."""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.client import HearthClient
from cogs.followup import service


class FollowUpCog(commands.Cog):
    """Ends it for people who leave."""

    def __init__(self, client: HearthClient) -> None:
        self._ground = client.ground

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left."""
        await service.end(self._ground, payload.guild_id, payload.user.id)


async def setup(client: HearthClient) -> None:
    """Add the follow-up to the client."""
    await client.add_cog(FollowUpCog(client))
