"""What was reported and said in a case: evidence behind a press, files, conversation, notes, history, export.

Invariants: before evidence stands what is to come; a picture is shown without what cameras write into it; a file
that a program could run is handed over under a name that it does not run by.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot import pictures
from bot.discordkit.boundary import Route
from bot.discordkit.form import Sending, open_form
from bot.discordkit.pages import Block, Button, Option, Page, Picture, Row, Select, page
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.kernel.file_names import harmless
from bot.kernel.forms import LongText
from bot.kernel.limits import SELECT_OPTIONS
from bot.kernel.text import Name, Text, text
from cogs.conduct.pages.cases import case_page, to_case
from cogs.conduct.pages.common import at, file_lines, leads_to, parts_of, place_and_ids, presser_in, simple_form
from cogs.conduct.rules.words import MOST_WORDS
from cogs.conduct.service import handling, reading, talking
from cogs.conduct.service.handling import Known
from cogs.conduct.service.reading import Said
from data.audit import Deed
from data.case_entries import ANSWER, HEARING, NOTE, OUTCOME, REPLY, RESPONSE, SENT, URGENT, VERDICT
from data.case_entries import APPEAL as APPEALED
from data.case_files import SAVED

TALK = (REPLY, OUTCOME, ANSWER, HEARING, VERDICT, RESPONSE, APPEALED)
NOTES = (NOTE, URGENT)
DEEDS_SHOWN = 15
FILES_SHOWN = 8
"""Beside a part of a text and who else was involved, 500 characters that may take 1,000 once escaped."""


async def ask_evidence(visit: Visit) -> None:
    """Say what is to come before it is shown."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    await handling.peek(visit.ground, await presser_in(visit, guild_id), case_id)
    buttons = (
        Button(text("conduct-button-read"), leads_to("case-read", guild_id, case_id, 0), "primary"),
        to_case(guild_id, case_id),
    )
    await visit.turn_to(page(text("conduct-cases-title"), text("conduct-evidence-ask"), rows=(buttons,)))


async def read(visit: Visit) -> None:
    """Show what was reported, one part at a time, with as many files to choose from as a select can hold."""
    guild_id, (case_id, number, *others) = place_and_ids(visit, 3 if len(visit.args) == 4 else 2)
    presser = await presser_in(visit, guild_id)
    shown: list[tuple[list[Text], str]] = []
    for known, held in await reading.reports(visit.ground, presser, case_id):
        shown += [(_report_head(known, held), part) for part in parts_of(str(held["words"]))]
        if (message := held.get("message")) and message.get("link"):
            shown += [(_message_head(message), part) for part in parts_of(str(message["words"]) or "–")]
    files = await reading.evidence(visit.ground, presser, case_id)
    rows: list[Row] = []
    lines = file_lines(files, FILES_SHOWN)
    options = tuple(
        Option(text("conduct-file-option", number=one.number), one.id) for one in files if one.state == SAVED
    )
    start = _whole(others[0]) if others else 0
    start = start if start < len(options) else 0  # there are fewer by now
    if offered := options[start : start + SELECT_OPTIONS]:
        rows.append(Select(text("conduct-file-choose"), leads_to("case-file", guild_id), offered))
    if len(offered) < len(options):
        following = start + SELECT_OPTIONS if start + SELECT_OPTIONS < len(options) else 0
        further = leads_to("case-read", guild_id, case_id, _whole(number), following)
        rows.append((Button(text("conduct-button-files"), further),))
    if not shown:
        shown = [([text("conduct-purged")], "–")]
    await visit.turn_to(_part(guild_id, case_id, "case-read", number, shown, tuple(lines), rows))


