"""What Discord refuses in a change to the bot's own account, and in opening a direct conversation.

Sources: https://discord.com/developers/docs/resources/user#modify-current-user and #create-dm
"""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.validation.errors import FormErrors
from sandbox.validation.fields import Form


def validate_account(payload: Mapping[str, object]) -> None:
    """Raise `InvalidForm` where Discord would refuse this change; no field is required."""
    errors = FormErrors()
    account = Form.of(payload, errors)
    if account is not None:
        account.text("username", at_least=2, at_most=32, required="username" in account.values)
        account.text("avatar")
        account.text("banner")
    errors.raise_if_any()


def validate_direct(payload: Mapping[str, object]) -> None:
    """Raise `InvalidForm` where Discord would refuse to open this conversation."""
    errors = FormErrors()
    conversation = Form.of(payload, errors)
    if conversation is not None:
        conversation.snowflake("recipient_id", required=True)
    errors.raise_if_any()
