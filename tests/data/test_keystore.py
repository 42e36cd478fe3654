"""Changing the master key: in batches, again after a kill, while Hearth runs, with nothing lost."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, STDOUT
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from bot import vault as vault_module
from bot.kernel.problems import OperatorProblem
from bot.vault import MasterKeys, new_key
from data import keystore as store
from data.migrate import ROOT, migrate
from tests.data.conftest import NewAddress
from tests.data.vaults import GUILD, KEY, OpenRoom, Strongroom, bytes_in, main_url, strongroom

NEW = new_key()


@pytest.fixture
async def open_room(tmp_path: Path, new_address: NewAddress) -> OpenRoom:
    return partial(strongroom, tmp_path, main=await new_address(True), keystore=await new_address(False))


async def seal_some(room: Strongroom, count: int) -> dict[str, bytes]:
    texts = [str(number).encode() for number in range(count)]
    async with room.main.write() as tx:
        records = await room.vault.seal_many(tx, GUILD, [("test.words", plain) for plain in texts])
    return dict(zip(records, texts, strict=True))


async def read_all(room: Strongroom, records: dict[str, bytes]) -> dict[str, bytes]:
    async with room.main.read() as tx:
        return await room.vault.unseal_many(tx, GUILD, list(records))


async def test_rotating_wraps_every_key_anew_and_changes_nothing_else(open_room: OpenRoom) -> None:
    async with open_room() as room:
        records = await seal_some(room, 1200)
        index = room.vault.blind("test.person", GUILD, 42)
    steps: list[tuple[int, int]] = []
    async with open_room(NEW, KEY) as room:
        assert await room.vault.rotate(lambda done, of: steps.append((done, of))) == 1201  # and the pairing
        assert await room.vault.rotate() == 0
    assert steps == [(500, 1201), (1000, 1201), (1201, 1201)]
    async with open_room(NEW) as room:
        assert await read_all(room, records) == records
        assert room.vault.blind("test.person", GUILD, 42) == index
    with pytest.raises(OperatorProblem):
        async with open_room(KEY):
            pass


async def test_a_rotation_that_was_killed_is_finished_by_running_it_again(
    open_room: OpenRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault_module, "REWRAP_AT_ONCE", 10)
    async with open_room() as room:
        records = await seal_some(room, 35)

    class Killed(Exception):
        pass

    def die(done: int, of: int) -> None:
        if done >= 20:
            raise Killed

    async with open_room(NEW, KEY) as room:
        with pytest.raises(Killed):
            await room.vault.rotate(die)
    with pytest.raises(OperatorProblem, match="does not fit"):
        async with open_room(NEW):
            pass
    with pytest.raises(OperatorProblem, match="does not fit"):
        async with open_room(KEY):
            pass
    async with open_room(NEW, KEY) as room:
        assert await read_all(room, records) == records, "half rotated, all readable"
        records |= await seal_some(room, 5)
        assert await room.vault.rotate() == 16
    async with open_room(NEW) as room:
        assert await read_all(room, records) == records


async def test_rotating_while_another_process_seals_and_forgets(open_room: OpenRoom) -> None:
    async with open_room() as room:
        records = await seal_some(room, 20)
    async with open_room(NEW, KEY) as rotating, open_room(NEW, KEY) as running:
        gone = next(iter(records))
        await running.forgets(gone)
        await running.keeps_promises()
        await rotating.vault.rotate()
        assert await read_all(running, records) == {id: text for id, text in records.items() if id != gone}
        async with rotating.keystore.read() as tx:
            assert await store.get(tx, [gone]) == {}, "a destroyed key does not come back"
            assert await store.master_ids(tx) == {MasterKeys.read(NEW).current.id}


async def test_after_a_rotation_the_old_wrappings_are_nowhere(tmp_path: Path) -> None:
    async with strongroom(tmp_path) as room:
        records = await seal_some(room, 50)
        async with room.keystore.read() as tx:
            old = [key.wrapped for key in (await store.get(tx, list(records))).values()]
    assert all(wrapped in bytes_in(tmp_path) for wrapped in old)
    async with strongroom(tmp_path, NEW, KEY) as room:
        await room.vault.rotate()
        held = bytes_in(tmp_path)
    assert not any(wrapped[12:] in held for wrapped in old)


async def test_rotating_from_the_command_line(tmp_path: Path) -> None:
    await migrate(main_url(tmp_path))
    async with strongroom(tmp_path) as room:
        records = await seal_some(room, 20)
    made = await bot("new-key", tmp_path)
    new = made.out.strip()
    refused = await bot("rotate-keys", tmp_path, HEARTH_VAULT_KEY=new)
    assert refused.code == 2
    assert "HEARTH_VAULT_OLD_KEYS" in refused.out
    rotated = await bot("rotate-keys", tmp_path, HEARTH_VAULT_KEY=new, HEARTH_VAULT_OLD_KEYS=KEY)
    assert rotated.code == 0
    assert "21 of 21 keys" in rotated.out
    assert KEY not in rotated.out + refused.out
    async with strongroom(tmp_path, new) as room:
        assert await read_all(room, records) == records


class Ran(NamedTuple):
    code: int | None
    out: str


async def bot(command: str, folder: Path, **settings: str) -> Ran:
    """Run one command of the command line as a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HEARTH_DATA_DIR": str(folder), **settings}
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", command), env=environment, cwd=folder, stdout=PIPE, stderr=STDOUT
    )
    out, _ = await child.communicate()
    return Ran(child.returncode, out.decode())
