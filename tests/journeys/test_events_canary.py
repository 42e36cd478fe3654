"""What somebody needs to take part is where they and the hosts read it, and nowhere else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from data.jobs import jobs
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth
from tests.journeys.events import Hall, hall
from tests.journeys.test_events_needing import asks, published, queue

NEED, ANSWER = "canaryneed4be1 of mine", "canaryanswer77c for you"


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Hall:
    """A community that has events."""
    return await hall(sandbox, hearth)


async def copy_of(place: Hall, person: Person) -> str:
    """What somebody's own copy holds, as text."""
    await person.uses("privacy", in_=place.lobby)
    answer = await person.presses("Give me a copy")
    assert answer.message is not None
    (attachment,) = answer.message.attachments
    return json.dumps(json.loads(attachment.data))


async def test_what_is_needed_is_nowhere_else(
    place: Hall, hearth: Hearth, sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ada, eve = await place.comes("Ada"), await place.comes("Eve")
    await published(place, when="in 4 days at 18:00")
    await asks(place, ada, NEED)
    await place.boss.sees("You have an update in Hearth", in_=place.boss.direct)
    await queue(place, place.boss)
    await place.boss.presses("Read it")
    await place.boss.presses("Answer")
    await place.boss.fills_in({"Will it be there?": "Yes, it will be there", "What they can count on": ANSWER})
    await ada.sees("You have an update in Hearth", in_=ada.direct)
    await ada.uses("start", in_=place.lobby)
    await ada.presses("What I asked for")
    for words in (NEED, ANSWER):
        assert sandbox.readers_of(words) == {"Ada", "Boss"}
        assert words not in eve.screen()
        for person in (ada, place.boss):
            assert not [m for m in person.direct.messages.values() if words in m.content]
        for channel in place.guild.channels.values():
            assert not [m for m in channel.messages.values() if words in m.content]
        assert words in await copy_of(place, ada)
        assert words not in await copy_of(place, place.boss)

    app = hearth.app
    assert app is not None
    async with app.ground.database.read() as tx:
        said = [str(dict(one)) for one in (await tx.execute(select(jobs.c.args, jobs.c.dedupe_key))).mappings()]
    assert not [one for one in said if NEED in one or ANSWER in one or str(ada.id) in one]
    await app.ground.database.empty_log()
    kept = bytes_in(tmp_path)
    logged = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith(("bot", "cogs")))
    audited = "\n".join(str(entry) for entry in place.guild.audit_log)
    for words in (NEED, ANSWER):
        assert words.encode() not in kept
        assert words not in logged
        assert words not in audited
    assert str(ada.id) not in logged
