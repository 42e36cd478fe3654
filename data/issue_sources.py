"""Where a community's issues come from: repositories, organisations and topics that organisers named.

Invariants: what a community can find is what its own sources lead to (`issue_reach`); taking a source away takes
away what only it led to, at once.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Index, String, Table, and_, delete, exists, func, select, update

from data.about import about_community, about_people
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting, upsert

REPOSITORY, ORGANISATION, TOPIC = "repository", "organisation", "topic"

issue_sources = Table(
    "issue_sources",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("forge", String(20), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("name", Words(250), nullable=False),
    Column("name_key", Words(250), nullable=False),
    Column("claim_policy", String(20)),
    Column("guide_url", Words(400)),
    Column("added_at", Moment, nullable=False),
    Column("begun_at", Moment),
    Column("listed_at", Moment),
    Column("following", Words(1500)),
    Column("next_at", Moment),
    Column("problem", String(60)),
    Index("issue_sources_name", "guild_id", "forge", "kind", "name_key", unique=True),
    Index("issue_sources_next", "next_at"),
    info=about_community("which public places a community's issues come from"),
)

issue_reach = Table(
    "issue_reach",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("repository_id", String(24), primary_key=True),
    Column("source_id", String(24), primary_key=True),
    Column("listed_at", Moment, nullable=False),
    Index("issue_reach_repository", "repository_id"),
    Index("issue_reach_source", "source_id"),
    info=about_community("which public repositories a community shows issues of"),
)

issue_contacts = Table(
    "issue_contacts",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("source_id", String(24), primary_key=True),
    Column("user_id", snowflake(), nullable=False),
    Index("issue_contacts_person", "guild_id", "user_id"),
    info=about_people("user_id"),
)

issue_labels = Table(
    "issue_labels",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("label", Words(60), primary_key=True),
    Column("meaning", String(20), nullable=False),
    info=about_community("what a community's own labels mean"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """One source. `next_at`: when it is to be listed (again); None for a repository, which needs no listing."""

    id: str
    guild_id: int
    forge: str
    kind: str
    name: str
    claim_policy: str | None
    guide_url: str | None
    added_at: datetime
    begun_at: datetime | None
    listed_at: datetime | None
    following: str | None
    next_at: datetime | None
    problem: str | None


COLUMNS = tuple(column for column in issue_sources.c if column.name != "name_key")


async def add(tx: Transaction, source: Source) -> bool:
    """Write a source; False where it stands already."""
    values: dict[str, Any] = {column.name: getattr(source, column.name) for column in COLUMNS}
    result = await tx.execute(
        inserting(tx, issue_sources)
        .values(**values, name_key=source.name.casefold())
        .on_conflict_do_nothing()
        .returning(issue_sources.c.id)
    )
    return result.first() is not None


async def of_guild(tx: Transaction, guild_id: int, *, start: int = 0, most: int = 1000) -> list[Source]:
    """Return a community's sources, by name."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(issue_sources.c.guild_id == guild_id)
        .order_by(issue_sources.c.name_key, issue_sources.c.id)
        .offset(start)
        .limit(most)
    )
    return [Source(**row._mapping) for row in result]


async def count(tx: Transaction, guild_id: int) -> int:
    """Count a community's sources."""
    where = issue_sources.c.guild_id == guild_id
    return int((await tx.execute(select(func.count()).select_from(issue_sources).where(where))).scalar_one())


async def get(tx: Transaction, guild_id: int, id: str) -> Source | None:
    """Return one source."""
    row = (
        await tx.execute(select(*COLUMNS).where(issue_sources.c.guild_id == guild_id, issue_sources.c.id == id))
    ).first()
    return Source(**row._mapping) if row else None


async def change(tx: Transaction, guild_id: int, id: str, claim_policy: str | None, guide_url: str | None) -> None:
    """Set what organisers say of a source themselves."""
    await tx.execute(
        update(issue_sources)
        .where(issue_sources.c.guild_id == guild_id, issue_sources.c.id == id)
        .values(claim_policy=claim_policy, guide_url=guide_url)
    )


