"""What reporters are promised, who hears of a broken promise, and what the record has been.

Invariants: a broken promise stays broken, also where it is kept later; word of it goes one rung at a time; no
record is told of fewer than five reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import Protocol

from bot.kernel.small_counts import UNDER

ACKNOWLEDGE, UPDATE, DECIDE, REVIEW = "acknowledge", "update", "decide", "review"
REVIEW_WITHIN = timedelta(hours=24)
NEXT_RUNG = timedelta(hours=24)
RUNGS = ("claimer", "handlers", "outside")
"""Who hears of a broken promise: who looks after the case, then all handlers, then the contact outside."""
CHECK_INS = (7, 30, 90)
"""Days after closing on which a reporter who wants it is asked how it is."""
ASKED_FOR = timedelta(days=7)
"""How long the question stands on the reporter's page."""
RECORD_OF = timedelta(days=182)


@dataclass(frozen=True, slots=True)
class Terms:
    """A community's own numbers."""

    acknowledge: timedelta
    update: timedelta
    decide: timedelta

    def within(self, what: str) -> timedelta:
        """Return how soon something of this kind is promised."""
        return {ACKNOWLEDGE: self.acknowledge, UPDATE: self.update, DECIDE: self.decide}.get(what, REVIEW_WITHIN)


class Promised(Protocol):
    """What is known of one promise (data/case_deadlines.py)."""

    @property
    def since(self) -> datetime: ...  # noqa: D102
    @property
    def due_at(self) -> datetime: ...  # noqa: D102
    @property
    def met_at(self) -> datetime | None: ...  # noqa: D102
    @property
    def broken_at(self) -> datetime | None: ...  # noqa: D102
    @property
    def dropped_at(self) -> datetime | None: ...  # noqa: D102


def how_it_stands(promise: Promised, now: datetime) -> str:
    """Return `kept`, `late` (kept after its time), `broken`, `open`, or `dropped` (fell away before its time)."""
    if promise.met_at is not None:
        return "kept" if promise.met_at <= promise.due_at else "late"
    if promise.broken_at is not None or (promise.dropped_at or now) > promise.due_at:
        return "broken"
    return "dropped" if promise.dropped_at is not None else "open"


def rung_for(due_at: datetime, now: datetime) -> int:
    """Return how far word of an overdue promise should have gone, from 1 on; missed rungs are not repeated."""
    return min(1 + max(0, (now - due_at) // NEXT_RUNG), len(RUNGS))


def is_asked(closed_at: datetime | None, now: datetime) -> bool:
    """Tell whether a reporter who wants it is asked now how it is."""
    asked = [closed_at + timedelta(days=days) for days in CHECK_INS] if closed_at else []
    return any(begin <= now < begin + ASKED_FOR for begin in asked)


@dataclass(frozen=True, slots=True)
class Record:
    """Of `count` reports, how many a person acknowledged in time, and after how many hours half of them were."""

    count: int
    in_time: int
    hours: int


def record(promises: Sequence[Promised], now: datetime) -> Record | None:
    """Return the record of acknowledgements whose time is over; None where there are too few to say."""
    over = [one for one in promises if how_it_stands(one, now) in ("kept", "late", "broken")]
    kept = [one for one in over if how_it_stands(one, now) == "kept"]
    if len(over) < UNDER or len(kept) * 2 < len(over):
        return Record(len(over), len(kept), 0) if len(over) >= UNDER else None
    waited = sorted((one.met_at - one.since).total_seconds() / 3600 for one in kept if one.met_at)
    return Record(len(over), len(kept), max(1, round(median(waited))))
