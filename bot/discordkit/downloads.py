"""Fetches a file that somebody handed in from Discord, as long as its link is good.

Invariants: only Discord's own hosts are asked (in the sandbox: the local one that stands for it), redirects are
not followed, and reading stops where a file is larger than it may be; the address is in no log and no error.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import aiohttp
from discord.http import Route

from bot.jobs import TryAgain

if TYPE_CHECKING:
    from bot.client import HearthClient

HOSTS = ("cdn.discordapp.com", "media.discordapp.net")
TIMEOUT = aiohttp.ClientTimeout(total=50, connect=10)
"""Shorter than a job's lease."""
CHUNK = 64 * 1024


class LinkGone(Exception):
    """Nothing lies there (any more): the link has expired, the message is deleted, or it is not Discord's."""


class TooLarge(Exception):
    """The file is larger than it may be."""


def expires_at(address: str) -> datetime | None:
    """Return when a link stops working, in UTC; None where it does not say.

    Source: Discord's reference, "Signed Attachment CDN URLs": `ex` is the moment as a hexadecimal timestamp.
    """
    try:
        return datetime.fromtimestamp(int(parse_qs(urlsplit(address).query)["ex"][0], 16), UTC)
    except (KeyError, ValueError, OverflowError, OSError):
        return None


async def fetch_file(_client: HearthClient, address: str, *, most: int) -> bytes:
    """Return a file's bytes. Raises LinkGone, TooLarge, or TryAgain on passing faults."""
    if not _is_ours(address):
        raise LinkGone
    try:
        async with (
            aiohttp.ClientSession(timeout=TIMEOUT) as session,
            session.get(address, allow_redirects=False) as answer,
        ):
            if answer.status == 429 or answer.status >= 500:
                raise TryAgain(f"the file could not be fetched: {answer.status}")
            if answer.status != 200:
                raise LinkGone
            return await _read(answer, most)
    except (TimeoutError, aiohttp.ClientError, OSError) as fault:
        raise TryAgain(f"the file could not be fetched: {type(fault).__name__}") from None


async def _read(answer: aiohttp.ClientResponse, most: int) -> bytes:
    contents = bytearray()
    async for chunk in answer.content.iter_chunked(CHUNK):
        contents += chunk
        if len(contents) > most:
            raise TooLarge
    return bytes(contents)


def _is_ours(address: str) -> bool:
    """Tell whether an address is Discord's, or the one that stands for it here."""
    given, api = urlsplit(address), urlsplit(Route.BASE)
    if given.scheme == "https" and given.hostname in HOSTS:
        return True
    return api.hostname in ("127.0.0.1", "localhost", "::1") and given.netloc == api.netloc
