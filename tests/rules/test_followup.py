"""When Hearth gets in touch: twice, never closer than it said, and it is over some day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cogs.followup.rules import AFTER, KEPT_FOR, LAST, SHOWN_FOR, TOO_LATE, due, still_waits

moments = st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2090, 1, 1), timezones=st.just(UTC))


@given(moments)
def test_two_messages_come_after_three_and_fourteen_days(asked_at: datetime) -> None:
    first, last = due(asked_at)
    assert (first - asked_at, last - asked_at) == (timedelta(days=3), timedelta(days=14))
    assert len(AFTER) == LAST == 2


@given(moments, st.timedeltas(min_value=timedelta(), max_value=timedelta(days=100)))
def test_what_waits_goes_after_two_weeks(since: datetime, later: timedelta) -> None:
    assert still_waits(since, since + later) == (later <= timedelta(days=14))
    assert not still_waits(None, since)


@given(moments)
def test_nothing_is_forgotten_that_could_still_come_or_wait(asked_at: datetime) -> None:
    latest = max(due(asked_at)) + TOO_LATE + SHOWN_FOR
    assert asked_at + KEPT_FOR >= latest
