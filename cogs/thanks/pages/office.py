"""What staff see of thanks, and the key that verifies letters, for organisers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.discordkit.boundary import Route
from bot.discordkit.pages import page
from bot.discordkit.staff_home import STAFF_HOME
from bot.discordkit.visit import Visit
from bot.kernel.small_counts import UNDER
from bot.kernel.text import Text, listed, text
from cogs.thanks.pages.common import organiser_here, staff_here
from cogs.thanks.service import giving, lettering


async def open_seen(visit: Visit) -> None:
    """Turn to the kinds of work that people are thanked for, and those that they are not."""
    found = await giving.seen_by_staff(visit.ground, await staff_here(visit))
    lines = [
        text("thanks-seen-what", under=UNDER),
        text("thanks-seen-often", kinds=_kinds(found.often)),
        text("thanks-seen-seldom", kinds=_kinds(found.seldom)),
        text("thanks-seen-hint"),
    ]
    await visit.turn_to(page(text("thanks-seen-title"), *lines, rows=((STAFF_HOME,),)))


async def open_key(visit: Visit) -> None:
    """Turn to the published key."""
    key = lettering.published_key(visit.ground, await organiser_here(visit))
    lines = [text("thanks-key-what"), text("thanks-key", key=f"`{key}`"), text("thanks-key-how")]
    await visit.turn_to(page(text("thanks-key-title"), *lines))


def _kinds(kinds: Sequence[str]) -> Text | str:
    return listed([text(f"thanks-kind-{kind}") for kind in kinds]) or text("thanks-seen-none")


ROUTES: Mapping[str, Route] = {"seen": Route(open_seen), "key": Route(open_key)}
"""What presses lead to, by their verbs."""
