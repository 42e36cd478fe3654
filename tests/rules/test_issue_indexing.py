"""On the list is what invites somebody and nobody is known to have; all that is written down of it fits."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import String

from bot.forges.forge import IssueFacts, Look
from cogs.issues.rules import freeness, labels, ranking, reading
from cogs.issues.rules.freeness import NOT_FREE, Verdict
from cogs.issues.rules.indexing import LABELS, row_of, seen
from cogs.issues.rules.labels import CODE
from cogs.issues.rules.ranking import Wish, groups_for
from data.columns import Words
from data.forge_issues import FREE, GONE, TAKEN, WORDS, Issue, forge_issues, searchable, tokens
from data.forge_repositories import LIVE, Repository
from tests.judged import NOW

REPOSITORY = Repository(
    id="r1",
    forge="github",
    path="meadow/field-notes",
    url="https://forge.example/meadow/field-notes",
    added_at=NOW,
    description="Write down what you see outside",
    language="C++",
    topics=["birds", "open-data"],
    state=LIVE,
    pushed_at=NOW,
    contributing_url=None,
    has_conduct=False,
    licence=None,
    claim_policy=None,
    ai_policy=None,
    labels=[],
    facts_at=NOW,
    facts_etag=None,
    manners_at=NOW,
    issues_at=NOW,
    issues_etag=None,
    since=NOW,
    seen_until=NOW,
    stage="changed",
    at_label=0,
    following=None,
    pages=0,
    next_at=None,
    faults=0,
    problem=None,
)
SPELT = ["good first issue", "help wanted", "docs", "a11y", "size/S", "epic", "bug", "tests", "quest"]
OWN = st.sampled_from([{}, {"quest": frozenset({"newcomer"})}, {"bug": frozenset({"design"})}])
LABEL_SETS = st.lists(st.sampled_from(SPELT) | st.text(max_size=80), max_size=20).map(tuple) | st.integers(
    9, 30
).map(lambda many: (*(f"area {number}" for number in range(many)), "docs", "good first issue"))
FACTS = st.builds(
    IssueFacts,
    st.integers(1, 10**6),
    st.text(max_size=600) | st.just("Widen the page"),
    st.text(max_size=600) | st.sampled_from(["It is narrow.", "See `a.py`.\n" * 100]),
    st.just("https://forge.example/issues/1") | st.text(max_size=900),
    LABEL_SETS,
    st.just(NOW - timedelta(days=9)),
    st.just(NOW),
    st.integers(0, 50),
    st.sampled_from([0, 0, 1]),
    st.sampled_from([True, True, False]),
    st.sampled_from([False, False, True]),
)
REPOSITORIES = st.builds(
    lambda language, topics, description: dataclasses.replace(
        REPOSITORY, language=language, topics=topics, description=description
    ),
    st.none() | st.sampled_from(["C++", "Python", "Jupyter Notebook"]),
    st.lists(st.text(max_size=50), max_size=20),
    st.text(max_size=400),
)
VERDICTS = st.builds(
    Verdict,
    st.none() | st.sampled_from(NOT_FREE),
    st.just(()),
    st.none() | st.just(NOW),
    st.booleans(),
    st.booleans(),
)


def fits(row: dict[str, Any]) -> None:
    """Whatever a forge tells, what is written down of it has room, and is all that a row needs."""
    for name, value in row.items():
        column = forge_issues.c[name]
        assert value is not None or column.nullable
        if isinstance(column.type, Words | String) and value is not None:
            assert column.type.length is not None
            assert len(value) <= column.type.length, name
    assert len(row["labels"]) <= LABELS
    assert all(len(label) <= 60 for label in row["labels"])
    assert row["title"]


def is_on_list(row: dict[str, Any]) -> bool:
    """Tell whether an issue can be found by words; every one on the list has at least that of its kind of work."""
    return bool(row["words"])


@settings(deadline=None)
@given(REPOSITORIES, FACTS, OWN, st.booleans())
def test_what_invites_nobody_or_is_taken_is_not_on_the_list(
    repository: Repository, facts: IssueFacts, own: dict[str, frozenset[str]], known: bool
) -> None:
    row = row_of(repository, facts, own, known=known)
    inviting = labels.read(facts.labels, own).inviting
    free = facts.is_open and not facts.is_locked and facts.assigned == 0
    if row is None:
        assert not known
        assert not (inviting and free)
        return
    fits(row)
    assert known or (inviting and free), "what is not for the list is not written down"
    assert is_on_list(row) == (inviting and free)
    assert (row["state"] == FREE) == (row["why"] is None) == is_on_list(row)
    if row["why"] is not None:
        assert row["state"] == (TAKEN if row["why"] == freeness.ASSIGNED else GONE)
    if not facts.is_open:
        assert row["why"] == freeness.CLOSED


@given(REPOSITORIES, FACTS, OWN)
def test_a_listing_leaves_open_what_only_a_look_can_tell(
    repository: Repository, facts: IssueFacts, own: dict[str, frozenset[str]]
) -> None:
    row = row_of(repository, facts, own, known=True)
    assert row is not None
    assert (row["looked_at"], row["answered_at"], row["side_bar"]) == (None, None, False)
    assert set(row) | {"id"} == {column.name for column in forge_issues.c}


@given(REPOSITORIES, FACTS, VERDICTS, OWN)
def test_a_look_takes_off_the_list_what_is_not_free(
    repository: Repository, facts: IssueFacts, verdict: Verdict, own: dict[str, frozenset[str]]
) -> None:
    row = seen(repository, Look(facts, False, False, (), (), verdict.side_bar), verdict, own, NOW)
    fits(row)
    assert is_on_list(row) == (verdict.is_free and labels.read(facts.labels, own).inviting)
    marked = labels.read(facts.labels, own).inviting
    assert (row["state"] == FREE) == (verdict.is_free and marked)
    assert (row["state"] == GONE) == (verdict.lasts or (verdict.is_free and not marked))
    assert row["why"] == verdict.why
    assert (row["looked_at"], row["answered_at"], row["side_bar"]) == (NOW, verdict.answered_at, verdict.side_bar)


@given(REPOSITORIES, FACTS, OWN)
def test_a_listing_and_a_look_tell_the_same_of_one_and_the_same_issue(
    repository: Repository, facts: IssueFacts, own: dict[str, frozenset[str]]
) -> None:
    free = dataclasses.replace(facts, is_open=True, is_locked=False, assigned=0)
    listed = row_of(repository, free, own, known=False)
    looked = seen(repository, Look(free, False, False, (), (), True), Verdict(None), own, NOW)
    if listed is not None:
        told_by_both = set(looked) - {"looked_at", "answered_at", "side_bar"}
        assert {name: listed[name] for name in told_by_both} == {name: looked[name] for name in told_by_both}
    else:
        assert not is_on_list(looked)


@given(REPOSITORIES, FACTS, OWN)
def test_what_is_on_the_list_is_still_an_invitation_by_what_is_kept_of_its_labels(
    repository: Repository, facts: IssueFacts, own: dict[str, frozenset[str]]
) -> None:
    """Whoever ranks reads the kept labels again: some issues bear dozens of them."""
    row = row_of(repository, facts, own, known=False)
    if row is None:
        return
    kept = labels.read(row["labels"], own)
    assert kept.inviting
    assert set(kept.kinds) <= set(row["kinds"])
    assert set(row["labels"]) <= {label[:60] for label in facts.labels}
    if len(facts.labels) <= LABELS:
        assert tuple(row["kinds"]) == (kept.kinds or (CODE,))


@given(REPOSITORIES, FACTS, OWN)
def test_what_is_on_the_list_is_found_by_its_language_its_kinds_and_its_topics(
    repository: Repository, facts: IssueFacts, own: dict[str, frozenset[str]]
) -> None:
    row = row_of(repository, facts, own, known=False)
    if row is None:
        return
    words = row["words"].split()
    wishes = [Wish(kinds=(kind,)) for kind in row["kinds"]]
    wishes += [Wish(languages=(repository.language,))] if repository.language else []
    for wish in wishes:
        assert all(any(word in words for word in group) for group in groups_for(wish))
    for kind in set(labels.KINDS) - set(row["kinds"]):
        assert ranking.kind_token(kind) not in words
    assert set(tokens(row["title"])[:20]) <= set(words)
    assert len(row["words"]) <= WORDS


def test_what_an_issue_says_is_read_by_the_rules_for_reading() -> None:
    facts = IssueFacts(
        7,
        "Typo in `a.py`",
        "It says teh.",
        "https://forge.example/7",
        ("help wanted", "docs"),
        NOW,
        NOW,
        3,
        0,
        True,
        False,
    )
    row = row_of(REPOSITORY, facts, {}, known=False)
    assert row is not None
    told = reading.read(facts.title, facts.body, None)
    assert (row["summary"], row["size"], row["clarity"]) == (told.summary, told.size, told.clarity)
    issue = Issue(id=1, **{name: value for name, value in row.items() if name != "words"})
    assert (issue.number, issue.title, issue.language, issue.comments) == (7, "Typo in `a.py`", "C++", 3)
    assert {"typo", "birds", "meadow", "outside", "docs"} <= set(row["words"].split())


@given(st.text(max_size=300))
def test_the_words_of_the_index_are_letters_and_digits_alone(words: str) -> None:
    """So that none can do anything in a question to either engine."""
    assert all(token.isalnum() for token in tokens(words))
    assert searchable(words) == " ".join(tokens(words))[:WORDS]


@given(st.lists(st.text(max_size=900), max_size=6))
def test_what_is_searched_has_room(parts: list[str]) -> None:
    words = searchable(*parts)
    assert len(words) <= WORDS
    whole = [token for part in parts for token in tokens(part)]
    assert " ".join(whole).startswith(words)
