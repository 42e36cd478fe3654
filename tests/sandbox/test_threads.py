"""Threads: public and private, who sees them, who may do what in them."""

from __future__ import annotations

import pytest

from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel
from sandbox.world.places import ANNOUNCEMENT
from tests.sandbox.clients import RawApi, RawGateway


async def test_a_private_thread_is_seen_by_its_members_and_who_manages_threads(
    sandbox: Sandbox, guild: Guild, place: GuildChannel, api: RawApi, ada: Person
) -> None:
    made = (await api("POST", f"/channels/{place.id}/threads", {"name": "aside", "type": 12})).took()
    eve, moderator = sandbox.person("Eve"), sandbox.person("Mo")
    for each in (eve, moderator):
        await each.joins(guild)
    guild.give_role(moderator.id, guild.add_role("Moderator", permissions=Permissions.MANAGE_THREADS))
    path = f"/channels/{made['id']}"
    (await api("PUT", f"{path}/thread-members/{ada.id}")).took()
    (await api("POST", f"{path}/messages", {"content": "between us"})).took()
    await ada.sees("between us")
    await moderator.sees("between us")
    eve.does_not_see("between us")
    await ada.types("thanks", guild.threads[int(made["id"])])
    assert len((await api("GET", f"{path}/thread-members")).took()) == 2
    (await api("DELETE", f"{path}/thread-members/{ada.id}")).took()
    ada.does_not_see("between us")
    (await api("GET", f"{path}/thread-members/{ada.id}")).refused(404, 10007)
    (await api("DELETE", f"{path}/thread-members/@me")).took()
    (await api("GET", path)).refused(403, 50001)


async def test_a_thread_on_a_message_shares_its_id(place: GuildChannel, api: RawApi, ada: Person) -> None:
    said = await ada.types("how do I start?", place)
    path = f"/channels/{place.id}/messages/{said.id}"
    made = (await api("POST", f"{path}/threads", {"name": "starting"})).took()
    assert made["id"] == str(said.id)
    (await api("POST", f"{path}/threads", {"name": "again"})).refused(400, 160004)
    assert (await api("GET", path)).took()["thread"]["id"] == made["id"]
    (await api("POST", f"/channels/{place.id}/threads", {"name": ""})).refused(400, 50035)
    place.kind = ANNOUNCEMENT
    (await api("POST", f"/channels/{place.id}/threads", {"name": "x", "type": 12})).refused(400, 50024)


async def test_archived_and_locked_threads(guild: Guild, place: GuildChannel, api: RawApi, ada: Person) -> None:
    made = (await api("POST", f"/channels/{place.id}/threads", {"name": "open", "type": 11})).took()
    thread, path = guild.threads[int(made["id"])], f"/channels/{made['id']}"
    assert (await api("GET", f"/guilds/{guild.id}/threads/active")).took()["threads"][0]["id"] == made["id"]
    (await api("PATCH", path, {"archived": True})).took()
    assert (await api("GET", f"/guilds/{guild.id}/threads/active")).took()["threads"] == []
    archived = (await api("GET", f"/channels/{place.id}/threads/archived/public")).took()
    assert [one["id"] for one in archived["threads"]] == [made["id"]]
    (await api("PUT", f"{path}/thread-members/{ada.id}")).refused(400, 50083)
    (await api("POST", f"{path}/messages", {"content": "again"})).took()
    assert not thread.archived, "a message opens it again"
    (await api("PATCH", path, {"locked": True})).refused(403, 50013)
    thread.update(archived=True, locked=True)
    (await api("POST", f"{path}/messages", {"content": "again"})).refused(400, 50083)
    (await api("DELETE", path)).refused(403, 50013)
    with pytest.raises(AssertionError, match="is locked"):
        await ada.types("hello?", thread)
    place.allow(guild.world.bot, Permissions.MANAGE_THREADS)
    (await api("DELETE", path)).took()
    (await api("GET", path)).refused(404, 10003)


async def test_threads_need_their_permissions(guild: Guild, place: GuildChannel, api: RawApi) -> None:
    place.deny(guild.world.bot, Permissions.CREATE_PRIVATE_THREADS)
    (await api("POST", f"/channels/{place.id}/threads", {"name": "x", "type": 12})).refused(403, 50013)
    made = (await api("POST", f"/channels/{place.id}/threads", {"name": "x", "type": 11})).took()
    place.deny(guild.world.bot, Permissions.SEND_MESSAGES_IN_THREADS)
    (await api("POST", f"/channels/{made['id']}/messages", {"content": "x"})).refused(403, 50013)
    (await api("POST", f"/channels/{made['id']}/threads", {"name": "x", "type": 11})).refused(400, 50024)


async def test_a_forum_has_posts(guild: Guild, api: RawApi, ada: Person) -> None:
    forum = guild.add_forum("questions")
    (await api("POST", f"/channels/{forum.id}/messages", {"content": "x"})).refused(400, 50008)
    body = {"name": "Post", "message": {"content": "the first words"}}
    made = (await api("POST", f"/channels/{forum.id}/threads", body)).took()
    assert made["id"] == made["message"]["id"]
    await ada.sees("the first words")


async def test_the_gateway_tells_of_threads(
    guild: Guild, place: GuildChannel, gateway: RawGateway, ada: Person
) -> None:
    await gateway.identify()
    await gateway.event("GUILD_CREATE")
    thread = place.add_thread("Ada's", ada.user, private=True)
    thread.join(guild.world.bot)
    assert (await gateway.event("THREAD_CREATE"))["id"] == str(thread.id)
    await ada.types("hello bot", thread)
    assert (await gateway.event("MESSAGE_CREATE"))["channel_id"] == str(thread.id)
    thread.update(archived=True)
    assert (await gateway.event("THREAD_UPDATE"))["thread_metadata"]["archived"]
    place.remove()
    assert (await gateway.event("CHANNEL_DELETE"))["id"] == str(place.id)
    assert thread.id not in guild.world.channels


async def test_who_is_named_in_a_thread_comes_into_it(
    sandbox: Sandbox, guild: Guild, place: GuildChannel, api: RawApi, ada: Person
) -> None:
    made = (await api("POST", f"/channels/{place.id}/threads", {"name": "aside", "type": 12})).took()
    thread, eve = guild.threads[int(made["id"])], sandbox.person("Eve")
    path = f"/channels/{thread.id}/messages"
    calm = {"content": f"about {ada.mention}", "allowed_mentions": {"parse": []}}
    (await api("POST", path, calm)).took()
    assert not thread.can_see(ada.id)
    (await api("POST", path, {"content": f"with {ada.mention} and {eve.mention}"})).took()
    assert thread.can_see(ada.id)
    assert len(ada.pings()) == 1
    assert eve.id not in thread.members, "she is not in the guild"


async def test_idle_threads_are_archived_when_time_passes(
    sandbox: Sandbox, place: GuildChannel, ada: Person
) -> None:
    thread = place.add_thread("aside", ada.user, auto_archive=60)
    sandbox.clock.advance(59 * 60)
    await ada.types("still here", thread)
    sandbox.clock.advance(59 * 60)
    assert not thread.archived
    sandbox.clock.advance(2 * 60)
    assert thread.archived
    await ada.types("back", thread)
    assert not thread.archived
