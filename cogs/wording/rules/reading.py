"""Reads a text as words, each with its place in the original, and knows what is not to be looked at. Pure.

Invariants:
- A word's offsets are those of the text as it came: `text[word.start:word.end]` is what the author wrote.
- Quotes, code, addresses, mentions, file names and identifiers are `aside`: they are not the author's wording.
- What is compared (`plain`) is what a word looks like: small letters, without accents and marks, disguises taken
  off.
- The time that it takes grows with the length of the text and with nothing else: each expression here looks at a
  character a bounded number of times.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

LONGEST_QUOTE = 300
"""Characters between two quotation marks of a line; what is longer is taken for two marks that belong apart."""
LOOKED_AT = 160
"""Characters between two spaces by which it is told whether they name something in a program."""
FENCE = re.compile(r"^[ \t]*(`{3,}|~{3,})", re.MULTILINE)
_QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
_QUOTED_REST = re.compile(r"^[ \t]*>>> ", re.MULTILINE)
_ASIDE = re.compile(
    r"(?P<code>``[^`\n]+``|`[^`\n]+`)"
    r"|(?P<discord><(?:@[!&]?|\#|a?:\w{1,40}:|t:-?|/[^:<>\n]{1,99}:|id:)\w{1,24}(?::\w)?>)"
    r"|(?P<address>(?:https?://|www\.)[^\s<>]+)"
    rf"|(?P<quote>\"[^\"\n]{{1,{LONGEST_QUOTE}}}\"|“[^”\n]{{1,{LONGEST_QUOTE}}}”|„[^“”\n]{{1,{LONGEST_QUOTE}}}[“”]"
    rf"|«[^»\n]{{1,{LONGEST_QUOTE}}}»"
    # single ones are apostrophes, too: only what is short, begins behind a space and ends before one
    r"|(?:(?<=[\s(])|^)'[^\s'](?:[^'\n]|'(?=\w)){0,60}'(?!\w)|(?:(?<=[\s(])|^)‘[^’\n]{1,60}’(?!\w))"
    r"|(?P<handle>(?<!\w)@\w[\w.-]{0,60})"
    r"|(?P<option>(?<![\w-])--?[A-Za-z][\w-]{0,60})"
)
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_NO_WIDTH = "\u00ad\u200b-\u200d\u2060\ufe0e\ufe0f\ufeff"
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}{_NO_WIDTH}]|['’](?=[^\W_]))*")
_UNSEEN = re.compile(f"[{_MARKS}{_NO_WIDTH}]")
_CHUNK = re.compile(r"\S+")
_IDENTIFIER = re.compile(r"\w_\w|[a-z][A-Z]|[^\W\d_][.:@\\]{1,2}[^\W\d_]|^\W*[/~]\w|\w/.*/|^\W*[.]\w|=")
_SENTENCE_ENDS = re.compile(r"[.!?…][\"'’”»)\]*_]{0,4}(?:\s|$)|\n[ \t]*\n|\n[ \t]*(?:[-*+•#>]|\d{1,3}[.)])")
_JOINS = re.compile(r"[\s\-‐‑–/*_~’']{1,6}")


@dataclass(frozen=True, slots=True)
class Word:
    """One word. `joined`: nothing but white space or a hyphen stands between it and the word before."""

    start: int
    end: int
    plain: str
    sentence: int
    joined: bool
    aside: bool
    is_capital: bool


@dataclass(frozen=True)
class Reading:
    """A text, read. `bare` is the text with what is aside blanked out, so that offsets stay."""

    text: str
    words: tuple[Word, ...]
    bare: str

    @cached_property
    def own(self) -> tuple[Word, ...]:
        """The words that are the author's own."""
        return tuple(word for word in self.words if not word.aside)

    @cached_property
    def sentences(self) -> dict[int, tuple[Word, ...]]:
        """The author's own words, by the number of their sentence."""
        found: dict[int, list[Word]] = {}
        for word in self.own:
            found.setdefault(word.sentence, []).append(word)
        return {number: tuple(words) for number, words in found.items()}

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self.text))]

    def line_of(self, place: int) -> int:
        """Return the number of the line in which a place lies, the first being 1."""
        return bisect_right(self._line_starts, place)


