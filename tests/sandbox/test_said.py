"""What was ever shown, and to whom: nothing that is gone is forgotten, and nobody counts who could not see it."""

from __future__ import annotations

from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.resolved import Resolved
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel
from tests.sandbox.clients import RawApi
from tests.sandbox.test_interactions import EPHEMERAL, Answers

CANARY = "canary-1b7e"


async def test_private_answers_belong_to_one_person_whatever_becomes_of_them(
    sandbox: Sandbox, place: GuildChannel, guild: Guild, api: RawApi, ada: Person
) -> None:
    answers, ben = Answers(api, sandbox), sandbox.person("Ben")
    await ben.joins(guild)
    await answers.board(place, "Go")
    pressed = (await ada.presses("Go", wait=False)).interaction
    said = (await answers.first(pressed, 4, {"content": CANARY, "flags": EPHEMERAL})).took()
    assert sandbox.readers_of(CANARY) == {"Ada"}
    (await answers.hook("PATCH", pressed, "/messages/@original", {"content": f"{CANARY} edited"})).took()
    (await answers.hook("DELETE", pressed, "/messages/@original")).took()
    ada.does_not_see(CANARY)
    assert said["interaction"]
    assert [one.text for one in ada.ever_saw() if one.holds(CANARY)] == [CANARY, f"{CANARY} edited"]
    assert not any(one.holds(CANARY) for one in ben.ever_saw())
    assert sandbox.readers_of(CANARY) == {"Ada"}
    assert len(sandbox.requests_with(CANARY)) == 2


async def test_forms_suggestions_and_files_count(
    sandbox: Sandbox, place: GuildChannel, api: RawApi, ada: Person
) -> None:
    answers = Answers(api, sandbox)
    await answers.board(place, "Go")
    pressed = (await ada.presses("Go", wait=False)).interaction
    field = {"type": 4, "custom_id": "x", "style": 1, "value": f"{CANARY} form"}
    parts = [{"type": 18, "label": "Say", "component": field}]
    (await answers.first(pressed, 9, {"custom_id": "m", "title": "T", "components": parts})).took()
    assert sandbox.readers_of(f"{CANARY} form") == {"Ada"}
    await ada.closes_modal()
    assert sandbox.readers_of(f"{CANARY} form") == {"Ada"}

    option = {"type": 3, "name": "what", "description": "d", "autocomplete": True}
    await answers.register({"name": "find", "options": [option]})
    command = ada.commands_offered(place)[0]
    resolved = Resolved(sandbox.world, place.guild, ada.user)
    typed = sandbox.interactions.complete(ada.user, command, place, [], resolved)
    (await answers.first(typed, 8, {"choices": [{"name": f"{CANARY} found", "value": "x"}]})).took()
    assert sandbox.readers_of(f"{CANARY} found") == {"Ada"}

    pressed = (await ada.presses("Go", wait=False)).interaction
    files = {"export.txt": f"inside: {CANARY} file".encode()}
    (await answers.first(pressed, 4, {"content": "here", "flags": EPHEMERAL}, files=files)).took()
    assert sandbox.readers_of(f"{CANARY} file") == {"Ada"}


async def test_places_are_read_by_who_sees_them_and_names_by_everybody(
    sandbox: Sandbox, place: GuildChannel, guild: Guild, api: RawApi, ada: Person
) -> None:
    staff = guild.add_text_channel("staff", private=True)
    staff.allow(sandbox.world.bot, Permissions.VIEW_CHANNEL)
    made = (await api("POST", f"/channels/{staff.id}/messages", {"content": f"{CANARY} staff"})).took()
    (await api("DELETE", f"/channels/{staff.id}/messages/{made['id']}")).took()
    assert sandbox.readers_of(f"{CANARY} staff") == {guild.owner.display_name}

    guild.update_role(guild.bot_role, permissions=Permissions.ADMINISTRATOR)
    (await api("PATCH", f"/channels/{place.id}", {"topic": f"{CANARY} topic"}, reason=f"{CANARY} why")).took()
    assert "Ada" in sandbox.readers_of(f"{CANARY} topic")
    assert sandbox.readers_of(f"{CANARY} why") == {guild.owner.display_name}
    assert [one.reason for one in sandbox.requests_with(f"{CANARY} why")] == [f"{CANARY} why"]

    await ada.types(f"{CANARY} of mine", place)
    assert sandbox.readers_of(f"{CANARY} of mine") == set(), "what people say themselves is not the bot's doing"


async def test_nothing_is_kept_while_nothing_is_recorded(
    sandbox: Sandbox, place: GuildChannel, api: RawApi, ada: Person
) -> None:
    sandbox.world.traffic.recording = False
    (await api("POST", f"/channels/{place.id}/messages", {"content": CANARY})).took()
    assert sandbox.everything_said() == []
    assert not ada.ever_saw()
