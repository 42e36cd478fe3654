"""An event with one time, published, as rows: for what is about who comes and not about planning."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert

from bot.ground import Ground
from bot.kernel.ids import new_id
from cogs.events.rules import reminding
from cogs.events.service import promises
from data import event_answers, event_people, event_times, events
from data.engine import Database, Transaction
from data.event_answers import GOING, SEATED, Answer
from data.event_times import PLANNED, Time
from data.events import LINK, PUBLISHED, Event

GUILD = 1001
AT_ONCE = 1000
"""Rows in one transaction."""


async def published(ground: Ground, *, starts_in: timedelta = timedelta(days=10), **changes: Any) -> Time:
    """Write an event down that everybody can answer to; return its time."""
    now = ground.clock.now()
    async with ground.database.write() as tx:
        return await write_published(tx, GUILD, now=now, starts_at=now + starts_in, **changes)


async def write_published(
    tx: Transaction, guild_id: int, *, now: datetime, starts_at: datetime, **changes: Any
) -> Time:
    """Do the same within a transaction."""
    id = new_id()
    columns: dict[str, Any] = {
        "id": id,
        "guild_id": guild_id,
        "state": PUBLISHED,
        "revision": 1,
        "title": "First issue together",
        "words": "Bring questions.",
        "audience": "",
        "is_for_newcomers": False,
        "topic_id": None,
        "place": LINK,
        "channel_id": None,
        "where": "https://meet.example.org/first",
        "zone": "UTC",
        "starts": starts_at.replace(tzinfo=None).isoformat(timespec="seconds"),
        "minutes": 60,
        "rule": "",
        "also": [],
        "never": [],
        "capacity": None,
        "newcomer_seats": 0,
        "newcomer_hours": 48,
        "language": "en",
        "access": {},
        "uid": f"{id}@hearth",
        "sequence": 0,
        "source_id": None,
        "mark": None,
        "made_at": now,
        "changed_at": now,
        "published_at": now,
        "ended_at": None,
        **changes,
    }
    time = Time(
        id=new_id(),
        guild_id=guild_id,
        event_id=id,
        key=starts_at.strftime("%Y%m%dT%H%M%S"),
        state=PLANNED,
        wall=columns["starts"],
        minutes=60,
        is_moved=False,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=60),
        sequence=0,
    )
    await events.add(tx, Event(**columns))
    await event_times.add(tx, time)
    return time


async def remind_all(address: str, guild_id: int, people: Mapping[int, int], now: datetime) -> datetime:
    """Let people come to one event who all chose an hour before; return when they are to be reminded.

    `people` are accounts, each with the conversation in which they are reached.
    """
    database = await Database.open(address)
    async with database.write() as tx:
        time_of = await write_published(tx, guild_id, now=now, starts_at=now + timedelta(hours=3))
    due_at = reminding.due(time_of.starts_at, reminding.HOUR)
    assert due_at is not None
    everybody = list(people)
    for first in range(0, len(everybody), AT_ONCE):
        some = everybody[first : first + AT_ONCE]
        answers = [_going(time_of, user_id, first + number, now) for number, user_id in enumerate(some, 1)]
        rows = [
            {
                "guild_id": guild_id,
                "user_id": user_id,
                "reminder": reminding.HOUR,
                "direct_id": people[user_id],
                "changed_at": now,
            }
            for user_id in some
        ]
        async with database.write() as tx:
            await tx.execute(insert(event_answers.event_answers), [asdict(one) for one in answers])
            await tx.execute(insert(event_people.event_people), rows)
            await promises.remind_each(tx, time_of, [(one, due_at) for one in answers])
    await database.close()
    return due_at


def _going(time_of: Time, user_id: int, order: int, now: datetime) -> Answer:
    return Answer(
        guild_id=time_of.guild_id,
        time_id=time_of.id,
        user_id=user_id,
        event_id=time_of.event_id,
        answer=GOING,
        seat=SEATED,
        order=order,
        is_newcomer=False,
        at_short_notice=False,
        offer_until=None,
        reminder=reminding.HOUR,
        wants_company=False,
        is_shown=False,
        news=None,
        language="en",
        answered_at=now,
    )


async def answers_to(ground: Ground, time: Time) -> list[Answer]:
    """Return the answers to a time, whoever asked first, first."""
    async with ground.database.read() as tx:
        return await event_answers.of_time(tx, time.guild_id, time.id)


def long_ago(ground: Ground) -> datetime:
    """Return when somebody joined who is no newcomer."""
    return ground.clock.now() - timedelta(days=400)
