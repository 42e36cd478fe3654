"""Staff hear of a flood once, also where their channel was closed or not set when it began."""

from __future__ import annotations

import pytest

from sandbox.permissions import Permissions
from tests.journeys.test_floods import CALM, FLOOD, Place, place

__all__ = ["place"]


@pytest.mark.parametrize("at_first", ["closed", "not set"])
async def test_staff_hear_of_a_flood_when_their_channel_takes_it(place: Place, at_first: str) -> None:
    if at_first == "closed":
        place.team.deny(place.guild.bot_role, Permissions.SEND_MESSAGES)
    else:
        await place.hearth.sets(place.guild.id, "community.staff_channel", None)
    await place.hearth.start()
    await place.are_joined_by(FLOOD)
    await place.has_met(FLOOD)
    await place.hearth.has_planned("welcome.flood")
    place.sandbox.clock.advance(6)
    await place.hearth.has_planned("welcome.flood", waiting=False)
    assert place.said(place.team) == []

    if at_first == "closed":
        place.team.allow(place.guild.bot_role, Permissions.SEND_MESSAGES)
    else:
        await place.hearth.sets(place.guild.id, "community.staff_channel", place.team.id)
        place.team.allow(place.guild.bot_role, Permissions.ADD_REACTIONS)
    (notice,) = await place.notices(1)
    assert f"{FLOOD} people joined" in notice.content
    place.team.allow(place.guild.bot_role, Permissions.EMBED_LINKS)
    place.sandbox.clock.advance(CALM)
    await place.everybody_is_greeted(FLOOD)
    assert len([one for one in place.said(place.team) if "people joined" in one.content]) == 1
