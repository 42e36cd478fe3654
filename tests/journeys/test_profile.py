"""People tell something about themselves, see that nobody else can read it, change it and remove it."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import pytest

from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.data.vaults import bytes_in
from tests.hearth import Hearth

CANARY = "canary-7f3a step-free entrance"
YOU = {"Languages": "Deutsch, English", "Pronouns": "they", "Time zone": "berlin"}
OPEN_SOURCE = {"Interests": "docs", "Experience": "none yet", "Access needs": CANARY}


@pytest.fixture
async def guild(sandbox: Sandbox, hearth: Hearth) -> Guild:
    """A community with Hearth in it."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    guild.add_text_channel("lobby")
    await hearth.start()
    return guild


async def tells(person: Person, you: dict[str, Any], open_source: dict[str, Any]) -> Answer:
    """Fill in both pages of the form that is before somebody, and send it."""
    await person.presses("Begin")
    await person.fills_in(you)
    await person.presses("Go on")
    await person.fills_in(open_source)
    return await person.presses("Save")


async def comes(sandbox: Sandbox, guild: Guild, name: str) -> Person:
    person = sandbox.person(name)
    await person.joins(guild)
    return person


async def test_a_newcomer_tells_something_from_the_first_page(sandbox: Sandbox, guild: Guild) -> None:
    ada, ben = await comes(sandbox, guild, "Ada"), await comes(sandbox, guild, "Ben")

    first = await ada.uses("start")
    assert first.text.count("[") == 4
    assert "[More steps]" in first.text
    page = await ada.presses("Write my profile")
    assert "Nothing here is required." in page.text
    assert "Only you can see it." in page.text
    form = await ada.presses("Tell something")
    assert "Only you can see it." in form.text
    saved = await tells(ada, YOU, OPEN_SOURCE)

    assert "Saved." in saved.text
    for words in ("Deutsch, English", "they", "Europe/Berlin", "docs", "none yet", CANARY):
        assert words in saved.text
    assert CANARY in (await ada.uses("profile")).text
    ben.sees_nothing()
    assert "Not told yet: your languages" in (await ben.uses("profile")).text


async def test_each_part_goes_with_one_press(sandbox: Sandbox, guild: Guild) -> None:
    ada = await comes(sandbox, guild, "Ada")
    await ada.uses("profile")
    await ada.presses("Tell something")
    await tells(ada, YOU, OPEN_SOURCE)

    parts = ["languages", "pronouns", "time zone", "interests", "experience", "access needs"]
    for part in parts:
        page = (await ada.presses(f"Remove your {part}")).text
        assert f"Removed: your {part}." in page
        assert f"[Remove your {part}]" not in page
    assert "[Tell something]" in page
    assert CANARY not in page


async def test_what_was_told_stands_in_the_form_and_can_be_changed(sandbox: Sandbox, guild: Guild) -> None:
    ada = await comes(sandbox, guild, "Ada")
    await ada.uses("profile")
    await ada.presses("Tell something")
    await tells(ada, {**YOU, "Time zone": "UTC+2"}, OPEN_SOURCE)

    review = await ada.presses("Change something")
    assert CANARY in review.text
    assert "UTC+2" in review.text
    form = await ada.presses("Change: About you")
    assert "Deutsch, English" in form.text
    await ada.fills_in({"Languages": "", "Pronouns": "she"})
    saved = await ada.presses("Save")

    assert "Not told yet: your languages." in saved.text
    assert "she" in saved.text
    assert "UTC+2" in saved.text
    assert CANARY in saved.text


async def test_what_was_removed_does_not_come_back_with_an_old_form(sandbox: Sandbox, guild: Guild) -> None:
    ada = await comes(sandbox, guild, "Ada")
    await ada.uses("profile")
    await ada.presses("Tell something")
    page = (await tells(ada, YOU, OPEN_SOURCE)).message
    await ada.uses("profile")
    review = (await ada.presses("Change something")).message

    await ada.presses("Remove your access needs", on=page)
    assert CANARY not in (await ada.presses("Save", on=review)).text
    saved = await ada.presses("Save", on=review)

    assert "Saved." in saved.text
    assert "Not told yet: your access needs." in saved.text
    assert CANARY not in saved.text


