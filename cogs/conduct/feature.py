"""What conduct contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, StartAction
from bot.kernel.text import text
from cogs.conduct import deliveries, notes
from cogs.conduct.pages import (
    accused,
    cases,
    cosigning,
    deciding,
    hearing,
    hours,
    mine,
    people,
    proposing,
    reading,
    receipts,
    replying,
    report,
    urgent,
)
from cogs.conduct.pages import apart as apart_pages
from cogs.conduct.pages import office as office_pages
from cogs.conduct.personal_data import PERSONAL_DATA
from cogs.conduct.service import (
    apart,
    deadlines,
    files,
    holding,
    leaving,
    office,
    purging,
    reach,
    reporting,
    telling,
)
from cogs.conduct.settings import ConductSettings

ROOMS = (
    *(report, receipts, mine, accused, cosigning),
    *(cases, reading, replying, people, urgent, hours),
    *(deciding, proposing, hearing, apart_pages, office_pages),
)

FEATURE = Feature(
    name="conduct",
    extension="cogs.conduct.cog",
    intents=frozenset({"members"}),
    permissions={"moderate_members": "to time somebody out when a person who handles reports asks for it"},
    settings=ConductSettings,
    routes={verb: route for room in ROOMS for verb, route in room.ROUTES.items()},
    forms=tuple(form for room in ROOMS for form in room.FORMS),
    jobs={
        telling.TELL: JobKind(deliveries.tell),
        office.PLACE: JobKind(deliveries.place),
        reach.LOOK: JobKind(deliveries.look),
        telling.OUTSIDE: JobKind(deliveries.tell_outside),
        deadlines.DEADLINE: JobKind(deliveries.mind),
        deadlines.CHECK_IN: JobKind(deliveries.check_in),
        holding.HELD: JobKind(deliveries.held),
        files.COPY: JobKind(deliveries.copy, fallback=deliveries.could_not_copy),
    },
    personal_data=PERSONAL_DATA,
    updates=notes.updates,
    keeps_apart=apart.keeps_apart,
    holds_back=holding.holds_back,
    concerns=notes.concerns,
    findings=reporting.findings,
    every_day=purging.every_day,
    present=leaving.present,
    on_departure=leaving.left,
    on_change=reach.changed,
    staff_actions=(StartAction(text("conduct-button-office"), to("conduct", "office-open"), weight=30),),
    help_actions=(StartAction(text("conduct-start"), to("conduct", "report-open"), weight=5),),
    safety_actions=(StartAction(text("conduct-start"), to("conduct", "report-open"), weight=5),),
    start_actions=(
        StartAction(text("conduct-start"), to("conduct", "report-open"), weight=3, offered=reporting.is_open),
    ),
)
