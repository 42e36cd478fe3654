"""May these two people be brought together, and may this one be trusted with others? Yes or no, and never why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.feature import Feature, Note
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


async def readable(
    ground: Ground,
    tx: Transaction,
    features: Sequence[Feature],
    guild_id: int,
    user_id: int,
    notes: Iterable[Note],
) -> list[Note]:
    """Return the notes for a person but those of people whom they may not meet: those would lead to nothing."""
    return [
        note
        for note in notes
        if not note.of or any([await may_meet(ground, tx, features, guild_id, one, user_id) for one in note.of])
    ]


async def is_held_back(
    ground: Ground, tx: Transaction, features: Sequence[Feature], guild_id: int, user_id: int
) -> bool:
    """Tell whether nobody is to be entrusted to somebody for now, such as a mentee to a mentor."""
    for feature in features:
        if feature.holds_back is not None and await feature.holds_back(ground, tx, guild_id, user_id):
            return True
    return False
