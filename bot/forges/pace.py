"""How often Hearth asks a forge: on average once in `every` seconds, whoever asks.

Invariants: over any time, no more than `burst` requests beyond one in `every` seconds; what runs in the background
waits its whole turn, and only for somebody who waits are up to `burst` turns taken ahead, which the background
makes up for.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

EVERY = 1.0
"""Seconds. GitHub asks for at least one second between requests that write, and politeness for the rest."""
BURST = 12


class Pace:
    """Gives out turns. `now` and `sleep` are in seconds of one steady clock."""

    def __init__(
        self,
        every: float = EVERY,
        burst: int = BURST,
        *,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._every, self._ahead = every, every * burst
        self._now, self._sleep = now, sleep
        self._next = now()

    async def turn(self, *, urgent: bool) -> None:
        """Return when it is the caller's turn."""
        now = self._now()
        free = max(self._next, now)
        start = max(now, free - self._ahead) if urgent else free
        self._next = free + self._every
        if start > now:
            await self._sleep(start - now)
