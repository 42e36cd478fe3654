"""What stands in the way of a community's settings, so that organisers are told once until it is mended.

Invariants: a finding stands from when it is first seen until it is seen no more; `told_in` names the one job that
tells organisers of it, at `tell_at`. Once that moment has come no further finding joins the job, so that a
repeated send names nothing new.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, String, Table, delete, select, update

from data.about import about_community
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

findings = Table(
    "findings",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("key", String(500), primary_key=True),
    Column("found_at", Moment, nullable=False),
    Column("told_in", String(24)),
    Column("tell_at", Moment),
    info=about_community("which channels, roles and permissions need mending"),
)


@dataclass(frozen=True, slots=True)
class Standing:
    """One finding that stands, and the job that tells organisers of it, if there is one."""

    key: str
    told_in: str | None
    tell_at: datetime | None


async def of_guild(tx: Transaction, guild_id: int) -> list[Standing]:
    """Return the findings that stand."""
    result = await tx.execute(
        select(findings.c.key, findings.c.told_in, findings.c.tell_at)
        .where(findings.c.guild_id == guild_id)
        .order_by(findings.c.key)
    )
    return [Standing(row.key, row.told_in, row.tell_at) for row in result]


async def communities(tx: Transaction) -> list[int]:
    """Return the communities in which anything stands."""
    result = await tx.execute(select(findings.c.guild_id).distinct().order_by(findings.c.guild_id))
    return list(result.scalars())


async def add(tx: Transaction, guild_id: int, keys: Collection[str], *, at: datetime) -> None:
    """Write findings that were not there before."""
    if keys:
        rows = [{"guild_id": guild_id, "key": key, "found_at": at} for key in sorted(keys)]
        await tx.execute(inserting(tx, findings).on_conflict_do_nothing(), rows)


async def remove(tx: Transaction, guild_id: int, keys: Collection[str]) -> None:
    """Forget findings that are mended."""
    if keys:
        await tx.execute(delete(findings).where(findings.c.guild_id == guild_id, findings.c.key.in_(keys)))


async def assign(tx: Transaction, guild_id: int, job_id: str, *, tell_at: datetime) -> None:
    """Let a job tell what no job tells yet."""
    await tx.execute(
        update(findings)
        .where(findings.c.guild_id == guild_id, findings.c.told_in.is_(None))
        .values(told_in=job_id, tell_at=tell_at)
    )


async def told_by(tx: Transaction, guild_id: int, job_id: str) -> list[str]:
    """Return the keys that are this job's to tell and still stand."""
    result = await tx.execute(
        select(findings.c.key)
        .where(findings.c.guild_id == guild_id, findings.c.told_in == job_id)
        .order_by(findings.c.key)
    )
    return list(result.scalars())


async def give_back(tx: Transaction, guild_id: int, job_id: str) -> None:
    """Let another job tell what this one could not."""
    await tx.execute(
        update(findings)
        .where(findings.c.guild_id == guild_id, findings.c.told_in == job_id)
        .values(told_in=None, tell_at=None)
    )
