"""Until when somebody hears whether there will be what they asked for, and who is reminded of it. Pure.

The rule: an answer is due on the last day for requests, and three days before the event at the latest. Where that
is nearer than two days, it is due two days after the request, and in any case when the event begins.

Invariants:
- Nothing is due before it was asked for, nor after the event has begun, whatever is nearer.
- A request is taken until the event is over, also after the last day for requests: then that is said beforehand.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from cogs.events.rules.access import Access, requests_until

IN_GOOD_TIME = timedelta(days=3)
AT_SHORT_NOTICE = timedelta(days=2)
TO_STAFF_AFTER = timedelta(days=2)
"""So long after an answer was due, organisers hear that something waits."""
KEPT = timedelta(days=30)
"""How long after the event what somebody needed is kept: until nobody asks any more what was there."""
MOST_WORDS = 1500


def due(access: Access, starts_at: datetime, *, asked_at: datetime) -> datetime:
    """Return until when a request is to be answered that was made at `asked_at`."""
    in_good_time = min(requests_until(access, starts_at), starts_at - IN_GOOD_TIME)
    soon = min(asked_at + AT_SHORT_NOTICE, starts_at)
    return max(in_good_time, soon, asked_at)


def is_late(access: Access, starts_at: datetime, *, now: datetime) -> bool:
    """Tell whether the last day for requests has passed."""
    return now > requests_until(access, starts_at)


def concerns_staff(due_at: datetime, *, has_hosts: bool, now: datetime) -> bool:
    """Tell whether organisers must hear that a request waits: it is long due, or nobody hosts the event."""
    return not has_hosts or now - due_at >= TO_STAFF_AFTER


def is_forgotten(ends_at: datetime, *, now: datetime) -> bool:
    """Tell whether a request for an event that ended then is forgotten by now."""
    return now - ends_at >= KEPT
