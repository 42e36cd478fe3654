"""Paths for a goal: which there are, and each step with the reason why it comes there."""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Option, Page, Select, page
from bot.discordkit.visit import Visit
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.learn.pages.common import FEATURE, community, facts, more_about, opens, press, said, title
from cogs.learn.rules.paths import paths
from cogs.learn.service import shelf

TITLE = text("learn-paths-title")


async def turn_to_paths(visit: Visit) -> None:
    """Turn to the goals that there are paths for."""
    guild_id = await community(visit)
    options = tuple(Option(text(f"learn-path-{path}"), path) for path in paths())
    select = Select(text("learn-choose-path"), to(FEATURE, "path", guild_id), options)
    home = press("learn-button-home", "home", guild_id)
    await visit.turn_to(page(TITLE, text("learn-paths"), rows=(select, (home,))))


async def turn_to_path(visit: Visit) -> None:
    """Turn to one path."""
    guild_id = await community(visit)
    chosen = visit.values[0] if visit.values else said(visit, 1)
    if chosen not in paths():
        raise Problem(text("problem-old-button"))
    await visit.turn_to(await _path_page(visit, guild_id, chosen))


async def _path_page(visit: Visit, guild_id: int, path: str) -> Page:
    """Return the steps of a path; what the community hides is left out."""
    async with visit.ground.database.read() as tx:
        found = await shelf.read(tx, guild_id)
    blocks: list[Block] = []
    for number, key in enumerate(paths()[path], 1):
        if key in found.hidden:
            continue
        entry = found.entries[key]
        lines = [
            text("learn-step", number=len(blocks) + 1, entry=title(entry)),
            text(f"learn-why-{path}-{number}"),
            facts(entry, visit.language),
        ]
        if found.health_of(entry, visit.language).needs_look:
            lines.append(text("learn-needs-look"))
        blocks.append(Block(tuple(lines), ((opens(entry, visit.language), more_about(guild_id, entry, path)),)))
    head = Block((text("learn-path-goal", goal=text(f"learn-path-{path}")),))
    last = Block((), ((press("learn-button-all-paths", "paths", guild_id),),))
    return Page(text("learn-path-title"), (head, *blocks, last))


ROUTES: Mapping[str, Route] = {"paths": Route(turn_to_paths), "path": Route(turn_to_path)}
"""What presses lead to, by their verbs."""
