"""Nothing about a person is kept that `/privacy` does not show, copy and erase: shown over every table there is.

A new table fails here until it says whom its rows are about (data/about.py) and a feature answers for it
(`PersonalData`). Where a column takes only certain values, add one to `SAMPLES` in tests/house/rows.py.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, MetaData, Table, select

from bot import personal_data
from bot.app import FEATURES
from bot.discordkit.localizer import Localizer
from bot.feature import PersonalData
from bot.ground import Ground
from data import communities
from data.about import what_about
from data.columns import snowflake
from data.engine import Transaction, metadata
from data.keystore import record_keys
from data.migrate import load_tables
from tests.data.vaults import Strongroom, bytes_in, strongroom
from tests.house.rows import Filler, is_about, mark_of

load_tables()

HERE, ELSEWHERE = 11, 22
ADA, BEN, CLEO = 990_101, 990_102, 990_103  # digits that are in no other value
LOOKS_LIKE_A_PERSON = ("user", "person", "member", "author", "account")
PEOPLE_TABLES = sorted(table.name for table in metadata.sorted_tables if what_about(table).names_people)
CONTRIBUTIONS = list(personal_data.contributions(FEATURES))
PROMISED = ("vault.forget", "audit.forget")
"""What an erasure leaves behind in the queue: what must still go from the key store."""
Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Strongroom]:
    """Both databases, with rows about Ada and Ben here and elsewhere in every table."""
    async with strongroom(tmp_path) as opened:
        filler = Filler(opened.vault)
        async with opened.main.write() as tx:
            for guild_id in (HERE, ELSEWHERE):
                await filler.fill_community(tx, guild_id)
                await filler.fill_about(tx, guild_id, ADA, CLEO)
                await filler.fill_about(tx, guild_id, BEN, CLEO)
        yield opened


@pytest.fixture
def ground(room: Strongroom) -> Ground:
    return Ground(room.main, room.clock, room.vault)


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_every_table_says_whom_its_rows_are_about(table: Table) -> None:
    about = what_about(table)
    blinded = [column for column, _ in about.blinded]
    for column in (*about.people, *blinded, *about.records, *([about.guild] if about.guild else [])):
        assert column in table.columns
    assert about.names_people or about.why, "say why its rows are about nobody"
    assert about.subject != "people" or about.guild, "rows about people belong to a community"
    for column in set(table.columns.keys()) - {*about.people, *blinded}:
        looks = any(word in column for word in LOOKS_LIKE_A_PERSON)
        assert not looks, f"{table.name}.{column} looks like a person: name it in about_people"


def test_a_table_that_does_not_say_is_refused() -> None:
    with pytest.raises(LookupError, match="does not say"):
        what_about(Table("forgotten", MetaData(), Column("user_id", snowflake())))


def test_every_table_about_people_is_answered_for_once() -> None:
    claimed = Counter(name for _, part in CONTRIBUTIONS for name in part.tables)
    assert dict(claimed) == dict.fromkeys(PEOPLE_TABLES, 1)


@pytest.mark.parametrize(("key", "part"), CONTRIBUTIONS, ids=[key for key, _ in CONTRIBUTIONS])
async def test_what_is_kept_is_said_and_copied(
    ground: Ground, room: Strongroom, key: str, part: PersonalData
) -> None:
    async with room.main.read() as tx:
        kept = await part.kept(ground, tx, HERE, ADA)
        everything = await all_rows(tx)
    copied = json.dumps((await personal_data.copy_of(ground, FEATURES, HERE, ADA))[key])

    assert kept
    for one in kept:
        for sentence in (one.what, one.seen_by, one.how_long):
            assert Localizer().render(sentence, "en")
    for name in part.tables:
        about = what_about(metadata.tables[name])
        rows = [row for row in everything[name] if is_about(row, about, HERE, ADA, room.vault)]
        assert rows, name
        for row in rows:
            told = [as_told(value) in copied for column, value in row.items() if column not in known(name)]
            told += [mark_of(HERE, ADA) in copied for _ in about.records]
            assert any(told), f"the copy holds nothing of {name}: {row}"
        assert any(one.stays for one in kept) == about.stays, name


async def test_a_copy_holds_nothing_of_others(ground: Ground) -> None:
    copied = json.dumps(await personal_data.copy_of(ground, FEATURES, HERE, ADA))

    for guild_id, person_id in ((HERE, BEN), (ELSEWHERE, ADA), (ELSEWHERE, BEN)):
        assert mark_of(guild_id, person_id) not in copied
    for person_id in (BEN, CLEO):
        assert str(person_id) not in copied


async def test_an_erasure_leaves_nothing_of_her_and_everything_of_others(ground: Ground, room: Strongroom) -> None:
    before = await room_rows(room)
    records = {
        row[column]
        for name in PEOPLE_TABLES
        for row in before[name]
        if is_about(row, what_about(metadata.tables[name]), HERE, ADA, room.vault)
        for column in what_about(metadata.tables[name]).records
    }

    assert await personal_data.erase_person(ground, HERE, ADA)

    after = await room_rows(room)
    for name, rows in before.items():
        about = what_about(metadata.tables[name])
        goes = [row for row in rows if is_about(row, about, HERE, ADA, room.vault) and not about.stays]
        goes += [row for row in rows if about.subject == "records" and row["record_id"] in records]
        promised = [row for row in after[name] if name == "jobs" and row["kind"] in PROMISED]
        assert without(after[name], promised) == without(rows, goes), name
    await room.keeps_promises()
    async with room.keystore.read() as tx:
        assert not records & set((await tx.execute(select(record_keys.c.record_id))).scalars())


async def test_an_erasure_leaves_no_bytes_in_the_files(ground: Ground, room: Strongroom, tmp_path: Path) -> None:
    mark = mark_of(HERE, ADA).encode()
    await room.main.empty_log()
    assert mark in bytes_in(tmp_path)

    await personal_data.erase_person(ground, HERE, ADA)
    await room.main.empty_log()

    assert mark not in bytes_in(tmp_path)


async def test_a_second_erasure_finds_nothing(ground: Ground) -> None:
    assert await personal_data.erase_person(ground, HERE, ADA)
    assert not await personal_data.erase_person(ground, HERE, ADA)
    kept = await personal_data.what_is_kept(ground, FEATURES, HERE, ADA)
    assert all(one.stays for one in kept)


async def test_an_erased_community_leaves_nothing_of_it_and_all_of_others(
    ground: Ground, room: Strongroom
) -> None:
    before = await room_rows(room)

    await personal_data.erase_guild(ground, HERE)

    after = await room_rows(room)
    for name, rows in before.items():
        promised = [row for row in after[name] if name == "jobs" and row["kind"] in PROMISED]
        elsewhere = [row for row in rows if row.get("guild_id") != HERE]
        assert without(after[name], promised) == elsewhere, name


async def test_communities_are_found_by_what_is_kept_there(ground: Ground) -> None:
    everywhere = {HERE, ELSEWHERE}
    assert await personal_data.communities_of(ground, ADA, []) == everywhere, "Hearth has left both"
    async with ground.database.write() as tx:
        for guild_id in everywhere:
            await communities.join(tx, guild_id, at=ground.clock.now())
    assert await personal_data.communities_of(ground, ADA, []) == set()
    assert await personal_data.communities_of(ground, ADA, everywhere) == everywhere
    assert await personal_data.communities_of(ground, ADA, [ELSEWHERE]) == {ELSEWHERE}
    assert await personal_data.communities_of(ground, 999, [HERE, ELSEWHERE]) == set()


def known(name: str) -> set[str]:
    """The columns whose values a copy holds anyway or that tell nothing."""
    about = what_about(metadata.tables[name])
    return {*about.people, *(column for column, _ in about.blinded), *about.records, about.guild or ""}


def as_told(value: object) -> str:
    value = value.hex() if isinstance(value, bytes) else value
    return json.dumps(value.isoformat() if isinstance(value, datetime) else value).strip('"')


def without(rows: list[dict[str, Any]], some: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row for row in rows if row not in some]


async def all_rows(tx: Transaction) -> Rows:
    return {
        table.name: [dict(row._mapping) for row in await tx.execute(select(table).order_by(*table.primary_key))]
        for table in metadata.sorted_tables
    }


async def room_rows(room: Strongroom) -> Rows:
    async with room.main.read() as tx:
        return await all_rows(tx)
