"""The pages that newcomers see, and what their buttons do."""

from __future__ import annotations

from bot.discordkit.custom_id import to
from bot.discordkit.pages import Button, Page, Row, page
from bot.discordkit.visit import Visit
from bot.kernel.text import text

SHOWN_ACTIONS = 3


def greeting_rows() -> tuple[Row, ...]:
    """Return the buttons under a greeting; each leads to a private answer."""
    return (
        (
            Button(text("welcome-button-start"), to("welcome", "start"), "primary"),
            Button(text("welcome-button-about"), to("welcome", "about")),
            Button(text("welcome-button-looking"), to("welcome", "looking")),
        ),
    )


def start_page(visit: Visit, *, from_action: int = 0) -> Page:
    """Return the first page: three deeds at a time, the weightiest first, then "more"."""
    actions = sorted(
        (action for feature in visit.client.features for action in feature.start_actions),
        key=lambda action: -action.weight,
    )
    shown = actions[from_action : from_action + SHOWN_ACTIONS]
    buttons = tuple(
        Button(action.label, action.leads_to, "primary" if number == 0 else "secondary")
        for number, action in enumerate(shown)
    )
    rows: list[Row] = [buttons] if buttons else []
    if len(actions) > from_action + SHOWN_ACTIONS:
        following = to("welcome", "start", from_action + SHOWN_ACTIONS)
        rows.append((Button(text("welcome-start-more"), following),))
    return page(text("welcome-start-title"), text("welcome-start-lines"), rows=rows)


async def open_start(visit: Visit) -> None:
    """Show the first page."""
    first = int(visit.args[0]) if visit.args and visit.args[0].isdecimal() else 0
    shown = start_page(visit, from_action=first)
    await (visit.turn_to(shown) if first else visit.show(shown))


async def open_about(visit: Visit) -> None:
    """Say what this place is and what Hearth does."""
    await visit.show(
        page(
            text("welcome-about-title"),
            text("welcome-about-lines"),
            rows=((Button(text("welcome-button-start"), to("welcome", "start"), "primary"),),),
        )
    )


async def just_looking(visit: Visit) -> None:
    """Take "just looking" as the fine answer that it is."""
    await visit.say(text("welcome-looking"))
