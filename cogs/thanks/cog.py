"""The command `/thanks`."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from cogs.thanks.pages.giving import open_thanks


class ThanksCog(commands.Cog):
    """Answers `/thanks`."""

    @app_commands.command(
        name=locale_str("thanks", id="command-thanks"),
        description=locale_str("Thank somebody, or read thanks for you", id="command-thanks-description"),
    )
    async def thanks(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the page."""
        await open_thanks(visit_of(interaction))


async def setup(client: HearthClient) -> None:
    """Add thanks to the client."""
    await client.add_cog(ThanksCog())
