"""Who said that they take which issue, and how that goes on.

Invariants:
- Of one issue there is at most one hold in a community that is open (`open_key` is the issue's own, else None),
  and the index says so: of two people who press at once, one has it.
- What is over stays long enough to be undone and to be counted, then goes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

from sqlalchemy import Boolean, Column, Index, Integer, String, Table, delete, func, select, update

from data.about import about_people
from data.columns import Moment, Words, snowflake
from data.engine import Transaction, metadata
from data.people import people_of
from data.upsert import inserting

HELD, PULL, RELEASED, MERGED, OVER = "held", "pull", "released", "merged", "over"

issue_holds = Table(
    "issue_holds",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("guild_id", snowflake(), nullable=False),
    Column("user_id", snowflake(), nullable=False),
    Column("issue_id", snowflake(), nullable=False),
    Column("open_key", snowflake()),
    Column("forge", String(20), nullable=False),
    Column("path", Words(250), nullable=False),
    Column("number", Integer, nullable=False),
    Column("title", Words(300), nullable=False),
    Column("url", Words(500), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("size", String(10)),
    Column("language", String(10), nullable=False),
    Column("state", String(10), nullable=False),
    Column("taken_at", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("round", Integer, nullable=False),
    Column("asked_at", Moment),
    Column("brought_at", Moment),
    Column("needs_help", Boolean, nullable=False),
    Column("found_url", Words(500)),
    Column("is_found_asked", Boolean, nullable=False),
    Column("pull_url", Words(500)),
    Column("thanks", String(10)),
    Column("ended_at", Moment),
    Column("ended_by", String(10)),
    Column("read_at", Moment),
    Column("failed", String(10)),
    Index("issue_holds_open", "guild_id", "open_key", unique=True),
    Index("issue_holds_person", "guild_id", "user_id", "state"),
    Index("issue_holds_ended", "ended_at"),
    info=about_people("user_id"),
)

issue_helpers = Table(
    "issue_helpers",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("hold_id", String(24), primary_key=True),
    Column("user_id", snowflake(), nullable=False),
    Column("at", Moment, nullable=False),
    Column("is_read", Boolean, nullable=False),
    Index("issue_helpers_at", "at"),
    Index("issue_helpers_person", "guild_id", "user_id"),
    info=about_people("user_id"),
)


@dataclass(frozen=True, slots=True)
class Hold:
    """One hold. `round` counts how often its time was set anew; `asked_at`: the person was asked how it goes;
    `brought_at`: staff were asked, since nobody answered. `found_url`: a pull request that may be the person's, of
    which they are asked (`is_found_asked`). `read_at`: they have read how it ended. `failed`: what was promised to
    them and could not be kept.
    """

    id: str
    guild_id: int
    user_id: int
    issue_id: int
    forge: str
    path: str
    number: int
    title: str
    url: str
    kind: str
    size: str | None
    language: str
    state: str
    taken_at: datetime
    until: datetime
    round: int
    asked_at: datetime | None
    brought_at: datetime | None
    needs_help: bool
    pull_url: str | None
    thanks: str | None
    ended_at: datetime | None
    ended_by: str | None
    read_at: datetime | None
    failed: str | None
    found_url: str | None
    is_found_asked: bool


class Changes(TypedDict, total=False):
    """What of a hold can change while it is somebody's, and after; its end has ways of its own."""

    state: str
    until: datetime
    round: int
    asked_at: datetime | None
    brought_at: datetime | None
    needs_help: bool
    pull_url: str | None
    found_url: str | None
    is_found_asked: bool
    thanks: str | None
    read_at: datetime | None
    failed: str | None


COLUMNS = tuple(column for column in issue_holds.c if column.name != "open_key")
OPEN = issue_holds.c.open_key.is_not(None)


async def add(tx: Transaction, hold: Hold) -> bool:
    """Write a hold; False where somebody holds the issue already."""
    values: dict[str, Any] = {column.name: getattr(hold, column.name) for column in COLUMNS}
    result = await tx.execute(
        inserting(tx, issue_holds)
        .values(**values, open_key=hold.issue_id)
        .on_conflict_do_nothing()
        .returning(issue_holds.c.id)
    )
    return result.first() is not None


