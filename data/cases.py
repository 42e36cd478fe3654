"""Cases of conduct: what a report becomes for those who handle it. Nothing readable stands here.

Invariants:
- Whoever handles cases sees a case only through a query that takes a `Viewer`: it leaves out, in SQL, every case
  in which that person is accused, named or recused, or which they reported themselves. There is no other way to
  list, count or open a case for a handler.
- Accounts stand here only as blind indexes. What was written is in sealed records.
- A case has a code name made at random: neither a number nor an order tells that there are others.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Index,
    String,
    Table,
    UniqueConstraint,
    and_,
    delete,
    exists,
    func,
    not_,
    or_,
    select,
    update,
)

from data.about import about_confidence
from data.case_people import case_people
from data.case_reports import case_reports
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.reporters import reporters
from data.upsert import inserting

HANDLER = "conduct.handler"
"""The context of blind indexes of those who handle a case."""

cases = Table(
    "cases",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("code", String(60), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("state", String(12), nullable=False),
    Column("outcome", String(16)),
    Column("measure", String(12)),
    Column("going_on", Boolean, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("read_at", Moment),
    Column("closed_at", Moment),
    Column("content_purged_at", Moment),
    Column("claimed_by", String(64)),
    Column("about_message", String(64)),
    UniqueConstraint("guild_id", "code"),
    Index("cases_listed", "guild_id", "state", "opened_at"),
    Index("cases_about_message", "guild_id", "about_message"),
    Index("cases_closed", "closed_at"),
    info=about_confidence("cases, with neither words nor accounts"),
)

OPEN = ("received", "looking", "need_more", "decided")


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who handles cases and looks at them, as blind indexes of their account in three contexts."""

    involved: str
    reporter: str
    handler: str


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `claimed_by` and `about_message` are blind indexes; the rest: cogs/conduct/rules/words.py."""

    id: str
    guild_id: int
    code: str
    kind: str
    state: str
    outcome: str | None
    measure: str | None
    going_on: bool
    opened_at: datetime
    read_at: datetime | None
    closed_at: datetime | None
    content_purged_at: datetime | None
    claimed_by: str | None
    about_message: str | None

    @property
    def is_open(self) -> bool:
        """Whether anything is still to be done."""
        return self.state in OPEN


def is_seen(guild_id: int, viewer: Viewer) -> ColumnElement[bool]:
    """Match the cases of a community that this person may know of."""
    involved = exists().where(case_people.c.case_id == cases.c.id, case_people.c.who == viewer.involved)
    reported = exists().where(
        case_reports.c.guild_id == cases.c.guild_id,
        case_reports.c.case_id == cases.c.id,
        reporters.c.report_id == case_reports.c.id,
        reporters.c.who == viewer.reporter,
    )
    return and_(cases.c.guild_id == guild_id, not_(involved), not_(reported))


def seen_ids(guild_id: int, viewer: Viewer, case_id: str) -> ColumnElement[bool]:
    """Match, for a column `case_id` of another table, one case if this person may know of it."""
    return exists().where(cases.c.id == case_id, is_seen(guild_id, viewer))


async def add(tx: Transaction, case: Case) -> bool:
    """Write a case; False where its code name is taken in this community."""
    row = {name: getattr(case, name) for name in case.__slots__}
    adding = inserting(tx, cases).values(row).on_conflict_do_nothing().returning(cases.c.id)
    return (await tx.execute(adding)).first() is not None


async def seen(tx: Transaction, guild_id: int, viewer: Viewer, case_id: str) -> Case | None:
    """Return a case to somebody who handles cases; None where there is none that they may know of."""
    return _one((await tx.execute(select(cases).where(cases.c.id == case_id, is_seen(guild_id, viewer)))).first())


async def listed(
    tx: Transaction,
    guild_id: int,
    viewer: Viewer,
    *,
    states: Collection[str],
    mine: bool = False,
    unclaimed_but: Collection[str] | None = None,
    skip: int = 0,
    most: int = 10,
) -> list[Case]:
    """Return cases that this person may know of, the longest open first; `mine`: which they have claimed.

    `unclaimed_but`: which nobody has claimed, or somebody who is none of these handlers (any more).
    """
    which = select(cases).where(is_seen(guild_id, viewer), cases.c.state.in_(states))
    if mine:
        which = which.where(cases.c.claimed_by == viewer.handler)
    if unclaimed_but is not None:
        which = which.where(or_(cases.c.claimed_by.is_(None), cases.c.claimed_by.not_in(unclaimed_but)))
    result = await tx.execute(which.order_by(cases.c.opened_at, cases.c.id).offset(skip).limit(most))
    return [Case(**row._mapping) for row in result]


async def named(tx: Transaction, guild_id: int, viewer: Viewer, code: str) -> Case | None:
    """Return the case with this code name, if this person may know of it."""
    return _one((await tx.execute(select(cases).where(cases.c.code == code, is_seen(guild_id, viewer)))).first())


async def count(tx: Transaction, guild_id: int, viewer: Viewer, *, states: Collection[str]) -> int:
    """Return how many cases in these states this person may know of."""
    counting = select(func.count()).select_from(cases).where(is_seen(guild_id, viewer), cases.c.state.in_(states))
    return int((await tx.execute(counting)).scalar_one())


async def get(tx: Transaction, guild_id: int, case_id: str) -> Case | None:
    """Return a case for Hearth's own work (deadlines, reporters' pages, purging), never to show to a handler."""
    return _one(
        (await tx.execute(select(cases).where(cases.c.id == case_id, cases.c.guild_id == guild_id))).first()
    )


async def about_message(tx: Transaction, guild_id: int, message: str) -> Case | None:
    """Return the open case about a message (a blind index), which further reports on it join."""
    result = await tx.execute(
        select(cases)
        .where(cases.c.guild_id == guild_id, cases.c.about_message == message, cases.c.state.in_(OPEN))
        .order_by(cases.c.opened_at)
        .limit(1)
    )
    return _one(result.first())


async def change(
    tx: Transaction,
    guild_id: int,
    case_id: str,
    *,
    state: str,
    outcome: str | None = None,
    measure: str | None = None,
    closed_at: datetime | None = None,
) -> None:
    """Write the state of a case with all that goes with it; what is left out becomes empty."""
    await tx.execute(
        update(cases)
        .where(*_is(guild_id, case_id))
        .values(state=state, outcome=outcome, measure=measure, closed_at=closed_at)
    )


async def claim(tx: Transaction, guild_id: int, case_id: str, *, handler: str | None) -> None:
    """Write who looks after a case (a blind index), or that nobody does."""
    await tx.execute(update(cases).where(*_is(guild_id, case_id)).values(claimed_by=handler))


async def unclaim_all(tx: Transaction, guild_id: int, handler: str) -> list[str]:
    """Let go of every case that this person looks after; return their ids."""
    result = await tx.execute(
        update(cases)
        .where(cases.c.guild_id == guild_id, cases.c.claimed_by == handler, cases.c.state.in_(OPEN))
        .values(claimed_by=None)
        .returning(cases.c.id)
    )
    return list(result.scalars())


async def note_read(tx: Transaction, guild_id: int, case_id: str, *, at: datetime) -> None:
    """Write when a case was first opened by a person."""
    await tx.execute(update(cases).where(*_is(guild_id, case_id), cases.c.read_at.is_(None)).values(read_at=at))


async def note_going_on(tx: Transaction, guild_id: int, case_id: str) -> None:
    """Write that it is going on now, as one of the reports says."""
    await tx.execute(update(cases).where(*_is(guild_id, case_id)).values(going_on=True))


async def closed_before(
    tx: Transaction, moment: datetime, *, most: int, beyond: tuple[datetime, str] | None = None
) -> list[Case]:
    """Return cases of any community that were closed before a moment, the longest first, for purging.

    `beyond` is when the last one of the page before was closed, and its id.
    """
    asking = select(cases).where(cases.c.closed_at < moment).order_by(cases.c.closed_at, cases.c.id).limit(most)
    if beyond is not None:
        at, id = beyond
        later = (cases.c.closed_at == at) & (cases.c.id > id)
        asking = asking.where((cases.c.closed_at > at) | later)
    return [Case(**row._mapping) for row in await tx.execute(asking)]


async def note_purged(tx: Transaction, guild_id: int, case_id: str, *, at: datetime) -> None:
    """Write that what was written in a case is gone."""
    await tx.execute(update(cases).where(*_is(guild_id, case_id)).values(content_purged_at=at, about_message=None))


async def remove(tx: Transaction, guild_id: int, case_id: str) -> None:
    """Remove a case with all rows that refer to it; sealed records are the caller's to forget first."""
    await tx.execute(delete(cases).where(*_is(guild_id, case_id)))


def _is(guild_id: int, case_id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return cases.c.id == case_id, cases.c.guild_id == guild_id


def _one(row: object) -> Case | None:
    return Case(**row._mapping) if row is not None else None  # type: ignore[attr-defined]
