"""What welcome contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, StartAction
from bot.kernel.text import text
from cogs.welcome import components, deliveries, service
from cogs.welcome.personal_data import PERSONAL_DATA
from cogs.welcome.settings import WelcomeSettings

FEATURE = Feature(
    name="welcome",
    extension="cogs.welcome.cog",
    intents=frozenset({"members"}),
    permissions={
        "view_channel": "to see the channel where newcomers are greeted",
        "send_messages": "to greet newcomers there",
        "read_message_history": "to find a greeting again after an outage, so that none is posted twice",
    },
    settings=WelcomeSettings,
    routes={
        "start": Route(components.open_start),
        "about": Route(components.open_about),
        "looking": Route(components.just_looking),
    },
    personal_data=PERSONAL_DATA,
    jobs={service.GREET: JobKind(deliveries.greet)},
    on_members=service.catch_up,
    start_actions=(
        StartAction(text("welcome-button-about"), to("welcome", "about"), weight=20),
        StartAction(text("welcome-button-looking"), to("welcome", "looking"), weight=10),
    ),
)
