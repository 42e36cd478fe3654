"""What people need so that they can take part in an event, asked for in confidence, and what became of it.

Invariants:
- What somebody needs, and what they were answered, are sealed records; nothing of either stands here.
- Who looks after a request is a row of its own, which goes when they have their data erased; the request stays.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from sqlalchemy import Boolean, Column, Index, String, Table, delete, insert, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.events import hosted
from data.people import people_of
from data.upsert import upsert

OPEN, DOING, MET, PARTLY, NOT_MET = "open", "doing", "met", "partly", "not"
WITHDRAWN, OVER = "withdrawn", "over"
TO_DO = (OPEN, DOING)
ANSWERED = (MET, PARTLY, NOT_MET)
STATES = (*TO_DO, *ANSWERED, WITHDRAWN, OVER)
"""`OVER`: the event does not take place."""

event_requests = Table(
    "event_requests",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("event_id", String(24), nullable=False),
    Column("time_id", String(24), nullable=False),
    Column("user_id", snowflake(), nullable=False),
    Column("state", String(10), nullable=False),
    Column("record_id", String(24), nullable=False),
    Column("answer_id", String(24)),
    Column("language", String(10), nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("has_news", Boolean, nullable=False),
    Index("event_requests_time", "guild_id", "time_id"),
    Index("event_requests_event", "guild_id", "event_id", "state"),
    Index("event_requests_state", "guild_id", "state"),
    Index("event_requests_person", "guild_id", "user_id"),
    info=about_people("user_id", records=("record_id", "answer_id")),
)

event_request_owners = Table(
    "event_request_owners",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("request_id", String(24), primary_key=True),
    Column("user_id", snowflake(), nullable=False),
    Column("has_news", Boolean, nullable=False),
    Index("event_request_owners_person", "guild_id", "user_id", "request_id"),
    info=about_people("user_id"),
)


@dataclass(frozen=True, slots=True)
class Request:
    """One request. `record_id` says what is needed, `answer_id` what was answered; both are sealed.

    `asked_at` is when its words were written last, `due_at` until when they are to be answered; `has_news`: its
    person has not read yet what became of it.
    """

    id: str
    guild_id: int
    event_id: str
    time_id: str
    user_id: int
    state: str
    record_id: str
    answer_id: str | None
    language: str
    asked_at: datetime
    due_at: datetime
    changed_at: datetime
    has_news: bool


class Changes(TypedDict, total=False):
    """What of a request can change."""

    state: str
    record_id: str
    answer_id: str | None
    language: str
    asked_at: datetime
    due_at: datetime
    changed_at: datetime
    has_news: bool


@dataclass(frozen=True, slots=True)
class Owner:
    """Who looks after a request; `has_news`: it has changed since they looked."""

    user_id: int
    has_news: bool


COLUMNS = [event_requests.c[name] for name in Request.__slots__]


async def add(tx: Transaction, request: Request) -> None:
    """Write a request down."""
    await tx.execute(insert(event_requests).values({name: getattr(request, name) for name in request.__slots__}))


async def get(tx: Transaction, guild_id: int, id: str) -> Request | None:
    """Return a request."""
    asked = select(*COLUMNS).where(event_requests.c.id == id, event_requests.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Request(**row._mapping) if row else None


async def of_person(tx: Transaction, guild_id: int, user_id: int) -> list[Request]:
    """Return a person's requests, the newest first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_requests.c.guild_id == guild_id, event_requests.c.user_id == user_id)
        .order_by(event_requests.c.asked_at.desc(), event_requests.c.id)
    )
    return [Request(**row._mapping) for row in result]


async def change(tx: Transaction, guild_id: int, id: str, states: Collection[str], changes: Changes) -> bool:
    """Change a request that is in one of these states; tell whether it is."""
    result = await tx.execute(
        update(event_requests)
        .where(
            event_requests.c.id == id,
            event_requests.c.guild_id == guild_id,
            event_requests.c.state.in_(states),
        )
        .values(**changes)
        .returning(event_requests.c.id)
    )
    return result.first() is not None


