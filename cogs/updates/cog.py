"""Updates have no command: a button in the notice and on private pages leads to them."""

from __future__ import annotations

from bot.client import HearthClient


async def setup(_client: HearthClient) -> None:
    """Add nothing to the client: the button is handled by its custom_id."""
