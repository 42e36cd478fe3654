"""The commands `/help` and `/language`."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from cogs.guide.pages import open_help, open_language


class GuideCog(commands.Cog):
    """Answers `/help` and `/language`."""

    @app_commands.command(
        name=locale_str("help", id="command-help"),
        description=locale_str("What Hearth can do for you here", id="command-help-description"),
    )
    async def help(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the page."""
        await open_help(visit_of(interaction))

    @app_commands.command(
        name=locale_str("language", id="command-language"),
        description=locale_str("Choose the language of Hearth's answers", id="command-language-description"),
    )
    async def language(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the page."""
        await open_language(visit_of(interaction))


async def setup(client: HearthClient) -> None:
    """Add the guide to the client."""
    await client.add_cog(GuideCog())
