"""Nobody loses an issue by a clock, and what a look finds means one thing."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.forges.forge import Comment, Fault, Gone, IssueFacts, Limited, Look, Refused, Renamed, Unreachable, Work
from cogs.issues.rules import freeness, holding
from cogs.issues.rules.holding import (
    ASK,
    AT_FIRST,
    CLOSED,
    FAILED,
    FREED,
    HELPER,
    LATER,
    MERGED,
    OVER,
    PULL_FOUND,
    Turn,
    may_say_on_forge,
    most_held,
    size_up,
    turn_of,
    waiting,
)
from cogs.issues.rules.labels import DAY, HOUR, SIZES, WEEK
from cogs.issues.rules.manners import ASSIGNMENT, COMMENT, OPEN
from data import issue_holds
from data.issue_holds import Hold

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
ISSUE = IssueFacts(7, "Title", "Body", "https://forge.example/7", (), NOW, NOW, 0, 0, True, False)
LOOK = Look(ISSUE, False, False, (), (), True)
URLS = [f"https://forge.example/pull/{number}" for number in range(5)]
WORKS = st.builds(
    Work,
    st.integers(1, 9),
    st.sampled_from(URLS),
    st.sampled_from(["ann", "bob"]),
    st.sampled_from(["open", "merged", "closed"]),
    st.sampled_from([True, False, None]),
)
CLAIM = Comment("bob", False, NOW - timedelta(days=1), "I'll take this")
LOOKS = st.builds(
    Look,
    st.builds(
        lambda assigned, is_open, is_locked: dataclasses.replace(
            ISSUE, assigned=assigned, is_open=is_open, is_locked=is_locked
        ),
        st.integers(0, 1),
        st.booleans(),
        st.sampled_from([False, False, True]),
    ),
    st.sampled_from([False, False, True]),
    st.sampled_from([False, False, True]),
    st.lists(WORKS, max_size=4, unique_by=lambda one: one.url).map(tuple),
    st.sampled_from([(), (CLAIM,)]),
    st.booleans(),
)
PULL_URLS = st.none() | st.sampled_from(URLS)
THEIRS = st.lists(st.sampled_from(URLS), max_size=3, unique=True)


def work(number: int, state: str, closes: bool | None) -> Work:
    return Work(number, URLS[number], "ann", state, closes)  # type: ignore[arg-type]


@given(LOOKS, PULL_URLS, THEIRS, st.timedeltas(timedelta(0), timedelta(days=4000)))
def test_no_clock_takes_an_issue_from_anybody(
    look: Look, pull_url: str | None, theirs: list[str], later: timedelta
) -> None:
    assert turn_of(look, pull_url, theirs, NOW + later) == turn_of(look, pull_url, theirs, NOW)


@given(PULL_URLS, THEIRS, st.sampled_from([Unreachable, Limited, Refused, Renamed, Fault]))
def test_a_forge_that_does_not_answer_changes_nothing(
    pull_url: str | None, theirs: list[str], fault: type[Fault]
) -> None:
    assert turn_of(fault("no answer"), pull_url, theirs, NOW) == Turn(None)


@given(PULL_URLS, THEIRS)
def test_what_is_gone_is_over(pull_url: str | None, theirs: list[str]) -> None:
    assert turn_of(Gone("not there"), pull_url, theirs, NOW) == Turn(OVER, why="gone")


@given(LOOKS, PULL_URLS, THEIRS)
def test_it_is_over_only_where_it_is_over_for_everybody(
    look: Look, pull_url: str | None, theirs: list[str]
) -> None:
    turn = turn_of(look, pull_url, theirs, NOW)
    verdict = freeness.judge(look, NOW)
    if turn.what == OVER:
        assert verdict.lasts
        assert turn.why == verdict.why
        solved = [one for one in look.works if one.state == "merged" and one.closes is not False]
        assert turn.work == (solved[0] if solved else None), "by which pull request is told, where one is known"
    elif turn.what != MERGED:
        assert not verdict.lasts, "whoever holds it is told"
    assert (turn.why is None) == (turn.what != OVER)


@given(LOOKS, PULL_URLS, THEIRS)
def test_thanks_are_for_a_merged_pull_request_of_their_own(
    look: Look, pull_url: str | None, theirs: list[str]
) -> None:
    turn = turn_of(look, pull_url, theirs, NOW)
    merged = [
        one
        for one in look.works
        if one.state == "merged" and (one.url == pull_url or (one.url in theirs and one.closes is not False))
    ]
    assert (turn.what == MERGED) == bool(merged)
    assert turn.what != MERGED or turn.work in merged


@given(LOOKS, PULL_URLS, THEIRS)
def test_a_pull_request_is_asked_about_only_while_it_is_open_and_new(
    look: Look, pull_url: str | None, theirs: list[str]
) -> None:
    turn = turn_of(look, pull_url, theirs, NOW)
    assert turn.what is not None or turn.work is None
    if turn.what == PULL_FOUND:
        assert turn.work is not None
        assert turn.work in look.works
        assert turn.work.state == "open"
        assert turn.work.url != pull_url
        assert turn.work.url in theirs or (pull_url is None and turn.work.closes is not False)


@given(LOOKS, PULL_URLS, THEIRS)
def test_whoever_works_on_it_in_the_open_is_left_in_peace(
    look: Look, pull_url: str | None, theirs: list[str]
) -> None:
    turn = turn_of(look, pull_url, theirs, NOW)
    named = [one for one in look.works if one.url == pull_url]
    if turn.what == CLOSED:
        assert turn.work in named
        assert [one.state for one in named] == ["closed"]
        assert not [one for one in look.works if one.url in theirs and one.state == "open"], "there is a new one"
    elif turn.what is None:
        assert all(one.state == "open" for one in named)


TURNS: Sequence[tuple[tuple[Work, ...], str | None, list[int], Turn]] = [
    ((), None, [], Turn(None)),
    ((work(1, "open", True),), None, [], Turn(PULL_FOUND, work(1, "open", True))),
    ((work(1, "open", None),), None, [], Turn(PULL_FOUND, work(1, "open", None))),
    ((work(1, "open", False),), None, [], Turn(None)),
    ((work(1, "open", False),), None, [1], Turn(PULL_FOUND, work(1, "open", False))),
    ((work(1, "open", True),), URLS[1], [], Turn(None)),
    ((work(1, "open", True),), URLS[1], [1], Turn(None)),
    ((work(1, "open", True),), URLS[2], [], Turn(None)),
    ((work(1, "merged", True),), URLS[1], [], Turn(MERGED, work(1, "merged", True))),
    ((work(1, "merged", False),), URLS[1], [], Turn(MERGED, work(1, "merged", False))),
    ((work(1, "merged", False),), None, [1], Turn(None)),
    ((work(1, "merged", True),), None, [1], Turn(MERGED, work(1, "merged", True))),
    ((work(1, "merged", True),), None, [], Turn(OVER, work(1, "merged", True), freeness.DONE)),
    ((work(1, "merged", True), work(2, "open", True)), None, [2], Turn(PULL_FOUND, work(2, "open", True))),
    ((work(1, "closed", True),), URLS[1], [1], Turn(CLOSED, work(1, "closed", True))),
    ((work(1, "closed", False),), URLS[1], [], Turn(CLOSED, work(1, "closed", False))),
    ((work(1, "closed", True),), None, [1], Turn(None)),
    ((work(1, "closed", True), work(2, "open", True)), URLS[1], [2], Turn(PULL_FOUND, work(2, "open", True))),
]


@pytest.mark.parametrize(("works", "pull_url", "theirs", "turn"), TURNS)
def test_what_pull_requests_mean(
    works: tuple[Work, ...], pull_url: str | None, theirs: list[int], turn: Turn
) -> None:
    look = dataclasses.replace(LOOK, works=works)
    assert turn_of(look, pull_url, [URLS[number] for number in theirs], NOW) == turn


def test_being_assigned_or_another_persons_word_takes_nothing_away() -> None:
    assigned = dataclasses.replace(LOOK, issue=dataclasses.replace(ISSUE, assigned=2), comments=(CLAIM,))
    assert turn_of(assigned, None, [], NOW) == Turn(None)


def test_a_merge_that_closed_the_issue_is_thanked_for_and_not_called_over() -> None:
    closed = dataclasses.replace(
        LOOK, issue=dataclasses.replace(ISSUE, is_open=False), works=(work(1, "merged", True),), is_archived=True
    )
    assert turn_of(closed, URLS[1], [], NOW).what == MERGED
    assert turn_of(closed, None, [], NOW) == Turn(OVER, work(1, "merged", True), freeness.ARCHIVED)


@given(st.integers(0, 1000))
def test_how_many_somebody_holds_grows_with_the_first_that_is_done(finished: int) -> None:
    assert most_held(finished) == (AT_FIRST if finished == 0 else LATER)
    assert 1 <= most_held(finished) <= most_held(finished + 1)


def test_the_next_issue_may_be_one_step_larger() -> None:
    assert [size_up(size) for size in (HOUR, DAY, WEEK)] == [DAY, WEEK, WEEK]
    assert size_up(None) == size_up("unheard of") == DAY
    assert all(size_up(size) in SIZES for size in (None, *SIZES))


@pytest.mark.parametrize(
    ("policy", "allowed", "can_write", "linked"),
    list(product((None, OPEN, COMMENT, ASSIGNMENT), *[(True, False)] * 3)),
)
def test_hearth_writes_on_a_forge_only_where_all_say_so(
    policy: str | None, allowed: bool, can_write: bool, linked: bool
) -> None:
    may = may_say_on_forge(policy, allowed=allowed, can_write=can_write, linked=linked)
    assert may == (policy in ("comment", "assignment") and allowed and can_write and linked)


def test_answers_come_in_time_to_be_asked_for() -> None:
    """Whoever is asked has some days, and what is over stays long enough to come back to."""
    assert timedelta() < holding.ANSWER_WITHIN < holding.UNDO_WITHIN < holding.KEPT_AFTER
    assert all(timedelta(days=days) > holding.ANSWER_WITHIN for days in holding.LONGER)


MOMENTS = st.sampled_from([None, NOW])
HOLDS = st.builds(
    lambda state, by, asked, found, thanks, read, failed: Hold(
        id="h1",
        guild_id=1,
        user_id=2,
        issue_id=3,
        forge="github",
        path="meadow/notes",
        number=7,
        title="Title",
        url="https://forge.example/7",
        kind="code",
        size=None,
        language="en",
        state=state,
        taken_at=NOW,
        until=NOW,
        round=0,
        asked_at=asked,
        brought_at=None,
        needs_help=False,
        pull_url=None,
        thanks=thanks,
        ended_at=None if state in (issue_holds.HELD, issue_holds.PULL) else NOW,
        ended_by=by,
        read_at=read,
        failed=failed,
        found_url=URLS[0],
        is_found_asked=found,
    ),
    st.sampled_from(
        [issue_holds.HELD, issue_holds.PULL, issue_holds.RELEASED, issue_holds.MERGED, issue_holds.OVER]
    ),
    st.sampled_from([holding.PERSON, holding.STAFF, holding.FORGE, holding.LEFT]),
    MOMENTS,
    st.booleans(),
    st.sampled_from([None, holding.PUBLIC, holding.NO_THANKS]),
    MOMENTS,
    st.sampled_from([None, "help"]),
)


@given(HOLDS, st.sampled_from([None, 9]))
def test_what_waits_for_a_person_hides_nothing_else_that_waits(hold: Hold, helper_id: int | None) -> None:
    waits = waiting(hold, helper_id)
    assert len(set(waits)) == len(waits)
    assert (FAILED in waits) == (hold.failed is not None)
    is_open = hold.ended_at is None
    assert (PULL_FOUND in waits) == (is_open and hold.is_found_asked)
    assert (ASK in waits) == (is_open and hold.asked_at is not None)
    assert (HELPER in waits) == (is_open and helper_id is not None)
    assert not {ASK, PULL_FOUND, HELPER} & set(waits) or not {MERGED, OVER, FREED} & set(waits)


@given(HOLDS)
def test_who_has_answered_or_read_it_is_left_in_peace(hold: Hold) -> None:
    answered = dataclasses.replace(
        hold, asked_at=None, is_found_asked=False, thanks=holding.PRIVATE, read_at=NOW, failed=None
    )
    assert waiting(answered, None) == []
    own = dataclasses.replace(
        answered, state=issue_holds.RELEASED, ended_at=NOW, ended_by=holding.PERSON, read_at=None
    )
    assert waiting(own, None) == [], "nobody is told of what they did themselves"
