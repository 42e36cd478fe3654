"""Term lists: data that says which words others may stumble over, why, and what to say instead. Pure.

Invariants:
- A list holds no expressions, only words: what a form may hold is written in `_FORM`, and each form is written out
  into the literal phrases that it stands for, at most `MOST_FORMS` of them. Whatever else stands there (an
  expression that could run for ever, too) is refused when Hearth starts, with the entry's name.
- Each entry says who advises it (`source`), how strongly (`tier`), why, what to say instead, and gives examples
  that it must and must not find; a test holds it to them.
- Which of two phrases counts is plain: the longer one.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from bot.kernel.text_kinds import KINDS
from cogs.wording.rules.reading import Word, tokens

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
_FORM = re.compile(r"(?:[^\W_]|[ '+()|-])+")
"""Letters and digits; spaces and hyphens, which are the same; `(a|b)` for one or the other, `(a|)` for a or
nothing; `+` for the endings that a word can have."""
_GROUPS = re.compile(r"\(([^()]*)\)")
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
        "alone",
        "kinds",
        "about_people",
    }
)


class BadTerms(Exception):
    """A term list that cannot be used: names the file, the entry, and what is wrong."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who advises something, and where to read it; Hearth's own advice stands nowhere else."""

    name: str
    link: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that others may stumble over.

    `unless` are phrases around it in which it is calm. With `after` it counts only where one of these phrases
    stands before it in the sentence; `alone`: only where no further word belongs to it, as in "the deaf" but not
    in "the deaf community". `about_people`: words that people may well use of themselves.
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
    kinds: frozenset[str] = frozenset(KINDS)
    about_people: bool = False
    alone: bool = False


