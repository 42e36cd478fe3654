"""Writes events as a calendar that other programs read (RFC 5545). Pure.

Invariants:
- The same entries give the same bytes, whenever they are written: DTSTAMP is when an entry last changed. So who
  asks again for a feed in which nothing changed is told just that.
- A series is written as a series, in the zone of whoever planned it, and each zone comes with its clock changes.
- One time of a series that was moved or called off keeps the name that it had (RECURRENCE-ID) and counts its own
  changes (SEQUENCE). What is called off stays in the calendar and says so, since what is just gone is kept by
  some programs.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from cogs.events.rules.series import Schedule, moment_of

WALL = "%Y%m%dT%H%M%S"
"""How a wall time is written, in a calendar and in the key of a slot."""
REFRESH = "PT1H"
"""How often programs are asked to look again; many look less often."""
YEARS_AHEAD = 10
"""For how long the clock changes of a zone are written. Programs that know the zone by name need none."""
UTC_NAMES = ("UTC", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "UCT", "Zulu")
_UNTIL = re.compile(r"(?<=UNTIL=)(\d{8})(T\d{6})?Z?", re.IGNORECASE)
_MARKS = re.compile(r"[\\;,]")
_UNPRINTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
"""What no calendar may hold (RFC 5545, section 3.1), and halves of characters, which no file can."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One time of a series that is not as planned: `key` is the wall time for which it was planned (a slot's key).

    It now begins at `wall` and takes `minutes`, or is `cancelled`. `sequence` grows with each change of it.
    `title`, `place` and `url` are its own, where they are not those of the series.
    """

    key: str
    wall: datetime
    minutes: int
    sequence: int
    changed_at: datetime
    cancelled: bool = False
    title: str | None = None
    place: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One event in a calendar. `uid` never changes, `sequence` grows with each change, moments are UTC.

    `words` are all that is to be read, such as how the event is accessible; `organiser` a name.
    """

    uid: str
    sequence: int
    title: str
    words: str
    place: str
    url: str
    schedule: Schedule
    created_at: datetime
    changed_at: datetime
    cancelled: bool = False
    organiser: str | None = None
    exceptions: tuple[Moved, ...] = ()


OWN = ("title", "place", "url")


def write_calendar(name: str, entries: Sequence[Entry], *, now: datetime, method: str | None = None) -> bytes:
    """Return a calendar file. `now` decides up to which year clock changes are written, and nothing else.

    `method` is for what is sent rather than looked at, such as `PUBLISH` (RFC 5546); a feed has none.
    2,000 entries take a few tenths of a second: who has that many writes them in a thread.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hearth//Events//EN", "CALSCALE:GREGORIAN"]
    if method:
        lines.append(f"METHOD:{method}")
    lines += [f"NAME:{_text(name)}", f"X-WR-CALNAME:{_text(name)}"]
    lines += [f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}", f"X-PUBLISHED-TTL:{REFRESH}"]
    lines += _zones(entries, now)
    for entry in entries:
        lines += _written(entry)
    return _folded([*lines, "END:VCALENDAR"])


def _written(entry: Entry) -> Iterator[str]:
    """Return the lines of an entry: of itself, and of each of its times that is not as planned."""
    schedule = entry.schedule
    yield from _described(
        entry, schedule.starts, schedule.minutes, entry.sequence, entry.changed_at, entry.cancelled
    )
    if schedule.rule:
        yield f"RRULE:{_rule(schedule)}"
    for property, walls in (("RDATE", schedule.also), ("EXDATE", schedule.never)):
        if walls:
            yield _walls(property, sorted(walls), schedule.zone)
    yield "END:VEVENT"
    for one in sorted(entry.exceptions, key=lambda one: one.key):
        called_off = entry.cancelled or one.cancelled
        own = {name: getattr(one, name) for name in OWN if getattr(one, name) is not None}
        yield from _described(
            replace(entry, **own), one.wall, one.minutes, one.sequence, one.changed_at, called_off
        )
        yield _walls("RECURRENCE-ID", [datetime.strptime(one.key, WALL)], schedule.zone)
        yield "END:VEVENT"


def _described(
    entry: Entry, wall: datetime, minutes: int, sequence: int, changed_at: datetime, cancelled: bool
) -> Iterator[str]:
    """Return what an entry and each of its times have in common, up to where they part."""
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(entry.uid)}"
    yield f"DTSTAMP:{_moment(changed_at)}"
    yield _walls("DTSTART", [wall], entry.schedule.zone)
    yield f"DURATION:PT{minutes}M"
    yield f"SUMMARY:{_text(entry.title)}"
    # There is no ORGANIZER: it would need an e-mail address, and there is none.
    texts = (("DESCRIPTION", entry.words), ("LOCATION", entry.place), ("CONTACT", entry.organiser))
    yield from (f"{property}:{_text(words)}" for property, words in texts if words)
    if entry.url:
        yield f"URL:{''.join(_clean(entry.url).split())}"
    yield f"STATUS:{'CANCELLED' if cancelled else 'CONFIRMED'}"
    yield f"SEQUENCE:{sequence}"
    yield f"CREATED:{_moment(entry.created_at)}"
    yield f"LAST-MODIFIED:{_moment(changed_at)}"


def _rule(schedule: Schedule) -> str:
    """Return the rule with its end as a moment in UTC, as RFC 5545, section 3.3.10, wants it beside a zone.

    A day without an hour is meant to its end.
    """

    def moment(found: re.Match[str]) -> str:
        wall = datetime.strptime(found[1] + (found[2] or "T235959"), WALL)
        return _moment(moment_of(wall, schedule.zone))

    return _UNTIL.sub(moment, schedule.rule)


def _walls(property: str, walls: Sequence[datetime], zone: str) -> str:
    if zone in UTC_NAMES:
        return f"{property}:{','.join(f'{wall:{WALL}}Z' for wall in walls)}"
    return f"{property};TZID={zone}:{','.join(f'{wall:{WALL}}' for wall in walls)}"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):{WALL}}Z"


def _text(words: str) -> str:
    r"""Return words as a calendar holds them. icalendar's own way to do so takes `C:\Notes` for two lines."""
    return _MARKS.sub(r"\\\g<0>", _clean(words)).replace("\n", "\\n")


