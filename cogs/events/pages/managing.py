"""What somebody plans: beginning anew or from a template, and the events that they can change.

Invariant: a draft is shown to those who may change it, and its title beside only to who is asked to host it.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.communities import here, whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.form import open_form
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit, numbers
from bot.kernel.limits import SELECT_OPTIONS
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from bot.kernel.time_zones import zone_words
from cogs.events.pages import needing
from cogs.events.pages.common import FEATURE, TITLE, actor_of, community, press
from cogs.events.pages.planning import PLAN, event_page
from cogs.events.service import planning
from data import event_people

SHOWN = 6
"""Events on one page."""
MOST_IN_A_ROW = 5


async def open_new(visit: Visit) -> None:
    """Begin a new event: with an empty form, or from a template where there are any."""
    guild_id = here(visit)
    if guild_id is None:
        raise Problem(text("problem-only-in-a-server"))
    await _see_that_may_plan(visit, guild_id)
    templates = await planning.templates_of(visit.ground, guild_id, most=SELECT_OPTIONS)
    if not templates:
        await _open_empty(visit, guild_id)
        return
    options = tuple(Option(text("name", name=Name(one.title)), one.id) for one in templates)
    rows: list[Row] = [
        (press("events-button-new-empty", "new-empty", guild_id, style="primary"),),
        Select(text("events-choose-template"), to(FEATURE, "new-from", guild_id), options),
    ]
    await visit.turn_to(page(TITLE, text("events-new-template"), rows=rows))


async def begin_empty(visit: Visit) -> None:
    """Open an empty form."""
    guild_id = await community(visit)
    await _see_that_may_plan(visit, guild_id)
    await _open_empty(visit, guild_id)


async def begin_from(visit: Visit) -> None:
    """Begin a draft from a template."""
    guild_id = await community(visit)
    await _see_that_may_plan(visit, guild_id)
    (template_id,) = visit.values or ("",)
    copied = await planning.copy(visit.ground, guild_id, await actor_of(visit, guild_id), template_id)
    await visit.turn_to(await event_page(visit, guild_id, copied.id, text("events-copied-template")))


async def _see_that_may_plan(visit: Visit, guild_id: int) -> None:
    """Raise Problem where somebody may not plan events here."""
    await see_that_member(visit, guild_id)
    await planning.see_that_open(visit.ground, guild_id)
    if not (await actor_of(visit, guild_id)).plans:
        raise Problem(text("events-only-hosts"))


async def _open_empty(visit: Visit, guild_id: int) -> None:
    async with visit.ground.database.read() as tx:
        zone = (await event_people.get(tx, guild_id, visit.user_id)).zone
    answers = {"zone": zone_words(zone)} if zone else None
    intro = (text("events-new-intro"), text("events-new-access"))
    await open_form(visit, PLAN, guild_id=guild_id, intro=intro, answers=answers, context={}, suggested=True)


async def open_manage(visit: Visit) -> None:
    """Show the events that somebody may change."""
    guild_id = here(visit)
    if guild_id is None:
        raise Problem(text("problem-only-in-a-server"))
    notes = []
    try:
        await planning.see_that_open(visit.ground, guild_id)
    except Problem as switched_off:
        if not await planning.plans_of(visit.ground, guild_id, await actor_of(visit, guild_id), most=1):
            raise
        notes.append(switched_off.text)  # what people were told before can still be cancelled
    await visit.turn_to(await manage_page(visit, guild_id, *notes))


async def turn_to_manage(visit: Visit) -> None:
    """Turn to the events that somebody may change, from some place on."""
    guild_id = await community(visit)
    (start,) = numbers(visit.args[1:2], 1)
    await visit.turn_to(await manage_page(visit, guild_id, start=start))


async def manage_page(visit: Visit, guild_id: int, *notes: Text, start: int = 0) -> Page:
    """Return the page of the events that somebody may change: drafts first, templates last."""
    actor = await actor_of(visit, guild_id)
    found = await planning.plans_of(visit.ground, guild_id, actor, most=SHOWN + 1, skip=start)
    if not found and start:  # there are fewer by now
        start = 0
        found = await planning.plans_of(visit.ground, guild_id, actor, most=SHOWN + 1)
    if not found:
        note = text("events-manage-none")
        if not actor.plans:
            note = text("events-manage-not-yours", ask=await whom_to_ask(visit, guild_id))
        others = press("events-button-list", "list-turn", guild_id, 0)
        first = press("events-button-new", "new") if actor.plans else others
        more = [press("events-button-needs", "needs", guild_id, needing.ALL)]
        if actor.plans:
            more.append(press("events-button-calendars", "calendars", guild_id))
        more.append(press("events-button-over", "over", guild_id))
        return page(TITLE, *notes, note, rows=((first, *more),))
    blocks = [Block(notes or (text("events-manage-intro"),))]
    for event in found[:SHOWN]:
        line = text(f"events-manage-{event.state}", title=Name(event.title))
        blocks.append(Block((line,), ((press("events-button-open", "event", guild_id, event.id),),)))
    last: list[Button] = [press("events-button-new", "new")] if actor.plans else []
    last.append(press("events-button-needs", "needs", guild_id, needing.ALL))
    if actor.plans:
        last.append(press("events-button-calendars", "calendars", guild_id))
    last.append(press("events-button-over", "over", guild_id))
    if len(found) > SHOWN:
        last.append(press("events-button-more", "manage", guild_id, start + SHOWN))
    if start:
        last.append(press("events-button-first", "manage", guild_id, 0))
    rows = [tuple(last[first : first + MOST_IN_A_ROW]) for first in range(0, len(last), MOST_IN_A_ROW)]
    return Page(TITLE, (*blocks, Block((), tuple(rows))))


ROUTES: Mapping[str, Route] = {
    "new": Route(open_new),
    "new-empty": Route(begin_empty),
    "new-from": Route(begin_from),
    "manage": Route(turn_to_manage),
}
"""What presses lead to, by their verbs."""
