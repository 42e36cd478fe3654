"""Who may be matched with whom, how well that fits, and why. Pure.

Invariants:
- A limit is never broken: blocks and pairs that are kept apart, seats, common hours, language, format, ways of
  talking, age where the community asks for it. Only then fit is weighed.
- What somebody prefers in secret weighs, and stands in no reason.
- Of two mentors who fit alike, the one who carries less comes first; of two mentees, the one who has waited
  longer.
- The order in which people come changes nothing; ties are broken by a seed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cogs.mentors.rules.hours import Free, common

QUESTION, HOUR, WEEKS, GROUP, SHADOW = "question", "hour", "weeks", "group", "shadow"
FORMATS = (QUESTION, HOUR, WEEKS, GROUP, SHADOW)
"""One question; one hour; 4 to 24 weeks; a group; looking over a shoulder."""
HOURS_NEEDED = {
    QUESTION: timedelta(0),
    HOUR: timedelta(hours=1),
    WEEKS: timedelta(hours=1),
    GROUP: timedelta(hours=1),
    SHADOW: timedelta(hours=2),
}
TEXT_ONLY, NO_VIDEO, ASYNC, CAPTIONS, SLOW = "text", "no_video", "async", "captions", "slow"
WAYS = (TEXT_ONLY, NO_VIDEO, ASYNC, CAPTIONS, SLOW)
"""What somebody needs, or can do, when they talk."""

APART, SEATS, LANGUAGE, FORMAT, COMMUNICATION, TIME, AGE = (
    "apart",
    "seats",
    "language",
    "format",
    "communication",
    "hours",
    "age",
)
LIMITS = (APART, SEATS, FORMAT, LANGUAGE, COMMUNICATION, AGE, TIME)
"""In the order in which they are looked at: the cheap ones first."""
UNSAID = frozenset({APART})
"""What is never named as a reason why two people were not matched."""

FIT, SEAT = 100.0, 10.0
"""What weighs once somebody is matched: each step of fit; each seat that the mentor has taken already."""
MOST_WAITED, MOST_FIT, MOST_LOAD = 9, 60, 9
MOST_SHARED = 5
"""Topics in common that weigh; more of them make nobody fit better."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What weighs in a round: that somebody is matched at all, and each round that they have waited.

    Each is more than all that is smaller can make up for over the whole round: first as many people as possible
    are matched, then those who have waited longest, and only then those who fit best.
    """

    matched: float
    waited: float

    @classmethod
    def of(cls, people: int) -> Weights:
        """Return the weights for a round of so many people."""
        smaller = FIT * MOST_FIT + SEAT * MOST_LOAD + 1
        waited = (people + 1) * smaller
        return cls((people + 1) * (waited * MOST_WAITED + smaller), waited)


@dataclass(frozen=True, slots=True)
class Mentor:
    """Somebody who offers.

    `seats` are free now, `load` taken; `shares` are tags that they opted in to, in secret.
    """

    id: int
    skills: frozenset[str]
    languages: frozenset[str]
    formats: frozenset[str]
    can: frozenset[str]
    free: Free
    seats: int
    load: int = 0
    is_adult: bool = True
    shares: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Mentee:
    """Somebody who asks, from `begins` on for `weeks`. `waited`: rounds in which they were left over."""

    id: int
    topics: frozenset[str]
    languages: frozenset[str]
    format: str
    needs: frozenset[str]
    free: Free
    begins: date
    weeks: int = 1
    is_adult: bool = True
    waited: int = 0
    prefers: frozenset[str] = frozenset()


Apart = Callable[[int, int], bool]
"""Tells whether two accounts must not be brought together, for whatever reason."""


def broken(mentee: Mentee, mentor: Mentor, apart: Apart, *, adults: bool, least: int = 1) -> str | None:
    """Return the first limit that stands between two people; None where they can be matched."""
    if mentee.id == mentor.id or apart(mentee.id, mentor.id):
        return APART
    if mentor.seats < least:
        return SEATS
    if mentee.format not in mentor.formats:
        return FORMAT
    if not mentee.languages & mentor.languages:
        return LANGUAGE
    if not mentee.needs <= mentor.can:
        return COMMUNICATION
    if adults and mentee.format != GROUP and not (mentee.is_adult and mentor.is_adult):
        return AGE
    needed = timedelta(0) if ASYNC in mentee.needs else HOURS_NEEDED[mentee.format]
    if needed and common(mentee.free, mentor.free, mentee.begins, mentee.weeks) < needed:
        return TIME
    return None


def fit(mentee: Mentee, mentor: Mentor) -> float:
    """Return how well two people fit who can be matched.

    Topics in common most, then what is preferred, languages.
    """
    topics, languages = len(mentee.topics & mentor.skills), len(mentee.languages & mentor.languages)
    return fit_of(topics, languages, is_preferred=bool(mentee.prefers & mentor.shares))


def fit_of(topics: int, languages: int, *, is_preferred: bool) -> float:
    """Return how well two people fit who have so many topics and languages in common."""
    return FIT * min(10 * min(topics, MOST_SHARED) + (4 if is_preferred else 0) + min(languages, 2) - 1, MOST_FIT)


def worth(mentee: Mentee, mentor: Mentor, seat: int, seed: str, weights: Weights) -> float:
    """Return what it is worth that a mentee gets a mentor's `seat`-th further seat (from 0).

    Ties are broken by the seed.
    """
    waited = weights.waited * min(mentee.waited, MOST_WAITED)
    return weights.matched + waited + alone(fit(mentee, mentor), mentor.load + seat, seed, mentee.id, mentor.id)


def alone(fits: float, load: int, seed: str, mentee: int, mentor: int) -> float:
    """Return what a match is worth beside others of the same person: fit, then load, then a lot."""
    return fits - SEAT * min(load, MOST_LOAD) + lot(seed, mentee, mentor)


def worths(mentee: Mentee, mentor: Mentor, seats: int, seed: str, weights: Weights) -> list[float]:
    """Return what `worth` says of each of a mentor's first `seats` further seats."""
    first, load = worth(mentee, mentor, 0, seed, weights), min(mentor.load, MOST_LOAD)
    return [first - SEAT * (min(mentor.load + seat, MOST_LOAD) - load) for seat in range(seats)]


