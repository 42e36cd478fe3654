"""When an event takes place: wall time in a zone, once or again and again. Pure.

Invariants:
- What is kept is the wall time that the organiser said, and the zone; the moment comes from both. So an event at
  18:00 in Berlin is at 18:00 in Berlin in summer and in winter.
- A wall time that the clock skips is taken with the offset from before the gap, and one that comes twice is the
  first of the two. Source: RFC 5545, section 3.3.5.
- Each time of a series has a key that stays the same when it is moved: the wall time for which it was planned.
- Whatever a rule says, its times are found in a fraction of a second: rules may come from strangers' calendars.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

DAY = timedelta(days=1)
STEPS = {"DAILY": DAY, "WEEKLY": timedelta(weeks=1), "MONTHLY": None, "YEARLY": None}
"""How often a series may repeat, with the length of a step where that is always the same.
Nothing more often than daily: that would be no event that people plan for."""
YEARS = range(1970, 2300)
LONGEST = 31 * 24 * 60
"""Minutes, as data/event_times.py takes for granted. What takes longer than a month is a season, not an event."""
MOST_APART = 1000
"""Further wall times, and those left out. Ten years of a fortnightly series are 260."""
MOST_COUNTED = 10_000
LONGEST_RULE = 300
FARTHEST = timedelta(days=9 * 366)
"""How far ahead times are looked for: around 2100, two 29 Februaries are eight years apart."""

_NUMBERS = r"[+-]?\d{1,3}(?:,[+-]?\d{1,3})*"
_WEEKDAYS = r"(?:[+-]?\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)"
_PARTS: Mapping[str, re.Pattern[str]] = {
    "FREQ": re.compile("|".join(STEPS)),
    "INTERVAL": re.compile(r"[1-9]\d{0,2}"),
    "COUNT": re.compile(r"[1-9]\d{0,4}"),
    "UNTIL": re.compile(r"\d{8}(?:T\d{6})?"),
    "WKST": re.compile("MO|TU|WE|TH|FR|SA|SU"),
    "BYDAY": re.compile(rf"{_WEEKDAYS}(?:,{_WEEKDAYS})*"),
    **{part: re.compile(_NUMBERS) for part in ("BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS")},
}
"""What a rule may say, and how. Hours and minutes are left out: the wall time of the beginning says them."""
_TURN = 400
"""Years after which the calendar repeats itself, weekdays and all."""
_FAR = 19 * _TURN


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


def moment_of(wall: datetime, zone: str) -> datetime:
    """Return the moment (UTC) at which the clocks of a zone show `wall`, which is naive."""
    # fold=0 is both what the RFC asks for: the offset from before a gap, and the first of two.
    return wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def wall_of(moment: datetime, zone: str) -> datetime:
    """Return what the clocks of a zone show at a moment, naive."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def what_clock_does(wall: datetime, zone: str) -> Literal["skips", "repeats"] | None:
    """Tell whether the clocks of a zone leave out `wall` on that day, or show it twice."""
    there = wall.replace(tzinfo=ZoneInfo(zone))
    first, second = there.replace(fold=0).utcoffset(), there.replace(fold=1).utcoffset()
    if first is None or second is None or first == second:
        return None
    return "skips" if first < second else "repeats"


def key_of(wall: datetime) -> str:
    """Return the key of the time of an event that was planned for `wall`."""
    return wall.strftime("%Y%m%dT%H%M%S")


def first_key(schedule: Schedule) -> str:
    """Return the key of an event's first time."""
    return key_of(schedule.starts)


def slots(schedule: Schedule, *, after: datetime, before: datetime, most: int) -> list[Slot]:
    """Return up to `most` times that end after `after` and begin before `before`, the earliest first.

    Raises ValueError where `checked` would.
    """
    length = timedelta(minutes=schedule.minutes)
    if most < 1:
        return []
    # The wall is a day wider than the moments, since no clock was ever turned by more.
    first = wall_of(after, schedule.zone) - length - DAY
    last = wall_of(before, schedule.zone) + DAY
    found: list[Slot] = []
    for wall in _walls(checked(schedule), first):
        # Around a gap, a later wall time can be an earlier moment; so a day more is looked at.
        if wall > last or (len(found) >= most and wall > found[most - 1].wall + DAY):
            break
        starts_at = moment_of(wall, schedule.zone)
        if starts_at < before and starts_at + length > after:
            found.append(Slot(key_of(wall), wall, starts_at, starts_at + length))
    return sorted(found, key=lambda slot: (slot.starts_at, slot.key))[:most]


def checked(schedule: Schedule) -> Schedule:
    """Return the schedule; ValueError where it says something that no event of ours can be."""
    rule_parts(schedule.rule)
    if not 1 <= schedule.minutes <= LONGEST:
        raise ValueError("an event takes between a minute and a month")
    if max(len(schedule.also), len(schedule.never)) > MOST_APART:
        raise ValueError("too many times apart from the rule")
    if any(wall.year not in YEARS or wall.tzinfo for wall in (schedule.starts, *schedule.also, *schedule.never)):
        raise ValueError("wall times are naive and within these centuries")
    return schedule


def rule_parts(rule: str) -> Mapping[str, str]:
    """Return what a rule says, such as `{"FREQ": "WEEKLY"}`; ValueError for what Hearth does not follow."""
    if not rule:
        return {}
    parts: dict[str, str] = {}
    for part in rule.split(";") if len(rule) <= LONGEST_RULE else ():
        name, _, value = part.partition("=")
        if name not in _PARTS or name in parts or not _PARTS[name].fullmatch(value):
            raise ValueError("this rule of a series is not one that Hearth follows")
        parts[name] = value
    if "FREQ" not in parts or int(parts.get("COUNT", "1")) > MOST_COUNTED:
        raise ValueError("this rule of a series is not one that Hearth follows")
    until_of(parts)
    return parts


def until_of(parts: Mapping[str, str]) -> datetime | None:
    """Return the last wall time that a rule allows; a date without a time allows that whole day."""
    until = parts.get("UNTIL")
    if until is None:
        return None
    return datetime.fromisoformat(until if "T" in until else f"{until}T235959")


def _walls(schedule: Schedule, first: datetime) -> Iterator[datetime]:
    """Give the wall times from `first` on, in order and each once."""
    apart = sorted({schedule.starts, *schedule.also})
    never, latest = set(schedule.never), None
    for wall in heapq.merge(apart, _by_rule(schedule, first)):
        if wall >= first and wall != latest and wall not in never:
            yield wall
        latest = wall


def _by_rule(schedule: Schedule, first: datetime) -> Iterator[datetime]:
    """Give the wall times that the rule says, in order; many before `first` are passed over."""
    parts = dict(rule_parts(schedule.rule))
    if not parts:
        return
    until = until_of(parts)
    parts.pop("UNTIL", None)
    begins = schedule.starts
    step = STEPS[parts["FREQ"]]
    if step is not None and "COUNT" not in parts and first > begins:
        whole = step * int(parts.get("INTERVAL", "1"))
        begins += (first - begins) // whole * whole
    # dateutil looks for a next time until the year 9999, which takes seconds for a rule that has none, such as
    # 30 February. Told in the last turn of the calendar, the same rule has at most some 400 years to search.
    rule = ";".join(f"{name}={value}" for name, value in parts.items())
    for far in rrulestr(rule, dtstart=begins.replace(year=begins.year + _FAR)):
        wall = far.replace(year=far.year - _FAR)
        if until is not None and wall > until:
            return
        yield wall