def _folded(lines: Iterable[str]) -> bytes:
    from icalendar.parser import Contentline

    content_line: Any = Contentline  # it says no types
    return b"".join(content_line(line).to_ical() + b"\r\n" for line in lines)


def _clean(words: str) -> str:
    return _UNPRINTED.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))


def _zones(entries: Iterable[Entry], now: datetime) -> Iterator[str]:
    """Return each zone that is used, by name, for the years that are used."""
    years: defaultdict[str, set[int]] = defaultdict(set)
    for entry in entries:
        if entry.schedule.zone not in UTC_NAMES:
            walls = (entry.schedule.starts, *entry.schedule.also, *(one.wall for one in entry.exceptions))
            years[entry.schedule.zone].update(wall.year for wall in walls)
    for zone, seen in sorted(years.items()):
        yield from _zone(zone, min(seen), max(now.year, *seen) + YEARS_AHEAD)


@lru_cache(maxsize=256)
def _zone(name: str, first: int, last: int) -> tuple[str, ...]:
    """Return the lines of a zone with each of its clock changes from the first of these years to the last.

    Each change is told by the wall time before it (RFC 5545, section 3.6.5).
    """
    zone = ZoneInfo(name)
    begin = datetime(first, 1, 1, tzinfo=UTC) - timedelta(days=1)
    changes: defaultdict[tuple[str, str, str, str], list[str]] = defaultdict(list)
    offset = _offset(begin, zone)
    changes[_kind(begin, zone, offset)].append(f"{begin + offset:{WALL}}")
    for moment in _changes(zone, begin, datetime(min(last, 9998) + 1, 1, 1, tzinfo=UTC)):
        changes[_kind(moment, zone, offset)].append(f"{moment + offset:{WALL}}")
        offset = _offset(moment, zone)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    for (part, called, before, after), walls in changes.items():
        lines += [f"BEGIN:{part}", f"DTSTART:{walls[0]}", *([f"RDATE:{','.join(walls[1:])}"] if walls[1:] else [])]
        lines += [f"TZNAME:{called}", f"TZOFFSETFROM:{before}", f"TZOFFSETTO:{after}", f"END:{part}"]
    return (*lines, "END:VTIMEZONE")


def _kind(moment: datetime, zone: ZoneInfo, before: timedelta) -> tuple[str, str, str, str]:
    """Return what is written of a change beside its moment: summer time or not, its name, the offsets around."""
    there = moment.astimezone(zone)
    part = "DAYLIGHT" if there.dst() else "STANDARD"
    return part, there.tzname() or zone.key, _written_offset(before), f"{there:%z}"


def _written_offset(offset: timedelta) -> str:
    return f"{datetime(2000, 1, 1, tzinfo=timezone(offset)):%z}"


def _changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """Return each moment at which what the clock shows changes, to the second; no two lie within a day."""
    step = timedelta(days=1)
    while begin < end:
        if _shown(begin, zone) != _shown(begin + step, zone):
            low, high = 0, int(step.total_seconds())
            while high - low > 1:
                middle = (low + high) // 2
                if _shown(begin + timedelta(seconds=middle), zone) == _shown(begin, zone):
                    low = middle
                else:
                    high = middle
            yield begin + timedelta(seconds=high)
        begin += step


def _shown(moment: datetime, zone: ZoneInfo) -> tuple[timedelta, str | None]:
    there = moment.astimezone(zone)
    return there.utcoffset() or timedelta(0), there.tzname()


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    return _shown(moment, zone)[0]
