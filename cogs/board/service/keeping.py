"""What the use cases of boards have in common: finding, refusing, writing wishes and promising to fulfil them.

Invariant: whoever writes a wish of which something is still to be done promises to do it, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta

from bot.ground import Ground
from bot.kernel.community import CommunityFacts
from bot.kernel.findings import blocks, problems_of
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text
from cogs.board import rules
from cogs.board.rules import BUTTON
from data import boards as store
from data import jobs, role_gifts
from data.boards import Board, Entry
from data.engine import Transaction
from data.role_gifts import Gift

SETTLE = "board.settle"
GATHER = 2
"""Seconds within which wishes gather, so that what is taken back at once costs no call."""


async def find_board(tx: Transaction, guild_id: int, board_id: str) -> Board:
    """Return a board. Raises Problem where it is gone."""
    found = await store.get(tx, guild_id, board_id)
    if found is None:
        raise Problem(text("board-gone"))
    return found


async def find_entry(tx: Transaction, guild_id: int, entry_id: str) -> Entry:
    """Return an entry. Raises Problem where it is gone."""
    found = await store.entry(tx, guild_id, entry_id)
    if found is None:
        raise Problem(text("board-offered-no-more"))
    return found


def refusal(role_id: int, facts: CommunityFacts) -> Text | None:
    """Return why Hearth does not give this role, and how to mend it; None where it does."""
    for finding in problems_of(rules.ROLE, role_id, facts):
        if blocks(finding):
            return text("board-refused", what=finding.what, fix=finding.fix)
    return None


def may_take(role_id: int, facts: CommunityFacts) -> bool:
    """Tell whether Hearth can take a role from people, whatever powers it has."""
    role = facts.roles.get(role_id)
    return role is not None and role.below_hearth and not role.managed and "manage_roles" in facts.hearth_may


async def wishes_by_person(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> dict[int, list[Gift]]:
    """Return people's wishes by person."""
    found: dict[int, list[Gift]] = {}
    for gift in await role_gifts.of_people(tx, guild_id, user_ids):
        found.setdefault(gift.user_id, []).append(gift)
    return found


async def write_wishes(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    changes: Sequence[Gift],
    *,
    promise: bool = True,
    settle_in: timedelta | None = None,
) -> None:
    """Write wishes; a button that gave nothing leaves no trace. Promise what is to be done."""
    over = [one for one in changes if one.via == BUTTON and one.state in (rules.NONE, rules.LOST, rules.HAD)]
    await role_gifts.remove(tx, guild_id, over)
    await role_gifts.put(tx, guild_id, [one for one in changes if one not in over])
    if promise and any(one.due for one in changes):
        await promise_settling(ground, tx, guild_id, settle_in)


async def promise_settling(
    ground: Ground, tx: Transaction, guild_id: int, settle_in: timedelta | None = None
) -> None:
    """Promise to do what is due, with all that gathers until then: one promise for each second."""
    due_at = (ground.clock.now() + (settle_in or timedelta(seconds=GATHER))).replace(microsecond=0)
    key = f"{SETTLE}:{guild_id}:{due_at.isoformat()}"
    await jobs.add(tx, SETTLE, guild_id=guild_id, due_at=due_at, dedupe_key=key)
