"""What people fill in when they offer or look for a mentor, as plain values. Pure.

Invariants: what can be chosen from lists is kept as bits in the order of the lists, so nothing is ever taken out
of a list or moved in it; hours are wall time of a zone, as 336 half-hours of a week in hex.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import time
from functools import cache

from cogs.mentors.rules.hours import SLOTS, Free, of_day
from cogs.mentors.rules.topics import plain

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "pt": "Português",
    "ar": "العربية",
    "bn": "বাংলা",
    "zh": "中文",
    "nl": "Nederlands",
    "fa": "فارسی",
    "hi": "हिन्दी",
    "id": "Bahasa Indonesia",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "pl": "Polski",
    "ru": "Русский",
    "sw": "Kiswahili",
    "sv": "Svenska",
    "ta": "தமிழ்",
    "tr": "Türkçe",
    "uk": "Українська",
    "ur": "اردو",
    "vi": "Tiếng Việt",
    "yo": "Yorùbá",
}
"""By code, each in its own name: as many as one menu holds."""
SHARED = (
    "women",
    "nonbinary",
    "trans",
    "lgbtq",
    "disabled",
    "neurodivergent",
    "deaf",
    "blind",
    "racialised",
    "black",
    "indigenous",
    "migrant",
    "caregiver",
    "first_generation",
    "older",
    "career_change",
    "faith",
)
"""What somebody may wish to share with a mentor, or offer to share; sealed wherever it is kept."""
PARTS: Mapping[str, tuple[time, time]] = {
    "morning": (time(7), time(12)),
    "afternoon": (time(12), time(18)),
    "evening": (time(18), time(23)),
}
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
THREAD, DIRECT = "thread", "direct"
PLACES = (DIRECT, THREAD)

SHORT_DAYS: Mapping[str, Sequence[str]] = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "es": ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    "fr": ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    "pt-BR": ("seg", "ter", "qua", "qui", "sex", "sáb", "dom"),
}
"""How days are written where hours are shown to be typed again, by language."""
_DAY_NAMES: Sequence[Collection[str]] = (
    ("mon", "monday", "lun", "lunes", "lundi", "mo", "montag", "segunda", "segunda-feira", "seg"),
    ("tue", "tuesday", "mar", "martes", "mardi", "di", "dienstag", "terca", "terca-feira", "ter"),
    ("wed", "wednesday", "mie", "miercoles", "mercredi", "mer", "mi", "mittwoch", "quarta", "quarta-feira", "qua"),
    ("thu", "thursday", "jue", "jueves", "jeudi", "jeu", "do", "donnerstag", "quinta", "quinta-feira", "qui"),
    ("fri", "friday", "vie", "viernes", "vendredi", "ven", "fr", "freitag", "sexta", "sexta-feira", "sex"),
    ("sat", "saturday", "sab", "sabado", "samedi", "sam", "sa", "samstag", "sonnabend"),
    ("sun", "sunday", "dom", "domingo", "dimanche", "dim", "so", "sonntag"),
)
_DAY_OF = {name: number for number, names in enumerate(_DAY_NAMES) for name in names}
_SPAN = re.compile(
    r"(?P<day>[^\W\d_]+(?:-feira)?)\.?(?:\s*(?:-|–|to|a|à|bis|até)\s*(?P<last>[^\W\d_]+(?:-feira)?)\.?)?[\s:]*"
    r"(?P<h>\d{1,2})(?:[:.h](?P<m>\d{2}))?\s*(?P<ap>am|pm)?\s*h?\s*(?:-|–|to|a|à|bis|até)\s*"
    r"(?P<h2>\d{1,2})(?:[:.h](?P<m2>\d{2}))?\s*(?P<ap2>am|pm)?\s*h?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:[,;\n]|\band\b|\by\b|\bet\b|\bund\b|\be\b)\s*", re.IGNORECASE)


def bits(of: Sequence[str] | Mapping[str, str], chosen: Collection[str]) -> int:
    """Return what was chosen from a list as bits, the first one lowest."""
    return sum(1 << number for number, one in enumerate(of) if one in chosen)


def chosen(of: Sequence[str] | Mapping[str, str], given: int) -> list[str]:
    """Return what was chosen, in the order of the list."""
    return [one for number, one in enumerate(of) if given >> number & 1]


def to_hex(free: Free) -> str:
    """Return half-hours of a week as they are kept."""
    return f"{free.bits:0{SLOTS // 4}x}"


def from_hex(zone: str, hours: str) -> Free:
    """Return half-hours of a week from how they are kept."""
    return Free(zone, int(hours, 16))


def part_names() -> list[str]:
    """Return the parts of a week that can be chosen, such as "mon-morning", in order."""
    return list(_parts())


def free_in(zone: str, parts: Collection[str], typed: str | None) -> Free:
    """Return when somebody is free: what they typed, or else the parts of the week that they chose."""
    slots = hours_in(typed) if typed else None
    if slots is None:
        slots = [slot for name, of_part in _parts().items() if name in parts for slot in of_part]
    return Free.at(zone, slots)


def parts_in(free: Free) -> list[str]:
    """Return the parts of the week that somebody is free in throughout: what the form shows as chosen again."""
    slots = set(free.slots)
    return [name for name, of_part in _parts().items() if slots.issuperset(of_part)]


@cache
def _parts() -> Mapping[str, Sequence[int]]:
    """Return the parts of a week, in order, each with its half-hours."""
    return {
        f"{day}-{part}": list(of_day(number, begins, ends))
        for number, day in enumerate(DAYS)
        for part, (begins, ends) in PARTS.items()
    }


def hours_in(typed: str) -> list[int] | None:
    """Return the half-hours of a week in what somebody typed, such as "Mon-Fri 18:00-20:00, Sat 9-12".

    Days are understood in the five languages. None where any part of it is not understood. What ends at or before
    it begins goes on past midnight.
    """
    slots: set[int] = set()
    parts = [part for part in _BETWEEN.split(typed.strip()) if part]
    for part in parts:
        read = _SPAN.fullmatch(part.strip())
        if read is None:
            return None
        first, last = _day(read["day"]), _day(read["last"] or read["day"])
        begins, ends = _minutes(read["h"], read["m"], read["ap"]), _minutes(read["h2"], read["m2"], read["ap2"])
        if first is None or last is None or begins is None or ends is None:
            return None
        for day in range(first, first + (last - first) % 7 + 1):
            slots |= _span(day % 7, begins, ends)
    return sorted(slots) if parts else None


def _day(written: str) -> int | None:
    return _DAY_OF.get(plain(written).replace(" ", "-"))


def _minutes(hour: str, minute: str | None, half: str | None) -> int | None:
    hours, minutes = int(hour), int(minute or 0)
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half.casefold() == "pm" else 0)
    return hours * 60 + minutes if hours * 60 + minutes <= 24 * 60 and minutes < 60 else None


def _span(day: int, begins: int, ends: int) -> set[int]:
    """Return the half-hours that lie wholly in a span of minutes of a day."""
    length = ends - begins if ends > begins else ends - begins + 24 * 60
    first = -(-begins // 30)
    return {(day * 48 + first + number) % SLOTS for number in range((begins + length) // 30 - first)}


def hours_words(free: Free, language: str = "en") -> str:
    """Return half-hours as they can be typed again, such as "Mon 18:00-20:00"."""
    days = SHORT_DAYS.get(language, SHORT_DAYS["en"])
    spans: list[str] = []
    slots = free.slots
    while slots:
        first = slots.pop(0)
        last = first
        while slots and slots[0] == last + 1 and slots[0] % 48:
            last = slots.pop(0)
        spans.append(f"{days[first // 48]} {_clock(first % 48)}-{_clock(last % 48 + 1)}")
    return ", ".join(spans)


def _clock(half_hours: int) -> str:
    return f"{half_hours // 2:02d}:{half_hours % 2 * 30:02d}"
