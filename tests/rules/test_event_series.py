"""An event keeps its hour: over every change of the clocks, on every last day of a month, in every series."""

from __future__ import annotations

import time
import zoneinfo
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta, tzinfo
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st

from cogs.events.rules import series
from cogs.events.rules.series import (
    Schedule,
    Slot,
    checked,
    first_key,
    key_of,
    moment_of,
    rule_parts,
    slots,
    until_of,
    wall_of,
    what_clock_does,
)
from data import event_times

EVER = {"after": datetime(1971, 1, 1, tzinfo=UTC), "before": datetime(2299, 1, 1, tzinfo=UTC)}
HOUR = timedelta(hours=1)
WEEK = timedelta(weeks=1)


def walls(schedule: Schedule, most: int = 400) -> list[datetime]:
    return [slot.wall for slot in slots(schedule, **EVER, most=most)]


def read_by_others(schedule: Schedule, after: datetime, before: datetime) -> list[datetime]:
    """The beginnings of the same series, written as a calendar and read by a library that is not ours."""
    there = ZoneInfo(schedule.zone)
    event = icalendar.Event()
    event.add("uid", "series@example.org")
    event.add("dtstart", schedule.starts.replace(tzinfo=there))
    event.add("duration", timedelta(minutes=schedule.minutes))
    if schedule.rule:
        parts = dict(rule_parts(schedule.rule))
        if until := until_of(parts):
            parts["UNTIL"] = f"{moment_of(until, schedule.zone):%Y%m%dT%H%M%SZ}"
        event.add(
            "rrule", icalendar.vRecur.from_ical(";".join(f"{name}={value}" for name, value in parts.items()))
        )
    for name, apart in (("rdate", schedule.also), ("exdate", schedule.never)):
        if apart:
            event.add(name, [wall.replace(tzinfo=there) for wall in apart])
    calendar = icalendar.Calendar()
    calendar.add_component(event)
    calendar.add_missing_timezones(first_date=date(2016, 1, 1), last_date=date(2036, 1, 1))
    again = icalendar.Calendar.from_ical(calendar.to_ical())
    assert again.timezones
    found = recurring_ical_events.of(again).between(after, before)
    return sorted(one["DTSTART"].dt.astimezone(UTC) for one in found)


@pytest.mark.parametrize(
    ("zone", "begins", "offsets"),
    [
        ("Europe/Berlin", datetime(2026, 1, 6, 18), {1, 2}),
        ("America/New_York", datetime(2026, 1, 6, 18), {-5, -4}),
        ("Australia/Sydney", datetime(2026, 1, 6, 18), {11, 10}),
        ("America/Sao_Paulo", datetime(2018, 1, 2, 18), {-2, -3}),
        ("Australia/Lord_Howe", datetime(2026, 1, 6, 18), {11, 10.5}),
    ],
)
def test_a_year_of_a_weekly_series_keeps_its_hour(zone: str, begins: datetime, offsets: set[float]) -> None:
    schedule = Schedule(zone, begins, 90, "FREQ=WEEKLY;COUNT=52")
    found = slots(schedule, **EVER, most=100)
    assert [slot.wall for slot in found] == [begins + week * WEEK for week in range(52)]
    assert all(wall_of(slot.starts_at, zone) == slot.wall for slot in found)
    assert {(slot.wall.replace(tzinfo=UTC) - slot.starts_at) / HOUR for slot in found} == offsets
    assert {slot.ends_at - slot.starts_at for slot in found} == {timedelta(minutes=90)}
    assert [slot.starts_at for slot in found] == read_by_others(schedule, begins, begins + 53 * WEEK)


