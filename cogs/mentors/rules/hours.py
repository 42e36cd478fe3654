"""When two people are both free, in every week that they would meet, whatever their clocks do in between. Pure.

Invariants:
- Somebody's free hours are wall time in their own zone: they move with that zone's daylight saving time, and so
  what two people have in common can differ from week to week. The least of all weeks counts.
- A slot that a clock skips in a week is not there in that week; one that it repeats counts once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

SLOT = timedelta(minutes=30)
SLOTS_A_DAY = 48
SLOTS = 7 * SLOTS_A_DAY
QUARTER = timedelta(minutes=15)
QUARTERS = SLOTS * 2
"""A week in quarters of an hour: every zone's offset is a multiple of that."""
WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Free:
    """Free half-hours of a week in wall time of a zone, as bits: the lowest is Monday, 0:00."""

    zone: str
    bits: int

    @classmethod
    def at(cls, zone: str, slots: Iterable[int]) -> Free:
        """Build it from half-hours of a week: 0 is Monday, 0:00; 335 is Sunday, 23:30.

        Raises ValueError for others.
        """
        bits = 0
        for slot in slots:
            if not 0 <= slot < SLOTS:
                raise ValueError("a week has 336 half-hours")
            bits |= 1 << slot
        return cls(zone, bits)

    @property
    def slots(self) -> list[int]:
        """The half-hours, the earliest first."""
        return [slot for slot in range(SLOTS) if self.bits >> slot & 1]


def common(one: Free, other: Free, first: date, weeks: int) -> timedelta:
    """Return how much two people are both free in each of `weeks` weeks from the Monday of `first`, at least."""
    monday = first - timedelta(days=first.weekday())
    least = QUARTERS
    for week in _unlike_weeks(one.zone, other.zone, monday, max(1, weeks)):
        least = min(least, (_mask(one.zone, one.bits, week) & _mask(other.zone, other.bits, week)).bit_count())
    return least * QUARTER


def weeks_touched(first: date, weeks: int, *, later: timedelta = timedelta(0)) -> int:
    """Return over how many weeks from the Monday of `first` on something stretches that begins up to `later`."""
    last = first + later + weeks * WEEK
    return (last - (first - timedelta(days=first.weekday()))).days // 7 + 1


def of_day(day: int, begins: time, ends: time) -> Iterable[int]:
    """Return the half-hours of a weekday from `begins` on and before `ends` (midnight: the end of the day)."""
    first = day * SLOTS_A_DAY + begins.hour * 2 + (begins.minute >= 30)
    last = day * SLOTS_A_DAY + (SLOTS_A_DAY if ends == time(0) else ends.hour * 2 + (ends.minute > 0))
    return range(first, max(first, last))


@cache
def _unlike_weeks(one: str, other: str, monday: date, weeks: int) -> tuple[date, ...]:
    """Return one week of each kind: those in which both zones do what they do in an earlier one are left out."""
    seen: dict[tuple[object, ...], date] = {}
    for number in range(weeks):
        week = monday + number * WEEK
        seen.setdefault((*_offsets(one, week), *_offsets(other, week)), week)
    return tuple(seen.values())


@cache
def _offsets(zone: str, monday: date) -> tuple[timedelta | None, ...]:
    """Return a zone's offset at the beginning of each day of a week, and at its end."""
    there = ZoneInfo(zone)
    return tuple(datetime.combine(monday + timedelta(days=day), time(0), there).utcoffset() for day in range(8))


@lru_cache(maxsize=20_000)
def _mask(zone: str, bits: int, monday: date) -> int:
    """Return the quarters of a week of UTC in which somebody is free, as bits; the week is taken as a circle."""
    offsets = set(_offsets(zone, monday))
    if len(offsets) == 1:
        (offset,) = offsets
        return _turned(_quarters(bits), -round((offset or timedelta(0)) / QUARTER))
    return _slowly(zone, bits, monday)


def _turned(quarters: int, by: int) -> int:
    by %= QUARTERS
    whole = quarters << by
    return (whole & (1 << QUARTERS) - 1) | whole >> QUARTERS


def _quarters(bits: int) -> int:
    """Return half-hours as quarters: each bit twice."""
    return int(f"{bits:0{SLOTS}b}".replace("1", "3"), 4)


@lru_cache(maxsize=4096)
def _slowly(zone: str, bits: int, monday: date) -> int:
    """Return the same for a week in which the clocks change: quarter by quarter."""
    there, begins = ZoneInfo(zone), datetime.combine(monday, time(0), UTC)
    found = 0
    for slot in Free(zone, bits).slots:
        for half in (0, 1):
            wall = datetime.combine(monday, time(0)) + slot * SLOT + half * QUARTER
            moment = wall.replace(tzinfo=there).astimezone(UTC)
            if moment.astimezone(there).replace(tzinfo=None) == wall:  # else the clock skips it in this week
                found |= 1 << round((moment - begins) / QUARTER) % QUARTERS
    return found
