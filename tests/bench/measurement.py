"""One line of the table, the table itself, and the two statistics that it is made of.

Invariant: an aim is printed beside its number and nothing ever fails on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HEADINGS = ("", "unit", "Hearth", "bare", "lean", "Hearth / lean", "aim")
NOTHING = "-"


@dataclass(frozen=True, slots=True)
class Measurement:
    """One thing that was measured. None where a side has no such thing.

    `bare` is discord.py with its default caches, `lean` is discord.py with Hearth's client settings.
    """

    name: str
    unit: str
    hearth: float | None
    bare: float | None = None
    lean: float | None = None
    aim: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the lean bare bot's number Hearth's is; None where there is no such bot."""
        return self.hearth / self.lean if self.hearth is not None and self.lean else None


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that at least `share` (0 to 1) of all values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]


def table(groups: Iterable[tuple[str, Sequence[Measurement]]]) -> str:
    """Return the measurements as aligned plain text, a heading for each group."""
    lines: list[tuple[str, ...] | str] = [HEADINGS]
    for title, measurements in groups:
        lines.append(title)
        lines += [_cells(one) for one in measurements]
    rows = [line for line in lines if not isinstance(line, str)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    return "\n".join(line if isinstance(line, str) else _aligned(line, widths) for line in lines)


def _cells(one: Measurement) -> tuple[str, ...]:
    ratio = NOTHING if one.ratio is None else f"{one.ratio:.2f}"
    return (f"  {one.name}", one.unit, _number(one.hearth), _number(one.bare), _number(one.lean), ratio, one.aim)


def _number(value: float | None) -> str:
    if value is None:
        return NOTHING
    return f"{value:,.0f}" if value >= 1000 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    """Words to the left, numbers to the right, and two spaces between."""
    left = (0, 1, len(row) - 1)
    cells = [
        cell.ljust(width) if column in left else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()
