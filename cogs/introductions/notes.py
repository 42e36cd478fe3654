"""What the first page tells a person about their introduction."""

from __future__ import annotations

from bot.feature import Note
from bot.ground import Ground
from bot.kernel.text import text
from cogs.introductions.pages import how_it_stands, takes_back
from cogs.introductions.service import is_fresh
from data import introductions as store
from data.engine import Transaction


async def notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return how it stands with an introduction that is on its way or was posted a short time ago."""
    introduction = await store.of_person(tx, guild_id, user_id)
    if introduction is None or not is_fresh(introduction, ground.clock.now()):
        return []
    presses = ((text("introductions-button-take-back"), takes_back(guild_id)),)
    return [Note((how_it_stands(introduction),), presses)]
