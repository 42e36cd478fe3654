"""What people chose once for all events of a community: their zone, when they are reminded, topics; and topics.

Invariants:
- A person stands here at most once in a community, with what they chose themselves.
- `given_role_id` is the role of a topic that Hearth gave somebody, or is just about to give, and nobody else did.
  It is None also of those who followed a topic before Hearth noted that.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, String, Table, delete, func, insert, select, update

from data.about import about_community, about_people
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.people import people_of
from data.upsert import inserting, upsert

event_people = Table(
    "event_people",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("zone", String(60)),
    Column("reminder", String(12)),
    Column("thread_id", snowflake()),
    Column("direct_id", snowflake()),
    Column("changed_at", Moment, nullable=False),
    info=about_people("user_id"),
)

event_topics = Table(
    "event_topics",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("name", Words(60), nullable=False),
    Column("role_id", snowflake()),
    Column("made_at", Moment, nullable=False),
    Index("event_topics_guild", "guild_id"),
    info=about_community("what events are about; who wants to hear of it stands in event_followers"),
)

event_followers = Table(
    "event_followers",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("topic_id", String(24), primary_key=True),
    Column("given_role_id", snowflake()),
    info=about_people("user_id"),
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What somebody chose. None where nothing is chosen.

    `thread_id` is a thread with this person alone, in which Hearth writes what it cannot send to them; `direct_id`
    is the conversation in which it sends, where it was opened beforehand.
    """

    user_id: int
    zone: str | None = None
    reminder: str | None = None
    thread_id: int | None = None
    direct_id: int | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that events are about; whoever wants to hear of it gets its role, where it has one."""

    id: str
    guild_id: int
    name: str
    role_id: int | None
    made_at: datetime


async def get(tx: Transaction, guild_id: int, user_id: int) -> Chosen:
    """Return what somebody chose."""
    row = (
        await tx.execute(
            select(*(event_people.c[name] for name in ("zone", "reminder", "thread_id", "direct_id"))).where(
                event_people.c.guild_id == guild_id, event_people.c.user_id == user_id
            )
        )
    ).first()
    return Chosen(user_id, **row._mapping) if row else Chosen(user_id)


async def put_zone(tx: Transaction, guild_id: int, user_id: int, zone: str | None, *, at: datetime) -> None:
    """Write by which clock somebody lives."""
    keys = {"guild_id": guild_id, "user_id": user_id}
    await upsert(tx, event_people, keys, {"zone": zone, "changed_at": at})


async def put_reminder(tx: Transaction, guild_id: int, user_id: int, reminder: str, *, at: datetime) -> None:
    """Write when somebody wants to be reminded."""
    keys = {"guild_id": guild_id, "user_id": user_id}
    await upsert(tx, event_people, keys, {"reminder": reminder, "changed_at": at})


async def put_thread(tx: Transaction, guild_id: int, user_id: int, thread_id: int | None, *, at: datetime) -> None:
    """Write in which thread of their own somebody wants to read what Hearth cannot send to them."""
    keys = {"guild_id": guild_id, "user_id": user_id}
    await upsert(tx, event_people, keys, {"thread_id": thread_id, "changed_at": at})


async def put_direct(tx: Transaction, guild_id: int, user_id: int, direct_id: int, *, at: datetime) -> None:
    """Write in which conversation Hearth sends somebody what it promised."""
    keys = {"guild_id": guild_id, "user_id": user_id}
    await upsert(tx, event_people, keys, {"direct_id": direct_id, "changed_at": at})


async def with_direct(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> set[int]:
    """Return with which of these people a conversation was opened beforehand."""
    result = await tx.execute(
        select(event_people.c.user_id).where(
            event_people.c.guild_id == guild_id,
            event_people.c.user_id.in_(user_ids),
            event_people.c.direct_id.is_not(None),
        )
    )
    return set(result.scalars())


async def zones(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> dict[str, int]:
    """Return by how many of these people each zone's clock is lived."""
    result = await tx.execute(
        select(event_people.c.zone, func.count().label("number"))
        .where(
            event_people.c.guild_id == guild_id,
            event_people.c.user_id.in_(user_ids),
            event_people.c.zone.is_not(None),
        )
        .group_by(event_people.c.zone)
    )
    return {row.zone: row.number for row in result}


async def add_topic(tx: Transaction, topic: Topic) -> None:
    """Write a topic down."""
    await tx.execute(insert(event_topics).values({name: getattr(topic, name) for name in topic.__slots__}))


