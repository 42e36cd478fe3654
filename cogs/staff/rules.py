"""Which weeks are counted, and what may be shown of the counts."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.kernel.small_counts import Published, publish
from data.newcomer_counts import Outcomes

WEEK = timedelta(weeks=1)
SHORT_WEEKS, LONG_WEEKS = 4, 12
"""Both periods lie within the half year for which Hearth knows who arrived."""


def this_week_began(now: datetime) -> datetime:
    """Return the Monday, 00:00 in the zone of `now` (UTC), at which the week that still runs began."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight - timedelta(days=now.weekday())


def may_be_shown(short: Outcomes, long: Outcomes) -> tuple[Published, Published]:
    """Return what may be shown of both periods; the whole is who joined, the parts follow in their order."""
    return publish(_row(short), _row(long))


def _row(counted: Outcomes) -> tuple[int, ...]:
    return counted.joined, counted.met, counted.answered, counted.stepped
