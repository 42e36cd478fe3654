"""The command `/learn`."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from cogs.learn.pages.finding import open_learn


class LearnCog(commands.Cog):
    """Answers `/learn`."""

    @app_commands.command(
        name=locale_str("learn", id="command-learn"),
        description=locale_str("Find a course or guide for what you want to do", id="command-learn-description"),
    )
    async def learn(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the library."""
        await open_learn(visit_of(interaction))


async def setup(client: HearthClient) -> None:
    """Add learning to the client."""
    await client.add_cog(LearnCog())
