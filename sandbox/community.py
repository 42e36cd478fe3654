"""A community to try Hearth in: the Rainbow OSPO, its people in many roles and languages, and what they said.

Invariants: everything here is made up; the states that features must cope with are all present (private channels,
an administrator, screening still open, closed direct messages, languages that Hearth does not speak).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sandbox.github import seed
from sandbox.permissions import BOT, Permissions
from sandbox.world.channels import GuildChannel
from sandbox.world.messages import Draft
from sandbox.world.places import ANNOUNCEMENT, STAGE, VOICE

if TYPE_CHECKING:
    from sandbox.people import Person
    from sandbox.server import Sandbox
    from sandbox.world.guilds import Guild

NAME = "Rainbow OSPO"

VIEW = int(Permissions.VIEW_CHANNEL)
SEND = int(Permissions.SEND_MESSAGES)

# Role → what it may do in the server, the highest first.
ROLES = {
    "Admin": int(Permissions.ADMINISTRATOR),
    "Organiser": int(
        Permissions.MANAGE_GUILD
        | Permissions.MANAGE_MESSAGES
        | Permissions.MANAGE_EVENTS
        | Permissions.MODERATE_MEMBERS
    ),
    "Conduct handler": int(Permissions.MODERATE_MEMBERS),
    "Greeter": 0,
    "Mentor": 0,
    "Maintainer": int(Permissions.MANAGE_THREADS),
}

# What people may say of themselves: without any power, below every role above, and nobody is pinged by them.
INTERESTS = ("Code", "Documentation", "Translation", "Accessibility")
PRONOUNS = ("she/her", "he/him", "they/them", "ask me")

BOT_MAY = BOT | int(Permissions.MANAGE_GUILD)
"""With Manage Server, so that pausing invitations can be tried."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Somebody of the community: name, language, roles, and what is particular about them."""

    name: str
    locale: str
    roles: tuple[str, ...] = ()
    dms_open: bool = True
    pending: bool = False


NEIGHBOURS = (
    Neighbour("Sam Rivera", "en-US"),
    Neighbour("Hanna Lindqvist", "sv-SE"),
    Neighbour("Thiago Moreira", "pt-BR"),
    Neighbour("Noor de Vries", "nl", pending=True),
    Neighbour("Kofi Mensah", "en-GB", dms_open=False),
    Neighbour("Lucía Andrade", "es-419", ("Mentor",)),
    Neighbour("Léa Fontaine", "fr", ("Mentor", "Maintainer")),
    Neighbour("Yuki Tanaka", "ja", ("Maintainer",)),
    Neighbour("Jonas Weber", "de", ("Greeter",)),
    Neighbour("Mateo Ruiz", "es-ES", ("Greeter", "Mentor")),
    Neighbour("Priya Raman", "en-GB", ("Conduct handler",)),
    Neighbour("Dana Whitfield", "en-US", ("Conduct handler", "Greeter")),
    Neighbour("Tomás Ferreira", "pt-BR", ("Conduct handler",)),
    Neighbour("Inês Carvalho", "pt-BR", ("Organiser",)),
    Neighbour("Malik Johnson", "en-US", ("Organiser", "Mentor")),
    Neighbour("Robin Achterberg", "de", ("Admin",)),
)


OUTSIDE = Neighbour("Amara Diallo", "en-GB")
"""The ombudsperson of another community: not in the server, with the bot added to her own account."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message: where, by whom, how many hours ago, and its text (`<#name>` becomes a link to that channel)."""

    channel: str
    who: str
    hours_ago: float
    text: str


