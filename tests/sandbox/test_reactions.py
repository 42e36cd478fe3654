"""Reactions: whose they are, who may add which, what the bot is told, and thousands of them at once."""

from __future__ import annotations

import time
from urllib.parse import quote

import pytest

from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel, Message
from tests.sandbox.clients import RawApi, RawGateway, StockBot

WAVE, BROWN_WAVE = "👋", "👋🏾"


@pytest.fixture
async def greeting(place: GuildChannel, api: RawApi) -> Message:
    made = (await api("POST", f"/channels/{place.id}/messages", {"content": "Welcome"})).took()
    return place.messages[int(made["id"])]


def path(message: Message, emoji: str = "") -> str:
    base = f"/channels/{message.channel.id}/messages/{message.id}/reactions"
    return f"{base}/{quote(emoji)}" if emoji else base


async def test_a_skin_tone_makes_another_reaction(greeting: Message, api: RawApi, ada: Person) -> None:
    await ada.reacts(WAVE, greeting)
    await ada.reacts(BROWN_WAVE, greeting)
    (await api("PUT", f"{path(greeting, BROWN_WAVE)}/@me")).took()
    shown = (await api("GET", f"/channels/{greeting.channel.id}/messages/{greeting.id}")).took()["reactions"]
    assert [(one["emoji"]["name"], one["count"], one["me"]) for one in shown] == [
        (WAVE, 1, False),
        (BROWN_WAVE, 2, True),
    ]
    await ada.unreacts(WAVE, greeting)
    assert list(greeting.reactions) == [BROWN_WAVE]
    with pytest.raises(AssertionError, match="had not reacted"):
        await ada.unreacts(WAVE, greeting)
    with pytest.raises(AssertionError, match="not one emoji"):
        await ada.reacts("👋👋", greeting)


async def test_the_bot_is_told_of_each_and_of_each_taken_back(
    guild: Guild, greeting: Message, api: RawApi, gateway: RawGateway, ada: Person
) -> None:
    await gateway.identify()
    greeting.channel.allow(guild.world.bot, Permissions.MANAGE_MESSAGES)  # type: ignore[attr-defined]
    await ada.reacts(BROWN_WAVE, greeting)
    added = await gateway.event("MESSAGE_REACTION_ADD")
    assert (added["emoji"], added["user_id"]) == ({"id": None, "name": BROWN_WAVE}, str(ada.id))
    assert (added["message_author_id"], added["type"]) == (str(guild.world.bot.id), 0)
    assert added["member"]["user"]["id"] == str(ada.id)
    await ada.unreacts(BROWN_WAVE, greeting)
    gone = await gateway.event("MESSAGE_REACTION_REMOVE")
    assert (gone["emoji"]["name"], gone["user_id"], "member" in gone) == (BROWN_WAVE, str(ada.id), False)
    (await api("PUT", f"{path(greeting, WAVE)}/@me")).took()
    assert (await gateway.event("MESSAGE_REACTION_ADD"))["user_id"] == str(guild.world.bot.id)

    for emoji in (WAVE, "🤫", "🎉"):
        await ada.reacts(emoji, greeting)
    (await api("DELETE", f"{path(greeting, WAVE)}/{ada.id}")).took()
    assert (await gateway.event("MESSAGE_REACTION_REMOVE"))["user_id"] == str(ada.id)
    (await api("DELETE", path(greeting, "🤫"))).took()
    assert (await gateway.event("MESSAGE_REACTION_REMOVE_EMOJI"))["emoji"]["name"] == "🤫"
    (await api("DELETE", path(greeting))).took()
    all_gone = await gateway.event("MESSAGE_REACTION_REMOVE_ALL")
    assert (all_gone["message_id"], all_gone["guild_id"]) == (str(greeting.id), str(guild.id))
    assert not greeting.reactions
    (await api("DELETE", f"{path(greeting, WAVE)}/{ada.id}")).refused(404, 10014)


async def test_without_the_permission_only_reactions_that_are_there_can_be_joined(
    sandbox: Sandbox, guild: Guild, place: GuildChannel, greeting: Message, ada: Person
) -> None:
    await ada.reacts(WAVE, greeting)
    place.deny(guild.everyone, Permissions.ADD_REACTIONS)
    ben = sandbox.person("Ben")
    await ben.joins(guild)
    await ben.reacts(WAVE, greeting)
    with pytest.raises(AssertionError, match="may not add reactions"):
        await ben.reacts(BROWN_WAVE, greeting)
    await ben.unreacts(WAVE, greeting)
    assert list(greeting.reactions[WAVE]) == [ada.id]


async def test_who_has_not_accepted_the_rules_does_not_react(
    sandbox: Sandbox, guild: Guild, greeting: Message
) -> None:
    newcomer = sandbox.person("New")
    await newcomer.joins(guild, pending=True)
    with pytest.raises(AssertionError, match="accepted the rules"):
        await newcomer.reacts(WAVE, greeting)


async def test_a_message_takes_twenty_kinds(greeting: Message, api: RawApi, ada: Person) -> None:
    for number in range(20):
        await ada.reacts(chr(0x1F34F + number), greeting)
    with pytest.raises(AssertionError, match="20 different"):
        await ada.reacts(WAVE, greeting)
    (await api("PUT", f"{path(greeting, WAVE)}/@me")).refused(400, 30010)
    (await api("PUT", f"{path(greeting, chr(0x1F34F))}/@me")).took()


async def test_ten_thousand_reactors_are_listed_page_by_page(
    sandbox: Sandbox, guild: Guild, greeting: Message, api: RawApi, ada: Person
) -> None:
    crowd = guild.add_members(10_000)
    began = time.process_time()
    greeting.add_reactors(WAVE, reversed(crowd.ids))
    await ada.reacts(WAVE, greeting)
    seen: list[int] = []
    while page := (
        await api("GET", path(greeting, WAVE), query={"limit": 100, "after": seen[-1] if seen else 0})
    ).took():
        seen += [int(user["id"]) for user in page]
    assert time.process_time() - began < 5, "a hundred pages are no hundred times sorting"
    assert seen == sorted([*crowd.ids, ada.id])
    assert len((await api("GET", path(greeting, WAVE))).took()) == 25, "by default"
    assert (await api("GET", path(greeting, WAVE), query={"type": 1})).took() == []
    assert (await api("GET", path(greeting, "🎉"))).took() == []
    for wrong in ({"limit": 101}, {"limit": 0}, {"type": 2}, {"after": "x"}):
        (await api("GET", path(greeting, WAVE), query=wrong)).refused(400, 50035)
    shown = (await api("GET", f"/channels/{greeting.channel.id}/messages/{greeting.id}")).took()["reactions"]
    assert shown[0]["count"] == 10_001


async def test_a_stock_bot_reads_them_all(
    guild: Guild, place: GuildChannel, greeting: Message, stock: StockBot, ada: Person
) -> None:
    crowd = guild.add_members(250)
    greeting.add_reactors(WAVE, crowd.ids)
    channel = (await stock.start()).get_partial_messageable(place.id)
    message = await channel.fetch_message(greeting.id)
    await message.add_reaction(BROWN_WAVE)
    message = await channel.fetch_message(greeting.id)
    assert [str(reaction) for reaction in message.reactions] == [WAVE, BROWN_WAVE]
    assert [reaction.me for reaction in message.reactions] == [False, True]
    users = [user.id async for user in message.reactions[0].users(limit=None)]
    assert sorted(users) == list(crowd.ids)
