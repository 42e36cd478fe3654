"""What an organiser of the seeded community does when Hearth has arrived: takes every first step that it asks for.

It is done as a person would, with the bot's own command and buttons, so that what you try is what others get.
A bot that offers something else is left as it is, and so is a step that fits nothing in this community.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox import widgets

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

ASKS = "Choose "
"""How the button of a first step begins."""

# A word of what a select asks for → what is chosen there.
CHANNELS = {"welcome": "welcome", "greeter": "greeters", "introduc": "introductions", "staff": "organisers"}
ROLES = {"greeter": "Greeter", "organiser": "Organiser"}


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
    except (TimeoutError, AssertionError, LookupError):
        pass  # the bot offers something else, and what is chosen so far stays
    return "welcome" in chosen


async def _next_step(organiser: Person, guild: Guild) -> str | None:
    """Take the step that stands first on `/setup`; return the name of what was chosen, None where none was."""
    asked = await organiser.uses("setup")
    buttons = [widgets.name_of(button) for button in widgets.buttons(_parts(asked))]
    wanted = next((label for label in buttons if label.startswith(ASKS)), None)
    chosen: GuildChannel | Role | None = None
    answer = asked
    if wanted is not None:
        answer = await organiser.presses(wanted, on=asked.message)
        for select in widgets.selects(_parts(answer)):
            chosen = _fitting(guild, select)
            if chosen is not None:
                answer = await organiser.chooses(select["custom_id"], chosen, on=answer.message)
                break
    if answer.message is not None:
        await organiser.dismisses(answer.message)
    return None if chosen is None else chosen.name


def _fitting(guild: Guild, select: Json) -> GuildChannel | Role | None:
    asked = str(select.get("placeholder") or "").lower()
    if select["type"] == widgets.CHANNEL_SELECT:
        return next((guild.channel(name) for word, name in CHANNELS.items() if word in asked), None)
    if select["type"] == widgets.ROLE_SELECT:
        return next((guild.role(name) for word, name in ROLES.items() if word in asked), None)
    return None


def _parts(answer: Answer) -> list[Json]:
    return answer.message.components if answer.message is not None else []
