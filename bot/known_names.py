"""By which names outside Discord features know a person, such as on a forge (`Feature.known_as`).

Invariant: who asks takes these names out of what is judged without names, and does nothing else with them.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.feature import Feature
from bot.ground import Ground
from data.engine import Transaction


async def names_of(
    ground: Ground, tx: Transaction, features: Sequence[Feature], guild_id: int, user_id: int
) -> list[str]:
    """Return the names that any feature knows somebody by."""
    found: list[str] = []
    for feature in features:
        if feature.known_as is not None:
            found += await feature.known_as(ground, tx, guild_id, user_id)
    return found