async def show_file(visit: Visit) -> None:
    """Show a picture without what cameras write into it; hand over any other file."""
    guild_id, _ = place_and_ids(visit, 0)
    presser = await presser_in(visit, guild_id)
    case, named, contents = await reading.file(visit.ground, presser, visit.values[0] if visit.values else "")
    picture = await pictures.without_metadata(contents) if named.type.startswith("image/") else None
    if picture is None:
        await visit.hand_over(text("conduct-file-given"), harmless(named.name), contents)
        return
    alt = text("conduct-file-alt", number=named.number)
    shown = Picture(
        f"evidence-{named.number}.{pictures.ENDING}",
        picture,
        visit.client.localizer.render(alt, visit.language, markdown=False),
    )
    block = Block((text("conduct-file-shown", number=named.number),), ((to_case(guild_id, case.id),),), shown)
    await visit.show(Page(text("conduct-cases-title"), (block,)))


async def talk(visit: Visit) -> None:
    """Show what was said with those who reported and those who are accused, one part at a time."""
    adds = Button(text("conduct-button-reply"), leads_to("case-reply", *visit.args[:2], "all"))
    await _said(visit, "case-talk", TALK, adds)


async def notes(visit: Visit) -> None:
    """Show the notes among handlers, one part at a time."""
    adds = Button(text("conduct-button-note"), leads_to("case-note", *visit.args[:2]))
    await _said(visit, "case-notes", NOTES, adds)


async def open_note(visit: Visit) -> None:
    """Open the form for a note."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    intro = (text("conduct-note-intro"),)
    await open_form(visit, NOTE_FORM, guild_id=guild_id, intro=intro, context={"case": case_id}, about=case_id)


async def history(visit: Visit) -> None:
    """Show who did what in a case: the latest last, and what came before it by turning back."""
    guild_id, (case_id, *turned) = place_and_ids(visit, len(visit.args) - 1)
    deeds = _without_repeats(await reading.history(visit.ground, await presser_in(visit, guild_id), case_id))
    back = int(turned[0]) if turned and turned[0].isdecimal() and len(turned[0]) < 6 else 0
    end = max(len(deeds) - back * DEEDS_SHOWN, min(len(deeds), DEEDS_SHOWN))
    begin = max(0, end - DEEDS_SHOWN)
    lines = [
        text(
            "conduct-deed-line",
            at=at(deed.at),
            deed=text(f"conduct-deed-{deed.deed.replace('_', '-')}"),
            who=_doer(deed, account),
        )
        for deed, account in deeds[begin:end]
    ]
    buttons = [to_case(guild_id, case_id)]
    if end < len(deeds):
        leads = leads_to("case-history", guild_id, case_id, back - 1)
        buttons.insert(0, Button(text("conduct-button-later"), leads))
    if begin > 0:
        leads = leads_to("case-history", guild_id, case_id, back + 1)
        buttons.insert(0, Button(text("conduct-button-earlier"), leads))
    await visit.turn_to(page(text("conduct-cases-title"), *lines, rows=(tuple(buttons),)))


def _without_repeats(deeds: Sequence[tuple[Deed, int | None]]) -> list[tuple[Deed, int | None]]:
    """Leave out that somebody turned back to a case that they had just opened; the record holds each time."""
    kept: list[tuple[Deed, int | None]] = []
    for deed, account in deeds:
        again = bool(kept) and (kept[-1][0].deed, kept[-1][0].name) == (deed.deed, deed.name)
        if not (again and deed.deed == "viewed"):
            kept.append((deed, account))
    return kept


async def export(visit: Visit) -> None:
    """Hand over all of a case that this handler may see."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    contents = await reading.export(visit.ground, await presser_in(visit, guild_id), case_id)
    await visit.hand_over(text("conduct-exported"), "case.json", contents)


async def allowed(visit: Visit, guild_id: int, context: Context) -> None:
    """See that this person may still work on the case."""
    await handling.see_that_free(visit.ground, await presser_in(visit, guild_id), str(context["case"]))


async def send_note(visit: Visit, sending: Sending) -> None:
    """Save a note."""
    presser, case_id = await presser_in(visit, sending.guild_id), str(sending.context["case"])
    async with visit.ground.database.write() as tx:
        await sending.close(tx)
        await talking.note(visit.ground, tx, presser, case_id, sending.answers["words"])
    await visit.turn_to(await case_page(visit, sending.guild_id, case_id, text("conduct-noted")))


