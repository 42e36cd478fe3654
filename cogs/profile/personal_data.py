"""What the profile keeps about a person."""

from __future__ import annotations

from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import listed, text
from cogs.profile import service
from data import profiles as store
from data.engine import Transaction


async def kept(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say which fields a person has told, not what is in them."""
    told = await service.read_in(ground, tx, guild_id, user_id)
    if not told:
        return []
    fields = listed([text(f"profile-field-{field.replace('_', '-')}") for field in told])
    return [Kept(text("profile-kept", fields=fields), text("privacy-seen-by-you"), text("profile-kept-how-long"))]


async def export(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return what a person told."""
    return dict(await service.read_in(ground, tx, guild_id, user_id))


PERSONAL_DATA = PersonalData((store.profiles.name,), kept, export)
