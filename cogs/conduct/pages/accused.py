"""What somebody who is accused reads and answers, on a page of their own; it works from a direct message too."""

from __future__ import annotations

from bot.discordkit import addresses
from bot.discordkit.boundary import Route
from bot.discordkit.form import Form, Sending, open_form
from bot.discordkit.pages import Block, Button, Page
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.kernel.forms import LongText
from bot.kernel.text import Name, Text, text
from cogs.conduct.pages.common import at, leads_to, parts_of, place_and_ids, simple_form
from cogs.conduct.service import accused
from cogs.conduct.service.accused import Heard, Mine
from data.case_entries import APPEAL, RESPONSE

MOST = 4000


async def open_part(visit: Visit) -> None:
    """Show the latest that was said; with a number, that part of it."""
    guild_id, (part, *number) = place_and_ids(visit, len(visit.args) - 1)
    mine = await accused.look(visit.ground, guild_id, visit.user_id, part)
    await visit.turn_to(_page(guild_id, mine, number[0] if number else ""))


async def write_answer(visit: Visit) -> None:
    """Open the form for an answer."""
    await _open(visit, ANSWER, text("conduct-part-answer-intro"))


async def write_appeal(visit: Visit) -> None:
    """Open the form for an appeal."""
    guild_id, (part,) = place_and_ids(visit, 1)
    mine = await accused.look(visit.ground, guild_id, visit.user_id, part)
    await _open(visit, APPEALS, text(f"conduct-part-heard-by-{mine.hears or 'nobody'}"))


async def allowed(visit: Visit, guild_id: int, context: Context) -> None:
    """See that it is this person's."""
    await accused.see_that_mine(visit.ground, guild_id, visit.user_id, str(context["part"]))


async def send_answer(visit: Visit, sending: Sending) -> None:
    """Send an answer to the team."""
    part = str(sending.context["part"])
    async with visit.ground.database.write() as tx:
        await sending.close(tx)
        words = sending.answers["words"]
        await accused.answer(visit.ground, tx, sending.guild_id, visit.user_id, part, words)
    await _show(visit, sending.guild_id, part, text("conduct-part-answered"))


async def send_appeal(visit: Visit, sending: Sending) -> None:
    """Appeal."""
    part = str(sending.context["part"])
    async with visit.ground.database.write() as tx:
        await sending.close(tx)
        words = sending.answers["words"]
        await accused.appeal(visit.ground, tx, sending.guild_id, visit.user_id, part, words)
    await _show(visit, sending.guild_id, part, text("conduct-part-appealed"))


ANSWER = simple_form(
    "part-answer",
    LongText(name="words", label=text("conduct-part-words"), required=True, most=MOST),
    title=text("conduct-part-title"),
    finish=send_answer,
    allowed=allowed,
)
APPEALS = simple_form(
    "part-appeal",
    LongText(name="words", label=text("conduct-part-appeal-words"), required=True, most=MOST),
    title=text("conduct-part-appeal-title"),
    finish=send_appeal,
    allowed=allowed,
)

ROUTES = {
    "part-open": Route(open_part),
    "part-answer": Route(write_answer),
    "part-appeal": Route(write_appeal),
}
FORMS = (ANSWER, APPEALS)


async def _open(visit: Visit, form: Form, intro: Text) -> None:
    guild_id, (part,) = place_and_ids(visit, 1)
    await open_form(visit, form, guild_id=guild_id, intro=(intro,), context={"part": part}, about=part)


async def _show(visit: Visit, guild_id: int, part: str, said: Text) -> None:
    mine = await accused.look(visit.ground, guild_id, visit.user_id, part)
    await visit.turn_to(_page(guild_id, mine, "", said))


def _page(guild_id: int, mine: Mine, number: str, *said: Text) -> Page:
    parts = [(_head(one), words) for one in mine.texts for words in _words(one)]
    wanted = int(number) if number.isdecimal() and len(number) < 5 else len(parts) - 1
    shown = min(wanted, len(parts) - 1)
    head, words = parts[shown]
    turning = []
    if shown > 0:
        turning.append(
            Button(text("conduct-button-earlier"), leads_to("part-open", guild_id, mine.part_id, shown - 1))
        )
    if shown + 1 < len(parts):
        turning.append(
            Button(text("conduct-button-later"), leads_to("part-open", guild_id, mine.part_id, shown + 1))
        )
    turning.append(
        Button(text("conduct-button-answer-team"), leads_to("part-answer", guild_id, mine.part_id), "primary")
    )
    lines: list[Text] = []
    if mine.until is not None:
        lines.append(text("conduct-part-appeal-until", at=at(mine.until)))
        lines.append(text(f"conduct-part-heard-by-{mine.hears or 'nobody'}"))
        if mine.hears is not None:
            appeals = leads_to("part-appeal", guild_id, mine.part_id)
            turning.append(Button(text("conduct-button-appeal-it"), appeals))
    if mine.outside:
        lines.append(text("conduct-part-outside", outside=text("name", name=addresses.shown(mine.outside))))
    counted = text("conduct-part", number=shown + 1, of=len(parts))
    return Page(
        text("conduct-part-title"),
        (Block((*said, counted, head)), Block(words), Block(tuple(lines), (tuple(turning),))),
    )


def _head(one: Heard) -> Text:
    if one.kind in (RESPONSE, APPEAL):
        return text("conduct-from-you", at=at(one.at))
    if one.measure:
        return text(f"conduct-verdict-{one.measure}", at=at(one.at))
    if one.appeal:
        return text(f"conduct-answered-{one.appeal}", at=at(one.at))
    return text("conduct-from-team", at=at(one.at))


def _words(one: Heard) -> list[tuple[Text, ...]]:
    """Return a text in parts that each fit a page; a decision is one part, with what follows from it."""
    pieces = [(text("name", name=Name(part, lines=True)),) for part in parts_of(one.words or "–")]
    if not (one.consequence or one.repair):
        return [*pieces]
    whole: list[Text] = [text("conduct-shown-measure-words"), *pieces[0]]
    for name, words in (("consequence", one.consequence), ("repair", one.repair)):
        if words:
            whole += [text(f"conduct-shown-measure-{name}"), text("name", name=Name(words, lines=True))]
    return [tuple(whole)]
