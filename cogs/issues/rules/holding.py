"""When somebody who took an issue hears from Hearth, how much they can hold, and what becomes of a hold. Pure.

Invariants: nobody loses an issue by a clock: after a time without an answer staff are asked, and a person decides;
"still on it", "I need help" and "let it go" are answers that are all fine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.forges.forge import Gone, Look, Seen, Work
from cogs.issues.rules import freeness
from cogs.issues.rules.labels import SIZES
from cogs.issues.rules.manners import ASSIGNMENT, COMMENT
from data import issue_holds as store
from data.issue_holds import Hold

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
ASK, PULL_FOUND, MERGED, OVER, FREED, HELPER, CLOSED, BACK, FAILED = (
    "ask",
    "pull",
    "merged",
    "over",
    "freed",
    "helper",
    "closed",
    "back",
    "failed",
)
"""What somebody is told: how is it going; is this pull request yours; thanks; it is over; staff let it go;
somebody helps; your pull request was closed; staff gave it back; something promised could not be kept."""
PULL_WAITS = timedelta(days=30)
"""How long somebody with an open pull request is not asked how it goes."""
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


def turn_of(
    seen: Seen, pull_url: str | None, is_theirs: Sequence[str], now: datetime, *, asked: str | None = None
) -> Turn:
    """Say what a look means.

    `is_theirs` are addresses of pull requests that are known to be the person's; of the one at `asked` they were
    asked already, and another one is not hidden by it.
    """
    if isinstance(seen, Gone):
        return Turn(OVER, why="gone")
    if not isinstance(seen, Look):
        return Turn(None)
    theirs = [work for work in seen.works if work.url == pull_url or work.url in is_theirs]
    done = (
        work for work in theirs if work.state == "merged" and (work.url == pull_url or work.closes is not False)
    )
    if merged := next(done, None):  # what only mentions the issue, and is not known to be for it, solves it not
        return Turn(MERGED, merged)
    verdict = freeness.judge(seen, now)
    if verdict.lasts:
        solved = (work for work in seen.works if work.state == "merged" and work.closes is not False)
        return Turn(OVER, next(solved, None), verdict.why)
    if opened := next((work for work in theirs if work.state == "open"), None):
        return Turn(None) if opened.url == pull_url else Turn(PULL_FOUND, opened)
    if closed := next((work for work in theirs if work.url == pull_url and work.state == "closed"), None):
        return Turn(CLOSED, closed)
    found = verdict.works if verdict.why == freeness.PULL else ()
    unknown = next((work for work in found if work.url != asked), None)
    return Turn(PULL_FOUND, unknown) if unknown is not None and pull_url is None else Turn(None)


def waiting(hold: Hold, helper_id: int | None) -> list[str]:
    """Return what waits for the person who has, or had, a hold; `helper_id`: somebody helps, and they have not
    read it.

    Each is derived from what is known, so that nothing that waits takes the place of another.
    """
    found = []
    if hold.ended_at is None:
        if hold.is_found_asked:
            found.append(PULL_FOUND)
        if hold.asked_at is not None:
            found.append(ASK)
        if helper_id is not None:
            found.append(HELPER)
    elif hold.state == store.MERGED and hold.thanks is None:
        found.append(MERGED)
    elif hold.state == store.OVER and hold.read_at is None:
        found.append(OVER)
    elif hold.state == store.RELEASED and hold.ended_by == STAFF and hold.read_at is None:
        found.append(FREED)
    return [*found, FAILED] if hold.failed is not None else found


def size_up(size: str | None) -> str:
    """Return the time for which the next issue may be: one step up."""
    return SIZES[min(SIZES.index(size) + 1, len(SIZES) - 1)] if size in SIZES else SIZES[1]


def may_say_on_forge(policy: str | None, *, allowed: bool, can_write: bool, linked: bool) -> bool:
    """Tell whether Hearth may write on the forge that somebody takes an issue: where all four say so."""
    return allowed and can_write and linked and policy in (COMMENT, ASSIGNMENT)
