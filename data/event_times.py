"""The times of events: each moment at which one takes place, and what stands of it in Discord.

Invariants:
- A time is named within its event by the wall time for which it was planned (`key`), also when it is moved.
- What stands in Discord is written here after Discord has said so, and nothing is taken to be gone because
  Discord was not asked.
- `order` only grows: it says in which order people said that they come.
- Nothing takes longer than `LONGEST`: so what is on now is found by when it began.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypedDict

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Index,
    Integer,
    Select,
    String,
    Table,
    delete,
    insert,
    or_,
    select,
    update,
)

from data.about import about_community
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.events import OVER as EVENT_OVER
from data.events import PUBLISHED, event_hosts, events

PLANNED, CANCELLED, OVER = "planned", "cancelled", "over"
LONGEST = timedelta(days=31)
"""As cogs/events/rules/series.py has it."""

event_times = Table(
    "event_times",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("event_id", String(24), nullable=False),
    Column("key", String(20), nullable=False),
    Column("state", String(10), nullable=False),
    Column("wall", String(19), nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("is_moved", Boolean, nullable=False),
    Column("starts_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("order", Integer, nullable=False),
    Column("own", JSON(none_as_null=True)),
    Column("native_id", snowflake()),
    Column("native", JSON),
    Column("is_native_gone", Boolean, nullable=False),
    Column("channel_id", snowflake()),
    Column("message_id", snowflake()),
    Column("announced_at", Moment),
    Column("after", JSON),
    Column("after_message_id", snowflake()),
    Index("event_times_key", "event_id", "key", unique=True),
    Index("event_times_starts", "guild_id", "starts_at"),
    Index("event_times_event", "guild_id", "event_id", "starts_at"),
    Index("event_times_native", "guild_id", "native_id"),
    Index("event_times_message", "guild_id", "message_id"),
    Index("event_times_ends", "state", "ends_at"),
    info=about_community("when something takes place; who comes stands in event_answers"),
)


@dataclass(frozen=True, slots=True)
class Time:
    """One time of an event. Moments are UTC; `wall` is a naive wall time in ISO 8601, in the event's zone.

    `own` is what only this time of a series has: another `title`, or another `place`, `channel_id` and `where`.

    `native_id` is Discord's own event, and `native` what Hearth last wrote or read there; `is_native_gone`: it
    was deleted there by hand, and nobody has said yet what that means. `channel_id` and `message_id` are the
    announcement. `after` holds addresses of recording, transcript and notes.
    """

    id: str
    guild_id: int
    event_id: str
    key: str
    state: str
    wall: str
    minutes: int
    is_moved: bool
    starts_at: datetime
    ends_at: datetime
    sequence: int
    order: int = 0
    own: Mapping[str, Any] | None = None
    native_id: int | None = None
    native: Mapping[str, Any] | None = None
    is_native_gone: bool = False
    channel_id: int | None = None
    message_id: int | None = None
    announced_at: datetime | None = None
    after: Mapping[str, str] | None = None
    after_message_id: int | None = None


class Changes(TypedDict, total=False):
    """What of a time can change."""

    state: str
    wall: str
    minutes: int
    is_moved: bool
    starts_at: datetime
    ends_at: datetime
    sequence: int
    own: Mapping[str, Any] | None
    native_id: int | None
    native: Mapping[str, Any] | None
    is_native_gone: bool
    channel_id: int | None
    message_id: int | None
    announced_at: datetime | None
    after: Mapping[str, str] | None
    after_message_id: int | None


COLUMNS = [event_times.c[name] for name in Time.__slots__]


async def add(tx: Transaction, time: Time) -> None:
    """Write a time down."""
    await tx.execute(insert(event_times).values({name: getattr(time, name) for name in time.__slots__}))


async def get(tx: Transaction, guild_id: int, id: str) -> Time | None:
    """Return a time."""
    asked = select(*COLUMNS).where(event_times.c.id == id, event_times.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Time(**row._mapping) if row else None


async def get_many(tx: Transaction, guild_id: int, ids: Collection[str]) -> dict[str, Time]:
    """Return times by id."""
    if not ids:
        return {}
    result = await tx.execute(
        select(*COLUMNS).where(event_times.c.guild_id == guild_id, event_times.c.id.in_(ids))
    )
    return {row.id: Time(**row._mapping) for row in result}


async def of_native(tx: Transaction, guild_id: int, native_id: int) -> Time | None:
    """Return the time that stands in Discord as this scheduled event."""
    asked = select(*COLUMNS).where(event_times.c.guild_id == guild_id, event_times.c.native_id == native_id)
    row = (await tx.execute(asked)).first()
    return Time(**row._mapping) if row else None


async def of_messages(tx: Transaction, guild_id: int, message_ids: Collection[int]) -> list[Time]:
    """Return the times that these messages announce."""
    asked = select(*COLUMNS).where(
        event_times.c.guild_id == guild_id, event_times.c.message_id.in_(sorted(message_ids))
    )
    return [Time(**row._mapping) for row in await tx.execute(asked)]


async def with_native(tx: Transaction, guild_id: int) -> list[Time]:
    """Return the times that stand in Discord as scheduled events, or did when Hearth last looked."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_times.c.guild_id == guild_id, event_times.c.native_id > 0)  # "is not null" would use no index
        .order_by(event_times.c.starts_at, event_times.c.id)
    )
    return [Time(**row._mapping) for row in result]


