"""Gives out the seats of a time: what seats.py decides, done to the rows.

Invariants:
- Whoever calls holds the time's row (`event_times.hold`) until the transaction ends.
- A seat or an offer is written down with what it promises: that its person hears of it, and that the offer ends.
- Whoever is going has a seat, an offer, or waits; nobody else has any of these.
- So many get a seat or an offer in one transaction, and the rest in the next: nobody is held up by a long line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from cogs.events.rules import news, seats
from cogs.events.rules.seats import NEWCOMERS, OFFERED, SEATED, WAITING, Counts, Given, Place, Room
from cogs.events.service import promises
from data import event_answers, event_times
from data.engine import Transaction
from data.event_answers import NO, Answer, Changes
from data.event_times import PLANNED, Time
from data.events import PUBLISHED, Event

AT_ONCE = 100
"""Seats and offers in one transaction."""


def room_of(event: Event, time: Time) -> Room:
    """Return how many seats a time has."""
    if event.capacity is None:
        return Room(None)
    kept_until = time.starts_at - timedelta(hours=event.newcomer_hours)
    return Room(event.capacity, min(event.newcomer_seats, event.capacity), kept_until)


def counts_of(found: Mapping[tuple[str, bool], int]) -> Counts:
    """Return what `event_answers.seats` counted."""

    def number(*states: str, newcomers: bool | None = None) -> int:
        kinds = (True,) if newcomers else (True, False)
        return sum(found.get((state, kind), 0) for state in states for kind in kinds)

    return Counts(
        seated=number(SEATED),
        offered=number(OFFERED),
        newcomers=number(SEATED, OFFERED, newcomers=True),
        waiting=number(WAITING),
        waiting_newcomers=number(WAITING, newcomers=True),
    )


async def ask(tx: Transaction, event: Event, time: Time, *, is_newcomer: bool, now: datetime) -> Place:
    """Return what somebody gets who asks for a seat now; nothing is counted where there is room for all."""
    room = room_of(event, time)
    if room.capacity is None:
        return Place(SEATED)
    counts = counts_of(await event_answers.seats(tx, event.guild_id, time.id))
    if time.starts_at <= now:  # the line has ended: what is free is for whoever is there and asks
        counts = replace(counts, waiting=0, waiting_newcomers=0)
    return seats.decide(room, counts, is_newcomer=is_newcomer, now=now)


async def give_out(tx: Transaction, event: Event, time: Time, *, now: datetime) -> None:
    """Give what is free to whoever waits, the first in line first."""
    if event.state != PUBLISHED or time.state != PLANNED:
        return
    room, given = room_of(event, time), 0
    while given < AT_ONCE:
        counts = counts_of(await event_answers.seats(tx, event.guild_id, time.id))
        turn = seats.next_in_line(room, counts, now)
        if turn is None:
            break
        waiting = await event_answers.with_seat(
            tx,
            event.guild_id,
            time.id,
            WAITING,
            most=min(turn.count, AT_ONCE - given),
            newcomers_only=turn.who == NEWCOMERS,
        )
        for one in waiting:
            got = seats.given(now, time.starts_at, at_short_notice=one.at_short_notice)
            if got is None:  # it has begun
                return
            # where there is room for all, nobody need answer an offer first
            await give(tx, time, one, Given(SEATED) if room.capacity is None else got, now=now)
            given += 1
    else:
        await promises.promote(tx, time, at=now, more=True)
    if given:
        await promises.refresh(tx, time, now=now)


async def release(tx: Transaction, event: Event, time: Time, seat: str | None, *, now: datetime) -> None:
    """Somebody has no use any more for what they had of a seat: whoever is next gets it."""
    if event.capacity is not None and seat in (SEATED, OFFERED):
        await give_out(tx, event, time, now=now)


async def changed(tx: Transaction, event: Event, time_id: str, *, now: datetime) -> None:
    """When a time begins, or how many can come, was decided anew: see what that means for the line."""
    time = await event_times.hold(tx, event.guild_id, time_id)
    if time is None or time.state != PLANNED or time.starts_at <= now:
        return
    if (again := seats.look_again_at(room_of(event, time), now)) is not None:
        await promises.promote(tx, time, at=again)
    most = await _offered(tx, event.guild_id, time.id)
    for one in await event_answers.with_seat(tx, event.guild_id, time.id, OFFERED, most=most):
        if event.capacity is None:  # there is room for all now: what is offered to them is theirs
            await give(tx, time, one, Given(SEATED), now=now)
        elif one.offer_until is not None and not now < one.offer_until <= time.starts_at:
            # it begins earlier than it did; or the offer ended while the time was called off, and nobody noticed
            got = seats.given(now, time.starts_at, at_short_notice=False)
            await give(tx, time, one, got or Given(OFFERED, time.starts_at), now=now)
    await give_out(tx, event, time, now=now)


async def lengthen(tx: Transaction, time: Time, *, now: datetime) -> None:
    """Hearth is back: let what is offered stand long enough to be answered, and let each hear until when."""
    most = await _offered(tx, time.guild_id, time.id)
    for one in await event_answers.with_seat(tx, time.guild_id, time.id, OFFERED, most=most):
        if one.offer_until is None:
            continue
        times = await promises.times_longer(tx, time, one)
        until = seats.longer(one.offer_until, now, time.starts_at, times=times)
        if until is None:
            continue
        await event_answers.change(tx, one.guild_id, one.time_id, one.user_id, {"offer_until": until})
        await promises.offer(tx, time, one, promises.LONGER, until, at=now)
        await promises.expire(tx, time, one, at=until, longer=True)


async def _offered(tx: Transaction, guild_id: int, time_id: str) -> int:
    return counts_of(await event_answers.seats(tx, guild_id, time_id)).offered


async def take(tx: Transaction, time: Time, one: Answer, *, now: datetime) -> None:
    """Let somebody have the seat that is offered to them."""
    changes: Changes = {"seat": SEATED, "offer_until": None}
    await event_answers.change(tx, one.guild_id, one.time_id, one.user_id, changes)
    await promises.refresh(tx, time, now=now)


async def take_if_free(tx: Transaction, event: Event, time: Time, one: Answer, *, now: datetime) -> None:
    """Let somebody who waits have a seat of what has begun, where one is free: nobody is called to it any more."""
    got = await ask(tx, event, time, is_newcomer=one.is_newcomer, now=now)
    if got.state == SEATED:
        await take(tx, time, one, now=now)


async def run_out(tx: Transaction, event: Event, time: Time, one: Answer, *, now: datetime) -> None:
    """Nobody answered an offer: its person hears so, and the seat goes to whoever is next, if it has not begun."""
    changes: Changes = {"answer": NO, "seat": None, "offer_until": None}
    is_coming = time.starts_at > now  # else nobody is next, and they heard until when it was kept
    if is_coming:
        changes["news"] = news.add(one.news, news.Item(news.RAN_OUT))
    await event_answers.change(tx, one.guild_id, one.time_id, one.user_id, changes)
    if is_coming:
        await promises.tell_one(tx, time, one, promises.RAN_OUT, at=now)
    await promises.refresh(tx, time, now=now)
    await give_out(tx, event, time, now=now)


async def give(tx: Transaction, time: Time, one: Answer, got: Given, *, now: datetime) -> None:
    """Give somebody a seat, or the offer of one: written down with what it promises."""
    changes: Changes = {"seat": got.state, "offer_until": got.until}
    if got.state == SEATED:
        changes["news"] = news.add(one.news, news.Item(news.SEAT))
    await event_answers.change(tx, one.guild_id, one.time_id, one.user_id, changes)
    if got.until is None:
        await promises.tell_one(tx, time, one, promises.SEAT, at=now)
    else:
        await promises.offer(tx, time, one, promises.OFFER, got.until, at=now)
        await promises.expire(tx, time, one, at=got.until)
