"""A letter that was signed is whole, and whatever is changed in it is noticed."""

from __future__ import annotations

import html

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import assume, given
from hypothesis import strategies as st

from bot import letters
from bot.letters import BEGIN, BrokenLetter, normal, page_of, published, sign, verify

KEY = Ed25519PrivateKey.from_private_bytes(b"1" * 32)
OTHER = Ed25519PrivateKey.from_private_bytes(b"2" * 32)
WORDS = "Letter of contribution\n\n2026-03-01, code: “Ada mended <everything> & more”\n\nÀ bientôt"
said = st.text(max_size=300).map(letters.as_it_reads).filter(lambda words: normal(words) and BEGIN not in words)


@given(said)
def test_what_was_signed_is_whole(words: str) -> None:
    assume(letters.END not in normal(words))
    signed = sign(words, KEY)
    assume(not normal(words).lstrip().lower().startswith(("<!doctype", "<html")))
    assert verify(signed, published(KEY)).words == normal(words)
    assert verify(page_of(signed, "pt-BR"), published(KEY)).words == normal(words)


@given(st.integers(0, len(sign(WORDS, KEY)) - 1), st.characters(categories=["L", "N", "P", "S"]))
def test_any_change_of_a_letter_is_noticed(at: int, letter: str) -> None:
    signed = sign(WORDS, KEY)
    changed = signed[:at] + letter + signed[at + 1 :]
    assume(normal(changed) != normal(signed))
    with pytest.raises(BrokenLetter):
        verify(changed, published(KEY))


@given(st.integers(0, len(page_of(sign(WORDS, KEY))) - 1), st.characters(categories=["L", "N", "P", "S"]))
def test_any_change_of_a_page_is_noticed(at: int, letter: str) -> None:
    page = page_of(sign(WORDS, KEY))
    changed = page[:at] + letter + page[at + 1 :]
    assume(normal(changed) != normal(page))
    try:
        words = verify(changed, published(KEY)).words
    except BrokenLetter:
        return
    assert words == normal(WORDS)
    assert changed.replace(letter, "") != page
    language = changed.partition('lang="')[2].partition('"')[0]
    assert changed == page_of(sign(WORDS, KEY), language), "only the tongue in which it is read aloud"


@pytest.mark.parametrize("mark", "\u061c\u200e\u200f\u202a\u202d\u202e\u2066\u2067\u2068")
def test_whoever_turns_the_direction_of_reading_breaks_the_letter(mark: str) -> None:
    for whole in (sign(WORDS, KEY), page_of(sign(WORDS, KEY))):
        with pytest.raises(BrokenLetter):
            verify(whole.replace("2026", f"{mark}2026\u202c"), published(KEY))


def test_a_letter_is_signed_without_marks_that_turn_the_direction_of_reading() -> None:
    signed = sign(WORDS.replace("Ada", "\u2068Ada\u2069 \u202e"), KEY)
    assert verify(signed, published(KEY)).words == WORDS.replace("Ada", "Ada ")


def test_nothing_in_a_letter_commands_a_terminal() -> None:
    signed = sign(WORDS.replace("Ada", "A\x1b[2Kda\x9b\x08"), KEY)
    assert verify(signed, published(KEY)).words == WORDS.replace("Ada", "A[2Kda")
    with pytest.raises(BrokenLetter):
        verify(signed.replace("mended", "\x1b[8mmended"), published(KEY))


def test_what_happens_on_the_way_changes_nothing() -> None:
    signed = sign(WORDS, KEY)
    for changed in (
        signed.replace("\n", "\r\n"),
        "\ufeff" + signed + "\n\n",
        signed.replace("code", "code\u200b\u2060"),
        "\n".join(f"{line}  " for line in signed.split("\n")),
    ):
        assert verify(changed, published(KEY)).words == normal(WORDS)


@pytest.mark.parametrize(
    ("contents", "why"),
    [
        ("", "no letter"),
        ("Dear all", "no letter"),
        (sign(WORDS, KEY).partition(letters.END)[0], "cut off"),
        (sign(WORDS, KEY).replace("Ada mended", "Eve mended"), "was changed"),
        (sign(WORDS, OTHER), "another key"),
        (sign(WORDS, OTHER).replace(published(OTHER), published(KEY)), "was changed"),
        (sign(WORDS, KEY) + "P.S. more", "cut off"),
        (page_of(sign(WORDS, KEY)).replace("<main>", "<main><h1>Director</h1>"), "page around"),
        (page_of(sign(WORDS, KEY)).replace("Ada mended", "Eve mended"), "page around|was changed"),
        ("x" * (letters.LARGEST + 1), "too large"),
        ("<html><pre id='letter'></pre></html>", "page around"),
    ],
)
def test_a_broken_letter_says_why(contents: str, why: str) -> None:
    with pytest.raises(BrokenLetter, match=why):
        verify(contents, published(KEY))


def test_a_key_of_somebody_else_is_shown() -> None:
    assert verify(sign(WORDS, OTHER)).key == published(OTHER)
    assert published(OTHER) == published(OTHER.public_key())


def test_a_letter_cannot_hold_a_signature_of_its_own() -> None:
    with pytest.raises(ValueError, match="of its own"):
        sign(sign(WORDS, OTHER), KEY)
    with pytest.raises(ValueError, match="says something"):
        sign(" \n", KEY)


def test_whoever_writes_a_mark_of_the_signature_into_their_thanks_spoils_no_letter() -> None:
    words = f"{WORDS}\ncode: “{BEGIN} or {letters.END}”"
    assert verify(sign(words, KEY), published(KEY)).words == words
    assert verify(page_of(sign(words, KEY)), published(KEY)).words == words


def test_the_page_runs_nothing_and_asks_nobody() -> None:
    page = page_of(sign("<script>alert(1)</script>", KEY))
    assert "<script" not in page
    assert "http" not in html.unescape(page)
