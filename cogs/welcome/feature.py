"""What welcome contributes to Hearth."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.feature import Feature, JobKind, Sample, StartAction
from bot.kernel.text import text
from cogs.welcome import deliveries
from cogs.welcome.pages import first, flood
from cogs.welcome.personal_data import PERSONAL_DATA
from cogs.welcome.service import arriving, first_steps, flooding, greeting
from cogs.welcome.settings import WelcomeSettings
from data import newcomers

GREETING_PRESSES = (
    (text("welcome-button-start"), to("welcome", "start")),
    (text("welcome-button-about"), to("welcome", "about")),
    (text("welcome-button-looking"), to("welcome", "looking")),
)

FEATURE = Feature(
    name="welcome",
    extension="cogs.welcome.cog",
    intents=frozenset({"members"}),
    permissions={
        "view_channel": "to see the channel where newcomers are greeted",
        "send_messages": "to greet newcomers there",
        "read_message_history": "to find a greeting again after an outage, so that none is posted twice",
        "add_reactions": "to put a waving hand under a greeting, so that people need only press it",
        "attach_files": "to show the picture that a community puts into its greeting",
    },
    settings=WelcomeSettings,
    routes={
        "start": Route(first.open_start),
        "which": Route(first.more_communities),
        "choose": Route(first.choose_community),
        "about": Route(first.open_about),
        "looking": Route(first.just_looking),
        "held": Route(flood.open_held),
        "greet-held": Route(flood.greet_held),
        "pause": Route(flood.pause_invitations),
        "let-in": Route(flood.let_invitations_in),
    },
    personal_data=PERSONAL_DATA,
    jobs={
        greeting.GREET: JobKind(deliveries.greet, fallback=deliveries.hold),
        greeting.REACT: JobKind(deliveries.put_hands),
        greeting.GO_ON: JobKind(deliveries.go_on),
        flooding.TELL: JobKind(deliveries.tell_of_flood, fallback=deliveries.not_told),
        flooding.END: JobKind(deliveries.end_flood),
    },
    on_members=arriving.catch_up,
    present=newcomers.present,
    on_departure=arriving.depart,
    on_change=flooding.go_on,
    every_day=arriving.every_day,
    names=arriving.names,
    start_actions=(
        StartAction(text("welcome-button-about"), to("welcome", "about"), weight=20),
        StartAction(text("welcome-button-looking"), to("welcome", "looking"), weight=10),
    ),
    staff_actions=(
        StartAction(text("welcome-button-held"), to("welcome", "held"), weight=40, offered=flooding.anybody_waits),
    ),
    samples=(
        Sample(
            greeting.GREETING,
            text("welcome-sample-greeting"),
            (
                text("welcome-greeting-new", names=text("welcome-sample-name")),
                text("welcome-greeting-glad", count=1),
                text("welcome-greeting-buttons"),
                text("welcome-greeting-reactions"),
            ),
            GREETING_PRESSES,
            own_words=True,
            own_line=1,
        ),
        Sample(
            first_steps.ABOUT,
            text("welcome-sample-about"),
            (text("welcome-about-title"), text("welcome-about-lines")),
            ((text("welcome-button-start"), to("welcome", "start")),),
            own_words=True,
            own_line=1,
        ),
        Sample("start", text("welcome-sample-start"), (text("welcome-start-title"), text("welcome-start-lines"))),
        Sample(
            "start-back", text("welcome-sample-back"), (text("welcome-back-title"), text("welcome-back-lines"))
        ),
    ),
)
