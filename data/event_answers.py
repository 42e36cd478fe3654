"""Who comes to a time of an event: going, maybe or not; who has a seat, who waits, and who reminds whom.

Invariants:
- A person has at most one answer to a time.
- `order` is drawn from the time (`event_times.hold`) when somebody says that they come, and says who waits
  before whom.
- A seat that is offered counts as taken until the offer ends.
- Two who would come alone are written down once for a time; where it is over between them, it stays so.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypedDict

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    String,
    Table,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.event_times import event_times
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
    Column("news", String(60)),
    Column("language", String(10), nullable=False),
    Column("answered_at", Moment, nullable=False),
    # Each ends in the community, so that seats are counted in the index alone.
    Index("event_answers_seats", "time_id", "seat", "is_newcomer", "guild_id"),
    Index("event_answers_waiting", "time_id", "seat", "order", "guild_id"),
    Index("event_answers_person", "guild_id", "user_id"),
    Index("event_answers_event", "event_id"),
    # Of open offers only: looking for those that end soon costs the same after a year of answers.
    Index(
        "event_answers_offers",
        "offer_until",
        sqlite_where=text("offer_until IS NOT NULL"),
        postgresql_where=text("offer_until IS NOT NULL"),
    ),
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
    Column("one_agrees", Boolean, nullable=False),
    Column("other_agrees", Boolean, nullable=False),
    Column("is_over", Boolean, nullable=False),
    Index("event_pairs_one", "guild_id", "one_id", "time_id"),
    Index("event_pairs_other", "guild_id", "other_id", "time_id"),
    info=about_people("one_id", "other_id"),
)
"""Two who would have come alone; `one_id` is the smaller, so that no two can meet twice."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person said to one time.

    `seat`: whoever is going has one, is offered one until `offer_until`, or waits for one; None for all others.
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
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who may go to a time together: they do where both agree. `is_over`: they do not, and never will."""

    time_id: str
    one_id: int
    other_id: int
    made_at: datetime
    one_agrees: bool = False
    other_agrees: bool = False
    is_over: bool = False

    @property
    def is_made(self) -> bool:
        """Whether both have said yes, and so know each other's names."""
        return self.one_agrees and self.other_agrees and not self.is_over


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


async def page_of_time(
    tx: Transaction, guild_id: int, time_id: str, answers: Collection[str], *, after: int, most: int
) -> list[Answer]:
    """Return some answers to a time, those after an account first, in the order of accounts."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.time_id == time_id,
            event_answers.c.user_id > after,
            event_answers.c.answer.in_(answers),
        )
        .order_by(event_answers.c.user_id)
        .limit(most)
    )
    return [Answer(**row._mapping) for row in result]


async def put_news(
    tx: Transaction, guild_id: int, time_id: str, user_ids: Collection[int], news: str | None
) -> None:
    """Let this stand on some people's pages until they have read it."""
    await tx.execute(
        update(event_answers)
        .where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.time_id == time_id,
            event_answers.c.user_id.in_(user_ids),
        )
        .values(news=news)
    )


async def with_seat(
    tx: Transaction, guild_id: int, time_id: str, seat: str, *, most: int, newcomers_only: bool = False
) -> list[Answer]:
    """Return those who have, are offered or wait for a seat, whoever asked first, first."""
    asked = select(*COLUMNS).where(
        event_answers.c.guild_id == guild_id, event_answers.c.time_id == time_id, event_answers.c.seat == seat
    )
    if newcomers_only:
        asked = asked.where(event_answers.c.is_newcomer.is_(True))
    result = await tx.execute(asked.order_by(event_answers.c.order, event_answers.c.user_id).limit(most))
    return [Answer(**row._mapping) for row in result]


async def offers_ending(tx: Transaction, *, before: datetime) -> list[tuple[int, str]]:
    """Return the times of all communities at which a seat is offered until before a moment, with the community."""
    ending = select(event_answers.c.guild_id, event_answers.c.time_id).where(event_answers.c.offer_until < before)
    return sorted(
        {(row.guild_id, row.time_id) for row in await tx.execute(ending)}
    )  # made distinct in SQL, it scans


async def of_person(
    tx: Transaction, guild_id: int, user_id: int, *, ending_after: datetime | None = None
) -> list[Answer]:
    """Return a person's answers, the newest first; with a moment, only those to times that end after it."""
    asked = select(*COLUMNS).where(event_answers.c.guild_id == guild_id, event_answers.c.user_id == user_id)
    if ending_after is not None:
        asked = asked.join(event_times, event_times.c.id == event_answers.c.time_id)
        asked = asked.where(event_times.c.ends_at > ending_after)
    result = await tx.execute(asked.order_by(event_answers.c.answered_at.desc(), event_answers.c.time_id))
    return [Answer(**row._mapping) for row in result]


async def said_by(tx: Transaction, guild_id: int, user_id: int) -> list[tuple[str, str, str | None]]:
    """Return what a person said to which times, and what they have of a seat."""
    result = await tx.execute(
        select(event_answers.c.time_id, event_answers.c.answer, event_answers.c.seat)
        .where(event_answers.c.guild_id == guild_id, event_answers.c.user_id == user_id)
        .order_by(event_answers.c.time_id)
    )
    return [(row.time_id, row.answer, row.seat) for row in result]


