"""Reads when an event takes place and how long, as people type it in their language. Pure.

Invariants:
- Nothing is guessed where two readings are common: half a day, day and month in English, midnight.
- All that was typed is understood, or nothing of it is: no word is passed over unless it is known to say nothing.
- The hour is read here, and dateparser is asked for names of months only: it takes `18h` for six in the morning,
  and where words are left over, it passes over them.
- What was typed is a stranger's: it is short, and no expression here can run long on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from bot.kernel.text import CalendarDay, Text, WallTime, text
from bot.kernel.time_zones import zone_words
from cogs.events.rules.series import moment_of, wall_of, what_clock_does
from cogs.events.rules.tongues import AHEAD, ENGLISH, Tongue, plain, tongue, tongues, weekdays

LONGEST_TYPED = 120
LONGEST_LIST = 2000
MOST_DAYS = 60
FURTHEST = timedelta(days=3 * 366)
"""What is further ahead is a slip of a digit far more often than a plan."""
SHORTEST, LONGEST = 5, 7 * 24 * 60
"""Minutes that an event takes."""
NOON, HALF_A_DAY, WHOLE_DAY = 12, 12, 24
_CENTURY = 2000
_TWO_DIGITS = 99
_WEEK, _MONTHS = 7, 12
_UNTIL_A_LEAP_YEAR = 9
"""Years: around 2100, two leap years are eight years apart."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A wall time in the zone that was asked for. `hint` is something to say when it is read back."""

    wall: datetime
    hint: Text | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """Several wall times, in order and each once; `timed` are those whose hour was typed too."""

    walls: tuple[datetime, ...]
    timed: frozenset[datetime] = frozenset()


@dataclass(frozen=True, slots=True)
class Refused:
    """What was typed is not understood, or cannot be: why, and what to write instead."""

    text: Text


class _Unclear(Exception):
    def __init__(self, why: Text) -> None:
        super().__init__(why.id)
        self.why = why


def read_when(typed: str, *, language: str, zone: str, now: datetime) -> Understood | Refused:
    """Return the day and hour that somebody typed who lives by the clocks of `zone`; `now` is any aware moment."""
    try:
        wall = _read_when(typed, language, zone, now)
        moment = moment_of(wall, zone)
        if moment <= now:
            raise _Unclear(text("events-when-past", when=WallTime(moment, zone)))
        if moment - now > FURTHEST:
            raise _Unclear(text("events-when-far", day=CalendarDay(wall.date())))
        clock = what_clock_does(wall, zone)
        if clock == "skips":
            raise _Unclear(text("events-when-skipped", zone=zone_words(zone)))
    except _Unclear as unclear:
        return Refused(unclear.why)
    return Understood(wall, text("events-when-repeated", zone=zone_words(zone)) if clock == "repeats" else None)


def read_days(typed: str, *, language: str, zone: str, now: datetime, at: time) -> Days | Refused:
    """Return the days that somebody typed, by commas or lines; a day without an hour takes place at `at`.

    Days of the past are taken: a series may have left them out. Nothing typed gives no days.
    """
    try:
        if len(typed) > LONGEST_LIST:
            raise _Unclear(text("events-when-many-days", most=MOST_DAYS))
        today = wall_of(now, zone)
        walls, timed = set(), set()
        for one in _cut(typed, language):
            found, day = _clock_and_rest(one, language)
            wall = datetime.combine(_day(day, language, today, found), found or at)
            if wall - today > FURTHEST:
                raise _Unclear(text("events-when-far", day=CalendarDay(wall.date())))
            walls.add(wall)
            timed |= {wall} if found else set()
        if len(walls) > MOST_DAYS:
            raise _Unclear(text("events-when-many-days", most=MOST_DAYS))
    except _Unclear as unclear:
        return Refused(unclear.why)
    return Days(tuple(sorted(walls)), frozenset(timed))


def read_day(typed: str, *, language: str, zone: str, now: datetime) -> date | Refused:
    """Return the one day that somebody typed, such as the last of a series."""
    try:
        clock, rest = _clock_and_rest(_short(typed), language)
        if clock is not None:
            raise _Unclear(text("events-when-only-day"))
        day = _day(rest, language, wall_of(now, zone), None)
        if datetime.combine(day, time()) - wall_of(now, zone) > FURTHEST:
            raise _Unclear(text("events-when-far", day=CalendarDay(day)))
    except _Unclear as unclear:
        return Refused(unclear.why)
    return day


