"""Keeps what is known of repositories fresh, one request at a time.

Invariants:
- A step asks the forge once or not at all, and is one commit: what it brought, and where the next step begins. A
  kill in between repeats at most that request; no page is lost, none is written twice.
- A repository of which nothing changed costs one request a pass, and none of GitHub's allowance (it answers "as
  before").
- What is gone, archived or private is off the list in the same commit in which Hearth hears of it.
- One that is back after it was gone or archived is read as if for the first time: all of its issues are back, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.forges.forge import (
    Forge,
    Gone,
    IssueFacts,
    IssuePage,
    Manners,
)
from bot.forges.house import Forges
from bot.ground import Ground
from bot.kernel.ids import new_id
from cogs.issues.rules import indexing, labels, manners
from cogs.issues.rules.indexing import clean
from data import forge_issues, issue_sources
from data import forge_repositories as store
from data.engine import Transaction
from data.forge_repositories import Repository

FACTS, MANNERS, LABELS, FIRST, CHANGED = "facts", "manners", "labels", "first", "changed"

FROM_THE_BEGINNING: dict[str, Any] = {
    "stage": FACTS,
    "following": None,
    "pages": 0,
    "since": None,
    "facts_etag": None,
    "issues_etag": None,
}
"""How one that is off the list is read when it is back.

As if for the first time, so that all its issues are, too.
"""

PASS_KNOWN, PASS_NOBODY = timedelta(hours=2), timedelta(hours=6)
"""How often a repository is looked through, with and without a token that the forge knows."""
FACTS_EVERY, MANNERS_EVERY = timedelta(days=1), timedelta(days=7)
MOST_LABELS, MOST_PAGES = 6, 3
"""Of the first reading.

