"""Finds the best assignment of a round: `python -m cogs.mentors.solver`, a child that lives for one answer.

It reads one JSON object from standard input and writes one to standard output, so that Hearth at work carries
neither NumPy nor SciPy.

Invariants: as many people as possible are matched, and of all such assignments the one that is worth most is taken
(cogs/mentors/matching.py says what weighs); nobody gets more than their seats.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Edge:
    """That a mentee and a mentor, by their numbers, can be matched, and what each further seat is worth."""

    mentee: int
    mentor: int
    worths: tuple[float, ...]


class SolverFailed(RuntimeError):
    """The child did not answer. The message names no people."""


async def assign(mentees: int, seats: Sequence[int], edges: Sequence[Edge]) -> list[tuple[int, int]]:
    """Return pairs of numbers: `mentees` people, mentors with `seats`, and the `edges` that can be."""
    asked = {
        "kind": "assign",
        "mentees": mentees,
        "seats": list(seats),
        "edges": [[edge.mentee, edge.mentor, list(edge.worths)] for edge in edges],
    }
    return [(one, other) for one, other in await _ask(asked)]


async def pair(people: int, edges: Sequence[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """Return pairs among `people`, as many as possible, of which those are taken that are worth most."""
    return [(one, other) for one, other in await _ask({"kind": "pair", "people": people, "edges": list(edges)})]


async def _ask(asked: object) -> list[list[int]]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "cogs.mentors.solver",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
    )
    told, _ = await child.communicate(json.dumps(asked).encode())
    if child.returncode != 0:
        raise SolverFailed("the solver ended without an answer")
    pairs: list[list[int]] = json.loads(told)
    return pairs


def solve_assignment(mentees: int, seats: Sequence[int], edges: Sequence[Edge]) -> list[tuple[int, int]]:
    """Solve it here and now; this loads NumPy and SciPy."""
    import numpy
    from scipy.optimize import linear_sum_assignment

    first = numpy.concatenate([[0], numpy.cumsum(seats, dtype=int)]).astype(int)
    worth = numpy.zeros((mentees, int(first[-1])))
    for edge in edges:
        begins = int(first[edge.mentor])
        for seat, value in enumerate(edge.worths[: seats[edge.mentor]]):
            worth[edge.mentee, begins + seat] = value
    rows, columns = linear_sum_assignment(worth, maximize=True)
    mentors = numpy.searchsorted(first, columns, side="right") - 1
    chosen = zip(rows.tolist(), columns.tolist(), mentors.tolist(), strict=True)
    return [(row, mentor) for row, column, mentor in chosen if worth[row, column] > 0]


def solve_pairs(edges: Sequence[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """Solve it here and now; this loads NetworkX."""
    import networkx

    graph = networkx.Graph()
    graph.add_weighted_edges_from(edges)
    found = networkx.max_weight_matching(graph, maxcardinality=True)
    return sorted((min(pair), max(pair)) for pair in found)


def main() -> int:
    """Answer what stands on standard input."""
    asked = json.load(sys.stdin)
    pairs: list[tuple[int, int]]
    if asked["kind"] == "assign":
        edges = [Edge(mentee, mentor, tuple(worths)) for mentee, mentor, worths in asked["edges"]]
        pairs = solve_assignment(asked["mentees"], asked["seats"], edges)
    else:
        pairs = solve_pairs([(one, other, worth) for one, other, worth in asked["edges"]])
    json.dump(pairs, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
