"""Keeps welcome's promises: renders a greeting and hands it over."""

from __future__ import annotations

from bot.discordkit.delivery import Errand, Message
from bot.jobs import Drop
from bot.kernel.text import Name, text
from cogs.welcome import service
from cogs.welcome.components import greeting_rows

NAMES_SAID = 10


async def greet(errand: Errand) -> None:
    """Post one greeting, for everyone who arrived since the last."""
    guild_id = errand.job.guild_id
    prepared = await service.prepare_greeting(
        errand.ground, guild_id, errand.job.args["greeting"], due_at=errand.job.due_at
    )
    if prepared is None:
        raise Drop("nobody is left to greet, no channel is set, or it is too late to be of use")
    greeting, language = prepared
    words = errand.localizer.render(
        text(
            "welcome-greeting",
            names=_names(greeting.names, errand, language),
            count=len(greeting.names),
        ),
        language,
    )
    sent = await errand.delivery.to_channel(
        errand.job, greeting.channel_id, Message(words, greeting_rows()), language
    )
    await service.note_greeted(errand.ground, greeting.id, sent)


def _names(names: tuple[str, ...], errand: Errand, language: str) -> str:
    """Say the names as a list in the community's language; beyond ten, how many more."""
    said = names if len(names) <= NAMES_SAID else names[: NAMES_SAID - 1]
    safe = [errand.localizer.render(text("name", name=Name(name)), language) for name in said]
    if more := len(names) - len(said):
        safe.append(errand.localizer.render(text("list-more", count=more), language))
    if len(safe) == 1:
        return safe[0]
    return errand.localizer.render(text("list-and", first=", ".join(safe[:-1]), last=safe[-1]), language)
