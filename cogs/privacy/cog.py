"""The command `/privacy`: in a server, in a direct message, and for those who have left and keep the app."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from cogs.privacy.pages import open_privacy


class PrivacyCog(commands.Cog):
    """Answers `/privacy`."""

    @app_commands.command(
        name=locale_str("privacy", id="command-privacy"),
        description=locale_str("See, copy or erase what is kept about you", id="command-privacy-description"),
    )
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def privacy(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the page."""
        await open_privacy(visit_of(interaction))


async def setup(client: HearthClient) -> None:
    """Add privacy to the client."""
    await client.add_cog(PrivacyCog())
