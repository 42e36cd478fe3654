"""What time it is, and waiting for a time, behind one small protocol.

Invariants: every time is UTC and carries its zone; nothing else in bot, cogs or data asks the system.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time that features live by."""

    def now(self) -> datetime:
        """Return the present moment, in UTC with its zone."""
        ...

    async def sleep_until(self, when: datetime) -> None:
        """Return once `now()` has reached `when`; at once if it already has."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """Return the present moment, in UTC with its zone."""
        return datetime.now(UTC)

    async def sleep_until(self, when: datetime) -> None:
        """Sleep until `when`, in steps of at most an hour so that a changed system clock is noticed."""
        while (seconds := (when - self.now()).total_seconds()) > 0:
            await asyncio.sleep(min(seconds, 3600))
