"""What decides about applications: who reviews, in which order, what marks say, what must be there. Pure.

Invariants:
- Nobody reviews who was left out by the applicant, applies themselves or recognised the applicant.
- A reviewer meets the answers to one question after the other, each time in an order of their own that stays the
  same, whatever comes or goes, and that does not depend on when somebody applied.
- Marks are never added up into one figure, and nothing here chooses anybody.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from data.application_calls import CLOSED, DECIDER, REDACTOR, REVIEW

MARKS = (1, 2, 3, 4, 5)
KINDS = ("mentorship", "grant", "talk", "role")
WORK = ("mentorship", "role")
"""What takes somebody's hours in a place, as a job does."""
MOST_QUESTIONS = 5
MOST_ANSWER = 1500
MOST_HARDER = 1000
MOST_FEEDBACK = 1000
MOST_EXCLUDED = 10
USUAL_REVIEWS = 3
DECIDERS = 2
MOST_DAYS = 180
KEPT = timedelta(days=183)
"""Six months after the decision all of a call is erased, as the office promises."""
KEPT_UNDECIDED = timedelta(days=366)
"""So long after its end a call that nobody has decided is erased, so that nothing lies around for ever."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What the marks for one answer say: how many stand, the middle one, the lowest and the highest."""

    count: int
    middle: float
    lowest: int
    highest: int


def closes_at(opened_at: datetime, days: int) -> datetime:
    """Return when a call closes that opens now: full days, so that every part of the world has its evening."""
    return opened_at + timedelta(days=days)


def can_last(days: int, wanted: int) -> bool:
    """Tell whether a call that is open for `days` can be for `wanted` days instead: for longer, within limits.

    Nobody who has counted on a last day ever finds it earlier.
    """
    return days < wanted <= MOST_DAYS


def later(closes_at: datetime, days: int, wanted: int) -> datetime:
    """Return when a call closes that was to close after `days`, once it is open for `wanted` days."""
    return closes_at + timedelta(days=wanted - days)


def in_order(ids: Iterable[str], seed: str, question: int) -> list[str]:
    """Return ids in the order in which one reviewer (`seed`) meets them at one question.

    Each id has its place by itself: one that goes away moves no other.
    """
    return sorted(ids, key=lambda id: (hashlib.sha256(f"{seed}|{question}|{id}".encode()).digest(), id))


def next_to_mark(
    ids: Collection[str], seed: str, questions: int, marked: Collection[tuple[str, int]]
) -> tuple[str, int] | None:
    """Return which answer a reviewer meets next: one question across all applicants before the following one."""
    for question in range(questions):
        for id in in_order(ids, seed, question):
            if (id, question) not in marked:
                return id, question
    return None


def whom_to_ask(loads: Mapping[int, int], barred: Collection[int], wanted: int, seed: str) -> list[int]:
    """Return up to `wanted` reviewers for an application: those with the fewest first, chance among equals."""
    free = [id for id in loads if id not in barred]
    chance = {id: hashlib.sha256(f"{seed}|{id}".encode()).digest() for id in free}
    return sorted(free, key=lambda id: (loads[id], chance[id]))[:wanted]


def say_of(marks: Sequence[int]) -> Marks | None:
    """Return what marks say; None where there are none."""
    if not marks:
        return None
    return Marks(len(marks), float(median(marks)), min(marks), max(marks))


def lacks(reviewers: int, deciders: int, wanted: int) -> list[str]:
    """Return what a call still lacks before it can be published."""
    missing = []
    if reviewers < wanted:
        missing.append("reviewers")
    if deciders < DECIDERS:
        missing.append("deciders")
    return missing


def in_two_roles(roles: Mapping[str, Collection[int]]) -> set[int]:
    """Return who has two of the roles at once: whoever decides or blackens text gives no marks."""
    seen: set[int] = set()
    twice: set[int] = set()
    for people in roles.values():
        twice |= seen & set(people)
        seen |= set(people)
    return twice


def has_read(role: str, state: str) -> bool:
    """Tell whether somebody with a role in a call has read what makes them unfit to give marks in it later.

    Once the decision is locked nobody gives marks any more.
    """
    return state in {REDACTOR: (CLOSED, REVIEW), DECIDER: (REVIEW,)}.get(role, ())


def days_typed(typed: str) -> int | None:
    """Read for how many days a call is open; None where that cannot be."""
    plain = typed.strip()
    if not (plain.isascii() and plain.isdecimal() and len(plain) <= 3):
        return None
    return int(plain) if 1 <= int(plain) <= MOST_DAYS else None
