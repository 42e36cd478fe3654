"""What Discord refuses in a change to a member of a server.

Source: https://discord.com/developers/docs/resources/guild#modify-guild-member
"""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.validation.errors import FormErrors
from sandbox.validation.fields import Form

LONGEST_NICK = 32
MOST_ROLES = 350
LONGEST_DELETED_SECONDS = 7 * 24 * 60 * 60


def validate_ban(payload: Mapping[str, object]) -> None:
    """Raise `InvalidForm` where Discord would refuse to ban somebody so; no field is required."""
    errors = FormErrors()
    ban = Form.of(payload, errors)
    if ban is not None:
        ban.integer("delete_message_seconds", at_least=0, at_most=LONGEST_DELETED_SECONDS)
        ban.integer("delete_message_days", at_least=0, at_most=7)
    errors.raise_if_any()


def validate_member(payload: Mapping[str, object]) -> None:
    """Raise `InvalidForm` where Discord would refuse this change; no field is required."""
    errors = FormErrors()
    member = Form.of(payload, errors)
    if member is not None:
        member.text("nick", at_most=LONGEST_NICK)
        member.snowflakes("roles", at_most=MOST_ROLES, unique=True)
        member.boolean("mute")
        member.boolean("deaf")
        member.snowflake("channel_id")
        member.timestamp("communication_disabled_until")
        member.integer("flags")
    errors.raise_if_any()