async def get(tx: Transaction, guild_id: int, id: str) -> Hold | None:
    """Return one hold, open or over."""
    row = (await tx.execute(select(*COLUMNS).where(*_is(guild_id, id)))).first()
    return Hold(**row._mapping) if row else None


async def open_of_person(tx: Transaction, guild_id: int, user_id: int) -> list[Hold]:
    """Return what a person holds, the earliest first."""
    return await _some(tx, issue_holds.c.guild_id == guild_id, issue_holds.c.user_id == user_id, OPEN)


async def of_person(tx: Transaction, guild_id: int, user_id: int) -> list[Hold]:
    """Return all that stands here about a person, the earliest first."""
    return await _some(tx, issue_holds.c.guild_id == guild_id, issue_holds.c.user_id == user_id)


async def finished(tx: Transaction, guild_id: int, user_id: int) -> int:
    """Count what a person has brought to an end here, as far as it still stands."""
    where = (
        issue_holds.c.guild_id == guild_id,
        issue_holds.c.user_id == user_id,
        issue_holds.c.state == MERGED,
    )
    return int((await tx.execute(select(func.count()).select_from(issue_holds).where(*where))).scalar_one())


async def held(tx: Transaction, guild_id: int, issue_ids: Collection[int]) -> dict[int, Hold]:
    """Return who holds which of these issues here, by issue."""
    found = await _some(tx, issue_holds.c.guild_id == guild_id, issue_holds.c.open_key.in_(issue_ids))
    return {one.issue_id: one for one in found}


async def all_open(tx: Transaction, guild_id: int) -> list[Hold]:
    """Return all that is held here, the earliest first."""
    return await _some(tx, issue_holds.c.guild_id == guild_id, OPEN)


async def change(tx: Transaction, guild_id: int, id: str, changes: Changes) -> None:
    """Set columns of one hold."""
    await tx.execute(update(issue_holds).where(*_is(guild_id, id)).values(**changes))


async def end(tx: Transaction, guild_id: int, id: str, *, state: str, by: str, at: datetime) -> bool:
    """Let a hold be over; False where it was over before."""
    result = await tx.execute(
        update(issue_holds)
        .where(*_is(guild_id, id), OPEN)
        .values(open_key=None, state=state, ended_at=at, ended_by=by, read_at=None)
        .returning(issue_holds.c.id)
    )
    return result.first() is not None


async def open_again(tx: Transaction, guild_id: int, id: str, *, until: datetime) -> bool:
    """Let a released hold stand again, if nobody else holds the issue by now; tell whether it does."""
    row = (await tx.execute(select(*COLUMNS).where(*_is(guild_id, id)))).first()
    if row is None or row.state != RELEASED:
        return False
    if await held(tx, guild_id, [row.issue_id]):
        return False
    await tx.execute(
        update(issue_holds)
        .where(*_is(guild_id, id))
        .values(
            open_key=row.issue_id,
            state=HELD,
            until=until,
            round=row.round + 1,
            ended_at=None,
            ended_by=None,
            asked_at=None,
            brought_at=None,
            read_at=None,
        )
    )
    return True


async def helper(tx: Transaction, guild_id: int, hold_id: str) -> int | None:
    """Return who said that they help with what somebody holds."""
    result = await tx.execute(
        select(issue_helpers.c.user_id).where(
            issue_helpers.c.guild_id == guild_id, issue_helpers.c.hold_id == hold_id
        )
    )
    return result.scalars().first()


async def set_helper(tx: Transaction, guild_id: int, hold_id: str, user_id: int | None, *, at: datetime) -> None:
    """Write who helps; None: nobody any more."""
    where = (issue_helpers.c.guild_id == guild_id, issue_helpers.c.hold_id == hold_id)
    await tx.execute(delete(issue_helpers).where(*where))
    if user_id is not None:
        values = {"guild_id": guild_id, "hold_id": hold_id, "user_id": user_id, "at": at, "is_read": False}
        await tx.execute(inserting(tx, issue_helpers).values(values))