@dataclass(frozen=True)
class Phrases:
    """Phrases with what they stand for, to be found in a row of words."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, pairs: Iterable[tuple[Sequence[str], str]]) -> Phrases:
        """Build from pairs of a phrase and what it stands for. Of one phrase, the first counts."""
        found: dict[str, dict[tuple[str, ...], str]] = {}
        for phrase, key in pairs:
            if phrase:
                found.setdefault(phrase[0], {}).setdefault(tuple(phrase), key)
        return cls(
            {first: tuple(sorted(of.items(), key=lambda pair: -len(pair[0]))) for first, of in found.items()}
        )

    def find(self, words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
        """Give every phrase as its first word, the one after its last, and what it stands for.

        The words of a phrase belong together: nothing but white space or a hyphen stands between them.
        """
        begins = self.by_first
        for at, word in enumerate(words):
            if word.plain not in begins:
                continue
            for phrase, key in begins[word.plain]:
                if len(phrase) == 1 or _goes_on(words, at, phrase):
                    yield at, at + len(phrase), key
                    break


def _goes_on(words: Sequence[Word], at: int, phrase: tuple[str, ...]) -> bool:
    """Tell whether the words from a place on are those of a phrase, whose first one is."""
    if at + len(phrase) > len(words):
        return False
    for number in range(1, len(phrase)):
        word = words[at + number]
        if word.plain != phrase[number] or not word.joined:
            return False
    return True


@dataclass(frozen=True)
class TermList:
    """The list of one language. `calm` are phrases that are never to be changed, however their words look;
    `unless` those around single entries."""

    language: str
    entries: Mapping[str, Entry]
    calm: Phrases
    index: Phrases
    unless: Mapping[str, Phrases]


@cache
def term_list(language: str) -> TermList:
    """Return the list of a language that comes with Hearth. Raises BadTerms."""
    return _load_from(FOLDER, language)


@cache
def sources() -> Mapping[str, Source]:
    """Return who advises, by the name that the lists use."""
    return {key: Source(**told) for key, told in _read(FOLDER / "sources.toml").items()}


def check_all() -> None:
    """Read every list, when Hearth starts. Raises BadTerms where one cannot be used."""
    _check(FOLDER)


@cache  # they do not change under a process, and a Hearth that starts again in one need not read them again
def _check(folder: Path) -> None:
    for language in LANGUAGES:
        _load_from(folder, language)


def load(language: str, files: Iterable[Path], calm: Path) -> TermList:
    """Read the list of a language. Raises BadTerms that names the file and the entry."""
    entries: dict[str, Entry] = {}
    for file in files:
        for name, told in _read(file).items():
            entry = _entry(f"{file.name}, {name}", f"{language}-{name}", language, told)
            if entry.key in entries:
                raise BadTerms(f"{file.name}, {name}: stands twice")
            entries[entry.key] = entry
    calm_words = [
        phrase for form in _read(calm)["calm"] for phrase in written_out(f"{calm.name}, {form}", form, language)
    ]
    return TermList(
        language,
        entries,
        Phrases.of((phrase, "calm") for phrase in calm_words),
        Phrases.of((phrase, entry.key) for entry in entries.values() for phrase in entry.phrases),
        {
            entry.key: Phrases.of((phrase, entry.key) for phrase in entry.unless)
            for entry in entries.values()
            if entry.unless
        },
    )


def written_out(where: str, form: str, language: str) -> tuple[tuple[str, ...], ...]:
    """Return the phrases that a form stands for. Raises BadTerms where it is not made of words."""
    if not isinstance(form, str) or len(form) > LONGEST_FORM or not _FORM.fullmatch(form):
        raise BadTerms(f"{where}: {form!r} holds more than words, (one|other) and +")
    if re.search(r"[()|]", _GROUPS.sub("", form)):
        raise BadTerms(f"{where}: in {form!r} brackets do not match, or stand in one another")
    parts = _GROUPS.split(form)
    choices = [part.split("|") if number % 2 else [part] for number, part in enumerate(parts)]
    count = 1
    for choice in choices:
        count *= len(choice)
    if count > MOST_FORMS:
        raise BadTerms(f"{where}: {form!r} stands for {count} phrases; {MOST_FORMS} are allowed")
    found: dict[tuple[str, ...], None] = {}
    for chosen in product(*choices):
        if re.search(r"\+[^ -]|(?:^|[ -])\+", "".join(chosen)):
            raise BadTerms(f"{where}: in {form!r} + stands elsewhere than at the end of a word")
        words = [_endings(word, language) for word in "".join(chosen).replace("-", " ").split()]
        count = 1
        for of in words:
            count *= len(of)
        if not words or len(words) > LONGEST_PHRASE or len(found) + count > MOST_FORMS:
            raise BadTerms(f"{where}: {form!r} stands for too many words, or for none")
        for phrase in product(*words):
            found[tuple(token for word in phrase for token in tokens(word))] = None
    return tuple(found)


def _endings(word: str, language: str) -> tuple[str, ...]:
    """Return a word with the endings that `+` at its end allows, or the word alone."""
    if not word.endswith("+"):
        return (word,)
    stem = word.rstrip("+")
    if language == SPANISH:
        if stem.endswith("z"):
            return stem, stem[:-1] + "ces"
        return stem, stem + ("s" if stem[-1:] in "aeiouáéíóú" else "es")
    found = [stem, stem + "s", stem + "'s", stem + "ing", stem + "ed"]
    if stem.endswith("e"):
        found[3:] = [stem[:-1] + "ing", stem + "d"]
    elif stem.endswith("y") and stem[-2:-1] not in "aeiou":
        found[1], found[4] = stem[:-1] + "ies", stem[:-1] + "ied"
    elif stem.endswith(("s", "x", "ch", "sh")):
        found[1] = stem + "es"
    return tuple(found)


def _entry(where: str, key: str, language: str, told: Mapping[str, Any]) -> Entry:
    if unknown := told.keys() - _KEYS:
        raise BadTerms(f"{where}: {sorted(unknown)} is nothing that an entry has")
    if missing := {"words", "source", "tier", "reason", "instead", "finds", "leaves"} - told.keys():
        raise BadTerms(f"{where}: {sorted(missing)} is missing")
    if told["source"] not in sources() or told["tier"] not in TIERS:
        raise BadTerms(f"{where}: unknown source or tier")
    if told["source"] == OWN and told["tier"] != WORTH_A_THOUGHT:
        raise BadTerms(f"{where}: what no guide advises is tier {WORTH_A_THOUGHT}")
    kinds = frozenset(told.get("kinds", KINDS))
    if not kinds <= set(KINDS):
        raise BadTerms(f"{where}: unknown kinds")

    def phrases(name: str) -> tuple[tuple[str, ...], ...]:
        forms: Collection[str] = told.get(name, ())
        return tuple(phrase for form in forms for phrase in written_out(where, form, language))

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
        kinds,
        bool(told.get("about_people", False)),
        bool(told.get("alone", False)),
    )


def _load_from(folder: Path, language: str) -> TermList:
    files = [folder / f"{language}.toml", folder / f"{language}_jobs.toml"]
    return load(language, [file for file in files if file.exists()], folder / f"{language}_calm.toml")


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, OSError) as fault:
        raise BadTerms(f"{file.name}: {fault}") from fault
