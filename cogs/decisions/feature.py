"""What decisions contribute to Hearth."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, StartAction
from bot.kernel.text import text
from cogs.decisions import deliveries
from cogs.decisions.pages import opening, voting
from cogs.decisions.pages import proposing as proposing_pages
from cogs.decisions.personal_data import PERSONAL_DATA
from cogs.decisions.service import promises, proposing, upkeep
from cogs.decisions.service import voting as votes
from cogs.decisions.settings import DecisionsSettings

FEATURE = Feature(
    name="decisions",
    extension="cogs.decisions.cog",
    intents=frozenset({"members"}),
    permissions={
        "view_channel": "to see the channel in which decisions are told",
        "send_messages": "to tell of proposals, votes and results there",
        "read_message_history": "to see whether that arrived, so that nothing is posted twice",
        "attach_files": "to publish the ballots of a vote that said before that it would",
    },
    settings=DecisionsSettings,
    routes={**proposing_pages.ROUTES, **opening.ROUTES, **voting.ROUTES},
    forms=(proposing_pages.NAMED, proposing_pages.NAMELESS, opening.VOTE),
    jobs={
        promises.OPEN: JobKind(deliveries.open_vote, fallback=deliveries.could_not_open),
        promises.ANNOUNCE: JobKind(deliveries.announce, fallback=deliveries.stands_on_page),
        promises.STIR: JobKind(deliveries.stir, fallback=deliveries.stir_on),
        promises.CLOSE: JobKind(deliveries.close),
        promises.RESULT: JobKind(deliveries.tell_result, fallback=deliveries.tell_result_later),
        promises.CANCELLED: JobKind(deliveries.tell_cancelled, fallback=deliveries.stands_on_page),
        promises.PUBLISH: JobKind(deliveries.publish, fallback=deliveries.publish_later),
        promises.TAKE_BACK: JobKind(deliveries.take_back),
        promises.LOOK: JobKind(deliveries.look),
    },
    start_actions=(
        StartAction(text("decisions-start-vote"), to("decisions", "votes"), weight=40, offered=votes.can_vote),
        StartAction(
            text("decisions-start-propose"), to("decisions", "propose"), weight=6, offered=proposing.is_on
        ),
    ),
    staff_actions=(
        StartAction(
            text("decisions-button-look"), to("decisions", "look-here"), weight=12, offered=upkeep.any_to_look_at
        ),
    ),
    findings=upkeep.findings,
    updates=proposing_pages.updates,
    personal_data=PERSONAL_DATA,
    on_change=upkeep.on_change,
    every_day=upkeep.every_day,
)
