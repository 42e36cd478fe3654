"""Two who come alone are brought together once, never against a feature's word, and parted without a trace."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.problems import Problem
from cogs.events.service import coming, company, promises
from data import event_answers
from data.engine import Transaction
from data.event_answers import GOING, NO, Pair
from data.event_times import Time
from data.jobs import jobs
from tests.data.event_rows import GUILD, answers_to, long_ago, published
from tests.data.vaults import Strongroom, strongroom


class Conduct:
    """A feature that keeps people apart, or holds somebody back, as long as a test says so."""

    def __init__(self) -> None:
        self.apart: set[frozenset[int]] = set()
        self.held: set[int] = set()
        self.features = (
            Feature("conduct", "tests.nothing", keeps_apart=self._keeps_apart, holds_back=self._holds_back),
        )

    async def _keeps_apart(self, _ground: Ground, _tx: Transaction, _guild_id: int, one: int, other: int) -> bool:
        return frozenset((one, other)) in self.apart

    async def _holds_back(self, _ground: Ground, _tx: Transaction, _guild_id: int, user_id: int) -> bool:
        return user_id in self.held


@pytest.fixture
async def room(address: str, tmp_path: Path) -> AsyncIterator[Strongroom]:
    async with strongroom(tmp_path, main=address) as opened:
        yield opened


@pytest.fixture
def ground(room: Strongroom) -> Ground:
    return Ground(room.main, room.clock, room.vault)


async def alone(ground: Ground, time: Time, *people: int) -> None:
    """These people come, and would like company."""
    for person in people:
        await coming.answer(ground, GUILD, person, time.id, GOING, language="en", joined_at=long_ago(ground))
        await company.wish(ground, GUILD, person, time.id, wants=True)


async def look(ground: Ground, conduct: Conduct, time: Time, *people: int) -> None:
    await asyncio.gather(*(company.look(ground, conduct.features, GUILD, one, time.id) for one in people))


async def pair_of(ground: Ground, time: Time, person: int) -> Pair | None:
    async with ground.database.read() as tx:
        return await company.standing(tx, GUILD, person, time.id)


async def told(ground: Ground, what: str) -> list[int]:
    """Return who hears this."""
    async with ground.database.read() as tx:
        rows = await tx.execute(select(jobs.c.person_id, jobs.c.args).where(jobs.c.kind == promises.TELL))
        return sorted(row.person_id for row in rows if row.args["what"] == what)


async def test_all_who_look_at_once_are_paired_once_each(ground: Ground) -> None:
    time, conduct = await published(ground), Conduct()
    await alone(ground, time, *range(1, 8))
    await look(ground, conduct, time, *range(1, 8), *range(7, 0, -1))

    pairs = [await pair_of(ground, time, person) for person in range(1, 8)]
    met = [pair for pair in pairs if pair is not None]
    assert len(met) == 6
    for pair in met:
        back = await pair_of(ground, time, pair.other_id)
        assert back is not None
        assert back.other_id == pair.one_id
    assert await told(ground, promises.FOUND) == sorted(pair.one_id for pair in met)


async def test_nobody_is_brought_to_whom_a_feature_keeps_apart(ground: Ground) -> None:
    time, conduct = await published(ground), Conduct()
    await alone(ground, time, 1, 2, 3)
    conduct.apart = {frozenset((1, 2))}
    conduct.held = {3}
    await look(ground, conduct, time, 1, 2, 3)
    assert [await pair_of(ground, time, person) for person in (1, 2, 3)] == [None] * 3

    conduct.held = set()
    await look(ground, conduct, time, 1)
    assert await company.agree(ground, conduct.features, GUILD, 1, time.id) is False
    conduct.apart.add(frozenset((1, 3)))
    assert await company.agree(ground, conduct.features, GUILD, 3, time.id) is False
    assert await told(ground, promises.MADE) == []
    assert await told(ground, promises.PARTED) == [1, 3]
    await look(ground, conduct, time, 1, 3, 2)
    pair = await pair_of(ground, time, 2)
    assert pair is not None
    assert pair.other_id == 3


async def test_names_are_told_once_both_agree_whoever_presses_how_often(ground: Ground) -> None:
    time, conduct = await published(ground), Conduct()
    await alone(ground, time, 1, 2)
    await look(ground, conduct, time, 1)
    agreeing = [company.agree(ground, conduct.features, GUILD, one, time.id) for one in (1, 2, 2, 1, 1)]
    assert any(await asyncio.gather(*agreeing))
    assert await told(ground, promises.MADE) == [1, 2]

    await coming.answer(ground, GUILD, 1, time.id, NO, language="en", joined_at=long_ago(ground))
    assert await told(ground, promises.PARTED) == [2]
    assert [one.wants_company for one in await answers_to(ground, time)] == [True, False]
    with pytest.raises(Problem):
        await company.agree(ground, conduct.features, GUILD, 2, time.id)
    with pytest.raises(Problem):  # who does not come needs no company
        await company.wish(ground, GUILD, 1, time.id, wants=True)
    await alone(ground, time, 1)
    await look(ground, conduct, time, 1, 2)
    assert await pair_of(ground, time, 1) is None, "it is over between these two"


async def test_whoever_leaves_or_is_erased_parts_and_the_other_looks_on(ground: Ground) -> None:
    time, conduct = await published(ground), Conduct()
    await alone(ground, time, 1, 2)
    await look(ground, conduct, time, 1)
    async with ground.database.write() as tx:
        ahead = await coming.leave(tx, GUILD, 1, now=ground.clock.now())
        await event_answers.leave(tx, GUILD, 1, ahead)
    assert await told(ground, promises.PARTED) == [2]
    assert await pair_of(ground, time, 2) is None
    await alone(ground, time, 3)
    await look(ground, conduct, time, 2)
    assert (await pair_of(ground, time, 3)) is not None
    await company.decline(ground, GUILD, 3, time.id, looks_on=True)
    await company.decline(ground, GUILD, 3, time.id, looks_on=True)
    assert await told(ground, promises.PARTED) == [2, 2]
