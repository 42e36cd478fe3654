"""Making a report: who will read it, how to be known, the form, and the receipt.

Invariants: before a word is written stands who can read it, what Discord and the operator could see, and another
way; a rehearsal is the same form and sends nothing; a receipt is shown once, on the page that says "saved".
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot import drafts
from bot.discordkit import addresses
from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, named, see_that_shared, show_more
from bot.discordkit.downloads import expires_at
from bot.discordkit.form import Form, Sending, open_form
from bot.discordkit.pages import Block, Button, Link, Page, page
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.kernel.forms import Choice, Choices, Files, FormPage, LongText, Offer, People, ShortText, YesNo
from bot.kernel.problems import Problem
from bot.kernel.text import Text, listed, text
from cogs.conduct.pages.common import FEATURE, leads_to
from cogs.conduct.rules.words import ANONYMOUS, HOW, KINDS, MOST_WORDS, NAMED, SEALED, WISHES
from cogs.conduct.service import accused, cosigning, reporting
from cogs.conduct.service.files import see_that_they_fit
from cogs.conduct.service.reporting import Before, Pace, Saved, Told

NAMES_SHOWN = 10
PARTS_SHOWN = 3
STASH = "conduct.message"
"""A sealed draft that holds what was copied of a message, until its reader has chosen how to be known."""
NONE = "none"
STASH_KEPT = timedelta(hours=24)
PACE = Pace()

ABOUT = FormPage(
    text("conduct-page-about"),
    (
        LongText(
            name="words",
            label=text("conduct-ask-words"),
            help=text("conduct-ask-words-help"),
            required=True,
            most=MOST_WORDS,
        ),
        People(name="accused", label=text("conduct-ask-accused"), help=text("conduct-ask-accused-help"), most=10),
        People(
            name="involved", label=text("conduct-ask-involved"), help=text("conduct-ask-involved-help"), most=10
        ),
        ShortText(name="others", label=text("conduct-ask-others"), help=text("conduct-ask-others-help"), most=500),
        Files(
            name="files",
            label=text("conduct-ask-files"),
            help=text("conduct-ask-files-help"),
            most=10,
            check=lambda files: _complaint(files),
        ),
    ),
)
ACTING = FormPage(
    text("conduct-page-acting"),
    (
        Choice(
            name="kind",
            label=text("conduct-ask-kind"),
            options=tuple(Offer(kind, text(f"conduct-kind-{kind}")) for kind in KINDS),
        ),
        YesNo(name="going_on", label=text("conduct-ask-going-on")),
        Choices(
            name="wishes",
            label=text("conduct-ask-wishes"),
            help=text("conduct-ask-wishes-help"),
            options=tuple(Offer(wish, text(f"conduct-wish-{wish.replace('_', '-')}")) for wish in WISHES),
        ),
    ),
)


def _complaint(files: Any) -> Text | None:
    """Complain where files are too large, before anything of the report is lost."""
    try:
        see_that_they_fit(files)
    except Problem as problem:
        return problem.text
    return None


async def open_report(visit: Visit) -> None:
    """Say who will read it, and offer to begin: the door of `/report` and of the button in channels."""
    guild_id = await _community(visit)
    if guild_id is not None:
        await visit.show(await first_page(visit, guild_id))


async def turn_to_first(visit: Visit) -> None:
    """Turn back to the first page."""
    (guild_id,) = visit.numbers(1)
    await see_that_shared(visit, guild_id)
    await visit.turn_to(await first_page(visit, guild_id))


async def more_communities(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, text("conduct-title"), FEATURE, "report-open")


async def open_about(visit: Visit, guild_id: int, message: Mapping[str, Any], files: Any) -> None:
    """Begin a report about a message or a person, whose copy is sealed at once; for context menus."""
    said = await reporting.before(visit.ground, guild_id)
    bundle = secrets.token_hex(16)
    stash = await drafts.begin(
        visit.ground, guild_id, None, STASH, keep=STASH_KEPT, context={"bundle": bundle, "message": dict(message)}
    )
    await reporting.copied_message(visit.ground, guild_id, bundle, tuple(files))
    await visit.show(_before_page(visit, guild_id, said, stash.id))


async def choose_how(visit: Visit) -> None:
    """Ask how the reporter wants to be known."""
    guild_id, (stash,) = await _entered(visit, 1)
    said = await reporting.before(visit.ground, guild_id)
    lines = [text(f"conduct-how-{how}", count=len(said.handlers)) for how in HOW]
    if "identity" in said.unavailable:
        lines[1] = text("conduct-how-sealed-not-here")
    buttons = tuple(
        Button(text(f"conduct-button-{how}"), leads_to("report-write", guild_id, how, stash))
        for how in HOW
        if how != SEALED or "identity" not in said.unavailable
    )
    await visit.turn_to(page(text("conduct-how-title"), *lines, text("conduct-how-later"), rows=(buttons,)))


async def write(visit: Visit) -> None:
    """Open the form."""
    guild_id, (how, stash) = await _entered(visit, 2)
    if how not in HOW:
        raise Problem(text("problem-old-button"))
    await _open(visit, guild_id, how, stash)


async def rehearse(visit: Visit) -> None:
    """Open the same form, which sends nothing."""
    guild_id, () = await _entered(visit, 0)
    await _open(visit, guild_id, "rehearsal", NONE)


async def send(visit: Visit, sending: Sending) -> None:
    """Save a report, and say so with its receipt."""
    context, now = sending.context, visit.ground.clock.now()
    if context["how"] == "rehearsal":
        async with visit.ground.database.write() as tx:
            await sending.close(tx)
        again = leads_to("report-begin", sending.guild_id, NONE)
        rows = ((Button(text("conduct-button-write"), again, "primary"),),)
        await visit.turn_to(page(text("conduct-rehearsed-title"), text("conduct-rehearsed"), rows=rows))
        return
    PACE.see_that_slow_enough(visit.user_id, now)
    with PACE.counting(visit.user_id, now):
        saved = await reporting.submit(
            visit.ground,
            sending.guild_id,
            visit.user_id,
            _told(visit, sending),
            close=sending.close,
            draft_id=sending.draft_id,
        )
    await visit.turn_to(_saved_page(sending.guild_id, saved))


async def allowed(visit: Visit, guild_id: int, context: Context) -> None:
    """See that people can report here; everybody may, also who has left or was banned."""
    if context.get("how") != "rehearsal":
        async with visit.ground.database.read() as tx:
            if not await reporting.is_open(visit.ground, tx, guild_id):
                raise Problem(text("conduct-closed"))


async def was_sent(visit: Visit, draft_id: str) -> bool:
    """Show what was saved of a draft a moment ago, where its answer was lost."""
    found = await reporting.sent(
        visit.ground, [guild.id for guild in visit.client.guilds], visit.user_id, draft_id
    )
    if found is not None:
        await visit.turn_to(_saved_page(*found))
    return found is not None


REPORT = Form(
    "conduct.report",
    text("conduct-title"),
    (ABOUT, ACTING),
    send,
    allowed=allowed,
    send=text("conduct-button-send"),
    sent=was_sent,
)

ROUTES = {
    "report-open": Route(open_report),
    "report-open-more": Route(more_communities),
    "report-first": Route(turn_to_first),
    "report-begin": Route(choose_how),
    "report-write": Route(write),
    "report-try": Route(rehearse),
}
FORMS = (REPORT,)


async def first_page(visit: Visit, guild_id: int) -> Page:
    """Return the page before a word is written; what waits for the person as somebody else comes first."""
    waiting = await _waiting(visit, guild_id)
    try:
        said = await reporting.before(visit.ground, guild_id)
    except Problem as problem:
        if not waiting:
            raise
        return Page(text("conduct-title"), (*waiting, Block((problem.text,))))
    begun = _before_page(visit, guild_id, said, NONE)
    return Page(begun.title, (*waiting, *begun.blocks))


async def _waiting(visit: Visit, guild_id: int) -> list[Block]:
    """Return what the conduct team has for this person as somebody accused, or as co-signer outside."""
    async with visit.ground.database.read() as tx:
        parts = await accused.parts(visit.ground, tx, guild_id, visit.user_id)
        asked = await cosigning.questions(visit.ground, tx, guild_id, visit.user_id)
    blocks = [
        Block(
            (text("conduct-part-news"),),
            ((Button(text("conduct-button-part"), leads_to("part-open", guild_id, part)),),),
        )
        for part in parts[-PARTS_SHOWN:]
    ]
    if asked:
        press = Button(text("conduct-button-cosign"), leads_to("cosign-open", guild_id))
        blocks.append(Block((text("conduct-cosign-news"),), ((press,),)))
    return blocks


async def _community(visit: Visit) -> int | None:
    return await meant(visit, text("conduct-title"), FEATURE, "report-open", nobody=text("conduct-no-community"))


async def _entered(visit: Visit, count: int) -> tuple[int, tuple[str, ...]]:
    """Return the community that a press names and what else it carries."""
    guild, *rest = visit.args or ("",)
    if not guild.isdecimal() or len(rest) != count:
        raise Problem(text("problem-old-button"))
    return await see_that_shared(visit, int(guild)), tuple(rest)


def _before_page(visit: Visit, guild_id: int, said: Before, stash: str) -> Page:
    people = [text("name", name=f"<@{id}>") for id in said.handlers[:NAMES_SHOWN]]
    if more := len(said.handlers) - len(people):
        people.append(text("list-more", count=more))
    hours = int(said.terms.acknowledge.total_seconds() // 3600)
    lines = [
        text("conduct-before-who", people=listed(people), community=named(visit, guild_id)),
        text("conduct-before-involved"),
        text("conduct-before-powers"),
        text("conduct-before-discord"),
        text("conduct-before-soon", time=text("unit-hours", count=hours)),
    ]
    if said.record is not None:
        lines.append(text("conduct-before-record", count=said.record.count, kept=said.record.in_time))
    if said.unavailable:
        lines.append(text("conduct-before-few"))
    outside = text("name", name=addresses.shown(said.outside)) if said.outside else text("conduct-outside-person")
    lines.append(text("conduct-before-outside", outside=outside))
    told = said.outside_is_told or (visit.client.outside.sends_mail and "@" in (said.outside or ""))
    lines.append(text("conduct-before-told" if told else "conduct-before-not-told"))
    buttons: list[Button | Link] = [
        Button(text("conduct-button-write"), leads_to("report-begin", guild_id, stash), "primary"),
        Button(text("conduct-button-mine"), leads_to("mine-open", guild_id)),
        Button(text("conduct-button-try"), leads_to("report-try", guild_id)),
    ]
    if said.code_of_conduct is not None:
        buttons.append(Link(text("conduct-button-code"), said.code_of_conduct))
    if stash != NONE:
        lines.insert(0, text("conduct-before-copied"))
    return Page(text("conduct-title"), (Block(tuple(lines)), Block(rows=(tuple(buttons),))))


async def _open(visit: Visit, guild_id: int, how: str, stash: str) -> None:
    context: dict[str, Any] = {"how": how, "bundle": secrets.token_hex(16), "message": None}
    answers: dict[str, Any] = {}
    if stash != NONE:
        held = await drafts.load(visit.ground, stash, visit.user_id)
        if held.form != STASH or held.guild_id != guild_id:
            raise Problem(text("problem-old-button"))
        context |= held.context
        author = (context["message"] or {}).get("author")
        answers = {"accused": [author]} if author else {}
    intro = [text(f"conduct-intro-{how}")]
    if context["message"]:
        intro.append(text("conduct-intro-message"))
    await open_form(
        visit,
        REPORT,
        guild_id=guild_id,
        intro=intro,
        context=context,
        answers=answers or None,
        about=f"{how}|{stash}",
        anonymous=how not in (NAMED, SEALED),
    )


def _told(visit: Visit, sending: Sending) -> Told:
    answers, context = sending.answers, sending.context
    message = context["message"]
    files = answers["files"] or ()
    return Told(
        how=str(context["how"]),
        words=answers["words"],
        kind=answers["kind"] or "other",
        going_on=answers["going_on"],
        wishes=tuple(answers["wishes"]),
        accused=tuple(id for id in answers["accused"] if id != visit.user_id),
        involved=tuple(id for id in answers["involved"] if id != visit.user_id),
        others=answers["others"],
        files=tuple(files),
        expires=tuple(expires_at(file.url) for file in files),
        bundle=str(context["bundle"]),
        message=message if message and message.get("words") is not None else None,
        message_id=message.get("id") if message else None,
    )


def _saved_page(guild_id: int, saved: Saved) -> Page:
    by = f"<t:{int(saved.acknowledge_by.timestamp())}:f>"
    next_lines = (text("conduct-saved-next", by=by), text("conduct-saved-again"))
    if saved.receipt is None:
        mine = Button(text("conduct-button-mine"), leads_to("mine-open", guild_id))
        return page(
            text("conduct-saved-title"), text("conduct-saved-code", code=saved.code), *next_lines, rows=((mine,),)
        )
    words = " ".join(saved.receipt)
    asks = leads_to("report-ask", guild_id, saved.report_id, saved.ask)
    return Page(
        text("conduct-saved-title"),
        (
            Block((text("conduct-saved-receipt"), text("conduct-receipt", words=words))),
            Block(
                (text("conduct-saved-keep"), *next_lines),
                ((Button(text("conduct-button-kept"), asks, "primary"),),),
            ),
        ),
    )


def moment(value: datetime | None) -> str | None:
    """Return a moment as JSON can hold it."""
    return value.isoformat() if value is not None else None


__all__ = ["ANONYMOUS", "FORMS", "ROUTES", "first_page", "moment", "open_about", "open_report"]