def lot(seed: str, *ids: int) -> float:
    """Return a number from 0 to 1, always the same for a seed and these people."""
    words = ":".join((seed, *map(str, ids))).encode()
    return int.from_bytes(hashlib.blake2b(words, digest_size=6).digest()) / 2**48


def best(
    mentee: Mentee, mentors: Sequence[Mentor], apart: Apart, *, adults: bool, seed: str, most: int = 3
) -> list[Mentor]:
    """Return the mentors who fit a mentee best, at most so many, the best first."""
    alone = Weights.of(1)
    possible = [one for one in mentors if broken(mentee, one, apart, adults=adults) is None]
    return sorted(possible, key=lambda one: (-worth(mentee, one, 0, seed, alone), one.id))[:most]


def reasons(mentee: Mentee, mentor: Mentor) -> tuple[str, ...]:
    """Return the topics by which a match can be explained; nothing that somebody keeps to themselves."""
    return tuple(sorted(mentee.topics & mentor.skills))


def in_the_way(mentee: Mentee, mentors: Sequence[Mentor], apart: Apart, *, adults: bool) -> dict[str, int]:
    """Return how many mentors each limit removed, by the first that did.

    What is not to be said counts as no seat.
    """
    counted: dict[str, int] = {}
    for mentor in mentors:
        limit = broken(mentee, mentor, apart, adults=adults)
        if limit is not None:
            said = SEATS if limit in UNSAID else limit
            counted[said] = counted.get(said, 0) + 1
    return dict(sorted(counted.items(), key=lambda pair: (-pair[1], LIMITS.index(pair[0]))))


def relaxed(mentee: Mentee) -> dict[str, Mentee]:
    """Return what somebody would ask for if they gave way in one thing, by what that is.

    "async", "communication", and "format-…" for each other format. Their languages are not theirs to choose.
    """
    found: dict[str, Mentee] = {}
    if ASYNC not in mentee.needs and HOURS_NEEDED[mentee.format]:
        found["async"] = replace(mentee, needs=mentee.needs | {ASYNC})
    if mentee.needs - {ASYNC}:
        found["communication"] = replace(mentee, needs=mentee.needs & {ASYNC})
    for other in FORMATS:
        if other != mentee.format:
            found[f"format-{other}"] = replace(mentee, format=other)
    return found


def gains(mentee: Mentee, mentors: Sequence[Mentor], apart: Apart, *, adults: bool) -> dict[str, frozenset[int]]:
    """Return who would suit somebody if they gave way in one thing; what gains most comes first."""
    found = {
        what: frozenset(one.id for one in mentors if broken(other, one, apart, adults=adults) is None)
        for what, other in relaxed(mentee).items()
    }
    order = list(found)
    kept = [(what, ids) for what, ids in found.items() if ids]
    return dict(sorted(kept, key=lambda pair: (-len(pair[1]), order.index(pair[0]))))


def least_loaded(loads: Mapping[int, int], seed: str, most: int) -> list[int]:
    """Return at most so many people, those of whom least is wanted first; a lot decides between equals."""
    return sorted(loads, key=lambda id: (loads[id], lot(seed, id), id))[:most]
