"""Who is who on a forge, for those who said so: a name that stays sealed.

Invariants: the name, and while somebody is asked the code for it, stand in a sealed record; `login` is a blind
index of the name, to find out whether a pull request is theirs. The name is shown to nobody but its owner.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, String, Table, delete, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import upsert

forge_accounts = Table(
    "forge_accounts",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("forge", String(20), primary_key=True),
    Column("record_id", String(24), nullable=False),
    Column("login", String(64)),
    Column("linked_at", Moment),
    Column("expires_at", Moment),
    Index("forge_accounts_expires", "expires_at"),
    info=about_people("user_id", records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Account:
    """Linked where `linked_at` is set; else asked for, until `expires_at`."""

    forge: str
    record_id: str
    login: str | None
    linked_at: datetime | None
    expires_at: datetime | None


COLUMNS = tuple(column for column in forge_accounts.c if column.name not in ("guild_id", "user_id"))


async def of_person(tx: Transaction, guild_id: int, user_id: int) -> list[Account]:
    """Return what a person has linked or begun to link."""
    result = await tx.execute(
        select(*COLUMNS).where(forge_accounts.c.guild_id == guild_id, forge_accounts.c.user_id == user_id)
    )
    return [Account(**row._mapping) for row in result]


async def begin(
    tx: Transaction, guild_id: int, user_id: int, forge: str, record_id: str, *, expires_at: datetime
) -> None:
    """Write that somebody was asked, in place of what stood there; its record is the caller's to forget."""
    await upsert(
        tx,
        forge_accounts,
        {"guild_id": guild_id, "user_id": user_id, "forge": forge},
        {"record_id": record_id, "login": None, "linked_at": None, "expires_at": expires_at},
    )


async def link(
    tx: Transaction, guild_id: int, user_id: int, forge: str, record_id: str, *, login: str, at: datetime
) -> None:
    """Write who somebody is there."""
    await tx.execute(
        update(forge_accounts)
        .where(
            forge_accounts.c.guild_id == guild_id,
            forge_accounts.c.user_id == user_id,
            forge_accounts.c.forge == forge,
        )
        .values(record_id=record_id, login=login, linked_at=at, expires_at=None)
    )


async def remove(tx: Transaction, guild_id: int, user_id: int, forge: str) -> list[str]:
    """Remove a link; return its records."""
    result = await tx.execute(
        delete(forge_accounts)
        .where(
            forge_accounts.c.guild_id == guild_id,
            forge_accounts.c.user_id == user_id,
            forge_accounts.c.forge == forge,
        )
        .returning(forge_accounts.c.record_id)
    )
    return list(result.scalars())


async def expired(tx: Transaction, *, before: datetime) -> list[tuple[int, int, str]]:
    """Return community, person and forge of what was asked for in vain, of every community."""
    result = await tx.execute(
        select(forge_accounts.c.guild_id, forge_accounts.c.user_id, forge_accounts.c.forge).where(
            forge_accounts.c.expires_at < before
        )
    )
    return [(row.guild_id, row.user_id, row.forge) for row in result]
