"""Who holds a role that a setting names: for lists and notices only, never for authority.

Discord is the truth; this is a copy, filled by listing all members and kept true by what the gateway tells.

Invariants:
- `at` is the moment of the news a row stands on: for a listing, when that page was asked for. Older news never
  overwrites newer, so that a page that was on its way cannot undo a change that happened meanwhile.
- Who loses a role keeps a row with `held` false, for the same reason. A listing that has ended removes all rows
  that are older than its beginning: such ones, and those of people who left unseen.
- A listing may be started again at any time; what it wrote before is written again, the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, Index, Table, bindparam, delete, select, update

from data.about import about_community, about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting, upsert

role_holders = Table(
    "role_holders",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("role_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("held", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Index("role_holders_user", "guild_id", "user_id"),
    info=about_people("user_id", stays="a copy of who holds a role in Discord; erased, it would be copied again"),
)

listings = Table(
    "member_listings",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("began_at", Moment, nullable=False),
    Column("ended_at", Moment),
    info=about_community("when the members were last listed"),
)

OF_PEOPLE = select(role_holders.c.role_id, role_holders.c.user_id, role_holders.c.held).where(
    role_holders.c.guild_id == bindparam("guild"), role_holders.c.user_id.in_(bindparam("people", expanding=True))
)


@dataclass(frozen=True, slots=True)
class Holding:
    """Whether a person holds a role."""

    role_id: int
    user_id: int
    held: bool


async def holders(tx: Transaction, guild_id: int, role_id: int) -> list[int]:
    """Return who holds this role."""
    result = await tx.execute(
        select(role_holders.c.user_id)
        .where(role_holders.c.guild_id == guild_id, role_holders.c.role_id == role_id, role_holders.c.held)
        .order_by(role_holders.c.user_id)
    )
    return list(result.scalars())


async def of_people(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> list[Holding]:
    """Return the rows of these people."""
    result = await tx.execute(OF_PEOPLE, {"guild": guild_id, "people": list(user_ids)})
    return [Holding(row.role_id, row.user_id, row.held) for row in result]


async def note(tx: Transaction, guild_id: int, news: Iterable[Holding], *, at: datetime) -> None:
    """Write who holds what, as of `at`; rows that stand on newer news stay as they are."""
    rows = [
        {"guild_id": guild_id, "role_id": one.role_id, "user_id": one.user_id, "held": one.held, "at": at}
        for one in news
    ]
    if rows:
        statement = inserting(tx, role_holders)
        await tx.execute(
            statement.on_conflict_do_update(
                index_elements=["guild_id", "role_id", "user_id"],
                set_={"held": statement.excluded.held, "at": statement.excluded.at},
                where=role_holders.c.at <= statement.excluded.at,
            ),
            rows,
        )


async def forget_roles(tx: Transaction, guild_id: int, keep: Collection[int]) -> None:
    """Remove the holders of all roles but those in `keep`, such as after a setting let go of a role."""
    await tx.execute(
        delete(role_holders).where(role_holders.c.guild_id == guild_id, role_holders.c.role_id.not_in(keep))
    )


async def forget_role(tx: Transaction, guild_id: int, role_id: int) -> None:
    """Remove the holders of one role, which was deleted."""
    await tx.execute(
        delete(role_holders).where(role_holders.c.guild_id == guild_id, role_holders.c.role_id == role_id)
    )


async def begin_listing(tx: Transaction, guild_id: int, *, at: datetime) -> None:
    """Write that all members are being listed from now on."""
    await upsert(tx, listings, {"guild_id": guild_id}, {"began_at": at, "ended_at": None})


async def end_listing(tx: Transaction, guild_id: int, *, began_at: datetime, at: datetime) -> None:
    """Write that the listing that began then has seen everybody; remove what it did not see."""
    await tx.execute(
        update(listings)
        .where(listings.c.guild_id == guild_id, listings.c.began_at == began_at)
        .values(ended_at=at)
    )
    await tx.execute(delete(role_holders).where(role_holders.c.guild_id == guild_id, role_holders.c.at < began_at))


async def being_listed(tx: Transaction, guild_ids: Collection[int]) -> set[int]:
    """Return in which of these communities a listing has begun and not ended."""
    result = await tx.execute(
        select(listings.c.guild_id).where(listings.c.guild_id.in_(guild_ids), listings.c.ended_at.is_(None))
    )
    return set(result.scalars())


async def listing_since(tx: Transaction, guild_id: int) -> datetime | None:
    """Return when the listing began that is under way; None where none is."""
    began: datetime | None = (
        await tx.execute(
            select(listings.c.began_at).where(listings.c.guild_id == guild_id, listings.c.ended_at.is_(None))
        )
    ).scalar_one_or_none()
    return began


async def last_listed(tx: Transaction, guild_id: int) -> datetime | None:
    """Return when the latest listing ended; None where one is under way or none was begun."""
    ended: datetime | None = (
        await tx.execute(select(listings.c.ended_at).where(listings.c.guild_id == guild_id))
    ).scalar_one_or_none()
    return ended
