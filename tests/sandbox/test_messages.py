"""Posting, reading, editing, deleting, pinning and reacting, and what Discord refuses of them."""

from __future__ import annotations

import pytest

from sandbox import intents
from sandbox.people import Person
from sandbox.permissions import BOT, Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel, Message
from tests.sandbox.clients import RawApi


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    return sandbox.world.add_guild("Rainbow", bot_permissions=BOT)


def sent(place: GuildChannel) -> Message:
    return list(place.messages.values())[-1]


async def test_wrong_tokens_bodies_ids_and_routes_are_refused(
    sandbox: Sandbox, api: RawApi, place: GuildChannel
) -> None:
    path = f"/channels/{place.id}/messages"
    (await api("POST", path, {"content": "hi"}, token="sandbox.wrong")).refused(401, 0)
    (await api("POST", path, {})).refused(400, 50006)
    (await api("POST", path, {"content": "x" * 2001})).refused(400, 50035)
    (await api("GET", "/channels/1/messages")).refused(404, 10003)
    (await api("GET", "/channels/abc/messages")).refused(400, 50035)
    (await api("GET", f"{path}/1")).refused(404, 10008)
    assert not place.messages
    (await api("GET", "/no/such/thing")).refused(404, 0)
    assert sandbox.world.unknown_routes == ["GET /no/such/thing"]
    sandbox.world.unknown_routes.clear()


async def test_each_thing_to_send_needs_its_permission(guild: Guild, api: RawApi, place: GuildChannel) -> None:
    path, bot = f"/channels/{place.id}/messages", guild.world.bot
    embed = {"embeds": [{"title": "T"}]}
    place.deny(bot, Permissions.EMBED_LINKS)
    (await api("POST", path, embed)).refused(403, 50013)
    (await api("POST", path, {"content": "words"})).took()
    place.deny(bot, Permissions.ATTACH_FILES)
    (await api("POST", path, {"content": "file"}, files={"a.txt": b"a"})).refused(403, 50013)
    place.deny(bot, Permissions.SEND_MESSAGES)
    (await api("POST", path, {"content": "words"})).refused(403, 50013)
    place.deny(bot, Permissions.VIEW_CHANNEL)
    (await api("POST", path, {"content": "words"})).refused(403, 50001)
    (await api("GET", f"/channels/{place.id}")).refused(403, 50001)


async def test_an_enforced_nonce_posts_once_for_a_few_minutes(
    sandbox: Sandbox, api: RawApi, place: GuildChannel
) -> None:
    path, body = f"/channels/{place.id}/messages", {"content": "once", "nonce": "7", "enforce_nonce": True}
    first = (await api("POST", path, body)).took()
    second = (await api("POST", path, body)).took()
    assert first["id"] == second["id"]
    assert first["nonce"] == "7"
    assert "nonce" not in (await api("GET", f"{path}/{first['id']}")).took(), "it is not kept with the message"
    (await api("POST", path, {"content": "x", "nonce": "7"})).took()
    assert len(place.messages) == 2, "a nonce that is not enforced posts again"
    sandbox.clock.advance(6 * 60)
    assert (await api("POST", path, body)).took()["id"] != first["id"], "after minutes it is forgotten"


async def test_only_allowed_mentions_ping_and_only_who_can_see(
    sandbox: Sandbox, guild: Guild, api: RawApi, place: GuildChannel, ada: Person
) -> None:
    path, eve = f"/channels/{place.id}/messages", sandbox.person("Eve")
    role = guild.add_role("Mentor", mentionable=True)
    guild.give_role(ada.id, role)
    text = f"{ada.mention} {eve.mention} {role.mention} @everyone `{ada.mention}`"
    body = (await api("POST", path, {"content": text, "allowed_mentions": {"parse": []}})).took()
    assert (sent(place).pinged, body["mentions"], body["mention_roles"]) == (frozenset(), [], [])
    await_all = {"content": text, "allowed_mentions": {"parse": ["users", "roles", "everyone"]}}
    (await api("POST", path, await_all)).took()
    assert sent(place).pinged == {ada.id}, "Eve is not here"
    assert not sent(place).pinged_everyone, "the bot may not ping everyone"
    (await api("POST", path, {"content": role.mention, "allowed_mentions": {"roles": [str(role.id)]}})).took()
    assert sent(place).pinged == {ada.id}
    (await api("POST", path, {"content": f"quiet {ada.mention}", "flags": 1 << 12})).took()
    assert sent(place).pinged == frozenset()
    (await api("POST", path, {"flags": 1 << 15, "components": [{"type": 10, "content": ada.mention}]})).took()
    assert sent(place).pinged == {ada.id}


