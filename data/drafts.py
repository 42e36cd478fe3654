"""Forms that people have begun: whose they are, where the sealed answers stand, and until when.

Invariants: no account stands here, only a blind index of it; a draft without an owner (anonymous) belongs to
whoever holds its id, which is 128 random bits; a person has at most one draft of a `subject` (a form about a
certain thing) in a community; every change counts `revision` up.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, Integer, String, Table, bindparam, delete, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

OWNER = "form.owner"
"""The context of the owners' blind indexes."""

drafts = Table(
    "drafts",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("owner", String(64)),
    Column("subject", String(64), unique=True),
    Column("form", String(60), nullable=False),
    Column("record_id", String(24), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Index("drafts_expiry", "expires_at"),
    Index("drafts_owner", "guild_id", "owner"),
    info=about_people(blinded={"owner": OWNER}, records=("record_id",)),
)

OF_OWNER = (
    select(drafts)
    .where(drafts.c.guild_id == bindparam("guild"), drafts.c.owner == bindparam("of"))
    .order_by(drafts.c.id)
)


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One draft. `owner` and `subject` are blind indexes, None where it is anonymous."""

    id: str
    guild_id: int
    owner: str | None
    subject: str | None
    form: str
    record_id: str
    revision: int
    expires_at: datetime


def new_draft_id() -> str:
    """Return 32 hexadecimal digits: 128 random bits, since knowing an anonymous draft's id opens it."""
    return secrets.token_hex(16)


async def add(tx: Transaction, row: DraftRow) -> None:
    """Write a draft; see with `of_subject` first that the person has none of its kind."""
    await tx.execute(
        inserting(tx, drafts).values(
            id=row.id,
            guild_id=row.guild_id,
            owner=row.owner,
            subject=row.subject,
            form=row.form,
            record_id=row.record_id,
            revision=row.revision,
            expires_at=row.expires_at,
        )
    )


async def get(tx: Transaction, draft_id: str, *, now: datetime) -> DraftRow | None:
    """Return a draft that has not expired; whoever asks must then see whose it is."""
    result = await tx.execute(select(drafts).where(drafts.c.id == draft_id, drafts.c.expires_at > now))
    row = result.first()
    return DraftRow(**row._mapping) if row else None


async def of_subject(tx: Transaction, guild_id: int, subject: str) -> DraftRow | None:
    """Return the draft of a person's form about a certain thing, also where it has expired."""
    result = await tx.execute(select(drafts).where(drafts.c.subject == subject, drafts.c.guild_id == guild_id))
    row = result.first()
    return DraftRow(**row._mapping) if row else None


async def of_owner(tx: Transaction, guild_id: int, owner: str) -> list[DraftRow]:
    """Return all drafts of a person in a community, as long as they stand."""
    result = await tx.execute(OF_OWNER, {"guild": guild_id, "of": owner})
    return [DraftRow(**row._mapping) for row in result]


async def count_change(tx: Transaction, guild_id: int, draft_id: str, *, expires_at: datetime) -> None:
    """Note that the answers have changed, and keep them for longer."""
    await tx.execute(
        update(drafts)
        .where(drafts.c.id == draft_id, drafts.c.guild_id == guild_id)
        .values(revision=drafts.c.revision + 1, expires_at=expires_at)
    )


async def remove(tx: Transaction, guild_id: int, draft_id: str) -> None:
    """Remove a draft; its answers are the vault's to forget."""
    await tx.execute(delete(drafts).where(drafts.c.id == draft_id, drafts.c.guild_id == guild_id))


async def remove_expired(tx: Transaction, *, now: datetime) -> list[tuple[int, str]]:
    """Remove every draft whose time is over; return community and record id of each."""
    result = await tx.execute(
        delete(drafts).where(drafts.c.expires_at <= now).returning(drafts.c.guild_id, drafts.c.record_id)
    )
    return [(row.guild_id, row.record_id) for row in result]
