"""Whether an issue is truly free to take, and why. Pure.

Invariants:
- An issue is free only if it is open, unlocked, in a repository that is alive, with nobody assigned, no open pull
  request that would close it (or that refers to it, where the forge cannot tell which), none that has closed it,
  and nobody who said within `claims.COUNTS_FOR` that they are on it.
- What somebody wrote on the forge can take an issue off the list; it never gives it to anybody.
- Of several reasons the most lasting is named.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.forges.forge import Look, Work
from cogs.issues.rules.claims import is_claimed

ARCHIVED, CLOSED, LOCKED, ASSIGNED = "archived", "closed", "locked", "assigned"
DONE, PULL, CLAIMED = "done", "pull", "claimed"
NOT_FREE = (ARCHIVED, CLOSED, LOCKED, DONE, PULL, ASSIGNED, CLAIMED)
"""The most lasting first."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`why` is None where the issue is free, else one of `NOT_FREE`.

    `works`: the pull requests that it is about; `answered_at`: when a maintainer last wrote there; `mentioned`:
    open pull requests refer to it without closing it; `side_bar`: links made by hand were looked at, too.
    """

    why: str | None
    works: tuple[Work, ...] = ()
    answered_at: datetime | None = None
    mentioned: bool = False
    side_bar: bool = True

    @property
    def is_free(self) -> bool:
        """Whether it can be taken."""
        return self.why is None

    @property
    def lasts(self) -> bool:
        """Whether it is over with this issue, as far as one can tell."""
        return self.why in (ARCHIVED, CLOSED, LOCKED, DONE)


def judge(look: Look, now: datetime) -> Verdict:
    """Say whether what was seen is free."""
    closing = [work for work in look.works if work.closes is not False]
    pulls = tuple(work for work in closing if work.state == "open")
    done = tuple(work for work in look.works if work.closes and work.state == "merged")
    answered = max((one.at for one in look.comments if one.by_maintainer), default=None)
    mentioned = any(work.state == "open" and work.closes is False for work in look.works)

    def is_so(why: str | None, works: tuple[Work, ...] = ()) -> Verdict:
        return Verdict(why, works, answered, mentioned, look.side_bar)

    issue = look.issue
    if look.is_archived or look.is_private:
        return is_so(ARCHIVED)
    if not issue.is_open:
        return is_so(CLOSED, done)
    if issue.is_locked:
        return is_so(LOCKED)
    if done and not pulls:
        return is_so(DONE, done)
    if pulls:
        return is_so(PULL, pulls)
    if issue.assigned:
        return is_so(ASSIGNED)
    return is_so(CLAIMED if is_claimed(look.comments, now) else None)
