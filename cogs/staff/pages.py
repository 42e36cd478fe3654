"""Staff's page, and the page of counts.

Invariant: both are for staff alone; who presses is asked anew each time.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.discordkit.authority import presser_of
from bot.discordkit.communities import here, whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Button, Page, Row, page
from bot.discordkit.staff_home import STAFF_HOME
from bot.discordkit.visit import Visit
from bot.feature import StartAction
from bot.kernel.problems import Problem
from bot.kernel.small_counts import UNDER, Published
from bot.kernel.text import Day, Text, text
from cogs.staff import service
from cogs.staff.rules import LONG_WEEKS, SHORT_WEEKS

SHOWN_ACTIONS = 3
HALF_A_DAY = timedelta(hours=12)


async def open_staff(visit: Visit) -> None:
    """Show staff's page, as a new answer."""
    await visit.show(staff_page(await _enter(visit), 0))


async def turn_staff(visit: Visit) -> None:
    """Turn to staff's page, from a certain press on."""
    (start,) = visit.numbers(1)
    await visit.turn_to(staff_page(await _enter(visit), start))


async def open_counts(visit: Visit) -> None:
    """Turn to the page of counts."""
    counted = await service.counts(visit.ground, presser_of(visit))
    if counted is None:
        raise Problem(await _not_for_you(visit))
    await visit.turn_to(counts_page(counted))


def staff_page(actions: list[StartAction], start: int) -> Page:
    """Return three presses at a time, the weightiest first, then "more"."""
    first = start if start < len(actions) else 0  # there are fewer by now
    shown = actions[first : first + SHOWN_ACTIONS]
    rows: list[Row] = []
    if shown:
        buttons = [
            Button(one.label, one.leads_to, "secondary" if first or number else "primary")
            for number, one in enumerate(shown)
        ]
        rows.append(tuple(buttons))
    if len(actions) > first + SHOWN_ACTIONS:
        rows.append((Button(text("staff-more"), to("staff", "open", first + SHOWN_ACTIONS)),))
    elif first:
        rows.append((STAFF_HOME,))
    return page(text("staff-title"), text("staff-lines"), rows=rows)


def counts_page(counted: service.Counts) -> Page:
    """Return what became of the people who joined, in two periods, with what that means."""
    return Page(
        text("staff-counts-title"),
        (
            Block((text("staff-counts-lines"),)),
            Block(_period(SHORT_WEEKS, counted.short_since, counted.until, counted.short)),
            Block(_period(LONG_WEEKS, counted.long_since, counted.until, counted.long)),
            Block(
                (text("staff-counts-hidden", under=UNDER), text("staff-counts-who"), text("staff-counts-known"))
            ),
            Block((), ((STAFF_HOME,),)),
        ),
    )


def _period(weeks: int, since: datetime, until: datetime, shown: Published) -> tuple[Text, ...]:
    labels = ("joined", "met", "answered", "stepped")
    # At noon, so that it is Monday and Sunday for almost every reader; the weeks themselves are those of UTC.
    first, last = Day(since + HALF_A_DAY), Day(until - HALF_A_DAY)
    heading = text("staff-counts-period", weeks=weeks, since=first, until=last)
    lines = [
        text(f"staff-counts-{label}", count=text("staff-counts-none") if count is None else count)
        for label, count in zip(labels, (shown.whole, *shown.parts), strict=True)
    ]
    return heading, *lines


async def _enter(visit: Visit) -> list[StartAction]:
    """Return what is offered to staff. Raises Problem that says whom to ask to anybody else."""
    actions = await service.offered(visit.ground, presser_of(visit), visit.client.features)
    if actions is None:
        raise Problem(await _not_for_you(visit))
    return actions


async def _not_for_you(visit: Visit) -> Text:
    guild_id = here(visit)
    if guild_id is None:
        return text("problem-only-in-a-server")
    return text("staff-only", ask=await whom_to_ask(visit, guild_id))