SAID = (
    Said(
        "announcements",
        "Inês Carvalho",
        50.0,
        "## Our next contributor evening\n"
        "Bring a question, a half-finished patch, or just yourself. No project experience needed.\n"
        "- We begin with a round of names, as long or short as you like\n"
        "- Captions are on, and the notes go into this channel",
    ),
    Said(
        "code-of-conduct",
        "Inês Carvalho",
        60.0,
        "## How we treat each other\n"
        "We listen, we assume that others mean well, and we stop when somebody asks us to.\n"
        "Nobody is harassed, shouted at or left out here for who they are.\n"
        "If something happens, you can tell Priya, Dana and Tomás in confidence with `/report`. "
        "Amara Diallo from another community listens too: ombuds@example.org",
    ),
    Said(
        "welcome",
        "Jonas Weber",
        49.0,
        "Good to have you all here. If you are new and not sure where to begin, ask anything in "
        "<#help>. *There is no question too small.*",
    ),
    Said(
        "introductions",
        "Hanna Lindqvist",
        30.0,
        "Hello! I fix things in documentation and would like to learn how releases are made. I "
        "read faster than I type.",
    ),
    Said(
        "introductions",
        "Malik Johnson",
        29.5,
        "Welcome, Hanna! Léa made our last two releases and writes very good notes about them.",
    ),
    Said(
        "introductions",
        "Thiago Moreira",
        5.0,
        "Oi! I come from testing, my English is still growing and I am happy about corrections.",
    ),
    Said(
        "introductions",
        "Lucía Andrade",
        4.5,
        "Hola Thiago! Testing is exactly what we need. Write in the language you like, somebody will read it.",
    ),
    Said(
        "general",
        "Kofi Mensah",
        26.0,
        "The accessibility audit of the download page is done: 14 findings, 9 already have a pull request.",
    ),
    Said(
        "general",
        "Yuki Tanaka",
        25.5,
        "Wonderful. I can review the keyboard ones tomorrow morning, Japanese time.",
    ),
    Said(
        "help",
        "Thiago Moreira",
        3.0,
        "How do I run only one test file? `make test` runs everything and takes a while.",
    ),
    Said(
        "help",
        "Léa Fontaine",
        2.8,
        "Like this:\n"
        "```sh\n"
        "python -m pytest tests/test_download.py -k keyboard\n"
        "```\n"
        "Leave `-k keyboard` away to run the whole file.",
    ),
    Said(
        "first-issues",
        "Léa Fontaine",
        20.0,
        "Three new ones with a mentor's name on each. Tell us here when you take one, and tell us"
        " too when life happens and you put it back. Both are fine.",
    ),
    Said(
        "greeters",
        "Dana Whitfield",
        23.0,
        "I am here most evenings this week, Jonas has the mornings. A short hello in your own words is enough.",
    ),
    Said(
        "mentors",
        "Mateo Ruiz",
        22.0,
        "I have room for one more person this month, Spanish or English.",
    ),
    Said(
        "organisers",
        "Malik Johnson",
        24.0,
        "Draft agenda for the contributor evening is in the notes. Please add what is missing.",
    ),
    Said(
        "conduct-team",
        "Priya Raman",
        28.0,
        "Reminder: whoever knows one of the people involved says so and steps aside.",
    ),
)

# Channels: category, name, topic, which roles may see it (empty: all), which roles may write (empty: all).
CHANNELS: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("Start here", "welcome", "Say hello. Somebody will say hello back.", (), ()),
    ("Start here", "announcements", "News from the organisers", (), ("Organiser",)),
    (
        "Start here",
        "code-of-conduct",
        "How we treat each other, and whom to tell when somebody does not",
        (),
        ("Organiser",),
    ),
    ("Start here", "introductions", "Tell us as much about yourself as you like", (), ()),
    ("Working together", "general", "Everything about our projects", (), ()),
    ("Working together", "help", "Questions of any size", (), ()),
    ("Working together", "first-issues", "Small tasks with somebody to ask", (), ()),
    ("Gatherings", "events", "What takes place when, and how to come", (), ("Organiser",)),
    ("Teams", "greeters", "Who has just come, and who waits for a word", ("Greeter", "Organiser"), ()),
    ("Teams", "mentors", "Mentors among themselves", ("Mentor", "Organiser"), ()),
    ("Teams", "organisers", "Planning", ("Organiser",), ()),
    ("Teams", "conduct-team", "The conduct handlers' room", ("Conduct handler",), ()),
)

