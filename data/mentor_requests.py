"""Who looks for a mentor: what they want, since when, and what came of it.

Invariants:
- A person has at most one open request in a community (`open_key`).
- What they wish for in their own words, and what they prefer in secret, are two sealed records; the second is
  erased in the transaction that ends the request, however it ends.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypedDict

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Index,
    Integer,
    String,
    Table,
    bindparam,
    delete,
    func,
    select,
    update,
)

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.people import people_of
from data.upsert import inserting

OPEN, MATCHED, WITHDRAWN, OVER = "open", "matched", "withdrawn", "over"
"""Waiting; a mentor said yes; taken back; ended by leaving or by time."""

mentor_requests = Table(
    "mentor_requests",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("user_id", snowflake(), nullable=False),
    Column("open_key", snowflake()),
    Column("state", String(10), nullable=False),
    Column("name", String(100), nullable=False),
    Column("topics", JSON, nullable=False),
    Column("record_id", String(24)),
    Column("secret_id", String(24)),
    Column("secret_mark", String(64)),
    Column("languages", Integer, nullable=False),
    Column("format", String(10), nullable=False),
    Column("weeks", Integer, nullable=False),
    Column("needs", Integer, nullable=False),
    Column("zone", String(60), nullable=False),
    Column("hours", String(84), nullable=False),
    Column("is_adult", Boolean),
    Column("place", String(10), nullable=False),
    Column("language", String(10), nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("waits_since", Moment, nullable=False),
    Column("waited", Integer, nullable=False),
    Column("matched_at", Moment),
    Column("ended_at", Moment),
    Column("told_at", Moment),
    Column("known", JSON, nullable=False),
    Column("news", JSON, nullable=False),
    Column("office_at", Moment),
    Column("still_at", Moment),
    Index("mentor_requests_open", "guild_id", "open_key", unique=True),
    Index("mentor_requests_person", "guild_id", "user_id"),
    Index("mentor_requests_state", "guild_id", "state", "waits_since"),
    Index("mentor_requests_matched", "guild_id", "format", "matched_at"),
    Index("mentor_requests_ended", "ended_at"),
    info=about_people("user_id", records=("record_id", "secret_id")),
)


@dataclass(frozen=True, slots=True)
class Request:
    """One request. `languages` and `needs` are bits (cogs/mentors/rules/matching.py), `hours` half-hours as hex.

    `asked_at` is when it was made, `waits_since` its place in the queue, `waited` in how many rounds it was left
    over. `place`: where they would like to meet. `language`: in which they read.
    `known` are blind marks of the mentors who have been suggested, `told_at` when they last heard of a new one.
    `news` is what waits to be seen (cogs/mentors/service/waiting.py); `office_at` is when they were shown the way
    to the group office hours, `still_at` when they were last asked, or said, whether they still look.
    `secret_mark` is a blind index of what was preferred, which outlives it: by it another wish is known as such.
    """

    id: str
    guild_id: int
    user_id: int
    state: str
    name: str
    topics: list[str]
    record_id: str | None
    secret_id: str | None
    languages: int
    format: str
    weeks: int
    needs: int
    zone: str
    hours: str
    is_adult: bool | None
    place: str
    language: str
    asked_at: datetime
    waits_since: datetime
    waited: int
    matched_at: datetime | None = None
    ended_at: datetime | None = None
    told_at: datetime | None = None
    known: list[str] = field(default_factory=list)
    news: list[str] = field(default_factory=list)
    office_at: datetime | None = None
    still_at: datetime | None = None
    secret_mark: str | None = None


class Changes(TypedDict, total=False):
    """What of an open request can change; its end has a way of its own."""

    waits_since: datetime
    waited: int
    told_at: datetime | None
    known: list[str]
    news: list[str]
    office_at: datetime | None
    still_at: datetime | None


COLUMNS = [mentor_requests.c[name] for name in Request.__slots__]
OPEN_OF = select(*COLUMNS).where(
    mentor_requests.c.guild_id == bindparam("guild"), mentor_requests.c.open_key == bindparam("person")
)


async def add(tx: Transaction, request: Request) -> bool:
    """Write an open request; False, with nothing written, where the person has one already."""
    row = {name: getattr(request, name) for name in request.__slots__}
    adding = inserting(tx, mentor_requests).values(**row, open_key=request.user_id)
    result = await tx.execute(adding.on_conflict_do_nothing().returning(mentor_requests.c.id))
    return result.first() is not None


async def get(tx: Transaction, guild_id: int, id: str) -> Request | None:
    """Return a request."""
    asked = select(*COLUMNS).where(mentor_requests.c.id == id, mentor_requests.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Request(**row._mapping) if row else None


async def open_of(tx: Transaction, guild_id: int, user_id: int) -> Request | None:
    """Return a person's open request."""
    row = (await tx.execute(OPEN_OF, {"guild": guild_id, "person": user_id})).first()
    return Request(**row._mapping) if row else None


