"""`/learn`: finding a course or guide by what one needs, looking at it, and saying how it was.

Invariants: the first page has three choices; what somebody looks for is saved as they choose it; an entry never
says more of what others pressed than `rules.shown_counts` lets through.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit, numbers
from bot.kernel.problems import Problem
from bot.kernel.small_counts import UNDER
from bot.kernel.text import Text, text
from bot.languages import OWN_NAMES
from cogs.learn.pages.common import (
    FEATURE,
    TITLE,
    about,
    all_facts,
    checked,
    community,
    facts,
    helps_here,
    label,
    language_name,
    more_about,
    opens,
    press,
    said,
    title,
    turns,
)
from cogs.learn.rules.choosing import OLD, WORKED, Wish
from cogs.learn.rules.library import AUDIENCES, LEVELS, TOPICS, UNKNOWN, Entry
from cogs.learn.rules.paths import paths
from cogs.learn.service import shelf
from cogs.learn.service.shelf import Found, Looked

SHOWN = 5
ALL = "all"
"""What is chosen in a select to ask for nothing in particular."""
CHOICES: Mapping[str, Sequence[str]] = {
    "audience": AUDIENCES,
    "topic": TOPICS,
    "level": [level for level in LEVELS if level not in ("any", UNKNOWN)],
    "language": list(OWN_NAMES),
}


async def open_learn(visit: Visit) -> None:
    """Show what can be done here; outside a community, ask which one is meant."""
    guild_id = await meant(visit, TITLE, FEATURE, "open", nobody=text("learn-no-community"))
    if guild_id is None:
        return
    await shelf.see_that_open(visit.ground, guild_id)
    await visit.show(await _home(visit, guild_id))


async def more_for_learn(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "open")


async def turn_home(visit: Visit) -> None:
    """Turn to what can be done here."""
    await visit.turn_to(await _home(visit, await community(visit)))


async def turn_to_found(visit: Visit) -> None:
    """Turn to what fits, from a certain entry on."""
    guild_id, start = await community(visit), numbers(visit.args[1:2], len(visit.args[1:2]))
    found = await shelf.find(visit.ground, guild_id, visit.user_id, visit.language)
    await visit.turn_to(_found_page(guild_id, found, visit.language, start[0] if start else 0))


async def turn_to_choices(visit: Visit) -> None:
    """Turn to what can be asked for."""
    guild_id = await community(visit)
    found = await shelf.find(visit.ground, guild_id, visit.user_id, visit.language)
    await visit.turn_to(_choices_page(guild_id, found))


async def choose(visit: Visit) -> None:
    """Ask for something, or for nothing in particular."""
    guild_id, name = await community(visit), said(visit, 1)
    chosen = visit.values[0] if visit.values else ""
    if name not in CHOICES or chosen not in (ALL, *CHOICES[name]):
        raise Problem(text("problem-old-button"))
    asked: dict[str, Any] = {name: None if chosen == ALL else chosen}
    await _keep(visit, guild_id, lambda wish: replace(wish, **asked))


async def choose_free(visit: Visit) -> None:
    """Ask for what is free alone, or for everything; the press says which, so that pressing twice does no harm."""
    guild_id, which = await community(visit), said(visit, 1)
    await _keep(visit, guild_id, lambda wish: replace(wish, free=which == "free"))


async def clear(visit: Visit) -> None:
    """Ask for nothing in particular."""
    await _keep(visit, await community(visit), lambda _: Wish())


async def turn_to_entry(visit: Visit) -> None:
    """Turn to one entry."""
    guild_id, key = await community(visit), said(visit, 1)
    await visit.turn_to(await _entry_page(visit, guild_id, key, _came_from(visit, 2)))


async def say(visit: Visit) -> None:
    """Say that something worked or is out of date, or take that back."""
    guild_id, key, says = await community(visit), said(visit, 1), said(visit, 2)
    await see_that_member(visit, guild_id)
    await shelf.say(visit.ground, guild_id, visit.user_id, key, says)
    await visit.turn_to(await _entry_page(visit, guild_id, key, _came_from(visit, 3), text("learn-thanks")))


async def _home(visit: Visit, guild_id: int) -> Page:
    async with visit.ground.database.read() as tx:
        count = len((await shelf.read(tx, guild_id)).shown)
    presses = (
        press("learn-button-find", "find", guild_id, style="primary"),
        press("learn-button-paths", "paths", guild_id),
        press("learn-button-suggestions", "mine", guild_id),
    )
    return page(TITLE, text("learn-home", count=count), text("learn-home-paths"), rows=(presses,))


def _found_page(guild_id: int, found: Found, language: str, start: int) -> Page:
    head = [text("learn-found", count=len(found.entries)), *_asked(found.wish)]
    if not found.entries:
        gains = [text(f"learn-without-{name}", count=count) for name, count in found.gains.items() if count]
        # where taking away one choice helps nobody, that is said, too: else the page is a dead end
        head += gains or [text("learn-without-several")]
    first = start if start < len(found.entries) else 0
    some = found.entries[first : first + SHOWN]
    blocks = [_card(guild_id, entry, found, language, first) for entry in some]
    last: list[Button] = [press("learn-button-choices", "choices", guild_id)]
    if not found.entries:
        last.append(press("learn-button-clear", "clear", guild_id))
    last += turns(first, SHOWN, len(found.entries), "find", guild_id)
    last.append(press("learn-button-home", "home", guild_id))
    return Page(text("learn-found-title"), (Block(tuple(head)), *blocks, Block((), (tuple(last),))))


def _card(guild_id: int, entry: Entry, found: Found, language: str, first: int) -> Block:
    lines = [title(entry), *about(entry), facts(entry, language)]
    if found.shelf.health_of(entry, language).needs_look:
        lines.append(text("learn-needs-look"))
    return Block(tuple(lines), ((opens(entry, language), more_about(guild_id, entry, first)),))


def _asked(wish: Wish) -> list[Text]:
    """Return what is asked for, in words."""
    named = {
        "audience": lambda: text(f"learn-for-{wish.audience}"),
        "topic": lambda: text(f"learn-topic-{wish.topic}"),
        "level": lambda: text(f"learn-level-{wish.level}"),
        "language": lambda: language_name(wish.language or ""),
        "free": lambda: text("learn-cost-free"),
    }
    return [text(f"learn-asked-{name}", what=named[name]()) for name in wish.asked]


def _choices_page(guild_id: int, found: Found) -> Page:
    wish = found.wish
    rows: list[Row] = [_select(guild_id, name, values, getattr(wish, name)) for name, values in CHOICES.items()]
    free = (
        press("learn-button-all-costs", "free", guild_id, "all")
        if wish.free
        else press("learn-button-only-free", "free", guild_id, "free")
    )
    show = press("learn-button-show", "find", guild_id, 0, style="primary")
    rows.append((show, free, press("learn-button-clear", "clear", guild_id)))
    lines = [text("learn-choices"), text("learn-choices-count", count=len(found.entries)), *_asked(wish)]
    return page(text("learn-choices-title"), *lines, rows=rows)


def _select(guild_id: int, name: str, values: Sequence[str], chosen: str | None) -> Select:
    prefix = {"audience": "for"}.get(name, name)
    options = [Option(text(f"learn-all-{name}"), ALL, chosen=chosen is None)]
    for value in values:
        label = language_name(value) if name == "language" else text(f"learn-{prefix}-{value}")
        options.append(Option(label, value, chosen=value == chosen))
    return Select(text(f"learn-choose-{name}"), to(FEATURE, "choose", guild_id, name), tuple(options))


async def _keep(visit: Visit, guild_id: int, change: Callable[[Wish], Wish]) -> None:
    await shelf.look_for(visit.ground, guild_id, visit.user_id, change)
    found = await shelf.find(visit.ground, guild_id, visit.user_id, visit.language)
    await visit.turn_to(_choices_page(guild_id, found))


def _came_from(visit: Visit, at: int) -> int | str:
    """Return where somebody came from to an entry: the number of a page of the list, or the name of a path."""
    origin = visit.args[at] if len(visit.args) > at else "0"
    return origin if origin in paths() else numbers([origin], 1)[0]


async def _entry_page(visit: Visit, guild_id: int, key: str, came_from: int | str, *notes: Text) -> Page:
    looked = await shelf.look_at(visit.ground, guild_id, visit.user_id, key, visit.language)
    entry = looked.entry
    lines = [*notes, title(entry), *about(entry), *all_facts(entry), *checked(looked.health)]
    lines += _counted(looked)
    rows: list[Row] = [(opens(entry, visit.language), *_says(guild_id, looked, came_from))]
    back = ("learn-button-path", "path") if isinstance(came_from, str) else ("learn-button-found", "find")
    last = [press(*back, guild_id, came_from)]
    if await helps_here(visit, guild_id):
        if looked.is_hidden:
            lines.append(text("learn-hidden"))
        verb = "show" if looked.is_hidden else "hide"
        does = "remove" if entry.is_own else "show-again" if looked.is_hidden else "hide"
        last.append(Button(label(f"learn-button-{does}", entry.title), to(FEATURE, verb, key)))
    rows.append(tuple(last))
    return page(text("learn-entry-title"), *lines, rows=rows)


def _counted(looked: Looked) -> list[Text]:
    lines = [text(f"learn-count-{says}", count=count) for says, count in looked.counts.items()]
    if looked.you_say is not None:
        lines.append(text(f"learn-you-{looked.you_say}"))
    return [*lines, text("learn-count-rule", under=UNDER)]


def _says(guild_id: int, looked: Looked, came_from: int | str) -> list[Button]:
    return [
        press(
            f"learn-button-{says}-back" if looked.you_say == says else f"learn-button-{says}",
            "say",
            guild_id,
            looked.entry.key,
            says,
            came_from,
        )
        for says in (WORKED, OLD)
    ]


ROUTES: Mapping[str, Route] = {
    "open": Route(open_learn),
    "open-more": Route(more_for_learn),
    "home": Route(turn_home),
    "find": Route(turn_to_found),
    "choices": Route(turn_to_choices),
    "choose": Route(choose),
    "free": Route(choose_free),
    "clear": Route(clear),
    "entry": Route(turn_to_entry),
    "say": Route(say),
}
"""What presses lead to, by their verbs."""
