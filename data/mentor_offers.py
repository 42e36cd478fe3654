"""Who offers to be a mentor, what they can help with, and when; and how many of their seats are taken.

Invariants:
- A person has at most one offer in a community.
- Seats that are taken are never counted beside the matches that take them: they are derived from them, in the
  same transaction.
- What somebody opted in to share stands nowhere here: it is a sealed record that the matcher alone opens.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, TypedDict

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Index,
    Integer,
    String,
    Table,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.mentor_matches import SEAT, TAKES_SEAT, mentor_matches
from data.people import people_of
from data.upsert import upsert

REVIEW, OPEN = "review", "open"
"""Organisers look at it first; it stands."""
CHANGE, DECLINED = "change", "declined"
"""Organisers asked for a change; they cannot take it."""
INVITED, REFUSED = "invited", "refused"
"""Organisers wrote it for somebody who has not answered yet; who would rather not, and is not asked again."""
LET_IN = "let_in"
"""News: organisers have let it in."""

mentor_offers = Table(
    "mentor_offers",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("state", String(10), nullable=False),
    Column("name", String(100), nullable=False),
    Column("language", String(10), nullable=False),
    Column("words", String(1000), nullable=False),
    Column("languages", Integer, nullable=False),
    Column("formats", Integer, nullable=False),
    Column("ways", Integer, nullable=False),
    Column("zone", String(60), nullable=False),
    Column("hours", String(84), nullable=False),
    Column("seats", Integer, nullable=False),
    Column("is_adult", Boolean),
    Column("record_id", String(24)),
    Column("offered_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Column("paused_at", Moment),
    Column("paused_until", Moment),
    Column("pause", String(10)),
    Column("nudged_at", Moment),
    Column("left_at", Moment),
    Column("news", String(10)),
    Index("mentor_offers_state", "guild_id", "state"),
    Index("mentor_offers_seen", "seen_at"),
    info=about_people("user_id", records=("record_id",)),
)

mentor_skills = Table(
    "mentor_skills",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("topic", String(60), primary_key=True),
    Index("mentor_skills_topic", "guild_id", "topic", "user_id"),
    info=about_people("user_id"),
)

OWN, QUIET, HIDDEN, HELD = "own", "quiet", "hidden", "held"
"""Why an offer is paused: its person wishes so; they have not answered; for longer; conduct handlers hold it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One offer. `languages`, `formats` and `ways` are bits (cogs/mentors/rules/matching.py).

    `hours` are half-hours as hex; `words` is what the person wrote about what they help with; `record_id` holds
    what they share in secret.
    `seen_at`: when they last did something here. `news`: what became of their offer that they have not read yet,
    `LET_IN` or, in the state `CHANGE`, what to change.
    """

    guild_id: int
    user_id: int
    state: str
    name: str
    language: str
    words: str
    languages: int
    formats: int
    ways: int
    zone: str
    hours: str
    seats: int
    is_adult: bool | None
    record_id: str | None
    offered_at: datetime
    seen_at: datetime
    paused_at: datetime | None = None
    paused_until: datetime | None = None
    pause: str | None = None
    nudged_at: datetime | None = None
    left_at: datetime | None = None
    news: str | None = None


class Changes(TypedDict, total=False):
    """What of an offer can change without being offered anew."""

    state: str
    seen_at: datetime
    paused_at: datetime | None
    paused_until: datetime | None
    pause: str | None
    nudged_at: datetime | None
    left_at: datetime | None
    news: str | None


class Candidate(NamedTuple):
    """A mentor who has a free seat: how many topics they share with a mentee, how many seats are taken, and what
    else tells whether they suit. Very many are read at once.
    """

    user_id: int
    shared: int
    taken: int
    languages: int
    zone: str
    hours: str
    is_adult: bool | None
    record_id: str | None


OF_PERSON = select(mentor_offers).where(
    mentor_offers.c.guild_id == bindparam("guild"), mentor_offers.c.user_id == bindparam("person")
)
STANDS = and_(
    mentor_offers.c.state == OPEN, mentor_offers.c.paused_at.is_(None), mentor_offers.c.left_at.is_(None)
)
TAKEN = (
    select(func.count(SEAT.distinct()))
    .where(
        mentor_matches.c.guild_id == mentor_offers.c.guild_id,
        mentor_matches.c.mentor_id == mentor_offers.c.user_id,
        mentor_matches.c.state.in_(TAKES_SEAT),
    )
    .correlate(mentor_offers)
    .scalar_subquery()
)


async def put(tx: Transaction, offer: Offer, skills: Collection[str]) -> None:
    """Write an offer with its skills, in the place of an earlier one."""
    row = {name: getattr(offer, name) for name in offer.__slots__}
    keys = {"guild_id": row.pop("guild_id"), "user_id": row.pop("user_id")}
    await upsert(tx, mentor_offers, keys, row)
    await tx.execute(delete(mentor_skills).where(*_skills_of(offer.guild_id, offer.user_id)))
    if skills:
        await tx.execute(insert(mentor_skills), [{**keys, "topic": topic} for topic in sorted(set(skills))])


async def get(tx: Transaction, guild_id: int, user_id: int) -> Offer | None:
    """Return a person's offer."""
    row = (await tx.execute(OF_PERSON, {"guild": guild_id, "person": user_id})).first()
    return Offer(**row._mapping) if row else None


