"""What waits on the first page for somebody whose direct messages are closed."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.text import text
from cogs.followup.pages import FEATURE
from cogs.followup.rules import LAST, still_waits
from data import followups as store
from data.engine import Transaction


async def notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return the message that waits for a person, if one does. First steps stand on that page anyway."""
    standing = await store.of_person(tx, guild_id, user_id)
    if standing is None or not still_waits(standing.waits_since, ground.clock.now()):
        return []
    words = text("followup-note-last") if standing.sent >= LAST else text("followup-note-first")
    presses = (
        (text("followup-button-read"), to(FEATURE, "read", guild_id)),
        (text("followup-button-person"), to(FEATURE, "person", guild_id)),
        (text("followup-button-end"), to(FEATURE, "end", guild_id)),
    )
    return [Note((words,), presses)]
