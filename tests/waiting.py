"""Waiting for what nobody announces, such as a row that another process writes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable


async def eventually(holds: Callable[[], Awaitable[bool]], timeout: float = 30) -> None:
    """Return once `holds()` is true; TimeoutError after `timeout` seconds, which a busy machine may need."""
    async with asyncio.timeout(timeout):
        while not await holds():
            await asyncio.sleep(0.01)
