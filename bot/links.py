"""Asks an address whether it still leads somewhere, and takes nothing in.

Invariants:
- Only https, and only the public internet, at each step of a redirect (bot/fetch.py, bot/public_net.py).
- The least that tells it is asked: the head of the page, and where a site answers no such question, the page
  itself, of which no byte of the body is read.
- A site that answers and lets no program in tells nothing about what people find there.
"""

from __future__ import annotations

import asyncio
from typing import Literal
from urllib.parse import urljoin

import aiohttp

from bot.fetch import MOST_REDIRECTS, REDIRECTS, NotAllowed, allowed
from bot.public_net import NotPublic, public_connector

SECONDS = 15.0
GONE = (404, 410)
CLOSED = (401, 403, 405, 406, 407, 418, 425, 429, 451, 501, 503)
"""What sites say to programs that they do not know, or when they are busy."""

Answer = Literal["stands", "gone", "silent", "closed"]


async def ask(address: str, *, local: bool = False) -> Answer:
    """Return whether an address leads somewhere; "silent" also where it leads to nothing public.

    `local`: this is the sandbox, where this machine's own addresses are asked, too.
    """
    headers = {"User-Agent": "Hearth (looks whether a link still works)", "Accept": "*/*"}
    try:
        async with (
            asyncio.timeout(SECONDS),
            aiohttp.ClientSession(
                connector=public_connector(local=local), headers=headers, trust_env=False
            ) as session,
        ):
            status = await _status(session, "HEAD", address, local)
            if status >= 400:
                status = await _status(session, "GET", address, local)
    except (TimeoutError, NotAllowed, NotPublic, ValueError, aiohttp.ClientError, OSError):
        return "silent"
    if status in GONE:
        return "gone"
    if status in CLOSED:
        return "closed"
    return "stands" if 200 <= status < 300 else "silent"


async def _status(session: aiohttp.ClientSession, method: str, address: str, local: bool) -> int:
    """Return the status at the end of the redirects; that of a redirect where there are too many."""
    status = 0
    for _ in range(MOST_REDIRECTS + 1):
        address = allowed(address, local=local)
        async with session.request(method, address, allow_redirects=False) as answer:
            status = answer.status
            if status not in REDIRECTS:
                return status
            address = urljoin(address, answer.headers.get("Location", ""))
    return status
