"""Reads events out of a calendar file (RFC 5545), whatever is in it. Pure; run it in a child (child.py).

Invariants:
- Each event is read for itself: what is wrong with one is said, and the others come through.
- No series is worked out: rules are checked, and carried over. A rule is looked at only until its first time.
- Whatever is taken is a schedule as `series.checked` wants it.
- Nothing comes through that would have a series run more than once a day.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.kernel.limits import clip
from cogs.events.calendars import words
from cogs.events.calendars.incoming import (
    MOST_DATES,
    MOST_EVENTS,
    MOST_TIMES,
    PLACE,
    TITLE,
    UID,
    URL,
    WORDS,
    Incoming,
    Reading,
    Remark,
)
from cogs.events.calendars.lines import Block, Cut, cut
from cogs.events.calendars.zones import Zones
from cogs.events.rules.series import LONGEST, key_of, moment_of, rule_parts, wall_of

FIRST_YEAR, LAST_YEAR = 1970, 2200
FOR_EVER = 2100
"""A series that ends after this year is meant to have no end: some programs write it so."""
HORIZON = timedelta(days=12 * 366)
"""How long a rule may keep waiting for its first time: 29 February can be eight years away."""
USUAL_MINUTES = 60
"""How long an event takes that does not say."""
MOST_REMARKS = 300
_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?", re.ASCII | re.IGNORECASE)
_LENGTH = re.compile(
    r"([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.ASCII | re.IGNORECASE
)
_PAGE = re.compile(rb"^\s*(?:<!doctype html|<html|<\?xml|<head|<body)", re.IGNORECASE)
_NAME = re.compile(r"\s*([A-Za-z0-9-]+)\s*[:;]")
IN_TEXTS = ("UID", "SUMMARY", "DESCRIPTION", "X-ALT-DESC", "LOCATION", "URL", "CONFERENCE", "CLASS", "STATUS")
IN_TIMES = ("DTSTART", "DTEND", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE")
NEEDED = frozenset((*IN_TEXTS, *IN_TIMES))
SAID_BY_START = {"BYHOUR": "hour", "BYMINUTE": "minute", "BYSECOND": "second"}


class _Refused(Exception):
    """This event is not taken."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.reason, self.detail = reason, detail


@dataclass(frozen=True, slots=True)
class _When:
    """A time as the file says it. `day`: it names no hour."""

    wall: datetime
    zone: str
    day: bool

    @property
    def moment(self) -> datetime:
        return moment_of(self.wall, self.zone)

    def wall_in(self, zone: str) -> datetime:
        """What the clock of a zone shows then; a day is the same everywhere."""
        if self.day or zone == self.zone:
            return self.wall
        return wall_of(self.moment, zone)


@dataclass(frozen=True, slots=True)
class _Property:
    value: str
    zone: str
    kind: str
    others: Mapping[str, str]


def read(data: bytes, zone: str) -> Reading:
    """Return what a file holds. `zone` is the community's: it is meant where a file names none."""
    parts = cut(data)
    if not parts.is_calendar:
        return Reading(broken=Remark("page" if _PAGE.match(data[:2000]) else "no-calendar"))
    return _Reader(parts, zone).read()


