"""A small web server for what features show (`Feature.web`), off unless the port is set.

Invariants:
- Pages are looked at and nothing else: GET and HEAD. Whatever is not there gets the same bare 404.
- No address is in any log, since some are secrets; an error is logged by the feature and page where it happened.
- Nobody keeps the others waiting: so many questions and connections at once, so many in a minute by one address,
  so long for each; the table of addresses does not grow without end.
- Pages run no scripts, load nothing, stand in no search engine and in no other page.
"""

from __future__ import annotations

import asyncio
import hashlib
import ipaddress
import logging
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.problems import OperatorProblem
from bot.web_pages import NOTHING, Around, Asked, Told, WebPage

if TYPE_CHECKING:  # the server is loaded only where it is on
    from aiohttp import web

log = logging.getLogger(__name__)

SECONDS = 10.0
"""How long a page may take."""
CONNECTION_SECONDS = 60.0
"""How long a connection lives, whatever it does: it brings a question at once, or makes room for others."""
AT_ONCE = 16
CONNECTIONS = 200
BURST, PER_SECOND = 60, 1.0
"""Questions that one address may ask at once, and how fast it may go on."""
ADDRESSES = 10_000
"""How many addresses are remembered; the one that was silent for longest is forgotten first."""
LONGEST_PATH = 500
HEADERS: Mapping[str, str] = {
    "Server": "Hearth",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "private, no-cache",
}


class Pace:
    """Tells who asks too often. An address of IPv6 counts with all that share its first 64 bits."""

    def __init__(self) -> None:
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._left)

    def allows(self, address: str, now: float) -> bool:
        """Count a question, `now` in seconds; False where it is one too many."""
        who = _network(address)
        left, before = self._left.pop(who, (float(BURST), now))
        left = min(float(BURST), left + (now - before) * PER_SECOND)
        self._left[who] = (max(0.0, left - 1), now)
        if len(self._left) > ADDRESSES:
            self._left.popitem(last=False)
        return left >= 1


class WebServer:
    """The server, open. `port` is the one that it has."""

    def __init__(self, ground: Ground, features: Sequence[Feature], around: Around | None = None) -> None:
        self._ground = ground
        self._around = around or Around()
        self._pages: dict[tuple[str, str], WebPage] = {
            (feature.name, name): page for feature in features for name, page in feature.web.items()
        }
        self._pace = Pace()
        self._in_hand = 0
        self._runner: web.ServerRunner | None = None
        self._listening: asyncio.Server | None = None
        self.port = 0

    async def open(self, host: str, port: int) -> None:
        """Listen. Raises OperatorProblem where that cannot be."""
        from aiohttp import web

        quiet = logging.Logger("bot.web.quiet", logging.CRITICAL + 1)  # the library would log addresses
        server = web.Server(self._handle, access_log=None, logger=quiet)
        self._runner = web.ServerRunner(server, shutdown_timeout=SECONDS)
        await self._runner.setup()
        loop = asyncio.get_running_loop()

        def connection() -> asyncio.Protocol:
            if len(server.connections) >= CONNECTIONS:
                return _Closed()
            protocol = server()
            loop.call_later(CONNECTION_SECONDS, _end, protocol)
            return protocol

        try:
            self._listening = await loop.create_server(connection, host, port)
        except OSError as error:
            await self.close()
            raise OperatorProblem(
                f"HEARTH_WEB_PORT: Hearth cannot listen on port {port} of {host} ({error.strerror or 'unknown'}). "
                "Choose another port, or another address in HEARTH_WEB_HOST."
            ) from error
        self.port = self._listening.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Listen no more, and finish what is in hand."""
        if self._listening is not None:
            self._listening.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        told = await self._answer(request)
        return _response(told, request)

    async def _answer(self, request: web.BaseRequest) -> Told:
        if not self._pace.allows(_asker(request), monotonic()):
            return Told(status=429)
        found = self._page(request)
        if found is None:
            return NOTHING
        if self._in_hand >= AT_ONCE:
            return Told(status=503)
        name, page, asked = found
        self._in_hand += 1
        try:
            async with asyncio.timeout(SECONDS):
                told = await page(self._ground, asked)
        except TimeoutError:
            log.warning("a web page took too long page=%s", name)
            return Told(status=503)
        except Exception:
            log.exception("a web page failed page=%s", name)
            return Told(status=500)
        finally:
            self._in_hand -= 1
        return told

    def _page(self, request: web.BaseRequest) -> tuple[str, WebPage, Asked] | None:
        if request.method not in ("GET", "HEAD") or len(request.raw_path) > LONGEST_PATH:
            return None
        _, *parts = request.rel_url.raw_path.split("/")
        page = self._pages.get((parts[0], parts[1])) if len(parts) > 1 else None
        if page is None:
            return None
        args = tuple(part for part in request.rel_url.parts[3:])
        known = request.headers.get("If-None-Match", "")[:LONGEST_PATH]
        return f"{parts[0]}/{parts[1]}", page, Asked(args, known, self._around)


class _Closed(asyncio.Protocol):
    """A connection for which there is no room."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """End it at once."""
        transport.close()


def _end(protocol: Any) -> None:
    if protocol.transport is not None:
        protocol.transport.abort()


def _response(told: Told, request: web.BaseRequest) -> web.Response:
    from aiohttp import web

    if told.status not in (200, 304):
        after = {"Retry-After": "60"} if told.status in (429, 503) else {}
        return web.Response(status=told.status, body=told.body, headers={**HEADERS, **after})
    etag = told.etag or hashlib.sha256(told.body).hexdigest()[:32]
    headers = {**HEADERS, "ETag": f'W/"{etag}"', "Vary": "Accept-Encoding"}  # weak: the same packed and unpacked
    if told.status == 304 or Asked(if_none_match=request.headers.get("If-None-Match", "")).knows(etag):
        return web.Response(status=304, headers=headers)
    headers["Content-Type"] = told.content_type
    if told.file_name:
        headers["Content-Disposition"] = f'attachment; filename="{told.file_name}"'
    response = web.Response(body=told.body, headers=headers)
    response.enable_compression()
    return response


def _asker(request: web.BaseRequest) -> str:
    """Return who asks. A reverse proxy on this machine says for whom it does, in what it adds at the end."""
    peer = request.transport.get_extra_info("peername") if request.transport is not None else None
    address = str(peer[0]) if peer else ""
    forwarded = request.headers.getall("X-Forwarded-For", [])
    if forwarded and _is_loopback(address):
        return forwarded[-1].rpartition(",")[2].strip()[:45]
    return address


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def _network(address: str) -> str:
    try:
        return str(ipaddress.IPv6Network((address, 64), strict=False)) if ":" in address else address
    except ValueError:
        return address