def read(text: str) -> Reading:
    """Read a text."""
    bare = _blanked(text)
    hidden = _Spans([(found.start(), found.end()) for found in _CHUNK.finditer(bare) if _is_identifier(found[0])])
    words: list[Word] = []
    seen: dict[str, str] = {}
    sentence, before = 0, 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        gap = text[before:start]
        if gap != " " and words and _SENTENCE_ENDS.search(gap):
            sentence += 1
        aside = bare[start].isspace() or hidden.cover(start)
        joined = bool(words) and (gap == " " or bool(_JOINS.fullmatch(gap)))
        compared = seen.get(found[0]) or seen.setdefault(found[0], plain(found[0]))
        words.append(Word(start, end, compared, sentence, joined, aside, found[0][0].isupper()))
        before = end
    return Reading(text, tuple(words), bare)


def plain(word: str) -> str:
    """Return a word as it is compared."""
    return word.lower() if word.isascii() else _without_marks(word)


def tokens(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase as they are compared."""
    return tuple(plain(found[0]) for found in _WORD.finditer(phrase))


def around(text: str, start: int, end: int, most: int) -> str:
    """Return the line in which a place stands: at most `most` characters before it and after it.

    It is cut between words where there is a space to cut at; an ellipsis says where something is left out.
    """
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = last if last >= 0 else len(text)
    left, right = max(first, start - most), min(last, end + most)
    if left > first:
        left = text.find(" ", left, start) + 1 or left
    if right < last:
        cut = text.rfind(" ", end, right)
        right = cut if cut >= 0 else right
    return f"{'… ' if left > first else ''}{text[left:right].strip()}{' …' if right < last else ''}"


def _without_marks(word: str) -> str:
    return _UNSEEN.sub("", unicodedata.normalize("NFKD", word)).casefold().replace("’", "'")


def _is_identifier(chunk: str) -> bool:
    """Tell whether what stands between two spaces is a name of a program: a path, an option, a variable."""
    if chunk.isalpha() and chunk.islower():  # most words
        return False
    bare = chunk.strip("*_~()[]{}.,;:!?\"'“”«»")
    if not bare.isascii() and not any(letter in bare for letter in "._/=@\\"):
        return False
    return "()" in chunk or (bool(_IDENTIFIER.search(bare[:LOOKED_AT])) and not bare.casefold().startswith("e.g"))


def _blanked(text: str) -> str:
    """Return a text of the same length without what is not the author's wording."""
    cut = list(_fences(text))
    cut += [found.span() for found in _QUOTED_LINE.finditer(text)]
    rest = list(_QUOTED_REST.finditer(text))
    if len(rest) == 1:  # Discord quotes all that follows; several such lines are examples of a Python session
        cut.append((rest[0].start(), len(text)))
    parts, at = list[str](), 0
    for start, end in _merged(cut):
        parts += [text[at:start], _blank(text[start:end])]
        at = end
    return _ASIDE.sub(lambda found: _blank(found[0]), "".join((*parts, text[at:])))


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _fences(text: str) -> Iterator[tuple[int, int]]:
    """Give where code is fenced; a fence that is not closed goes on to the end."""
    opened: re.Match[str] | None = None
    for found in FENCE.finditer(text):
        if opened is None:
            opened = found
        elif found[1][0] == opened[1][0] and len(found[1]) >= len(opened[1]):
            yield opened.start(), found.end()
            opened = None
    if opened is not None:
        yield opened.start(), len(text)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


class _Spans:
    """Says whether a place lies in one of some spans, which do not overlap and stand in order."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def cover(self, place: int) -> bool:
        """Tell whether a place lies in one of them."""
        at = bisect_right(self._starts, place) - 1
        return at >= 0 and place < self._ends[at]
