"""Reads topics out of what people write in their own words. Pure but for its vocabulary, which is data.

Invariants:
- Whatever the spelling, language or order, the same topics come out for the same words.
- A word that the vocabulary does not know is a topic by itself, so that two who write it find one another; what
  somebody wrote is never thrown away.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

VOCABULARY = Path(__file__).with_name("topics.toml")
OWN = "own:"
"""What begins a topic that the vocabulary does not know."""
MOST = 20
"""Topics of one person; further ones are left out."""
MOST_IN_OWN = 50
"""Characters of a topic of one's own."""
_PARTS = re.compile(r"[\n,;/|•]+|\s+(?:and|y|e|et|und|or|o|ou|oder)\s+|[.!?](?:\s|$)", re.IGNORECASE)
_NOT_WORDS = re.compile(r"[^\w+#.]+")
_FEW = 4
"""A part of more words than this is a sentence, not a topic of one's own."""
_ALONE = 2
"""In a part of more words than this, words with another meaning are taken for that."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic of the vocabulary.

    `name` is its name in all languages, or None where each has words of its own. `alone` are those of its words
    that mean it only where little else stands around them, since they have another meaning in a sentence.
    """

    key: str
    name: str | None
    words: frozenset[str]
    alone: frozenset[str]


def plain(words: str) -> str:
    """Return words in small letters, without accents, one space between them."""
    decomposed = unicodedata.normalize("NFKD", words.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(part.strip(".") for part in _NOT_WORDS.split(bare) if part.strip("."))


@cache
def vocabulary() -> Mapping[str, Topic]:
    """Return the topics by key. Raises ValueError where a word stands for two of them."""
    read = tomllib.loads(VOCABULARY.read_text(encoding="utf-8"))
    found = {
        key: Topic(
            key,
            entry.get("name"),
            frozenset(map(plain, [key, entry.get("name") or key, *entry["words"], *entry.get("alone", ())])),
            frozenset(map(plain, entry.get("alone", ()))),
        )
        for key, entry in read.items()
    }
    seen: dict[str, str] = {}
    for topic in found.values():
        for word in topic.words:
            if seen.setdefault(word, topic.key) != topic.key:
                raise ValueError(f"topics.toml: {word!r} stands for {seen[word]} and for {topic.key}")
    return found


@cache
def _by_words(*, is_sentence: bool) -> tuple[Mapping[str, str], int]:
    """Return topics by their words, and how many words the longest of these has."""
    known = {
        word: topic.key
        for topic in vocabulary().values()
        for word in topic.words
        if not (is_sentence and word in topic.alone)
    }
    return known, max(len(word.split()) for word in known)


def topics_in(written: str, *, own: bool = True) -> list[str]:
    """Return the topics in what somebody wrote, in the order in which they stand there, each once.

    Without `own` only those that the vocabulary knows: in a few sentences most words are no topics.
    """
    found: dict[str, None] = {}
    for part in _PARTS.split(written):
        known, rest = _known_in(plain(part).split())
        found.update(dict.fromkeys(known))
        if own and rest and not known and len(rest) <= _FEW:
            found[OWN + " ".join(rest)[:MOST_IN_OWN]] = None
    return list(found)[:MOST]


def _known_in(words: list[str]) -> tuple[list[str], list[str]]:
    """Return the topics among these words, the longest names first, and the words that are none."""
    known, longest = _by_words(is_sentence=len(words) > _ALONE)
    topics, rest, at = list[str](), list[str](), 0
    while at < len(words):
        for count in range(min(longest, len(words) - at), 0, -1):
            if (topic := known.get(" ".join(words[at : at + count]))) is not None:
                topics.append(topic)
                at += count
                break
        else:
            rest.append(words[at])
            at += 1
    return topics, rest
