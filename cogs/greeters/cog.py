"""Greeting's command and listeners: parse, await the service, answer.

Invariant: what a message says is not looked at, only who wrote it, where, and whom it is addressed to.
"""

from __future__ import annotations

from functools import partial

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.batching import Batches
from bot.client import HearthClient
from bot.discordkit.audience import role_reads
from bot.discordkit.boundary import visit_of
from cogs.greeters import rules
from cogs.greeters.pages import open_page
from cogs.greeters.rules import Said
from cogs.greeters.service import arriving, conversations, reactions
from cogs.greeters.service.reactions import Reaction

TALK = (discord.MessageType.default, discord.MessageType.reply)
"""What people write; all else is Discord's own, such as that somebody joined."""


class GreetersCog(commands.Cog):
    """Hears of reactions and of who speaks to whom; answers `/greet`."""

    def __init__(self, client: HearthClient) -> None:
        self._client = client
        self._reactions: Batches[Reaction] = Batches(partial(reactions.hear, client.ground))
        self._talk: Batches[Said] = Batches(
            partial(conversations.hear, client.ground, partial(role_reads, client))
        )

    async def cog_unload(self) -> None:
        """Finish what is in hand."""
        await self._reactions.finish()
        await self._talk.finish()

    @app_commands.command(
        name=locale_str("greet", id="command-greet"),
        description=locale_str("See who waits for a hello", id="command-greet-description"),
    )
    @app_commands.guild_only()
    async def greet(self, interaction: discord.Interaction[HearthClient]) -> None:
        """Open the page of who waits."""
        await open_page(visit_of(interaction))

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Hearth is connected, for the first time or anew: reactions made meanwhile were not heard."""
        await reactions.promise_catching_up(self._client.ground, guild.id)

    @commands.Cog.listener()
    async def on_raw_reaction_add(self, payload: discord.RawReactionActionEvent) -> None:
        """Somebody reacted to a message."""
        if payload.member is not None and not payload.member.bot:
            await self._hear(payload, added=True)

    @commands.Cog.listener()
    async def on_raw_reaction_remove(self, payload: discord.RawReactionActionEvent) -> None:
        """Somebody took a reaction away; what a bot had added was not taken in either."""
        await self._hear(payload, added=False)

    @commands.Cog.listener()
    async def on_raw_reaction_clear(self, payload: discord.RawReactionClearEvent) -> None:
        """All reactions to a message were taken away at once."""
        if payload.guild_id is not None:
            await reactions.forget_cleared(self._client.ground, payload.guild_id, payload.message_id)

    @commands.Cog.listener()
    async def on_raw_reaction_clear_emoji(self, payload: discord.RawReactionClearEmojiEvent) -> None:
        """All reactions with one emoji were taken away at once."""
        if payload.guild_id is not None and _kind(payload.emoji) is not None:
            await reactions.forget_cleared(self._client.ground, payload.guild_id, payload.message_id)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Somebody wrote a message."""
        if message.guild is None or message.author.bot or message.webhook_id or message.type not in TALK:
            return
        is_reply = message.type is discord.MessageType.reply and message.reference is not None
        answered = message.reference.resolved if is_reply and message.reference else None
        await self._talk.add(
            Said(
                guild_id=message.guild.id,
                channel_id=message.channel.id,
                message_id=message.id,
                author_id=message.author.id,
                mentions=frozenset(one.id for one in message.mentions if _hears_of(one, message)),
                reply_to=message.reference.message_id if is_reply and message.reference else None,
                reply_to_author=answered.author.id if isinstance(answered, discord.Message) else None,
            )
        )

    @commands.Cog.listener()
    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """A message was deleted."""
        if payload.guild_id is not None:
            await conversations.forget_deleted(self._client.ground, payload.guild_id, [payload.message_id])

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """Many messages were deleted at once."""
        if payload.guild_id is not None:
            ids = sorted(payload.message_ids)
            await conversations.forget_deleted(self._client.ground, payload.guild_id, ids)

    @commands.Cog.listener()
    async def on_member_join(self, member: discord.Member) -> None:
        """A person joined, perhaps one who had left."""
        if member.flags.did_rejoin:
            await arriving.person_came_back(self._client.ground, member.guild.id, member.id)

    @commands.Cog.listener()
    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """A person left."""
        await arriving.person_left(self._client.ground, payload.guild_id, payload.user.id)

    async def _hear(self, payload: discord.RawReactionActionEvent, *, added: bool) -> None:
        kind = _kind(payload.emoji)
        if payload.guild_id is not None and (added or kind is not None):
            await self._reactions.add(Reaction(payload.guild_id, payload.message_id, payload.user_id, kind, added))


def _hears_of(person: discord.User | discord.Member, message: discord.Message) -> bool:
    """Tell whether somebody who is mentioned can read that: being talked about elsewhere is no answer."""
    place = message.channel
    if not isinstance(person, discord.Member) or not isinstance(place, discord.abc.GuildChannel | discord.Thread):
        return True
    return place.permissions_for(person).view_channel


def _kind(emoji: discord.PartialEmoji) -> rules.Kind | None:
    """Tell what an emoji means; a community's own emoji means nothing."""
    return rules.kind_of(emoji.name) if emoji.id is None and emoji.name else None


async def setup(client: HearthClient) -> None:
    """Add greeting to the client."""
    await client.add_cog(GreetersCog(client))
