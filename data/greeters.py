"""Which newcomers wait to be greeted by a person, which greeter has taken whom, and which greeters pause.

Invariants:
- A newcomer is taken by at most one greeter at a time, and by nobody once they are met.
- Nobody who chose to come quietly is among those who wait.
- Greeters are never counted or compared: no query here adds up what one of them did.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    String,
    Table,
    bindparam,
    delete,
    exists,
    insert,
    or_,
    select,
    update,
)

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.greetings import greetings
from data.newcomers import newcomers
from data.people import people_of
from data.upsert import upsert

claims = Table(
    "greeter_claims",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("newcomer_id", snowflake(), nullable=False),
    Column("greeter_id", snowflake(), nullable=False),
    Column("at", Moment, nullable=False),
    Index("greeter_claims_newcomer", "guild_id", "newcomer_id"),
    Index("greeter_claims_greeter", "guild_id", "greeter_id"),
    info=about_people("newcomer_id", "greeter_id"),
)

choices = Table(
    "greeter_choices",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("greeter_id", snowflake(), primary_key=True),
    Column("paused", Boolean, nullable=False),
    Column("mention", Boolean, nullable=False),
    Column("chosen_at", Moment, nullable=False),
    info=about_people("greeter_id"),
)

GREET, QUIET = "greet", "quiet"
"""What newcomers can wish for: to be greeted by a person, or to arrive without that."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who waits for a person's greeting, with the place where Hearth's own stands."""

    user_id: int
    name: str
    arrived_at: datetime
    wish: str | None
    channel_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Guest:
    """A newcomer as greeters see them: where their greeting stands, if it does, and who has taken them."""

    user_id: int
    name: str
    arrived_at: datetime
    wish: str | None
    met: bool
    left: bool
    channel_id: int | None
    message_id: int | None
    claimed_by: int | None


@dataclass(frozen=True, slots=True)
class Choice:
    """What a greeter has chosen for themselves."""

    paused: bool
    mention: bool
    chosen_at: datetime


@dataclass(frozen=True, slots=True)
class Claim:
    """A greeter has taken a newcomer upon themselves. `newcomer_id` and `greeter_id` are accounts."""

    id: str
    newcomer_id: int
    greeter_id: int
    at: datetime


THEIR_GREETING = (greetings.c.id == newcomers.c.greeting_id) & (greetings.c.guild_id == newcomers.c.guild_id)
THEIR_CLAIM = (claims.c.guild_id == newcomers.c.guild_id) & (claims.c.newcomer_id == newcomers.c.user_id)
ARE_WAITING = (
    newcomers.c.left_at.is_(None),
    newcomers.c.met_at.is_(None),
    or_(newcomers.c.wish.is_(None), newcomers.c.wish != QUIET),
)
GUESTS = (
    select(
        newcomers.c.user_id,
        newcomers.c.name,
        newcomers.c.arrived_at,
        newcomers.c.wish,
        newcomers.c.met_at,
        newcomers.c.left_at,
        greetings.c.channel_id,
        greetings.c.message_id,
        claims.c.greeter_id,
    )
    .select_from(
        newcomers.outerjoin(greetings, THEIR_GREETING).outerjoin(claims, THEIR_CLAIM),
    )
    .where(newcomers.c.guild_id == bindparam("guild"))
)
"""Not ordered: asked to, SQLite would walk through all arrivals in their order to find a few of them."""


def as_guests(rows: Iterable[Any]) -> list[Guest]:
    """Read rows of `GUESTS`, in order of arrival."""
    return sorted(map(_guest, rows), key=lambda one: (one.arrived_at, one.user_id))


def _guest(row: Any) -> Guest:
    return Guest(
        user_id=row.user_id,
        name=row.name,
        arrived_at=row.arrived_at,
        wish=row.wish,
        met=row.met_at is not None,
        left=row.left_at is not None,
        channel_id=row.channel_id,
        message_id=row.message_id,
        claimed_by=row.greeter_id,
    )


