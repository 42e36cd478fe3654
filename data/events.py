"""Events that a community plans: what happens, when by the organiser's own clock, and how everybody can attend.

Invariants:
- When an event takes place stands here as wall time of a zone, never as a moment: its moments are rows of
  data/event_times.py, and follow when a zone's rules change.
- A change names the revision that it was made from, so of two at once the second is refused and loses nothing.
- No account stands here: who hosts an event are rows of their own, which an erasure takes along.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
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
    bindparam,
    case,
    delete,
    func,
    insert,
    or_,
    select,
    union_all,
    update,
)

from data.about import about_community, about_people
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.people import people_of
from data.upsert import inserting

DRAFT, TEMPLATE, PUBLISHED, CANCELLED, OVER = "draft", "template", "published", "cancelled", "over"
STATES = (DRAFT, TEMPLATE, PUBLISHED, CANCELLED, OVER)
VOICE, STAGE, LINK, ADDRESS = "voice", "stage", "link", "address"
PLACES = (VOICE, STAGE, LINK, ADDRESS)

events = Table(
    "events",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("state", String(10), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("title", Words(100), nullable=False),
    Column("words", Words(2000), nullable=False),
    Column("audience", Words(300), nullable=False),
    Column("is_for_newcomers", Boolean, nullable=False),
    Column("topic_id", String(24)),
    Column("place", String(10), nullable=False),
    Column("channel_id", snowflake()),
    Column("where", Words(300), nullable=False),
    Column("zone", String(60), nullable=False),
    Column("starts", String(19), nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("rule", String(300), nullable=False),
    Column("also", JSON, nullable=False),
    Column("never", JSON, nullable=False),
    Column("capacity", Integer),
    Column("newcomer_seats", Integer, nullable=False),
    Column("newcomer_hours", Integer, nullable=False),
    Column("language", String(10), nullable=False),
    Column("access", JSON, nullable=False),
    Column("uid", String(300), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("source_id", String(24)),
    Column("mark", String(64)),
    Column("made_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("published_at", Moment),
    Column("ended_at", Moment),
    Index("events_state", "guild_id", "state", "ended_at"),
    Index("events_changed", "guild_id", "state", "changed_at"),
    Index("events_uid", "guild_id", "uid"),
    Index("events_ended", "ended_at"),
    info=about_community("what a community plans; who hosts it stands in event_hosts"),
)

event_hosts = Table(
    "event_hosts",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("event_id", String(24), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("is_first", Boolean, nullable=False),
    Index("event_hosts_person", "guild_id", "user_id", "event_id"),
    info=about_people("user_id"),
)


@dataclass(frozen=True, slots=True)
class Event:
    """One event, once or as a series.

    `starts` is a naive wall time in ISO 8601, `also` and `never` are lists of such; `minutes` is how long it
    takes. `channel_id` is the place in Discord, `where` a link or an address. `newcomer_seats` are kept until
    `newcomer_hours` before it begins. `sequence` grows with each change that calendars must see. `source_id` names
    the calendar that it was taken in from, `mark` what stood there.
    """

    id: str
    guild_id: int
    state: str
    revision: int
    title: str
    words: str
    audience: str
    is_for_newcomers: bool
    topic_id: str | None
    place: str
    channel_id: int | None
    where: str
    zone: str
    starts: str
    minutes: int
    rule: str
    also: Sequence[str]
    never: Sequence[str]
    capacity: int | None
    newcomer_seats: int
    newcomer_hours: int
    language: str
    access: Mapping[str, Any]
    uid: str
    sequence: int
    source_id: str | None
    mark: str | None
    made_at: datetime
    changed_at: datetime
    published_at: datetime | None
    ended_at: datetime | None


class Changes(TypedDict, total=False):
    """What of an event can change."""

    state: str
    title: str
    words: str
    audience: str
    is_for_newcomers: bool
    topic_id: str | None
    place: str
    channel_id: int | None
    where: str
    zone: str
    starts: str
    minutes: int
    rule: str
    also: Sequence[str]
    never: Sequence[str]
    capacity: int | None
    newcomer_seats: int
    newcomer_hours: int
    language: str
    access: Mapping[str, Any]
    sequence: int
    mark: str | None
    published_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Host:
    """Somebody who hosts an event; `is_first`: whose event it is, beside co-hosts."""

    event_id: str
    user_id: int
    is_first: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """What is shown of an event among many."""

    id: str
    title: str
    state: str


@dataclass(frozen=True, slots=True)
class Marked:
    """What is known of an event that was taken in from a calendar."""

    id: str
    uid: str
    title: str
    state: str
    mark: str | None


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known at a glance of a draft that was taken in: there may be thousands."""

    id: str
    title: str
    starts: str
    access: Mapping[str, Any]


