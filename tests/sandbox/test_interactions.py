"""Interactions: who is offered what, one answer in three seconds, follow-ups, promises and forms."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.people import NoAnswer, Person
from sandbox.permissions import EVERYONE, Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel, Interaction
from tests.sandbox.clients import RawApi

EPHEMERAL = 64


@pytest.fixture
async def ada(sandbox: Sandbox, guild: Guild, place: GuildChannel) -> Person:
    person = sandbox.person("Ada")
    await person.joins(guild)
    return person


class Answers:
    """Answers interactions by hand."""

    def __init__(self, api: RawApi, sandbox: Sandbox) -> None:
        self.api, self.sandbox = api, sandbox

    async def register(self, *commands: dict[str, Any]) -> Any:
        app_id = self.sandbox.world.application.id
        whole = [{"description": "d", **command} for command in commands]
        return (await self.api("PUT", f"/applications/{app_id}/commands", whole)).took()

    async def first(self, interaction: Interaction, kind: int, data: Any = None, **more: Any) -> Any:
        path = f"/interactions/{interaction.id}/{interaction.token}/callback"
        body = {"type": kind} | ({} if data is None else {"data": data})
        return await self.api("POST", path, body, token="", query={"with_response": "true"}, **more)

    async def hook(self, method: str, interaction: Interaction, rest: str = "", body: Any = None) -> Any:
        path = f"/webhooks/{self.sandbox.world.application.id}/{interaction.token}{rest}"
        return await self.api(method, path, body, token="")

    async def board(self, place: GuildChannel, *buttons: str) -> Any:
        row = [{"type": 2, "style": 1, "label": name, "custom_id": name} for name in buttons]
        body = {"content": "a board", "components": [{"type": 1, "components": row}]}
        return (await self.api("POST", f"/channels/{place.id}/messages", body)).took()


@pytest.fixture
def answers(api: RawApi, sandbox: Sandbox) -> Answers:
    return Answers(api, sandbox)


async def test_there_is_one_first_answer(answers: Answers, place: GuildChannel, ada: Person) -> None:
    await answers.board(place, "Go")
    pressed = (await ada.presses("Go", wait=False)).interaction
    (await answers.hook("POST", pressed, body={"content": "early"})).refused(404, 10015)
    body = (await answers.first(pressed, 4, {"content": "hi", "flags": EPHEMERAL})).took()
    assert body["resource"]["message"]["content"] == "hi"
    assert body["interaction"]["response_message_ephemeral"]
    (await answers.first(pressed, 4, {"content": "again"})).refused(400, 40060)
    assert pressed.original in ada.messages()
    assert len(place.messages) == 1, "a private answer is in no history"


async def test_late_answers_meet_an_unknown_interaction(
    sandbox: Sandbox, answers: Answers, place: GuildChannel, ada: Person
) -> None:
    sandbox.interactions.answer_within = 0.02
    await answers.board(place, "Go")
    with pytest.raises(NoAnswer, match="did not answer Ada's component 'Go'"):
        await ada.presses("Go")
    late = sandbox.world.unanswered_interactions()[0]
    (await answers.first(late, 4, {"content": "sorry"})).refused(404, 10062)
    late.token = "other"
    (await answers.first(late, 4, {"content": "sorry"})).refused(404, 10062)


async def test_a_promise_is_kept_by_an_edit_or_the_first_follow_up(
    answers: Answers, place: GuildChannel, ada: Person
) -> None:
    await answers.board(place, "Go")
    for keep in ("edit", "follow-up"):
        pressed = (await ada.presses("Go", wait=False)).interaction
        (await answers.first(pressed, 5, {"flags": EPHEMERAL})).took()
        assert "is thinking..." in ada.screen()
        body = {"content": f"by {keep}"}
        if keep == "edit":
            (await answers.hook("PATCH", pressed, "/messages/@original", body)).took()
        else:
            (await answers.hook("POST", pressed, body=body)).took()
        assert pressed.state == "answered"
        assert "is thinking..." not in ada.screen()
        seen = await ada.sees(f"by {keep}")
        assert seen.ephemeral
        assert seen.edited is None
    more = (await answers.hook("POST", pressed, body={"content": "more", "flags": EPHEMERAL})).took()
    (await answers.hook("PATCH", pressed, f"/messages/{more['id']}", {"content": "more and more"})).took()
    await ada.sees("more and more")
    (await answers.hook("DELETE", pressed, f"/messages/{more['id']}")).took()
    ada.does_not_see("more and more")
    (await answers.hook("GET", pressed, "/messages/@original")).took()
    (await answers.hook("DELETE", pressed, "/messages/@original")).took()
    (await answers.hook("GET", pressed, "/messages/@original")).refused(404, 10008)


async def test_tokens_are_good_for_fifteen_minutes(
    sandbox: Sandbox, answers: Answers, place: GuildChannel, ada: Person
) -> None:
    await answers.board(place, "Go")
    pressed = (await ada.presses("Go", wait=False)).interaction
    (await answers.first(pressed, 6)).took()
    sandbox.world.expire_interaction_tokens()
    (await answers.hook("POST", pressed, body={"content": "late"})).refused(401, 50027)
    pressed.state = "answered"


async def test_the_message_pressed_on_can_change(answers: Answers, place: GuildChannel, ada: Person) -> None:
    board = await answers.board(place, "Go", "Stop")
    pressed = (await ada.presses("Go", wait=False)).interaction
    (await answers.first(pressed, 7, {"content": "changed", "components": []})).took()
    message = place.messages[int(board["id"])]
    assert (message.content, message.components) == ("changed", [])
    with pytest.raises(AssertionError, match="sees no button 'Go'"):
        await ada.presses("Go")


async def test_forms_open_are_checked_and_submitted(answers: Answers, place: GuildChannel, ada: Person) -> None:
    await answers.board(place, "Go")
    pressed = (await ada.presses("Go", wait=False)).interaction
    text = {"type": 4, "custom_id": "t", "style": 1, "min_length": 3, "max_length": 5}
    radio = {
        "type": 21,
        "custom_id": "r",
        "options": [{"label": "Yes", "value": "y"}, {"label": "No", "value": "n"}],
    }
    boxes = {"type": 22, "custom_id": "b", "options": radio["options"], "required": False}
    parts = [
        {"type": 10, "content": "Please tell"},
        {"type": 18, "label": "Text", "component": text},
        {"type": 18, "label": "Choice", "component": radio},
        {"type": 18, "label": "Boxes", "component": boxes},
        {"type": 18, "label": "Proof", "component": {"type": 19, "custom_id": "f", "max_values": 2}},
    ]
    (await answers.first(pressed, 9, {"custom_id": "form", "title": "A form", "components": parts})).took()
    assert ada.modal is not None
    assert "Please tell" in (await answers_text(ada))
    whole = {"Text": "four", "Choice": "Yes", "Boxes": ["Yes", "No"], "Proof": ("proof.txt", b"proof")}
    wrongs: list[dict[str, Any]] = [
        {"Text": "no"},
        {"Text": "too long"},
        {"Choice": "Maybe"},
        {"Proof": []},
        {"Nothing": 1},
    ]
    for wrong in wrongs:
        with pytest.raises(AssertionError):
            await ada.fills_in({**whole, **wrong})
    sent = (await ada.fills_in(whole, wait=False)).interaction
    inner = [part.get("component", {}) for part in sent.data["components"]]
    assert [part.get("value", part.get("values")) for part in inner[1:4]] == ["four", "y", ["y", "n"]]
    file = sent.data["resolved"]["attachments"][inner[4]["values"][0]]
    async with answers.api.session.get(file["url"]) as fetched:
        assert await fetched.read() == b"proof"
    (await answers.first(sent, 9, {"custom_id": "x", "title": "x", "components": parts})).refused(400, 50035)
    (await answers.first(sent, 4, {"content": "thanks", "flags": EPHEMERAL})).took()


async def answers_text(person: Person) -> str:
    return person.screen()


async def test_answers_that_break_a_rule_are_refused_and_may_be_repeated(
    answers: Answers, place: GuildChannel, ada: Person
) -> None:
    await answers.board(place, "Go")
    pressed = (await ada.presses("Go", wait=False)).interaction
    (await answers.first(pressed, 8, {"choices": []})).refused(400, 50035)
    (await answers.first(pressed, 4, {"content": "x" * 2001})).refused(400, 50035)
    (await answers.first(pressed, 4, {})).refused(400, 50006)
    (await answers.first(pressed, 4, {"content": "now"})).took()


async def test_people_are_offered_what_their_permissions_allow(
    sandbox: Sandbox, answers: Answers, guild: Guild, place: GuildChannel, ada: Person
) -> None:
    await answers.register(
        {"name": "open"},
        {"name": "staff", "default_member_permissions": str(int(Permissions.MANAGE_GUILD))},
        {"name": "admin", "default_member_permissions": "0"},
        {"name": "private", "contexts": [1]},
    )
    assert ada.commands(place) == ["open"]
    role = guild.add_role("Organiser", permissions=Permissions.MANAGE_GUILD)
    guild.give_role(ada.id, role)
    assert ada.commands(place) == ["open", "staff"]
    assert ada.commands(ada.direct) == ["admin", "open", "private", "staff"]
    owner = sandbox.person_of(guild.owner.id)
    assert owner.commands(place) == ["admin", "open", "staff"]
    staff = sandbox.world.application.command("staff")
    assert staff is not None
    guild.command_permissions[staff.id] = [{"id": str(role.id), "type": 1, "permission": False}]
    assert ada.commands(place) == ["open"]
    with pytest.raises(AssertionError, match="shows Ada no command 'staff'"):
        await ada.uses("staff")
    place.deny(guild.everyone, Permissions.USE_APPLICATION_COMMANDS)
    assert ada.commands(place) == []


async def test_pending_people_are_offered_nothing(
    sandbox: Sandbox, answers: Answers, guild: Guild, place: GuildChannel
) -> None:
    await answers.register({"name": "open"})
    await answers.board(place, "Go")
    eve = sandbox.person("Eve")
    await eve.joins(guild, pending=True)
    assert eve.commands(place) == []
    with pytest.raises(AssertionError, match="not accepted the rules"):
        await eve.presses("Go")


async def test_commands_have_translated_names_and_groups(
    answers: Answers, ada: Person, place: GuildChannel
) -> None:
    options = [
        {
            "type": 1,
            "name": "new",
            "description": "d",
            "options": [
                {"type": 4, "name": "seats", "description": "d", "required": True, "min_value": 1, "max_value": 9},
                {"type": 3, "name": "kind", "description": "d", "choices": [{"name": "Tea", "value": "t"}]},
            ],
        }
    ]
    await answers.register({"name": "event", "name_localizations": {"de": "termin"}, "options": options})
    for name in ("event", "event old"):
        with pytest.raises(AssertionError):
            await ada.uses(name)
    wrongs: list[dict[str, Any]] = [{}, {"seats": 0}, {"seats": "3"}, {"seats": 3, "kind": "Coffee"}, {"x": 1}]
    for wrong in wrongs:
        with pytest.raises(AssertionError):
            await ada.uses("event new", **wrong)
    ada.switches_language("de")
    used = (await ada.uses("termin new", seats=3, kind="Tea", wait=False)).interaction
    values = [{"type": 4, "name": "seats", "value": 3}, {"type": 3, "name": "kind", "value": "t"}]
    assert used.data["options"] == [{"type": 1, "name": "new", "options": values}]
    assert used.locale == "de"
    (await answers.first(used, 4, {"content": "ok"})).took()


async def test_the_app_on_an_account_works_where_the_bot_is_not(
    sandbox: Sandbox, answers: Answers, guild: Guild, place: GuildChannel, ada: Person
) -> None:
    await answers.register({"name": "mine", "integration_types": [0, 1], "contexts": [0, 1, 2]})
    await ada.leaves(guild)
    assert ada.commands(ada.direct) == []
    ada.installs_the_app()
    assert ada.commands(ada.direct) == ["mine"]
    elsewhere = sandbox.world.add_guild("Elsewhere", bot_permissions=None, everyone_permissions=EVERYONE)
    there = elsewhere.add_text_channel("general")
    await ada.joins(elsewhere)
    used = (await ada.uses("mine", in_=there, wait=False)).interaction
    assert used.owners == {"1": str(ada.id)}
    (await answers.first(used, 4, {"content": "here", "flags": EPHEMERAL})).took()
    for _ in range(5):
        (await answers.hook("POST", used, body={"content": "more", "flags": EPHEMERAL})).took()
    (await answers.hook("POST", used, body={"content": "more", "flags": EPHEMERAL})).refused(400, 40094)


async def test_overwriting_commands_keeps_the_ids_of_those_that_stay(
    sandbox: Sandbox, answers: Answers, api: RawApi
) -> None:
    first = await answers.register({"name": "one"}, {"name": "two"})
    second = await answers.register({"name": "two"}, {"name": "three"})
    assert second[0] == first[1], "what did not change keeps its version, too"
    path = f"/applications/{sandbox.world.application.id}/commands"
    listed = (await api("GET", path)).took()
    assert [one["name"] for one in listed] == ["two", "three"]
    edited = (await api("PATCH", f"{path}/{second[0]['id']}", {"description": "new words"})).took()
    assert (edited["id"], edited["description"]) == (second[0]["id"], "new words")
    assert edited["version"] != second[0]["version"]
    (await api("DELETE", f"{path}/{second[1]['id']}")).took()
    (await api("GET", f"{path}/{second[1]['id']}")).refused(404, 10063)
    (await api("PUT", path, [{"name": "Bad Name", "description": "d"}])).refused(400, 50035)
    (await api("PUT", "/applications/1/commands", [])).refused(403, 20012)


async def test_an_answer_to_a_place_that_is_gone_is_refused(
    answers: Answers, place: GuildChannel, ada: Person
) -> None:
    await answers.board(place, "Go")
    pressed = (await ada.presses("Go", wait=False)).interaction
    place.remove()
    (await answers.first(pressed, 4, {"content": "hello?"})).refused(404, 10003)
    pressed.state = "answered"


async def test_a_private_answer_shows_its_pictures_with_their_words(
    answers: Answers, place: GuildChannel, ada: Person
) -> None:
    await answers.board(place, "Go")
    pressed = (await ada.presses("Go", wait=False)).interaction
    picture = {"media": {"url": "attachment://seen.png"}, "description": "A message that says: go away"}
    body = {
        "flags": EPHEMERAL | 1 << 15,
        "components": [{"type": 10, "content": "Evidence"}, {"type": 12, "items": [picture]}],
        "attachments": [{"id": 0, "filename": "seen.png"}],
    }
    (await answers.first(pressed, 4, body, files={"seen.png": b"x"})).took()
    shown = await ada.sees("Evidence")
    assert shown.ephemeral
    assert "A message that says: go away" in ada.screen()
    (attachment,) = shown.payload()["attachments"]
    assert attachment["ephemeral"]
    media = shown.components[1]["items"][0]["media"]
    for url in (attachment["url"], media["url"]):
        async with answers.api.session.get(url) as got:
            assert await got.read() == b"x"
    (await answers.hook("DELETE", pressed, "/messages/@original")).took()
    async with answers.api.session.get(media["url"]) as gone:
        assert gone.status == 404
