"""A round: many mentees, many mentors, the best assignment, and what stood in the way of each one left over. Pure.

Invariants: no limit is broken; as many people as possible are matched; the order of entering changes nothing.
`solve` and `coffee` let a child do it (solving.py); `match` and `seat` are what the child does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cogs.mentors.rules import solver, solving
from cogs.mentors.rules.hours import Free
from cogs.mentors.rules.matching import (
    GROUP,
    Apart,
    Mentee,
    Mentor,
    Weights,
    broken,
    gains,
    in_the_way,
    lot,
    reasons,
    worths,
)

PLACES = 5
"""People in a group at most; for its mentor it is one seat."""
AT_A_TIME = 100
"""People among whom coffee pairs are sought at once: the time that takes grows with the cube."""
Pairs = Collection[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Pair:
    """A match of a round, with the topics in common that explain it."""

    mentee: int
    mentor: int
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Somebody who could not be matched.

    `limits`: how many mentors each limit removed, most first; nothing where there were too few seats alone.
    `gains`: how many mentors would suit if they gave way in one thing (`matching.gains`).
    """

    mentee: int
    limits: dict[str, int]
    gains: dict[str, int]


@dataclass(frozen=True, slots=True)
class Solved:
    """What came of a round."""

    pairs: tuple[Pair, ...]
    left: tuple[LeftOver, ...]


async def solve(
    mentees: Sequence[Mentee], mentors: Sequence[Mentor], apart: Pairs = (), *, adults: bool, seed: str
) -> Solved:
    """Match a round. `apart` are pairs that are not to be, in either order, such as those of earlier rounds."""
    return solved(await solving.ask(question(mentees, mentors, apart, adults=adults, seed=seed)))


def question(
    mentees: Sequence[Mentee], mentors: Sequence[Mentor], apart: Pairs, *, adults: bool, seed: str
) -> dict[str, Any]:
    """Return what the child is asked, as JSON can hold it."""
    return {
        "kind": "match",
        "mentees": [_packed(one) for one in mentees],
        "mentors": [_packed(one) for one in mentors],
        "apart": sorted(apart),
        "adults": adults,
        "seed": seed,
    }


def solved(told: Mapping[str, Any]) -> Solved:
    """Return what the child answers to a `question`."""
    return Solved(
        tuple(Pair(mentee, mentor, tuple(topics)) for mentee, mentor, topics in told["pairs"]),
        tuple(LeftOver(*one) for one in told["left"]),
    )


async def coffee(people: Sequence[int], apart: Pairs, seed: str, before: Pairs = ()) -> list[list[int]]:
    """Return tables for a talk over coffee: two each, as many as possible, none that met before if possible.

    Of an odd number one joins a pair with whom they may be; somebody who may be with nobody is left out.
    """
    tables: list[list[int]] = await solving.ask(
        {"kind": "coffee", "people": list(people), "apart": sorted(apart), "before": sorted(before), "seed": seed}
    )
    return tables


def answer(asked: Mapping[str, Any]) -> Any:
    """Answer what `solve` or `coffee` asks, in the child."""
    if asked["kind"] == "coffee":
        return seat(asked["people"], _pairs(asked["apart"]), asked["seed"], _pairs(asked["before"]))
    found = match(
        [_mentee(one) for one in asked["mentees"]],
        [_mentor(one) for one in asked["mentors"]],
        _pairs(asked["apart"]),
        adults=asked["adults"],
        seed=asked["seed"],
    )
    return {
        "pairs": [[one.mentee, one.mentor, one.topics] for one in found.pairs],
        "left": [[one.mentee, one.limits, one.gains] for one in found.left],
    }


def match(
    mentees: Sequence[Mentee], mentors: Sequence[Mentor], apart: Pairs, *, adults: bool, seed: str
) -> Solved:
    """Match a round here and now. People who wish for a group share a mentor, up to `PLACES` on one seat."""
    asking = sorted(mentees, key=lambda one: one.id)
    offering = sorted(mentors, key=lambda one: one.id)
    grouped = any(one.format == GROUP for one in asking)
    places = [min(PLACES, one.seats * PLACES) if grouped else one.seats for one in offering]
    places = [max(0, one) for one in places]
    is_apart = either(apart)
    can = [
        (row, column)
        for row, mentee in enumerate(asking)
        for column, mentor in enumerate(offering)
        if broken(mentee, mentor, is_apart, adults=adults) is None
    ]
    weights = Weights.of(len(asking))
    while True:
        edges = (
            (row, column, worths(asking[row], offering[column], places[column], seed, weights))
            for row, column in can
        )
        if not can:
            found = []
        elif grouped:
            found = solver.solve_groups(len(asking), places, edges, step=weights.waited)
        else:
            found = solver.solve_assignment(len(asking), places, edges)
        wrong = _alone(found, asking, offering) if grouped and adults else set()
        if not wrong:
            break
        can = [one for one in can if one not in wrong]
    pairs = [
        Pair(asking[row].id, offering[column].id, reasons(asking[row], offering[column])) for row, column in found
    ]
    matched = {row for row, _ in found}
    left = [
        LeftOver(
            one.id,
            in_the_way(one, offering, is_apart, adults=adults),
            _gains(one, offering, is_apart, adults=adults),
        )
        for row, one in enumerate(asking)
        if row not in matched
    ]
    return Solved(tuple(sorted(pairs, key=lambda one: one.mentee)), tuple(left))


