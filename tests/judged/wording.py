"""Texts with marked places (wording.toml, judged as wording.md says), and how well what is found meets them.

Invariants: a place that was found is right where it touches a mark, a mark is met where something found touches
it; nothing else is counted. What is held-out, unseen or afterwards is there to measure with; nothing may be tuned
on it. What is `read` was unseen until somebody read what was missed in it; it measures no more than how that was
mended.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cogs.wording.rules.checking import check
from cogs.wording.rules.found import Place

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TUNING, HELD_OUT, READ, UNSEEN, AFTERWARDS = "tuning", "held-out", "read", "unseen", "afterwards"
PARTS = (TUNING, HELD_OUT, READ, UNSEEN, AFTERWARDS)
_SIGNS = re.compile("[⟦⟧]")
_ID = re.compile(r"^[a-z][\w-]* = ")
_NOT_PROSE = re.compile(r"!\[[^\]]*\]\([^)]*\)|\|[^\n]*")


@dataclass(frozen=True, slots=True)
class Marked:
    """One text, without its signs. `marks` are offsets of what its judge would want to be told about."""

    id: str
    language: str
    kind: str
    part: str
    words: str
    marks: tuple[tuple[int, int], ...]

    def places(self) -> tuple[Place, ...]:
        """Return what is found in it."""
        return check(self.words, language=self.language, kind=self.kind).places


@dataclass(frozen=True, slots=True)
class Measured:
    """`right` of `found` places touch a mark, `met` of `marked` marks are touched."""

    found: int
    right: int
    marked: int
    met: int

    @property
    def precision(self) -> float:
        """The share of what is found that is marked."""
        return self.right / self.found

    @property
    def recall(self) -> float:
        """The share of what is marked that is found."""
        return self.met / self.marked


@cache
def texts() -> tuple[Marked, ...]:
    """Read the texts."""
    files = (HERE / "wording.toml", HERE / "wording_unseen.toml")
    return tuple(_marked(one) for file in files for one in tomllib.loads(file.read_text(encoding="utf-8"))["text"])


def measure(part: str) -> Measured:
    """Measure what is found in the texts of a part."""
    found = right = marked = met = 0
    for one in texts():
        if one.part == part:
            places = one.places()
            found, marked = found + len(places), marked + len(one.marks)
            right += sum(any(_touch(place, mark) for mark in one.marks) for place in places)
            met += sum(any(_touch(place, mark) for place in places) for mark in one.marks)
    return Measured(found, right, marked, met)


def mistakes(part: str) -> Iterator[str]:
    """Give what was found and is not marked, and what is marked and was not found, to be read by people."""
    for one in texts():
        if one.part == part:
            places = one.places()
            for place in places:
                if not any(_touch(place, mark) for mark in one.marks):
                    yield f"{one.id}: found {one.words[place.start : place.end]!r} ({place.key})"
            for start, end in one.marks:
                if not any(_touch(place, (start, end)) for place in places):
                    yield f"{one.id}: missed {one.words[start:end]!r}"


def plain_prose() -> str:
    """Return plain technical prose, much of it: Hearth's own documents, which nobody marked."""
    files = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
    return "\n\n".join(_NOT_PROSE.sub("", file.read_text(encoding="utf-8")) for file in files)


def own_words(language: str) -> str:
    """Return what Hearth itself says in a language, each sentence in a paragraph of its own."""
    files = sorted((ROOT / "bot" / "locale" / language).glob("*.ftl"))
    lines = "\n".join(file.read_text(encoding="utf-8") for file in files).splitlines()
    return "\n\n".join(_ID.sub("", line) for line in lines if not line.startswith("#"))


def hard_prose(language: str = "en") -> str:
    """Return plain technical prose that is full of words which look like others, written to mislead."""
    file = {"en": "wording_plain.md", "es": "wording_plain_es.md"}[language]
    return (HERE / file).read_text(encoding="utf-8")


def false_alarms(prose: str, language: str = "en") -> float:
    """Return how many places are found in a thousand words of prose that holds nothing to be found."""
    places = check(prose, language=language, kind="plain").places
    return 1000 * len(places) / len(prose.split())


def _touch(place: Place, mark: tuple[int, int]) -> bool:
    return place.start < mark[1] and mark[0] < place.end


def _marked(told: dict[str, str]) -> Marked:
    words, marks, at = "", list[tuple[int, int]](), 0
    for part in re.split("⟦([^⟧]*)⟧", told["words"].strip()):
        if at % 2:
            marks.append((len(words), len(words) + len(part)))
        words, at = words + part, at + 1
    assert not _SIGNS.search(words), told["id"]
    return Marked(told["id"], told["language"], told["kind"], told["part"], words, tuple(marks))
