"""Thanks from one person to another, and who wants none.

Invariants:
- The words are a sealed record that goes with the row; the row goes as soon as one of the two takes it back.
- `state` is what the thanked person decided; as long as they have not, nobody else reads it.
- How many somebody gave stands apart and by day alone, so that taking thanks back gives no further ones.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, delete, func, insert, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

WAITING, PUBLIC, PRIVATE = "waiting", "public", "private"

thanks = Table(
    "thanks",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("from_id", snowflake(), nullable=False),
    Column("to_id", snowflake(), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("record_id", String(24), nullable=False),
    Column("state", String(10), nullable=False),
    Column("given_at", Moment, nullable=False),
    Column("is_in_letter", Boolean, nullable=False),
    Column("post_key", String(80)),
    Column("channel_id", snowflake()),
    Column("language", String(10)),
    Column("mark", String(64)),
    Column("tried_at", Moment),
    Column("message_id", snowflake()),
    Index("thanks_to", "guild_id", "to_id", "state"),
    Index("thanks_from", "guild_id", "from_id"),
    Index("thanks_kind", "guild_id", "kind", "given_at"),
    Index("thanks_unposted", "guild_id", "state", "message_id"),
    info=about_people("from_id", "to_id", records=("record_id",)),
)

thanks_days = Table(
    "thanks_days",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("given", Integer, nullable=False),
    Index("thanks_days_day", "day"),
    info=about_people("user_id"),
)

thanks_refusals = Table(
    "thanks_refusals",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("since", Moment, nullable=False),
    info=about_people("user_id"),
)


@dataclass(frozen=True, slots=True)
class Thanks:
    """One person thanks another for a kind of work; `record_id` holds the words, sealed.

    Where they are public: `post_key` names the promise to post them, `channel_id`, `language`, `mark` and
    `tried_at` say where and how that was last begun, `message_id` is the message once it stands.
    """

    id: str
    guild_id: int
    from_id: int
    to_id: int
    kind: str
    record_id: str
    state: str
    given_at: datetime
    is_in_letter: bool = False
    post_key: str | None = None
    channel_id: int | None = None
    language: str | None = None
    mark: str | None = None
    tried_at: datetime | None = None
    message_id: int | None = None


class Changes(TypedDict, total=False):
    """What of thanks can change."""

    state: str
    is_in_letter: bool
    post_key: str | None
    channel_id: int | None
    language: str | None
    mark: str | None
    tried_at: datetime | None
    message_id: int | None


COLUMNS = [thanks.c[name] for name in Thanks.__slots__]


async def give(tx: Transaction, given: Thanks) -> None:
    """Write thanks down."""
    await tx.execute(insert(thanks).values({name: getattr(given, name) for name in given.__slots__}))


async def get(tx: Transaction, guild_id: int, id: str) -> Thanks | None:
    """Return one."""
    row = (await tx.execute(select(*COLUMNS).where(thanks.c.id == id, thanks.c.guild_id == guild_id))).first()
    return Thanks(**row._mapping) if row else None


async def received(
    tx: Transaction, guild_id: int, user_id: int, states: Collection[str] | None = None
) -> list[Thanks]:
    """Return the thanks to a person that are in one of `states`, or all of them, the newest first."""
    asked = select(*COLUMNS).where(thanks.c.guild_id == guild_id, thanks.c.to_id == user_id)
    if states is not None:
        asked = asked.where(thanks.c.state.in_(list(states)))
    result = await tx.execute(asked.order_by(thanks.c.given_at.desc(), thanks.c.id))
    return [Thanks(**row._mapping) for row in result]


async def given(tx: Transaction, guild_id: int, user_id: int) -> list[Thanks]:
    """Return the thanks from a person, the newest first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(thanks.c.guild_id == guild_id, thanks.c.from_id == user_id)
        .order_by(thanks.c.given_at.desc(), thanks.c.id)
    )
    return [Thanks(**row._mapping) for row in result]


