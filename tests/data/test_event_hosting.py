"""An asking to host an event ends with whatever ends it, and nobody is told who must not be."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import personal_data
from bot.ground import Ground
from bot.kernel.problems import Problem
from cogs.events.feature import FEATURE
from cogs.events.rules.asking import MOST_A_DAY
from cogs.events.service import hosting, planning, promises, upkeep
from cogs.events.service.planning import Actor
from data import event_asks, events
from data.event_asks import Ask
from data.event_times import Time
from data.events import Host
from data.jobs import jobs
from tests.data.event_rows import GUILD, published
from tests.data.test_event_company import Conduct
from tests.data.vaults import SetClock, Strongroom, strongroom

BOSS, ADA, BEN = 1, 2, 3


@pytest.fixture
async def room(address: str, tmp_path: Path) -> AsyncIterator[Strongroom]:
    async with strongroom(tmp_path, main=address) as opened:
        yield opened


@pytest.fixture
def ground(room: Strongroom) -> Ground:
    return Ground(room.main, room.clock, room.vault)


async def hosted(ground: Ground) -> Time:
    """An event that is the boss's; return its time."""
    time = await published(ground)
    async with ground.database.write() as tx:
        await events.put_host(tx, GUILD, Host(time.event_id, BOSS, is_first=True))
    return time


async def ask(ground: Ground, time: Time, *people: int, by: int = BOSS) -> None:
    """These people, and nobody else, are to host an event too."""
    await hosting.put(ground, GUILD, Actor(by, plans=by == BOSS), time.event_id, people)


def later(ground: Ground, days: int) -> None:
    """Let so many days go by."""
    assert isinstance(ground.clock, SetClock)
    ground.clock.ahead += timedelta(days=days)


async def row(ground: Ground, time: Time, person: int) -> Ask | None:
    async with ground.database.read() as tx:
        return await event_asks.get(tx, GUILD, time.event_id, person)


async def tell(ground: Ground, conduct: Conduct, time: Time, person: int) -> bool:
    """Hearth would tell somebody that they are asked; tell whether it does."""
    standing = await row(ground, time, person)
    if standing is None:
        return False
    told = await hosting.tell(ground, conduct.features, GUILD, person, time.event_id, standing.id)
    return told is not None


async def agree(ground: Ground, conduct: Conduct, time: Time, person: int) -> bool:
    standing = await row(ground, time, person)
    ask_id = standing.id if standing is not None else "gone"
    return await hosting.agree(ground, conduct.features, GUILD, person, time.event_id, ask_id) is not None


async def hosts(ground: Ground, time: Time) -> dict[int, bool]:
    """Return who hosts an event, and whether it is theirs."""
    async with ground.database.read() as tx:
        return {host.user_id: host.is_first for host in await events.hosts(tx, GUILD, time.event_id)}


async def seen(ground: Ground, time: Time, person: int) -> tuple[bool, bool]:
    """Tell whether hosts see that somebody is asked, and whether the person does."""
    _, _, asked = await hosting.look(ground, GUILD, Actor(BOSS, plans=True), time.event_id)
    async with ground.database.read() as tx:
        own = await hosting.asked_of(ground, tx, GUILD, person)
    return person in {one.user_id for one in asked}, bool(own)


