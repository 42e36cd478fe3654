"""Keeps the sandbox to this computer and its own page, whatever name a request used to reach it.

Invariant: a request whose Host is not a name of this computer, or whose Origin is another page, is refused.
Listening on the loopback address alone is not enough: any page can let a name of its own point there (DNS
rebinding), and any page can post across origins.
"""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

NAMES = ("127.0.0.1", "localhost", "::1")

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def loopback_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse (403) what a page elsewhere could have sent; programs send no Origin and pass."""
    if urlsplit(f"//{request.host}").hostname not in NAMES:
        raise web.HTTPForbidden(text="The sandbox answers to this computer only.")
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != request.host:
        raise web.HTTPForbidden(text="The sandbox answers to its own page only.")
    return await handler(request)
