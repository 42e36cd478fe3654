"""Where newcomers first wrote something, so that somebody answers. What they wrote is neither read nor kept.

Invariants:
- A message stands at most once; it is open until somebody answered it, it was deleted, or its writer left.
- It is brought to the greeters at most once: `brought_at` is written before, and then it is never brought again.
- It is put off at most once (`put_off`).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, Index, String, Table, delete, exists, or_, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.newcomers import newcomers
from data.upsert import inserting

first_words = Table(
    "first_words",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("message_id", snowflake(), primary_key=True),
    Column("channel_id", snowflake(), nullable=False),
    Column("newcomer_id", snowflake(), nullable=False),
    Column("said_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("put_off", Boolean, nullable=False),
    Column("introduction", Boolean, nullable=False),
    Column("settled_at", Moment),
    Column("brought_at", Moment),
    Column("parked_at", Moment),
    Column("told_in", String(24)),
    Column("notice_channel_id", snowflake()),
    Column("notice_message_id", snowflake()),
    Index("first_words_newcomer", "guild_id", "newcomer_id"),
    Index("first_words_channel", "guild_id", "channel_id", "settled_at"),
    Index("first_words_due", "guild_id", "due_at"),
    info=about_people("newcomer_id"),
)


@dataclass(frozen=True, slots=True)
class Words:
    """One first message or introduction. `notice_*` is where greeters were told of it.

    `parked_at`: their channel did not take it then. `told_in`: the notice that counts it.
    """

    message_id: int
    channel_id: int
    newcomer_id: int
    said_at: datetime
    due_at: datetime
    put_off: bool
    introduction: bool
    settled_at: datetime | None
    brought_at: datetime | None
    parked_at: datetime | None
    told_in: str | None
    notice_channel_id: int | None
    notice_message_id: int | None


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Words that nobody has answered in time, with the name of who wrote them."""

    message_id: int
    channel_id: int
    newcomer_id: int
    name: str
    said_at: datetime
    introduction: bool


WORDS = select(*(column for column in first_words.c if column.name != "guild_id")).order_by(
    first_words.c.said_at, first_words.c.message_id
)
ARE_OPEN = first_words.c.settled_at.is_(None)


async def add(
    tx: Transaction,
    guild_id: int,
    newcomer_id: int,
    channel_id: int,
    message_id: int,
    *,
    at: datetime,
    due_at: datetime,
    introduction: bool = False,
) -> bool:
    """Write that a newcomer wrote something; False where that is known."""
    row = inserting(tx, first_words).values(
        guild_id=guild_id,
        message_id=message_id,
        channel_id=channel_id,
        newcomer_id=newcomer_id,
        said_at=at,
        due_at=due_at,
        put_off=False,
        introduction=introduction,
    )
    added = await tx.execute(row.on_conflict_do_nothing().returning(first_words.c.message_id))
    return added.first() is not None


async def silent_yet(
    tx: Transaction, guild_id: int, user_ids: Collection[int], *, arrived_since: datetime
) -> set[int]:
    """Return which of these people are newcomers who have not written anything that is known."""
    wrote = select(first_words.c.message_id).where(
        first_words.c.guild_id == newcomers.c.guild_id, first_words.c.newcomer_id == newcomers.c.user_id
    )
    result = await tx.execute(
        select(newcomers.c.user_id).where(
            newcomers.c.guild_id == guild_id,
            newcomers.c.user_id.in_(user_ids),
            newcomers.c.left_at.is_(None),
            newcomers.c.admitted_at.is_not(None),
            newcomers.c.arrived_at >= arrived_since,
            ~exists(wrote),
        )
    )
    return set(result.scalars())


async def unmet(tx: Transaction, guild_id: int, user_ids: Collection[int], *, arrived_since: datetime) -> set[int]:
    """Return which of these people are newcomers whom nobody has greeted or answered yet."""
    result = await tx.execute(
        select(newcomers.c.user_id).where(
            newcomers.c.guild_id == guild_id,
            newcomers.c.user_id.in_(user_ids),
            newcomers.c.left_at.is_(None),
            newcomers.c.arrived_at >= arrived_since,
            or_(newcomers.c.met_at.is_(None), newcomers.c.answered_at.is_(None)),
        )
    )
    return set(result.scalars())


async def find(tx: Transaction, guild_id: int, message_id: int) -> Words | None:
    """Return what is known of one message."""
    row = (
        await tx.execute(WORDS.where(first_words.c.guild_id == guild_id, first_words.c.message_id == message_id))
    ).first()
    return Words(**row._mapping) if row else None


