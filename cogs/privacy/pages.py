"""The pages of `/privacy`, and what their buttons do.

Invariants: every page is about the person who presses and nobody else, and about a community that they share;
the sentence on records that others wrote in confidence is the same for everybody.
"""

from __future__ import annotations

from bot.discordkit.communities import (
    DIRECT_MESSAGES,
    here,
    named,
    of_person,
    see_that_shared,
    which,
    whom_to_ask,
)
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Button, Page, page
from bot.discordkit.visit import Visit
from bot.feature import Kept
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text
from bot.personal_data import erase_person, what_is_kept
from cogs.privacy import service

SHOWN_AT_ONCE = 4
"""Things that are kept, on one page: each takes up to 500 characters of the 4,000 that a page may have."""


async def open_privacy(visit: Visit) -> None:
    """Show what is kept here; outside a community, ask which one is meant."""
    guild_id = here(visit)
    if guild_id is not None:
        await visit.show(await _overview(visit, guild_id))
        return
    communities = await of_person(visit)
    if not communities:
        await visit.say(text("privacy-no-community"))
    elif len(communities) == 1:
        await visit.show(await _overview(visit, communities[0].id))
    else:
        await visit.show(which(text("privacy-title"), communities, "privacy"))


async def more_communities(visit: Visit) -> None:
    """Show the communities to choose from, from a certain one on."""
    (start,) = visit.numbers(1)
    await visit.turn_to(which(text("privacy-title"), await of_person(visit), "privacy", start=start))


async def choose_community(visit: Visit) -> None:
    """Show what is kept in the community that was chosen."""
    await visit.turn_to(await _overview(visit, await see_that_shared(visit, visit.chosen_number)))


async def turn_page(visit: Visit) -> None:
    """Show what is kept, from a certain thing on."""
    guild_id, start = visit.numbers(2)
    await see_that_shared(visit, guild_id)
    await visit.turn_to(await _overview(visit, guild_id, start))


async def give_copy(visit: Visit) -> None:
    """Hand over a copy as a file."""
    guild_id = await see_that_shared(visit, *visit.numbers(1))
    if not await _kept(visit, guild_id):
        raise Problem(text("privacy-nothing-to-copy"))
    copy = await service.make_copy(visit.ground, visit.client.features, guild_id, visit.user_id)
    await visit.hand_over(text("privacy-copy"), f"hearth-{guild_id}.json", copy)


async def ask_before_erasing(visit: Visit) -> None:
    """Say what would go and what stays, and ask."""
    guild_id = await see_that_shared(visit, *visit.numbers(1))
    kept = await _kept(visit, guild_id)
    goes = [one for one in kept if one.stays is None]
    left = [(one.what, one.stays or one.leaves) for one in kept]
    stays = [text("privacy-stays", what=what, why=why) for what, why in left if why is not None]
    if not goes:
        await visit.turn_to(_nothing(visit, guild_id))
        return
    await visit.turn_to(
        Page(
            text("privacy-erase-title"),
            (
                Block(
                    (
                        text("privacy-erase-goes", community=named(visit, guild_id)),
                        *(text("privacy-goes", what=one.what) for one in goes),
                    )
                ),
                Block(
                    (
                        text("privacy-erase-stays"),
                        *stays,
                        text("privacy-erase-messages"),
                        text("privacy-erase-backups"),
                    )
                ),
                Block(
                    (text("privacy-erase-ask"),),
                    (
                        (
                            Button(text("privacy-button-erase-now"), to("privacy", "erase", guild_id), "danger"),
                            Button(text("privacy-button-keep"), to("privacy", "page", guild_id, 0)),
                        ),
                    ),
                ),
            ),
        )
    )


async def erase(visit: Visit) -> None:
    """Erase, and say so once it is committed."""
    guild_id = await see_that_shared(visit, *visit.numbers(1))
    erased = await erase_person(visit.ground, guild_id, visit.user_id, visit.client.features)
    visit.client.languages.forget(guild_id, visit.user_id)
    if not erased:
        await visit.turn_to(_nothing(visit, guild_id))
        return
    community = named(visit, guild_id)
    await visit.turn_to(page(text("privacy-erased-title"), text("privacy-erased", community=community)))


async def _kept(visit: Visit, guild_id: int) -> list[Kept]:
    return await what_is_kept(visit.ground, visit.client.features, guild_id, visit.user_id)


async def _overview(visit: Visit, guild_id: int, start: int = 0) -> Page:
    """Return the page that says what is kept, `SHOWN_AT_ONCE` things at a time."""
    kept = await _kept(visit, guild_id)
    shown = kept[start : start + SHOWN_AT_ONCE]
    buttons = []
    if kept:
        buttons.append(Button(text("privacy-button-copy"), to("privacy", "copy", guild_id), "primary"))
    if any(one.stays is None for one in kept):
        buttons.append(Button(text("privacy-button-erase"), to("privacy", "ask", guild_id)))
    if start + SHOWN_AT_ONCE < len(kept):
        following = to("privacy", "page", guild_id, start + SHOWN_AT_ONCE)
        buttons.append(Button(text("privacy-button-more"), following))
    items = [text("privacy-item", what=one.what, seen_by=one.seen_by, how_long=one.how_long) for one in shown] or [
        text("privacy-nothing")
    ]
    lines = [text("privacy-where", community=named(visit, guild_id)), *items, *await _standing(visit, guild_id)]
    blocks = [Block((line,)) for line in lines]
    return Page(text("privacy-title"), (*blocks, Block(rows=(tuple(buttons),) if buttons else ())))


async def _standing(visit: Visit, guild_id: int) -> list[Text]:
    """Return the sentences that everybody reads alike."""
    lines = [text("privacy-operator")]
    if guild_id != DIRECT_MESSAGES:
        lines.append(text("privacy-removed"))
        lines.append(text("privacy-confidence", whom=await whom_to_ask(visit, guild_id)))
    if here(visit) is not None:
        lines.append(text("privacy-elsewhere"))
    return lines


def _nothing(visit: Visit, guild_id: int) -> Page:
    return page(text("privacy-nothing-title"), text("privacy-nothing-to-erase", community=named(visit, guild_id)))