The newest three hundred issues of each of six labels are more than anybody looks through.
"""
MOST_CHANGED_PAGES = 20
FOLLOWING, ETAG = 1500, 200
"""Characters. What is longer is no address of a next page, and no mark."""


async def add_repository(tx: Transaction, forges: Forges, forge: str, path: str, now: datetime) -> str:
    """Write that a repository is to be read, and return its id."""
    return await store.add(tx, new_id(), forge, path, url=f"{forges.web(forge)}/{path}"[:400], next_at=now)


async def set_gone(tx: Transaction, repository: Repository, now: datetime) -> None:
    """A repository is not there any more, or private: its issues are off the list."""
    await forge_issues.set_aside(tx, repository.id, state=forge_issues.GONE, why="gone")
    faults = repository.faults + 1
    pause = min(FACTS_EVERY * 2 ** min(faults - 1, 3), timedelta(days=7))
    await store.change(
        tx,
        repository.id,
        state=store.GONE,
        faults=faults,
        next_at=now + pause,
        problem="gone",
        **FROM_THE_BEGINNING,
    )


async def set_archived(tx: Transaction, repository_id: str, now: datetime) -> None:
    """A repository was archived: its issues are off the list, and it is asked for rarely."""
    await forge_issues.set_aside(tx, repository_id, state=forge_issues.GONE, why="archived")
    await store.change(
        tx,
        repository_id,
        state=store.ARCHIVED,
        next_at=now + MANNERS_EVERY,
        faults=0,
        problem=None,
        **FROM_THE_BEGINNING,
    )


async def take_step(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    """Take the next step of reading a repository. Raises Fault where the forge does not answer it."""
    stages = {FACTS: _facts, MANNERS: _manners, LABELS: _labels, FIRST: _first, CHANGED: _changed}
    await stages[repository.stage](ground, forge, repository, now)


async def _facts(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    told = await forge.repository(repository.path, repository.facts_etag)
    async with ground.database.write() as tx:
        if told is None:
            await store.change(
                tx, repository.id, facts_at=now, faults=0, problem=None, stage=_after(repository, now)
            )
            return
        facts, etag = told
        other = await store.of_path(tx, forge.name, facts.path)
        if other is not None and other.id != repository.id:  # renamed to one that Hearth reads already
            await issue_sources.lead_instead(tx, repository.id, other.id)
            await forge_issues.set_aside(tx, repository.id, state=forge_issues.GONE, why="gone")
            await store.change(tx, repository.id, next_at=None, state=store.GONE)
            return
        await store.change(
            tx,
            repository.id,
            path=clean(facts.path, 250),
            url=clean(facts.url, 400),
            description=clean(facts.description, 400),
            language=clean(facts.language, 60) if facts.language else None,
            topics=[clean(topic, 60) for topic in facts.topics[:20]],
            pushed_at=facts.pushed_at,
            facts_at=now,
            facts_etag=_mark(etag),
            faults=0,
            problem=None,
            state=store.LIVE,
            stage=_after(repository, now),
        )
        if facts.is_archived or not facts.has_issues:
            await set_archived(tx, repository.id, now)


def _after(repository: Repository, now: datetime) -> str:
    """Return the stage after the facts: manners where they are old, then labels the first time, else changes."""
    if repository.manners_at is None or now - repository.manners_at >= MANNERS_EVERY:
        return MANNERS
    return CHANGED if repository.since is not None else LABELS


async def _manners(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    try:
        told = await forge.manners(repository.path)
    except Gone:  # the repository was there a moment ago: it says nothing about itself, as forks do
        told = Manners(None, "", False, None)
    async with ground.database.write() as tx:
        await store.change(
            tx,
            repository.id,
            contributing_url=clean(told.contributing_url, 500) if told.contributing_url else None,
            has_conduct=told.has_code_of_conduct,
            licence=clean(told.licence, 60) if told.licence else None,
            claim_policy=manners.claim_policy(told.guide),
            ai_policy=manners.ai_policy(told.guide),
            manners_at=now,
            faults=0,
            stage=CHANGED if repository.since is not None else LABELS,
        )


async def _labels(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    names = await forge.labels(repository.path)
    async with ground.database.write() as tx:
        own = await issue_sources.labels_for(tx, repository.id)
        found = [one for one in labels.welcoming(names, own) if len(one) <= 100][:MOST_LABELS]
        await store.change(
            tx,
            repository.id,
            labels=found,
            seen_until=now,
            stage=FIRST if found else CHANGED,
            since=None if found else now,
            issues_at=None if found else now,
            at_label=0,
            pages=0,
            following=None,
            faults=0,
        )


async def _first(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    """Read a page of the issues with one of the labels."""
    label = repository.labels[repository.at_label]
    page = await forge.labelled(repository.path, label, repository.following)
    async with ground.database.write() as tx:
        await _write(tx, repository, page.issues)
        pages = repository.pages + 1
        if page.following is not None and len(page.following) <= FOLLOWING and pages < MOST_PAGES:
            await store.change(tx, repository.id, following=page.following, pages=pages, faults=0)
            return
        following = repository.at_label + 1
        if following < len(repository.labels):
            await store.change(tx, repository.id, at_label=following, following=None, pages=0, faults=0)
            return
        await store.change(
            tx,
            repository.id,
            stage=CHANGED,
            since=repository.seen_until,
            issues_at=now,
            following=None,
            pages=0,
            issues_etag=None,
            next_at=_next_pass(forge, now),
            faults=0,
            problem=None,
        )


async def _changed(ground: Ground, forge: Forge, repository: Repository, now: datetime) -> None:
    """Read a page of what changed since the last pass; before, once a day, what changed of the repository."""
    old = repository.facts_at is None or now - repository.facts_at >= FACTS_EVERY
    if old and repository.following is None:
        async with ground.database.write() as tx:
            await store.change(tx, repository.id, stage=FACTS)
        return
    since = repository.since or now
    etag = repository.issues_etag if repository.following is None else None
    page = await forge.changed(repository.path, since, repository.following, etag)
    async with ground.database.write() as tx:
        if page is None:
            await store.change(
                tx, repository.id, issues_at=now, next_at=_next_pass(forge, now), faults=0, problem=None
            )
            return
        await _write(tx, repository, page.issues)
        await _go_on(tx, forge, repository, page, since, now)


async def _go_on(
    tx: Transaction, forge: Forge, repository: Repository, page: IssuePage, since: datetime, now: datetime
) -> None:
    latest = max((one.updated_at for one in page.issues), default=repository.seen_until or since)
    latest = max(latest, repository.seen_until or since, since)
    pages = repository.pages + 1
    if page.following is not None and len(page.following) <= FOLLOWING and pages < MOST_CHANGED_PAGES:
        await store.change(
            tx, repository.id, following=page.following, pages=pages, seen_until=latest, issues_etag=None, faults=0
        )
        return
    more = page.following is not None  # begin again where this left off: what changed first comes first
    alone = repository.following is None and latest == since
    await store.change(
        tx,
        repository.id,
        following=None,
        pages=0,
        since=latest,
        seen_until=latest,
        issues_etag=_mark(page.etag) if alone else None,
        issues_at=repository.issues_at if more else now,
        next_at=now if more else _next_pass(forge, now),
        faults=0,
        problem=None,
    )


async def _write(tx: Transaction, repository: Repository, facts: Sequence[IssueFacts]) -> None:
    """Write what a page tells; what it tells as before keeps what a close look has found."""
    known = await forge_issues.of_numbers(tx, repository.id, [one.number for one in facts])
    own = await issue_sources.labels_for(tx, repository.id)
    rows = []
    for one in facts:
        before = known.get(one.number)
        as_before = before is not None and before.updated_at == one.updated_at and before.looked_at is not None
        if as_before and before is not None and before.why not in ("archived", "gone"):
            continue
        row = indexing.row_of(repository, one, own, known=before is not None)
        if row is not None:
            rows.append(row)
    await forge_issues.put(tx, rows)


def _mark(etag: str | None) -> str | None:
    return etag if etag is not None and len(etag) <= ETAG else None


def _next_pass(forge: Forge, now: datetime) -> datetime:
    return now + (PASS_KNOWN if forge.most_repositories is None else PASS_NOBODY)