async def test_replies_name_their_message_and_ping_unless_told_otherwise(
    api: RawApi, place: GuildChannel, ada: Person
) -> None:
    path, asked = f"/channels/{place.id}/messages", await ada.types("anybody?", place)
    reference = {"message_id": str(asked.id)}
    body = (await api("POST", path, {"content": "yes", "message_reference": reference})).took()
    assert (body["type"], body["referenced_message"]["id"]) == (19, str(asked.id))
    assert body["referenced_message"]["content"] == "", "without the intent others' words stay theirs"
    assert sent(place).pinged == {ada.id}
    calm = {"content": "y", "message_reference": reference, "allowed_mentions": {"replied_user": False}}
    (await api("POST", path, calm)).took()
    assert sent(place).pinged == frozenset()
    await ada.deletes(asked)
    (await api("POST", path, {"content": "?", "message_reference": reference})).refused(400, 50035)
    assert (await api("GET", f"{path}/{body['id']}")).took()["referenced_message"] is None


async def test_content_of_others_is_read_only_with_the_intent(
    sandbox: Sandbox, api: RawApi, place: GuildChannel, ada: Person
) -> None:
    said = await ada.types("a secret", place)
    named = await ada.types(f"for {sandbox.world.bot.mention}", place)
    path = f"/channels/{place.id}/messages"
    assert (await api("GET", f"{path}/{said.id}")).took()["content"] == ""
    assert (await api("GET", f"{path}/{named.id}")).took()["content"] == named.content
    sandbox.world.application.privileged |= intents.MESSAGE_CONTENT
    assert (await api("GET", f"{path}/{said.id}")).took()["content"] == "a secret"


async def test_only_the_author_edits_and_deleting_others_needs_the_permission(
    guild: Guild, api: RawApi, place: GuildChannel, ada: Person
) -> None:
    said = await ada.types("hello", place)
    path = f"/channels/{place.id}/messages/{said.id}"
    (await api("PATCH", path, {"content": "no"})).refused(403, 50005)
    (await api("DELETE", path)).refused(403, 50013)
    place.allow(guild.world.bot, Permissions.MANAGE_MESSAGES)
    (await api("DELETE", path, reason="spam")).took()
    assert said.deleted
    assert guild.audit_log[-1].reason == "spam"


async def test_edits_keep_what_they_do_not_name(api: RawApi, place: GuildChannel, ada: Person) -> None:
    path = f"/channels/{place.id}/messages"
    row = {"type": 1, "components": [{"type": 2, "style": 1, "label": "Go", "custom_id": "go"}]}
    made = (await api("POST", path, {"content": ada.mention, "components": [row]}, files={"a.txt": b"a"})).took()
    kept = made["attachments"][0]["id"]
    edited = (await api("PATCH", f"{path}/{made['id']}", {"content": "two"})).took()
    assert (edited["content"], edited["components"], len(edited["attachments"])) == ("two", made["components"], 1)
    body = {"attachments": [{"id": kept}, {"id": 0, "description": "the second"}]}
    edited = (await api("PATCH", f"{path}/{made['id']}", body, files={"b.txt": b"b"})).took()
    assert [a["filename"] for a in edited["attachments"]] == ["a.txt", "b.txt"]
    assert edited["attachments"][1]["description"] == "the second"
    nothing = {"content": "", "components": [], "attachments": [], "embeds": []}
    (await api("PATCH", f"{path}/{made['id']}", nothing)).refused(400, 50006)


async def test_history_pages_in_all_directions(api: RawApi, place: GuildChannel, ada: Person) -> None:
    ids = [(await ada.types(str(number), place)).id for number in range(10)]
    path = f"/channels/{place.id}/messages"

    async def page(**query: int) -> list[int]:
        return [ids.index(int(one["id"])) for one in (await api("GET", path, query=query)).took()]

    assert await page(limit=3) == [9, 8, 7]
    assert await page(limit=3, before=ids[5]) == [4, 3, 2]
    assert await page(limit=3, after=ids[5]) == [8, 7, 6]
    assert await page(limit=3, around=ids[5]) == [6, 5, 4]
    (await api("GET", path, query={"limit": 101})).refused(400, 50035)


