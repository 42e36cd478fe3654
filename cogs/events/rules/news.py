"""What is new for somebody about a time that they answered to, as a few short words in one column. Pure.

Invariants:
- Of a time that was moved several times, the first place is kept from which it was moved: that is what the person
  knows.
- Once a time is cancelled, nothing else is new about it, unless it takes place after all.
"""

from __future__ import annotations

from dataclasses import dataclass

MOVED, CANCELLED, ELSEWHERE, AGAIN = "moved", "cancelled", "elsewhere", "again"
SEAT, RAN_OUT = "seat", "ran-out"
FOUND, MADE, PARTED = "found", "made", "parted"
"""About company: somebody else would come alone; both said yes; they do not go together."""
UNREACHED = "unreached"
"""Something could not be sent to this person."""
KINDS = (CANCELLED, AGAIN, MOVED, ELSEWHERE, SEAT, RAN_OUT, FOUND, MADE, PARTED, UNREACHED)
"""In the order in which they are shown."""
ABOUT_COMPANY = (FOUND, MADE, PARTED)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is new. `was`: where a time was that was moved, in seconds."""

    kind: str
    was: int | None = None


def items(news: str | None) -> list[Item]:
    """Return what is new, the weightiest first; words that nobody knows any more are left out."""
    found = []
    for word in (news or "").split():
        kind, _, was = word.partition(":")
        if kind in KINDS:
            found.append(Item(kind, int(was) if was else None))
    return sorted(found, key=lambda item: KINDS.index(item.kind))


def add(news: str | None, item: Item) -> str:
    """Return what is new once this is new as well."""
    standing = items(news)
    kinds = {one.kind for one in standing}
    if item.kind == AGAIN:
        return _written([one for one in standing if one.kind not in (CANCELLED, AGAIN)] + [item])
    if CANCELLED in kinds and item.kind != UNREACHED:
        return _written(standing)
    if item.kind == CANCELLED:
        return _written([item])
    if item.kind in kinds and item.kind == MOVED:
        return _written(standing)
    replaced = ABOUT_COMPANY if item.kind in ABOUT_COMPANY else _about_seats(item.kind)
    return _written([one for one in standing if one.kind not in (*replaced, item.kind)] + [item])


def without(news: str | None, *kinds: str) -> str | None:
    """Return what is new once this is not new any more."""
    return _written([one for one in items(news) if one.kind not in kinds]) or None


def _about_seats(kind: str) -> tuple[str, ...]:
    return (SEAT, RAN_OUT) if kind in (SEAT, RAN_OUT) else ()


def _written(standing: list[Item]) -> str:
    ordered = sorted(standing, key=lambda item: KINDS.index(item.kind))
    return " ".join(one.kind if one.was is None else f"{one.kind}:{one.was}" for one in ordered)
