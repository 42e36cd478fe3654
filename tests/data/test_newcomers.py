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
from bot.kernel.newcomers import NEWCOMER_FOR
from bot.kernel.settings import declared
from bot.settings import CommunitySettings, write_setting
from cogs.welcome.rules import Admission, Arrival, Departure, Step
from cogs.welcome.service import arriving, flooding, greeting
from cogs.welcome.settings import WelcomeSettings
from data import communities, floods, greetings, held_jobs, jobs, newcomers
from tests.data.vaults import SetClock, strongroom

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


def soon(ground: Ground) -> datetime:
    """Return as late as a greeting can be due."""
    return ground.clock.now() + greeting.GATHER


async def outcome(ground: Ground, guild_id: int) -> list[object]:
    """Return who stands there and how, whom the greeting names, and how many greetings are promised."""
    async with ground.database.write() as tx:
        standing = [await newcomers.find_newcomer(tx, guild_id, person) for person in range(1, 4)]
        greeting_id, _ = await greetings.open_greeting(tx, guild_id, due_by=soon(ground))
        due = await jobs.claim(
            tx,
            now=ground.clock.now() + greeting.GATHER_FIRST,
            machine_now=datetime.now(UTC),
            until=datetime.now(UTC),
            worker="test",
            kinds=[greeting.GREET],
            most=100,
        )
    prepared = await greeting.prepare_greeting(ground, guild_id, greeting_id) if greeting_id else None
    named = (*prepared.greeting.names, *prepared.greeting.back) if prepared else ()
    return [
        [(one.name, one.admitted_at is not None, one.left_at is not None) if one else None for one in standing],
        sorted(named),
        len([job for job in due if job.guild_id == guild_id]),
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=some_steps)
async def test_together_comes_to_the_same_as_one_by_one(ground: Ground, steps: list[Step]) -> None:
    together, one_by_one = await a_guild(ground), await a_guild(ground)

    await arriving.meet(ground, in_guild(steps, together))
    for step in in_guild(steps, one_by_one):
        await arriving.meet(ground, [step])

    assert await outcome(ground, together) == await outcome(ground, one_by_one)


async def test_a_greeting_names_people_in_the_order_in_which_they_came(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    crowd = [f"Person {number}" for number in range(20)]

    await arriving.meet(
        ground, [Arrival(guild_id, 1000 - number, name, pending=False) for number, name in enumerate(crowd)]
    )

    async with ground.database.read() as tx:
        greeting_id, _ = await greetings.open_greeting(tx, guild_id, due_by=soon(ground))
    assert greeting_id is not None
    prepared = await greeting.prepare_greeting(ground, guild_id, greeting_id)
    assert prepared is not None
    assert list(prepared.greeting.names) == crowd


async def sets_channel(ground: Ground, guild_id: int, channel_id: int | None) -> None:
    """Set the welcome channel, or switch welcome off."""
    (channel,) = (one for one in declared(WelcomeSettings) if one.name == "channel")
    async with ground.database.write() as tx:
        await write_setting(tx, guild_id, channel, channel_id, at=ground.clock.now())


async def time_passes(ground: Ground, by: timedelta) -> None:
    """Set the clock forward."""
    assert isinstance(ground.clock, SetClock)
    ground.clock.ahead += by


async def test_who_could_not_be_greeted_while_welcome_was_off_is_greeted_when_it_is_on(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    await arriving.meet(ground, [Arrival(guild_id, 2, "Ben", pending=True)])
    await sets_channel(ground, guild_id, None)
    assert await greeted(ground, guild_id) == []
    await arriving.meet(ground, [Admission(guild_id, 2, "Ben")])
    await greeting.greet_held(ground, guild_id)
    assert await greeted(ground, guild_id) == []

    await sets_channel(ground, guild_id, CHANNEL)
    await arriving.meet(ground, [Arrival(guild_id, 3, "Cleo", pending=False)])
    await time_passes(ground, greeting.GATHER_FIRST)
    await greeting.greet_held(ground, guild_id)

    assert await greeted(ground, guild_id) == ["Ada", "Ben", "Cleo"]


async def test_who_arrives_while_welcome_is_off_is_not_written_down(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await sets_channel(ground, guild_id, None)

    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])

    async with ground.database.read() as tx:
        assert await newcomers.find_newcomer(tx, guild_id, 1) is None


async def greeted(ground: Ground, guild_id: int) -> list[str]:
    """Freeze the open greeting, if there is one; return whom it names."""
    async with ground.database.read() as tx:
        greeting_id, _ = await greetings.open_greeting(tx, guild_id, due_by=soon(ground))
    prepared = await greeting.prepare_greeting(ground, guild_id, greeting_id) if greeting_id else None
    return [*prepared.greeting.names, *prepared.greeting.back] if prepared else []


async def test_who_left_before_being_greeted_and_comes_back_is_greeted(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=True), Departure(guild_id, 1)])
    await arriving.meet(ground, [Arrival(guild_id, 2, "Ben", pending=False), Departure(guild_id, 2)])
    assert await greeted(ground, guild_id) == []

    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada again", pending=True)])
    await arriving.meet(ground, [Arrival(guild_id, 2, "Ben again", pending=False)])
    assert await greeted(ground, guild_id) == ["Ben again"]
    await arriving.meet(ground, [Admission(guild_id, 1, "Ada at last")])
    assert await greeted(ground, guild_id) == ["Ada at last"]


