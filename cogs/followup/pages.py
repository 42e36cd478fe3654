"""The pages and messages of the follow-up, and what their buttons do.

Invariant: before somebody asks stands what they will get, where, and how it ends.
"""

from __future__ import annotations

from bot.discordkit.communities import meant, see_that_shared, show_more, whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Button, Page, Row, page
from bot.discordkit.visit import Visit
from bot.kernel.text import Argument, Day, Text, text
from cogs.followup import service
from cogs.followup.rules import LAST, due
from data.followups import FollowUp

FEATURE = "followup"


async def open_asking(visit: Visit) -> None:
    """Say what would happen, and ask; or say what was asked for."""
    nobody = text("followup-no-community")
    guild_id = await meant(visit, text("followup-title"), FEATURE, "ask", nobody=nobody)
    if guild_id is None:
        return
    standing = await service.asked(visit.ground, guild_id, visit.user_id)
    if standing is not None:
        await visit.show(_asked_page(standing))
        return
    yes = Button(text("followup-button-yes"), to(FEATURE, "yes", guild_id), "primary")
    await visit.show(page(text("followup-title"), *before_lines(), rows=((yes,),)))


async def more_communities(visit: Visit) -> None:
    """Show the communities to choose from, from a certain one on."""
    await show_more(visit, text("followup-title"), FEATURE, "ask")


async def ask(visit: Visit) -> None:
    """Promise it."""
    (guild_id,) = visit.numbers(1)
    await see_that_shared(visit, guild_id)
    standing = await service.ask(visit.ground, guild_id, visit.user_id, visit.language)
    await visit.turn_to(_asked_page(standing))


async def end(visit: Visit) -> None:
    """End it, in one press; pressed again, it says the same."""
    (guild_id,) = visit.numbers(1)
    await service.end(visit.ground, guild_id, visit.user_id)
    await visit.turn_to(page(text("followup-title"), text("followup-ended")))


async def read(visit: Visit) -> None:
    """Put away what waited on the first page."""
    (guild_id,) = visit.numbers(1)
    await service.note_read(visit.ground, guild_id, visit.user_id)
    await visit.turn_to(page(text("followup-title"), text("followup-read")))


async def open_person(visit: Visit) -> None:
    """Bring somebody to a person: whom to ask, and for newcomers whom nobody has met yet, the greeters."""
    (guild_id,) = visit.numbers(1)
    await see_that_shared(visit, guild_id)
    lines = [text("followup-person-ask", whom=await whom_to_ask(visit, guild_id))]
    rows: list[Row] = []
    if await service.could_be_greeted(visit.ground, guild_id, visit.user_id):
        lines.append(text("followup-person-greeters"))
        rows.append(
            (Button(text("followup-button-greeters"), to("greeters", "wish", guild_id, "greet"), "primary"),)
        )
    await visit.turn_to(page(text("followup-person-title"), *lines, rows=rows))


def before_lines() -> tuple[Text, ...]:
    """Return what is said before somebody asks."""
    return text("followup-before"), text("followup-before-where"), text("followup-before-end")


def message_lines(number: int, community: Argument) -> tuple[Text, ...]:
    """Return what a direct message says, by its number from 1 on."""
    first = "followup-message-last" if number == LAST else "followup-message-first"
    return text(first, community=community), text("followup-message-presses")


def message_rows(guild_id: int) -> tuple[Row, ...]:
    """Return the buttons under a direct message."""
    return (
        (
            Button(text("followup-button-steps"), to("welcome", "start", 0, guild_id), "primary"),
            Button(text("followup-button-person"), to(FEATURE, "person", guild_id)),
            Button(text("followup-button-end"), to(FEATURE, "end", guild_id)),
        ),
    )


def _asked_page(standing: FollowUp) -> Page:
    """Return what was asked for, and what of it is still to come."""
    title = text("followup-title")
    if standing.sent >= LAST:
        return page(title, text("followup-asked-over"))
    first, last = due(standing.asked_at)
    comes = text("followup-asked", first=Day(first), last=Day(last))
    if standing.sent:
        comes = text("followup-asked-once", last=Day(last))
    ends = Button(text("followup-button-end"), to(FEATURE, "end", standing.guild_id))
    return page(title, comes, text("followup-before-where"), rows=((ends,),))