async def test_a_time_zone_that_is_none_is_asked_again_and_nothing_typed_is_lost(
    sandbox: Sandbox, guild: Guild
) -> None:
    ada = await comes(sandbox, guild, "Ada")
    await ada.uses("profile")
    await ada.presses("Tell something")
    await ada.presses("Begin")

    wrong = await ada.fills_in({**YOU, "Time zone": "the moon"})
    assert "Type the largest city near you" in wrong.text
    form = await ada.presses("Change my answers")
    assert "the moon" in form.text
    assert "Deutsch, English" in form.text
    await ada.fills_in({"Time zone": "new york"})
    await ada.presses("Go on")
    await ada.fills_in({})

    assert "America/New_York" in (await ada.presses("Save")).text


async def test_a_form_goes_on_after_a_restart(sandbox: Sandbox, guild: Guild, hearth: Hearth) -> None:
    ada = await comes(sandbox, guild, "Ada")
    await ada.uses("profile")
    await ada.presses("Tell something")
    await ada.presses("Begin")
    await hearth.stop()
    await hearth.start()

    await ada.fills_in(YOU)
    await hearth.stop()
    await hearth.start()
    await ada.presses("Go on")
    await ada.fills_in(OPEN_SOURCE)

    assert CANARY in (await ada.presses("Save")).text


async def test_two_people_in_the_same_form_never_cross(sandbox: Sandbox, guild: Guild) -> None:
    ada, ben = await comes(sandbox, guild, "Ada"), await comes(sandbox, guild, "Ben")
    for person in (ada, ben):
        await person.uses("profile")
        await person.presses("Tell something")
        await person.presses("Begin")
    await ada.fills_in({"Languages": "Ada's words"})
    await ben.fills_in({"Languages": "Ben's words"})
    for person in (ben, ada):
        await person.presses("Go on")
        await person.fills_in({})

    assert "Ada's words" in (await ada.presses("Save")).text
    assert "Ben's words" in (await ben.presses("Save")).text
    ada.does_not_see("Ben's words")


async def test_a_profile_is_shown_copied_and_erased(
    sandbox: Sandbox, guild: Guild, hearth: Hearth, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for room in ("bot", "cogs", "data"):
        caplog.set_level(logging.DEBUG, logger=room)
    ada = await comes(sandbox, guild, "Ada")
    await ada.uses("profile")
    await ada.presses("Tell something")
    await tells(ada, YOU, OPEN_SOURCE)
    await ada.presses("Change something")

    page = await ada.uses("privacy")
    assert "You told something about yourself: your languages," in page.text
    assert "You began a form and have not sent it." in page.text
    assert CANARY not in page.text
    copy = (await ada.presses("Give me a copy")).message
    assert copy is not None
    kept = json.loads(copy.attachments[0].data)["kept"]
    assert kept["profile"]["access_needs"] == CANARY
    assert kept["forms"]["begun"][0]["answers"]["access_needs"] == CANARY
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")

    assert "Not told yet: your languages" in (await ada.uses("profile")).text
    assert "form was sent or thrown away before" in (await ada.presses("Save")).text
    await hearth.stop()
    assert CANARY.encode() not in bytes_in(tmp_path)
    assert CANARY not in caplog.text
    assert CANARY not in "".join(entry.reason or "" for entry in guild.audit_log)


async def test_a_profile_belongs_to_one_community(sandbox: Sandbox, guild: Guild) -> None:
    other = sandbox.world.add_guild("Garden OSPO")
    garden = other.add_text_channel("garden")
    ada = await comes(sandbox, guild, "Ada")
    await ada.joins(other)
    lobby = guild.channel("lobby")
    await ada.uses("profile", in_=lobby)
    await ada.presses("Tell something")
    await tells(ada, YOU, OPEN_SOURCE)

    assert "Not told yet: your languages" in (await ada.uses("profile", in_=garden)).text
    assert "Which community do you mean?" in (await ada.uses("profile", in_=ada.direct)).text
    assert CANARY in (await ada.chooses("Choose a community", "\u2068Rainbow OSPO\u2069")).text
