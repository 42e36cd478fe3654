"""`/mentor programme`: what those who lead mentoring have to do and to look at.

Invariants: every handler asks anew whether the person who presses may; the first page has three choices; the list
of who waits says for what and since when, and nothing that people keep to themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot.discordkit.boundary import Route
from bot.discordkit.pages import Block, Button, Page, page
from bot.discordkit.visit import Visit
from bot.kernel.small_counts import UNDER, Published
from bot.kernel.text import Text, text
from cogs.mentors.pages.common import lead_here, on_day, press, topic, topics
from cogs.mentors.rules import wishes
from cogs.mentors.service import programme
from cogs.mentors.service.programme import Row, Waiting

TITLE = text("mentors-programme-title")
A_PAGE = 8
MOST_ROWS = 10


async def open_programme(visit: Visit) -> None:
    """Show what there is to do, as a new answer."""
    await visit.show(await programme_page(visit, await lead_here(visit)))


async def turn_to_programme(visit: Visit) -> None:
    """Turn to what there is to do."""
    await visit.turn_to(await programme_page(visit, await lead_here(visit)))


async def programme_page(visit: Visit, guild_id: int) -> Page:
    """Return the first page."""
    found = await programme.overview(visit.ground, guild_id)
    lines = [text("mentors-programme-waiting", count=found.waiting)]
    queue = press("mentors-button-queue", "programme-queue", 0)
    if found.to_review:
        lines.append(text("mentors-programme-review", count=found.to_review))
        queue = press("mentors-button-review", "review", 0)
    presses = (
        queue,
        press("mentors-button-rounds", "rounds"),
        press("mentors-button-programme-more", "programme-more"),
    )
    return page(TITLE, *lines, rows=(presses,))


async def open_more(visit: Visit) -> None:
    """Turn to what else there is."""
    await lead_here(visit)
    presses = (
        press("mentors-button-queue", "programme-queue", 0),
        press("mentors-button-figures", "programme-figures"),
        press("mentors-staff-checks", "checks"),
    )
    others = (
        press("mentors-button-review", "review", 0),
        press("mentors-button-roster", "roster"),
        _back(),
    )
    await visit.turn_to(page(TITLE, text("mentors-programme-more"), rows=(presses, others)))


async def open_queue(visit: Visit) -> None:
    """Turn to who looks for a mentor, from a certain one on."""
    guild_id, (start,) = await lead_here(visit), visit.numbers(1)
    found = await programme.queue(visit.ground, guild_id)
    first = start if start < len(found) else 0
    lines = [_waits(one) for one in found[first : first + A_PAGE]]
    head = text("mentors-queue-what") if found else text("mentors-queue-nobody")
    last: list[Button] = []
    if first + A_PAGE < len(found):
        last.append(press("mentors-button-round-next", "programme-queue", first + A_PAGE))
    elif first:
        last.append(press("mentors-button-round-first", "programme-queue", 0))
    blocks = (Block((head,)), Block(tuple(lines)), Block((), ((*last, _back()),)))
    await visit.turn_to(Page(text("mentors-queue-title"), blocks))


async def open_figures(visit: Visit) -> None:
    """Turn to the figures, small ones hidden."""
    found = await programme.figures(visit.ground, await lead_here(visit), most=MOST_ROWS)
    waits = [
        text(
            "mentors-figure-wait",
            format=text(f"mentors-format-{format}"),
            count=max(1, round(wait.total_seconds() / 86400)),
        )
        for format, wait in found.waits.items()
    ]
    loads = [text("mentors-figure-load", load=load, count=count) for load, count in found.loads.items()]
    blocks = (
        Block((text("mentors-figures-what", under=UNDER),)),
        _table(text("mentors-figures-topics"), found.topics, topic),
        _table(text("mentors-figures-zones"), found.zones, lambda one: text("name", name=one)),
        _table(
            text("mentors-figures-languages"),
            found.languages,
            lambda one: text("name", name=wishes.LANGUAGES[one]),
        ),
        Block((text("mentors-figures-waits"), *(waits or [text("mentors-figures-unknown")]))),
        Block((text("mentors-figures-loads"), *(loads or [text("mentors-figures-unknown")]))),
        Block((_silence("people", found.people), _silence("mentors", found.mentors)), ((_back(),),)),
    )
    await visit.turn_to(Page(text("mentors-figures-title"), blocks))


def _waits(one: Waiting) -> Text:
    request = one.request
    about = topics(request.topics) if request.topics else text("mentors-queue-no-topic")
    return text(
        "mentors-queue-one",
        person=f"<@{request.user_id}>",
        format=text(f"mentors-format-{request.format}"),
        topics=about,
        day=on_day(request.waits_since),
        silent=one.silent,
    )


def _table(head: Text, rows: Sequence[Row], named: Callable[[str], Text]) -> Block:
    if not rows:
        return Block((head, text("mentors-figures-unknown")))
    return Block((head, *(_row(named(one.name), one) for one in rows)))


def _row(name: Text, one: Row) -> Text:
    hidden = text("mentors-figures-hidden")
    return text(
        "mentors-figures-row",
        name=name,
        asked=hidden if one.asked is None else one.asked,
        offered=hidden if one.offered is None else one.offered,
    )


def _silence(of: str, found: Published) -> Text:
    hidden = text("mentors-figures-hidden")
    (silent,) = found.parts
    return text(
        f"mentors-figures-silent-{of}",
        whole=hidden if found.whole is None else found.whole,
        silent=hidden if silent is None else silent,
    )


def _back() -> Button:
    return press("mentors-button-programme", "programme")


ROUTES: Mapping[str, Route] = {
    "programme": Route(turn_to_programme),
    "programme-more": Route(open_more),
    "programme-queue": Route(open_queue),
    "programme-figures": Route(open_figures),
}
"""What presses lead to, by their verbs."""
