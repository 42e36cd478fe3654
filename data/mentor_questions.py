"""First questions to a topic's mentors, asked before anybody shows who they are; and what mentors answered.

Invariants:
- Who asked stands here only as a blind index and as a sealed record, which is opened for the notice to them alone.
- When somebody asked stands here as a day, never as a moment.
- Question and answers are sealed records, erased with their rows.
- Order and time tell nothing to mentors: they see the day, and questions in the order of their random ids.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    String,
    Table,
    UniqueConstraint,
    and_,
    delete,
    func,
    insert,
    select,
    update,
)

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

ASKER = "mentors.asker"
"""The context of the blind indexes of those who asked."""
ASKED, ANSWERED, PASSED = "asked", "answered", "passed"
"""A mentor can answer; has answered; leaves it to others."""
SAID, SEEN = "said", "seen"
"""Whoever asked said thanks; the mentor has seen it."""

mentor_questions = Table(
    "mentor_questions",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("asker", String(64), nullable=False),
    Column("topic", String(60), nullable=False),
    Column("after_id", String(24)),
    Column("record_id", String(24), nullable=False),
    Column("who_id", String(24), nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("is_seen", Boolean, nullable=False),
    Index("mentor_questions_asker", "guild_id", "asker"),
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
    Column("state", String(10), nullable=False),
    Column("record_id", String(24)),
    Column("answered_at", Moment),
    Column("is_seen", Boolean, nullable=False),
    Column("thanks", String(10)),
    UniqueConstraint("question_id", "user_id"),
    Index("mentor_answers_person", "guild_id", "user_id", "state"),
    info=about_people("user_id", records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `record_id` holds its words, `who_id` the account that asked, both sealed.

    `after_id` is the answer after which it asks once more. `is_seen`: its person knows that it is closed.
    """

    id: str
    guild_id: int
    asker: str
    topic: str
    after_id: str | None
    record_id: str
    who_id: str
    asked_at: datetime
    closed_at: datetime | None
    is_seen: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A mentor who can answer, or has. `record_id` holds the words, sealed; `is_seen`: by whoever asked."""

    id: str
    guild_id: int
    question_id: str
    user_id: int
    state: str
    record_id: str | None
    answered_at: datetime | None
    is_seen: bool
    thanks: str | None


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


async def waiting_for(tx: Transaction, guild_id: int, user_id: int) -> list[Question]:
    """Return the open questions that a mentor can answer, in an order that tells nothing."""
    asked = (
        select(mentor_questions)
        .join(
            mentor_answers,
            and_(
                mentor_answers.c.question_id == mentor_questions.c.id,
                mentor_answers.c.guild_id == mentor_questions.c.guild_id,
            ),
        )
        .where(
            mentor_answers.c.guild_id == guild_id,
            mentor_answers.c.user_id == user_id,
            mentor_answers.c.state == ASKED,
            mentor_questions.c.closed_at.is_(None),
        )
        .order_by(mentor_questions.c.id)
    )
    return [Question(**row._mapping) for row in await tx.execute(asked)]


async def loads(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> dict[int, int]:
    """Return how many questions wait for each of these mentors."""
    result = await tx.execute(
        select(mentor_answers.c.user_id, func.count().label("waiting"))
        .where(
            mentor_answers.c.guild_id == guild_id,
            mentor_answers.c.user_id.in_(user_ids),
            mentor_answers.c.state == ASKED,
        )
        .group_by(mentor_answers.c.user_id)
    )
    found = {row.user_id: row.waiting for row in result}
    return {user_id: found.get(user_id, 0) for user_id in user_ids}


async def close(tx: Transaction, guild_id: int, id: str, *, at: datetime, is_seen: bool) -> bool:
    """Let nobody answer a question any more; False where it is closed already, or gone."""
    result = await tx.execute(
        update(mentor_questions)
        .where(
            mentor_questions.c.id == id,
            mentor_questions.c.guild_id == guild_id,
            mentor_questions.c.closed_at.is_(None),
        )
        .values(closed_at=at, is_seen=is_seen)
        .returning(mentor_questions.c.id)
    )
    return result.first() is not None


async def invite(tx: Transaction, guild_id: int, question_id: str, user_ids: Mapping[int, str]) -> None:
    """Let these mentors answer a question: account and the id of what they may answer."""
    rows = [
        {
            "id": id,
            "guild_id": guild_id,
            "question_id": question_id,
            "user_id": user_id,
            "state": ASKED,
            "record_id": None,
            "answered_at": None,
            "is_seen": False,
            "thanks": None,
        }
        for user_id, id in user_ids.items()
    ]
    if rows:
        await tx.execute(insert(mentor_answers), rows)


async def respond(
    tx: Transaction,
    guild_id: int,
    question_id: str,
    user_id: int,
    *,
    state: str,
    record_id: str | None,
    at: datetime,
) -> bool:
    """Write what a mentor answered, or that they pass; False where they have done so, or were never asked."""
    result = await tx.execute(
        update(mentor_answers)
        .where(
            mentor_answers.c.guild_id == guild_id,
            mentor_answers.c.question_id == question_id,
            mentor_answers.c.user_id == user_id,
            mentor_answers.c.state == ASKED,
        )
        .values(state=state, record_id=record_id, answered_at=at)
        .returning(mentor_answers.c.id)
    )
    return result.first() is not None


async def answer_of_id(tx: Transaction, guild_id: int, id: str) -> Answer | None:
    """Return one answer."""
    asked = select(mentor_answers).where(mentor_answers.c.id == id, mentor_answers.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Answer(**row._mapping) if row else None


async def note_seen(tx: Transaction, guild_id: int, question_id: str) -> None:
    """Whoever asked has seen the answers to a question, and whether it is closed."""
    of_question = (mentor_answers.c.guild_id == guild_id, mentor_answers.c.question_id == question_id)
    await tx.execute(
        update(mentor_answers).where(*of_question, mentor_answers.c.state == ANSWERED).values(is_seen=True)
    )
    await tx.execute(
        update(mentor_questions)
        .where(
            mentor_questions.c.id == question_id,
            mentor_questions.c.guild_id == guild_id,
            mentor_questions.c.closed_at.is_not(None),
        )
        .values(is_seen=True)
    )


async def thank(tx: Transaction, guild_id: int, id: str) -> bool:
    """Write that somebody says thanks for an answer; False where they have, or there is none."""
    result = await tx.execute(
        update(mentor_answers)
        .where(
            mentor_answers.c.id == id,
            mentor_answers.c.guild_id == guild_id,
            mentor_answers.c.state == ANSWERED,
            mentor_answers.c.thanks.is_(None),
        )
        .values(thanks=SAID)
        .returning(mentor_answers.c.id)
    )
    return result.first() is not None


async def note_thanks_seen(tx: Transaction, guild_id: int, user_id: int) -> None:
    """A mentor has seen that somebody said thanks."""
    await tx.execute(
        update(mentor_answers)
        .where(
            mentor_answers.c.guild_id == guild_id,
            mentor_answers.c.user_id == user_id,
            mentor_answers.c.state == ANSWERED,
            mentor_answers.c.thanks == SAID,
        )
        .values(thanks=SEEN)
    )


async def answers(tx: Transaction, guild_id: int, question_ids: Collection[str]) -> list[Answer]:
    """Return who was asked these questions, and what they answered; the oldest answers first."""
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
    """Return how many questions of somebody are open, beside those that ask once more."""
    result = await tx.execute(
        select(func.count())
        .select_from(mentor_questions)
        .where(
            mentor_questions.c.guild_id == guild_id,
            mentor_questions.c.asker == asker,
            mentor_questions.c.after_id.is_(None),
            mentor_questions.c.closed_at.is_(None),
        )
    )
    return int(result.scalar_one())


async def remove(tx: Transaction, guild_id: int, id: str) -> list[str]:
    """Remove a question with its answers; return their records, for the vault to forget."""
    of_question = (mentor_answers.c.guild_id == guild_id, mentor_answers.c.question_id == id)
    gone = await tx.execute(delete(mentor_answers).where(*of_question).returning(mentor_answers.c.record_id))
    records = [record for record in gone.scalars() if record is not None]
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


async def orphans(tx: Transaction, most: int) -> list[Answer]:
    """Return answers, of all communities, to questions that are gone."""
    result = await tx.execute(
        select(mentor_answers)
        .outerjoin(mentor_questions, mentor_questions.c.id == mentor_answers.c.question_id)
        .where(mentor_questions.c.id.is_(None))
        .limit(most)
    )
    return [Answer(**row._mapping) for row in result]
