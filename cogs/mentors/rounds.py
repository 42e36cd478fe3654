"""A round: many mentees, many mentors, the best assignment, and for each one left over what stood in the way.

Invariants: no limit is broken; as many people as possible are matched; the order of entering changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from cogs.mentors import solver
from cogs.mentors.matching import Apart, Mentee, Mentor, Weights, broken, in_the_way, lot, reasons, worth
from cogs.mentors.solver import Edge


@dataclass(frozen=True, slots=True)
class Pair:
    """A match of a round, with the topics in common that explain it."""

    mentee: int
    mentor: int
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Somebody who could not be matched. `limits`: how many mentors each limit removed, most first."""

    mentee: int
    limits: dict[str, int]


@dataclass(frozen=True, slots=True)
class Solved:
    """What came of a round."""

    pairs: tuple[Pair, ...]
    left: tuple[LeftOver, ...]


async def solve(
    mentees: Sequence[Mentee],
    mentors: Sequence[Mentor],
    apart: Apart,
    *,
    adults: bool,
    seed: str,
    before: Collection[tuple[int, int]] = (),
) -> Solved:
    """Match a round. `before` are pairs of earlier rounds, which are avoided."""
    asking = sorted(mentees, key=lambda one: one.id)
    offering = sorted(mentors, key=lambda one: one.id)

    def is_kept(one: int, other: int) -> bool:
        return (one, other) in before or apart(one, other)

    weights = Weights.of(len(asking))
    edges = [
        Edge(row, column, tuple(worth(mentee, mentor, seat, seed, weights) for seat in range(mentor.seats)))
        for row, mentee in enumerate(asking)
        for column, mentor in enumerate(offering)
        if broken(mentee, mentor, is_kept, adults=adults) is None
    ]
    found = await solver.assign(len(asking), [max(0, one.seats) for one in offering], edges) if edges else []
    pairs = [
        Pair(asking[row].id, offering[column].id, reasons(asking[row], offering[column])) for row, column in found
    ]
    matched = {pair.mentee for pair in pairs}
    left = [
        LeftOver(one.id, in_the_way(one, offering, is_kept, adults=adults))
        for one in asking
        if one.id not in matched
    ]
    return Solved(tuple(sorted(pairs, key=lambda one: one.mentee)), tuple(left))


async def coffee(
    people: Sequence[int], apart: Apart, seed: str, before: Collection[frozenset[int]] = ()
) -> list[list[int]]:
    """Return pairs for a talk over coffee, as many as possible, none that met before if that can be avoided.

    Of an odd number one joins a pair with whom they may be; somebody who may be with nobody is left out.
    """
    order = sorted(set(people))
    edges = [
        (row, column, (1.0 if frozenset((one, other)) in before else 1000.0) + lot(seed, one, other))
        for row, one in enumerate(order)
        for column, other in enumerate(order)
        if row < column and not apart(one, other)
    ]
    found = await solver.pair(len(order), edges) if edges else []
    tables = [[order[row], order[column]] for row, column in found]
    seated = {one for table in tables for one in table}
    for one in order:
        fitting = [table for table in tables if len(table) == 2 and not any(apart(one, other) for other in table)]
        if one not in seated and fitting:
            min(fitting, key=lambda table: lot(seed, one, *table)).append(one)
    return tables
