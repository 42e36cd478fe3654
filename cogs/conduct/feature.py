"""What conduct contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, Note, StartAction
from bot.ground import Ground
from bot.kernel.text import text
from cogs.conduct import deliveries
from cogs.conduct.pages import cases, hours, mine, people, reading, replying, report, urgent
from cogs.conduct.service import deadlines, files, handling, reporter, reporting, telling
from cogs.conduct.settings import ConductSettings
from data.engine import Transaction

UPDATES = (reporter.updates, handling.updates)


async def updates(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what a person finds here among their updates, in whichever part they have."""
    return [note for part in UPDATES for note in await part(ground, tx, guild_id, user_id)]


ROOMS = (report, mine, cases, reading, replying, people, urgent, hours)

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
        deadlines.DEADLINE: JobKind(deliveries.mind),
        deadlines.CHECK_IN: JobKind(deliveries.check_in),
        files.COPY: JobKind(deliveries.copy, fallback=deliveries.could_not_copy),
    },
    updates=updates,
    findings=reporting.findings,
    help_actions=(StartAction(text("conduct-start"), to("conduct", "report-open"), weight=5),),
    start_actions=(
        StartAction(text("conduct-start"), to("conduct", "report-open"), weight=3, offered=reporting.is_open),
    ),
)
