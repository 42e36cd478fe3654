"""Words are looked over for their author alone: typed, as a file, or in one's own message; nothing is kept."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest
from sqlalchemy import select

from bot.app import App
from bot.kernel.problems import OperatorProblem
from cogs.wording.rules import terms
from data import jobs
from data.engine import metadata
from sandbox.people import Answer, Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world.channels import GuildChannel
from sandbox.world.guilds import Guild
from sandbox.world.messages import Message
from sandbox.world.users import Json
from tests.data.vaults import bytes_in
from tests.hearth import Hearth

SECRET = "canaryword91c7"
SIX = "A whitelist. A blacklist. Man-hours. A chairman. A layman. A salesman."
TEXT, FILE, KIND, LANGUAGE = "The text", "Or a file", "What is it for?", "Which language is it in?"
JOB, ANNOUNCEMENT = "A job ad, or a call to apply", "An announcement or an event"


@dataclass
class Desk:
    """A community with an organiser and two members."""

    sandbox: Sandbox
    hearth: Hearth
    guild: Guild
    hall: GuildChannel
    olga: Person
    ada: Person
    ben: Person

    async def checks(self, person: Person, words: str = "", **more: object) -> Answer:
        """Somebody has a text looked over."""
        await person.uses("wording check", in_=self.hall)
        given = {TEXT: words} if words else {}
        names = {"file": FILE, "kind": KIND, "language": LANGUAGE}
        return await person.fills_in({**given, **{names[name]: value for name, value in more.items()}})


@pytest.fixture
async def desk(sandbox: Sandbox, hearth: Hearth) -> Desk:
    """Hearth is there."""
    guild = sandbox.world.add_guild("Rainbow OSPO")
    hall = guild.add_text_channel("hall")
    manager = guild.add_role("Manager", Permissions.MANAGE_GUILD)
    olga, ada, ben = sandbox.person("Olga"), sandbox.person("Ada"), sandbox.person("Ben")
    guild.join(olga.user, roles=[manager])
    guild.join(ada.user)
    guild.join(ben.user)
    await hearth.start()
    for person in (olga, ada, ben):
        person.goes_to(hall)
    return Desk(sandbox, hearth, guild, hall, olga, ada, ben)


def presses_on(message: Message, label: str) -> list[Json]:
    """Return the buttons of this label on a page."""
    parts = [part for row in message.components for part in row.get("components", ())]
    return [part for part in parts if part.get("label") == label]


async def test_a_text_is_looked_over_for_its_author_alone(desk: Desk) -> None:
    desk.ada.closes_dms()
    shown = await desk.checks(desk.ada, f"Hello.\nHi guys, put {SECRET} on the whitelist.")

    assert shown.private
    assert "2 things that others may stumble over" in shown.text
    assert "Line 2" in shown.text
    assert "You could write" in shown.text
    assert "allow list" in shown.text
    assert "no score" in shown.text
    assert "Google developer documentation" in shown.text
    assert desk.sandbox.readers_of(SECRET) == {"Ada"}
    desk.ben.does_not_see("stumble")


async def test_a_calm_text_is_told_so_without_a_verdict(desk: Desk) -> None:
    shown = await desk.checks(desk.ada, "A child process waits in the black box. I am autistic.")
    assert "Nothing was found that the lists know" in shown.text
    assert "pass" not in shown.text.replace("nothing is passed or failed", "")


async def test_a_file_is_looked_over(desk: Desk) -> None:
    words = "\ufeffPlain words.\n" * 50 + "One man-hour.\n"
    shown = await desk.checks(desk.ada, file=("text.md", words.encode()))
    assert "Line 51" in shown.text
    both = await desk.checks(desk.ada, "Hi guys", file=("text.md", words.encode()))
    assert "Hearth looked at the text" in both.text


async def test_what_is_no_text_is_refused_kindly(desk: Desk) -> None:
    assert "no plain text" in (await desk.checks(desk.ada, file=("a.bin", b"\xff\xfe\x00\x81"))).text
    assert "no plain text" in (await desk.checks(desk.ada, file=("a.txt", b"a\x00b"))).text
    assert "larger than 100 kB" in (await desk.checks(desk.ada, file=("a.txt", b"a" * 100_001))).text
    assert "no text in this" in (await desk.checks(desk.ada, "   ")).text


async def test_ones_own_message_is_looked_over_from_its_menu_and_nobody_elses(desk: Desk) -> None:
    said = await desk.ada.types("See you at 9 pm, guys", files=[("cat.png", b"meow")])

    shown = await desk.ada.uses_on_message("Check wording", said)
    assert "time zone" in shown.text
    assert "One picture has no words" in shown.text
    assert shown.private
    refused = await desk.ben.uses_on_message("Check wording", said)
    assert "your own messages only" in refused.text
    assert "guys" not in refused.text
    refused = await desk.olga.uses_on_message("Check wording", said)
    assert "your own messages only" in refused.text, "organisers neither"


async def test_an_ad_gets_questions_and_the_studies(desk: Desk) -> None:
    shown = await desk.checks(desk.ada, "We want a competitive ninja who commits and supports.", kind=JOB)
    assert "Studies disagree about single words" in shown.text
    assert "fields with many men: 1 (\u2068competitive\u2069)" in shown.text
    assert "It does not say what is paid" in shown.text
    more = await desk.ada.presses("Go on")
    assert "ninja" in more.text
    assert "Studies" not in more.text
    back = await desk.ada.presses("Go back")
    assert "Studies" in back.text


async def test_spanish_is_looked_over_in_spanish(desk: Desk) -> None:
    shown = await desk.checks(desk.ada, "Bienvenidos, los usuarios pueden leer la guía en el canal.")
    assert "quienes usan el programa" in shown.text
    assert "Español" in shown.text
    other = await desk.checks(desk.ada, "Wir setzen die Adresse auf die Blacklist und das ist nicht gut für sie")
    assert "English and Spanish only" in other.text


async def test_what_is_not_helpful_is_left_out_and_can_be_had_back(desk: Desk) -> None:
    await desk.checks(desk.ada, "Hi guys")
    left = await desk.ada.presses("1: “\u2068guys\u2069” is not helpful")
    assert "You will not be told this again" in left.text
    assert "Nothing was found" in left.text
    assert "Nothing was found" in (await desk.checks(desk.ada, "You guys")).text
    assert "guys" in (await desk.checks(desk.ben, "You guys")).text, "it is Ada's alone"
    kept = await desk.ada.uses("privacy", in_=desk.hall)
    assert "Which hints about wording you find not helpful (1)" in kept.text
    await desk.checks(desk.ada, "You guys")
    again = await desk.ada.presses("Show what I left out (1)")
    assert "One thing" in again.text
    assert "One thing" in (await desk.checks(desk.ada, "You guys")).text


async def test_organisers_say_which_words_are_used_on_purpose(desk: Desk) -> None:
    page = await desk.olga.uses("setup", in_=desk.hall)
    page = await desk.olga.presses("All settings", on=page.message)
    while "Wording" not in page.text:
        page = await desk.olga.presses("More", on=page.message)
    await desk.olga.chooses("Which part of Hearth?", "Wording", on=page.message)
    page = await desk.olga.presses("Words that we use on purpose")
    assert "There are none yet" in page.text
    await desk.olga.presses("Change the list")
    page = await desk.olga.fills_in({"One word or phrase a line": "tool guys\n\n???\n" + "long " * 9})
    assert "Saved." in page.text
    assert "On purpose: \u2068tool guys" in page.text
    assert "left out" in page.text
    shown = await desk.checks(desk.ada, "The tool guys wrote it.")
    assert "Nothing was found" in shown.text
    for number in range(5):
        person = desk.sandbox.person(f"P{number}")
        desk.guild.join(person.user)
        person.goes_to(desk.hall)
        await desk.checks(person, "Hi guys")
        await person.presses("1: “\u2068guys\u2069” is not helpful")
        page = await desk.olga.presses("Change the list")
        page = await desk.olga.fills_in({})
        assert ("5 people" in page.text) is (number == 4), "small counts stay hidden"


async def test_who_is_no_organiser_cannot_change_that(desk: Desk) -> None:
    page = await desk.olga.uses("setup", in_=desk.hall)
    page = await desk.olga.presses("All settings", on=page.message)
    while "Wording" not in page.text:
        page = await desk.olga.presses("More", on=page.message)
    await desk.olga.chooses("Which part of Hearth?", "Wording", on=page.message)
    page = await desk.olga.presses("Words that we use on purpose")
    await desk.olga.presses("Change the list")
    desk.guild.take_role(desk.olga.id, desk.guild.role("Manager"))
    refused = await desk.olga.fills_in({"One word or phrase a line": "guys"})
    assert "organiser" in refused.text.lower() or "manage" in refused.text.lower()
    assert "guys" in (await desk.checks(desk.ada, "Hi guys")).text


async def test_a_text_is_gone_after_a_while_and_after_a_restart(desk: Desk) -> None:
    words = "Hi guys. A whitelist. A blacklist. A man-hour. A chairman. A salesman. A layman."
    first = await desk.checks(desk.ada, words)
    await desk.hearth.time_passes(minutes=16)
    gone = await desk.ada.presses("Go on", on=first.message)
    assert "does not have this text any more" in gone.text
    second = await desk.checks(desk.ada, words)
    await desk.hearth.stop()
    await desk.hearth.start()
    gone = await desk.ada.presses("Go on", on=second.message)
    assert "does not have this text any more" in gone.text


async def test_what_was_called_saved_survives_a_kill(desk: Desk) -> None:
    await desk.hearth.stop()
    await desk.hearth.start_child()
    await desk.checks(desk.ada, "Hi guys")
    await desk.ada.presses("1: “\u2068guys\u2069” is not helpful")
    await desk.hearth.kill()
    await desk.hearth.start()
    assert "Nothing was found" in (await desk.checks(desk.ada, "You guys")).text


async def test_nothing_of_a_text_is_kept_anywhere(
    desk: Desk, hearth: Hearth, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await desk.checks(desk.ada, f"The {SECRET} guys, {SECRET}list", kind=ANNOUNCEMENT)
    await desk.checks(desk.ada, file=(f"{SECRET}.txt", f"{SECRET} guys\n".encode()))
    await desk.ada.presses("1: “\u2068guys\u2069” is not helpful")
    said = await desk.ben.types(f"{SECRET} is crazy")
    await desk.ben.uses_on_message("Check wording", said)
    await desk.olga.uses_on_message("Check wording", said)

    app = hearth.app
    assert app is not None
    await app.ground.database.empty_log()
    assert SECRET.encode() not in bytes_in(tmp_path)
    async with app.ground.database.read() as tx:
        for table in metadata.sorted_tables:
            for row in await tx.execute(select(table)):
                assert SECRET not in repr(tuple(row)), table.name
        kinds = (await tx.execute(select(jobs.jobs.c.kind))).scalars()
        assert not [kind for kind in kinds if kind.startswith("wording")]
    assert SECRET not in "\n".join(record.getMessage() for record in caplog.records)
    await desk.ada.uses("privacy", in_=desk.hall)
    copy = await desk.ada.presses("Give me a copy")
    assert copy.message is not None
    copied = json.dumps(json.loads(copy.message.attachments[0].data))
    assert SECRET not in copied
    assert "en-guys" in copied


async def test_somebody_else_cannot_turn_the_pages(desk: Desk) -> None:
    shown = await desk.checks(
        desk.ada, f"{SECRET} guys. A whitelist. A blacklist. Man-hours. A chairman. A layman."
    )
    assert shown.message is not None
    press = next(
        part
        for row in shown.message.components
        for part in row.get("components", ())
        if part.get("label") == "Go on"
    )
    own = await desk.checks(desk.ben, f"guys. {SIX}")
    assert own.message is not None
    presses_on(own.message, "Go on")[0]["custom_id"] = press["custom_id"]
    refused = await desk.ben.presses("Go on", on=own.message)
    assert SECRET not in refused.text
    assert "does not have this text any more" in refused.text


async def test_organisers_get_hints_about_texts_of_the_community(desk: Desk) -> None:
    page = await desk.olga.uses("staff", in_=desk.hall)
    while "[What newcomers read]" not in page.text:
        page = await desk.olga.presses("More", on=page.message)
    page = await desk.olga.presses("What newcomers read", on=page.message)
    page = await desk.olga.chooses("Which text?", "What is this place?", on=page.message)
    page = await desk.olga.presses("Write it in your own words", on=page.message)
    await desk.olga.presses("Begin", on=page.message)
    await desk.olga.fills_in({"The words": "Hello guys and welcome"})
    preview = await desk.olga.presses("See how it will look")
    assert "Line 1, \u2068guys\u2069" in preview.text
    assert "Saved." in (await desk.olga.presses("Save it")).text, "a hint forbids nothing"


async def test_a_hostile_list_is_refused_at_start_with_its_entry(
    sandbox: Sandbox, hearth: Hearth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "terms"
    copytree(terms.FOLDER, folder)
    with (folder / "en" / "gender.toml").open("a", encoding="utf-8") as list_of_words:
        list_of_words.write(
            '\n[runs-for-ever]\nwords = ["(a+)+$"]\nsource = "google"\ntier = 2\nreason = "No."\n'
            "instead = []\nfinds = []\nleaves = []\n"
        )
    monkeypatch.setattr(terms, "FOLDER", folder)
    async with App(hearth.config) as app:
        with pytest.raises(OperatorProblem, match="runs-for-ever"):
            await app.run()
