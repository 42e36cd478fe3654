"""What a label means does not hang on how it is spelt, and every kind of work can be asked for."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.issues.rules.labels import (
    CODE,
    DAY,
    DESIGN,
    DOCUMENTATION,
    HOUR,
    INVITING,
    KINDS,
    MEANINGS,
    NEWCOMER,
    SIZES,
    SPELLINGS,
    TRANSLATION,
    WEEK,
    Read,
    fitting,
    meanings,
    plain,
    read,
    welcoming,
)

TABLE: dict[str, list[str]] = tomllib.loads(SPELLINGS.read_text(encoding="utf-8"))
SPELT = st.sampled_from([(meaning, spelling) for meaning, spellings in TABLE.items() for spelling in spellings])
LABELS = st.lists(st.text(max_size=60) | SPELT.map(lambda pair: pair[1]), max_size=15)

WAYS: Sequence[Callable[[str], str]] = (
    str.upper,
    str.title,
    lambda words: words.replace(" ", "-"),
    lambda words: words.replace(" ", "_"),
    lambda words: words.replace(" ", "/"),
    lambda words: f"type: {words}",
    lambda words: f"kind/{words}",
    lambda words: f"Status: {words}",
    lambda words: f"[{words}]",
    lambda words: f"👋 {words}",
    lambda words: f"{words} :wave:",
    lambda words: f":beginner: {words}",
    lambda words: f"  {words}!  ",
)
"""How people dress one and the same label up."""


@given(SPELT, st.sampled_from(WAYS), st.sampled_from(WAYS[:5]))
def test_how_a_label_is_spelt_changes_nothing(
    spelt: tuple[str, str], way: Callable[[str], str], other: Callable[[str], str]
) -> None:
    meaning, spelling = spelt
    assert meanings(spelling) <= meanings(way(other(spelling)))
    assert meaning in meanings(way(other(spelling)))


@given(st.text())
def test_accents_typed_as_one_character_or_two_are_the_same(label: str) -> None:
    assert plain(unicodedata.normalize("NFD", label)) == plain(unicodedata.normalize("NFC", label))


@given(st.text(max_size=200))
def test_what_is_plain_is_small_and_stays_as_it_is(label: str) -> None:
    words = plain(label)
    assert plain(words) == words
    assert all(part.isalnum() for part in words.split())
    assert words == " ".join(words.casefold().split())


@pytest.mark.parametrize(
    ("label", "meaning"),
    [
        ("Good First Issue", NEWCOMER),
        ("good-first-issue", NEWCOMER),
        ("E-easy", NEWCOMER),
        ("Für Einsteiger", NEWCOMER),
        ("Fu\u0308r Einsteiger", NEWCOMER),
        ("première-contribution: bonne première contribution", None),
        ("Bonne première contribution", NEWCOMER),
        ("up-for-grabs", NEWCOMER),
        ("Difficulty: Easy", NEWCOMER),
        ("Help Wanted 🙏", INVITING),
        ("Hacktoberfest", INVITING),
        ("type: docs", DOCUMENTATION),
        ("area/i18n", TRANSLATION),
        ("needs-design", DESIGN),
        ("size/XS", HOUR),
        ("size: m", DAY),
        ("E-hard", WEEK),
        ("bug", None),
        ("easy to reproduce", None),
        ("not a good first issue", None),
        ("wontfix", None),
        ("needs-triage", None),
        ("", None),
        ("🌱", None),
    ],
)
def test_labels_that_are_in_use(label: str, meaning: str | None) -> None:
    assert meanings(label) >= ({meaning} if meaning else set())
    assert bool(meanings(label)) == (meaning is not None)


def test_every_kind_of_work_but_code_has_its_labels_and_can_be_named_by_a_community() -> None:
    for kind in KINDS[1:]:
        assert len(TABLE[kind]) >= 8
        assert kind in MEANINGS
        assert read([TABLE[kind][0]]).kinds == (kind,)
    assert CODE not in TABLE, "what no label names is code"
    assert set(TABLE) == {NEWCOMER, INVITING, *KINDS[1:], *SIZES}


@given(LABELS)
def test_the_order_of_labels_changes_nothing(labels: list[str]) -> None:
    said = read(labels)
    assert said == read(labels[::-1]) == read(labels * 2)
    assert said.kinds == tuple(kind for kind in KINDS if kind in said.kinds)
    assert not said.for_newcomers or said.inviting


@given(LABELS, LABELS)
def test_one_more_label_takes_no_meaning_away(labels: list[str], more: list[str]) -> None:
    before, after = read(labels), read(labels + more)
    assert before.for_newcomers <= after.for_newcomers
    assert before.inviting <= after.inviting
    assert set(before.kinds) <= set(after.kinds)
    if before.size is not None:
        assert after.size is not None
        assert SIZES.index(after.size) >= SIZES.index(before.size)


@given(LABELS)
def test_by_the_labels_that_are_followed_every_inviting_issue_is_found(labels: list[str]) -> None:
    found = welcoming(labels)
    assert bool(found) == read(labels).inviting
    assert all(read([label]).inviting for label in found)
    assert set(found) <= set(labels)


@given(SPELT, st.sampled_from(MEANINGS), st.sampled_from(WAYS))
def test_a_communitys_own_meaning_wins_however_the_label_is_spelt(
    spelt: tuple[str, str], meaning: str, way: Callable[[str], str]
) -> None:
    label = spelt[1]
    assert meanings(way(label), {plain(label): meaning}) == {meaning}


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_communitys_own_label_says_nothing_of_another(own: str, label: str) -> None:
    """Also where both are written in letters that are not Latin, or in none."""
    if plain(own) and plain(label) == plain(own):
        return
    if meanings(label, {plain(own): TRANSLATION}) != meanings(label):
        assert plain(label).endswith(f" {plain(own)}"), "only what stands before it may differ"


def test_labels_in_other_letters_are_told_apart() -> None:
    own = {plain("新手任务"): NEWCOMER}
    assert read(["新手任务"], own).for_newcomers
    assert not read(["缺陷"], own).inviting
    assert not read(["🌱"], {plain("🐛"): NEWCOMER}).inviting


def test_of_several_sizes_the_largest_counts() -> None:
    assert read(["size/S", "epic"]) == Read(False, False, (), WEEK)
    assert read(["good first issue", "size/S", "size/M"]) == Read(True, True, (), DAY)


@given(st.lists(st.sampled_from(KINDS)))
def test_an_issue_is_counted_under_one_kind_that_it_has(kinds: list[str]) -> None:
    assert fitting(kinds) in (kinds or [CODE])
    assert fitting(kinds) == fitting(kinds[::-1])


@given(st.sampled_from(["good first issue", "type: good first issue", "help wanted", "bug"]), st.data())
def test_what_any_community_adds_takes_nothing_from_another(label: str, data: st.DataObject) -> None:
    said = data.draw(st.dictionaries(st.just(plain(label)), st.frozensets(st.sampled_from(MEANINGS))))
    assert meanings(label, said) == meanings(label).union(*said.values())
    assert not meanings(label) & {NEWCOMER, INVITING} or welcoming([label], said) == [label]
