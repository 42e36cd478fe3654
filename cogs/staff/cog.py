"""The command `/staff`."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from cogs.staff.pages import open_staff


class StaffCog(commands.Cog):
    """Answers `/staff`."""

    @app_commands.command(
        name=locale_str("staff", id="command-staff"),
        description=locale_str("See what there is to do and to look at for staff", id="command-staff-description"),
    )
    @app_commands.guild_only()
    async def staff(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the page."""
        await open_staff(visit_of(interaction))


async def setup(client: HearthClient) -> None:
    """Add staff's page to the client."""
    await client.add_cog(StaffCog())
