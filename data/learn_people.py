"""What people said about learning: what they look for, what worked for them or is out of date, what they suggest.

Invariants:
- A person says one thing of an entry at a time, and can take it back.
- Why a suggestion was not taken in is written to one person: it is a sealed record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Index, String, Table, delete, func, insert, select, update

from data.about import about_people
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.upsert import upsert

WAITING, TAKEN, DECLINED = "waiting", "taken", "declined"

learn_wishes = Table(
    "learn_wishes",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("audience", String(20)),
    Column("topic", String(20)),
    Column("level", String(20)),
    Column("language", String(10)),
    Column("is_free", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Index("learn_wishes_at", "at"),
    info=about_people("user_id"),
)

learn_presses = Table(
    "learn_presses",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("entry", String(40), primary_key=True),
    Column("says", String(10), nullable=False),
    Column("at", Moment, nullable=False),
    Index("learn_presses_entry", "guild_id", "entry", "says"),
    info=about_people("user_id"),
)

learn_suggestions = Table(
    "learn_suggestions",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("user_id", snowflake(), nullable=False),
    Column("state", String(10), nullable=False),
    Column("title", Words(120), nullable=False),
    Column("address", Words(300), nullable=False),
    Column("answers", JSON, nullable=False),
    Column("language", String(10), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("decided_at", Moment),
    Column("record_id", String(24)),
    Column("is_read", Boolean, nullable=False),
    Index("learn_suggestions_state", "guild_id", "state", "made_at"),
    Index("learn_suggestions_person", "guild_id", "user_id"),
    info=about_people("user_id", records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Wished:
    """What somebody looked for last."""

    guild_id: int
    user_id: int
    audience: str | None
    topic: str | None
    level: str | None
    language: str | None
    is_free: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that somebody suggests. `answers` are those to the form; `language` is in which its person reads.

    `record_id` holds why it was not taken in, sealed; `is_read`: its person has put the answer away.
    """

    id: str
    guild_id: int
    user_id: int
    state: str
    title: str
    address: str
    answers: Mapping[str, Any]
    language: str
    made_at: datetime
    decided_at: datetime | None
    record_id: str | None
    is_read: bool


COLUMNS = [learn_suggestions.c[name] for name in Suggestion.__slots__]
WISHED = [learn_wishes.c[name] for name in Wished.__slots__]


async def wished(tx: Transaction, guild_id: int, user_id: int) -> Wished | None:
    """Return what somebody looked for last."""
    asked = select(*WISHED).where(learn_wishes.c.guild_id == guild_id, learn_wishes.c.user_id == user_id)
    row = (await tx.execute(asked)).first()
    return Wished(**row._mapping) if row else None


async def put_wished(tx: Transaction, wish: Wished) -> None:
    """Write what somebody looks for in the place of what stood there."""
    keys = {"guild_id": wish.guild_id, "user_id": wish.user_id}
    values = {name: getattr(wish, name) for name in wish.__slots__ if name not in keys}
    await upsert(tx, learn_wishes, keys, values)


async def said(tx: Transaction, guild_id: int, user_id: int) -> dict[str, str]:
    """Return what somebody said of which entries."""
    result = await tx.execute(
        select(learn_presses.c.entry, learn_presses.c.says)
        .where(learn_presses.c.guild_id == guild_id, learn_presses.c.user_id == user_id)
        .order_by(learn_presses.c.entry)
    )
    return {row.entry: row.says for row in result}


async def say(tx: Transaction, guild_id: int, user_id: int, entry: str, says: str | None, *, at: datetime) -> None:
    """Write what somebody says of an entry; None takes it back."""
    keys = {"guild_id": guild_id, "user_id": user_id, "entry": entry}
    if says is not None:
        await upsert(tx, learn_presses, keys, {"says": says, "at": at})
        return
    await tx.execute(
        delete(learn_presses).where(
            learn_presses.c.guild_id == guild_id,
            learn_presses.c.user_id == user_id,
            learn_presses.c.entry == entry,
        )
    )


async def counts(tx: Transaction, guild_id: int, entry: str) -> dict[str, int]:
    """Return how many people said what of an entry."""
    result = await tx.execute(
        select(learn_presses.c.says, func.count().label("people"))
        .where(learn_presses.c.guild_id == guild_id, learn_presses.c.entry == entry)
        .group_by(learn_presses.c.says)
    )
    return {row.says: int(row.people) for row in result}