async def unposted(tx: Transaction, guild_id: int) -> list[Thanks]:
    """Return the public thanks that stand in no channel yet."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(thanks.c.guild_id == guild_id, thanks.c.state == PUBLIC, thanks.c.message_id.is_(None))
        .order_by(thanks.c.given_at, thanks.c.id)
    )
    return [Thanks(**row._mapping) for row in result]


async def change(tx: Transaction, guild_id: int, id: str, changes: Changes) -> bool:
    """Change thanks; tell whether they are there."""
    if not changes:
        return await get(tx, guild_id, id) is not None
    result = await tx.execute(
        update(thanks)
        .where(thanks.c.id == id, thanks.c.guild_id == guild_id)
        .values(**changes)
        .returning(thanks.c.id)
    )
    return result.first() is not None


async def decide(tx: Transaction, guild_id: int, user_id: int, id: str, state: str) -> bool:
    """Write what the thanked person decided; False where these are not thanks to them."""
    result = await tx.execute(
        update(thanks)
        .where(thanks.c.id == id, thanks.c.guild_id == guild_id, thanks.c.to_id == user_id)
        .values(state=state)
        .returning(thanks.c.id)
    )
    return result.first() is not None


async def put_in_letter(tx: Transaction, guild_id: int, user_id: int, ids: Collection[str]) -> None:
    """Write which of the thanks that a person keeps stand in their letter, and no others."""
    of_person = (thanks.c.guild_id == guild_id, thanks.c.to_id == user_id)
    await tx.execute(update(thanks).where(*of_person, thanks.c.is_in_letter.is_(True)).values(is_in_letter=False))
    await tx.execute(
        update(thanks)
        .where(*of_person, thanks.c.state.in_((PUBLIC, PRIVATE)), thanks.c.id.in_(list(ids)))
        .values(is_in_letter=True)
    )


async def remove(tx: Transaction, guild_id: int, id: str) -> None:
    """Remove thanks; the words go with their record, by the caller."""
    await tx.execute(delete(thanks).where(thanks.c.id == id, thanks.c.guild_id == guild_id))


async def people_by_kind(tx: Transaction, guild_id: int, *, since: datetime) -> dict[str, int]:
    """Return how many people were thanked for which kind of work since a moment."""
    result = await tx.execute(
        select(thanks.c.kind, func.count(thanks.c.to_id.distinct()).label("people"))
        .where(thanks.c.guild_id == guild_id, thanks.c.given_at >= since)
        .group_by(thanks.c.kind)
    )
    return {row.kind: int(row.people) for row in result}


async def count_given(tx: Transaction, guild_id: int, user_id: int, day: str) -> int:
    """Return how many thanks a person gave on a day, also those that were taken back since."""
    asked = select(thanks_days.c.given).where(
        thanks_days.c.guild_id == guild_id, thanks_days.c.user_id == user_id, thanks_days.c.day == day
    )
    return int((await tx.execute(asked)).scalar_one_or_none() or 0)


async def note_given(tx: Transaction, guild_id: int, user_id: int, day: str) -> None:
    """Count one more on a day."""
    adding = inserting(tx, thanks_days).values(guild_id=guild_id, user_id=user_id, day=day, given=1)
    await tx.execute(
        adding.on_conflict_do_update(
            index_elements=["guild_id", "user_id", "day"], set_={"given": thanks_days.c.given + 1}
        )
    )


async def forget_days(tx: Transaction, *, before: str) -> None:
    """Remove the counts of days that are over."""
    await tx.execute(delete(thanks_days).where(thanks_days.c.day < before))


async def refuses_since(tx: Transaction, guild_id: int, user_id: int) -> datetime | None:
    """Return since when a person wants no thanks by Hearth; None where they do."""
    asked = select(thanks_refusals.c.since).where(
        thanks_refusals.c.guild_id == guild_id, thanks_refusals.c.user_id == user_id
    )
    return (await tx.execute(asked)).scalar_one_or_none()


async def refuses(tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether a person wants no thanks by Hearth."""
    return await refuses_since(tx, guild_id, user_id) is not None


async def set_refuses(tx: Transaction, guild_id: int, user_id: int, *, refuses: bool, at: datetime) -> None:
    """Write whether a person wants no thanks by Hearth."""
    if refuses:
        row = {"guild_id": guild_id, "user_id": user_id, "since": at}
        await tx.execute(inserting(tx, thanks_refusals).values(row).on_conflict_do_nothing())
    else:
        await tx.execute(
            delete(thanks_refusals).where(
                thanks_refusals.c.guild_id == guild_id, thanks_refusals.c.user_id == user_id
            )
        )


async def days_of(tx: Transaction, guild_id: int, user_id: int) -> dict[str, int]:
    """Return on which days, of those that are remembered, a person gave how many thanks."""
    result = await tx.execute(
        select(thanks_days.c.day, thanks_days.c.given)
        .where(thanks_days.c.guild_id == guild_id, thanks_days.c.user_id == user_id)
        .order_by(thanks_days.c.day)
    )
    return {row.day: row.given for row in result}
