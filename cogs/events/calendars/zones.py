"""Finds out which time zone a calendar means. Pure.

Zones are meant by an IANA name, alone or at the end of a path; by the name that Windows gives them; or by a
definition in the file (VTIMEZONE) under any name, which is then compared with the zones that are known.

Invariant: a zone is taken only where the clock shows the same as in the file's own definition, for two years; what
cannot be told is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from bot.kernel.time_zones import find_zone
from cogs.events.calendars.lines import Block

MOST_RULES = 50
_YEARLY = re.compile(
    r"(?:(?:FREQ=YEARLY|INTERVAL=1|BYMONTH=\d+|BYDAY=[+-]?\d?[A-Z]{2}|UNTIL=\w+|WKST=\w+|BYMONTHDAY=[\d,]+);?)+"
)
"""The rules by which clocks are changed. Others could keep a reader busy for ever."""


class Zones:
    """The zones of one file. `usual` is meant where none is named, and first looked at where several would fit."""

    def __init__(self, blocks: Sequence[Block], usual: str) -> None:
        self._usual = usual
        self._defined = {name: block for block in reversed(blocks) for name in [_value(block, "TZID")] if name}
        self._found: dict[tuple[str, int], str | None] = {}

    def find(self, name: str, year: int) -> str | None:
        """Return the zone that is meant by a name in an event of a year; None where that cannot be told."""
        name = name.strip().strip('"').strip()
        if (name, year) not in self._found:
            self._found[name, year] = self._find(name, year)
        return self._found[name, year]

    def _find(self, name: str, year: int) -> str | None:
        for meant in _names_in(name):
            if zone := _known(meant):
                return zone
        block = self._defined.get(name)
        if block is None:
            return find_zone(name) if len(name) < 100 else None
        if zone := _known(_value(block, "X-LIC-LOCATION")):
            return zone
        return self._fitting(block, year)

    def _fitting(self, block: Block, year: int) -> str | None:
        clock = _clock(block)
        if clock is None:
            return None
        walls = [
            datetime(year + ahead, month, day, 12) for ahead in (0, 1) for month in range(1, 13) for day in (1, 15)
        ]
        try:
            shown = [clock.utcoffset(wall) for wall in walls]
        except (ValueError, TypeError, OverflowError, IndexError):
            return None
        return next((zone for zone in _candidates(self._usual) if _shows(zone, walls, shown)), None)


def _names_in(name: str) -> Iterator[str]:
    """Return a name, and what could be the name at the end of a path such as `/example.org/2025/Europe/Berlin`."""
    yield name
    parts = name.split("/")
    for begin in range(max(1, len(parts) - 3), len(parts) - 1):
        yield "/".join(parts[begin:])


def _known(name: str) -> str | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return _by_small_letters().get(name.casefold()) or WINDOWS_TO_OLSON.get(name)


@lru_cache(maxsize=1)
def _by_small_letters() -> dict[str, str]:
    return {name.casefold(): name for name in sorted(available_timezones())}


def _candidates(usual: str) -> Iterator[str]:
    """Return the zones that could be meant: the usual one, then the best known of each kind, then all."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    yield usual
    yield from WINDOWS_TO_OLSON.values()
    yield from sorted(name for name in available_timezones() if "/" in name)


def _shows(zone: str, walls: Sequence[datetime], shown: Sequence[timedelta | None]) -> bool:
    clock = ZoneInfo(zone)
    return all(clock.utcoffset(wall) == offset for wall, offset in zip(walls, shown, strict=True))


def _value(block: Block, property: str) -> str:
    for line in block.lines:
        name, _, value = line.partition(":")
        if name.partition(";")[0].strip().upper() == property:
            return value.strip()
    return ""


def _clock(block: Block) -> tzinfo | None:
    """Return the clock that a definition describes; None where it is not a plain one."""
    from icalendar import Timezone

    rules = [line.partition(":")[2].strip().upper() for line in block.lines if line.upper().startswith("RRULE")]
    if len(rules) > MOST_RULES or not all(_YEARLY.fullmatch(rule) for rule in rules):
        return None
    kept = [line for line in block.lines if not line.upper().startswith(("X-", "COMMENT", "TZURL"))]
    lines = ["BEGIN:VTIMEZONE", *kept, "END:VTIMEZONE"]
    try:
        defined: Any = Timezone.from_ical("\r\n".join(lines))
        clock: tzinfo = defined.to_tz(lookup_tzid=False)
    except Exception:  # a library that meets what nobody thought of: the zone is then not known
        return None
    return clock
