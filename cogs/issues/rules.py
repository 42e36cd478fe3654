"""When somebody who took an issue hears from Hearth, how much they can hold, and what becomes of a hold. Pure.

Invariants: nobody loses an issue by a clock: after a time without an answer staff are asked, and a person decides;
"still on it", "I need help" and "let it go" are answers that are all fine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.forges.forge import Gone, Look, Seen, Work
from cogs.issues import freeness
from cogs.issues.labels import SIZES
from cogs.issues.manners import ASSIGNMENT, COMMENT

AT_FIRST, LATER = 1, 3
"""How many issues somebody holds at once before they have finished one here, and after."""
ANSWER_WITHIN = timedelta(days=2)
UNDO_WITHIN = timedelta(days=7)
LONGER = (14, 28)
"""Days that can be asked for, without a reason."""
WATCHED_EVERY = timedelta(days=1)
KEPT_AFTER = timedelta(days=90)
"""How long what is over stays: long enough for "one step up" and for somebody to come back to it."""
KNOWN_ENOUGH = timedelta(hours=1)
"""How old a look may be on which an issue is taken while the forge does not answer."""

PERSON, STAFF, FORGE, LEFT = "person", "staff", "forge", "left"
ASK, PULL_FOUND, MERGED, OVER, FREED, HELPER = "ask", "pull", "merged", "over", "freed", "helper"
"""What waits for a person: how is it going; is this pull request yours; thanks; it is over; staff let it go;
somebody helps."""
PUBLIC, PRIVATE, NO_THANKS = "public", "private", "none"


@dataclass(frozen=True, slots=True)
class Turn:
    """What a look at a held issue means for whoever holds it. `what`: nothing new, or one of the above."""

    what: str | None
    work: Work | None = None
    why: str | None = None


def most_held(finished: int) -> int:
    """Return how many issues somebody may hold at once."""
    return LATER if finished else AT_FIRST


def turn_of(seen: Seen, pull_url: str | None, is_theirs: Sequence[str], now: datetime) -> Turn:
    """Say what a look means. `is_theirs` are addresses of pull requests that are known to be the person's."""
    if isinstance(seen, Gone):
        return Turn(OVER, why="gone")
    if not isinstance(seen, Look):
        return Turn(None)
    theirs = [work for work in seen.works if work.url == pull_url or work.url in is_theirs]
    if merged := next((work for work in theirs if work.state == "merged"), None):
        return Turn(MERGED, merged)
    verdict = freeness.judge(seen, now)
    if verdict.lasts:
        return Turn(OVER, why=verdict.why)
    if opened := next((work for work in theirs if work.state == "open"), None):
        return Turn(None) if opened.url == pull_url else Turn(PULL_FOUND, opened)
    unknown = next((work for work in verdict.works if verdict.why == freeness.PULL), None)
    return Turn(PULL_FOUND, unknown) if unknown is not None and pull_url is None else Turn(None)


def size_up(size: str | None) -> str:
    """Return the time for which the next issue may be: one step up."""
    return SIZES[min(SIZES.index(size) + 1, len(SIZES) - 1)] if size in SIZES else SIZES[1]


def may_say_on_forge(policy: str | None, *, allowed: bool, can_write: bool, linked: bool) -> bool:
    """Tell whether Hearth may write on the forge that somebody takes an issue: where all four say so."""
    return allowed and can_write and linked and policy in (COMMENT, ASSIGNMENT)
