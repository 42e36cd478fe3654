"""Guilds as Discord shows them: over REST, and at the start of a gateway session."""

from typing import TYPE_CHECKING

from sandbox.world.members import iso
from sandbox.world.users import Json

if TYPE_CHECKING:
    from sandbox.world.guilds import Guild

LARGE = 250
"""From this many members on, the gateway calls a guild large."""


def rest_payload(guild: "Guild", *, with_counts: bool) -> Json:
    """The guild object of REST (GuildWithCountsResponse)."""
    body: Json = {
        "id": str(guild.id),
        "name": guild.name,
        "icon": None,
        "description": guild.description,
        "home_header": None,
        "splash": None,
        "discovery_splash": None,
        "features": sorted(guild.features),
        "banner": None,
        "owner_id": str(guild.owner.id),
        "application_id": None,
        "region": "deprecated",
        "afk_channel_id": None,
        "afk_timeout": 300,
        "system_channel_id": str(guild.system_channel.id) if guild.system_channel else None,
        "system_channel_flags": guild.system_channel_flags,
        "widget_enabled": False,
        "widget_channel_id": None,
        "verification_level": guild.verification_level,
        "roles": [role.payload() for role in guild.roles.values()],
        "default_message_notifications": 1,
        "mfa_level": 0,
        "explicit_content_filter": 0,
        "max_presences": None,
        "max_members": 25_000_000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "vanity_url_code": None,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "preferred_locale": guild.locale,
        "rules_channel_id": str(guild.rules_channel.id) if guild.rules_channel else None,
        "safety_alerts_channel_id": None,
        "public_updates_channel_id": None,
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "nsfw_level": 0,
        "emojis": [],
        "stickers": [],
        "incidents_data": guild.incidents.payload() if guild.incidents else None,
    }
    if with_counts:
        body["approximate_member_count"] = len(guild.members)
        body["approximate_presence_count"] = min(len(guild.members), 1)
    return body


def gateway_payload(guild: "Guild") -> Json:
    """The guild object of the gateway's GUILD_CREATE, with what the bot sees at its start.

    Without the presence intent only the bot itself is among the members; others are asked for.
    """
    bot = guild.bot_member
    if bot is None:
        raise ValueError("a guild is told of only to a bot that is in it")
    visible = [t for t in guild.threads.values() if not t.archived and t.can_see(bot.id)]
    return {
        **rest_payload(guild, with_counts=False),
        "joined_at": iso(bot.joined),
        "large": len(guild.members) >= LARGE,
        "unavailable": False,
        "member_count": len(guild.members),
        "members": [bot.payload()],
        "channels": [channel.payload() for channel in guild.channels.values()],
        "threads": [thread.payload() for thread in visible],
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [event.payload() for event in guild.events.values()],
        "soundboard_sounds": [],
    }
