"""Proposals: what somebody would like the community to decide, by name or without one.

Invariants:
- Whoever proposes without a name stands nowhere here: a keyed hash of their receipt is all that leads back.
- When something was proposed, decided on and published stands here as a day, never as a moment.
- Rows lie in the order of their random ids, also in the file (WITHOUT ROWID): order tells nothing.
- Words without a name lie in a box that a month's proposals share (`proposal_boxes`), so that they have no sealed
  record of their own, and with it no moment and no place in a row; words by name are a record that goes with them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    delete,
    func,
    select,
    update,
)

from data.about import about_confidence, about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

WAITING, ACCEPTED, DECLINED, PUBLISHED = "waiting", "accepted", "declined", "published"
"""Nobody has looked at it yet; it will be published; it will not; it stands in the channel."""

proposals = Table(
    "proposals",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("author_id", snowflake()),
    Column("receipt", String(64)),
    Column("record_id", String(24)),
    Column("box_id", String(24)),
    Column("body", LargeBinary),
    Column("reason_id", String(24)),
    Column("state", String(10), nullable=False),
    Column("made_on", Moment, nullable=False),
    Column("decided_on", Moment),
    Column("published_on", Moment),
    Column("channel_id", snowflake()),
    Column("message_id", snowflake()),
    Column("is_seen", Boolean, nullable=False),
    UniqueConstraint("guild_id", "receipt"),
    Index("proposals_author", "guild_id", "author_id"),
    Index("proposals_state", "guild_id", "state"),
    info=about_people("author_id", records=("record_id", "reason_id")),
    sqlite_with_rowid=False,
)

proposal_boxes = Table(
    "proposal_boxes",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("period", String(7), primary_key=True),
    Column("record_id", String(24), nullable=False),
    info=about_confidence("the keys of what is proposed without a name", records=("record_id",)),
    sqlite_with_rowid=False,
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal. `record_id` holds words by name; `body` those without one, which the key `box_id` opens.

    `reason_id` holds why it was declined. `is_seen`: whoever proposed it by name knows what became of it.
    """

    id: str
    guild_id: int
    author_id: int | None
    receipt: str | None
    record_id: str | None
    box_id: str | None
    body: bytes | None
    reason_id: str | None
    state: str
    made_on: datetime
    decided_on: datetime | None
    published_on: datetime | None
    channel_id: int | None
    message_id: int | None
    is_seen: bool


class Changes(TypedDict, total=False):
    """What can change about a proposal."""

    reason_id: str | None
    decided_on: datetime | None
    published_on: datetime | None
    channel_id: int | None
    message_id: int | None
    is_seen: bool


async def add(tx: Transaction, proposal: Proposal) -> bool:
    """Write a proposal; False where it stands already."""
    row = {name: getattr(proposal, name) for name in proposal.__slots__}
    adding = inserting(tx, proposals).values(row).on_conflict_do_nothing().returning(proposals.c.id)
    return (await tx.execute(adding)).first() is not None


