"""What thanks contribute to Hearth."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, StartAction
from bot.kernel.text import text
from cogs.thanks import deliveries
from cogs.thanks.pages import giving as giving_pages
from cogs.thanks.pages import letter, office
from cogs.thanks.personal_data import PERSONAL_DATA
from cogs.thanks.service import giving, promises
from cogs.thanks.settings import ThanksSettings

THANK = StartAction(text("thanks-start"), to("thanks", "open"), weight=6, offered=giving.is_open)

FEATURE = Feature(
    name="thanks",
    extension="cogs.thanks.cog",
    permissions={
        "view_channel": "to see the channel for public thanks",
        "send_messages": "to post thanks that their person wants to be public",
        "read_message_history": "to see whether that arrived, so that nothing is posted twice",
    },
    settings=ThanksSettings,
    forms=(giving_pages.GIVE,),
    routes={**giving_pages.ROUTES, **letter.ROUTES, **office.ROUTES},
    jobs={
        promises.POST: JobKind(deliveries.post, fallback=deliveries.waits_for_channel),
        promises.TAKE_BACK: JobKind(deliveries.take_back),
    },
    start_actions=(THANK,),
    later_actions=(THANK,),
    staff_actions=(StartAction(text("thanks-staff"), to("thanks", "seen"), weight=4, offered=giving.is_open),),
    setup_actions=(StartAction(text("thanks-button-key"), to("thanks", "key"), weight=10),),
    notes=giving_pages.notes,
    updates=giving_pages.notes,
    personal_data=PERSONAL_DATA,
    on_change=giving.go_on,
    every_day=giving.every_day,
)
