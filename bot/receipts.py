"""Receipts: seven plain words by which somebody comes back to what is theirs without an account.

Invariants: the words are drawn by the system's source of randomness from a public list of 7,776 (12.9 bits each,
about 90 bits in all); however a person types them, they read as the same receipt or as none.
Source of the list: the Electronic Frontier Foundation's large word list, as the package xkcdpass ships it.
"""

from __future__ import annotations

import importlib.resources
import re
import secrets
import unicodedata
from functools import cache

WORDS = 7
_BETWEEN = re.compile(r"[\s,;.|/]+")


@cache
def word_list() -> tuple[str, ...]:
    """Return the words, in the order of the list."""
    file = importlib.resources.files("xkcdpass") / "static" / "eff-long"
    return tuple(file.read_text("utf-8").split())


@cache
def _known() -> frozenset[str]:
    return frozenset(word_list())


def of_digest(digest: str) -> tuple[str, ...]:
    """Return the receipt that belongs to a keyed hash of something secret, given as 64 hexadecimal digits.

    Of its 256 bits about 90 choose the words, so that none of them is noticeably likelier than another.
    """
    rest, words = int(digest, 16), word_list()
    chosen = []
    for _ in range(WORDS):
        rest, number = divmod(rest, len(words))
        chosen.append(words[number])
    return tuple(chosen)


def read(typed: str) -> str | None:
    """Return what a person typed as one string, the same for every way to type it; None where it is no receipt."""
    plain = unicodedata.normalize("NFKC", typed).casefold().replace("\u2010", "-").replace("\u2011", "-")
    words = [word.strip("\"'`()[]*_“”„«»‘’-") for word in _BETWEEN.split(plain)]
    words = [word for word in words if word]
    if len(words) == 1:  # typed with hyphens between all words
        words = _split_hyphens(words[0])
    return canonical(words) if len(words) == WORDS and all(word in _known() for word in words) else None


def canonical(words: list[str] | tuple[str, ...]) -> str:
    """Return the words of a receipt as one string, of which a keyed hash is kept."""
    return " ".join(words)


def word_to_ask() -> int:
    """Return which word, from 1 on, is asked back, so that a receipt was surely kept."""
    return secrets.randbelow(WORDS) + 1


def read_word(typed: str) -> str:
    """Return one typed word as it stands in a receipt."""
    return unicodedata.normalize("NFKC", typed).casefold().strip(" \t\n.,;\"'`*")


def _split_hyphens(joined: str) -> list[str]:
    """Cut words apart that hyphens hold together, though a few words of the list hold hyphens themselves."""
    parts, words, at = joined.split("-"), [], 0
    while at < len(parts):
        two = "-".join(parts[at : at + 2])
        if at + 1 < len(parts) and two in _known():
            words.append(two)
            at += 2
        else:
            words.append(parts[at])
            at += 1
    return words
