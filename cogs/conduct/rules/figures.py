"""What may be published of half a year: how many cases of which kind and outcome, and how many promises were kept.

Invariant: no number under five stands there, and none from which such a number could be worked out: with one
number hidden in a row of parts the next smallest is hidden too, and a whole that is small hides everything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from bot.kernel.small_counts import UNDER


class Closed(Protocol):
    """What is known of one closed case (data/case_outcomes.py)."""

    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def outcome(self) -> str: ...  # noqa: D102
    @property
    def acknowledged_in_time(self) -> bool: ...  # noqa: D102
    @property
    def decided_in_time(self) -> bool: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts as they may be told; None stands for one that is hidden."""

    whole: int | None
    kinds: Mapping[str, int | None]
    outcomes: Mapping[str, int | None]
    acknowledged: int | None
    decided: int | None


def figures(cases: Sequence[Closed]) -> Figures:
    """Return what may be told of these cases."""
    whole = len(cases)
    if whole < UNDER:
        return Figures(None, {}, {}, None, None)
    return Figures(
        whole,
        hide(Counter(case.kind for case in cases)),
        hide(Counter(case.outcome for case in cases)),
        _share(sum(case.acknowledged_in_time for case in cases), whole),
        _share(sum(case.decided_in_time for case in cases), whole),
    )


def hide(parts: Mapping[str, int]) -> dict[str, int | None]:
    """Hide the small parts of a whole that is told, and as many others as it takes that none can be worked out."""
    hidden = {name for name, count in parts.items() if count < UNDER}
    while hidden and len(hidden) < len(parts) and (len(hidden) == 1 or sum(parts[one] for one in hidden) < UNDER):
        hidden.add(min(parts.keys() - hidden, key=lambda name: (parts[name], name)))
    if len(hidden) == 1:
        hidden = set(parts)
    return {name: None if name in hidden else count for name, count in sorted(parts.items())}


def _share(count: int, whole: int) -> int | None:
    return count if count == whole or (count >= UNDER and whole - count >= UNDER) else None


def last_half_year(now: datetime) -> tuple[datetime, datetime]:
    """Return beginning and end of the latest half-year (UTC) that is over."""
    if now.month > 6:
        return datetime(now.year, 1, 1, tzinfo=UTC), datetime(now.year, 7, 1, tzinfo=UTC)
    return datetime(now.year - 1, 7, 1, tzinfo=UTC), datetime(now.year, 1, 1, tzinfo=UTC)
