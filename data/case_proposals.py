"""What handlers propose to decide in a case, and who agrees.

Invariants: one person has one voice on a proposal, as a blind index; what is proposed is sealed; a case has at
most one open proposal of a kind about the same thing (`subject`), so that two handlers who decide at once meet in
it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table, literal, select, text, update

from data.about import about_confidence
from data.cases import Viewer, seen_ids
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

VOICE = "conduct.voice"
"""The context of the blind indexes of those who agree."""

case_proposals = Table(
    "case_proposals",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("case_id", String(24), ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("measure", String(16)),
    Column("subject", String(24), nullable=False),
    Column("record_id", String(24)),
    Column("state", String(10), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("settled_at", Moment),
    Column("applied_at", Moment),
    Column("ended_at", Moment),
    Index(
        "case_proposals_open",
        "case_id",
        "kind",
        "subject",
        unique=True,
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
    Index("case_proposals_case", "guild_id", "case_id"),
    info=about_confidence("what is proposed in cases, sealed", records=("record_id",)),
)

case_votes = Table(
    "case_votes",
    metadata,
    Column("proposal_id", String(24), ForeignKey("case_proposals.id", ondelete="CASCADE"), primary_key=True),
    Column("who", String(64), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("cosigner", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    info=about_confidence("who agrees to what is proposed, blindly"),
)

OPEN, AGREED, WITHDRAWN = "open", "agreed", "withdrawn"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal. `kind` and `measure`: see cogs/conduct/rules/deciding.py.

    `subject` is what it is about: a part (data/case_people.py), a report, an entry, or the case itself.
    """

    id: str
    guild_id: int
    case_id: str
    kind: str
    measure: str | None
    subject: str
    record_id: str | None
    state: str
    made_at: datetime
    settled_at: datetime | None
    applied_at: datetime | None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Vote:
    """One voice for a proposal."""

    who: str
    cosigner: bool
    at: datetime


async def add(tx: Transaction, proposal: Proposal) -> bool:
    """Write a proposal; False where one of its kind about the same thing is open already."""
    row = {name: getattr(proposal, name) for name in proposal.__slots__}
    adding = inserting(tx, case_proposals).values(row).on_conflict_do_nothing().returning(case_proposals.c.id)
    return (await tx.execute(adding)).first() is not None


async def get(tx: Transaction, guild_id: int, proposal_id: str) -> Proposal | None:
    """Return a proposal, for Hearth's own work or after `cases.seen`."""
    result = await tx.execute(
        select(case_proposals).where(case_proposals.c.id == proposal_id, case_proposals.c.guild_id == guild_id)
    )
    row = result.first()
    return Proposal(**row._mapping) if row else None


async def seen(tx: Transaction, guild_id: int, viewer: Viewer, case_id: str) -> list[Proposal]:
    """Return the proposals of a case to somebody who handles it, the earliest first."""
    result = await tx.execute(
        select(case_proposals)
        .where(
            case_proposals.c.guild_id == guild_id,
            case_proposals.c.case_id == case_id,
            seen_ids(guild_id, viewer, case_id),
        )
        .order_by(case_proposals.c.made_at, case_proposals.c.id)
    )
    return [Proposal(**row._mapping) for row in result]


async def of_case(tx: Transaction, guild_id: int, case_id: str) -> list[Proposal]:
    """Return the proposals of a case for Hearth's own work, the earliest first."""
    result = await tx.execute(
        select(case_proposals)
        .where(case_proposals.c.guild_id == guild_id, case_proposals.c.case_id == case_id)
        .order_by(case_proposals.c.made_at, case_proposals.c.id)
    )
    return [Proposal(**row._mapping) for row in result]


async def open_ones(tx: Transaction, guild_id: int) -> list[Proposal]:
    """Return the open proposals of a community, the earliest first, for Hearth's own work."""
    result = await tx.execute(
        select(case_proposals)
        .where(case_proposals.c.guild_id == guild_id, case_proposals.c.state == OPEN)
        .order_by(case_proposals.c.made_at, case_proposals.c.id)
    )
    return [Proposal(**row._mapping) for row in result]


async def vote(tx: Transaction, guild_id: int, proposal_id: str, vote: Vote) -> bool:
    """Write somebody's voice; False where they have agreed already, or where the proposal is not open any more."""
    voice = select(
        case_proposals.c.id,
        literal(vote.who, String(64)),
        case_proposals.c.guild_id,
        literal(vote.cosigner, Boolean),
        literal(vote.at, Moment),
    ).where(
        case_proposals.c.id == proposal_id,
        case_proposals.c.guild_id == guild_id,
        case_proposals.c.state == OPEN,
    )
    adding = (
        inserting(tx, case_votes)
        .from_select(["proposal_id", "who", "guild_id", "cosigner", "at"], voice)
        .on_conflict_do_nothing()
        .returning(case_votes.c.who)
    )
    return (await tx.execute(adding)).first() is not None


async def votes(tx: Transaction, guild_id: int, proposal_id: str) -> list[Vote]:
    """Return who has agreed, the first one first."""
    result = await tx.execute(
        select(case_votes.c.who, case_votes.c.cosigner, case_votes.c.at)
        .where(case_votes.c.guild_id == guild_id, case_votes.c.proposal_id == proposal_id)
        .order_by(case_votes.c.at, case_votes.c.who)
    )
    return [Vote(**row._mapping) for row in result]


async def settle(tx: Transaction, guild_id: int, proposal_id: str, *, state: str, at: datetime) -> bool:
    """Agree to or withdraw an open proposal; False where that was done meanwhile."""
    result = await tx.execute(
        update(case_proposals)
        .where(
            case_proposals.c.id == proposal_id,
            case_proposals.c.guild_id == guild_id,
            case_proposals.c.state == OPEN,
        )
        .values(state=state, settled_at=at)
        .returning(case_proposals.c.id)
    )
    return result.first() is not None


async def note_applied(tx: Transaction, guild_id: int, proposal_id: str, *, at: datetime) -> None:
    """Write that a person has carried out what was agreed."""
    await tx.execute(
        update(case_proposals)
        .where(case_proposals.c.id == proposal_id, case_proposals.c.guild_id == guild_id)
        .values(applied_at=at)
    )


async def note_ended(tx: Transaction, guild_id: int, proposal_id: str, *, at: datetime) -> None:
    """Write that a measure holds no longer."""
    await tx.execute(
        update(case_proposals)
        .where(case_proposals.c.id == proposal_id, case_proposals.c.guild_id == guild_id)
        .values(ended_at=at)
    )


async def move(tx: Transaction, guild_id: int, from_case: str, to_case: str) -> None:
    """Give the settled proposals of a case to the one into which it is merged; open ones are withdrawn first."""
    await tx.execute(
        update(case_proposals)
        .where(
            case_proposals.c.guild_id == guild_id,
            case_proposals.c.case_id == from_case,
            case_proposals.c.state != OPEN,
        )
        .values(case_id=to_case)
    )


async def forget_records(tx: Transaction, guild_id: int, case_id: str) -> list[str]:
    """Let go of what the proposals of a case say; return the record ids."""
    which = (case_proposals.c.guild_id == guild_id, case_proposals.c.case_id == case_id)
    result = await tx.execute(
        select(case_proposals.c.record_id).where(*which, case_proposals.c.record_id.is_not(None))
    )
    records = list(result.scalars())
    await tx.execute(update(case_proposals).where(*which).values(record_id=None))
    return records
