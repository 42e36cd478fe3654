"""What greeters are told of arrivals: messages in their channel, and whom each speaks of.

Invariants:
- A newcomer is spoken of in at most one notice; a notice's people, and how many first words without an answer it
  speaks of, are written with it and never grow, so that a repeated send says the same words.
- A notice is sent to the one channel that stands in its row from the first attempt on.
- `edit_at` is when the promise to bring a notice up to date is due; until then no second one is made.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Column, Index, Integer, String, Table, bindparam, delete, exists, insert, select, update

from data.about import about_community, about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.greeters import GUESTS, Guest, as_guests
from data.newcomers import by_guild, newcomers
from data.upsert import inserting

notices = Table(
    "greeter_notices",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("unanswered", Integer, nullable=False),
    Column("channel_id", snowflake()),
    Column("message_id", snowflake()),
    Column("edit_at", Moment),
    Column("parked_at", Moment),
    Index("greeter_notices_guild", "guild_id", "made_at"),
    info=about_community("where greeters are told of arrivals; whom a notice is about stands in greeter_noticed"),
)

noticed = Table(
    "greeter_noticed",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("newcomer_id", snowflake(), primary_key=True),
    Column("notice_id", String(24), nullable=False),
    Column("noticed_at", Moment, nullable=False),
    Index("greeter_noticed_notice", "guild_id", "notice_id"),
    info=about_people("newcomer_id"),
)


@dataclass(frozen=True, slots=True)
class Notice:
    """One message to greeters, or the promise of one. `parked_at`: the channel did not take it then."""

    id: str
    made_at: datetime
    unanswered: int
    channel_id: int | None
    message_id: int | None
    edit_at: datetime | None
    parked_at: datetime | None


NOTICES = select(*(column for column in notices.c if column.name != "guild_id")).order_by(
    notices.c.made_at, notices.c.id
)
SPEAK_OF = (
    select(*(column for column in notices.c if column.name != "guild_id"))
    .distinct()
    .select_from(
        noticed.join(notices, (notices.c.id == noticed.c.notice_id) & (notices.c.guild_id == noticed.c.guild_id))
    )
    .where(
        noticed.c.guild_id == bindparam("guild"),
        noticed.c.newcomer_id.in_(bindparam("people", expanding=True)),
    )
    .order_by(notices.c.made_at, notices.c.id)
)


async def add(
    tx: Transaction,
    guild_id: int,
    notice_id: str,
    newcomer_ids: Collection[int],
    *,
    unanswered: int = 0,
    at: datetime,
) -> None:
    """Write that greeters are to be told of these newcomers, by this notice from now on."""
    await tx.execute(insert(notices).values(id=notice_id, guild_id=guild_id, made_at=at, unanswered=unanswered))
    rows = [
        {"guild_id": guild_id, "newcomer_id": newcomer_id, "notice_id": notice_id, "noticed_at": at}
        for newcomer_id in sorted(set(newcomer_ids))
    ]
    if rows:
        statement = inserting(tx, noticed)
        await tx.execute(
            statement.on_conflict_do_update(
                index_elements=["guild_id", "newcomer_id"],
                set_={name: statement.excluded[name] for name in ("notice_id", "noticed_at")},
            ),
            rows,
        )


async def find(tx: Transaction, guild_id: int, notice_id: str) -> Notice | None:
    """Return one notice."""
    row = (await tx.execute(NOTICES.where(notices.c.guild_id == guild_id, notices.c.id == notice_id))).first()
    return Notice(**row._mapping) if row else None


async def guests_of(tx: Transaction, guild_id: int, notice_id: str) -> list[Guest]:
    """Return the newcomers of whom a notice speaks, in order of arrival."""
    theirs = select(noticed.c.newcomer_id).where(noticed.c.guild_id == guild_id, noticed.c.notice_id == notice_id)
    result = await tx.execute(GUESTS.where(newcomers.c.user_id.in_(theirs)), {"guild": guild_id})
    return as_guests(result)


async def known(tx: Transaction, guild_id: int, newcomer_ids: Collection[int]) -> dict[int, datetime]:
    """Return of which of these newcomers a notice speaks already, and since when."""
    found: dict[int, datetime] = {}
    for _, some in by_guild((guild_id, newcomer_id) for newcomer_id in newcomer_ids):
        result = await tx.execute(
            select(noticed.c.newcomer_id, noticed.c.noticed_at).where(
                noticed.c.guild_id == guild_id, noticed.c.newcomer_id.in_(some)
            )
        )
        found |= {row.newcomer_id: row.noticed_at for row in result}
    return found


async def about(tx: Transaction, guild_id: int, newcomer_ids: Collection[int]) -> list[Notice]:
    """Return the notices that speak of any of these newcomers, also those that may be on their way."""
    found: dict[str, Notice] = {}
    for _, some in by_guild((guild_id, newcomer_id) for newcomer_id in newcomer_ids):
        result = await tx.execute(SPEAK_OF, {"guild": guild_id, "people": some})
        found |= {row.id: Notice(**row._mapping) for row in result}
    return list(found.values())


async def place(tx: Transaction, guild_id: int, notice_id: str, channel_id: int) -> None:
    """Write to which channel a notice goes, once."""
    await tx.execute(
        update(notices)
        .where(notices.c.guild_id == guild_id, notices.c.id == notice_id, notices.c.channel_id.is_(None))
        .values(channel_id=channel_id)
    )


async def note_sent(tx: Transaction, guild_id: int, notice_id: str, message_id: int) -> None:
    """Write which message a notice became."""
    await tx.execute(
        update(notices)
        .where(notices.c.guild_id == guild_id, notices.c.id == notice_id)
        .values(message_id=message_id, parked_at=None)
    )


async def plan_edit(tx: Transaction, guild_id: int, notice_id: str, *, edit_at: datetime) -> None:
    """Write when the promise to bring a notice up to date is due."""
    await tx.execute(
        update(notices).where(notices.c.guild_id == guild_id, notices.c.id == notice_id).values(edit_at=edit_at)
    )


async def park(tx: Transaction, guild_id: int, notice_id: str, *, at: datetime) -> None:
    """Write that the greeters' channel did not take a notice."""
    await tx.execute(
        update(notices)
        .where(notices.c.guild_id == guild_id, notices.c.id == notice_id, notices.c.message_id.is_(None))
        .values(parked_at=at)
    )


