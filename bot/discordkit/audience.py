"""Who can read this place, and what Hearth may do there: gathers plain values from what Discord told us.

Invariant: nothing is judged here; the arithmetic is bot/kernel/audience.py, the judgement is the features'.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

import discord

from bot.kernel.audience import Audience, Overwrite, Place, audience_of
from bot.kernel.community import ChannelFacts, CommunityFacts, RoleFacts
from bot.settings import groups_of, read_chosen, trusted_roles

if TYPE_CHECKING:
    from bot.client import HearthClient

log = logging.getLogger(__name__)


def place_of(channel: discord.abc.GuildChannel) -> Place:
    """Return a channel as plain values."""
    guild = channel.guild
    of_roles: dict[int, Overwrite] = {}
    of_people: dict[int, Overwrite] = {}
    for target, overwrite in channel.overwrites.items():
        allow, deny = overwrite.pair()
        is_role = isinstance(target, discord.Role) or getattr(target, "type", None) is discord.Role
        (of_roles if is_role else of_people)[target.id] = Overwrite(allow.value, deny.value)
    return Place(
        guild_id=guild.id,
        owner_id=guild.owner_id or 0,
        roles={role.id: role.permissions.value for role in guild.roles},
        of_roles=of_roles,
        of_people=of_people,
    )


def who_reads(channel: discord.abc.GuildChannel) -> Audience:
    """Return who can read a channel."""
    return audience_of(place_of(channel))


def role_reads(client: HearthClient, guild_id: int, channel_id: int, role_id: int | None) -> bool:
    """Tell whether whoever has a role, and no other, can read a place; None: whether everybody can.

    What Hearth does not know is taken for private, and so is a private thread: it is for those who are in it.
    """
    guild = client.get_guild(guild_id)
    channel = guild.get_channel_or_thread(channel_id) if guild else None
    if isinstance(channel, discord.Thread):
        channel = None if channel.is_private() else channel.parent
    if guild is None or channel is None:
        return False
    return channel.permissions_for(guild.get_role(role_id or 0) or guild.default_role).view_channel


def community_facts(
    client: HearthClient,
    guild: discord.Guild,
    ids: Iterable[int],
    *,
    trusted: Collection[int] = (),
    onboarding_channels: frozenset[int] | None = None,
) -> CommunityFacts:
    """Return what Discord told us of a community and of the channels and roles with these `ids`.

    `trusted` are the roles that settings name (bot/settings.py).
    """
    wanted = set(ids)
    channels = [channel for id in wanted if (channel := guild.get_channel(id)) is not None]
    roles = [role for id in wanted if (role := guild.get_role(id)) is not None]
    announces = guild.system_channel is not None and guild.system_channel_flags.join_notifications
    return CommunityFacts(
        channels={channel.id: _channel(channel) for channel in channels},
        roles={role.id: _role(role, role.id in trusted) for role in roles},
        hearth_may=_names(guild.me.guild_permissions),
        features=frozenset(guild.features),
        onboarding_channels=onboarding_channels,
        join_messages_in=guild.system_channel.id if guild.system_channel and announces else None,
        verification_level=guild.verification_level.value,
        missing_intents=missing_intents(client),
    )


async def facts_of(
    client: HearthClient,
    guild: discord.Guild,
    ids: Iterable[int],
    *,
    onboarding_channels: frozenset[int] | None = None,
) -> CommunityFacts:
    """Return the same with the roles that settings trust now: who could take one would take Hearth's trust."""
    async with client.ground.database.read() as tx:
        trusted = trusted_roles(await read_chosen(tx, guild.id, groups_of(client.features)))
    return community_facts(client, guild, ids, trusted=trusted, onboarding_channels=onboarding_channels)


async def onboarding_channels(guild: discord.Guild) -> frozenset[int] | None:
    """Ask Discord which channels onboarding shows to everybody; None where it is off or Discord does not say."""
    if "GUILD_ONBOARDING" not in guild.features:
        return None
    try:
        onboarding = await guild.onboarding()
    except discord.HTTPException as refusal:
        log.info("onboarding was not told guild=%d status=%s", guild.id, refusal.status)
        return None
    return frozenset(onboarding.default_channel_ids) if onboarding.enabled else None


def missing_intents(client: HearthClient) -> frozenset[str]:
    """Return the privileged intents that Hearth needs and that are not switched on in the developer portal."""
    given = client.application_flags
    switched_on = given.gateway_guild_members or given.gateway_guild_members_limited
    return frozenset({"members"} if client.intents.members and not switched_on else ())


def _channel(channel: discord.abc.GuildChannel) -> ChannelFacts:
    return ChannelFacts(channel.id, _names(channel.permissions_for(channel.guild.me)), who_reads(channel))


def _role(role: discord.Role, trusted: bool) -> RoleFacts:
    may = role.permissions
    for channel in role.guild.channels:
        may |= channel.overwrites_for(role).pair()[0]
    return RoleFacts(
        role.id,
        _names(may),
        is_everyone=role.is_default(),
        managed=role.managed,
        below_hearth=role < role.guild.me.top_role,
        trusted=trusted,
    )


def _names(permissions: discord.Permissions) -> frozenset[str]:
    """Return the permissions by all of discord.py's names, aliases such as `view_channel` too."""
    return frozenset(name for name in discord.Permissions.VALID_FLAGS if getattr(permissions, name))
