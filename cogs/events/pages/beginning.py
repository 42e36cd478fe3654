"""The way from elsewhere, such as an issue that somebody looks at, to the next event for newcomers."""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more
from bot.discordkit.visit import Visit
from bot.kernel.text import text
from cogs.events.pages import coming
from cogs.events.pages.common import FEATURE, TITLE
from cogs.events.service import upkeep


async def open_next(visit: Visit) -> None:
    """Show the next event to which newcomers are welcome; where there is none any more, what is on."""
    guild_id = await meant(visit, TITLE, FEATURE, "next", nobody=text("events-no-community"))
    if guild_id is None:
        return
    async with visit.ground.database.read() as tx:
        time_id = await upkeep.next_for_newcomers(visit.ground, tx, guild_id)
    if time_id is None:
        await visit.turn_to(await coming.list_page(visit, guild_id))
        return
    await visit.turn_to(await coming.details_page(visit, guild_id, time_id))


async def more_for_next(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "next")


ROUTES: Mapping[str, Route] = {"next": Route(open_next), "next-more": Route(more_for_next)}
"""What presses lead to, by their verbs."""
