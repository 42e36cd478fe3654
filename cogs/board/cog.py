"""The command `/board`, and the ears for reactions, members and boards that are deleted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.batching import Batches
from bot.client import HearthClient, MemberChange
from bot.discordkit.boundary import visit_of
from cogs.board.pages import open_boards
from cogs.board.rules import Holder
from cogs.board.service import arranging, catching_up, wishing
from cogs.board.service.wishing import Heard, Left, MemberNews, News


class BoardCog(commands.Cog):
    """Answers `/board`; hears what people wish by reacting."""

    def __init__(self, client: HearthClient) -> None:
        self._client = client
        self._news: Batches[News] = Batches(partial(wishing.listen, client.ground))
        self._come_back: Batches[int] = Batches(self._promise_catching_up)

    async def cog_unload(self) -> None:
        """Finish what is in hand."""
        await self._news.finish()
        await self._come_back.finish()

    @app_commands.command(
        name=locale_str("board", id="command-board"),
        description=locale_str(
            "Put up a board where people give themselves roles", id="command-board-description"
        ),
    )
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.guild_only()
    async def board(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the list of boards."""
        await open_boards(visit_of(interaction))

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Hearth is connected, for the first time or anew: what happened meanwhile was not heard."""
        await self._come_back.add(guild.id)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Hearth was invited, perhaps again."""
        await self._come_back.add(guild.id)

    @commands.Cog.listener()
    async def on_raw_reaction_add(self, payload: discord.RawReactionActionEvent) -> None:
        """Somebody reacted to a message, perhaps to a board."""
        if payload.member is None or not payload.member.bot:
            await self._hear(payload, added=True)

    @commands.Cog.listener()
    async def on_raw_reaction_remove(self, payload: discord.RawReactionActionEvent) -> None:
        """A reaction was taken away."""
        await self._hear(payload, added=False)

    @commands.Cog.listener()
    async def on_raw_reaction_clear(self, payload: discord.RawReactionClearEvent) -> None:
        """All reactions to a message were taken away: boards are looked at anew."""
        await self._cleared(payload.guild_id, payload.message_id)

    @commands.Cog.listener()
    async def on_raw_reaction_clear_emoji(self, payload: discord.RawReactionClearEmojiEvent) -> None:
        """All reactions with one emoji were taken away: boards are looked at anew."""
        await self._cleared(payload.guild_id, payload.message_id)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """A message was deleted, perhaps a board."""
        if payload.guild_id is not None:
            await arranging.note_gone(self._client.ground, payload.guild_id, [payload.message_id])

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """Messages were deleted, perhaps with a board among them."""
        if payload.guild_id is not None:
            await arranging.note_gone(self._client.ground, payload.guild_id, payload.message_ids)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel was deleted, perhaps with a board in it."""
        await arranging.note_channel_gone(self._client.ground, channel.guild.id, channel.id)

    @commands.Cog.listener()
    async def on_raw_member_change(self, change: MemberChange) -> None:
        """A member changed: perhaps their screening has ended, or a role was taken from them."""
        if not change.is_bot:
            holder = Holder(change.role_ids, change.pending)
            await self._news.add(MemberNews(change.guild_id, change.user_id, holder))

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left, and holds no role any more."""
        await self._news.add(Left(payload.guild_id, payload.user.id))

    async def _hear(self, payload: discord.RawReactionActionEvent, *, added: bool) -> None:
        own = self._client.user is not None and payload.user_id == self._client.user.id
        if payload.guild_id is None or own:
            return
        member, emoji = payload.member, payload.emoji
        holder = None
        if member is not None:
            holder = Holder(frozenset(role.id for role in member.roles), member.pending)
        name = f"{emoji.name}:{emoji.id}" if emoji.id else str(emoji.name)
        await self._news.add(Heard(payload.guild_id, payload.message_id, payload.user_id, name, added, holder))

    async def _cleared(self, guild_id: int | None, message_id: int) -> None:
        if guild_id is not None:
            await arranging.note_cleared(self._client.ground, guild_id, message_id)

    async def _promise_catching_up(self, guild_ids: Sequence[int]) -> None:
        await catching_up.promise_catching_up(self._client.ground, guild_ids)


async def setup(client: HearthClient) -> None:
    """Add welcome boards to the client."""
    await client.add_cog(BoardCog(client))
