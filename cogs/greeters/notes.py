"""What waits for a person on `/start`: how they wished to arrive, and a wave that they have not explained."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.text import text
from cogs.greeters import rules
from cogs.greeters.pages import other_wish
from cogs.greeters.service import arriving
from data.engine import Transaction


async def notes(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what a reaction under a greeting unlocked."""
    wish, waves = await arriving.what_waits_for(ground, tx, guild_id, user_id)
    found = []
    if wish is not None:
        said = text("greeters-wish-greet" if wish == rules.GREET else "greeters-wish-quiet")
        other = other_wish(guild_id, wish)
        found.append(Note((said,), ((other.label, other.leads_to),)))
    if waves:
        whom = to("greeters", "wave", guild_id, waves[0])
        found.append(Note((text("greeters-wave-asked"),), ((text("greeters-button-wave"), whom),)))
    return found
