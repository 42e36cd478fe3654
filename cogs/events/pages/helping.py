"""Who can help beside an event to which newcomers are welcome: what other features offer, such as a mentor.

Invariant: what other features offer stands here only as a press; nothing of what they know is read.
"""

from __future__ import annotations

from bot.discordkit.offers import offered
from bot.discordkit.pages import Button, Row
from bot.discordkit.visit import Visit
from cogs.events.pages.common import FEATURE
from data.events import Event

MOST = 3
"""Ways to get help beside an event."""


async def rows_beside(visit: Visit, event: Event) -> list[Row]:
    """Return the presses that lead from an event to people who help; none where it is not for newcomers."""
    if not event.is_for_newcomers:
        return []
    others = [one for one in visit.client.features if one.name != FEATURE]
    actions = await offered(
        visit.ground, event.guild_id, visit.user_id, [action for one in others for action in one.later_actions]
    )
    buttons = tuple(Button(one.label, one.leads_to) for one in actions[:MOST])
    return [buttons] if buttons else []
