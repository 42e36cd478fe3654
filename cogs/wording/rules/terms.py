"""Term lists: data that says which words others may stumble over, why, and what to say instead. Pure.

Invariants:
- A list holds no expressions, only words: what a form may hold is written at `_NO_FORM`, and each form is written
  out into the literal phrases that it stands for, at most `MOST_FORMS` of them. Whatever else stands there (an
  expression that could run for ever, too) is refused when Hearth starts, with the entry's name.
- Each entry says who advises it (`source`), how strongly (`tier`), why, what to say instead, and gives examples
  that it must and must not find; a test holds it to them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, product
from math import prod
from pathlib import Path
from typing import Any

from bot.kernel.text_kinds import KINDS
from cogs.wording.rules.phrases import Phrases
from cogs.wording.rules.reading import plain

FOLDER = Path(__file__).with_name("term_lists")
ENGLISH, SPANISH = "en", "es"
LANGUAGES = (ENGLISH, SPANISH)
OWN = "hearth"
"""The source of what Hearth itself advises: no guide, so it claims none."""
TIERS = (1, 2, 3)
WORTH_A_THOUGHT = 3
"""1: most guides advise against it; 2: a guide advises against it; 3: worth a thought."""
MOST_FORMS = 600
LONGEST_FORM = 400
LONGEST_PHRASE = 8
"""Words."""
_NO_FORM = re.compile(r"[^\w '+()|-]|_")
"""What no form holds. It holds letters and digits; spaces and hyphens, which are the same; `(a|b)` for one or the
other, `(a|)` for a or nothing; `+` for the endings that a word can have."""
_GROUPS = re.compile(r"\(([^()]*)\)")
_GAP = re.compile(r"\{(\w+)\}")
_PLUS_ELSEWHERE = re.compile(r"\+[^ -]|(?:^|[ -])\+")
EACH = "each"
"""What the rows of a pattern stand under: the entry is written once for each row, and what the row names is filled
in where it stands in braces. So what differs between a hundred words of one kind stands in a line of its own."""
_KEYS = frozenset(
    {
        "words",
        "source",
        "tier",
        "reason",
        "instead",
        "finds",
        "leaves",
        "unless",
        "after",
        "behind",
        "not_behind",
        "alone",
        "kinds",
        "about_people",
    }
)


class BadTerms(Exception):
    """A term list that cannot be used: `load` names the file and the entry, and what is wrong."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who advises something, and where to read it; Hearth's own advice stands nowhere else."""

    name: str
    link: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that others may stumble over.

    `unless` are phrases around it in which it is calm. With `after` it counts only where one of these phrases
    stands before it in the sentence; with `behind`, only right behind one of these, which then belongs to it, as
    "los" to "usuarios". Right behind one of `not_behind` it never counts. `alone`: only where no further word
    belongs to it, as in "the deaf" but not in "the deaf community". `about_people`: words that people may well
    use of themselves.
    """

    key: str
    phrases: tuple[tuple[str, ...], ...]
    source: str
    tier: int
    reason: str
    instead: tuple[str, ...]
    finds: tuple[str, ...]
    leaves: tuple[str, ...]
    unless: tuple[tuple[str, ...], ...] = ()
    after: tuple[tuple[str, ...], ...] = ()
    behind: frozenset[tuple[str, ...]] = frozenset()
    not_behind: frozenset[tuple[str, ...]] = frozenset()
    kinds: frozenset[str] = frozenset(KINDS)
    about_people: bool = False
    alone: bool = False


@dataclass(frozen=True)
class TermList:
    """The list of one language. `calm` are phrases that are never to be changed, however their words look."""

    language: str
    entries: Mapping[str, Entry]
    calm: Phrases
    index: Phrases
    _around: dict[str, Phrases] = field(default_factory=dict)

    def around(self, entry: Entry) -> Phrases:
        """Return the phrases around an entry in which it is calm.

        They are sorted when it is first found, since most entries never are.
        """
        if entry.key not in self._around:
            self._around[entry.key] = Phrases.of((phrase, entry.key) for phrase in entry.unless)
        return self._around[entry.key]


@cache
def term_list(language: str) -> TermList:
    """Return the list of a language that comes with Hearth. Raises BadTerms."""
    return load(language, *_files(FOLDER, language))


@cache
def sources() -> Mapping[str, Source]:
    """Return who advises, by the name that the lists use."""
    return {key: Source(**told) for key, told in _read(FOLDER / "sources.toml").items()}


def check_all() -> None:
    """Read every list that comes with Hearth, when it starts. Raises BadTerms where one cannot be used."""
    check_lists(FOLDER)


@cache  # they do not change under a process, and a Hearth that starts again in one need not read them again
def check_lists(folder: Path) -> None:
    """Read every list of a folder and let it go again: nothing is kept or sorted before somebody asks."""
    for language in LANGUAGES:
        files, calm = _files(folder, language)
        for _ in _entries(language, files):
            pass
        _calm(language, calm)


def load(language: str, files: Iterable[Path], calm: Path) -> TermList:
    """Read the list of a language. Raises BadTerms that names the file and the entry."""
    entries = {entry.key: entry for entry in _entries(language, files)}
    return TermList(
        language,
        entries,
        Phrases.of((phrase, "calm") for phrase in _calm(language, calm)),
        Phrases.of((phrase, entry.key) for entry in entries.values() for phrase in entry.phrases),
    )


def _entries(language: str, files: Iterable[Path]) -> Iterator[Entry]:
    seen = set[str]()
    for file in files:
        for name, told in chain.from_iterable(_rows(*entry) for entry in _read(file).items()):
            if name in seen:
                raise BadTerms(f"{file.name}, {name}: stands twice")
            seen.add(name)
            try:
                yield _entry(f"{language}-{name}", language, told)
            except BadTerms as fault:
                raise BadTerms(f"{file.name}, {name}: {fault}") from None


def _calm(language: str, file: Path) -> Collection[tuple[str, ...]]:
    try:
        return _all_written_out(tuple(_read(file)["calm"]), language)
    except BadTerms as fault:
        raise BadTerms(f"{file.name}: {fault}") from None


@cache  # the rows of a pattern share what stands behind and before them
def _all_written_out(forms: tuple[str, ...], language: str) -> frozenset[tuple[str, ...]]:
    return frozenset(phrase for form in forms for phrase in written_out(form, language))


def written_out(form: str, language: str) -> tuple[tuple[str, ...], ...]:
    """Return the phrases that a form stands for. Raises BadTerms where it is not made of words."""
    if not isinstance(form, str) or len(form) > LONGEST_FORM or not form or _NO_FORM.search(form):
        raise BadTerms(f"{form!r} holds more than words, (one|other) and +")
    if re.search(r"[()|]", _GROUPS.sub("", form)):
        raise BadTerms(f"in {form!r} brackets do not match, or stand in one another")
    parts = _GROUPS.split(plain(form).replace("-", " "))
    choices = [part.split("|") if number % 2 else [part] for number, part in enumerate(parts)]
    if prod(map(len, choices)) > MOST_FORMS:
        raise BadTerms(f"{form!r} stands for more than {MOST_FORMS} phrases")
    found: dict[tuple[str, ...], None] = {}
    for chosen in product(*choices):
        phrase = "".join(chosen)
        if "+" in phrase:
            if _PLUS_ELSEWHERE.search(phrase):
                raise BadTerms(f"in {form!r} + stands elsewhere than at the end of a word")
            words = [_endings(word, language) for word in phrase.split()]
            if prod(map(len, words)) > MOST_FORMS:
                raise BadTerms(f"{form!r} stands for too many words")
            found |= dict.fromkeys(product(*words))
        else:
            found[tuple(phrase.split())] = None
    if "'" in form:  # within a word it belongs to it, at its end it is a sign
        found = dict.fromkeys(tuple(word.strip("'") for word in phrase) for phrase in found)
    if not 0 < len(found) <= MOST_FORMS or not 0 < min(map(len, found)) <= max(map(len, found)) <= LONGEST_PHRASE:
        raise BadTerms(f"{form!r} stands for too many words, or for none")
    return tuple(found)


def _endings(word: str, language: str) -> tuple[str, ...]:
    """Return a word with the endings that `+` at its end allows, or the word alone."""
    if not word.endswith("+"):
        return (word,)
    stem = word.rstrip("+")
    if language == SPANISH:
        if stem.endswith("z"):
            return stem, stem[:-1] + "ces"
        return stem, stem + ("s" if stem[-1:] in "aeiou" else "es")
    found = [stem, stem + "s", stem + "'s", stem + "ing", stem + "ed"]
    if stem.endswith("e"):
        found[3:] = [stem[:-1] + "ing", stem + "d"]
    elif stem.endswith("y") and stem[-2:-1] not in "aeiou":
        found[1], found[4] = stem[:-1] + "ies", stem[:-1] + "ied"
    elif stem.endswith(("s", "x", "ch", "sh")):
        found[1] = stem + "es"
    return tuple(found)


def _rows(name: str, told: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give an entry with its name; of a pattern, one entry a row."""
    if EACH not in told:
        yield name, told
        return
    pattern = {key: value for key, value in told.items() if key != EACH}
    for row, gaps in told[EACH].items():
        words = {key: value for key, value in gaps.items() if isinstance(value, str)}
        filled = {key: _filled(value, words) for key, value in pattern.items()}
        yield row, filled | {key: value for key, value in gaps.items() if key not in words}


