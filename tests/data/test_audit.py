"""The record of deeds on both engines: written with the deed, whole until it is changed, nameless on request."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import ColumnElement, delete, select, update

from bot import audit, personal_data
from bot.ground import Ground
from bot.vault import new_key
from data import audit as rows
from data import jobs
from data import keystore as keys
from data.keystore import chain_heads
from tests.data.conftest import HandMovedClock, NewAddress
from tests.data.vaults import GUILD, KEY, OTHER_GUILD, OpenRoom, bytes_in, killed_before_commit, strongroom

ADA, BEN = 223344556677889900, 998877665544332211
CASE = "c" * 24
table = rows.audit


@pytest.fixture
async def open_room(tmp_path: Path, new_address: NewAddress) -> OpenRoom:
    return partial(strongroom, tmp_path, main=await new_address(True), keystore=await new_address(False))


@pytest.fixture
async def ground(open_room: OpenRoom, clock: HandMovedClock) -> AsyncIterator[Ground]:
    async with open_room() as room:
        yield Ground(room.main, clock, room.vault)


async def note(ground: Ground, *deeds: str, user_id: int | None = ADA, guild_id: int = GUILD) -> None:
    for deed in deeds:
        async with ground.database.write() as tx:
            await audit.note(ground, tx, guild_id, deed, user_id=user_id, case_id=CASE)


async def keep_promises(ground: Ground) -> None:
    """Do what the worker does with the jobs of the record."""
    async with ground.database.write() as tx:
        now = datetime.now(UTC)
        due = await jobs.claim(
            tx,
            now=ground.clock.now(),
            machine_now=now,
            until=now + timedelta(minutes=1),
            worker="test",
            kinds=[audit.HEAD, audit.FORGET],
            most=1000,
        )
    for job in due:
        if job.kind == audit.HEAD:
            await audit.move_head(ground, job.guild_id)
        else:
            await audit.forget_head(ground, job.guild_id, job.args)
    async with ground.database.write() as tx:
        await jobs.settle(tx, [job.id for job in due], state="done", now=ground.clock.now())


async def flaws(ground: Ground, guild_id: int = GUILD) -> list[tuple[str, int]]:
    return [(flaw.kind, flaw.number) for flaw in (await audit.verify(ground, guild_id))[1]]


async def cut_off(ground: Ground, number: int) -> None:
    """Delete rows, from a number on, as somebody does who has the database alone."""
    async with ground.database.write() as tx:
        await tx.execute(delete(table).where(table.c.guild_id == GUILD, table.c.number >= number))


async def test_deeds_are_on_record_in_their_order_and_whole(ground: Ground) -> None:
    assert await audit.verify(ground, GUILD) == (0, [])
    await note(ground, "viewed", "claimed")
    await note(ground, "told_outside", user_id=None)
    await note(ground, "viewed", guild_id=OTHER_GUILD)
    async with ground.database.read() as tx:
        deeds = await rows.rows_after(tx, GUILD, None, most=10)
        names = await audit.names_in(ground, tx, GUILD, deeds)
        assert await audit.names_in(ground, tx, OTHER_GUILD, deeds) == {}
    assert [(deed.number, deed.deed, names.get(deed.name)) for deed in deeds] == [
        (1, "viewed", ADA),
        (2, "claimed", ADA),
        (3, "told_outside", None),
    ]
    assert deeds[2].name == ""
    for _ in range(2):
        assert await audit.verify(ground, GUILD) == (3, [])
        assert await audit.verify(ground, OTHER_GUILD) == (1, [])
        await keep_promises(ground)
    assert await audit.communities(ground) == [GUILD, OTHER_GUILD]


async def test_a_deed_that_was_rolled_back_was_never_done(ground: Ground) -> None:
    await note(ground, "viewed")
    async with killed_before_commit(ground.database) as tx:
        await audit.note(ground, tx, GUILD, "decided", user_id=BEN)
    await note(ground, "claimed")
    await keep_promises(ground)
    assert await audit.verify(ground, GUILD) == (2, [])


async def test_those_who_act_at_once_take_turns(ground: Ground) -> None:
    await asyncio.gather(*(note(ground, "viewed", "noted", user_id=who) for who in (ADA, BEN, ADA, BEN, ADA)))
    await asyncio.gather(*(audit.move_head(ground, GUILD) for _ in range(3)), note(ground, "closed"))
    await keep_promises(ground)
    assert await audit.verify(ground, GUILD) == (11, [])
    async with ground.database.read() as tx:
        assert len({row.name for row in await rows.rows_after(tx, GUILD, None, most=99)}) == 2


async def test_an_unknown_deed_is_refused(ground: Ground) -> None:
    assert max(map(len, audit.DEEDS)) <= 24
    with pytest.raises(ValueError, match="no such deed"):
        await note(ground, "undid")


async def test_long_records_are_read_in_batches(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "AT_ONCE", 2)
    await note(ground, *["viewed"] * 5)
    await keep_promises(ground)
    steps: list[int] = []
    assert await audit.verify(ground, GUILD, steps.append) == (5, [])
    assert steps == [2, 4]
    async with ground.database.write() as tx:
        await tx.execute(update(table).where(table.c.number == 3).values(deed="closed"))
    assert await flaws(ground) == [("changed", 3)]


@pytest.mark.parametrize(
    ("where", "values", "expected"),
    [
        (table.c.number == 2, {"deed": "closed"}, [("changed", 2)]),
        (table.c.number == 2, {"case_id": ""}, [("changed", 2)]),
        (table.c.number == 2, {"name": ""}, [("changed", 2)]),
        (table.c.number == 2, {"number": 9}, [("missing", 2), ("missing", 5)]),
        (table.c.number == 2, {"number": -2}, [("changed", -2), ("missing", 2)]),
        (table.c.number == 4, {"mac": "0" * 64}, [("changed", 4), ("replaced", 4)]),
        (table.c.number == 2, {"guild_id": OTHER_GUILD}, [("missing", 2)]),
    ],
)
async def test_what_is_changed_is_found(
    ground: Ground,
    where: ColumnElement[bool],
    values: dict[str, str | int],
    expected: list[tuple[str, int]],
) -> None:
    await note(ground, "viewed", "claimed", "noted", "decided")
    await keep_promises(ground)
    async with ground.database.write() as tx:
        await tx.execute(update(table).where(where).values(**values))
    assert await flaws(ground) == expected


async def test_what_was_cut_off_stays_missed_also_when_the_record_goes_on(ground: Ground) -> None:
    await note(ground, "viewed", "claimed", "decided")
    await keep_promises(ground)
    await cut_off(ground, 2)
    assert await flaws(ground) == [("cut_off", 2)]
    await note(ground, "viewed")
    await keep_promises(ground)
    assert await flaws(ground) == [("cut_off", 3)]
    await note(ground, "viewed", "viewed", "viewed")
    await keep_promises(ground)
    assert await flaws(ground) == [("replaced", 3)]

    await audit.accept(ground, GUILD)
    assert await audit.verify(ground, GUILD) == (6, [])
    async with ground.database.read() as tx:
        last = await rows.last(tx, GUILD)
    assert last is not None
    assert (last.deed, last.name) == (audit.RESTORED, "")
    await note(ground, "viewed")
    await keep_promises(ground)
    await cut_off(ground, 7)
    assert await flaws(ground) == [("cut_off", 7)]


async def test_a_whole_record_that_was_cut_off_is_missed(ground: Ground) -> None:
    await note(ground, "viewed")
    await keep_promises(ground)
    await cut_off(ground, 1)
    assert await audit.communities(ground) == [GUILD]
    assert await flaws(ground) == [("cut_off", 1)]
    await audit.accept(ground, GUILD)
    assert await audit.communities(ground) == []


async def test_a_head_that_was_changed_is_found_and_kept(ground: Ground) -> None:
    await note(ground, "viewed", "claimed")
    await keep_promises(ground)
    await cut_off(ground, 2)
    async with ground.database.read() as tx:
        left = await rows.last(tx, GUILD)
    assert left is not None
    async with ground.vault.keystore.write() as tx:
        await tx.execute(update(chain_heads).values(number=1, mac=left.mac))
    await audit.move_head(ground, GUILD)
    assert await flaws(ground) == [("head", 1)]


async def test_nobody_without_the_vault_can_have_a_head_forgotten(ground: Ground) -> None:
    await note(ground, "viewed", "claimed")
    await keep_promises(ground)
    async with ground.database.read() as tx:
        macs = [row.mac for row in await rows.rows_after(tx, GUILD, None, most=9)]
    await cut_off(ground, 1)
    await audit.forget_head(ground, GUILD, {"macs": macs, "signed": "0" * 64})
    await audit.forget_head(ground, GUILD, {})
    assert await flaws(ground) == [("cut_off", 1)]


@pytest.mark.parametrize("in_flight", [False, True])
async def test_a_community_that_is_erased_is_not_missed(ground: Ground, in_flight: bool) -> None:
    await note(ground, "viewed", "claimed")
    await keep_promises(ground)
    await note(ground, "viewed", guild_id=OTHER_GUILD)
    if in_flight:
        await note(ground, "noted")
    async with ground.database.write() as tx:
        signed = await audit.sign_ending(ground, tx, GUILD)
    assert signed is not None
    await personal_data.erase_guild(ground, GUILD)
    await keep_promises(ground)
    assert await audit.communities(ground) == [OTHER_GUILD]

    await note(ground, "received", user_id=None)
    await keep_promises(ground)
    assert await audit.verify(ground, GUILD) == (1, [])
    await cut_off(ground, 1)
    await audit.forget_head(ground, GUILD, signed)
    assert await flaws(ground) == [("cut_off", 1)], "what was signed for an earlier record is of no use"


async def test_a_community_that_is_back_before_the_head_is_forgotten(ground: Ground) -> None:
    await note(ground, "viewed", "claimed")
    await keep_promises(ground)
    await personal_data.erase_guild(ground, GUILD)
    await note(ground, "received")
    await audit.move_head(ground, GUILD)
    await keep_promises(ground)
    assert await audit.verify(ground, GUILD) == (1, [])
    await cut_off(ground, 1)
    assert await flaws(ground) == [("cut_off", 1)]


async def test_somebody_who_is_erased_has_no_name_and_the_record_stays_whole(ground: Ground) -> None:
    await note(ground, "viewed", "claimed")
    await note(ground, "noted", user_id=BEN)
    await keep_promises(ground)
    async with ground.database.read() as tx:
        assert len(await audit.kept(ground, tx, GUILD, ADA)) == 1
        told = await audit.export(ground, tx, GUILD, ADA)
        assert await audit.export(ground, tx, OTHER_GUILD, ADA) == {}
    assert await personal_data.erase_person(ground, GUILD, ADA)

    async with ground.database.read() as tx:
        assert await audit.kept(ground, tx, GUILD, ADA) == []
        deeds = await rows.rows_after(tx, GUILD, None, most=9)
        names = await audit.names_in(ground, tx, GUILD, deeds)
    assert told["name"] == deeds[0].name
    assert set(names.values()) == {BEN}
    assert await audit.verify(ground, GUILD) == (3, [])
    await note(ground, "viewed")
    async with ground.database.read() as tx:
        last = await rows.last(tx, GUILD)
    assert last is not None
    assert last.name not in {deed.name for deed in deeds}, "a new name, which says nothing of the earlier one"


async def test_a_record_is_whole_after_a_new_master_key(open_room: OpenRoom, clock: HandMovedClock) -> None:
    new = new_key()
    async with open_room() as room:
        ground = Ground(room.main, clock, room.vault)
        await note(ground, "viewed", "claimed")
        await keep_promises(ground)
    async with open_room(new, KEY) as room:
        await room.vault.rotate()
    async with open_room(new) as room:
        ground = Ground(room.main, clock, room.vault)
        assert await audit.verify(ground, GUILD) == (2, [])
        await cut_off(ground, 2)
        assert await flaws(ground) == [("cut_off", 2)]


async def test_a_key_store_of_an_earlier_hearth_gets_its_heads(open_room: OpenRoom, clock: HandMovedClock) -> None:
    async with open_room() as room, room.keystore.write() as tx:
        await tx.connection.run_sync(chain_heads.drop)
    async with open_room() as room:
        ground = Ground(room.main, clock, room.vault)
        await note(ground, "viewed")
        await keep_promises(ground)
        async with room.keystore.read() as tx:
            assert [head.number for head in await keys.heads(tx)] == [1]


async def test_no_account_stands_in_either_database(tmp_path: Path, clock: HandMovedClock) -> None:
    async with strongroom(tmp_path) as room:
        ground = Ground(room.main, clock, room.vault)
        await note(ground, "viewed", "claimed")
        await keep_promises(ground)
        await personal_data.erase_guild(ground, OTHER_GUILD)
        async with room.main.read() as tx:
            assert (await tx.execute(select(table))).all()
            assert str(ADA) not in repr((await tx.execute(select(jobs.jobs))).all())
    held = bytes_in(tmp_path)
    assert CASE.encode() in held
    assert str(ADA).encode() not in held
    assert ADA.to_bytes(8, "big") not in held
