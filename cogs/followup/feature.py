"""What the follow-up contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, Sample, StartAction
from bot.kernel.text import text
from cogs.followup import deliveries, notes, pages, service
from cogs.followup.personal_data import PERSONAL_DATA
from cogs.followup.rules import LAST, TOO_LATE
from data import followups

ASK_LATER = StartAction(text("followup-start"), to("followup", "ask"), weight=15, offered=service.can_ask)
WHAT_I_ASKED = StartAction(
    text("followup-start-asked"), to("followup", "ask"), weight=12, offered=service.has_asked
)
PRESSES = (
    (text("followup-button-steps"), to("welcome", "start")),
    (text("followup-button-person"), to("followup", "person")),
    (text("followup-button-end"), to("followup", "end")),
)
"""What stands under a message, for staff to look at; there they are about nobody."""

FEATURE = Feature(
    name="followup",
    extension="cogs.followup.cog",
    intents=frozenset({"members"}),
    routes={
        "ask": Route(pages.open_asking),
        "ask-more": Route(pages.more_communities),
        "yes": Route(pages.ask),
        "end": Route(pages.end),
        "read": Route(pages.read),
        "person": Route(pages.open_person),
    },
    jobs={service.SEND: JobKind(deliveries.send, fallback=deliveries.let_wait, stale_after=TOO_LATE)},
    start_actions=(ASK_LATER, WHAT_I_ASKED),
    later_actions=(ASK_LATER,),
    notes=notes.notes,
    samples=(
        Sample(
            "followup-before",
            text("followup-sample-before"),
            pages.before_lines(),
            ((text("followup-button-yes"), to("followup", "ask")),),
        ),
        Sample(
            "followup-first",
            text("followup-sample-first"),
            pages.message_lines(1, text("followup-sample-community")),
            PRESSES,
        ),
        Sample(
            "followup-last",
            text("followup-sample-last"),
            pages.message_lines(LAST, text("followup-sample-community")),
            PRESSES,
        ),
        Sample("followup-ended", text("followup-sample-ended"), (text("followup-ended"),)),
    ),
    personal_data=PERSONAL_DATA,
    present=followups.present,
    on_departure=service.end,
    every_day=service.every_day,
)
