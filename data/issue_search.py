"""What a community could offer somebody: free issues of its repositories, with what is known of these.

The database finds candidates; which of them suit whom is for a pure rule to say (cogs/issues/rules/ranking.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, exists, func, literal_column, select

from data import forge_issues
from data.engine import Transaction
from data.forge_issues import Issue, found_by, found_words
from data.forge_repositories import forge_repositories
from data.issue_sources import issue_reach

MOST = 240
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


OF_ONE = 12
"""Candidates of one repository: more than anybody is shown on two pages."""
LOOKED_THROUGH = (2, 5)
"""Times as many are looked through, the second where large repositories are in the way of others in the first."""
OF_ISSUE = len(forge_issues.SHOWN)
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
OF_IT = forge_repositories.c.id == issues.c.repository_id
WHOLE = select(*forge_issues.SHOWN, *OF_REPOSITORY).join(forge_repositories, OF_IT)


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
    """Return free issues that have, of each group, one of the words; those that were listed last first.

    Of one repository no more than `OF_ONE`: a large one must not crowd out all others.
    """
    here = exists().where(
        issue_reach.c.guild_id == guild_id, issue_reach.c.repository_id == issues.c.repository_id
    )
    wanted = select(issues.c.id, issues.c.repository_id).where(
        issues.c.state == forge_issues.FREE, here, *gate.conditions()
    )
    if (found := found_by(tx, groups)) is None:
        wanted = wanted.join(forge_repositories, OF_IT).order_by(issues.c.id.desc())
    else:  # in the order of the index, so that no more of it is read than is needed
        of_words = issues.c.id == found_words.c.rowid
        chosen = found_words.join(issues, of_words).join(forge_repositories, OF_IT)
        wanted = wanted.select_from(chosen).where(found).order_by(found_words.c.rowid.desc())
    ids: list[int] = []
    for times in LOOKED_THROUGH:
        some = wanted.limit(literal_column(str(most * times)))  # PostgreSQL's way to search depends on the number
        rows = (await tx.execute(some)).all()
        ids = _spread(rows, most)
        if len(ids) == most or len(rows) < most * times:
            break
    result = await tx.execute(WHOLE.where(issues.c.id.in_(ids)).order_by(issues.c.id.desc()))
    return [_candidate(row) for row in result]


def _spread(found: Sequence[Row[Any]], most: int) -> list[int]:
    """Return the first `most` issues, of each repository the first few alone."""
    counted, chosen = Counter[str](), list[int]()
    for row in found:
        counted[row.repository_id] += 1
        if counted[row.repository_id] <= OF_ONE and len(chosen) < most:
            chosen.append(row.id)
    return chosen


async def one(tx: Transaction, guild_id: int, issue_id: int) -> Candidate | None:
    """Return an issue of one of a community's repositories, free or not."""
    here = exists().where(
        issue_reach.c.guild_id == guild_id, issue_reach.c.repository_id == issues.c.repository_id
    )
    row = (await tx.execute(WHOLE.where(issues.c.id == issue_id, here))).first()
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


async def free(tx: Transaction, guild_id: int, gate: Gate) -> int:
    """Count a community's issues that are on the list and whose repositories have what they must have."""
    here = exists().where(
        issue_reach.c.guild_id == guild_id, issue_reach.c.repository_id == issues.c.repository_id
    )
    result = await tx.execute(
        select(func.count())
        .select_from(issues.join(forge_repositories, forge_repositories.c.id == issues.c.repository_id))
        .where(issues.c.state == forge_issues.FREE, here, *gate.conditions())
    )
    return int(result.scalar_one())


async def kinds_seen(tx: Transaction, guild_id: int, *, most: int = 2000) -> set[str]:
    """Return the kinds of work of which a community's repositories have, or had, issues; of `most` of these."""
    here = select(issue_reach.c.repository_id).where(issue_reach.c.guild_id == guild_id)
    result = await tx.execute(select(issues.c.kinds).where(issues.c.repository_id.in_(here)).limit(most))
    return {kind for kinds in result.scalars() for kind in kinds}


async def to_look_at(
    tx: Transaction, forge: str, *, before: datetime, lapsing: Sequence[str], most: int
) -> list[Candidate]:
    """Return issues for Hearth to look at by itself.

    Free ones that nobody has, then those that may be free again.
    """
    of_repository = forge_repositories.c.id == issues.c.repository_id
    read = (forge_repositories.c.forge == forge, forge_repositories.c.next_at.is_not(None))
    wanted = select(*forge_issues.SHOWN, *OF_REPOSITORY).join(forge_repositories, of_repository).where(*read)
    unseen = wanted.where(issues.c.state == forge_issues.FREE, issues.c.looked_at.is_(None))
    found = list(await tx.execute(unseen.order_by(issues.c.id.desc()).limit(most)))
    if len(found) < most:
        lapsed = wanted.where(
            issues.c.state == forge_issues.TAKEN, issues.c.why.in_(lapsing), issues.c.looked_at < before
        )
        found += await tx.execute(lapsed.order_by(issues.c.looked_at).limit(most - len(found)))
    return [_candidate(row) for row in found]


def _candidate(row: Row[Any]) -> Candidate:
    return Candidate(Issue(*row[:OF_ISSUE]), *row[OF_ISSUE:])
