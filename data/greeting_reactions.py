"""The waving and hushing hands under greetings, as far as Hearth has heard of them, and whom a wave greeted.

Discord is the truth; this is a copy, so that a reaction that was taken away while nobody listened can be noticed.

Invariants:
- A row says what was last heard of one kind of reaction of one person; `at` is when. A reading that began earlier
  never overwrites it: who takes a reaction away keeps a row with `stands` false.
- `open`: a wave under a greeting that names several people, until the person says whom they greeted.
- A newcomer who is met and has picks was met by waves alone. Whoever was met otherwise has none, so that a wave
  that is taken back takes nothing else back.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, Index, String, Table, delete, exists, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.greetings import greetings
from data.newcomers import newcomers
from data.upsert import inserting

reactions = Table(
    "greeting_reactions",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("greeting_id", String(24), primary_key=True),
    Column("reactor_id", snowflake(), primary_key=True),
    Column("kind", String(4), primary_key=True),
    Column("stands", Boolean, nullable=False),
    Column("open", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Index("greeting_reactions_reactor", "guild_id", "reactor_id"),
    info=about_people("reactor_id"),
)

picks = Table(
    "greeting_picks",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("newcomer_id", snowflake(), primary_key=True),
    Column("greeting_id", String(24), primary_key=True),
    Column("greeter_id", snowflake(), primary_key=True),
    Column("at", Moment, nullable=False),
    Index("greeting_picks_greeter", "guild_id", "greeter_id", "greeting_id"),
    info=about_people("newcomer_id", "greeter_id"),
)

AT_ONCE = 1000
"""People in one statement; databases limit how many values one may hold."""


@dataclass(frozen=True, slots=True)
class StandingGreeting:
    """A greeting that stands in its channel."""

    id: str
    channel_id: int
    message_id: int
    due_at: datetime
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Heard:
    """What was last heard of one kind of reaction of one person under a greeting."""

    reactor_id: int
    kind: str
    stands: bool
    open: bool
    at: datetime


@dataclass(frozen=True, slots=True, order=True)
class Pick:
    """Somebody greeted a newcomer by waving. Both are accounts."""

    greeter_id: int
    newcomer_id: int


STANDING = select(
    greetings.c.id, greetings.c.channel_id, greetings.c.message_id, greetings.c.due_at, greetings.c.closed_at
).where(greetings.c.channel_id.is_not(None), greetings.c.message_id.is_not(None))
HEARD = select(
    reactions.c.reactor_id, reactions.c.kind, reactions.c.stands, reactions.c.open, reactions.c.at
).order_by(reactions.c.reactor_id, reactions.c.kind)


async def greetings_at(
    tx: Transaction, guild_id: int, message_ids: Collection[int], *, since: datetime
) -> list[StandingGreeting]:
    """Return which of these messages are greetings that were due since a moment."""
    result = await tx.execute(
        STANDING.where(
            greetings.c.guild_id == guild_id, greetings.c.due_at >= since, greetings.c.message_id.in_(message_ids)
        )
    )
    return [StandingGreeting(**row._mapping) for row in result]


async def find_standing(tx: Transaction, guild_id: int, greeting_id: str) -> StandingGreeting | None:
    """Return a greeting that stands in its channel; None where it does not."""
    found = STANDING.where(greetings.c.id == greeting_id, greetings.c.guild_id == guild_id)
    row = (await tx.execute(found)).first()
    return StandingGreeting(**row._mapping) if row else None


async def standing(tx: Transaction, guild_id: int, *, since: datetime) -> list[StandingGreeting]:
    """Return the greetings that stand and were due since a moment, the oldest first."""
    result = await tx.execute(
        STANDING.where(greetings.c.guild_id == guild_id, greetings.c.due_at >= since).order_by(greetings.c.due_at)
    )
    return [StandingGreeting(**row._mapping) for row in result]


async def heard(tx: Transaction, guild_id: int, greeting_id: str) -> list[Heard]:
    """Return everything that was heard of one greeting."""
    result = await tx.execute(
        HEARD.where(reactions.c.guild_id == guild_id, reactions.c.greeting_id == greeting_id)
    )
    return [Heard(**row._mapping) for row in result]


async def heard_of(tx: Transaction, guild_id: int, greeting_id: str, reactor_ids: Sequence[int]) -> list[Heard]:
    """Return what was heard of these people under one greeting."""
    found: list[Heard] = []
    for start in range(0, len(reactor_ids), AT_ONCE):
        result = await tx.execute(
            HEARD.where(
                reactions.c.guild_id == guild_id,
                reactions.c.greeting_id == greeting_id,
                reactions.c.reactor_id.in_(reactor_ids[start : start + AT_ONCE]),
            )
        )
        found += [Heard(**row._mapping) for row in result]
    return found


async def note(tx: Transaction, guild_id: int, greeting_id: str, news: Sequence[Heard]) -> None:
    """Write what was heard, over what stands there."""
    rows = [
        {
            "guild_id": guild_id,
            "greeting_id": greeting_id,
            "reactor_id": one.reactor_id,
            "kind": one.kind,
            "stands": one.stands,
            "open": one.open,
            "at": one.at,
        }
        for one in news
    ]
    if rows:
        statement = inserting(tx, reactions)
        await tx.execute(
            statement.on_conflict_do_update(
                index_elements=["guild_id", "greeting_id", "reactor_id", "kind"],
                set_={name: statement.excluded[name] for name in ("stands", "open", "at")},
            ),
            rows,
        )


async def close_wave(tx: Transaction, guild_id: int, greeting_id: str, reactor_id: int) -> bool:
    """Ask a person no more whom a wave of theirs was for; tell whether it was still open."""
    closed = await tx.execute(
        update(reactions)
        .where(
            reactions.c.guild_id == guild_id,
            reactions.c.greeting_id == greeting_id,
            reactions.c.reactor_id == reactor_id,
            reactions.c.open,
        )
        .values(open=False)
        .returning(reactions.c.kind)
    )
    return closed.first() is not None


async def open_waves(tx: Transaction, guild_id: int, reactor_id: int) -> list[str]:
    """Return the greetings under which a person waved and has not said to whom, the oldest first."""
    result = await tx.execute(
        select(reactions.c.greeting_id)
        .where(
            reactions.c.guild_id == guild_id,
            reactions.c.reactor_id == reactor_id,
            reactions.c.open,
            reactions.c.stands,
        )
        .order_by(reactions.c.at)
    )
    return list(result.scalars())


async def of_person(tx: Transaction, guild_id: int, user_id: int) -> list[tuple[str, datetime]]:
    """Return which reactions of a person are known, and since when."""
    result = await tx.execute(
        select(reactions.c.kind, reactions.c.at)
        .where(reactions.c.guild_id == guild_id, reactions.c.reactor_id == user_id)
        .order_by(reactions.c.at)
    )
    return [(row.kind, row.at) for row in result]


async def forget_message(tx: Transaction, guild_id: int, greeting_id: str) -> None:
    """Forget what was heard of a greeting; what came of it stays."""
    await tx.execute(
        delete(reactions).where(reactions.c.guild_id == guild_id, reactions.c.greeting_id == greeting_id)
    )


async def pick(
    tx: Transaction,
    guild_id: int,
    greeting_id: str,
    made: Collection[Pick],
    *,
    at: datetime,
) -> None:
    """Write who greeted whom by waving."""
    rows = [
        {
            "guild_id": guild_id,
            "greeting_id": greeting_id,
            "greeter_id": one.greeter_id,
            "newcomer_id": one.newcomer_id,
            "at": at,
        }
        for one in sorted(set(made))
    ]
    if rows:
        await tx.execute(inserting(tx, picks).on_conflict_do_nothing(), rows)


async def unpick(tx: Transaction, guild_id: int, greeting_id: str, greeter_ids: Sequence[int]) -> list[int]:
    """Take back whom these people greeted by waving under a greeting; return who was greeted."""
    whom: set[int] = set()
    for start in range(0, len(greeter_ids), AT_ONCE):
        taken = await tx.execute(
            delete(picks)
            .where(
                picks.c.guild_id == guild_id,
                picks.c.greeter_id.in_(greeter_ids[start : start + AT_ONCE]),
                picks.c.greeting_id == greeting_id,
            )
            .returning(picks.c.newcomer_id)
        )
        whom.update(taken.scalars())
    return sorted(whom)


async def picked(tx: Transaction, guild_id: int, newcomer_ids: Collection[int]) -> set[int]:
    """Return which of these newcomers were greeted by somebody's wave."""
    result = await tx.execute(
        select(picks.c.newcomer_id)
        .distinct()
        .where(picks.c.guild_id == guild_id, picks.c.newcomer_id.in_(newcomer_ids))
    )
    return set(result.scalars())