async def waiting(
    tx: Transaction, guild_id: int, *, arrived_since: datetime, start: int, most: int
) -> list[Waiting]:
    """Return who waits and is taken by nobody: those who asked for a greeting first, then the longest first.

    Only people whom a greeting names that stands in its channel: whoever is held, nobody has been told of yet.
    """
    result = await tx.execute(
        select(
            newcomers.c.user_id,
            newcomers.c.name,
            newcomers.c.arrived_at,
            newcomers.c.wish,
            greetings.c.channel_id,
            greetings.c.message_id,
        )
        .select_from(newcomers.join(greetings, THEIR_GREETING))
        .where(
            newcomers.c.guild_id == guild_id,
            newcomers.c.arrived_at >= arrived_since,
            *ARE_WAITING,
            greetings.c.channel_id.is_not(None),
            greetings.c.message_id.is_not(None),
            ~exists().where(THEIR_CLAIM),
        )
        .order_by(newcomers.c.wish.is_(None), newcomers.c.arrived_at, newcomers.c.user_id)
        .offset(max(start, 0))
        .limit(max(most, 0))
    )
    return [Waiting(**row._mapping) for row in result]


async def guests(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> list[Guest]:
    """Return these newcomers, in order of arrival."""
    result = await tx.execute(GUESTS.where(newcomers.c.user_id.in_(user_ids)), {"guild": guild_id})
    return as_guests(result)


async def guests_of_greeting(tx: Transaction, guild_id: int, greeting_id: str) -> list[Guest]:
    """Return the newcomers whom a greeting names, in order of arrival."""
    result = await tx.execute(GUESTS.where(newcomers.c.greeting_id == greeting_id), {"guild": guild_id})
    return as_guests(result)


async def meet(tx: Transaction, guild_id: int, user_ids: Collection[int], *, at: datetime) -> list[int]:
    """Write that a person has greeted these newcomers; return those for whom it is the first time."""
    met = await tx.execute(
        update(newcomers)
        .where(newcomers.c.guild_id == guild_id, newcomers.c.user_id.in_(user_ids), newcomers.c.met_at.is_(None))
        .values(met_at=at)
        .returning(newcomers.c.user_id)
    )
    return list(met.scalars())


async def take_meeting_back(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> None:
    """Write that nobody has greeted these newcomers after all."""
    await tx.execute(
        update(newcomers)
        .where(newcomers.c.guild_id == guild_id, newcomers.c.user_id.in_(user_ids))
        .values(met_at=None)
    )


async def answer(tx: Transaction, guild_id: int, user_ids: Collection[int], *, at: datetime) -> None:
    """Write that somebody has answered these newcomers; the first moment stays."""
    await tx.execute(
        update(newcomers)
        .where(
            newcomers.c.guild_id == guild_id, newcomers.c.user_id.in_(user_ids), newcomers.c.answered_at.is_(None)
        )
        .values(answered_at=at)
    )


async def set_wish(tx: Transaction, guild_id: int, user_id: int, wish: str | None) -> bool:
    """Write how a newcomer wishes to arrive; tell whether they stand here and are still with us."""
    changed = await tx.execute(
        update(newcomers)
        .where(newcomers.c.guild_id == guild_id, newcomers.c.user_id == user_id, newcomers.c.left_at.is_(None))
        .values(wish=wish)
        .returning(newcomers.c.user_id)
    )
    return changed.first() is not None


async def claim(
    tx: Transaction, guild_id: int, newcomer_id: int, greeter_id: int, *, claim_id: str, at: datetime
) -> Claim:
    """Let a greeter take a newcomer, unless somebody has; return the claim that stands then.

    Writers take turns, so that nobody else can take them between looking and writing.
    """
    standing = await tx.execute(
        select(claims.c.id, claims.c.newcomer_id, claims.c.greeter_id, claims.c.at).where(
            claims.c.guild_id == guild_id, claims.c.newcomer_id == newcomer_id
        )
    )
    if (row := standing.first()) is not None:
        return Claim(**row._mapping)
    made = Claim(claim_id, newcomer_id, greeter_id, at)
    await tx.execute(
        insert(claims).values(
            id=claim_id, guild_id=guild_id, newcomer_id=newcomer_id, greeter_id=greeter_id, at=at
        )
    )
    return made


async def claims_of(tx: Transaction, guild_id: int, user_id: int) -> list[Claim]:
    """Return the claims that a person has made or that are about them, the oldest first."""
    of_guild = select(claims.c.id, claims.c.newcomer_id, claims.c.greeter_id, claims.c.at).where(
        claims.c.guild_id == guild_id
    )
    made = (await tx.execute(of_guild.where(claims.c.greeter_id == user_id))).all()
    about = (await tx.execute(of_guild.where(claims.c.newcomer_id == user_id))).all()
    found = {row.id: Claim(**row._mapping) for row in (*made, *about)}
    return sorted(found.values(), key=lambda one: (one.at, one.id))


async def end_claims(tx: Transaction, guild_id: int, newcomer_ids: Collection[int]) -> None:
    """Let nobody have taken these newcomers."""
    await tx.execute(delete(claims).where(claims.c.guild_id == guild_id, claims.c.newcomer_id.in_(newcomer_ids)))


async def end_claim(tx: Transaction, guild_id: int, newcomer_id: int, claim_id: str) -> None:
    """End one claim if it still is the one that stands."""
    await tx.execute(
        delete(claims).where(
            claims.c.guild_id == guild_id, claims.c.newcomer_id == newcomer_id, claims.c.id == claim_id
        )
    )


async def give_back(
    tx: Transaction, guild_id: int, greeter_id: int, newcomer_ids: Sequence[int] | None = None
) -> list[int]:
    """Give back those whom a greeter has taken (only `newcomer_ids`, if given); return whom they had."""
    theirs = delete(claims).where(claims.c.guild_id == guild_id, claims.c.greeter_id == greeter_id)
    if newcomer_ids is not None:
        theirs = theirs.where(claims.c.newcomer_id.in_(newcomer_ids))
    return list((await tx.execute(theirs.returning(claims.c.newcomer_id))).scalars())


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return the greeters who have taken somebody."""
    return await people_of(tx, claims.c.greeter_id, claims.c.guild_id == guild_id)


async def choice_of(tx: Transaction, guild_id: int, greeter_id: int) -> Choice | None:
    """Return what a greeter has chosen; None where they have chosen nothing."""
    row = (
        await tx.execute(
            select(choices.c.paused, choices.c.mention, choices.c.chosen_at).where(
                choices.c.guild_id == guild_id, choices.c.greeter_id == greeter_id
            )
        )
    ).first()
    return Choice(**row._mapping) if row else None


async def choose(
    tx: Transaction, guild_id: int, greeter_id: int, *, paused: bool, mention: bool, at: datetime
) -> None:
    """Write what a greeter chooses; what everybody has without choosing takes no row."""
    if paused or mention:
        values = {"paused": paused, "mention": mention, "chosen_at": at}
        await upsert(tx, choices, {"guild_id": guild_id, "greeter_id": greeter_id}, values)
    else:
        await tx.execute(delete(choices).where(choices.c.guild_id == guild_id, choices.c.greeter_id == greeter_id))


async def to_mention(tx: Transaction, guild_id: int, holders: Collection[int]) -> list[int]:
    """Return who among the holders of a role asked to be mentioned and does not pause."""
    result = await tx.execute(
        select(choices.c.greeter_id)
        .where(
            choices.c.guild_id == guild_id,
            choices.c.greeter_id.in_(holders),
            choices.c.mention,
            choices.c.paused.is_(False),
        )
        .order_by(choices.c.greeter_id)
    )
    return list(result.scalars())


async def forget_claims(tx: Transaction) -> None:
    """Remove what is about newcomers of whom nothing else is kept."""
    await tx.execute(delete(claims).where(~exists(select(newcomers.c.user_id).where(THEIR_CLAIM))))
