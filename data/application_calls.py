"""Calls for applications, and who judges them: reviewers, those who decide, and who blackens text.

Invariants:
- A call moves from one state to the next once: whoever comes second changes nothing.
- What a call says is published; nothing about anybody who applies stands here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

from sqlalchemy import JSON, Column, Index, Integer, String, Table, delete, func, insert, select, update

from data.about import about_community, about_people
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.people import people_of

DRAFT, OPEN, CLOSED, REVIEW, LOCKED, OPENED = "draft", "open", "closed", "review", "locked", "opened"
"""Being written; people can apply; waits for the redactor; is reviewed; decided, still blind; names are known."""
OVER = (LOCKED, OPENED)
REVIEWER, DECIDER, REDACTOR = "reviewer", "decider", "redactor"
FORMER = "former"
"""Whoever has read texts or marks in another role before: they have none now, and give no marks any more."""
MOST_TITLE = 100

application_calls = Table(
    "application_calls",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("state", String(10), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("title", Words(MOST_TITLE), nullable=False),
    Column("contents", JSON, nullable=False),
    Column("days", Integer, nullable=False),
    Column("wanted", Integer, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("closes_at", Moment),
    Column("closed_at", Moment),
    Column("decided_at", Moment),
    Column("channel_id", snowflake()),
    Column("message_id", snowflake()),
    Index("application_calls_guild", "guild_id", "state"),
    Index("application_calls_decided", "decided_at"),
    Index("application_calls_made", "made_at"),
    info=about_community("what organisers publish; nothing about anybody who applies"),
)

application_people = Table(
    "application_people",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("call_id", String(24), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("role", String(10), nullable=False),
    Column("unblinds_at", Moment),
    Index("application_people_person", "guild_id", "user_id", "call_id"),
    info=about_people("user_id"),
)


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `contents` are its words: `about`, `questions`, `rubric` (by mark) and `contact`.

    It is open for `days` from when it was published; each application is to get `wanted` reviews. `closes_at` is
    promised once it is published, `closed_at` is when it did; `decided_at` is when the decision was locked.
    """

    id: str
    guild_id: int
    state: str
    kind: str
    title: str
    contents: Mapping[str, Any]
    days: int
    wanted: int
    made_at: datetime
    closes_at: datetime | None
    closed_at: datetime | None
    decided_at: datetime | None
    channel_id: int | None
    message_id: int | None


class Changes(TypedDict, total=False):
    """What of a call can change."""

    kind: str
    title: str
    contents: Mapping[str, Any]
    days: int
    wanted: int
    closes_at: datetime | None
    closed_at: datetime | None
    decided_at: datetime | None
    channel_id: int | None
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Judge:
    """Somebody who judges a call; `unblinds_at` is when they said that names may be shown."""

    call_id: str
    user_id: int
    role: str
    unblinds_at: datetime | None


JUDGE = [application_people.c[name] for name in Judge.__slots__]


async def add(tx: Transaction, call: Call) -> None:
    """Write a call."""
    await tx.execute(insert(application_calls).values({name: getattr(call, name) for name in call.__slots__}))