async def picks_about(tx: Transaction, guild_id: int, user_id: int) -> list[tuple[bool, datetime]]:
    """Return, for each wave that a person gave or got, whether they gave it, and when."""
    gave = select(picks.c.greeter_id, picks.c.at).where(
        picks.c.guild_id == guild_id, picks.c.greeter_id == user_id
    )
    got = select(picks.c.greeter_id, picks.c.at).where(
        picks.c.guild_id == guild_id, picks.c.newcomer_id == user_id, picks.c.greeter_id != user_id
    )
    rows = [*(await tx.execute(gave)), *(await tx.execute(got))]
    return sorted((row.greeter_id == user_id, row.at) for row in rows)


async def make_lasting(tx: Transaction, guild_id: int, newcomer_ids: Collection[int]) -> None:
    """These newcomers were met otherwise than by a wave: no wave that is taken back changes that."""
    await tx.execute(delete(picks).where(picks.c.guild_id == guild_id, picks.c.newcomer_id.in_(newcomer_ids)))


async def forget_old(tx: Transaction, *, before: datetime) -> None:
    """Remove reactions that were heard before a moment, and waves to newcomers of whom nothing else is kept."""
    their_newcomer = select(newcomers.c.user_id).where(
        newcomers.c.guild_id == picks.c.guild_id, newcomers.c.user_id == picks.c.newcomer_id
    )
    await tx.execute(delete(reactions).where(reactions.c.at < before))
    await tx.execute(delete(picks).where(picks.c.at < before))
    await tx.execute(delete(picks).where(~exists(their_newcomer)))
