"""Term lists: every entry finds what it must and leaves what it must; what is no list of words is refused.

There are hundreds of entries, so one test goes through all of them and names each that is wrong.
"""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.kernel.text_kinds import ANNOUNCEMENT, JOB, PLAIN
from cogs.wording.rules import announcing, hiring, terms
from cogs.wording.rules.checking import check
from cogs.wording.rules.phrases import Phrases
from cogs.wording.rules.reading import Word
from cogs.wording.rules.terms import OWN, WORTH_A_THOUGHT, BadTerms, Entry, load, sources, term_list, written_out

ENTRIES = [(language, entry) for language in terms.LANGUAGES for entry in term_list(language).entries.values()]
WORDS = "abc"
A_WORD = st.sampled_from(WORDS)
ENTRY = """
[{name}]
words = ["{form}"]
source = "google"
tier = 2
reason = "Because."
instead = ["something"]
finds = ["a"]
leaves = ["b"]
"""


def kind_of(entry: Entry) -> str:
    """Return a kind of text in which an entry counts."""
    return next(kind for kind in (PLAIN, ANNOUNCEMENT, JOB) if kind in entry.kinds)


def found_by_lists(words: str, language: str, entry: Entry) -> list[str]:
    known = term_list(language).entries
    looked = check(words, language=language, kind=kind_of(entry))
    return [place.key for place in looked.places if place.key in known]


def test_every_entry_finds_and_leaves_what_its_examples_say() -> None:
    wrong = []
    for language, entry in ENTRIES:
        assert entry.finds, entry.key
        assert entry.leaves, entry.key
        for words in entry.finds:
            if entry.key not in (found := found_by_lists(words, language, entry)):
                wrong.append(f"{entry.key} does not find {words!r}, but {found}")
        for words in entry.leaves:
            if found := found_by_lists(words, language, entry):
                wrong.append(f"{entry.key} must leave {words!r}, where {found} stand")
    assert not wrong


def test_every_entry_says_why_what_instead_and_who_advises_it() -> None:
    for language, entry in ENTRIES:
        assert entry.source in sources(), entry.key
        assert entry.reason.endswith("."), entry.key
        assert entry.instead, entry.key
        assert len(entry.reason) <= 220, entry.key
        assert len("; ".join(entry.instead)) <= 160, f"{entry.key}: five places fit on a page"
        for words in entry.instead:
            assert not found_by_lists(words, language, entry), f"{entry.key}: {words!r} is on a list itself"


def test_there_are_enough_entries_and_no_phrase_stands_for_two() -> None:
    for language, least in (("en", 200), ("es", 200)):
        known = term_list(language).entries.values()
        assert len(known) >= least
        seen: dict[tuple[str, ...], str] = {}
        for entry in known:
            for phrase in entry.phrases:
                assert seen.setdefault(phrase, entry.key) == entry.key, phrase


def test_every_source_is_named_with_a_link() -> None:
    for key, source in sources().items():
        assert source.name
        assert source.link.startswith("https://") or (key == OWN and not source.link)


def test_what_hearth_itself_advises_claims_no_guide() -> None:
    for _, entry in ENTRIES:
        assert entry.source != OWN or entry.tier == WORTH_A_THOUGHT


@pytest.mark.parametrize(
    "form",
    [
        r"(a+)+$",
        "(a*)*b",
        "(x+x+)+y",
        ".*",
        "[a-z]+",
        r"\\w+",
        "a{1,99999}",
        "^guys",
        "(?:guys)",
        "(?P<x>guys)",
        "((a|b)|c)",
        "(a|b",
        "a|b)",
        "|",
        "",
        "+",
        "a.b",
        "a_b",
        "word " * 9,
        "(a|b|c|d)" * 6,
        "(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)",
        "a" * 500,
        "a+ b+ c+ d+ e+ f+ g+ h+",
    ],
)
def test_what_is_no_form_is_refused_with_the_name_of_its_entry(form: str, tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text(ENTRY.format(name="hostile-one", form=form), encoding="utf-8")
    (tmp_path / "calm.toml").write_text("calm = []", encoding="utf-8")
    with pytest.raises(BadTerms, match="hostile-one"):
        load("en", [tmp_path / "en.toml"], tmp_path / "calm.toml")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (("tier = 2", "tier = 9"), "tier"),
        (('source = "google"', 'source = "nobody"'), "source"),
        (('reason = "Because."', ""), "missing"),
        (("tier = 2", 'tier = 2\npattern = "(a+)+"'), "pattern"),
        (("tier = 2", 'tier = 2\nkinds = ["song"]'), "kinds"),
        (("tier = 2", 'tier = 2\nunless = [".*"]'), "holds more"),
        (("tier = 2", 'tier = 2\nafter = ["(a|(b))"]'), "brackets"),
    ],
)
def test_an_entry_that_is_not_whole_is_refused_with_its_name(
    change: tuple[str, str], complaint: str, tmp_path: Path
) -> None:
    told = ENTRY.format(name="broken", form="guys").replace(*change)
    (tmp_path / "en.toml").write_text(told, encoding="utf-8")
    (tmp_path / "calm.toml").write_text("calm = []", encoding="utf-8")
    with pytest.raises(BadTerms, match=f"broken.*{complaint}"):
        load("en", [tmp_path / "en.toml"], tmp_path / "calm.toml")


