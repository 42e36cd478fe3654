"""What is new stays until it is read, fits into its column, and never says two things about the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cogs.events.rules import news
from cogs.events.rules.news import ABOUT_COMPANY, AGAIN, CANCELLED, KINDS, MOVED, RAN_OUT, SEAT, UNREACHED, Item
from data.event_answers import event_answers

ITEMS = st.builds(
    lambda kind, was: Item(kind, was if kind == MOVED else None),
    st.sampled_from(KINDS),
    st.integers(1, 9_999_999_999),
)
COLUMN = getattr(event_answers.c.news.type, "length", 0)


def after(told: list[Item]) -> str | None:
    standing: str | None = None
    for item in told:
        standing = news.add(standing, item)
    return standing


@given(st.lists(ITEMS, min_size=1, max_size=12))
def test_it_fits_and_says_one_thing_about_each(told: list[Item]) -> None:
    standing = after(told)

    assert standing is not None
    assert len(standing) <= COLUMN
    kinds = [item.kind for item in news.items(standing)]
    assert len(kinds) == len(set(kinds))
    assert len({*kinds} & {*ABOUT_COMPANY}) <= 1
    assert not {SEAT, RAN_OUT} <= {*kinds}
    assert sorted(kinds, key=KINDS.index) == kinds
    assert news.add(standing, told[-1]) == standing, "told again, it is the same"


@given(st.lists(ITEMS, max_size=12))
def test_the_first_place_is_kept_from_which_it_was_moved(told: list[Item]) -> None:
    told = [item for item in told if item.kind not in (CANCELLED, AGAIN)]
    moves = [item for item in told if item.kind == MOVED]
    found = [item for item in news.items(after(told)) if item.kind == MOVED]

    assert found in ([], moves[:1])


@given(st.lists(ITEMS, max_size=6), st.lists(ITEMS, max_size=6))
def test_nothing_but_that_is_new_about_what_is_cancelled(before: list[Item], later: list[Item]) -> None:
    later = [item for item in later if item.kind != AGAIN]
    kinds = {item.kind for item in news.items(after([*before, Item(CANCELLED), *later]))}

    assert kinds <= {CANCELLED, UNREACHED}
    assert CANCELLED in kinds


@given(st.lists(ITEMS, max_size=6), st.sampled_from(KINDS))
def test_what_is_put_away_is_not_new_and_the_rest_is(told: list[Item], kind: str) -> None:
    standing = after(told)
    left = news.items(news.without(standing, kind))

    assert left == [item for item in news.items(standing) if item.kind != kind]


def test_words_that_nobody_knows_any_more_are_left_out() -> None:
    assert news.items(None) == news.items("unheard-of") == []
    assert news.items("unheard-of seat") == [Item(SEAT)]
