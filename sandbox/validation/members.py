"""What Discord refuses in a change to a member of a server.

Source: https://discord.com/developers/docs/resources/guild#modify-guild-member
"""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.validation.errors import FormErrors
from sandbox.validation.fields import Form

LONGEST_NICK = 32
MOST_ROLES = 350


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
