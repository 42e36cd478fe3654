"""What mentoring contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, StartAction
from bot.kernel.text import text
from cogs.mentors import (
    asking,
    checking,
    deliveries,
    deliveries_waiting,
    holding,
    keeping,
    offering,
    people,
    promises,
    upkeep,
)
from cogs.mentors.pages import checks, finding, mine
from cogs.mentors.pages import going as going_pages
from cogs.mentors.pages import offering as offering_pages
from cogs.mentors.personal_data import PERSONAL_DATA
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
        "offer": Route(offering_pages.open_offer),
        "offer-more": Route(offering_pages.more_for_offer),
        "offer-turn": Route(offering_pages.turn_to_offer),
        "offer-change": Route(offering_pages.change),
        "offer-ask-pause": Route(offering_pages.ask_pause),
        "offer-pause": Route(offering_pages.pause),
        "offer-resume": Route(offering_pages.resume),
        "offer-ask-withdraw": Route(offering_pages.ask_withdraw),
        "offer-withdraw": Route(offering_pages.withdraw),
        "find": Route(finding.open_find),
        "find-more": Route(finding.more_for_find),
        "find-turn": Route(finding.turn_to_request),
        "find-ask-withdraw": Route(finding.ask_before_withdrawing),
        "find-withdraw": Route(finding.withdraw),
        "still": Route(finding.still),
        "send": Route(finding.send),
        "ask": Route(finding.ask),
        "ask-later": Route(finding.ask_later),
        "take-back": Route(finding.take_back),
        "mine": Route(mine.open_mine),
        "mine-more": Route(mine.more_for_mine),
        "mine-turn": Route(mine.turn_to_mine),
        "accept": Route(mine.accept),
        "decline": Route(mine.decline),
        "read": Route(mine.read),
        "going": Route(going_pages.open_going),
        "goal-write": Route(going_pages.write_goal, opens_form=True),
        "goal-save": Route(going_pages.save_goal),
        "goal-agree": Route(going_pages.agree),
        "stop-ask": Route(going_pages.ask_how_to_stop),
        "rest-ask": Route(going_pages.ask_pause),
        "rest": Route(going_pages.pause),
        "rest-end": Route(going_pages.resume),
        "longer-ask": Route(going_pages.ask_longer),
        "longer": Route(going_pages.longer),
        "part-ask": Route(going_pages.ask_part),
        "part": Route(going_pages.part),
        "meanwhile": Route(going_pages.meanwhile),
        "thank-ask": Route(going_pages.ask_thank),
        "thank": Route(going_pages.thank),
        "thanks": Route(going_pages.take_thanks),
        "awake": Route(going_pages.awake),
        "check": Route(checks.answer),
        "check-words": Route(checks.ask_words, opens_form=True),
        "check-save": Route(checks.save_words),
        "checks": Route(checks.open_checks),
        "checks-seen": Route(checks.put_away),
    },
    forms=(offering_pages.OFFER, finding.REQUEST),
    jobs={
        promises.TELL: JobKind(deliveries.tell, fallback=deliveries.stands_on_page),
        promises.NUDGE: JobKind(deliveries.nudge, fallback=deliveries.stands_on_page),
        promises.EXPIRE: JobKind(deliveries.expire),
        promises.FOLLOW: JobKind(deliveries_waiting.follow),
        promises.WAITING: JobKind(deliveries_waiting.watch, fallback=deliveries_waiting.watch_on),
        promises.LOOKING: JobKind(deliveries_waiting.tell, fallback=deliveries.stands_on_page),
        promises.LONG: JobKind(deliveries_waiting.long_wait),
        promises.INTRODUCE: JobKind(keeping.introduce, fallback=keeping.write_directly),
        promises.CHECK: JobKind(keeping.check),
        promises.HOW: JobKind(keeping.ask_how, fallback=deliveries.stands_on_page),
        promises.END: JobKind(keeping.ask_at_end),
        promises.REST: JobKind(keeping.end_pause),
        promises.THANK: JobKind(keeping.thank, fallback=keeping.could_not_thank),
        promises.QUIET: JobKind(keeping.ask_quiet, fallback=deliveries.stands_on_page),
        promises.LOOK: JobKind(keeping.look),
    },
    start_actions=(
        FIND,
        StartAction(text("mentors-start-mine"), to("mentors", "mine"), weight=18, offered=upkeep.takes_part),
        StartAction(text("mentors-start-offer"), to("mentors", "offer"), weight=12, offered=offering.can_offer),
    ),
    staff_actions=(
        StartAction(
            text("mentors-staff-checks"), to("mentors", "checks"), weight=15, offered=checking.any_for_leads
        ),
    ),
    beside_issues=(FIND,),
    notes=mine.notes,
    keeps_apart=people.keeps_apart,
    on_held=holding.look_at,
    personal_data=PERSONAL_DATA,
    present=upkeep.present,
    on_departure=upkeep.leave,
    on_members=upkeep.catch_up,
    every_day=upkeep.every_day,
)
