"""When what has no name is shown and published, and which numbers of a result may be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.decisions.rules import lifecycle, papers, tally
from data.proposals import ACCEPTED, WAITING, Proposal
from data.votes import ENDED, Vote

NOW = datetime(2026, 3, 31, 23, 30, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))


def proposal(*, made: datetime = NOW, decided: datetime | None = None, author: int | None = None) -> Proposal:
    return Proposal(
        id=f"{made.isoformat()}",
        guild_id=1,
        author_id=author,
        receipt=None,
        record_id=None,
        box_id=None,
        body=None,
        reason_id=None,
        state=WAITING if decided is None else ACCEPTED,
        made_on=lifecycle.day_of(made),
        decided_on=lifecycle.day_of(decided) if decided else None,
        published_on=None,
        channel_id=None,
        message_id=None,
        is_seen=False,
    )


def vote(method: str, lines: list[str], options: int, *, publishes: bool, quorum: int = 0) -> Vote:
    counted = papers.counted(method, lines, options)
    return Vote(
        id="v",
        guild_id=1,
        title="",
        words="",
        method=method,
        options=[str(one) for one in range(options)],
        roll=lifecycle.EVERYBODY,
        role_id=None,
        hours=72,
        quorum=quorum,
        publishes=publishes,
        state=ENDED,
        key_id="k",
        is_stirred=True,
        made_at=NOW,
        opened_at=NOW,
        closes_at=NOW,
        ended_at=NOW,
        roll_count=20,
        result={**counted.result, "turnout": counted.turnout, "unreadable": 0},
        reason=None,
        channel_id=None,
        message_id=None,
        result_id=None,
    )


@given(MOMENTS, MOMENTS)
def test_the_day_is_all_that_is_kept(one: datetime, other: datetime) -> None:
    assert (lifecycle.day_of(one) == lifecycle.day_of(other)) == (one.date() == other.date())
    assert lifecycle.period_of(lifecycle.day_of(one)) == f"{one:%Y-%m}"
    assert lifecycle.next_period(one) > lifecycle.period_of(one)


@given(MOMENTS, st.timedeltas(timedelta(), timedelta(days=5)))
def test_without_a_name_it_is_shown_from_the_next_day_on(made: datetime, later: timedelta) -> None:
    now = made + later
    assert lifecycle.can_be_looked_at(proposal(made=made), now) == (now.date() > made.date())
    assert lifecycle.can_be_looked_at(proposal(made=made, author=1), now)


@given(st.lists(st.integers(0, 6), max_size=4))
def test_it_is_published_with_another_or_after_three_days(ages: list[int]) -> None:
    accepted = [replace(proposal(decided=NOW - timedelta(days=age)), id=str(at)) for at, age in enumerate(ages)]
    released = lifecycle.to_release(accepted, NOW)
    assert set(released) in ({one.id for one in accepted}, set())
    assert bool(released) == (len(ages) >= 2 or any(age >= 3 for age in ages))


@given(MOMENTS)
def test_it_is_published_at_a_fixed_hour(now: datetime) -> None:
    at = lifecycle.released_at(now)
    assert (at.hour, at.minute, at.second, at.microsecond) == (12, 0, 0, 0)
    assert timedelta() <= at - now <= timedelta(days=1)
    stirred = lifecycle.next_stir(now)
    assert (stirred.minute, stirred.second) == (0, 0)
    assert timedelta() < stirred - now <= timedelta(hours=1)


@given(st.integers(0, 30), st.data())
def test_no_small_number_is_told_nor_what_gives_it_away(turnout: int, data: st.DataObject) -> None:
    lines = data.draw(st.lists(st.sampled_from(["1", "2", "1,2", "-"]), min_size=turnout, max_size=turnout))
    ended = vote(tally.APPROVAL, lines, 2, publishes=False)
    came = lifecycle.outcome(ended)
    assert came.turnout is None or came.turnout >= lifecycle.FEW
    assert came.is_valid == (turnout >= 1)
    for shown, count in zip(came.counts or (), ended.result["counts"], strict=False):
        assert shown in (None, count)
        assert shown is None or (shown >= lifecycle.FEW and turnout - shown >= lifecycle.FEW)


@given(st.lists(st.sampled_from(["1>2", "2>1", "1=2", "-"]), max_size=25))
def test_no_small_number_is_told_of_a_comparison(lines: list[str]) -> None:
    ended = vote(tally.RANKED, lines, 2, publishes=False)
    pair = lifecycle.pairs_told(ended, 0, 1)
    assert pair is None or min(pair) >= lifecycle.FEW
    assert pair is None or len(lines) - sum(pair) == 0 or len(lines) - sum(pair) >= lifecycle.FEW


@pytest.mark.parametrize("turnout", [1, lifecycle.FEW - 1, lifecycle.FEW])
def test_the_order_of_a_few_is_not_told_since_it_is_their_ballot(turnout: int) -> None:
    told = lifecycle.outcome(vote(tally.RANKED, ["2>3>1"] * turnout, 3, publishes=False))
    assert told.winners == (1,)
    assert told.order == (((1,), (2,), (0,)) if turnout >= lifecycle.FEW else ())
    assert lifecycle.outcome(vote(tally.RANKED, ["2>3>1"] * turnout, 3, publishes=True)).order


def test_a_vote_that_said_so_tells_everything() -> None:
    ended = vote(tally.APPROVAL, ["1", "1", "2"], 2, publishes=True)
    assert lifecycle.outcome(ended).counts == (2, 1)
    assert lifecycle.outcome(ended).turnout == 3
    assert lifecycle.pairs_told(vote(tally.RANKED, ["1>2"], 2, publishes=True), 0, 1) == (1, 0)


@pytest.mark.parametrize("publishes", [True, False])
def test_without_a_quorum_nothing_else_is_told(publishes: bool) -> None:
    came = lifecycle.outcome(vote(tally.APPROVAL, ["1"] * 6, 2, publishes=publishes, quorum=50))
    assert not came.is_valid
    assert came.needed == 10
    assert (came.winners, came.counts, came.order) == ((), None, ())


def test_objections_are_told_and_the_others_only_where_both_are_many() -> None:
    few = lifecycle.outcome(vote(tally.CONSENT, ["yes"] * 9 + ["aside", "no"], 1, publishes=False))
    assert (few.objections, few.others, few.winners) == (1, None, ())
    many = lifecycle.outcome(vote(tally.CONSENT, ["yes"] * 9 + ["aside"] * 5, 1, publishes=False))
    assert (many.objections, many.others, many.winners) == (0, (9, 5), (0,))
