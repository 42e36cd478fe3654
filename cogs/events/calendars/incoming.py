"""What somebody's calendar brings: its events as plain values, and what an import of them does. Pure.

Invariants:
- An event is known by its UID, one time of a series by its UID and RECURRENCE-ID. To bring the same file twice is
  to bring it once.
- What is older (a lower SEQUENCE) never takes the place of what is newer. What is gone from the file is listed,
  and nothing is deleted.
- What is not taken is said, with its line and the reason: never is something left out in silence.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from bot.kernel.text import Name, Text, text
from cogs.events.rules.series import Schedule

TITLE, WORDS, PLACE, URL, UID = 100, 4000, 300, 1000, 255
"""Characters that are kept of each; more of a text is cut, a longer address or UID is not taken."""
MOST_EVENTS = 5000
MOST_BYTES = 5_000_000
MOST_DATES = 500
"""Single dates that are added to one series, or left out of it."""
MOST_TIMES = 2000
"""The highest COUNT of a series: five years of every day."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One event of a file, or one time of a series that was moved or called off (`recurrence_id`, a slot's key).

    `starts`, `also`, `never` and the UNTIL of `rule` are wall times in `zone`. An event of whole days begins at
    midnight. `fingerprint` changes with everything but `sequence`; `line` is where it stands.
    """

    uid: str
    recurrence_id: str | None
    sequence: int
    title: str
    words: str
    place: str
    url: str
    zone: str
    starts: datetime
    minutes: int
    rule: str = ""
    also: tuple[datetime, ...] = ()
    never: tuple[datetime, ...] = ()
    cancelled: bool = False
    all_day: bool = False
    line: int = 0

    @property
    def schedule(self) -> Schedule:
        """When it takes place."""
        return Schedule(self.zone, self.starts, self.minutes, self.rule, self.also, self.never)

    @property
    def key(self) -> tuple[str, str | None]:
        """What it is known by."""
        return self.uid, self.recurrence_id

    @property
    def fingerprint(self) -> str:
        """The same for the same content."""
        content = [getattr(self, field.name) for field in fields(self) if field.name not in ("sequence", "line")]
        return hashlib.sha256(repr(content).encode()).hexdigest()[:24]


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said about a part of a file. `refused`: it is not taken; else it is, but not as it is written.

    `reason` is one of REASONS, `detail` what it names, such as a time zone; `line` is 0 where there is none.
    """

    reason: str
    line: int = 0
    uid: str = ""
    title: str = ""
    detail: str = ""
    refused: bool = True

    @property
    def says(self) -> Text:
        """The reason as a sentence."""
        return text(f"events-calendar-{self.reason}", detail=Name(self.detail))

    @property
    def where(self) -> Text | None:
        """Which event is meant, by its title and line; None where it is the whole file."""
        if not self.line:
            return None
        if not self.title:
            return text("events-calendar-in-line", line=str(self.line))
        return text("events-calendar-in-event", line=str(self.line), title=Name(self.title))


