"""What a community could offer somebody: free issues of its repositories, with what is known of these.

The database finds candidates; which of them suit whom is for a pure rule to say (cogs/issues/ranking.py).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, func, select

from data import forge_issues
from data.engine import Transaction
from data.forge_issues import Issue, found_by
from data.forge_repositories import forge_repositories
from data.issue_sources import issue_reach

MOST = 400
"""Candidates that are ranked: more would take longer than somebody notices that they are there."""
issues = forge_issues.forge_issues


@dataclass(frozen=True, slots=True)
class Candidate:
    """An issue with what is known of its repository."""

    issue: Issue
    path: str
    forge: str
    description: str
    topics: list[str]
    pushed_at: datetime | None
    contributing_url: str | None
    has_conduct: bool
    licence: str | None
    claim_policy: str | None
    ai_policy: str | None
    issues_at: datetime | None


OF_REPOSITORY = tuple(
    forge_repositories.c[name]
    for name in (
        "path",
        "forge",
        "description",
        "topics",
        "pushed_at",
        "contributing_url",
        "has_conduct",
        "licence",
        "claim_policy",
        "ai_policy",
        "issues_at",
    )
)


@dataclass(frozen=True, slots=True)
class Gate:
    """What a repository must have so that its issues are shown."""

    pushed_since: datetime | None = None
    guide: bool = False
    conduct: bool = False
    licence: bool = False

    def conditions(self) -> list[ColumnElement[bool]]:
        """Return this as conditions on a repository."""
        wanted: list[ColumnElement[bool]] = []
        if self.pushed_since is not None:
            wanted.append(forge_repositories.c.pushed_at >= self.pushed_since)
        if self.guide:
            wanted.append(forge_repositories.c.contributing_url.is_not(None))
        if self.conduct:
            wanted.append(forge_repositories.c.has_conduct)
        if self.licence:
            wanted.append(forge_repositories.c.licence.is_not(None))
        return wanted


OPEN_TO_ALL = Gate()


async def candidates(
    tx: Transaction,
    guild_id: int,
    groups: Sequence[Sequence[str]],
    gate: Gate = OPEN_TO_ALL,
    *,
    most: int = MOST,
) -> list[Candidate]:
    """Return free issues that have, of each group, one of the words; those that were listed last first."""
    here = exists().where(
        issue_reach.c.guild_id == guild_id, issue_reach.c.repository_id == issues.c.repository_id
    )
    result = await tx.execute(
        select(*forge_issues.SHOWN, *OF_REPOSITORY)
        .join(forge_repositories, forge_repositories.c.id == issues.c.repository_id)
        .where(issues.c.state == forge_issues.FREE, found_by(tx, groups), here, *gate.conditions())
        .order_by(issues.c.id.desc())
        .limit(most)
    )
    return [_candidate(row) for row in result]


async def one(tx: Transaction, guild_id: int, issue_id: int) -> Candidate | None:
    """Return an issue of one of a community's repositories, free or not."""
    here = exists().where(
        issue_reach.c.guild_id == guild_id, issue_reach.c.repository_id == issues.c.repository_id
    )
    row = (
        await tx.execute(
            select(*forge_issues.SHOWN, *OF_REPOSITORY)
            .join(forge_repositories, forge_repositories.c.id == issues.c.repository_id)
            .where(issues.c.id == issue_id, here)
        )
    ).first()
    return _candidate(row) if row else None


async def by_number(tx: Transaction, guild_id: int, forge: str, path: str, number: int) -> int | None:
    """Return the issue with a number in one of a community's repositories."""
    result = await tx.execute(
        select(issues.c.id)
        .join(forge_repositories, forge_repositories.c.id == issues.c.repository_id)
        .join(issue_reach, issue_reach.c.repository_id == issues.c.repository_id)
        .where(
            issue_reach.c.guild_id == guild_id,
            forge_repositories.c.forge == forge,
            forge_repositories.c.path_key == path.casefold(),
            issues.c.number == number,
        )
    )
    return result.scalars().first()


async def states(tx: Transaction, guild_id: int) -> dict[tuple[str, str | None], int]:
    """Count a community's issues that were looked at closely while listed as open, by state and why."""
    here = select(issue_reach.c.repository_id).where(issue_reach.c.guild_id == guild_id)
    result = await tx.execute(
        select(issues.c.state, issues.c.why, func.count().label("many"))
        .where(issues.c.repository_id.in_(here), issues.c.looked_at.is_not(None))
        .group_by(issues.c.state, issues.c.why)
    )
    return {(row.state, row.why): int(row.many) for row in result}


async def free(tx: Transaction, guild_id: int) -> int:
    """Count a community's issues that are on the list."""
    here = select(issue_reach.c.repository_id).where(issue_reach.c.guild_id == guild_id)
    where = (issues.c.state == forge_issues.FREE, issues.c.repository_id.in_(here))
    return int((await tx.execute(select(func.count()).select_from(issues).where(*where))).scalar_one())


async def not_looked_at(tx: Transaction, guild_ids: Collection[int], *, before: datetime, most: int) -> list[int]:
    """Return free issues of these communities that were not looked at closely since a moment, the newest first."""
    here = exists().where(
        issue_reach.c.guild_id.in_(guild_ids), issue_reach.c.repository_id == issues.c.repository_id
    )
    result = await tx.execute(
        select(issues.c.id)
        .where(
            issues.c.state == forge_issues.FREE,
            (issues.c.looked_at.is_(None)) | (issues.c.looked_at < before),
            here,
        )
        .order_by(issues.c.updated_at.desc())
        .limit(most)
    )
    return list(result.scalars())


def _candidate(row: object) -> Candidate:
    told = dict(row._mapping)  # type: ignore[attr-defined]
    held = {column.name: told.pop(column.name) for column in forge_issues.SHOWN}
    return Candidate(Issue(**held), **told)
