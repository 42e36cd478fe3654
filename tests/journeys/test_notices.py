"""Updates: one message for many, a mark until they are opened, and nothing in the database that says for whom."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot import notices
from bot.app import FEATURES, App
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.text import Name, text
from data.engine import Transaction
from sandbox.people import Person
from sandbox.server import Sandbox
from sandbox.world.guilds import Guild
from tests.data.vaults import bytes_in
from tests.hearth import Hearth
from tests.journeys.test_conduct_kill import MESSAGES, NOTICE
from tests.journeys.test_conduct_kill import notices as notices_to

NOTHING_NEW = "There is nothing new for you at the moment."
LETTER = "a letter for you"


@pytest.fixture
def letters(hearth: Hearth) -> set[int]:
    """A feature has a letter for these people."""
    people = set[int]()

    async def updates(_ground: Ground, _tx: Transaction, _guild_id: int, user_id: int) -> list[Note]:
        return [Note((text("name", name=Name(LETTER)),))] * (user_id in people)

    hearth.features = tuple(replace(one, updates=updates) if one.name == "guide" else one for one in FEATURES)
    return people


@pytest.fixture
async def guild(sandbox: Sandbox) -> Guild:
    made = sandbox.world.add_guild("Rainbow OSPO")
    made.add_text_channel("lobby")
    return made


@pytest.fixture
async def ada(sandbox: Sandbox, guild: Guild) -> Person:
    somebody = sandbox.person("Ada")
    await somebody.joins(guild)
    return somebody


async def has_update(app: App, guild: Guild, *people: Person) -> None:
    """Let these people hear that a feature has something for them."""
    async with app.ground.database.write() as tx:
        await notices.promise(app.ground, tx, guild.id, [one.id for one in people])


async def test_somebody_is_told_once_and_the_mark_stays_until_they_look(
    hearth: Hearth, guild: Guild, ada: Person, letters: set[int]
) -> None:
    letters.add(ada.id)
    app = await hearth.start()
    assert NOTICE not in (await ada.uses("privacy")).text
    await has_update(app, guild, ada, ada)
    told = await ada.sees(NOTICE, in_=ada.direct)
    await hearth.has_settled(notices.TELL)
    assert notices_to(ada) == 1
    assert guild.name not in told.content
    for _ in range(2):
        page = await ada.uses("privacy")
        assert NOTICE in page.text
    opened = await ada.presses("See it", on=page.message)
    assert LETTER in opened.text
    assert NOTICE not in (await ada.uses("privacy")).text


async def test_the_mark_goes_where_somebody_has_dealt_with_it_elsewhere(
    hearth: Hearth, guild: Guild, ada: Person, letters: set[int]
) -> None:
    letters.add(ada.id)
    app = await hearth.start()
    await has_update(app, guild, ada)
    assert NOTICE in (await ada.uses("privacy")).text
    letters.clear()
    assert NOTICE not in (await ada.uses("privacy")).text


async def test_the_message_leads_to_the_updates_too(hearth: Hearth, guild: Guild, ada: Person) -> None:
    app = await hearth.start()
    await has_update(app, guild, ada)
    told = await ada.sees(NOTICE, in_=ada.direct)
    ada.goes_to(ada.direct)
    assert NOTHING_NEW in (await ada.presses("See it", on=told)).text
    assert NOTICE not in (await ada.uses("privacy")).text


async def test_whoever_takes_no_messages_finds_the_mark(
    hearth: Hearth, guild: Guild, ada: Person, letters: set[int]
) -> None:
    letters.add(ada.id)
    ben = hearth.sandbox.person("Ben")
    await ben.joins(guild)
    ada.closes_dms()
    app = await hearth.start()
    await has_update(app, guild, ada)
    await hearth.has_settled(notices.TELL)
    assert notices_to(ada) == 0
    assert NOTICE not in (await ben.uses("privacy")).text
    assert NOTICE in (await ada.uses("privacy")).text
    page = await ada.uses("profile")
    assert NOTICE in page.text
    await ada.presses("See it", on=page.message)
    assert NOTICE not in (await ada.uses("profile")).text


async def test_ten_updates_in_a_row_are_one_message_and_later_ones_another(
    hearth: Hearth, guild: Guild, ada: Person
) -> None:
    app = await hearth.start()
    for _ in range(10):
        await has_update(app, guild, ada)
        await hearth.has_settled(notices.TELL)
    assert notices_to(ada) == 1
    later = app.ground.clock.now() + notices.GATHERED
    await hearth.time_passes_until(lambda: app.ground.clock.now() >= later)
    for _ in range(2):
        await has_update(app, guild, ada)
        await hearth.has_settled(notices.TELL)
        assert notices_to(ada) == 2


async def test_killed_while_the_message_is_sent_it_is_sent_once(
    sandbox: Sandbox, hearth: Hearth, guild: Guild, ada: Person, letters: set[int]
) -> None:
    letters.add(ada.id)
    sandbox.faults.refuse("POST", MESSAGES, status=503, times=100)
    await has_update(await hearth.start(), guild, ada)
    await hearth.stop()
    assert notices_to(ada) == 0
    sandbox.faults.clear()
    sandbox.faults.slow(600, "POST", MESSAGES, times=1)
    await hearth.start_child()
    await hearth.time_passes_until(lambda: notices_to(ada) == 1)
    await hearth.kill()
    sandbox.faults.clear()
    await hearth.start()
    sandbox.clock.advance(600)
    await hearth.has_settled(notices.TELL)
    assert notices_to(ada) == 1
    assert NOTICE in (await ada.uses("privacy")).text


async def test_no_account_stands_in_plain_in_what_is_kept(
    hearth: Hearth, guild: Guild, ada: Person, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    app = await hearth.start()
    await has_update(app, guild, ada)
    await hearth.has_settled(notices.TELL)
    assert notices_to(ada) == 1
    await hearth.stop()
    everything = bytes_in(tmp_path)
    assert NOTICE.encode() not in everything
    for plain in (str(ada.id).encode(), ada.id.to_bytes(8, "big")):
        assert plain not in everything
    assert str(ada.id) not in caplog.text
