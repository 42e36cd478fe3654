"""What introductions contribute to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, Sample, StartAction
from bot.kernel.text import text
from cogs.introductions import deliveries, form, notes, pages, service
from cogs.introductions.personal_data import PERSONAL_DATA
from cogs.introductions.rules import BRINGS, TALK
from cogs.introductions.settings import IntroductionsSettings
from data import introductions

FEATURE = Feature(
    name="introductions",
    extension="cogs.introductions.cog",
    intents=frozenset({"members", "guild_messages"}),
    permissions={
        "view_channel": "to see the channel for introductions",
        "send_messages": "to post there what people have approved",
        "read_message_history": "to find an introduction again after an outage, so that none is posted twice",
    },
    settings=IntroductionsSettings,
    routes={
        "begin": Route(form.begin),
        "begin-more": Route(form.more_for_begin),
        "post": Route(form.post),
        "mine": Route(pages.open_mine),
        "mine-more": Route(pages.more_for_mine),
        "take": Route(pages.take_back),
    },
    forms=(form.INTRODUCTION,),
    jobs={
        service.POST: JobKind(deliveries.post, fallback=deliveries.wait),
        service.TAKE_BACK: JobKind(deliveries.take_back),
    },
    start_actions=(
        StartAction(
            text("introductions-start"), to("introductions", "begin"), weight=50, offered=service.can_write
        ),
        StartAction(
            text("introductions-start-mine"), to("introductions", "mine"), weight=5, offered=service.stands_unsaid
        ),
    ),
    notes=notes.notes,
    samples=(
        Sample(
            "introduction-before",
            text("introductions-sample-before"),
            (
                text("introductions-readers", channel=text("introductions-sample-channel")),
                text("introductions-approve"),
                text("introductions-any-time"),
            ),
        ),
        Sample(
            "introduction",
            text("introductions-sample"),
            (
                text("introductions-hello", name="Robin", account="@Robin"),
                text(
                    "introductions-part",
                    label=pages.label(BRINGS),
                    words=text("introductions-sample-brings"),
                ),
                text("introductions-part", label=pages.label(TALK), words=text("introductions-sample-talk")),
            ),
        ),
        Sample(
            "introduction-sent",
            text("introductions-sample-sent"),
            (text("introductions-on-its-way"), text("introductions-any-time")),
        ),
        Sample("introduction-waits", text("introductions-sample-waits"), (text("introductions-waits"),)),
        Sample("introduction-taken-back", text("introductions-sample-taken"), (text("introductions-taken-back"),)),
    ),
    personal_data=PERSONAL_DATA,
    on_members=service.catch_up,
    present=introductions.present,
    on_departure=service.leave,
    on_change=service.go_on,
    every_day=service.every_day,
)
