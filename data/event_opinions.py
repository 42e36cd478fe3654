"""What people thought of an event, without a name; and, apart from it, who has said something already.

Invariants:
- An opinion carries no account, no order and no time: only its event, and a random id.
- That somebody has answered stands in a row of its own that names no opinion: a blind index that goes with them.
- Neither the place of a row in its table nor the transaction that wrote it joins the two: with each opinion, all
  rows of its time are written anew, in a random order (`speak`).
- What was said is shown only once it is released, and never singly: see cogs/events/rules/trends.py.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from random import SystemRandom
from typing import Any

from sqlalchemy import Boolean, Column, Index, String, Table, delete, insert, select, update

from data.about import about_confidence, about_people
from data.columns import snowflake
from data.engine import Transaction, metadata

CONTEXT = "events.opinion"
"""The context in which the blind indexes of who has answered are made (see `Vault.blind`)."""

event_opinions = Table(
    "event_opinions",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("event_id", String(24), nullable=False),
    Column("time_id", String(24), nullable=False),
    Column("again", String(10)),
    Column("access", String(10)),
    Column("record_id", String(24)),
    Column("is_released", Boolean, nullable=False),
    Index("event_opinions_event", "guild_id", "event_id"),
    Index("event_opinions_time", "time_id"),
    info=about_confidence("what somebody thought of an event, without their name", records=("record_id",)),
)

event_voices = Table(
    "event_voices",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("time_id", String(24), primary_key=True),
    Column("person", String(64), primary_key=True),
    Index("event_voices_person", "guild_id", "person", "time_id"),
    info=about_people(blinded={"person": CONTEXT}),
)
"""Who has said already what they thought."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one person thought. `again`: would they come again; `access`: was it as promised.

    `record_id` is what they would change, sealed. `is_released`: it can be shown.
    """

    id: str
    guild_id: int
    event_id: str
    time_id: str
    again: str | None
    access: str | None
    record_id: str | None
    is_released: bool


COLUMNS = [event_opinions.c[name] for name in Opinion.__slots__]


async def speak(tx: Transaction, guild_id: int, time_id: str, person: str, opinion: Opinion | None) -> bool:
    """Write that somebody (a blind index) has spoken, and what they thought; False where they have already.

    Without an opinion they want to say nothing, and are not asked again.
    All that stands about the time is taken out and written back in a random order, so that neither the order of
    the rows nor a database's note of which transaction wrote them says whose opinion is whose.
    """
    of_voices = (event_voices.c.guild_id == guild_id, event_voices.c.time_id == time_id)
    spoken = select(event_voices.c.person).where(*of_voices, event_voices.c.person == person)
    if (await tx.execute(spoken)).first() is not None:
        return False
    voice = {"guild_id": guild_id, "time_id": time_id, "person": person}
    await _mix(tx, event_voices, guild_id, time_id, [voice])
    thought = {name: getattr(opinion, name) for name in opinion.__slots__} if opinion is not None else None
    new = [{**thought, "guild_id": guild_id, "time_id": time_id}] if thought is not None else []
    await _mix(tx, event_opinions, guild_id, time_id, new)
    return True


async def _mix(tx: Transaction, table: Table, guild_id: int, time_id: str, new: list[dict[str, Any]]) -> None:
    """Write all rows of a time anew, with new ones among them, in a random order."""
    of_time = (table.c.guild_id == guild_id, table.c.time_id == time_id)
    rows = [*(dict(one._mapping) for one in await tx.execute(delete(table).where(*of_time).returning(*table.c)))]
    rows += new
    SystemRandom().shuffle(rows)
    if rows:
        await tx.execute(insert(table), rows)


async def has_spoken(tx: Transaction, guild_id: int, person: str, time_ids: Collection[str]) -> set[str]:
    """Return of which times somebody has said already what they thought."""
    result = await tx.execute(
        select(event_voices.c.time_id).where(
            event_voices.c.guild_id == guild_id,
            event_voices.c.person == person,
            event_voices.c.time_id.in_(time_ids),
        )
    )
    return set(result.scalars())


async def voices_of(tx: Transaction, guild_id: int, person: str) -> list[str]:
    """Return the times of which somebody has said what they thought."""
    result = await tx.execute(
        select(event_voices.c.time_id)
        .where(event_voices.c.guild_id == guild_id, event_voices.c.person == person)
        .order_by(event_voices.c.time_id)
    )
    return list(result.scalars())


async def released(tx: Transaction, guild_id: int, event_ids: Collection[str]) -> set[str]:
    """Return those of these events of which something can be shown of what people thought."""
    result = await tx.execute(
        select(event_opinions.c.event_id)
        .distinct()
        .where(
            event_opinions.c.guild_id == guild_id,
            event_opinions.c.event_id.in_(event_ids),
            event_opinions.c.is_released.is_(True),
        )
    )
    return set(result.scalars())


async def of_events(tx: Transaction, guild_id: int, event_ids: Collection[str]) -> list[Opinion]:
    """Return what was thought of events, in the order of their random ids."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_opinions.c.guild_id == guild_id, event_opinions.c.event_id.in_(event_ids))
        .order_by(event_opinions.c.id)
    )
    return [Opinion(**row._mapping) for row in result]


async def waiting(tx: Transaction) -> list[Opinion]:
    """Return opinions of all communities that are not released yet."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_opinions.c.is_released.is_(False))
        .order_by(event_opinions.c.event_id, event_opinions.c.id)
    )
    return [Opinion(**row._mapping) for row in result]


async def release(tx: Transaction, guild_id: int, ids: Collection[str]) -> None:
    """Let opinions be shown."""
    await tx.execute(
        update(event_opinions)
        .where(event_opinions.c.guild_id == guild_id, event_opinions.c.id.in_(ids))
        .values(is_released=True)
    )


async def forget(tx: Transaction, time_ids: Collection[str]) -> list[tuple[int, str]]:
    """Remove what was thought of times that are forgotten; return the records, each with its community."""
    gone = await tx.execute(
        delete(event_opinions)
        .where(event_opinions.c.time_id.in_(time_ids))
        .returning(event_opinions.c.guild_id, event_opinions.c.record_id)
    )
    records = [(row.guild_id, row.record_id) for row in gone if row.record_id is not None]
    await tx.execute(delete(event_voices).where(event_voices.c.time_id.in_(time_ids)))
    return records
