"""The rules of the record of deeds: what is changed, removed, moved or cut off is found, and nothing else is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import audit_chain as chain
from bot.vault import Vault
from data.audit import Deed
from data.keystore import ChainHead
from tests.data.vaults import GUILD, OTHER_GUILD, strongroom

with_one_vault = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
START = datetime(2026, 3, 1, 12, tzinfo=UTC)
WORDS = st.sampled_from(["viewed", "noted", "decided", "", "a" * 24, '","', "1"])
LINES = st.tuples(st.integers(0, 10**12), WORDS, WORDS, WORDS)
Chain = list[Deed]


@pytest.fixture
async def vault(tmp_path: Path) -> AsyncIterator[Vault]:
    async with strongroom(tmp_path) as room:
        yield room.vault


def written(vault: Vault, lines: list[tuple[int, str, str, str]]) -> Chain:
    rows: Chain = []
    for number, (later, deed, case_id, name) in enumerate(lines, 1):
        row = Deed(GUILD, number, START + timedelta(microseconds=later), deed, case_id, name, "")
        rows.append(replace(row, mac=chain.link(vault, row, rows[-1].mac if rows else "")))
    return rows


def found(vault: Vault, rows: Chain, head: ChainHead | None) -> list[chain.Flaw]:
    number = rows[-1].number if rows else 0
    at_head = next((row.mac for row in rows if head and row.number == head.number), None)
    return chain.flaws(vault, rows) + chain.flaws_at_head(vault, GUILD, head, number, at_head)


def one_change(row: Deed, draw: st.DataObject) -> Deed:
    """Change one column of a row to something else."""
    others: dict[str, st.SearchStrategy[Any]] = {
        "guild_id": st.just(OTHER_GUILD),
        "number": st.integers(-5, 30),
        "at": st.integers(1, 10**9).map(lambda more: row.at + timedelta(microseconds=more)),
        "deed": WORDS,
        "case_id": WORDS,
        "name": WORDS,
        "mac": st.sampled_from(["", "0" * 64, row.mac[:-1], row.mac.upper()]),
    }
    column = draw.draw(st.sampled_from(sorted(others)))
    value = draw.draw(others[column].filter(lambda other: other != getattr(row, column)))
    return replace(row, **{column: value})


@with_one_vault
@given(lines=st.lists(LINES, max_size=12), drawn=st.data())
def test_an_untouched_record_is_whole_wherever_its_head_and_its_batches_are(
    vault: Vault, lines: list[tuple[int, str, str, str]], drawn: st.DataObject
) -> None:
    rows = written(vault, lines)
    heads: list[ChainHead | None] = [None, *(chain.new_head(vault, row) for row in rows)]
    assert found(vault, rows, drawn.draw(st.sampled_from(heads))) == []
    cut = drawn.draw(st.integers(0, len(rows)))
    before = rows[cut - 1] if cut else Deed(GUILD, 0, START, "", "", "", "")
    assert chain.flaws(vault, rows[cut:], number=before.number, mac=before.mac) == []


@with_one_vault
@given(lines=st.lists(LINES, min_size=1, max_size=12), drawn=st.data())
def test_any_single_change_is_found(
    vault: Vault, lines: list[tuple[int, str, str, str]], drawn: st.DataObject
) -> None:
    rows = written(vault, lines)
    head = chain.new_head(vault, rows[-1])
    where = drawn.draw(st.integers(0, len(rows) - 1))
    rows[where] = one_change(rows[where], drawn)
    assert found(vault, rows, head)
    assert found(vault, sorted(rows, key=lambda row: row.number), head)


@with_one_vault
@given(lines=st.lists(LINES, min_size=1, max_size=12), drawn=st.data(), renumbered=st.booleans())
def test_any_removal_is_found(
    vault: Vault, lines: list[tuple[int, str, str, str]], drawn: st.DataObject, renumbered: bool
) -> None:
    rows = written(vault, lines)
    head = chain.new_head(vault, rows[-1])
    first = drawn.draw(st.integers(0, len(rows) - 1))
    del rows[first : drawn.draw(st.integers(first + 1, len(rows)))]
    if renumbered:
        rows = [replace(row, number=number) for number, row in enumerate(rows, 1)]
    assert found(vault, rows, head)


@with_one_vault
@given(lines=st.lists(LINES, min_size=2, max_size=12, unique=True), drawn=st.data(), renumbered=st.booleans())
def test_any_swap_is_found(
    vault: Vault, lines: list[tuple[int, str, str, str]], drawn: st.DataObject, renumbered: bool
) -> None:
    rows = written(vault, lines)
    head = chain.new_head(vault, rows[-1])
    one, other = drawn.draw(st.lists(st.integers(0, len(rows) - 1), min_size=2, max_size=2, unique=True))
    rows[one], rows[other] = rows[other], rows[one]
    if renumbered:
        rows = [replace(row, number=number) for number, row in enumerate(rows, 1)]
    assert found(vault, rows, head)


@with_one_vault
@given(
    lines=st.lists(LINES, min_size=2, max_size=12, unique=True), more=st.lists(LINES, max_size=12), cut=st.data()
)
def test_rows_that_were_cut_off_are_missed_also_when_the_record_went_on(
    vault: Vault, lines: list[tuple[int, str, str, str]], more: list[tuple[int, str, str, str]], cut: st.DataObject
) -> None:
    rows = written(vault, lines)
    head = chain.new_head(vault, rows[-1])
    left = cut.draw(st.integers(0, len(rows) - 1))
    if more and more[0] == lines[left]:
        more = [(1, "apart", "", ""), *more[1:]]
    went_on = written(vault, [*lines[:left], *more])
    assert chain.flaws(vault, went_on) == []
    assert [flaw.kind for flaw in found(vault, went_on, head)] in (["cut_off"], ["replaced"])


def test_a_head_is_of_one_vault_and_one_community(vault: Vault) -> None:
    rows = written(vault, [(1, "viewed", "", "")] * 3)
    head = chain.new_head(vault, rows[-1])
    earlier = chain.new_head(vault, rows[0])
    for forged in (
        replace(head, number=1, mac=rows[0].mac),
        replace(head, tag=earlier.tag),
        replace(head, tag=""),
    ):
        assert [flaw.kind for flaw in found(vault, rows, forged)] == ["head"]
    assert chain.flaws_at_head(vault, OTHER_GUILD, head, 3, rows[-1].mac)
    assert chain.guild_of(head) == GUILD
    assert chain.ending(vault, GUILD, ["a", "b"]) != chain.ending(vault, GUILD, ["a"])
