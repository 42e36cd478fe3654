"""A sentence that is not yet in any language: an id in the Fluent files, and what fills its gaps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Literal


@dataclass(frozen=True, slots=True)
class Text:
    """One message of the locale files.

    `id` is the Fluent message id. `args` fill its variables: strings are shown as they are (a name of a
    person must come through `Name`), numbers choose plurals, another Text is rendered in the same language,
    a `Day` and an `Instant` are shown in the reader's own time zone, a `WallTime` in the zone that it names.
    """

    id: str
    args: Mapping[str, Argument] = field(default_factory=lambda: MappingProxyType({}))

    def __hash__(self) -> int:
        return hash((self.id, tuple(sorted((key, str(value)) for key, value in self.args.items()))))


@dataclass(frozen=True, slots=True)
class Name:
    """Something that people wrote (a display name, a title): shown as data, never as markdown or a mention.

    `lines` keeps its line breaks, for what was written in a field of several lines.
    """

    raw: str
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A date. Discord shows it in each reader's own time zone and in the language of their Discord."""

    moment: datetime


@dataclass(frozen=True, slots=True)
class WallTime:
    """What the clocks of a zone show at a moment, in words: for those who need the hour of that place.

    `zone` is an IANA name; weekday, date and hour are written as the reader's language has them.
    """

    moment: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment. Discord shows it in each reader's own time zone: `F` with the weekday, `R` as "in two hours"."""

    moment: datetime
    style: Literal["F", "R"] = "F"


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A date as it stands on the calendar, with its weekday in words: the same for everybody, unlike a `Day`."""

    day: date


Argument = str | int | float | Text | Name | Day | WallTime | Instant | CalendarDay


def text(id: str, **args: Argument) -> Text:
    """Build a Text; the keyword arguments fill the message's variables."""
    return Text(id, MappingProxyType(dict(args)))


def listed(parts: Sequence[Text]) -> Text | str:
    """Join parts as people do: "a", "a and b", "a, b and c"; nothing gives an empty string."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    *firsts, last = parts
    joined = firsts[0]
    for part in firsts[1:]:
        joined = text("list-comma", first=joined, last=part)
    return text("list-and", first=joined, last=last)