WORDS = LongText(name="words", label=text("conduct-note-words"), required=True, most=MOST_WORDS)
NOTE_FORM = simple_form("note", WORDS, title=text("conduct-note-title"), finish=send_note, allowed=allowed)

ROUTES = {
    "case-evidence": Route(ask_evidence),
    "case-read": Route(read),
    "case-file": Route(show_file),
    "case-talk": Route(talk),
    "case-notes": Route(notes),
    "case-note": Route(open_note),
    "case-history": Route(history),
    "case-export": Route(export),
}
FORMS = (NOTE_FORM,)


async def _said(visit: Visit, verb: str, kinds: Sequence[str], adds: Button) -> None:
    guild_id, (case_id, number) = place_and_ids(visit, 2)
    found = await reading.said(visit.ground, await presser_in(visit, guild_id), case_id, kinds)
    shown = [([_head(one)], part) for one in found for part in parts_of(one.words or "–")]
    if not shown:
        shown = [([text("conduct-nothing-said")], "–")]
    await visit.turn_to(_part(guild_id, case_id, verb, number, shown, (), [(adds,)]))


def _report_head(known: Known, held: Mapping[str, Any]) -> list[Text]:
    name = text("conduct-by-account", name=f"<@{known.account}>")
    who = name if known.account else text(f"conduct-by-{known.report.how}")
    head = [text("conduct-report-head", at=at(known.report.received_at), who=who)]
    if held.get("others"):
        head.append(text("conduct-report-others", words=Name(str(held["others"]))))
    return head


def _message_head(message: Mapping[str, Any]) -> list[Text]:
    author = Name(str(message.get("author_name") or ""))
    head = [text("conduct-report-message", author=author, link=str(message["link"]))]
    return [*head, text("conduct-report-edited")] if message.get("edited") else head


def _doer(deed: Deed, account: int | None) -> Text | str:
    if account is not None:
        return f"<@{account}>"
    return text("conduct-deed-unknown" if deed.name else "conduct-deed-hearth")


def _head(one: Said) -> Text:
    if one.entry.kind == URGENT:
        return text("conduct-urgent-head", at=at(one.entry.at), name=f"<@{one.account}>")
    if one.who == "handler":
        return text("conduct-note-head", at=at(one.entry.at), name=f"<@{one.account}>")
    if one.again:
        return text("conduct-said-again", at=at(one.entry.at))
    if one.entry.state != SENT:
        return text("conduct-said-not-sent", at=at(one.entry.at))
    return text(f"conduct-said-{one.who}", at=at(one.entry.at))


def _whole(number: str) -> int:
    """Return a number that a press carries; 0 where it is none that Hearth has written there."""
    return int(number) if number.isdecimal() and len(number) < 6 else 0


def _part(
    guild_id: int,
    case_id: str,
    verb: str,
    number: str,
    parts: Sequence[tuple[list[Text], str]],
    lines: tuple[Text, ...],
    rows: Sequence[Row],
) -> Page:
    """Return one part of what was written, with presses to the ones around it."""
    at_ = min(_whole(number), len(parts) - 1)
    head, words = parts[at_]
    buttons = []
    if at_ > 0:
        buttons.append(Button(text("conduct-button-earlier"), leads_to(verb, guild_id, case_id, at_ - 1)))
    if at_ + 1 < len(parts):
        buttons.append(Button(text("conduct-button-later"), leads_to(verb, guild_id, case_id, at_ + 1)))
    buttons.append(to_case(guild_id, case_id))
    counted = text("conduct-part", number=at_ + 1, of=len(parts))
    return Page(
        text("conduct-cases-title"),
        (
            Block((counted, *head)),
            Block((text("name", name=Name(words, lines=True)),)),
            Block(lines, (*rows, tuple(buttons))),
        ),
    )
