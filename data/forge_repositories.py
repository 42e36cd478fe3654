"""Public repositories of which issues are shown, and how far Hearth has come in reading them.

Invariants:
- Nothing here is about a community or a person: several communities may show issues of one repository.
- A repository is read step by step; each step is committed with where the next one begins (`stage`, `following`),
  so that a kill in between repeats at most the step in hand, and loses no page.
- `next_at` is when the next step is due; None where no community shows it any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Index,
    Integer,
    String,
    Table,
    bindparam,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from data.about import about_installation
from data.columns import Moment, Words
from data.engine import Transaction, metadata
from data.issue_sources import issue_reach
from data.upsert import inserting

NEW, LIVE, ARCHIVED, GONE = "new", "live", "archived", "gone"

forge_repositories = Table(
    "forge_repositories",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("forge", String(20), nullable=False),
    Column("path", Words(250), nullable=False),
    Column("path_key", Words(250), nullable=False),
    Column("url", Words(400), nullable=False),
    Column("description", Words(400), nullable=False),
    Column("language", Words(60)),
    Column("topics", JSON, nullable=False),
    Column("state", String(12), nullable=False),
    Column("pushed_at", Moment),
    Column("contributing_url", Words(500)),
    Column("has_conduct", Boolean, nullable=False),
    Column("licence", Words(60)),
    Column("claim_policy", String(20)),
    Column("ai_policy", String(20)),
    Column("labels", JSON, nullable=False),
    Column("facts_at", Moment),
    Column("facts_etag", Words(200)),
    Column("manners_at", Moment),
    Column("issues_at", Moment),
    Column("issues_etag", Words(200)),
    Column("since", Moment),
    Column("seen_until", Moment),
    Column("stage", String(12), nullable=False),
    Column("at_label", Integer, nullable=False),
    Column("following", Words(1500)),
    Column("pages", Integer, nullable=False),
    Column("next_at", Moment),
    Column("added_at", Moment, nullable=False),
    Column("faults", Integer, nullable=False),
    Column("problem", String(60)),
    Index("forge_repositories_path", "forge", "path_key", unique=True),
    Index("forge_repositories_next", "forge", "next_at"),
    info=about_installation("public repositories, the same for every community"),
)

COLUMNS = tuple(column for column in forge_repositories.c if column.name != "path_key")


@dataclass(frozen=True, slots=True)
class Repository:
    """One repository. `labels` are those of its labels that mean something to newcomers.

    `issues_at`: when all its issues were last known to be up to date. `stage`, `at_label`, `following`, `pages`:
    which step is next. `since`: what changed from then on is asked for; `seen_until`: what becomes of it next.
    """

    id: str
    forge: str
    path: str
    url: str
    description: str
    language: str | None
    topics: list[str]
    state: str
    pushed_at: datetime | None
    contributing_url: str | None
    has_conduct: bool
    licence: str | None
    claim_policy: str | None
    ai_policy: str | None
    labels: list[str]
    facts_at: datetime | None
    facts_etag: str | None
    manners_at: datetime | None
    issues_at: datetime | None
    issues_etag: str | None
    since: datetime | None
    seen_until: datetime | None
    stage: str
    at_label: int
    following: str | None
    pages: int
    next_at: datetime | None
    added_at: datetime
    faults: int
    problem: str | None


async def add(tx: Transaction, id: str, forge: str, path: str, *, url: str, next_at: datetime) -> str:
    """Write that a repository is to be read; return its id, which it may have had before."""
    await tx.execute(
        inserting(tx, forge_repositories)
        .values(
            id=id,
            forge=forge,
            path=path,
            path_key=path.casefold(),
            url=url,
            description="",
            topics=[],
            labels=[],
            has_conduct=False,
            state=NEW,
            stage="facts",
            at_label=0,
            pages=0,
            faults=0,
            added_at=next_at,
            next_at=next_at,
        )
        .on_conflict_do_nothing()
    )
    found = await of_path(tx, forge, path)
    if found is None:
        raise LookupError("what was just written does not stand")
    if found.next_at is None:
        await tx.execute(
            update(forge_repositories).where(forge_repositories.c.id == found.id).values(next_at=next_at)
        )
    return found.id


async def get(tx: Transaction, id: str) -> Repository | None:
    """Return one repository."""
    row = (await tx.execute(select(*COLUMNS).where(forge_repositories.c.id == id))).first()
    return Repository(**row._mapping) if row else None


async def some(tx: Transaction, ids: Collection[str]) -> dict[str, Repository]:
    """Return repositories by their ids."""
    result = await tx.execute(select(*COLUMNS).where(forge_repositories.c.id.in_(ids)))
    return {row.id: Repository(**row._mapping) for row in result}


async def of_path(tx: Transaction, forge: str, path: str) -> Repository | None:
    """Return a repository by its name of today."""
    row = (
        await tx.execute(
            select(*COLUMNS).where(
                forge_repositories.c.forge == forge, forge_repositories.c.path_key == path.casefold()
            )
        )
    ).first()
    return Repository(**row._mapping) if row else None


async def due(tx: Transaction, forge: str, *, now: datetime, most: int | None) -> Repository | None:
    """Return the repository whose next step is due the longest; among `most` alone where no more are allowed."""
    wanted = select(*COLUMNS).where(forge_repositories.c.forge == forge, forge_repositories.c.next_at <= now)
    if most is not None:
        wanted = wanted.where(_allowed(forge, most))
    row = (await tx.execute(wanted.order_by(forge_repositories.c.next_at).limit(1))).first()
    return Repository(**row._mapping) if row else None


async def next_due(tx: Transaction, forge: str, *, most: int | None) -> datetime | None:
    """Return when the next step of any repository of a forge is due, as for `due`."""
    wanted = select(func.min(forge_repositories.c.next_at)).where(forge_repositories.c.forge == forge)
    if most is not None:
        wanted = wanted.where(_allowed(forge, most))
    return (await tx.execute(wanted)).scalar_one()  # type: ignore[no-any-return]


async def change(tx: Transaction, id: str, **values: Any) -> None:
    """Set columns of one repository. One that nobody shows any more is not read on by that."""
    if values.get("next_at") is not None:
        unread = forge_repositories.c.next_at.is_(None)
        values["next_at"] = case((unread, None), else_=bindparam(None, values["next_at"], type_=Moment()))
    if "path" in values:
        values["path_key"] = str(values["path"]).casefold()
    await tx.execute(update(forge_repositories).where(forge_repositories.c.id == id).values(**values))


async def stop_reading(tx: Transaction, ids: Sequence[str]) -> None:
    """Note that nobody shows these any more; what is known of them stays, and goes stale."""
    await tx.execute(update(forge_repositories).where(forge_repositories.c.id.in_(ids)).values(next_at=None))


async def stop_reading_lonely(tx: Transaction) -> None:
    """Note of the repositories to which no source leads that nobody shows them, such as of an erased community."""
    led_to = exists().where(issue_reach.c.repository_id == forge_repositories.c.id)
    await tx.execute(
        update(forge_repositories).where(forge_repositories.c.next_at.is_not(None), ~led_to).values(next_at=None)
    )


async def remove_unread(tx: Transaction, *, before: datetime) -> list[str]:
    """Remove repositories that nobody shows any more, of which nothing was heard since a moment; return them."""
    heard = func.coalesce(forge_repositories.c.facts_at, forge_repositories.c.added_at)
    unread = (forge_repositories.c.next_at.is_(None), heard < before)
    result = await tx.execute(delete(forge_repositories).where(*unread).returning(forge_repositories.c.id))
    return list(result.scalars())


async def languages_of(tx: Transaction, guild_id: int) -> Mapping[str, int]:
    """Count a community's repositories by language."""
    result = await tx.execute(
        select(forge_repositories.c.language, func.count().label("many"))
        .where(
            _reached(guild_id),
            forge_repositories.c.state == LIVE,
            forge_repositories.c.language.is_not(None),
        )
        .group_by(forge_repositories.c.language)
    )
    return {str(row.language): int(row.many) for row in result}


