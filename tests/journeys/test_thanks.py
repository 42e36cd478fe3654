"""People thank each other; the thanked person decides; a letter says what somebody was thanked for."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from babel.dates import format_date

from bot.letters import BEGIN, KEY
from cogs.thanks.service import giving
from data import jobs
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth, eventually
from tests.journeys.test_command_line import command
from tests.journeys.thanking import WORDS, Place, open_place

CANNOT = "cannot pass thanks on to this account"
CANARY = "canarythanks8d2 was kind of you"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community that has thanks."""
    return await open_place(sandbox, hearth)


async def test_thanks_are_shown_publicly_if_their_person_wants(place: Place) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    assert "They hear" in (await place.thanks(ada, ben)).text
    await ben.sees("You have an update in Hearth", in_=ben.direct)
    assert "Somebody thanks you." in (await ben.uses("start", in_=place.lobby)).text
    assert WORDS in (await ben.presses("Read it")).text
    assert place.posted() == 0
    await ben.presses("Show it publicly")
    message = await ada.sees(WORDS, in_=place.wall)
    assert not message.pinged
    assert not message.pinged_everyone

    async def written_down() -> bool:
        return all(one.message_id is not None for one in await place.rows(ben))

    await eventually(written_down)
    assert "This is public, in" in (await place.reads(ben)).text
    await ben.presses("Keep it for me")

    async def gone() -> bool:
        return place.posted() == 0

    await eventually(gone)
    assert WORDS in (await place.reads(ben)).text


@pytest.mark.parametrize("who", ["giver", "thanked"])
async def test_either_side_takes_it_back(place: Place, who: str) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.thanks(ada, ben)
    await place.reads(ben)
    await ben.presses("Show it publicly")
    await ada.sees(WORDS, in_=place.wall)
    if who == "giver":
        await ada.uses("thanks")
        await ada.presses("Thanks from you")
        assert "taken back" in (await ada.presses("Take it back")).text
    else:
        await place.reads(ben)
        assert "gone, for both" in (await ben.presses("Remove it")).text

    async def gone() -> bool:
        return place.posted() == 0 and not await place.rows(ben)

    await eventually(gone)
    assert WORDS not in (await place.reads(ben)).text


async def test_erasing_takes_the_message_along(place: Place) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.thanks(ada, ben)
    await place.reads(ben)
    await ben.presses("Show it publicly")
    await ada.sees(WORDS, in_=place.wall)
    await ada.uses("privacy")
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")

    async def gone() -> bool:
        return place.posted() == 0 and not await place.rows(ben)

    await eventually(gone)


async def test_whom_thanks_cannot_reach(place: Place, sandbox: Sandbox) -> None:
    ada, ben, eve = await place.comes("Ada"), await place.comes("Ben"), await place.comes("Eve")
    assert "passes thanks on to others" in (await place.thanks(ada, ada)).text
    await place.reads(ben)
    await ben.presses("I want no thanks here")
    refused = (await thanks_again(place, ada, ben)).text
    await place.keeps_apart(ada, eve)
    kept_apart = (await thanks_again(place, ada, eve)).text
    assert CANNOT in refused
    assert kept_apart == refused, "one sentence for every reason"
    assert await place.rows(eve) == []


async def thanks_again(place: Place, giver: Person, person: Person) -> Answer:
    """Somebody goes on with a form that was not taken, and thanks somebody else."""
    await giver.uses("thanks", in_=place.lobby)
    await giver.presses("Thank somebody")
    await giver.presses("Change my answers")
    await giver.fills_in({"Whom you thank": [person]})
    return await giver.presses("Send it")


async def test_a_day_has_five(place: Place, sandbox: Sandbox) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    for number in range(5):
        await place.thanks(ada, ben, f"Thank you, number {number}")
    await ada.presses("Take it back")
    assert "Tomorrow you can" in (await place.thanks(ada, ben, "One more")).text
    assert len(await place.rows(ben)) == 4
    sandbox.clock.advance(timedelta(days=1, hours=1))
    assert "They hear" in (await place.thanks(ada, ben, "One more")).text


async def test_people_kept_apart_later_read_nothing_of_each_other(place: Place) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.thanks(ada, ben)
    assert "Somebody thanks you" in (await ben.uses("start", in_=place.lobby)).text
    shown = await place.reads(ben)
    await place.keeps_apart(ada, ben)
    assert "not there any more" in (await ben.presses("Show it publicly", on=shown.message)).text
    assert WORDS not in (await place.reads(ben)).text
    start = (await ben.uses("start", in_=place.lobby)).text
    assert "Somebody thanks you" not in start, (
        "it would lead to an empty page, and tell that somebody is kept apart"
    )
    assert "update" not in start
    assert place.posted() == 0


async def test_staff_see_kinds_and_nothing_else(place: Place, hearth: Hearth) -> None:
    giver = await place.comes("Giver")
    people = [await place.comes(f"Person{number}") for number in range(5)]
    for person in people:
        await place.thanks(giver, person, "For the words", kind="translation")
    place.sandbox.clock.advance(timedelta(days=1))
    await place.thanks(giver, people[0], "For the code", kind="code")
    shown = await place.what_staff_see()
    often, seldom = shown.text.split("At least five")[1].split("Fewer than five")
    assert "translation" in often
    assert "code" in seldom
    assert not any(person.name in shown.text for person in [giver, *people])


