"""Follows a clock elsewhere, so that a sandbox can move time forward for the features.

Invariant: only reachable through `read_config`, which allows it on loopback with a sandbox token alone.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import aiohttp

log = logging.getLogger(__name__)


class ForeignClock:
    """This machine's time plus an offset that the sandbox announces."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._offset = timedelta()
        self._version = -1
        self._moved = asyncio.Event()
        self.on_move: Callable[[], None] = lambda: None

    def now(self) -> datetime:
        """Return the moved present, in UTC with its zone."""
        return datetime.now(UTC) + self._offset

    async def sleep_until(self, when: datetime) -> None:
        """Return once the moved time has reached `when`."""
        while (seconds := (when - self.now()).total_seconds()) > 0:
            moved = self._moved
            try:
                await asyncio.wait_for(moved.wait(), timeout=min(seconds, 3600))
            except TimeoutError:
                continue

    async def start(self) -> None:
        """Read the clock once, so that the first `now()` is right."""
        async with aiohttp.ClientSession() as session:
            await self._read(session, after=None)

    async def follow(self) -> None:
        """Keep following until cancelled; a clock that does not answer is asked again."""
        async with aiohttp.ClientSession() as session:
            while True:
                try:
                    await self._read(session, after=self._version)
                except (aiohttp.ClientError, TimeoutError):
                    await asyncio.sleep(0.5)

    async def _read(self, session: aiohttp.ClientSession, after: int | None) -> None:
        query = {} if after is None else {"after": str(after)}
        async with session.get(self._url, params=query, timeout=aiohttp.ClientTimeout(total=40)) as answer:
            answer.raise_for_status()
            told = await answer.json()
        if told["version"] == self._version:
            return
        self._version, self._offset = told["version"], timedelta(seconds=told["offset_seconds"])
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()
        self.on_move()
