"""Whether people can answer through this process, and what is made good for once they can again.

Invariants:
- Only the process that is connected to Discord lets anything end because somebody did not answer
  (`JobKind.only_connected`), and not before each feature has made good for the time in which nobody could
  (`Feature.on_return`). So a process that only works jobs ends nothing, and makes nothing good either.
- Nobody needs to know how long Hearth was away: each new session with Discord is a return. A session that goes on
  after a cut is none, since Discord lets it go on only for a short while.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Protocol

from bot.feature import Feature
from bot.ground import Ground
from bot.supervise import keep_running

log = logging.getLogger(__name__)


class OnChange(Protocol):
    """Hears whether people can answer through this process."""

    def __call__(self, *, connected: bool) -> None:
        """It has changed, or may have."""


class Presence:
    """What of its connection to Discord matters to promises. `on_change` is told each time that it changes."""

    def __init__(self, ground: Ground, features: Sequence[Feature]) -> None:
        self.on_change: OnChange | None = None
        self._ground = ground
        self._features = features
        self._is_connected = False
        self._has_made_good = False
        self._making_good: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """A new session began: what was pressed before it has come to nobody."""
        if self._making_good is not None:
            self._making_good.cancel()
        self._is_connected, self._has_made_good = True, False
        self._tell()
        self._making_good = asyncio.create_task(self._return(), name="making good")

    def interrupt(self) -> None:
        """The session is cut, and may go on."""
        self._is_connected = False
        self._tell()

    def go_on(self) -> None:
        """The session that was cut goes on."""
        self._is_connected = True
        self._tell()

    async def leave(self) -> None:
        """The process leaves Discord; return when nothing is made good any more."""
        self.interrupt()
        if self._making_good is not None:
            self._making_good.cancel()
            await asyncio.gather(self._making_good, return_exceptions=True)
            self._making_good = None

    async def _return(self) -> None:
        await keep_running("making good", self._make_good)
        self._has_made_good = True
        log.info("people can answer, and what came of the time without that is made good")
        self._tell()

    async def _make_good(self) -> None:
        for feature in self._features:
            if feature.on_return is not None:
                await feature.on_return(self._ground)

    def _tell(self) -> None:
        if self.on_change is not None:
            self.on_change(connected=self._is_connected and self._has_made_good)
