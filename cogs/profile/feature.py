"""What the profile contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, StartAction
from bot.kernel.text import text
from cogs.profile import form, pages
from cogs.profile.personal_data import PERSONAL_DATA

FEATURE = Feature(
    name="profile",
    extension="cogs.profile.cog",
    routes={
        "open": Route(pages.open_profile),
        "which": Route(pages.more_communities),
        "choose": Route(pages.choose_community),
        "tell": Route(form.tell),
        "remove": Route(pages.remove),
    },
    forms=(form.PROFILE,),
    start_actions=(StartAction(text("profile-start"), to("profile", "open"), weight=30),),
    personal_data=PERSONAL_DATA,
)
