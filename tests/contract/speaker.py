"""Speaks to the sandbox's REST API without any client library, so that its own words are what is tried."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from sandbox.server import Sandbox


class Speaker:
    """Sends requests as the bot and keeps which routes were spoken to."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self._sandbox = sandbox
        self._session = session
        self.names: dict[str, Any] = {}
        self.spoken: set[tuple[str, str]] = set()

    async def say(self, method: str, route: str, body: Any = None, *, status: int = 200, **query: Any) -> Any:
        """Send a request whose path's parameters are in `names`; assert the status and return the answer."""
        answer_status, answer = await self.try_saying(method, route, body, **query)
        assert answer_status == status, f"{method} {route}: {answer_status} {answer}"
        return answer

    async def try_saying(self, method: str, route: str, body: Any = None, **query: Any) -> tuple[int, Any]:
        """Send a request and return its status and its answer (None where it has no body)."""
        self.spoken.add((method, route))
        url = self._sandbox.api_url + route.format(**self.names)
        async with self._session.request(method, url, json=body, params=query) as response:
            answer = await response.json() if response.status != 204 else None
            return response.status, answer


@asynccontextmanager
async def speaking(sandbox: Sandbox) -> AsyncIterator[Speaker]:
    """A speaker with the bot's token."""
    headers = {"Authorization": f"Bot {sandbox.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        yield Speaker(sandbox, session)