async def of_times(tx: Transaction, guild_id: int, time_ids: Collection[str]) -> list[Request]:
    """Return all requests of these times, what is due first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_requests.c.guild_id == guild_id, event_requests.c.time_id.in_(time_ids))
        .order_by(event_requests.c.due_at, event_requests.c.id)
    )
    return [Request(**row._mapping) for row in result]


async def of_event(tx: Transaction, guild_id: int, event_id: str) -> list[Request]:
    """Return all requests of an event, what is due first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_requests.c.guild_id == guild_id, event_requests.c.event_id == event_id)
        .order_by(event_requests.c.due_at, event_requests.c.id)
    )
    return [Request(**row._mapping) for row in result]


async def waiting(tx: Transaction, guild_id: int, *, host: int | None = None) -> list[Request]:
    """Return the requests that wait in a community, or at what somebody hosts; what is due first."""
    asked = select(*COLUMNS).where(event_requests.c.guild_id == guild_id, event_requests.c.state.in_(TO_DO))
    if host is not None:
        asked = asked.where(event_requests.c.event_id.in_(hosted(guild_id, host)))
    result = await tx.execute(asked.order_by(event_requests.c.due_at, event_requests.c.id))
    return [Request(**row._mapping) for row in result]


async def to_do(tx: Transaction, *, after: str, most: int) -> list[Request]:
    """Return requests of all communities that wait for an answer, some at a time in the order of their ids."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_requests.c.state.in_(TO_DO), event_requests.c.id > after)
        .order_by(event_requests.c.id)
        .limit(most)
    )
    return [Request(**row._mapping) for row in result]


async def put_owner(tx: Transaction, guild_id: int, request_id: str, user_id: int) -> None:
    """Write who looks after a request."""
    keys = {"guild_id": guild_id, "request_id": request_id}
    await upsert(tx, event_request_owners, keys, {"user_id": user_id, "has_news": False})


async def note_for_owner(tx: Transaction, guild_id: int, request_id: str, *, has_news: bool) -> None:
    """Write whether a request has changed since whoever looks after it looked."""
    await tx.execute(
        update(event_request_owners)
        .where(event_request_owners.c.guild_id == guild_id, event_request_owners.c.request_id == request_id)
        .values(has_news=has_news)
    )


async def remove_owner(tx: Transaction, guild_id: int, request_id: str) -> None:
    """Let nobody look after a request any more."""
    await tx.execute(
        delete(event_request_owners).where(
            event_request_owners.c.guild_id == guild_id, event_request_owners.c.request_id == request_id
        )
    )


async def owners(tx: Transaction, guild_id: int, request_ids: Collection[str]) -> dict[str, Owner]:
    """Return who looks after requests."""
    result = await tx.execute(
        select(
            event_request_owners.c.request_id, event_request_owners.c.user_id, event_request_owners.c.has_news
        ).where(event_request_owners.c.guild_id == guild_id, event_request_owners.c.request_id.in_(request_ids))
    )
    return {row.request_id: Owner(row.user_id, row.has_news) for row in result}


async def owned_by(tx: Transaction, guild_id: int, user_id: int) -> list[str]:
    """Return which requests somebody looks after."""
    result = await tx.execute(
        select(event_request_owners.c.request_id)
        .where(event_request_owners.c.guild_id == guild_id, event_request_owners.c.user_id == user_id)
        .order_by(event_request_owners.c.request_id)
    )
    return list(result.scalars())


async def each(tx: Transaction, *, after: str, most: int) -> list[Request]:
    """Return requests of all communities, some at a time in the order of their ids."""
    result = await tx.execute(
        select(*COLUMNS).where(event_requests.c.id > after).order_by(event_requests.c.id).limit(most)
    )
    return [Request(**row._mapping) for row in result]


async def remove(tx: Transaction, guild_id: int, ids: Collection[str]) -> None:
    """Remove requests; their records are the caller's to forget."""
    if not ids:
        return
    await tx.execute(
        delete(event_request_owners).where(
            event_request_owners.c.guild_id == guild_id, event_request_owners.c.request_id.in_(ids)
        )
    )
    await tx.execute(
        delete(event_requests).where(event_requests.c.guild_id == guild_id, event_requests.c.id.in_(ids))
    )


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who asked for something here."""
    return await people_of(tx, event_requests.c.user_id, event_requests.c.guild_id == guild_id)
