"""Reminders come when they were asked for, say when they are late, and never call a past start coming."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cogs.events.rules.reminding import (
    BEGUN,
    CHOICES,
    DAY,
    EARLY,
    HOUR,
    LATE,
    NONE,
    ON_TIME,
    TEN_MINUTES,
    due,
    lateness,
    not_before,
    worth_saying,
)

STARTS = datetime(2026, 12, 1, 18, tzinfo=UTC)
ENDS = STARTS + timedelta(hours=1)
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Sydney", "America/Sao_Paulo", "Australia/Lord_Howe")
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))
WALLS = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def at(choice: str, now: datetime) -> str | None:
    return worth_saying(choice, due(STARTS, choice), now, STARTS, ENDS)


@pytest.mark.parametrize(
    ("choice", "before"),
    [(DAY, timedelta(days=1)), (HOUR, timedelta(hours=1)), (TEN_MINUTES, timedelta(minutes=10))],
)
def test_each_chooses_when(choice: str, before: timedelta) -> None:
    assert due(STARTS, choice) == STARTS - before
    assert at(choice, STARTS - before) == ON_TIME


def test_none_is_a_choice() -> None:
    assert due(STARTS, NONE) is None
    assert at(NONE, STARTS - timedelta(hours=1)) is None


def test_away_for_three_hours_over_a_reminder() -> None:
    assert at(DAY, STARTS - timedelta(hours=21)) == LATE
    assert at(HOUR, STARTS + timedelta(hours=2)) is None
    assert at(HOUR, STARTS + timedelta(minutes=10)) == BEGUN
    assert at(HOUR, STARTS + timedelta(minutes=40)) is None


def test_an_event_moved_to_later_is_reminded_of_later() -> None:
    assert at(HOUR, STARTS - timedelta(hours=2)) == EARLY


def test_how_late() -> None:
    assert lateness(STARTS, STARTS + timedelta(seconds=3)) == timedelta(seconds=3)
    assert lateness(STARTS, STARTS - timedelta(seconds=3)) == timedelta(0)


@given(st.sampled_from(CHOICES), st.integers(-3000, 3000), st.integers(1, 3000))
def test_a_past_start_is_never_coming(choice: str, after: int, minutes: int) -> None:
    now, ends = STARTS + timedelta(minutes=after), STARTS + timedelta(minutes=minutes)
    said = worth_saying(choice, due(STARTS, choice), now, STARTS, ends)
    if now >= STARTS:
        assert said in (BEGUN, None)
    if now >= ends:
        assert said is None
    if said == BEGUN:
        assert ends - now >= timedelta(minutes=10)


NIGHT_OF_BERLIN = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)
"""2:10 for the second time, when summer time has ended."""


@given(MOMENTS, st.sampled_from(ZONES), WALLS, WALLS)
@example(NIGHT_OF_BERLIN, "Europe/Berlin", time(22), time(2, 30))
@example(NIGHT_OF_BERLIN - timedelta(hours=1), "Europe/Berlin", time(22), time(2, 30))
@example(datetime(2026, 3, 29, 0, 30, tzinfo=UTC), "Europe/Berlin", time(22), time(2, 30))
def test_quiet_hours_are_waited_out(moment: datetime, zone: str, start: time, end: time) -> None:
    then = not_before(moment, zone, start, end)
    wall = then.astimezone(ZoneInfo(zone)).time().replace(fold=0)
    quiet = start <= wall < end if start < end else start != end and (wall >= start or wall < end)
    assert then >= moment
    assert then - moment <= timedelta(hours=25)
    assert not quiet or _skipped(then, zone)


def _skipped(then: datetime, zone: str) -> bool:
    """Tell whether the clock was put forward shortly before: then the end of the quiet hours is no wall time."""
    place = ZoneInfo(zone)
    before = then - timedelta(hours=3)
    return before.astimezone(place).utcoffset() != then.astimezone(place).utcoffset()


def test_what_is_not_quiet_goes_at_once() -> None:
    noon = datetime(2026, 6, 1, 10, tzinfo=UTC)
    assert not_before(noon, "Europe/Berlin", time(22), time(7)) == noon
    assert not_before(noon, "Europe/Berlin", time(12), time(12)) == noon


def test_the_night_is_over_in_the_morning_of_the_zone() -> None:
    late = datetime(2026, 6, 1, 21, tzinfo=UTC)
    assert not_before(late, "Europe/Berlin", time(22), time(7)) == datetime(2026, 6, 2, 5, tzinfo=UTC)
    early = datetime(2026, 6, 2, 4, 59, tzinfo=UTC)
    assert not_before(early, "Europe/Berlin", time(22), time(7)) == datetime(2026, 6, 2, 5, tzinfo=UTC)