async def parked(tx: Transaction, guild_id: int, *, since: datetime) -> list[Notice]:
    """Return the notices made since a moment that the greeters' channel did not take."""
    result = await tx.execute(
        NOTICES.where(notices.c.guild_id == guild_id, notices.c.made_at >= since, notices.c.parked_at.is_not(None))
    )
    return [Notice(**row._mapping) for row in result]


async def drop(tx: Transaction, guild_id: int, notice_ids: Collection[str]) -> list[int]:
    """Remove notices that were never sent; return of whom they spoke."""
    spoke_of = await tx.execute(
        delete(noticed)
        .where(noticed.c.guild_id == guild_id, noticed.c.notice_id.in_(notice_ids))
        .returning(noticed.c.newcomer_id)
    )
    people = sorted(spoke_of.scalars())
    await tx.execute(delete(notices).where(notices.c.guild_id == guild_id, notices.c.id.in_(notice_ids)))
    return people


async def noticed_at(tx: Transaction, guild_id: int, newcomer_id: int) -> datetime | None:
    """Return when greeters were told of a newcomer, if they were."""
    at: datetime | None = (
        await tx.execute(
            select(noticed.c.noticed_at).where(
                noticed.c.guild_id == guild_id, noticed.c.newcomer_id == newcomer_id
            )
        )
    ).scalar_one_or_none()
    return at


async def forget_old(tx: Transaction, *, now: datetime, empty_for: timedelta, kept_for: timedelta) -> None:
    """Remove what is about newcomers of whom nothing else is kept, and notices that are empty or old."""
    theirs = select(newcomers.c.user_id).where(
        newcomers.c.guild_id == noticed.c.guild_id, newcomers.c.user_id == noticed.c.newcomer_id
    )
    await tx.execute(delete(noticed).where(~exists(theirs)))
    of_it = select(noticed.c.newcomer_id).where(
        noticed.c.guild_id == notices.c.guild_id, noticed.c.notice_id == notices.c.id
    )
    await tx.execute(delete(notices).where(notices.c.made_at < now - empty_for, ~exists(of_it)))
    await tx.execute(delete(notices).where(notices.c.made_at < now - kept_for))
