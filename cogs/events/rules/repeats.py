"""How an organiser says that an event takes place again and again, and how a series is said back. Pure.

Invariants:
- A rule that is made here always contains the first time, and says weekday, day and month itself: it can be said
  without looking at anything else.
- Whatever rule a series has, what is said of it is true. What cannot be said well is called a rule of its own.
- Where a month or a year has no such day, the series leaves it out, and that is said before anybody confirms.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from bot.kernel.problems import Problem
from bot.kernel.text import CalendarDay, Text, listed, text
from cogs.events.rules.series import Schedule, key_of, rule_parts, until_of

OFFERED = (
    "once",
    "daily",
    "weekly",
    "fortnightly",
    "monthly-weekday",
    "monthly-last",
    "monthly-day",
    "monthly-end",
    "yearly",
)
"""The ways to repeat among which an organiser chooses."""
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WHICH = {"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last"}
_SHORTEST_MONTH = 28
_WEEK = 7


def offered_words(value: str) -> Text:
    """Return how one of `OFFERED` is called where people choose."""
    return text(f"events-repeats-offer-{value}")


def rule_of(value: str, wall: datetime, until: date | None) -> str:
    """Return the rule for one of `OFFERED`, for a series that begins at `wall` and ends on `until` or never.

    Raises Problem where the first time is not what `value` says, or the series ends before it begins.
    """
    if until is not None and until < wall.date():
        raise Problem(text("events-repeats-ends-early", first=CalendarDay(wall.date())))
    rule = _rule(value, wall)
    if until is None or not rule:
        return rule
    return f"{rule};UNTIL={key_of(datetime.combine(until, wall.time()))}"


def warning(value: str, wall: datetime) -> Text | None:
    """Return what to know before choosing one of `OFFERED`, such as that not every month has a 31st."""
    if value == "monthly-day" and wall.day > _SHORTEST_MONTH:
        return text("events-repeats-warn-day", day=wall.day)
    if value == "monthly-weekday" and _week_of_month(wall) == 5:
        return text("events-repeats-warn-fifth")
    if value == "yearly" and (wall.month, wall.day) == (2, 29):
        return text("events-repeats-warn-leap")
    return None


def weekday(day: date) -> Text:
    """Return the name of a day of the week."""
    return _weekday(WEEKDAYS[day.weekday()])


def said(rule: str) -> Text:
    """Return a series in words, such as "on the second Tuesday of each month, until 3 May 2027"."""
    try:
        parts = rule_parts(rule)
    except ValueError:
        return text("events-repeats-own")
    if not parts:
        return text("events-repeats-once")
    series = _said(parts)
    if until := until_of(parts):
        return text("events-repeats-until", series=series, day=CalendarDay(until.date()))
    if "COUNT" in parts:
        return text("events-repeats-count", series=series, count=int(parts["COUNT"]))
    return series


def described(schedule: Schedule) -> Text:
    """Return in words how an event repeats, with the times that come to its rule and those left out."""
    series = said(schedule.rule)
    if schedule.also and not schedule.rule:
        series = text("events-repeats-days", count=1 + len(set(schedule.also) - {schedule.starts}))
    elif schedule.also:
        series = text("events-repeats-also", series=series, count=len(schedule.also))
    if schedule.never:
        return text("events-repeats-never", series=series, count=len(schedule.never))
    return series


def _rule(value: str, wall: datetime) -> str:
    day = WEEKDAYS[wall.weekday()]
    match value:
        case "once":
            return ""
        case "daily":
            return "FREQ=DAILY"
        case "weekly":
            return f"FREQ=WEEKLY;BYDAY={day}"
        case "fortnightly":
            return f"FREQ=WEEKLY;INTERVAL=2;BYDAY={day}"
        case "monthly-weekday":
            return f"FREQ=MONTHLY;BYDAY={_week_of_month(wall)}{day}"
        case "monthly-last":
            if (wall + timedelta(days=_WEEK)).month == wall.month:
                raise Problem(text("events-repeats-not-last", day=CalendarDay(wall.date())))
            return f"FREQ=MONTHLY;BYDAY=-1{day}"
        case "monthly-day":
            return f"FREQ=MONTHLY;BYMONTHDAY={wall.day}"
        case "monthly-end":
            if wall.day != calendar.monthrange(wall.year, wall.month)[1]:
                raise Problem(text("events-repeats-not-end", day=CalendarDay(wall.date())))
            return "FREQ=MONTHLY;BYMONTHDAY=-1"
        case "yearly":
            return f"FREQ=YEARLY;BYMONTH={wall.month};BYMONTHDAY={wall.day}"
        case _:
            raise ValueError(f"no such way to repeat: {value}")


def _week_of_month(wall: datetime) -> int:
    return (wall.day - 1) // _WEEK + 1


def _said(parts: Mapping[str, str]) -> Text:
    """Return a rule in words without its end. What has parts beyond those that are said is a rule of its own."""
    apart = int(parts.get("INTERVAL", "1"))
    days = parts.get("BYDAY", "")
    # WKST only shifts where weeks begin, for a series with several days a week that skips weeks.
    match parts["FREQ"], sorted(parts.keys() - {"FREQ", "INTERVAL", "UNTIL", "COUNT", "WKST"}):
        case "DAILY", []:
            return text("events-repeats-daily", count=apart)
        case "WEEKLY", []:
            return text("events-repeats-weekly-plain", count=apart)
        case "WEEKLY", ["BYDAY"] if all(day in WEEKDAYS for day in days.split(",")):
            several = sorted(set(days.split(",")), key=WEEKDAYS.index)
            return text("events-repeats-weekly", count=apart, days=listed([_weekday(day) for day in several]))
        case "MONTHLY", []:
            return text("events-repeats-monthly-plain", count=apart)
        case "MONTHLY", ["BYDAY"] if days[:-2].lstrip("+") in _WHICH:
            return _nth(days[:-2].lstrip("+"), days[-2:], apart)
        case "MONTHLY", ["BYDAY", "BYSETPOS"] if days in WEEKDAYS and parts["BYSETPOS"].lstrip("+") in _WHICH:
            return _nth(parts["BYSETPOS"].lstrip("+"), days, apart)
        case "MONTHLY", ["BYMONTHDAY"] if parts["BYMONTHDAY"] == "-1":
            return text("events-repeats-end", count=apart)
        case "MONTHLY", ["BYMONTHDAY"] if _is_between(parts["BYMONTHDAY"], 31):
            return text("events-repeats-day", count=apart, day=int(parts["BYMONTHDAY"]))
        case "YEARLY", []:
            return text("events-repeats-yearly-plain", count=apart)
        case "YEARLY", ["BYMONTH", "BYMONTHDAY"] if _is_a_day(parts["BYMONTH"], parts["BYMONTHDAY"]):
            return _yearly(int(parts["BYMONTH"]), int(parts["BYMONTHDAY"]), apart)
    return text("events-repeats-own")


def _weekday(day: str) -> Text:
    return text("events-weekday", day=day.lower())


def _nth(which: str, day: str, apart: int) -> Text:
    return text("events-repeats-nth", which=_WHICH[which], day=day.lower(), count=apart)


def _yearly(month: int, day: int, apart: int) -> Text:
    if (month, day) == (2, 29):
        return text("events-repeats-leap") if apart == 1 else text("events-repeats-own")
    return text("events-repeats-yearly", count=apart, month=month, day=day)


def _is_a_day(month: str, day: str) -> bool:
    leap = 2024
    return _is_between(month, 12) and _is_between(day, calendar.monthrange(leap, int(month))[1])


def _is_between(number: str, most: int) -> bool:
    return number.isdecimal() and 1 <= int(number) <= most
