"""May these two people be brought together? Yes or no, and never why."""

from __future__ import annotations

from collections.abc import Sequence

from bot.feature import Feature
from bot.ground import Ground
from data.engine import Transaction


async def may_meet(
    ground: Ground, tx: Transaction, features: Sequence[Feature], guild_id: int, one: int, other: int
) -> bool:
    """Tell whether a feature may bring two people together, such as in a match or at an event."""
    for feature in features:
        if feature.keeps_apart is not None and await feature.keeps_apart(ground, tx, guild_id, one, other):
            return False
    return True
