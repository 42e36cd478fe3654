"""What is suggested suits what a person said, for reasons that are true; measured against what people judged."""

from __future__ import annotations

import dataclasses
import random
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from statistics import fmean
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cogs.issues.rules import ranking, tongues
from cogs.issues.rules.labels import (
    CODE,
    DAY,
    DESIGN,
    DOCUMENTATION,
    HOUR,
    KINDS,
    SIZES,
    TESTING,
    TRANSLATION,
    WEEK,
    read,
)
from cogs.issues.rules.ranking import (
    MUTED,
    SHOWN,
    Suggestion,
    Wish,
    grouped,
    groups_for,
    kind_token,
    language_token,
    rank,
    repository_trait,
    topic_words,
    traits,
    wish_of,
)
from cogs.issues.rules.reading import CLEAR, TO_BE_READ, VAGUE
from data.forge_issues import Issue, searchable, tokens
from data.issue_search import Candidate
from tests.judged import (
    HELD_OUT,
    NOW,
    PARTS,
    TUNING,
    as_ranked,
    by_chance,
    load,
    measure,
    ndcg,
    newest_first,
)

DAYS = timedelta(days=1)
LANGUAGES = ("Python", "Rust", "C++", "C#", "C", "JavaScript")
TOPIC_WORDS = ("maps", "birds", "privacy", "music")
LABEL_OF = {
    CODE: "good first issue",
    DOCUMENTATION: "docs",
    DESIGN: "design",
    TRANSLATION: "i18n",
    TESTING: "tests",
    "accessibility": "a11y",
}


def candidate(
    id: int = 1,
    *,
    repository: str = "a/a",
    kinds: Sequence[str] = (),
    labels: Sequence[str] = ("help wanted",),
    topics: Sequence[str] = (),
    answered: float | None = 5,
    updated: float = 5,
    **values: Any,
) -> Candidate:
    """Return a free issue; `answered` and `updated` are days ago."""
    issue = Issue(
        id=id,
        repository_id=repository,
        number=id,
        title=values.pop("title", "Widen the page"),
        summary=values.pop("summary", "It is narrow."),
        url="https://forge.example/issue",
        labels=[*labels, *(LABEL_OF[kind] for kind in kinds)],
        kinds=list(kinds) or [CODE],
        size=values.pop("size", DAY),
        clarity=values.pop("clarity", CLEAR),
        language=values.pop("language", "Python"),
        created_at=NOW - 400 * DAYS,
        updated_at=NOW - updated * DAYS,
        comments=values.pop("comments", 1),
        state="free",
        why=None,
        looked_at=None,
        answered_at=None if answered is None else NOW - answered * DAYS,
        side_bar=True,
    )
    assert not values
    return Candidate(issue, f"{repository}", "github", "", list(topics), NOW, None, False, None, None, None, NOW)


@st.composite
def candidates(draw: st.DrawFn) -> Candidate:
    return candidate(
        0,
        repository=draw(st.sampled_from(["a/a", "b/b", "c/c", "d/d"])),
        kinds=draw(st.lists(st.sampled_from(KINDS[1:]), max_size=2, unique=True)),
        labels=draw(st.lists(st.sampled_from(["good first issue", "help wanted", "bug", "size/S"]), max_size=2)),
        topics=draw(st.lists(st.sampled_from(TOPIC_WORDS), max_size=2)),
        answered=draw(st.none() | st.sampled_from([1, 30, 200])),
        updated=draw(st.sampled_from([1, 30, 200, 500, 900])),
        title=draw(st.sampled_from(["Widen the page", "Birds: draw a map", "Falta una página para los que leen"])),
        summary=draw(st.sampled_from(["", "It is narrow.", "The music stops."])),
        size=draw(st.sampled_from([None, *SIZES])),
        clarity=draw(st.sampled_from([VAGUE, TO_BE_READ, CLEAR])),
        language=draw(st.sampled_from([None, *LANGUAGES])),
        comments=draw(st.integers(0, 3)),
    )


def numbered(some: Sequence[Candidate]) -> list[Candidate]:
    return [with_id(one, id) for id, one in enumerate(some, start=1)]


def with_id(one: Candidate, id: int) -> Candidate:
    return dataclasses.replace(one, issue=dataclasses.replace(one.issue, id=id))


