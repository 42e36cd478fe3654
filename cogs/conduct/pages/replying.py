"""Writing to those who reported, as the team: to whom, and with a saved reply or in own words."""

from __future__ import annotations

from bot.discordkit.boundary import Route
from bot.discordkit.form import Sending, open_form
from bot.discordkit.pages import Button, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.kernel.forms import LongText, ShortText, Tick
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.conduct.pages.cases import case_page, to_case
from cogs.conduct.pages.common import leads_to, place_and_ids, presser_in, simple_form
from cogs.conduct.rules.words import MOST_WORDS
from cogs.conduct.service import handling, saved, talking

ALL = "all"
BUILT_IN = ("thanks", "looking", "question")
SHOWN = 24


async def open_reply(visit: Visit) -> None:
    """Show to whom a message would go, and how to begin it."""
    if visit.values:
        guild_id, (case_id,) = place_and_ids(visit, 1)
        whom = visit.values[0]
    else:
        guild_id, (case_id, whom) = place_and_ids(visit, 2)
    await visit.turn_to(await _page(visit, guild_id, case_id, whom))


async def write(visit: Visit) -> None:
    """Open the form, empty or with a saved reply in it."""
    guild_id, (case_id, whom) = place_and_ids(visit, 2)
    begun = await _begun(visit, guild_id, visit.values[0]) if visit.values else None
    await open_form(
        visit,
        REPLY,
        guild_id=guild_id,
        intro=(text("conduct-reply-intro"),),
        context={"case": case_id, "report": whom},
        about=f"{case_id}:{whom}",
        answers={"words": begun} if begun else None,
    )


async def allowed(visit: Visit, guild_id: int, context: Context) -> None:
    """See that this person may still work on the case."""
    await handling.see_that_free(visit.ground, await presser_in(visit, guild_id), str(context["case"]))


async def send(visit: Visit, sending: Sending) -> None:
    """Send a message to those who reported."""
    presser, case_id = await presser_in(visit, sending.guild_id), str(sending.context["case"])
    whom = str(sending.context["report"])
    async with visit.ground.database.write() as tx:
        await sending.close(tx)
        await talking.reply(
            visit.ground,
            tx,
            presser,
            case_id,
            sending.answers["words"],
            report_id=None if whom == ALL else whom,
            need_more=bool(sending.answers["need_more"]),
        )
    await visit.turn_to(await case_page(visit, sending.guild_id, case_id, text("conduct-replied")))


async def open_saved(visit: Visit) -> None:
    """Show the saved replies of a community."""
    guild_id, () = place_and_ids(visit, 0)
    await visit.turn_to(await _saved(visit, guild_id))


async def add_saved(visit: Visit) -> None:
    """Open the form for a reply to keep."""
    guild_id, () = place_and_ids(visit, 0)
    await open_form(visit, SAVED, guild_id=guild_id, intro=(text("conduct-saved-reply-intro"),))


async def may_save(visit: Visit, guild_id: int, _context: Context) -> None:
    """See that this person handles reports."""
    await saved.all_of(visit.ground, await presser_in(visit, guild_id))


async def save(visit: Visit, sending: Sending) -> None:
    """Keep a reply."""
    presser, answers = await presser_in(visit, sending.guild_id), sending.answers
    async with visit.ground.database.write() as tx:
        await sending.close(tx)
        await saved.add(visit.ground, tx, presser, answers["title"], answers["words"])
    await visit.turn_to(await _saved(visit, sending.guild_id, text("conduct-saved-reply-kept")))


async def remove_saved(visit: Visit) -> None:
    """Remove a kept reply."""
    guild_id, () = place_and_ids(visit, 0)
    await saved.remove(visit.ground, await presser_in(visit, guild_id), visit.values[0] if visit.values else "")
    await visit.turn_to(await _saved(visit, guild_id, text("conduct-saved-reply-removed")))


