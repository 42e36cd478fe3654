"""What the guide contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, StartAction
from bot.kernel.text import text
from cogs.guide import pages

FEATURE = Feature(
    name="guide",
    extension="cogs.guide.cog",
    routes={
        "help": Route(pages.turn_help),
        "language": Route(pages.open_language),
        "speak": Route(pages.choose_language),
    },
    help_actions=(StartAction(text("guide-button-language"), to("guide", "language"), weight=10),),
)
