"""What welcome keeps about a person."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import Day, Name, text
from data import newcomers as store
from data.engine import Transaction


async def kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say that a person's arrival is known."""
    newcomer = await store.find_newcomer(tx, guild_id, user_id)
    if newcomer is None:
        return []
    day, name = Day(newcomer.arrived_at), Name(newcomer.name)
    what = text("welcome-kept-arrival", day=day, name=name)
    if newcomer.left_at is not None:
        what = text("welcome-kept-leaving", day=day, name=name, left=Day(newcomer.left_at))
    return [Kept(what, text("welcome-kept-seen-by"), text("privacy-until-erased"))]


async def export(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return a person's arrival in plain words."""
    newcomer = await store.find_newcomer(tx, guild_id, user_id)
    if newcomer is None:
        return {}
    moments = {
        "arrived_at": newcomer.arrived_at,
        "admitted_at": newcomer.admitted_at,
        "left_at": newcomer.left_at,
    }
    return {
        "name_on_arrival": newcomer.name,
        **{name: moment.isoformat() for name, moment in moments.items() if moment is not None},
    }


PERSONAL_DATA = PersonalData((store.newcomers.name,), kept, export)