MANY = st.lists(candidates(), max_size=14).map(numbered)
WISHES = st.builds(
    wish_of,
    st.lists(st.sampled_from([*LANGUAGES, *KINDS]), max_size=3, unique=True),
    st.sampled_from(["", *TOPIC_WORDS, "maps and music"]),
    st.sampled_from([None, *SIZES]),
    st.lists(st.sampled_from(["es", "de"]), max_size=1),
)
TASTES = st.dictionaries(
    st.sampled_from(
        [
            *(f"kind:{kind}" for kind in KINDS),
            *(f"language:{one}" for one in LANGUAGES),
            "topic:maps",
        ]
    ),
    st.sampled_from([MUTED, -3, -1, 1, 3]),
    max_size=5,
)
MUTES = st.sets(st.sampled_from(["a/a", "b/b", "c/c"]))


def ids(some: Sequence[Suggestion]) -> list[int]:
    return [one.candidate.issue.id for one in some]


@settings(deadline=None)
@given(WISHES, MANY, TASTES, st.randoms())
def test_the_same_wishes_and_candidates_give_the_same_order(
    wish: Wish, some: list[Candidate], tastes: dict[str, int], chance: random.Random
) -> None:
    ranked = rank(wish, some, NOW, tastes=tastes, needs_label=False)
    mixed = list(some)
    chance.shuffle(mixed)
    assert rank(wish, mixed, NOW, tastes=tastes, needs_label=False) == ranked
    assert [one.score for one in ranked] == sorted((one.score for one in ranked), reverse=True)
    assert len(set(ids(ranked))) == len(ranked)


@settings(deadline=None)
@given(WISHES, MANY)
def test_how_well_one_suits_does_not_hang_on_the_others(wish: Wish, some: list[Candidate]) -> None:
    ranked = rank(wish, some, NOW)
    for suggestion in ranked:
        assert rank(wish, [suggestion.candidate], NOW) == [suggestion]
    kept = some[::2]
    assert rank(wish, kept, NOW) == [one for one in ranked if one.candidate in kept]


@settings(deadline=None)
@given(WISHES, MANY)
def test_what_no_label_invites_to_is_not_shown(wish: Wish, some: list[Candidate]) -> None:
    with_all = rank(wish, some, NOW, needs_label=False)
    assert rank(wish, some, NOW) == [one for one in with_all if read(one.candidate.issue.labels).inviting]


@settings(deadline=None)
@given(WISHES, MANY)
def test_a_communitys_own_label_invites_as_well(wish: Wish, some: list[Candidate]) -> None:
    own = {"bug": "newcomer"}
    shown = set(ids(rank(wish, some, NOW, own_labels=own)))
    every = ids(rank(wish, some, NOW, own_labels=own, needs_label=False))
    by_id = {one.issue.id: one for one in some}
    assert shown == {id for id in every if read(by_id[id].issue.labels, own).inviting}
    assert all(id in shown for id in every if "bug" in by_id[id].issue.labels)


@settings(deadline=None)
@given(WISHES, MANY, TASTES, MUTES)
def test_what_is_muted_is_never_shown_and_the_rest_stays_as_it_is(
    wish: Wish, some: list[Candidate], tastes: dict[str, int], muted: set[str]
) -> None:
    ranked = rank(wish, some, NOW, tastes=tastes | {repository_trait(id): MUTED for id in muted})
    assert not {one.candidate.issue.repository_id for one in ranked} & muted
    everything = rank(wish, some, NOW, tastes=tastes | {repository_trait(id): 0 for id in muted})
    assert ranked == [one for one in everything if one.candidate.issue.repository_id not in muted]


@settings(deadline=None)
@given(WISHES, MANY, TASTES)
def test_every_reason_is_true(wish: Wish, some: list[Candidate], tastes: dict[str, int]) -> None:
    order = (
        ranking.LANGUAGE,
        ranking.TONGUE,
        ranking.KIND,
        ranking.TOPIC,
        ranking.TIME,
        ranking.ANSWERED,
        ranking.CLEAR,
        ranking.TASTE,
    )
    for one in rank(wish, some, NOW, tastes=tastes, needs_label=False):
        issue, labels = one.candidate.issue, read(one.candidate.issue.labels)
        kinds = set(labels.kinds or (CODE,))
        told = (
            f"{one.candidate.path} {' '.join(one.candidate.topics)} {issue.title} {issue.summary} {issue.labels}"
        )
        liked = [tastes.get(trait, 0) for trait in traits(one.candidate, labels)]
        holds = {
            ranking.LANGUAGE: issue.language in wish.languages,
            ranking.TONGUE: tongues.written_in(f"{issue.title} {issue.summary}") in wish.reads,
            ranking.KIND: bool(kinds & set(wish.kinds))
            or (CODE in wish.kinds and not kinds & {DOCUMENTATION, TRANSLATION, DESIGN}),
            ranking.TOPIC: any(word.rstrip("s") in told.casefold() for word in topic_words(wish.topic)),
            ranking.TIME: wish.time is not None
            and issue.size is not None
            and SIZES.index(issue.size) <= SIZES.index(wish.time),
            ranking.ANSWERED: issue.answered_at is not None and NOW - issue.answered_at <= 90 * DAYS,
            ranking.CLEAR: issue.clarity == CLEAR,
            ranking.TASTE: any(weight > 0 for weight in liked),
        }
        assert all(holds[reason] for reason in one.reasons)
        assert list(one.reasons) == [reason for reason in order if reason in one.reasons]
        if ranking.LANGUAGE not in one.reasons:
            assert not holds[ranking.LANGUAGE], "what is true and was asked for is said"


