"""The ears of introductions: who comes and leaves, and what is deleted."""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.client import HearthClient
from cogs.introductions import service


class IntroductionsCog(commands.Cog):
    """Notices when an introduction loses its person, its message or its channel."""

    def __init__(self, client: HearthClient) -> None:
        self._ground = client.ground

    @commands.Cog.listener()
    async def on_member_join(self, member: discord.Member) -> None:
        """A person joined; somebody who is back keeps what stands."""
        if member.flags.did_rejoin:
            await service.come(self._ground, member.guild.id, member.id)

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left."""
        await service.leave(self._ground, payload.guild_id, payload.user.id)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """A message was deleted by hand."""
        if payload.guild_id is not None:
            await service.messages_gone(self._ground, payload.guild_id, {payload.message_id})

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """Many messages were deleted at once."""
        if payload.guild_id is not None:
            await service.messages_gone(self._ground, payload.guild_id, payload.message_ids)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel was deleted."""
        await service.channel_gone(self._ground, channel.guild.id, channel.id)


async def setup(client: HearthClient) -> None:
    """Add introductions to the client."""
    await client.add_cog(IntroductionsCog(client))
