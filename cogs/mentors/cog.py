"""The commands `/mentor …`, and the ears for whoever leaves."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from cogs.mentors.pages import finding, mine, offering, programme, rosters
from cogs.mentors.service import upkeep


class MentorsCog(
    commands.GroupCog,
    group_name=locale_str("mentor", id="command-mentor"),
    group_description=locale_str("Find a mentor, or be one", id="command-mentor-description"),
):
    """Answers `/mentor …`; lets nobody wait for somebody who left."""

    def __init__(self, client: HearthClient) -> None:
        self._ground = client.ground

    @app_commands.command(
        name=locale_str("find", id="command-mentor-find"),
        description=locale_str("Find somebody who helps you along", id="command-mentor-find-description"),
    )
    async def find(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Look for a mentor."""
        await finding.open_find(visit_of(interaction))

    @app_commands.command(
        name=locale_str("offer", id="command-mentor-offer"),
        description=locale_str("Offer to help somebody along", id="command-mentor-offer-description"),
    )
    async def offer(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Offer to be a mentor."""
        await offering.open_offer(visit_of(interaction))

    @app_commands.command(
        name=locale_str("mine", id="command-mentor-mine"),
        description=locale_str("See your mentoring", id="command-mentor-mine-description"),
    )
    async def mine(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Show one's mentoring."""
        await mine.open_mine(visit_of(interaction))

    @app_commands.command(
        name=locale_str("programme", id="command-mentor-programme"),
        description=locale_str(
            "For those who lead mentoring: rounds, offers, figures", id="command-mentor-programme-description"
        ),
    )
    @app_commands.rename(file=locale_str("mentors", id="command-mentor-programme-file"))
    @app_commands.describe(
        file=locale_str("A table of mentors to take in (CSV)", id="command-mentor-programme-file-description")
    )
    @app_commands.guild_only()
    async def programme(
        self, interaction: discord.Interaction[HearthClient], file: discord.Attachment | None = None
    ) -> None:
        """Show what there is to do and to look at, or take a table of mentors in."""
        visit = visit_of(interaction)
        await (programme.open_programme(visit) if file is None else rosters.take_in(visit, file))

    @commands.Cog.listener()
    async def on_member_join(self, member: discord.Member) -> None:
        """A person is here, perhaps again."""
        await upkeep.come_back(self._ground, member.guild.id, [member.id])

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left."""
        await upkeep.leave(self._ground, payload.guild_id, payload.user.id)


async def setup(client: HearthClient) -> None:
    """Add mentoring to the client."""
    await client.add_cog(MentorsCog(client))