async def topics(tx: Transaction, guild_id: int) -> list[Topic]:
    """Return a community's topics by name."""
    result = await tx.execute(
        select(event_topics)
        .where(event_topics.c.guild_id == guild_id)
        .order_by(event_topics.c.name, event_topics.c.id)
    )
    return [Topic(**row._mapping) for row in result]


async def topic_name(tx: Transaction, guild_id: int, id: str | None) -> str | None:
    """Return how a topic is called; None for none."""
    if id is None:
        return None
    asked = select(event_topics.c.name).where(event_topics.c.id == id, event_topics.c.guild_id == guild_id)
    name: str | None = (await tx.execute(asked)).scalar_one_or_none()
    return name


async def topic(tx: Transaction, guild_id: int, id: str) -> Topic | None:
    """Return a topic."""
    asked = select(event_topics).where(event_topics.c.id == id, event_topics.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Topic(**row._mapping) if row else None


async def change_topic(tx: Transaction, guild_id: int, id: str, name: str, role_id: int | None) -> bool:
    """Change a topic; tell whether it is there."""
    result = await tx.execute(
        update(event_topics)
        .where(event_topics.c.id == id, event_topics.c.guild_id == guild_id)
        .values(name=name, role_id=role_id)
        .returning(event_topics.c.id)
    )
    return result.first() is not None


async def remove_topic(tx: Transaction, guild_id: int, id: str) -> None:
    """Remove a topic, with who wanted to hear of it."""
    await tx.execute(
        delete(event_followers).where(event_followers.c.topic_id == id, event_followers.c.guild_id == guild_id)
    )
    await tx.execute(delete(event_topics).where(event_topics.c.id == id, event_topics.c.guild_id == guild_id))


async def follow(tx: Transaction, guild_id: int, user_id: int, topic_id: str, *, follows: bool) -> None:
    """Write whether somebody wants to hear of a topic."""
    if follows:
        row = {"guild_id": guild_id, "user_id": user_id, "topic_id": topic_id}
        await tx.execute(inserting(tx, event_followers).values(row).on_conflict_do_nothing())
    else:
        await tx.execute(
            delete(event_followers).where(
                event_followers.c.guild_id == guild_id,
                event_followers.c.user_id == user_id,
                event_followers.c.topic_id == topic_id,
            )
        )


async def followed_by(tx: Transaction, guild_id: int, user_id: int) -> list[str]:
    """Return of which topics somebody wants to hear."""
    result = await tx.execute(
        select(event_followers.c.topic_id)
        .where(event_followers.c.guild_id == guild_id, event_followers.c.user_id == user_id)
        .order_by(event_followers.c.topic_id)
    )
    return list(result.scalars())


async def gifts(tx: Transaction, guild_id: int, user_id: int, *, hold: bool = False) -> dict[str, int | None]:
    """Return which role Hearth gave somebody for each topic that they want to hear of.

    With `hold`, nobody else changes that until the transaction ends.
    """
    asked = (
        select(event_followers.c.topic_id, event_followers.c.given_role_id)
        .where(event_followers.c.guild_id == guild_id, event_followers.c.user_id == user_id)
        .order_by(event_followers.c.topic_id)
    )
    result = await tx.execute(asked.with_for_update() if hold else asked)
    return {row.topic_id: row.given_role_id for row in result}


async def put_gift(
    tx: Transaction, guild_id: int, user_id: int, topic_ids: Collection[str], role_id: int | None
) -> None:
    """Write which role Hearth gave somebody for these topics; None where it gave none."""
    await tx.execute(
        update(event_followers)
        .where(
            event_followers.c.guild_id == guild_id,
            event_followers.c.user_id == user_id,
            event_followers.c.topic_id.in_(topic_ids),
        )
        .values(given_role_id=role_id)
    )


async def followers(tx: Transaction, guild_id: int, topic_id: str) -> list[int]:
    """Return who wants to hear of a topic."""
    result = await tx.execute(
        select(event_followers.c.user_id)
        .where(event_followers.c.guild_id == guild_id, event_followers.c.topic_id == topic_id)
        .order_by(event_followers.c.user_id)
    )
    return list(result.scalars())


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who chose something here."""
    chosen = await people_of(tx, event_people.c.user_id, event_people.c.guild_id == guild_id)
    following = await people_of(tx, event_followers.c.user_id, event_followers.c.guild_id == guild_id)
    return sorted({*chosen, *following})


async def leave(tx: Transaction, guild_id: int, user_id: int) -> None:
    """Forget what somebody chose who left."""
    for table in (event_people, event_followers):
        await tx.execute(delete(table).where(table.c.guild_id == guild_id, table.c.user_id == user_id))
