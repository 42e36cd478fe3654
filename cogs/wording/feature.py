"""What wording contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Feature, StartAction
from bot.kernel.text import text
from cogs.wording import service
from cogs.wording.pages import looking, purpose
from cogs.wording.personal_data import PERSONAL_DATA
from cogs.wording.settings import WordingSettings

FEATURE = Feature(
    name="wording",
    extension="cogs.wording.cog",
    settings=WordingSettings,
    routes={**looking.ROUTES, **purpose.ROUTES},
    staff_actions=(StartAction(text("wording-button-check"), to("wording", "ask"), weight=10),),
    setup_actions=(StartAction(text("wording-button-purpose"), to("wording", "purpose"), weight=10),),
    looks_over=service.looks_over,
    personal_data=PERSONAL_DATA,
)