async def remove(tx: Transaction, guild_id: int, id: str) -> list[str]:
    """Remove a source; return the repositories that no source of any community leads to any more."""
    mine = [issue_reach.c.guild_id == guild_id, issue_reach.c.source_id == id]
    led_to = list((await tx.execute(select(issue_reach.c.repository_id).where(*mine))).scalars())
    await tx.execute(delete(issue_reach).where(*mine))
    await tx.execute(
        delete(issue_contacts).where(issue_contacts.c.guild_id == guild_id, issue_contacts.c.source_id == id)
    )
    await tx.execute(delete(issue_sources).where(issue_sources.c.guild_id == guild_id, issue_sources.c.id == id))
    return await _of_nobody(tx, led_to)


async def lead(
    tx: Transaction, guild_id: int, source_id: str, repository_ids: Collection[str], *, at: datetime
) -> None:
    """Write that a source leads to these repositories, as its listing said at a moment."""
    if repository_ids:
        rows = [
            {"guild_id": guild_id, "repository_id": one, "source_id": source_id, "listed_at": at}
            for one in sorted(set(repository_ids))
        ]
        keys = ["guild_id", "repository_id", "source_id"]
        statement = inserting(tx, issue_reach)
        await tx.execute(
            statement.on_conflict_do_update(index_elements=keys, set_={"listed_at": statement.excluded.listed_at}),
            rows,
        )


async def leave_out(tx: Transaction, guild_id: int, source_id: str, *, not_since: datetime) -> None:
    """Forget what a source led to before a moment, and its listing does not name any more."""
    await tx.execute(
        delete(issue_reach).where(
            issue_reach.c.guild_id == guild_id,
            issue_reach.c.source_id == source_id,
            issue_reach.c.listed_at < not_since,
        )
    )


async def guilds_of(tx: Transaction, repository_id: str) -> list[int]:
    """Return the communities that show issues of a repository."""
    result = await tx.execute(
        select(issue_reach.c.guild_id).where(issue_reach.c.repository_id == repository_id).distinct()
    )
    return list(result.scalars())


async def reaches(tx: Transaction, guild_id: int, repository_id: str) -> list[str]:
    """Return the sources of a community that lead to a repository, the repository's own first."""
    result = await tx.execute(
        select(issue_sources.c.id)
        .join(issue_reach, issue_reach.c.source_id == issue_sources.c.id)
        .where(
            issue_reach.c.guild_id == guild_id,
            issue_sources.c.guild_id == guild_id,
            issue_reach.c.repository_id == repository_id,
        )
        .order_by(issue_sources.c.kind.desc(), issue_sources.c.id)
    )
    return list(result.scalars())


async def first_added(tx: Transaction, guild_id: int) -> datetime | None:
    """Return when a community named its first source that still stands."""
    first = select(func.min(issue_sources.c.added_at)).where(issue_sources.c.guild_id == guild_id)
    return (await tx.execute(first)).scalar_one()  # type: ignore[no-any-return]


async def has_any(tx: Transaction, guild_id: int) -> bool:
    """Tell whether a community has named any source."""
    return bool((await tx.execute(select(exists().where(issue_sources.c.guild_id == guild_id)))).scalar_one())


async def due(tx: Transaction, *, now: datetime) -> Source | None:
    """Return the source whose listing is due the longest, of whatever community."""
    row = (
        await tx.execute(
            select(*COLUMNS).where(issue_sources.c.next_at <= now).order_by(issue_sources.c.next_at).limit(1)
        )
    ).first()
    return Source(**row._mapping) if row else None


async def next_due(tx: Transaction) -> datetime | None:
    """Return when the next listing of any source is due."""
    return (await tx.execute(select(func.min(issue_sources.c.next_at)))).scalar_one()  # type: ignore[no-any-return]


async def note_listed(
    tx: Transaction,
    guild_id: int,
    id: str,
    *,
    following: str | None,
    next_at: datetime | None,
    begun_at: datetime | None,
    listed_at: datetime | None,
    problem: str | None,
) -> None:
    """Note how far the listing of a source has come."""
    await tx.execute(
        update(issue_sources)
        .where(issue_sources.c.guild_id == guild_id, issue_sources.c.id == id)
        .values(following=following, next_at=next_at, begun_at=begun_at, listed_at=listed_at, problem=problem)
    )


