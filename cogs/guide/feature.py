"""What the guide contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, StartAction
from bot.kernel.text import text
from cogs.guide import components

FEATURE = Feature(
    name="guide",
    extension="cogs.guide.cog",
    routes={
        "help": Route(components.turn_help),
        "language": Route(components.open_language),
        "speak": Route(components.choose_language),
    },
    help_actions=(StartAction(text("guide-button-language"), to("guide", "language"), weight=10),),
)
