"""Who comes to a time of an event: going, maybe or not; who has a seat, who waits, and who reminds whom.

Invariants:
- A person has at most one answer to a time.
- `order` is drawn from the time (`event_times.next_order`) when somebody says that they come, and says who waits
  before whom.
- A seat that is offered counts as taken until the offer ends.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, delete, func, insert, or_, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.people import people_of
from data.upsert import inserting

GOING, MAYBE, NO = "going", "maybe", "no"
ANSWERS = (GOING, MAYBE, NO)
SEATED, WAITING, OFFERED = "seated", "waiting", "offered"

event_answers = Table(
    "event_answers",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("time_id", String(24), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("event_id", String(24), nullable=False),
    Column("answer", String(10), nullable=False),
    Column("seat", String(10)),
    Column("order", Integer, nullable=False),
    Column("is_newcomer", Boolean, nullable=False),
    Column("at_short_notice", Boolean, nullable=False),
    Column("offer_until", Moment),
    Column("reminder", String(12)),
    Column("wants_company", Boolean, nullable=False),
    Column("is_shown", Boolean, nullable=False),
    Column("news", String(20)),
    Column("language", String(10), nullable=False),
    Column("answered_at", Moment, nullable=False),
    Index("event_answers_seats", "time_id", "seat", "is_newcomer"),
    Index("event_answers_waiting", "time_id", "seat", "order"),
    Index("event_answers_person", "guild_id", "user_id"),
    Index("event_answers_event", "event_id"),
    info=about_people("user_id"),
)

event_pairs = Table(
    "event_pairs",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("time_id", String(24), primary_key=True),
    Column("one_id", snowflake(), primary_key=True),
    Column("other_id", snowflake(), primary_key=True),
    Column("made_at", Moment, nullable=False),
    Index("event_pairs_one", "guild_id", "one_id", "time_id"),
    Index("event_pairs_other", "guild_id", "other_id", "time_id"),
    info=about_people("one_id", "other_id"),
)
"""Two who would have come alone."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person said to one time.

    `seat` is theirs, offered to them until `offer_until`, or waited for; None where there is no need of one.
    `reminder` is when they want to be reminded, None where they chose nothing yet. `wants_company`: they
    come alone, and would like somebody to come with. `is_shown`: others may see that they come. `news` is what
    stands on their page until they have read it.
    """

    guild_id: int
    time_id: str
    user_id: int
    event_id: str
    answer: str
    seat: str | None
    order: int
    is_newcomer: bool
    at_short_notice: bool
    offer_until: datetime | None
    reminder: str | None
    wants_company: bool
    is_shown: bool
    news: str | None
    language: str
    answered_at: datetime


class Changes(TypedDict, total=False):
    """What of an answer can change."""

    answer: str
    seat: str | None
    order: int
    at_short_notice: bool
    offer_until: datetime | None
    reminder: str | None
    wants_company: bool
    is_shown: bool
    news: str | None
    language: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who go to a time together."""

    time_id: str
    one_id: int
    other_id: int
    made_at: datetime


OF_PAIR = [event_pairs.c[name] for name in Pair.__slots__]
COLUMNS = [event_answers.c[name] for name in Answer.__slots__]


async def get(tx: Transaction, guild_id: int, time_id: str, user_id: int) -> Answer | None:
    """Return a person's answer to a time."""
    row = (
        await tx.execute(
            select(*COLUMNS).where(
                event_answers.c.guild_id == guild_id,
                event_answers.c.time_id == time_id,
                event_answers.c.user_id == user_id,
            )
        )
    ).first()
    return Answer(**row._mapping) if row else None


async def put(tx: Transaction, answer: Answer) -> None:
    """Write a first answer down."""
    await tx.execute(insert(event_answers).values({name: getattr(answer, name) for name in answer.__slots__}))


async def change(tx: Transaction, guild_id: int, time_id: str, user_id: int, changes: Changes) -> bool:
    """Change an answer; tell whether there is one."""
    result = await tx.execute(
        update(event_answers)
        .where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.time_id == time_id,
            event_answers.c.user_id == user_id,
        )
        .values(**changes)
        .returning(event_answers.c.user_id)
    )
    return result.first() is not None


async def of_time(
    tx: Transaction, guild_id: int, time_id: str, answers: Collection[str] = ANSWERS
) -> list[Answer]:
    """Return the answers to a time, in the order of `order`."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.time_id == time_id,
            event_answers.c.answer.in_(answers),
        )
        .order_by(event_answers.c.order, event_answers.c.user_id)
    )
    return [Answer(**row._mapping) for row in result]


async def of_person(tx: Transaction, guild_id: int, user_id: int) -> list[Answer]:
    """Return a person's answers, the newest first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(event_answers.c.guild_id == guild_id, event_answers.c.user_id == user_id)
        .order_by(event_answers.c.answered_at.desc(), event_answers.c.time_id)
    )
    return [Answer(**row._mapping) for row in result]


async def counts(tx: Transaction, guild_id: int, time_ids: Collection[str]) -> dict[str, dict[str, int]]:
    """Return how many gave each answer to times; those who are going count by what they have of a seat."""
    result = await tx.execute(
        select(event_answers.c.time_id, event_answers.c.answer, event_answers.c.seat, func.count().label("number"))
        .where(event_answers.c.guild_id == guild_id, event_answers.c.time_id.in_(time_ids))
        .group_by(event_answers.c.time_id, event_answers.c.answer, event_answers.c.seat)
    )
    found: dict[str, dict[str, int]] = {id: {} for id in time_ids}
    for row in result:
        kind = row.seat if row.answer == GOING and row.seat else row.answer
        found[row.time_id][kind] = found[row.time_id].get(kind, 0) + row.number
    return found


