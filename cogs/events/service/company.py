"""Brings two people together who would each come alone: offered without names, told only once both have said yes.

Invariants:
- Nobody's name or face is given to anybody before both have said yes to this one meeting.
- Nobody is brought together with whom a feature keeps apart (`bot.meeting`), nor while they are held back; that
  looks as if nobody else came alone. It is asked again when both have said yes.
- Somebody goes with at most one person to a time. Two between whom it is over are not offered to each other again.
- Whoever takes it back needs no reason, and the other, who still would like company, is looked after.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.meeting import is_held_back, may_meet
from cogs.events.rules import news
from cogs.events.service import promises
from data import event_answers, event_times
from data.engine import Transaction
from data.event_answers import SEATED, Answer, Pair
from data.event_times import CANCELLED, PLANNED, Time

MOST_LOOKED_AT = 50
"""So many of those who come alone are looked at for one person, at a time."""


async def wish(ground: Ground, guild_id: int, user_id: int, time_id: str, *, wants: bool) -> None:
    """Say that one would come alone, or take that back. Raises Problem for whoever has no seat."""
    async with ground.database.write() as tx:
        time = await event_times.hold(tx, guild_id, time_id)
        answer = await event_answers.get(tx, guild_id, time_id, user_id)
        now = ground.clock.now()
        if time is None:
            raise Problem(text("events-gone"))
        if answer is None or (wants and answer.seat != SEATED):
            raise Problem(text("events-company-seat-first"))
        if wants and (time.state != PLANNED or time.ends_at <= now):
            raise Problem(text("events-over-for-you"))
        if answer.wants_company == wants:
            return
        await event_answers.change(tx, guild_id, time_id, user_id, {"wants_company": wants})
        if wants:
            await promises.company(tx, time, user_id, at=now)
        else:
            await part(tx, time, user_id, now=now)


async def look(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, time_id: str) -> None:
    """Look for somebody else who would come alone; nothing changes where there is nobody yet."""
    async with ground.database.write() as tx:
        time = await event_times.hold(tx, guild_id, time_id)
        answer = await event_answers.get(tx, guild_id, time_id, user_id)
        now = ground.clock.now()
        if time is None or time.state != PLANNED or time.starts_at <= now or not _looks(answer):
            return
        busy = await event_answers.paired(tx, guild_id, time_id)
        if user_id in busy or await is_held_back(ground, tx, features, guild_id, user_id):
            return
        met = {pair.other_id for pair in await event_answers.pairs_of(tx, guild_id, user_id, time_id)}
        alone = await event_answers.alone(tx, guild_id, time_id)
        free = [other for other in alone if other != user_id and other not in busy and other not in met]
        for other in free[:MOST_LOOKED_AT]:
            if await is_held_back(ground, tx, features, guild_id, other):
                continue
            if await may_meet(ground, tx, features, guild_id, user_id, other):
                await event_answers.pair(tx, guild_id, Pair(time_id, user_id, other, now))
                for one in (user_id, other):
                    await _tell(tx, time, one, promises.FOUND, now=now)
                return


async def agree(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, time_id: str) -> bool:
    """Say yes to going together; tell whether the other has said so too. Raises Problem where it is over."""
    async with ground.database.write() as tx:
        time = await event_times.hold(tx, guild_id, time_id)
        pair = await standing(tx, guild_id, user_id, time_id)
        now = ground.clock.now()
        if time is None or pair is None:
            raise Problem(text("events-company-gone"))
        if time.state == CANCELLED:
            raise Problem(text("events-cancelled-already"))
        if time.ends_at <= now:
            raise Problem(text("events-over-for-you"))
        if pair.one_agrees:
            return pair.is_made
        await event_answers.agree(tx, guild_id, time_id, user_id, pair.other_id)
        if not pair.other_agrees:
            return False
        for one in (user_id, pair.other_id):
            if await is_held_back(ground, tx, features, guild_id, one):
                await _end(tx, time, pair, now=now)
                return False
        if not await may_meet(ground, tx, features, guild_id, user_id, pair.other_id):
            await _end(tx, time, pair, now=now)
            return False
        for one in (user_id, pair.other_id):
            await _tell(tx, time, one, promises.MADE, now=now)
        return True


async def decline(ground: Ground, guild_id: int, user_id: int, time_id: str, *, looks_on: bool) -> None:
    """Say no to going together, before or after; `looks_on`: with somebody else, gladly."""
    async with ground.database.write() as tx:
        time = await event_times.hold(tx, guild_id, time_id)
        answer = await event_answers.get(tx, guild_id, time_id, user_id)
        if time is None or answer is None:
            raise Problem(text("events-gone"))
        now = ground.clock.now()
        if not looks_on:
            await event_answers.change(tx, guild_id, time_id, user_id, {"wants_company": False})
        elif answer.wants_company:
            await promises.company(tx, time, user_id, at=now)
        await part(tx, time, user_id, now=now)


async def part(tx: Transaction, time: Time, user_id: int, *, now: datetime) -> None:
    """Somebody goes with nobody any more, within a transaction: whoever would have gone with them hears so."""
    pair = await standing(tx, time.guild_id, user_id, time.id)
    if pair is None:
        return
    await event_answers.part(tx, time.guild_id, time.id, user_id, pair.other_id)
    await _clear(tx, time, user_id)
    await _let_look_on(tx, time, pair.other_id, now=now)


async def standing(tx: Transaction, guild_id: int, user_id: int, time_id: str) -> Pair | None:
    """Return with whom somebody goes or may go to a time; `one_id` is that person."""
    pairs = await event_answers.pairs_of(tx, guild_id, user_id, time_id)
    return next((pair for pair in pairs if not pair.is_over), None)


async def _end(tx: Transaction, time: Time, pair: Pair, *, now: datetime) -> None:
    await event_answers.part(tx, time.guild_id, time.id, pair.one_id, pair.other_id)
    for one in (pair.one_id, pair.other_id):
        await _let_look_on(tx, time, one, now=now)


async def _let_look_on(tx: Transaction, time: Time, user_id: int, *, now: datetime) -> None:
    await _tell(tx, time, user_id, promises.PARTED, now=now)
    await promises.company(tx, time, user_id, at=now)


async def _tell(tx: Transaction, time: Time, user_id: int, what: str, *, now: datetime) -> None:
    answer = await event_answers.get(tx, time.guild_id, time.id, user_id)
    if answer is None:
        return
    told = news.add(answer.news, news.Item(what))
    await event_answers.put_news(tx, time.guild_id, time.id, [user_id], told)
    await promises.tell_one(tx, time, answer, what, at=now)


async def _clear(tx: Transaction, time: Time, user_id: int) -> None:
    answer = await event_answers.get(tx, time.guild_id, time.id, user_id)
    if answer is not None:
        left = news.without(answer.news, *news.ABOUT_COMPANY)
        await event_answers.put_news(tx, time.guild_id, time.id, [user_id], left)


def _looks(answer: Answer | None) -> bool:
    return answer is not None and answer.seat == SEATED and answer.wants_company