async def test_who_was_greeted_and_comes_back_is_here_again_and_not_greeted_twice(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    assert await greeted(ground, guild_id) == ["Ada"]
    await arriving.meet(ground, [Departure(guild_id, 1), Arrival(guild_id, 1, "Ada", pending=False)])

    assert await greeted(ground, guild_id) == []
    async with ground.database.read() as tx:
        standing = await newcomers.find_newcomer(tx, guild_id, 1)
    assert standing is not None
    assert standing.left_at is None


async def test_who_went_and_came_back_while_nobody_listened_has_been_here_before(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=True), Arrival(guild_id, 2, "Ben", False)])
    await arriving.meet(ground, [Departure(guild_id, 2)])
    ada = MemberSeen(1, "Ada", False, False, frozenset(), joined_at=ground.clock.now(), came_back=True)
    ben = replace(ada, user_id=2, display_name="Ben", joined_at=ground.clock.now() - timedelta(minutes=1))

    await arriving.catch_up(ground, guild_id, [ada, ben])

    async with ground.database.read() as tx:
        greeting_id, _ = await greetings.open_greeting(tx, guild_id, due_by=soon(ground))
        left = await newcomers.find_newcomer(tx, guild_id, 2)
    prepared = await greeting.prepare_greeting(ground, guild_id, greeting_id) if greeting_id else None
    assert prepared is not None
    assert (prepared.greeting.names, prepared.greeting.back) == ((), ("Ada",))
    assert left is not None
    assert left.left_at is not None, "who left since they were listed stays away"


async def test_an_older_listing_does_not_bring_back_who_left_since(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    joined_at = ground.clock.now()
    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=True), Departure(guild_id, 1)])
    listed = MemberSeen(1, "Ada", is_bot=False, pending=False, role_ids=frozenset(), joined_at=joined_at)

    await arriving.catch_up(ground, guild_id, [listed])
    assert await greeted(ground, guild_id) == []
    await arriving.catch_up(ground, guild_id, [replace(listed, joined_at=ground.clock.now() + timedelta(days=1))])
    assert await greeted(ground, guild_id) == ["Ada"]


@pytest.mark.parametrize("dropped", [False, True])
async def test_newcomers_do_not_wait_for_a_greeting_that_an_operator_holds(ground: Ground, dropped: bool) -> None:
    guild_id = await a_guild(ground)
    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    async with ground.database.write() as tx:
        await held_jobs.hold_overdue(tx, now=ground.clock.now() + greeting.GATHER_FIRST)
        if dropped:
            await held_jobs.drop(tx, now=ground.clock.now())

    await arriving.meet(ground, [Arrival(guild_id, 2, "Ben", pending=False)])
    await arriving.meet(ground, [Arrival(guild_id, 3, "Cleo", pending=False)])

    assert await greeted(ground, guild_id) == ["Ben", "Cleo"]


