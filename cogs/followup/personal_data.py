"""What the follow-up keeps about a person."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import Day, text
from cogs.followup.rules import KEPT_FOR
from data import followups as store
from data.engine import Transaction


async def kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say that a person asked."""
    standing = await store.of_person(tx, guild_id, user_id)
    if standing is None:
        return []
    return [
        Kept(
            text("followup-kept", day=Day(standing.asked_at)),
            text("privacy-seen-by-you"),
            text("followup-kept-how-long", day=Day(standing.asked_at + KEPT_FOR)),
        )
    ]


async def export(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return what a person asked for."""
    standing = await store.of_person(tx, guild_id, user_id)
    if standing is None:
        return {}
    waits = {"waits_since": standing.waits_since.isoformat()} if standing.waits_since else {}
    asked = {"asked_at": standing.asked_at.isoformat(), "language": standing.language, "sent": standing.sent}
    return asked | waits


PERSONAL_DATA = PersonalData((store.followups.name,), kept, export)
