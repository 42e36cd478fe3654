"""Welcome's commands and listeners: parse, await the service, answer."""

from __future__ import annotations

from functools import partial

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.batching import Batches
from bot.client import HearthClient, MemberChange
from bot.discordkit.boundary import visit_of
from cogs.welcome.pages.first import open_start
from cogs.welcome.rules import Admission, Arrival, Departure, Step
from cogs.welcome.service import arriving


class WelcomeCog(commands.Cog):
    """Hears who arrives, passes screening and leaves; answers `/start`."""

    def __init__(self, client: HearthClient) -> None:
        self._steps: Batches[Step] = Batches(partial(arriving.meet, client.ground))

    async def cog_unload(self) -> None:
        """Finish what is in hand."""
        await self._steps.finish()

    @commands.Cog.listener()
    async def on_member_join(self, member: discord.Member) -> None:
        """A person joined."""
        if not member.bot:
            came_back = member.flags.did_rejoin
            at = member.joined_at
            arrival = Arrival(
                member.guild.id, member.id, member.display_name, member.pending, came_back=came_back, heard_at=at
            )
            await self._steps.add(arrival)

    @commands.Cog.listener()
    async def on_raw_member_change(self, change: MemberChange) -> None:
        """A member changed: perhaps their screening has ended."""
        if not change.pending and not change.is_bot:
            await self._steps.add(Admission(change.guild_id, change.user_id, change.display_name))

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left."""
        await self._steps.add(Departure(payload.guild_id, payload.user.id))

    @app_commands.command(
        name=locale_str("start", id="command-start"),
        description=locale_str("See good first steps", id="command-start-description"),
    )
    async def start(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the first page."""
        await open_start(visit_of(interaction))


async def setup(client: HearthClient) -> None:
    """Add welcome to the client."""
    await client.add_cog(WelcomeCog(client))
