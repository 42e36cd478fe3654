"""Who was brought together with whom: from being chosen to the end, and how it ended.

Invariants:
- A seat is taken from the moment that a mentor is asked (`TAKES_SEAT`) until it is over. A group of one round
  takes one seat, and a talk over coffee none (`SEAT`).
- Two people have at most one match that is not over (`open_key`). What a round proposes is none yet: it takes no
  seat, stands in nobody's way, and leaves no trace when it is made anew or cancelled.
- Both sides read the same row; what one of them has seen of it stands in `mentor_saw` and `mentee_saw`.
- The goal that they agreed on is a sealed record.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Index,
    Integer,
    String,
    Table,
    case,
    cast,
    delete,
    func,
    or_,
    select,
    update,
)

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.people import people_of
from data.upsert import inserting

CHOSEN, ASKED, PROPOSED = "chosen", "asked", "proposed"
"""To be asked if those before say no; asked, and not answered yet; in a round that organisers look at."""
ACTIVE, PAUSED = "active", "paused"
DECLINED, EXPIRED, CANCELLED = "declined", "expired", "cancelled"
"""The mentor said no; did not answer in time; it became needless, or was taken back."""
DONE, ENDED = "done", "ended"
"""They finished what they had agreed on; it ended before that, without fault."""
TAKES_SEAT = (ASKED, ACTIVE, PAUSED)
GOES_ON = (ACTIVE, PAUSED)
OPEN = (CHOSEN, ASKED, PROPOSED, ACTIVE, PAUSED)
GROUP, COFFEE = "group", "coffee"
"""Formats in which a match is not a seat of its own; see `SEAT`."""

mentor_matches = Table(
    "mentor_matches",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("open_key", String(42)),
    Column("mentor_id", snowflake(), nullable=False),
    Column("mentee_id", snowflake(), nullable=False),
    Column("request_id", String(24)),
    Column("round_id", String(24)),
    Column("state", String(10), nullable=False),
    Column("format", String(10), nullable=False),
    Column("weeks", Integer, nullable=False),
    Column("topics", JSON, nullable=False),
    Column("place", String(10), nullable=False),
    Column("thread_id", snowflake()),
    Column("made_at", Moment, nullable=False),
    Column("asked_at", Moment),
    Column("answered_at", Moment),
    Column("began_at", Moment),
    Column("ends_at", Moment),
    Column("ended_at", Moment),
    Column("ended_by", String(10)),
    Column("pause", String(10)),
    Column("paused_until", Moment),
    Column("record_id", String(24)),
    Column("mentor_agrees", Boolean, nullable=False),
    Column("mentee_agrees", Boolean, nullable=False),
    Column("mentor_saw", String(20)),
    Column("mentee_saw", String(20)),
    Column("mentor_news", String(20)),
    Column("mentee_news", String(20)),
    Column("end_asked_at", Moment),
    Column("mentor_thanks", String(10)),
    Column("mentee_thanks", String(10)),
    Index("mentor_matches_open", "guild_id", "open_key", unique=True),
    Index("mentor_matches_mentor", "guild_id", "mentor_id", "state", "format", "round_id", "id"),
    Index("mentor_matches_mentee", "guild_id", "mentee_id", "state"),
    Index("mentor_matches_request", "guild_id", "request_id"),
    Index("mentor_matches_round", "guild_id", "round_id"),
    Index("mentor_matches_ended", "ended_at"),
    info=about_people("mentor_id", "mentee_id", records=("record_id",)),
)


@dataclass(frozen=True, slots=True)
class Match:
    """Two people. `record_id` holds the goal that they agreed on, sealed; `topics` is why they suit.

    `made_at`: when the mentee chose, or a round proposed; `asked_at`: when the mentor was asked. `ended_by`:
    "mentor", "mentee", "left", "staff", "clock". `pause`: why it is paused: "mentor", "mentee" or "held".
    `mentor_news` and `mentee_news` are what a side is to hear beside what the state says. `end_asked_at`: when
    both were asked how it goes on after the planned end. `mentor_thanks` and `mentee_thanks`: whether that side
    was thanked ("asked"), and how they liked it ("public", "private", "none").
    """

    id: str
    guild_id: int
    mentor_id: int
    mentee_id: int
    request_id: str | None
    round_id: str | None
    state: str
    format: str
    weeks: int
    topics: list[str]
    place: str
    made_at: datetime
    thread_id: int | None = None
    asked_at: datetime | None = None
    answered_at: datetime | None = None
    began_at: datetime | None = None
    ends_at: datetime | None = None
    ended_at: datetime | None = None
    ended_by: str | None = None
    pause: str | None = None
    paused_until: datetime | None = None
    record_id: str | None = None
    mentor_agrees: bool = False
    mentee_agrees: bool = False
    mentor_saw: str | None = None
    mentee_saw: str | None = None
    mentor_news: str | None = None
    mentee_news: str | None = None
    end_asked_at: datetime | None = None
    mentor_thanks: str | None = None
    mentee_thanks: str | None = None


class Changes(TypedDict, total=False):
    """What of a match can change beside its state."""

    place: str
    thread_id: int | None
    asked_at: datetime | None
    answered_at: datetime | None
    began_at: datetime | None
    ends_at: datetime | None
    ended_at: datetime | None
    ended_by: str | None
    pause: str | None
    paused_until: datetime | None
    record_id: str | None
    mentor_agrees: bool
    mentee_agrees: bool
    mentor_saw: str | None
    mentee_saw: str | None
    mentor_news: str | None
    mentee_news: str | None
    end_asked_at: datetime | None
    mentor_thanks: str | None
    mentee_thanks: str | None


COLUMNS = [mentor_matches.c[name] for name in Match.__slots__]
SEAT = case(
    (mentor_matches.c.format == GROUP, func.coalesce(mentor_matches.c.round_id, mentor_matches.c.id)),
    (mentor_matches.c.format == COFFEE, None),
    else_=mentor_matches.c.id,
)
"""What tells the seat of a mentor that a match takes from their other seats; NULL where it takes none."""


async def add(tx: Transaction, match: Match) -> bool:
    """Write a match; False, with nothing written, where these two have one that is not over."""
    row = {name: getattr(match, name) for name in match.__slots__}
    key = f"{match.mentor_id}:{match.mentee_id}" if match.state != PROPOSED else None
    adding = inserting(tx, mentor_matches).values(**row, open_key=key)
    result = await tx.execute(adding.on_conflict_do_nothing().returning(mentor_matches.c.id))
    return result.first() is not None


async def get(tx: Transaction, guild_id: int, id: str) -> Match | None:
    """Return a match."""
    row = (await tx.execute(select(*COLUMNS).where(*_is(guild_id, id)))).first()
    return Match(**row._mapping) if row else None


async def of_person(
    tx: Transaction, guild_id: int, user_id: int, states: Collection[str] | None = None
) -> list[Match]:
    """Return the matches of a person on either side, the oldest first; in these states, where given."""
    found = [
        *await of_mentor(tx, guild_id, user_id, states),
        *await of_mentee(tx, guild_id, user_id, states),
    ]
    return sorted(found, key=lambda one: (one.made_at, one.id))


async def of_mentee(
    tx: Transaction, guild_id: int, mentee_id: int, states: Collection[str] | None = None
) -> list[Match]:
    """Return the matches of a mentee, the oldest first."""
    asked = select(*COLUMNS).where(mentor_matches.c.guild_id == guild_id, mentor_matches.c.mentee_id == mentee_id)
    return await _read(tx, asked, states)


async def of_mentor(
    tx: Transaction, guild_id: int, mentor_id: int, states: Collection[str] | None = None
) -> list[Match]:
    """Return the matches of a mentor, the oldest first."""
    asked = select(*COLUMNS).where(mentor_matches.c.guild_id == guild_id, mentor_matches.c.mentor_id == mentor_id)
    return await _read(tx, asked, states)


async def of_request(
    tx: Transaction, guild_id: int, request_id: str, states: Collection[str] | None = None
) -> list[Match]:
    """Return what was made of a request, the oldest first."""
    asked = select(*COLUMNS).where(
        mentor_matches.c.guild_id == guild_id, mentor_matches.c.request_id == request_id
    )
    return await _read(tx, asked, states)


async def of_round(
    tx: Transaction, guild_id: int, round_id: str, states: Collection[str] | None = None
) -> list[Match]:
    """Return what a round made, the oldest first."""
    asked = select(*COLUMNS).where(mentor_matches.c.guild_id == guild_id, mentor_matches.c.round_id == round_id)
    return await _read(tx, asked, states)


async def of_community(tx: Transaction, guild_id: int, states: Collection[str] | None = None) -> list[Match]:
    """Return all matches of a community, the oldest first."""
    return await _read(tx, select(*COLUMNS).where(mentor_matches.c.guild_id == guild_id), states)


async def pairs(tx: Transaction, guild_id: int) -> set[tuple[int, int]]:
    """Return which mentee asked or met which mentor, over or not."""
    result = await tx.execute(
        select(mentor_matches.c.mentee_id, mentor_matches.c.mentor_id).where(
            mentor_matches.c.guild_id == guild_id,
            or_(mentor_matches.c.asked_at.is_not(None), mentor_matches.c.began_at.is_not(None)),
        )
    )
    return {(row.mentee_id, row.mentor_id) for row in result}


async def move(
    tx: Transaction, guild_id: int, id: str, states: Collection[str], to: str, changes: Changes
) -> Match | None:
    """Let a match that is in one of `states` be in the state `to`, and change columns; None where it is in none.

    Writers take turns, so that of two who press at once one finds the state that the other left behind.
    """
    over: dict[str, Any] = {"open_key": None} if to not in OPEN else {}
    if PROPOSED in states and to in GOES_ON:
        people = (cast(mentor_matches.c.mentor_id, String), cast(mentor_matches.c.mentee_id, String))
        over = {"open_key": people[0] + ":" + people[1]}
    result = await tx.execute(
        update(mentor_matches)
        .where(*_is(guild_id, id), mentor_matches.c.state.in_(states))
        .values(state=to, **over, **changes)
        .returning(*COLUMNS)
    )
    row = result.first()
    return Match(**row._mapping) if row else None


async def void(tx: Transaction, guild_id: int, round_id: str) -> None:
    """Take away what a round proposed and nobody but organisers has seen."""
    await tx.execute(
        delete(mentor_matches).where(
            mentor_matches.c.guild_id == guild_id,
            mentor_matches.c.round_id == round_id,
            mentor_matches.c.state == PROPOSED,
        )
    )


async def change(tx: Transaction, guild_id: int, id: str, changes: Changes) -> None:
    """Change columns of a match; its state is for `move`."""
    await tx.execute(update(mentor_matches).where(*_is(guild_id, id)).values(**changes))


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who is in a match here that is not over."""
    of_guild, stands = mentor_matches.c.guild_id == guild_id, mentor_matches.c.state.in_(OPEN)
    mentors = await people_of(tx, mentor_matches.c.mentor_id, of_guild, stands)
    return [*mentors, *await people_of(tx, mentor_matches.c.mentee_id, of_guild, stands)]


