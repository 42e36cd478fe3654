"""Addresses that organisers have set, shown so that they can be copied or opened as they are.

Their form was looked at when they were set (`TextKind`), so that they hold no white space.
"""

from __future__ import annotations


def shown(address: str) -> str:
    """Return a link without its preview, or any other address as code, which marks no word and hides nothing."""
    plain = address.replace("`", "")
    return f"<{plain}>" if plain.startswith("https://") and "<" not in plain and ">" not in plain else f"`{plain}`"
