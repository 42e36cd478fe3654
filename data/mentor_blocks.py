"""Whom somebody never wants to be matched with, blindly.

Invariants: no account stands here in plain; the person who was named never learns of it, by no page, count or
reason; who erases their data takes what they said about others along, and what others said of them stays theirs.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Column, Index, String, Table, delete, insert, select

from data.about import about_people
from data.columns import snowflake
from data.engine import Transaction, metadata

PERSON = "mentors.block"
"""The context of the blind indexes in this table, on both sides."""

mentor_blocks = Table(
    "mentor_blocks",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("owner", String(64), primary_key=True),
    Column("other", String(64), primary_key=True),
    Column("record_id", String(24), nullable=False),
    Index("mentor_blocks_other", "guild_id", "other", "owner"),
    info=about_people(blinded={"owner": PERSON}, records=("record_id",)),
)


async def of_owner(tx: Transaction, guild_id: int, owner: str) -> dict[str, str]:
    """Return whom somebody named, as blind indexes, each with the record that holds the account."""
    result = await tx.execute(
        select(mentor_blocks.c.other, mentor_blocks.c.record_id).where(
            mentor_blocks.c.guild_id == guild_id, mentor_blocks.c.owner == owner
        )
    )
    return {row.other: row.record_id for row in result}


async def around(tx: Transaction, guild_id: int, person: str) -> set[str]:
    """Return everybody whom a person named, and who named them, as blind indexes."""
    of_guild = mentor_blocks.c.guild_id == guild_id
    named = await tx.execute(select(mentor_blocks.c.other).where(of_guild, mentor_blocks.c.owner == person))
    named_by = await tx.execute(select(mentor_blocks.c.owner).where(of_guild, mentor_blocks.c.other == person))
    return {*named.scalars(), *named_by.scalars()}


async def all_pairs(tx: Transaction, guild_id: int) -> set[tuple[str, str]]:
    """Return all pairs of a community, as blind indexes, who named first."""
    result = await tx.execute(
        select(mentor_blocks.c.owner, mentor_blocks.c.other).where(mentor_blocks.c.guild_id == guild_id)
    )
    return {(row.owner, row.other) for row in result}


async def add(tx: Transaction, guild_id: int, owner: str, records: Mapping[str, str]) -> None:
    """Write whom somebody names: blind index and record."""
    if records:
        await tx.execute(
            insert(mentor_blocks),
            [
                {"guild_id": guild_id, "owner": owner, "other": other, "record_id": record}
                for other, record in records.items()
            ],
        )


async def remove(tx: Transaction, guild_id: int, owner: str, others: Collection[str]) -> list[str]:
    """Remove these; return their records, for the vault to forget."""
    result = await tx.execute(
        delete(mentor_blocks)
        .where(
            mentor_blocks.c.guild_id == guild_id,
            mentor_blocks.c.owner == owner,
            mentor_blocks.c.other.in_(others),
        )
        .returning(mentor_blocks.c.record_id)
    )
    return list(result.scalars())
