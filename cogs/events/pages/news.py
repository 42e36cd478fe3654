"""What waits for a person from events: on their first page, and behind "You have an update in Hearth"."""

from __future__ import annotations

from bot.feature import Note
from bot.ground import Ground
from cogs.events.pages import afterwards, announcing, changes, needing
from data.engine import Transaction


async def notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what waits for somebody on their first page."""
    return [
        *await changes.notes(ground, tx, guild_id, user_id),
        *await announcing.notes(ground, tx, guild_id, user_id),
        *await updates(ground, tx, guild_id, user_id),
    ]


async def updates(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what somebody finds behind an update."""
    return [
        *await needing.notes(tx, guild_id, user_id),
        *await needing.notes_for_hosts(ground, tx, guild_id, user_id),
        *await afterwards.notes(ground, tx, guild_id, user_id),
    ]
