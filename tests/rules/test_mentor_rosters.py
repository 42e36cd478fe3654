"""A table of mentors reads back as it was written, runs nothing, and each row that cannot be read says why."""

from __future__ import annotations

import contextlib
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kernel.problems import Problem
from cogs.mentors.rules import rosters, wishes
from cogs.mentors.rules.hours import SLOTS, Free
from cogs.mentors.rules.matching import FORMATS, WAYS
from cogs.mentors.rules.rosters import NEEDED, Row

ADA = "<@123456789012345678>"
GOOD = {
    "account": ADA,
    "words": "Python",
    "languages": "en",
    "formats": "weeks",
    "zone": "Europe/Berlin",
    "hours": "Mon 18:00-20:00",
}
WORDS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=60)


def table(
    *rows: dict[str, str], columns: tuple[str, ...] = (*NEEDED, "ways", "seats"), delimiter: str = ","
) -> bytes:
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([row.get(column, "") for column in columns])
    return written.getvalue().encode()


def why(**changes: str) -> str:
    rows, wrong = rosters.read(table({**GOOD, **changes}))
    assert not rows
    (only,) = wrong
    assert only.number == 2
    return only.why.id


@given(
    words=WORDS.filter(lambda one: one.strip() == one and one),
    name=WORDS,
    languages=st.sets(st.sampled_from(list(wishes.LANGUAGES)), min_size=1),
    formats=st.sets(st.sampled_from(FORMATS), min_size=1),
    ways=st.sets(st.sampled_from(WAYS)),
    seats=st.integers(1, 4),
    slots=st.sets(st.integers(0, SLOTS - 1), min_size=1, max_size=12),
    zone=st.sampled_from(["Europe/Berlin", "Etc/GMT-2", "America/Sao_Paulo"]),
)
def test_what_was_written_reads_back_and_runs_nothing(
    words: str,
    name: str,
    languages: set[str],
    formats: set[str],
    ways: set[str],
    seats: int,
    slots: set[int],
    zone: str,
) -> None:
    given_languages = tuple(one for one in wishes.LANGUAGES if one in languages)
    given_formats = tuple(one for one in FORMATS if one in formats)
    given_ways = tuple(one for one in WAYS if one in ways)
    free = Free.at(zone, slots)
    written = rosters.write(
        [
            rosters.cells_of(
                123456789012345678,
                name=name,
                words=words,
                languages=given_languages,
                formats=given_formats,
                ways=given_ways,
                seats=seats,
                free=free,
                taken=1,
                state="open",
            )
        ]
    )
    cells = [cell for row in csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    rows, wrong = rosters.read(written)
    assert not wrong
    assert rows == [Row(2, 123456789012345678, words, given_languages, given_formats, given_ways, seats, free)]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "'=1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert rosters.harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_spreadsheets_write_differently(delimiter: str, encoding: str) -> None:
    told = {**GOOD, "words": "Übersetzen; Python", "languages": "English; Español"}
    rows, wrong = rosters.read(table(told, delimiter=delimiter).decode().encode(encoding))
    assert not wrong
    assert rows[0].words == "Übersetzen; Python"
    assert rows[0].languages == ("en", "es")
    assert rows[0].seats == 2


def test_each_row_says_what_to_change() -> None:
    assert why(account="Ada") == "mentors-row-account"
    assert why(account="1.23457E+17") == "mentors-row-rounded"
    assert why(words=" ") == "mentors-row-words"
    assert why(words="x" * 1001) == "mentors-row-long"
    assert why(zone="xqzw") == "mentors-row-zone"
    assert why(zone="Berlinn") == "mentors-row-zone-like"
    assert why(hours="sometimes") == "mentors-row-hours"
    assert why(hours="") == "mentors-row-hours"
    assert why(languages="Klingon") == "mentors-row-choice"
    assert why(formats="") == "mentors-row-empty"
    assert why(ways="telepathy") == "mentors-row-choice"
    assert why(seats="5") == "mentors-row-seats"
    assert why(seats="²") == "mentors-row-seats"


def test_good_rows_come_in_beside_wrong_ones() -> None:
    other = GOOD | {"account": "223456789012345678"}
    rows, wrong = rosters.read(table(GOOD, {}, GOOD, {**other, "seats": "9"}, other))
    assert [one.number for one in rows] == [2, 6]
    assert [(one.number, one.why.id) for one in wrong] == [(4, "mentors-row-twice"), (5, "mentors-row-seats")]


@pytest.mark.parametrize(
    ("contents", "says"),
    [
        (b"", "mentors-roster-columns"),
        (b"account,words\n1,2\n", "mentors-roster-columns"),
        ("account,wörds".encode("latin-1"), "mentors-roster-encoding"),
        (b"PK\x03\x04\0\0", "mentors-roster-wrong"),
        (b'account,"words\n', "mentors-roster-wrong"),
        (table(*[GOOD] * 201), "mentors-roster-long"),
    ],
)
def test_what_is_no_such_table_is_refused_whole(contents: bytes, says: str) -> None:
    with pytest.raises(Problem) as refused:
        rosters.read(contents)
    assert refused.value.text.id == says


@given(st.binary(max_size=300))
def test_whatever_is_handed_in_is_answered(contents: bytes) -> None:
    with contextlib.suppress(Problem):
        rosters.read(contents)
