"""What an organiser of the seeded community does when Hearth has arrived: says where newcomers are greeted.

It is done as a person would, with the bot's own command and buttons, so that what you try is what others get.
A bot that offers something else is left as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.server import Sandbox

ORGANISER = "Malik Johnson"
SECONDS = 30.0


async def set_up(sandbox: Sandbox) -> bool:
    """Choose the welcome channel through `/setup`, once the bot answers; tell whether that worked."""
    organiser = next(person for person in sandbox.people.values() if person.name == ORGANISER)
    guild = next(iter(sandbox.world.guilds.values()))
    welcome = guild.channel("welcome")
    try:
        await sandbox.world.wait_for(
            lambda: sandbox.gateway.connected > 0 and "setup" in organiser.commands(welcome), timeout=SECONDS
        )
        organiser.goes_to(guild.channel("organisers"))
        await organiser.uses("setup")
        await organiser.presses("Choose the welcome channel")
        answer = await organiser.chooses("Choose a channel: Welcome channel", welcome)
    except (TimeoutError, AssertionError, LookupError):
        return False
    if answer.message is not None:
        await organiser.dismisses(answer.message)
    return True
