"""What Discord refuses in roles.

Source: https://discord.com/developers/docs/resources/guild#create-guild-role
"""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.validation.errors import FormErrors
from sandbox.validation.fields import Form, forms_of

BIGGEST_COLOR = 0xFFFFFF


def validate_role(payload: Mapping[str, object]) -> None:
    """Raise `InvalidForm` where Discord would refuse to create or change this role; no field is required."""
    errors = FormErrors()
    role = Form.of(payload, errors)
    if role is not None:
        _check_role(role)
    errors.raise_if_any()


def validate_role_positions(payload: object) -> None:
    """Raise `InvalidForm` where Discord would refuse this list of roles and where they shall stand."""
    errors = FormErrors()
    for entry in forms_of(payload, errors):
        entry.snowflake("id", required=True)
        entry.integer("position", at_least=-(2**31), at_most=2**31 - 1)
    errors.raise_if_any()


def _check_role(role: Form) -> None:
    role.text("name", at_least=1, at_most=100)
    role.permissions("permissions")
    role.integer("color", at_least=0, at_most=BIGGEST_COLOR)
    role.boolean("hoist")
    role.boolean("mentionable")
    role.text("icon")
    role.text("unicode_emoji", at_most=100)
    colors = role.child("colors")
    if colors is not None:
        for name in ("primary_color", "secondary_color", "tertiary_color"):
            colors.integer(name, at_least=0, at_most=BIGGEST_COLOR)
