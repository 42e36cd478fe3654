"""An event with one time, published, as rows: for what is about who comes and not about planning."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from bot.ground import Ground
from bot.kernel.ids import new_id
from data import event_answers, event_times, events
from data.engine import Transaction
from data.event_answers import Answer
from data.event_times import PLANNED, Time
from data.events import LINK, PUBLISHED, Event

GUILD = 1001


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


async def answers_to(ground: Ground, time: Time) -> list[Answer]:
    """Return the answers to a time, whoever asked first, first."""
    async with ground.database.read() as tx:
        return await event_answers.of_time(tx, time.guild_id, time.id)


def long_ago(ground: Ground) -> datetime:
    """Return when somebody joined who is no newcomer."""
    return ground.clock.now() - timedelta(days=400)
