"""What applications contribute to Hearth."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, StartAction
from bot.kernel.text import text
from cogs.applications import deliveries, notes
from cogs.applications.pages import applying, deciding, office, redacting, reviewing
from cogs.applications.personal_data import PERSONAL_DATA
from cogs.applications.service import promises, upkeep
from cogs.applications.settings import ApplicationsSettings

FEATURE = Feature(
    name="applications",
    extension="cogs.applications.cog",
    intents=frozenset({"members"}),
    permissions={
        "view_channel": "to see the channel in which calls are published",
        "send_messages": "to publish calls",
        "read_message_history": "to see whether that arrived, so that nothing is posted twice",
    },
    settings=ApplicationsSettings,
    routes={**applying.ROUTES, **reviewing.ROUTES, **redacting.ROUTES, **deciding.ROUTES, **office.ROUTES},
    forms=(office.CALL,),
    jobs={
        promises.PUBLISH: JobKind(deliveries.publish),
        promises.CLOSE: JobKind(deliveries.close),
        promises.REFRESH: JobKind(deliveries.refresh),
    },
    start_actions=(
        StartAction(text("applications-start"), to("applications", "apply"), weight=16, offered=upkeep.any_open),
    ),
    staff_actions=(StartAction(text("applications-staff"), to("applications", "office"), weight=10),),
    findings=upkeep.findings,
    updates=notes.updates,
    personal_data=PERSONAL_DATA,
    present=upkeep.present,
    on_departure=upkeep.leave,
    every_day=upkeep.every_day,
)
