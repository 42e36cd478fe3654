"""`/propose`: writing a proposal by name or without one, coming back to it, and looking proposals over.

Invariants: who reads what, and how far it hides somebody, is said before a word is written; whoever looks over a
proposal without a name sees no day, no order and nothing of who wrote it.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot import receipts
from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.form import Form, Sending, open_form
from bot.discordkit.form_modal import typed_in
from bot.discordkit.form_pages import typed_too_late
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, Row, page
from bot.discordkit.visit import Visit, numbers
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.forms import FormPage, LongText, ShortText
from bot.kernel.problems import Problem
from bot.kernel.text import Day, Name, Text, text
from cogs.decisions.pages.common import (
    FEATURE,
    WRONG,
    community,
    is_staff_here,
    press,
    said,
    see_that_may_propose,
    see_that_staff,
)
from cogs.decisions.rules import lifecycle
from cogs.decisions.service import proposing
from cogs.decisions.service.proposing import Shown
from data import proposals
from data.engine import Transaction
from data.proposals import ACCEPTED, DECLINED, PUBLISHED

TITLE = text("decisions-propose-title")
NAMED_FORM, NAMELESS_FORM = "decisions.proposal", "decisions.nameless"
SHOWN = 3
"""Proposals of one's own on one page."""


async def open_propose(visit: Visit) -> None:
    """Show how one proposes; outside a community, ask which one is meant."""
    nobody = text("decisions-no-community")
    try:
        guild_id = await meant(visit, TITLE, FEATURE, "propose", nobody=nobody)
    except Problem as problem:
        if problem.text != nobody:
            raise
        # whoever has left can still read what became of what they proposed
        await visit.show(page(TITLE, nobody, rows=((press("decisions-button-receipt", "receipt"),),)))
        return
    if guild_id is None:
        return
    await proposing.see_that_on(visit.ground, guild_id)
    await visit.turn_to(await _first(visit, guild_id))


async def more_for_propose(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "propose")


async def by_name(visit: Visit) -> None:
    """Let somebody write a proposal by name."""
    guild_id = await _may_propose(visit)
    intro = (text("decisions-named-intro"),)
    await open_form(visit, NAMED, guild_id=guild_id, intro=intro)


async def nameless(visit: Visit) -> None:
    """Say how far it hides somebody, and let them write without a name."""
    guild_id = await _may_propose(visit)
    intro = (
        text("decisions-nameless-intro"),
        text("decisions-nameless-batches", days=lifecycle.ALONE_AFTER.days),
        text("decisions-nameless-limits"),
    )
    await open_form(visit, NAMELESS, guild_id=guild_id, intro=intro, anonymous=True)


async def take_named(visit: Visit, sending: Sending) -> None:
    """Keep a proposal by name."""
    await see_that_member(visit, sending.guild_id)
    await see_that_may_propose(visit, sending.guild_id)
    answers = sending.answers
    await proposing.propose(
        visit.ground,
        sending.guild_id,
        visit.user_id,
        answers["title"],
        answers["words"],
        close=sending.close,
    )
    rows = ((press("decisions-button-mine", "proposals-mine", sending.guild_id, 0),),)
    await visit.turn_to(page(TITLE, text("decisions-named-sent"), rows=rows))


async def take_nameless(visit: Visit, sending: Sending) -> None:
    """Keep a proposal without a name, and show its receipt."""
    await see_that_member(visit, sending.guild_id)
    await see_that_may_propose(visit, sending.guild_id)
    answers = sending.answers
    receipt = await proposing.propose_nameless(
        visit.ground,
        sending.guild_id,
        visit.user_id,
        answers["title"],
        answers["words"],
        draft_id=sending.draft_id,
        close=sending.close,
    )
    await visit.turn_to(_receipt_page(receipt))


async def show_sent(visit: Visit, draft_id: str) -> bool:
    """Show the receipt of a draft again that was sent without a name; False where it was not."""
    found = await proposing.sent(visit.ground, [guild.id for guild in visit.client.guilds], draft_id)
    if found is None:
        return False
    await visit.turn_to(_receipt_page(found[1]))
    return True


async def ask_receipt(visit: Visit) -> None:
    """Open the form for a receipt."""
    await ask_now(visit, RECEIPT, to(FEATURE, "receipt-shown"))


