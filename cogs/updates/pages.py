"""The page of updates: what the features have for the person who opens it, in every community that they share.

Invariant: the page is about the person who presses and nobody else; opening it takes the mark away.
"""

from __future__ import annotations

from bot import notices
from bot.discordkit.communities import here, named
from bot.discordkit.pages import Block, Button, Page
from bot.discordkit.visit import Visit
from bot.kernel.text import text

SHOWN = 12
"""Notes on one page; Discord shows 40 parts at most."""


async def open_updates(visit: Visit) -> None:
    """Show what waits: in the community where it was pressed, or in all that something waits in."""
    where = here(visit)
    guild_ids = [guild.id for guild in visit.client.guilds]
    blocks: list[Block] = []
    visit.mark = None
    async with visit.ground.database.write() as tx:
        waiting = await notices.waiting(visit.ground, tx, guild_ids, visit.user_id)
        for guild_id in dict.fromkeys([*([where] if where else []), *waiting]):
            for note in await notices.behind(visit.ground, tx, visit.client.features, guild_id, visit.user_id):
                presses = tuple(Button(label, leads_to) for label, leads_to in note.presses)
                lines = (text("updates-in", community=named(visit, guild_id)), *note.lines)
                blocks.append(Block(lines, (presses,) if presses else ()))
            await notices.opened(visit.ground, tx, guild_id, visit.user_id)
    shown = tuple(blocks[:SHOWN]) or (Block((text("updates-nothing"),)),)
    await visit.turn_to(Page(text("updates-title"), shown))
