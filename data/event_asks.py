"""Who is asked whether they would host an event, and has not said yes: nobody is a host by another's word.

Invariants:
- Whoever stands here hosts nothing by it: hosts are rows of data/events.py, which a yes writes.
- There is one row for a person and an event. It says that an asking has ended, and not how: that somebody said no
  stands nowhere.
- The row outlives its asking for a while, so that nobody is asked again and again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, delete, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.people import people_of
from data.upsert import upsert

event_asks = Table(
    "event_asks",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("event_id", String(24), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("id", String(24), nullable=False),
    Column("asked_by", snowflake(), nullable=False),
    Column("takes_over", Boolean, nullable=False),
    Column("number", Integer, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("told_at", Moment),
    Column("ended_at", Moment),
    Column("is_news", Boolean, nullable=False),
    Index("event_asks_person", "guild_id", "user_id"),
    Index("event_asks_by", "guild_id", "asked_by"),
    Index("event_asks_asked", "asked_at"),
    info=about_people("user_id", "asked_by"),
)


@dataclass(frozen=True, slots=True)
class Ask:
    """That somebody is asked to host an event, or was. `id` is another one each time that they are asked.

    `takes_over`: the event would be theirs. `number`: how often they were asked without a yes; none after a yes.
    `told_at`: since when they know; before, nothing of it is shown to them. `is_news`: they said yes, and whoever
    asked has not read so yet.
    """

    event_id: str
    user_id: int
    id: str
    asked_by: int
    takes_over: bool
    number: int
    asked_at: datetime
    told_at: datetime | None = None
    ended_at: datetime | None = None
    is_news: bool = False


COLUMNS = [event_asks.c[name] for name in Ask.__slots__]


async def put(tx: Transaction, guild_id: int, ask: Ask) -> None:
    """Write an asking down as it is now."""
    values = {name: getattr(ask, name) for name in ask.__slots__}
    keys = {"guild_id": guild_id, "event_id": values.pop("event_id"), "user_id": values.pop("user_id")}
    await upsert(tx, event_asks, keys, values)


async def get(tx: Transaction, guild_id: int, event_id: str, user_id: int) -> Ask | None:
    """Return the asking of one person for one event, whether or not it has ended."""
    row = (
        await tx.execute(
            select(*COLUMNS).where(
                event_asks.c.guild_id == guild_id,
                event_asks.c.event_id == event_id,
                event_asks.c.user_id == user_id,
            )
        )
    ).first()
    return Ask(**row._mapping) if row else None


async def of_event(tx: Transaction, guild_id: int, event_id: str) -> list[Ask]:
    """Return who is asked for an event and who was, whoever was asked first, first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_asks.c.guild_id == guild_id, event_asks.c.event_id == event_id)
        .order_by(event_asks.c.asked_at, event_asks.c.user_id)
    )
    return [Ask(**row._mapping) for row in result]


async def of_person(tx: Transaction, guild_id: int, user_id: int) -> list[Ask]:
    """Return for what somebody is asked and was, the first first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_asks.c.guild_id == guild_id, event_asks.c.user_id == user_id)
        .order_by(event_asks.c.asked_at, event_asks.c.event_id)
    )
    return [Ask(**row._mapping) for row in result]


async def by_person(tx: Transaction, guild_id: int, user_id: int) -> list[Ask]:
    """Return whom somebody asks and asked, the first first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_asks.c.guild_id == guild_id, event_asks.c.asked_by == user_id)
        .order_by(event_asks.c.asked_at, event_asks.c.event_id, event_asks.c.user_id)
    )
    return [Ask(**row._mapping) for row in result]


async def end(tx: Transaction, guild_id: int, event_id: str, *, at: datetime) -> None:
    """Let nobody be asked any more to host an event."""
    await tx.execute(
        update(event_asks)
        .where(
            event_asks.c.guild_id == guild_id, event_asks.c.event_id == event_id, event_asks.c.ended_at.is_(None)
        )
        .values(ended_at=at)
    )


async def end_around(tx: Transaction, guild_id: int, user_id: int, *, at: datetime) -> None:
    """Let somebody be asked for nothing any more, and nobody by them."""
    for column in (event_asks.c.user_id, event_asks.c.asked_by):
        await tx.execute(
            update(event_asks)
            .where(event_asks.c.guild_id == guild_id, column == user_id, event_asks.c.ended_at.is_(None))
            .values(ended_at=at)
        )


async def leave(tx: Transaction, guild_id: int, user_id: int) -> None:
    """Forget for what somebody was asked who left, and whom they asked."""
    for column in (event_asks.c.user_id, event_asks.c.asked_by):
        await tx.execute(delete(event_asks).where(event_asks.c.guild_id == guild_id, column == user_id))


async def forget(tx: Transaction, *, before: datetime) -> None:
    """Remove what was asked so long ago."""
    await tx.execute(delete(event_asks).where(event_asks.c.asked_at < before))


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who is asked or asks here."""
    asked = await people_of(tx, event_asks.c.user_id, event_asks.c.guild_id == guild_id)
    asking = await people_of(tx, event_asks.c.asked_by, event_asks.c.guild_id == guild_id)
    return sorted({*asked, *asking})
