"""What Discord refuses in a change to a server.

Source: https://discord.com/developers/docs/resources/guild#modify-guild
"""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.validation.commands import LOCALES
from sandbox.validation.errors import FormErrors
from sandbox.validation.fields import Form

CHANNELS_OF_A_GUILD = (
    "afk_channel_id",
    "system_channel_id",
    "rules_channel_id",
    "safety_alerts_channel_id",
    "public_updates_channel_id",
)
PICTURES = ("icon", "splash", "banner", "discovery_splash", "home_header")


def validate_guild(payload: Mapping[str, object]) -> None:
    """Raise `InvalidForm` where Discord would refuse this change; no field is required."""
    errors = FormErrors()
    guild = Form.of(payload, errors)
    if guild is not None:
        _check_guild(guild)
    errors.raise_if_any()


def _check_guild(guild: Form) -> None:
    guild.text("name", at_least=2, at_most=100, required="name" in guild.values)
    guild.text("description", at_most=300)
    guild.text("region")
    guild.choice("preferred_locale", LOCALES)
    guild.choice("verification_level", (0, 1, 2, 3, 4))
    guild.choice("default_message_notifications", (0, 1))
    guild.choice("explicit_content_filter", (0, 1, 2))
    guild.choice("afk_timeout", (60, 300, 900, 1800, 3600))
    guild.integer("system_channel_flags")
    guild.boolean("premium_progress_bar_enabled")
    for name in CHANNELS_OF_A_GUILD:
        guild.snowflake(name)
    for name in PICTURES:
        guild.text(name)
