"""Steps of newcomers leave the same rows, whether they are written together or one by one."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.ground import Ground
from bot.kernel.settings import declared
from bot.settings import write_setting
from cogs.welcome import service
from cogs.welcome.rules import Admission, Arrival, Departure, Step
from cogs.welcome.settings import WelcomeSettings
from data import jobs, welcome
from tests.data.vaults import strongroom

CHANNEL = 77
PEOPLE = st.integers(1, 3)
names = st.sampled_from(["Ada", "Ben", "Cleo"])
some_steps: st.SearchStrategy[list[Step]] = st.lists(
    st.one_of(
        st.builds(Arrival, st.just(0), PEOPLE, names, st.booleans()),
        st.builds(Admission, st.just(0), PEOPLE, names),
        st.builds(Departure, st.just(0), PEOPLE),
    ),
    max_size=10,
)
fresh_guilds = itertools.count(1000)


@pytest.fixture
async def ground(tmp_path: Path, address: str) -> AsyncIterator[Ground]:
    """What services stand on, on a fresh database of either engine."""
    async with strongroom(tmp_path, main=address) as room:
        yield Ground(room.main, room.clock, room.vault)


async def a_guild(ground: Ground) -> int:
    """Return a community that no other example has used, with a channel for greetings."""
    guild_id = next(fresh_guilds)
    (channel,) = (one for one in declared(WelcomeSettings) if one.name == "channel")
    async with ground.database.write() as tx:
        await write_setting(tx, guild_id, channel, CHANNEL, at=datetime.now(UTC))
    return guild_id


def in_guild(steps: Sequence[Step], guild_id: int) -> list[Step]:
    """Let the same steps happen in a community."""
    moved: list[Step] = []
    for step in steps:
        if isinstance(step, Arrival):
            moved.append(Arrival(guild_id, step.user_id, step.name, step.pending))
        elif isinstance(step, Admission):
            moved.append(Admission(guild_id, step.user_id, step.name))
        else:
            moved.append(Departure(guild_id, step.user_id))
    return moved


async def outcome(ground: Ground, guild_id: int) -> list[object]:
    """Return who stands there and how, whom the greeting names, and how many greetings are promised."""
    async with ground.database.write() as tx:
        standing = [await welcome.find_newcomer(tx, guild_id, person) for person in range(1, 4)]
        greeting_id, _ = await welcome.open_greeting(tx, guild_id)
        due = await jobs.claim(
            tx,
            now=ground.clock.now(),
            machine_now=datetime.now(UTC),
            until=datetime.now(UTC),
            worker="test",
            kinds=[service.GREET],
            most=100,
        )
    prepared = await service.prepare_greeting(ground, guild_id, greeting_id) if greeting_id else None
    named = prepared[0].names if prepared else ()
    return [
        [(one.name, one.admitted_at is not None, one.left_at is not None) if one else None for one in standing],
        sorted(named),
        len([job for job in due if job.guild_id == guild_id]),
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=some_steps)
async def test_together_comes_to_the_same_as_one_by_one(ground: Ground, steps: list[Step]) -> None:
    together, one_by_one = await a_guild(ground), await a_guild(ground)

    await service.meet(ground, in_guild(steps, together))
    for step in in_guild(steps, one_by_one):
        await service.meet(ground, [step])

    assert await outcome(ground, together) == await outcome(ground, one_by_one)


async def test_a_greeting_names_people_in_the_order_in_which_they_came(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    crowd = [f"Person {number}" for number in range(300)]

    await service.meet(
        ground, [Arrival(guild_id, 1000 - number, name, pending=False) for number, name in enumerate(crowd)]
    )

    async with ground.database.read() as tx:
        greeting_id, _ = await welcome.open_greeting(tx, guild_id)
    assert greeting_id is not None
    prepared = await service.prepare_greeting(ground, guild_id, greeting_id)
    assert prepared is not None
    assert list(prepared[0].names) == crowd


async def test_who_comes_after_a_greeting_without_a_channel_gets_one_of_their_own(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    (channel,) = (one for one in declared(WelcomeSettings) if one.name == "channel")
    await service.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    async with ground.database.write() as tx:
        await write_setting(tx, guild_id, channel, None, at=datetime.now(UTC))
        void, _ = await welcome.open_greeting(tx, guild_id)
    assert void is not None
    assert await service.prepare_greeting(ground, guild_id, void) is None

    async with ground.database.write() as tx:
        await write_setting(tx, guild_id, channel, CHANNEL, at=datetime.now(UTC))
    await service.meet(ground, [Arrival(guild_id, 2, "Ben", pending=False)])

    async with ground.database.read() as tx:
        greeting_id, _ = await welcome.open_greeting(tx, guild_id)
    assert greeting_id not in (None, void)
