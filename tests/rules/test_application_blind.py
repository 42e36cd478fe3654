"""What is taken out of an application before anybody who judges it reads it."""

from __future__ import annotations

import dataclasses
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.applications.rules.blind import REMOVED, ForReview, blacken, doubtful, strip

ADA = ("Ada Lovelace", "adalove_92", "Countess Ada", "123456789012345678")
NAMES = st.sampled_from(
    ["Ada", "ADA", "ada", "Lovelace", "lovelace", "A\u200bda", "Ad\u00e1", "adalove_92", "Ada's"]
)
FILLER = st.text(alphabet=st.characters(categories=("Ll", "Nd", "Zs", "Po")), max_size=20)


def plain(text: str) -> str:
    whole = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in whole if unicodedata.category(one) not in ("Mn", "Cf"))


def test_there_is_no_room_for_anything_else() -> None:
    assert [(one.name, one.type) for one in dataclasses.fields(ForReview)] == [
        ("id", "str"),
        ("question", "str"),
        ("text", "str"),
    ]
    with pytest.raises((AttributeError, TypeError)):
        ForReview("a", "b", "c").name = "Ada"  # type: ignore[attr-defined]


@given(st.lists(st.tuples(FILLER, NAMES), min_size=1, max_size=6), FILLER)
def test_no_name_is_left(pieces: list[tuple[str, str]], end: str) -> None:
    text = " ".join(f"{before} {name}" for before, name in pieces) + f" {end}"
    words = plain(strip(text, ADA)).split()
    for name in ("ada", "lovelace", "adalove"):
        assert name not in words
    assert "lovelace" not in plain(strip(text, ADA))


@given(st.text(max_size=200), st.lists(st.text(min_size=1, max_size=12), max_size=4))
def test_stripping_once_is_enough_and_never_fails(text: str, known: list[str]) -> None:
    once = strip(text, known)
    assert strip(once, known) == once


@given(st.text(alphabet=st.characters(categories=("Ll", "Zs")), max_size=100))
def test_what_names_nobody_stays(text: str) -> None:
    assert strip(text, ["Zyx9"]) == text


@pytest.mark.parametrize(
    "text",
    [
        "see https://github.com/someone/thing now",
        "see github.com/someone",
        "write to some.one@example.org",
        "I am @someone here",
        "find @someone@floss.social",
        "<@123456789012345678> knows me",
        "call +49 170 1234567",
        "attached: cv_someone.pdf",
        "account 987654321098765432",
        "write to some\u200bone＠example.org",
        "my old handle was someone#1234",
        "see ｗｗｗ.someone.org",
        "see someone.codes",
        "call 0170 1234567",
        "call (555) 123-4567 or 555-123-4567",
    ],
)
def test_addresses_are_taken_out(text: str) -> None:
    stripped = strip(text, ())
    assert REMOVED in stripped
    for trace in ("someone", "some.one", "1234567", "98765"):
        assert trace not in stripped


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("In an adaptive system, adagio", "In an adaptive system, adagio"),
        ("Ada: hello, it is Adas project", f"{REMOVED}: hello, it is {REMOVED} project"),
        ("xXadalove_92Xx wrote it", f"{REMOVED} wrote it"),
        ("I said: Countess Ada did", f"I said: {REMOVED} did"),
        ("in C#7, on 2026-01-02 at 10", "in C#7, on 2026-01-02 at 10"),
        ("version 3.11 of the tool", "version 3.11 of the tool"),
    ],
)
def test_only_what_says_who(text: str, kept: str) -> None:
    assert strip(text, ADA) == kept


def test_names_without_spaces_around_them() -> None:
    assert "小明" not in strip("我叫小明，很高兴", ["小明"])


@pytest.mark.parametrize(
    ("name", "text", "gone"),
    [
        ("Ann Lee", "I am annlee, or AnnLee", "lee"),
        ("ann.lee99", "once ANNLEE", "lee"),
        ("Li Wu", "Ask Wu, or li wu", "wu"),
        ("田中 太郎", "私は太郎です、田中太郎", "太郎"),
        ("राज कुमार", "मेरा नाम राज है", "राज"),
        ("Łukasz Jørgensen", "Lukasz said, and Jorgensen, Joergensen", "rgensen"),
        ("Jürgen", "Juergen wrote", "uergen"),
        ("Grace", "Gra\u3164ce wrote, ＧＲＡＣＥ too", "ce"),
    ],
)
def test_names_as_people_write_them(name: str, text: str, gone: str) -> None:
    stripped = strip(text, [name])
    assert REMOVED in stripped
    assert gone not in stripped.lower()


def test_parts_that_are_words_too_stay_where_they_are_small() -> None:
    assert strip("go on to do it", ["To Do", "An On"]) == "go on […] it"
    assert strip("I go on", ["An On"]) == "I go on"


def test_an_emoji_for_a_name_takes_nothing_out() -> None:
    assert strip("hello 🌻 there x", ["🌻", "x"]) == "hello 🌻 there x"


def test_blackening() -> None:
    assert (
        blacken("At Initech I led the INITECH guild", ["initech", " "])
        == f"At {REMOVED} I led the {REMOVED} guild"
    )


def test_doubtful_places_are_pointed_out() -> None:
    assert doubtful("I learned a lot at Initech Global in 2019, badge 7777777.") == ("Initech Global", "7777777")
    assert doubtful("I learned a lot. It was good.") == ()