COLUMNS = [events.c[name] for name in Event.__slots__]
OF_LISTED = [events.c[name] for name in Listed.__slots__]
OF_DRAFT = [events.c[name] for name in Draft.__slots__]
OF_MARK = [events.c[name] for name in Marked.__slots__]


async def add(tx: Transaction, event: Event) -> None:
    """Write an event down."""
    await tx.execute(insert(events).values({name: getattr(event, name) for name in event.__slots__}))


async def add_many(tx: Transaction, added: Sequence[Event]) -> None:
    """Write many events down."""
    if added:
        await tx.execute(insert(events), [{name: getattr(one, name) for name in one.__slots__} for one in added])


async def get(tx: Transaction, guild_id: int, id: str) -> Event | None:
    """Return an event."""
    row = (await tx.execute(select(*COLUMNS).where(events.c.id == id, events.c.guild_id == guild_id))).first()
    return Event(**row._mapping) if row else None


async def hold(tx: Transaction, guild_id: int, id: str) -> Event | None:
    """Return an event, and let nobody else change it until the transaction ends.

    Whoever decides what becomes of an event's times holds it first, so that two of them never cross.
    """
    asked = select(*COLUMNS).where(events.c.id == id, events.c.guild_id == guild_id).with_for_update()
    row = (await tx.execute(asked)).first()
    return Event(**row._mapping) if row else None


async def get_many(tx: Transaction, guild_id: int, ids: Collection[str]) -> dict[str, Event]:
    """Return events by id."""
    if not ids:
        return {}
    result = await tx.execute(select(*COLUMNS).where(events.c.guild_id == guild_id, events.c.id.in_(ids)))
    return {row.id: Event(**row._mapping) for row in result}


async def of_community(tx: Transaction, guild_id: int, states: Collection[str]) -> list[Event]:
    """Return all of a community's events in these states, the newest first. There may be thousands."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(events.c.guild_id == guild_id, events.c.state.in_(states))
        .order_by(events.c.made_at.desc(), events.c.id)
    )
    return [Event(**row._mapping) for row in result]


async def ids(tx: Transaction, guild_id: int, state: str) -> list[str]:
    """Return which events of a community are in a state."""
    result = await tx.execute(
        select(events.c.id).where(events.c.guild_id == guild_id, events.c.state == state).order_by(events.c.id)
    )
    return list(result.scalars())


async def listed(
    tx: Transaction, guild_id: int, states: Sequence[str], *, host: int | None = None, most: int, skip: int = 0
) -> list[Listed]:
    """Return some of a community's events, or of those that somebody hosts, after the first `skip`.

    They come in the order of `states`, the newest first.
    """
    asked = select(*OF_LISTED).where(events.c.guild_id == guild_id, events.c.state.in_(states))
    if host is not None:
        asked = asked.join(event_hosts, event_hosts.c.event_id == events.c.id)
        asked = asked.where(event_hosts.c.guild_id == guild_id, event_hosts.c.user_id == host)
    by_state = case({state: place for place, state in enumerate(states)}, value=events.c.state)
    result = await tx.execute(
        asked.order_by(by_state, events.c.made_at.desc(), events.c.id).limit(most).offset(skip)
    )
    return [Listed(**row._mapping) for row in result]


async def in_calendar(
    tx: Transaction, guild_id: int, *, over_since: datetime, cancelled_since: datetime, topic_id: str | None = None
) -> list[Event]:
    """Return what a community's calendar shows, or that of a topic: what is on, and what ended not long ago."""
    asked = select(*COLUMNS).where(events.c.guild_id == guild_id)
    if topic_id is not None:
        asked = asked.where(events.c.topic_id == topic_id)
    shown = union_all(  # and not "or", for which SQLite would look through all events that there ever were
        asked.where(events.c.state == PUBLISHED),
        asked.where(events.c.state == OVER, events.c.ended_at >= over_since),
        asked.where(events.c.state == CANCELLED, events.c.ended_at >= cancelled_since),
    )
    result = await tx.execute(shown.order_by("made_at", "id"))
    return [Event(**row._mapping) for row in result]


