"""The generated pages under docs/, from what features declare and what the English locale files say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import discord
from discord import app_commands

from bot.app import FEATURES
from bot.client import HearthClient
from bot.discordkit.localizer import ENGLISH, Localizer
from bot.discordkit.settings_panel import choice_label, value_words
from bot.ground import Ground
from bot.kernel.clock import SystemClock
from bot.kernel.settings import (
    ChannelKind,
    ChoiceKind,
    ChoicesKind,
    Kind,
    LanguageKind,
    NumberKind,
    PeopleKind,
    RoleKind,
    Setting,
    SettingsGroup,
    TextKind,
    ZoneKind,
    declared,
)
from bot.kernel.text import Text, text
from bot.languages import OWN_NAMES
from bot.settings import groups_of
from bot.vault import MasterKeys, Vault, new_key
from data.engine import Database

GENERATED = "Generated from the code by `python -m bot docs`: change it there."
NEVER_OPENED = "sqlite+aiosqlite:///never-opened.sqlite3"


TEXTS = {
    "link": "a link that begins with https",
    "contact": "an e-mail address, or a link that begins with https",
    "webhook": "the address of a webhook, which begins with https",
}


def settings_page() -> str:
    """Return docs/settings.md: what a community can set."""
    words = Words()
    parts = [
        "# Settings",
        f"<!-- {GENERATED} -->",
        "What organisers choose for their server, on the page that the command `/setup` opens.",
    ]
    for group in groups_of(FEATURES):
        parts += [*_group(words, group)]
    return "\n\n".join(parts) + "\n"


async def commands_page() -> str:
    """Return docs/commands.md: what people can use."""
    words = Words()
    client = HearthClient(await _ground(), words.localizer, FEATURES)
    for feature in FEATURES:
        await client.load_extension(feature.extension)
    found = sorted(_leaves(client.tree), key=lambda command: command.qualified_name)
    parts = [
        "# Commands",
        f"<!-- {GENERATED} -->",
        "What people can use. Every answer is private: only the person who asked sees it.",
    ]
    for command in found:
        parts += [*_command(words, command)]
    await client.close()
    return "\n\n".join(parts) + "\n"


class Words:
    """The English words of the locale files, for a page."""

    def __init__(self) -> None:
        self.localizer = Localizer()

    def of(self, said: Text | str) -> str:
        """Return a message's words on one line."""
        one = text(said) if isinstance(said, str) else said
        return " ".join(self.localizer.render(one, ENGLISH, markdown=False).split())


def _group(words: Words, group: type[SettingsGroup]) -> Iterator[str]:
    yield f"## {words.of(f'settings-{group.feature}')}"
    yield words.of(f"settings-{group.feature}-help")
    for setting in declared(group):
        yield f"### {words.of(setting.label_id)}"
        yield words.of(setting.help_id)
        facts = [f"What can be chosen: {_choices(words, setting)}."]
        facts += [f"{fact}." for fact in _conditions(words, setting.kind)]
        facts.append(f"Default: {words.of(value_words(setting, setting.default))}.")
        facts.append(f"Stored as `{setting.key}`.")
        yield "\n".join(f"- {fact}" for fact in facts)


def _choices(words: Words, setting: Setting) -> str:
    kind = setting.kind
    if isinstance(kind, ChannelKind):
        return "a text channel"
    if isinstance(kind, RoleKind):
        return "a role"
    if isinstance(kind, LanguageKind):
        return ", ".join(OWN_NAMES.values())
    if isinstance(kind, ChoiceKind):
        return ", ".join(words.of(value_words(setting, value)) for value in kind.values)
    if isinstance(kind, ChoicesKind):
        return "any of " + "; ".join(words.of(choice_label(setting, value)) for value in kind.values)
    if isinstance(kind, NumberKind):
        low, high = (words.of(value_words(setting, value)) for value in (kind.low, kind.high))
        return f"a whole number from {low} to {high}"
    if isinstance(kind, PeopleKind):
        return "one person" if kind.most == 1 else f"up to {kind.most} people"
    if isinstance(kind, TextKind):
        return TEXTS[kind.form]
    if isinstance(kind, ZoneKind):
        return "a time zone, typed as a city"
    return "on or off"


def _conditions(words: Words, kind: Kind) -> Iterator[str]:
    """Say what is refused, or found by "Look everything over"."""
    if isinstance(kind, ChannelKind):
        needed = ", ".join(words.of(f"permission-{name.replace('_', '-')}") for name in kind.needs)
        yield f"Hearth needs there: {needed}"
        if kind.private:
            yield "It must be a private channel, one that not everybody in the server can read"
        if kind.for_newcomers:
            yield "People who have just joined must be able to read it"
    if isinstance(kind, PeopleKind):
        yield "Bots are refused"
        if kind.outside:
            yield "An account outside the server can be named by its ID"
    if isinstance(kind, TextKind) and kind.secret:
        yield "It is sealed, and nobody is shown it again"
    if isinstance(kind, RoleKind):
        yield "It must not be the role that everybody has"
        if kind.granted:
            yield "Hearth gives it to people: it must stand below Hearth's own role and carry no powers"


Leaf = app_commands.Command[Any, ..., Any] | app_commands.ContextMenu


def _leaves(tree: app_commands.CommandTree[Any]) -> Iterator[Leaf]:
    """Give every command that can be used: not groups, but what is in them; and the entries of menus."""
    for kind in discord.AppCommandType:
        for command in tree.walk_commands(type=kind):
            if not isinstance(command, app_commands.Group):
                yield command


def _command(words: Words, command: Leaf) -> Iterator[str]:
    if isinstance(command, app_commands.ContextMenu):
        yield f"## {command.name}"
        yield (
            "In the menu on a message."
            if command.type is discord.AppCommandType.message
            else "In the menu on a person."
        )
        root: Any = command
    else:
        yield f"## /{command.qualified_name}"
        yield f"{command.description}."
        root = command.root_parent or command
    facts = [f"Where: {_where(root)}."]
    if root.default_permissions is not None:
        needed = [name for name, on in root.default_permissions if on]
        called = ", ".join(words.of(f"permission-{name.replace('_', '-')}") for name in needed)
        facts.append(f"Shown to: people with {called}, until organisers change that under Integrations.")
    if isinstance(command, app_commands.Command):
        for option in command.parameters:
            must = "" if option.required else " (can be left out)"
            facts.append(f"`{option.display_name}`{must}: {option.description}.")
    yield "\n".join(f"- {fact}" for fact in facts)


def _where(root: Any) -> str:
    contexts = root.allowed_contexts
    if root.guild_only or (contexts is not None and contexts.guild and not contexts.dm_channel):
        return "in a server"
    if contexts is not None and not contexts.guild:
        return "in a direct message with Hearth"
    return "in a server, or in a direct message with Hearth"


async def _ground() -> Ground:
    """Return a ground for a client that never connects: nothing of it is opened."""
    database = await Database.open(NEVER_OPENED)
    vault = Vault(MasterKeys.read(new_key(), "", ""), database, database, SystemClock(), b"")
    return Ground(database, SystemClock(), vault)
