"""Who reviews, in which order, and what marks say."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from cogs.applications.rules import judging

IDS = st.sets(st.text(alphabet="0123456789abcdef", min_size=24, max_size=24), max_size=12)
SEEDS = st.text(min_size=1, max_size=10)


@given(IDS, SEEDS, st.integers(0, 4))
def test_the_order_is_a_permutation_and_stays(ids: set[str], seed: str, question: int) -> None:
    order = judging.in_order(ids, seed, question)
    assert sorted(order) == sorted(ids)
    assert judging.in_order(reversed(order), seed, question) == order


@given(IDS, SEEDS, st.integers(0, 4), st.data())
def test_one_that_goes_moves_no_other(ids: set[str], seed: str, question: int, data: st.DataObject) -> None:
    gone = data.draw(st.sets(st.sampled_from(sorted(ids)))) if ids else set()
    order = judging.in_order(ids, seed, question)
    assert judging.in_order(ids - gone, seed, question) == [id for id in order if id not in gone]


def test_each_reviewer_and_each_question_has_an_order_of_its_own() -> None:
    ids = [f"{number:024x}" for number in range(12)]
    orders = {tuple(judging.in_order(ids, seed, question)) for seed in "abcdef" for question in range(5)}
    assert len(orders) == 30
    assert tuple(ids) not in orders


@given(IDS, SEEDS, st.integers(1, 5))
def test_one_question_after_the_other(ids: set[str], seed: str, questions: int) -> None:
    marked: set[tuple[str, int]] = set()
    met = []
    while (following := judging.next_to_mark(ids, seed, questions, marked)) is not None:
        met.append(following)
        marked.add(following)
    assert len(met) == len(set(met)) == len(ids) * questions
    assert [question for _, question in met] == sorted(question for _, question in met)


@given(
    st.dictionaries(st.integers(1, 30), st.integers(0, 9), max_size=12),
    st.sets(st.integers(1, 30)),
    st.integers(0, 5),
    SEEDS,
)
def test_whoever_is_barred_is_never_asked(loads: dict[int, int], barred: set[int], wanted: int, seed: str) -> None:
    asked = judging.whom_to_ask(loads, barred, wanted, seed)
    assert not barred & set(asked)
    assert len(asked) == len(set(asked)) == min(wanted, len(loads.keys() - barred))
    left = loads.keys() - barred - set(asked)
    assert all(loads[one] <= loads[other] for one in asked for other in left)


@given(st.lists(st.sampled_from(judging.MARKS), max_size=9))
def test_what_marks_say(marks: list[int]) -> None:
    said = judging.say_of(marks)
    if not marks:
        assert said is None
        return
    assert said is not None
    assert said.count == len(marks)
    assert said.lowest <= said.middle <= said.highest


def test_nobody_has_two_roles() -> None:
    assert judging.in_two_roles({"reviewer": [1, 2, 3], "decider": [3, 4], "redactor": [4]}) == {3, 4}
    assert judging.in_two_roles({"reviewer": [1], "decider": [2, 3]}) == set()


def test_what_a_call_lacks() -> None:
    assert judging.lacks(2, 2, 3) == ["reviewers"]
    assert judging.lacks(3, 1, 3) == ["deciders"]
    assert judging.lacks(3, 2, 3) == []


def test_days() -> None:
    assert [judging.days_typed(one) for one in ("14", " 1 ", "0", "181", "two", "-3", "²")] == [14, 1] + [None] * 5


@given(st.integers(1, judging.MOST_DAYS), st.lists(st.integers(-5, 400), max_size=8))
def test_a_last_day_only_moves_on_and_never_beyond_the_limit(days: int, tried: list[int]) -> None:
    opened_at = datetime(2026, 3, 1, 12, tzinfo=UTC)
    closes_at = judging.closes_at(opened_at, days)
    for wanted in tried:
        if not judging.can_last(days, wanted):
            assert wanted <= days or wanted > judging.MOST_DAYS
            continue
        later = judging.later(closes_at, days, wanted)
        assert closes_at < later == judging.closes_at(opened_at, wanted)
        days, closes_at = wanted, later
    assert closes_at <= judging.closes_at(opened_at, judging.MOST_DAYS)
