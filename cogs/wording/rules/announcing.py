"""What keeps people from reading an announcement: for screen readers, other time zones, newcomers. Pure.

Invariant: each place is a line or words in it, and says what to do; nothing here looks at what is aside but for
pictures and pings, which are there all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.kernel import hours_in_words
from bot.kernel.own_words import disturbing_kinds, most_emoji_in_a_row
from bot.kernel.text import text
from cogs.wording.rules.found import Place
from cogs.wording.rules.reading import Reading

MANY_EMOJI = 3
"""In a row; a screen reader says the name of each."""
_KNOWN = (
    "AI API ASCII CI CEO CET CEST CLI CPU CSS CSV CTO DM DNS EN ES EU EUR FAQ FIXME FTP GB GBP GIF GIT "
    "GMT GNU GPL GPU HTML HTTP HTTPS ID IDE IP ISO IT JPEG JS JSON KDE MB MIT NASA OK OS PC PDF PHP PM "
    "PNG PR PT QR RAM REST SDK SMS SQL SSD SSH SVG TLS TODO TV UI UK UN URL US USA USB USD UTC UTF UX VM "
    "VPN WIFI XML YAML ZIP ACM IEEE FOSS OSS OSPO II III IV VI AM README LICENSE CONTRIBUTING CHANGELOG "
    "NOTE WARNING TIP IMPORTANT"
)
KNOWN = frozenset(_KNOWN.split())
"""Short forms that need no explaining where software is made."""
SHORT_FORM = re.compile(r"(?<![\w`/.@#&-])([A-Z]{3,6})s?(?![\w`/.@-])")
MOST_SHORT_FORMS = 10
_COLOURS_EN = "red|green|blue|yellow|orange|purple|pink|grey|gray"
_BY_COLOUR = re.compile(
    rf"(?i)\b(?:(?:marked|shown|written|highlighted|printed|coloured|colored) in (?:{_COLOURS_EN})"
    rf"|(?:the|all) (?:{_COLOURS_EN}) "
    r"(?:ones?|items?|lines?|fields?|rows?|cells?|entries|dates?|rooms?|buttons?|links?|dots?)"
    r"|(?:en|de color) (?:rojo|verde|azul|amarillo|naranja|morado|rosa|gris)"
    r"|(?:el|los|la|las) (?:botón|botones|campos?|filas?|líneas?|fechas?|enlaces?)"
    r" (?:roj[oa]s?|verdes?|azul(?:es)?|amarill[oa]s?))\b"
)
_PICTURE = re.compile(r"!\[([^\]\n]{0,500})\]\([^)\n]{1,600}\)")
_LONE_PICTURE = re.compile(r"(?i)https?://\S{1,2000}\.(?:png|jpe?g|gif|webp|avif|svg)\b\S{0,500}")
_LEFT_BY_OWN_WORDS = {
    "pings-everybody": 2,
    "emoji-alone": 2,
    "emoji-first": 3,
    "shouting": 2,
    "letters-in-disguise": 2,
}
"""What bot/kernel/own_words.py finds in a line, and how much it matters here."""


def look(reading: Reading, *, is_long: bool) -> Iterator[Place]:
    """Give what keeps people from reading it. `is_long`: it is read at leisure, such as a job ad."""
    yield from _outward(reading, is_long=is_long)
    yield from look_at_meaning(reading)


def look_at_meaning(reading: Reading) -> Iterator[Place]:
    """Give what the words leave to guess: meaning by colour alone, short forms that are not explained."""
    for start, end in _lines(reading.text):
        for found in _BY_COLOUR.finditer(reading.bare[start:end]):
            yield _place("colour", start, found, "w3c", 2)
    yield from _short_forms(reading)


def _outward(reading: Reading, *, is_long: bool) -> Iterator[Place]:
    lines = _lines(reading.text)
    for number, line, kind in disturbing_kinds(reading.text):
        if kind in _LEFT_BY_OWN_WORDS and not (is_long and kind == "emoji-first"):
            start, end = lines[number - 1]
            why = text(f"wording-why-{kind}")
            yield Place(*_trimmed(line, start, end), kind, why, (), "w3c", _LEFT_BY_OWN_WORDS[kind])
    for start, end in lines:
        yield from _in_line(reading, start, end)


def _in_line(reading: Reading, start: int, end: int) -> Iterator[Place]:
    line, bare = reading.text[start:end], reading.bare[start:end]
    if not line.isascii() and most_emoji_in_a_row(line) >= MANY_EMOJI:
        yield _line_place("emoji-run", line, start, end, "w3c", 3)
    pictures = list(_PICTURE.finditer(line))
    for found in pictures:
        if not found[1].strip():
            yield _place("picture", start, found, "w3c", 2)
    if not pictures and not any(letter.isalpha() for letter in bare):
        for found in _LONE_PICTURE.finditer(line):
            yield _place("picture", start, found, "w3c", 2)
    if (clock := hours_in_words.hour_without_zone(bare)) is not None:
        yield _place("clock", start, clock, "hearth", 3)
    if (day := hours_in_words.day_for_some(bare)) is not None:
        yield _place("day", start, day, "hearth", 3)


def _short_forms(reading: Reading) -> Iterator[Place]:
    """Give short forms that the text does not explain, each where it comes first."""
    seen: set[str] = set()
    for found in SHORT_FORM.finditer(reading.bare):
        short = found[1]
        if short in KNOWN or short in seen or _in_capitals(reading.bare, found.start(), found.end()):
            continue
        seen.add(short)
        if not _is_explained(reading.text, short):
            yield _place("short-form", 0, found, "govuk", 3)
        if len(seen) >= MOST_SHORT_FORMS:
            return


def _in_capitals(bare: str, start: int, end: int) -> bool:
    """Tell whether the words around are capitals, too: then it is shouted, and no short form."""
    around = bare[max(0, start - 20) : start] + bare[end : end + 20]
    letters = [letter for letter in around if letter.isalpha()]
    return len(letters) > 3 and sum(letter.isupper() for letter in letters) * 2 > len(letters)


def _is_explained(words: str, short: str) -> bool:
    """Tell whether a short form stands in brackets behind what it means, or its meaning in brackets behind it."""
    return f"({short}" in words or f"{short} (" in words or f"{short}s (" in words


def _line_place(kind: str, line: str, start: int, end: int, source: str, tier: int) -> Place:
    return Place(*_trimmed(line, start, end), kind, text(f"wording-why-{kind}"), (), source, tier)


def _place(kind: str, start: int, found: re.Match[str], source: str, tier: int) -> Place:
    return Place(start + found.start(), start + found.end(), kind, text(f"wording-why-{kind}"), (), source, tier)


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    return start + len(line) - len(line.lstrip()), end - (len(line) - len(line.rstrip()))


def _lines(words: str) -> list[tuple[int, int]]:
    """Return where each line begins and ends, without what ends it; the same lines as `str.splitlines` gives."""
    found, at = [], 0
    for line in words.splitlines(keepends=True):
        found.append((at, at + len(line.splitlines()[0])))
        at += len(line)
    return found
