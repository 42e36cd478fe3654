"""Random strings in every private field: after every flow, an error and a restart they are nowhere in plain.

A flow is a function that takes the `Walk` and lets people do something; it puts its secrets where people write,
with `walk.secret(field, *readers)`, and names who may read them. Add a flow to `FLOWS`; what is looked at stands
in `nothing_leaked` and holds for all of them.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import shutil
import sqlite3
import struct
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.kernel.ids import new_id
from bot.kernel.problems import OperatorProblem
from bot.vault import new_key
from cogs.conduct.service import reporting
from cogs.conduct.service.sealing import REPORT
from data.sealed import sealed
from sandbox.people import Person
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in, strongroom
from tests.hearth import Hearth
from tests.journeys.conduct import Office, begins, code_in, office, receipt_in, reports
from tests.journeys.test_conduct_cases import opens
from tests.journeys.test_conduct_deciding import agrees, proposes
from tests.journeys.test_conduct_hearing import checks, drafts
from tests.journeys.test_conduct_office import OFFICE
from tests.journeys.test_conduct_reporter import shows
from tests.journeys.test_conduct_storm import no_draft, told
from tests.journeys.test_forged import forges

HANDLERS = ("Priya", "Dana", "Tom")
PRIVATE_ROUTES = ("/interactions/", "/webhooks/")
"""Where requests carry private answers; nothing of a case goes anywhere else."""


@dataclass
class Walk:
    """What is walked through: the community, its people, and each secret with those who may read it."""

    place: Office
    folder: Path
    ada: Person
    ben: Person
    mal: Person
    eve: Person
    secrets: dict[str, frozenset[str]] = field(default_factory=dict)
    code: str = ""
    receipt: str = ""

    def secret(self, named: str, *readers: str) -> str:
        """Return a random string for a private field, which these people may read, by name."""
        made = f"canary{named}{secrets.token_hex(8)}"
        self.secrets[made] = frozenset(readers)
        return made


async def ada_reports_by_name(walk: Walk) -> None:
    """Ada reports Mal: words, somebody who cannot be chosen, a file with a name and a body."""
    walk.code = code_in(
        await reports(
            walk.ada,
            walk.secret("words", "Ada", *HANDLERS),
            "By name",
            others=walk.secret("others", "Ada", *HANDLERS),
            accused=[walk.mal.user],
            files=[(walk.secret("name", "Ada", *HANDLERS) + ".txt", walk.secret("body", *HANDLERS).encode())],
            kind="A threat or violence",
        )
    )


async def ben_reports_a_message(walk: Walk) -> None:
    """Ben reports what Mal wrote, without a name, and is asked for a word of his receipt."""
    lobby, words = walk.place.lobby, walk.secret("message", "Ben", *HANDLERS)
    said = await walk.mal.types(words, lobby, files=[("cat.txt", b"meow")])
    await walk.ben.uses_on_message("Report privately", said)
    await walk.mal.deletes(said)
    await walk.ben.presses("Write a report")
    how = await walk.ben.presses("Without a name")
    await walk.ben.presses("Change: What happened", on=how.message)
    await walk.ben.fills_in({"What happened?": walk.secret("see", "Ben", *HANDLERS)})
    await walk.ben.presses("Go on")
    await walk.ben.fills_in({})
    saved = await walk.ben.presses("Send the report")
    walk.receipt = receipt_in(saved)
    walk.secrets[walk.receipt] = frozenset({"Ben"})
    await walk.ben.presses("I have written it down")
    await walk.ben.fills_in({walk.ben.screen().split("Word ")[1].split(" (")[0].join(("Word ", "")): "zebra"})


async def ben_comes_back(walk: Walk) -> None:
    """Ben adds something with a file, withdraws his consent, and shows a wrong receipt."""
    await shows(walk.ben, walk.receipt)
    await walk.ben.presses("Answer or add")
    await walk.ben.presses("Begin")
    file = (walk.secret("addedname", "Ben", *HANDLERS) + ".html", walk.secret("addedbody", *HANDLERS).encode())
    await walk.ben.fills_in({"What do you want to say?": walk.secret("answer", "Ben", *HANDLERS), "Files": [file]})
    await walk.ben.presses("Send")
    await walk.ben.presses("Messages (1)")
    await walk.ben.presses("Back to the report")
    await walk.ben.presses("More")
    await walk.ben.presses("Do not act on it")
    await shows(walk.eve, " ".join(reversed(walk.receipt.split(" "))))


async def handlers_read_and_answer(walk: Walk) -> None:
    """Priya reads all of Ada's report, looks at the file, writes a note and to Ada, and exports."""
    priya = walk.place.priya
    await opens(priya, walk.code)
    await priya.presses("Look after it")
    await priya.presses("What was reported")
    read = await priya.presses("Read it")
    await priya.chooses("Look at a file", "File 1", on=read.message)
    await priya.presses("Back to the case", on=read.message)
    await priya.presses("Notes")
    await priya.presses("Add a note")
    await priya.presses("Begin")
    await priya.fills_in({"Your note": walk.secret("note", *HANDLERS)})
    await priya.presses("Send")
    await opens(priya, walk.code)
    await priya.presses("Conversation")
    await priya.presses("Write to whoever reported")
    await priya.presses("In my own words")
    await priya.presses("Begin")
    await priya.fills_in({"Your message": walk.secret("reply", "Ada", *HANDLERS)})
    await priya.presses("Send")
    await opens(priya, walk.code)
    await priya.presses("More")
    await priya.presses("Who did what")
    await opens(priya, walk.code)
    await priya.presses("More")
    await priya.presses("Take a copy")