async def get(tx: Transaction, guild_id: int, id: str) -> Proposal | None:
    """Return a proposal."""
    asked = select(proposals).where(proposals.c.id == id, proposals.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Proposal(**row._mapping) if row else None


async def with_receipt(tx: Transaction, guild_id: int, receipt: str) -> Proposal | None:
    """Return the proposal that a receipt leads to."""
    asked = select(proposals).where(proposals.c.guild_id == guild_id, proposals.c.receipt == receipt)
    row = (await tx.execute(asked)).first()
    return Proposal(**row._mapping) if row else None


async def of_author(tx: Transaction, guild_id: int, author_id: int) -> list[Proposal]:
    """Return what somebody proposed by name, the newest day first."""
    result = await tx.execute(
        select(proposals)
        .where(proposals.c.guild_id == guild_id, proposals.c.author_id == author_id)
        .order_by(proposals.c.made_on.desc(), proposals.c.id)
    )
    return [Proposal(**row._mapping) for row in result]


async def in_state(tx: Transaction, guild_id: int, state: str) -> list[Proposal]:
    """Return all proposals in a state, in an order that tells nothing."""
    result = await tx.execute(
        select(proposals)
        .where(proposals.c.guild_id == guild_id, proposals.c.state == state)
        .order_by(proposals.c.id)
    )
    return [Proposal(**row._mapping) for row in result]


async def count_open(tx: Transaction, guild_id: int, author_id: int) -> int:
    """Return how many proposals of somebody wait to be looked at."""
    result = await tx.execute(
        select(func.count())
        .select_from(proposals)
        .where(
            proposals.c.guild_id == guild_id,
            proposals.c.author_id == author_id,
            proposals.c.state == WAITING,
        )
    )
    return int(result.scalar_one())


async def move(
    tx: Transaction, guild_id: int, id: str, from_states: Collection[str], to_state: str, changes: Changes
) -> bool:
    """Bring a proposal from one of these states into another; False where somebody was quicker, or it is gone."""
    result = await tx.execute(
        update(proposals)
        .where(proposals.c.id == id, proposals.c.guild_id == guild_id, proposals.c.state.in_(from_states))
        .values(state=to_state, **changes)
        .returning(proposals.c.id)
    )
    return result.first() is not None


async def note_seen(tx: Transaction, guild_id: int, author_id: int) -> None:
    """Somebody has seen what became of what they proposed."""
    await tx.execute(
        update(proposals)
        .where(
            proposals.c.guild_id == guild_id,
            proposals.c.author_id == author_id,
            proposals.c.state.in_((DECLINED, PUBLISHED)),
        )
        .values(is_seen=True)
    )


async def waiting_in(tx: Transaction) -> list[int]:
    """Return the communities, of all, in which proposals wait for somebody or for their day."""
    result = await tx.execute(
        select(proposals.c.guild_id).where(proposals.c.state.in_((WAITING, ACCEPTED))).distinct()
    )
    return sorted(result.scalars())


async def forget(tx: Transaction, *, before: datetime, most: int) -> dict[int, list[str]]:
    """Remove what was decided before a day, of all communities; return their records, by community."""
    old = (
        select(proposals.c.id)
        .where(proposals.c.state.in_((DECLINED, PUBLISHED)), proposals.c.decided_on < before)
        .limit(most)
    )
    result = await tx.execute(
        delete(proposals)
        .where(proposals.c.id.in_(old))
        .returning(proposals.c.guild_id, proposals.c.record_id, proposals.c.reason_id)
    )
    gone: dict[int, list[str]] = {}
    for row in result:
        gone.setdefault(row.guild_id, []).extend(id for id in (row.record_id, row.reason_id) if id)
    return gone


async def box_of(tx: Transaction, guild_id: int, period: str) -> str | None:
    """Return the record that holds the key of a month's box."""
    found: str | None = (
        await tx.execute(
            select(proposal_boxes.c.record_id).where(
                proposal_boxes.c.guild_id == guild_id, proposal_boxes.c.period == period
            )
        )
    ).scalar_one_or_none()
    return found


async def add_box(tx: Transaction, guild_id: int, period: str, record_id: str) -> None:
    """Write down where the key of a month's box is."""
    await tx.execute(inserting(tx, proposal_boxes).values(guild_id=guild_id, period=period, record_id=record_id))


async def empty_boxes(tx: Transaction, *, before: str) -> list[tuple[int, str]]:
    """Remove the boxes of months before one, of all communities, that hold nothing any more; return their keys."""
    used = select(proposals.c.box_id).where(proposals.c.box_id.is_not(None))
    result = await tx.execute(
        delete(proposal_boxes)
        .where(proposal_boxes.c.period < before, proposal_boxes.c.record_id.not_in(used))
        .returning(proposal_boxes.c.guild_id, proposal_boxes.c.record_id)
    )
    return [(row.guild_id, row.record_id) for row in result]