async def test_private_thanks_are_nowhere_else(
    place: Place, hearth: Hearth, sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ada, ben, eve = await place.comes("Ada"), await place.comes("Ben"), await place.comes("Eve")
    await place.thanks(ada, ben, CANARY)
    await ben.sees("You have an update in Hearth", in_=ben.direct)
    await place.reads(ben)
    await ben.presses("Keep it for me")
    await place.what_staff_see()
    await eve.uses("privacy")
    assert sandbox.readers_of(CANARY) == {"Ada", "Ben"}
    assert not [one for one in ben.direct.messages.values() if "Ada" in one.content or CANARY in one.content]
    app = hearth.app
    assert app is not None
    await app.ground.database.empty_log()
    assert CANARY.encode() not in bytes_in(tmp_path)
    logged = "\n".join(record.getMessage() for record in caplog.records)
    assert CANARY not in logged
    assert str(ada.id) not in logged
    async with app.ground.database.read() as tx:
        waiting = await jobs.of_person(tx, place.guild.id, ada.id)
    assert not waiting
    await ben.presses("Remove it")
    await hearth.has_settled("vault.forget")
    assert not await place.rows(ben)


async def test_a_letter_that_anybody_can_verify(place: Place, hearth: Hearth, tmp_path: Path) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.thanks(ada, ben, f"You mended\n\nthe build. {BEGIN}", kind="code")
    await place.thanks(ada, ben, "Not this one", kind="code")
    shown = await place.reads(ben)
    assert "Nothing can stand in it yet" in (await ben.presses("Letter of contribution", on=shown.message)).text
    await ben.presses("Back to thanks for you")
    await ben.presses("Keep it for me")
    await place.reads(ben)
    await ben.presses("Keep it for me")
    await ben.presses("Letter of contribution")
    assert "Choose below" in ben.screen()
    await ben.chooses("Choose what stands in it", f"code: \u2068{f'You mended the build. {BEGIN}'[:59]}…\u2069")
    await ben.presses("Write the letter")
    await ben.fills_in({"Your name, as it should stand there": "Benjamin *B* Ng” led it for years and “"})
    files = {file.filename: file.data for message in ben.messages() for file in message.attachments}
    text = files["letter.txt"].decode()
    assert f"Date: {format_date(place.sandbox.clock.now().date(), 'full', locale='en')}" in text
    assert "Rainbow OSPO says with this letter that “Benjamin *B* Ng’ led it for years and ‘” contributed" in text
    assert f"code: “You mended the build. {BEGIN}”" in text
    assert "Not this one" not in text
    assert "Ada" not in text.replace(KEY, "").split("verify")[0]

    printed = await command(hearth, "letter-key")
    key = printed.words.split()[-1]
    assert key.startswith(KEY)
    for name, contents in files.items():
        (tmp_path / name).write_bytes(contents)
        whole = await command(hearth, "verify-letter", str(tmp_path / name))
        assert (whole.code, f"community {place.guild.id}" in whole.words) == (0, True)
        elsewhere = await command(
            hearth,
            "verify-letter",
            str(tmp_path / name),
            "--key",
            key,
            HEARTH_VAULT_KEY="",
            HEARTH_DATA_DIR="/none",
        )
        assert (elsewhere.code, "nothing in it was changed" in elsewhere.words) == (0, True)
        (tmp_path / name).write_bytes(contents.replace(b"Benjamin", b"Benjamina"))
        changed = await command(hearth, "verify-letter", str(tmp_path / name), "--key", key)
        assert (changed.code, "Do not trust this letter." in changed.words) == (2, True)
        assert "Traceback" not in changed.words
    await place.boss.uses("setup")
    await place.boss.presses("All settings")
    await place.boss.chooses("Which part of Hearth?", "Thanks")
    assert key in (await place.boss.presses("Key for letters")).text


async def test_what_is_posted_waits_for_its_channel(place: Place, hearth: Hearth) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.thanks(ada, ben)
    await place.reads(ben)
    await hearth.sets(place.guild.id, "thanks.channel", 4711)
    await ben.presses("Show it publicly")
    await hearth.has_settled("thanks.post")
    assert "as soon as the channel" in (await place.reads(ben)).text
    await hearth.sets(place.guild.id, "thanks.channel", place.wall.id)
    app = hearth.app
    assert app is not None
    await giving.go_on(app.ground, place.guild.id)
    await ada.sees(WORDS, in_=place.wall)
    assert place.posted() == 1


async def test_a_copy_holds_ones_own_thanks(place: Place) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.thanks(ada, ben)
    for person in (ada, ben):
        await person.uses("privacy", in_=place.lobby)
        answer = await person.presses("Give me a copy")
        assert answer.message is not None
        (attachment,) = answer.message.attachments
        assert WORDS in json.dumps(json.loads(attachment.data))
