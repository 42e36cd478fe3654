"""Finds hours and days in a line that only some readers can place: an hour without its zone, "tomorrow". Pure."""

from __future__ import annotations

import re

_CLOCK = re.compile(
    r"(?i)(?<![\d:.,])(?:[01]?\d|2[0-4])(?:(?::|h)[0-5]\d(?!\d)|\s?uhr\b)|\b(?:1[0-2]|0?[1-9])\s?[ap]\.?m\b"
)
_ZONE = re.compile(r"\b(?:UTC|GMT|MEZ|MESZ|[A-Z]{2,4}T)\b|\b[A-Z][a-z]+/[A-Z][A-Za-z_]+")
_DAY_FOR_SOME = re.compile(
    r"(?i)\b(?:today|tonight|tomorrow|yesterday|heute|übermorgen|aujourd[’']hui|demain|ce soir|hoy|amanhã|hoje)\b"
    r"|(?<!la )\bmañana\b|(?-i:\bmorgen\b)"
)


def hour_without_zone(line: str, zone: str = "") -> re.Match[str] | None:
    """Return the first hour in a line that says no time zone; `zone` is one that counts beside those known."""
    clock = _CLOCK.search(line)
    return None if _ZONE.search(line) or (zone and zone in line) else clock


def day_for_some(line: str) -> re.Match[str] | None:
    """Return the first word for a day that is another day elsewhere or later, such as "tomorrow"."""
    return _DAY_FOR_SOME.search(line)
