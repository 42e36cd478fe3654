"""Limits against abuse: they slow down and never refuse a first report.

Invariant: nothing of this is stored; what is counted is forgotten when Hearth stops.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

FREE = 5
WITHIN = timedelta(minutes=10)
LONGEST = timedelta(minutes=30)
MANY = 5
AT_ONCE = timedelta(hours=1)


def wait(earlier: Sequence[datetime], now: datetime) -> timedelta:
    """Return how long somebody waits before another report; nothing for the first five in ten minutes.

    `earlier` are their reports, the latest last. Each one beyond doubles the pause, up to half an hour.
    """
    recent = [moment for moment in earlier if now - moment < LONGEST + WITHIN]
    if len([moment for moment in recent if now - moment < WITHIN]) < FREE:
        return timedelta()
    doubled: int = 2 ** min(len(recent) - FREE, 10)
    pause = min(timedelta(minutes=2) * doubled, LONGEST)
    return max(timedelta(), recent[-1] + pause - now)


def brigading(received: Sequence[datetime]) -> bool:
    """Tell whether many reports of one case came within an hour, the earliest first."""
    pairs = zip(received, received[MANY - 1 :], strict=False)
    return any(last - first <= AT_ONCE for first, last in pairs)