async def wished_since(tx: Transaction, guild_id: int, user_id: int, since: datetime) -> set[str]:
    """Return the marks of what a person preferred in secret in requests since a moment."""
    result = await tx.execute(
        select(mentor_requests.c.secret_mark).where(
            mentor_requests.c.guild_id == guild_id,
            mentor_requests.c.user_id == user_id,
            mentor_requests.c.secret_mark.is_not(None),
            mentor_requests.c.asked_at >= since,
        )
    )
    return set(result.scalars())


async def adults(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> set[int]:
    """Return who of these people has said in a request that they are 18 or older."""
    result = await tx.execute(
        select(mentor_requests.c.user_id).where(
            mentor_requests.c.guild_id == guild_id,
            mentor_requests.c.user_id.in_(user_ids),
            mentor_requests.c.is_adult.is_(True),
        )
    )
    return set(result.scalars())


async def of_person(tx: Transaction, guild_id: int, user_id: int) -> list[Request]:
    """Return all requests of a person, the newest first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(mentor_requests.c.guild_id == guild_id, mentor_requests.c.user_id == user_id)
        .order_by(mentor_requests.c.asked_at.desc(), mentor_requests.c.id)
    )
    return [Request(**row._mapping) for row in result]


async def waiting(tx: Transaction, guild_id: int, formats: Collection[str] | None = None) -> list[Request]:
    """Return the open requests of a community, who waits longest first; of these formats, where given."""
    asked = select(*COLUMNS).where(mentor_requests.c.guild_id == guild_id, mentor_requests.c.state == OPEN)
    if formats is not None:
        asked = asked.where(mentor_requests.c.format.in_(formats))
    result = await tx.execute(asked.order_by(mentor_requests.c.waits_since, mentor_requests.c.id))
    return [Request(**row._mapping) for row in result]


async def count_waiting(tx: Transaction, guild_id: int, *, format: str, languages: int, but_not: int) -> int:
    """Return how many others wait for such a mentor: the same format, and a language in common."""
    result = await tx.execute(
        select(func.count())
        .select_from(mentor_requests)
        .where(
            mentor_requests.c.guild_id == guild_id,
            mentor_requests.c.state == OPEN,
            mentor_requests.c.format == format,
            mentor_requests.c.languages.bitwise_and(languages) != 0,
            mentor_requests.c.user_id != but_not,
        )
    )
    return int(result.scalar_one())


async def count_since(tx: Transaction, guild_id: int, *, asked_before: datetime) -> int:
    """Return how many people have looked since before a moment, and still look."""
    result = await tx.execute(
        select(func.count())
        .select_from(mentor_requests)
        .where(
            mentor_requests.c.guild_id == guild_id,
            mentor_requests.c.state == OPEN,
            mentor_requests.c.asked_at <= asked_before,
        )
    )
    return int(result.scalar_one())


async def waits(tx: Transaction, guild_id: int, *, format: str, since: datetime) -> list[float]:
    """Return how long each person waited, in seconds, whose request for a format was matched since a moment."""
    result = await tx.execute(
        select(mentor_requests.c.asked_at, mentor_requests.c.matched_at).where(
            mentor_requests.c.guild_id == guild_id,
            mentor_requests.c.format == format,
            mentor_requests.c.matched_at >= since,
        )
    )
    return [(row.matched_at - row.asked_at).total_seconds() for row in result]


async def change(tx: Transaction, guild_id: int, id: str, changes: Changes) -> None:
    """Change columns of a request that is open."""
    await tx.execute(update(mentor_requests).where(*_is_open(guild_id, id)).values(**changes))


async def end(tx: Transaction, guild_id: int, id: str, *, state: str, at: datetime) -> list[str]:
    """End an open request; return the records that end with it, for the vault to forget.

    That is what was preferred in secret, and the words too where nobody was found who should read them.
    """
    request = await get(tx, guild_id, id)
    if request is None or request.state != OPEN:
        return []
    is_matched = state == MATCHED
    words = request.record_id if is_matched else None
    gone = [request.secret_id, None if is_matched else request.record_id]
    await tx.execute(
        update(mentor_requests)
        .where(*_is_open(guild_id, id))
        .values(
            state=state,
            ended_at=at,
            open_key=None,
            secret_id=None,
            record_id=words,
            matched_at=at if is_matched else None,
        )
    )
    return [record for record in gone if record is not None]


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who looks for a mentor here."""
    of_guild = mentor_requests.c.guild_id == guild_id
    return await people_of(tx, mentor_requests.c.user_id, of_guild, mentor_requests.c.state == OPEN)


async def forget(tx: Transaction, *, before: datetime, most: int) -> dict[int, list[str]]:
    """Remove requests that ended before a moment; return their records by community, for the vault to forget."""
    old = select(mentor_requests.c.id).where(mentor_requests.c.ended_at < before).limit(most)
    result = await tx.execute(
        delete(mentor_requests)
        .where(mentor_requests.c.id.in_(old))
        .returning(mentor_requests.c.guild_id, mentor_requests.c.record_id)
    )
    records: dict[int, list[str]] = {}
    for row in result:
        records.setdefault(row.guild_id, []).extend([row.record_id] if row.record_id else [])
    return records


def _is_open(guild_id: int, id: str) -> tuple[ColumnElement[bool], ...]:
    return mentor_requests.c.id == id, mentor_requests.c.guild_id == guild_id, mentor_requests.c.state == OPEN
