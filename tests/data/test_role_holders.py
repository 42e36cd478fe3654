"""The copy of who holds a named role comes out true, however listings and news of single members cross."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.discordkit.members import MembersPage
from bot.discordkit.role_holders import RoleHolders, begin_listing, end_listing, note_page
from bot.ground import Ground
from bot.kernel.community import MemberSeen
from bot.kernel.settings import declared
from bot.settings import CommunitySettings, write_setting
from data import role_holders
from data.engine import Database
from tests.data.conftest import HandMovedClock
from tests.data.vaults import strongroom

CREW, HELPERS, OTHER = 71, 72, 73
PEOPLE = (101, 102, 103, 104)
PAGES = (PEOPLE[:2], PEOPLE[2:])
GROUPS = (CommunitySettings,)
guild_ids: Callable[[], int] = count(1000).__next__


@pytest.fixture
async def ground(tmp_path: Path, address: str, clock: HandMovedClock) -> AsyncIterator[Ground]:
    """What services stand on, with a clock that the test moves."""
    async with strongroom(tmp_path, main=address) as room:
        yield Ground(room.main, clock, room.vault)


async def a_community(ground: Ground) -> int:
    """Return a new community whose settings name two roles."""
    guild_id = guild_ids()
    async with ground.database.write() as tx:
        for setting in declared(CommunitySettings):
            if setting.name in ("organiser_role", "staff_role"):
                value = CREW if setting.name == "staff_role" else HELPERS
                await write_setting(tx, guild_id, setting, value, at=ground.clock.now())
    return guild_id


async def holders(database: Database, guild_id: int) -> dict[int, list[int]]:
    """Return who holds each role, as the rows say."""
    async with database.read() as tx:
        return {role: await role_holders.holders(tx, guild_id, role) for role in (CREW, HELPERS, OTHER)}


def seen(user_id: int, roles: frozenset[int]) -> MemberSeen:
    """Return a member as a listing shows them."""
    return MemberSeen(user_id, f"Member {user_id}", False, False, roles, None)


roles = st.frozensets(st.sampled_from([CREW, HELPERS, OTHER]))
change = st.tuples(st.just("change"), st.sampled_from(PEOPLE), roles)
step = st.one_of(change, st.just(("hear",)), st.just(("ask",)), st.just(("write",)))


@example(before={101: frozenset({CREW})}, steps=[("ask",), ("change", 101, frozenset()), ("hear",), ("write",)])
@example(before={101: frozenset()}, steps=[("ask",), ("change", 101, frozenset({CREW})), ("hear",), ("write",)])
@given(before=st.dictionaries(st.sampled_from(PEOPLE), roles), steps=st.lists(step, max_size=20))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_whatever_crosses_the_rows_come_out_true(
    ground: Ground, clock: HandMovedClock, before: dict[int, frozenset[int]], steps: list[tuple[object, ...]]
) -> None:
    """Members change, which is heard later; pages of a listing are asked for and written later still."""
    guild_id = await a_community(ground)
    ears = RoleHolders(ground, GROUPS)
    truth = {user: before.get(user, frozenset()) for user in PEOPLE}
    unheard: list[tuple[int, frozenset[int]]] = []
    to_ask, asked = list(PAGES), list[MembersPage]()
    listing = await begin_listing(ground, guild_id, GROUPS)

    async def hear() -> None:
        if unheard:
            await ears.hear(guild_id, *unheard.pop(0))

    def ask() -> None:
        if to_ask:
            members = tuple(seen(user, truth[user]) for user in to_ask.pop(0))
            asked.append(MembersPage(members, clock.now()))

    async def write() -> None:
        if asked:
            await note_page(ground, listing, asked.pop(0))

    for one in steps:
        clock.advance(timedelta(milliseconds=1))
        if one[0] == "change":
            _, user, now_has = one
            assert isinstance(user, int)
            assert isinstance(now_has, frozenset)
            truth[user] = now_has
            unheard.append((user, now_has))
        elif one[0] == "hear":
            await hear()
        elif one[0] == "ask":
            ask()
        else:
            await write()
    while to_ask or asked:
        clock.advance(timedelta(milliseconds=1))
        ask()
        await write()
    clock.advance(timedelta(milliseconds=1))
    await end_listing(ground, listing)
    while unheard:
        clock.advance(timedelta(milliseconds=1))
        await hear()

    expected = {role: [user for user in PEOPLE if role in truth[user]] for role in (CREW, HELPERS)}
    assert await holders(ground.database, guild_id) == {**expected, OTHER: []}


async def test_who_left_unseen_is_gone_after_the_next_listing(ground: Ground, clock: HandMovedClock) -> None:
    guild_id = await a_community(ground)
    for members in ((101, 102), (102,)):
        clock.advance(timedelta(days=1))
        listing = await begin_listing(ground, guild_id, GROUPS)
        page = MembersPage(tuple(seen(user, frozenset({CREW})) for user in members), clock.now())
        await note_page(ground, listing, page)
        await end_listing(ground, listing)
    assert (await holders(ground.database, guild_id))[CREW] == [102]


async def test_a_listing_that_was_cut_off_is_begun_again_harmlessly(ground: Ground, clock: HandMovedClock) -> None:
    guild_id = await a_community(ground)
    page = MembersPage((seen(101, frozenset({CREW})),), clock.now())
    cut_off = await begin_listing(ground, guild_id, GROUPS)
    await note_page(ground, cut_off, page)
    assert (await holders(ground.database, guild_id))[CREW] == [101]
    clock.advance(timedelta(minutes=1))
    again = await begin_listing(ground, guild_id, GROUPS)
    async with ground.database.read() as tx:
        assert await role_holders.last_listed(tx, guild_id) is None
        assert await role_holders.being_listed(tx, [guild_id]) == {guild_id}
    page = MembersPage((seen(102, frozenset({CREW})),), clock.now())
    await note_page(ground, again, page)
    await end_listing(ground, again)
    assert (await holders(ground.database, guild_id))[CREW] == [102]


async def test_two_communities_do_not_see_each_other_s_holders(ground: Ground) -> None:
    one, other = await a_community(ground), await a_community(ground)
    ears = RoleHolders(ground, GROUPS)
    await ears.hear(one, 101, frozenset({CREW}))
    await ears.hear(other, 102, frozenset({CREW}))
    await ears.role_gone(one, CREW)
    assert (await holders(ground.database, one))[CREW] == []
    assert (await holders(ground.database, other))[CREW] == [102]


async def test_a_page_of_a_thousand_members_is_one_transaction(ground: Ground, clock: HandMovedClock) -> None:
    guild_id = await a_community(ground)
    listing = await begin_listing(ground, guild_id, GROUPS)
    page = MembersPage(tuple(seen(user, frozenset({CREW, HELPERS})) for user in range(1, 1001)), clock.now())
    await note_page(ground, listing, page)
    await end_listing(ground, listing)
    assert len((await holders(ground.database, guild_id))[HELPERS]) == 1000
