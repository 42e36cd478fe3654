"""An answer to what somebody needs is due in good time: not before it was asked for, nor after the beginning."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cogs.events.rules import needs
from cogs.events.rules.access import MOST_DAYS, Access, requests_until

START = datetime(2026, 6, 20, 18, tzinfo=UTC)
AHEAD = st.integers(0, 200 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes))
DAYS = st.integers(0, MOST_DAYS)


def due(days_ahead: float, request_days: int = 0) -> timedelta:
    """How long before the event an answer is due to whoever asks so many days ahead."""
    asked_at = START - timedelta(days=days_ahead)
    return START - needs.due(Access(request_days=request_days), START, asked_at=asked_at)


def test_the_rule_in_examples() -> None:
    assert due(30) == timedelta(days=3)
    assert due(30, request_days=7) == timedelta(days=7)
    assert due(6, request_days=7) == timedelta(days=4), "the last day has passed: within two days"
    assert due(4) == timedelta(days=2)
    assert due(1) == timedelta(0)
    assert due(-0.02) == timedelta(days=-0.02), "it has begun: at once"


@given(AHEAD, DAYS)
def test_it_is_due_in_time(ahead: timedelta, request_days: int) -> None:
    block, asked_at = Access(request_days=request_days), START - ahead
    due_at = needs.due(block, START, asked_at=asked_at)
    assert asked_at <= due_at <= START
    in_good_time = min(requests_until(block, START), START - needs.IN_GOOD_TIME)
    assert due_at == in_good_time or due_at == min(asked_at + needs.AT_SHORT_NOTICE, START)
    assert due_at >= in_good_time


@given(AHEAD, AHEAD, DAYS)
def test_whoever_asks_later_is_not_answered_sooner(one: timedelta, other: timedelta, request_days: int) -> None:
    block = Access(request_days=request_days)
    early, late = sorted((START - one, START - other))
    assert needs.due(block, START, asked_at=early) <= needs.due(block, START, asked_at=late)


@given(AHEAD, DAYS)
def test_late_is_after_the_last_day(ahead: timedelta, request_days: int) -> None:
    is_late = needs.is_late(Access(request_days=request_days), START, now=START - ahead)
    assert is_late == (ahead < timedelta(days=request_days))


def test_organisers_hear_of_what_is_long_due_or_has_no_host() -> None:
    due_at = START - timedelta(days=5)
    for hours, expected in ((0, False), (47, False), (48, True), (100, True)):
        now = due_at + timedelta(hours=hours)
        assert needs.concerns_staff(due_at, has_hosts=True, now=now) is expected
        assert needs.concerns_staff(due_at, has_hosts=False, now=now)


def test_it_is_forgotten_thirty_days_after_the_event() -> None:
    assert not needs.is_forgotten(START, now=START + timedelta(days=29, hours=23))
    assert needs.is_forgotten(START, now=START + timedelta(days=30))
