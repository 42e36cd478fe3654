"""Who comes: going, maybe or not; a seat or a place in the line; and when each is reminded.

Invariants:
- Whoever decides about seats holds the time's row until the transaction ends (`event_times.next_order`).
- An answer and what follows from it are one transaction: nobody is told "you come" who does not stand there.
- Who comes is told to nobody but those who host; everybody else sees numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.ground import Ground
from bot.kernel.newcomers import is_new
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.events import promises, reminding
from data import event_answers, event_people, event_times, events, newcomers
from data.engine import Transaction
from data.event_answers import ANSWERS, NO, Answer, Changes
from data.event_times import Time
from data.events import Event


@dataclass(frozen=True, slots=True)
class Standing:
    """One time as one person sees it. `counts` as `event_answers.counts`; `before`: how many wait before them."""

    event: Event
    time: Time
    answer: Answer | None
    counts: dict[str, int]
    before: int = 0


async def look_at(ground: Ground, guild_id: int, user_id: int, time_id: str) -> Standing:
    """Return a time as a person sees it. Raises Problem where it is gone."""
    async with ground.database.read() as tx:
        return await standing(tx, guild_id, user_id, time_id)


async def standing(tx: Transaction, guild_id: int, user_id: int, time_id: str) -> Standing:
    """Return what `look_at` returns, within a transaction."""
    time = await event_times.get(tx, guild_id, time_id)
    event = await events.get(tx, guild_id, time.event_id) if time is not None else None
    if time is None or event is None:
        raise Problem(text("events-gone"))
    answer = await event_answers.get(tx, guild_id, time_id, user_id)
    counts = (await event_answers.counts(tx, guild_id, [time_id]))[time_id]
    return Standing(event, time, answer, counts)


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

    Raises Problem where it is over, cancelled or gone.
    """
    if said not in ANSWERS:
        raise Problem(text("problem-old-button"))
    async with ground.database.write() as tx:
        order = await event_times.next_order(tx, guild_id, time_id)
        if order is None:
            raise Problem(text("events-gone"))
        before = await standing(tx, guild_id, user_id, time_id)
        now = ground.clock.now()
        if before.time.state == event_times.CANCELLED:
            raise Problem(text("events-cancelled-already"))
        if before.time.ends_at <= now:
            raise Problem(text("events-over-already"))
        chosen = await event_people.get(tx, guild_id, user_id)
        if before.answer is None:
            await event_answers.put(
                tx,
                Answer(
                    guild_id=guild_id,
                    time_id=time_id,
                    user_id=user_id,
                    event_id=before.event.id,
                    answer=said,
                    seat=None,
                    order=order,
                    is_newcomer=await _is_newcomer(ground, tx, guild_id, user_id, joined_at),
                    at_short_notice=False,
                    offer_until=None,
                    reminder=chosen.reminder if said != NO else None,
                    wants_company=False,
                    is_shown=False,
                    news=None,
                    language=language,
                    answered_at=now,
                ),
            )
        elif before.answer.answer != said:
            changes: Changes = {"answer": said, "language": language, "order": order}
            if said == NO:
                changes |= {"reminder": None, "wants_company": False}
            elif before.answer.reminder is None:
                changes["reminder"] = chosen.reminder
            await event_answers.change(tx, guild_id, time_id, user_id, changes)
        after = await standing(tx, guild_id, user_id, time_id)
        if after.answer is not None and after.answer.answer != (before.answer.answer if before.answer else None):
            await plan_reminder(ground, tx, after.answer, after.time)
            await promises.refresh(tx, after.time, now=now)
    return after


async def choose_reminder(ground: Ground, guild_id: int, user_id: int, time_id: str, choice: str) -> Standing:
    """Write down when somebody wants to be reminded: of this time, and of those that they answer to later."""
    async with ground.database.write() as tx:
        before = await standing(tx, guild_id, user_id, time_id)
        if before.answer is None or before.answer.answer == NO:
            raise Problem(text("events-remind-first"))
        now = ground.clock.now()
        await event_people.put_reminder(tx, guild_id, user_id, choice, at=now)
        await event_answers.change(tx, guild_id, time_id, user_id, {"reminder": choice})
        after = await standing(tx, guild_id, user_id, time_id)
        if after.answer is not None:
            await plan_reminder(ground, tx, after.answer, after.time)
    return after


async def plan_reminder(ground: Ground, tx: Transaction, one: Answer, time: Time) -> None:
    """Promise the reminder that somebody chose; one that they chose before finds that it counts no more."""
    if one.answer == NO or not one.reminder:
        return
    due_at = reminding.due(time.starts_at, one.reminder)
    if due_at is not None and due_at > ground.clock.now():
        await promises.remind(tx, one, time, due_at=due_at)


async def _is_newcomer(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, joined_at: datetime | None
) -> bool:
    if joined_at is None:
        known = await newcomers.find_newcomer(tx, guild_id, user_id)
        joined_at = known.arrived_at if known is not None else None
    return joined_at is not None and is_new(joined_at, now=ground.clock.now())
