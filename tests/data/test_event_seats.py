"""Seats are given once, in the order in which people asked, on both engines: in a storm, and over a long time."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.ground import Ground
from bot.kernel.problems import Problem
from cogs.events.rules.seats import MOST_LONGER, STANDS_LONGER
from cogs.events.service import coming, promises, seating
from cogs.events.service.coming import Standing
from data import event_answers, event_times, events
from data.event_answers import GOING, MAYBE, NO, OFFERED, SEATED, WAITING, Answer
from data.event_times import Time
from data.jobs import jobs
from tests.data.event_rows import GUILD, answers_to, long_ago, published
from tests.data.vaults import Strongroom, strongroom

SEATS = 50
PEOPLE = {"sqlite": 5000, "postgresql": 400}
"""Who asks at once: on one engine as many as may come within a minute, on the other enough to see the same."""


@pytest.fixture
async def room(address: str, tmp_path: Path) -> AsyncIterator[Strongroom]:
    async with strongroom(tmp_path, main=address) as opened:
        yield opened


@pytest.fixture
def ground(room: Strongroom) -> Ground:
    return Ground(room.main, room.clock, room.vault)


async def says(ground: Ground, time: Time, person: int, said: str = GOING, *, new: bool = False) -> Standing:
    joined_at = ground.clock.now() if new else long_ago(ground)
    return await coming.answer(ground, GUILD, person, time.id, said, language="en", joined_at=joined_at)


async def promised(ground: Ground, kind: str) -> list[int]:
    """Return to whom something of this kind is promised and not kept yet."""
    async with ground.database.read() as tx:
        asked = select(jobs.c.person_id).where(jobs.c.kind == kind, jobs.c.state == "waiting")
        return [one or 0 for one in (await tx.execute(asked)).scalars()]


async def change(ground: Ground, time: Time, **changes: int | None) -> None:
    """Change how many can come, as planning does."""
    async with ground.database.write() as tx:
        await events.change(tx, GUILD, time.event_id, changes, revision=None, at=ground.clock.now())  # type: ignore[arg-type]
        event = await events.get(tx, GUILD, time.event_id)
        assert event is not None
        await seating.changed(tx, event, time.id, now=ground.clock.now())


def by_seat(answers: list[Answer]) -> dict[str | None, list[int]]:
    found: dict[str | None, list[int]] = {}
    for one in answers:
        found.setdefault(one.seat, []).append(one.user_id)
    return found


async def test_a_storm_for_fifty_seats_gives_fifty_in_order(ground: Ground) -> None:
    time = await published(ground, capacity=SEATS)
    count = PEOPLE[ground.database.dialect]
    people = list(range(1, count + 1))
    random.Random(1).shuffle(people)

    standings = await asyncio.gather(*(says(ground, time, person) for person in people))

    answers = await answers_to(ground, time)
    assert len(answers) == count
    orders = [one.order for one in answers]
    assert len(set(orders)) == count
    assert [one.seat for one in answers] == [SEATED] * SEATS + [WAITING] * (count - SEATS)
    place = {one.user_id: number for number, one in enumerate(answers[SEATS:], 1)}
    for person, seen in zip(people, standings, strict=True):
        assert seen.place == place.get(person)

    leaving = [one.user_id for one in answers[:20]]
    await asyncio.gather(*(says(ground, time, person, NO) for person in leaving))

    found = by_seat(await answers_to(ground, time))
    assert len(found[SEATED]) == SEATS - 20
    assert found[OFFERED] == [one.user_id for one in answers[SEATS : SEATS + 20]]
    assert sorted(await promised(ground, promises.EXPIRE)) == sorted(found[OFFERED])
    assert sorted(await promised(ground, promises.TELL_OFFER)) == sorted(found[OFFERED])


async def test_a_long_time_with_an_event_breaks_nothing(room: Strongroom, ground: Ground) -> None:
    chance, capacity = random.Random(7), 4
    time = await published(ground, capacity=capacity, newcomer_seats=1, newcomer_hours=24)
    people = range(1, 16)
    for _ in range(250):
        person = chance.choice(people)
        what = chance.choice(("going", "going", "going", "maybe", "no", "take", "run out", "later", "leave"))
        try:
            if what in (GOING, MAYBE, NO):
                await says(ground, time, person, what, new=person % 4 == 0)
            elif what == "take":
                await coming.take(ground, GUILD, person, time.id)
            elif what == "later":
                room.clock.ahead += timedelta(minutes=chance.randint(1, 90))
                await coming.give_out(ground, GUILD, time.id)
            elif what == "leave":
                async with ground.database.write() as tx:
                    ahead = await coming.leave(tx, GUILD, person, now=ground.clock.now())
                    await event_answers.leave(tx, GUILD, person, ahead)
            else:
                for one in await answers_to(ground, time):
                    if one.seat == OFFERED:
                        await coming.end_offer(ground, GUILD, one.user_id, time.id, one.order)
        except Problem:
            assert what == "take"
        answers = await answers_to(ground, time)
        found = by_seat(answers)
        taken = len(found.get(SEATED, ())) + len(found.get(OFFERED, ()))
        assert taken <= capacity
        assert all((one.seat is not None) == (one.answer == GOING) for one in answers)
        assert all((one.offer_until is not None) == (one.seat == OFFERED) for one in answers)
        assert all(one.offer_until is None or one.offer_until <= time.starts_at for one in answers)
        others = [one for one in answers if one.seat == WAITING and not one.is_newcomer]
        if any(one.seat == WAITING and one.is_newcomer for one in answers) or (
            others and ground.clock.now() >= time.starts_at - timedelta(hours=24)
        ):
            assert taken == capacity, "nobody waits for a seat that is free"
    assert ground.clock.now() < time.starts_at


async def test_more_seats_go_to_the_line_and_fewer_are_taken_from_nobody(ground: Ground) -> None:
    time = await published(ground, capacity=3)
    for person in range(1, 8):
        await says(ground, time, person)
    await change(ground, time, capacity=5)
    found = by_seat(await answers_to(ground, time))
    assert (found[SEATED], found[OFFERED], found[WAITING]) == ([1, 2, 3], [4, 5], [6, 7])

    await change(ground, time, capacity=2)
    await says(ground, time, 1, MAYBE)
    await says(ground, time, 4, NO)
    found = by_seat(await answers_to(ground, time))
    assert (found[SEATED], found[OFFERED], found[WAITING]) == ([2, 3], [5], [6, 7])

    await change(ground, time, capacity=None)
    found = by_seat(await answers_to(ground, time))
    assert found[SEATED] == [2, 3, 5, 6, 7], "nobody need answer an offer where there is room for all"
    assert not found.keys() & {WAITING, OFFERED}


async def test_seats_for_newcomers_are_everybodys_from_their_hour_on(room: Strongroom, ground: Ground) -> None:
    time = await published(ground, capacity=3, newcomer_seats=2, newcomer_hours=48)
    await change(ground, time, newcomer_hours=48)
    async with ground.database.read() as tx:
        asked = select(jobs.c.due_at).where(jobs.c.kind == promises.PROMOTE)
        assert (await tx.execute(asked)).scalar_one() == time.starts_at - timedelta(hours=48)
    for person in (1, 2, 3, 4):
        await says(ground, time, person)
    await says(ground, time, 5, new=True)
    found = by_seat(await answers_to(ground, time))
    assert (found[SEATED], found[WAITING]) == ([1, 5], [2, 3, 4])

    room.clock.ahead += timedelta(days=8, minutes=1)
    await coming.give_out(ground, GUILD, time.id)
    assert by_seat(await answers_to(ground, time))[OFFERED] == [2]


async def test_near_the_start_a_seat_is_given_at_once_to_whoever_wished_so(
    room: Strongroom, ground: Ground
) -> None:
    time = await published(ground, capacity=1, starts_in=timedelta(hours=3))
    for person in (1, 2, 3):
        await says(ground, time, person)
    await coming.wait_at_short_notice(ground, GUILD, 2, time.id, fine=True)
    room.clock.ahead += timedelta(hours=1, minutes=30)
    await says(ground, time, 1, NO)
    found = by_seat(await answers_to(ground, time))
    assert (found[SEATED], found[WAITING]) == ([2], [3])

    await says(ground, time, 2, NO)
    (offered,) = [one for one in await answers_to(ground, time) if one.seat == OFFERED]
    assert offered.user_id == 3
    room.clock.ahead += timedelta(minutes=16)
    assert await coming.end_offer(ground, GUILD, 3, time.id, offered.order)
    assert not await coming.end_offer(ground, GUILD, 3, time.id, offered.order)
    seen = (await coming.look_at(ground, GUILD, 3, time.id)).answer
    assert seen is not None
    assert (seen.answer, seen.seat, seen.news) == (NO, None, "ran-out")

    room.clock.ahead += timedelta(hours=1, minutes=30)
    assert (await says(ground, time, 4)).answer is not None
    with pytest.raises(Problem):  # it has begun, and is full
        await says(ground, time, 5)


async def test_an_offer_never_stands_beyond_a_start_that_comes_earlier(ground: Ground) -> None:
    time = await published(ground, capacity=1)
    for person in (1, 2):
        await says(ground, time, person)
    await says(ground, time, 1, NO)
    earlier = ground.clock.now() + timedelta(hours=4)
    async with ground.database.write() as tx:
        await event_times.change(tx, GUILD, time.id, {"starts_at": earlier})
    await change(ground, time, capacity=1)
    (offered,) = [one for one in await answers_to(ground, time) if one.seat == OFFERED]
    assert offered.offer_until is not None
    assert offered.offer_until <= earlier
    assert len(await promised(ground, promises.EXPIRE)) == 2, "the first finds that it counts no more"


async def test_an_open_offer_stands_a_while_longer_each_time_that_hearth_comes_back(
    room: Strongroom, ground: Ground
) -> None:
    time = await published(ground, capacity=1)
    for person in (1, 2, 3):
        await says(ground, time, person)
    await says(ground, time, 1, NO)

    async def offer() -> Answer:
        (one,) = [one for one in await answers_to(ground, time) if one.seat == OFFERED]
        return one

    first = await offer()
    await coming.lengthen_offers(ground)
    assert await offer() == first, "it stands long enough"
    for number in range(1, MOST_LONGER + 1):
        room.clock.ahead += timedelta(hours=30)  # away
        await coming.lengthen_offers(ground)
        longer = await offer()
        assert longer.offer_until is not None
        assert timedelta() < longer.offer_until - ground.clock.now() <= STANDS_LONGER
        await coming.lengthen_offers(ground)
        assert not await coming.end_offer(ground, GUILD, 2, time.id, first.order)
        assert await offer() == longer, "a start that was cut off and the next one are as one"
        assert await promised(ground, promises.EXPIRE) == [2] * (number + 1)
        assert await promised(ground, promises.TELL_OFFER) == [2] * (number + 1)
    room.clock.ahead += timedelta(hours=30)
    await coming.lengthen_offers(ground)
    assert await coming.end_offer(ground, GUILD, 2, time.id, first.order), "somebody else waits too"
    assert (await offer()).user_id == 3


async def test_a_reminder_is_promised_once_however_often_somebody_chooses(ground: Ground) -> None:
    time = await published(ground)
    await says(ground, time, 1)
    for choice in ("day", "hour", "day", "none", "hour", "day"):
        await coming.choose_reminder(ground, GUILD, 1, time.id, choice)
    assert Counter(await promised(ground, promises.REMIND)) == {1: 2}, "one for each that was ever chosen"
