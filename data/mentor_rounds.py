"""Rounds, in which many are matched at once: what organisers prepared and approved; who joins and who skips.

Invariants:
- A community has at most one round of a kind that is not over (`open_key`).
- What a round proposes are rows of data/mentor_matches.py in the state "proposed": nobody but organisers sees
  them, and they take no seat, until the round is approved in one transaction.
- Who skips a round is never listed with a reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

from sqlalchemy import JSON, Column, Index, String, Table, delete, insert, select, update

from data.about import about_community, about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.people import people_of
from data.upsert import inserting

COHORT, COFFEE, GROUP = "cohort", "coffee", "group"
KINDS = (COHORT, COFFEE, GROUP)
OPEN, PREVIEW, APPROVED, CANCELLED = "open", "preview", "approved", "cancelled"

mentor_rounds = Table(
    "mentor_rounds",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("open_key", String(10)),
    Column("kind", String(10), nullable=False),
    Column("state", String(10), nullable=False),
    Column("seed", String(24), nullable=False),
    Column("mark", String(64)),
    Column("counts", JSON, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("solved_at", Moment),
    Column("ended_at", Moment),
    Index("mentor_rounds_open", "guild_id", "open_key", unique=True),
    info=about_community("what was done for all at once; who was matched stands in the matches"),
)

mentor_left_over = Table(
    "mentor_left_over",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("round_id", String(24), primary_key=True),
    Column("limits", JSON, nullable=False),
    Index("mentor_left_over_round", "guild_id", "round_id"),
    info=about_people("user_id"),
)

mentor_joins = Table(
    "mentor_joins",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("kind", String(10), primary_key=True),
    Column("name", String(100), nullable=False),
    Column("language", String(10), nullable=False),
    Column("joined_at", Moment, nullable=False),
    info=about_people("user_id"),
)

mentor_skips = Table(
    "mentor_skips",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("kind", String(10), primary_key=True),
    info=about_people("user_id"),
)


@dataclass(frozen=True, slots=True)
class Round:
    """One round. `seed` breaks ties; `mark` says what the preview was made from; `counts` is plain numbers."""

    id: str
    guild_id: int
    kind: str
    state: str
    seed: str
    mark: str | None
    counts: Mapping[str, Any]
    made_at: datetime
    solved_at: datetime | None
    ended_at: datetime | None


class Changes(TypedDict, total=False):
    """What of a round can change."""

    state: str
    seed: str
    mark: str | None
    counts: Mapping[str, Any]
    solved_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Join:
    """Somebody takes part in rounds of a kind, from one to the next."""

    guild_id: int
    user_id: int
    kind: str
    name: str
    language: str
    joined_at: datetime


COLUMNS = [mentor_rounds.c[name] for name in Round.__slots__]


async def begin(tx: Transaction, begun: Round) -> bool:
    """Write a round; False where one of its kind is not over yet."""
    row = {name: getattr(begun, name) for name in begun.__slots__}
    adding = inserting(tx, mentor_rounds).values(**row, open_key=begun.kind)
    result = await tx.execute(adding.on_conflict_do_nothing().returning(mentor_rounds.c.id))
    return result.first() is not None


async def get(tx: Transaction, guild_id: int, id: str) -> Round | None:
    """Return a round."""
    asked = select(*COLUMNS).where(mentor_rounds.c.id == id, mentor_rounds.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Round(**row._mapping) if row else None


async def of_community(tx: Transaction, guild_id: int, *, open_only: bool = False) -> list[Round]:
    """Return the rounds of a community, the newest first."""
    asked = select(*COLUMNS).where(mentor_rounds.c.guild_id == guild_id)
    if open_only:
        asked = asked.where(mentor_rounds.c.open_key.is_not(None))
    result = await tx.execute(asked.order_by(mentor_rounds.c.made_at.desc(), mentor_rounds.c.id))
    return [Round(**row._mapping) for row in result]


async def change(tx: Transaction, guild_id: int, id: str, states: Sequence[str], changes: Changes) -> bool:
    """Change a round that is in one of `states`; tell whether it is."""
    over = {"open_key": None} if changes.get("state") in (APPROVED, CANCELLED) else {}
    result = await tx.execute(
        update(mentor_rounds)
        .where(mentor_rounds.c.id == id, mentor_rounds.c.guild_id == guild_id, mentor_rounds.c.state.in_(states))
        .values(**changes, **over)
        .returning(mentor_rounds.c.id)
    )
    return result.first() is not None


async def put_left_over(
    tx: Transaction, guild_id: int, round_id: str, left: Mapping[int, Mapping[str, int]]
) -> None:
    """Write who was left over in a round, and which limits removed how many, in the place of what stood there."""
    await tx.execute(
        delete(mentor_left_over).where(
            mentor_left_over.c.guild_id == guild_id, mentor_left_over.c.round_id == round_id
        )
    )
    if left:
        await tx.execute(
            insert(mentor_left_over),
            [
                {"guild_id": guild_id, "round_id": round_id, "user_id": user_id, "limits": dict(limits)}
                for user_id, limits in left.items()
            ],
        )


async def left_over(tx: Transaction, guild_id: int, round_id: str) -> dict[int, dict[str, int]]:
    """Return who was left over in a round, with the limits."""
    result = await tx.execute(
        select(mentor_left_over.c.user_id, mentor_left_over.c.limits)
        .where(mentor_left_over.c.guild_id == guild_id, mentor_left_over.c.round_id == round_id)
        .order_by(mentor_left_over.c.user_id)
    )
    return {row.user_id: row.limits for row in result}


async def left_over_of(tx: Transaction, guild_id: int, user_id: int) -> dict[str, dict[str, int]]:
    """Return in which rounds a person was left over, with the limits."""
    result = await tx.execute(
        select(mentor_left_over.c.round_id, mentor_left_over.c.limits)
        .where(mentor_left_over.c.guild_id == guild_id, mentor_left_over.c.user_id == user_id)
        .order_by(mentor_left_over.c.round_id)
    )
    return {row.round_id: row.limits for row in result}


async def news_of(tx: Transaction, guild_id: int, user_id: int) -> dict[str, tuple[str, dict[str, int]]]:
    """Return the rounds, with kind and limits, in which a person was left over and that organisers approved."""
    result = await tx.execute(
        select(mentor_left_over.c.round_id, mentor_rounds.c.kind, mentor_left_over.c.limits)
        .join(mentor_rounds, mentor_rounds.c.id == mentor_left_over.c.round_id)
        .where(
            mentor_left_over.c.guild_id == guild_id,
            mentor_left_over.c.user_id == user_id,
            mentor_rounds.c.guild_id == guild_id,
            mentor_rounds.c.state == APPROVED,
        )
        .order_by(mentor_rounds.c.made_at, mentor_rounds.c.id)
    )
    return {row.round_id: (row.kind, row.limits) for row in result}


async def put_away(tx: Transaction, guild_id: int, user_id: int, round_id: str) -> None:
    """A person has read that they were left over."""
    await tx.execute(
        delete(mentor_left_over).where(
            mentor_left_over.c.guild_id == guild_id,
            mentor_left_over.c.user_id == user_id,
            mentor_left_over.c.round_id == round_id,
        )
    )


async def forget(tx: Transaction, *, before: datetime, most: int) -> int:
    """Remove rounds that ended before a moment, with who was left over; return how many."""
    old = select(mentor_rounds.c.id).where(mentor_rounds.c.ended_at < before).limit(most)
    gone = (
        (await tx.execute(delete(mentor_rounds).where(mentor_rounds.c.id.in_(old)).returning(mentor_rounds.c.id)))
        .scalars()
        .all()
    )
    await tx.execute(delete(mentor_left_over).where(mentor_left_over.c.round_id.in_(gone)))
    return len(gone)


async def join(tx: Transaction, joined: Join) -> bool:
    """Let somebody take part; False where they do already."""
    row = {name: getattr(joined, name) for name in joined.__slots__}
    adding = inserting(tx, mentor_joins).values(row).on_conflict_do_nothing().returning(mentor_joins.c.user_id)
    return (await tx.execute(adding)).first() is not None


async def leave(tx: Transaction, guild_id: int, user_id: int, kind: str | None = None) -> None:
    """Let somebody take part no more; in no kind of round, where none is named."""
    leaving = delete(mentor_joins).where(mentor_joins.c.guild_id == guild_id, mentor_joins.c.user_id == user_id)
    await tx.execute(leaving if kind is None else leaving.where(mentor_joins.c.kind == kind))


async def skip(tx: Transaction, guild_id: int, user_id: int, kind: str, *, skips: bool) -> None:
    """Write whether somebody leaves out the next round of a kind."""
    if skips:
        row = {"guild_id": guild_id, "user_id": user_id, "kind": kind}
        await tx.execute(inserting(tx, mentor_skips).values(row).on_conflict_do_nothing())
    else:
        await tx.execute(
            delete(mentor_skips).where(
                mentor_skips.c.guild_id == guild_id,
                mentor_skips.c.user_id == user_id,
                mentor_skips.c.kind == kind,
            )
        )


async def skipping(tx: Transaction, guild_id: int, kind: str) -> set[int]:
    """Return who leaves out the next round of a kind."""
    result = await tx.execute(
        select(mentor_skips.c.user_id).where(mentor_skips.c.guild_id == guild_id, mentor_skips.c.kind == kind)
    )
    return set(result.scalars())


async def skips_of(tx: Transaction, guild_id: int, user_id: int) -> list[str]:
    """Return of which kinds a person leaves out the next round."""
    result = await tx.execute(
        select(mentor_skips.c.kind)
        .where(mentor_skips.c.guild_id == guild_id, mentor_skips.c.user_id == user_id)
        .order_by(mentor_skips.c.kind)
    )
    return list(result.scalars())


async def end_skips(tx: Transaction, guild_id: int, kind: str) -> None:
    """The round that was left out is over: all take part in the next one again."""
    await tx.execute(delete(mentor_skips).where(mentor_skips.c.guild_id == guild_id, mentor_skips.c.kind == kind))


async def joined(tx: Transaction, guild_id: int, kind: str) -> list[Join]:
    """Return who takes part in rounds of a kind, by account."""
    result = await tx.execute(
        select(mentor_joins)
        .where(mentor_joins.c.guild_id == guild_id, mentor_joins.c.kind == kind)
        .order_by(mentor_joins.c.user_id)
    )
    return [Join(**row._mapping) for row in result]


async def joins_of(tx: Transaction, guild_id: int, user_id: int) -> list[Join]:
    """Return in which kinds of round a person takes part."""
    result = await tx.execute(
        select(mentor_joins)
        .where(mentor_joins.c.guild_id == guild_id, mentor_joins.c.user_id == user_id)
        .order_by(mentor_joins.c.kind)
    )
    return [Join(**row._mapping) for row in result]


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who takes part in rounds here."""
    return await people_of(tx, mentor_joins.c.user_id, mentor_joins.c.guild_id == guild_id)