LAST_CHANGES = select(
    *(
        select(func.max(events.c.changed_at))
        .where(events.c.guild_id == bindparam("guild"), events.c.state == state)
        .scalar_subquery()
        for state in (PUBLISHED, OVER, CANCELLED)
    )
)
"""One look into an index for each state, however many events there are."""


async def last_change(tx: Transaction, guild_id: int) -> datetime | None:
    """Return when what a calendar shows last changed: whatever is told of an event changes its `changed_at`."""
    row: Any = (await tx.execute(LAST_CHANGES, {"guild": guild_id})).one()
    return max((moment for moment in row if moment is not None), default=None)


async def of_source(tx: Transaction, guild_id: int, source_id: str) -> list[Marked]:
    """Return the events that were taken in from a calendar, as far as it is told what stood there."""
    result = await tx.execute(
        select(*OF_MARK)
        .where(events.c.guild_id == guild_id, events.c.source_id == source_id)
        .order_by(events.c.uid, events.c.id)
    )
    return [Marked(**row._mapping) for row in result]


async def drafts_of_source(tx: Transaction, guild_id: int, source_id: str) -> list[Draft]:
    """Return the drafts that were taken in from a calendar, the soonest first."""
    result = await tx.execute(
        select(*OF_DRAFT)
        .where(events.c.guild_id == guild_id, events.c.source_id == source_id, events.c.state == DRAFT)
        .order_by(events.c.starts, events.c.id)
    )
    return [Draft(**row._mapping) for row in result]


async def of_uids(tx: Transaction, guild_id: int, uids: Collection[str]) -> dict[str, Event]:
    """Return events by the names that they have in calendars."""
    result = await tx.execute(select(*COLUMNS).where(events.c.guild_id == guild_id, events.c.uid.in_(uids)))
    return {row.uid: Event(**row._mapping) for row in result}


async def uids_elsewhere(tx: Transaction, guild_id: int, source_id: str) -> set[str]:
    """Return the names of the events of a community that did not come from a calendar."""
    asked = select(events.c.uid).where(
        events.c.guild_id == guild_id, or_(events.c.source_id.is_(None), events.c.source_id != source_id)
    )
    return set((await tx.execute(asked)).scalars())


async def let_go(tx: Transaction, guild_id: int, source_id: str) -> None:
    """A calendar is taken in no more: its drafts go, and what people know of stays as if planned here."""
    drafts = select(events.c.id).where(
        events.c.guild_id == guild_id, events.c.source_id == source_id, events.c.state == DRAFT
    )
    await tx.execute(
        delete(event_hosts).where(event_hosts.c.guild_id == guild_id, event_hosts.c.event_id.in_(drafts))
    )
    await tx.execute(
        delete(events).where(
            events.c.guild_id == guild_id, events.c.source_id == source_id, events.c.state == DRAFT
        )
    )
    await tx.execute(
        update(events)
        .where(events.c.guild_id == guild_id, events.c.source_id == source_id)
        .values(source_id=None, mark=None)
    )


