"""What waits for a person from events: on their first page, and behind "You have an update in Hearth"."""

from __future__ import annotations

from bot.feature import Note
from bot.ground import Ground
from cogs.events.pages import afterwards, announcing, changes, hosts, needing
from data.engine import Transaction


async def notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what waits for somebody on their first page."""
    return [
        *await changes.notes(ground, tx, guild_id, user_id),
        *await hosts.notes(ground, tx, guild_id, user_id),
        *await announcing.notes(ground, tx, guild_id, user_id),
        *await updates(ground, tx, guild_id, user_id),
    ]


async def updates(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what somebody finds behind an update."""
    return [
        *await hosts.notes_for_who_asked(tx, guild_id, user_id),
        *await needing.notes(tx, guild_id, user_id),
        *await needing.notes_for_hosts(ground, tx, guild_id, user_id),
        *await afterwards.notes(ground, tx, guild_id, user_id),
    ]