async def the_other_side_is_heard(walk: Walk) -> None:
    """A draft is checked and sent to Mal, who answers."""
    await drafts(walk.place.priya, walk.code, walk.secret("hearing", "Mal", *HANDLERS))
    await checks(walk.place.dana, walk.code)
    await walk.place.dana.presses("Checked: send it")
    await walk.mal.sees("You have an update in Hearth.", in_=walk.mal.direct)
    await walk.mal.uses("report")
    await walk.mal.presses("Read the message")
    await walk.mal.presses("Answer")
    await walk.mal.presses("Begin")
    await walk.mal.fills_in({"Your answer": walk.secret("response", "Mal", *HANDLERS)})
    await walk.mal.presses("Send")


async def it_is_decided_and_closed(walk: Walk) -> None:
    """Two agree on a warning, Mal reads it, and Ada hears what came of it."""
    await proposes(walk.place.priya, walk.code, "Warning", walk.secret("verdict", "Mal", *HANDLERS))
    await agrees(walk.place.dana, walk.code, "Warning")
    await walk.place.dana.presses("Done")
    await walk.place.dana.presses("Back to deciding")
    await walk.place.dana.presses("Close the case")
    await walk.place.dana.presses("Begin")
    words = walk.secret("outcome", "Ada", *HANDLERS)
    await walk.place.dana.fills_in({"Your message to whoever reported": words})
    await walk.place.dana.presses("Close the case")
    await walk.ada.uses("report")
    await walk.ada.presses("I have reported before")
    await walk.ada.chooses("Which report?", walk.code)
    await walk.ada.presses("Messages (2)")


async def others_look_around(walk: Walk) -> None:
    """Mal, Eve and an organiser look at everything that is open to them; Mal and Eve ask for a copy."""
    owner = walk.place.sandbox.person_of(walk.place.guild.owner.id)
    owner.goes_to(walk.place.lobby)
    await owner.uses("staff")
    page = await owner.presses(OFFICE)
    assert page.message is not None
    for verb in ("office-figures", "office-reach"):
        await forges(owner, page.message, f"conduct:{verb}:v1")
    await owner.uses("setup")
    for person in (walk.mal, walk.eve):
        await person.uses("report")
        await person.uses("cases")
        await person.uses("privacy")
        if "Give me a copy" in person.screen():
            await person.presses("Give me a copy")


FLOWS: tuple[Callable[[Walk], Awaitable[None]], ...] = (
    ada_reports_by_name,
    ben_reports_a_message,
    ben_comes_back,
    handlers_read_and_answer,
    the_other_side_is_heard,
    it_is_decided_and_closed,
    others_look_around,
)


@pytest.fixture
async def walk(sandbox: Sandbox, hearth: Hearth, tmp_path: Path) -> Walk:
    """The community, with Ada and Ben, who report, Mal, who is reported, and Eve, whom it does not concern."""
    place = await office(sandbox, hearth)
    ada, ben, mal, eve = [await place.comes(name) for name in ("Ada", "Ben", "Mal", "Eve")]
    return Walk(place, tmp_path, ada, ben, mal, eve)


