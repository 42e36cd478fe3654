"""What decides about thanks: for what, how many a day, and what staff see of it. Pure.

Invariants:
- Nothing is counted for anybody: there are no points, no order of people, and nothing bad can be said.
- Nobody thanks themselves, and nobody more than `A_DAY` times a day, however many were taken back since.
- Of kinds of work, staff see which ones at least `UNDER` people were thanked for and which ones fewer, maybe
  nobody; never a number, and always in the same order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.kernel.small_counts import UNDER

KINDS = (
    *("mentoring", "welcoming", "answering", "triage", "reviewing", "code", "testing", "docs", "translation"),
    *("design", "accessibility", "events", "moderating", "care", "organising", "other"),
)
A_DAY = 5
MOST_WORDS = 400
MOST_NAME = 80
LOOKED_BACK = timedelta(days=365)
DAYS_KEPT = timedelta(days=2)
TRIES_FOR = timedelta(days=30)
"""How long Hearth tries to take a message back from a channel that is closed to it."""
MOST_IN_LETTER = 25

PUBLIC, PRIVATE, NOT_AT_ALL = "public", "private", "no"
"""What the thanked person can decide."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Kinds of work that at least `UNDER` people were thanked for, and those that fewer were, maybe nobody."""

    often: tuple[str, ...]
    seldom: tuple[str, ...]


def seen(people_by_kind: Mapping[str, int]) -> Seen:
    """Return what staff see of how many people were thanked for which kind of work."""
    often = tuple(kind for kind in KINDS if people_by_kind.get(kind, 0) >= UNDER)
    return Seen(often, tuple(kind for kind in KINDS if kind not in often))


def day_of(now: datetime) -> str:
    """Return the day, in UTC, to which what is given now counts."""
    return now.date().isoformat()


def one_line(words: str) -> str:
    """Return what somebody wrote as one line."""
    return " ".join(words.split())


def quoted(words: str) -> str:
    """Return what somebody wrote as one line that can stand in quotation marks: in it, they are single ones."""
    return one_line(words).translate(_SINGLE)


_SINGLE = str.maketrans('“”„‟«»"＂〝〞〟″', "‘’‚‛‹›''‘’‚′")
