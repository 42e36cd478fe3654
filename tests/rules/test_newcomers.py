"""What is decided about newcomers: steps in turns, what is a flood, which names are said, how long to wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.welcome.rules import (
    GO_ON_FIRST,
    GO_ON_LAST,
    LISTED_WITHIN,
    NAMES_SAID,
    Admission,
    Arrival,
    Departure,
    Overflow,
    Step,
    in_turns,
    must_listen_first,
    overflow,
    pause_before_going_on,
    said,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)

GUILDS, PEOPLE = st.integers(1, 2), st.integers(1, 3)
names = st.sampled_from(["Ada", "Ben", "Cleo"])
steps_of_people: st.SearchStrategy[list[Step]] = st.lists(
    st.one_of(
        st.builds(Arrival, GUILDS, PEOPLE, names, st.booleans()),
        st.builds(Admission, GUILDS, PEOPLE, names),
        st.builds(Departure, GUILDS, PEOPLE),
    ),
    max_size=12,
)

Rows = dict[tuple[int, int], tuple[str, bool, bool]]
"""By guild and person: the name, whether they are admitted, whether they left."""


def take(step: Step, rows: Rows) -> None:
    """Write one step as plainly as can be."""
    person = (step.guild_id, step.user_id)
    if isinstance(step, Arrival) and (person not in rows or rows[person][2]):
        rows[person] = (step.name, not step.pending, False)
    elif isinstance(step, Arrival):
        return
    elif person in rows:
        name, admitted, left = rows[person]
        if isinstance(step, Departure):
            rows[person] = (name, admitted, True)
        elif not admitted and not left:
            rows[person] = (step.name, True, False)


def kind_by_kind(steps: list[Step]) -> list[Step]:
    """Return the steps in the order in which turns let them be written."""
    ordered: list[Step] = []
    for turn in in_turns(steps):
        ordered += turn.arrivals
        ordered += turn.admissions
        ordered += turn.departures
    return ordered


@given(steps_of_people)
def test_turns_come_to_the_same_as_single_steps(steps: list[Step]) -> None:
    one_by_one: Rows = {}
    for step in steps:
        take(step, one_by_one)

    in_turn: Rows = {}
    for step in kind_by_kind(steps):
        take(step, in_turn)

    assert in_turn == one_by_one


@given(steps_of_people)
def test_no_step_is_lost_or_doubled(steps: list[Step]) -> None:
    assert sorted(map(repr, kind_by_kind(steps))) == sorted(map(repr, steps))


def test_a_storm_of_people_who_join_and_pass_screening_is_one_turn() -> None:
    storm: list[Step] = []
    for person in range(100):
        storm += [Arrival(1, person, "Ada", True), Admission(1, person, "Ada"), Departure(1, person)]

    assert len(in_turns(storm)) == 1


@given(
    st.lists(st.integers(0, 300), max_size=60).map(sorted),
    st.integers(1, 20),
    st.integers(1, 100),
)
def test_more_than_so_many_within_any_stretch_are_a_flood(seconds: list[int], most: int, within: int) -> None:
    moments = [NOW + timedelta(seconds=one) for one in seconds]
    over = [one for one in seconds if sum(one - within <= other <= one for other in seconds) > most]

    found = overflow(moments, most=most, within=timedelta(seconds=within))

    assert (found is not None) == bool(over)
    if found is not None:
        assert found.last_at == NOW + timedelta(seconds=max(over))
        assert found.began_at in moments
        assert found.began_at >= NOW + timedelta(seconds=min(over) - within)


def test_exactly_as_many_as_are_usual_are_no_flood() -> None:
    together = [NOW] * 20
    assert overflow(together, most=20, within=timedelta(seconds=60)) is None
    assert overflow([*together, NOW], most=20, within=timedelta(seconds=60)) == Overflow(NOW, NOW)


@given(st.integers(0, 400), st.integers(0, 400))
def test_a_greeting_counts_everybody_once_and_says_few_names(new: int, back: int) -> None:
    new_names = [f"New {number}" for number in range(new)]
    back_names = [f"Back {number}" for number in range(back)]

    names = said(new_names, back_names)

    assert len(names.new) + names.more_new == new
    assert len(names.back) + names.more_back == back
    assert len(names.new) + len(names.back) <= NAMES_SAID
    assert list(names.new) == new_names[: len(names.new)]
    assert list(names.back) == back_names[: len(names.back)]
    assert bool(names.new) == bool(new)
    assert bool(names.back) == bool(back)
    assert names.more_new != 1
    assert names.more_back != 1


@pytest.mark.parametrize(
    ("began", "switched_on", "listing_since", "last_listed", "waits"),
    [
        (0, -100, None, None, True),
        (0, -100, None, -50, True),
        (0, -100, None, 1, False),
        (0, 1, None, None, False),
        (-301, -1000, None, None, False),
        (-1000, -2000, -1, None, True),
        (-1000, -2000, -301, None, False),
        (-1000, -2000, None, -900, False),
    ],
)
def test_greetings_wait_until_the_members_are_listed_and_not_for_ever(
    began: int, switched_on: int, listing_since: int | None, last_listed: int | None, waits: bool
) -> None:
    def at(seconds: int | None) -> datetime | None:
        return None if seconds is None else NOW + timedelta(seconds=seconds)

    assert timedelta(seconds=300) == LISTED_WITHIN
    told = must_listen_first(
        NOW + timedelta(seconds=1),
        began_at=NOW + timedelta(seconds=began),
        switched_on=NOW + timedelta(seconds=switched_on),
        listing_since=at(listing_since),
        last_listed=at(last_listed),
    )
    assert told == waits


def test_the_pauses_double_from_ten_minutes_to_six_hours() -> None:
    waited, pauses = timedelta(), []
    for _ in range(9):
        pauses.append(pause_before_going_on(waited))
        waited += pauses[-1]

    assert [pause // timedelta(minutes=10) for pause in pauses] == [1, 1, 2, 4, 8, 16, 32, 36, 36]
    assert (pauses[0], pauses[-1]) == (GO_ON_FIRST, GO_ON_LAST)