async def came(tx: Transaction, guild_id: int, time_ids: Collection[str]) -> dict[str, tuple[int, int]]:
    """Return how many said that they come to times and had a seat, where one was needed; and newcomers of them."""
    result = await tx.execute(
        select(event_answers.c.time_id, event_answers.c.is_newcomer, func.count().label("number"))
        .where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.time_id.in_(time_ids),
            event_answers.c.answer == GOING,
            or_(event_answers.c.seat.is_(None), event_answers.c.seat == SEATED),
        )
        .group_by(event_answers.c.time_id, event_answers.c.is_newcomer)
    )
    found = dict.fromkeys(time_ids, (0, 0))
    for row in result:
        going, new = found[row.time_id]
        found[row.time_id] = (going + row.number, new + (row.number if row.is_newcomer else 0))
    return found


async def who_come(tx: Transaction, guild_id: int, time_ids: Collection[str]) -> list[int]:
    """Return who said that they come, or may come, to any of these times."""
    result = await tx.execute(
        select(event_answers.c.user_id)
        .where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.time_id.in_(time_ids),
            event_answers.c.answer.in_((GOING, MAYBE)),
        )
        .distinct()
        .order_by(event_answers.c.user_id)
    )
    return list(result.scalars())


async def seats(tx: Transaction, guild_id: int, time_id: str) -> dict[tuple[str, bool], int]:
    """Return how many have a seat, are offered one or wait, each by whether they are newcomers."""
    result = await tx.execute(
        select(event_answers.c.seat, event_answers.c.is_newcomer, func.count().label("number"))
        .where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.time_id == time_id,
            event_answers.c.seat.is_not(None),
        )
        .group_by(event_answers.c.seat, event_answers.c.is_newcomer)
    )
    return {(row.seat, bool(row.is_newcomer)): row.number for row in result}


async def first_waiting(
    tx: Transaction, guild_id: int, time_id: str, *, newcomers_only: bool, most: int
) -> list[Answer]:
    """Return who has waited longest for a seat."""
    asked = select(*COLUMNS).where(
        event_answers.c.guild_id == guild_id,
        event_answers.c.time_id == time_id,
        event_answers.c.seat == WAITING,
    )
    if newcomers_only:
        asked = asked.where(event_answers.c.is_newcomer.is_(True))
    result = await tx.execute(asked.order_by(event_answers.c.order, event_answers.c.user_id).limit(most))
    return [Answer(**row._mapping) for row in result]


async def waiting_before(tx: Transaction, guild_id: int, time_id: str, order: int) -> int:
    """Return how many wait for a seat before somebody with this number."""
    result = await tx.execute(
        select(func.count()).where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.time_id == time_id,
            event_answers.c.seat == WAITING,
            event_answers.c.order < order,
        )
    )
    return int(result.scalar_one())


async def pair(tx: Transaction, guild_id: int, made: Pair) -> None:
    """Write that two go together."""
    row = {"guild_id": guild_id, **{name: getattr(made, name) for name in made.__slots__}}
    await tx.execute(inserting(tx, event_pairs).values(row).on_conflict_do_nothing())


async def pairs_of(tx: Transaction, guild_id: int, user_id: int, time_id: str | None = None) -> list[Pair]:
    """Return with whom somebody goes to a time, or to any; `one_id` is that person."""
    found: list[Pair] = []
    for column in (event_pairs.c.one_id, event_pairs.c.other_id):  # each by its own index
        asked = select(*OF_PAIR).where(event_pairs.c.guild_id == guild_id, column == user_id)
        if time_id is not None:
            asked = asked.where(event_pairs.c.time_id == time_id)
        found += [Pair(**row._mapping) for row in await tx.execute(asked)]
    theirs = [Pair(one.time_id, user_id, _other(one, user_id), one.made_at) for one in found]
    return sorted(theirs, key=lambda one: (one.time_id, one.other_id))


async def part(tx: Transaction, guild_id: int, time_id: str, user_id: int) -> list[Pair]:
    """Let nobody go to a time together with somebody (`one_id`) any more; return who did."""
    parted = await pairs_of(tx, guild_id, user_id, time_id)
    for column in (event_pairs.c.one_id, event_pairs.c.other_id):
        await tx.execute(
            delete(event_pairs).where(
                event_pairs.c.guild_id == guild_id, event_pairs.c.time_id == time_id, column == user_id
            )
        )
    return parted


def _other(pair: Pair, user_id: int) -> int:
    return pair.other_id if pair.one_id == user_id else pair.one_id


async def forget(tx: Transaction, time_ids: Collection[str]) -> None:
    """Remove the answers to times that are forgotten."""
    await tx.execute(delete(event_answers).where(event_answers.c.time_id.in_(time_ids)))
    await tx.execute(delete(event_pairs).where(event_pairs.c.time_id.in_(time_ids)))


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who has answered to an event here."""
    return await people_of(tx, event_answers.c.user_id, event_answers.c.guild_id == guild_id)


async def leave(tx: Transaction, guild_id: int, user_id: int, time_ids: Collection[str]) -> Mapping[str, str]:
    """Remove a person's answers to times; return what they had of a seat, by time."""
    gone = await tx.execute(
        delete(event_answers)
        .where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.user_id == user_id,
            event_answers.c.time_id.in_(time_ids),
        )
        .returning(event_answers.c.time_id, event_answers.c.seat)
    )
    return {row.time_id: row.seat for row in gone if row.seat is not None}