async def mentors_everywhere(tx: Transaction) -> set[tuple[int, int]]:
    """Return who mentors somebody now, in all communities: each with the community first."""
    result = await tx.execute(
        select(mentor_matches.c.guild_id, mentor_matches.c.mentor_id)
        .where(mentor_matches.c.state.in_(GOES_ON))
        .distinct()
    )
    return {(row.guild_id, row.mentor_id) for row in result}


async def forget(tx: Transaction, *, before: datetime, most: int) -> dict[int, list[str]]:
    """Remove matches that ended before a moment; return their records by community, for the vault to forget."""
    old = select(mentor_matches.c.id).where(mentor_matches.c.ended_at < before).limit(most)
    result = await tx.execute(
        delete(mentor_matches)
        .where(mentor_matches.c.id.in_(old))
        .returning(mentor_matches.c.guild_id, mentor_matches.c.record_id)
    )
    records: dict[int, list[str]] = {}
    for row in result:
        records.setdefault(row.guild_id, []).extend([row.record_id] if row.record_id else [])
    return records


async def _read(tx: Transaction, asked: Any, states: Collection[str] | None) -> list[Match]:
    if states is not None:
        asked = asked.where(mentor_matches.c.state.in_(states))
    result = await tx.execute(asked.order_by(mentor_matches.c.made_at, mentor_matches.c.id))
    return [Match(**row._mapping) for row in result]


def _is(guild_id: int, id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return mentor_matches.c.id == id, mentor_matches.c.guild_id == guild_id
