"""What updates contribute to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.feature import Feature
from cogs.updates import pages

FEATURE = Feature(
    name="updates",
    extension="cogs.updates.cog",
    routes={"open": Route(pages.open_updates)},
)