async def set_contact(tx: Transaction, guild_id: int, source_id: str, user_id: int | None) -> None:
    """Name the person who helps with a source's issues; None: nobody in particular."""
    if user_id is None:
        await tx.execute(
            delete(issue_contacts).where(
                issue_contacts.c.guild_id == guild_id, issue_contacts.c.source_id == source_id
            )
        )
    else:
        await upsert(tx, issue_contacts, {"guild_id": guild_id, "source_id": source_id}, {"user_id": user_id})


async def contact(tx: Transaction, guild_id: int, source_ids: Sequence[str]) -> int | None:
    """Return the person who helps with issues of one of these sources, the first that names one."""
    result = await tx.execute(
        select(issue_contacts.c.source_id, issue_contacts.c.user_id).where(
            issue_contacts.c.guild_id == guild_id, issue_contacts.c.source_id.in_(source_ids)
        )
    )
    named = {row.source_id: row.user_id for row in result}
    return next((named[id] for id in source_ids if id in named), None)


async def contact_of(tx: Transaction, guild_id: int, user_id: int) -> list[str]:
    """Return the names of the sources for which a person is named, or their ids where they are gone."""
    of_source = (issue_contacts.c.source_id == issue_sources.c.id, issue_sources.c.guild_id == guild_id)
    result = await tx.execute(
        select(func.coalesce(issue_sources.c.name, issue_contacts.c.source_id))
        .select_from(issue_contacts)
        .outerjoin(issue_sources, and_(*of_source))
        .where(issue_contacts.c.guild_id == guild_id, issue_contacts.c.user_id == user_id)
    )
    return list(result.scalars())


async def own_labels(tx: Transaction, guild_id: int) -> dict[str, str]:
    """Return what a community's own labels mean, by label."""
    result = await tx.execute(
        select(issue_labels.c.label, issue_labels.c.meaning).where(issue_labels.c.guild_id == guild_id)
    )
    return {row.label: row.meaning for row in result}


async def set_label(tx: Transaction, guild_id: int, label: str, meaning: str | None) -> None:
    """Say what a label means here; None: nothing of its own."""
    if meaning is None:
        await tx.execute(
            delete(issue_labels).where(issue_labels.c.guild_id == guild_id, issue_labels.c.label == label)
        )
    else:
        await upsert(tx, issue_labels, {"guild_id": guild_id, "label": label}, {"meaning": meaning})


async def labels_for(tx: Transaction, repository_id: str) -> dict[str, frozenset[str]]:
    """Return all that labels mean in the communities that show issues of a repository."""
    result = await tx.execute(
        select(issue_labels.c.label, issue_labels.c.meaning).where(
            issue_labels.c.guild_id.in_(
                select(issue_reach.c.guild_id).where(issue_reach.c.repository_id == repository_id)
            )
        )
    )
    found: dict[str, frozenset[str]] = {}
    for row in result:
        found[row.label] = found.get(row.label, frozenset()) | {row.meaning}
    return found


async def _of_nobody(tx: Transaction, repository_ids: Sequence[str]) -> list[str]:
    result = await tx.execute(
        select(issue_reach.c.repository_id).where(issue_reach.c.repository_id.in_(repository_ids)).distinct()
    )
    return sorted(set(repository_ids) - set(result.scalars()))


async def led_to(tx: Transaction, guild_id: int, source_id: str) -> list[str]:
    """Return the repositories that a source leads to."""
    result = await tx.execute(
        select(issue_reach.c.repository_id).where(
            issue_reach.c.guild_id == guild_id, issue_reach.c.source_id == source_id
        )
    )
    return list(result.scalars())


async def lead_instead(tx: Transaction, repository_id: str, other_id: str) -> None:
    """Let whatever led to a repository lead to another: it was renamed to that."""
    result = await tx.execute(
        select(issue_reach.c.guild_id, issue_reach.c.source_id, issue_reach.c.listed_at).where(
            issue_reach.c.repository_id == repository_id
        )
    )
    for row in result.all():
        await lead(tx, row.guild_id, row.source_id, [other_id], at=row.listed_at)
    await tx.execute(delete(issue_reach).where(issue_reach.c.repository_id == repository_id))
