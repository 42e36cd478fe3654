"""Applications, who reviews which, and the marks that were given.

Invariants:
- Who applied stands here as a blind index and as a sealed record, and nowhere near a review or a mark.
- When somebody applied stands here as a day; ids are random. So nothing here tells who came first.
- What somebody wrote, what reviewers read of it and what was answered are sealed records, erased with their rows.
- One reviewer gives one mark to one answer; a second one changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    delete,
    false,
    func,
    insert,
    select,
    update,
)

from data.about import about_community, about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

APPLICANT = "applications.applicant"
"""The context of the blind indexes of those who apply."""
DRAFT, SENT = "draft", "sent"
CHOSEN, DECLINED = "chosen", "declined"
ASKED, RECOGNISED, LEFT = "asked", "recognised", "left"
"""Under way; its reviewer knows who wrote; its reviewer was taken off after they saw the marks of others."""

applications = Table(
    "applications",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("call_id", String(24), nullable=False),
    Column("applicant", String(64), nullable=False),
    Column("state", String(10), nullable=False),
    Column("who_id", String(24), nullable=False),
    Column("words_id", String(24), nullable=False),
    Column("blind_id", String(24)),
    Column("outcome", String(10)),
    Column("feedback_id", String(24)),
    Column("day", Moment, nullable=False),
    Column("is_seen", Boolean, nullable=False),
    Column("has_news", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("call_id", "applicant"),
    Index("applications_person", "guild_id", "applicant"),
    Index("applications_call", "guild_id", "call_id", "state"),
    info=about_people(blinded={"applicant": APPLICANT}, records=("who_id", "words_id", "blind_id", "feedback_id")),
)

application_reviews = Table(
    "application_reviews",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("call_id", String(24), nullable=False),
    Column("application_id", String(24), nullable=False),
    Column("user_id", snowflake(), nullable=False),
    Column("state", String(10), nullable=False),
    UniqueConstraint("application_id", "user_id"),
    Index("application_reviews_person", "guild_id", "user_id", "call_id"),
    Index("application_reviews_call", "guild_id", "call_id"),
    info=about_people("user_id"),
)

application_marks = Table(
    "application_marks",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("review_id", String(24), primary_key=True),
    Column("question", Integer, primary_key=True),
    Column("call_id", String(24), nullable=False),
    Column("application_id", String(24), nullable=False),
    Column("mark", Integer, nullable=False),
    Index("application_marks_call", "guild_id", "call_id"),
    info=about_community("marks from 1 to 5: neither who wrote an answer nor who marked it stands in them"),
)


@dataclass(frozen=True, slots=True)
class Application:
    """One application. `who_id` holds the account, `words_id` what was written, `blind_id` what may be read of it.

    `feedback_id` holds the words of feedback; all four are sealed. `is_seen`: its person has read the decision.
    `has_news`: they have not read yet that the call is open for longer.
    """

    id: str
    guild_id: int
    call_id: str
    applicant: str
    state: str
    who_id: str
    words_id: str
    blind_id: str | None
    outcome: str | None
    feedback_id: str | None
    day: datetime
    is_seen: bool
    has_news: bool = False


class Changes(TypedDict, total=False):
    """What of an application can change."""

    state: str
    words_id: str
    blind_id: str | None
    outcome: str | None
    feedback_id: str | None
    day: datetime
    is_seen: bool
    has_news: bool


@dataclass(frozen=True, slots=True)
class Review:
    """That somebody reviews an application. `id` is all that they learn of it."""

    id: str
    guild_id: int
    call_id: str
    application_id: str
    user_id: int
    state: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What a review gave the answer to one question."""

    review_id: str
    question: int
    call_id: str
    application_id: str
    mark: int


MARK = [application_marks.c[name] for name in Mark.__slots__]


async def add(tx: Transaction, application: Application) -> bool:
    """Write an application; False where this person has one for this call."""
    row = {name: getattr(application, name) for name in application.__slots__}
    added = inserting(tx, applications).values(row).on_conflict_do_nothing().returning(applications.c.id)
    return (await tx.execute(added)).first() is not None