async def test_only_a_yes_makes_a_host_and_hands_an_event_over(ground: Ground) -> None:
    time, conduct, boss = await hosted(ground), Conduct(), Actor(BOSS, plans=False)
    await ask(ground, time, ADA)
    assert await seen(ground, time, ADA) == (True, False), "they are told first"
    assert not await agree(ground, conduct, time, ADA), "nobody agrees to what they were not told"
    assert await tell(ground, conduct, time, ADA)
    with pytest.raises(Problem):
        await planning.get(ground, GUILD, Actor(ADA, plans=False), time.event_id)
    assert await hosts(ground, time) == {BOSS: True}
    with pytest.raises(Problem, match="events-hosts-asked-already"):
        await hosting.hand_over(ground, GUILD, boss, time.event_id, ADA)
    assert await agree(ground, conduct, time, ADA)
    assert await agree(ground, conduct, time, ADA), "the press came twice"
    assert await hosts(ground, time) == {BOSS: True, ADA: False}

    assert not await hosting.hand_over(ground, GUILD, boss, time.event_id, ADA)
    assert await tell(ground, conduct, time, ADA)
    assert await hosts(ground, time) == {BOSS: True, ADA: False}
    with pytest.raises(Problem, match="events-hosts-hand-over-first"):
        await hosting.stop(ground, GUILD, boss, time.event_id)
    assert not await hosting.hand_over(ground, GUILD, boss, time.event_id, BEN), "one at a time is asked"
    assert await tell(ground, conduct, time, BEN)
    assert not await agree(ground, conduct, time, ADA)
    assert await agree(ground, conduct, time, BEN)
    assert await hosts(ground, time) == {BEN: True, BOSS: False, ADA: False}
    async with ground.database.read() as tx:
        news = await hosting.said_yes_to(tx, GUILD, BOSS)
    assert [(one.user_id, one.takes_over) for one, _ in news] == [(BEN, True)]


async def test_an_old_yes_does_not_answer_another_question(ground: Ground) -> None:
    time, conduct = await hosted(ground), Conduct()
    await ask(ground, time, ADA)
    old = await row(ground, time, ADA)
    assert old is not None
    await ask(ground, time)
    later(ground, 1)
    await hosting.hand_over(ground, GUILD, Actor(BOSS, plans=False), time.event_id, ADA)
    assert await tell(ground, conduct, time, ADA)
    assert await hosting.agree(ground, conduct.features, GUILD, ADA, time.event_id, old.id) is None
    assert not await hosting.decline(ground, GUILD, BEN, time.event_id, old.id)
    assert await hosts(ground, time) == {BOSS: True}


async def test_who_acts_needs_to_ask_nobody_for_themselves(ground: Ground) -> None:
    time = await hosted(ground)
    planner = Actor(ADA, plans=True)
    assert not await hosting.put(ground, GUILD, planner, time.event_id, [ADA])
    assert await hosts(ground, time) == {BOSS: True, ADA: False}
    assert await hosting.hand_over(ground, GUILD, planner, time.event_id, ADA)
    assert await hosts(ground, time) == {BOSS: False, ADA: True}


async def test_nobody_is_told_who_is_held_back_or_kept_apart_and_hosts_see_no_difference(ground: Ground) -> None:
    time, conduct = await hosted(ground), Conduct()
    for apart, held in (({frozenset((BOSS, ADA))}, set[int]()), (set[frozenset[int]](), {ADA}), (set(), {BOSS})):
        conduct.apart, conduct.held = apart, held
        await ask(ground, time, ADA)
        assert not await tell(ground, conduct, time, ADA)
        assert await seen(ground, time, ADA) == (True, False)
        later(ground, 15)
        assert await seen(ground, time, ADA) == (False, False)
        later(ground, 31)
        time = await hosted(ground)
    conduct.apart, conduct.held = set(), set()
    await ask(ground, time, ADA, BEN)
    assert await tell(ground, conduct, time, ADA)
    assert await tell(ground, conduct, time, BEN)
    assert await agree(ground, conduct, time, BEN)
    conduct.apart = {frozenset((ADA, BEN))}
    assert not await agree(ground, conduct, time, ADA), "looked at once more, with those who host by now"
    assert await hosts(ground, time) == {BOSS: True, BEN: False}