def _gains(mentee: Mentee, offering: Sequence[Mentor], is_apart: Apart, *, adults: bool) -> dict[str, int]:
    """Return how many more would suit somebody if they gave way in one thing; what gains nobody is left out."""
    others = [one for one in offering if broken(mentee, one, is_apart, adults=adults) is not None]
    return {what: len(ids) for what, ids in gains(mentee, others, is_apart, adults=adults).items()}


def seat(people: Sequence[int], apart: Pairs, seed: str, before: Pairs = ()) -> list[list[int]]:
    """Seat people for a talk over coffee here and now; see `coffee`."""
    drawn = sorted(set(people), key=lambda one: (lot(seed, one), one))
    is_apart, met = either(apart), either(before)
    tables: list[list[int]] = []
    rest: list[int] = []
    for begins in range(0, len(drawn), AT_A_TIME):
        some = sorted([*rest, *drawn[begins : begins + AT_A_TIME]])
        found = _couples(some, is_apart, met, seed)
        tables += found
        seated = {one for table in found for one in table}
        rest = [one for one in some if one not in seated]
    for one in rest:
        fitting = [
            table for table in tables if len(table) == 2 and not any(is_apart(one, other) for other in table)
        ]
        if fitting:
            min(fitting, key=lambda table: lot(seed, one, *table)).append(one)
    return tables


def either(pairs: Pairs) -> Apart:
    """Return whether two are one of these pairs, in either order."""
    both = {*pairs, *((other, one) for one, other in pairs)}
    return lambda one, other: (one, other) in both


def _couples(some: Sequence[int], is_apart: Apart, met: Apart, seed: str) -> list[list[int]]:
    edges = [
        (row, column, (1.0 if met(one, other) else 1000.0) + lot(seed, one, other))
        for row, one in enumerate(some)
        for column, other in enumerate(some)
        if row < column and not is_apart(one, other)
    ]
    return [[some[row], some[column]] for row, column in (solver.solve_pairs(edges) if edges else [])]


def _alone(
    found: Sequence[tuple[int, int]], asking: Sequence[Mentee], offering: Sequence[Mentor]
) -> set[tuple[int, int]]:
    """Return the matches of groups of one, which are a talk between two, where one of them may be no adult."""
    sizes = Counter(column for _, column in found)
    return {
        (row, column)
        for row, column in found
        if sizes[column] == 1 and not (asking[row].is_adult and offering[column].is_adult)
    }


def _packed(person: Mentee | Mentor) -> dict[str, Any]:
    """Return somebody as JSON can hold them."""
    told: dict[str, Any] = {}
    for name in type(person).__slots__:
        value = getattr(person, name)
        if isinstance(value, frozenset):
            value = sorted(value)
        elif isinstance(value, Free):
            value = [value.zone, f"{value.bits:x}"]
        elif isinstance(value, date):
            value = value.isoformat()
        told[name] = value
    return told


def _mentee(told: Mapping[str, Any]) -> Mentee:
    sets = {name: frozenset(told[name]) for name in ("topics", "languages", "needs", "prefers")}
    return Mentee(**{**told, **sets, "free": _free(told["free"]), "begins": date.fromisoformat(told["begins"])})


def _mentor(told: Mapping[str, Any]) -> Mentor:
    sets = {name: frozenset(told[name]) for name in ("skills", "languages", "formats", "can", "shares")}
    return Mentor(**{**told, **sets, "free": _free(told["free"])})


def _free(told: Sequence[str]) -> Free:
    return Free(told[0], int(told[1], 16))


def _pairs(told: Sequence[Sequence[int]]) -> set[tuple[int, int]]:
    return {(one, other) for one, other in told}