def _filled(value: Any, words: Mapping[str, str]) -> Any:
    """Fill what a row names into the forms and examples of a pattern.

    A gap that the row does not name stays, and is refused, since no form may hold one.
    """
    if not isinstance(value, list) or not all(isinstance(form, str) for form in value):
        return value
    return [_GAP.sub(lambda gap: words.get(gap[1], gap[0]), form) for form in value]


def _entry(key: str, language: str, told: Mapping[str, Any]) -> Entry:
    if unknown := told.keys() - _KEYS:
        raise BadTerms(f"{sorted(unknown)} is nothing that an entry has")
    if missing := {"words", "source", "tier", "reason", "instead", "finds", "leaves"} - told.keys():
        raise BadTerms(f"{sorted(missing)} is missing")
    if told["source"] not in sources() or told["tier"] not in TIERS:
        raise BadTerms("unknown source or tier")
    if told["source"] == OWN and told["tier"] != WORTH_A_THOUGHT:
        raise BadTerms(f"what no guide advises is tier {WORTH_A_THOUGHT}")
    kinds = frozenset(told.get("kinds", KINDS))
    if not kinds <= set(KINDS):
        raise BadTerms("unknown kinds")

    def phrases(name: str) -> tuple[tuple[str, ...], ...]:
        forms: Collection[str] = told.get(name, ())
        return tuple(phrase for form in forms for phrase in written_out(form, language))

    return Entry(
        key,
        phrases("words"),
        told["source"],
        told["tier"],
        told["reason"],
        tuple(told["instead"]),
        tuple(told["finds"]),
        tuple(told["leaves"]),
        phrases("unless"),
        phrases("after"),
        _all_written_out(tuple(told.get("behind", ())), language),
        _all_written_out(tuple(told.get("not_behind", ())), language),
        kinds,
        bool(told.get("about_people", False)),
        bool(told.get("alone", False)),
    )


def _files(folder: Path, language: str) -> tuple[list[Path], Path]:
    """Return where the list of a language stands: the files with entries, and the one with what is calm."""
    return sorted((folder / language).glob("*.toml")), folder / f"{language}_calm.toml"


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, OSError) as fault:
        raise BadTerms(f"{file.name}: {fault}") from fault