async def test_who_is_no_newcomer_any_more_is_not_greeted(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    await arriving.meet(ground, [Arrival(guild_id, 2, "Ben", pending=True)])
    await time_passes(ground, NEWCOMER_FOR + timedelta(seconds=1))
    await arriving.meet(ground, [Admission(guild_id, 2, "Ben"), Arrival(guild_id, 3, "Cleo", pending=False)])

    assert await greeted(ground, guild_id) == ["Cleo"]


async def test_coming_and_going_is_greeted_once_a_day(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    assert await greeted(ground, guild_id) == ["Ada"]
    for _ in range(3):
        await time_passes(ground, timedelta(hours=7))
        await arriving.meet(ground, [Departure(guild_id, 1), Arrival(guild_id, 1, "Ada", pending=False)])
        assert await greeted(ground, guild_id) == []
    await time_passes(ground, timedelta(hours=7))
    await arriving.meet(ground, [Departure(guild_id, 1), Arrival(guild_id, 1, "Ada", pending=False)])

    async with ground.database.read() as tx:
        greeting_id, _ = await greetings.open_greeting(tx, guild_id, due_by=soon(ground))
    assert greeting_id is not None
    prepared = await greeting.prepare_greeting(ground, guild_id, greeting_id)
    assert prepared is not None
    assert (prepared.greeting.names, prepared.greeting.back) == ((), ("Ada",))


async def test_a_first_step_counts_once(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    first = ground.clock.now()
    async with ground.database.write() as tx:
        for person, at in ((1, first), (1, first + timedelta(days=1)), (2, first)):
            await newcomers.note_step(tx, guild_id, person, at)

    async with ground.database.read() as tx:
        ada, nobody = [await newcomers.find_newcomer(tx, guild_id, person) for person in (1, 2)]
    assert ada is not None
    assert ada.stepped_at == first
    assert nobody is None


async def test_rows_go_thirty_days_after_leaving_and_when_they_are_old(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await arriving.meet(ground, [Arrival(guild_id, 1, "Ada", pending=False)])
    await arriving.meet(ground, [Arrival(guild_id, 2, "Ben", pending=False), Departure(guild_id, 2)])
    await greeted(ground, guild_id)
    for days, left in ((29, 2), (2, 1), (148, 1), (2, 0)):
        await time_passes(ground, timedelta(days=days))
        await arriving.every_day(ground)
        async with ground.database.read() as tx:
            assert await newcomers.count_newcomers(tx, guild_id) == left
    async with ground.database.read() as tx:
        assert await greetings.open_greeting(tx, guild_id, due_by=soon(ground)) == (None, None)


async def flood_jobs(ground: Ground, guild_id: int) -> list[str]:
    """Return the kinds of all promises of a community that are due within an hour, in the order of their time."""
    async with ground.database.write() as tx:
        due = await jobs.claim(
            tx,
            now=ground.clock.now() + timedelta(hours=1),
            machine_now=datetime.now(UTC),
            until=datetime.now(UTC),
            worker="test",
            kinds=[greeting.GREET, greeting.GO_ON, flooding.TELL, flooding.END],
            most=100,
        )
    return [job.kind for job in due if job.guild_id == guild_id]


async def the_flood(ground: Ground, guild_id: int) -> str:
    """Return the flood that is on."""
    async with ground.database.read() as tx:
        flood = await floods.latest_flood(tx, guild_id)
    assert flood is not None
    assert flood.ended_at is None
    return flood.id


@pytest.mark.parametrize("at_once", [1, 7, 500])
async def test_of_a_flood_nobody_is_lost_and_all_stand_in_one_greeting(ground: Ground, at_once: int) -> None:
    guild_id = await a_guild(ground)
    crowd: list[Step] = [
        Arrival(guild_id, person, f"Person {person}", pending=person % 5 == 0) for person in range(1, 101)
    ]
    for start in range(0, 100, at_once):
        await arriving.meet(ground, crowd[start : start + at_once])
    assert await greeted(ground, guild_id) == []
    await arriving.meet(ground, [Admission(guild_id, 5, "Person 5"), Departure(guild_id, 6)])
    flood_id = await the_flood(ground, guild_id)
    assert flooding.TELL in await flood_jobs(ground, guild_id)
    assert await flooding.end(ground, guild_id, flood_id) is not None
    await time_passes(ground, flooding.CALM)

    assert await flooding.end(ground, guild_id, flood_id) is None
    assert await flooding.end(ground, guild_id, flood_id) is None
    named = await greeted(ground, guild_id)
    assert named == [f"Person {person}" for person in range(1, 101) if person == 5 or (person % 5 and person != 6)]
    assert (await flood_jobs(ground, guild_id)).count(flooding.TELL) == 1


@pytest.mark.parametrize("heard_first", [True, False])
async def test_a_crowd_half_heard_of_and_half_found_in_the_list_is_one(ground: Ground, heard_first: bool) -> None:
    guild_id = await a_guild(ground)
    now = ground.clock.now()
    moments = [now - timedelta(milliseconds=30 - number) for number in range(30)]
    heard: list[Step] = [
        Arrival(guild_id, one + 1, f"Person {one + 1}", pending=False, heard_at=moments[one]) for one in range(15)
    ]
    found: list[Step] = [
        Arrival(guild_id, one + 1, f"Person {one + 1}", pending=False, joined_at=moments[one])
        for one in range(15, 30)
    ]
    for half in (heard, found) if heard_first else (found, heard):
        await arriving.meet(ground, half)
    flood_id = await the_flood(ground, guild_id)
    await time_passes(ground, flooding.CALM)
    assert await flooding.end(ground, guild_id, flood_id) is None
    assert await greeted(ground, guild_id) == [f"Person {person}" for person in range(1, 31)]


async def test_a_flood_lasts_while_too_many_join_and_the_next_one_is_another(ground: Ground) -> None:
    guild_id = await a_guild(ground)

    async def many_join(first: int) -> None:
        await arriving.meet(
            ground, [Arrival(guild_id, first + n, f"Person {n}", pending=False) for n in range(21)]
        )

    await many_join(100)
    flood_id = await the_flood(ground, guild_id)
    await time_passes(ground, timedelta(minutes=6))
    await many_join(200)
    await time_passes(ground, timedelta(minutes=6))
    left = await flooding.end(ground, guild_id, flood_id)
    assert left is not None
    assert timedelta(minutes=3) < left < timedelta(minutes=5)
    await time_passes(ground, timedelta(minutes=6))
    assert await flooding.end(ground, guild_id, flood_id) is None
    assert len(await greeted(ground, guild_id)) == 42
    await many_join(300)

    assert await the_flood(ground, guild_id) != flood_id


async def test_who_is_found_later_and_came_with_a_flood_makes_no_new_one(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    await arriving.meet(ground, [Arrival(guild_id, n, f"Person {n}", pending=False) for n in range(1, 31)])
    flood_id, came = await the_flood(ground, guild_id), ground.clock.now()
    await time_passes(ground, timedelta(hours=1))
    assert await flooding.end(ground, guild_id, flood_id) is None
    await greeted(ground, guild_id)
    missed = MemberSeen(99, "Late", is_bot=False, pending=False, role_ids=frozenset(), joined_at=came)

    await arriving.catch_up(ground, guild_id, [missed])

    assert await greeted(ground, guild_id) == ["Late"]


async def test_people_who_came_one_by_one_while_nobody_listened_are_no_flood(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    started = ground.clock.now()
    await time_passes(ground, timedelta(days=2))
    listed = [
        MemberSeen(n, f"P{n}", False, False, frozenset(), joined_at=started + timedelta(hours=n))
        for n in range(1, 41)
    ]

    await arriving.catch_up(ground, guild_id, listed)

    assert await greeted(ground, guild_id) == [f"P{n}" for n in range(1, 41)]


async def test_what_staff_are_told_of_a_flood_is_the_same_each_time(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    (staff_channel,) = (one for one in declared(CommunitySettings) if one.name == "staff_channel")
    await arriving.meet(ground, [Arrival(guild_id, n, f"Person {n}", pending=False) for n in range(1, 31)])
    flood_id = await the_flood(ground, guild_id)
    assert await flooding.prepare_notice(ground, guild_id, flood_id) is None
    async with ground.database.write() as tx:
        await write_setting(tx, guild_id, staff_channel, 88, at=ground.clock.now())
    first = await flooding.prepare_notice(ground, guild_id, flood_id)
    await time_passes(ground, timedelta(minutes=1))
    await arriving.meet(ground, [Arrival(guild_id, 50, "One more", pending=False)])

    assert first is not None
    assert (first.count, first.is_over) == (30, False)
    assert await flooding.prepare_notice(ground, guild_id, flood_id) == first


async def test_after_an_erasure_nobody_arrives_again_and_who_was_waiting_is_let_in(ground: Ground) -> None:
    guild_id = await a_guild(ground)
    async with ground.database.write() as tx:
        await communities.join(tx, guild_id, at=ground.clock.now())
    await arriving.meet(
        ground, [Arrival(guild_id, 1, "Ada", pending=False), Arrival(guild_id, 2, "Ben", pending=True)]
    )
    assert await greeted(ground, guild_id) == ["Ada"]
    ada = MemberSeen(1, "Ada", is_bot=False, pending=False, role_ids=frozenset(), joined_at=ground.clock.now())
    ben = replace(ada, user_id=2, display_name="Ben")
    assert await personal_data.erase_person(ground, guild_id, 1)
    cleo = replace(ada, user_id=3, display_name="Cleo", joined_at=ground.clock.now() + timedelta(seconds=1))

    await arriving.catch_up(ground, guild_id, [ada, ben, cleo])

    assert sorted(await greeted(ground, guild_id)) == ["Ben", "Cleo"]
    async with ground.database.read() as tx:
        assert await newcomers.find_newcomer(tx, guild_id, 1) is None
