"""What staff's page contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, StartAction
from bot.kernel.text import text
from cogs.staff import pages

FEATURE = Feature(
    name="staff",
    extension="cogs.staff.cog",
    routes={
        "open": Route(pages.turn_staff),
        "counts": Route(pages.open_counts),
    },
    staff_actions=(StartAction(text("staff-button-counts"), to("staff", "counts"), weight=10),),
)
