"""Finds the best assignment of a round. Pure; it loads NumPy, SciPy and NetworkX where they are used.

Invariants: as many people as possible are matched, and of all such assignments the one that is worth most is taken
(matching.py says what weighs); nobody gets more than their seats. It runs in a child that lives for one answer
(child.py), so that Hearth at work carries none of these libraries.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

Edge = tuple[int, int, Sequence[float]]
"""That a mentee and a mentor, by their numbers, can be matched, and what each further seat is worth."""


def solve_assignment(mentees: int, seats: Sequence[int], edges: Iterable[Edge]) -> list[tuple[int, int]]:
    """Return pairs of numbers: `mentees` people, mentors with `seats`, and the `edges` that can be."""
    worth, first = _table(mentees, seats, edges)
    return _assigned(worth, first, seats, range(len(seats)))[0]


def solve_groups(
    mentees: int, places: Sequence[int], edges: Iterable[Edge], *, step: float
) -> list[tuple[int, int]]:
    """Return the same for groups, of which there are no more than are needed for as many people.

    No mentor has a group whom the others could do without. What is worth less than half a `step` keeps none open.
    """

    def rank(values: Sequence[float]) -> int:
        return sum(round(value / step) for value in values)

    worth, first = _table(mentees, places, edges)
    told = sorted(range(len(places)), key=lambda one: (float(_of_mentor(worth, first, one).sum()), one))
    whole = rank(_assigned(worth, first, places, told)[1])
    closed: set[int] = set()

    def close(some: Sequence[int]) -> None:
        """Let these have no group if nobody loses by that; else try each half of them."""
        if not some:
            return
        left = [one for one in range(len(places)) if one not in closed and one not in some]
        if rank(_assigned(worth, first, places, left)[1]) == whole:
            closed.update(some)
        elif len(some) > 1:
            close(some[: len(some) // 2])
            close(some[len(some) // 2 :])

    close(told)
    return _assigned(worth, first, places, [one for one in range(len(places)) if one not in closed])[0]


def solve_pairs(edges: Iterable[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """Return pairs among people, as many as possible, of which those are taken that are worth most."""
    import networkx

    graph = networkx.Graph()
    graph.add_weighted_edges_from(edges)
    found = networkx.max_weight_matching(graph, maxcardinality=True)
    return sorted((min(pair), max(pair)) for pair in found)


def _table(mentees: int, seats: Sequence[int], edges: Iterable[Edge]) -> tuple[Any, list[int]]:
    """Return what each mentee is worth on each seat (0 where they cannot be), and each mentor's first seat."""
    import numpy

    first = [0]
    for count in seats:
        first.append(first[-1] + count)
    worth = numpy.zeros((mentees, first[-1]))
    for mentee, mentor, worths in edges:
        begins = first[mentor]
        worth[mentee, begins : first[mentor + 1]] = worths[: seats[mentor]]
    return worth, first


def _of_mentor(worth: Any, first: Sequence[int], mentor: int) -> Any:
    return worth[:, first[mentor] : first[mentor + 1]]


def _assigned(
    worth: Any, first: Sequence[int], seats: Sequence[int], some: Collection[int]
) -> tuple[list[tuple[int, int]], list[float]]:
    """Return the best assignment to some of the mentors, and what each match of it is worth."""
    from scipy.optimize import linear_sum_assignment

    columns = [column for one in sorted(some) for column in range(first[one], first[one + 1])]
    mentor_of = [one for one in sorted(some) for _ in range(seats[one])]
    chosen = worth if len(columns) == worth.shape[1] else worth[:, columns]
    rows, found = linear_sum_assignment(chosen, maximize=True)
    pairs = [
        (int(row), mentor_of[column], float(chosen[row, column]))
        for row, column in zip(rows.tolist(), found.tolist(), strict=True)
        if chosen[row, column] > 0
    ]
    return [(row, mentor) for row, mentor, _ in pairs], [value for _, _, value in pairs]
