"""Which weeks are counted: whole ones, from Monday to Sunday in UTC, before the one that still runs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cogs.staff.rules import WEEK, may_be_shown, this_week_began
from data.newcomer_counts import Outcomes


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))
def test_a_week_begins_on_the_monday_at_midnight_and_holds_every_moment_of_it(now: datetime) -> None:
    began = this_week_began(now)
    assert began.weekday() == 0
    assert (began.hour, began.minute, began.second, began.microsecond) == (0, 0, 0, 0)
    assert began <= now < began + WEEK
    assert this_week_began(began) == began
    assert this_week_began(began - timedelta(microseconds=1)) == began - WEEK


def test_what_is_shown_follows_the_order_of_what_is_counted() -> None:
    short, long = may_be_shown(Outcomes(50, 10, 20, 30), Outcomes(100, 25, 45, 65))
    assert (short.whole, *short.parts) == (50, 10, 20, 30)
    assert (long.whole, *long.parts) == (100, 25, 45, 65)