@settings(deadline=None)
@given(WISHES, MANY)
def test_nobody_is_shown_what_is_not_what_they_can_do(wish: Wish, some: list[Candidate]) -> None:
    for one in rank(wish, some, NOW, needs_label=False):
        issue, kinds = one.candidate.issue, set(one.labels.kinds or (CODE,))
        is_kind = bool(kinds & set(wish.kinds)) or (CODE in wish.kinds and not kinds & ranking.NO_CODE)
        if wish.languages or wish.kinds:
            assert issue.language in wish.languages or is_kind
        if wish.time == HOUR:
            assert issue.size != WEEK
        assert tongues.fits(wish.reads, issue.title, issue.summary, one.labels.kinds) is not False


SAID = st.sampled_from(
    [
        (Wish(languages=("Python",)), {"language": "Rust"}),
        (Wish(languages=("Python",)), {"kinds": (DOCUMENTATION,)}),
        (Wish(kinds=(TESTING,)), {"kinds": (DESIGN,)}),
        (Wish(kinds=(CODE,)), {"kinds": (TRANSLATION,)}),
        (Wish(languages=("Python",), kinds=(TESTING,)), {"kinds": ()}),
        (Wish(languages=("Python",), kinds=(TESTING,)), {"language": "C++"}),
        (Wish(kinds=(CODE,), time=HOUR), {"size": DAY}),
        (Wish(kinds=(CODE,), time=DAY), {"size": WEEK}),
        (Wish(languages=("Python",), time=HOUR), {"size": WEEK}),
        (Wish(languages=("Python",)), {"clarity": VAGUE}),
        (Wish(kinds=(DESIGN, CODE)), {"clarity": VAGUE}),
    ]
)
"""What somebody said, and what is amiss with an issue that else is like one that is right."""


@given(SAID, candidates(), st.sampled_from(TOPIC_WORDS))
def test_what_was_said_decides_before_the_topic(
    said: tuple[Wish, dict[str, Any]], like: Candidate, topic: str
) -> None:
    wish, amiss = said
    wish = dataclasses.replace(wish, topic=topic)
    issue = like.issue
    right: dict[str, Any] = {
        "answered": 5 if issue.answered_at else None,
        "updated": (NOW - issue.updated_at) / DAYS,
        "comments": issue.comments,
        "size": wish.time or DAY,
        "kinds": [kind for kind in wish.kinds if kind != CODE],
    }
    good, bad = candidate(1, **right), candidate(2, topics=[topic], **{**right, **amiss})
    assert ids(rank(wish, [bad, good], NOW)) in ([1, 2], [1])


@settings(deadline=None)
@given(WISHES, candidates(), st.sampled_from(TOPIC_WORDS))
def test_a_topic_that_is_met_never_counts_against_an_issue(wish: Wish, one: Candidate, topic: str) -> None:
    wish = dataclasses.replace(wish, topic=topic)
    without = dataclasses.replace(one, topics=[])
    near = dataclasses.replace(one, topics=[topic])
    scores = [suggestion.score for suggestion in rank(wish, [without], NOW, needs_label=False)]
    nearer = [suggestion.score for suggestion in rank(wish, [near], NOW, needs_label=False)]
    assert len(scores) == len(nearer)
    assert all(before <= after for before, after in zip(scores, nearer, strict=True))


@pytest.mark.parametrize(
    ("topic", "words", "is_near"),
    [
        ("maps", ["map"], True),
        ("map", ["maps"], True),
        ("birds", ["birding"], True),
        ("birds and nature", ["nature"], True),
        ("Géographie", ["geographie"], True),
        ("AI", ["ai"], True),
        ("AI", ["aids"], False),
        ("3D and VR", ["vr"], True),
        ("news", ["news"], True),
        ("news", ["new"], False),
        ("glass", ["glasnost"], False),
        ("art", ["article"], False),
        ("the app", ["app"], False),
        ("maps", ["roadmap"], False),
        ("", ["maps"], False),
    ],
)
def test_which_words_are_near_a_topic(topic: str, words: list[str], is_near: bool) -> None:
    (one,) = rank(Wish(topic=topic, kinds=(CODE,)), [candidate(topics=words)], NOW)
    assert (ranking.TOPIC in one.reasons) == is_near


