"""The commands `/event …`, and the ears for who leaves and what is deleted."""

from __future__ import annotations

from collections.abc import Sequence

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.batching import Batches
from bot.client import HearthClient, ScheduledEventChange
from bot.discordkit.boundary import visit_of
from cogs.events.pages import calendars_in, coming, managing
from cogs.events.service import keeping, upkeep


class EventsCog(
    commands.GroupCog,
    group_name=locale_str("event", id="command-event"),
    group_description=locale_str("Events that everybody can attend", id="command-event-description"),
):
    """Answers `/event …`; keeps no seat for somebody who left."""

    def __init__(self, client: HearthClient) -> None:
        self._ground = client.ground
        self._lists: Batches[int] = Batches(self._look_at_lists)

    async def cog_unload(self) -> None:
        """Finish what is in hand."""
        await self._lists.finish()

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
    async def on_raw_scheduled_event_change(self, change: ScheduledEventChange) -> None:
        """Something became of one of Discord's own events; Hearth's own are made by nobody else."""
        if change.kind != "create" and await upkeep.is_in_list(self._ground, change.guild_id, change.event_id):
            await self._lists.add(change.guild_id)

    async def _look_at_lists(self, guild_ids: Sequence[int]) -> None:
        await upkeep.look_at_lists(self._ground, guild_ids)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """A message was deleted: perhaps an announcement."""
        if payload.guild_id is not None:
            await keeping.lose_announcements(self._ground, payload.guild_id, [payload.message_id])

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """Messages were deleted, perhaps with announcements among them."""
        if payload.guild_id is not None:
            await keeping.lose_announcements(self._ground, payload.guild_id, payload.message_ids)

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left."""
        await upkeep.leave(self._ground, payload.guild_id, payload.user.id)


async def setup(client: HearthClient) -> None:
    """Add events to the client."""
    await client.add_cog(EventsCog(client))