def test_a_zone_that_gave_up_its_summer_time_keeps_the_hour() -> None:
    schedule = Schedule("America/Sao_Paulo", datetime(2017, 9, 30, 18), 60, "FREQ=WEEKLY;UNTIL=20191231T180000")
    found = slots(schedule, **EVER, most=400)
    assert {slot.wall.hour for slot in found} == {18}
    november = {
        year: next(s for s in found if (s.wall.year, s.wall.month) == (year, 11)) for year in (2017, 2018, 2019)
    }
    # In 2018 the clocks went forward on 4 November; since 2019 they do not.
    assert {year: slot.starts_at.hour for year, slot in november.items()} == {2017: 20, 2018: 21, 2019: 21}
    assert [slot.starts_at for slot in found] == read_by_others(
        schedule, datetime(2017, 9, 1), datetime(2020, 1, 1)
    )


@pytest.mark.parametrize(
    ("zone", "wall", "does", "moment"),
    [
        ("Europe/Berlin", datetime(2026, 3, 29, 2, 30), "skips", datetime(2026, 3, 29, 1, 30)),
        ("Europe/Berlin", datetime(2026, 3, 29, 2, 0), "skips", datetime(2026, 3, 29, 1, 0)),
        ("Europe/Berlin", datetime(2026, 3, 29, 3, 0), None, datetime(2026, 3, 29, 1, 0)),
        ("Europe/Berlin", datetime(2026, 10, 25, 2, 30), "repeats", datetime(2026, 10, 25, 0, 30)),
        ("America/New_York", datetime(2026, 3, 8, 2, 30), "skips", datetime(2026, 3, 8, 7, 30)),
        ("America/New_York", datetime(2026, 11, 1, 1, 30), "repeats", datetime(2026, 11, 1, 5, 30)),
        ("Australia/Sydney", datetime(2026, 10, 4, 2, 30), "skips", datetime(2026, 10, 3, 16, 30)),
        ("Australia/Sydney", datetime(2026, 4, 5, 2, 30), "repeats", datetime(2026, 4, 4, 15, 30)),
        ("America/Sao_Paulo", datetime(2018, 11, 4, 0, 30), "skips", datetime(2018, 11, 4, 3, 30)),
        ("America/Sao_Paulo", datetime(2019, 2, 16, 23, 30), "repeats", datetime(2019, 2, 17, 1, 30)),
        ("America/Sao_Paulo", datetime(2019, 11, 3, 0, 30), None, datetime(2019, 11, 3, 3, 30)),
        ("Australia/Lord_Howe", datetime(2026, 10, 4, 2, 15), "skips", datetime(2026, 10, 3, 15, 45)),
        ("Australia/Lord_Howe", datetime(2026, 4, 5, 1, 45), "repeats", datetime(2026, 4, 4, 14, 45)),
        ("Asia/Kolkata", datetime(2026, 3, 29, 2, 30), None, datetime(2026, 3, 28, 21, 0)),
        ("Pacific/Apia", datetime(2011, 12, 30, 12), "skips", datetime(2011, 12, 30, 22)),
    ],
)
def test_gaps_and_hours_that_come_twice(zone: str, wall: datetime, does: str | None, moment: datetime) -> None:
    assert what_clock_does(wall, zone) == does
    assert moment_of(wall, zone) == moment.replace(tzinfo=UTC)
    assert moment_of(wall.replace(fold=1), zone) == moment.replace(tzinfo=UTC)


def test_a_daily_series_has_one_time_a_day_on_the_days_when_clocks_change() -> None:
    schedule = Schedule("Europe/Berlin", datetime(2026, 3, 27, 2, 30), 30, "FREQ=DAILY;COUNT=5")
    assert [slot.key for slot in slots(schedule, **EVER, most=9)] == [
        f"202603{day}T023000" for day in range(27, 32)
    ]
    autumn = Schedule("Europe/Berlin", datetime(2026, 10, 24, 2, 30), 30, "FREQ=DAILY;COUNT=3")
    assert [slot.starts_at.hour for slot in slots(autumn, **EVER, most=9)] == [0, 0, 1]


