"""Hearing the other side: a draft, its check by a second person with what to look for, and sending it."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.form import Sending, open_form
from bot.discordkit.pages import Block, Button, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.kernel.forms import LongText
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, listed, text
from cogs.conduct.pages.cases import case_page
from cogs.conduct.pages.common import leads_to, place_and_ids, presser_in, simple_form
from cogs.conduct.pages.deciding import SHOWN, to_deciding
from cogs.conduct.service import handling, hearing
from cogs.conduct.service.hearing import Draft

MOST = 1500
CHECKED = ("names", "times", "phrases", "pronouns", "number")
"""What the second person looks for: what could give away who reported."""


async def open_hearing(visit: Visit) -> None:
    """Show what waits for a check, and offer to write."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    await visit.turn_to(await _page(visit, guild_id, case_id))


async def write(visit: Visit) -> None:
    """Open the form for a draft."""
    guild_id, (case_id, *named) = place_and_ids(visit, 1 if visit.values else 2)
    part = visit.values[0] if visit.values else named[0]
    context, intro = {"case": case_id, "part": part}, (text("conduct-hear-intro"),)
    await open_form(visit, DRAFT_FORM, guild_id=guild_id, intro=intro, context=context, about=part)


async def look(visit: Visit) -> None:
    """Show one draft with what to look for."""
    guild_id, (case_id, *named) = place_and_ids(visit, 1 if visit.values else 2)
    entry_id = visit.values[0] if visit.values else named[0]
    found = await hearing.overview(visit.ground, await presser_in(visit, guild_id), case_id)
    draft = next((one for one in found.drafts if one.id == entry_id), None)
    if draft is None:
        raise Problem(text("conduct-draft-over"))
    await visit.turn_to(_draft_page(guild_id, case_id, draft))


async def send(visit: Visit) -> None:
    """Send a draft."""
    guild_id, (case_id, entry_id) = place_and_ids(visit, 2)
    await hearing.send(visit.ground, await presser_in(visit, guild_id), case_id, entry_id)
    await visit.turn_to(await case_page(visit, guild_id, case_id, text("conduct-hear-sent")))


async def send_back(visit: Visit) -> None:
    """Open the form for what should be changed."""
    guild_id, (case_id, entry_id) = place_and_ids(visit, 2)
    context, intro = {"case": case_id, "entry": entry_id}, (text("conduct-hear-back-intro"),)
    await open_form(visit, BACK_FORM, guild_id=guild_id, intro=intro, context=context, about=entry_id)


async def take_back(visit: Visit) -> None:
    """Take one's own draft back."""
    guild_id, (case_id, entry_id) = place_and_ids(visit, 2)
    await hearing.take_back(visit.ground, await presser_in(visit, guild_id), case_id, entry_id)
    await visit.turn_to(await _page(visit, guild_id, case_id, text("conduct-hear-taken-back")))


async def allowed(visit: Visit, guild_id: int, context: Context) -> None:
    """See that this person may still work on the case."""
    await handling.see_that_free(visit.ground, await presser_in(visit, guild_id), str(context["case"]))


async def save_draft(visit: Visit, sending: Sending) -> None:
    """Save a draft; it waits for somebody else."""
    presser, case_id = await presser_in(visit, sending.guild_id), str(sending.context["case"])
    async with visit.ground.database.write() as tx:
        await sending.close(tx)
        part, words = str(sending.context["part"]), sending.answers["words"]
        await hearing.write(visit.ground, tx, presser, case_id, part, words)
    await visit.turn_to(await _page(visit, sending.guild_id, case_id, text("conduct-hear-drafted")))


async def save_back(visit: Visit, sending: Sending) -> None:
    """Send a draft back with a note."""
    presser, case_id = await presser_in(visit, sending.guild_id), str(sending.context["case"])
    async with visit.ground.database.write() as tx:
        await sending.close(tx)
        entry, words = str(sending.context["entry"]), sending.answers["words"]
        await hearing.send_back(visit.ground, tx, presser, case_id, entry, words)
    await visit.turn_to(await _page(visit, sending.guild_id, case_id, text("conduct-hear-went-back")))


