"""How long what was told is kept. The clock starts when a case is closed.

Invariant: a case that nobody has read is never purged, nor is an open one.
"""

from __future__ import annotations

from datetime import datetime, timedelta

IDENTITY, CONTENT, OUTCOME = "identity", "content", "outcome"
KEPT = {IDENTITY: timedelta(days=30), CONTENT: timedelta(days=90), OUTCOME: timedelta(days=730)}
"""Who reported, what was written, and what came of it (24 months)."""
SHORTEST = min(KEPT.values())


def due(closed_at: datetime | None, read_at: datetime | None, now: datetime) -> frozenset[str]:
    """Return what of a case is to be purged by now."""
    if closed_at is None or read_at is None:
        return frozenset()
    return frozenset(part for part, kept in KEPT.items() if now - closed_at >= kept)
