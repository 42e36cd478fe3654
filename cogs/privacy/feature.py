"""What privacy contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, StartAction
from bot.kernel.text import text
from cogs.privacy import pages

FEATURE = Feature(
    name="privacy",
    extension="cogs.privacy.cog",
    routes={
        "open": Route(pages.open_privacy),
        "which": Route(pages.more_communities),
        "choose": Route(pages.choose_community),
        "page": Route(pages.turn_page),
        "copy": Route(pages.give_copy),
        "ask": Route(pages.ask_before_erasing),
        "erase": Route(pages.erase),
    },
    help_actions=(StartAction(text("privacy-button-open"), to("privacy", "open"), weight=20),),
)
