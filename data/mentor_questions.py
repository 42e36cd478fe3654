"""First questions to a topic's mentors, asked before anybody shows who they are; and what mentors answered.

Invariants:
- Who asked stands here only as a blind index and as a sealed record, which is opened for the notice to them alone.
- Question and answers are sealed records, erased with their rows.
- Order and time tell nothing to mentors: they see the day, and questions in the order of their random ids.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, String, Table, UniqueConstraint, delete, func, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

ASKER = "mentors.asker"
"""The context of the blind indexes of those who asked."""

mentor_questions = Table(
    "mentor_questions",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("asker", String(64), nullable=False),
    Column("topic", String(60), nullable=False),
    Column("record_id", String(24), nullable=False),
    Column("who_id", String(24), nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Index("mentor_questions_asker", "guild_id", "asker"),
    Index("mentor_questions_topic", "guild_id", "topic"),
    Index("mentor_questions_asked", "asked_at"),
    info=about_people(blinded={"asker": ASKER}, records=("record_id", "who_id")),
)

mentor_answers = Table(
    "mentor_answers",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("question_id", String(24), nullable=False),
    Column("user_id", snowflake(), nullable=False),
    Column("record_id", String(24), nullable=False),
    Column("answered_at", Moment, nullable=False),
    UniqueConstraint("question_id", "user_id"),
    Index("mentor_answers_person", "guild_id", "user_id"),
    info=about_people("user_id", records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `record_id` holds its words, `who_id` the account that asked, both sealed."""

    id: str
    guild_id: int
    asker: str
    topic: str
    record_id: str
    who_id: str
    asked_at: datetime
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a mentor answered. `record_id` holds the words, sealed."""

    id: str
    guild_id: int
    question_id: str
    user_id: int
    record_id: str
    answered_at: datetime


async def add(tx: Transaction, question: Question) -> None:
    """Write a question."""
    row = {name: getattr(question, name) for name in question.__slots__}
    await tx.execute(inserting(tx, mentor_questions).values(row))


async def get(tx: Transaction, guild_id: int, id: str) -> Question | None:
    """Return a question."""
    asked = select(mentor_questions).where(mentor_questions.c.id == id, mentor_questions.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Question(**row._mapping) if row else None


async def of_asker(tx: Transaction, guild_id: int, asker: str) -> list[Question]:
    """Return what somebody asked, the oldest first."""
    result = await tx.execute(
        select(mentor_questions)
        .where(mentor_questions.c.guild_id == guild_id, mentor_questions.c.asker == asker)
        .order_by(mentor_questions.c.asked_at, mentor_questions.c.id)
    )
    return [Question(**row._mapping) for row in result]


async def open_about(tx: Transaction, guild_id: int, topics: Collection[str]) -> list[Question]:
    """Return the open questions about these topics, in an order that tells nothing."""
    result = await tx.execute(
        select(mentor_questions)
        .where(
            mentor_questions.c.guild_id == guild_id,
            mentor_questions.c.topic.in_(topics),
            mentor_questions.c.closed_at.is_(None),
        )
        .order_by(mentor_questions.c.id)
    )
    return [Question(**row._mapping) for row in result]


async def close(tx: Transaction, guild_id: int, id: str, *, at: datetime) -> None:
    """Let nobody answer a question any more."""
    await tx.execute(
        update(mentor_questions)
        .where(mentor_questions.c.id == id, mentor_questions.c.guild_id == guild_id)
        .values(closed_at=at)
    )


async def answer(tx: Transaction, given: Answer) -> bool:
    """Write an answer; False where this mentor has answered already."""
    row = {name: getattr(given, name) for name in given.__slots__}
    adding = inserting(tx, mentor_answers).values(row).on_conflict_do_nothing().returning(mentor_answers.c.id)
    return (await tx.execute(adding)).first() is not None


async def answers(tx: Transaction, guild_id: int, question_ids: Collection[str]) -> list[Answer]:
    """Return the answers to these questions, the oldest first."""
    result = await tx.execute(
        select(mentor_answers)
        .where(mentor_answers.c.guild_id == guild_id, mentor_answers.c.question_id.in_(question_ids))
        .order_by(mentor_answers.c.answered_at, mentor_answers.c.id)
    )
    return [Answer(**row._mapping) for row in result]


async def answers_of(tx: Transaction, guild_id: int, user_id: int) -> list[Answer]:
    """Return what a mentor answered, the oldest first."""
    result = await tx.execute(
        select(mentor_answers)
        .where(mentor_answers.c.guild_id == guild_id, mentor_answers.c.user_id == user_id)
        .order_by(mentor_answers.c.answered_at, mentor_answers.c.id)
    )
    return [Answer(**row._mapping) for row in result]


async def count_open(tx: Transaction, guild_id: int, asker: str) -> int:
    """Return how many questions of somebody are open."""
    result = await tx.execute(
        select(func.count())
        .select_from(mentor_questions)
        .where(
            mentor_questions.c.guild_id == guild_id,
            mentor_questions.c.asker == asker,
            mentor_questions.c.closed_at.is_(None),
        )
    )
    return int(result.scalar_one())


async def remove(tx: Transaction, guild_id: int, id: str) -> list[str]:
    """Remove a question with its answers; return their records, for the vault to forget."""
    of_question = (mentor_answers.c.guild_id == guild_id, mentor_answers.c.question_id == id)
    gone = await tx.execute(delete(mentor_answers).where(*of_question).returning(mentor_answers.c.record_id))
    records = list(gone.scalars())
    result = await tx.execute(
        delete(mentor_questions)
        .where(mentor_questions.c.id == id, mentor_questions.c.guild_id == guild_id)
        .returning(mentor_questions.c.record_id, mentor_questions.c.who_id)
    )
    return [*records, *(record for row in result for record in (row.record_id, row.who_id))]


async def asked_before(tx: Transaction, moment: datetime) -> list[Question]:
    """Return the questions, of all communities, that were asked before a moment."""
    result = await tx.execute(select(mentor_questions).where(mentor_questions.c.asked_at < moment))
    return [Question(**row._mapping) for row in result]
