"""Which commands a person may use, each with its words: for pages that name commands.

A command is named clickably, as `</start:123>`, where Discord has told its id, and plainly otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from discord import app_commands

from bot.discordkit.visit import Visit
from bot.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Usable:
    """One command. `mention` is shown as it is; `does` is the description in the locale files."""

    name: str
    mention: str
    does: Text


def usable(visit: Visit) -> list[Usable]:
    """Return the slash commands that this person may use where they stand, in the features' order."""
    return [
        Usable(command.qualified_name, visit.client.localizer.mention(command.qualified_name), does)
        for command in visit.client.tree.walk_commands()
        if isinstance(command, app_commands.Command)
        and (does := _description(command)) is not None
        and _may_use(visit, command.root_parent or command)
    ]


def _description(command: app_commands.Command[Any, ..., Any]) -> Text | None:
    # discord.py keeps the words to translate under this name only; the contract test of the tree pins it.
    words = command._locale_description
    return Text(words.extras["id"]) if words and "id" in words.extras else None


def _may_use(visit: Visit, root: app_commands.Command[Any, ..., Any] | app_commands.Group) -> bool:
    """Tell whether Discord shows `root` to this person, as far as its declaration says."""
    if visit.guild_id is None:
        contexts = root.allowed_contexts
        return not root.guild_only and (contexts is None or contexts.dm_channel is not False)
    needed = root.default_permissions
    return needed is None or needed.is_subset(visit.interaction.permissions)
