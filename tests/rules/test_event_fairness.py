"""Small groups stay hidden, the night is seen through each region's summer time, and proposals are never worse."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.discordkit.localizer import LANGUAGES, Localizer
from cogs.events.rules import fairness
from cogs.events.rules.fairness import (
    FREE,
    NIGHT,
    REGIONS,
    WORK,
    Local,
    always_night,
    at_hour,
    local_hours,
    proposed,
    regional_hours,
    rotation,
    said,
    warning,
)
from cogs.events.rules.series import Schedule, slots

LOCALIZER = Localizer()
ZONES = sorted({*REGIONS.values(), "Europe/Paris", "Asia/Kathmandu", "Australia/Lord_Howe", "Etc/GMT-2"})
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))
WALLS = st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1)).map(
    lambda wall: wall.replace(second=0, microsecond=0)
)
SOME_REGIONS = st.lists(st.sampled_from(list(REGIONS)), min_size=1, max_size=14, unique=True)
LATER = datetime(2028, 1, 1, tzinfo=UTC)
EVENING = datetime(2026, 6, 3, 18, tzinfo=UTC)


def part_in(region: str, starts: datetime, minutes: int = 0) -> str:
    (found,) = regional_hours(starts, [region], minutes=minutes)
    return found.part


def test_those_who_share_a_clock_are_counted_together() -> None:
    hours = local_hours(EVENING, {"Europe/Berlin": 3, "Europe/Paris": 2, "Asia/Tokyo": 4, "Asia/Kathmandu": 7})
    assert [(one.where, f"{one.at:%H:%M}", one.part) for one in hours] == [
        ("UTC+2", "20:00", FREE),
        ("UTC+5:45", "23:45", NIGHT),
    ]


@given(MOMENTS, st.dictionaries(st.sampled_from(ZONES), st.integers(0, 12)))
def test_what_is_said_is_the_same_whatever_the_small_groups_are(starts: datetime, zones: dict[str, int]) -> None:
    """Counts can neither be read from the result nor worked out: it only says which clocks five people share."""
    hours = local_hours(starts, zones)
    people: Counter[timedelta | None] = Counter()
    for zone, count in zones.items():
        people[starts.astimezone(ZoneInfo(zone)).utcoffset()] += count
    assert len(hours) == sum(count >= 5 for count in people.values())
    offset = {zone: starts.astimezone(ZoneInfo(zone)).utcoffset() for zone in zones}
    without = {zone: count for zone, count in zones.items() if people[offset[zone]] >= 5}
    more = {zone: count * 3 if zone in without else 0 for zone, count in zones.items()}
    assert local_hours(starts, without) == hours == local_hours(starts, more)
    assert not any(isinstance(value, int) for one in hours for value in (one.where, one.at, one.part))


def test_a_zone_that_the_database_has_dropped_is_passed_over() -> None:
    assert local_hours(EVENING, {"Mars/Olympus": 9, "../etc/passwd": 9}) == []


@pytest.mark.parametrize(
    ("month", "part"),
    [(1, FREE), (6, NIGHT)],
)
def test_summer_time_counts(month: int, part: str) -> None:
    """21:30 UTC is 22:30 in Berlin in winter, and 23:30 in summer."""
    assert part_in("europe-central", datetime(2026, month, 3, 21, 30, tzinfo=UTC)) == part


def test_night_work_and_the_weekend() -> None:
    wednesday = datetime(2026, 6, 3, 10, tzinfo=UTC)
    assert part_in("europe-central", wednesday) == WORK
    assert part_in("europe-central", wednesday + timedelta(days=3)) == FREE
    assert part_in("americas-west", wednesday) == NIGHT
    assert part_in("europe-central", datetime(2026, 6, 3, 20, 30, tzinfo=UTC), minutes=30) == FREE
    assert part_in("europe-central", datetime(2026, 6, 3, 20, 30, tzinfo=UTC), minutes=31) == NIGHT


def test_something_that_takes_days_is_judged_by_its_beginning() -> None:
    assert part_in("europe-central", datetime(2026, 6, 6, 8, tzinfo=UTC), minutes=2 * 24 * 60) == FREE


def test_the_same_people_always_get_the_night() -> None:
    weekly = [EVENING + timedelta(weeks=number) for number in range(-2, 3)]
    regions = ["europe-central", "asia-east", "oceania"]
    assert always_night(weekly[:2], weekly[2:], regions) == ["asia-east", "oceania"]
    assert always_night(weekly[:1], weekly[2:3], regions) == []
    in_turn = [*weekly[:4], weekly[4] - timedelta(hours=9)]
    assert always_night(in_turn[:2], in_turn[2:], regions) == []


@settings(max_examples=40, deadline=None)
@given(WALLS, st.sampled_from(ZONES), SOME_REGIONS, st.sampled_from([0, 60, 120, 600]))
def test_no_proposal_is_worse_for_whoever_has_it_worst(
    wall: datetime, zone: str, regions: list[str], minutes: int
) -> None:
    stays = regional_hours(wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), regions, minutes=minutes)
    nights_now = sum(local.part == NIGHT for local in stays)
    found = rotation(wall, zone, regions, minutes=minutes)
    assert len(found) <= 3
    assert not found or nights_now
    for proposal in found:
        turns = len(proposal.walls)
        assert 1 <= turns <= 3
        assert len(set(proposal.walls)) == turns
        assert {one.date() for one in proposal.walls} == {wall.date()}
        shares = [count / turns for count in proposal.nights.values()]
        worst_now = 1 if nights_now else 0
        assert (max(shares), sum(shares)) < (worst_now, nights_now)
        assert list(proposal.nights) == regions
        for region, nights in proposal.nights.items():
            parts = [local.part for turn in proposal.hours for local in turn if local.where == region]
            assert parts.count(NIGHT) == nights
            assert len(parts) == turns


def test_the_burden_is_spread_where_somebody_always_has_night() -> None:
    found = rotation(datetime(2026, 6, 3, 20), "Europe/Berlin", ["europe-central", "americas-west", "asia-east"])
    best = found[0]
    assert max(best.nights.values()) < len(best.walls)
    assert {len(proposal.walls) for proposal in found} == {1, 2, 3}


def test_where_nobody_has_night_there_is_nothing_to_propose() -> None:
    assert rotation(datetime(2026, 6, 3, 18), "Europe/Berlin", ["europe-central", "africa-west"]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_said(language: str) -> None:
    words = [
        LOCALIZER.render(said(Local(region, day, datetime(2026, 1, 1, 7).time(), part)), language)
        for region in REGIONS
        for day in range(7)
        for part in (NIGHT, WORK, FREE)
    ]
    assert len(set(words)) == len(REGIONS) * 7 * 3
    warned = warning(["asia-east", "oceania"])
    assert warned is not None
    lines = [warned]
    for proposal in rotation(datetime(2026, 6, 3, 20), "Europe/Berlin", list(REGIONS), minutes=60):
        lines += proposed(proposal)
    lines += proposed(fairness.Proposal((datetime(2026, 6, 3, 9),), {"asia-east": 0}, ()))
    for line in lines:
        assert "events-" not in LOCALIZER.render(line, language)


def test_nobody_is_warned_of_nothing() -> None:
    assert warning([]) is None


@given(WALLS, st.integers(0, 23), st.sampled_from(["", "FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=3"]), st.booleans())
def test_another_hour_leaves_the_days_as_they_are(wall: datetime, hour: int, rule: str, ends: bool) -> None:
    until = f";UNTIL={wall + timedelta(days=20):%Y%m%dT%H%M%S}" if ends and rule else ""
    other = wall.replace(hour=(wall.hour + 1) % 24) + timedelta(days=2)
    never = (wall + timedelta(days=7), other)
    before = Schedule("UTC", wall, 60, rule + until, (wall + timedelta(days=1),), never)
    after = at_hour(before, hour)
    assert after.starts == wall.replace(hour=hour)
    assert after.also == (before.also[0].replace(hour=hour),)
    assert after.never == (never[0].replace(hour=hour), other)
    days = [
        [slot.wall.date() for slot in slots(one, after=datetime(2020, 1, 1, tzinfo=UTC), before=LATER, most=12)]
        for one in (before, after)
    ]
    assert days[0] == days[1]
