"""Counts ballots: approval, consent, and ranked by Schulze's method. Pure.

Invariants (tests/rules/test_decision_tally.py holds each against brute force):
- Anonymity: in which order ballots lie changes nothing.
- Neutrality: options that trade places trade results.
- Monotony: whoever moves a winner up on a ballot, or approves of it too, does not make it lose.
- An option that beats each other one in a comparison of two wins (Condorcet); one that loses to each never does.
- A tie stays a tie: nothing here draws lots, and people decide what a tie means.

Ranked ballots are counted by Schulze's method with winning votes, which Debian and other projects vote by:
M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
election method", Social Choice and Welfare 36 (2011). No library does it here. Of those on the package index,
pref_voting is kept well, but brings matplotlib, numba and ortools along, and asks for an older numpy than SciPy
has here; pyrankvote has had no release since 2022 and breaks ties by chance; schulze-condorcet is under the GPL.
What is left to write is thirty lines.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

APPROVAL, CONSENT, RANKED = "approval", "consent", "ranked"
METHODS = (APPROVAL, CONSENT, RANKED)
YES, ASIDE, NO = "yes", "aside", "no"
"""In a consent vote: I can live with it; I stand aside; I object."""

Ranking = Sequence[Collection[int]]
"""Options by their numbers from 0 on, the most wanted first; those that share a place together. What is left out
comes after all others, together."""


@dataclass(frozen=True, slots=True)
class Approved:
    """How often each option was approved of, and which were most often."""

    counts: tuple[int, ...]
    winners: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Consented:
    """How many said what."""

    yes: int
    aside: int
    no: int

    @property
    def carries(self) -> bool:
        """Whether it is decided: somebody wants it, and nobody objects."""
        return self.yes > 0 and self.no == 0


@dataclass(frozen=True, slots=True)
class Ranked:
    """`pairs[a][b]`: how many prefer a to b. `order`: the options by place, those that share one together."""

    pairs: tuple[tuple[int, ...], ...]
    order: tuple[tuple[int, ...], ...]

    @property
    def winners(self) -> tuple[int, ...]:
        """Which options stand first."""
        return self.order[0] if self.order else ()


def approval(ballots: Iterable[Collection[int]], options: int) -> Approved:
    """Count approvals. Each ballot names the options that it approves of, by numbers from 0 on."""
    counts = [0] * options
    for ballot in ballots:
        for option in set(ballot):
            counts[option] += 1
    most = max(counts, default=0)
    return Approved(tuple(counts), tuple(at for at, count in enumerate(counts) if count == most and most > 0))


def consent(ballots: Iterable[str]) -> Consented:
    """Count who wants it, stands aside and objects."""
    said = list(ballots)
    return Consented(said.count(YES), said.count(ASIDE), said.count(NO))


def ranked(ballots: Iterable[Ranking], options: int) -> Ranked:
    """Count rankings by Schulze's method, with winning votes."""
    pairs = _pairs(ballots, options)
    strength = _strongest_paths(pairs)
    order: list[tuple[int, ...]] = []
    left = list(range(options))
    while left:
        first = [one for one in left if all(strength[one][other] >= strength[other][one] for other in left)]
        order.append(tuple(first))
        left = [one for one in left if one not in first]
    return Ranked(tuple(tuple(row) for row in pairs), tuple(order))


def needed(quorum: int, roll: int) -> int:
    """Return how many of a roll must vote for a quorum in percent: rounded up, and at least one."""
    return max(1, -(-roll * quorum // 100))


def _pairs(ballots: Iterable[Ranking], options: int) -> list[list[int]]:
    pairs = [[0] * options for _ in range(options)]
    for ballot in ballots:
        place = [len(ballot)] * options
        for at, level in enumerate(ballot):
            for option in level:
                place[option] = at
        for one in range(options):
            for other in range(options):
                pairs[one][other] += place[one] < place[other]
    return pairs


def _strongest_paths(pairs: Sequence[Sequence[int]]) -> list[list[int]]:
    """Return for each two options how strong the strongest path of victories between them is (Floyd, Warshall)."""
    all_options = range(len(pairs))
    strength = [
        [pairs[one][other] if pairs[one][other] > pairs[other][one] else 0 for other in all_options]
        for one in all_options
    ]
    for over in all_options:
        for one in all_options:
            for other in all_options:
                if one != other:
                    through = min(strength[one][over], strength[over][other])
                    strength[one][other] = max(strength[one][other], through)
    return strength
