"""What welcome boards keep about a person."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import listed, text
from data import role_gifts as store
from data.engine import Transaction


async def kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say which roles a person chose on boards."""
    gifts = await store.of_people(tx, guild_id, [user_id])
    if not gifts:
        return []
    roles = listed([text("settings-value", value=f"<@&{id}>") for id in sorted({one.role_id for one in gifts})])
    return [Kept(text("board-kept", roles=roles), text("board-kept-seen"), text("board-kept-how-long"))]


async def export(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return what a person chose on boards, and what became of it."""
    gifts = await store.of_people(tx, guild_id, [user_id])
    told = [
        {
            "role": str(one.role_id),
            "by": one.via,
            "wished": one.wanted,
            "state": one.state,
            "latest_news": one.heard_at.isoformat(),
        }
        for one in gifts
    ]
    return {"chosen": told} if told else {}


PERSONAL_DATA = PersonalData((store.role_gifts.name,), kept, export)