async def take_receipt(visit: Visit) -> None:
    """Show what became of the proposal of a receipt."""
    now = visit.ground.clock.now()
    WRONG.see_that_slow_enough(visit.user_id, now)
    typed = typed_now(visit, RECEIPT, "receipt")
    if receipts.read(typed) is not None:
        WRONG.note(visit.user_id, now)
    found = await proposing.with_receipt(visit.ground, [guild.id for guild in visit.client.guilds], typed)
    if found is None:
        raise Problem(text("decisions-receipt-nothing"))
    WRONG.forget(visit.user_id)
    await visit.turn_to(Page(TITLE, (Block(tuple(_lines(found))),)))


async def open_mine(visit: Visit) -> None:
    """Show what somebody proposed by name, from a number on."""
    guild_id = await community(visit)
    (start,) = numbers(visit.args[1:2] or ("0",), 1)
    own = await proposing.mine(visit.ground, guild_id, visit.user_id)
    if not own:
        await visit.turn_to(page(TITLE, text("decisions-mine-none")))
        return
    blocks = [Block((text("decisions-mine-day", day=Day(one.proposal.made_on)), *_lines(one))) for one in own]
    rows: tuple[Row, ...] = ()
    if start + SHOWN < len(own):
        rows = ((press("decisions-button-more", "proposals-mine", guild_id, start + SHOWN),),)
    await visit.turn_to(Page(TITLE, (*blocks[start : start + SHOWN], Block((), rows))))


async def open_look(visit: Visit) -> None:
    """Show staff one proposal that waits, from a number on."""
    guild_id = await community(visit)
    (start,) = numbers(visit.args[1:2] or ("0",), 1)
    await see_that_staff(visit, guild_id)
    await _look(visit, guild_id, start)


async def open_look_here(visit: Visit) -> None:
    """Show staff the first proposal that waits, from their own page."""
    guild_id = visit.guild_id or 0
    await see_that_staff(visit, guild_id)
    await _look(visit, guild_id, 0)


async def accept(visit: Visit) -> None:
    """Let a proposal be published."""
    guild_id = await community(visit)
    await see_that_staff(visit, guild_id)
    found = await proposing.accept(visit.ground, guild_id, said(visit, 1))
    note = text("decisions-accepted" if found.author_id is not None else "decisions-accepted-nameless")
    await _look(visit, guild_id, 0, note)


async def ask_why(visit: Visit) -> None:
    """Ask why a proposal is declined."""
    await ask_now(visit, WHY, to(FEATURE, "proposal-declined", await community(visit), said(visit, 1)))


async def decline(visit: Visit) -> None:
    """Decline a proposal with a reason."""
    guild_id = await community(visit)
    reason = typed_now(visit, WHY, "reason").strip()
    try:
        await see_that_staff(visit, guild_id)
        await proposing.decline(visit.ground, guild_id, said(visit, 1), reason)
    except Problem as problem:
        given_back = typed_too_late(typed_in(visit.submitted))
        await visit.turn_to(Page(TITLE, (Block((problem.text,)), *given_back.blocks)))
        return
    await _look(visit, guild_id, 0, text("decisions-declined"))


