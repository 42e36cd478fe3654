"""What the vault promises to those who use it: what goes in comes out, for them alone, until it is forgotten."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.vault import ORPHAN_AFTER, BrokenSeal, KeyGone
from data import keystore as store
from data.keystore import record_keys
from data.sealed import sealed
from tests.data.conftest import NewAddress
from tests.data.vaults import GUILD, OTHER_GUILD, OpenRoom, Strongroom, killed_before_commit, strongroom


@pytest.fixture
async def open_room(tmp_path: Path, new_address: NewAddress) -> OpenRoom:
    return partial(strongroom, tmp_path, main=await new_address(True), keystore=await new_address(False))


@pytest.fixture
async def room(open_room: OpenRoom) -> AsyncIterator[Strongroom]:
    async with open_room() as opened:
        yield opened


async def test_what_was_sealed_is_read_again(room: Strongroom) -> None:
    words = await room.seals("I need step-free access. ♿ مرحبا")
    nothing = await room.seals(b"")
    file = await room.seals(bytes(range(256)) * 8192)
    assert (await room.reads(words)).decode() == "I need step-free access. ♿ مرحبا"
    assert await room.reads(nothing) == b""
    assert await room.reads(file) == bytes(range(256)) * 8192


async def test_it_is_read_again_after_a_restart(open_room: OpenRoom) -> None:
    async with open_room() as room:
        record = await room.seals("kept")
    async with open_room() as room:
        assert await room.reads(record) == b"kept"


async def test_a_batch_keeps_its_order(room: Strongroom) -> None:
    async with room.main.write() as tx:
        records = await room.vault.seal_many(tx, GUILD, [("test.one", "first"), ("test.two", "second")])
        assert await room.vault.seal_many(tx, GUILD, []) == []
    async with room.main.read() as tx:
        read = await room.vault.unseal_many(tx, GUILD, [*reversed(records), "nothing here"])
    assert list(read.items()) == [(records[1], b"second"), (records[0], b"first")]


async def test_only_the_day_is_kept_where_no_more_is_wanted(room: Strongroom) -> None:
    async with room.main.write() as tx:
        one = await room.vault.seal(tx, GUILD, "test.words", "without a name", only_day=True)
        other = await room.vault.seal(tx, GUILD, "test.words", "with one")
    async with room.main.read() as tx:
        stood = await tx.execute(select(sealed.c.record_id, sealed.c.created_at))
        rows = {row.record_id: row.created_at for row in stood}
    async with room.keystore.read() as tx:
        found = await tx.execute(select(record_keys.c.record_id, record_keys.c.created_at))
        keys = {row.record_id: row.created_at for row in found}
    assert rows[one] == keys[one] == rows[other].replace(hour=12, minute=0, second=0, microsecond=0)
    assert keys[one] > rows[other] - ORPHAN_AFTER, "nobody sweeps it before it is committed"


async def test_a_record_takes_other_words(room: Strongroom) -> None:
    record = await room.seals("before")
    async with room.main.write() as tx:
        await room.vault.reseal(tx, GUILD, record, "after")
    assert await room.reads(record) == b"after"


async def test_what_is_rolled_back_was_never_sealed(room: Strongroom) -> None:
    async with killed_before_commit(room.main) as tx:
        record = await room.vault.seal(tx, GUILD, "test.words", "gone")
    with pytest.raises(KeyGone):
        await room.reads(record)


async def test_another_community_neither_reads_nor_erases_it(room: Strongroom) -> None:
    record = await room.seals("ours")
    with pytest.raises(KeyGone):
        await room.reads(record, OTHER_GUILD)
    async with room.main.write() as tx:
        with pytest.raises(KeyGone):
            await room.vault.reseal(tx, OTHER_GUILD, record, "theirs")
    await room.forgets(record, guild_id=OTHER_GUILD)
    await room.keeps_promises()
    async with room.main.read() as tx:
        assert await room.vault.unseal_many(tx, OTHER_GUILD, [record]) == {}
    assert await room.reads(record) == b"ours"


async def test_a_body_moved_to_another_row_does_not_open(room: Strongroom) -> None:
    mine, yours = await room.seals("mine"), await room.seals("yours")
    async with room.main.write() as tx:
        bodies = {row.record_id: row.body for row in await tx.execute(select(sealed))}
        for here, there in ((mine, yours), (yours, mine)):
            await tx.execute(update(sealed).where(sealed.c.record_id == here).values(body=bodies[there]))
    for record in (mine, yours):
        with pytest.raises(BrokenSeal):
            await room.reads(record)


@pytest.mark.parametrize("change", [{"purpose": "test.other"}, {"guild_id": OTHER_GUILD}])
async def test_a_row_given_to_another_purpose_or_community_does_not_open(
    room: Strongroom, change: dict[str, object]
) -> None:
    record = await room.seals("bound")
    async with room.main.write() as tx:
        await tx.execute(update(sealed).where(sealed.c.record_id == record).values(**change))
    with pytest.raises(BrokenSeal):
        await room.reads(record, int(str(change.get("guild_id", GUILD))))


async def test_a_key_moved_to_another_record_does_not_open(room: Strongroom) -> None:
    mine, yours = await room.seals("mine"), await room.seals("yours")
    async with room.keystore.write() as tx:
        wrapped = (await store.get(tx, [yours]))[yours].wrapped
        await tx.execute(update(record_keys).where(record_keys.c.record_id == mine).values(wrapped=wrapped))
    with pytest.raises(BrokenSeal):
        await room.reads(mine)


async def test_no_error_quotes_what_was_sealed(room: Strongroom) -> None:
    canary = "canary-3f1c"
    record = await room.seals(canary)
    async with room.main.write() as tx:
        await tx.execute(update(sealed).where(sealed.c.record_id == record).values(purpose="test.other"))
    with pytest.raises(BrokenSeal) as broken:
        await room.reads(record)
    assert canary not in str(broken.value)
    with pytest.raises(ValueError, match="dotted name") as refused:
        await room.seals("words", purpose=canary.upper())
    assert canary.upper() not in str(refused.value)


async def test_forgetting_erases_the_row_and_then_the_key(room: Strongroom) -> None:
    record, other = await room.seals("to be erased"), await room.seals("to be kept")
    await room.forgets(record)
    with pytest.raises(KeyGone):
        await room.reads(record)
    async with room.keystore.read() as tx:
        assert record in await store.get(tx, [record]), "the key waits for its job"
    await room.keeps_promises()
    async with room.keystore.read() as tx:
        assert list(await store.get(tx, [record, other])) == [other]
    assert await room.reads(other) == b"to be kept"


async def test_forgetting_that_is_rolled_back_erases_nothing(room: Strongroom) -> None:
    record = await room.seals("still here")
    async with killed_before_commit(room.main) as tx:
        await room.vault.forget(tx, GUILD, [record], now=room.clock.now())
    await room.keeps_promises()
    assert await room.reads(record) == b"still here"


async def test_a_kill_between_erasing_and_destroying_loses_no_erasure(open_room: OpenRoom) -> None:
    async with open_room() as room:
        record = await room.seals("to be erased")
        await room.forgets(record)
    async with open_room() as room:
        await room.keeps_promises()
        async with room.keystore.read() as tx:
            assert await store.get(tx, [record]) == {}


async def test_destroying_twice_is_as_good_as_once(room: Strongroom) -> None:
    record = await room.seals("once")
    await room.forgets(record)
    assert await room.vault.destroy([record])
    await room.keeps_promises()
    async with room.keystore.read() as tx:
        assert await store.get(tx, [record]) == {}


async def test_a_whole_community_is_forgotten_and_no_other(room: Strongroom) -> None:
    async with room.main.write() as tx:
        records = await room.vault.seal_many(tx, GUILD, [("test.words", str(n)) for n in range(450)])
    theirs = await room.seals("theirs", OTHER_GUILD)
    async with room.main.write() as tx:
        await room.vault.forget_guild(tx, GUILD, now=room.clock.now())
    await room.keeps_promises()
    async with room.keystore.read() as tx:
        assert await store.get(tx, records) == {}
    assert await room.reads(theirs, OTHER_GUILD) == b"theirs"


async def test_keys_that_open_nothing_are_swept_after_a_day(room: Strongroom) -> None:
    kept = await room.seals("kept")
    async with killed_before_commit(room.main) as tx:
        orphan = await room.vault.seal(tx, GUILD, "test.words", "never committed")
    assert await room.vault.sweep() == 0, "a transaction may still be under way"
    room.clock.ahead = ORPHAN_AFTER + timedelta(minutes=1)
    assert await room.vault.sweep() == 1
    async with room.keystore.read() as tx:
        assert list(await store.get(tx, [orphan, kept])) == [kept]
    assert await room.reads(kept) == b"kept"


async def test_blind_indexes_tell_accounts_apart_and_nothing_else(tmp_path: Path) -> None:
    async with strongroom(tmp_path) as room:
        index = room.vault.blind("test.person", GUILD, 42)
        assert index == room.vault.blind("test.person", GUILD, 42)
        others = {
            room.vault.blind("test.person", GUILD, 43),
            room.vault.blind("test.person", OTHER_GUILD, 42),
            room.vault.blind("test.other", GUILD, 42),
            room.vault.blind("test.person", GUILD, "seven plain words"),
        }
        assert len(others | {index}) == 5
        assert len(index) == 64
    async with strongroom(tmp_path) as room:
        assert room.vault.blind("test.person", GUILD, 42) == index
    (tmp_path / "elsewhere").mkdir()
    async with strongroom(tmp_path / "elsewhere") as room:
        assert room.vault.blind("test.person", GUILD, 42) != index
