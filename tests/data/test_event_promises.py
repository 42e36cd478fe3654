"""What events promise is promised once, whatever is decided in between; on both engines."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from bot.ground import Ground
from cogs.events.service import coming, planning, promises, seating
from data import event_answers, event_times, events
from data.event_answers import GOING, NO, OFFERED
from data.event_times import CANCELLED, PLANNED
from data.jobs import jobs
from tests.data.event_rows import GUILD, answers_to, published
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


async def test_an_offer_that_ended_while_its_time_was_called_off_is_made_anew(ground: Ground) -> None:
    time = await published(ground, capacity=1)
    joined_at = ground.clock.now() - timedelta(days=400)
    for person, said in ((1, GOING), (2, GOING), (1, NO)):
        await coming.answer(ground, GUILD, person, time.id, said, language="en", joined_at=joined_at)
    (offered,) = [one for one in await answers_to(ground, time) if one.seat == OFFERED]

    async with ground.database.write() as tx:
        await event_times.change(tx, GUILD, time.id, {"state": CANCELLED})
        ended: event_answers.Changes = {"offer_until": ground.clock.now() - timedelta(hours=1)}
        await event_answers.change(tx, GUILD, time.id, offered.user_id, ended)
    assert not await coming.end_offer(ground, GUILD, offered.user_id, time.id, offered.order)
    async with ground.database.write() as tx:
        await event_times.change(tx, GUILD, time.id, {"state": PLANNED})
        event = await events.get(tx, GUILD, time.event_id)
        assert event is not None
        await seating.changed(tx, event, time.id, now=ground.clock.now())
    (again,) = [one for one in await answers_to(ground, time) if one.seat == OFFERED]
    assert again.user_id == offered.user_id == 2
    assert again.offer_until is not None
    assert again.offer_until > ground.clock.now()
