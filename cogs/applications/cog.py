"""The commands `/apply` and `/applications`, and the ears for whoever leaves."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from cogs.applications.pages import applying, office
from cogs.applications.service import upkeep


class ApplicationsCog(commands.Cog):
    """Answers `/apply` and `/applications`; lets no application wait for a reviewer who left."""

    def __init__(self, client: HearthClient) -> None:
        self._ground = client.ground

    @app_commands.command(
        name=locale_str("apply", id="command-apply"),
        description=locale_str("Apply for something, and see how far it is", id="command-apply-description"),
    )
    async def apply(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Show what one can apply for."""
        await applying.open_apply(visit_of(interaction))

    @app_commands.command(
        name=locale_str("applications", id="command-applications"),
        description=locale_str(
            "For those who judge applications or call for them", id="command-applications-description"
        ),
    )
    @app_commands.guild_only()
    async def applications(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Show what there is to judge."""
        await office.open_office(visit_of(interaction))

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left."""
        await upkeep.leave(self._ground, payload.guild_id, payload.user.id)


async def setup(client: HearthClient) -> None:
    """Add applications to the client."""
    await client.add_cog(ApplicationsCog(client))
