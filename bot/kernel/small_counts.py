"""Hides small counts, and whatever would reveal them: what may be published of people who are counted.

Invariant: from what is published, together with knowing these rules, nobody can tell a count under `UNDER` of
the people counted, of those left over, or of the rest of the longer period. tests/rules/test_small_counts.py
shows it by going through every world that would publish the same. This holds of one page: whoever keeps the pages
of several weeks can subtract them, so they are shown to staff alone and not posted anywhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

UNDER = 5
"""Counts below this stay hidden, as the principles of Hearth say (small counts stay hidden)."""


@dataclass(frozen=True, slots=True)
class Published:
    """A whole and its parts as they may be shown; None stands for a count that is hidden."""

    whole: int | None
    parts: tuple[int | None, ...]


def publish(short: Sequence[int], long: Sequence[int], *, under: int = UNDER) -> tuple[Published, Published]:
    """Return what may be shown of two periods, of which the long one contains the short one.

    Each is a whole (how many people) and then its parts (how many of them did something). No part exceeds its
    whole, and no count of the short period that of the long one; ValueError otherwise. What is hidden in one part
    says nothing about another.

    The long period is judged first, for it says more; a count of the short one is shown only where the rest of
    the long period is large enough to be told as well, since anybody can subtract.
    """
    if len(short) != len(long) or not short:
        raise ValueError("two periods have the same parts")
    if any(part > row[0] or part < 0 for row in (short, long) for part in row):
        raise ValueError("a part lies between nothing and its whole")
    rest = [one - other for one, other in zip(long, short, strict=True)]
    if any(part < 0 or part > rest[0] for part in rest):
        raise ValueError("the long period contains the short one")

    def told(*counts: int) -> bool:
        return all(count >= under for count in counts)

    long_whole = told(long[0])
    short_whole = long_whole and told(short[0], rest[0])
    in_long = [long_whole and told(*_both(part, long[0])) for part in long[1:]]
    in_short = [
        short_whole and told(*_both(part, short[0]), *_both(other, rest[0])) and also
        for part, other, also in zip(short[1:], rest[1:], in_long, strict=True)
    ]
    return _shown(short, short_whole, in_short), _shown(long, long_whole, in_long)


def publish_cells(counts: Mapping[str, int], *, under: int = UNDER) -> dict[str, int]:
    """Return the cells that may be shown of people who fall into many, such as by time zone or language.

    No sum of them is ever shown beside them, not even of those that are hidden: so a cell that is left out can
    hold any count from nothing to `under` less one, whatever the others are. The largest first.
    """
    shown = [(name, count) for name, count in counts.items() if count >= under]
    return dict(sorted(shown, key=lambda pair: (-pair[1], pair[0])))


def _both(part: int, whole: int) -> tuple[int, int]:
    """Return a part and what is left over: telling one tells the other."""
    return part, whole - part


def _shown(row: Sequence[int], whole: bool, parts: Sequence[bool]) -> Published:
    shown = (count if seen else None for count, seen in zip(row[1:], parts, strict=True))
    return Published(row[0] if whole else None, tuple(shown))
