"""Storms of reports, guesses, large and strange files, long texts: nothing that was acknowledged is lost."""

from __future__ import annotations

import asyncio
import re
import secrets
from itertools import chain
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.kernel.ids import new_id
from bot.receipts import canonical, of_digest, word_list
from cogs.conduct.pages.common import file_lines, parts_of
from cogs.conduct.rules.pacing import FREE
from cogs.conduct.rules.words import ANONYMOUS, MOST_FILE
from cogs.conduct.service import reporter, reporting
from cogs.conduct.service.files import Named
from cogs.conduct.service.reporting import Saved, Told
from data.case_files import LOST, SAVED, case_files
from data.case_reports import case_reports
from data.cases import cases
from data.engine import Transaction
from data.notices import notices
from sandbox import widgets
from sandbox.filling import Filling
from sandbox.people import Answer, Person
from sandbox.server import Sandbox
from tests.data.vaults import bytes_in
from tests.hearth import Hearth
from tests.journeys.conduct import Office, begins, office, receipt_in, reports
from tests.journeys.test_conduct_cases import opens
from tests.journeys.test_conduct_reporter import shows
from tests.journeys.test_forged import forges

TEXT_DISPLAY = 10
NOTICE = "You have an update in Hearth."
PRESSED, AT_A_TIME = 20, 20
PEOPLE = 200
REPORTS = 1_000
"""200 people, five reports each, the most that nobody is slowed down for; some through presses, most without
Discord in between, since the sandbox shares two cores with Hearth."""
ON_ONE_MESSAGE = 50
GUESSES, AT_ONCE, SLOWED = 1_000, 50, 12
"""Six are looked at freely, and few more while this goes on, after pauses that double each time."""
PACED = FREE + 3


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Office:
    return await office(sandbox, hearth)


def told(words: str, message_id: int | None = None) -> Told:
    """A report as its form hands it over."""
    message = {"words": "unkind", "author": None, "author_name": "Mal", "channel": "lobby", "link": "x"}
    return Told(
        how=ANONYMOUS,
        words=words,
        kind="other",
        going_on=None,
        wishes=(),
        accused=(),
        involved=(),
        others=None,
        files=(),
        expires=(),
        bundle=new_id(),
        message=message if message_id else None,
        message_id=message_id,
    )


async def no_draft(_tx: Transaction) -> None:
    """Stand for the form's own part, which the pressed reports show."""


async def submits(place: Office, words: str, message_id: int | None = None) -> Saved:
    """Save a report as a press does, without Discord in between."""
    assert place.hearth.app is not None
    return await reporting.submit(
        place.hearth.app.ground, place.guild.id, 1, told(words, message_id), close=no_draft, draft_id=new_id()
    )


async def counted(place: Office, table: object) -> int:
    assert place.hearth.app is not None
    async with place.hearth.app.ground.database.read() as tx:
        return int((await tx.execute(select(func.count()).select_from(table))).scalar_one())  # type: ignore[arg-type]


def notices_to(person: Person) -> int:
    """How often the bot has written to somebody that there is an update."""
    return sum(NOTICE in message.content for message in person.direct.messages.values())


async def sends_at_once(person: Person, label: str, typed: list[str]) -> list[Answer]:
    """Hand the open form in many times at the same moment, as a changed Discord app could."""
    modal = person.modal
    assert modal is not None
    sent = []
    for words in typed:
        filling = Filling(person.world, modal, {label: words})
        sent.append(person._interactions.submit(person.user, modal, filling.components(), filling.resolved))
    return [await person._await(one, True) for one in sent]


