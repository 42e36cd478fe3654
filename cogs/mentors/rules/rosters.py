"""Mentors as a table (CSV): written, and read again with a clear word about each row that cannot be read. Pure.

Invariants: nothing that people keep to themselves is in a table: neither what they share in secret nor whom
they never want to meet, nor whether they are of age; no cell begins with what a spreadsheet takes for a formula;
what was written reads back as the same.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, listed, text
from bot.kernel.time_zones import find_zone, zone_words, zones_like
from cogs.mentors.rules import wishes
from cogs.mentors.rules.hours import Free
from cogs.mentors.rules.matching import FORMATS, WAYS
from cogs.mentors.rules.topics import plain

LARGEST = 512 * 1024
MOST_ROWS = 200
"""Each person is asked for at Discord, whether they are here."""
MOST_SEATS, USUAL_SEATS, MOST_WORDS = 4, 2, 1000
NEEDED = ("account", "words", "languages", "formats", "zone", "hours")
READ = (*NEEDED, "ways", "seats")
WRITTEN = ("account", "name", "words", "languages", "formats", "ways", "seats", "zone", "hours", "taken", "state")
BETWEEN = "; "
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet may run. Source: OWASP, "CSV Injection"."""
_ACCOUNT = re.compile(r"<@!?(\d{15,20})>|(\d{15,20})")
_ROUNDED = re.compile(r"\d[.,]\d+\s*[eE]\+?\d+")
_SEVERAL = re.compile(r"[;|,\n]")


@dataclass(frozen=True, slots=True)
class Row:
    """A row that could be read, by its number in the file (the heading is 1)."""

    number: int
    account: int
    words: str
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    ways: tuple[str, ...]
    seats: int
    free: Free


@dataclass(frozen=True, slots=True)
class Wrong:
    """A row that cannot come in, and what to change."""

    number: int
    why: Text


def write(rows: Iterable[Mapping[str, str]]) -> bytes:
    """Return a table with the columns `WRITTEN`, as a spreadsheet opens it without running any of it."""
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(WRITTEN)
    for row in rows:
        table.writerow([harmless(row.get(column, "")) for column in WRITTEN])
    return written.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe before it says that it is words."""
    return f"'{cell}" if cell.lstrip(" '").startswith(FORMULA) else cell


def read(contents: bytes) -> tuple[list[Row], list[Wrong]]:
    """Return what could be read, and what could not. Raises Problem where it is no such table at all."""
    rows, wrong, seen = list[Row](), list[Wrong](), dict[int, int]()
    for number, cells in _cells(contents):
        try:
            row = _row(number, cells)
            if row.account in seen:
                raise Problem(text("mentors-row-twice", number=seen[row.account]))
        except Problem as problem:
            wrong.append(Wrong(number, problem.text))
            continue
        seen[row.account] = number
        rows.append(row)
    return rows, wrong


def _cells(contents: bytes) -> list[tuple[int, dict[str, str]]]:
    """Return the cells of each row by column, with the row's number. Raises Problem."""
    words = _decoded(contents)
    first = words.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    try:
        table = list(csv.reader(io.StringIO(words, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        raise Problem(text("mentors-roster-wrong")) from None
    head = [_bare(cell).strip().casefold() for cell in table[0]] if table else []
    if missing := [column for column in NEEDED if column not in head]:
        raise Problem(text("mentors-roster-columns", columns=listed([text("name", name=one) for one in missing])))
    found = [
        (number, dict(zip(head, map(_bare, cells), strict=False)))
        for number, cells in enumerate(table[1:], start=2)
        if any(cell.strip() for cell in cells)
    ]
    if len(found) > MOST_ROWS:
        raise Problem(text("mentors-roster-long", most=MOST_ROWS, count=len(found)))
    return found


def _decoded(contents: bytes) -> str:
    try:
        words = contents.decode("utf-16" if contents[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise Problem(text("mentors-roster-encoding")) from None
    if "\0" in words:
        raise Problem(text("mentors-roster-wrong"))
    return words


def _bare(cell: str) -> str:
    """Return a cell without the apostrophe that `harmless` put before it."""
    bare = cell.removeprefix("'")
    return bare if harmless(bare) != bare else cell


def _row(number: int, cells: Mapping[str, str]) -> Row:
    def cell(column: str) -> str:
        return cells.get(column, "").strip()

    account = _account(cell("account"))
    words = cell("words")
    if not words:
        raise Problem(text("mentors-row-words"))
    if len(words) > MOST_WORDS:
        raise Problem(text("mentors-row-long", most=MOST_WORDS))
    names = {plain(name): code for code, name in wishes.LANGUAGES.items()}
    zone = find_zone(cell("zone"))
    if zone is None:
        near = listed([text("name", name=one) for one in zones_like(cell("zone"))])
        typed = Name(cell("zone")[:60])
        raise Problem(
            text("mentors-row-zone-like", zone=typed, near=near) if near else text("mentors-row-zone", zone=typed)
        )
    slots = wishes.hours_in(cell("hours"))
    if not slots:
        raise Problem(text("mentors-row-hours", hours=Name(cell("hours")[:100])))
    return Row(
        number,
        account,
        words,
        _some("languages", cell("languages"), wishes.LANGUAGES, names),
        _some("formats", cell("formats"), FORMATS),
        _some("ways", cell("ways"), WAYS) if cell("ways") else (),
        _seats(cell("seats")),
        Free.at(zone, slots),
    )


def _account(cell: str) -> int:
    found = _ACCOUNT.fullmatch(cell)
    if found is not None:
        return int(found[1] or found[2])
    raise Problem(text("mentors-row-rounded" if _ROUNDED.fullmatch(cell) else "mentors-row-account"))


def _seats(cell: str) -> int:
    if not cell:
        return USUAL_SEATS
    if not cell.isdecimal() or not 1 <= int(cell) <= MOST_SEATS:
        raise Problem(text("mentors-row-seats", most=MOST_SEATS))
    return int(cell)


def _some(column: str, cell: str, of: Collection[str], names: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Return what is chosen from a list, in its order. Raises Problem that says what can be chosen."""
    chosen = set[str]()
    for part in filter(None, map(str.strip, _SEVERAL.split(cell))):
        one = part.casefold() if part.casefold() in of else (names or {}).get(plain(part))
        if one is None:
            raise Problem(text("mentors-row-choice", column=column, found=Name(part[:40]), choices=_choices(of)))
        chosen.add(one)
    if not chosen:
        raise Problem(text("mentors-row-empty", column=column, choices=_choices(of)))
    return tuple(one for one in of if one in chosen)


def _choices(of: Collection[str]) -> str:
    return ", ".join(of)


def cells_of(
    account: int,
    *,
    name: str,
    words: str,
    languages: Sequence[str],
    formats: Sequence[str],
    ways: Sequence[str],
    seats: int,
    free: Free,
    taken: int,
    state: str,
) -> dict[str, str]:
    """Return one mentor as cells by column.

    An account is written as a mention: a spreadsheet rounds long numbers.
    """
    return {
        "account": f"<@{account}>",
        "name": name,
        "words": words,
        "languages": BETWEEN.join(languages),
        "formats": BETWEEN.join(formats),
        "ways": BETWEEN.join(ways),
        "seats": str(seats),
        "zone": zone_words(free.zone),
        "hours": wishes.hours_words(free),
        "taken": str(taken),
        "state": state,
    }
