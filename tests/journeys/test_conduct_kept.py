"""How long what was told is kept: erased when its time is over or its reporter asks, also in older backups."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.vault import KeyGone
from cogs.conduct.service import purging
from data import case_entries, case_people, case_reports, cases, reporters
from data.keystore import record_keys
from data.sealed import sealed
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.conduct import Office, code_in, office, receipt_in, reports
from tests.journeys.test_conduct_cases import opens
from tests.journeys.test_conduct_deciding import agrees
from tests.journeys.test_conduct_reporter import shows

WORDS = "canary-kept Mal shouted at me"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Office:
    return await office(sandbox, hearth)


async def closes(place: Office, code: str) -> None:
    """Close a case without a measure."""
    await opens(place.priya, code)
    await place.priya.presses("Decide")
    await place.priya.presses("Close without a measure")
    await place.priya.chooses("Why without a measure?", "It is only kept on record")
    await place.priya.presses("Begin")
    words = {"Why (for the team)": "As asked.", "Your message to whoever reported": "We keep it."}
    await place.priya.fills_in(words)
    await place.priya.presses("Propose it")
    await agrees(place.dana, code, "It is only kept on record")


async def counted(place: Office) -> dict[str, int]:
    """Return how many rows and sealed records of conduct there are."""
    app = place.hearth.app
    assert app is not None
    async with app.ground.database.read() as tx:
        tables = {
            "cases": cases.cases,
            "reports": case_reports.case_reports,
            "reporters": reporters.reporters,
            "entries": case_entries.case_entries,
            "people": case_people.case_people,
        }
        rows = {
            name: int((await tx.execute(select(func.count()).select_from(table))).scalar_one())
            for name, table in tables.items()
        }
        bodies = select(func.count()).select_from(sealed).where(sealed.c.purpose.like("conduct.%"))
        return {**rows, "sealed": int((await tx.execute(bodies)).scalar_one())}


async def history(place: Office, code: str) -> str:
    """Return what stands in the history of a closed case."""
    await place.tom.uses("cases")
    await place.tom.presses("Closed")
    await place.tom.chooses("Choose a case", code)
    await place.tom.presses("Open it")
    await place.tom.presses("More")
    return (await place.tom.presses("Who did what")).text


async def test_names_go_after_30_days_words_after_90_and_the_case_after_two_years(place: Office) -> None:
    ada, mal = await place.comes("Ada"), await place.comes("Mal")
    code = code_in(await reports(ada, WORDS, "By name", accused=[mal.user]))
    await closes(place, code)
    assert (await counted(place))["reporters"] == 1

    await place.later(days=31)

    async def no_name() -> bool:
        return (await counted(place))["reporters"] == 0

    await eventually(no_name)
    assert "who reported was erased, as promised" in await history(place, code)
    await place.later(days=60)

    async def no_words() -> bool:
        return (await counted(place))["sealed"] == 0

    await eventually(no_words)
    assert "what was written was erased, as promised" in await history(place, code)
    await place.tom.presses("Back to the case")
    await place.tom.presses("What was reported")
    assert "is erased by now" in (await place.tom.presses("Read it")).text
    await place.later(days=650)

    async def no_case() -> bool:
        return (await counted(place))["cases"] == 0

    await eventually(no_case)


async def test_open_cases_and_unread_ones_stay(place: Office) -> None:
    ada = await place.comes("Ada")
    receipt = receipt_in(await reports(ada, WORDS))
    app = place.hearth.app
    assert app is not None
    await place.later(days=800)
    await purging.every_day(app.ground)
    assert (await counted(place))["sealed"] >= 1
    assert "Received." in (await shows(ada, receipt)).text


async def test_purged_again_nothing_changes(place: Office) -> None:
    ada = await place.comes("Ada")
    await reports(ada, WORDS)
    code = (await place.priya.uses("cases")).text.split("**")[1]
    await closes(place, code)
    app = place.hearth.app
    assert app is not None
    await place.later(days=91)
    await purging.every_day(app.ground)
    before = await counted(place)
    assert before["sealed"] == 0
    await purging.every_day(app.ground)
    assert await counted(place) == before


async def erases(person: Person) -> Answer:
    """Erase what is kept about somebody."""
    await person.uses("privacy")
    await person.presses("Erase it")
    return await person.presses("Yes, erase it")


async def test_a_reporter_erases_their_name_and_the_words_stay_without_it(place: Office) -> None:
    ada = await place.comes("Ada")
    code = code_in(await reports(ada, WORDS, "By name"))
    page = await ada.uses("privacy")
    assert "Your name with one report that you made" in page.text
    asked = await ada.presses("Erase it")
    assert "stays with the team without your name" in asked.text
    assert "Hearth has erased" in (await ada.presses("Yes, erase it")).text
    await opens(place.priya, code)
    await place.priya.presses("What was reported")
    read = await place.priya.presses("Read it")
    assert WORDS in read.text
    assert "Ada" not in read.text
    await ada.uses("report")
    assert "With this account" not in (await ada.presses("I have reported before")).text


async def test_what_others_reported_is_not_in_the_privacy_of_whoever_is_accused(place: Office) -> None:
    ada, mal = await place.comes("Ada"), await place.comes("Mal")
    before = (await mal.uses("privacy")).text
    await reports(ada, WORDS, "By name", accused=[mal.user])
    assert (await mal.uses("privacy")).text == before


async def test_a_handler_who_erases_their_own_report_stays_kept_from_it(place: Office) -> None:
    code = code_in(await reports(place.tom, WORDS, "By name"))
    assert "No case is open." in (await place.tom.uses("cases")).text
    await erases(place.tom)
    assert "No case is open." in (await place.tom.uses("cases")).text
    assert "Nobody looks after it" in (await opens(place.priya, code)).text


async def test_yesterdays_backup_does_not_bring_back_what_was_erased(
    place: Office, tmp_path: Path, hearth: Hearth
) -> None:
    ada = await place.comes("Ada")
    await reports(ada, WORDS, "By name")
    await hearth.stop()
    data = Path(hearth.environment["HEARTH_DATA_DIR"])
    shutil.copy(data / "hearth.sqlite3", tmp_path / "yesterday.sqlite3")
    await hearth.start()
    app = hearth.app
    assert app is not None
    async with app.ground.database.read() as tx:
        (record_id,) = (await tx.execute(select(reporters.reporters.c.record_id))).scalars()
        assert str(ada.id).encode() in await app.ground.vault.unseal(tx, place.guild.id, record_id)
    await erases(ada)

    vault = app.ground.vault

    async def key_gone() -> bool:
        async with vault.keystore.read() as tx:
            keys = select(func.count()).where(record_keys.c.record_id == record_id)
            return int((await tx.execute(keys)).scalar_one()) == 0

    await eventually(key_gone)
    await hearth.stop()
    shutil.copy(tmp_path / "yesterday.sqlite3", data / "hearth.sqlite3")
    for rest in ("hearth.sqlite3-wal", "hearth.sqlite3-shm"):
        (data / rest).unlink(missing_ok=True)
    await hearth.start()
    app = hearth.app
    assert app is not None
    async with app.ground.database.read() as tx:
        with pytest.raises(KeyGone):
            await app.ground.vault.unseal(tx, place.guild.id, record_id)


async def test_a_reporter_is_asked_how_it_is_and_says_that_it_happened_again(place: Office) -> None:
    ada = await place.comes("Ada")
    receipt = receipt_in(await reports(ada, WORDS))
    await shows(ada, receipt)
    await ada.presses("More")
    await ada.presses("Ask me after closing")
    code = (await place.priya.uses("cases")).text.split("**")[1]
    await closes(place, code)
    assert "How are you now?" not in (await shows(ada, receipt)).text
    await place.later(days=8)
    assert "How are you now?" in (await shows(ada, receipt)).text
    assert "Nothing was written down" in (await ada.presses("I am all right")).text
    await ada.presses("It happened again")
    page = await opens(place.priya, code)
    assert "being looked at" in page.text
    assert "it happened again" in (await place.priya.presses("Conversation")).text