def test_a_file_that_is_no_list_is_refused_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text("[[[", encoding="utf-8")
    with pytest.raises(BadTerms, match=r"en\.toml"):
        load("en", [tmp_path / "en.toml"], tmp_path / "calm.toml")


def test_a_form_stands_for_each_of_its_choices_and_endings() -> None:
    assert set(written_out("(deny|block) list+", "en")) == {
        (first, last)
        for first, last in product(("deny", "block"), ("list", "lists", "list's", "listing", "listed"))
    }
    assert set(written_out("copy+", "en")) == {("copy",), ("copies",), ("copy's",), ("copying",), ("copied",)}
    assert set(written_out("grey-list (of|) names", "en")) == {
        ("grey", "list", "of", "names"),
        ("grey", "list", "names"),
    }
    assert set(written_out("lápiz+", "es")) == {("lapiz",), ("lapices",)}


def test_of_a_pattern_each_row_is_an_entry_of_its_own(tmp_path: Path) -> None:
    pattern = ENTRY.format(name="roles", form="the {one}s") + '[roles.each]\nclerk = { one = "clerk" }\n'
    (tmp_path / "en.toml").write_text(pattern, encoding="utf-8")
    (tmp_path / "calm.toml").write_text("calm = []", encoding="utf-8")
    (entry,) = load("en", [tmp_path / "en.toml"], tmp_path / "calm.toml").entries.values()
    assert (entry.key, entry.phrases) == ("en-clerk", (("the", "clerks"),))
    (tmp_path / "en.toml").write_text(pattern.replace("one =", "other ="), encoding="utf-8")
    with pytest.raises(BadTerms, match=r"clerk.*holds more"):
        load("en", [tmp_path / "en.toml"], tmp_path / "calm.toml")


def test_what_stands_right_before_a_term_can_make_it_count_or_not() -> None:
    masculine = check("Los nuevos usuarios leen. La lista de usuarios crece.", language="es", kind=PLAIN)
    assert [(one.start, one.end) for one in masculine.places] == [(0, 19)], "with what is before it"
    assert not check("Los que leen, usuarios o no", language="es", kind=PLAIN).places
    assert check("Then just run it.", language="en", kind=PLAIN).places
    assert not check("The tests have just run.", language="en", kind=PLAIN).places


@example(phrases=[("a", "a"), ("a", "a", "a")], row=[("a", False), ("a", True)])
@given(
    phrases=st.lists(st.lists(A_WORD, min_size=1, max_size=4).map(tuple), max_size=8),
    row=st.lists(st.tuples(A_WORD, st.booleans()), max_size=12),
)
def test_of_the_phrases_that_begin_with_a_word_the_longest_is_found(
    phrases: list[tuple[str, ...]], row: list[tuple[str, bool]]
) -> None:
    words = [Word(at, at + 1, plain, 0, joined, False, False) for at, (plain, joined) in enumerate(row)]
    expected = []
    for at in range(len(words)):
        fits = [
            phrase
            for phrase in phrases
            if tuple(word.plain for word in words[at : at + len(phrase)]) == phrase
            and all(word.joined for word in words[at + 1 : at + len(phrase)])
        ]
        if fits:
            longest = max(fits, key=len)
            expected.append((at, at + len(longest), " ".join(longest)))
    assert list(Phrases.of((phrase, " ".join(phrase)) for phrase in phrases).find(words)) == expected


@pytest.mark.parametrize(
    ("language", "own"),
    [("en", {"commit", "committer", "support", "share", "lead"}), ("es", {"colaborador", "colaboradoras"})],
)
def test_open_sources_own_words_count_for_no_family(language: str, own: set[str]) -> None:
    known = hiring.families(language)
    assert own <= known.neither
    assert not any(word.startswith(known.masculine) for word in known.feminine)
    assert not any(word.startswith(known.feminine) for word in known.masculine)


def test_what_rules_name_as_a_source_is_one() -> None:
    words = "@everyone\n🎉🎉🎉 hi\nSEE ALL THE NEWS TODAY\nthe red ones at 9 am, ask the XQZ\n![](a.png)\n𝐡𝐢 there"
    places = check(words, kind=ANNOUNCEMENT).places
    assert {place.source for place in places} <= sources().keys()
    assert len({place.key for place in places}) >= 8
    remarks = check("You have a degree.", kind=JOB).remarks
    assert {remark.source for remark in remarks} <= sources().keys()
    assert announcing.KNOWN