def test_times_around_a_gap_are_in_the_order_in_which_they_take_place() -> None:
    skipped, later = datetime(2026, 3, 29, 2, 30), datetime(2026, 3, 29, 3, 15)
    schedule = Schedule("Europe/Berlin", skipped, 30, also=(later,))
    assert walls(schedule) == [later, skipped]
    assert walls(schedule, most=1) == [later]


class Abolished(tzinfo):
    """Berlin, had it kept its winter time for good."""

    def utcoffset(self, when: datetime | None) -> timedelta:
        return HOUR

    def dst(self, when: datetime | None) -> timedelta:
        return timedelta(0)

    def tzname(self, when: datetime | None) -> str:
        return "CET"


@contextmanager
def other_rules(there: tzinfo) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(series, "ZoneInfo", lambda zone: there)
        yield


def test_when_a_zone_changes_its_rules_the_hour_on_the_wall_stays() -> None:
    schedule = Schedule("Europe/Berlin", datetime(2026, 1, 6, 18), 60, "FREQ=WEEKLY;COUNT=52")
    before = slots(schedule, **EVER, most=99)
    with other_rules(Abolished()):
        after = slots(schedule, **EVER, most=99)
    assert [(slot.key, slot.wall) for slot in after] == [(slot.key, slot.wall) for slot in before]
    moved = [one.starts_at - other.starts_at for one, other in zip(after, before, strict=True)]
    assert set(moved) == {timedelta(0), HOUR}


def test_the_same_holds_for_a_database_of_time_zones_read_from_a_file(tmp_path: Path) -> None:
    # A zone file of its own: Tokyo's, put where Berlin's stands, as an update of the database would.
    other = tmp_path / "Europe"
    other.mkdir()
    (other / "Berlin").write_bytes(zone_file("Asia/Tokyo").read_bytes())
    schedule = Schedule("Europe/Berlin", datetime(2026, 7, 7, 18), 60)
    try:
        zoneinfo.reset_tzpath([tmp_path])
        ZoneInfo.clear_cache()
        [moved] = slots(schedule, **EVER, most=9)
    finally:
        zoneinfo.reset_tzpath()
        ZoneInfo.clear_cache()
    [usual] = slots(schedule, **EVER, most=9)
    assert (moved.key, moved.wall) == (usual.key, usual.wall)
    assert (moved.starts_at.hour, usual.starts_at.hour) == (9, 16)


def zone_file(zone: str) -> Path:
    return Path(str(files("tzdata"))) / "zoneinfo" / zone


def test_on_the_31st_only_the_months_that_have_one() -> None:
    schedule = Schedule("Europe/Berlin", datetime(2026, 1, 31, 18), 60, "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=7")
    assert [wall.month for wall in walls(schedule)] == [1, 3, 5, 7, 8, 10, 12]


def test_the_last_day_of_every_month() -> None:
    schedule = Schedule("Europe/Berlin", datetime(2027, 12, 31, 18), 60, "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=15")
    assert [wall.day for wall in walls(schedule)] == [31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28]


def test_on_29_february_only_in_leap_years() -> None:
    schedule = Schedule("Europe/Berlin", datetime(2096, 2, 29, 18), 60, "FREQ=YEARLY;COUNT=3")
    assert [wall.date() for wall in walls(schedule)] == [date(2096, 2, 29), date(2104, 2, 29), date(2108, 2, 29)]


