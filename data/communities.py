"""In which communities Hearth is, and since when it has left others.

Invariant: a row without `left_at` is a community that Hearth was in when it last looked.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Table, select, update

from data.about import about_community
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

communities = Table(
    "communities",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("joined_at", Moment, nullable=False),
    Column("left_at", Moment),
    Column("erased_at", Moment),
    info=about_community("when Hearth came and left, and when anybody's data was last erased"),
)


async def join(tx: Transaction, guild_id: int, *, at: datetime) -> datetime | None:
    """Write that Hearth is in a community; return when it had left, if it comes back."""
    left = await left_at(tx, guild_id)
    statement = inserting(tx, communities).values(guild_id=guild_id, joined_at=at)
    await tx.execute(
        statement.on_conflict_do_update(
            index_elements=["guild_id"], set_={"left_at": None}, where=communities.c.left_at.is_not(None)
        )
    )
    return left


async def leave(tx: Transaction, guild_id: int, *, at: datetime) -> bool:
    """Write that Hearth has left a community; False where that was known.

    A community that was not written down yet is so now: something may be kept of it all the same.
    """
    statement = inserting(tx, communities).values(guild_id=guild_id, joined_at=at, left_at=at)
    result = await tx.execute(
        statement.on_conflict_do_update(
            index_elements=["guild_id"], set_={"left_at": at}, where=communities.c.left_at.is_(None)
        ).returning(communities.c.guild_id)
    )
    return result.first() is not None


async def left_at(tx: Transaction, guild_id: int) -> datetime | None:
    """Return since when Hearth has been away from a community; None while it is there."""
    result = await tx.execute(select(communities.c.left_at).where(communities.c.guild_id == guild_id))
    left: datetime | None = result.scalar_one_or_none()
    return left


async def note_erasure(tx: Transaction, guild_id: int, *, at: datetime) -> None:
    """Write that somebody had their data erased, where Hearth still is: catching up must not bring it back."""
    await tx.execute(
        update(communities)
        .where(communities.c.guild_id == guild_id, communities.c.left_at.is_(None))
        .values(erased_at=at)
    )


async def last_erasure(tx: Transaction, guild_id: int) -> datetime | None:
    """Return when somebody last had their data erased in a community where Hearth is."""
    result = await tx.execute(select(communities.c.erased_at).where(communities.c.guild_id == guild_id))
    at: datetime | None = result.scalar_one_or_none()
    return at


async def is_known(tx: Transaction, guild_id: int) -> bool:
    """Tell whether it is written that Hearth is in this community."""
    here = select(communities.c.guild_id).where(
        communities.c.guild_id == guild_id, communities.c.left_at.is_(None)
    )
    return (await tx.execute(here)).first() is not None


async def left(tx: Transaction) -> list[int]:
    """Return the communities that Hearth has left and whose data has not been erased yet."""
    result = await tx.execute(select(communities.c.guild_id).where(communities.c.left_at.is_not(None)))
    return list(result.scalars())


async def present(tx: Transaction) -> list[int]:
    """Return the communities in which Hearth is, as far as is written."""
    result = await tx.execute(select(communities.c.guild_id).where(communities.c.left_at.is_(None)))
    return list(result.scalars())
