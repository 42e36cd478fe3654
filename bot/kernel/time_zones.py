"""Reads the name of a time zone as people type it.

Names are those of the IANA time zone database: what a person types is compared without regard to capitals,
accents and spaces, whole or by the part after the last slash, so that `berlin` and `São Paulo` are understood.
`UTC+2` is understood too. The database calls it `Etc/GMT-2`, with the sign turned round (as POSIX does), so it is
shown as people write it.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from zoneinfo import available_timezones

SUGGESTED = 3
ALIKE = 0.7
"""How alike a name must be to be suggested (difflib's ratio, 0 to 1); below, suggestions are guesses."""
EARLIEST, LATEST = -12, 14
"""Hours from UTC for which the database has a zone without a place (its file `etcetera`)."""
_OFFSET = re.compile(r"(?:utc|gmt)? ?([+\-\u2212]) ?(\d{1,2})(?::?00)?")
_FIXED = re.compile(r"Etc/GMT([+-])(\d+)")
NOT_PLACES = ("Etc/", "SystemV/", "US/", "posix/", "right/")
"""Older or technical names; understood when typed whole, never suggested."""


def find_zone(typed: str) -> str | None:
    """Return the zone that `typed` names, such as `Europe/Berlin`; None where none or several could be meant."""
    if offset := _OFFSET.fullmatch(typed.strip().casefold()):
        hours = int(offset[2]) if offset[1] == "+" else -int(offset[2])
        return f"Etc/GMT{-hours:+d}" if EARLIEST <= hours <= LATEST else None
    wanted = _plain(typed)
    whole, by_place = _names()
    if wanted in whole:
        return whole[wanted]
    places = by_place.get(wanted, ())
    return places[0] if len(places) == 1 else None


def zones_like(typed: str) -> tuple[str, ...]:
    """Return up to three names that `typed` could have meant, the likeliest first."""
    wanted = _plain(typed)
    _, by_place = _names()
    if several := by_place.get(wanted):
        return several[:SUGGESTED]
    near = difflib.get_close_matches(wanted.rsplit("/", 1)[-1], by_place, n=SUGGESTED, cutoff=ALIKE)
    return tuple(dict.fromkeys(by_place[place][0] for place in near))


def zone_words(zone: str) -> str:
    """Return a zone's name as people write it: `Europe/Berlin` as it is, `Etc/GMT-2` as `UTC+2`."""
    fixed = _FIXED.fullmatch(zone)
    if fixed is None:
        return zone
    return f"UTC{'-' if fixed[1] == '+' else '+'}{fixed[2]}" if int(fixed[2]) else "UTC"


@lru_cache(maxsize=1)
def _names() -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Return the names by what people may type: whole, and by their last part."""
    names = sorted(available_timezones())
    by_place: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        if "/" in name and not name.startswith(NOT_PLACES):
            by_place[_plain(name.rsplit("/", 1)[-1])].append(name)
    return {_plain(name): name for name in names}, {place: tuple(found) for place, found in by_place.items()}


def _plain(typed: str) -> str:
    """Return a name without capitals, accents and stray spaces."""
    letters = "".join(one for one in unicodedata.normalize("NFKD", typed) if not unicodedata.combining(one))
    parts = letters.casefold().replace("_", " ").split("/")
    return "/".join("_".join(part.split()) for part in parts)