OF_FILES = ("no-file", "page", "no-calendar", "empty", "too-big", "too-slow", "unreadable")
OF_EVENTS = (
    *("unfinished", "broken-line", "no-uid", "long-uid", "no-title", "no-start", "date", "year", "zone"),
    *("end-before-start", "too-long", "length", "rule", "rule-often", "rule-count", "rule-never", "rule-several"),
    *("too-many-dates", "later-ones", "private", "twice", "older", "no-series"),
    *("lone-time", "elsewhere", "over-here"),
)
OF_NUMBERS = ("too-many", "more-remarks")
NOTES = ("no-end", "endless", "encoding", "long-words", "one-time")
OF_FETCHING = ("not-allowed", "not-there", "fetch-slow", "not-now")
REASONS = (*OF_FILES, *OF_EVENTS, *OF_NUMBERS, *NOTES, *OF_FETCHING)
"""Each has its sentence, `events-calendar-<reason>`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a file. `broken` says why nothing could be; then there are no events.

    `over` are the UIDs of events of which nothing is to come.
    """

    name: str = ""
    events: tuple[Incoming, ...] = ()
    remarks: tuple[Remark, ...] = ()
    broken: Remark | None = None
    over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """An event of this calendar that is known already, as it was last taken."""

    uid: str
    recurrence_id: str | None
    sequence: int
    fingerprint: str

    @property
    def key(self) -> tuple[str, str | None]:
        """What it is known by."""
        return self.uid, self.recurrence_id


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import does; a dry run shows it, and nothing else is done. In each part, series come before times.

    `missing` are known and no longer in the file: they are shown, and stay. `cancelled` are to be called off,
    each known or a time of a series that is; `unchanged` need nothing. `refused` are said beside the reading's.
    """

    added: tuple[Incoming, ...] = ()
    changed: tuple[Incoming, ...] = ()
    cancelled: tuple[Incoming, ...] = ()
    unchanged: tuple[Incoming, ...] = ()
    missing: tuple[Row, ...] = ()
    refused: tuple[Remark, ...] = ()

    @property
    def to_keep(self) -> tuple[Row, ...]:
        """The rows to write when it is done."""
        taken = (*self.added, *self.changed, *self.cancelled)
        return tuple(Row(one.uid, one.recurrence_id, one.sequence, one.fingerprint) for one in taken)


def plan_import(existing: Iterable[Row], incoming: Sequence[Incoming]) -> Plan:
    """Return what an import of these does to what is known. Done once, the same import has nothing left to do."""
    known = {row.key: row for row in existing}
    series = {row.uid for row in known.values() if row.recurrence_id is None}
    parts: dict[str, list[Incoming]] = {"added": [], "changed": [], "cancelled": [], "unchanged": []}
    refused: list[Remark] = []
    called_off: set[str] = set()
    for event in sorted(incoming, key=lambda one: (one.recurrence_id is not None, one.line)):
        row = known.get(event.key)
        if event.recurrence_id is None:
            series.add(event.uid)
            if row is None and event.cancelled:
                called_off.add(event.uid)
        if event.uid not in series:
            refused.append(_refusal(event, "no-series"))
        elif row is not None and event.sequence < row.sequence:
            refused.append(_refusal(event, "older"))
        elif event.uid in called_off or (row is not None and row.fingerprint == event.fingerprint):
            parts["unchanged"].append(event)  # what was called off before anybody knew of it needs nothing
        elif event.cancelled:
            parts["cancelled"].append(event)
        else:
            parts["added" if row is None else "changed"].append(event)
    present = {event.key for event in incoming}
    missing = tuple(row for key, row in known.items() if key not in present)
    return Plan(**{name: tuple(events) for name, events in parts.items()}, missing=missing, refused=tuple(refused))


def _refusal(event: Incoming, reason: str) -> Remark:
    return Remark(reason, event.line, event.uid, event.title)


def to_plain(reading: Reading) -> dict[str, Any]:
    """Return a reading as JSON can hold it."""
    return {
        "name": reading.name,
        "events": [[_plain(getattr(one, field.name)) for field in fields(Incoming)] for one in reading.events],
        "remarks": [[getattr(one, field.name) for field in fields(Remark)] for one in reading.remarks],
        "broken": reading.broken.reason if reading.broken else None,
        "over": list(reading.over),
    }


def from_plain(plain: dict[str, Any]) -> Reading:
    """Return what `to_plain` was given."""
    events = []
    for values in plain["events"]:
        given = dict(zip([field.name for field in fields(Incoming)], values, strict=True))
        given["starts"] = datetime.fromisoformat(given["starts"])
        for dates in ("also", "never"):
            given[dates] = tuple(map(datetime.fromisoformat, given[dates]))
        events.append(Incoming(**given))
    remarks = tuple(Remark(*values) for values in plain["remarks"])
    broken = Remark(plain["broken"]) if plain["broken"] else None
    return Reading(plain["name"], tuple(events), remarks, broken, tuple(plain["over"]))


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return [one.isoformat() for one in value] if isinstance(value, tuple) else value
