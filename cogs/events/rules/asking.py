"""Asking somebody to host an event: while it stands, and from when on the same person can be asked again. Pure.

Invariants:
- An asking ends by itself: after two weeks, or once the event is cancelled, over, or has nothing left to come.
- Between the end of an asking for an event and the next one of the same person lies at least a day, and after that
  a month, whoever asks and however it ended. So a no costs one press, and no host can wear anybody down.
- Over all events of a community, nobody is asked more often than three times in any day.
- A yes is an end of its own kind: who has said yes, and is asked for something else, need not wait.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from cogs.events.rules import lifecycle
from data import event_times
from data.event_asks import Ask
from data.event_times import Time
from data.events import PUBLISHED, Event

STANDS_FOR = timedelta(days=14)
AFTER_ONE = timedelta(days=1)
AFTER_MORE = timedelta(days=30)
"""So long nobody is asked again for the same event: after the first asking, and after each later one."""
DAY = timedelta(days=1)
MOST_A_DAY = 3
"""Askings of one person, over all events of a community."""
MOST = 10
"""Co-hosts of one event, with those who are asked."""
KEPT = timedelta(days=60)
"""So long it is kept that somebody was asked: until it keeps nobody from asking any more."""


def can_be_asked_for(event: Event, times: Collection[Time], *, now: datetime) -> bool:
    """Tell whether an event can still have new hosts: it is open, and once published, some of it is to come."""
    if event.state == PUBLISHED:
        return any(one.state == event_times.PLANNED and one.ends_at > now for one in times)
    return lifecycle.is_open(event)


def ends_at(ask: Ask) -> datetime:
    """Return when an asking ended, or will by itself."""
    by_itself = ask.asked_at + STANDS_FOR
    return min(ask.ended_at, by_itself) if ask.ended_at is not None else by_itself


def stands(ask: Ask, event: Event, times: Collection[Time], *, now: datetime) -> bool:
    """Tell whether somebody is still asked, as those see it who host the event."""
    return now < ends_at(ask) and can_be_asked_for(event, times, now=now)


def can_be_asked_from(before: Ask | None, of_person: Sequence[Ask]) -> datetime | None:
    """Return from when on somebody can be asked; None for at once.

    `before` is the asking for the same event, which has ended; `of_person` are those for all events.
    """
    moments = []
    if before is not None and before.number:
        moments.append(ends_at(before) + (AFTER_ONE if before.number == 1 else AFTER_MORE))
    lately = sorted((one.asked_at for one in of_person), reverse=True)
    if len(lately) >= MOST_A_DAY:
        moments.append(lately[MOST_A_DAY - 1] + DAY)
    return max(moments, default=None)