def test_of_two_equals_the_one_that_a_maintainer_answered_last_is_first() -> None:
    lately = candidate(3, answered=100, updated=100)
    before = candidate(2, answered=120, updated=100)
    never = candidate(1, answered=None, updated=95, comments=0)
    assert ids(rank(Wish(), [never, before, lately], NOW)) == [3, 2, 1]
    same = [candidate(id) for id in (6, 4, 5)]
    assert ids(rank(Wish(), same, NOW)) == ids(rank(Wish(), same[::-1], NOW))


@settings(deadline=None)
@given(MANY, st.integers(0, 12), st.sets(st.integers(1, 14), max_size=4), WISHES)
def test_no_repository_floods(some: list[Candidate], most: int, left_out: set[int], wish: Wish) -> None:
    ranked = rank(wish, some, NOW, needs_label=False)
    chosen = grouped(ranked, most=most, leave_out=left_out)
    there = [one for one in ranked if one.candidate.issue.id not in left_out]
    assert len(chosen) == min(most, len(there))
    assert chosen == [one for one in there if one in chosen], "the best first"
    shown = Counter(one.candidate.issue.repository_id for one in chosen)
    all_there = Counter(one.candidate.issue.repository_id for one in there)
    for repository, many in all_there.items():
        most_of_another = max((count for other, count in shown.items() if other != repository), default=0)
        assert shown[repository] >= min(many, most_of_another - 1), f"{repository} was passed over"
        if len(chosen) < most:
            assert shown[repository] == many
    for one in chosen:
        better = [
            other
            for other in there[: there.index(one)]
            if other.candidate.issue.repository_id == one.candidate.issue.repository_id
        ]
        assert all(other in chosen for other in better), "of a repository, the best ones"


@settings(deadline=None)
@given(WISHES, MANY)
def test_the_best_of_all_is_always_among_those_shown(wish: Wish, some: list[Candidate]) -> None:
    ranked = rank(wish, some, NOW)
    assert grouped(ranked)[:1] == ranked[:1]
    assert len(grouped(ranked)) <= SHOWN


@settings(deadline=None)
@given(WISHES, candidates(), st.integers(-3, 2))
def test_whoever_asks_for_more_like_it_sees_it_no_later(wish: Wish, one: Candidate, weight: int) -> None:
    for trait in traits(one, read(one.issue.labels)):
        before = rank(wish, [one], NOW, tastes={trait: weight}, needs_label=False)
        after = rank(wish, [one], NOW, tastes={trait: weight + 1}, needs_label=False)
        assert [s.score for s in before] <= [s.score for s in after]
        assert rank(wish, [one], NOW, tastes={trait: 3}, needs_label=False) == rank(
            wish, [one], NOW, tastes={trait: 99}, needs_label=False
        ), "however often it is said"


@settings(deadline=None)
@given(candidates())
def test_traits_can_be_kept(one: Candidate) -> None:
    found = traits(one, read(one.issue.labels))
    assert found
    assert all(len(trait) <= 80 for trait in found)
    assert not any(trait == repository_trait(one.issue.repository_id) for trait in found)


def found_by(groups: Sequence[Sequence[str]], one: Candidate) -> bool:
    """Tell as the full-text index does whether an issue has one of the words of each group."""
    kinds = read(one.issue.labels).kinds or (CODE,)
    words = searchable(*map(kind_token, kinds), language_token(one.issue.language) if one.issue.language else "")
    return all(any(word in words.split() for word in group) for group in groups)


@given(WISHES, candidates())
def test_what_suits_is_found_by_what_the_index_is_asked_for(wish: Wish, one: Candidate) -> None:
    """Except what is code in another language than the one that was named: of that there would be too much."""
    if not rank(wish, [one], NOW, needs_label=False):
        return
    if wish.languages and CODE in wish.kinds and one.issue.language not in wish.languages:
        return
    assert found_by(groups_for(wish), one)


@given(WISHES, candidates())
def test_the_index_is_not_asked_for_the_topic_or_the_time(wish: Wish, one: Candidate) -> None:
    bare = dataclasses.replace(wish, topic="", time=None)
    assert groups_for(bare) == groups_for(wish)
    if not (wish.languages or wish.kinds):
        assert groups_for(wish) == []