@pytest.mark.parametrize("who", [ADA, BOSS])
@pytest.mark.parametrize("how", ["held", "leaves", "erased"])
async def test_it_ends_with_either_of_the_two(ground: Ground, how: str, who: int) -> None:
    time, conduct = await hosted(ground), Conduct()
    await ask(ground, time, ADA)
    assert await tell(ground, conduct, time, ADA)
    if how == "held":
        await hosting.look_at(ground, conduct.features, GUILD, who)
        assert await seen(ground, time, ADA) == (True, True), "nobody is held back yet"
        conduct.held = {who}
        await hosting.look_at(ground, conduct.features, GUILD, who)
    elif how == "leaves":
        await upkeep.leave(ground, GUILD, who)
        assert await row(ground, time, ADA) is None
    else:
        await personal_data.erase_person(ground, GUILD, who, [FEATURE])
        assert await row(ground, time, ADA) is None
    conduct.held = set()
    assert await seen(ground, time, ADA) == (False, False)
    assert not await agree(ground, conduct, time, ADA)
    assert ADA not in await hosts(ground, time)


@pytest.mark.parametrize("how", ["cancelled", "past", "taken back", "unanswered"])
async def test_it_ends_with_the_event_by_hand_or_by_itself(ground: Ground, how: str) -> None:
    time, conduct, boss = await hosted(ground), Conduct(), Actor(BOSS, plans=True)
    await ask(ground, time, ADA)
    assert await tell(ground, conduct, time, ADA)
    if how == "cancelled":
        await planning.cancel(ground, GUILD, boss, time.event_id)
    elif how == "taken back":
        await ask(ground, time)
    else:
        later(ground, 11 if how == "past" else 14)
    assert await seen(ground, time, ADA) == (False, False)
    assert not await agree(ground, conduct, time, ADA)
    assert await hosts(ground, time) == {BOSS: True}
    if how in ("cancelled", "past"):
        with pytest.raises(Problem, match="events-over-already"):
            await ask(ground, time, BEN)


async def test_a_no_is_one_press_and_keeps_hosts_from_asking_on(ground: Ground) -> None:
    time, conduct = await hosted(ground), Conduct()
    await ask(ground, time, ADA)
    assert await tell(ground, conduct, time, ADA)
    standing = await row(ground, time, ADA)
    assert standing is not None
    assert await hosting.decline(ground, GUILD, ADA, time.event_id, standing.id)
    assert not await hosting.decline(ground, GUILD, ADA, time.event_id, standing.id)
    assert await seen(ground, time, ADA) == (False, False)
    with pytest.raises(Problem, match="events-hosts-not-yet"):
        await ask(ground, time, ADA, BEN)
    assert await row(ground, time, BEN) is None, "nothing was changed"
    later(ground, 1)
    await ask(ground, time, ADA)
    assert await seen(ground, time, ADA) == (True, False)
    async with ground.database.read() as tx:
        said = await tx.execute(select(jobs.c.person_id, jobs.c.args).where(jobs.c.kind == promises.ASK_HOST))
        assert [(one.person_id, set(one.args)) for one in said] == [(ADA, {"event", "ask"})] * 2


async def test_nobody_is_asked_for_too_many_events_at_once_nor_by_too_many(ground: Ground) -> None:
    times = [await hosted(ground) for _ in range(MOST_A_DAY + 1)]
    for time in times[:-1]:
        await ask(ground, time, ADA)
    with pytest.raises(Problem, match="events-hosts-not-yet"):
        await ask(ground, times[-1], ADA)
    await ask(ground, times[-1], *range(10, 20))
    with pytest.raises(Problem, match="events-hosts-many"):
        await hosting.hand_over(ground, GUILD, Actor(BOSS, plans=False), times[-1].event_id, 30)
    with pytest.raises(Problem, match="events-hosts-many"):
        await ask(ground, times[-1], *range(10, 21))


async def test_what_was_asked_is_forgotten_in_time(ground: Ground) -> None:
    time = await hosted(ground)
    await ask(ground, time, ADA)
    async with ground.database.read() as tx:
        assert {ADA, BOSS} <= {*await upkeep.present(tx, GUILD)}
    later(ground, 59)
    await upkeep.every_day(ground)
    assert await row(ground, time, ADA) is not None
    later(ground, 2)
    await upkeep.every_day(ground)
    assert await row(ground, time, ADA) is None
