"""What greeting contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, Sample, StartAction
from bot.kernel.text import text
from cogs.greeters import components, deliveries
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
        "turn": Route(components.turn_page),
        "mine": Route(components.open_mine),
        "take": Route(components.take_from_notice),
        "taking": Route(components.take_chosen),
        "open": Route(components.open_taken),
        "greeted": Route(components.note_greeted),
        "back": Route(components.give_back),
        "answered": Route(components.note_answered),
        "answering": Route(components.note_chosen_answered),
        "pause": Route(components.pause),
        "resume": Route(components.resume),
        "mention": Route(components.mention),
        "unmention": Route(components.mention_no_more),
        "wave": Route(components.open_wave),
        "whom": Route(components.say_whom),
        "nobody": Route(components.say_nobody),
        "wish": Route(components.take_wish),
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
