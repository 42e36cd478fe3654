"""Which of the presses that features offer make sense for a person now."""

from __future__ import annotations

from collections.abc import Iterable

from bot.feature import StartAction
from bot.ground import Ground


async def offered(
    ground: Ground, guild_id: int, user_id: int, actions: Iterable[StartAction]
) -> list[StartAction]:
    """Return those of `actions` that are for this person in this community now, the heaviest first."""
    async with ground.database.read() as tx:
        fitting = [
            one for one in actions if one.offered is None or await one.offered(ground, tx, guild_id, user_id)
        ]
    return sorted(fitting, key=lambda one: -one.weight)
