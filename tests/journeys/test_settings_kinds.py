"""Every kind of setting can be set from its declaration alone.

The settings here are declared by this test, in place of welcome's own; they borrow the words of its channel.
"""

from __future__ import annotations

from dataclasses import dataclass, make_dataclass, replace

import pytest

from bot.app import FEATURES
from bot.kernel.settings import ChoiceKind, Kind, NumberKind, RoleKind, SettingsGroup, SwitchKind, Value, setting
from data import settings
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth

LABEL = "Welcome channel"


def group_with(kind: Kind, default: Value) -> type[SettingsGroup]:
    """Return a group with one setting of this kind."""

    fields = [("channel", Value, setting(kind, default))]
    of_welcome = {"feature": "welcome"}
    return make_dataclass("Declared", fields, bases=(SettingsGroup,), namespace=of_welcome, frozen=True)


@dataclass
class Place:
    """A community with somebody who manages it, and one setting of some kind."""

    hearth: Hearth
    guild: Guild
    olga: Person

    async def opens(self, kind: Kind, default: Value = None) -> str:
        """Start Hearth with a setting of this kind, and let Olga open it."""
        features = (
            replace(one, settings=group_with(kind, default), on_members=None) if one.name == "welcome" else one
            for one in FEATURES
        )
        self.hearth.features = tuple(features)
        await self.hearth.start()
        await self.olga.uses("setup")
        await self.olga.presses("All settings")
        await self.olga.chooses("Which part of Hearth?", "Welcome")
        return (await self.olga.chooses("Which setting do you want to change?", LABEL)).text

    async def value(self) -> object:
        """What stands in the database."""
        assert self.hearth.app is not None
        async with self.hearth.app.ground.database.read() as tx:
            return (await settings.of_guild(tx, self.guild.id)).get("welcome.channel")


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community with somebody who manages it; Hearth is not started yet."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    olga = sandbox.person("Olga")
    guild.join(olga.user, roles=[guild.add_role("Manager", Permissions.MANAGE_GUILD)])
    return Place(hearth, guild, olga)


async def test_a_switch(place: Place) -> None:
    assert "Now: off." in await place.opens(SwitchKind(), False)
    assert f"Saved. {LABEL}: on" in (await place.olga.presses("Switch it on")).text
    assert await place.value() is True
    await place.olga.presses(f"Change {LABEL}")
    assert "back to the default" in (await place.olga.presses("Switch it off")).text
    assert await place.value() is None


async def test_a_small_number_is_chosen(place: Place) -> None:
    assert "Now: 3." in await place.opens(NumberKind(1, 10), 3)
    assert f"Saved. {LABEL}: 7" in (await place.olga.chooses(f"Choose: {LABEL}", "7")).text
    assert await place.value() == 7


async def test_a_large_number_is_typed(place: Place) -> None:
    await place.opens(NumberKind(1, 500), 30)
    form = await place.olga.presses("Type a number")
    assert "A whole number from 1 to 500" in form.text
    assert "[30]" in form.text

    assert f"Saved. {LABEL}: 90" in (await place.olga.fills_in({LABEL: "90"})).text
    assert await place.value() == 90


@pytest.mark.parametrize("typed", ["0", "501", "ten", "1.5", "-"])
async def test_a_number_that_does_not_fit_is_refused_with_what_fits(place: Place, typed: str) -> None:
    await place.opens(NumberKind(1, 500), 30)
    await place.olga.presses("Type a number")

    refused = await place.olga.fills_in({LABEL: typed})

    assert "Not saved." in refused.text
    assert "from 1 to 500" in refused.text
    assert await place.value() is None
    await place.olga.presses("Type a number")
    assert "Saved." in (await place.olga.fills_in({LABEL: "5"})).text


async def test_a_number_is_typed_across_a_restart(place: Place) -> None:
    await place.opens(NumberKind(1, 500), 30)
    await place.olga.presses("Type a number")
    await place.hearth.stop()
    await place.hearth.start()

    assert f"Saved. {LABEL}: 90" in (await place.olga.fills_in({LABEL: "90"})).text


async def test_a_choice(place: Place) -> None:
    await place.opens(ChoiceKind(("first", "help")), "first")
    assert (
        "Saved."
        in (await place.olga.chooses(f"Choose: {LABEL}", "Hearth greets people here when they have joined.")).text
    )
    assert await place.value() == "help"


async def test_a_role_that_hearth_gives_is_refused_with_what_to_change(place: Place) -> None:
    mighty = place.guild.add_role("Mighty", Permissions.KICK_MEMBERS | Permissions.MANAGE_ROLES)
    above = place.guild.add_role("Above", above_bot=True)
    plain = place.guild.add_role("Plain")
    await place.opens(RoleKind(granted=True))

    refused = await place.olga.chooses(f"Choose a role: {LABEL}", mighty)
    assert "it carries these powers: Kick, Approve and Reject Members and Manage Roles" in refused.text
    refused = await place.olga.chooses(f"Choose a role: {LABEL}", above)
    assert "drag Hearth's role above @Above" in refused.text
    refused = await place.olga.chooses(f"Choose a role: {LABEL}", place.guild.bot_role)
    assert "belongs to an app" in refused.text
    assert await place.value() is None

    assert "Saved." in (await place.olga.chooses(f"Choose a role: {LABEL}", plain)).text
    assert await place.value() == plain.id