async def of_people(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> list[Words]:
    """Return what these newcomers wrote, settled or not."""
    result = await tx.execute(
        WORDS.where(first_words.c.guild_id == guild_id, first_words.c.newcomer_id.in_(user_ids))
    )
    return [Words(**row._mapping) for row in result]


async def open_among(tx: Transaction, guild_id: int, message_ids: Collection[int]) -> list[Words]:
    """Return which of these messages are first words that nobody has answered."""
    result = await tx.execute(
        WORDS.where(first_words.c.guild_id == guild_id, first_words.c.message_id.in_(message_ids), ARE_OPEN)
    )
    return [Words(**row._mapping) for row in result]


async def to_put_off(tx: Transaction, guild_id: int, channel_ids: Collection[int]) -> list[Words]:
    """Return the open words in these channels that were neither put off nor brought."""
    result = await tx.execute(
        WORDS.where(
            first_words.c.guild_id == guild_id,
            first_words.c.channel_id.in_(channel_ids),
            ARE_OPEN,
            first_words.c.put_off.is_(False),
            first_words.c.brought_at.is_(None),
        )
    )
    return [Words(**row._mapping) for row in result]


async def put_off(tx: Transaction, guild_id: int, message_id: int, *, due_at: datetime) -> None:
    """Bring a message later than was planned, once."""
    await tx.execute(
        update(first_words)
        .where(
            first_words.c.guild_id == guild_id,
            first_words.c.message_id == message_id,
            first_words.c.put_off.is_(False),
        )
        .values(due_at=due_at, put_off=True)
    )


async def settle(tx: Transaction, guild_id: int, newcomer_ids: Collection[int], *, at: datetime) -> list[Words]:
    """Write that what these newcomers wrote is answered; return what was open."""
    open_yet = [one for one in await of_people(tx, guild_id, newcomer_ids) if one.settled_at is None]
    if open_yet:
        await tx.execute(
            update(first_words)
            .where(first_words.c.guild_id == guild_id, first_words.c.newcomer_id.in_(newcomer_ids), ARE_OPEN)
            .values(settled_at=at, parked_at=None)
        )
    return open_yet


async def settle_messages(tx: Transaction, guild_id: int, message_ids: Collection[int], *, at: datetime) -> None:
    """Write that nobody need answer these messages any more."""
    await tx.execute(
        update(first_words)
        .where(first_words.c.guild_id == guild_id, first_words.c.message_id.in_(message_ids), ARE_OPEN)
        .values(settled_at=at, parked_at=None)
    )


async def note_bringing(tx: Transaction, guild_id: int, message_id: int, *, at: datetime, channel_id: int) -> None:
    """Write that a message is being brought, and where to: from now on it is brought there or not at all."""
    await tx.execute(
        update(first_words)
        .where(
            first_words.c.guild_id == guild_id,
            first_words.c.message_id == message_id,
            first_words.c.brought_at.is_(None),
        )
        .values(brought_at=at, notice_channel_id=channel_id)
    )


async def note_brought(tx: Transaction, guild_id: int, message_id: int, notice_message_id: int) -> None:
    """Write which message told greeters of it."""
    await tx.execute(
        update(first_words)
        .where(first_words.c.guild_id == guild_id, first_words.c.message_id == message_id)
        .values(notice_message_id=notice_message_id)
    )


async def park(tx: Transaction, guild_id: int, message_id: int, *, at: datetime) -> None:
    """Write that a message could not be brought, since the greeters' channel did not take it."""
    await tx.execute(
        update(first_words)
        .where(first_words.c.guild_id == guild_id, first_words.c.message_id == message_id, ARE_OPEN)
        .values(parked_at=at)
    )


async def parked(tx: Transaction, guild_id: int, *, since: datetime) -> list[Words]:
    """Return what could not be brought and still is open, of what was to be brought since a moment."""
    result = await tx.execute(
        WORDS.where(
            first_words.c.guild_id == guild_id,
            first_words.c.due_at >= since,
            ARE_OPEN,
            first_words.c.parked_at.is_not(None),
        )
    )
    return [Words(**row._mapping) for row in result]


async def tell_in(tx: Transaction, guild_id: int, message_ids: Collection[int], notice_id: str) -> None:
    """Let a notice speak of these messages, which could not be brought by themselves."""
    await tx.execute(
        update(first_words)
        .where(first_words.c.guild_id == guild_id, first_words.c.message_id.in_(message_ids))
        .values(parked_at=None, told_in=notice_id)
    )


async def park_told(tx: Transaction, guild_id: int, notice_id: str, *, since: datetime, at: datetime) -> None:
    """The greeters' channel did not take the notice that speaks of them either."""
    await tx.execute(
        update(first_words)
        .where(
            first_words.c.guild_id == guild_id,
            first_words.c.due_at >= since,
            first_words.c.told_in == notice_id,
            ARE_OPEN,
        )
        .values(parked_at=at, told_in=None)
    )


async def unanswered(
    tx: Transaction, guild_id: int, *, now: datetime, arrived_since: datetime, most: int
) -> list[Unanswered]:
    """Return what nobody has answered in time, the oldest first, of newcomers who did not come quietly."""
    result = await tx.execute(
        select(
            first_words.c.message_id,
            first_words.c.channel_id,
            first_words.c.newcomer_id,
            newcomers.c.name,
            first_words.c.said_at,
            first_words.c.introduction,
        )
        .select_from(
            first_words.join(
                newcomers,
                (newcomers.c.guild_id == first_words.c.guild_id)
                & (newcomers.c.user_id == first_words.c.newcomer_id),
            )
        )
        .where(
            first_words.c.guild_id == guild_id,
            first_words.c.due_at > arrived_since,
            first_words.c.due_at <= now,
            ARE_OPEN,
            newcomers.c.left_at.is_(None),
            or_(newcomers.c.wish.is_(None), newcomers.c.wish != "quiet"),
        )
        .order_by(first_words.c.said_at)
        .limit(max(most, 0))
    )
    return [Unanswered(**row._mapping) for row in result]


async def forget_old(tx: Transaction) -> None:
    """Remove what was written by newcomers of whom nothing else is kept."""
    theirs = select(newcomers.c.user_id).where(
        newcomers.c.guild_id == first_words.c.guild_id, newcomers.c.user_id == first_words.c.newcomer_id
    )
    await tx.execute(delete(first_words).where(~exists(theirs)))
