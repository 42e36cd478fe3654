"""The sandbox's clock, which can be moved forward, and its `/clock` endpoint that a bot may follow.

Invariants: the clock only moves forward; `version` grows by one with each move.
"""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from aiohttp import web

LONG_POLL_SECONDS = 25.0
"""How long `GET /clock?after=` holds a request open when nothing moves."""


class Clock:
    """Real time plus an offset that people and tests can enlarge."""

    def __init__(self) -> None:
        self.offset_seconds = 0.0
        self.version = 0
        self.listeners: list[Callable[[], None]] = []
        self._moved = asyncio.Event()

    def timestamp(self) -> float:
        """Seconds since 1970 by this clock."""
        return time.time() + self.offset_seconds

    def now(self) -> datetime:
        """The moment (UTC) by this clock."""
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def advance(self, by: float | timedelta) -> None:
        """Move forward by seconds or a timedelta; ValueError where that would be backwards."""
        seconds = by.total_seconds() if isinstance(by, timedelta) else by
        if seconds < 0:
            raise ValueError("the sandbox's clock only moves forward")
        self.offset_seconds += seconds
        self.version += 1
        self.answer_all()
        for listener in self.listeners:
            listener()

    def answer_all(self) -> None:
        """Let nobody wait for a move any longer, also where there was none."""
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()

    async def moved_past(self, version: int, seconds: float = LONG_POLL_SECONDS) -> None:
        """Return when the clock's version is no longer `version`, or after `seconds`."""
        if self.version != version:
            return
        try:
            await asyncio.wait_for(self._moved.wait(), seconds)
        except TimeoutError:
            return

    def state(self) -> dict[str, float | int]:
        """What the endpoint answers."""
        return {"offset_seconds": self.offset_seconds, "version": self.version}


def clock_routes(clock: Clock) -> list[web.RouteDef]:
    """GET reads the clock (`?after=VERSION` waits for a move), POST moves it."""

    async def read(request: web.Request) -> web.Response:
        after = request.query.get("after")
        if after is not None:
            if not after.lstrip("-").isdigit():
                raise web.HTTPBadRequest(text="after must be a version number")
            await clock.moved_past(int(after))
        return web.json_response(clock.state())

    async def move(request: web.Request) -> web.Response:
        body = await request.json()
        try:
            clock.advance(float(body["advance_seconds"]))
        except (KeyError, TypeError, ValueError) as problem:
            raise web.HTTPBadRequest(text=f"advance_seconds must be a number from 0 up ({problem})") from problem
        return web.json_response(clock.state())

    return [web.get("/clock", read), web.post("/clock", move)]
