"""Who counts as a newcomer: the one number that all features share."""

from __future__ import annotations

from datetime import datetime, timedelta

NEWCOMER_FOR = timedelta(days=14)
"""How long after arriving somebody is a newcomer. A greeting that comes later surprises more than it welcomes."""


def is_new(arrived_at: datetime, *, now: datetime) -> bool:
    """Tell whether somebody who arrived then still is a newcomer."""
    return now - arrived_at <= NEWCOMER_FOR
