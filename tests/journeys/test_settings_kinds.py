"""Every kind of setting can be set from its declaration alone.

The settings here are declared by this test, in place of welcome's own; they borrow the words of its channel.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, make_dataclass, replace
from pathlib import Path

import pytest

from bot.app import FEATURES
from bot.kernel.settings import (
    ChoiceKind,
    ChoicesKind,
    Kind,
    NumberKind,
    PeopleKind,
    RoleKind,
    Sealed,
    SettingsGroup,
    SwitchKind,
    TextKind,
    Value,
    setting,
)
from bot.settings import read_chosen, read_secret
from data import sealed, settings
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

    async def secret(self, kind: Kind) -> str | None:
        """What a feature reads where the setting is secret."""
        assert self.hearth.app is not None
        ground = self.hearth.app.ground
        async with ground.database.read() as tx:
            (one,) = await read_chosen(tx, self.guild.id, [group_with(kind, None)])
            assert one.value is None or isinstance(one.value, Sealed)
            return await read_secret(ground, tx, self.guild.id, one.value)

    async def records(self, *ids: str) -> set[str]:
        """Which of these sealed records stand."""
        assert self.hearth.app is not None
        async with self.hearth.app.ground.database.read() as tx:
            return {row.record_id for row in await sealed.get(tx, self.guild.id, ids)}


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


async def test_several_of_a_few(place: Place) -> None:
    assert "Now: not chosen." in await place.opens(ChoicesKind(("first", "help")))
    first, help = "Choose the welcome channel", "Hearth greets people here when they have joined."
    saved = await place.olga.chooses(f"Choose: {LABEL}", help, first)
    assert f"Saved. {LABEL}: {first} and {help}" in saved.text
    assert await place.value() == ["first", "help"]
    await place.olga.presses(f"Change {LABEL}")
    assert f"Saved. {LABEL}: {help}" in (await place.olga.chooses(f"Choose: {LABEL}", help)).text
    assert await place.value() == ["help"]
    await place.olga.presses(f"Change {LABEL}")
    assert "back to the default" in (await place.olga.presses("Back to the default")).text
    assert await place.value() is None


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


async def test_people_are_picked_and_none_of_them_is_a_bot(place: Place) -> None:
    ada, ben, robot = (place.hearth.sandbox.person(name, bot=name == "Robot") for name in ("Ada", "Ben", "Robot"))
    for person in (ada, ben, robot):
        place.guild.join(person.user)
    assert "Now: not chosen." in await place.opens(PeopleKind(most=2))

    refused = await place.olga.chooses(f"Choose people: {LABEL}", ada, robot)
    assert "A bot cannot do this." in refused.text
    assert await place.value() is None

    saved = await place.olga.chooses(f"Choose people: {LABEL}", ada, ben)
    assert f"Saved. {LABEL}: @Ada and @Ben" in saved.text
    assert await place.value() == [ada.user.id, ben.user.id]
    await place.olga.presses(f"Change {LABEL}")
    assert "back to the default" in (await place.olga.presses("Back to the default")).text
    assert await place.value() is None


async def test_somebody_outside_is_named_by_their_account(place: Place) -> None:
    uma, robot = place.hearth.sandbox.person("Uma"), place.hearth.sandbox.person("Robot", bot=True)
    await place.opens(PeopleKind(most=1, outside=True))
    for typed, said in (
        (str(robot.user.id), "A bot cannot do this."),
        ("1234567890", "Discord knows no such account."),
        ("Uma", "Discord knows no such account."),
        (f"{uma.user.id} {place.olga.user.id}", "one account's ID"),
        ("9" * 30, "Discord knows no such account."),
    ):
        await place.olga.presses("Type an account's ID")
        refused = await place.olga.fills_in({LABEL: typed})
        assert "Not saved." in refused.text
        assert said in refused.text
        assert await place.value() is None

    await place.olga.presses("Type an account's ID")
    assert "Saved." in (await place.olga.fills_in({LABEL: f" {uma.user.id} "})).text
    assert await place.value() == [uma.user.id]
    await place.olga.presses(f"Change {LABEL}")
    assert "Saved." in (await place.olga.chooses(f"Choose a person: {LABEL}", place.olga)).text
    assert await place.value() == [place.olga.user.id]


@pytest.mark.parametrize(
    ("kind", "wrong", "said", "right"),
    [
        (TextKind("link"), "http://example.org", "This is not a link.", "https://example.org/@olga"),
        (TextKind("contact"), "ask me", "neither an e-mail address nor a link", "help@example.org"),
    ],
)
async def test_a_text_is_typed_in_its_form(
    place: Place, kind: TextKind, wrong: str, said: str, right: str
) -> None:
    await place.opens(kind)
    await place.olga.presses("Type it")
    assert said in (await place.olga.fills_in({LABEL: wrong})).text
    assert await place.value() is None

    await place.olga.presses("Type it")
    assert "Saved." in (await place.olga.fills_in({LABEL: f" {right} "})).text
    assert await place.value() == right
    await place.olga.presses(f"Change {LABEL}")
    assert f"[{right}]" in (await place.olga.presses("Type it")).text


async def test_a_secret_is_sealed_never_shown_again_and_forgotten_when_it_is_replaced(place: Place) -> None:
    kind = TextKind("webhook", secret=True)
    first, second = "https://example.org/hook/otter", "https://example.org/hook/heron"
    await place.opens(kind)
    await place.olga.presses("Type it")
    refused = await place.olga.fills_in({LABEL: "http://example.org/hook/otter"})
    assert "This is not the address of a webhook." in refused.text
    assert "otter" not in refused.text

    await place.olga.presses("Type it")
    saved = await place.olga.fills_in({LABEL: first})
    assert f"Saved. {LABEL}: chosen" in saved.text
    before = await place.value()
    assert isinstance(before, dict)
    assert await place.secret(kind) == first

    page = await place.olga.presses(f"Change {LABEL}")
    assert "Now: chosen." in page.text
    form = await place.olga.presses("Type it")
    assert "otter" not in saved.text + page.text + form.text
    await place.olga.fills_in({LABEL: second})
    after = await place.value()
    assert isinstance(after, dict)
    assert await place.secret(kind) == second
    assert await place.records(before["record"], after["record"]) == {after["record"]}
    kept = [file for file in Path(place.hearth.environment["HEARTH_DATA_DIR"]).rglob("*") if file.is_file()]
    assert kept
    assert not [file for file in kept if b"otter" in file.read_bytes() or b"heron" in file.read_bytes()]

    await place.olga.presses(f"Change {LABEL}")
    assert "back to the default" in (await place.olga.presses("Back to the default")).text
    assert await place.value() is None
    assert await place.secret(kind) is None
    assert await place.records(after["record"]) == set()


async def test_whoever_a_setting_names_is_told_so_by_privacy(place: Place) -> None:
    ada, ben = place.hearth.sandbox.person("Ada"), place.hearth.sandbox.person("Ben")
    lobby = next(iter(place.guild.channels.values()))
    for person in (ada, ben):
        place.guild.join(person.user)
    await place.opens(PeopleKind())
    await place.olga.chooses(f"Choose people: {LABEL}", ada)

    page = await ada.uses("privacy", in_=lobby)
    assert f"Organisers of this server chose you for: {LABEL}." in page.text
    assert "You can ask them to at any time." in page.text
    copy = (await ada.presses("Give me a copy")).message
    assert copy is not None
    (attachment,) = copy.attachments
    assert json.loads(attachment.data)["kept"]["setup"] == {"named_in_settings": ["welcome.channel"]}
    assert "chose you" not in (await ben.uses("privacy", in_=lobby)).text
