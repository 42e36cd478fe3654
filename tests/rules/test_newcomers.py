"""Writing steps in turns comes to the same as writing them one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cogs.welcome.rules import Admission, Arrival, Departure, Step, in_turns

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
