"""Counts of what became of issues: numbers by day, about nobody.

`looked`/`proved` count close looks at issues that were on the list; `shown`, `taken`, `pull` and `merged` count
steps, each once for an issue and a person, who is not written down here.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Column, Integer, String, Table, delete, func, select

from data.about import about_community
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

issue_counts = Table(
    "issue_counts",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("what", String(20), primary_key=True),
    Column("count", Integer, nullable=False),
    info=about_community("counts of issues and steps, about nobody"),
)

issue_digests = Table(
    "issue_digests",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("issue_id", snowflake(), primary_key=True),
    Column("at", Moment, nullable=False),
    info=about_community("which public issues stood in a community's digest, and when"),
)

issue_digest_texts = Table(
    "issue_digest_texts",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("job_id", String(24), primary_key=True),
    Column("words", Words(2500), nullable=False),
    Column("at", Moment, nullable=False),
    info=about_community("what a digest says, until it has surely arrived"),
)


async def add(tx: Transaction, guild_id: int, what: str, *, day: date, count: int = 1) -> None:
    """Count something."""
    statement = inserting(tx, issue_counts).values(guild_id=guild_id, day=day.isoformat(), what=what, count=count)
    grown = issue_counts.c.count + statement.excluded.count
    await tx.execute(
        statement.on_conflict_do_update(index_elements=["guild_id", "day", "what"], set_={"count": grown})
    )


async def totals(tx: Transaction, guild_id: int, *, since: date, until: date) -> dict[str, int]:
    """Return what was counted from a day on and before another."""
    result = await tx.execute(
        select(issue_counts.c.what, func.sum(issue_counts.c.count).label("many"))
        .where(
            issue_counts.c.guild_id == guild_id,
            issue_counts.c.day >= since.isoformat(),
            issue_counts.c.day < until.isoformat(),
        )
        .group_by(issue_counts.c.what)
    )
    return {row.what: int(row.many) for row in result}


async def told(tx: Transaction, guild_id: int, *, since: datetime) -> set[int]:
    """Return the issues that stood in a digest since a moment."""
    result = await tx.execute(
        select(issue_digests.c.issue_id).where(issue_digests.c.guild_id == guild_id, issue_digests.c.at >= since)
    )
    return set(result.scalars())


async def note_told(tx: Transaction, guild_id: int, issue_id: int, *, at: datetime) -> None:
    """Note that an issue stands in a digest."""
    statement = inserting(tx, issue_digests).values(guild_id=guild_id, issue_id=issue_id, at=at)
    await tx.execute(statement.on_conflict_do_update(index_elements=["guild_id", "issue_id"], set_={"at": at}))


async def words_of(tx: Transaction, guild_id: int, job_id: str) -> str | None:
    """Return what a digest says that was begun."""
    result = await tx.execute(
        select(issue_digest_texts.c.words).where(
            issue_digest_texts.c.guild_id == guild_id, issue_digest_texts.c.job_id == job_id
        )
    )
    return result.scalars().first()


async def keep_words(tx: Transaction, guild_id: int, job_id: str, words: str, *, at: datetime) -> None:
    """Write what a digest says, so that a repeated attempt says the same."""
    values = {"guild_id": guild_id, "job_id": job_id, "words": words, "at": at}
    await tx.execute(inserting(tx, issue_digest_texts).values(values).on_conflict_do_nothing())


async def forget_old(tx: Transaction, *, counted_before: date, told_before: datetime) -> None:
    """Forget counts and digests from before, of every community."""
    await tx.execute(delete(issue_counts).where(issue_counts.c.day < counted_before.isoformat()))
    await tx.execute(delete(issue_digests).where(issue_digests.c.at < told_before))
    await tx.execute(delete(issue_digest_texts).where(issue_digest_texts.c.at < told_before))
