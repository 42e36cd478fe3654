"""What first issues contribute to Hearth."""

from __future__ import annotations

from datetime import timedelta

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, StartAction
from bot.kernel.text import text
from cogs.issues import deliveries
from cogs.issues.pages import finding as finding_pages
from cogs.issues.pages import helping, holding, linking, news, sources, staff
from cogs.issues.personal_data import PERSONAL_DATA
from cogs.issues.service import accounts, finding, overview, promises, taking, walking
from cogs.issues.settings import IssuesSettings
from data import issue_holds

SOURCES = StartAction(text("issues-button-sources"), to("issues", "sources", 0), weight=30)

FEATURE = Feature(
    name="issues",
    extension="cogs.issues.cog",
    intents=frozenset({"members"}),
    permissions={
        "view_channel": "to see the channel for the digest of fresh issues",
        "send_messages": "to post the digest there, and thanks to those who like them",
        "read_message_history": "to see whether that arrived, so that nothing is posted twice",
    },
    settings=IssuesSettings,
    routes={
        "find": Route(finding_pages.open_find),
        "find-more": Route(finding_pages.more_for_find),
        "find-turn": Route(finding_pages.turn_to_questions),
        "questions": Route(finding_pages.turn_to_questions),
        "work": Route(finding_pages.choose_work),
        "time": Route(finding_pages.choose_time),
        "topic": Route(finding_pages.ask_topic, opens_form=True),
        "topic-typed": Route(finding_pages.take_topic),
        "keep": Route(finding_pages.keep_answers),
        "forget": Route(finding_pages.forget),
        "show": Route(finding_pages.show_found),
        "further": Route(finding_pages.show_further),
        "relax": Route(finding_pages.relax),
        "card": Route(finding_pages.open_card),
        "like": Route(finding_pages.like),
        "mute": Route(finding_pages.mute),
        "take": Route(holding.take),
        "mine": Route(holding.open_mine),
        "mine-more": Route(holding.more_for_mine),
        "mine-turn": Route(holding.turn_to_mine),
        "still": Route(holding.still),
        "ask-longer": Route(holding.ask_longer),
        "longer": Route(holding.longer),
        "go": Route(holding.let_go),
        "help": Route(holding.ask_for_help),
        "helping": Route(helping.help_with),
        "theirs": Route(holding.theirs),
        "thanks": Route(holding.thanks),
        "read": Route(holding.read),
        "say": Route(holding.look_before_saying),
        "say-it": Route(holding.say_it),
        "link": Route(linking.open_link),
        "link-begin": Route(linking.begin),
        "link-done": Route(linking.finish),
        "unlink": Route(linking.unlink),
        "freshness": Route(staff.open_freshness),
        "freshness-more": Route(staff.more_for_freshness),
        "staff": Route(staff.open_staff),
        "release": Route(staff.release),
        "keep-on": Route(staff.keep),
        "undo": Route(staff.undo),
        "funnel": Route(staff.open_funnel),
        "ready": Route(staff.ask_ready, opens_form=True),
        "ready-for": Route(staff.ready_typed),
        "sources": Route(sources.turn_to_sources),
        "source": Route(sources.open_source),
        "source-ask": Route(sources.ask_sources, opens_form=True),
        "source-add": Route(sources.add_typed),
        "source-policy": Route(sources.choose_policy),
        "source-contact": Route(sources.choose_contact),
        "source-guide": Route(sources.ask_guide, opens_form=True),
        "source-guided": Route(sources.take_guide),
        "source-remove": Route(sources.remove),
        "labels": Route(sources.open_labels),
        "label-ask": Route(sources.ask_label, opens_form=True),
        "label-set": Route(sources.set_label),
    },
    jobs={
        walking.WALK: JobKind(deliveries.walk, fallback=deliveries.walk_on),
        promises.CHECK_IN: JobKind(deliveries.check_in, fallback=deliveries.waits_on_page),
        promises.TELL: JobKind(deliveries.tell, fallback=deliveries.waits_on_page),
        promises.BRING: JobKind(deliveries.bring, fallback=deliveries.waits_on_page),
        promises.WATCH: JobKind(deliveries.watch, fallback=deliveries.watch_on),
        promises.HELP: JobKind(deliveries.help_wanted, fallback=deliveries.help_by_staff),
        promises.THANK: JobKind(deliveries.thank, fallback=deliveries.thank_failed),
        promises.COMMENT: JobKind(deliveries.comment, fallback=deliveries.comment_failed),
        overview.DIGEST: JobKind(deliveries.digest, stale_after=timedelta(days=3)),
    },
    start_actions=(
        StartAction(text("issues-start"), to("issues", "find"), weight=60, offered=finding.can_find),
        StartAction(text("issues-start-mine"), to("issues", "mine"), weight=20, offered=taking.holds_any),
    ),
    staff_actions=(StartAction(text("issues-staff-start"), to("issues", "staff"), weight=5),),
    setup_actions=(SOURCES,),
    notes=news.notes,
    findings=overview.findings,
    known_as=accounts.known_as,
    personal_data=PERSONAL_DATA,
    present=issue_holds.present,
    on_departure=taking.leave,
    on_change=overview.go_on,
    every_day=overview.every_day,
)