class _Reader:
    """Reads one file."""

    def __init__(self, parts: Cut, zone: str) -> None:
        self._events = parts.events
        head = {name: found[0] for name, found in _properties(parts.head, {"X-WR-TIMEZONE", "METHOD"}).items()}
        names = _properties(parts.head, {"X-WR-CALNAME", "NAME"})
        self._name = next((words.unescaped(found[0].value) for found in names.values()), "")
        self._zones = Zones(parts.zones, zone)
        self._zone = zone
        self._said_zone = head["X-WR-TIMEZONE"].value if "X-WR-TIMEZONE" in head else ""
        self._all_cancelled = "METHOD" in head and head["METHOD"].value.strip().upper() == "CANCEL"
        self._remarks = [] if parts.well_encoded else [Remark("encoding", refused=False)]

    def read(self) -> Reading:
        """Return its events, and what is to be said about them."""
        found: list[tuple[Incoming, _When | None]] = []
        for block in self._events[:MOST_EVENTS]:
            try:
                found.append(self._event(block))
            except _Refused as refused:
                title, uid = _name_of(block)
                self._remarks.append(Remark(refused.reason, block.line, uid, title, refused.detail))
        if len(self._events) > MOST_EVENTS:
            line = self._events[MOST_EVENTS].line
            self._remarks.append(Remark("too-many", line, detail=str(len(self._events) - MOST_EVENTS)))
        events = self._newest(self._in_series(found))
        if not self._events:
            return Reading(broken=Remark("empty"))
        remarks = self._remarks[:MOST_REMARKS]
        if len(self._remarks) > MOST_REMARKS:
            remarks.append(Remark("more-remarks", detail=str(len(self._remarks) - MOST_REMARKS)))
        return Reading(words.plain(self._name, TITLE), tuple(events), tuple(remarks))

    def _event(self, block: Block) -> tuple[Incoming, _When | None]:
        """Return an event, and of one time of a series for when it was planned."""
        if not block.finished:
            raise _Refused("unfinished")
        given = _properties(block.lines, NEEDED)
        uid, title = _uid(given), words.plain(_words(given, "SUMMARY"), TITLE)
        if given.get("CLASS") and given["CLASS"][0].value.strip().upper() in ("PRIVATE", "CONFIDENTIAL"):
            raise _Refused("private")
        if not title:
            raise _Refused("no-title")
        starts = self._starts(given)
        planned = self._planned(given)
        event = Incoming(
            uid=uid,
            recurrence_id=None if planned is None else key_of(planned.wall),
            sequence=_sequence(given),
            title=title,
            words=words.plain(_words(given, "DESCRIPTION") or _words(given, "X-ALT-DESC"), WORDS, lines=True),
            place=words.plain(_words(given, "LOCATION"), PLACE),
            url=next(filter(None, (words.address(_words(given, one), URL) for one in ("URL", "CONFERENCE"))), ""),
            zone=starts.zone,
            starts=starts.wall,
            minutes=self._minutes(given, starts, Remark("no-end", block.line, uid, title, refused=False)),
            cancelled=self._all_cancelled or _words(given, "STATUS").strip().upper() == "CANCELLED",
            all_day=starts.day,
            line=block.line,
        )
        if planned is None:
            event = self._with_series(event, given, starts)
        return event, planned

    def _starts(self, given: Mapping[str, Sequence[_Property]]) -> _When:
        if "DTSTART" not in given:
            raise _Refused("no-start")
        starts = self._when(given["DTSTART"][0])
        repeats = not given.keys().isdisjoint(("RRULE", "RDATE", "RECURRENCE-ID"))
        shown_in = self._shown_in(starts.wall.year)
        if starts.zone == "UTC" and shown_in and not repeats and not starts.day:
            # Programs that write moments in UTC say so in which zone they show them. A series stays in UTC: in
            # another zone it would move when clocks change.
            return _When(starts.wall_in(shown_in), shown_in, day=False)
        return starts

    def _shown_in(self, year: int) -> str | None:
        """Return the zone that the file says it is shown in."""
        return self._zones.find(self._said_zone, year) if self._said_zone else None

    def _planned(self, given: Mapping[str, Sequence[_Property]]) -> _When | None:
        if "RECURRENCE-ID" not in given:
            return None
        property = given["RECURRENCE-ID"][0]
        if property.others.get("RANGE"):
            raise _Refused("later-ones")
        return self._when(property)

    def _when(self, property: _Property) -> _When:
        found = _DATE.fullmatch(property.value.strip())
        if found is None:
            raise _Refused("date", clip(property.value, 40))
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise _Refused("year", str(year))
        try:
            wall = datetime(year, month, day, hour, minute, min(second, 59))  # 60 is a leap second
        except ValueError:
            raise _Refused("date", clip(property.value, 40)) from None
        if found[7]:
            return _When(wall, "UTC", day=False)
        if found[4] is None or not property.zone:
            return _When(wall, self._shown_in(year) or self._zone, day=found[4] is None)
        zone = self._zones.find(property.zone, year)
        if zone is None:
            raise _Refused("zone", clip(property.zone, 60))
        return _When(wall, "UTC" if zone in ("Etc/UTC", "Etc/Zulu", "Zulu", "Etc/UCT", "UCT") else zone, day=False)

    def _minutes(self, given: Mapping[str, Sequence[_Property]], starts: _When, no_end: Remark) -> int:
        if "DTEND" in given:
            ends = self._when(given["DTEND"][0])
            length = ends.wall - starts.wall if starts.day or ends.day else ends.moment - starts.moment
            if starts.day and not length:
                length = timedelta(days=1)  # some programs write the last day instead of the one after it
        elif "DURATION" in given:
            length = _length(given["DURATION"][0].value)
        elif starts.day:
            length = timedelta(days=1)
        else:
            self._remarks.append(no_end)
            return USUAL_MINUTES
        if length < timedelta(0):
            raise _Refused("end-before-start")
        minutes = max(1, -(-length // timedelta(minutes=1)))  # some programs write a moment without a length
        if minutes > LONGEST:
            raise _Refused("too-long")
        return minutes

    def _with_series(self, event: Incoming, given: Mapping[str, Sequence[_Property]], starts: _When) -> Incoming:
        rules = given.get("RRULE", ())
        if len(rules) > 1 or "EXRULE" in given:
            raise _Refused("rule-several")
        return replace(
            event,
            rule=self._rule(rules[0].value, event, starts) if rules else "",
            also=self._dates(given.get("RDATE", ()), starts),
            never=self._dates(given.get("EXDATE", ()), starts),
        )

    def _rule(self, written: str, event: Incoming, starts: _When) -> str:
        """Return a rule as it is kept: checked, in capitals, with its end as a wall time."""
        parts: dict[str, str] = {}
        for part in written.strip().strip(";").upper().split(";"):
            name, has_value, value = part.partition("=")
            name, value = name.strip(), value.strip()
            if not has_value or name in parts:
                raise _Refused("rule", clip(written, 80))
            if name in SAID_BY_START:
                if _number(value) != getattr(starts.wall, SAID_BY_START[name]):
                    raise _Refused("rule-often")
                continue
            parts[name] = value
        if parts.get("FREQ") in ("SECONDLY", "MINUTELY", "HOURLY"):
            raise _Refused("rule-often")
        if "COUNT" in parts and not 0 < _number(parts["COUNT"]) <= MOST_TIMES:
            raise _Refused("rule-count", clip(parts["COUNT"], 20))
        self._end_of(parts, event, starts)
        rule = ";".join(f"{name}={value}" for name, value in parts.items())
        try:
            rule_parts(rule)
        except ValueError:
            raise _Refused("rule", clip(written, 80)) from None
        _see_that_it_happens(parts, starts.wall, written)
        return rule

    def _end_of(self, parts: dict[str, str], event: Incoming, starts: _When) -> None:
        """Write the end of a series as a wall time of its zone; one in a far future is none."""
        if "UNTIL" not in parts:
            return
        if parts["UNTIL"][:4].isdecimal() and int(parts["UNTIL"][:4]) > FOR_EVER:
            del parts["UNTIL"]
            self._remarks.append(Remark("endless", event.line, event.uid, event.title, refused=False))
            return
        until = self._when(_Property(parts["UNTIL"], starts.zone, "", {}))
        wall = until.wall.replace(hour=23, minute=59, second=59) if until.day else until.wall_in(starts.zone)
        parts["UNTIL"] = key_of(wall)

    def _dates(self, properties: Sequence[_Property], starts: _When) -> tuple[datetime, ...]:
        found: set[datetime] = set()
        for property in properties:
            if property.kind == "PERIOD":
                raise _Refused("length")
            values = [value for value in property.value.split(",") if value.strip()]
            if len(values) + len(found) > MOST_DATES:
                raise _Refused("too-many-dates", str(MOST_DATES))
            for value in values:
                found.add(_wall(self._when(replace(property, value=value)), starts.wall, starts.zone))
        return tuple(sorted(found))

    def _in_series(self, found: Sequence[tuple[Incoming, _When | None]]) -> list[Incoming]:
        """Return the events, with each time of a series in the zone of that series, and named by its wall time."""
        series = {event.uid: event for event, planned in found if planned is None}
        events = []
        for event, planned in found:
            whole = series.get(event.uid)
            if planned is not None and whole is not None:
                starts = _When(event.starts, event.zone, event.all_day)
                key = _wall(planned, whole.starts, whole.zone)
                event = replace(
                    event, recurrence_id=key_of(key), zone=whole.zone, starts=starts.wall_in(whole.zone)
                )
            events.append(event)
        return events

    def _newest(self, events: Sequence[Incoming]) -> list[Incoming]:
        """Return each event once: of several with one name the newest, or the last one."""
        by_key: defaultdict[tuple[str, str | None], list[Incoming]] = defaultdict(list)
        for event in events:
            by_key[event.key].append(event)
        kept = []
        for same in by_key.values():
            *others, newest = sorted(same, key=lambda one: (one.sequence, one.line))
            kept.append(newest)
            self._remarks += [Remark("twice", one.line, one.uid, one.title) for one in others]
        return kept


def _wall(when: _When, like: datetime, zone: str) -> datetime:
    """Return a time of a series as the wall time in its zone; a day means the hour at which the series begins."""
    return datetime.combine(when.wall, like.time()) if when.day else when.wall_in(zone)


def _properties(lines: Sequence[str], wanted: frozenset[str] | set[str]) -> dict[str, list[_Property]]:
    """Return those properties by name. Raises _Refused where one of them cannot be read."""
    from icalendar.parser import Contentline

    content_line: Any = Contentline  # it says no types
    found: defaultdict[str, list[_Property]] = defaultdict(list)
    for line in lines:
        named = _NAME.match(line)
        name = named[1].upper() if named else ""
        if name not in wanted or len(found[name]) >= MOST_DATES:
            continue
        try:
            _, parameters, value = content_line(line.lstrip()).raw_parts()
            others = {str(key).upper(): _one(given) for key, given in parameters.items()}
        except Exception:  # a library that meets what nobody thought of
            raise _Refused("broken-line", clip(line, 60)) from None
        found[name].append(_Property(value, others.get("TZID", ""), others.get("VALUE", "").upper(), others))
    return dict(found)


def _one(given: object) -> str:
    return str(given[0] if isinstance(given, list) and given else given)


def _words(given: Mapping[str, Sequence[_Property]], name: str) -> str:
    return words.unescaped(given[name][0].value) if name in given else ""


def _uid(given: Mapping[str, Sequence[_Property]]) -> str:
    uid = words.plain(_words(given, "UID"), UID + 1)
    if not uid:
        raise _Refused("no-uid")
    if len(uid) > UID:
        raise _Refused("long-uid")
    return uid


def _sequence(given: Mapping[str, Sequence[_Property]]) -> int:
    said = given["SEQUENCE"][0].value.strip() if "SEQUENCE" in given else ""
    return min(int(said), 2**31 - 1) if re.fullmatch(r"\d{1,12}", said, re.ASCII) else 0


def _number(written: str) -> int:
    """Return a number; -1 for what is none, or has more digits than any that is meant."""
    return int(written) if re.fullmatch(r"\d{1,9}", written, re.ASCII) else -1


def _length(written: str) -> timedelta:
    found = _LENGTH.fullmatch(written.strip())
    if found is None or not any(found.groups()[1:]) or any(len(part or "") > 9 for part in found.groups()):
        raise _Refused("length")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    if weeks > 60 or days > 400 or hours > 24 * 400:
        raise _Refused("too-long")
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if found[1] == "-" else length


def _see_that_it_happens(parts: Mapping[str, str], starts: datetime, written: str) -> None:
    """Refuse a rule that cannot be read, or that has no time within the next years.

    The library looks for a first time until the year 9999. So it is asked about the last years before: the days
    of the calendar come again every 400 years.
    """
    from dateutil.rrule import rrulestr

    rule = ";".join(f"{name}={value}" for name, value in parts.items() if name not in ("COUNT", "UNTIL"))
    starts = starts.replace(year=starts.year + (9999 - 13 - starts.year) // 400 * 400)
    try:
        times = rrulestr(f"{rule};UNTIL={key_of(starts + HORIZON)}", dtstart=starts)
        first = next(iter(times), None)
    except Exception:  # a library that meets what nobody thought of
        raise _Refused("rule", clip(written, 80)) from None
    if first is None:
        raise _Refused("rule-never")


def _name_of(block: Block) -> tuple[str, str]:
    """Return the title and UID of an event, as far as they can be read."""
    said = {"SUMMARY": "", "UID": ""}
    for line in block.lines:
        name, _, value = line.partition(":")
        name = name.partition(";")[0].strip().upper()
        if said.get(name) == "":
            said[name] = words.plain(words.unescaped(value), TITLE)
    return said["SUMMARY"], said["UID"]
