"""What mentoring contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, StartAction
from bot.kernel.text import text
from cogs.mentors import (
    asking,
    deliveries,
    deliveries_waiting,
    offering,
    people,
    programme,
    promises,
    questions,
    round_deliveries,
    upkeep,
)
from cogs.mentors.pages import finding, looking_over, mine, rosters, rounds, taking_part
from cogs.mentors.pages import offering as offering_pages
from cogs.mentors.pages import programme as programme_pages
from cogs.mentors.pages import questions as question_pages
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
        "never": Route(finding.open_never),
        "never-change": Route(finding.change_never),
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
        "programme": Route(programme_pages.turn_to_programme),
        "programme-more": Route(programme_pages.open_more),
        "programme-queue": Route(programme_pages.open_queue),
        "programme-figures": Route(programme_pages.open_figures),
        "review": Route(looking_over.open_review),
        "review-one": Route(looking_over.open_one),
        "review-in": Route(looking_over.let_in),
        "review-change": Route(looking_over.ask_change),
        "review-decline": Route(looking_over.decline),
        "news-read": Route(looking_over.read),
        "invited-yes": Route(looking_over.say_yes),
        "invited-no": Route(looking_over.say_no),
        "roster": Route(rosters.open_roster),
        "roster-export": Route(rosters.export),
        "rounds": Route(rounds.open_rounds),
        "round": Route(rounds.open_round),
        "round-begin": Route(rounds.begin),
        "round-propose": Route(rounds.propose),
        "round-again": Route(rounds.draw_again),
        "round-approve": Route(rounds.approve),
        "round-cancel": Route(rounds.cancel),
        "round-skip": Route(taking_part.skip),
        "round-join": Route(taking_part.take_part),
        "left-read": Route(taking_part.note_left_over_read),
        "coffee-join": Route(taking_part.join_coffee),
        "coffee-join-more": Route(taking_part.more_for_coffee),
        "coffee-leave": Route(taking_part.leave_coffee),
        "question": Route(question_pages.open_question),
        "question-more": Route(question_pages.more_for_question),
        "question-topics": Route(question_pages.choose_topic),
        "question-about": Route(question_pages.about),
        "question-send": Route(question_pages.send),
        "question-turn": Route(question_pages.turn_to_question),
        "question-thank": Route(question_pages.thank),
        "question-once-more": Route(question_pages.once_more, opens_form=True),
        "question-again": Route(question_pages.ask_once_more),
        "question-close": Route(question_pages.close),
        "question-show": Route(question_pages.show_oneself),
        "questions": Route(question_pages.open_questions),
        "question-answer": Route(question_pages.answer, opens_form=True),
        "question-answered": Route(question_pages.answered),
        "question-pass": Route(question_pages.leave_to_others),
    },
    forms=(offering_pages.OFFER, finding.REQUEST, question_pages.QUESTION),
    jobs={
        promises.TELL: JobKind(deliveries.tell, fallback=deliveries.stands_on_page),
        promises.NUDGE: JobKind(deliveries.nudge, fallback=deliveries.stands_on_page),
        promises.EXPIRE: JobKind(deliveries.expire),
        promises.FOLLOW: JobKind(deliveries_waiting.follow),
        promises.WAITING: JobKind(deliveries_waiting.watch, fallback=deliveries_waiting.watch_on),
        promises.LOOKING: JobKind(deliveries_waiting.tell, fallback=deliveries.stands_on_page),
        promises.LONG: JobKind(deliveries_waiting.long_wait),
        promises.ROUND: JobKind(round_deliveries.tell_left_over, fallback=deliveries.stands_on_page),
        promises.OFFER: JobKind(round_deliveries.tell_offer_news, fallback=deliveries.stands_on_page),
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
    ),
    findings=programme.findings,
    beside_issues=(FIND,),
    notes=mine.notes,
    updates=question_pages.updates,
    keeps_apart=people.keeps_apart,
    personal_data=PERSONAL_DATA,
    present=upkeep.present,
    on_departure=upkeep.leave,
    every_day=upkeep.every_day,
)
