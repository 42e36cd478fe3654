"""An urgent measure: who, how long, and the second look at it.

Invariants: a timeout needs the power of whoever presses, as Discord says it in that very press; its reason in the
server's own record is the same for everybody and says nothing of a case.
"""

from __future__ import annotations

from collections.abc import Awaitable

from bot.discordkit.boundary import Route
from bot.discordkit.pages import Button, Option, Row, Select, page
from bot.discordkit.timeouts import see_that_may, time_out
from bot.discordkit.visit import Visit
from bot.jobs import TryAgain, Undeliverable
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text
from bot.settings import CommunitySettings, read_settings
from cogs.conduct.pages.cases import case_page, to_case
from cogs.conduct.pages.common import at, leads_to, place_and_ids, presser_in
from cogs.conduct.service import urgent
from cogs.conduct.service.urgent import HOURS, Measure


async def ask(visit: Visit) -> None:
    """Say what a timeout does, and ask whom it is for."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    people = await urgent.accused(visit.ground, await presser_in(visit, guild_id), case_id)
    lines = [text("conduct-urgent-what"), text("conduct-urgent-power")]
    rows: list[Row] = []
    if not people:
        lines.append(text("conduct-urgent-nobody"))
        ways = (Button(text("conduct-button-people"), leads_to("case-people", guild_id, case_id)),)
        rows.append((*ways, to_case(guild_id, case_id)))
    elif len(people) == 1:
        part_id, account = people[0]
        lines.append(text("conduct-urgent-whom", name=f"<@{account}>"))
        rows.append(_how_long(guild_id, case_id, part_id))
        rows.append((to_case(guild_id, case_id),))
    else:
        shown = people[:25]
        lines += [
            text("conduct-urgent-number", number=number, name=f"<@{account}>")
            for number, (_, account) in enumerate(shown, 1)
        ]
        options = tuple(
            Option(text("conduct-urgent-option", number=number), part_id)
            for number, (part_id, _) in enumerate(shown, 1)
        )
        choice = Select(text("conduct-urgent-choose"), leads_to("case-urgent-whom", guild_id, case_id), options)
        rows += [choice, (to_case(guild_id, case_id),)]
    await visit.turn_to(page(text("conduct-urgent-title"), *lines, rows=rows))


async def ask_how_long(visit: Visit) -> None:
    """Ask how long, for one of several people."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    part_id = visit.values[0] if visit.values else ""
    account = await _account(visit, guild_id, case_id, part_id)
    rows: list[Row] = [_how_long(guild_id, case_id, part_id), (to_case(guild_id, case_id),)]
    lines = (text("conduct-urgent-what"), text("conduct-urgent-whom", name=f"<@{account}>"))
    await visit.turn_to(page(text("conduct-urgent-title"), *lines, rows=rows))


async def take(visit: Visit) -> None:
    """Time somebody out, and let another handler look at it."""
    guild_id, (case_id, part_id, hours) = place_and_ids(visit, 3)
    if visit.guild_id != guild_id:
        raise Problem(text("problem-only-in-a-server"))
    if hours not in map(str, HOURS):
        raise Problem(text("problem-old-button"))
    presser = await presser_in(visit, guild_id)
    account = await _account(visit, guild_id, case_id, part_id)
    await _let_discord(see_that_may(visit, account))
    entry_id, until = await urgent.begin(visit.ground, presser, case_id, account, int(hours))
    try:
        await time_out(visit, guild_id, account, until, await _reason(visit, guild_id))
    except Undeliverable:
        await urgent.settle(visit.ground, guild_id, case_id, entry_id, worked=False)
        raise Problem(text("conduct-urgent-refused")) from None
    except TryAgain:
        raise Problem(text("conduct-urgent-unsure")) from None
    await urgent.settle(visit.ground, guild_id, case_id, entry_id, worked=True)
    said = text("conduct-urgent-done", name=f"<@{account}>", until=at(until))
    await visit.turn_to(await case_page(visit, guild_id, case_id, said))


async def ask_review(visit: Visit) -> None:
    """Show the measure that waits for a second look."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    measure = await urgent.to_review(visit.ground, await presser_in(visit, guild_id), case_id)
    buttons = (
        Button(text("conduct-button-keep"), leads_to("case-reviewed", guild_id, case_id, "keep"), "primary"),
        Button(text("conduct-button-lift"), leads_to("case-reviewed", guild_id, case_id, "lift")),
        to_case(guild_id, case_id),
    )
    await visit.turn_to(page(text("conduct-urgent-title"), *_told(measure), rows=(buttons,)))


async def review(visit: Visit) -> None:
    """Let a timeout stand, or lift it."""
    guild_id, (case_id, choice) = place_and_ids(visit, 2)
    presser = await presser_in(visit, guild_id)
    if choice == "lift":
        if visit.guild_id != guild_id:
            raise Problem(text("problem-only-in-a-server"))
        measure = await urgent.to_review(visit.ground, presser, case_id)
        await _let_discord(see_that_may(visit, measure.account))
        await _let_discord(time_out(visit, guild_id, measure.account, None, await _reason(visit, guild_id)))
    await urgent.review(visit.ground, presser, case_id)
    said = text("conduct-lifted" if choice == "lift" else "conduct-reviewed")
    await visit.turn_to(await case_page(visit, guild_id, case_id, said))


ROUTES = {
    "case-urgent": Route(ask),
    "case-urgent-whom": Route(ask_how_long),
    "case-out": Route(take),
    "case-review": Route(ask_review),
    "case-reviewed": Route(review),
}
FORMS = ()


def _how_long(guild_id: int, case_id: str, part_id: str) -> tuple[Button, ...]:
    return tuple(
        Button(text(f"conduct-urgent-{hours}"), leads_to("case-out", guild_id, case_id, part_id, hours))
        for hours in HOURS
    )


def _told(measure: Measure) -> list[Text]:
    names = {"by": f"<@{measure.by}>", "name": f"<@{measure.account}>", "until": at(measure.until)}
    told = [text("conduct-review-what", **names, at=at(measure.at))]
    if measure.worked is None:
        told.append(text("conduct-review-unsure"))
    return [*told, text("conduct-review-ask")]


async def _account(visit: Visit, guild_id: int, case_id: str, part_id: str) -> int:
    people = await urgent.accused(visit.ground, await presser_in(visit, guild_id), case_id)
    account = dict(people).get(part_id)
    if account is None:
        raise Problem(text("problem-old-button"))
    return account


async def _reason(visit: Visit, guild_id: int) -> str:
    async with visit.ground.database.read() as tx:
        language = (await read_settings(tx, guild_id, CommunitySettings)).language
    return visit.client.localizer.render(text("conduct-urgent-reason"), language, markdown=False)


async def _let_discord(call: Awaitable[None]) -> None:
    """Ask Discord for something before anything is written."""
    try:
        await call
    except Undeliverable:
        raise Problem(text("conduct-urgent-refused")) from None
    except TryAgain:
        raise Problem(text("conduct-urgent-not-now")) from None
