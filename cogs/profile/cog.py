"""The command `/profile`."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from cogs.profile.pages import open_profile


class ProfileCog(commands.Cog):
    """Answers `/profile`."""

    @app_commands.command(
        name=locale_str("profile", id="command-profile"),
        description=locale_str(
            "Tell something about yourself, change it or remove it", id="command-profile-description"
        ),
    )
    async def profile(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the page."""
        await open_profile(visit_of(interaction))


async def setup(client: HearthClient) -> None:
    """Add the profile to the client."""
    await client.add_cog(ProfileCog())
