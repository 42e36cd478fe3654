"""What greeting contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, Sample, StartAction
from bot.kernel.text import text
from cogs.greeters import deliveries, pages
from cogs.greeters.notes import notes
from cogs.greeters.personal_data import PERSONAL_DATA
from cogs.greeters.service import arriving, conversations, meetings, notices, reactions
from cogs.greeters.settings import GreetersSettings
from data import greeters

_NAME = text("greeters-sample-name")

FEATURE = Feature(
    name="greeters",
    extension="cogs.greeters.cog",
    intents=frozenset({"members", "guild_messages", "guild_reactions"}),
    permissions={
        "view_channel": "to hear of reactions and of answers to newcomers",
        "send_messages": "to tell greeters who waits for a hello",
        "read_message_history": "to see the reactions that were made while Hearth was away",
    },
    settings=GreetersSettings,
    routes={
        "turn": Route(pages.turn_page),
        "mine": Route(pages.open_mine),
        "take": Route(pages.take_from_notice),
        "taking": Route(pages.take_chosen),
        "open": Route(pages.open_taken),
        "greeted": Route(pages.note_greeted),
        "back": Route(pages.give_back),
        "answered": Route(pages.note_answered),
        "answering": Route(pages.note_chosen_answered),
        "pause": Route(pages.pause),
        "resume": Route(pages.resume),
        "mention": Route(pages.mention),
        "unmention": Route(pages.mention_no_more),
        "wave": Route(pages.open_wave),
        "whom": Route(pages.say_whom),
        "nobody": Route(pages.say_nobody),
        "wish": Route(pages.take_wish),
    },
    jobs={
        notices.NOTICE: JobKind(deliveries.tell, deliveries.could_not_tell),
        meetings.EDIT_NOTICE: JobKind(deliveries.edit),
        meetings.EDIT_WORDS: JobKind(deliveries.edit_words),
        conversations.BRING: JobKind(deliveries.bring, deliveries.could_not_bring),
        arriving.CLAIM_OVER: JobKind(deliveries.end_claim),
        reactions.COMPARE: JobKind(deliveries.compare),
    },
    staff_actions=(StartAction(text("greeters-staff-waiting"), to("greeters", "turn", 0), weight=40),),
    notes=notes,
    samples=(
        Sample(
            "greeters-notice",
            text("greeters-sample-notice"),
            (text("greeters-notice", names=_NAME), text("greeters-status-asked", name=_NAME)),
            ((text("greeters-button-take"), to("greeters", "turn", 0)),),
        ),
        Sample(
            "greeters-bring",
            text("greeters-sample-bring"),
            (text("greeters-bring", name=_NAME, channel=text("greeters-sample-channel")),),
            ((text("greeters-button-answered"), to("greeters", "turn", 0)),),
        ),
    ),
    personal_data=PERSONAL_DATA,
    present=greeters.present,
    on_departure=arriving.person_left,
    on_change=notices.go_on,
    every_day=arriving.forget_old,
    on_greeted=notices.on_greeted,
    on_introduced=conversations.introduced,
    helpers=meetings.helpers,
)
