"""What decides in learning: what fits a wish and comes first, how a link does, what is counted and who may.

Invariants:
- What is shown fits everything that was asked for; what is free comes before what is not, always. Asking for less
  never hides what was shown before.
- A field that is unknown is never taken for what somebody asks for.
- An address needs a look after two failures in a row, and one good answer mends it. A site that answers, but lets
  no program in, is neither: then it stays known as not checked.
- Of what people pressed, a count under `UNDER` is shown to nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.kernel.small_counts import publish_cells
from cogs.learn.rules.library import COSTS, LEVELS, Entry

WORKED, OLD = "worked", "old"
SAYS = (WORKED, OLD)

STANDS, GONE, SILENT, CLOSED = "stands", "gone", "silent", "closed"
"""How an address can answer; "closed": it does, but lets no program in."""
CHECKED_EVERY = timedelta(days=7)
PACE = timedelta(seconds=15)
"""Between one address and the next: nobody notices us, and there is no hurry."""
FAILURES = 2

MOST_WAITING = 5
"""Suggestions of one person that nobody has looked at yet."""
WAITS_FOR = timedelta(days=180)
KEPT = timedelta(days=90)
"""How long a suggestion is kept after it was decided, and what somebody looked for after they last did."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody looks for; None and False ask for nothing."""

    audience: str | None = None
    topic: str | None = None
    level: str | None = None
    language: str | None = None
    free: bool = False

    @property
    def asked(self) -> tuple[str, ...]:
        """Return the names of what is asked for."""
        return tuple(name for name in ("audience", "topic", "level", "language", "free") if getattr(self, name))

    def without(self, name: str) -> Wish:
        """Return the same wish that asks for one thing less."""
        nothing: dict[str, Any] = {name: False if name == "free" else None}
        return replace(self, **nothing)


@dataclass(frozen=True, slots=True)
class Health:
    """How an address does. `failures` in a row; `checked_at` is when it was last known whether it answers."""

    failures: int = 0
    checked_at: datetime | None = None

    @property
    def needs_look(self) -> bool:
        """Whether somebody should see what has become of it."""
        return self.failures >= FAILURES


def fits(entry: Entry, wish: Wish) -> bool:
    """Tell whether an entry is what was asked for."""
    return (
        (wish.audience is None or wish.audience in entry.audiences)
        and (wish.topic is None or wish.topic in entry.topics)
        and (wish.level is None or entry.level in (wish.level, "any"))
        and (wish.language is None or wish.language in entry.at)
        and (not wish.free or entry.cost == "free")
    )


def found(entries: Iterable[Entry], wish: Wish, language: str, needs_look: Collection[str] = ()) -> list[Entry]:
    """Return what fits: free first, then what answers, what is in the reader's language, and what asks least."""

    def place(entry: Entry) -> tuple[int, bool, bool, int, str, str]:
        return (
            COSTS.index(entry.cost),
            entry.key in needs_look,
            language not in entry.at,
            LEVELS.index(entry.level),
            entry.title.casefold(),
            entry.key,
        )

    return sorted((entry for entry in entries if fits(entry, wish)), key=place)


def relaxed(entries: Sequence[Entry], wish: Wish) -> dict[str, int]:
    """Return how many entries fit if one thing is not asked for, by its name; the most first, nothing left out."""
    counts = {name: sum(fits(entry, wish.without(name)) for entry in entries) for name in wish.asked}
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def language_of(entry: Entry, language: str) -> str:
    """Return in which language somebody is shown an entry: theirs, else English, else the first that it has."""
    return next((one for one in (language, "en") if one in entry.at), next(iter(entry.at)))


def after_check(before: Health, outcome: str, now: datetime) -> Health:
    """Return how an address does after it was asked."""
    if outcome == STANDS:
        return Health(0, now)
    if outcome in (GONE, SILENT):
        return Health(before.failures + 1, now)
    return before


def shown_counts(counts: Mapping[str, int]) -> dict[str, int]:
    """Return of what people pressed what may be shown, in the order of `SAYS`."""
    shown = publish_cells(counts)
    return {says: shown[says] for says in SAYS if says in shown}
