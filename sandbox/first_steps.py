"""What an organiser of the seeded community does when Hearth has arrived: every first step of `/setup`, and more.

It is done as a person would, with the bot's own command and buttons, so that what you try is what others get.
A bot that offers something else is left as it is, and so is a step that fits nothing in this community.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import widgets
from sandbox.community import OUTSIDE
from sandbox.first_events import begin_events
from sandbox.first_mentors import begin_mentoring
from sandbox.first_voices import begin_voices
from sandbox.github import seed

if TYPE_CHECKING:
    from sandbox.people import Answer, Person
    from sandbox.server import Sandbox
    from sandbox.world.channels import GuildChannel
    from sandbox.world.guilds import Guild
    from sandbox.world.roles import Role
    from sandbox.world.users import Json

ORGANISER = "Malik Johnson"
SECONDS = 30.0
MOST_STEPS = 10

ASKS = ("Choose ", "Give ")
"""How the button of a first step begins."""

# A word of what a select asks for → what is chosen there.
CHANNELS = {"welcome": "welcome", "greeter": "greeters", "introduc": "introductions", "staff": "organisers"}
ROLES = {"greeter": "Greeter", "handler": "Conduct handler", "organiser": "Organiser"}

TYPED = {"outside": "ombuds@example.org"}
"""A word of what a button asks to be typed → what is typed there."""

# What is chosen beyond the first steps, in the words of `/setup`: the part, the setting, how it is typed, what.
OUTSIDE_ID, CODE_OF_CONDUCT = "the account outside", "the channel of the code of conduct"
FURTHER = (
    ("Conduct", "Account of a contact outside", "Type an account's ID", OUTSIDE_ID),
    ("Conduct", "Co-signer outside", "Type an account's ID", OUTSIDE_ID),
    ("Conduct", "Link to the code of conduct", "Type it", CODE_OF_CONDUCT),
)


async def set_up(sandbox: Sandbox) -> bool:
    """Take the first steps of `/setup`, once the bot answers; tell whether the welcome channel is chosen."""
    organiser = next(person for person in sandbox.people.values() if person.name == ORGANISER)
    guild = next(iter(sandbox.world.guilds.values()))
    welcome, chosen = guild.channel("welcome"), set[str]()
    try:
        await sandbox.world.wait_for(
            lambda: sandbox.gateway.connected > 0 and "setup" in organiser.commands(welcome), timeout=SECONDS
        )
        organiser.goes_to(guild.channel("organisers"))
        while len(chosen) < MOST_STEPS:
            step = await _next_step(organiser, guild)
            if step is None or step in chosen:
                break
            chosen.add(step)
        for part, setting, how, what in FURTHER:
            await _choose(organiser, part, setting, how, _meant(sandbox, guild, what))
        await _name_sources(sandbox, organiser)
        await begin_mentoring(sandbox, organiser)
        await begin_events(sandbox, organiser)
        await begin_voices(guild, organiser)
    except (TimeoutError, AssertionError, LookupError, ValueError):
        pass  # the bot offers something else, and what is chosen so far stays
    return "welcome" in chosen


async def _next_step(organiser: Person, guild: Guild) -> str | None:
    """Take the step that stands first on `/setup`; return the name of what was chosen, None where none was."""
    asked = await organiser.uses("setup")
    buttons = [widgets.name_of(button) for button in widgets.buttons(_parts(asked))]
    wanted = next((label for label in buttons if label.startswith(ASKS)), None)
    chosen: GuildChannel | Role | None = None
    typed: str | None = None
    answer = asked
    if wanted is not None:
        answer = await organiser.presses(wanted, on=asked.message)
        for select in widgets.selects(_parts(answer)):
            chosen = _fitting(guild, select)
            if chosen is not None:
                answer = await organiser.chooses(select["custom_id"], chosen, on=answer.message)
                break
        typed = next((text for word, text in TYPED.items() if chosen is None and word in wanted), None)
        if typed is not None:
            answer = await _types(organiser, answer, "Type it", typed)
    if answer.message is not None:
        await organiser.dismisses(answer.message)
    return typed if chosen is None else chosen.name


async def _choose(organiser: Person, part: str, setting: str, how: str, text: str) -> None:
    """Set something that is no first step, by typing it."""
    await organiser.uses("setup")
    await organiser.presses("All settings")
    await organiser.chooses("Which part of Hearth?", part)
    opened = await organiser.chooses("Which setting do you want to change?", setting)
    saved = await _types(organiser, opened, how, text)
    if saved.message is not None:
        await organiser.dismisses(saved.message)


async def _name_sources(sandbox: Sandbox, organiser: Person) -> None:
    """Say where issues come from, and in which channel fresh ones are told, as an organiser does."""
    opened = await organiser.uses("issues sources")
    elsewhere = (f"{sandbox.forgejo.web_url}/cookbook/pantry", f"{sandbox.gitlab.web_url}/garden/sowing")
    saved = await _types(organiser, opened, "Name more", "\n".join((*seed.SOURCES, *elsewhere)))
    if saved.message is not None:
        await organiser.dismisses(saved.message)
    guild = next(iter(sandbox.world.guilds.values()))
    await organiser.uses("setup")
    await organiser.presses("All settings")
    await organiser.chooses("Which part of Hearth?", "First issues")
    shown = await organiser.chooses("Which setting do you want to change?", "Channel for fresh issues")
    for select in widgets.selects(_parts(shown)):
        shown = await organiser.chooses(select["custom_id"], guild.channel("first-issues"), on=shown.message)
        break
    if shown.message is not None:
        await organiser.dismisses(shown.message)


async def _types(organiser: Person, opened: Answer, how: str, text: str) -> Answer:
    """Press the button that opens a form with one field, and send it with this text."""
    await organiser.presses(how, on=opened.message)
    form = organiser.modal
    if form is None:
        raise AssertionError(f"no form came of {how!r}")
    (field,) = widgets.fields(form.components)
    return await organiser.fills_in({field.label: text})


def _meant(sandbox: Sandbox, guild: Guild, what: str) -> str:
    """The text that one of `FURTHER` stands for in this world."""
    if what == OUTSIDE_ID:
        return str(next(one.id for one in sandbox.people.values() if one.name == OUTSIDE.name))
    return f"https://discord.com/channels/{guild.id}/{guild.channel('code-of-conduct').id}"


def _fitting(guild: Guild, select: Json) -> GuildChannel | Role | None:
    asked = str(select.get("placeholder") or "").lower()
    if select["type"] == widgets.CHANNEL_SELECT:
        return next((guild.channel(name) for word, name in CHANNELS.items() if word in asked), None)
    if select["type"] == widgets.ROLE_SELECT:
        return next((guild.role(name) for word, name in ROLES.items() if word in asked), None)
    return None


def _parts(answer: Answer) -> list[Json]:
    return answer.message.components if answer.message is not None else []
