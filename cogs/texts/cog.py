"""Texts have no command and no listener of their own: they are reached from `/staff`."""

from __future__ import annotations

from bot.client import HearthClient


async def setup(_client: HearthClient) -> None:
    """Add nothing to the client; a feature without commands is loaded like any other."""