# Private channels that the bot may see: what it posts for a team goes there.
OPEN_TO_THE_BOT = ("greeters", "mentors", "organisers")
# Announcement channels in which the bot may write.
WRITTEN_BY_THE_BOT = ("events",)

# Where people talk and are listened to, beside the channel for events: name, type.
ROOMS = (("Meeting room", VOICE), ("Stage", STAGE))
ON_STAGE = int(Permissions.MANAGE_CHANNELS | Permissions.MUTE_MEMBERS | Permissions.MOVE_MEMBERS)
"""What Discord asks of whoever makes an event on a stage."""

HOUR = 60 * 60


def settle(sandbox: Sandbox) -> Guild:
    """Build the community in a sandbox and return its guild. Everybody in it is in `sandbox.people`.

    Beside it stand forges with repositories and issues (github/seed.py).
    """
    seed.settle(sandbox)
    people = {n.name: sandbox.person(n.name, locale=n.locale, dms_open=n.dms_open) for n in NEIGHBOURS}
    owner = people["Robin Achterberg"]
    guild = sandbox.world.add_guild(NAME, owner=owner.user, bot_permissions=BOT_MAY, screening=True)
    # Discord puts a new role at the bottom, so the highest is made first. The bot's own stays above them all.
    for name, permissions in ROLES.items():
        guild.add_role(name, permissions=permissions, mentionable=True)
    for name in (*INTERESTS, *PRONOUNS):
        guild.add_role(name)
    for neighbour in NEIGHBOURS:
        _let_in(guild, people[neighbour.name], neighbour)
    channels = _open_channels(guild)
    outside = sandbox.person(OUTSIDE.name, locale=OUTSIDE.locale)
    outside.installs_the_app()
    outside.goes_to(outside.direct)
    guild.system_channel = None  # Hearth greets; Discord's own line would greet a second time
    guild.rules_channel = channels["welcome"]
    _say(people, channels)
    return guild


def _let_in(guild: Guild, person: Person, neighbour: Neighbour) -> None:
    roles = [guild.role(name) for name in neighbour.roles]
    if person.user is guild.owner:
        guild.update_member(person.member(guild), roles=[role.id for role in roles])
    else:
        guild.join(person.user, pending=neighbour.pending, roles=roles)


def _open_channels(guild: Guild) -> dict[str, GuildChannel]:
    categories: dict[str, GuildChannel] = {}
    channels: dict[str, GuildChannel] = {}
    for category, name, topic, readers, writers in CHANNELS:
        if category not in categories:
            categories[category] = guild.add_category(category)
        channel = guild.add_text_channel(name, category=categories[category], topic=topic, private=bool(readers))
        channels[name] = channel
        for role in readers:
            channel.allow(guild.role(role), VIEW)
        if writers:
            channel.kind = ANNOUNCEMENT
            channel.deny(guild.everyone, SEND)
            for role in writers:
                channel.allow(guild.role(role), SEND)
        if name in OPEN_TO_THE_BOT:
            channel.allow(guild.bot_role, VIEW)
        if name in WRITTEN_BY_THE_BOT:
            channel.allow(guild.bot_role, SEND)
    for name, kind in ROOMS:
        room = guild.add_channel(name, kind, parent=categories["Gatherings"])
        if kind == STAGE:
            for host in (guild.role("Organiser"), guild.bot_role):
                room.allow(host, ON_STAGE)
    return channels


def _say(people: dict[str, Person], channels: dict[str, GuildChannel]) -> None:
    for said in sorted(SAID, key=lambda said: -said.hours_ago):
        text = _with_links(said.text, channels.values())
        message = channels[said.channel].post(people[said.who].user, Draft(content=text))
        message.sent -= said.hours_ago * HOUR


def _with_links(text: str, channels: Iterable[GuildChannel]) -> str:
    for channel in channels:
        text = text.replace(f"<#{channel.name}>", channel.mention)
    return text
