"""What a job ad or a call tells people who wonder whether it means them, and what it does not tell. Pure.

Sources:
- Word families: Gaucher, Friesen and Kay, "Evidence that gendered wording in job advertisements exists and
  sustains gender inequality" (2011), https://doi.org/10.1037/a0022530. They showed that ads for fields with many
  men hold more of one family, and that such ads appealed less to women. Whether changing single words changes who
  applies is disputed: Castilla and Rho (Management Science 69, 2023) found next to no effect among real ads; a set
  of experiments and field studies in PNAS (2025) found one. So both counts are told, and no verdict. All of it was
  in English. The Spanish families translate the idea and rest on no study in Spanish; the remark says so.
- Readability: LIX, Björnsson (1968): words a sentence, and the share of words of more than six letters, added. It
  needs no syllables, so that it means the same in English and in Spanish.

Invariants: in a language that the expressions here do not know, nothing is said to be missing. The words of open
source itself (commit, support, share, lead) count for neither family; what is missed is what nothing in the text
speaks of, so that one which says it in unknown words is asked once too often, not once too rarely.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.kernel.text import Name, Text, text
from cogs.wording.rules.found import Remark
from cogs.wording.rules.reading import Reading, Word, plain
from cogs.wording.rules.terms import ENGLISH, FOLDER, LANGUAGES, written_out

STUDIES = (
    "https://doi.org/10.1037/a0022530",
    "https://ideas.repec.org/a/inm/ormnsc/v69y2023i11p6912-6939.html",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC11848290/",
)
"""Gaucher, Friesen and Kay; Castilla and Rho; the one in PNAS."""
MANY_NEEDS = 6
"""Points under one heading that somebody must have; beyond that it is worth asking which are needed at once."""
HARD = 55
"""LIX. Björnsson calls 50 to 60 hard (official texts), above 60 very hard."""
LONG_ENOUGH = 60
"""Words under which a measure of readability says nothing."""
TOLD = 8
"""Words of a family that are named."""
LONG_WORD = 6
BALANCE = "job-balance"
"""The remark that counts words of the two families."""

_NEEDS = re.compile(
    r"(?i)\b(?:requirements?|must[- ]haves?|you must have|qualifications?"
    r"|what you(?: wi|')?ll (?:need|bring)|what you (?:need|bring)"
    r"|you have|we expect|essential|requisitos|imprescindible|qué buscamos|se requiere)\b"
)
_NICE = re.compile(r"(?i)\b(?:nice[- ]to[- ]haves?|bonus|plus|optional|preferred|deseable|se valora)")
_POINT = re.compile(r"^\s*(?:[-*+•–]|\d{1,2}[.)])\s+\S")
_YEARS = re.compile(r"(?i)\b\d{1,2}\s?\+?\s?(?:(?:-|–|to|a)\s?\d{1,2}\s?)?\+?\s?(?:years?|yrs|años)\b")
_NEEDS_YEARS = re.compile(r"(?i)\bexperien")
_DEGREE = re.compile(
    r"(?i)\b(?:degree|bachelor|master['’]s|ph\.?d|b\.?sc|m\.?sc|diploma"
    r"|licenciatura|t[ií]tulo universitario|grado en)\b"
)
_OR_EQUAL = re.compile(
    r"(?i)\b(?:or (?:equivalent|equal|similar|comparable)|equivalent|no degree|degree is not|self[- ]taught"
    r"|o (?:equivalente|similar)"
    r"|experiencia equivalente|autodidacta)"
)
_TOLD: Mapping[str, re.Pattern[str]] = {
    "pay": re.compile(
        r"(?i)(?:[$€£¥]\s?\d|\d\s?(?:[$€£¥]|k\b|usd|eur|gbp|chf)|\bstipend of\b"
        r"|\b(?:unpaid|volunteer|voluntari[oa]s?|sin sueldo)\b)"
    ),
    "place": re.compile(
        r"(?i)\b(?:remote(?:ly)?|on[- ]?site|hybrid|office in|based in|located in|anywhere|from home"
        r"|in person|online"
        r"|remot[oa]|presencial|h[ií]brido|oficina en|teletrabajo|en l[ií]nea)\b"
    ),
    "hours": re.compile(
        r"(?i)(?:\bhours?\b|\d\s?h\b|\bfull[- ]?time\b|\bpart[- ]?time\b"
        r"|\bdays? (?:a|per) week\b|\bhoras?\b|\bjornada\b|\btiempo (?:completo|parcial)\b)"
    ),
    "access": re.compile(
        r"(?i)\b(?:accommodations?|adjustments?|access (?:needs?|requirements?)|accessib\w+|disabilit\w+"
        r"|ajustes|adaptaciones"
        r"|accesib\w+|discapacidad)\b"
    ),
}


@dataclass(frozen=True, slots=True)
class Families:
    """Beginnings of words, by family, and words that count for neither."""

    masculine: tuple[str, ...]
    feminine: tuple[str, ...]
    neither: frozenset[str]


@cache
def families(language: str) -> Families:
    """Return the word families of a language that come with Hearth."""
    told = tomllib.loads((FOLDER / f"{language}_families.toml").read_text(encoding="utf-8"))
    neither = (word for form in told["neither"] for (word,) in written_out(form, language))
    return Families(tuple(map(plain, told["masculine"])), tuple(map(plain, told["feminine"])), frozenset(neither))


@dataclass(frozen=True, slots=True)
class Balance:
    """The words of each family that a text holds, each once, in order, as the text first writes them."""

    masculine: tuple[str, ...]
    feminine: tuple[str, ...]


def look(reading: Reading, language: str | None) -> list[Remark]:
    """Say what about an ad as a whole may keep people from applying."""
    found: list[Remark] = []
    if language is None or language not in LANGUAGES:
        return found
    found += _balance(reading, language)
    found += _needs(reading)
    if _DEGREE.search(reading.bare) and not _OR_EQUAL.search(reading.bare):
        found.append(Remark("job-degree", text("wording-job-degree"), "csg"))
    found += [
        Remark(f"job-{what}", text(f"wording-job-{what}"), "hearth")
        for what, told in _TOLD.items()
        if not told.search(reading.bare)
    ]
    measured = lix(reading)
    if measured is not None and measured > HARD:
        found.append(Remark("job-readability", text("wording-job-readability", lix=measured, hard=HARD), "lix"))
    return found


def balance(reading: Reading, language: str) -> Balance:
    """Return which words of the two families a text in a language holds."""
    known = families(language)
    both = (*known.masculine, *known.feminine)
    counted: dict[bool, dict[str, str]] = {True: {}, False: {}}
    for word in reading.own:
        if word.plain.startswith(both) and word.plain not in known.neither and not _is_large_amid(word, reading):
            written = reading.text[word.start : word.end].lower()
            counted[word.plain.startswith(known.masculine)].setdefault(word.plain, written)
    return Balance(tuple(counted[True].values()), tuple(counted[False].values()))


def lix(reading: Reading) -> int | None:
    """Return the LIX of a text, or None where it is too short to say. A point of a list is a sentence."""
    words = [word for word in reading.own if not word.plain.isdecimal()]
    if len(words) < LONG_ENOUGH:
        return None
    sentences = len({word.sentence for word in words})
    long = sum(len(word.plain) > LONG_WORD for word in words)
    return round(len(words) / sentences + 100 * long / len(words))


def _is_large_amid(word: Word, reading: Reading) -> bool:
    """Tell whether a word is written large amid a sentence: then it is a name, such as of a company."""
    sentence = reading.sentences[word.sentence]
    return word.is_capital and word is not sentence[0] and not all(one.is_capital for one in sentence)


def _balance(reading: Reading, language: str) -> Iterator[Remark]:
    """Count the words of both families, where there is any."""
    found = balance(reading, language)
    if found.masculine or found.feminine:
        id = "wording-job-balance" if language == ENGLISH else "wording-job-balance-translated"
        what = text(id, men=_counted(found.masculine), women=_counted(found.feminine))
        yield Remark(BALANCE, what, "gaucher")


def _counted(words: tuple[str, ...]) -> Text:
    if not words:
        return text("wording-job-words-none")
    return text("wording-job-words", count=len(words), words=Name(", ".join(words[:TOLD])))


def _needs(reading: Reading) -> Iterator[Remark]:
    """Say where a list of what somebody must have is long, and where years are asked for."""
    longest, count, counts = 0, 0, False
    for line in reading.bare.splitlines():
        if _POINT.match(line):
            count += counts
            longest = max(longest, count)
        elif line.strip():
            counts, count = bool(_NEEDS.search(line)) and not _NICE.search(line), 0
    if longest > MANY_NEEDS:
        yield Remark("job-needs", text("wording-job-needs", count=longest), "hearth")
    if (years := _YEARS.search(reading.bare)) is not None and _NEEDS_YEARS.search(reading.bare):
        yield Remark("job-years", text("wording-job-years", words=Name(years[0])), "hearth")
