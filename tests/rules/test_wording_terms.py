"""Term lists: every entry finds what it must and leaves what it must; what is no list of words is refused."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from bot.kernel.text_kinds import ANNOUNCEMENT, JOB, PLAIN
from cogs.wording.rules import announcing, hiring, terms
from cogs.wording.rules.checking import check
from cogs.wording.rules.terms import OWN, WORTH_A_THOUGHT, BadTerms, Entry, load, sources, term_list, written_out

ENTRIES = [(language, entry) for language in terms.LANGUAGES for entry in term_list(language).entries.values()]
KEYS = [entry.key for _, entry in ENTRIES]
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


@pytest.mark.parametrize(("language", "entry"), ENTRIES, ids=KEYS)
def test_an_entry_finds_and_leaves_what_its_examples_say(language: str, entry: Entry) -> None:
    assert entry.finds
    assert entry.leaves
    for words in entry.finds:
        assert entry.key in found_by_lists(words, language, entry), words
    for words in entry.leaves:
        assert not found_by_lists(words, language, entry), words


@pytest.mark.parametrize(("language", "entry"), ENTRIES, ids=KEYS)
def test_an_entry_says_why_what_instead_and_who_advises_it(language: str, entry: Entry) -> None:
    assert entry.source in sources()
    assert entry.reason.endswith(".")
    assert entry.instead
    assert len(entry.reason) <= 220
    assert len("; ".join(entry.instead)) <= 160, "five places fit on a page"
    for words in entry.instead:
        assert not found_by_lists(words, language, entry), f"{words!r} is on a list itself"


def test_there_are_enough_entries_and_no_phrase_stands_for_two() -> None:
    for language, least in (("en", 120), ("es", 60)):
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
    assert set(written_out("", "(deny|block) list+", "en")) == {
        (first, last)
        for first, last in product(("deny", "block"), ("list", "lists", "list's", "listing", "listed"))
    }
    assert set(written_out("", "copy+", "en")) == {("copy",), ("copies",), ("copy's",), ("copying",), ("copied",)}
    assert set(written_out("", "grey-list (of|) names", "en")) == {
        ("grey", "list", "of", "names"),
        ("grey", "list", "names"),
    }
    assert set(written_out("", "lápiz+", "es")) == {("lapiz",), ("lapices",)}


def test_open_sources_own_words_count_for_no_family() -> None:
    known = hiring.families()
    assert {"commit", "committer", "support", "share", "lead"} <= known.neither
    assert not set(known.masculine) & set(known.feminine)


def test_what_rules_name_as_a_source_is_one() -> None:
    words = "@everyone\n🎉🎉🎉 hi\nSEE ALL THE NEWS TODAY\nthe red ones at 9 am, ask the XQZ\n![](a.png)\n𝐡𝐢 there"
    places = check(words, kind=ANNOUNCEMENT).places
    assert {place.source for place in places} <= sources().keys()
    assert len({place.key for place in places}) >= 8
    remarks = check("You have a degree.", kind=JOB).remarks
    assert {remark.source for remark in remarks} <= sources().keys()
    assert announcing.KNOWN
