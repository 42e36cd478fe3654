"""Topics: organisers name them, hosts choose one, people say of what they want to hear and get its role."""

from __future__ import annotations

import pytest

from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.events import Hall, hall

ROLE = "/guilds/{guild_id}/members/{user_id}/roles/{role_id}"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


async def topic(place: Hall, name: str, role: object | None) -> None:
    """An organiser adds a topic, with its role."""
    boss = place.boss
    await boss.uses("setup")
    await boss.presses("All settings")
    await boss.chooses("Which part of Hearth?", "Events")
    await boss.presses("Topics of events")
    await boss.presses("Add a topic")
    await boss.fills_in({"Name of the topic": name})
    if role is not None:
        kept = await boss.chooses("Role of a topic of events", role)
        assert "Saved." in kept.text


async def test_people_choose_of_what_they_hear_and_get_its_role(place: Hall) -> None:
    boss, ada = place.boss, await place.comes("Ada")
    docs = place.guild.add_role("docs-events")
    powerful = place.guild.add_role("mods", Permissions.BAN_MEMBERS)
    await topic(place, "Documentation", None)
    refused = await boss.chooses("Role of a topic of events", powerful)
    assert "no role yet" in refused.text
    await boss.chooses("Role of a topic of events", docs)

    await ada.uses("event list")
    asked = await ada.presses("What I want to hear of")
    assert "Others can see your roles" in asked.text
    told = await ada.chooses("Choose topics", "\u2068Documentation\u2069")
    assert "You will hear of one topic" in told.text
    await place.sandbox.world.wait_for(lambda: docs.id in ada.member(place.guild).roles)

    # A host chooses it for an event, and who reads about it sees so.
    await place.plans(boss)
    await boss.presses("Change it")
    await boss.presses("Topic")
    draft = await boss.chooses("Choose the topic", "\u2068Documentation\u2069")
    assert "Documentation" in draft.text

    # Another role takes the place of the first one, also for who had it.
    other = place.guild.add_role("writers-events")
    await boss.uses("setup")
    await boss.presses("All settings")
    await boss.chooses("Which part of Hearth?", "Events")
    await boss.presses("Topics of events")
    await boss.chooses("Change a topic", "\u2068Documentation\u2069")
    await boss.chooses("Role of a topic of events", other)
    await place.sandbox.world.wait_for(lambda: ada.member(place.guild).roles == [other.id])

    # The role is deleted by hand: it is said to both, and what was chosen stands.
    place.guild.remove_role(other)
    await ada.uses("event list")
    asked = await ada.presses("What I want to hear of")
    assert "has no role that Hearth can give" in asked.text

    await boss.uses("setup")
    await boss.presses("All settings")
    await boss.chooses("Which part of Hearth?", "Events")
    await boss.presses("Topics of events")
    await boss.chooses("Change a topic", "\u2068Documentation\u2069")
    await boss.chooses("Role of a topic of events", docs)
    await place.sandbox.world.wait_for(lambda: docs.id in ada.member(place.guild).roles)
    asked = await boss.presses("Remove it")
    assert "Its events stay" in asked.text
    await boss.presses("Yes, remove it")
    await place.sandbox.world.wait_for(lambda: docs.id not in ada.member(place.guild).roles)
    (event,) = await place.events()
    assert event.topic_id is None


async def test_a_role_is_given_after_a_stop_and_only_if_it_is_still_wanted(
    place: Hall, hearth: Hearth, sandbox: Sandbox
) -> None:
    ada = await place.comes("Ada")
    docs = place.guild.add_role("docs-events")
    await topic(place, "Documentation", docs)
    await ada.uses("event list")
    await ada.presses("What I want to hear of")
    sandbox.faults.refuse("PUT", ROLE, status=503, times=100)
    await ada.chooses("Choose topics", "\u2068Documentation\u2069")
    await hearth.stop()
    assert docs.id not in ada.member(place.guild).roles
    sandbox.faults.clear()
    await hearth.start()
    await hearth.time_passes(minutes=5)
    await sandbox.world.wait_for(lambda: docs.id in ada.member(place.guild).roles)
    ada.goes_to(place.channel)
    await ada.uses("privacy")
    assert "first choose no topic" in (await ada.presses("Erase it")).text
    await ada.uses("event list")
    await ada.presses("What I want to hear of")
    told = await ada.chooses("Choose topics")
    assert "no topic any more" in told.text
    await sandbox.world.wait_for(lambda: docs.id not in ada.member(place.guild).roles)
