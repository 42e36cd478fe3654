"""What is preferred in secret, wished for in own words or never wanted is where its person reads it alone."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
from sqlalchemy import select

from data import jobs
from data.mentor_requests import mentor_requests
from data.sealed import sealed
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth
from tests.journeys.mentors import Village, village

TAG, LABEL = "caregiver", "people who care for others"
GOAL, ABOUT = "canarygoal4be1 of mine", "canaryabout77c"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Village:
    """A community that has mentoring."""
    return await village(sandbox, hearth)


async def copy_of(place: Village, person: Person) -> str:
    """What somebody's own copy holds, as text."""
    await person.uses("privacy", in_=place.lobby)
    answer: Answer = await person.presses("Give me a copy")
    assert answer.message is not None
    (attachment,) = answer.message.attachments
    return json.dumps(json.loads(attachment.data))


async def test_what_is_sealed_is_nowhere_else(
    place: Village, hearth: Hearth, sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ben = await place.offers("Ben")
    mia = await place.offers("Mia", shares=(LABEL,))
    eve, ada = await place.comes("Eve"), await place.comes("Ada")
    shown = await place.looks(ada, GOAL, about=f"Python, {ABOUT}", prefers=(LABEL,), never=(eve,))
    assert shown.text.index("@Mia") < shown.text.index("@Ben"), "it counts"
    assert LABEL not in shown.text
    reasons = [line.split(". ", 1)[1] for line in shown.text.splitlines() if line.startswith(("@Mia", "@Ben"))]
    assert len(reasons) == 2
    assert reasons[0] == reasons[1], "and stands in no reason"

    app = hearth.app
    assert app is not None
    async with app.ground.database.read() as tx:
        (secret_id,) = (await tx.execute(select(mentor_requests.c.secret_id))).scalars()
        said = [str(dict(one)) for one in (await tx.execute(select(jobs.jobs.c.args))).mappings()]
    assert secret_id is not None
    assert not [one for one in said if TAG in one or GOAL in one or str(ada.id) in one]
    await app.ground.database.empty_log()
    kept = bytes_in(tmp_path)
    for words in (TAG, GOAL, str(eve.id)):
        assert words.encode() not in kept, words
    assert struct.pack(">q", eve.id) not in kept

    await place.presses_for(ada, "Ask {name}", mia)
    note = await mia.sees("would like you as a mentor", in_=mia.direct)
    assert sandbox.readers_of(GOAL) == {"Ada", "Mia"}
    mia.goes_to(mia.direct)
    await mia.presses("Yes, gladly", on=note)
    await ada.sees("said yes", in_=ada.direct)
    async with app.ground.database.read() as tx:
        assert list((await tx.execute(select(mentor_requests.c.secret_id))).scalars()) == [None]
        found = select(sealed.c.record_id).where(sealed.c.record_id == secret_id)
        assert (await tx.execute(found)).first() is None, "it is erased once somebody is matched"

    for person in (ben, mia):
        copied = await copy_of(place, person)
        assert GOAL not in copied
        assert (TAG in copied) is (person is mia), "Mia reads what she shares herself"
    copied = await copy_of(place, ada)
    assert GOAL in copied
    assert TAG not in copied
    for person in (ben, eve, place.boss):
        assert GOAL not in person.screen()
    for person in (ada, mia):
        assert not [m for m in person.direct.messages.values() if LABEL in m.content]
    assert sandbox.readers_of(ABOUT) <= {"Ada", "Mia"}
    logged = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith(("bot", "cogs")))
    for words in (TAG, GOAL, ABOUT, str(ada.id)):
        assert words not in logged, words