async def test_a_thousand_reports_in_a_minute(place: Office) -> None:
    pressing = [await place.comes(f"Reporter {number}") for number in range(PRESSED)]
    bystander = await place.comes("Bystander")

    numbers = iter(range(REPORTS - PRESSED))

    async def some() -> list[Saved]:
        return [await submits(place, f"storm {number}") for number in numbers]

    async def others() -> list[Saved]:
        return list(chain(*await asyncio.gather(*(some() for _ in range(AT_A_TIME)))))

    async def answers() -> None:
        for _ in range(5):
            assert "Who can read it" in (await bystander.uses("report")).text

    shown = [asyncio.create_task(reports(person, f"pressed by {person.name}")) for person in pressing]
    direct, _ = await asyncio.gather(others(), answers())
    receipts = [receipt_in(await one) for one in shown] + [canonical(one.receipt or ()) for one in direct]

    assert len(set(receipts)) == REPORTS
    assert await counted(place, case_reports) == REPORTS
    assert await counted(place, cases) == REPORTS
    assert place.hearth.app is not None
    ground = place.hearth.app.ground
    for receipt in receipts[:: REPORTS // 50]:
        assert await reporter.with_receipt(ground, [place.guild.id], receipt) is not None
    await place.hearth.has_settled("conduct.tell")
    await place.hearth.has_settled("notices.tell")
    for handler in (place.priya, place.dana, place.tom):
        assert notices_to(handler) == 1, handler.name
    assert await counted(place, notices) == 3


async def test_fifty_reports_on_one_message_are_one_case(place: Office) -> None:
    saved = await asyncio.gather(*(submits(place, f"look at it {one}", 77) for one in range(ON_ONE_MESSAGE)))

    assert len({canonical(one.receipt or ()) for one in saved}) == ON_ONE_MESSAGE
    assert len({one.code for one in saved}) == 1
    assert await counted(place, case_reports) == ON_ONE_MESSAGE
    page = await opens(place.priya, saved[0].code)
    assert "came within a short time" in page.text
    ada = await place.comes("Ada")
    for one in (saved[0], saved[-1]):
        assert saved[0].code in (await shows(ada, canonical(one.receipt or ()))).text


async def test_reports_at_one_moment_are_slowed_down_and_kept(place: Office) -> None:
    ada = await place.comes("Ada")
    pages = []
    for _ in range(PACED):
        await begins(ada)
        await ada.presses("Begin")
        await ada.fills_in({"What happened?": "many at once"})
        await ada.presses("Go on")
        pages.append((await ada.fills_in({})).message)

    said = await asyncio.gather(*(ada.presses("Send the report", on=one) for one in pages))

    slowed = [page for page, one in zip(pages, said, strict=True) if "What you have written is kept" in one.text]
    assert len(slowed) == PACED - FREE
    assert await counted(place, case_reports) == FREE
    await place.later(minutes=11)
    receipt_in(await ada.presses("Send the report", on=slowed[0]))


async def test_a_form_begun_by_name_is_not_taken_for_a_sealed_one(place: Office) -> None:
    ada, mal = await place.comes("Ada"), await place.comes("Mal")
    said = await mal.types("an unkind sentence", place.lobby)
    await ada.uses_on_message("Report privately", said)
    how = await ada.presses("Write a report")
    assert how.message is not None
    sealed = next(
        one["custom_id"] for one in widgets.buttons(how.message.components) if one["label"] == "Only if I allow it"
    )
    await ada.presses("By name")
    await ada.presses("Change: What happened")
    await ada.fills_in({"What happened?": "See the message."})

    form = await forges(ada, how.message, sealed)
    assert "Your name is sealed apart" in form.text


async def test_many_files_with_long_names_are_all_shown_as_they_stand(place: Office) -> None:
    ada = await place.comes("Ada")
    receipt = receipt_in(await reports(ada, files=[(f"{one}{'_' * 200}.txt", b"x") for one in range(10)]))
    await shows(ada, receipt)
    await ada.presses("Answer or add")
    await ada.presses("Begin")
    files = [(f"{one}{'*' * 200}.txt", b"x") for one in range(10)]
    await ada.fills_in({"What do you want to say?": "More.", "Files": files})
    await ada.presses("Send")
    await place.hearth.has_settled("conduct.copy")
    page = await shows(ada, receipt)
    for number in range(1, 21):
        assert re.search(rf"^File {number}, .*: saved\.$", page.text, re.MULTILINE), number


async def test_one_copied_message_reported_twice_stays_with_its_first_report(place: Office) -> None:
    ada, mal = await place.comes("Ada"), await place.comes("Mal")
    said = await mal.types("an unkind sentence", place.lobby, files=[("cat.txt", b"meow")])
    await ada.uses_on_message("Report privately", said)
    how = await ada.presses("Write a report")
    assert how.message is not None
    (begins_form,) = [
        one["custom_id"] for one in widgets.buttons(how.message.components) if one["label"] == "Without a name"
    ]

    async def through(words: str) -> str:
        assert how.message is not None
        form = await forges(ada, how.message, begins_form)
        await ada.presses("Change: What happened", on=form.message)
        await ada.fills_in({"What happened?": words})
        await ada.presses("Go on")
        await ada.fills_in({})
        return receipt_in(await ada.presses("Send the report"))

    first = await through("See the message.")
    await through("One more thing.")
    await place.hearth.has_settled("conduct.copy")
    assert "cat.txt\u2069: saved." in (await shows(ada, first)).text


async def test_a_wrong_receipt_a_thousand_times(place: Office, tmp_path: Path) -> None:
    ada, eve = await place.comes("Ada"), await place.comes("Eve")
    receipt = receipt_in(await reports(ada))
    words = receipt.split(" ")
    others = [word for word in word_list() if word not in words and "-" not in word]
    near = [" ".join([*words[:6], word]) for word in others[: GUESSES // 2]]
    far = [" ".join(of_digest(secrets.token_hex(32))) for _ in range(GUESSES // 2)]
    await eve.uses("report")
    await eve.presses("I have reported before")
    await eve.presses("I have a receipt")

    typed = [one for pair in zip(near, far, strict=True) for one in pair]
    said = []
    for start in range(0, GUESSES, AT_ONCE):
        answers = await sends_at_once(eve, "The seven words", typed[start : start + AT_ONCE])
        said += [answer.text for answer in answers]

    looked_up = [one for one in said if "knows no report" in one]
    assert len(looked_up) <= SLOWED, "whoever tries many is slowed down, also all at once"
    assert len(set(looked_up)) == 1, "a near one is told nothing else than a far one"
    assert all("many tries in a row" in one for one in said if one not in looked_up)
    assert "Received." in (await shows(ada, receipt)).text, "others come back meanwhile"
    await place.hearth.stop()
    kept = bytes_in(tmp_path)
    assert not [one for one in (*near[:20], *far[:20]) if one.encode() in kept]
    assert str(eve.id).encode() not in kept


async def test_the_largest_file_is_saved_and_one_byte_more_loses_nothing(place: Office, sandbox: Sandbox) -> None:
    ada = sandbox.person("Ada", largest_file=2 * MOST_FILE)
    await ada.joins(place.guild)
    ada.goes_to(place.lobby)
    await begins(ada)
    await ada.presses("Begin")
    refused = await ada.fills_in(
        {"What happened?": "canary-kept it was long", "Files": [("film.mp4", bytes(MOST_FILE + 1))]}
    )
    assert "larger than 25 MB" in refused.text
    assert "Everything else is still here" in refused.text
    assert await counted(place, case_files) == 0
    again = await ada.presses("Change my answers")
    assert "canary-kept it was long" in again.text
    await ada.fills_in({"Files": [("film.mp4", bytes(MOST_FILE))]})
    await ada.presses("Go on")
    await ada.fills_in({})
    receipt = receipt_in(await ada.presses("Send the report"))
    await place.hearth.has_settled("conduct.copy")
    assert "film.mp4\u2069: saved." in (await shows(ada, receipt)).text


async def test_strange_files_are_handed_over_harmlessly(place: Office) -> None:
    ada = await place.comes("Ada")
    page = b"<script>alert(1)</script>"
    names = ("page.html", "holiday\u202egnp.exe", "macro.docm")
    await reports(ada, files=[(name, page) for name in names])
    await place.hearth.has_settled("conduct.copy")
    code = (await place.priya.uses("cases")).text.split("**")[1]
    await opens(place.priya, code)
    await place.priya.presses("What was reported")
    shown = await place.priya.presses("Read it")
    for number in range(1, len(names) + 1):
        given = await place.priya.chooses("Look at a file", f"File {number}", on=shown.message)
        assert given.private
        assert given.message is not None
        (file,) = given.message.attachments
        assert file.data == page
        assert re.fullmatch(r"[\w -]+\.bin", file.filename), file.filename
        assert "comes from a stranger" in given.text


async def test_a_file_whose_link_has_expired_could_not_be_saved(place: Office, sandbox: Sandbox) -> None:
    ada = await place.comes("Ada")
    sandbox.faults.refuse_files(times=10_000)
    receipt = receipt_in(await reports(ada, files=[("proof.txt", b"proof")]))
    assert "proof.txt\u2069: being saved." in (await shows(ada, receipt)).text
    await place.later(hours=25)
    sandbox.faults.clear()
    await place.hearth.has_settled("conduct.copy")
    page = await shows(ada, receipt)
    assert "proof.txt\u2069: **could not be saved.**" in page.text


HEBREW = "מישהו צעק עליי בפגישה ואמר דברים קשים מאוד"
RIGHT_TO_LEFT = " ".join(f"{HEBREW} Mallory {number}." for number in range(100))[:4000]


def labels(page: Answer) -> set[str]:
    """What can be pressed on a page."""
    assert page.message is not None
    return {button["label"] for button in widgets.buttons(page.message.components)}


def words_on(page: Answer) -> str:
    """What stands on a page of what was reported, between its head and its controls."""
    assert page.message is not None
    return str([one["content"] for one in page.message.components if one["type"] == TEXT_DISPLAY][1])


@pytest.mark.parametrize(
    "words",
    [RIGHT_TO_LEFT, "*_`|" * 1000, "*\n-\n" * 1000, "ש" * 4000],
    ids=["right to left", "markdown", "short lines", "one word"],
)
async def test_long_text_is_shown_whole_with_its_direction(place: Office, words: str) -> None:
    ada = await place.comes("Ada")
    await reports(ada, words, others="*" * 500, files=[("_" * 100 + f"{one}.txt", b"x") for one in range(10)])
    code = (await place.priya.uses("cases")).text.split("**")[1]
    await opens(place.priya, code)
    await place.priya.presses("What was reported")
    page = await place.priya.presses("Read it")
    pages = [words_on(page)]
    while "Later" in labels(page):
        page = await place.priya.presses("Later", on=page.message)
        pages.append(words_on(page))
    found = "".join(re.sub("[\u2068\u2069\\\\\\s]", "", one) for one in pages)
    assert found == "".join(words.split())
    if words is RIGHT_TO_LEFT:
        for one in pages:
            assert one.startswith("\u2068")
            assert one.endswith("\u2069")
            assert re.match(r"[\W\d_]*[א-ת]", one), "a page begins in another direction"


def test_files_that_are_not_saved_are_shown_before_others() -> None:
    files = [Named(new_id(), number, "cat.txt", "text/plain", SAVED) for number in range(1, 24)]
    files.append(Named(new_id(), 24, "dog.txt", "text/plain", LOST))
    *lines, more = file_lines(files, 20)
    assert [line.args["number"] for line in lines] == [*range(1, 20), 24]
    assert (more.id, more.args["count"]) == ("conduct-files-more", 4)


def test_parts_begin_in_the_direction_of_their_text() -> None:
    for part in parts_of(RIGHT_TO_LEFT):
        assert re.match(r"[\W\d_]*[א-ת]", part)
