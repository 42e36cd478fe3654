"""People see, copy and erase what is kept about them; nobody learns anything about anybody else."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from sqlalchemy import select

from bot import personal_data
from cogs.privacy import pages
from data.engine import Database
from data.keystore import record_keys
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.hearth import Hearth, eventually


async def community(sandbox: Sandbox, hearth: Hearth, name: str = "Rainbow OSPO") -> Guild:
    """Return a community that greets newcomers: who arrives is written down there."""
    guild = sandbox.world.add_guild(name)
    await hearth.sets(guild.id, "welcome.channel", guild.add_text_channel("lobby").id)
    return guild


def copy_in(answer: Answer) -> dict[str, Any]:
    assert answer.message is not None
    assert answer.private
    (attachment,) = answer.message.attachments
    contents: dict[str, Any] = json.loads(attachment.data)
    return contents


async def comes(person: Person, guild: Guild, words: str = "your name then was") -> None:
    """Let somebody join (or have left), and wait until Hearth has written it down."""
    lobby = next(iter(guild.channels.values()))
    if person.id not in guild.members:
        await person.joins(guild)

    async def written() -> bool:
        return words in (await person.uses("privacy", in_=lobby)).text

    await eventually(written)


async def test_a_person_sees_copies_and_erases_what_is_kept(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = await community(sandbox, hearth)
    await hearth.start()
    ada, ben = sandbox.person("Ada"), sandbox.person("Ben")
    await comes(ada, guild)
    await comes(ben, guild)
    await ada.uses("language")
    await ada.chooses("Choose a language", "English")

    page = await ada.uses("privacy")
    assert "your name then was \u2068Ada\u2069" in page.text
    assert "You asked to be answered in English." in page.text
    assert "Ben" not in page.text

    copy = copy_in(await ada.presses("Give me a copy"))
    assert copy["account"] == str(ada.id)
    assert copy["community"] == str(guild.id)
    assert copy["kept"]["welcome"]["name_on_arrival"] == "Ada"
    assert copy["kept"]["language"] == {"chosen": "en"}
    assert str(ben.id) not in json.dumps(copy)

    asked = await ada.presses("Erase it")
    assert "You cannot take this back." in asked.text
    assert "Messages in channels." in asked.text
    assert "your name then was" in (await ada.presses("No, keep it")).text
    await ada.presses("Erase it")
    assert "Hearth has erased what it kept about you" in (await ada.presses("Yes, erase it")).text

    assert "Hearth keeps nothing about you here." in (await ada.uses("privacy")).text
    assert "your name then was \u2068Ben\u2069" in (await ben.uses("privacy")).text


async def test_a_second_erase_says_that_there_is_nothing(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = await community(sandbox, hearth)
    await hearth.start()
    ada = sandbox.person("Ada")
    await comes(ada, guild)
    first, second = (await ada.uses("privacy")).message, (await ada.uses("privacy")).message
    await ada.presses("Erase it", on=first)
    await ada.presses("Erase it", on=second)

    answers = await asyncio.gather(ada.presses("Yes, erase it", on=first), ada.presses("Yes, erase it", on=second))

    said = sorted(answer.text for answer in answers)
    assert ["Hearth has erased" in one for one in said].count(True) == 1
    assert ["that could be erased" in one for one in said].count(True) == 1


async def test_old_buttons_answer_after_a_restart(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = await community(sandbox, hearth)
    await hearth.start()
    ada = sandbox.person("Ada")
    await comes(ada, guild)
    page = (await ada.uses("privacy")).message
    other = (await ada.uses("privacy")).message
    await ada.presses("Erase it", on=page)
    await hearth.stop()
    await hearth.start()

    assert "Hearth has erased" in (await ada.presses("Yes, erase it", on=page)).text
    assert "There is nothing to copy." in (await ada.presses("Give me a copy", on=other)).text
    assert "that could be erased" in (await ada.presses("Erase it", on=other)).text


async def test_everybody_reads_the_same_about_what_was_told_in_confidence(
    sandbox: Sandbox, hearth: Hearth
) -> None:
    guild = await community(sandbox, hearth)
    await hearth.start()
    ada, ben = sandbox.person("Ada"), sandbox.person("Ben")
    await comes(ben, guild)
    await hearth.stop()
    await ada.joins(guild)
    await hearth.start()

    unknown, known = (await ada.uses("privacy")).text, (await ben.uses("privacy")).text

    assert "Hearth keeps nothing about you here." in unknown
    sentence = "There may be records that others wrote in confidence"
    assert unknown[unknown.index(sentence) :].splitlines()[:4] == known[known.index(sentence) :].splitlines()[:4]


async def test_a_direct_message_asks_which_community(sandbox: Sandbox, hearth: Hearth) -> None:
    names = ("Rainbow OSPO", "Garden OSPO", "Strangers")
    shared, left, strange = [await community(sandbox, hearth, name) for name in names]
    await hearth.start()
    ada, ben = sandbox.person("Ada"), sandbox.person("Ben")
    await comes(ada, shared)
    await comes(ada, left)
    await ada.leaves(left)
    await comes(ben, strange)
    ada.installs_the_app()

    asked = await ada.uses("privacy", in_=ada.direct)
    assert "Which community do you mean?" in asked.text
    assert "Strangers" not in ada.screen()

    page = await ada.chooses("Choose a community", "\u2068Garden OSPO\u2069")
    assert "and left on" in page.text
    await ada.presses("Erase it")
    assert "Hearth has erased" in (await ada.presses("Yes, erase it")).text

    page = await ada.uses("privacy", in_=ada.direct)
    assert "This page is about \u2068Rainbow OSPO\u2069." in page.text


async def test_what_a_community_that_hearth_has_left_still_holds_can_be_erased(
    sandbox: Sandbox, hearth: Hearth
) -> None:
    shared, left = await community(sandbox, hearth), await community(sandbox, hearth, "Garden OSPO")
    await hearth.start()
    ada = sandbox.person("Ada")
    await comes(ada, shared)
    await comes(ada, left)
    left.remove_bot()
    gone = f"a community that Hearth has left (number {left.id})"

    while gone not in (await ada.uses("privacy", in_=ada.direct)).text:
        continue
    page = await ada.chooses("Choose a community", gone)
    assert "your name then was" in page.text
    await ada.presses("Erase it")

    assert f"Hearth has erased what it kept about you in {gone}." in (await ada.presses("Yes, erase it")).text


async def test_direct_messages_have_a_page_of_their_own(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = await community(sandbox, hearth)
    await hearth.start()
    ada = sandbox.person("Ada")
    await comes(ada, guild)
    await ada.uses("language", in_=ada.direct)
    await ada.chooses("Choose a language", "English")

    await ada.uses("privacy", in_=ada.direct)
    page = await ada.chooses("Choose a community", "your direct messages with Hearth")

    assert "You asked to be answered in English." in page.text


async def test_a_community_that_is_erased_leaves_the_others_as_they_were(sandbox: Sandbox, hearth: Hearth) -> None:
    first, second = await community(sandbox, hearth), await community(sandbox, hearth, "Garden OSPO")
    app = await hearth.start()
    ada = sandbox.person("Ada")
    await comes(ada, first)
    await comes(ada, second)
    await ada.uses("privacy", in_=next(iter(second.channels.values())))

    await personal_data.erase_guild(app.ground, first.id)

    lobby, garden = (next(iter(guild.channels.values())) for guild in (first, second))
    assert "Hearth keeps nothing about you here." in (await ada.uses("privacy", in_=lobby)).text
    assert "your name then was" in (await ada.uses("privacy", in_=garden)).text


async def test_someone_in_very_many_communities_can_reach_each(sandbox: Sandbox, hearth: Hearth) -> None:
    guilds = [await community(sandbox, hearth, f"Community {number:02}") for number in range(27)]
    await hearth.start()
    ada = sandbox.person("Ada")
    for guild in guilds:
        await ada.joins(guild)

    first = await ada.uses("privacy", in_=ada.direct)
    assert "Community 24" in first.text
    assert "Community 25" not in first.text
    await ada.presses("Other communities")
    page = await ada.chooses("Choose a community", "\u2068Community 26\u2069")

    assert "This page is about \u2068Community 26\u2069." in page.text


async def test_much_that_is_kept_comes_on_several_pages(
    sandbox: Sandbox, hearth: Hearth, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "SHOWN_AT_ONCE", 1)
    guild = await community(sandbox, hearth)
    await hearth.start()
    ada = sandbox.person("Ada")
    await comes(ada, guild)
    await ada.uses("language")
    await ada.chooses("Choose a language", "English")

    first = (await ada.uses("privacy")).text
    second = (await ada.presses("Show more")).text

    assert "your name then was" in first
    assert "You asked to be answered in English." not in first
    assert "You asked to be answered in English." in second
    assert "[Show more]" not in second


async def test_killed_while_erasing_all_is_there_or_nothing(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = await community(sandbox, hearth)
    await hearth.start_child()
    ada = sandbox.person("Ada")
    await comes(ada, guild)
    await ada.uses("language")
    await ada.chooses("Choose a language", "English")
    await ada.uses("privacy")
    page = (await ada.presses("Erase it")).message
    pressed = await ada.presses("Yes, erase it", wait=False)
    await hearth.kill()
    sandbox.world.interactions.pop(pressed.interaction.id)  # nobody can be left to answer this one
    await hearth.start_child()

    after = (await ada.uses("privacy")).text
    assert ("your name then was" in after) == ("You asked to be answered in English." in after)
    await ada.presses("Yes, erase it", on=page)
    assert "Hearth keeps nothing about you here." in (await ada.uses("privacy")).text


async def test_killed_after_erasing_the_keys_are_destroyed_all_the_same(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = await community(sandbox, hearth)
    await hearth.start_child()
    ada = sandbox.person("Ada")
    await comes(ada, guild)
    await ada.uses("profile")
    await ada.presses("Tell something")
    await ada.presses("One question at a time")
    await ada.presses("Answer")
    await ada.fills_in({"Languages": "Deutsch"})
    keystore = await Database.open(hearth.config.keystore)

    async def keys() -> int:
        async with keystore.read() as tx:
            return len((await tx.execute(select(record_keys))).all())

    assert await keys() > 1
    await ada.uses("privacy")
    await ada.presses("Erase it")
    assert "Hearth has erased" in (await ada.presses("Yes, erase it")).text
    await hearth.kill()
    await hearth.start_child()

    async def only_the_pairing_is_left() -> bool:
        return await keys() == 1

    await eventually(only_the_pairing_is_left, timeout=90)
    await keystore.close()
