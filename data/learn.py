"""The library of courses and guides as a community has it: its own entries, what it hides, how addresses do.

Invariant: nothing here says who added, hid or asked for anything. How the library's own addresses do is the same
for all communities, and stands under the community 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, Integer, String, Table, delete, func, insert, select, update

from data.about import about_community
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

ALL = 0
"""Stands where a community's id would: what is the same for all."""

learn_own = Table(
    "learn_own",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("title", Words(120), nullable=False),
    Column("made_by", Words(100), nullable=False),
    Column("address", Words(300), nullable=False),
    Column("language", String(10), nullable=False),
    Column("words", Words(300), nullable=False),
    Column("facts", JSON, nullable=False),
    Column("added_at", Moment, nullable=False),
    Index("learn_own_guild", "guild_id"),
    info=about_community("courses and guides that a community has added, not who added them"),
)

learn_hidden = Table(
    "learn_hidden",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("entry", String(40), primary_key=True),
    info=about_community("which entries of the library a community does not show"),
)

learn_links = Table(
    "learn_links",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("entry", String(40), primary_key=True),
    Column("language", String(10), primary_key=True),
    Column("address", Words(300), nullable=False),
    Column("failures", Integer, nullable=False),
    Column("checked_at", Moment),
    Column("next_at", Moment, nullable=False),
    Index("learn_links_next", "next_at"),
    info=about_community("whether the addresses of courses and guides answer"),
)


@dataclass(frozen=True, slots=True)
class Own:
    """One entry that a community has added. `facts` are the further fields of an entry, by name."""

    id: str
    guild_id: int
    title: str
    made_by: str
    address: str
    language: str
    words: str
    facts: Mapping[str, Any]
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Link:
    """One address of an entry, and how it does."""

    guild_id: int
    entry: str
    language: str
    address: str
    failures: int
    checked_at: datetime | None
    next_at: datetime


OWN_COLUMNS = [learn_own.c[name] for name in Own.__slots__]
LINK_COLUMNS = [learn_links.c[name] for name in Link.__slots__]


async def add_own(tx: Transaction, own: Own) -> None:
    """Write down an entry that a community adds."""
    await tx.execute(insert(learn_own).values({name: getattr(own, name) for name in own.__slots__}))


async def own_entries(tx: Transaction, guild_id: int) -> list[Own]:
    """Return the entries that a community has added, the first one first."""
    result = await tx.execute(
        select(*OWN_COLUMNS).where(learn_own.c.guild_id == guild_id).order_by(learn_own.c.added_at, learn_own.c.id)
    )
    return [Own(**row._mapping) for row in result]


async def count_own(tx: Transaction, guild_id: int) -> int:
    """Return how many entries a community has added."""
    asked = select(func.count()).select_from(learn_own).where(learn_own.c.guild_id == guild_id)
    return int((await tx.execute(asked)).scalar_one())


async def remove_own(tx: Transaction, guild_id: int, id: str) -> bool:
    """Remove an entry that a community has added; tell whether it was there."""
    result = await tx.execute(
        delete(learn_own).where(learn_own.c.id == id, learn_own.c.guild_id == guild_id).returning(learn_own.c.id)
    )
    return result.first() is not None


async def hidden(tx: Transaction, guild_id: int) -> set[str]:
    """Return the entries that a community does not show."""
    asked = select(learn_hidden.c.entry).where(learn_hidden.c.guild_id == guild_id)
    return set((await tx.execute(asked)).scalars())


async def set_hidden(tx: Transaction, guild_id: int, entry: str, *, hides: bool) -> None:
    """Write whether a community does not show an entry."""
    if hides:
        row = {"guild_id": guild_id, "entry": entry}
        await tx.execute(inserting(tx, learn_hidden).values(row).on_conflict_do_nothing())
    else:
        await tx.execute(
            delete(learn_hidden).where(learn_hidden.c.guild_id == guild_id, learn_hidden.c.entry == entry)
        )


async def links(tx: Transaction, guild_id: int) -> list[Link]:
    """Return how the addresses of a community's own entries do; of the library's, for the community 0."""
    result = await tx.execute(
        select(*LINK_COLUMNS)
        .where(learn_links.c.guild_id == guild_id)
        .order_by(learn_links.c.entry, learn_links.c.language)
    )
    return [Link(**row._mapping) for row in result]


async def add_link(
    tx: Transaction, guild_id: int, entry: str, language: str, address: str, *, at: datetime
) -> None:
    """Write down an address to be looked at from a moment on; one that has changed begins anew."""
    adding = inserting(tx, learn_links).values(
        guild_id=guild_id, entry=entry, language=language, address=address, failures=0, next_at=at
    )
    await tx.execute(
        adding.on_conflict_do_update(
            index_elements=["guild_id", "entry", "language"],
            set_={"address": address, "failures": 0, "checked_at": None, "next_at": at},
            where=learn_links.c.address != address,
        )
    )


async def remove_links(tx: Transaction, guild_id: int, entry: str) -> None:
    """Look after the addresses of an entry no more."""
    await tx.execute(delete(learn_links).where(learn_links.c.guild_id == guild_id, learn_links.c.entry == entry))


async def next_link(tx: Transaction) -> Link | None:
    """Return the address, of all communities, that is to be looked at next."""
    asked = select(*LINK_COLUMNS).order_by(learn_links.c.next_at, learn_links.c.entry, learn_links.c.language)
    row = (await tx.execute(asked.limit(1))).first()
    return Link(**row._mapping) if row else None


async def note_checked(
    tx: Transaction,
    guild_id: int,
    entry: str,
    language: str,
    address: str,
    *,
    failures: int,
    checked_at: datetime | None,
    next_at: datetime,
) -> None:
    """Write down how an address does, unless it has been changed or taken away meanwhile."""
    await tx.execute(
        update(learn_links)
        .where(
            learn_links.c.guild_id == guild_id,
            learn_links.c.entry == entry,
            learn_links.c.language == language,
            learn_links.c.address == address,
        )
        .values(failures=failures, checked_at=checked_at, next_at=next_at)
    )