async def topics_of(tx: Transaction, guild_id: int, *, most: int = 2000) -> list[str]:
    """Return the topics of a community's repositories, the most frequent first; of `most` repositories."""
    result = await tx.execute(select(forge_repositories.c.topics).where(_reached(guild_id)).limit(most))
    counted = Counter(topic for topics in result.scalars() for topic in topics)
    return [topic for topic, _ in counted.most_common()]


async def any_read(tx: Transaction, guild_id: int) -> bool:
    """Tell whether any of a community's repositories has been looked through."""
    read = select(forge_repositories.c.id).where(_reached(guild_id), forge_repositories.c.issues_at.is_not(None))
    return (await tx.execute(read.limit(1))).first() is not None


async def read_anew(tx: Transaction, guild_id: int, *, now: datetime) -> None:
    """Let all of a community's repositories that are alive be read from their labels on."""
    await tx.execute(
        update(forge_repositories)
        .where(_reached(guild_id), forge_repositories.c.state == LIVE)
        .values(stage="labels", since=None, following=None, issues_etag=None, next_at=now)
    )


def _reached(guild_id: int) -> ColumnElement[bool]:
    return exists().where(
        issue_reach.c.guild_id == guild_id, issue_reach.c.repository_id == forge_repositories.c.id
    )


def _allowed(forge: str, most: int) -> Any:
    """Return which repositories may be read: those that were named first.

    And those that are gone, asked rarely.
    """
    asked_rarely = forge_repositories.c.state.in_((GONE, ARCHIVED))
    alive = (
        select(forge_repositories.c.id)
        .where(forge_repositories.c.forge == forge, forge_repositories.c.next_at.is_not(None), ~asked_rarely)
        .order_by(forge_repositories.c.added_at, forge_repositories.c.id)
        .limit(most)
    )
    return or_(asked_rarely, forge_repositories.c.id.in_(alive))
