"""The commands `/propose` and `/vote`; also for whoever has left, with a receipt or a place on a roll."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from cogs.decisions.pages import proposing, voting


class DecisionsCog(commands.Cog):
    """Answers `/propose` and `/vote`."""

    @app_commands.command(
        name=locale_str("propose", id="command-propose"),
        description=locale_str("Propose something, by name or without one", id="command-propose-description"),
    )
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def propose(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Show how one proposes."""
        await proposing.open_propose(visit_of(interaction))

    @app_commands.command(
        name=locale_str("vote", id="command-vote"),
        description=locale_str("Vote, or see what came of a vote", id="command-vote-description"),
    )
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def vote(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Show the votes there are."""
        await voting.open_votes(visit_of(interaction))


async def setup(client: HearthClient) -> None:
    """Add decisions to the client."""
    await client.add_cog(DecisionsCog())