_LENGTH_WORDS = (
    (r"half an hour|halbe stunde|une demi[- ]heure|demi[- ]heure|media hora|meia hora", "30 min"),
    (r"(?:eineinhalb|anderthalb) stunden", "90 min"),
    (r"\b(?:an|one|1) hour and a half", "90 min"),
    (r"\band a half hours", "h 30 min"),
    (r"(heures?|horas?|hours?) (?:et|y|e|and) (?:une? |a )?(?:demie?|media|meia|half)\b", r"\1 30 min"),
    (r"\b(?:an?|one|eine?|une?|una?|uma?)\b", "1"),
    (r"\b(?:two|zwei|deux|dos|duas|dois)\b", "2"),
    (r"\b(?:three|drei|trois|tres)\b", "3"),
    (r"\b(?:and|und|et|y|e)\b|,(?=\s)", " "),
)  # fmt: skip
_UNITS = (
    (1, r"min(?:uten?|utes?|utos?|s)?\.?|m|'"),
    (60, r"h(?:ours?|rs?|eures?|oras?|s)?\.?|stunden?|std\.?"),
    (24 * 60, r"d(?:ays?|ias?)?|tage?|jours?|j"),
    (7 * 24 * 60, r"weeks?|wochen?|semaines?|semanas?"),
)
_AMOUNT = re.compile(
    rf"(\d{{1,5}}(?:[.,]\d{{1,2}})?)\s*(?:{'|'.join(f'({unit})' for _, unit in _UNITS)})(?![a-z])"
)


def read_length(typed: str) -> int | Refused:
    """Return how many minutes somebody typed, such as `90`, `1h30` or `two hours`, in any of our languages."""
    minutes = _minutes(plain(typed)) if len(typed) <= LONGEST_TYPED else None
    if minutes is None:
        return Refused(text("events-length-unclear"))
    if not SHORTEST <= minutes <= LONGEST:
        return Refused(text("events-length-bounds", least=SHORTEST, days=LONGEST // (24 * 60)))
    return minutes


def _minutes(typed: str) -> int | None:
    if re.fullmatch(r"\d{1,5}", typed, re.ASCII):
        return int(typed)
    if clock := re.fullmatch(r"(\d{1,3})\s*(?::|h|std\.?)\s*([0-5]\d)\s*(?:h|min)?", typed, re.ASCII):
        return int(clock[1]) * 60 + int(clock[2])
    for pattern, instead in _LENGTH_WORDS:
        typed = re.sub(pattern, instead, typed)
    total = 0.0
    for amount in _AMOUNT.finditer(typed):
        [factor] = [_UNITS[at][0] for at, unit in enumerate(amount.groups()[1:]) if unit]
        total += float(amount[1].replace(",", ".")) * factor
    rest = _AMOUNT.sub(" ", typed)
    return round(total) if total and not rest.strip() else None


_STAMP = re.compile(r"<t:(-?\d{1,12})(?::[a-zA-Z])?>", re.ASCII)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})", re.ASCII)
_ZONE = re.compile(r"\b(?:utc|gmt|c?est|e[sd]t|[cmp][sd]t|bst|cet|mesz?|mez|ist|jst|ae[sd]t|brt|wes?t|eest|eet)\b")


def _read_when(typed: str, language: str, zone: str, now: datetime) -> datetime:
    typed = _short(typed)
    try:
        if stamp := _STAMP.fullmatch(typed):
            return wall_of(datetime.fromtimestamp(int(stamp[1]), UTC), zone).replace(second=0)
        if _ISO.fullmatch(typed):
            return wall_of(datetime.fromisoformat(typed), zone).replace(second=0)
    except (ValueError, OverflowError, OSError):
        raise _Unclear(text("events-when-no-such-day")) from None
    clock, rest = _clock_and_rest(typed, language)
    if _ZONE.search(rest):
        raise _Unclear(text("events-when-zone", zone=zone_words(zone)))
    day = _day(rest, language, wall_of(now, zone), clock)
    if clock is None:
        raise _Unclear(text("events-when-no-time"))
    return datetime.combine(day, clock)


