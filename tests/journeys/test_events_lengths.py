"""Events about which people wrote as much as fits: every line about access is still there to read."""

from __future__ import annotations

import pytest

from cogs.events.service import planning
from data.events import Changes
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.events import Hall, hall
from tests.journeys.test_events_coming import says

FORMATTED = "*_" * 150
"""Takes twice as long where it must format nothing."""


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


@pytest.mark.parametrize("much", [FORMATTED, "a word and " * 27])
async def test_nothing_about_access_is_cut(place: Hall, much: str) -> None:
    ada = await place.comes("Ada")
    await place.plans(place.boss, title=much[:100], words=much * 6, place="At an address", where=much)
    (event,) = await place.events()
    access = {**event.access, "languages": much[:200], "place_words": much[:200], "contact": f"Zoe {much[:190]}"}
    actor = planning.Actor(place.boss.id, plans=True)
    assert place.hearth.app is not None
    changes: Changes = {"audience": much, "access": access}
    await planning.change(place.hearth.app.ground, place.guild.id, actor, event.id, changes)
    await place.boss.uses("event manage", in_=place.lobby)
    page = await place.boss.presses("Open")
    assert last_line_in(page.text)
    await place.presses_publish(place.boss)

    async def announced() -> bool:
        return bool(place.announcements())

    await eventually(announced)
    (posted,) = place.announcements()
    for words in ("No sign language", "Where:", "For:", "please tell", "Nobody has said yet that they come"):
        assert words in posted.content, posted.content
    await says(place, ada)
    assert last_line_in((await ada.presses("All about it")).text)


def last_line_in(page: str) -> bool:
    """Tell whether a page shows what happens, and the last line about access to its end."""
    return "2 days before." in page and "{???}" not in page