async def waiting_for(tx: Transaction, guild_id: int, user_id: int) -> list[Answer]:
    """Return those of a person's answers about which something is new, or a seat is offered, the newest first."""
    result = await tx.execute(
        select(*COLUMNS)
        .where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.user_id == user_id,
            or_(event_answers.c.news.is_not(None), event_answers.c.seat == OFFERED),
        )
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


async def shown(tx: Transaction, guild_id: int, time_id: str, *, most: int) -> list[int]:
    """Return some of those who come, and let others see so."""
    result = await tx.execute(
        select(event_answers.c.user_id)
        .where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.time_id == time_id,
            event_answers.c.seat == SEATED,
            event_answers.c.is_shown.is_(True),
        )
        .order_by(event_answers.c.order, event_answers.c.user_id)
        .limit(most)
    )
    return list(result.scalars())


async def alone(tx: Transaction, guild_id: int, time_id: str) -> list[int]:
    """Return who comes alone and would like company, whoever came first, first."""
    result = await tx.execute(
        select(event_answers.c.user_id)
        .where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.time_id == time_id,
            event_answers.c.seat == SEATED,
            event_answers.c.wants_company.is_(True),
        )
        .order_by(event_answers.c.order, event_answers.c.user_id)
    )
    return list(result.scalars())


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
    """Write that two may go together."""
    row = {"guild_id": guild_id, **{name: getattr(made, name) for name in made.__slots__}}
    row |= {"one_id": min(made.one_id, made.other_id), "other_id": max(made.one_id, made.other_id)}
    await tx.execute(inserting(tx, event_pairs).values(row).on_conflict_do_nothing())


async def pairs_of(tx: Transaction, guild_id: int, user_id: int, time_id: str | None = None) -> list[Pair]:
    """Return with whom somebody may go to a time, or to any; `one_id` is that person."""
    found: list[Pair] = []
    for column in (event_pairs.c.one_id, event_pairs.c.other_id):  # each by its own index
        asked = select(*OF_PAIR).where(event_pairs.c.guild_id == guild_id, column == user_id)
        if time_id is not None:
            asked = asked.where(event_pairs.c.time_id == time_id)
        found += [Pair(**row._mapping) for row in await tx.execute(asked)]
    theirs = [one if one.one_id == user_id else _turned(one) for one in found]
    return sorted(theirs, key=lambda one: (one.time_id, one.other_id))


async def paired(tx: Transaction, guild_id: int, time_id: str) -> set[int]:
    """Return who may go to a time together with somebody."""
    result = await tx.execute(
        select(event_pairs.c.one_id, event_pairs.c.other_id).where(
            event_pairs.c.guild_id == guild_id,
            event_pairs.c.time_id == time_id,
            event_pairs.c.is_over.is_(False),
        )
    )
    return {user_id for row in result for user_id in (row.one_id, row.other_id)}


async def agree(tx: Transaction, guild_id: int, time_id: str, user_id: int, other_id: int) -> None:
    """Write that one of two would like to go together."""
    column = event_pairs.c.one_agrees if user_id < other_id else event_pairs.c.other_agrees
    await _change_pair(tx, guild_id, time_id, user_id, other_id, {column.name: True})


async def part(tx: Transaction, guild_id: int, time_id: str, user_id: int, other_id: int) -> None:
    """Write that two do not go together."""
    await _change_pair(tx, guild_id, time_id, user_id, other_id, {"is_over": True})


async def _change_pair(
    tx: Transaction, guild_id: int, time_id: str, one: int, other: int, values: Mapping[str, bool]
) -> None:
    await tx.execute(
        update(event_pairs)
        .where(
            event_pairs.c.guild_id == guild_id,
            event_pairs.c.time_id == time_id,
            event_pairs.c.one_id == min(one, other),
            event_pairs.c.other_id == max(one, other),
        )
        .values(**values)
    )


def _turned(pair: Pair) -> Pair:
    return replace(
        pair,
        one_id=pair.other_id,
        other_id=pair.one_id,
        one_agrees=pair.other_agrees,
        other_agrees=pair.one_agrees,
    )


async def forget(tx: Transaction, time_ids: Collection[str]) -> None:
    """Remove the answers to times that are forgotten."""
    await tx.execute(delete(event_answers).where(event_answers.c.time_id.in_(time_ids)))
    await tx.execute(delete(event_pairs).where(event_pairs.c.time_id.in_(time_ids)))


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who has answered to an event here."""
    return await people_of(tx, event_answers.c.user_id, event_answers.c.guild_id == guild_id)


async def leave(tx: Transaction, guild_id: int, user_id: int, time_ids: Collection[str]) -> None:
    """Remove a person's answers to times."""
    await tx.execute(
        delete(event_answers).where(
            event_answers.c.guild_id == guild_id,
            event_answers.c.user_id == user_id,
            event_answers.c.time_id.in_(time_ids),
        )
    )
