"""Topics: organisers name them, hosts choose one, people say of what they want to hear and get its role."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from cogs.events.service.topics import PURPOSE
from data.jobs import jobs
from data.sealed import sealed
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
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
    await ada.uses("event list")
    await ada.presses("What I want to hear of")
    told = await ada.chooses("Choose topics")
    assert "no topic any more" in told.text
    await sandbox.world.wait_for(lambda: docs.id not in ada.member(place.guild).roles)


async def wants(person: Person, *topics: str) -> None:
    """Somebody chooses of what they want to hear."""
    await person.uses("event list")
    await person.presses("What I want to hear of")
    await person.chooses("Choose topics", *(f"\u2068{topic}\u2069" for topic in topics))


async def erases(person: Person) -> str:
    """Somebody has everything erased; return what they were told before."""
    await person.uses("privacy")
    told = (await person.presses("Erase it")).text
    await person.presses("Yes, erase it")
    return told


async def test_an_erasure_takes_the_roles_that_hearth_gave_and_no_others(
    place: Hall, hearth: Hearth, sandbox: Sandbox
) -> None:
    ada, ben, cem = [await place.comes(name) for name in ("Ada", "Ben", "Cem")]
    docs, art = place.guild.add_role("docs-events"), place.guild.add_role("art-events")
    await topic(place, "Documentation", docs)
    await topic(place, "Art", art)
    place.guild.give_role(ben.id, docs)
    for person in (ada, ben, cem):
        await wants(person, "Documentation", "Art")
        await sandbox.world.wait_for(lambda: {docs.id, art.id} <= set(person.member(place.guild).roles))  # noqa: B023
    await hearth.has_settled("events.topic-role")

    place.guild.remove_role(art)
    told = await erases(ben)
    assert "are taken away in Discord soon after" in told
    assert "A role that it did not give you stays" in told
    place.guild.move_role(docs, len(place.guild.roles) - 1)  # above Hearth's own
    assert "A role that it did not give you stays" not in await erases(ada)
    assert "did not" not in await erases(cem)
    await wants(cem, "Documentation")  # they think better of it
    await hearth.stop()
    await hearth.start()
    await hearth.time_passes(minutes=2)

    async def only_what_discord_refuses_waits() -> bool:
        async with place.database.read() as tx:
            left = select(jobs.c.attempts > 0).where(jobs.c.kind == "events.take-roles", jobs.c.state == "waiting")
            return list((await tx.execute(left)).scalars()) == [True]

    async def nobody_stands_sealed() -> bool:
        async with place.database.read() as tx:
            whose = select(sealed.c.record_id).where(sealed.c.purpose == PURPOSE)
            return not (await tx.execute(whose)).all()

    await eventually(only_what_discord_refuses_waits)
    assert docs.id in ada.member(place.guild).roles

    place.guild.move_role(docs, 1)
    await sandbox.world.wait_for(lambda: docs.id not in ada.member(place.guild).roles)
    await hearth.has_settled("events.take-roles")
    assert docs.id in ben.member(place.guild).roles
    assert docs.id in cem.member(place.guild).roles
    assert await nobody_stands_sealed()

    place.guild.move_role(docs, len(place.guild.roles) - 1)
    assert "are taken away in Discord soon after" in await erases(cem), "what they wanted anew is a gift again"
    await hearth.time_passes(days=31)  # it could not be done: nobody knows any more whose role it is
    await hearth.has_settled("events.take-roles")
    assert await nobody_stands_sealed()
