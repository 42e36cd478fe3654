"""What every wire to a forge shares: patience, the longest answer, and what an answer that is none means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import aiohttp

from bot.forges.forge import Fault, Gone, Refused, Unreachable

REQUESTER = "hearth-ospo-bot"
SECONDS = 20.0
URGENT_SECONDS = 8.0
"""For somebody who waits."""
LARGEST = 8 * 1024 * 1024
"""Bytes. A hundred issues at their longest; more than that is no answer."""
LONGEST_WAIT = timedelta(hours=1)
SECONDARY = timedelta(minutes=1)
"""How long to leave a forge alone that limits without saying for how long; what GitHub asks for there."""
NO_ANSWER = timedelta(minutes=5)
LIMITS = ("x-ratelimit", "ratelimit")
"""How the headers begin that tell of limits: GitHub's and many others', and GitLab's."""
A_MOMENT = 1_000_000_000
"""A reset from here up is seconds since 1970, and below, seconds from now: forges tell either."""


class Moved(Exception):
    """A repository has another name now; `url` is where the forge says."""

    def __init__(self, url: str) -> None:
        super().__init__("moved")
        self.url = url


async def read_all(answer: aiohttp.ClientResponse) -> bytes:
    """Return what an answer holds. Raises Unreachable where that is too much."""
    contents = await answer.content.read(LARGEST + 1)
    while not answer.content.at_eof() and len(contents) <= LARGEST:
        contents += await answer.content.read(LARGEST + 1 - len(contents))
    if len(contents) > LARGEST:
        raise Unreachable("too long an answer")
    return contents


def wait_of(status: int, headers: Mapping[str, str]) -> timedelta | None:
    """Return for how long the forge wants to be left alone; None where it does not.

    A moment is told in the forge's own time, so it is compared with the time that the same answer bears.
    """
    after = headers.get("retry-after", "")
    if status in (403, 429, 503) and after:
        return _at_most(_seconds(after, headers))
    for kind in LIMITS:
        if headers.get(f"{kind}-remaining") == "0":
            reset = headers.get(f"{kind}-reset", "")
            return _at_most(_seconds(reset, headers) if reset.isdecimal() else SECONDARY)
    return SECONDARY if status == 429 else None


def meaning(status: int, forge: str) -> Fault:
    """Return what a status means that is none of a success; `forge` is its name for the reason."""
    reason = f"{forge} answered {status}"
    if status in (404, 410, 451):
        return Gone(reason)
    if status >= 500 or status < 400:
        return Unreachable(reason, NO_ANSWER)
    return Refused(reason)


@contextmanager
def no_answer() -> Iterator[None]:
    """Turn what comes of a broken line, of half a page, or of an answer that is none, into Unreachable."""
    try:
        yield
    except (TimeoutError, aiohttp.ClientError, OSError) as error:
        raise Unreachable(type(error).__name__, NO_ANSWER) from None
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise Unreachable(f"no answer: {type(error).__name__}", NO_ANSWER) from None


def _seconds(said: str, headers: Mapping[str, str]) -> timedelta:
    """Return how long it is until what a header says: seconds, seconds since 1970, or a date."""
    if said.isdecimal():
        number = int(said[:12])
        return timedelta(seconds=number) if number < A_MOMENT else timedelta(seconds=number) - _stamp(headers)
    try:
        return _since_1970(said) - _stamp(headers)
    except (ValueError, TypeError, OverflowError):
        return SECONDARY


def _at_most(wait: timedelta) -> timedelta:
    return min(max(wait, timedelta(seconds=1)), LONGEST_WAIT)


def _stamp(headers: Mapping[str, str]) -> timedelta:
    try:
        return _since_1970(headers.get("date", ""))
    except (ValueError, TypeError, OverflowError):
        return datetime.now(UTC) - datetime(1970, 1, 1, tzinfo=UTC)


def _since_1970(said: str) -> timedelta:
    """Return a date of a header. Raises what datetime raises where it is none, or names no zone."""
    return parsedate_to_datetime(said) - datetime(1970, 1, 1, tzinfo=UTC)