async def get(tx: Transaction, guild_id: int, id: str) -> Call | None:
    """Return a call."""
    asked = select(application_calls).where(application_calls.c.id == id, application_calls.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Call(**row._mapping) if row else None


async def hold(tx: Transaction, guild_id: int, id: str) -> Call | None:
    """Return a call, and let nobody else change it until the transaction ends.

    Whoever decides how long a call is open, or that it closes, holds it first, so that the two never cross.
    """
    asked = select(application_calls).where(application_calls.c.id == id, application_calls.c.guild_id == guild_id)
    row = (await tx.execute(asked.with_for_update())).first()
    return Call(**row._mapping) if row else None


async def in_states(tx: Transaction, guild_id: int, states: Collection[str]) -> list[Call]:
    """Return a community's calls in these states, the newest first."""
    result = await tx.execute(
        select(application_calls)
        .where(application_calls.c.guild_id == guild_id, application_calls.c.state.in_(states))
        .order_by(application_calls.c.made_at.desc(), application_calls.c.id)
    )
    return [Call(**row._mapping) for row in result]


async def of_ids(tx: Transaction, guild_id: int, ids: Collection[str]) -> dict[str, Call]:
    """Return these calls by their ids."""
    result = await tx.execute(
        select(application_calls).where(
            application_calls.c.guild_id == guild_id, application_calls.c.id.in_(list(ids))
        )
    )
    return {row.id: Call(**row._mapping) for row in result}


async def change(tx: Transaction, guild_id: int, id: str, states: Collection[str], changes: Changes) -> bool:
    """Change a call that is in one of these states; tell whether it is."""
    return await _update(tx, guild_id, id, states, dict(changes))


async def move(
    tx: Transaction, guild_id: int, id: str, states: Collection[str], to: str, changes: Changes | None = None
) -> bool:
    """Move a call on from one of these states; tell whether it was in one: of two people, one does it."""
    return await _update(tx, guild_id, id, states, {**(changes or {}), "state": to})


async def remove(tx: Transaction, guild_id: int, id: str) -> None:
    """Remove a call, and who judges it."""
    await tx.execute(
        delete(application_people).where(
            application_people.c.guild_id == guild_id, application_people.c.call_id == id
        )
    )
    await tx.execute(
        delete(application_calls).where(application_calls.c.id == id, application_calls.c.guild_id == guild_id)
    )


async def over(tx: Transaction, *, decided_before: datetime, ended_before: datetime, most: int) -> list[Call]:
    """Return calls, of all communities, that were decided before a moment, or ended before one and are undecided.

    Where a call was never published, it ended when it was made.
    """
    end = func.coalesce(application_calls.c.closed_at, application_calls.c.closes_at, application_calls.c.made_at)
    decided = (
        select(application_calls)
        .where(application_calls.c.decided_at < decided_before)
        .order_by(application_calls.c.decided_at)
        .limit(most)
    )
    made = (
        select(application_calls)
        .where(
            application_calls.c.made_at < ended_before,  # nothing ends before it is made; this has an index
            end < ended_before,
            application_calls.c.decided_at.is_(None),
        )
        .order_by(application_calls.c.made_at)
        .limit(most)
    )
    rows = [*(await tx.execute(decided)), *(await tx.execute(made))]
    return [Call(**row._mapping) for row in rows]


async def judges(tx: Transaction, guild_id: int, call_id: str) -> list[Judge]:
    """Return who judges a call."""
    result = await tx.execute(
        select(*JUDGE)
        .where(application_people.c.guild_id == guild_id, application_people.c.call_id == call_id)
        .order_by(application_people.c.user_id)
    )
    return [Judge(**row._mapping) for row in result]


async def role_of(tx: Transaction, guild_id: int, call_id: str, user_id: int) -> Judge | None:
    """Return as what somebody judges a call, if they do."""
    asked = select(*JUDGE).where(
        application_people.c.guild_id == guild_id,
        application_people.c.call_id == call_id,
        application_people.c.user_id == user_id,
    )
    row = (await tx.execute(asked)).first()
    return Judge(**row._mapping) if row else None


async def judged_by(tx: Transaction, guild_id: int, user_id: int) -> list[Judge]:
    """Return what somebody judges in a community."""
    result = await tx.execute(
        select(*JUDGE)
        .where(application_people.c.guild_id == guild_id, application_people.c.user_id == user_id)
        .order_by(application_people.c.call_id)
    )
    return [Judge(**row._mapping) for row in result]


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who judges something in a community."""
    column = application_people.c.user_id
    judging = application_people.c.role != FORMER  # they may be gone for long
    return await people_of(tx, column, application_people.c.guild_id == guild_id, judging)


async def name(
    tx: Transaction, guild_id: int, call_id: str, role: str, user_ids: Collection[int], *, remembers: bool = False
) -> None:
    """Let these people have a role in a call, and nobody else. Whoever keeps it keeps what they have pressed.

    `remembers`: whoever loses it stays on record as FORMER.
    """
    of_role = (
        application_people.c.guild_id == guild_id,
        application_people.c.call_id == call_id,
        application_people.c.role == role,
    )
    standing = set((await tx.execute(select(application_people.c.user_id).where(*of_role))).scalars())
    gone = standing - set(user_ids)
    lost = (*of_role, application_people.c.user_id.in_(gone))
    if remembers:
        await tx.execute(update(application_people).where(*lost).values(role=FORMER, unblinds_at=None))
    else:
        await tx.execute(delete(application_people).where(*lost))
    for id in sorted(set(user_ids) - standing):  # whoever comes back
        await leave(tx, guild_id, call_id, id)
    new = [
        {"guild_id": guild_id, "call_id": call_id, "user_id": id, "role": role, "unblinds_at": None}
        for id in sorted(set(user_ids) - standing)
    ]
    if new:
        await tx.execute(insert(application_people), new)


async def leave(tx: Transaction, guild_id: int, call_id: str, user_id: int, *, remembers: bool = False) -> None:
    """Let somebody judge a call no more. `remembers`: they stay on record as FORMER."""
    of_person = (
        application_people.c.guild_id == guild_id,
        application_people.c.call_id == call_id,
        application_people.c.user_id == user_id,
    )
    if remembers:
        await tx.execute(update(application_people).where(*of_person).values(role=FORMER, unblinds_at=None))
    else:
        await tx.execute(delete(application_people).where(*of_person))


async def unblind(tx: Transaction, guild_id: int, call_id: str, user_id: int, *, at: datetime | None) -> bool:
    """Write that somebody who decides says that names may be shown, or takes it back; tell whether they decide."""
    result = await tx.execute(
        update(application_people)
        .where(
            application_people.c.guild_id == guild_id,
            application_people.c.call_id == call_id,
            application_people.c.user_id == user_id,
            application_people.c.role == DECIDER,
        )
        .values(unblinds_at=at)
        .returning(application_people.c.user_id)
    )
    return result.first() is not None


async def _update(
    tx: Transaction, guild_id: int, id: str, states: Collection[str], values: Mapping[str, Any]
) -> bool:
    result = await tx.execute(
        update(application_calls)
        .where(
            application_calls.c.id == id,
            application_calls.c.guild_id == guild_id,
            application_calls.c.state.in_(list(states)),
        )
        .values(**values)
        .returning(application_calls.c.id)
    )
    return result.first() is not None
