"""Steps of newcomers leave the same rows, whether they are written together or one by one."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import personal_data
from bot.ground import Ground
from bot.kernel.community import MemberSeen
from bot.kernel.settings import declared
from bot.settings import write_setting
from cogs.welcome import service
from cogs.welcome.rules import Admission, Arrival, Departure, Step
from cogs.welcome.settings import WelcomeSettings
from data import communities, greetings, held_jobs, jobs, newcomers
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
        standing = [await newcomers.find_newcomer(tx, guild_id, person) for person in range(1, 4)]
        greeting_id, _ = await greetings.open_greeting(tx, guild_id)
        due = await jobs.claim(
            tx,
            now=ground.clock.now(),
            machine_now=datetime.now(UTC),
            until=datetime.now(UTC),
            worker="test",
            kinds=[service.GREET],
            most=100,
        )
    prepared = (
        await service.prepare_greeting(ground, guild_id, greeting_id, due_at=ground.clock.now())
        if greeting_id
        else None
    )
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
        greeting_id, _ = await greetings.open_greeting(tx, guild_id)
    assert greeting_id is not None
    prepared = await service.prepare_greeting(ground, guild_id, greeting_id, due_at=ground.clock.now())
    assert prepared is not None
    assert list(prepared[0].names) == crowd


async def test_who_comes_after_a_greeting_without_a_channel_gets_one_of_their_own(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    (channel,) = (one for one in declared(WelcomeSettings) if one.name == "channel")
    await service.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    async with ground.database.write() as tx:
        await write_setting(tx, guild_id, channel, None, at=datetime.now(UTC))
        void, _ = await greetings.open_greeting(tx, guild_id)
    assert void is not None
    assert await service.prepare_greeting(ground, guild_id, void, due_at=ground.clock.now()) is None

    async with ground.database.write() as tx:
        await write_setting(tx, guild_id, channel, CHANNEL, at=datetime.now(UTC))
    await service.meet(ground, [Arrival(guild_id, 2, "Ben", pending=False)])

    async with ground.database.read() as tx:
        greeting_id, _ = await greetings.open_greeting(tx, guild_id)
    assert greeting_id not in (None, void)


async def greeted(ground: Ground, guild_id: int, *, late: timedelta = timedelta()) -> list[str]:
    """Freeze the open greeting, if there is one; return whom it names."""
    async with ground.database.read() as tx:
        greeting_id, due_at = await greetings.open_greeting(tx, guild_id)
    if greeting_id is None or due_at is None:
        return []
    prepared = await service.prepare_greeting(ground, guild_id, greeting_id, due_at=due_at - late)
    return list(prepared[0].names) if prepared else []


async def test_who_left_before_being_greeted_and_comes_back_is_greeted(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await service.meet(ground, [Arrival(guild_id, 1, "Ada", pending=True), Departure(guild_id, 1)])
    await service.meet(ground, [Arrival(guild_id, 2, "Ben", pending=False), Departure(guild_id, 2)])
    assert await greeted(ground, guild_id) == []

    await service.meet(ground, [Arrival(guild_id, 1, "Ada again", pending=True)])
    await service.meet(ground, [Arrival(guild_id, 2, "Ben again", pending=False)])
    assert await greeted(ground, guild_id) == ["Ben again"]
    await service.meet(ground, [Admission(guild_id, 1, "Ada at last")])
    assert await greeted(ground, guild_id) == ["Ada at last"]


async def test_who_was_greeted_and_comes_back_is_here_again_and_not_greeted_twice(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await service.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    assert await greeted(ground, guild_id) == ["Ada"]
    await service.meet(ground, [Departure(guild_id, 1), Arrival(guild_id, 1, "Ada", pending=False)])

    assert await greeted(ground, guild_id) == []
    async with ground.database.read() as tx:
        standing = await newcomers.find_newcomer(tx, guild_id, 1)
    assert standing is not None
    assert standing.left_at is None


async def test_an_older_listing_does_not_bring_back_who_left_since(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    joined_at = ground.clock.now()
    await service.meet(ground, [Arrival(guild_id, 1, "Ada", pending=True), Departure(guild_id, 1)])
    listed = MemberSeen(1, "Ada", is_bot=False, pending=False, role_ids=frozenset(), joined_at=joined_at)

    await service.catch_up(ground, guild_id, [listed])
    assert await greeted(ground, guild_id) == []
    await service.catch_up(ground, guild_id, [replace(listed, joined_at=ground.clock.now() + timedelta(days=1))])
    assert await greeted(ground, guild_id) == ["Ada"]


@pytest.mark.parametrize("dropped", [False, True])
async def test_newcomers_do_not_wait_for_a_greeting_that_an_operator_holds(ground: Ground, dropped: bool) -> None:
    guild_id = await a_guild(ground)
    await service.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    async with ground.database.write() as tx:
        await held_jobs.hold_overdue(tx, now=ground.clock.now())
        if dropped:
            await held_jobs.drop(tx, now=ground.clock.now())

    await service.meet(ground, [Arrival(guild_id, 2, "Ben", pending=False)])
    await service.meet(ground, [Arrival(guild_id, 3, "Cleo", pending=False)])

    assert await greeted(ground, guild_id) == ["Ben", "Cleo"]


async def test_a_greeting_that_comes_too_late_to_be_of_use_greets_nobody(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await service.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    assert await greeted(ground, guild_id, late=service.CATCH_UP + timedelta(seconds=1)) == []

    await service.meet(ground, [Arrival(guild_id, 2, "Ben", pending=False)])
    assert await greeted(ground, guild_id) == ["Ben"]


async def test_after_an_erasure_nobody_arrives_again_and_who_was_waiting_is_let_in(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    async with ground.database.write() as tx:
        await communities.join(tx, guild_id, at=ground.clock.now())
    await service.meet(
        ground, [Arrival(guild_id, 1, "Ada", pending=False), Arrival(guild_id, 2, "Ben", pending=True)]
    )
    assert await greeted(ground, guild_id) == ["Ada"]
    ada = MemberSeen(1, "Ada", is_bot=False, pending=False, role_ids=frozenset(), joined_at=ground.clock.now())
    ben = replace(ada, user_id=2, display_name="Ben")
    assert await personal_data.erase_person(ground, guild_id, 1)
    cleo = replace(ada, user_id=3, display_name="Cleo", joined_at=ground.clock.now() + timedelta(seconds=1))

    await service.catch_up(ground, guild_id, [ada, ben, cleo])

    assert sorted(await greeted(ground, guild_id)) == ["Ben", "Cleo"]
    async with ground.database.read() as tx:
        assert await newcomers.find_newcomer(tx, guild_id, 1) is None
