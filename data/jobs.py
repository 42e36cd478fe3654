"""The durable queue: promises as rows, claimed with a lease and never deleted first.

Invariants:
- A job is written in the transaction of the row that implies it (`add` takes that transaction).
- A job is in exactly one state: waiting → done | dropped | dead; `held` waits for the operator.
- `due_at` is what was promised and never changes; `next_at` is when the job is tried (again).
- A claimed job has `leased_until` in the future; only then may its worker act. When the lease has expired
  another worker may claim it. Leases and `attempted_at` are in the machine's own time, since they are about
  processes; `due_at` and `next_at` are in the features' time, which a sandbox can move.
- Only who holds the lease can give a job up or put it back. Whoever kept it may say so, lease or not.
- `args` hold opaque ids, never private text, and no account's id: that stands in `person_id`, so that a
  person who has their data erased takes their jobs along.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Index,
    Integer,
    String,
    Table,
    bindparam,
    case,
    delete,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from bot.kernel.ids import new_id
from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata

PROBLEM_LENGTH = 200

jobs = Table(
    "jobs",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("kind", String(60), nullable=False),
    Column("args", JSON, nullable=False),
    Column("person_id", snowflake()),
    Column("due_at", Moment, nullable=False),
    Column("next_at", Moment, nullable=False),
    Column("dedupe_key", String(200), nullable=False, unique=True),
    Column("state", String(10), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("attempted_at", Moment),
    Column("leased_until", Moment),
    Column("leased_by", String(24)),
    Column("sent_message_id", snowflake()),
    Column("settled_at", Moment),
    Column("last_problem", String(PROBLEM_LENGTH)),
    # Of waiting jobs only: a year of kept promises makes looking for the next one no slower.
    Index(
        "jobs_waiting",
        "next_at",
        "id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index("jobs_settled", "settled_at"),
    Index("jobs_sent", "sent_message_id"),
    Index(
        "jobs_person",
        "person_id",
        sqlite_where=text("person_id IS NOT NULL"),
        postgresql_where=text("person_id IS NOT NULL"),
    ),
    info=about_people("person_id"),
)

WAITING = jobs.c.state == literal_column("'waiting'")
"""Spelled out and not a parameter, so that the planner knows that the partial index holds all such rows."""


@dataclass(frozen=True, slots=True)
class Job:
    """One promise. `attempts` counts this one; `attempted_at` is when the first attempt began, if any did."""

    id: str
    guild_id: int
    kind: str
    args: Mapping[str, Any]
    person_id: int | None
    due_at: datetime
    attempts: int
    attempted_at: datetime | None
    sent_message_id: int | None


@dataclass(frozen=True, slots=True)
class PutBack:
    """A job that is to be tried again at `next_at`; `problem` is a short technical reason.

    `begun_at`: when the attempt began. Where the job was hastened since then, it is tried when that asked for.
    """

    id: str
    next_at: datetime
    problem: str
    begun_at: datetime | None = None


ADDING = {
    name: dialect.insert(jobs).on_conflict_do_nothing().returning(jobs.c.id)
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}

ADDING_MANY = {
    name: dialect.insert(jobs).on_conflict_do_nothing()
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}


async def add(
    tx: Transaction,
    kind: str,
    *,
    guild_id: int,
    due_at: datetime,
    dedupe_key: str,
    args: Mapping[str, Any] | None = None,
    person_id: int | None = None,
) -> str | None:
    """Write a promise; return its id, or None where one with the same `dedupe_key` already stands.

    `dedupe_key` must be unique over all kinds and guilds: begin it with the kind. It names no account.
    `person_id` is the account that the promise is made to, if it is made to one.
    """
    tx.promised = True
    row = _row(kind=kind, guild_id=guild_id, due_at=due_at, dedupe_key=dedupe_key, args=args, person_id=person_id)
    added: str | None = (await tx.execute(ADDING[tx.dialect], row)).scalar_one_or_none()
    return added


async def add_many(tx: Transaction, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write many promises whose `dedupe_key`s are known to be new; each row as the keywords of `add`."""
    if rows:
        tx.promised = True
        await tx.execute(insert(jobs), [_row(**row) for row in rows])


