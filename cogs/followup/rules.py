"""When Hearth gets in touch with somebody who asked for it: plain values."""

from __future__ import annotations

from datetime import datetime, timedelta

AFTER = (timedelta(days=3), timedelta(days=14))
"""How long after somebody asked the messages come, by their number from 1 on."""
LAST = len(AFTER)
TOO_LATE = timedelta(days=7)
"""A message that is overdue by more would ask about days that are long gone."""
SHOWN_FOR = timedelta(days=14)
"""How long a message waits on the first page."""
KEPT_FOR = AFTER[-1] + TOO_LATE + SHOWN_FOR
"""When all of it is over, counted from the asking."""


def due(asked_at: datetime) -> list[datetime]:
    """Return when the messages are due, the first one first."""
    return [asked_at + after for after in AFTER]


def still_waits(waits_since: datetime | None, now: datetime) -> bool:
    """Tell whether a message still stands on the first page."""
    return waits_since is not None and now - waits_since <= SHOWN_FOR
