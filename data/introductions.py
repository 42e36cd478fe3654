"""Introductions: who wrote one, and where it stands.

Invariants:
- A person has at most one introduction in a community, on its way or posted.
- What it says stands nowhere here: as long as it is on its way it is a sealed record (data/sealed.py), and from
  the moment that it is posted only Discord has it.
- Channel, language and `mark` are frozen before the first attempt to post it, so that a repeated one says the
  same words in the same place, and so that whoever takes it back finds it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    ColumnElement,
    Index,
    Integer,
    String,
    Table,
    and_,
    bindparam,
    delete,
    or_,
    select,
    update,
)

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.people import people_of
from data.upsert import inserting

introductions = Table(
    "introductions",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("user_id", snowflake(), nullable=False),
    Column("written_at", Moment, nullable=False),
    Column("record_id", String(24)),
    Column("round", Integer, nullable=False),
    Column("waits_since", Moment),
    Column("tried_at", Moment),
    Column("channel_id", snowflake()),
    Column("language", String(10)),
    Column("mark", String(64)),
    Column("message_id", snowflake()),
    Column("posted_at", Moment),
    Column("left_at", Moment),
    Index("introductions_person", "guild_id", "user_id", unique=True),
    Index("introductions_message", "guild_id", "message_id"),
    Index("introductions_waiting", "guild_id", "waits_since"),
    info=about_people("user_id", records=("record_id",)),
)

OF_PERSON = select(introductions).where(
    introductions.c.guild_id == bindparam("guild"), introductions.c.user_id == bindparam("person")
)


@dataclass(frozen=True, slots=True)
class Introduction:
    """One introduction.

    `record_id` names its sealed words until it is posted. `round` counts how often posting it was promised anew.
    `waits_since`: its channel does not take it. `tried_at`: when it was first handed to Discord, in the machine's
    own time; `mark` is a blind index of the words that were handed over.
    """

    id: str
    guild_id: int
    user_id: int
    written_at: datetime
    record_id: str | None
    round: int
    waits_since: datetime | None
    tried_at: datetime | None
    channel_id: int | None
    language: str | None
    mark: str | None
    message_id: int | None
    posted_at: datetime | None
    left_at: datetime | None


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who has an introduction here and has not left, as far as is known."""
    of_guild = introductions.c.guild_id == guild_id
    return await people_of(tx, introductions.c.user_id, of_guild, introductions.c.left_at.is_(None))


async def gone(tx: Transaction, guild_id: int) -> list[int]:
    """Return who has an introduction here and has left, as far as is known."""
    of_guild = introductions.c.guild_id == guild_id
    return await people_of(tx, introductions.c.user_id, of_guild, introductions.c.left_at.is_not(None))


async def of_person(tx: Transaction, guild_id: int, user_id: int) -> Introduction | None:
    """Return a person's introduction, on its way or posted."""
    row = (await tx.execute(OF_PERSON, {"guild": guild_id, "person": user_id})).first()
    return Introduction(**row._mapping) if row else None


async def get(tx: Transaction, guild_id: int, id: str) -> Introduction | None:
    """Return an introduction, as long as it stands here."""
    row = (await tx.execute(select(introductions).where(*_is(guild_id, id)))).first()
    return Introduction(**row._mapping) if row else None


async def add(tx: Transaction, id: str, guild_id: int, user_id: int, record_id: str, *, at: datetime) -> bool:
    """Write that a person has written one; False, with nothing written, where they have one already."""
    result = await tx.execute(
        inserting(tx, introductions)
        .values(id=id, guild_id=guild_id, user_id=user_id, record_id=record_id, written_at=at, round=0)
        .on_conflict_do_nothing()
        .returning(introductions.c.id)
    )
    return result.first() is not None


async def freeze(
    tx: Transaction, guild_id: int, id: str, *, channel_id: int, language: str, mark: str, tried_at: datetime
) -> None:
    """Note what is about to be handed to Discord, and where."""
    await tx.execute(
        update(introductions)
        .where(*_is(guild_id, id))
        .values(channel_id=channel_id, language=language, mark=mark, tried_at=tried_at)
    )


async def note_posted(
    tx: Transaction, guild_id: int, id: str, *, channel_id: int, message_id: int, at: datetime
) -> None:
    """Note the message that it became; its words are the vault's to forget."""
    await tx.execute(
        update(introductions)
        .where(*_is(guild_id, id))
        .values(channel_id=channel_id, message_id=message_id, posted_at=at, record_id=None, waits_since=None)
    )


async def note_waiting(tx: Transaction, guild_id: int, id: str, *, since: datetime) -> None:
    """Note that its channel does not take it."""
    await tx.execute(update(introductions).where(*_is(guild_id, id)).values(waits_since=since))


async def waiting(tx: Transaction, guild_id: int) -> list[Introduction]:
    """Return those that wait for their channel, the longest first."""
    result = await tx.execute(
        select(introductions)
        .where(introductions.c.guild_id == guild_id, introductions.c.waits_since.is_not(None))
        .order_by(introductions.c.waits_since, introductions.c.id)
    )
    return [Introduction(**row._mapping) for row in result]


async def begin_round(tx: Transaction, guild_id: int, id: str, number: int) -> None:
    """Note that posting it is promised anew, so that it waits no longer."""
    await tx.execute(update(introductions).where(*_is(guild_id, id)).values(round=number, waits_since=None))


async def remove(tx: Transaction, guild_id: int, id: str) -> None:
    """Remove an introduction; words and message are for the caller to see to."""
    await tx.execute(delete(introductions).where(*_is(guild_id, id)))


async def are_posted(tx: Transaction, guild_id: int, message_ids: Collection[int]) -> bool:
    """Tell whether any of these messages is an introduction."""
    result = await tx.execute(select(introductions.c.id).where(*_stands_in(guild_id, message_ids)).limit(1))
    return result.first() is not None


async def remove_messages(tx: Transaction, guild_id: int, message_ids: Collection[int]) -> None:
    """Remove those that stood in these messages, which are gone."""
    await tx.execute(delete(introductions).where(*_stands_in(guild_id, message_ids)))


async def remove_of_channel(tx: Transaction, guild_id: int, channel_id: int) -> None:
    """Remove those that stood in this channel, which is gone."""
    await tx.execute(
        delete(introductions).where(
            introductions.c.guild_id == guild_id,
            introductions.c.channel_id == channel_id,
            introductions.c.message_id.is_not(None),
        )
    )


async def note_left(tx: Transaction, guild_id: int, user_id: int, *, at: datetime | None) -> None:
    """Note that the person left; None: that they are here again."""
    await tx.execute(
        update(introductions)
        .where(introductions.c.guild_id == guild_id, introductions.c.user_id == user_id)
        .values(left_at=at)
    )


async def over(tx: Transaction, *, left_before: datetime, written_before: datetime) -> list[Introduction]:
    """Return those of people who left before a moment, and those that could not be posted since before one."""
    in_vain = and_(introductions.c.message_id.is_(None), introductions.c.written_at < written_before)
    result = await tx.execute(select(introductions).where(or_(introductions.c.left_at < left_before, in_vain)))
    return [Introduction(**row._mapping) for row in result]


def _is(guild_id: int, id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return introductions.c.id == id, introductions.c.guild_id == guild_id


def _stands_in(guild_id: int, message_ids: Collection[int]) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return introductions.c.guild_id == guild_id, introductions.c.message_id.in_(message_ids)
