"""Speaks with GitHub: gidgethub knows its ways; here are the pace, the patience and the faults.

Invariants: no request before its turn; while GitHub wants to be left alone, none at all; redirects are seen and
not followed, so that a moved repository is noticed; a token goes to GitHub's own address and nowhere else.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import gidgethub
from gidgethub import aiohttp as gidgethub_aiohttp

from bot.forges.forge import Fault, Limited, Refused, Unreachable
from bot.forges.pace import Pace
from bot.forges.wire import (
    LONGEST_WAIT,
    NO_ANSWER,
    REQUESTER,
    SECONDS,
    URGENT_SECONDS,
    Moved,
    meaning,
    no_answer,
    read_all,
    wait_of,
)

__all__ = ["SECONDS", "Moved", "Wire", "faults"]


class Wire(gidgethub_aiohttp.GitHubAPI):
    """One GitHub. A request for somebody who waits is marked with a header that is taken off before it is sent."""

    def __init__(self, session: aiohttp.ClientSession, base_url: str, pace: Pace) -> None:
        self._marks: dict[str, Any] = {}
        """By address, what gidgethub puts into the question whether it changed, and takes from the answer."""
        super().__init__(session, REQUESTER, base_url=base_url, cache=self._marks)
        self._pace = pace
        self._host = urlsplit(base_url).netloc
        self._silent_until = 0.0
        self.requests = 0
        self.unknown = False
        """Whether GitHub said that it does not know the token that the last request bore."""

    async def _request(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes = b""
    ) -> tuple[int, Mapping[str, str], bytes]:
        headers = dict(headers)
        urgent = headers.pop("x-hearth-urgent", None) is not None
        if urlsplit(url).netloc != self._host:
            raise Unreachable("an address that is not the forge's own")
        self._see_that_welcome()
        await self._pace.turn(urgent=urgent)
        self._see_that_welcome()  # another request may have been told so meanwhile
        self.requests += 1
        async with self._session.request(
            method,
            url,
            headers=headers,
            data=body,
            allow_redirects=False,
            timeout=aiohttp.ClientTimeout(total=min(SECONDS, URGENT_SECONDS) if urgent else SECONDS),
        ) as answer:
            contents = await read_all(answer)
            self._heed(answer.status, answer.headers)
            return answer.status, answer.headers, contents

    def _see_that_welcome(self) -> None:
        if (silent := self._silent_until - time.monotonic()) > 0:
            raise Limited("the forge wants to be left alone", timedelta(seconds=silent))

    def _heed(self, status: int, headers: Mapping[str, str]) -> None:
        """Take the limits to heart that an answer tells of. Source: GitHub's REST documents, rate limits."""
        self.unknown = status == 401
        after = wait_of(status, headers)
        if after is not None:
            self._silent_until = time.monotonic() + after.total_seconds()
            if status in (403, 429):
                raise Limited(f"GitHub answered {status}", after)

    async def get(
        self, url: str, token: str | None, *, etag: str | None = None, urgent: bool = False, raw: bool = False
    ) -> tuple[Any, str | None, str | None] | None:
        """Return what stands at an address, what asks for the next page, and its mark; None where it is as before.

        Raises Moved, or a Fault.
        """
        from gidgethub import sansio

        full = sansio.format_url(url, None, base_url=self.base_url)
        unchanged = object()
        if etag:
            self._marks[full] = (etag, None, unchanged, None)
        headers = {"x-github-api-version": "2022-11-28", **({"x-hearth-urgent": "1"} if urgent else {})}
        accept = sansio.accept_format(media="raw", json=False) if raw else sansio.accept_format()
        try:
            async with faults():
                data, following, _ = await self._make_request(
                    "GET", full, None, b"", accept, oauth_token=token, extra_headers=headers
                )
        finally:
            seen = self._marks.pop(full, None)
        if data is unchanged:
            return None
        if not raw and not isinstance(data, dict | list):
            raise Unreachable("no JSON", NO_ANSWER)
        return data, following, seen[0] if seen else None

    async def post_json(self, url: str, token: str | None, data: Any) -> Any:
        """Write something. Raises a Fault."""
        async with faults():
            return await self.post(url, data=data, oauth_token=token, extra_headers={"x-hearth-urgent": "1"})

    async def ask(
        self, query: str, token: str, *, urgent: bool, **variables: Any
    ) -> tuple[dict[str, Any], frozenset[str]]:
        """Ask by GraphQL; return the data, and which of its parts GitHub says are not there. Raises a Fault.

        A part that is None and is not among those could not be had for another reason.
        """
        headers = {"x-hearth-urgent": "1"} if urgent else {}
        async with faults():
            answer = await self.post(
                f"{graphql_base(self.base_url)}/graphql",
                data={"query": query, "variables": variables},
                oauth_token=token,
                extra_headers=headers,
            )
        if not isinstance(answer, dict) or not isinstance(answer.get("data"), dict):
            raise told_errors(answer)
        return answer["data"], frozenset(
            str(one["path"][0])
            for one in answer.get("errors") or ()
            if isinstance(one, dict) and one.get("type") == "NOT_FOUND" and one.get("path")
        )


def told_errors(answer: Any) -> Fault:
    """Return what a GraphQL answer without data means; its errors are not repeated, they may quote anything."""
    errors = answer.get("errors") if isinstance(answer, dict) else None
    kinds = {str(one.get("type")) for one in errors or () if isinstance(one, dict)}
    if "RATE_LIMITED" in kinds:
        return Limited("GraphQL limit", LONGEST_WAIT)
    if kinds & {"NOT_FOUND", "FORBIDDEN", "INSUFFICIENT_SCOPES"}:
        return Refused("GraphQL refused")
    return Unreachable("no data", NO_ANSWER)


def graphql_base(base_url: str) -> str:
    """Return where GraphQL stands: beside `/v3` on GitHub's own servers for companies, else right there."""
    return base_url.removesuffix("/").removesuffix("/v3")


@asynccontextmanager
async def faults() -> AsyncIterator[None]:
    """Turn all that can go wrong on the way into a Fault, or into Moved."""
    try:
        with no_answer():
            yield
    except (Fault, Moved):
        raise
    except gidgethub.RedirectionException as error:
        where = (error.headers or {}).get("location")
        if int(error.status_code) in (301, 307, 308) and where:
            raise Moved(where) from None
        raise meaning(int(error.status_code), "GitHub") from None
    except gidgethub.RateLimitExceeded:
        raise Limited("GitHub's limit", LONGEST_WAIT) from None
    except gidgethub.HTTPException as error:
        raise meaning(int(error.status_code), "GitHub") from None
    except gidgethub.GitHubException as error:
        raise Unreachable(type(error).__name__, NO_ANSWER) from None