async def unread_helper(tx: Transaction, guild_id: int, hold_id: str) -> int | None:
    """Return who said that they help, as long as the person has not put the news away."""
    result = await tx.execute(
        select(issue_helpers.c.user_id).where(
            issue_helpers.c.guild_id == guild_id,
            issue_helpers.c.hold_id == hold_id,
            issue_helpers.c.is_read.is_(False),
        )
    )
    return result.scalars().first()


async def note_helper_read(tx: Transaction, guild_id: int, hold_id: str) -> None:
    """Note that the person has put the news of a helper away."""
    await tx.execute(
        update(issue_helpers)
        .where(issue_helpers.c.guild_id == guild_id, issue_helpers.c.hold_id == hold_id)
        .values(is_read=True)
    )


async def had_before(tx: Transaction, guild_id: int, user_id: int, issue_id: int) -> bool:
    """Tell whether a person has held this issue here before."""
    where = (
        issue_holds.c.guild_id == guild_id,
        issue_holds.c.user_id == user_id,
        issue_holds.c.issue_id == issue_id,
    )
    return (await tx.execute(select(issue_holds.c.id).where(*where).limit(1))).first() is not None


async def issues_held(tx: Transaction) -> set[int]:
    """Return the issues that anybody holds, in whatever community."""
    return set((await tx.execute(select(issue_holds.c.issue_id).where(OPEN))).scalars())


async def helps_with(tx: Transaction, guild_id: int, user_id: int) -> list[datetime]:
    """Return since when a person helps with what others hold."""
    result = await tx.execute(
        select(issue_helpers.c.at).where(issue_helpers.c.guild_id == guild_id, issue_helpers.c.user_id == user_id)
    )
    return list(result.scalars())


async def helped_by(tx: Transaction, guild_id: int, user_id: int) -> list[Hold]:
    """Return what others hold here and somebody helps with."""
    theirs = select(issue_helpers.c.hold_id).where(
        issue_helpers.c.guild_id == guild_id, issue_helpers.c.user_id == user_id
    )
    return await _some(tx, issue_holds.c.guild_id == guild_id, issue_holds.c.id.in_(theirs), OPEN)


async def note_taken_again(tx: Transaction, guild_id: int, user_id: int, issue_id: int, *, at: datetime) -> None:
    """Put away how earlier holds of an issue ended, whose person has it again."""
    await tx.execute(
        update(issue_holds)
        .where(
            issue_holds.c.guild_id == guild_id,
            issue_holds.c.user_id == user_id,
            issue_holds.c.issue_id == issue_id,
            issue_holds.c.open_key.is_(None),
            issue_holds.c.read_at.is_(None),
        )
        .values(read_at=at)
    )


async def released_since(tx: Transaction, guild_id: int, by: str, *, since: datetime) -> list[Hold]:
    """Return what was let go by somebody (`ended_by`) since a moment."""
    where = (issue_holds.c.state == RELEASED, issue_holds.c.ended_by == by, issue_holds.c.ended_at >= since)
    return await _some(tx, issue_holds.c.guild_id == guild_id, *where)


async def present(tx: Transaction, guild_id: int) -> list[int]:
    """Return who holds something here, or helps; whoever leaves lets go."""
    holders = await people_of(tx, issue_holds.c.user_id, issue_holds.c.guild_id == guild_id, OPEN)
    helpers = await people_of(tx, issue_helpers.c.user_id, issue_helpers.c.guild_id == guild_id)
    return sorted({*holders, *helpers})


async def remove_ended(tx: Transaction, *, before: datetime) -> None:
    """Remove what was over before a moment, and who said before that they help, of every community."""
    await tx.execute(delete(issue_holds).where(issue_holds.c.ended_at < before))
    await tx.execute(delete(issue_helpers).where(issue_helpers.c.at < before))


async def _some(tx: Transaction, *where: Any) -> list[Hold]:
    ordered: Sequence[Any] = (issue_holds.c.taken_at, issue_holds.c.id)
    return [Hold(**row._mapping) for row in await tx.execute(select(*COLUMNS).where(*where).order_by(*ordered))]


def _is(guild_id: int, id: str) -> tuple[Any, Any]:
    return issue_holds.c.id == id, issue_holds.c.guild_id == guild_id