async def give_access(
    tx: Transaction, guild_id: int, ids: Collection[str], access: Mapping[str, Any], *, at: datetime
) -> None:
    """Write for several drafts how they can be attended."""
    await tx.execute(
        update(events)
        .where(events.c.guild_id == guild_id, events.c.id.in_(ids), events.c.state == DRAFT)
        .values(access=dict(access), revision=events.c.revision + 1, changed_at=at)
    )


async def change(
    tx: Transaction, guild_id: int, id: str, changes: Changes, *, revision: int | None, at: datetime
) -> bool:
    """Change an event; with `revision`, only if it still is the one that the change was made from."""
    changing = (
        update(events)
        .where(events.c.id == id, events.c.guild_id == guild_id)
        .values(**changes, revision=events.c.revision + 1, changed_at=at)
        .returning(events.c.id)
    )
    if revision is not None:
        changing = changing.where(events.c.revision == revision)
    return (await tx.execute(changing)).first() is not None


async def remove(tx: Transaction, guild_id: int, id: str) -> None:
    """Remove an event that nobody was told of, with who hosts it."""
    await tx.execute(delete(event_hosts).where(event_hosts.c.event_id == id, event_hosts.c.guild_id == guild_id))
    await tx.execute(delete(events).where(events.c.id == id, events.c.guild_id == guild_id))


async def forget_topic(tx: Transaction, guild_id: int, topic_id: str) -> None:
    """Let no event be about a topic any more."""
    await tx.execute(
        update(events).where(events.c.guild_id == guild_id, events.c.topic_id == topic_id).values(topic_id=None)
    )


async def put_host(tx: Transaction, guild_id: int, host: Host) -> None:
    """Let somebody host an event."""
    row = {"guild_id": guild_id, **{name: getattr(host, name) for name in host.__slots__}}
    await tx.execute(inserting(tx, event_hosts).values(row).on_conflict_do_nothing())


async def put_hosts(tx: Transaction, guild_id: int, added: Sequence[Host]) -> None:
    """Let people host events that have nobody yet."""
    rows = [{"guild_id": guild_id, **{name: getattr(one, name) for name in one.__slots__}} for one in added]
    if rows:
        await tx.execute(insert(event_hosts), rows)


async def remove_host(tx: Transaction, guild_id: int, event_id: str, user_id: int) -> None:
    """Let somebody host an event no more."""
    await tx.execute(
        delete(event_hosts).where(
            event_hosts.c.guild_id == guild_id,
            event_hosts.c.event_id == event_id,
            event_hosts.c.user_id == user_id,
        )
    )


async def hosts(tx: Transaction, guild_id: int, event_id: str) -> list[Host]:
    """Return who hosts an event, whose event it is first."""
    result = await tx.execute(
        select(event_hosts.c.event_id, event_hosts.c.user_id, event_hosts.c.is_first)
        .where(event_hosts.c.guild_id == guild_id, event_hosts.c.event_id == event_id)
        .order_by(event_hosts.c.is_first.desc(), event_hosts.c.user_id)
    )
    return [Host(**row._mapping) for row in result]


def hosted(guild_id: int, user_id: int) -> Select[tuple[str]]:
    """Return the query for the events that somebody hosts, to be a part of another."""
    return select(event_hosts.c.event_id).where(
        event_hosts.c.guild_id == guild_id, event_hosts.c.user_id == user_id
    )


async def hosted_by(tx: Transaction, guild_id: int, user_id: int) -> list[str]:
    """Return which events somebody hosts."""
    result = await tx.execute(hosted(guild_id, user_id).order_by(event_hosts.c.event_id))
    return list(result.scalars())


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who hosts events here."""
    return await people_of(tx, event_hosts.c.user_id, event_hosts.c.guild_id == guild_id)
