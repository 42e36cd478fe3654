"""The pages of reviewers: one answer after the other, without names, and a mark for each.

Invariants: a page is made from `ForReview` and counts alone; a question is asked of all applications before the
next one; what others gave is shown once one's own mark stands.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit
from bot.kernel.text import Name, Text, listed, text
from cogs.applications.pages.common import (
    FEATURE,
    TITLE,
    community,
    main_press,
    number_said,
    press,
    rubric_lines,
    said,
    way_back,
)
from cogs.applications.rules import judging
from cogs.applications.rules.blind import REMOVED, ForReview
from cogs.applications.service import reviewing
from cogs.applications.service.reviewing import Next


async def review(visit: Visit) -> None:
    """Show the next answer to mark."""
    await _turn_to_next(visit, await community(visit), said(visit, 1))


async def mark(visit: Visit) -> None:
    """Keep a mark, and show what others gave for the same answer."""
    guild_id, review_id, question = await community(visit), said(visit, 1), number_said(visit, 2)
    given = visit.chosen_number
    call, others = await reviewing.mark(visit.ground, guild_id, visit.user_id, review_id, question, given)
    lines = [text("applications-marked", mark=str(given))]
    if others:
        lines.append(text("applications-others", marks=listed([text("name", name=str(one)) for one in others])))
    else:
        lines.append(text("applications-others-none"))
    rows = ((main_press("applications-button-next-answer", "review", guild_id, call.id),),)
    await visit.turn_to(page(TITLE, *lines, rows=rows))


async def recognise(visit: Visit) -> None:
    """Let somebody mark an application no more whose author they recognise."""
    guild_id = await community(visit)
    call, asked = await reviewing.recognise(visit.ground, guild_id, visit.user_id, said(visit, 1))
    note = text("applications-recognised-other" if asked else "applications-recognised-fewer")
    await _turn_to_next(visit, guild_id, call.id, note)


async def _turn_to_next(visit: Visit, guild_id: int, call_id: str, *notes: Text) -> None:
    visit.showing = FEATURE
    following = await reviewing.following(visit.ground, guild_id, visit.user_id, call_id)
    if following.shown is None:
        back = way_back(visit)
        done = text("applications-review-done", count=following.done)
        await visit.turn_to(page(TITLE, *notes, done, rows=(back,) if back else ()))
        return
    await visit.turn_to(_review_page(guild_id, following, following.shown, *notes))


def _review_page(guild_id: int, following: Next, shown: ForReview, *notes: Text) -> Page:
    head = [
        *notes,
        text("applications-review-progress", done=following.done, whole=following.whole),
        text("applications-review-question", number=following.question + 1),
        text("name", name=Name(shown.question, lines=True)),
        *rubric_lines(following.call),
    ]
    lines = [text("applications-review-answer"), text("name", name=Name(shown.text, lines=True))]
    if REMOVED in shown.text:
        lines.append(text("applications-removed-other", mark=REMOVED))
    lines.append(text("applications-mark-stands"))
    options = tuple(Option(text(f"applications-mark-{mark}"), str(mark)) for mark in judging.MARKS)
    leads_to = to(FEATURE, "mark", guild_id, shown.id, following.question)
    rows: tuple[Row, ...] = (
        Select(text("applications-choose-mark"), leads_to, options),
        (press("applications-button-recognise", "recognise", guild_id, shown.id),),
    )
    return Page(TITLE, (Block(tuple(head)), Block(tuple(lines), rows)))


ROUTES: Mapping[str, Route] = {
    "review": Route(review),
    "mark": Route(mark),
    "recognise": Route(recognise),
}
"""What presses lead to, by their verbs."""