def nothing_leaked(walk: Walk, caplog: pytest.LogCaptureFixture) -> None:
    """See that no secret is in plain on disk or in a log, and that only its readers were ever shown it."""
    on_disk = bytes_in(walk.folder)
    logged = "\n".join([caplog.text, *(str(one.exc_info) + str(one.args) for one in caplog.records)])
    sandbox, said = walk.place.sandbox, walk.place.sandbox.everything_said()
    for secret, readers in walk.secrets.items():
        assert secret.encode() not in on_disk, secret
        assert secret.encode("utf-16-le") not in on_disk, secret
        assert secret not in logged, secret
        seen_by = sandbox.readers_of(secret)
        assert seen_by <= readers, (secret, seen_by)
        for one in (one for one in said if one.holds(secret)):
            assert one.only_for is not None, f"{secret} stands in a {one.kind} for several people"
        for exchange in sandbox.requests_with(secret):
            assert exchange.path.startswith(PRIVATE_ROUTES), f"{secret} went to {exchange.path}"
    for person in (walk.ada, walk.ben, walk.mal):
        assert str(person.id).encode() not in on_disk, person.name
        assert struct.pack(">q", person.id) not in on_disk, person.name
        assert str(person.id) not in logged, person.name


async def test_nothing_is_in_plain_after_every_flow_and_a_restart(
    walk: Walk, caplog: pytest.LogCaptureFixture
) -> None:
    for flow in FLOWS:
        await flow(walk)
        nothing_leaked(walk, caplog)
    for kind in ("conduct.tell", "conduct.copy", "notices.tell"):
        await walk.place.hearth.has_settled(kind)
    await walk.place.hearth.stop()
    nothing_leaked(walk, caplog)
    await walk.place.hearth.start()
    await shows(walk.ben, walk.receipt)
    await walk.ben.presses("Messages (1)")
    nothing_leaked(walk, caplog)
    assert walk.secrets.keys() >= {walk.receipt}
    shown = [secret for secret in walk.secrets if walk.place.sandbox.readers_of(secret)]
    assert len(shown) > len(walk.secrets) / 2, "the search finds what is there"


def renames(file: Path, table: str, to: str) -> None:
    """Let a table have another name, so that what asks for it fails; in a thread, since it may have to wait."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute(f"ALTER TABLE {table} RENAME TO {to}")


async def test_nothing_is_in_plain_after_an_error(walk: Walk, caplog: pytest.LogCaptureFixture) -> None:
    file = next(walk.folder.rglob("hearth.sqlite3"))
    words = walk.secret("words", "Ada")
    await begins(walk.ada, "Only if I allow it")
    await walk.ada.presses("Begin")
    await walk.ada.fills_in({"What happened?": words, "Who did it?": [walk.mal.user]})
    await walk.ada.presses("Go on")
    await walk.ada.fills_in({})
    for table in ("case_reports", "reporters", "sealed", "drafts"):
        await asyncio.to_thread(renames, file, table, "away")
        failed = await walk.ada.presses("Send the report")
        assert failed.private
        await asyncio.to_thread(renames, file, "away", table)
        nothing_leaked(walk, caplog)
    assert [one for one in caplog.records if one.levelno >= logging.ERROR], "something has failed"
    caplog.clear()
    code_in(await walk.ada.presses("Send the report"))
    nothing_leaked(walk, caplog)


async def test_a_stolen_database_tells_neither_words_nor_their_length(
    walk: Walk, sandbox: Sandbox, tmp_path: Path
) -> None:
    hearth = walk.place.hearth
    assert hearth.app is not None
    ground = hearth.app.ground
    for length in (10, 200):
        await reporting.submit(
            ground, walk.place.guild.id, 1, told("x" * length), close=no_draft, draft_id=new_id()
        )
    async with ground.database.read() as tx:
        bodies = list((await tx.execute(select(sealed.c.body).where(sealed.c.purpose == REPORT))).scalars())
    assert len({len(body) for body in bodies}) == 1
    await hearth.stop()
    thief = tmp_path / "thief"
    thief.mkdir()
    shutil.copy(next(tmp_path.rglob("hearth.sqlite3")), thief / "hearth.sqlite3")
    with pytest.raises(OperatorProblem, match="key store is missing"):
        async with strongroom(thief, key=new_key()):
            pass
    assert b"xxxxxxxxxx" not in bytes_in(thief)
