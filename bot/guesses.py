"""Slows down whoever guesses, such as at receipts: counted in memory alone, and forgotten when Hearth stops.

Invariant: whoever is slowed down is never told how near a guess was, and nothing of this is stored.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.kernel.problems import Problem
from bot.kernel.text import text

WRONG_FREE = 5
LONGEST_WRONG = timedelta(seconds=60)
REMEMBERED = 10_000


def wait_after_wrong(count: int) -> timedelta:
    """Return the pause after so many wrong receipts in a row."""
    if count <= WRONG_FREE:
        return timedelta()
    doubled: int = 2 ** min(count - WRONG_FREE, 10)
    return min(timedelta(seconds=doubled), LONGEST_WRONG)


@dataclass
class Wrong:
    """How many wrong guesses accounts have made in a row: in memory only."""

    _counts: dict[int, tuple[int, datetime]] = field(default_factory=dict)

    def see_that_slow_enough(self, user_id: int, now: datetime) -> None:
        """Raise Problem where somebody tries too fast."""
        count, last = self._counts.get(user_id, (0, now))
        until = last + wait_after_wrong(count)
        if until > now:
            raise Problem(text("receipt-slow", until=f"<t:{int((until + timedelta(seconds=1)).timestamp())}:T>"))

    def note(self, user_id: int, now: datetime) -> None:
        """Count a try, before it is looked at: many at the same moment are slowed down like many in a row."""
        count, _ = self._counts.pop(user_id, (0, now))
        self._counts[user_id] = (count + 1, now)
        if len(self._counts) > REMEMBERED:
            self._counts.pop(next(iter(self._counts)))

    def forget(self, user_id: int) -> None:
        """The guess was right."""
        self._counts.pop(user_id, None)
