"""Mentors as a file, for those who lead mentoring: to keep, and to hand in.

Invariant: every handler asks anew whether the person who presses may.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.discordkit.boundary import Route
from bot.discordkit.downloads import LinkGone, TooLarge, fetch_file
from bot.discordkit.members import find
from bot.discordkit.pages import Page, page
from bot.discordkit.visit import Visit
from bot.jobs import TryAgain
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text
from cogs.mentors.pages.common import lead_here, press
from cogs.mentors.rules import rosters
from cogs.mentors.rules.rosters import Wrong
from cogs.mentors.service import inviting
from cogs.mentors.service.inviting import TakenIn

TITLE = text("mentors-roster-title")
MOST_WRONG = 10
"""Rows that are told on a page; if there are more, all come as a file."""


async def open_roster(visit: Visit) -> None:
    """Turn to what can be done with mentors as a file."""
    await lead_here(visit)
    lines = (
        text("mentors-roster-what"),
        text("mentors-roster-how", columns=", ".join(rosters.NEEDED), more="ways, seats"),
        text("mentors-roster-asked"),
    )
    presses = (
        press("mentors-button-roster-export", "roster-export"),
        press("mentors-button-programme", "programme"),
    )
    await visit.turn_to(page(TITLE, *lines, rows=(presses,)))


async def export(visit: Visit) -> None:
    """Hand over all mentors as a file."""
    guild_id = await lead_here(visit)
    await visit.hand_over(
        text("mentors-roster-given"), "mentors.csv", await inviting.table(visit.ground, guild_id)
    )


async def take_in(visit: Visit, file: Any) -> None:
    """Take in a file that was handed in with the command."""
    guild_id = await lead_here(visit)
    try:
        contents = await fetch_file(visit.client, file.url, most=rosters.LARGEST)
    except TooLarge:
        raise Problem(text("mentors-roster-large", kilobytes=rosters.LARGEST // 1024)) from None
    except (LinkGone, TryAgain):
        raise Problem(text("mentors-roster-gone")) from None
    rows, wrong = rosters.read(contents)
    known = await inviting.known(visit.ground, guild_id, rows)
    names: dict[int, str] = {}
    for row in rows:
        if row.account not in known:
            member = await find(visit.client, guild_id, row.account)
            if member is not None and not member.is_bot:
                names[row.account] = member.display_name
    taken = await inviting.take_in(visit.ground, guild_id, rows, names, wrong)
    await visit.show(_taken(taken))
    if len(taken.wrong) > MOST_WRONG:
        await visit.hand_over(text("mentors-roster-all-wrong"), "rows.txt", _list(visit, taken.wrong))


def _taken(taken: TakenIn) -> Page:
    lines: list[Text] = [text("mentors-roster-taken", count=taken.invited)]
    if taken.unchanged:
        lines.append(text("mentors-roster-unchanged", count=taken.unchanged))
    if taken.wrong:
        lines.append(text("mentors-roster-wrong-rows", count=len(taken.wrong)))
        lines += [text("mentors-roster-row", number=one.number, why=one.why) for one in taken.wrong[:MOST_WRONG]]
    return page(TITLE, *lines, rows=((press("mentors-button-programme", "programme"),),))


def _list(visit: Visit, wrong: tuple[Wrong, ...]) -> bytes:
    told = [text("mentors-roster-row", number=one.number, why=one.why) for one in wrong]
    lines = [visit.client.localizer.render(one, visit.language, markdown=False) for one in told]
    return "\n".join(lines).encode()


ROUTES: Mapping[str, Route] = {
    "roster": Route(open_roster),
    "roster-export": Route(export),
}
"""What presses lead to, by their verbs."""