async def add_missing(tx: Transaction, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write many promises, but for those whose `dedupe_key` stands already; each row as the keywords of `add`."""
    if rows:
        tx.promised = True
        await tx.execute(ADDING_MANY[tx.dialect], [_row(**row) for row in rows])


def _row(*, due_at: datetime, args: Mapping[str, Any] | None = None, **columns: Any) -> dict[str, Any]:
    """Return the columns of a new job."""
    return {
        "id": new_id(),
        "person_id": None,
        **columns,
        "args": dict(args or {}),
        "due_at": due_at,
        "next_at": due_at,
        "state": "waiting",
        "attempts": 0,
    }


async def claim(
    tx: Transaction,
    *,
    now: datetime,
    machine_now: datetime,
    until: datetime,
    worker: str,
    kinds: Sequence[str],
    most: int,
) -> list[Job]:
    """Lease up to `most` due jobs of `kinds` to `worker` until `until` (machine time), longest due first."""
    due = (
        select(jobs.c.id)
        .where(WAITING, jobs.c.next_at <= now, jobs.c.kind.in_(kinds), _unleased(machine_now))
        .order_by(jobs.c.next_at, jobs.c.id)
        .limit(most)
        .with_for_update(skip_locked=True)
        .cte("due")  # as a CTE PostgreSQL chooses the rows once; as a plain subquery it may choose again
    )
    result = await tx.execute(
        update(jobs)
        .where(jobs.c.id.in_(select(due.c.id)))
        .values(
            leased_until=until,
            leased_by=worker,
            attempts=jobs.c.attempts + 1,
            attempted_at=func.coalesce(jobs.c.attempted_at, literal(machine_now, Moment)),
        )
        .returning(
            jobs.c.id,
            jobs.c.guild_id,
            jobs.c.kind,
            jobs.c.args,
            jobs.c.person_id,
            jobs.c.due_at,
            jobs.c.attempts,
            jobs.c.attempted_at,
            jobs.c.sent_message_id,
        )
    )
    return sorted((Job(**row._mapping) for row in result), key=lambda job: (job.due_at, job.id))


async def next_due(tx: Transaction, kinds: Sequence[str], *, machine_now: datetime) -> datetime | None:
    """Return when the next unleased waiting job of `kinds` is to be tried, or None where there is none."""
    due: datetime | None = (
        await tx.execute(
            select(jobs.c.next_at)
            .where(WAITING, jobs.c.kind.in_(kinds), _unleased(machine_now))
            .order_by(jobs.c.next_at, jobs.c.id)
            .limit(1)
        )
    ).scalar_one_or_none()
    return due


def _unleased(machine_now: datetime) -> ColumnElement[bool]:
    return or_(jobs.c.leased_until.is_(None), jobs.c.leased_until <= machine_now)


async def renew(tx: Transaction, *, worker: str, ids: Sequence[str], until: datetime) -> set[str]:
    """Keep the lease of jobs that `worker` has in hand; return those that are still its own."""
    result = await tx.execute(
        update(jobs)
        .where(jobs.c.id.in_(ids), jobs.c.leased_by == worker, WAITING)
        .values(leased_until=until)
        .returning(jobs.c.id)
    )
    return set(result.scalars())


async def give_back(tx: Transaction, worker: str, ids: Sequence[str] | None = None) -> int:
    """End the leases of `worker` (only those on `ids`, if given), so that the jobs can be claimed at once."""
    whose = update(jobs).where(jobs.c.leased_by == worker, WAITING)
    if ids is not None:
        whose = whose.where(jobs.c.id.in_(ids))
    result = await tx.execute(whose.values(leased_until=None, leased_by=None).returning(jobs.c.id))
    return len(result.all())


async def note_sent(tx: Transaction, job_id: str, message_id: int) -> None:
    """Record the message that this job put into Discord, so that it is never sent a second time."""
    await tx.execute(update(jobs).where(jobs.c.id == job_id).values(sent_message_id=message_id))


async def is_of_another(tx: Transaction, job_id: str, message_id: int) -> bool:
    """Tell whether a message was sent for another job than this one."""
    result = await tx.execute(select(jobs.c.id).where(jobs.c.sent_message_id == message_id, jobs.c.id != job_id))
    return result.first() is not None


async def settle(
    tx: Transaction,
    ids: Sequence[str],
    *,
    state: str,
    now: datetime,
    problem: str | None = None,
    worker: str | None = None,
) -> None:
    """Close jobs as `done`, `dropped` (no longer worth it) or `dead` (cannot be delivered).

    With `worker`, only those that this worker still holds.
    """
    closing = update(jobs).where(jobs.c.id.in_(ids), WAITING)
    if worker is not None:
        closing = closing.where(jobs.c.leased_by == worker)
    await tx.execute(
        closing.values(
            state=state,
            settled_at=now,
            leased_until=None,
            leased_by=None,
            last_problem=problem[:PROBLEM_LENGTH] if problem else None,
        )
    )


async def put_back(tx: Transaction, worker: str, faulty: Sequence[PutBack]) -> None:
    """Let jobs that `worker` holds wait for another attempt."""
    if faulty:
        await tx.execute(
            update(jobs)
            .where(jobs.c.id == bindparam("which"), jobs.c.leased_by == worker, WAITING)
            .values(
                next_at=case(
                    (jobs.c.next_at > bindparam("begun_at", type_=Moment), jobs.c.next_at),
                    else_=bindparam("again_at", type_=Moment),
                ),
                last_problem=bindparam("why"),
                leased_until=None,
                leased_by=None,
            ),
            [
                {
                    "which": one.id,
                    "begun_at": one.begun_at,
                    "again_at": one.next_at,
                    "why": one.problem[:PROBLEM_LENGTH],
                }
                for one in faulty
            ],
        )


OF_PERSON = (
    select(jobs.c.kind, jobs.c.state, jobs.c.due_at)
    .where(jobs.c.person_id == bindparam("person"), jobs.c.guild_id == bindparam("guild"))
    .order_by(jobs.c.due_at, jobs.c.id)
)


async def of_person(tx: Transaction, guild_id: int, person_id: int) -> list[tuple[str, str, datetime]]:
    """Return kind, state and due time of the promises made to a person, the earliest first."""
    result = await tx.execute(OF_PERSON, {"guild": guild_id, "person": person_id})
    return [(row.kind, row.state, row.due_at) for row in result]


async def args_of(tx: Transaction, guild_id: int, person_id: int, kind: str) -> list[Mapping[str, Any]]:
    """Return what the promises of a kind are about that are still to be kept to a person."""
    result = await tx.execute(
        select(jobs.c.args).where(
            jobs.c.person_id == person_id, jobs.c.guild_id == guild_id, jobs.c.kind == kind, WAITING
        )
    )
    return list(result.scalars())


async def states(tx: Transaction, guild_id: int, person_id: int, begins: str) -> list[str]:
    """Return the states of the promises made to a person whose `dedupe_key` begins like this."""
    result = await tx.execute(
        select(jobs.c.state).where(
            jobs.c.person_id == person_id,
            jobs.c.guild_id == guild_id,
            jobs.c.dedupe_key.startswith(begins, autoescape=True),
        )
    )
    return list(result.scalars())


async def waits(tx: Transaction, dedupe_key: str) -> bool:
    """Tell whether this promise is still to be kept; one that is held for the operator may never be."""
    result = await tx.execute(select(jobs.c.id).where(jobs.c.dedupe_key == dedupe_key, WAITING))
    return result.first() is not None


async def is_waiting(tx: Transaction, guild_id: int, kind: str) -> bool:
    """Tell whether a promise of this kind is still to be kept in a community."""
    result = await tx.execute(select(jobs.c.id).where(WAITING, jobs.c.kind == kind, jobs.c.guild_id == guild_id))
    return result.first() is not None


async def hasten(tx: Transaction, guild_id: int, kind: str, *, to: datetime, tried: bool = False) -> bool:
    """Let waiting promises of a kind be tried at `to` at the latest; with `tried`, only those put back before.

    Tells whether there is one. One that is in hand is not counted: it may have looked already at what has changed
    since, and may end with this attempt. Where it is put back instead, it is tried at `to`.
    """
    tx.promised = True
    waiting = [WAITING, jobs.c.kind == kind, jobs.c.guild_id == guild_id]
    if tried:
        waiting.append(jobs.c.attempts > 0)
    in_hand = jobs.c.leased_by.is_not(None)
    await tx.execute(update(jobs).where(*waiting, or_(in_hand, jobs.c.next_at > to)).values(next_at=to))
    return (await tx.execute(select(jobs.c.id).where(*waiting, jobs.c.leased_by.is_(None)))).first() is not None


async def bring_forward(tx: Transaction, dedupe_key: str, *, to: datetime) -> bool:
    """Let a promise that still waits be tried at `to` at the latest; tell whether it does."""
    tx.promised = True
    await tx.execute(
        update(jobs).where(jobs.c.dedupe_key == dedupe_key, WAITING, jobs.c.next_at > to).values(next_at=to)
    )
    return await waits(tx, dedupe_key)


async def cancel(tx: Transaction, dedupe_key: str, *, now: datetime) -> bool:
    """Take a promise back before it is kept; tell whether it was still waiting."""
    result = await tx.execute(
        update(jobs)
        .where(jobs.c.dedupe_key == dedupe_key, or_(WAITING, jobs.c.state == "held"))
        .values(state="dropped", settled_at=now, leased_until=None, leased_by=None)
        .returning(jobs.c.id)
    )
    return result.first() is not None


async def forget_settled(tx: Transaction, *, before: datetime, most: int) -> int:
    """Remove up to `most` jobs that were settled before a moment; return how many.

    Their dedupe keys are free again: choose the moment so that nobody can still ask for the same thing.
    """
    old = select(jobs.c.id).where(jobs.c.settled_at < before).order_by(jobs.c.settled_at).limit(most)
    result = await tx.execute(delete(jobs).where(jobs.c.id.in_(old)).returning(jobs.c.id))
    return len(result.all())