def test_the_first_time_takes_place_even_where_the_rule_would_not_say_it() -> None:
    schedule = Schedule("Europe/Berlin", datetime(2026, 12, 2, 18), 60, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215")
    assert [wall.day for wall in walls(schedule)] == [2, 8, 15]


def test_what_has_begun_is_there_until_it_ends() -> None:
    schedule = Schedule("UTC", datetime(2026, 12, 1, 18), 60)

    def between(after: datetime, before: datetime) -> int:
        return len(slots(schedule, after=after.replace(tzinfo=UTC), before=before.replace(tzinfo=UTC), most=9))

    assert between(datetime(2026, 12, 1, 18, 59), datetime(2026, 12, 2)) == 1
    assert between(datetime(2026, 12, 1, 19), datetime(2026, 12, 2)) == 0
    assert between(datetime(2026, 11, 1), datetime(2026, 12, 1, 18)) == 0
    assert between(datetime(2026, 11, 1), datetime(2026, 12, 1, 18, 1)) == 1


def test_nothing_is_given_where_nothing_is_asked_for() -> None:
    schedule = Schedule("UTC", datetime(2026, 12, 1, 18), 60, "FREQ=DAILY")
    assert slots(schedule, **EVER, most=0) == []


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=5",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=1,2,3",
        "FREQ=DAILY;BYEASTER=0",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=99999",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;UNTIL=20270101T000000Z",
        "FREQ=DAILY;UNTIL=20271301T000000",
        "FREQ=DAILY;FREQ=DAILY",
        "freq=daily",
        "RRULE:FREQ=DAILY",
        "FREQ=DAILY\nDTSTART:19000101T000000",
        "COUNT=3",
        "FREQ=YEARLY;BYMONTHDAY=" + ",".join("1" for _ in range(400)),
        "WEEKLY",
        ";",
    ],
)
def test_a_rule_that_nobody_should_follow_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match=r"rule of a series|month must be"):
        slots(Schedule("UTC", datetime(2026, 12, 1, 18), 60, rule), **EVER, most=5)


@pytest.mark.parametrize(
    "schedule",
    [
        Schedule("UTC", datetime(1600, 1, 1), 60),
        Schedule("UTC", datetime(2026, 1, 1), 0),
        Schedule("UTC", datetime(2026, 1, 1), 10**9),
        Schedule("UTC", datetime(2026, 1, 1, tzinfo=UTC), 60),
        Schedule(
            "UTC", datetime(2026, 1, 1), 60, also=tuple(datetime(2026, 1, 1) + day * HOUR for day in range(1001))
        ),
    ],
)
def test_a_schedule_that_is_none_is_refused(schedule: Schedule) -> None:
    with pytest.raises(ValueError, match=r"an event takes|wall times are|too many"):
        checked(schedule)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=WE",
        "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=40",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;BYMONTH=4",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
        "FREQ=YEARLY;INTERVAL=999;BYYEARDAY=366",
    ],
)
def test_a_rule_without_times_is_soon_seen_to_have_none(rule: str) -> None:
    begins = datetime(2026, 12, 1, 18)
    started = time.process_time()
    assert walls(Schedule("UTC", begins, 60, rule)) == [begins]
    assert time.process_time() - started < 1


def test_a_daily_series_that_began_long_ago_is_not_walked_through() -> None:
    schedule = Schedule("Europe/Berlin", datetime(1970, 1, 1, 18), 60, "FREQ=DAILY")
    started = time.process_time()
    for _ in range(50):
        found = slots(
            schedule, after=datetime(2290, 1, 1, tzinfo=UTC), before=datetime(2291, 1, 1, tzinfo=UTC), most=4
        )
        assert [slot.wall.day for slot in found] == [1, 2, 3, 4]
    assert time.process_time() - started < 1


