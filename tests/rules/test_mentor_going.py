"""What is new for whom, when people are asked, and what becomes of silence: for any match and any offer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cogs.mentors.rules import lifecycle
from cogs.mentors.rules.lifecycle import MENTEE, MENTOR, SIDES
from data.mentor_matches import ACTIVE, DONE, ENDED, GOES_ON, PAUSED, Match
from data.mentor_offers import HELD, HIDDEN, OPEN, OWN, QUIET, Offer

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
BEGUN = Match(
    **dict.fromkeys(Match.__slots__)  # type: ignore[arg-type]
    | {"id": "m", "guild_id": 1, "mentor_id": 2, "mentee_id": 3, "format": "weeks", "weeks": 8, "topics": []}
    | {"state": ACTIVE, "place": "direct", "made_at": NOW, "began_at": NOW, "ends_at": NOW + timedelta(weeks=8)}
    | {"mentor_agrees": False, "mentee_agrees": False}
)
OFFER = Offer(
    **dict.fromkeys(Offer.__slots__)  # type: ignore[arg-type]
    | {"guild_id": 1, "user_id": 2, "state": OPEN, "seen_at": NOW, "offered_at": NOW}
)
SAW = st.sampled_from([None, ACTIVE, PAUSED, "over"])
NEWS = st.sampled_from(
    [None, lifecycle.NO_THREAD, lifecycle.RESUMED, lifecycle.LONGER_NOW, lifecycle.SILENT, lifecycle.AGREED]
)
MATCHES = st.builds(
    lambda **more: replace(BEGUN, **more),
    state=st.sampled_from([ACTIVE, PAUSED, DONE, ENDED]),
    pause=st.sampled_from([None, MENTOR, MENTEE, lifecycle.HELD]),
    ended_by=st.sampled_from([MENTOR, MENTEE, "left"]),
    mentor_saw=SAW,
    mentee_saw=SAW,
    mentor_news=NEWS,
    mentee_news=NEWS,
    end_asked_at=st.sampled_from([None, NOW]),
    record_id=st.sampled_from([None, "r"]),
    mentor_agrees=st.booleans(),
    mentee_agrees=st.booleans(),
    mentor_thanks=st.sampled_from([None, lifecycle.THANKED, lifecycle.PUBLIC]),
    mentee_thanks=st.sampled_from([None, lifecycle.THANKED, lifecycle.PRIVATE]),
)
ANSWERED = {"asked", "goal", "thanked"}
"""What stands until it is answered, and cannot just be put away."""


@given(match=MATCHES, side=st.sampled_from(SIDES))
def test_what_is_put_away_is_not_new_any_more_and_nothing_else_goes(match: Match, side: str) -> None:
    for what in lifecycle.waiting(match, side):
        if what in ANSWERED:
            continue
        after = replace(match, **lifecycle.read(match, side, what))
        assert what not in lifecycle.waiting(after, side)
        assert set(lifecycle.waiting(match, lifecycle.other(side))) == set(
            lifecycle.waiting(after, lifecycle.other(side))
        )
        lasting = {one for one in lifecycle.waiting(match, side) if one in ANSWERED}
        assert lasting <= set(lifecycle.waiting(after, side))


@given(match=MATCHES, side=st.sampled_from(SIDES))
def test_what_a_side_did_itself_is_no_news_to_it(match: Match, side: str) -> None:
    by_me = replace(match, ended_by=side, pause=side)
    assert not {DONE, ENDED, "left", "paused"} & set(lifecycle.waiting(by_me, side))


@given(match=MATCHES, side=st.sampled_from(SIDES))
def test_that_a_match_is_held_is_news_to_nobody(match: Match, side: str) -> None:
    goes_on = replace(match, state=ACTIVE, pause=None, end_asked_at=None)
    held = replace(goes_on, state=PAUSED, pause=lifecycle.HELD)
    assert lifecycle.waiting(held, side) == lifecycle.waiting(goes_on, side)


@given(match=MATCHES)
def test_an_end_is_news_to_the_other_side(match: Match) -> None:
    for side in SIDES:
        over = replace(match, state=ENDED, ended_by=side)
        other = lifecycle.other(side)
        assert (ENDED in lifecycle.waiting(over, other)) == (lifecycle.saw_of(over, other) != ENDED)
        assert not set(lifecycle.waiting(over, other)) & {"over", "goal", "paused", "began"}
    assert all(state in (ACTIVE, PAUSED) for state in GOES_ON)


@given(weeks=st.integers(1, 40), later=st.integers(0, 24 * 7 * 40))
def test_check_ins_come_in_their_weeks_before_the_end_and_end(weeks: int, later: int) -> None:
    ends_at = NOW + timedelta(weeks=weeks)
    asked, now = [], NOW
    while (following := lifecycle.next_check_in(NOW, ends_at, now)) is not None:
        week, now = following
        asked.append(week)
        assert NOW < now <= ends_at - lifecycle.ENDS_APART
    assert asked == lifecycle.check_in_weeks(weeks)
    after = lifecycle.next_check_in(NOW, ends_at, NOW + timedelta(hours=later))
    assert after is None or after[1] > NOW + timedelta(hours=later)


@given(
    pause=st.sampled_from([None, OWN, QUIET, HIDDEN, HELD]),
    seen=st.integers(0, 400),
    nudged=st.none() | st.integers(0, 60),
    paused=st.integers(0, 60),
)
def test_nobody_is_asked_who_pauses_and_each_step_comes_after_the_one_before(
    pause: str | None, seen: int, nudged: int | None, paused: int
) -> None:
    offer = replace(
        OFFER,
        pause=pause,
        seen_at=NOW - timedelta(days=seen),
        nudged_at=None if nudged is None else NOW - timedelta(days=nudged),
        paused_at=None if pause is None else NOW - timedelta(days=paused),
    )
    step = lifecycle.quiet_step(offer, timedelta(days=60), NOW)
    if pause in (OWN, HELD, HIDDEN):
        assert step is None
    if step == "nudged":
        assert pause is None
        assert nudged is None
        assert seen >= 60
    if step == QUIET:
        assert pause is None
        assert nudged is not None
        assert nudged >= lifecycle.QUIET_ANSWER.days
    if step == HIDDEN:
        assert pause == QUIET