def _short(typed: str) -> str:
    typed = " ".join(typed.split())
    if not typed:
        raise _Unclear(text("events-when-no-date"))
    if len(typed) > LONGEST_TYPED:
        raise _Unclear(text("events-when-unclear"))
    return typed


# The hour

_HOUR, _MINUTE = r"(?<![\w.:/-])(?P<hour>\d{1,2})", r"(?P<minute>[0-5]\d)"
_UNIT = r"(?:hs?|hrs?|heures?|horas?|uhr|o'clock)"
_ENDS = r"(?![\w:])"
_RANGE = re.compile(rf"\d(?:\s?{_UNIT}|\s?[ap]m)?\s?-\s?\d{{1,2}}\s?(?::|[ap]m|{_UNIT}(?!\w))", re.ASCII)
"""From one hour to another; the dates of ISO 8601 have another digit after the last two."""
_CLOCKS = tuple(
    re.compile(pattern, re.ASCII)
    for pattern in (
        rf"{_HOUR}h{_MINUTE}(?:\s?min)?{_ENDS}",
        # With a space between, what follows could be a day: "18 h 12 décembre".
        rf"{_HOUR}\s?{_UNIT}\s{_MINUTE}(?:\s?min)?(?=\s*(?:,|$))",
        rf"{_HOUR}\s?{_UNIT}(?!\w)",
        rf"{_HOUR}[:.]{_MINUTE}(?::[0-5]\d)?\s?{_UNIT}{_ENDS}",
        rf"{_HOUR}:{_MINUTE}(?::[0-5]\d)?{_ENDS}",
        # No month has such a number; others could be a day.
        r"(?<![\w.:/-])(?P<hour>[01]?\d|2[0-3])\.(?P<minute>00|1[3-9]|[2-5]\d)(?![.\w])",
    )
)


_HALF_A_CLOCK = re.compile(rf"(?<![\w.:/-])[1-9]:[0-5]\d{_ENDS}", re.ASCII)
"""In English, 6:30 can be meant for the evening; who writes 06:30 counts to 24."""


class _Hours:
    """What was typed, from which hours are cut out one after the other."""

    def __init__(self, typed: str) -> None:
        self.rest = typed
        self.found: list[time] = []

    def cut(self, pattern: re.Pattern[str] | str, half: str | None) -> None:
        """Cut out the hours that a pattern finds; `half` tells 6 from 18."""
        for match in re.finditer(pattern, self.rest):
            parts = match.groupdict()
            self.found.append(_time(int(parts["hour"]), int(parts.get("minute") or 0), half))
        self.rest = re.sub(pattern, " ", self.rest)

    def drop(self, phrases: str) -> int:
        """Cut out words, and return how many there were."""
        self.rest, count = re.subn(rf"(?<![\w-])(?:{phrases})(?!\w)", " ", self.rest)
        return count


def _clock_and_rest(typed: str, language: str) -> tuple[time | None, str]:
    """Cut the hour out of what was typed: return it, and what else there is, plain."""
    words = [tongue(one) for one in tongues(language)]
    hours = _Hours(re.sub(r"(\d{4}-\d{2}-\d{2})t(?=\d)", r"\1 ", f" {plain(typed)} "))
    for said, otherwise in [pair for one in words for pair in one.tonight.items()]:
        hours.rest = hours.rest.replace(f" {said} ", f" {otherwise} ")
    if _RANGE.search(hours.rest):
        raise _Unclear(text("events-when-two-times"))
    if hours.drop(_any(one.midnight for one in words)):
        raise _Unclear(text("events-when-midnight"))
    _cut_hours(hours, words, language)
    if len(hours.found) > 1:
        raise _Unclear(text("events-when-two-times"))
    return hours.found[0] if hours.found else None, " ".join(hours.rest.split())