DRAFT_FORM = simple_form(
    "hearing",
    LongText(
        name="words",
        label=text("conduct-hear-words"),
        help=text("conduct-hear-words-help"),
        required=True,
        most=MOST,
    ),
    title=text("conduct-hear-title"),
    finish=save_draft,
    allowed=allowed,
    send=text("conduct-button-to-check"),
)
BACK_FORM = simple_form(
    "hearing-back",
    LongText(name="words", label=text("conduct-hear-change"), required=True, most=MOST),
    title=text("conduct-hear-title"),
    finish=save_back,
    allowed=allowed,
    send=text("conduct-button-send-back"),
)

ROUTES = {
    "hear-open": Route(open_hearing),
    "hear-write": Route(write),
    "hear-look": Route(look),
    "hear-send": Route(send),
    "hear-back": Route(send_back),
    "hear-take": Route(take_back),
}
FORMS = (DRAFT_FORM, BACK_FORM)


async def _page(visit: Visit, guild_id: int, case_id: str, *said: Text) -> Page:
    found = await hearing.overview(visit.ground, await presser_in(visit, guild_id), case_id)
    lines: list[Text] = [*said, text("conduct-hear-what")]
    if not found.others:
        lines.append(text("conduct-hear-alone"))
    rows: list[Row] = []
    people = list(found.accused.items())[:SHOWN]
    numbers = {part: number for number, (part, _) in enumerate(people, 1)}
    lines += [
        text("conduct-urgent-number", number=numbers[part], name=f"<@{account}>") for part, account in people
    ]
    if found.drafts:
        lines.append(text("conduct-hear-waiting", count=len(found.drafts)))
        options = tuple(
            Option(text("conduct-hear-draft", number=numbers.get(one.part_id, 0)), one.id)
            for one in found.drafts[:SHOWN]
        )
        rows.append(Select(text("conduct-hear-choose"), leads_to("hear-look", guild_id, case_id), options))
    buttons = []
    if len(people) == 1:
        leads = leads_to("hear-write", guild_id, case_id, people[0][0])
        buttons.append(Button(text("conduct-button-write-to"), leads, "primary"))
    elif people:
        options = tuple(Option(text("conduct-urgent-option", number=numbers[part]), part) for part, _ in people)
        rows.append(Select(text("conduct-hear-whom"), leads_to("hear-write", guild_id, case_id), options))
    rows.append((*buttons, to_deciding(guild_id, case_id)))
    return page(text("conduct-hear-title"), *lines, rows=rows)


def _draft_page(guild_id: int, case_id: str, draft: Draft) -> Page:
    name = f"<@{draft.account}>" if draft.account else text("conduct-somebody")
    by = f"<@{draft.author}>" if draft.author else text("conduct-deed-unknown")
    checks = [text(f"conduct-check-{one}") for one in CHECKED]
    kinds = dict.fromkeys(hint.kind for hint in draft.hints)
    hints = [
        text(
            f"conduct-hint-{kind}",
            words=listed([text("name", name=Name(hint.words)) for hint in draft.hints if hint.kind == kind]),
        )
        for kind in kinds
    ]
    ids = (guild_id, case_id, draft.id)
    buttons = []
    if draft.mine:
        checks = [text("conduct-draft-own")]
        buttons.append(Button(text("conduct-button-take-back"), leads_to("hear-take", *ids)))
    else:
        buttons.append(Button(text("conduct-button-send-it"), leads_to("hear-send", *ids), "primary"))
        buttons.append(Button(text("conduct-button-send-back"), leads_to("hear-back", *ids)))
    buttons.append(to_deciding(guild_id, case_id))
    return Page(
        text("conduct-hear-title"),
        (
            Block((text("conduct-hear-by", name=name, by=by),)),
            Block((text("name", name=Name(draft.words, lines=True)),)),
            Block((*checks, *hints), (tuple(buttons),)),
        ),
    )
