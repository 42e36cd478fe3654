"""What learning contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, StartAction
from bot.kernel.text import text
from cogs.learn import deliveries
from cogs.learn.pages import finding, office, walking
from cogs.learn.pages import suggesting as suggesting_pages
from cogs.learn.personal_data import PERSONAL_DATA
from cogs.learn.rules.library import library
from cogs.learn.rules.paths import paths
from cogs.learn.service import checking, promises, shelf, suggesting, upkeep
from cogs.learn.settings import LearnSettings

library()  # a broken entry or path stops Hearth here, with its name
paths()

LEARN = StartAction(text("learn-start"), to("learn", "open"), weight=25, offered=shelf.is_open)

FEATURE = Feature(
    name="learn",
    extension="cogs.learn.cog",
    settings=LearnSettings,
    forms=(suggesting_pages.SUGGEST,),
    routes={**finding.ROUTES, **walking.ROUTES, **suggesting_pages.ROUTES, **office.ROUTES},
    jobs={
        promises.CHECK: JobKind(deliveries.check, fallback=deliveries.check_on),
        promises.TELL: JobKind(deliveries.tell, fallback=deliveries.stands_on_page),
    },
    start_actions=(LEARN,),
    later_actions=(LEARN,),
    beside_issues=(LEARN,),
    staff_actions=(StartAction(text("learn-staff"), to("learn", "office"), weight=8, offered=shelf.is_open),),
    findings=upkeep.findings,
    notes=suggesting_pages.notes,
    personal_data=PERSONAL_DATA,
    on_change=checking.begin,
    every_day=suggesting.every_day,
)
