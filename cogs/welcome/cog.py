"""Welcome's commands and listeners: parse, await the service, answer."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient, MemberChange
from bot.discordkit.boundary import visit_of
from cogs.welcome import service
from cogs.welcome.components import open_start


class WelcomeCog(commands.Cog):
    """Hears who arrives, passes screening and leaves; answers `/start`."""

    def __init__(self, client: HearthClient) -> None:
        self._ground = client.ground

    @commands.Cog.listener()
    async def on_member_join(self, member: discord.Member) -> None:
        """A person joined."""
        if not member.bot:
            await service.arrive(
                self._ground, member.guild.id, member.id, member.display_name, pending=member.pending
            )

    @commands.Cog.listener()
    async def on_raw_member_change(self, change: MemberChange) -> None:
        """A member changed: perhaps their screening has ended."""
        if not change.pending and not change.is_bot:
            await service.pass_screening(self._ground, change.guild_id, change.user_id, change.display_name)

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left."""
        await service.leave(self._ground, payload.guild_id, payload.user.id)

    @app_commands.command(
        name=locale_str("start", id="command-start"),
        description=locale_str("See three good first steps", id="command-start-description"),
    )
    async def start(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the first page."""
        await open_start(visit_of(interaction))


async def setup(client: HearthClient) -> None:
    """Add welcome to the client."""
    await client.add_cog(WelcomeCog(client))
