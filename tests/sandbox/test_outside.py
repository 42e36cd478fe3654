"""People who are no members any more: the app on their account, their direct messages, what menus tell."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.filling import File
from sandbox.people import Person
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel
from tests.sandbox.clients import RawApi
from tests.sandbox.test_interactions import EPHEMERAL, Answers

EVERYWHERE = {"integration_types": [0, 1], "contexts": [0, 1]}
MENUS: tuple[dict[str, Any], ...] = (
    {
        "name": "Report this message",
        "type": 3,
        "description": "",
        "name_localizations": {"de": "Nachricht melden"},
    },
    {"name": "Report this person", "type": 2, "description": ""},
)


@pytest.fixture
def answers(api: RawApi, sandbox: Sandbox) -> Answers:
    return Answers(api, sandbox)


async def test_who_was_banned_goes_on_in_direct_messages_with_the_app(
    sandbox: Sandbox, answers: Answers, api: RawApi, guild: Guild, ada: Person
) -> None:
    await answers.register({"name": "report", **EVERYWHERE}, {"name": "here", "contexts": [0]})
    await sandbox.person_of(guild.owner.id).bans(ada)
    assert ada.places() == []
    assert ada.commands(ada.direct) == []
    with pytest.raises(AssertionError, match="no guild in common"):
        await ada.types("hello?", ada.direct)

    ada.installs_the_app()
    assert ada.commands(ada.direct) == ["report"]
    used = (await ada.uses("report", wait=False)).interaction
    assert (used.owners, used.context, used.guild) == ({"1": str(ada.id)}, 1, None)
    row = [{"type": 2, "style": 1, "label": "Go on", "custom_id": "go"}]
    body = {"content": "Only for you", "flags": EPHEMERAL, "components": [{"type": 1, "components": row}]}
    (await answers.first(used, 4, body)).took()
    assert (await ada.sees("Only for you", in_=ada.direct)).ephemeral
    pressed = (await ada.presses("Go on", wait=False)).interaction
    (await answers.first(pressed, 7, {"content": "Done"})).took()
    await ada.sees("Done")

    path = f"/channels/{ada.direct.id}/messages"
    row[0]["custom_id"] = "later"
    said = {"content": "A notice", "components": [{"type": 1, "components": row}]}
    (await api("POST", path, said)).took()
    ada.removes_the_app()
    (await api("POST", path, said)).refused(403, 50278)
    pressed = (await ada.presses("Go on", on=ada.messages()[0], wait=False)).interaction
    (await answers.first(pressed, 4, {"content": "Still here", "flags": EPHEMERAL})).took()
    assert (await ada.sees("Still here")).ephemeral


async def test_direct_messages_to_strangers(sandbox: Sandbox, guild: Guild, api: RawApi) -> None:
    amara = sandbox.person("Amara")
    opened = (await api("POST", "/users/@me/channels", {"recipient_id": str(amara.id)})).took()
    path = f"/channels/{opened['id']}/messages"
    (await api("POST", path, {"content": "hello"})).refused(403, 50278)
    await amara.joins(guild)
    amara.closes_dms()
    (await api("POST", path, {"content": "hello"})).refused(403, 50007)
    amara.opens_dms()
    (await api("POST", path, {"content": "hello"})).took()


async def test_the_menu_on_a_message_tells_its_words_without_the_intent(
    sandbox: Sandbox, answers: Answers, guild: Guild, place: GuildChannel, ada: Person
) -> None:
    await answers.register(*MENUS)
    ben = sandbox.person("Ben", locale="de")
    await ben.joins(guild)
    said = await ada.types("you do not belong here", place, files=[("a.png", b"x")])
    await ada.edits(said, "you do not belong here!")
    assert {one.name_in("de") for one in ben.commands_offered(place)} == {"Nachricht melden", "Report this person"}
    used = (await ben.uses_on_message("Nachricht melden", said, wait=False)).interaction
    told = used.data["resolved"]["messages"][used.data["target_id"]]
    assert (used.data["name"], told["content"]) == ("Report this message", "you do not belong here!")
    assert (told["author"]["id"], told["channel_id"]) == (str(ada.id), str(place.id))
    assert told["timestamp"]
    assert told["edited_timestamp"]
    async with answers.api.session.get(told["attachments"][0]["url"]) as got:
        assert await got.read() == b"x"
    await ada.deletes(said)
    async with answers.api.session.get(told["attachments"][0]["url"]) as gone:
        assert gone.status == 404, "files go with their message, so they are copied while there is time"
    (await answers.first(used, 4, {"content": "Thank you", "flags": EPHEMERAL})).took()


async def test_the_menu_on_a_person_also_names_who_has_left(
    answers: Answers, sandbox: Sandbox, guild: Guild, place: GuildChannel, ada: Person
) -> None:
    await answers.register(*MENUS)
    ben = sandbox.person("Ben")
    await ben.joins(guild)
    for is_here in (True, False):
        used = (await ben.uses_on_person("Report this person", ada, in_=place, wait=False)).interaction
        assert used.data["resolved"]["users"][str(ada.id)]["username"] == "ada"
        assert (str(ada.id) in used.data["resolved"].get("members", {})) is is_here
        (await answers.first(used, 4, {"content": "Thank you", "flags": EPHEMERAL})).took()
        if is_here:
            await ada.leaves(guild)


async def test_a_kind_of_menu_has_fifteen_commands(answers: Answers, api: RawApi, sandbox: Sandbox) -> None:
    path = f"/applications/{sandbox.world.application.id}/commands"
    many = [{"name": f"Menu {number}", "type": 3} for number in range(16)]
    (await api("PUT", path, many[:15])).took()
    (await api("PUT", path, many)).refused(400, 30032)


async def test_files_are_as_large_as_a_persons_account_allows(
    sandbox: Sandbox, answers: Answers, guild: Guild, place: GuildChannel, ada: Person
) -> None:
    large: File = ("film.bin", bytes(26 * 1024 * 1024))
    with pytest.raises(AssertionError, match="Ada may send 10 MB"):
        await ada.types("look", place, files=[large])
    nora = sandbox.person("Nora", largest_file=500 * 1024 * 1024)
    await nora.joins(guild)
    await answers.board(place, "Go")
    parts = [{"type": 18, "label": "Files", "component": {"type": 19, "custom_id": "files"}}]
    for person in (ada, nora):
        pressed = (await person.presses("Go", wait=False)).interaction
        (await answers.first(pressed, 9, {"custom_id": "m", "title": "T", "components": parts})).took()
    with pytest.raises(AssertionError, match=r"film\.bin is too large"):
        await ada.fills_in({"Files": large})
    sent = (await nora.fills_in({"Files": large}, wait=False)).interaction
    (told,) = sent.data["resolved"]["attachments"].values()
    assert told["size"] == len(large[1])
    (await answers.first(sent, 4, {"content": "Thank you", "flags": EPHEMERAL})).took()