async def forget_said(tx: Transaction, guild_id: int, entry: str) -> None:
    """Remove what was said of an entry that is not there any more."""
    await tx.execute(
        delete(learn_presses).where(learn_presses.c.guild_id == guild_id, learn_presses.c.entry == entry)
    )


async def suggest(tx: Transaction, made: Suggestion) -> None:
    """Write a suggestion down."""
    await tx.execute(insert(learn_suggestions).values({name: getattr(made, name) for name in made.__slots__}))


async def get(tx: Transaction, guild_id: int, id: str) -> Suggestion | None:
    """Return a suggestion."""
    asked = select(*COLUMNS).where(learn_suggestions.c.id == id, learn_suggestions.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Suggestion(**row._mapping) if row else None


async def waiting(tx: Transaction, guild_id: int) -> list[Suggestion]:
    """Return the suggestions that nobody has decided yet, the oldest first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(learn_suggestions.c.guild_id == guild_id, learn_suggestions.c.state == WAITING)
        .order_by(learn_suggestions.c.made_at, learn_suggestions.c.id)
    )
    return [Suggestion(**row._mapping) for row in result]


async def of_person(tx: Transaction, guild_id: int, user_id: int) -> list[Suggestion]:
    """Return what somebody has suggested, the newest first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(learn_suggestions.c.guild_id == guild_id, learn_suggestions.c.user_id == user_id)
        .order_by(learn_suggestions.c.made_at.desc(), learn_suggestions.c.id)
    )
    return [Suggestion(**row._mapping) for row in result]


async def decide(
    tx: Transaction, guild_id: int, id: str, state: str, *, record_id: str | None, at: datetime
) -> bool:
    """Write what became of a suggestion; False where it was decided already, or is gone."""
    result = await tx.execute(
        update(learn_suggestions)
        .where(
            learn_suggestions.c.id == id,
            learn_suggestions.c.guild_id == guild_id,
            learn_suggestions.c.state == WAITING,
        )
        .values(state=state, record_id=record_id, decided_at=at)
        .returning(learn_suggestions.c.id)
    )
    return result.first() is not None


async def note_read(tx: Transaction, guild_id: int, user_id: int, id: str) -> None:
    """A person has put away what became of their suggestion."""
    await tx.execute(
        update(learn_suggestions)
        .where(
            learn_suggestions.c.id == id,
            learn_suggestions.c.guild_id == guild_id,
            learn_suggestions.c.user_id == user_id,
            learn_suggestions.c.state != WAITING,
        )
        .values(is_read=True)
    )


async def take_back(tx: Transaction, guild_id: int, user_id: int, id: str) -> bool:
    """Remove a suggestion that nobody has decided yet; tell whether it was there."""
    result = await tx.execute(
        delete(learn_suggestions)
        .where(
            learn_suggestions.c.id == id,
            learn_suggestions.c.guild_id == guild_id,
            learn_suggestions.c.user_id == user_id,
            learn_suggestions.c.state == WAITING,
        )
        .returning(learn_suggestions.c.id)
    )
    return result.first() is not None


async def forget(
    tx: Transaction, *, decided_before: datetime, made_before: datetime, most: int
) -> dict[int, list[str]]:
    """Remove some suggestions that are over, and those nobody decided; return by community the sealed records.

    Each community of which something was removed is in there, with an empty list where nothing was sealed.
    """
    table = learn_suggestions
    over = (table.c.decided_at < decided_before) | ((table.c.state == WAITING) & (table.c.made_at < made_before))
    some = select(table.c.id).where(over).limit(most)
    result = await tx.execute(
        delete(table).where(table.c.id.in_(some)).returning(table.c.guild_id, table.c.record_id)
    )
    found: dict[int, list[str]] = {}
    for row in result:
        found.setdefault(row.guild_id, []).extend([row.record_id] if row.record_id else [])
    return found


async def forget_wishes(tx: Transaction, *, before: datetime) -> None:
    """Remove what people looked for who have not done so since."""
    await tx.execute(delete(learn_wishes).where(learn_wishes.c.at < before))
