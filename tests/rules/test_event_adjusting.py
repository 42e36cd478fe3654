"""Whatever becomes of a schedule, people who said that they come are moved, told or kept; never exchanged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cogs.events.rules.adjusting import MOST_AHEAD, Adjusted, adjust, carried
from cogs.events.rules.series import Schedule, Slot, moment_of, slots
from data.event_times import CANCELLED, PLANNED, Time

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
FIRST = datetime(2026, 12, 8, 18)
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)
WEEKLY = Schedule("Europe/Berlin", FIRST, 60, "FREQ=WEEKLY;BYDAY=TU")
RULES = [
    "",
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=2",
    "FREQ=WEEKLY;BYDAY=TU",
    "FREQ=WEEKLY;BYDAY=MO,TU,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=MONTHLY;BYMONTHDAY=31",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=WEEKLY;BYDAY=TU;COUNT=5",
    "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270112T235959",
]
SCHEDULES = st.builds(
    Schedule,
    st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]),
    st.integers(0, 40 * 24).map(lambda hours: FIRST + hours * HOUR),
    st.sampled_from([30, 60, 60 * 26]),
    st.sampled_from(RULES),
    st.lists(st.integers(0, 60).map(lambda days: FIRST + days * DAY), max_size=3).map(tuple),
)


def row(slot: Slot, number: int) -> Time:
    """A time as it was written down for a slot."""
    minutes = int((slot.ends_at - slot.starts_at).total_seconds() // 60)
    return Time(
        f"t{number}", 1, "e", slot.key, PLANNED, slot.wall.isoformat(), minutes, False,
        slot.starts_at, slot.ends_at, 0,
    )  # fmt: skip


def written(rows: Sequence[Time], adjusted: Adjusted) -> list[Time]:
    """The rows after what was decided is written down, each step by itself as keeping.py does it."""
    found = {one.id: one for one in rows}

    def keys_differ() -> None:
        assert len({one.key for one in found.values()}) == len(found)

    for one in adjusted.gone:
        found[one.id] = replace(one, state=CANCELLED)
    for one, slot in adjusted.renamed:
        found[one.id] = replace(one, key=slot.key)
        keys_differ()
    for one, slot in (*adjusted.moved, *adjusted.again):
        found[one.id] = replace(row(slot, 0), id=one.id)
        keys_differ()
    for slot in adjusted.new:
        one = row(slot, len(found))
        found[one.id] = one
        keys_differ()
    return list(found.values())


def planned(schedule: Schedule, now: datetime = NOW) -> list[Time]:
    """The rows of an event just published."""
    return written([], adjust([], schedule, before=None, now=now))


def moved_by_hand(one: Time, wall: datetime, zone: str = "Europe/Berlin") -> Time:
    """A time that an organiser has moved by itself."""
    starts_at = moment_of(wall, zone)
    return replace(one, wall=wall.isoformat(), starts_at=starts_at, ends_at=starts_at + HOUR, is_moved=True)


@given(SCHEDULES, SCHEDULES, st.data())
@settings(max_examples=80, deadline=None)
def test_whatever_changes_each_row_is_kept_once_and_keys_stay_unique(
    before: Schedule, after: Schedule, data: st.DataObject
) -> None:
    rows = planned(before)
    left_out = data.draw(st.lists(st.sampled_from([slot.wall for slot in slots_of(after)]), max_size=3))
    after = replace(after, never=tuple(sorted(set(left_out))))
    for number in data.draw(st.sets(st.integers(0, len(rows) - 1), max_size=3) if rows else st.just(set[int]())):
        rows[number] = moved_by_hand(rows[number], FIRST + number * 9 * DAY, after.zone)
    adjusted = adjust(rows, after, before=before, now=NOW)

    touched = [one.id for one, _ in (*adjusted.moved, *adjusted.renamed, *adjusted.again)]
    touched += [one.id for one in adjusted.gone]
    assert len(touched) == len(set(touched))
    assert all(not one.is_moved for one, _ in adjusted.moved)
    stands = written(rows, adjusted)
    assert {one.id for one in rows} <= {one.id for one in stands}
    keys = {one.key for one in stands}
    assert {slot.key for slot in slots_of(after)} <= keys
    assert not {wall.strftime("%Y%m%dT%H%M%S") for wall in after.never} & {
        one.key for one in stands if one.state == PLANNED and not one.is_moved
    }
    again = adjust(stands, after, before=after, now=NOW)
    assert again == Adjusted()


@given(SCHEDULES, st.integers(1, 400))
@settings(max_examples=60, deadline=None)
def test_time_going_on_moves_and_cancels_nothing(schedule: Schedule, days: int) -> None:
    rows = planned(schedule)
    for passed in range(0, days, 25):
        now = NOW + passed * DAY
        adjusted = adjust(rows, schedule, before=schedule, now=now)
        assert replace(adjusted, new=()) == Adjusted()
        rows = written(rows, adjusted)


@given(SCHEDULES, st.integers(0, MOST_AHEAD - 1))
@settings(max_examples=80, deadline=None)
def test_what_is_left_out_is_cancelled_and_moves_nobody(schedule: Schedule, number: int) -> None:
    rows = planned(schedule)
    if number >= len(rows):
        return
    out = datetime.fromisoformat(rows[number].wall)
    after = replace(schedule, never=(out,))
    adjusted = adjust(rows, after, before=schedule, now=NOW)
    assert [one.id for one in adjusted.gone] == [rows[number].id]
    assert not adjusted.moved
    # And what is taken in again takes place again, with all others as they were.
    back = adjust(written(rows, adjusted), schedule, before=after, now=NOW)
    assert [one.id for one, _ in back.again] == [rows[number].id]
    assert not any((back.gone, back.moved, back.new))


@given(st.sampled_from(RULES[:7]), st.integers(-6, 5), st.booleans())
@settings(max_examples=60, deadline=None)
def test_another_hour_moves_everybody_by_as_much(rule: str, hours: int, with_one_left_out: bool) -> None:
    before = Schedule("Europe/Berlin", FIRST, 60, rule)
    rows = planned(before)
    if with_one_left_out and len(rows) > 3:
        before = replace(before, never=(datetime.fromisoformat(rows[3].wall),))
        rows[3] = replace(rows[3], state=CANCELLED)
    after = carried(before, replace(before, starts=FIRST + hours * HOUR), now=NOW)
    adjusted = adjust(rows, after, before=before, now=NOW)
    assert not any((adjusted.gone, adjusted.again))
    assert all(slot.starts_at > rows[-1].starts_at + 6 * HOUR for slot in adjusted.new)
    standing = [one for one in rows if one.state == PLANNED]
    assert len(adjusted.moved) == (len(standing) if hours else 0)
    for one, slot in adjusted.moved:
        assert slot.wall == datetime.fromisoformat(one.wall) + hours * HOUR


def test_a_series_that_changes_its_weekday_keeps_its_weeks() -> None:
    rows = planned(WEEKLY)
    after = replace(WEEKLY, starts=FIRST + 4 * DAY, rule="FREQ=WEEKLY;BYDAY=SA")
    adjusted = adjust(rows, after, before=WEEKLY, now=NOW)
    assert not any((adjusted.gone, adjusted.new))
    assert {slot.wall - datetime.fromisoformat(one.wall) for one, slot in adjusted.moved} == {4 * DAY}


def test_one_that_was_moved_by_itself_stays_there_when_the_series_moves() -> None:
    rows = planned(WEEKLY)
    rows[2] = moved_by_hand(rows[2], FIRST + 2 * WEEK + DAY)
    after = replace(WEEKLY, starts=FIRST + HOUR)
    adjusted = adjust(rows, after, before=WEEKLY, now=NOW)
    assert [(one.id, slot.wall) for one, slot in adjusted.renamed] == [(rows[2].id, FIRST + 2 * WEEK + HOUR)]
    assert len(adjusted.moved) == MOST_AHEAD - 1
    stands = {one.id: one for one in written(rows, adjusted)}
    assert stands[rows[2].id].wall == (FIRST + 2 * WEEK + DAY).isoformat()


def test_one_that_was_moved_to_later_is_not_lost_when_its_week_passes() -> None:
    rows = planned(WEEKLY)
    rows[0] = moved_by_hand(rows[0], FIRST + 5 * DAY)
    adjusted = adjust(rows, WEEKLY, before=WEEKLY, now=NOW + 11 * DAY)
    assert replace(adjusted, new=()) == Adjusted()


def test_one_that_was_moved_to_earlier_is_not_planned_a_second_time() -> None:
    rows = planned(WEEKLY)
    rows[1] = moved_by_hand(rows[1], FIRST - 5 * DAY)
    after = NOW + 5 * DAY
    assert rows[1].ends_at < after
    adjusted = adjust(rows, replace(WEEKLY, starts=FIRST + HOUR), before=WEEKLY, now=after)
    stands = written(rows, adjusted)
    assert len({one.key for one in stands}) == len(stands)


def test_a_series_becomes_one_time_and_a_series_again() -> None:
    rows = planned(WEEKLY)
    once = replace(WEEKLY, rule="")
    first = adjust(rows, once, before=WEEKLY, now=NOW)
    assert [one.id for one in first.gone] == [one.id for one in rows[1:]]
    rows = written(rows, first)
    back = adjust(rows, WEEKLY, before=once, now=NOW)
    assert [one.id for one, _ in back.again] == [one.id for one in rows[1:]]
    assert not any((back.moved, back.gone, back.new))


def test_one_that_was_cancelled_by_itself_stays_so_whatever_the_series_does() -> None:
    rows = planned(WEEKLY)
    rows[3] = replace(rows[3], state=CANCELLED)
    without = replace(WEEKLY, never=(FIRST + 3 * WEEK,))
    for after in (
        replace(without, starts=FIRST + HOUR),
        replace(without, starts=FIRST + DAY, rule="FREQ=WEEKLY;BYDAY=WE"),
        replace(without, zone="America/New_York"),
        replace(without, rule="FREQ=WEEKLY;BYDAY=TU;UNTIL=20270301T235959"),
    ):
        changed = carried(without, after, now=NOW)
        adjusted = adjust(rows, changed, before=without, now=NOW)
        assert len(changed.never) == 1
        assert not adjusted.again
        assert all(slot.starts_at > rows[-1].starts_at + 2 * DAY for slot in adjusted.new)


def test_what_is_added_between_pushes_nothing_out_at_the_end() -> None:
    rows = planned(WEEKLY)
    more = replace(WEEKLY, also=(FIRST + DAY, FIRST + 2 * DAY))
    adjusted = adjust(rows, more, before=WEEKLY, now=NOW)
    assert len(adjusted.new) == 2
    assert replace(adjusted, new=()) == Adjusted()
    fewer = adjust(written(rows, adjusted), WEEKLY, before=more, now=NOW)
    assert len(fewer.gone) == 2
    assert replace(fewer, gone=()) == Adjusted()


@pytest.mark.parametrize("rule", ["", "FREQ=WEEKLY;BYDAY=TU"])
def test_another_zone_moves_the_moment_and_no_wall(rule: str) -> None:
    before = Schedule("Europe/Berlin", FIRST, 60, rule)
    rows = planned(before)
    adjusted = adjust(rows, replace(before, zone="America/New_York"), before=before, now=NOW)
    assert len(adjusted.moved) == len(rows)
    assert all(slot.wall.isoformat() == one.wall for one, slot in adjusted.moved)


def test_the_29th_of_february_waits_for_its_next_leap_year() -> None:
    leap = Schedule("Europe/Berlin", datetime(2028, 2, 29, 18), 60, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29")
    adjusted = adjust(planned(leap), leap, before=leap, now=datetime(2028, 3, 1, tzinfo=UTC))
    assert not adjusted.gone
    assert any(one.starts_at.year == 2032 for one in planned(leap, datetime(2028, 3, 1, tzinfo=UTC)))


def slots_of(schedule: Schedule) -> list[Slot]:
    """The times of which people can say that they come."""
    return slots(schedule, after=NOW, before=NOW + 9 * 366 * DAY, most=MOST_AHEAD)
