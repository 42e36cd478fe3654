"""Looking after the library, for staff: suggestions, addresses that fail, what is hidden, and adding something.

Invariants: every handler asks anew whether the person who presses may; nothing here counts presses under the rule.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.form import open_form
from bot.discordkit.pages import Block, Button, Link, Page, Row, page
from bot.discordkit.staff_home import STAFF_HOME
from bot.discordkit.visit import Visit, numbers
from bot.kernel.forms import FormPage, LongText
from bot.kernel.text import Text, text
from cogs.learn.pages.common import (
    FEATURE,
    about,
    all_facts,
    label,
    language_name,
    press,
    said,
    staff_here,
    title,
    turns,
)
from cogs.learn.pages.suggesting import FOR_STAFF, SUGGEST
from cogs.learn.rules.library import OWN, Entry
from cogs.learn.service import shelf, suggesting

TITLE = text("learn-office-title")
A_PAGE = 8
REASON = FormPage(
    text("learn-reason-title"),
    (
        LongText(
            name="reason",
            label=text("learn-label-reason"),
            help=text("learn-help-reason"),
            required=True,
            most=suggesting.MOST_REASON,
        ),
    ),
)


async def open_office(visit: Visit) -> None:
    """Turn to what there is to look after."""
    await visit.turn_to(await _office_page(visit, await staff_here(visit)))


async def open_queue(visit: Visit) -> None:
    """Turn to the suggestion that waits longest."""
    await visit.turn_to(await _queue_page(visit, await staff_here(visit)))


async def take_in(visit: Visit) -> None:
    """Take a suggestion in."""
    guild_id, id = await staff_here(visit), said(visit, 0)
    await suggesting.take_in(visit.ground, guild_id, id)
    await visit.turn_to(await _queue_page(visit, guild_id, text("learn-was-taken")))


async def ask_reason(visit: Visit) -> None:
    """Ask why a suggestion is not taken in."""
    await staff_here(visit)
    await ask_now(visit, REASON, to(FEATURE, "decline", said(visit, 0)))


async def decline(visit: Visit) -> None:
    """Take a suggestion not in."""
    guild_id, id = await staff_here(visit), said(visit, 0)
    await suggesting.decline(visit.ground, guild_id, id, typed_now(visit, REASON, "reason"))
    await visit.turn_to(await _queue_page(visit, guild_id, text("learn-was-declined")))


async def open_broken(visit: Visit) -> None:
    """Turn to the addresses that failed, from a certain one on."""
    guild_id, start = await staff_here(visit), numbers(visit.args, 1)[0]
    async with visit.ground.database.read() as tx:
        found = await shelf.read(tx, guild_id)
    broken = found.broken
    first = start if start < len(broken) else 0
    blocks = [
        Block(
            (text("learn-broken-one", entry=title(entry), language=language_name(language)),),
            ((Link(label("learn-button-open", entry.title), entry.at[language]), _gone(entry)),),
        )
        for entry, language in broken[first : first + A_PAGE]
    ]
    head = text("learn-broken") if broken else text("learn-broken-none")
    last = (*turns(first, A_PAGE, len(broken), "broken"), press("learn-button-office", "office"))
    await visit.turn_to(Page(TITLE, (Block((head,)), *blocks, Block((), (last,)))))


async def open_hidden(visit: Visit) -> None:
    """Turn to what is hidden, from a certain entry on."""
    guild_id, start = await staff_here(visit), numbers(visit.args, 1)[0]
    async with visit.ground.database.read() as tx:
        found = await shelf.read(tx, guild_id)
    hidden = [found.entries[key] for key in sorted(found.hidden) if key in found.entries]
    first = start if start < len(hidden) else 0
    blocks = [
        Block(
            (title(entry),),
            ((Button(label("learn-button-show-again", entry.title), to(FEATURE, "show", entry.key)),),),
        )
        for entry in hidden[first : first + A_PAGE]
    ]
    head = text("learn-hidden-list") if hidden else text("learn-hidden-none")
    last = (*turns(first, A_PAGE, len(hidden), "hidden"), press("learn-button-office", "office"))
    await visit.turn_to(Page(TITLE, (Block((head,)), *blocks, Block((), (last,)))))


async def hide(visit: Visit) -> None:
    """Hide an entry; one that the community has added is removed."""
    guild_id, key = await staff_here(visit), said(visit, 0)
    await suggesting.set_hidden(visit.ground, guild_id, key, hides=True)
    note = text("learn-was-removed") if key.startswith(OWN) else text("learn-was-hidden")
    await visit.turn_to(await _office_page(visit, guild_id, note))


async def show(visit: Visit) -> None:
    """Show an entry again."""
    guild_id, key = await staff_here(visit), said(visit, 0)
    await suggesting.set_hidden(visit.ground, guild_id, key, hides=False)
    await visit.turn_to(await _office_page(visit, guild_id, text("learn-was-shown")))


async def add(visit: Visit) -> None:
    """Open the form for something that stands at once."""
    guild_id = await staff_here(visit)
    await shelf.see_that_open(visit.ground, guild_id)
    intro = (text("learn-add-intro"),)
    await open_form(visit, SUGGEST, guild_id=guild_id, intro=intro, context={"as": FOR_STAFF}, about=FOR_STAFF)


async def _office_page(visit: Visit, guild_id: int, *notes: Text) -> Page:
    waits = await suggesting.waiting(visit.ground, guild_id)
    async with visit.ground.database.read() as tx:
        found = await shelf.read(tx, guild_id)
    lines = [
        *notes,
        text("learn-office-waiting", count=len(waits)),
        text("learn-office-broken", count=len(found.broken)),
        text("learn-office-hidden", count=len(found.hidden)),
    ]
    presses = (
        press("learn-button-queue", "queue"),
        press("learn-button-broken", "broken", 0),
        press("learn-button-add", "add"),
    )
    return page(TITLE, *lines, rows=(presses, (press("learn-button-hidden", "hidden", 0), STAFF_HOME)))


async def _queue_page(visit: Visit, guild_id: int, *notes: Text) -> Page:
    waits = await suggesting.waiting(visit.ground, guild_id)
    back: Row = (press("learn-button-office", "office"),)
    if not waits:
        return page(TITLE, *notes, text("learn-queue-none"), rows=(back,))
    made = waits[0]
    entry = suggesting.as_entry(made)
    lines = [
        *notes,
        text("learn-queue-count", count=len(waits)),
        text("learn-queue-from", person=f"<@{made.user_id}>"),
        title(entry),
        *about(entry),
        *all_facts(entry),
    ]
    presses = (
        Link(label("learn-button-open", made.title), made.address),
        Button(text("learn-button-take-in"), to(FEATURE, "take-in", made.id), "primary"),
        press("learn-button-decline", "ask-reason", made.id),
    )
    return page(TITLE, *lines, rows=(presses, back))


def _gone(entry: Entry) -> Button:
    does = "learn-button-remove" if entry.is_own else "learn-button-hide"
    return Button(label(does, entry.title), to(FEATURE, "hide", entry.key))


ROUTES: Mapping[str, Route] = {
    "office": Route(open_office),
    "queue": Route(open_queue),
    "take-in": Route(take_in),
    "ask-reason": Route(ask_reason, opens_form=True),
    "decline": Route(decline),
    "broken": Route(open_broken),
    "hidden": Route(open_hidden),
    "hide": Route(hide),
    "show": Route(show),
    "add": Route(add),
}
"""What presses lead to, by their verbs."""
