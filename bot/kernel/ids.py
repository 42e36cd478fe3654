"""Random identifiers that tell nothing about what they name."""

from __future__ import annotations

import secrets


def new_id() -> str:
    """Return 24 hexadecimal digits (96 random bits).

    A job's id is also its message's nonce, and Discord takes at most 25 characters there.
    """
    return secrets.token_hex(12)
