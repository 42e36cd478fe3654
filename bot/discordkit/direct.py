"""What a direct message of a community's says: its lines, and at the end from which community it comes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.discordkit.delivery import Errand, Message
from bot.discordkit.pages import Button
from bot.jobs import TryAgain
from bot.kernel.text import Name, Text


def message_from_here(
    errand: Errand,
    lines: Sequence[Text],
    signed: Callable[[Name], Text],
    buttons: Sequence[Button],
    language: str,
) -> Message:
    """Return the message for one person; `signed` is the last line, which gets the name of the community.

    Raises TryAgain where that is not known yet: under another name it would be another message, and so be sent a
    second time.
    """
    guild = errand.delivery.client.get_guild(errand.job.guild_id)
    if guild is None:
        raise TryAgain("the community is not known to this process yet")
    said = [*lines, signed(Name(guild.name))]
    words = "\n".join(errand.localizer.render(line, language) for line in said)
    return Message(words, (tuple(buttons),) if buttons else ())