async def get(tx: Transaction, guild_id: int, id: str) -> Application | None:
    """Return an application."""
    asked = select(applications).where(applications.c.id == id, applications.c.guild_id == guild_id)
    row = (await tx.execute(asked)).first()
    return Application(**row._mapping) if row else None


async def of_applicant(tx: Transaction, guild_id: int, applicant: str) -> list[Application]:
    """Return all that somebody applied for."""
    result = await tx.execute(
        select(applications)
        .where(applications.c.guild_id == guild_id, applications.c.applicant == applicant)
        .order_by(applications.c.day.desc(), applications.c.id)
    )
    return [Application(**row._mapping) for row in result]


async def own(tx: Transaction, guild_id: int, call_id: str, applicant: str) -> Application | None:
    """Return somebody's application for a call."""
    asked = select(applications).where(
        applications.c.guild_id == guild_id,
        applications.c.call_id == call_id,
        applications.c.applicant == applicant,
    )
    row = (await tx.execute(asked)).first()
    return Application(**row._mapping) if row else None


async def of_call(tx: Transaction, guild_id: int, call_id: str, states: Collection[str]) -> list[Application]:
    """Return the applications for a call, in the order of their random ids: it tells nothing."""
    result = await tx.execute(
        select(applications)
        .where(
            applications.c.guild_id == guild_id,
            applications.c.call_id == call_id,
            applications.c.state.in_(list(states)),
        )
        .order_by(applications.c.id)
    )
    return [Application(**row._mapping) for row in result]


async def count_sent(tx: Transaction, guild_id: int, call_id: str) -> int:
    """Return how many have applied."""
    result = await tx.execute(
        select(func.count())
        .select_from(applications)
        .where(
            applications.c.guild_id == guild_id, applications.c.call_id == call_id, applications.c.state == SENT
        )
    )
    return int(result.scalar_one())


async def change(tx: Transaction, guild_id: int, id: str, changes: Changes) -> bool:
    """Change an application; tell whether it is there."""
    result = await tx.execute(
        update(applications)
        .where(applications.c.id == id, applications.c.guild_id == guild_id)
        .values(**changes)
        .returning(applications.c.id)
    )
    return result.first() is not None


async def put_news(tx: Transaction, guild_id: int, call_id: str) -> None:
    """Write that something is new for everybody who has begun or applied."""
    await tx.execute(
        update(applications)
        .where(applications.c.guild_id == guild_id, applications.c.call_id == call_id)
        .values(has_news=True)
    )


async def remove(tx: Transaction, guild_id: int, id: str) -> list[str]:
    """Remove an application with its reviews and marks; return its records, for the vault to forget."""
    await remove_judged(tx, guild_id, id)
    gone = await tx.execute(
        delete(applications)
        .where(applications.c.id == id, applications.c.guild_id == guild_id)
        .returning(
            applications.c.who_id, applications.c.words_id, applications.c.blind_id, applications.c.feedback_id
        )
    )
    return [record for row in gone for record in row if record is not None]


async def remove_judged(tx: Transaction, guild_id: int, id: str) -> None:
    """Remove the reviews and marks of an application."""
    found = await tx.execute(
        select(applications.c.call_id).where(applications.c.id == id, applications.c.guild_id == guild_id)
    )
    call_id = found.scalar_one_or_none()
    await tx.execute(
        delete(application_reviews).where(
            application_reviews.c.guild_id == guild_id, application_reviews.c.application_id == id
        )
    )
    if call_id is not None:
        await tx.execute(
            delete(application_marks).where(
                application_marks.c.guild_id == guild_id,
                application_marks.c.call_id == call_id,
                application_marks.c.application_id == id,
            )
        )


async def remove_marks_of_call(tx: Transaction, guild_id: int, call_id: str) -> None:
    """Remove the reviews and marks of a call, also those whose application or reviewer has gone."""
    for table in (application_reviews, application_marks):
        await tx.execute(delete(table).where(table.c.guild_id == guild_id, table.c.call_id == call_id))