async def of_event(tx: Transaction, guild_id: int, event_id: str) -> list[Time]:
    """Return all times of an event, the earliest first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_times.c.guild_id == guild_id, event_times.c.event_id == event_id)
        .order_by(event_times.c.starts_at, event_times.c.id)
    )
    return [Time(**row._mapping) for row in result]


async def apart(tx: Transaction, guild_id: int, event_id: str | None = None) -> list[Time]:
    """Return the times of a community, or of one event, that are unlike the others of their series:
    moved by themselves, cancelled, or with a title or a place of their own.
    """
    asked = select(*COLUMNS).where(
        event_times.c.guild_id == guild_id,
        or_(
            event_times.c.is_moved.is_(True),
            event_times.c.state == CANCELLED,
            event_times.c.own.is_not(None),
        ),
    )
    if event_id is not None:
        asked = asked.where(event_times.c.event_id == event_id)
    result = await tx.execute(asked.order_by(event_times.c.event_id, event_times.c.key))
    return [Time(**row._mapping) for row in result]


async def coming(
    tx: Transaction, guild_id: int, *, after: datetime, most: int, states: Collection[str] = (PLANNED,)
) -> list[Time]:
    """Return the times of a community that end after a moment, the earliest first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(
            event_times.c.guild_id == guild_id,
            event_times.c.starts_at > after - LONGEST,
            event_times.c.ends_at > after,
            event_times.c.state.in_(states),
        )
        .order_by(event_times.c.starts_at, event_times.c.id)
        .limit(most)
    )
    return [Time(**row._mapping) for row in result]


async def between(
    tx: Transaction, guild_id: int, *, after: datetime, before: datetime, host: int | None = None
) -> list[Time]:
    """Return the times of a community, or of what somebody hosts, that began between two moments.

    The earliest comes first; what was cancelled did not begin.
    """
    asked = _between(guild_id, after, before, host).order_by(event_times.c.starts_at, event_times.c.id)
    return [Time(**row._mapping) for row in await tx.execute(asked)]


async def over_between(
    tx: Transaction,
    guild_id: int,
    *,
    after: datetime,
    before: datetime,
    host: int | None = None,
    most: int,
    skip: int = 0,
) -> list[Time]:
    """Return some of the times that `between` does, after the first `skip`, the latest first.

    They have ended as well, and their event was not cancelled since.
    """
    asked = (
        _between(guild_id, after, before, host)
        .join(events, events.c.id == event_times.c.event_id)
        .where(event_times.c.ends_at <= before, events.c.state.in_((PUBLISHED, EVENT_OVER)))
        .order_by(event_times.c.starts_at.desc(), event_times.c.id.desc())
    )
    return [Time(**row._mapping) for row in await tx.execute(asked.limit(most).offset(skip))]


def _between(guild_id: int, after: datetime, before: datetime, host: int | None) -> Select[Any]:
    asked = select(*COLUMNS).where(
        event_times.c.guild_id == guild_id,
        event_times.c.starts_at > after,
        event_times.c.starts_at < before,
        event_times.c.state.in_((PLANNED, OVER)),
    )
    if host is not None:
        asked = asked.join(event_hosts, event_hosts.c.event_id == event_times.c.event_id)
        asked = asked.where(event_hosts.c.guild_id == guild_id, event_hosts.c.user_id == host)
    return asked


async def change(tx: Transaction, guild_id: int, id: str, changes: Changes) -> bool:
    """Change a time; tell whether it is there."""
    if not changes:
        return True
    result = await tx.execute(
        update(event_times)
        .where(event_times.c.id == id, event_times.c.guild_id == guild_id)
        .values(**changes)
        .returning(event_times.c.id)
    )
    return result.first() is not None


async def rename(tx: Transaction, guild_id: int, id: str, key: str) -> None:
    """Let a time be named by another wall time, since its event's whole schedule was moved."""
    await tx.execute(
        update(event_times).where(event_times.c.id == id, event_times.c.guild_id == guild_id).values(key=key)
    )


async def hold(tx: Transaction, guild_id: int, id: str) -> Time | None:
    """Return a time with the next number in `order`, and hold its row until the transaction ends.

    Whoever decides about seats does so first: so two decisions about one time never cross, on either engine.
    """
    result = await tx.execute(
        update(event_times)
        .where(event_times.c.id == id, event_times.c.guild_id == guild_id)
        .values({"order": event_times.c.order + 1})
        .returning(*COLUMNS)
    )
    row = result.first()
    return Time(**row._mapping) if row else None


async def over(tx: Transaction, *, before: datetime, most: int) -> list[Time]:
    """Return planned times of all communities that ended before a moment."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_times.c.state == PLANNED, event_times.c.ends_at <= before)
        .order_by(event_times.c.ends_at)
        .limit(most)
    )
    return [Time(**row._mapping) for row in result]


async def remove(tx: Transaction, guild_id: int, ids: Collection[str]) -> None:
    """Remove times that nobody was told of."""
    await tx.execute(delete(event_times).where(event_times.c.guild_id == guild_id, event_times.c.id.in_(ids)))


async def forget(tx: Transaction, *, before: datetime, most: int) -> list[str]:
    """Remove times of all communities that ended before a moment; return their ids."""
    old = (
        select(event_times.c.id)
        .where(or_(event_times.c.state == OVER, event_times.c.state == CANCELLED), event_times.c.ends_at < before)
        .limit(most)
    )
    gone = await tx.execute(delete(event_times).where(event_times.c.id.in_(old)).returning(event_times.c.id))
    return list(gone.scalars())