async def updates(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what somebody finds behind "You have an update in Hearth"."""
    own = await proposals.of_author(tx, guild_id, user_id)
    if not any(not one.is_seen and one.state in (DECLINED, PUBLISHED) for one in own):
        return []
    leads = (text("decisions-button-mine"), to(FEATURE, "proposals-mine", guild_id, 0))
    return [Note((text("decisions-news"),), (leads,))]


async def _first(visit: Visit, guild_id: int) -> Page:
    buttons = (
        press("decisions-button-named", "by-name", guild_id, style="primary"),
        press("decisions-button-nameless", "nameless", guild_id),
        press("decisions-button-receipt", "receipt"),
    )
    further: list[Button] = []
    async with visit.ground.database.read() as tx:
        if await proposals.of_author(tx, guild_id, visit.user_id):
            further.append(press("decisions-button-mine", "proposals-mine", guild_id, 0))
        waiting = await proposing.count_to_look_at(visit.ground, tx, guild_id)
    lines = [text("decisions-propose-intro"), text("decisions-propose-who")]
    if waiting and await is_staff_here(visit, guild_id):
        lines.append(text("decisions-waiting", count=waiting))
        further.append(press("decisions-button-look", "look", guild_id, 0))
    rows: list[Row] = [buttons]
    if further:
        rows.append(tuple(further))
    return page(TITLE, *lines, rows=rows)


async def _may_propose(visit: Visit) -> int:
    guild_id = await community(visit)
    await proposing.see_that_on(visit.ground, guild_id)
    await see_that_member(visit, guild_id)
    await see_that_may_propose(visit, guild_id)
    return guild_id


async def _look(visit: Visit, guild_id: int, start: int, *notes: Text) -> None:
    waiting = await proposing.to_look_at(visit.ground, guild_id)
    title = text("decisions-look-title")
    if not waiting:
        await visit.turn_to(page(title, *notes, text("decisions-look-none")))
        return
    at = start if start < len(waiting) else 0
    one = waiting[at]
    author = one.proposal.author_id
    who = text("decisions-by", person=f"<@{author}>") if author is not None else text("decisions-by-nobody")
    head = (*notes, text("decisions-look-count", count=len(waiting)), text("decisions-look-how"))
    words = (text("decisions-proposal-title", title=Name(one.title)), who, _words(one))
    decides = (
        press("decisions-button-accept", "proposal-accept", guild_id, one.proposal.id, style="primary"),
        press("decisions-button-decline", "proposal-decline", guild_id, one.proposal.id),
    )
    rows: list[Row] = [decides]
    if len(waiting) > 1:
        rows.append((press("decisions-button-next", "look", guild_id, (at + 1) % len(waiting)),))
    await visit.turn_to(Page(title, (Block(head), Block(words, tuple(rows)))))


def _lines(one: Shown) -> list[Text]:
    """Return a proposal and what became of it, for whoever wrote it."""
    lines = [text("decisions-proposal-title", title=Name(one.title)), _words(one)]
    state = one.proposal.state
    if state == DECLINED:
        lines.append(text("decisions-is-declined", reason=Name(one.reason or "", lines=True)))
    elif state == PUBLISHED:
        lines.append(text("decisions-is-published", channel=f"<#{one.proposal.channel_id}>"))
    elif state == ACCEPTED:
        lines.append(text("decisions-is-accepted"))
    else:
        lines.append(text("decisions-is-waiting"))
    return lines


def _words(one: Shown) -> Text:
    return text("decisions-words", words=Name(one.words, lines=True))


def _receipt_page(receipt: tuple[str, ...]) -> Page:
    lines = (
        text("decisions-nameless-sent"),
        text("decisions-receipt", words=receipts.canonical(receipt)),
        text("decisions-receipt-keep"),
    )
    return page(TITLE, *lines)


QUESTIONS = (
    ShortText(
        name="title",
        label=text("decisions-label-title"),
        help=text("decisions-help-title"),
        required=True,
        most=lifecycle.LONGEST_TITLE,
    ),
    LongText(
        name="words",
        label=text("decisions-label-words"),
        help=text("decisions-help-words"),
        required=True,
        most=lifecycle.LONGEST_PROPOSAL,
    ),
)
NAMED = Form(NAMED_FORM, TITLE, (FormPage(TITLE, QUESTIONS),), take_named, send=text("decisions-button-propose"))
NAMELESS = Form(
    NAMELESS_FORM,
    text("decisions-nameless-title"),
    (FormPage(text("decisions-nameless-title"), QUESTIONS),),
    take_nameless,
    send=text("decisions-button-propose-nameless"),
    sent=show_sent,
)
RECEIPT = FormPage(
    text("decisions-receipt-title"),
    (
        LongText(
            name="receipt",
            label=text("decisions-label-receipt"),
            help=text("decisions-help-receipt"),
            required=True,
            most=200,
        ),
    ),
)
WHY = FormPage(
    text("decisions-decline-title"),
    (
        LongText(
            name="reason",
            label=text("decisions-label-decline"),
            help=text("decisions-help-decline"),
            required=True,
            most=lifecycle.LONGEST_REASON,
        ),
    ),
)

ROUTES: Mapping[str, Route] = {
    "propose": Route(open_propose),
    "propose-more": Route(more_for_propose),
    "by-name": Route(by_name),
    "nameless": Route(nameless),
    "receipt": Route(ask_receipt, opens_form=True),
    "receipt-shown": Route(take_receipt),
    "proposals-mine": Route(open_mine),
    "look": Route(open_look),
    "look-here": Route(open_look_here),
    "proposal-accept": Route(accept),
    "proposal-decline": Route(ask_why, opens_form=True),
    "proposal-declined": Route(decline),
}
"""What presses lead to, by their verbs."""
