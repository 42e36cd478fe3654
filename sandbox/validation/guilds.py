"""What Discord refuses in a change to a server, and in pausing its invitations.

Sources: https://discord.com/developers/docs/resources/guild#modify-guild and #modify-guild-incident-actions
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

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
LONGEST_PAUSE = timedelta(hours=24)
PICTURES = ("icon", "splash", "banner", "discovery_splash", "home_header")


def validate_guild(payload: Mapping[str, object]) -> None:
    """Raise `InvalidForm` where Discord would refuse this change; no field is required."""
    errors = FormErrors()
    guild = Form.of(payload, errors)
    if guild is not None:
        _check_guild(guild)
    errors.raise_if_any()


def validate_incident_actions(payload: Mapping[str, object], *, now: datetime) -> None:
    """Raise `InvalidForm` where Discord would refuse these pauses; either may be left out, null ends one.

    Discord documents the 24 hours, and not the inner code of its refusal: that one is the sandbox's guess.
    """
    errors = FormErrors()
    actions = Form.of(payload, errors)
    if actions is not None:
        for name in ("invites_disabled_until", "dms_disabled_until"):
            until = actions.timestamp(name)
            if until is not None and until > now + LONGEST_PAUSE:
                actions.complain(name, "DATE_TIME_TYPE_TOO_FAR", "Must be within the next 24 hours.")
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
