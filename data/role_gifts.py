"""Which roles people have asked for on welcome boards, and what became of each wish.

Invariants:
- One row for each wish: a person, an entry of a board, and the way (`button` or `reaction`).
- `state` says what Hearth knows (see cogs/board/rules.py); `due` is whether anything is still to be done.
- `heard_at` is when the latest news of the wish came: what was read earlier is older and does not count.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Boolean, Column, Index, String, Table, bindparam, delete, select, update

from data.about import about_people
from data.columns import Moment, snowflake
from data.engine import Transaction, metadata
from data.upsert import inserting

role_gifts = Table(
    "role_gifts",
    metadata,
    Column("guild_id", snowflake(), primary_key=True),
    Column("user_id", snowflake(), primary_key=True),
    Column("entry_id", String(24), primary_key=True),
    Column("via", String(10), primary_key=True),
    Column("role_id", snowflake(), nullable=False),
    Column("wanted", Boolean, nullable=False),
    Column("state", String(10), nullable=False),
    Column("due", Boolean, nullable=False),
    Column("heard_at", Moment, nullable=False),
    Index("role_gifts_due", "guild_id", "due", "user_id"),
    Index("role_gifts_state", "guild_id", "state", "user_id"),
    Index("role_gifts_entry", "guild_id", "entry_id", "via", "user_id"),
    info=about_people("user_id"),
)

KEY = ("guild_id", "user_id", "entry_id", "via")
COLUMNS = (
    role_gifts.c.user_id,
    role_gifts.c.entry_id,
    role_gifts.c.via,
    role_gifts.c.role_id,
    role_gifts.c.wanted,
    role_gifts.c.state,
    role_gifts.c.due,
    role_gifts.c.heard_at,
)
OF_PEOPLE = (
    select(*COLUMNS)
    .where(
        role_gifts.c.guild_id == bindparam("guild"), role_gifts.c.user_id.in_(bindparam("people", expanding=True))
    )
    .order_by(role_gifts.c.user_id, role_gifts.c.entry_id, role_gifts.c.via)
)


@dataclass(frozen=True, slots=True)
class Gift:
    """One wish of one person, and what became of it."""

    user_id: int
    entry_id: str
    via: str
    role_id: int
    wanted: bool
    state: str
    due: bool
    heard_at: datetime


async def of_people(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> list[Gift]:
    """Return the wishes of these people (at most 1,000)."""
    if not user_ids:
        return []
    result = await tx.execute(OF_PEOPLE, {"guild": guild_id, "people": list(user_ids)})
    return [Gift(**row._mapping) for row in result]


async def due_people(tx: Transaction, guild_id: int, *, beyond: int, most: int) -> list[int]:
    """Return for whom something is to be done, by id from `beyond` on."""
    result = await tx.execute(
        select(role_gifts.c.user_id)
        .distinct()
        .where(role_gifts.c.guild_id == guild_id, role_gifts.c.due, role_gifts.c.user_id > beyond)
        .order_by(role_gifts.c.user_id)
        .limit(most)
    )
    return list(result.scalars())


async def roles_in_state(tx: Transaction, guild_id: int, states: Collection[str]) -> set[int]:
    """Return the roles of which a wish is in one of these states."""
    result = await tx.execute(
        select(role_gifts.c.role_id)
        .distinct()
        .where(role_gifts.c.guild_id == guild_id, role_gifts.c.state.in_(states))
    )
    return set(result.scalars())


async def put(tx: Transaction, guild_id: int, gifts: Sequence[Gift]) -> None:
    """Write wishes over what stands there."""
    if gifts:
        statement = inserting(tx, role_gifts)
        news = {name: statement.excluded[name] for name in ("role_id", "wanted", "state", "due", "heard_at")}
        rows = [{"guild_id": guild_id, **_columns(gift)} for gift in gifts]
        await tx.execute(statement.on_conflict_do_update(index_elements=list(KEY), set_=news), rows)


async def remove(tx: Transaction, guild_id: int, gifts: Sequence[Gift]) -> None:
    """Remove wishes that need not be remembered."""
    if gifts:
        await tx.execute(
            delete(role_gifts).where(
                role_gifts.c.guild_id == bindparam("guild"),
                role_gifts.c.user_id == bindparam("person"),
                role_gifts.c.entry_id == bindparam("of_entry"),
                role_gifts.c.via == bindparam("by"),
            ),
            [
                {"guild": guild_id, "person": gift.user_id, "of_entry": gift.entry_id, "by": gift.via}
                for gift in gifts
            ],
        )


async def make_due(tx: Transaction, guild_id: int, *, role_ids: Collection[int], state: str, becomes: str) -> None:
    """Try again what stood in `state` for these roles."""
    await tx.execute(
        update(role_gifts)
        .where(role_gifts.c.guild_id == guild_id, role_gifts.c.state == state, role_gifts.c.role_id.in_(role_ids))
        .values(state=becomes, due=True)
    )


async def forget_people(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> None:
    """Remove the wishes of people who left."""
    if user_ids:
        await tx.execute(
            delete(role_gifts).where(role_gifts.c.guild_id == guild_id, role_gifts.c.user_id.in_(user_ids))
        )


async def keep_what_was_given(
    tx: Transaction, guild_id: int, entry_ids: Collection[str], *, given: Collection[str]
) -> None:
    """Let go of reactions that cannot be taken away any more: roles that are `given` are as if a button gave them.

    Whoever wants can give them back with the button, where it stands.
    """
    of_entries = (role_gifts.c.guild_id == guild_id, role_gifts.c.entry_id.in_(entry_ids))
    other = role_gifts.alias("other")
    pressed_too = (
        select(other.c.user_id)
        .where(
            other.c.guild_id == role_gifts.c.guild_id,
            other.c.user_id == role_gifts.c.user_id,
            other.c.entry_id == role_gifts.c.entry_id,
            other.c.via == "button",
        )
        .exists()
    )
    reactions = (*of_entries, role_gifts.c.via == "reaction")
    await tx.execute(delete(role_gifts).where(*reactions, role_gifts.c.wanted, role_gifts.c.state.not_in(given)))
    await tx.execute(delete(role_gifts).where(*reactions, role_gifts.c.state == "none"))
    await tx.execute(delete(role_gifts).where(*reactions, pressed_too))
    await tx.execute(update(role_gifts).where(*reactions).values(via="button"))


async def forget_entry(tx: Transaction, guild_id: int, entry_id: str) -> None:
    """Forget all wishes for an entry that is offered no more."""
    await tx.execute(
        delete(role_gifts).where(role_gifts.c.guild_id == guild_id, role_gifts.c.entry_id == entry_id)
    )


async def people_beyond(tx: Transaction, guild_id: int, *, beyond: int, most: int) -> list[int]:
    """Return who has a wish here, by id from `beyond` on."""
    result = await tx.execute(
        select(role_gifts.c.user_id)
        .distinct()
        .where(role_gifts.c.guild_id == guild_id, role_gifts.c.user_id > beyond)
        .order_by(role_gifts.c.user_id)
        .limit(most)
    )
    return list(result.scalars())


async def forget_taken_back(tx: Transaction, *, before: datetime) -> None:
    """Remove the traces of reactions that were taken away before a moment, in all communities."""
    await tx.execute(delete(role_gifts).where(role_gifts.c.state == "none", role_gifts.c.heard_at < before))


def _columns(gift: Gift) -> dict[str, object]:
    return {
        "user_id": gift.user_id,
        "entry_id": gift.entry_id,
        "via": gift.via,
        "role_id": gift.role_id,
        "wanted": gift.wanted,
        "state": gift.state,
        "due": gift.due,
        "heard_at": gift.heard_at,
    }
