"""What the bot hears of people who talk, without the message content intent: who, where, to whom, and not what."""

from __future__ import annotations

import asyncio
from typing import Any

import discord
import pytest

from sandbox import intents
from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel
from tests.sandbox.clients import GUILD_EVENTS, RawApi, RawGateway, StockBot

REPLY, JOIN_LINE, THREAD_STARTER = 19, 7, 21
EMPTY: dict[str, Any] = {"content": "", "embeds": [], "attachments": [], "components": []}


@pytest.fixture
async def ben(sandbox: Sandbox, guild: Guild) -> Person:
    person = sandbox.person("Ben")
    await person.joins(guild)
    return person


def without_content(message: dict[str, Any]) -> bool:
    return {key: message[key] for key in EMPTY} == EMPTY


async def test_words_and_files_of_others_are_empty_and_whom_they_name_is_told(
    sandbox: Sandbox, place: GuildChannel, gateway: RawGateway, ada: Person, ben: Person
) -> None:
    await gateway.identify()
    await ada.types(f"a secret for {ben.mention}", place, files=[("secret.txt", b"x")])
    told = await gateway.event("MESSAGE_CREATE")
    assert without_content(told)
    assert [user["id"] for user in told["mentions"]] == [str(ben.id)]
    assert (told["author"]["id"], told["member"]["pending"], told["type"]) == (str(ada.id), False, 0)
    said = await ada.types(f"{sandbox.world.bot.mention}, can you help?", place)
    assert (await gateway.event("MESSAGE_CREATE"))["content"] == said.content
    await ada.types("just between us", ada.direct)
    assert (await gateway.event("MESSAGE_CREATE"))["content"] == "just between us"


async def test_a_reply_tells_what_it_answers_and_pings_unless_switched_off(
    place: GuildChannel, gateway: RawGateway, ada: Person, ben: Person
) -> None:
    await gateway.identify()
    asked = await ada.types("how do I begin?", place)
    await gateway.event("MESSAGE_CREATE")
    await ben.types("like this", place, reply_to=asked)
    told = await gateway.event("MESSAGE_CREATE")
    assert (told["type"], told["message_reference"]["message_id"]) == (REPLY, str(asked.id))
    assert told["message_reference"]["channel_id"] == str(place.id)
    assert [user["id"] for user in told["mentions"]] == [str(ada.id)]
    assert told["referenced_message"]["author"]["id"] == str(ada.id)
    assert without_content(told)
    assert without_content(told["referenced_message"])
    assert len(ada.pings()) == 1

    await ben.types("or like that", place, reply_to=asked, pings=False)
    told = await gateway.event("MESSAGE_CREATE")
    assert (told["mentions"], told["message_reference"]["message_id"]) == ([], str(asked.id))
    assert len(ada.pings()) == 1


async def test_a_quiet_reply_to_the_bot_holds_the_bots_own_words(
    place: GuildChannel, api: RawApi, gateway: RawGateway, ada: Person
) -> None:
    made = (await api("POST", f"/channels/{place.id}/messages", {"content": "Welcome"})).took()
    await gateway.identify()
    await ada.types("thanks", place, reply_to=place.messages[int(made["id"])], pings=False)
    told = await gateway.event("MESSAGE_CREATE")
    assert (told["content"], told["referenced_message"]["content"]) == ("", "Welcome")
    await ada.types("thank you", place, reply_to=place.messages[int(made["id"])])
    assert (await gateway.event("MESSAGE_CREATE"))["content"] == "thank you", "it is in the mentions"


async def test_replies_stay_in_their_place(guild: Guild, place: GuildChannel, ada: Person, ben: Person) -> None:
    asked = await ada.types("hello?", place)
    with pytest.raises(AssertionError, match="same place"):
        await ben.types("hello!", guild.add_text_channel("elsewhere"), reply_to=asked)
    await ada.deletes(asked)
    with pytest.raises(AssertionError, match="cannot see that message"):
        await ben.types("hello!", place, reply_to=asked)


