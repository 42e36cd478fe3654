"""What people told about themselves: which values there are, each as a sealed record (data/sealed.py).

Invariants: an account stands here only as a blind index; a person has at most one value of each field in a
community; what a value says stands nowhere here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Column, ColumnElement, String, Table, bindparam, delete, select

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import upsert

CONTEXT = "profile.person"
"""The context in which the blind indexes of this table are made (see `Vault.blind`)."""

profiles = Table(
    "profiles",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("person", String(64), primary_key=True),
    Column("field", String(20), primary_key=True),
    Column("record_id", String(24), nullable=False),
    Column("written_at", Moment, nullable=False),
    info=about_people(blinded={"person": CONTEXT}, records=("record_id",)),
)

OF_PERSON = (
    select(profiles.c.field, profiles.c.record_id)
    .where(profiles.c.guild_id == bindparam("guild"), profiles.c.person == bindparam("of"))
    .order_by(profiles.c.field)
)


async def of_person(tx: Transaction, guild_id: int, person: str) -> dict[str, str]:
    """Return the sealed records of a person's values, by field."""
    result = await tx.execute(OF_PERSON, {"guild": guild_id, "of": person})
    return {row.field: row.record_id for row in result}


async def put(tx: Transaction, guild_id: int, person: str, records: Mapping[str, str], *, at: datetime) -> None:
    """Let fields name these sealed records."""
    for field, record_id in records.items():
        keys = {"guild_id": guild_id, "person": person, "field": field}
        await upsert(tx, profiles, keys, {"record_id": record_id, "written_at": at})


async def remove(tx: Transaction, guild_id: int, person: str, fields: Collection[str]) -> list[str]:
    """Remove values; return the sealed records that they named."""
    result = await tx.execute(
        delete(profiles)
        .where(*_of(guild_id, person), profiles.c.field.in_(fields))
        .returning(profiles.c.record_id)
    )
    return list(result.scalars())


def _of(guild_id: int, person: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return profiles.c.guild_id == guild_id, profiles.c.person == person
