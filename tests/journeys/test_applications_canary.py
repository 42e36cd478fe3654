"""Who applies is in no place that somebody who judges, or a log, could show before its time.

The applicant has a name, a handle and a number that occur nowhere else, and writes them into every field.
"""

from __future__ import annotations

import json
import struct
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Table, select

from data import application_calls, applications, jobs
from data.application_calls import CLOSED, LOCKED, REVIEW
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth
from tests.journeys.applications import Fund, fund
from tests.journeys.test_applications import decides

NAME = "Quillaxia"
TRACES = ("quillaxia", "QUILLAXIA", "Quill\u00e1xia", "Qu\u200billaxia")
MARK = "canarywords4be1"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Fund:
    """A community that calls for applications."""
    return await fund(sandbox, hearth)


def plain(text: str) -> str:
    return text.replace("\u200b", "").replace("\u00e1", "a").casefold()


def tells(text: str, person: Person) -> bool:
    """Tell whether a text says who applied."""
    return NAME.casefold() in plain(text) or str(person.id) in text


async def test_nobody_who_judges_sees_who_applies(
    place: Fund, hearth: Hearth, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    quill, ben, dan, eve, rita, mo, lea, red = await place.comes(
        NAME, "Ben", "Dan", "Eve", "Rita", "Mo", "Lea", "Red"
    )
    await place.calls([rita, mo, lea], [dan, eve], red)
    whole = (
        f"{MARK}: I am " + ", ".join(TRACES) + f", <@{quill.id}>, {quill.id}, {quill.user.name}, my_{NAME}_cv.pdf"
    )
    await place.applies(quill, [whole, whole], harder=whole, excluded=[lea])
    await place.applies(ben, ["Boats", "More boats"])
    app, call = hearth.app, await place.call()
    assert app is not None
    assert call is not None

    judges = (dan, eve, rita, mo, lea, red, place.boss)
    seen: list[str] = []
    await place.closes()
    await place.is_in(CLOSED)
    await red.uses("applications", in_=place.lobby)
    seen.append((await red.presses("Look through")).text)
    for _ in range(4):
        seen.append((await red.presses("Next")).text)
    await red.presses("Take words out")
    seen.append((await red.fills_in({"Words to take out, one entry a line": "nothing of that kind"})).text)
    await red.presses("All is looked through: let reviewers begin")
    await place.is_in(REVIEW)
    for reviewer in (rita, mo, lea):
        seen += await place.reviews(reviewer)
    assert sum(MARK in page for page in seen) >= 5, "the words themselves are read"
    await decides(dan, place, MARK)
    seen.append(dan.screen())
    await dan.presses("Same words for the rest")
    await dan.fills_in({"What you write to them": "Thank you."})
    await dan.presses("Lock the decision")
    seen.append((await dan.presses("Yes, lock it")).text)
    await place.is_in(LOCKED)
    seen.append((await dan.presses("Show the names of those chosen")).text)
    seen.append((await place.boss.uses("applications", in_=place.lobby)).text)
    for person in judges:
        seen.append(person.screen())
        shown = await person.uses("privacy", in_=place.lobby)
        seen.append(shown.text)
        if "Give me a copy" in person.screen():
            copied = await person.presses("Give me a copy")
            if copied.message is not None and copied.message.attachments:
                (attachment,) = copied.message.attachments
                seen += [attachment.filename, json.dumps(json.loads(attachment.data))]
    for page in seen:
        assert not tells(page, quill), page
    assert "Lea" not in "".join(seen[:9]), "whom somebody leaves out is nowhere either"

    async with app.ground.database.read() as tx:
        promised = [
            str(dict(row._mapping))
            for row in await tx.execute(
                select(jobs.jobs.c.kind, jobs.jobs.c.args, jobs.jobs.c.dedupe_key, jobs.jobs.c.person_id)
            )
        ]
    for line in promised:
        assert not tells(line, quill) or "welcome" in line or "greeters" in line, line
    await app.ground.database.empty_log()
    kept = bytes_in(tmp_path)
    assert MARK.encode() not in kept
    logged = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith(("bot", "cogs")))
    assert not tells(logged, quill)
    assert MARK not in logged


async def test_no_row_joins_a_person_to_an_application(place: Fund, hearth: Hearth) -> None:
    quill, dan, eve, rita, mo = await place.comes(NAME, "Dan", "Eve", "Rita", "Mo")
    await place.calls([rita, mo], [dan, eve], wanted="2")
    await place.applies(quill, ["One", "Two"])
    app = hearth.app
    assert app is not None
    tables: tuple[Table, ...] = (
        applications.applications,
        applications.application_reviews,
        applications.application_marks,
        application_calls.application_people,
        application_calls.application_calls,
    )
    async with app.ground.database.read() as tx:
        for table in tables:
            for row in await tx.execute(select(table)):
                values: list[object] = list(row._mapping.values())
                assert quill.id not in values
                assert struct.pack(">q", quill.id) not in values
                if table is applications.applications:
                    moments = [one for one in values if isinstance(one, datetime)]
                    assert all((one.hour, one.minute, one.second) == (12, 0, 0) for one in moments)
