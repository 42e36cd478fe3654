"""Not coming alone: saying so, being asked without a name, going together, and taking it back.

Invariants: a page is about the person who presses; a name stands here only once both have said yes; wherever two
were brought together stands how to say in confidence that something is not right.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import CustomId
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, Row
from bot.discordkit.visit import Visit
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.events.pages.changes import company_lines, company_presses
from cogs.events.pages.common import TITLE, community_and, press, said
from cogs.events.rules import news
from cogs.events.service import company
from data import event_answers, event_times, events


async def show(visit: Visit) -> None:
    """Show how it stands with not coming alone."""
    guild_id, time_id = await community_and(visit)
    await visit.turn_to(await company_page(visit, guild_id, time_id))


async def wish(visit: Visit) -> None:
    """Say that one would come alone, or take that back."""
    guild_id, time_id = await community_and(visit)
    wants = said(visit, 2) == "1"
    if wants:
        await see_that_member(visit, guild_id)
    await company.wish(visit.ground, guild_id, visit.user_id, time_id, wants=wants)
    notes = () if wants else (text("events-company-taken-back"),)
    await visit.turn_to(await company_page(visit, guild_id, time_id, *notes))


async def agree(visit: Visit) -> None:
    """Say yes to going together."""
    guild_id, time_id = await community_and(visit)
    await see_that_member(visit, guild_id)
    await company.agree(visit.ground, visit.client.features, guild_id, visit.user_id, time_id)
    await visit.turn_to(await company_page(visit, guild_id, time_id))


async def decline(visit: Visit) -> None:
    """Say no to going together; gladly with somebody else, or with nobody."""
    guild_id, time_id = await community_and(visit)
    looks_on = said(visit, 2) == "1"
    await company.decline(visit.ground, guild_id, visit.user_id, time_id, looks_on=looks_on)
    notes = () if looks_on else (text("events-company-taken-back"),)
    await visit.turn_to(await company_page(visit, guild_id, time_id, *notes))


async def company_page(visit: Visit, guild_id: int, time_id: str, *notes: Text) -> Page:
    """Return how it stands with not coming alone to a time."""
    async with visit.ground.database.read() as tx:
        time = await event_times.get(tx, guild_id, time_id)
        event = await events.get(tx, guild_id, time.event_id) if time is not None else None
        answer = await event_answers.get(tx, guild_id, time_id, visit.user_id)
        pair = await company.standing(tx, guild_id, visit.user_id, time_id)
    if time is None or event is None or answer is None:
        raise Problem(text("events-gone"))
    lines, rows, title = [*notes], list[Row](), Name(event.title)
    no = press("events-button-company-no", "company-no", guild_id, time_id, 0)
    if pair is not None and pair.is_made:
        lines += [*company_lines(event, time, news.MADE, pair), text("events-company-how")]
        rows += [(no,), *safety_rows(visit, guild_id)]
    elif pair is not None and pair.one_agrees:
        lines.append(text("events-company-said-yes"))
        rows.append((no,))
    elif pair is not None:
        lines += [*company_lines(event, time, news.FOUND, pair), text("events-company-before")]
        rows += [tuple(company_presses(time, news.FOUND)), *safety_rows(visit, guild_id)]
    elif answer.wants_company:
        lines.append(text("events-company-looks", title=title))
        rows.append((press("events-button-alone", "company-wish", guild_id, time_id, 0),))
    else:
        lines.append(text("events-company-intro", title=title))
        rows.append((press("events-button-company-wish", "company-wish", guild_id, time_id, 1),))
    rows.append((press("events-button-details", "details", guild_id, time_id),))
    return Page(TITLE, (Block(tuple(lines), tuple(rows)),))


def safety_rows(visit: Visit, guild_id: int) -> tuple[Row, ...]:
    """Return the presses with which somebody says in confidence that something is not right."""
    actions = [action for feature in visit.client.features for action in feature.safety_actions]
    ways = tuple(
        Button(action.label, CustomId(action.leads_to.feature, action.leads_to.verb, (str(guild_id),)))
        for action in sorted(actions, key=lambda action: -action.weight)
    )
    return (ways,) if ways else ()


ROUTES: Mapping[str, Route] = {
    "company": Route(show),
    "company-wish": Route(wish),
    "company-yes": Route(agree),
    "company-no": Route(decline),
}
"""What presses lead to, by their verbs."""