WORDS = LongText(name="words", label=text("conduct-reply-words"), required=True, most=MOST_WORDS)
REPLY = simple_form(
    "reply",
    WORDS,
    Tick(name="need_more", label=text("conduct-reply-need-more")),
    title=text("conduct-reply-title"),
    finish=send,
    allowed=allowed,
)
SAVED = simple_form(
    "saved-reply",
    ShortText(name="title", label=text("conduct-saved-reply-name"), required=True, most=80),
    LongText(name="words", label=text("conduct-saved-reply-words"), required=True, most=MOST_WORDS),
    title=text("conduct-saved-replies-title"),
    finish=save,
    allowed=may_save,
    send=text("conduct-button-save"),
)

ROUTES = {
    "case-reply": Route(open_reply),
    "case-write": Route(write),
    "case-begin": Route(write),
    "saved-open": Route(open_saved),
    "saved-add": Route(add_saved),
    "saved-remove": Route(remove_saved),
}
FORMS = (REPLY, SAVED)


async def _page(visit: Visit, guild_id: int, case_id: str, whom: str) -> Page:
    presser = await presser_in(visit, guild_id)
    known = await handling.reports(visit.ground, presser, case_id)
    ids = [one.report.id for one in known]
    if whom != ALL and whom not in ids:
        raise Problem(text("conduct-no-such-case"))
    lines = [text("conduct-reply-to-all", count=len(ids))]
    if whom != ALL:
        lines = [text("conduct-reply-to-one", number=ids.index(whom) + 1)]
    lines.append(text("conduct-reply-as-team"))
    rows: list[Row] = []
    if len(ids) > 1:
        options = [Option(text("conduct-reply-everybody"), ALL, chosen=whom == ALL)]
        options += [
            Option(
                text("conduct-reply-option", number=number),
                one.report.id,
                text(f"conduct-by-{one.report.how}"),
                chosen=one.report.id == whom,
            )
            for number, one in enumerate(known[:SHOWN], 1)
        ]
        rows.append(Select(text("conduct-reply-whom"), leads_to("case-reply", guild_id, case_id), tuple(options)))
    own = await saved.all_of(visit.ground, presser)
    options = [Option(text(f"conduct-built-in-{name}-title"), name) for name in BUILT_IN]
    options += [Option(text("name", name=Name(one.title)), one.id) for one in own]
    rows.append(
        Select(text("conduct-reply-begin"), leads_to("case-begin", guild_id, case_id, whom), tuple(options))
    )
    rows.append(
        (
            Button(text("conduct-button-own-words"), leads_to("case-write", guild_id, case_id, whom), "primary"),
            Button(text("conduct-button-saved-replies"), leads_to("saved-open", guild_id)),
            to_case(guild_id, case_id),
        )
    )
    return page(text("conduct-reply-title"), *lines, rows=rows)


async def _begun(visit: Visit, guild_id: int, chosen: str) -> str:
    if chosen in BUILT_IN:
        words = text(f"conduct-built-in-{chosen}")
        return visit.client.localizer.render(words, visit.language, markdown=False)
    own = await saved.all_of(visit.ground, await presser_in(visit, guild_id))
    found = next((one.words for one in own if one.id == chosen), None)
    if found is None:
        raise Problem(text("conduct-saved-reply-gone"))
    return found


async def _saved(visit: Visit, guild_id: int, *said: Text) -> Page:
    own = await saved.all_of(visit.ground, await presser_in(visit, guild_id))
    lines = [*said, text("conduct-saved-replies-what", count=len(own))]
    rows: list[Row] = []
    if own:
        options = tuple(Option(text("name", name=Name(one.title)), one.id) for one in own)
        rows.append(Select(text("conduct-saved-reply-remove"), leads_to("saved-remove", guild_id), options))
    rows.append(
        (
            Button(text("conduct-button-add-reply"), leads_to("saved-add", guild_id), "primary"),
            Button(text("conduct-button-list"), leads_to("case-list", guild_id, "open", 0)),
        )
    )
    return page(text("conduct-saved-replies-title"), *lines, rows=rows)
