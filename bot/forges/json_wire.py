"""Speaks JSON over HTTP with forges that have no library of their own.

Invariants:
- No request before its turn; while the forge wants to be left alone, none at all.
- Redirects are seen, and followed once where the same forge has given a repository another name, never elsewhere.
- Every request goes to the forge's own address and nowhere else, and so does the token.
- A token that the forge does not know is put away: Hearth asks on as nobody, and says so (`is_known`). What a
  token was not made for (its scopes), nobody in particular may still read, and is asked for as nobody, too.
- Each answer that can be asked for again bears a mark: the forge's own (ETag), and where it gives none, one made
  of the answer, so that "as before" can be told in either case. Asking with a mark of the latter kind costs the
  forge a whole answer, and spares Hearth all that follows from it.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from datetime import timedelta
from hashlib import sha256
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import aiohttp
from yarl import URL

from bot.forges.forge import Gone, Limited, Refused, Unreachable
from bot.forges.pace import Pace
from bot.forges.wire import NO_ANSWER, REQUESTER, SECONDS, Moved, meaning, no_answer, read_all, wait_of

OWN_MARK = "own:"
MOVED = (301, 302, 307, 308)


class Unknown(Refused):
    """The forge does not know the token."""


class Answer(NamedTuple):
    """What stands at an address: `path` says where it was found, `following` asks for the next page of a list."""

    data: Any
    path: str
    following: str | None
    mark: str | None


class Reply(NamedTuple):
    """An answer as it came, with what comes after the question mark of the next page's address."""

    status: int
    headers: Mapping[str, str]
    contents: bytes
    following: str | None


