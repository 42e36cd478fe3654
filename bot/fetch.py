"""Fetches a file from an address that somebody typed, such as a calendar.

Invariants:
- Only https, and only the public internet, at each step of a redirect: nobody reaches what only this machine can
  reach (bot/public_net.py). In the sandbox this machine's own addresses are reached, too, by http as well.
- No more than the asked number of bytes is taken in, within SECONDS; nothing is unpacked, so that little cannot
  become much.
- The address is in no log and no error: it may be a secret.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import aiohttp

from bot.public_net import NotPublic, is_not_public, public_connector, see_that_public

SECONDS = 20.0
MOST_BYTES = 5_000_000
MOST_REDIRECTS = 3
REDIRECTS = (301, 302, 303, 307, 308)
NO_LONGER = (401, 403, 404, 410, 451)


class NotFetched(Exception):
    """The file was not fetched; see the kinds below. None says the address."""


class NotAllowed(NotFetched):
    """The address, or one to which it leads, is no public https address."""


class NotThere(NotFetched):
    """There is nothing for us at this address: it is unknown, gone, or for those only who log in."""


class TooLarge(NotFetched):
    """The file is larger than what is taken in."""


class TooSlow(NotFetched):
    """The whole file did not come in time."""


class NotNow(NotFetched):
    """The other side does not answer, or has trouble; it may later."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was fetched. `body` is None where nothing changed since; give `etag` and `changed` the next time."""

    body: bytes | None
    etag: str = ""
    changed: str = ""


async def fetch(
    address: str, *, local: bool = False, etag: str = "", changed: str = "", most: int = MOST_BYTES
) -> Fetched:
    """Return the file at an https or webcal address. Raises NotFetched, by its kinds.

    `local`: this is the sandbox. `etag` and `changed` are those of the last time; then only what is new is sent.
    """
    headers = {"Accept-Encoding": "identity", "User-Agent": "Hearth", "Accept": "text/calendar, */*;q=0.1"}
    if etag:
        headers["If-None-Match"] = etag
    if changed:
        headers["If-Modified-Since"] = changed
    try:
        async with (
            asyncio.timeout(SECONDS),
            aiohttp.ClientSession(
                connector=public_connector(local=local), headers=headers, auto_decompress=False, trust_env=False
            ) as session,
        ):
            return await _follow(session, address.strip(), local, most)
    except TimeoutError:
        raise TooSlow("the file did not come in time") from None
    except NotPublic:
        raise NotAllowed("the address leads to no public address") from None
    except (aiohttp.InvalidURL, ValueError):
        raise NotAllowed("this is no address") from None
    except aiohttp.ClientConnectorDNSError as fault:
        raise (NotAllowed if is_not_public(fault) else NotThere)("the name leads nowhere") from None
    except (aiohttp.ClientError, OSError) as fault:
        raise (NotAllowed if is_not_public(fault) else NotNow)(f"no answer: {type(fault).__name__}") from None


async def _follow(session: aiohttp.ClientSession, address: str, local: bool, most: int) -> Fetched:
    for _ in range(MOST_REDIRECTS + 1):
        address = allowed(address, local=local)
        async with session.get(address, allow_redirects=False) as answer:
            if answer.status not in REDIRECTS:
                return await _taken_in(answer, most)
            address = urljoin(address, answer.headers.get("Location", ""))
    raise NotThere("one address leads to the next, again and again")


def allowed(address: str, *, local: bool = False) -> str:
    """Return the address to ask, with https for webcal; raises NotAllowed or NotPublic. See `fetch`."""
    parts = urlsplit(address)
    if parts.scheme in ("webcal", "webcals"):
        parts = parts._replace(scheme="https")
    see_that_public(parts.hostname or "", local=local)
    if not parts.hostname or not (parts.scheme == "https" or (local and parts.scheme == "http")):
        raise NotAllowed("only https is fetched")
    return parts.geturl()


async def _taken_in(answer: aiohttp.ClientResponse, most: int) -> Fetched:
    etag, changed = (answer.headers.get(name, "")[:300] for name in ("ETag", "Last-Modified"))
    if answer.status == 304:
        return Fetched(None, etag, changed)
    if answer.status in NO_LONGER:
        raise NotThere(f"the answer was {answer.status}")
    if answer.status != 200:
        raise NotNow(f"the answer was {answer.status}")
    if answer.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise NotNow("the file came packed, though it was asked for as it is")
    if (answer.content_length or 0) > most:
        raise TooLarge("the file is larger than what is taken in")
    body = bytearray()
    async for part in answer.content.iter_any():
        body += part
        if len(body) > most:
            raise TooLarge("the file is larger than what is taken in")
    return Fetched(bytes(body), etag, changed)
