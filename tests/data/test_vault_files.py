"""What a thief of files finds: nothing in plain, nothing after an erasure, not in backups either."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.vault import KeyGone
from data import keystore as store
from tests.data.vaults import GUILD, Strongroom, bytes_in, strongroom

CANARY = "canary-9b2e-zögernd"


def back_up(file: Path, to: Path) -> None:
    """Copy a database while it is in use, as `python -m bot backup` does."""
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(to)) as copy:
        source.backup(copy)


def restore(backup: Path, to: Path) -> None:
    """Put a backup in place of a database that is not in use."""
    for companion in ("-wal", "-shm"):
        to.with_name(to.name + companion).unlink(missing_ok=True)
    shutil.copy(backup, to)


async def wrapped_key(room: Strongroom, record_id: str) -> bytes:
    async with room.keystore.read() as tx:
        return (await store.get(tx, [record_id]))[record_id].wrapped


async def test_no_file_holds_what_was_sealed(tmp_path: Path) -> None:
    async with strongroom(tmp_path) as room:
        record = await room.seals(CANARY)
        async with room.main.write() as tx:
            await room.vault.reseal(tx, GUILD, record, CANARY + " again")
        assert (await room.reads(record)).decode() == CANARY + " again"
        assert CANARY.encode() not in bytes_in(tmp_path), "while it runs, in the logs too"
        await room.forgets(record)
        await room.keeps_promises()
        assert CANARY.encode() not in bytes_in(tmp_path)
    assert CANARY.encode() not in bytes_in(tmp_path), "after it has been closed"


async def test_no_file_tells_short_texts_apart_by_their_size(tmp_path: Path) -> None:
    async with strongroom(tmp_path) as room:
        await room.seals("yes")
        await room.seals("no, and here is in forty words why not: " + "word " * 40)
    with closing(sqlite3.connect(tmp_path / "hearth.sqlite3")) as main:
        sizes = {size for (size,) in main.execute("SELECT length(body) FROM sealed")}
    assert len(sizes) == 1


async def test_a_destroyed_key_leaves_no_bytes_in_the_key_store(tmp_path: Path) -> None:
    async with strongroom(tmp_path) as room:
        async with room.main.write() as tx:
            records = await room.vault.seal_many(tx, GUILD, [("test.words", str(n)) for n in range(400)])
        keys = [await wrapped_key(room, record) for record in records]
        files = [tmp_path / name for name in ("keys.sqlite3", "keys.sqlite3-wal")]
        held = b"".join(file.read_bytes() for file in files)
        assert all(key in held for key in keys), "the look at the bytes would find them"
        await room.forgets(*records[::2])
        await room.keeps_promises()
        held = b"".join(file.read_bytes() for file in files)
        assert not any(key[12:] in held for key in keys[::2])
        assert all([await room.reads(record) for record in records[1::2]])


async def test_an_erased_record_cannot_be_read_from_yesterdays_backup(tmp_path: Path) -> None:
    async with strongroom(tmp_path) as room:
        erased, kept = await room.seals(CANARY), await room.seals("kept")
        back_up(tmp_path / "hearth.sqlite3", tmp_path / "yesterday.sqlite3")
        await room.forgets(erased)
        await room.keeps_promises()
    restore(tmp_path / "yesterday.sqlite3", tmp_path / "hearth.sqlite3")
    async with strongroom(tmp_path) as room:
        with pytest.raises(KeyGone):
            await room.reads(erased)
        assert await room.reads(kept) == b"kept"
        async with room.main.read() as tx:
            assert await room.vault.unseal_many(tx, GUILD, [erased, kept]) == {kept: b"kept"}


async def test_a_restored_backup_loses_no_key_to_the_sweep(tmp_path: Path) -> None:
    async with strongroom(tmp_path) as room:
        record = await room.seals("kept")
        back_up(tmp_path / "hearth.sqlite3", tmp_path / "yesterday.sqlite3")
    restore(tmp_path / "yesterday.sqlite3", tmp_path / "hearth.sqlite3")
    async with strongroom(tmp_path) as room:
        room.clock.ahead = timedelta(days=30)
        assert await room.vault.sweep() == 0
        assert await room.reads(record) == b"kept"
