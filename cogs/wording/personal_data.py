"""What wording keeps about a person: which hints they do not want."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import text
from cogs.wording.service import name_of
from data import wording as store
from data.engine import Transaction


async def kept(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say how many hints a person does not want."""
    count = len(await store.unhelpful(tx, guild_id, user_id))
    if not count:
        return []
    return [Kept(text("wording-kept", count=count), text("wording-kept-seen"), text("wording-kept-how-long"))]


async def export(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return which hints a person does not want, and since when."""
    found = await store.unhelpful(tx, guild_id, user_id)
    told = [{"hint": key, "about": name_of(key), "since": at.isoformat()} for key, at in found.items()]
    return {"not_helpful": told} if told else {}


PERSONAL_DATA = PersonalData((store.wording_unhelpful.name,), kept, export)
