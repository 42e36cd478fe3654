"""What mentoring contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, StartAction
from bot.kernel.text import text
from cogs.mentors.deliveries import keeping, rounds, telling, waiting
from cogs.mentors.pages import checks, finding, looking_over, mine, rosters, taking_part
from cogs.mentors.pages import going as going_pages
from cogs.mentors.pages import offering as offering_pages
from cogs.mentors.pages import programme as programme_pages
from cogs.mentors.pages import questions as question_pages
from cogs.mentors.pages import rounds as round_pages
from cogs.mentors.personal_data import PERSONAL_DATA
from cogs.mentors.service import (
    asking,
    checking,
    holding,
    offering,
    people,
    programme,
    promises,
    questions,
    upkeep,
)
from cogs.mentors.settings import MentorsSettings

FIND = StartAction(text("mentors-start-find"), to("mentors", "find"), weight=45, offered=asking.can_ask)

FEATURE = Feature(
    name="mentors",
    extension="cogs.mentors.cog",
    intents=frozenset({"members"}),
    permissions={
        "view_channel": "to see the channel in which private threads are opened",
        "send_messages": "to bring two people together there",
        "read_message_history": "to see whether that arrived, so that nothing is posted twice",
        "create_private_threads": "to open a thread for two people who wish for one",
        "send_messages_in_threads": "to bring them together in it",
    },
    settings=MentorsSettings,
    routes={
        **offering_pages.ROUTES,
        **finding.ROUTES,
        **mine.ROUTES,
        **programme_pages.ROUTES,
        **looking_over.ROUTES,
        **rosters.ROUTES,
        **round_pages.ROUTES,
        **taking_part.ROUTES,
        **question_pages.ROUTES,
        **going_pages.ROUTES,
        **checks.ROUTES,
    },
    forms=(offering_pages.OFFER, finding.REQUEST, question_pages.QUESTION),
    jobs={
        promises.TELL: JobKind(telling.tell, fallback=telling.stands_on_page),
        promises.NUDGE: JobKind(telling.nudge, fallback=telling.stands_on_page),
        promises.EXPIRE: JobKind(telling.expire),
        promises.GONE: JobKind(telling.tell_gone, fallback=telling.stands_on_page),
        promises.FOLLOW: JobKind(waiting.follow),
        promises.WAITING: JobKind(waiting.watch, fallback=waiting.watch_on),
        promises.LOOKING: JobKind(waiting.tell, fallback=telling.stands_on_page),
        promises.LONG: JobKind(waiting.long_wait),
        promises.COMING: JobKind(rounds.tell_coming, fallback=telling.stands_on_page),
        promises.ROUND: JobKind(rounds.tell_left_over, fallback=telling.stands_on_page),
        promises.OFFER: JobKind(rounds.tell_offer_news, fallback=telling.stands_on_page),
        promises.INTRODUCE: JobKind(keeping.introduce, fallback=keeping.write_directly),
        promises.CHECK: JobKind(keeping.check),
        promises.HOW: JobKind(keeping.ask_how, fallback=telling.stands_on_page),
        promises.END: JobKind(keeping.ask_at_end),
        promises.REST: JobKind(keeping.end_pause),
        promises.THANK: JobKind(keeping.thank, fallback=keeping.could_not_thank),
        promises.QUIET: JobKind(keeping.ask_quiet, fallback=telling.stands_on_page),
        promises.LOOK: JobKind(keeping.look),
    },
    start_actions=(
        FIND,
        StartAction(text("mentors-start-mine"), to("mentors", "mine"), weight=18, offered=upkeep.takes_part),
        StartAction(text("mentors-start-offer"), to("mentors", "offer"), weight=12, offered=offering.can_offer),
        StartAction(
            text("mentors-start-question"), to("mentors", "question"), weight=8, offered=questions.can_ask
        ),
    ),
    later_actions=(
        StartAction(
            text("mentors-button-coffee-join"),
            to("mentors", "coffee-join"),
            weight=8,
            offered=taking_part.can_join_coffee,
        ),
    ),
    staff_actions=(
        StartAction(text("mentors-staff"), to("mentors", "programme"), weight=15, offered=programme.is_led_here),
        StartAction(
            text("mentors-staff-checks"), to("mentors", "checks"), weight=15, offered=checking.any_for_leads
        ),
    ),
    findings=programme.findings,
    beside_issues=(FIND,),
    notes=mine.notes,
    updates=question_pages.updates,
    keeps_apart=people.keeps_apart,
    on_held=holding.look_at,
    personal_data=PERSONAL_DATA,
    present=upkeep.present,
    on_departure=upkeep.leave,
    on_members=upkeep.catch_up,
    every_day=upkeep.every_day,
)
