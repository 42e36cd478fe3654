"""People find out what Hearth can do for them, and choose the language of its answers."""

from __future__ import annotations

import json

import pytest

from bot.discordkit.localizer import language_for
from bot.languages import OWN_NAMES
from cogs.guide import pages
from sandbox.people import Answer
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.words import labelled, said

SUB_COMMAND = 1


def wire(answer: Answer) -> str:
    """Return an answer as it was sent, before anybody's Discord made it readable."""
    return json.dumps(answer.message.components if answer.message else [])


async def test_help_names_the_commands_that_a_member_may_use(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    await hearth.start()
    ada, ben = sandbox.person("Ada"), sandbox.person("Ben")
    await ada.joins(guild)
    await ben.joins(guild)

    answer = await ada.uses("help")

    assert answer.private
    assert "What Hearth can do for you" in answer.text
    assert "ask someone who manages this server." in answer.text
    sent, page = wire(answer), answer
    while "[More commands]" in page.text:
        page = await ada.presses("More commands")
        sent += wire(page)
    for command in sandbox.world.application.commands.values():
        below = [one["name"] for one in command.body.get("options", []) if one["type"] == SUB_COMMAND]
        for name in [f"{command.name} {one}" for one in below] or [command.name]:
            assert (f"</{name}:{command.id}>" in sent) == (command.name in ada.commands()), name
    ben.does_not_see("What Hearth can do for you")


async def test_help_names_the_organisers_role(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    role = guild.add_role("Team *Welcome*")
    await hearth.sets(guild.id, "community.organiser_role", role.id)
    await hearth.start()
    ada = sandbox.person("Ada")
    await ada.joins(guild)

    answer = await ada.uses("help")

    assert "ask someone with the role \u2068Team *Welcome*\u2069." in answer.text
    assert "Only you can see it" in (await ada.presses("What is kept about me?")).text


async def test_many_commands_come_on_several_pages(
    sandbox: Sandbox, hearth: Hearth, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "COMMANDS_SHOWN", 2)
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    await hearth.start()
    ada = sandbox.person("Ada")
    await ada.joins(guild)

    told = [(await ada.uses("help")).text]
    while "[More commands]" in told[-1]:
        assert told[-1].count("\n/") <= 3
        told.append((await ada.presses("More commands")).text)

    assert len(told) > 1
    for name in ada.commands():  # a group of commands stands there with each that it holds
        assert any(f"\n/{name}: " in page or f"\n/{name} " in page for page in told), name


async def test_commands_stay_clickable_after_a_restart(sandbox: Sandbox, hearth: Hearth) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    await hearth.start()
    await hearth.stop()
    await hearth.start()
    ada = sandbox.person("Ada")
    await ada.joins(guild)

    assert "</issues find:" in wire(await ada.uses("help"))


@pytest.mark.parametrize("language", OWN_NAMES)
async def test_a_chosen_language_answers_at_once_and_wins_over_discord(
    sandbox: Sandbox, hearth: Hearth, language: str
) -> None:
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    await hearth.start()
    ada = sandbox.person("Ada", locale="en-US" if language == "de" else "de")
    await ada.joins(guild)
    of_discord = language_for(ada.user.locale)

    await ada.uses("language")
    answer = await ada.chooses(labelled("guide-language-choose", of_discord), OWN_NAMES[language])
    assert said("guide-language-chosen", language, language=OWN_NAMES[language]) in answer.text

    await hearth.stop()
    await hearth.start()
    assert said("guide-help-title", language) in (await ada.uses("help")).text

    await ada.uses("language")
    own = labelled("guide-language-of-discord", language)
    answer = await ada.chooses(labelled("guide-language-choose", language), own)
    assert said("guide-language-title", of_discord) in answer.text
    assert said("guide-help-title", of_discord) in (await ada.uses("help")).text


async def test_the_language_of_one_community_is_not_that_of_another(sandbox: Sandbox, hearth: Hearth) -> None:
    first, second = sandbox.world.add_guild("Rainbow OSPO"), sandbox.world.add_guild("Garden OSPO")
    lobby, garden = first.add_text_channel("lobby"), second.add_text_channel("garden")
    await hearth.start()
    ada = sandbox.person("Ada")
    await ada.joins(first)
    await ada.joins(second)

    await ada.uses("language", in_=lobby)
    await ada.chooses("Choose a language", "Español")

    assert said("guide-help-title", "es") in (await ada.uses("help", in_=lobby)).text
    assert said("guide-help-title", "en") in (await ada.uses("help", in_=garden)).text
