"""What events promise is promised once, whatever is decided in between; on both engines."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from bot.ground import Ground
from cogs.events.service import planning, promises
from data import event_times
from data.jobs import jobs
from tests.data.event_rows import GUILD, published
from tests.data.vaults import strongroom


@pytest.fixture
async def ground(address: str, tmp_path: Path) -> AsyncIterator[Ground]:
    async with strongroom(tmp_path, main=address) as room:
        yield Ground(room.main, room.clock, room.vault)


async def test_what_is_announced_again_and_moved_is_promised_once(ground: Ground) -> None:
    time, now = await published(ground), ground.clock.now()
    waiting = jobs.c.kind == promises.ANNOUNCE, jobs.c.state == "waiting"
    async with ground.database.write() as tx:
        await promises.announce(tx, time, at=now)
        await tx.execute(update(jobs).where(*waiting).values(state="done"))
        await event_times.change(tx, GUILD, time.id, {"announced_at": now})
    host = planning.Actor(1, plans=True)
    await planning.announce_again(ground, GUILD, host, time.event_id)
    wall = time.starts_at.replace(tzinfo=None, microsecond=0) + timedelta(hours=1)
    await planning.move_time(ground, GUILD, host, time.id, wall, 60)
    async with ground.database.read() as tx:
        assert (await tx.execute(select(func.count()).where(*waiting))).scalar_one() == 1