ZONES = st.sampled_from(
    [
        "Europe/Berlin",
        "America/New_York",
        "Australia/Sydney",
        "America/Sao_Paulo",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
    ]
)
TIMES = st.datetimes(datetime(2017, 1, 1), datetime(2028, 1, 1)).map(
    lambda wall: wall.replace(second=0, microsecond=0)
)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    """Series of every kind that people plan, each with its first time among those that its rule says."""
    begins = draw(TIMES)
    weekday = WEEKDAYS[begins.weekday()]
    others = draw(st.sets(st.sampled_from(WEEKDAYS), max_size=3)) | {weekday}
    which = (begins.day - 1) // 7 + 1
    rule = draw(
        st.sampled_from(
            [
                "",
                "FREQ=DAILY",
                f"FREQ=WEEKLY;BYDAY={','.join(sorted(others, key=WEEKDAYS.index))}",
                f"FREQ=MONTHLY;BYDAY={which}{weekday}",
                f"FREQ=MONTHLY;BYMONTHDAY={begins.day}",
                "FREQ=YEARLY",
            ]
        )
    )
    if rule:
        rule += draw(st.sampled_from(["", ";INTERVAL=2", ";INTERVAL=3"]))
        ends = begins + timedelta(days=draw(st.integers(0, 900)))
        rule += draw(st.sampled_from(["", ";COUNT=12", f";UNTIL={key_of(ends)}"]))
    also = draw(st.lists(TIMES.map(lambda wall: wall.replace(minute=7)), max_size=3))
    return Schedule(draw(ZONES), begins, draw(st.integers(5, 600)), rule, tuple(also))


@st.composite
def windows(draw: st.DrawFn) -> tuple[datetime, datetime]:
    after = draw(TIMES).replace(tzinfo=UTC)
    return after, after + timedelta(days=draw(st.integers(0, 800)))


@given(schedules(), windows(), st.integers(0, 40))
@settings(max_examples=80, deadline=None)
def test_what_always_holds(schedule: Schedule, window: tuple[datetime, datetime], most: int) -> None:
    after, before = window
    found = slots(schedule, after=after, before=before, most=most)
    assert len(found) <= most
    assert len({slot.key for slot in found}) == len(found)
    assert found == sorted(found, key=lambda slot: slot.starts_at)
    assert found == slots(schedule, after=after, before=before, most=100_000)[:most]
    for slot in found:
        assert slot.key == key_of(slot.wall)
        assert slot.starts_at == moment_of(slot.wall, schedule.zone)
        assert slot.ends_at - slot.starts_at == timedelta(minutes=schedule.minutes)
        assert slot.ends_at > after
        assert slot.starts_at < before
        if what_clock_does(slot.wall, schedule.zone) != "skips":
            assert wall_of(slot.starts_at, schedule.zone) == slot.wall


@given(schedules(), st.data())
@settings(max_examples=80, deadline=None)
def test_leaving_out_removes_exactly_that(schedule: Schedule, data: st.DataObject) -> None:
    window = {
        "after": datetime(2016, 1, 1, tzinfo=UTC),
        "before": datetime(2031, 1, 1, tzinfo=UTC),
        "most": 100_000,
    }
    whole: list[Slot] = slots(schedule, **window)  # type: ignore[arg-type]
    gone = set(data.draw(st.lists(st.sampled_from(whole), max_size=5)))
    never = tuple(slot.wall for slot in gone)
    less = Schedule(schedule.zone, schedule.starts, schedule.minutes, schedule.rule, schedule.also, never)
    assert slots(less, **window) == [slot for slot in whole if slot not in gone]  # type: ignore[arg-type]


@given(schedules(), windows())
@settings(max_examples=80, deadline=None)
def test_other_software_reads_the_same_series(schedule: Schedule, window: tuple[datetime, datetime]) -> None:
    after, before = window
    ours = [slot.starts_at for slot in slots(schedule, after=after, before=before, most=100_000)]
    assert sorted(set(ours)) == sorted(set(read_by_others(schedule, after, before)))


def test_the_first_key_is_that_of_the_beginning() -> None:
    schedule = Schedule("UTC", datetime(2026, 12, 1, 18), 60, "FREQ=DAILY")
    assert first_key(schedule) == slots(schedule, **EVER, most=1)[0].key == "20261201T180000"


def test_nothing_takes_longer_than_the_database_takes_for_granted() -> None:
    assert timedelta(minutes=series.LONGEST) == event_times.LONGEST