async def test_pins_need_the_permission_and_are_said(
    guild: Guild, api: RawApi, place: GuildChannel, ada: Person
) -> None:
    said = await ada.types("remember this", place)
    path = f"/channels/{place.id}/messages/pins"
    (await api("PUT", f"{path}/{said.id}")).refused(403, 50013)
    place.allow(guild.world.bot, Permissions.PIN_MESSAGES)
    (await api("PUT", f"{path}/{said.id}")).took()
    items = (await api("GET", path)).took()["items"]
    assert [item["message"]["id"] for item in items] == [str(said.id)]
    await ada.sees("pinned a message.")
    (await api("DELETE", f"{path}/{said.id}")).took()
    assert (await api("GET", path)).took() == {"items": [], "has_more": False}


async def test_reactions_are_counted_listed_and_taken_back(
    guild: Guild, api: RawApi, place: GuildChannel, ada: Person
) -> None:
    said = await ada.types("tea?", place)
    await ada.reacts("🍵", said)
    path = f"/channels/{place.id}/messages/{said.id}/reactions"
    tea = "%F0%9F%8D%B5"
    (await api("PUT", f"{path}/{tea}/@me")).took()
    assert list(said.reactions["🍵"]) == [ada.id, guild.world.bot.id]
    assert len((await api("GET", f"{path}/{tea}")).took()) == 2
    shown = (await api("GET", f"/channels/{place.id}/messages/{said.id}")).took()["reactions"]
    assert (shown[0]["count"], shown[0]["me"]) == (2, True)
    (await api("PUT", f"{path}/nonsense/@me")).refused(404, 10014)
    (await api("DELETE", f"{path}/{tea}/{ada.id}")).refused(403, 50013)
    (await api("DELETE", f"{path}/{tea}/@me")).took()
    place.deny(guild.everyone, Permissions.ADD_REACTIONS)
    place.deny(guild.bot_role, Permissions.ADD_REACTIONS)
    (await api("PUT", f"{path}/{tea}/@me")).took()
    (await api("PUT", f"{path}/%F0%9F%91%8B/@me")).refused(403, 50013)


async def test_direct_messages_meet_closed_doors(sandbox: Sandbox, guild: Guild, api: RawApi, ada: Person) -> None:
    opened = (await api("POST", "/users/@me/channels", {"recipient_id": str(ada.id)})).took()
    path = f"/channels/{opened['id']}/messages"
    (await api("POST", path, {"content": "hello"})).took()
    ada.closes_dms()
    (await api("POST", path, {"content": "hello?"})).refused(403, 50007)
    ada.opens_dms()
    await ada.leaves(guild)
    (await api("POST", path, {"content": "come back"})).refused(403, 50278)
    ada.installs_the_app()
    (await api("POST", path, {"content": "still here"})).took()
    (await api("POST", "/users/@me/channels", {"recipient_id": "1"})).refused(404, 10013)


async def test_bulk_deletion_has_its_limits(guild: Guild, api: RawApi, place: GuildChannel, ada: Person) -> None:
    ids = [str((await ada.types(str(number), place)).id) for number in range(3)]
    path = f"/channels/{place.id}/messages/bulk-delete"
    (await api("POST", path, {"messages": ids})).refused(403, 50013)
    place.allow(guild.world.bot, Permissions.MANAGE_MESSAGES)
    (await api("POST", path, {"messages": ids[:1]})).refused(400, 50016)
    (await api("POST", path, {"messages": ids})).took()
    assert not place.messages


async def test_attachment_addresses_are_signed_expire_and_go_with_the_message(
    sandbox: Sandbox, api: RawApi, place: GuildChannel
) -> None:
    path = f"/channels/{place.id}/messages"
    made = (await api("POST", path, {"content": "x"}, files={"n o.txt": b"note"})).took()
    assert made["attachments"][0]["filename"] == "n_o.txt"

    async def fetch(url: str) -> tuple[int, bytes]:
        async with api.session.get(url) as answer:
            return answer.status, await answer.read()

    url = made["attachments"][0]["url"]
    assert await fetch(url) == (200, b"note")
    assert (await fetch(url.replace("hm=", "hm=0")))[0] == 404
    sandbox.clock.advance(25 * 60 * 60)
    assert (await fetch(url))[0] == 404
    fresh = (await api("GET", f"{path}/{made['id']}")).took()["attachments"][0]["url"]
    assert (await fetch(fresh))[0] == 200
    (await api("DELETE", f"{path}/{made['id']}")).took()
    assert (await fetch(fresh))[0] == 404
