"""What the profile contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, StartAction
from bot.kernel.text import text
from cogs.profile import components, form
from cogs.profile.personal_data import PERSONAL_DATA

FEATURE = Feature(
    name="profile",
    extension="cogs.profile.cog",
    routes={
        "open": Route(components.open_profile),
        "which": Route(components.more_communities),
        "choose": Route(components.choose_community),
        "tell": Route(form.tell),
        "remove": Route(components.remove),
    },
    forms=(form.PROFILE,),
    start_actions=(StartAction(text("profile-start"), to("profile", "open"), weight=30),),
    personal_data=PERSONAL_DATA,
)
