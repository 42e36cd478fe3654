"""What events contribute to Hearth."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, StartAction
from bot.kernel.text import text
from cogs.events.deliveries import afterwards, announcing, calendars, native, needing, people
from cogs.events.deliveries import hosts as host_deliveries
from cogs.events.deliveries import topics as topic_deliveries
from cogs.events.pages import afterwards as afterwards_pages
from cogs.events.pages import announcing as announcing_pages
from cogs.events.pages import (
    attendees,
    beginning,
    calendars_in,
    coming,
    company,
    feeds,
    hosts,
    managing,
    news,
    planning,
    readiness,
    seats,
    times,
)
from cogs.events.pages import needing as needing_pages
from cogs.events.pages import topics as topic_pages
from cogs.events.personal_data import PERSONAL_DATA
from cogs.events.service import coming as service_coming
from cogs.events.service import feeding, hosting, promises, topics, upkeep
from cogs.events.settings import EventsSettings

LIST = StartAction(text("events-start-list"), to("events", "list"), weight=30, offered=upkeep.can_look)
NEXT = StartAction(text("events-next"), to("events", "next"), weight=30, offered=upkeep.has_one_for_newcomers)
PLAN = StartAction(text("events-start-plan"), to("events", "new"), weight=6, offered=upkeep.may_plan)
PLAN_AS_STAFF = StartAction(text("events-start-plan"), to("events", "new"), weight=12, offered=upkeep.is_open)
TOPICS = StartAction(text("events-topics-setup"), to("events", "topics"), weight=5, offered=upkeep.is_open)

FEATURE = Feature(
    name="events",
    extension="cogs.events.cog",
    intents=frozenset({"members", "guild_messages", "guild_scheduled_events"}),
    permissions={
        "manage_roles": "to give the role of a topic to who wants to hear of it",
        "view_channel": "to see the channel in which events are announced",
        "send_messages": "to announce events",
        "read_message_history": "to find an announcement again that was cut off",
        "create_events": "to put events into Discord's own list, where your settings say so",
        "create_private_threads": "to open a thread for somebody whose direct messages are closed, if they wish",
        "send_messages_in_threads": "to remind them there",
    },
    settings=EventsSettings,
    forms=(
        planning.PLAN,
        planning.PLAN_OR_OWN,
        times.DAYS,
        calendars_in.CALENDAR,
        calendars_in.CLOCK,
        calendars_in.ACCESS,
    ),
    routes={
        **coming.ROUTES,
        **beginning.ROUTES,
        **planning.ROUTES,
        **announcing_pages.ROUTES,
        **managing.ROUTES,
        **times.ROUTES,
        **hosts.ROUTES,
        **topic_pages.ROUTES,
        **needing_pages.ROUTES,
        **readiness.ROUTES,
        **afterwards_pages.ROUTES,
        **feeds.ROUTES,
        **calendars_in.ROUTES,
        **seats.ROUTES,
        **company.ROUTES,
        **attendees.ROUTES,
    },
    jobs={
        promises.TAKE: JobKind(calendars.take_in),
        promises.READ: JobKind(calendars.read_calendar),
        promises.ANNOUNCE: JobKind(announcing.announce),
        promises.REFRESH: JobKind(announcing.refresh),
        promises.TOPIC_ROLE: JobKind(topic_deliveries.settle),
        promises.TAKE_ROLES: JobKind(topic_deliveries.take_back, fallback=topic_deliveries.forget_whose),
        promises.CROSSPOST: JobKind(announcing.crosspost_announcement),
        promises.ENDS: JobKind(announcing.end),
        promises.NATIVE: JobKind(native.sync),
        promises.NATIVE_LOOK: JobKind(native.look),
        promises.STANDS: JobKind(announcing.see_whether_stands),
        promises.REMIND: JobKind(people.remind, fallback=people.stands_on_page),
        promises.TELL_ALL: JobKind(people.tell_all),
        promises.TELL: JobKind(people.tell, fallback=people.stands_on_page),
        promises.TELL_OFFER: JobKind(people.tell, fallback=people.stands_on_page, only_connected=True),
        promises.NEED_DUE: JobKind(needing.see_whether_answered),
        promises.NEEDS_WAIT: JobKind(needing.tell_staff),
        promises.NEEDS_OVER: JobKind(needing.call_off),
        promises.PREPARE: JobKind(people.prepare),
        promises.AFTER: JobKind(afterwards.post),
        promises.AFTER_AGAIN: JobKind(afterwards.post_again),
        promises.HOW_ALL: JobKind(afterwards.ask_all),
        promises.HOW: JobKind(afterwards.ask, fallback=afterwards.stands_on_page),
        promises.PROMOTE: JobKind(people.promote),
        promises.EXPIRE: JobKind(people.expire, only_connected=True),
        promises.COMPANY: JobKind(people.find_company),
        promises.ASK_HOST: JobKind(host_deliveries.ask),
    },
    findings=upkeep.findings,
    start_actions=(LIST, PLAN),
    later_actions=(LIST,),
    staff_actions=(PLAN_AS_STAFF,),
    setup_actions=(TOPICS,),
    beside_issues=(NEXT,),
    notes=news.notes,
    updates=news.updates,
    names=topics.names,
    personal_data=PERSONAL_DATA,
    web={"feed": feeding.feed},
    on_held=hosting.look_at,
    present=upkeep.present,
    on_departure=upkeep.leave,
    on_change=upkeep.go_on,
    on_return=service_coming.lengthen_offers,
    every_day=upkeep.every_day,
)
