"""What can go wrong with the local GitHub, on purpose."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field

from aiohttp import web


@dataclass
class Trouble:
    """`next` are troubles for the next requests, one each; `lasting` is for all until it is taken away.

    `paths`: only requests whose path holds one of these words meet it; none: all.
    """

    lasting: str | None = None
    paths: tuple[str, ...] = ()
    next: deque[str] = field(default_factory=deque)
    wait: int = 60
    """Seconds that a limit asks for."""
    held: asyncio.Event = field(default_factory=asyncio.Event)
    """Set it to let go of requests that get no answer."""

    def now(self, path: str) -> str | None:
        """Return what is wrong with this request."""
        if self.paths and not any(word in path for word in self.paths):
            return None
        return self.next.popleft() if self.next else self.lasting

    async def answer(self, kind: str, good: web.Response) -> web.Response:
        """Return the answer that goes wrong; `good` is what it would have been."""
        if kind == "forbidden":
            return web.json_response({"message": "Forbidden"}, status=403)
        if kind == "limited":
            headers = {"x-ratelimit-limit": "60", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "0"}
            return web.json_response({"message": "API rate limit exceeded"}, status=403, headers=headers)
        if kind == "secondary":
            message = {"message": "You have exceeded a secondary rate limit"}
            return web.json_response(message, status=429, headers={"retry-after": str(self.wait)})
        if kind == "broken":
            return web.json_response({"message": "Server Error"}, status=500)
        if kind == "html":
            return web.Response(text="<html><h1>Unicorn!</h1></html>", content_type="text/html")
        if kind == "half":
            body = good.body if isinstance(good.body, bytes) else b"[{}"
            return web.Response(body=body[: max(1, len(body) // 2)], content_type="application/json")
        await self.held.wait()
        return good