def _cut_hours(hours: _Hours, words: Sequence[Tongue], language: str) -> None:
    at = _any(one.at for one in words)
    morning, evening = _any(one.morning for one in words), _any(one.evening for one in words)
    halves = (("am", rf"{_am(language)}|(?:{morning})"), ("pm", rf"pm\b|p\.m\.?|(?:{evening})"))
    for part, phrases in halves:
        hours.cut(rf"{_HOUR}(?:\s?[:.h]\s?{_MINUTE})?(?:\s?{_UNIT})?\s?(?:{phrases})(?!\w)", part)
    mornings, evenings = hours.drop(morning), hours.drop(evening)
    half = "pm" if evenings else "am" if mornings else None
    if language == ENGLISH and half is None and _HALF_A_CLOCK.search(hours.rest):
        raise _Unclear(text("events-when-which-half"))
    for pattern in _CLOCKS:
        hours.cut(pattern, half)
    hours.cut(rf"\b(?:{at})\s(?P<hour>\d{{1,2}})\.{_MINUTE}(?![.\w])", half)
    if not hours.found:
        hours.found += [time(NOON)] * hours.drop(_any(one.noon for one in words))
    if not hours.found:
        bare = rf"(?<!\w)(?:{at})\s(?P<hour>\d{{1,2}})(?=\s*(?:,|$)|\s[a-z])"
        if half is None and any(0 < int(match["hour"]) < NOON for match in re.finditer(bare, hours.rest)):
            raise _Unclear(text("events-when-which-half"))
        hours.cut(bare, half)


def _am(language: str) -> str:
    """Return how English marks the morning; for German only at the end, since there "am" stands before a day."""
    return r"am\b(?=\s*$)|a\.m\.?" if language == "de" else r"am\b|a\.m\.?"


def _time(hour: int, minute: int, half: str | None) -> time:
    if (hour == NOON and half == "am") or hour == WHOLE_DAY:
        raise _Unclear(text("events-when-midnight"))
    if half == "pm" and hour < NOON:
        hour += HALF_A_DAY
    if hour > WHOLE_DAY:
        raise _Unclear(text("events-when-no-such-hour"))
    return time(hour, minute)


def _any(phrases: Iterable[str]) -> str:
    return "|".join(phrases)


# The day

_NUMBERS = re.compile(
    r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"
    r"|(?P<d2>\d{1,2})\.\s?(?P<m2>\d{1,2})(?:\.\s?(?P<y2>\d{4}|\d{2})?)?"
    r"|(?P<d3>\d{1,2})(?P<by>[/-])(?P<m3>\d{1,2})(?:(?P=by)(?P<y3>\d{4}|\d{2}))?",
    re.ASCII,
)
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|o|a|\.)?", re.ASCII)


def _day(rest: str, language: str, now: datetime, clock: time | None) -> date:
    """Return the day that is meant by what stood beside the hour. `now` is a wall time."""
    if not rest.strip(" ,.-"):
        raise _Unclear(text("events-when-no-date"))
    for one in tongues(language):
        if day := _in_tongue(rest, language, one, now, clock):
            return day
    raise _Unclear(text("events-when-unclear"))


def _in_tongue(rest: str, language: str, spoken: str, now: datetime, clock: time | None) -> date | None:
    """Return the day that is meant if `rest` is in the language `spoken`; None where it is not."""
    words, names = tongue(spoken), weekdays(spoken)
    rest, next_week = re.subn(rf"\b(?:{words.next_week})\b", " ", rest)
    typed = [word for word in re.split(r"[\s,]+", rest) if word.strip(".-")]
    kept = [word for word in typed if word not in words.between]
    of_week = [names[word.rstrip(".")] for word in kept if word.rstrip(".") in names]
    others = [word for word in kept if word.rstrip(".") not in names]
    if len(of_week) > 1:
        return None
    if of_week and set(others) <= words.next | words.this:
        strictly = bool(words.next.intersection(others))
        return _coming(of_week[0], now, clock, strictly=strictly, next_week=bool(next_week))
    if next_week:
        return None
    day = _said_ahead(typed, others, words, now) or _numbered(others, language, now) or _named(others, spoken, now)
    if day is None:
        # An abbreviation can be both: "mar" is Tuesday and March in Spanish.
        return _named(kept, spoken, now) if of_week else None
    if of_week and day.weekday() != of_week[0]:
        raise _Unclear(text("events-when-weekday", day=CalendarDay(day)))
    return day