async def ask(tx: Transaction, reviews: Sequence[Review]) -> None:
    """Let people review applications."""
    if reviews:
        rows = [{name: getattr(one, name) for name in one.__slots__} for one in reviews]
        await tx.execute(insert(application_reviews), rows)


async def reviews_of_call(tx: Transaction, guild_id: int, call_id: str) -> list[Review]:
    """Return who reviews what of a call."""
    result = await tx.execute(
        select(application_reviews)
        .where(application_reviews.c.guild_id == guild_id, application_reviews.c.call_id == call_id)
        .order_by(application_reviews.c.id)
    )
    return [Review(**row._mapping) for row in result]


async def reviews_by(tx: Transaction, guild_id: int, user_id: int) -> list[Review]:
    """Return what somebody reviews in a community."""
    result = await tx.execute(
        select(application_reviews)
        .where(application_reviews.c.guild_id == guild_id, application_reviews.c.user_id == user_id)
        .order_by(application_reviews.c.id)
    )
    return [Review(**row._mapping) for row in result]


async def review(tx: Transaction, guild_id: int, id: str) -> Review | None:
    """Return one review."""
    asked = select(application_reviews).where(
        application_reviews.c.id == id, application_reviews.c.guild_id == guild_id
    )
    row = (await tx.execute(asked)).first()
    return Review(**row._mapping) if row else None


async def recognise(tx: Transaction, guild_id: int, review_id: str) -> bool:
    """Write that a reviewer recognised who wrote; their marks for it go. False where they had said so."""
    result = await tx.execute(
        update(application_reviews)
        .where(
            application_reviews.c.id == review_id,
            application_reviews.c.guild_id == guild_id,
            application_reviews.c.state == ASKED,
        )
        .values(state=RECOGNISED)
        .returning(application_reviews.c.id)
    )
    if result.first() is None:
        return False
    await remove_marks(tx, guild_id, review_id)
    return True


async def leave(tx: Transaction, guild_id: int, review_id: str) -> None:
    """Write that a reviewer is done with an application for good; their marks stay."""
    await tx.execute(
        update(application_reviews)
        .where(application_reviews.c.id == review_id, application_reviews.c.guild_id == guild_id)
        .values(state=LEFT)
    )


async def remove_marks(tx: Transaction, guild_id: int, review_id: str) -> None:
    """Remove the marks of one review."""
    await tx.execute(
        delete(application_marks).where(
            application_marks.c.guild_id == guild_id, application_marks.c.review_id == review_id
        )
    )


async def remove_review(tx: Transaction, guild_id: int, id: str) -> None:
    """Remove a review; its marks stay."""
    await tx.execute(
        delete(application_reviews).where(
            application_reviews.c.id == id, application_reviews.c.guild_id == guild_id
        )
    )


async def add_mark(tx: Transaction, guild_id: int, mark: Mark) -> bool:
    """Write a mark; False where this review has marked this answer."""
    row = {"guild_id": guild_id, **{name: getattr(mark, name) for name in mark.__slots__}}
    added = (
        inserting(tx, application_marks)
        .values(row)
        .on_conflict_do_nothing()
        .returning(application_marks.c.review_id)
    )
    return (await tx.execute(added)).first() is not None


async def marks_of_call(tx: Transaction, guild_id: int, call_id: str) -> list[Mark]:
    """Return all marks that stand in a call."""
    result = await tx.execute(
        select(*MARK)
        .where(application_marks.c.guild_id == guild_id, application_marks.c.call_id == call_id)
        .order_by(application_marks.c.question, application_marks.c.review_id)
    )
    return [Mark(**row._mapping) for row in result]


async def marks_of_review(tx: Transaction, guild_id: int, review_id: str) -> Mapping[int, int]:
    """Return the marks of one review, by question."""
    result = await tx.execute(
        select(application_marks.c.question, application_marks.c.mark)
        .where(application_marks.c.guild_id == guild_id, application_marks.c.review_id == review_id)
        .order_by(application_marks.c.question)
    )
    return {row.question: row.mark for row in result}
