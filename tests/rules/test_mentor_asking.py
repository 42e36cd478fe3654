"""Who may be asked again, and when somebody asks too much: nobody is pestered, and nobody is shut out for long."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.mentors.rules import lifecycle
from data.mentor_matches import (
    ACTIVE,
    ASKED,
    CANCELLED,
    CHOSEN,
    COFFEE,
    DECLINED,
    DONE,
    ENDED,
    EXPIRED,
    PROPOSED,
    Match,
)

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def match(state: str, asked: timedelta | None = DAY, by: str | None = None) -> Match:
    """What was between two people, asked so long ago."""
    at = NOW - asked if asked is not None else None
    return Match(
        id="m",
        guild_id=1,
        mentor_id=2,
        mentee_id=3,
        request_id="r",
        round_id=None,
        state=state,
        format="hour",
        weeks=1,
        topics=[],
        place="direct",
        made_at=at or NOW,
        asked_at=at,
        ended_by=by,
    )


@pytest.mark.parametrize(
    ("between", "may"),
    [
        ([], True),
        ([match(ASKED)], False),
        ([match(CHOSEN, None)], False),
        ([match(ACTIVE, 300 * DAY)], False),
        ([match(DECLINED)], False),
        ([match(EXPIRED, lifecycle.RESTS - DAY)], False),
        ([match(DECLINED, lifecycle.RESTS)], True),
        ([match(CANCELLED)], True),
        ([match(CANCELLED), match(CANCELLED)], False),
        ([match(CANCELLED), match(CANCELLED, lifecycle.RESTS)], True),
        ([match(CANCELLED, None)] * 5, True),
        ([match(DONE, 60 * DAY, "mentee")], True),
        ([match(ENDED, 60 * DAY, "mentee")], False),
        ([match(ENDED, 60 * DAY, "left")], True),
        ([dataclasses.replace(match(ENDED, None, "mentee"), format=COFFEE)], True),
        ([match(PROPOSED, None)], True),
    ],
)
def test_who_may_be_asked(between: list[Match], may: bool) -> None:
    assert lifecycle.may_ask(between, NOW) is may


@given(st.lists(st.integers(0, 200), max_size=20))
def test_nobody_asks_too_many_at_a_stretch(hours: list[int]) -> None:
    asked = [match(CANCELLED, timedelta(hours=one)) for one in hours]
    lately = sum(one < 72 for one in hours)
    assert lifecycle.asks_too_much(asked, NOW) is (lately >= lifecycle.MOST_AT_A_STRETCH)
    assert not lifecycle.asks_too_much(asked, NOW + lifecycle.EXPIRES_AFTER + timedelta(hours=1))