def _coming(weekday: int, now: datetime, clock: time | None, *, strictly: bool, next_week: bool) -> date:
    today = now.date()
    if next_week:
        return today + timedelta(days=_WEEK - today.weekday() + weekday)
    ahead = (weekday - today.weekday()) % _WEEK
    if ahead == 0 and (strictly or (clock is not None and clock <= now.time())):
        ahead = _WEEK
    return today + timedelta(days=ahead)


def _said_ahead(typed: Sequence[str], others: Sequence[str], words: Tongue, now: datetime) -> date | None:
    """Understand "tomorrow" and "in two weeks"."""
    phrase = " ".join(others)
    for said, days in words.days_ahead.items():
        if phrase == " ".join(word for word in said.split() if word not in words.between):
            return now.date() + timedelta(days=days)
    counted = [word for word in others if word not in AHEAD]
    if len(counted) != 2 or counted[1] not in words.units or not AHEAD.intersection(typed):
        return None
    number = int(counted[0]) if re.fullmatch(r"\d{1,3}", counted[0], re.ASCII) else words.numbers.get(counted[0])
    return None if number is None else now.date() + timedelta(days=number * words.units[counted[1]])


def _numbered(others: Sequence[str], language: str, now: datetime) -> date | None:
    """Understand a date in numbers: the day first, but in English only where it cannot be read otherwise."""
    match = _NUMBERS.fullmatch(" ".join(others))
    if match is None:
        return None
    day, month, year = (
        next((int(match[name]) for name in names if match[name]), 0)
        for names in (("d", "d2", "d3"), ("m", "m2", "m3"), ("y", "y2", "y3"))
    )
    if match["by"] and language == ENGLISH:
        if day != month and max(day, month) <= _MONTHS:
            raise _Unclear(text("events-when-order"))
        day, month = (day, month) if month <= _MONTHS else (month, day)
    if 0 < year <= _TWO_DIGITS:
        year += _CENTURY
    return _date(day, month, year, now)


def _named(others: Sequence[str], spoken: str, now: datetime) -> date | None:
    """Understand a date whose month is a word."""
    days = [int(match[1]) for word in others if (match := _ORDINAL.fullmatch(word))]
    years = [int(word) for word in others if re.fullmatch(r"\d{4}", word, re.ASCII)]
    names = [word.rstrip(".") for word in others if re.fullmatch(r"[a-z]+\.?", word)]
    if len(days) != 1 or len(names) != 1 or len(years) > 1 or len(others) != len(days) + len(names) + len(years):
        return None
    month = _month(names[0], spoken)
    return None if month is None else _date(days[0], month, years[0] if years else 0, now)


@lru_cache(maxsize=512)
def _month(name: str, spoken: str) -> int | None:
    # It is heavy and seldom needed; Hearth at rest does not carry it.
    from dateparser.date import DateDataParser

    settings = {"PARSERS": ["absolute-time"], "REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY"}
    parser = DateDataParser(languages=[spoken.split("-")[0]], settings=settings)
    found = parser.get_date_data(f"15 {name} 2024").date_obj
    return found.month if found is not None and (found.year, found.day) == (2024, 15) else None


def _date(day: int, month: int, year: int, now: datetime) -> date:
    """Return a date; without a year, the next one that there is from today on."""
    for possible in (year,) if year else range(now.year, now.year + _UNTIL_A_LEAP_YEAR):
        try:
            found = date(possible, month, day)
        except ValueError:
            continue
        if year or found >= now.date():
            return found
    raise _Unclear(text("events-when-no-such-day"))


def _cut(typed: str, language: str) -> list[str]:
    """Return the days of a list, each by itself: commas part them, but not within "Tuesday, December 1, 2026"."""
    names = {name for one in tongues(language) for name in weekdays(one)}
    found: list[str] = []
    for line in re.split(r"[\n;]", typed):
        begun = ""
        pieces = line.split(",")
        for at, piece in enumerate(pieces, 1):
            one, begun = f"{begun} {piece}".strip(), ""
            if plain(one).rstrip(".") in names and at < len(pieces):
                begun = one
            elif re.fullmatch(r"\d{4}", one, re.ASCII) and found:
                found[-1] += f" {one}"
            elif one:
                found.append(_short(one))
    return found
