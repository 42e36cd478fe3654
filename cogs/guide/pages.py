"""The pages of `/help` and `/language`."""

from __future__ import annotations

from bot.discordkit.commands import Usable, usable
from bot.discordkit.communities import here, named, whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.localizer import LANGUAGES, language_for
from bot.discordkit.pages import Block, Button, Option, Page, Select, page
from bot.discordkit.visit import Visit
from bot.kernel.text import Text, text
from bot.languages import OWN_NAMES

COMMANDS_SHOWN = 12
MOST_BUTTONS = 3
OF_DISCORD = "discord"
"""The value that stands for "the language of my Discord"."""


async def open_help(visit: Visit) -> None:
    """Show what Hearth can do here."""
    await visit.show(await _help(visit, 0))


async def turn_help(visit: Visit) -> None:
    """Show what Hearth can do here, from a certain command on."""
    (start,) = visit.numbers(1)
    await visit.turn_to(await _help(visit, start))


async def open_language(visit: Visit) -> None:
    """Show the languages to choose from."""
    chosen = await visit.client.languages.chosen(visit.guild_id or 0, visit.user_id)
    await visit.show(_languages(visit, text("guide-language-lines"), chosen))


async def choose_language(visit: Visit) -> None:
    """Remember the choice, and answer in it at once."""
    value = visit.values[0]
    chosen = value if value in LANGUAGES else None
    await visit.client.languages.choose(visit.guild_id or 0, visit.user_id, chosen)
    visit.language = chosen or language_for(visit.interaction.locale.value)
    said = text("guide-language-chosen", language=OWN_NAMES[visit.language])
    await visit.turn_to(_languages(visit, said, chosen))


async def _help(visit: Visit, start: int) -> Page:
    commands = usable(visit)
    more = len(commands) > start + COMMANDS_SHOWN
    actions = sorted(
        (action for feature in visit.client.features for action in feature.help_actions),
        key=lambda action: -action.weight,
    )
    buttons = [Button(action.label, action.leads_to) for action in actions[: MOST_BUTTONS - more]]
    if more:
        buttons.append(Button(text("guide-button-more"), to("guide", "help", start + COMMANDS_SHOWN)))
    guild_id = here(visit)
    asking = text("guide-ask-somebody") if guild_id is None else await whom_to_ask(visit, guild_id)
    return Page(
        text("guide-help-title"),
        (
            Block((text("guide-help-lines"),)),
            Block((text("guide-help-commands"), *map(_line, commands[start : start + COMMANDS_SHOWN]))),
            Block(
                (
                    text("guide-help-people", ask=asking),
                    text("guide-help-privacy"),
                ),
                (tuple(buttons),) if buttons else (),
            ),
        ),
    )


def _line(command: Usable) -> Text:
    return text("guide-help-command", command=command.mention, does=command.does)


def _languages(visit: Visit, said: Text, chosen: str | None) -> Page:
    """Return the page with the choice of languages, each in its own name."""
    options = [
        Option(text("name", name=OWN_NAMES[language]), language, chosen=language == chosen)
        for language in LANGUAGES
    ]
    options.append(Option(text("guide-language-of-discord"), OF_DISCORD, chosen=chosen is None))
    where = text("guide-language-where", community=named(visit, here(visit) or 0))
    choice = Select(text("guide-language-choose"), to("guide", "speak"), tuple(options))
    return page(text("guide-language-title"), said, where, rows=(choice,))
