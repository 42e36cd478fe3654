"""The command `/setup`, and the ears for whatever could break or mend a setting."""

from __future__ import annotations

from collections.abc import Sequence

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.batching import Batches
from bot.client import HearthClient, MemberChange
from bot.discordkit.boundary import visit_of
from bot.discordkit.role_holders import RoleHolders
from bot.settings import groups_of
from cogs.setup import service
from cogs.setup.pages.pressing import look_and_note, open_setup


class SetupCog(commands.Cog):
    """Answers `/setup`; looks over what changed; keeps role holders true."""

    def __init__(self, client: HearthClient) -> None:
        self._client = client
        self._ground = client.ground
        self._role_holders = RoleHolders(client.ground, groups_of(client.features))
        self._come_back: Batches[int] = Batches(self._promise_listings)
        self._looks: Batches[int] = Batches(self._look_over)

    async def cog_unload(self) -> None:
        """Finish what is in hand."""
        await self._role_holders.close()
        await self._come_back.finish()
        await self._looks.finish()

    @app_commands.command(
        name=locale_str("setup", id="command-setup"),
        description=locale_str("Choose what Hearth does in this server", id="command-setup-description"),
    )
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.guild_only()
    async def setup(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the first page."""
        await open_setup(visit_of(interaction))

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Hearth is connected, for the first time or anew: what happened meanwhile was not heard."""
        await self._catch_up(guild)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Hearth was invited, perhaps again."""
        await self._catch_up(guild)

    @commands.Cog.listener()
    async def on_settings_changed(self, guild_id: int) -> None:
        """A setting was saved."""
        self._role_holders.forget_named(guild_id)
        await self._looks.add(guild_id)

    @commands.Cog.listener()
    async def on_guild_update(self, _before: discord.Guild, after: discord.Guild) -> None:
        """A community's own settings changed, such as onboarding or verification."""
        await self._looks.add(after.id)

    @commands.Cog.listener()
    async def on_guild_channel_update(
        self, _before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        """A channel changed, perhaps who may do what in it."""
        await self._looks.add(after.guild.id)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel was deleted."""
        await self._looks.add(channel.guild.id)

    @commands.Cog.listener()
    async def on_guild_role_update(self, _before: discord.Role, after: discord.Role) -> None:
        """A role changed: its powers or its place."""
        await self._looks.add(after.guild.id)

    @commands.Cog.listener()
    async def on_guild_role_delete(self, role: discord.Role) -> None:
        """A role was deleted."""
        await self._role_holders.role_gone(role.guild.id, role.id)
        await self._looks.add(role.guild.id)

    @commands.Cog.listener()
    async def on_member_join(self, member: discord.Member) -> None:
        """A person joined; an app can let somebody in with roles."""
        if role_ids := frozenset(role.id for role in member.roles) - {member.guild.id}:
            await self._role_holders.hear(member.guild.id, member.id, role_ids)

    @commands.Cog.listener()
    async def on_raw_member_change(self, change: MemberChange) -> None:
        """A member changed: perhaps their roles, or Hearth's own."""
        await self._role_holders.hear(change.guild_id, change.user_id, change.role_ids)
        if self._client.user is not None and change.user_id == self._client.user.id:
            await self._looks.add(change.guild_id)

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left, and holds no role any more."""
        await self._role_holders.hear(payload.guild_id, payload.user.id, frozenset())

    async def _catch_up(self, guild: discord.Guild) -> None:
        self._role_holders.forget_named(guild.id)  # another process may have answered organisers meanwhile
        await self._come_back.add(guild.id)
        await self._looks.add(guild.id)

    async def _promise_listings(self, guild_ids: Sequence[int]) -> None:
        await service.promise_listings(self._ground, guild_ids)

    async def _look_over(self, guild_ids: Sequence[int]) -> None:
        """Look at each of these communities once, however often it changed."""
        for guild_id in await service.worth_a_look(self._ground, guild_ids, self._client.features):
            guild = self._client.get_guild(guild_id)
            if guild is not None and not guild.unavailable:
                await look_and_note(self._client, guild)


async def setup(client: HearthClient) -> None:
    """Add setup to the client."""
    await client.add_cog(SetupCog(client))
