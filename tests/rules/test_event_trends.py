"""What is told of how events went never tells on fewer than five people; links are safe to open."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.events.rules import trends
from cogs.events.rules.trends import AGAIN, Came
from cogs.events.service.afterwards import is_link

NOW = datetime(2026, 5, 20, 12, tzinfo=UTC)
ANSWERS = st.lists(st.sampled_from([*AGAIN, None, "forged"]), max_size=60)
TIMES = st.lists(
    st.builds(
        lambda days, going, new: Came(NOW - timedelta(days=days), going, min(going, new)),
        st.integers(0, 500),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    max_size=12,
)


@given(ANSWERS)
def test_small_counts_stay_hidden_and_large_ones_are_true(answers: list[str | None]) -> None:
    shown = trends.shown(answers, AGAIN)
    assert shown == {one: answers.count(one) for one in AGAIN if answers.count(one) >= 5}
    assert list(shown) == [one for one in AGAIN if one in shown]


@given(st.integers(0, 30))
def test_opinions_are_released_from_five_on(waiting: int) -> None:
    assert trends.can_be_released(waiting) == (waiting >= 5)


@given(TIMES)
def test_quarters_tell_of_few_people_nothing(times: list[Came]) -> None:
    found = trends.quarters(times, now=NOW)
    assert [(one.year, one.number) for one in found] == [(2025, 2), (2025, 3), (2025, 4), (2026, 1), (2026, 2)]
    assert found[-1].newcomers is None, "it is not over: two looks could be subtracted"
    within = [time for time in times if time.starts_at >= trends.first_day(now=NOW)]
    assert sum(one.events for one in found) == len(within)
    for one in found:
        assert one.going is None or one.going >= 5
        if one.newcomers is not None:
            assert one.going is not None
            assert one.newcomers >= 5
            assert one.going - one.newcomers >= 5


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))
def test_what_is_told_of_begins_with_a_quarter(now: datetime) -> None:
    first = trends.first_day(now=now)
    assert first.month in (1, 4, 7, 10)
    assert timedelta(days=360) < now - first < timedelta(days=470)


def test_how_it_was_can_be_said_for_two_weeks() -> None:
    assert not trends.is_open(NOW, now=NOW - timedelta(seconds=1))
    assert trends.is_open(NOW, now=NOW)
    assert trends.is_open(NOW, now=NOW + timedelta(days=13, hours=23))
    assert not trends.is_open(NOW, now=NOW + timedelta(days=14))


@pytest.mark.parametrize(
    ("typed", "is_good"),
    [
        ("https://example.org/a?b=c#d", True),
        ("https://example.org:8443/", True),
        ("http://example.org", False),
        ("https://ada:secret@example.org", False),
        ("https://localhost/", False),
        ("https://example.org/a b", False),
        ("https://example.org/<b>", False),
        ("https://example.org/\u202egpj", False),
        ("https://[::1", False),
        ("https://example.org:99999/", False),
        ("javascript:alert(1)", False),
        ("https://example.org/" + "a" * 300, False),
        ("", False),
    ],
)
def test_a_link_is_one_that_all_can_open(typed: str, is_good: bool) -> None:
    assert is_link(typed) is is_good