async def of_people(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> dict[int, Offer]:
    """Return the offers of these people, by account."""
    result = await tx.execute(
        select(mentor_offers).where(mentor_offers.c.guild_id == guild_id, mentor_offers.c.user_id.in_(user_ids))
    )
    return {row.user_id: Offer(**row._mapping) for row in result}


async def skills(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> dict[int, frozenset[str]]:
    """Return what each of these people can help with."""
    result = await tx.execute(
        select(mentor_skills.c.user_id, mentor_skills.c.topic).where(
            mentor_skills.c.guild_id == guild_id, mentor_skills.c.user_id.in_(user_ids)
        )
    )
    found: dict[int, set[str]] = {user_id: set() for user_id in user_ids}
    for row in result:
        found[row.user_id].add(row.topic)
    return {user_id: frozenset(topics) for user_id, topics in found.items()}


async def taken(
    tx: Transaction, guild_id: int, user_ids: Collection[int], states: Collection[str] = TAKES_SEAT
) -> dict[int, int]:
    """Return how many seats of each of these mentors are taken: by who was asked, and by who is mentored.

    Other `states` count only what is in these.
    """
    result = await tx.execute(
        select(mentor_matches.c.mentor_id, func.count(SEAT.distinct()).label("taken"))
        .where(
            mentor_matches.c.guild_id == guild_id,
            mentor_matches.c.state.in_(states),
            mentor_matches.c.mentor_id.in_(user_ids),
        )
        .group_by(mentor_matches.c.mentor_id)
    )
    found = {row.mentor_id: row.taken for row in result}
    return {user_id: found.get(user_id, 0) for user_id in user_ids}


async def candidates(
    tx: Transaction,
    guild_id: int,
    *,
    format_bit: int,
    languages: int,
    needs: int,
    topics: Collection[str],
    but_not: int,
    sharing: bool,
) -> list[Candidate]:
    """Return the mentors who stand, have a free seat and meet what the database can tell, in no order.

    Those who share a topic, if `sharing`, or else those who share none. What the database cannot tell (hours,
    pairs that are kept apart, age) is the caller's to look at.
    """
    shared = (
        select(mentor_skills.c.user_id, func.count().label("shared"))
        .where(mentor_skills.c.guild_id == bindparam("guild"), mentor_skills.c.topic.in_(topics))
        .group_by(mentor_skills.c.user_id)
        .subquery()
    )
    of_mentor = shared.c.user_id == mentor_offers.c.user_id
    joined = shared.join(mentor_offers, of_mentor) if sharing else mentor_offers.outerjoin(shared, of_mentor)
    asked = (
        select(
            mentor_offers.c.user_id,
            func.coalesce(shared.c.shared, 0),
            TAKEN.label("taken"),
            mentor_offers.c.languages,
            mentor_offers.c.zone,
            mentor_offers.c.hours,
            mentor_offers.c.is_adult,
            mentor_offers.c.record_id,
            mentor_offers.c.seats,
        )
        .select_from(joined)
        .where(
            mentor_offers.c.guild_id == bindparam("guild"),
            STANDS,
            mentor_offers.c.user_id != but_not,
            mentor_offers.c.formats.bitwise_and(format_bit) != 0,
            mentor_offers.c.languages.bitwise_and(languages) != 0,
            mentor_offers.c.ways.bitwise_and(needs) == needs,
        )
    )
    if not sharing:
        asked = asked.where(shared.c.user_id.is_(None))
    found = (await tx.execute(asked, {"guild": guild_id})).all()
    # In the query, what is taken would be counted twice a row.
    return [Candidate._make(row[:-1]) for row in found if row.seats > row.taken]


async def standing(tx: Transaction, guild_id: int) -> list[Offer]:
    """Return all offers that stand in a community, by account."""
    result = await tx.execute(
        select(mentor_offers).where(mentor_offers.c.guild_id == guild_id, STANDS).order_by(mentor_offers.c.user_id)
    )
    return [Offer(**row._mapping) for row in result]


async def all_of(tx: Transaction, guild_id: int) -> list[Offer]:
    """Return all offers of people who are here, standing or not, by account."""
    result = await tx.execute(
        select(mentor_offers)
        .where(mentor_offers.c.guild_id == guild_id, mentor_offers.c.left_at.is_(None))
        .order_by(mentor_offers.c.user_id)
    )
    return [Offer(**row._mapping) for row in result]


async def in_state(tx: Transaction, guild_id: int, state: str) -> list[Offer]:
    """Return the offers of people who are here that are in a state, the oldest first."""
    result = await tx.execute(
        select(mentor_offers)
        .where(
            mentor_offers.c.guild_id == guild_id,
            mentor_offers.c.state == state,
            mentor_offers.c.left_at.is_(None),
        )
        .order_by(mentor_offers.c.offered_at, mentor_offers.c.user_id)
    )
    return [Offer(**row._mapping) for row in result]


async def any_of_format(tx: Transaction, guild_id: int, *, format_bit: int) -> bool:
    """Tell whether anybody who stands offers a format."""
    asked = select(mentor_offers.c.user_id).where(
        mentor_offers.c.guild_id == guild_id, STANDS, mentor_offers.c.formats.bitwise_and(format_bit) != 0
    )
    return (await tx.execute(asked.limit(1))).first() is not None


async def topics_of_format(tx: Transaction, guild_id: int, *, format_bit: int) -> list[tuple[int, str]]:
    """Return who offers a format, with each of their topics."""
    result = await tx.execute(
        select(mentor_skills.c.user_id, mentor_skills.c.topic)
        .join(
            mentor_offers,
            and_(
                mentor_offers.c.guild_id == mentor_skills.c.guild_id,
                mentor_offers.c.user_id == mentor_skills.c.user_id,
            ),
        )
        .where(mentor_offers.c.guild_id == guild_id, STANDS, mentor_offers.c.formats.bitwise_and(format_bit) != 0)
        .order_by(mentor_skills.c.topic, mentor_skills.c.user_id)
    )
    return [(row.user_id, row.topic) for row in result]


async def change(tx: Transaction, guild_id: int, user_id: int, changes: Changes) -> bool:
    """Change columns of an offer; tell whether there is one."""
    result = await tx.execute(
        update(mentor_offers)
        .where(mentor_offers.c.guild_id == guild_id, mentor_offers.c.user_id == user_id)
        .values(**changes)
        .returning(mentor_offers.c.user_id)
    )
    return result.first() is not None


async def remove(tx: Transaction, guild_id: int, user_id: int) -> str | None:
    """Remove an offer; return the id of its sealed record, for the vault to forget."""
    await tx.execute(delete(mentor_skills).where(*_skills_of(guild_id, user_id)))
    result = await tx.execute(
        delete(mentor_offers)
        .where(mentor_offers.c.guild_id == guild_id, mentor_offers.c.user_id == user_id)
        .returning(mentor_offers.c.record_id)
    )
    record: str | None = result.scalar_one_or_none()
    return record


async def quiet_since(tx: Transaction, moment: datetime) -> list[Offer]:
    """Return the offers, of all communities, whose people have done nothing here since a moment."""
    result = await tx.execute(
        select(mentor_offers)
        .where(mentor_offers.c.seen_at < moment, mentor_offers.c.left_at.is_(None), mentor_offers.c.state == OPEN)
        .order_by(mentor_offers.c.seen_at)
    )
    return [Offer(**row._mapping) for row in result]


async def everywhere(tx: Transaction) -> list[Offer]:
    """Return the offers, of all communities, of people who have not left."""
    result = await tx.execute(select(mentor_offers).where(mentor_offers.c.left_at.is_(None)))
    return [Offer(**row._mapping) for row in result]


async def rested(tx: Transaction, now: datetime) -> list[Offer]:
    """Return the offers, of all communities, whose pause is over."""
    result = await tx.execute(select(mentor_offers).where(mentor_offers.c.paused_until <= now))
    return [Offer(**row._mapping) for row in result]


async def over(tx: Transaction, *, left_before: datetime) -> list[Offer]:
    """Return the offers of people who left before a moment."""
    result = await tx.execute(select(mentor_offers).where(mentor_offers.c.left_at < left_before))
    return [Offer(**row._mapping) for row in result]


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who offers here and has not left, as far as is known."""
    of_guild = mentor_offers.c.guild_id == guild_id
    return await people_of(tx, mentor_offers.c.user_id, of_guild, mentor_offers.c.left_at.is_(None))


async def gone(tx: Transaction, guild_id: int) -> list[int]:
    """Return who offers here and has left, as far as is known."""
    of_guild = mentor_offers.c.guild_id == guild_id
    return await people_of(tx, mentor_offers.c.user_id, of_guild, mentor_offers.c.left_at.is_not(None))


async def names(tx: Transaction, guild_id: int, user_ids: Sequence[int]) -> Mapping[int, str]:
    """Return how these mentors are called."""
    result = await tx.execute(
        select(mentor_offers.c.user_id, mentor_offers.c.name).where(
            mentor_offers.c.guild_id == guild_id, or_(mentor_offers.c.user_id.in_(user_ids))
        )
    )
    return {row.user_id: row.name for row in result}


def _skills_of(guild_id: int, user_id: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return mentor_skills.c.guild_id == guild_id, mentor_skills.c.user_id == user_id