@given(st.text(min_size=1, max_size=40))
def test_a_language_is_one_word_of_the_index(language: str) -> None:
    assert tokens(language_token(language).casefold()) == [language_token(language).casefold()]


def test_languages_and_kinds_are_told_apart_in_the_index() -> None:
    languages = ["C", "C++", "C#", "F#", "F", "Q#", "J", "JavaScript", "Java", "Objective-C", "Objective-C++", "R"]
    languages += ["Ruby", "Rust", "Go", "Vim Script", "ASP.NET", "1C Enterprise", "Code", "Design", "HTML", "Lua"]
    found = [*map(language_token, languages), *map(kind_token, KINDS)]
    assert len(set(found)) == len(found)
    assert language_token("javascript") == language_token("JavaScript")


@settings(deadline=None)
@given(st.lists(st.sampled_from([*LANGUAGES, *KINDS])), st.text(max_size=40), st.sampled_from([None, *SIZES]))
def test_a_wish_holds_what_was_said(work: list[str], topic: str, time: str | None) -> None:
    wish = wish_of(work, topic, time)
    assert sorted([*wish.languages, *wish.kinds]) == sorted(work)
    assert set(wish.kinds) <= set(KINDS)
    assert wish.topic == topic.strip()
    assert wish.is_empty == (not work and not topic.strip() and time is None)
    assert "en" in wish.reads


@settings(deadline=None)
@given(MANY)
def test_whoever_says_nothing_is_shown_all_that_they_can_read(some: list[Candidate]) -> None:
    readable = [
        one.issue.id
        for one in some
        if tongues.fits(["en"], one.issue.title, one.issue.summary, read(one.issue.labels).kinds) is not False
    ]
    assert sorted(ids(rank(Wish(), some, NOW, needs_label=False))) == readable


CLEARLY = 0.2
"""How much nearer to the best order, which is 1."""
GOOD_ENOUGH = {TUNING: 0.75, HELD_OUT: 0.75}


@pytest.mark.parametrize("part", PARTS)
def test_the_order_is_clearly_better_than_chance_and_than_the_newest_first(part: str) -> None:
    ours = measure(as_ranked, part)
    assert ours >= GOOD_ENOUGH[part]
    assert ours >= measure(newest_first, part) + CLEARLY
    assert ours >= by_chance(part) + CLEARLY


def test_what_is_shown_first_is_no_bad_suggestion_in_most_cases() -> None:
    corpus = load()
    for part in PARTS:
        queries = [query for query in corpus.queries if query.part == part]
        firsts = [query.grades[as_ranked(query, corpus.judged(query))[0]] for query in queries]
        assert sum(grade >= 2 for grade in firsts) >= 0.8 * len(firsts)


def test_the_judgements_are_whole() -> None:
    """Every third query is held out, each has something good to find and something bad to leave out."""
    corpus = load()
    assert {query.part for query in corpus.queries} == set(PARTS)
    assert [query.part == HELD_OUT for query in corpus.queries] == [
        number % 3 == 0 for number in range(1, len(corpus.queries) + 1)
    ]
    assert set(corpus.candidates) == set(range(1, len(corpus.candidates) + 1))
    for query in corpus.queries:
        assert set(query.grades) <= set(corpus.candidates)
        assert set(query.grades.values()) <= {0, 1, 2, 3}
        assert max(query.grades.values()) == 3
        assert min(query.grades.values()) == 0


@settings(deadline=None)
@given(st.lists(st.integers(0, 3), min_size=1, max_size=12), st.integers(1, 8))
def test_the_measure_is_one_for_the_best_order_and_less_for_others(grades: list[int], at: int) -> None:
    best = sorted(grades, reverse=True)
    assert ndcg(best, grades, at) == 1.0
    assert 0 <= ndcg(grades, grades, at) <= 1
    worse = ndcg(best[::-1], grades, at)
    if best[:at] != best[::-1][:at]:
        assert worse < 1
    if best[0]:
        assert ndcg([], grades, at) == 0


def test_chance_is_what_mixing_gives() -> None:
    """The exact mean against a great many orders by chance."""
    corpus, chance = load(), random.Random(0)
    for part in PARTS:
        scores = []
        for query in corpus.queries:
            grades = list(query.grades.values())
            for _ in range(400 if query.part == part else 0):
                scores.append(ndcg(chance.sample(grades, len(grades)), grades))
        assert fmean(scores) == pytest.approx(by_chance(part), abs=0.01)
