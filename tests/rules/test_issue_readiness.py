"""Whoever looks after an issue is told what newcomers would miss, and is told nothing that is not so."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.forges.forge import IssueFacts
from cogs.issues.rules.labels import read
from cogs.issues.rules.readiness import (
    CONTEXT,
    CONTEXT_LENGTH,
    CRITERIA,
    EXAMPLE,
    INVITES,
    NO_BARRIER,
    PLACE,
    TRY,
    met,
)
from tests.judged import NOW

ISSUE = IssueFacts(7, "The map is empty", "", "https://forge.example/7", (), NOW, NOW, 0, 0, True, False)
READY = """\
After midnight the map of the town stays empty, since the day of the request is taken from the server. It should be
taken from the phone.

The day is read in `src/map/day.py`, in `today()`; do it as `src/list/day.py` does, see #12.

To test it, set the clock to 00:30. Run `make test`.
"""


def criteria_of(body: str, title: str = ISSUE.title, labels: tuple[str, ...] = ()) -> set[str]:
    found = met(dataclasses.replace(ISSUE, body=body, title=title, labels=labels))
    assert tuple(found) == CRITERIA
    return {criterion for criterion, holds in found.items() if holds}


def test_an_issue_that_has_all_of_it_is_ready() -> None:
    assert criteria_of(READY, labels=("good first issue",)) == set(CRITERIA)


def test_an_empty_issue_has_nothing_but_no_barrier() -> None:
    assert criteria_of("") == {NO_BARRIER}


BARRIERS = (
    "This requires access to our servers.",
    "Requires an account at the bank.",
    "It requires hardware that few have.",
    "For internal only.",
    "You need a paid plan for it.",
    "Please sign the CLA before you begin.",
    "Only core members can do this.",
    "Deep knowledge of the parser is a must.",
    "You have to be an expert in it.",
    "Needs an expert.",
    "Blocked by #12",
    "This is blocked on the new release.",
    "Needs a decision first.",
    "How it should look is not yet decided.",
    "No tests needed; it is blocked by #12.",
    "I can't begin: blocked by #12.",
)
NO_BARRIERS = (
    "You do not have to be an expert.",
    "You don't need to be an expert in it.",
    "You don’t have to sign the CLA.",
    "No expert knowledge needed.",
    "This does not require access to anything.",
    "It doesn't require an account.",
    "It works without a paid account.",
    "No deep knowledge of the parser is needed.",
    "It is not blocked by #12 any more.",
    "Expert mode has the same button.",
    "The decision was made in #12.",
    "Requires Python 3.11.",
)
OTHERS = {
    TRY: (
        "To reproduce, open the map at midnight.",
        "To check it, run `make test`.",
        "Run the tests.",
        "Expected: the map is there.",
        "Done when the map is there.",
        "A unit test would be lovely.",
        "`cargo test` must pass.",
    ),
    EXAMPLE: (
        "For example the list of birds.",
        "Birds, e.g. the heron.",
        "Do it like in the list.",
        "See #12.",
        "It is similar to the list.",
        "The same way as the list.",
        "![the map](https://pictures.example/map.png)",
    ),
    PLACE: (
        "It is in `src/map.py`.",
        "Change today() there.",
        "Everything below docs/ is meant.",
    ),
}
NOTHING = (
    "In the long run this is better.",
    "The latest contest was fun.",
    "Yes and/or no.",
    "I would like it a lot.",
    "The map is empty.",
)


@pytest.mark.parametrize("words", BARRIERS)
def test_a_barrier_is_named(words: str) -> None:
    assert NO_BARRIER not in criteria_of(f"{READY}\n{words}")
    assert NO_BARRIER not in criteria_of(words.upper())


@pytest.mark.parametrize("words", NO_BARRIERS)
def test_what_says_that_there_is_no_barrier_is_none(words: str) -> None:
    assert NO_BARRIER in criteria_of(f"{READY}\n{words}")
    assert NO_BARRIER not in criteria_of(f"{words} {BARRIERS[0]}"), "and hides no other"


@pytest.mark.parametrize(("criterion", "words"), [(one, words) for one, some in OTHERS.items() for words in some])
def test_a_sentence_that_meets_a_criterion(criterion: str, words: str) -> None:
    assert criterion in criteria_of(words)


@pytest.mark.parametrize("words", NOTHING)
def test_a_sentence_that_meets_none(words: str) -> None:
    assert criteria_of(words) == {NO_BARRIER}


SENTENCES = st.sampled_from(
    [*NOTHING, *NO_BARRIERS, *BARRIERS, *(words for some in OTHERS.values() for words in some)]
)


@given(st.lists(SENTENCES, max_size=5), SENTENCES)
def test_one_more_sentence_takes_nothing_away_but_by_a_barrier(some: list[str], more: str) -> None:
    before, after = criteria_of("\n".join(some)), criteria_of("\n".join([*some, more]))
    assert before - after <= {NO_BARRIER}
    assert (NO_BARRIER in before - after) == (NO_BARRIER in before and more in BARRIERS)


@given(st.integers(0, 3 * CONTEXT_LENGTH))
def test_context_is_told_in_sentences_of_some_length_and_not_in_code(length: int) -> None:
    words = ("word " * length)[:length].strip()
    assert (CONTEXT in criteria_of(words)) == (len(words) >= CONTEXT_LENGTH)
    assert CONTEXT not in criteria_of(f"```\n{words}\n```\n# {words}\n<!-- {words} -->")


@given(st.lists(st.sampled_from(["bug", "good first issue", "docs", "help wanted", "E-easy", "wontfix"])))
def test_labels_say_only_whether_anybody_is_invited(labels: list[str]) -> None:
    found = criteria_of(READY, labels=tuple(labels))
    assert found - {INVITES} == set(CRITERIA) - {INVITES}
    assert (INVITES in found) == read(labels).inviting


def test_a_place_in_the_title_is_one() -> None:
    assert PLACE in criteria_of("", title="today() is wrong")


@given(st.text(max_size=1000), st.text(max_size=200))
def test_any_words_at_all_are_read(body: str, title: str) -> None:
    criteria_of(body, title)


@pytest.mark.parametrize(
    "part", ["no ", "not ", "run ", "requires ", "blocked by ", "like ", "to ", "![", "e.g", "\n", "a"]
)
def test_a_hundred_kilobytes_of_anything_are_read(part: str) -> None:
    """Where it takes more than moments, the time that a test has at most runs out."""
    assert (NO_BARRIER in criteria_of(part * (100_000 // len(part)))) == (part != "blocked by ")