class JsonWire:
    """One forge whose API stands at `api`; all paths are below that. Close it with `close`.

    `forge` is its name, for reasons. `seconds` is how long an answer may take.
    """

    def __init__(self, forge: str, api: str, token: str, pace: Pace, *, seconds: float = SECONDS) -> None:
        self._forge, self._token, self._pace, self._seconds = forge, token, pace, seconds
        self._api = api.rstrip("/")
        self._host, self._root = urlsplit(self._api).netloc, urlsplit(self._api).path
        self._session: aiohttp.ClientSession | None = None
        self._silent_until = 0.0
        self.requests = 0
        self.is_known: bool | None = True if token else None
        """Whether the forge takes the token; None where there is none."""

    async def close(self) -> None:
        """Let go of what is open."""
        if self._session is not None:
            await self._session.close()
        self._session = None

    async def get(
        self, path: str, *, etag: str | None = None, urgent: bool = False, raw: bool = False
    ) -> Answer | None:
        """Return what stands at a path; None where it is as it was when it bore `etag`. Raises a Fault.

        `raw`: what stands there are words, not JSON.
        """
        try:
            return await self._read("GET", path, etag=etag, urgent=urgent, raw=raw)
        except Moved as moved:
            there = self._here(moved.url)
        try:
            return await self._read("GET", there, urgent=urgent, raw=raw)
        except Moved:
            raise Gone("moved more than once") from None

    async def found(self, path: str, *, urgent: bool = False, raw: bool = False) -> Answer:
        """Return what stands at a path, whether or not it is as before. Raises a Fault."""
        told = await self.get(path, urgent=urgent, raw=raw)
        if told is None:
            raise Unreachable("as before, though nothing was known")
        return told

    async def ask(self, path: str, data: Any, *, urgent: bool = False) -> Any:
        """Return what is answered to a question that is sent as JSON and changes nothing. Raises a Fault."""
        try:
            told = await self._read("POST", path, data=data, urgent=urgent)
        except Moved:
            raise Unreachable("moved, though only repositories do", NO_ANSWER) from None
        return told.data if told else None

    async def write(self, path: str, data: Any) -> None:
        """Write something. Raises a Fault."""
        if not self.is_known:
            raise Refused("writing needs a token")
        with no_answer():
            try:
                reply = await self._send("POST", path, self._token, urgent=True, data=data)
            except Unknown:
                self.is_known = False
                raise
        if reply.status not in (200, 201):
            raise meaning(reply.status, self._forge)

    async def _read(
        self,
        method: str,
        path: str,
        *,
        data: Any = None,
        etag: str | None = None,
        urgent: bool = False,
        raw: bool = False,
    ) -> Answer | None:
        theirs = etag if etag and not etag.startswith(OWN_MARK) else None
        with no_answer():
            reply = await self._as_known(method, path, urgent=urgent, data=data, etag=theirs)
            if theirs and reply.status == 304:
                return None
            if reply.status in MOVED and "location" in reply.headers:
                raise Moved(reply.headers["location"])
            if reply.status != 200:
                raise meaning(reply.status, self._forge)
            where = path.partition("?")[0]
            if raw:
                return Answer(_words(reply), where, None, None)
            told = json.loads(reply.contents)
            if not isinstance(told, dict | list | None):
                raise Unreachable("no JSON of any use", NO_ANSWER)
            mark = reply.headers.get("etag") or mark_of(told)
            if mark == etag:
                return None
            return Answer(told, where, f"{where}?{reply.following}" if reply.following else None, mark)

    async def _as_known(self, method: str, path: str, *, urgent: bool, data: Any, etag: str | None) -> Reply:
        """Ask with the token there is, and as nobody where the forge does not know it or says it is for else."""
        if self.is_known:
            try:
                reply = await self._send(method, path, self._token, urgent=urgent, data=data, etag=etag)
                if reply.status != 403:
                    return reply
            except Unknown:
                self.is_known = False
        return await self._send(method, path, "", urgent=urgent, data=data, etag=etag)

    async def _send(
        self, method: str, path: str, token: str, *, urgent: bool, data: Any = None, etag: str | None = None
    ) -> Reply:
        url = URL(f"{self._api}{path}", encoded=True)
        if urlsplit(str(url)).netloc != self._host:
            raise Unreachable("an address that is not the forge's own")
        self._be_silent()
        await self._pace.turn(urgent=urgent)
        self._be_silent()  # others may have been told while this one waited for its turn
        self.requests += 1
        headers = {"authorization": f"Bearer {token}"} if token else {}
        if etag:
            headers["if-none-match"] = etag
        async with self._opened().request(
            method,
            url,
            headers=headers,
            json=data,
            allow_redirects=False,
            timeout=aiohttp.ClientTimeout(total=self._seconds),
        ) as answer:
            contents = await read_all(answer)
            self._heed(answer.status, answer.headers)
            if answer.status == 401:
                raise Unknown(f"{self._forge} answered 401")
            following = answer.links.get("next")
            query = URL(str(following["url"]), encoded=True).raw_query_string if following else None
            return Reply(answer.status, answer.headers, contents, query)

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                headers={"user-agent": REQUESTER, "accept": "application/json, text/plain"},
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session

    def _be_silent(self) -> None:
        if (silent := self._silent_until - time.monotonic()) > 0:
            raise Limited("the forge wants to be left alone", timedelta(seconds=silent))

    def _heed(self, status: int, headers: Mapping[str, str]) -> None:
        """Take the limits to heart that an answer tells of."""
        after = wait_of(status, headers)
        if after is not None:
            self._silent_until = time.monotonic() + after.total_seconds()
            if status in (403, 429):
                raise Limited(f"{self._forge} answered {status}", after)

    def _here(self, url: str) -> str:
        """Return the path below the API's root to which a redirect leads, whatever host it names."""
        there = urlsplit(url)
        if not there.path.startswith(f"{self._root}/"):
            raise Unreachable("moved to where there is no API", NO_ANSWER)
        return there.path.removeprefix(self._root) + (f"?{there.query}" if there.query else "")


def mark_of(told: Any) -> str:
    """Return a mark made of an answer, for one that bears none of the forge's."""
    return f"{OWN_MARK}{sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:32]}"


def _words(reply: Reply) -> str:
    """Return the words of a file; forges send files as plain text, whatever they hold, and errors as pages."""
    if reply.headers.get("content-type", "").startswith("text/html"):
        raise Unreachable("a page for people", NO_ANSWER)
    return reply.contents.decode("utf-8", "replace")