async def test_a_thread_on_a_message_is_told_with_its_first_line_and_what_is_said_in_it(
    place: GuildChannel, api: RawApi, gateway: RawGateway, ada: Person, ben: Person
) -> None:
    await gateway.identify()
    asked = await ada.types("how do I begin?", place)
    thread = await ben.starts_thread(asked, "Beginning")
    made = await gateway.event("THREAD_CREATE")
    assert (made["id"], made["parent_id"], made["owner_id"]) == (str(asked.id), str(place.id), str(ben.id))
    changed = await gateway.event("MESSAGE_UPDATE")
    assert (changed["id"], changed["thread"]["id"]) == (str(asked.id), str(thread.id))
    first = await gateway.event("MESSAGE_CREATE")
    assert (first["type"], first["message_reference"]["message_id"]) == (THREAD_STARTER, str(asked.id))
    assert (first["mentions"], first["referenced_message"]["content"]) == ([], "")
    assert ada.pings() == []

    await ben.types("open the door", thread)
    said = await gateway.event("MESSAGE_CREATE")
    assert (said["channel_id"], said["channel_type"], said["content"]) == (str(thread.id), 11, "")
    shown = (await api("GET", f"/channels/{thread.id}")).took()
    assert (shown["message_count"], shown["total_message_sent"]) == (1, 1), "the first line does not count"
    (await api("DELETE", f"/channels/{thread.id}/messages/{first['id']}")).refused(403, 50021)
    await ada.sees("open the door", in_=thread)


async def test_a_thread_without_a_message_is_announced(place: GuildChannel, api: RawApi) -> None:
    made = (await api("POST", f"/channels/{place.id}/threads", {"name": "open", "type": 11})).took()
    line = (await api("GET", f"/channels/{place.id}/messages")).took()[0]
    assert (line["type"], line["content"], line["message_reference"]["channel_id"]) == (18, "open", made["id"])


async def test_threads_are_started_where_that_is_allowed(
    guild: Guild, place: GuildChannel, ada: Person, ben: Person
) -> None:
    asked = await ada.types("hello?", place)
    with pytest.raises(AssertionError, match="1 to 100"):
        await ben.starts_thread(asked, " ")
    place.deny(guild.everyone, Permissions.CREATE_PUBLIC_THREADS)
    with pytest.raises(AssertionError, match="may not start threads"):
        await ben.starts_thread(asked, "Hello")
    place.allow(guild.everyone, Permissions.CREATE_PUBLIC_THREADS)
    thread = await ben.starts_thread(asked, "Hello")
    with pytest.raises(AssertionError, match="already"):
        await ben.starts_thread(asked, "Hello again")
    inside = await ada.types("thanks", thread)
    with pytest.raises(AssertionError, match="cannot be started on this"):
        await ben.starts_thread(inside, "Deeper")


async def test_the_system_channel_announces_joins_unless_switched_off(
    sandbox: Sandbox, guild: Guild, place: GuildChannel, api: RawApi, gateway: RawGateway
) -> None:
    guild.update(system_channel=place)
    await gateway.identify()
    eve = sandbox.person("Eve")
    await eve.joins(guild)
    line = await gateway.event("MESSAGE_CREATE")
    assert (line["type"], line["author"]["id"], line["channel_id"]) == (JOIN_LINE, str(eve.id), str(place.id))
    assert without_content(line)
    guild.update(system_channel_flags=1)
    await sandbox.person("Kim").joins(guild)
    assert len((await api("GET", f"/channels/{place.id}/messages")).took()) == 1
    assert (await api("GET", f"/guilds/{guild.id}")).took()["system_channel_flags"] == 1


async def test_with_the_intent_words_are_told(
    sandbox: Sandbox, place: GuildChannel, gateway: RawGateway, ada: Person
) -> None:
    sandbox.world.application.privileged |= intents.MESSAGE_CONTENT
    await gateway.identify(GUILD_EVENTS | intents.MESSAGE_CONTENT)
    await ada.types("for everybody", place)
    assert (await gateway.event("MESSAGE_CREATE"))["content"] == "for everybody"


async def test_a_stock_bot_understands_all_of_it(
    place: GuildChannel, stock: StockBot, ada: Person, ben: Person
) -> None:
    heard: list[discord.Message] = []
    enough = asyncio.Event()

    async def on_message(message: discord.Message) -> None:
        heard.append(message)
        if len(heard) == 4:
            enough.set()

    stock.bot.add_listener(on_message)
    await stock.start()
    asked = await ada.types("how do I begin?", place)
    await ben.types("like this", place, reply_to=asked)
    await ben.types("more", await ben.starts_thread(asked, "Beginning"))
    await asyncio.wait_for(enough.wait(), 5)
    kinds = discord.MessageType
    assert [message.type for message in heard] == [
        kinds.default,
        kinds.reply,
        kinds.thread_starter_message,
        kinds.default,
    ]
    assert heard[1].reference is not None
    assert heard[1].reference.message_id == asked.id
    assert [user.id for user in heard[1].mentions] == [ada.id]
    assert isinstance(heard[3].channel, discord.Thread)
    assert heard[3].channel.id == asked.id
