"""What staff see of thanks, and what stands in a letter."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.small_counts import UNDER
from cogs.thanks import rules
from cogs.thanks.rules import KINDS
from tests.house.words import messages

counts = st.dictionaries(st.sampled_from([*KINDS, "a kind of an earlier version"]), st.integers(0, 30))


@given(counts)
def test_staff_see_no_number_and_no_order(people: dict[str, int]) -> None:
    seen = rules.seen(people)
    assert sorted([*seen.often, *seen.seldom]) == sorted(KINDS)
    for some in (seen.often, seen.seldom):
        assert list(some) == [kind for kind in KINDS if kind in some], "always in the same order"
    assert all(people.get(kind, 0) >= UNDER for kind in seen.often)
    assert all(people.get(kind, 0) < UNDER for kind in seen.seldom)


@given(counts, st.sampled_from(KINDS), st.integers(0, UNDER - 1), st.integers(0, UNDER - 1))
def test_small_counts_look_alike(people: dict[str, int], kind: str, one: int, other: int) -> None:
    assert rules.seen({**people, kind: one}) == rules.seen({**people, kind: other})


@given(st.text())
def test_what_somebody_wrote_stays_one_line(words: str) -> None:
    line = rules.one_line(words)
    assert len(line.splitlines()) <= 1
    assert line.split() == words.split()


@given(st.text())
def test_what_somebody_wrote_cannot_end_its_quotation(words: str) -> None:
    line = rules.quoted(words)
    assert not set(line) & set('“”„‟«»"＂')
    assert len(line) == len(rules.one_line(words))


def test_a_quotation_in_a_quotation_has_single_marks() -> None:
    assert rules.quoted('great” The office pays “well\n"yes"') == "great’ The office pays ‘well 'yes'"


def test_a_day_is_one_of_utc() -> None:
    late = datetime(2026, 3, 1, 23, 59, tzinfo=UTC)
    assert rules.day_of(late) == "2026-03-01"
    assert rules.day_of(late + timedelta(minutes=1)) == "2026-03-02"


def test_each_kind_has_its_words() -> None:
    assert {f"thanks-kind-{kind}" for kind in KINDS} <= messages("en").keys()
    assert len(KINDS) <= 25
