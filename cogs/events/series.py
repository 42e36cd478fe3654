"""When an event takes place: wall time in a zone, once or again and again. Pure.

Invariants:
- What is kept is the wall time that the organiser said, and the zone; the moment comes from both. So an event at
  18:00 in Berlin is at 18:00 in Berlin in summer and in winter.
- A wall time that the clock skips is taken with the offset from before the gap, and one that comes twice is the
  first of the two. Source: RFC 5545, section 3.3.5.
- Each time of a series has a key that stays the same when it is moved: the wall time for which it was planned.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Schedule:
    """When an event takes place. Wall times are naive; `minutes` is how long it takes.

    `rule` is a recurrence rule of RFC 5545 without DTSTART, such as `FREQ=WEEKLY;INTERVAL=2`, its UNTIL as a wall
    time; empty: once. `also` are further wall times, `never` those that are left out.
    """

    zone: str
    starts: datetime
    minutes: int
    rule: str = ""
    also: tuple[datetime, ...] = ()
    never: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """One time of an event. `key` names it within its event, such as `20261201T180000`; moments are UTC."""

    key: str
    wall: datetime
    starts_at: datetime
    ends_at: datetime
