"""The commands `/event …`, and the ears for whoever leaves."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import HearthClient
from bot.discordkit.boundary import visit_of
from cogs.events import upkeep
from cogs.events.pages import calendars_in, coming, managing


class EventsCog(
    commands.GroupCog,
    group_name=locale_str("event", id="command-event"),
    group_description=locale_str("Events that everybody can attend", id="command-event-description"),
):
    """Answers `/event …`; keeps no seat for somebody who left."""

    def __init__(self, client: HearthClient) -> None:
        self._ground = client.ground

    @app_commands.command(
        name=locale_str("list", id="command-event-list"),
        description=locale_str("See what is on, and say whether you come", id="command-event-list-description"),
    )
    async def list(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Show what is on."""
        await coming.open_list(visit_of(interaction))

    @app_commands.command(
        name=locale_str("mine", id="command-event-mine"),
        description=locale_str("See the events that you come to", id="command-event-mine-description"),
    )
    async def mine(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Show one's own events."""
        await coming.open_mine(visit_of(interaction))

    @app_commands.command(
        name=locale_str("new", id="command-event-new"),
        description=locale_str("Plan an event", id="command-event-new-description"),
    )
    @app_commands.guild_only()
    async def new(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Plan an event."""
        await managing.open_new(visit_of(interaction))

    @app_commands.command(
        name=locale_str("manage", id="command-event-manage"),
        description=locale_str("See the events that you plan or host", id="command-event-manage-description"),
    )
    @app_commands.rename(file=locale_str("calendar", id="command-event-manage-file"))
    @app_commands.describe(
        file=locale_str("A calendar to take in (.ics)", id="command-event-manage-file-description")
    )
    @app_commands.guild_only()
    async def manage(
        self, interaction: discord.Interaction[HearthClient], file: discord.Attachment | None = None
    ) -> None:
        """Show the events that somebody may change, or look at a calendar that they hand in."""
        visit = visit_of(interaction)
        await (managing.open_manage(visit) if file is None else calendars_in.bring_file(visit, file))

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left."""
        await upkeep.leave(self._ground, payload.guild_id, payload.user.id)


async def setup(client: HearthClient) -> None:
    """Add events to the client."""
    await client.add_cog(EventsCog(client))
