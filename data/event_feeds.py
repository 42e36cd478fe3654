"""Secret addresses of calendars that people subscribe to, and calendars of others that are taken in.

Invariants:
- An address is a secret: here stands only a keyed hash of it, by which it is found, and a sealed record, from
  which it is shown again to whom it is for.
- A person's calendar names them only by a blind index.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

from sqlalchemy import JSON, Column, Index, String, Table, delete, insert, select, update

from data.about import about_community, about_people
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata

CONTEXT = "events.feed"
"""The context in which the blind indexes of people are made (see `Vault.blind`)."""
COMMUNITY, TOPIC, PERSON = "community", "topic", "person"

event_feeds = Table(
    "event_feeds",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("kind", String(10), nullable=False),
    Column("topic_id", String(24)),
    Column("person", String(64)),
    Column("record_id", String(24), nullable=False),
    Column("made_at", Moment, nullable=False),
    Index("event_feeds_person", "guild_id", "person"),
    Index("event_feeds_kind", "guild_id", "kind"),
    info=about_people(blinded={"person": CONTEXT}, records=("record_id",)),
)

event_sources = Table(
    "event_sources",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("name", Words(100), nullable=False),
    Column("zone", String(60), nullable=False),
    Column("record_id", String(24)),
    Column("state", JSON, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("read_at", Moment),
    Column("problem", String(60)),
    Index("event_sources_guild", "guild_id"),
    info=about_community("calendars that a community takes in; the address is sealed"),
)


@dataclass(frozen=True, slots=True)
class Feed:
    """One address. `token` is the keyed hash of its secret part, `record_id` holds that part sealed.

    `person` is the blind index of whose calendar it is.
    """

    token: str
    guild_id: int
    kind: str
    topic_id: str | None
    person: str | None
    record_id: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Source:
    """A calendar that is taken in. `record_id` holds its address sealed, None where it came as a file.

    `state` is what its server says of how new it is; `problem` is why it could not be read, as the id of a text.
    """

    id: str
    guild_id: int
    name: str
    zone: str
    record_id: str | None
    state: Mapping[str, Any]
    made_at: datetime
    read_at: datetime | None
    problem: str | None


class SourceChanges(TypedDict, total=False):
    """What of a calendar that is taken in can change."""

    name: str
    zone: str
    record_id: str | None
    state: Mapping[str, Any]
    read_at: datetime | None
    problem: str | None


COLUMNS = [event_feeds.c[name] for name in Feed.__slots__]
OF_SOURCE = [event_sources.c[name] for name in Source.__slots__]


async def find(tx: Transaction, token: str) -> Feed | None:
    """Return the feed that an address leads to, in whatever community."""
    row = (await tx.execute(select(*COLUMNS).where(event_feeds.c.token == token))).first()
    return Feed(**row._mapping) if row else None


async def get(
    tx: Transaction, guild_id: int, kind: str, *, topic_id: str | None = None, person: str | None = None
) -> Feed | None:
    """Return the address of a kind: the community's, that of a topic or of a person."""
    asked = select(*COLUMNS).where(
        event_feeds.c.guild_id == guild_id,
        event_feeds.c.kind == kind,
        event_feeds.c.topic_id.is_(None) if topic_id is None else event_feeds.c.topic_id == topic_id,
        event_feeds.c.person.is_(None) if person is None else event_feeds.c.person == person,
    )
    row = (await tx.execute(asked.order_by(event_feeds.c.made_at.desc()))).first()
    return Feed(**row._mapping) if row else None


async def add(tx: Transaction, feed: Feed) -> None:
    """Write an address down."""
    await tx.execute(insert(event_feeds).values({name: getattr(feed, name) for name in feed.__slots__}))


async def remove_all(
    tx: Transaction, guild_id: int, kind: str, *, topic_id: str | None = None, person: str | None = None
) -> list[str]:
    """Let all addresses of a kind lead nowhere; return the ids of their sealed records."""
    gone = await tx.execute(
        delete(event_feeds)
        .where(
            event_feeds.c.guild_id == guild_id,
            event_feeds.c.kind == kind,
            event_feeds.c.topic_id.is_(None) if topic_id is None else event_feeds.c.topic_id == topic_id,
            event_feeds.c.person.is_(None) if person is None else event_feeds.c.person == person,
        )
        .returning(event_feeds.c.record_id)
    )
    return list(gone.scalars())


async def add_source(tx: Transaction, source: Source) -> None:
    """Write down a calendar that is taken in."""
    await tx.execute(insert(event_sources).values({name: getattr(source, name) for name in source.__slots__}))


async def get_source(tx: Transaction, guild_id: int, id: str) -> Source | None:
    """Return a calendar that is taken in."""
    asked = select(*OF_SOURCE).where(event_sources.c.id == id, event_sources.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Source(**row._mapping) if row else None


async def sources(tx: Transaction, guild_id: int) -> list[Source]:
    """Return the calendars that a community takes in."""
    result = await tx.execute(
        select(*OF_SOURCE)
        .where(event_sources.c.guild_id == guild_id)
        .order_by(event_sources.c.made_at, event_sources.c.id)
    )
    return [Source(**row._mapping) for row in result]


async def hold_source(tx: Transaction, guild_id: int, id: str) -> Source | None:
    """Return a calendar that is taken in, and hold its row until the transaction ends."""
    result = await tx.execute(
        update(event_sources)
        .where(event_sources.c.id == id, event_sources.c.guild_id == guild_id)
        .values(read_at=event_sources.c.read_at)
        .returning(*OF_SOURCE)
    )
    row = result.first()
    return Source(**row._mapping) if row else None


async def change_source(tx: Transaction, guild_id: int, id: str, changes: SourceChanges) -> bool:
    """Change a calendar that is taken in; tell whether it is there."""
    if not changes:
        return True
    result = await tx.execute(
        update(event_sources)
        .where(event_sources.c.id == id, event_sources.c.guild_id == guild_id)
        .values(**changes)
        .returning(event_sources.c.id)
    )
    return result.first() is not None


async def remove_source(tx: Transaction, guild_id: int, id: str) -> None:
    """Take a calendar in no more."""
    await tx.execute(delete(event_sources).where(event_sources.c.id == id, event_sources.c.guild_id == guild_id))
