"""The pages that newcomers see, and what their buttons do."""

from __future__ import annotations

from collections.abc import Sequence

from bot.discordkit.communities import DIRECT_MESSAGES, Community, here, of_person, see_that_shared, which
from bot.discordkit.custom_id import CustomId, to
from bot.discordkit.offers import offered
from bot.discordkit.pages import Block, Button, Page, Picture, Row
from bot.discordkit.visit import Visit, numbers
from bot.feature import Note, StartAction
from bot.kernel.text import Text, text
from cogs.welcome.service import first_steps
from cogs.welcome.service.first_steps import FirstSteps

ABOUT = to("welcome", "about")
SHOWN_ACTIONS = 3
SHOWN_NOTES = 5
"""Notes on one page: each takes a few of the forty parts that a page may have."""


def greeting_rows() -> tuple[Row, ...]:
    """Return the buttons under a greeting; each leads to a private answer."""
    return (
        (
            Button(text("welcome-button-start"), to("welcome", "start"), "primary"),
            Button(text("welcome-button-about"), ABOUT),
            Button(text("welcome-button-looking"), to("welcome", "looking")),
        ),
    )


def start_page(steps: FirstSteps, guild_id: int, *, from_action: int = 0) -> Page:
    """Return the first page: what waits for the person, then three deeds at a time, "more", and the way back.

    Who came back is welcomed back, and not shown round again. What a note leads to is not offered a second time:
    Discord takes no page with the same press twice.
    """
    notes = steps.notes[:SHOWN_NOTES]
    taken = {leads_to for note in notes for _, leads_to in note.presses}
    if steps.is_back:
        taken.add(ABOUT)
    actions = [one for one in steps.actions if one.leads_to not in taken]
    first = from_action if from_action < len(actions) else 0  # there may be fewer by now
    blocks = [] if first else _notes(notes)
    title, lines = text("welcome-start-title"), text("welcome-start-lines")
    if steps.is_back:
        title, lines = text("welcome-back-title"), text("welcome-back-lines")
    blocks.append(Block((lines,), _choices(actions, first, guild_id)))
    return Page(title, tuple(blocks))


def _choices(actions: list[StartAction], first: int, guild_id: int) -> tuple[Row, ...]:
    shown = actions[first : first + SHOWN_ACTIONS]
    rows: list[Row] = []
    if shown:
        buttons = [Button(one.label, one.leads_to, "secondary" if n else "primary") for n, one in enumerate(shown)]
        rows.append(tuple(buttons))
    if len(actions) > first + SHOWN_ACTIONS:
        following = to("welcome", "start", first + SHOWN_ACTIONS, guild_id)
        rows.append((Button(text("welcome-start-more"), following),))
    elif first:
        rows.append((Button(text("welcome-start-first"), to("welcome", "start", 0, guild_id)),))
    return tuple(rows)


def _notes(notes: Sequence[Note]) -> list[Block]:
    shown: set[CustomId] = set()
    blocks: list[Block] = []
    for note in notes:
        presses = [(label, leads_to) for label, leads_to in note.presses if leads_to not in shown]
        shown |= {leads_to for _, leads_to in presses}
        buttons = tuple(Button(label, leads_to) for label, leads_to in presses)
        blocks.append(Block(note.lines, (buttons,) if buttons else ()))
    return blocks


async def open_start(visit: Visit) -> None:
    """Show the first page; outside a community, ask which one is meant."""
    args = numbers(visit.args, len(visit.args))
    first = args[0] if args else 0
    guild_id = here(visit)
    if guild_id is None and len(args) > 1:
        guild_id = await see_that_shared(visit, args[1])
    if guild_id is None:
        await _ask_which(visit)
        return
    shown = start_page(await _first_steps(visit, guild_id), guild_id, from_action=first)
    await (visit.turn_to(shown) if args else visit.show(shown))


async def _ask_which(visit: Visit) -> None:
    communities = await _communities(visit)
    if not communities:
        await visit.say(text("welcome-no-community"))
    elif len(communities) == 1:
        guild_id = communities[0].id
        await visit.show(start_page(await _first_steps(visit, guild_id), guild_id))
    else:
        await visit.show(which(text("welcome-start-title"), communities, "welcome"))


async def more_communities(visit: Visit) -> None:
    """Show the communities to choose from, from a certain one on."""
    (start,) = visit.numbers(1)
    await visit.turn_to(which(text("welcome-start-title"), await _communities(visit), "welcome", start=start))


async def choose_community(visit: Visit) -> None:
    """Show the first page of the community that was chosen."""
    guild_id = await see_that_shared(visit, visit.chosen_number)
    await visit.turn_to(start_page(await _first_steps(visit, guild_id), guild_id))


async def open_about(visit: Visit) -> None:
    """Say what this place is, in the community's own words where it has written some, and what Hearth does."""
    guild_id = here(visit)
    own = await first_steps.own_about(visit.ground, guild_id, visit.language) if guild_id else None
    lines: Text = text("name", name=own.words) if own else text("welcome-about-lines")
    start = Button(text("welcome-button-start"), to("welcome", "start"), "primary")
    picture = own.picture if own else None
    shown = Picture(picture.name, picture.contents, picture.alt) if picture else None
    await visit.show(Page(text("welcome-about-title"), (Block((lines,), ((start,),), shown),)))


async def just_looking(visit: Visit) -> None:
    """Take "just looking" as the fine answer that it is, and offer what can be had later."""
    guild_id = here(visit)
    actions = [action for feature in visit.client.features for action in feature.later_actions]
    later = await offered(visit.ground, guild_id, visit.user_id, actions) if guild_id is not None else []
    buttons = tuple(Button(one.label, one.leads_to) for one in later)
    shown = Block((text("welcome-looking"),), (buttons,) if buttons else ())
    await visit.show(Page(text("welcome-button-looking"), (shown,)))


async def _first_steps(visit: Visit, guild_id: int) -> FirstSteps:
    return await first_steps.of_person(visit.ground, visit.client.features, guild_id, visit.user_id)


async def _communities(visit: Visit) -> list[Community]:
    return [one for one in await of_person(visit) if one.id != DIRECT_MESSAGES]
