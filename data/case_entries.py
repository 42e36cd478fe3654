"""What is said in a case: between the team and a reporter, between the team and the accused, and among handlers.

Invariants: every text is sealed, together with the account of the handler who wrote it; nothing reaches the
accused that is not `sent`, and a hearing is sent only once a second handler has checked it; handlers read entries
only through `of_case`, which takes a `Viewer`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ColumnElement, ForeignKey, Index, String, Table, select, update

from data.about import about_confidence
from data.cases import Viewer, seen_ids
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

case_entries = Table(
    "case_entries",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("case_id", String(24), ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("report_id", String(24)),
    Column("part_id", String(24)),
    Column("kind", String(12), nullable=False),
    Column("state", String(10), nullable=False),
    Column("who", String(64)),
    Column("record_id", String(24)),
    Column("at", Moment, nullable=False),
    Index("case_entries_case", "guild_id", "case_id", "at"),
    Index("case_entries_report", "guild_id", "report_id", "at"),
    Index("case_entries_part", "guild_id", "part_id", "at"),
    info=about_confidence("what was said in cases, sealed", records=("record_id",)),
)

DRAFT, SENT, REFUSED = "draft", "sent", "refused"

REPLY = "reply"
"""From the team to a reporter."""
ANSWER = "answer"
"""From a reporter to the team."""
NOTE = "note"
"""Among handlers."""
HEARING = "hearing"
"""From the team to somebody who is accused: a draft until a second handler has checked it."""
RESPONSE = "response"
"""From somebody who is accused to the team."""
OUTCOME = "outcome"
"""To a reporter: what came of it."""
VERDICT = "verdict"
"""To somebody who is accused: what was decided."""
APPEAL = "appeal"
"""From somebody who is accused, against what was decided."""
URGENT = "urgent"
"""Among handlers: an urgent measure that one of them has taken."""

TO_REPORTER = (REPLY, OUTCOME)
WITH_REPORTER = (REPLY, OUTCOME, ANSWER)
WITH_ACCUSED = (HEARING, VERDICT, RESPONSE, APPEAL)


@dataclass(frozen=True, slots=True)
class Entry:
    """One text in a case. `who` is a blind index of the handler who wrote it, None for others.

    `report_id` is the report that it belongs to, `part_id` the part (data/case_people.py) of the accused.
    `record_id` is None once it was purged.
    """

    id: str
    guild_id: int
    case_id: str
    report_id: str | None
    part_id: str | None
    kind: str
    state: str
    who: str | None
    record_id: str | None
    at: datetime


async def add(tx: Transaction, entry: Entry) -> None:
    """Write an entry."""
    await tx.execute(inserting(tx, case_entries).values({name: getattr(entry, name) for name in entry.__slots__}))


async def of_case(
    tx: Transaction, guild_id: int, viewer: Viewer, case_id: str, *, kinds: Collection[str]
) -> list[Entry]:
    """Return what was said in a case to somebody who handles it, the earliest first."""
    result = await tx.execute(
        select(case_entries)
        .where(
            case_entries.c.guild_id == guild_id,
            case_entries.c.case_id == case_id,
            case_entries.c.kind.in_(kinds),
            seen_ids(guild_id, viewer, case_id),
        )
        .order_by(case_entries.c.at, case_entries.c.id)
    )
    return [Entry(**row._mapping) for row in result]


async def get(tx: Transaction, guild_id: int, entry_id: str) -> Entry | None:
    """Return one entry, for Hearth's own work or after `cases.seen`."""
    result = await tx.execute(
        select(case_entries).where(case_entries.c.id == entry_id, case_entries.c.guild_id == guild_id)
    )
    row = result.first()
    return Entry(**row._mapping) if row else None


async def of_report(tx: Transaction, guild_id: int, report_id: str) -> list[Entry]:
    """Return what was said between the team and the reporter of a report, the earliest first."""
    return await _sent(tx, guild_id, case_entries.c.report_id == report_id, WITH_REPORTER)


async def of_part(tx: Transaction, guild_id: int, part_id: str) -> list[Entry]:
    """Return what was said between the team and somebody who is accused, the earliest first."""
    return await _sent(tx, guild_id, case_entries.c.part_id == part_id, WITH_ACCUSED)


async def change_state(tx: Transaction, guild_id: int, entry_id: str, *, state: str, at: datetime) -> None:
    """Send or refuse a draft; `at` is when it was."""
    await tx.execute(
        update(case_entries)
        .where(case_entries.c.id == entry_id, case_entries.c.guild_id == guild_id)
        .values(state=state, at=at)
    )


async def move(tx: Transaction, guild_id: int, from_case: str, to_case: str) -> None:
    """Give the entries of one case to another, into which it is merged."""
    await tx.execute(
        update(case_entries)
        .where(case_entries.c.guild_id == guild_id, case_entries.c.case_id == from_case)
        .values(case_id=to_case)
    )


async def move_part(tx: Transaction, guild_id: int, from_part: str, to_part: str) -> None:
    """Give what was said with an accused person to their part in the case into which theirs is merged."""
    await tx.execute(
        update(case_entries)
        .where(case_entries.c.guild_id == guild_id, case_entries.c.part_id == from_part)
        .values(part_id=to_part)
    )


async def forget_records(tx: Transaction, guild_id: int, case_id: str) -> list[str]:
    """Let go of what was said in a case; return the record ids."""
    which = (case_entries.c.guild_id == guild_id, case_entries.c.case_id == case_id)
    result = await tx.execute(
        select(case_entries.c.record_id).where(*which, case_entries.c.record_id.is_not(None))
    )
    records = list(result.scalars())
    await tx.execute(update(case_entries).where(*which).values(record_id=None))
    return records


async def _sent(tx: Transaction, guild_id: int, whose: ColumnElement[bool], kinds: Collection[str]) -> list[Entry]:
    result = await tx.execute(
        select(case_entries)
        .where(
            case_entries.c.guild_id == guild_id,
            whose,
            case_entries.c.kind.in_(kinds),
            case_entries.c.state == SENT,
        )
        .order_by(case_entries.c.at, case_entries.c.id)
    )
    return [Entry(**row._mapping) for row in result]
