"""Who comes: going, maybe or not; a seat or a place in the line; and when each is reminded.

Invariants:
- Whoever decides about seats holds the time's row until the transaction ends (`event_times.hold`).
- An answer and what follows from it are one transaction: nobody is told "you come" who does not stand there.
- Who comes is told to nobody but those who host; everybody else sees numbers, and who chose to be shown.
- An answer takes a handful of statements, each by an index, however many have answered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.ground import Ground
from bot.kernel.newcomers import is_new
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.events.rules import lifecycle, news, reminding
from cogs.events.rules.seats import OFFER_WHEN_NEAR, OFFERED, SEATED, WAITING, has_run_out
from cogs.events.service import company, promises, seating
from data import event_answers, event_people, event_times, events, newcomers
from data.engine import Transaction
from data.event_answers import ANSWERS, GOING, NO, Answer, Changes
from data.event_people import Chosen
from data.event_times import Time
from data.events import Event

MOST_SHOWN = 20
"""People who are named on the page of a time, of those who wish to be shown."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One time as one person sees it.

    `place`: theirs in the line, 1 being the first. `has_zone`: they have said by which clock they live. `counts`
    as `event_answers.counts`, and `shown`, some of those who wish to be seen: only where somebody looks at it all.
    """

    event: Event
    time: Time
    answer: Answer | None
    place: int | None = None
    has_zone: bool = True
    counts: Mapping[str, int] = field(default_factory=dict)
    shown: tuple[int, ...] = ()


async def look_at(ground: Ground, guild_id: int, user_id: int, time_id: str) -> Standing:
    """Return a time as a person sees it, with all that there is to see. Raises Problem where it is gone."""
    async with ground.database.read() as tx:
        event, time = await _found(tx, guild_id, await event_times.get(tx, guild_id, time_id))
        seen = await standing(tx, user_id, event, time)
        counts = (await event_answers.counts(tx, guild_id, [time_id]))[time_id]
        shown = await event_answers.shown(tx, guild_id, time_id, most=MOST_SHOWN)
    return Standing(
        lifecycle.as_at(event, time), time, seen.answer, seen.place, seen.has_zone, counts, tuple(shown)
    )


async def standing(tx: Transaction, user_id: int, event: Event, time: Time) -> Standing:
    """Return what a person sees of a time right after they did something, within a transaction."""
    answer = await event_answers.get(tx, event.guild_id, time.id, user_id)
    chosen = await event_people.get(tx, event.guild_id, user_id)
    place = None
    if answer is not None and answer.seat == WAITING:
        place = 1 + await event_answers.waiting_before(tx, event.guild_id, time.id, answer.order)
    return Standing(lifecycle.as_at(event, time), time, answer, place, chosen.zone is not None)


async def answer(
    ground: Ground,
    guild_id: int,
    user_id: int,
    time_id: str,
    said: str,
    *,
    language: str,
    joined_at: datetime | None = None,
) -> Standing:
    """Write down whether somebody comes; `joined_at` is since when they are a member, where that is at hand.

    Raises Problem where it is over, cancelled or gone, or where it has begun and is full.
    """
    if said not in ANSWERS:
        raise Problem(text("problem-old-button"))
    async with ground.database.write() as tx:
        event, time = await _held(ground, tx, guild_id, time_id)
        now = ground.clock.now()
        before = await event_answers.get(tx, guild_id, time_id, user_id)
        if before is not None and before.answer == said:
            if before.seat == OFFERED:
                await seating.take(tx, time, before, now=now)
            elif before.seat == WAITING and time.starts_at <= now:
                await seating.take_if_free(tx, event, time, before, now=now)
            return await standing(tx, user_id, event, time)
        chosen = await event_people.get(tx, guild_id, user_id)
        if before is None:
            is_newcomer = await _is_newcomer(ground, tx, guild_id, user_id, joined_at)
        else:
            is_newcomer = before.is_newcomer
        seat, place = None, None
        if said == GOING:
            got = await seating.ask(tx, event, time, is_newcomer=is_newcomer, now=now)
            seat, place = got.state, got.place
            if seat == WAITING and time.starts_at <= now:
                raise Problem(text("events-full-and-begun"))
        reminder = None if said == NO else (before.reminder if before else None) or chosen.reminder
        after = Answer(
            guild_id=guild_id,
            time_id=time_id,
            user_id=user_id,
            event_id=event.id,
            answer=said,
            seat=seat,
            order=time.order,
            is_newcomer=is_newcomer,
            at_short_notice=seat == WAITING and before is not None and before.at_short_notice,
            offer_until=None,
            reminder=reminder,
            wants_company=False,
            is_shown=seat is not None and before is not None and before.is_shown,
            news=news.without(before.news, news.SEAT, news.RAN_OUT, *news.ABOUT_COMPANY) if before else None,
            language=language,
            answered_at=now,
        )
        if before is None:
            await event_answers.put(tx, after)
        else:
            await event_answers.change(tx, guild_id, time_id, user_id, _changes(after))
            if before.wants_company:
                await company.part(tx, time, user_id, now=now)
            await seating.release(tx, event, time, before.seat, now=now)
        await plan_reminder(tx, after, time, now=now)
        await promises.refresh(tx, time, now=now)
    return Standing(lifecycle.as_at(event, time), time, after, place, chosen.zone is not None)


async def take(ground: Ground, guild_id: int, user_id: int, time_id: str) -> Standing:
    """Take the seat that is offered. Raises Problem where the offer went to somebody else meanwhile."""
    async with ground.database.write() as tx:
        event, time = await _held(ground, tx, guild_id, time_id)
        before = await event_answers.get(tx, guild_id, time_id, user_id)
        if before is None or before.seat not in (SEATED, OFFERED):
            raise Problem(text("events-offer-gone"))
        if before.seat == OFFERED:
            await seating.take(tx, time, before, now=ground.clock.now())
        return await standing(tx, user_id, event, time)


async def end_offer(ground: Ground, guild_id: int, user_id: int, time_id: str, order: int) -> bool:
    """Let the offer end that somebody got for this asking, if it has run out; tell whether it did end."""
    async with ground.database.write() as tx:
        event, time = await _found(tx, guild_id, await event_times.hold(tx, guild_id, time_id))
        one = await event_answers.get(tx, guild_id, time_id, user_id)
        now = ground.clock.now()
        if one is None or one.seat != OFFERED or one.order != order or time.state != event_times.PLANNED:
            return False
        if one.offer_until is None or not has_run_out(one.offer_until, now):  # it was set anew
            return False
        await seating.run_out(tx, event, time, one, now=now)
    return True


async def lengthen_offers(ground: Ground) -> None:
    """Hearth is back: let whoever has an open offer have a while to answer it. Can be repeated."""
    soon = ground.clock.now() + OFFER_WHEN_NEAR
    async with ground.database.read() as tx:
        ending = await event_answers.offers_ending(tx, before=soon)
    for guild_id, time_id in ending:  # each by itself: whoever answers meanwhile waits for one, not for all
        async with ground.database.write() as tx:
            time = await event_times.hold(tx, guild_id, time_id)
            if time is not None and time.state == event_times.PLANNED:
                await seating.lengthen(tx, time, now=ground.clock.now())


async def give_out(ground: Ground, guild_id: int, time_id: str) -> None:
    """Give what is free of seats to whoever waits."""
    async with ground.database.write() as tx:
        event, time = await _found(tx, guild_id, await event_times.hold(tx, guild_id, time_id))
        await seating.give_out(tx, event, time, now=ground.clock.now())


async def wait_at_short_notice(
    ground: Ground, guild_id: int, user_id: int, time_id: str, *, fine: bool
) -> Standing:
    """Say that a seat is welcome at short notice too, without being asked first; or take that back."""
    return await _choose(ground, guild_id, user_id, time_id, {"at_short_notice": fine}, (WAITING,))


async def be_shown(ground: Ground, guild_id: int, user_id: int, time_id: str, *, shown: bool) -> Standing:
    """Let others see that one comes, or not any more."""
    return await _choose(ground, guild_id, user_id, time_id, {"is_shown": shown}, (SEATED, OFFERED, WAITING))


async def choose_reminder(ground: Ground, guild_id: int, user_id: int, time_id: str, choice: str) -> Standing:
    """Write down when somebody wants to be reminded: of this time, and of those that they answer to later."""
    async with ground.database.write() as tx:
        event, time = await _found(tx, guild_id, await event_times.get(tx, guild_id, time_id))
        before = await event_answers.get(tx, guild_id, time_id, user_id)
        if before is None or before.answer == NO:
            raise Problem(text("events-remind-first"))
        now = ground.clock.now()
        await event_people.put_reminder(tx, guild_id, user_id, choice, at=now)
        await event_answers.change(tx, guild_id, time_id, user_id, {"reminder": choice})
        after = await standing(tx, user_id, event, time)
        if after.answer is not None:
            await plan_reminder(tx, after.answer, time, now=now)
    return after


async def plan_reminder(tx: Transaction, one: Answer, time: Time, *, now: datetime) -> None:
    """Promise the reminder that somebody chose; one that they chose before finds that it counts no more."""
    due_at = reminding.due(time.starts_at, one.reminder) if one.reminder else None
    if one.answer != NO and due_at is not None and due_at > now:
        await promises.remind(tx, one, time, due_at=due_at)
        await promises.prepare(tx, time, one.reminder or "", at=reminding.prepare_at(due_at, now))


async def put_zone(ground: Ground, guild_id: int, user_id: int, zone: str) -> None:
    """Write down by which clock somebody lives."""
    async with ground.database.write() as tx:
        await event_people.put_zone(tx, guild_id, user_id, zone, at=ground.clock.now())


async def put_thread(ground: Ground, guild_id: int, user_id: int, thread_id: int) -> None:
    """Write down in which thread somebody wants to read what Hearth cannot send to them."""
    async with ground.database.write() as tx:
        await event_people.put_thread(tx, guild_id, user_id, thread_id, at=ground.clock.now())


async def chosen_by(ground: Ground, guild_id: int, user_id: int) -> Chosen:
    """Return what somebody chose for all events of a community."""
    async with ground.database.read() as tx:
        return await event_people.get(tx, guild_id, user_id)


async def read(ground: Ground, guild_id: int, user_id: int, time_id: str) -> None:
    """Put away what was new about a time, since the person has read it."""
    async with ground.database.write() as tx:
        await event_answers.put_news(tx, guild_id, time_id, [user_id], None)


async def leave(tx: Transaction, guild_id: int, user_id: int, *, now: datetime) -> list[str]:
    """Somebody will come to nothing that lies ahead, within a transaction; return these times.

    What they had of a seat goes to whoever is next. Their answers stay for the caller to remove.
    """
    ahead = await event_answers.of_person(tx, guild_id, user_id, ending_after=now)
    answers = {one.time_id: one for one in ahead}
    for time_id in sorted(answers):
        time = await event_times.hold(tx, guild_id, time_id)
        event = await events.get(tx, guild_id, time.event_id) if time is not None else None
        if time is None or event is None:
            continue
        gone: Changes = {"answer": NO, "seat": None, "offer_until": None, "wants_company": False}
        await event_answers.change(tx, guild_id, time_id, user_id, gone)
        await company.part(tx, time, user_id, now=now)
        await seating.release(tx, event, time, answers[time_id].seat, now=now)
        await promises.refresh(tx, time, now=now)
    return sorted(answers)


async def _choose(
    ground: Ground, guild_id: int, user_id: int, time_id: str, changes: Changes, seats: tuple[str, ...]
) -> Standing:
    async with ground.database.write() as tx:
        event, time = await _held(ground, tx, guild_id, time_id)
        before = await event_answers.get(tx, guild_id, time_id, user_id)
        if before is None or before.seat not in seats:
            raise Problem(text("events-changed-for-you"))
        await event_answers.change(tx, guild_id, time_id, user_id, changes)
        return await standing(tx, user_id, event, time)


async def _held(ground: Ground, tx: Transaction, guild_id: int, time_id: str) -> tuple[Event, Time]:
    """Hold a time's row; return it with its event. Raises Problem where it is cancelled, over or gone."""
    event, time = await _found(tx, guild_id, await event_times.hold(tx, guild_id, time_id))
    if time.state == event_times.CANCELLED:
        raise Problem(text("events-cancelled-already"))
    if time.ends_at <= ground.clock.now():
        raise Problem(text("events-over-for-you"))
    return event, time


async def _found(tx: Transaction, guild_id: int, time: Time | None) -> tuple[Event, Time]:
    event = await events.get(tx, guild_id, time.event_id) if time is not None else None
    if time is None or event is None:
        raise Problem(text("events-gone"))
    return event, time


def _changes(after: Answer) -> Changes:
    return {
        "answer": after.answer,
        "seat": after.seat,
        "order": after.order,
        "at_short_notice": after.at_short_notice,
        "offer_until": after.offer_until,
        "reminder": after.reminder,
        "wants_company": after.wants_company,
        "is_shown": after.is_shown,
        "news": after.news,
        "language": after.language,
        "answered_at": after.answered_at,
    }


async def _is_newcomer(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, joined_at: datetime | None
) -> bool:
    if joined_at is None:
        known = await newcomers.find_newcomer(tx, guild_id, user_id)
        joined_at = known.arrived_at if known is not None else None
    return joined_at is not None and is_new(joined_at, now=ground.clock.now())
