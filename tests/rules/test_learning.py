"""What is found, in which order, how an address does, and which broken entries and paths are refused."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discordkit.localizer import ENGLISH, LANGUAGES, Localizer
from bot.kernel.small_counts import UNDER
from cogs.learn.rules import choosing
from cogs.learn.rules.choosing import CLOSED, GONE, OLD, SILENT, STANDS, WORKED, Health, Wish
from cogs.learn.rules.library import (
    AUDIENCES,
    COSTS,
    KINDS,
    LEVELS,
    OWN,
    TOPICS,
    UNKNOWN,
    Entry,
    address_flaw,
    library,
    plain_address,
    read_library,
)
from cogs.learn.rules.paths import paths, read_paths
from tests.house.words import messages

NOW = datetime(2026, 3, 1, tzinfo=UTC)
ONE = """
[one]
title = "One"
by = "Ada"
kind = "guide"
for = ["hiring"]
topics = ["git"]
level = "any"
cost = "free"
hours = 3
captions = "text"
account = "no"
licence = "MIT"
at.en = "https://example.org/one"
"""

entries = st.builds(
    Entry,
    key=st.from_regex(r"[a-z]{1,6}", fullmatch=True),
    title=st.sampled_from(["A", "a", "B", "Ä", "Zed"]),
    by=st.just("Ada"),
    kind=st.sampled_from(KINDS),
    audiences=st.lists(st.sampled_from(AUDIENCES), min_size=1, unique=True).map(tuple),
    topics=st.lists(st.sampled_from(TOPICS[:4]), min_size=1, max_size=3, unique=True).map(tuple),
    level=st.sampled_from(LEVELS),
    cost=st.sampled_from(COSTS),
    hours=st.none() | st.integers(1, 99),
    captions=st.just(UNKNOWN),
    account=st.just(UNKNOWN),
    licence=st.just(UNKNOWN),
    at=st.dictionaries(st.sampled_from(["en", "es", "fr"]), st.just("https://example.org"), min_size=1),
)
shelves = st.lists(entries, max_size=12, unique_by=lambda entry: entry.key)
wishes = st.builds(
    Wish,
    audience=st.none() | st.sampled_from(AUDIENCES),
    topic=st.none() | st.sampled_from(TOPICS[:4]),
    level=st.none() | st.sampled_from(["beginning", "some"]),
    language=st.none() | st.sampled_from(["en", "es", "de"]),
    free=st.booleans(),
)


def test_the_library_is_whole() -> None:
    assert len(library()) >= 60
    assert {audience for entry in library().values() for audience in entry.audiences} == set(AUDIENCES)
    for topic in TOPICS:
        assert any(topic in entry.topics for entry in library().values()), topic
    for language in LANGUAGES:
        assert sum(language in entry.at for entry in library().values()) >= 5, language


@pytest.mark.parametrize("key", library())
def test_each_entry_has_its_sentence_and_honest_addresses(key: str) -> None:
    entry = library()[key]
    assert f"learn-about-{key}" in messages(ENGLISH)
    assert all(address_flaw(address) is None for address in entry.at.values())
    assert len(set(entry.at.values())) in (1, len(entry.at)), "one page for all, or one for each language"


def test_each_sentence_has_its_entry() -> None:
    said = {id.removeprefix("learn-about-") for id in messages(ENGLISH) if id.startswith("learn-about-")}
    assert said == set(library())


def test_each_path_has_its_words() -> None:
    known, localizer = messages(ENGLISH), Localizer()
    assert {"first", "docs", "interview", "mentor"} <= set(paths())
    for path, steps in paths().items():
        assert f"learn-path-{path}" in known
        assert all(localizer.has(f"learn-why-{path}-{number}") for number in range(1, len(steps) + 1))
        assert f"learn-why-{path}-{len(steps) + 1}" not in known


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ('title = "One"\n', "", "exactly"),
        ('title = "One"', 'title = ""', "title"),
        ('title = "One"', 'title = "One "', "title"),
        ('kind = "guide"', 'kind = "song"', "kind"),
        ('["hiring"]', "[]", "for"),
        ('["hiring"]', '["hiring", "hiring"]', "for"),
        ('["git"]', '["git", "web", "docs", "code"]', "topics"),
        ('level = "any"', 'level = "high"', "level"),
        ("hours = 3", "hours = 0", "hours"),
        ("hours = 3", 'hours = "three"', "hours"),
        ('at.en = "https', 'at.en = "http', "address"),
        ("example.org/one", "10.0.0.1/one", "address"),
        ("at.en", "at.English", "language"),
        ("[one]", "[own-one]", "key"),
        ("[one]", "[One]", "key"),
        ('licence = "MIT"', 'licence = "MIT"\nchecked = "today"', "exactly"),
    ],
)
def test_a_broken_entry_is_refused_by_its_name(before: str, after: str, why: str) -> None:
    assert before in ONE
    with pytest.raises(ValueError, match=rf"a\.toml: .*{why}"):
        read_library({"a.toml": ONE.replace(before, after, 1)})


def test_nothing_stands_twice() -> None:
    assert read_library({"a.toml": ONE})["one"].hours == 3
    with pytest.raises(ValueError, match=r"b\.toml: one stands twice"):
        read_library({"a.toml": ONE, "b.toml": ONE})
    other = ONE.replace("[one]", "[two]").replace("https://example.org/one", "https://www.example.org/one/")
    with pytest.raises(ValueError, match=r"b\.toml: two has the address of one"):
        read_library({"a.toml": ONE, "b.toml": other})


def test_a_broken_path_is_refused_by_its_name() -> None:
    known = {"one", "two"}
    assert read_paths('[a]\nsteps = ["one", "two"]', known) == {"a": ("one", "two")}
    for steps in ('["one"]', '["one", "one"]', '["one", "three"]', "[]"):
        with pytest.raises(ValueError, match="the path a "):
            read_paths(f"[a]\nsteps = {steps}", known)


@pytest.mark.parametrize(
    ("address", "flaw"),
    [
        ("https://example.org", None),
        ("https://example.org/a?b=c#d", None),
        ("http://example.org", "form"),
        ("https://user@example.org", "form"),
        ("https://example.org:8080/", "form"),
        ("https://example.org/a b", "form"),
        ("https://example.org/>x", "form"),
        ("javascript:alert(1)", "form"),
        ("https://[", "form"),
        ("https://", "name"),
        ("https://localhost/", "name"),
        ("https://127.0.0.1/", "name"),
        ("https://2130706433/", "name"),
        ("https://0x7f.1/", "name"),
        ("https://[::1]/", "name"),
        ("https://example.org/" + "a" * 300, "long"),
    ],
)
def test_addresses_that_a_library_cannot_hold(address: str, flaw: str | None) -> None:
    assert address_flaw(address) == flaw


@given(st.text(max_size=60))
def test_any_address_is_judged(address: str) -> None:
    assert address_flaw(address) in (None, "long", "form", "name")
    assert address_flaw("https://example.org/" + address) in (None, "long", "form")


def test_one_place_has_one_plain_address() -> None:
    plain = {plain_address(one) for one in ("https://www.a.org/b/", "https://a.org/b", " https://a.org/b#c")}
    assert plain == {"a.org/b"}
    assert plain_address("https://a.org/b?c=d") == "a.org/b?c=d"


@given(shelves, wishes, st.sampled_from(["en", "es"]))
def test_what_is_shown_fits_and_what_is_free_comes_first(shelf: list[Entry], wish: Wish, language: str) -> None:
    shown = choosing.found(shelf, wish, language)
    costs = [COSTS.index(entry.cost) for entry in shown]
    assert costs == sorted(costs)
    assert {entry.key for entry in shown} == {entry.key for entry in shelf if choosing.fits(entry, wish)}
    for entry in shown:
        assert wish.level is None or entry.level != UNKNOWN
        assert not wish.free or entry.cost == "free"
    assert shown == choosing.found(list(reversed(shelf)), wish, language)


@given(shelves, wishes)
def test_asking_for_less_never_hides_anything(shelf: list[Entry], wish: Wish) -> None:
    before = {entry.key for entry in choosing.found(shelf, wish, "en")}
    gains = choosing.relaxed(shelf, wish)
    assert set(gains) == set(wish.asked)
    for name, count in gains.items():
        after = {entry.key for entry in choosing.found(shelf, wish.without(name), "en")}
        assert before <= after
        assert count == len(after)


@given(entries, st.sampled_from(["en", "es", "de"]))
def test_an_entry_is_shown_in_a_language_that_it_has(entry: Entry, language: str) -> None:
    chosen = choosing.language_of(entry, language)
    assert chosen in entry.at
    assert chosen == language or language not in entry.at
    assert chosen in (language, "en") or "en" not in entry.at


def test_what_fails_comes_after_what_answers() -> None:
    one, two = (replace(entry, title=key) for key, entry in read_two().items())
    assert [entry.key for entry in choosing.found([one, two], Wish(), "en")] == ["one", "two"]
    assert [entry.key for entry in choosing.found([one, two], Wish(), "en", {"one"})] == ["two", "one"]


def read_two() -> dict[str, Entry]:
    return read_library({"a.toml": ONE, "b.toml": ONE.replace("[one]", "[two]").replace("/one", "/two")})


@given(st.lists(st.sampled_from([STANDS, GONE, SILENT, CLOSED])))
def test_two_failures_in_a_row_need_a_look_and_one_answer_mends_it(outcomes: list[str]) -> None:
    health = Health()
    for number, outcome in enumerate(outcomes):
        health = choosing.after_check(health, outcome, NOW + timedelta(days=7 * number))
    told = [outcome for outcome in outcomes if outcome != CLOSED]
    fails = 0
    for outcome in reversed(told):
        if outcome == STANDS:
            break
        fails += 1
    assert health.failures == fails
    assert health.needs_look == (fails >= 2)
    assert (health.checked_at is None) == (not told)


@given(st.lists(st.sampled_from([WORKED, OLD]), max_size=15))
def test_small_counts_are_shown_to_nobody(presses: list[str]) -> None:
    counts = Counter(presses)
    shown = choosing.shown_counts(counts)
    assert all(count >= UNDER and counts[says] == count for says, count in shown.items())
    assert {says for says, count in counts.items() if count >= UNDER} == set(shown)


def test_an_own_entry_is_told_by_its_key() -> None:
    (entry,) = read_library({"a.toml": ONE}).values()
    assert not entry.is_own
    assert replace(entry, key=OWN + "1").is_own
