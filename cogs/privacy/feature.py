"""What privacy contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, StartAction
from bot.kernel.text import text
from cogs.privacy import components

FEATURE = Feature(
    name="privacy",
    extension="cogs.privacy.cog",
    routes={
        "open": Route(components.open_privacy),
        "which": Route(components.more_communities),
        "choose": Route(components.choose_community),
        "page": Route(components.turn_page),
        "copy": Route(components.give_copy),
        "ask": Route(components.ask_before_erasing),
        "erase": Route(components.erase),
    },
    help_actions=(StartAction(text("privacy-button-open"), to("privacy", "open"), weight=20),),
)
