"""Applying: calls to choose from, one question a page, what others read of an answer, sending, taking back.

Invariants: who reads what, how it is judged and when it is erased is said before a word is written; each answer is
shown as others will read it, beside what may still tell who wrote it.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.asking import ask_now, chosen_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Page, Row, Select, page
from bot.discordkit.visit import Visit
from bot.kernel.forms import FormPage, LongText, People
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, listed, text
from cogs.applications.pages.common import (
    FEATURE,
    TITLE,
    call_lines,
    call_options,
    community,
    contact_line,
    give_back,
    known_of,
    main_press,
    number_said,
    press,
    rubric_lines,
    said,
)
from cogs.applications.rules import judging
from cogs.applications.rules.blind import REMOVED, doubtful
from cogs.applications.service import applying, calls
from cogs.applications.service.applying import Own
from data.application_calls import OPEN, OVER

ANSWER = FormPage(
    TITLE,
    (
        LongText(
            name="words",
            label=text("applications-label-answer"),
            help=text("applications-help-answer"),
            required=True,
            most=judging.MOST_ANSWER,
        ),
    ),
)
MORE = FormPage(
    TITLE,
    (
        LongText(
            name="harder",
            label=text("applications-label-harder"),
            help=text("applications-help-harder"),
            most=judging.MOST_HARDER,
        ),
        People(
            name="excluded",
            label=text("applications-label-excluded"),
            help=text("applications-help-excluded"),
            most=judging.MOST_EXCLUDED,
        ),
    ),
)


async def open_apply(visit: Visit) -> None:
    """Show what one can apply for; outside a community, ask which one is meant."""
    guild_id = await meant(visit, TITLE, FEATURE, "apply", nobody=text("applications-no-community"))
    if guild_id is not None:
        await visit.show(await _list(visit, guild_id))


async def more_for_apply(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "apply")


async def back(visit: Visit) -> None:
    """Turn back to the list."""
    await visit.turn_to(await _list(visit, await community(visit)))


async def choose(visit: Visit) -> None:
    """Show the call that was chosen in a list."""
    guild_id = await community(visit)
    if not visit.values:
        raise Problem(text("problem-old-button"))
    await _turn_to_call(visit, guild_id, visit.values[0])


async def look(visit: Visit) -> None:
    """Show one call, and how far one's application is."""
    guild_id = await community(visit)
    await _turn_to_call(visit, guild_id, said(visit, 1))


async def question(visit: Visit) -> None:
    """Show one question, with one's answer as others read it."""
    await _turn_to_question(visit, await community(visit), said(visit, 1), number_said(visit, 2))


async def write(visit: Visit) -> None:
    """Let somebody write an answer."""
    guild_id, call_id, number = await community(visit), said(visit, 1), number_said(visit, 2)
    await applying.see_that_may(visit.ground, guild_id, visit.user_id, call_id)
    own = await applying.own(visit.ground, guild_id, visit.user_id, call_id)
    before = {"words": own.written.answers[number]} if number < len(own.written.answers) else {}
    await ask_now(visit, ANSWER, to(FEATURE, "written", guild_id, call_id, number), before)


async def written(visit: Visit) -> None:
    """Save an answer."""
    guild_id, call_id, number = await community(visit), said(visit, 1), number_said(visit, 2)
    words = typed_now(visit, ANSWER, "words")
    try:
        known = await known_of(visit, guild_id)
        await applying.answer(visit.ground, guild_id, visit.user_id, call_id, number, words, known)
    except Problem as problem:
        await give_back(visit, problem)
        return
    await _turn_to_question(visit, guild_id, call_id, number, text("applications-saved"))


async def more(visit: Visit) -> None:
    """Show what can be added, and the press that hands everything in."""
    await _turn_to_more(visit, await community(visit), said(visit, 1))


async def write_more(visit: Visit) -> None:
    """Let somebody add what made things harder, and whom to leave out."""
    guild_id, call_id = await community(visit), said(visit, 1)
    await applying.see_that_may(visit.ground, guild_id, visit.user_id, call_id)
    own = (await applying.own(visit.ground, guild_id, visit.user_id, call_id)).written
    before = {"harder": own.harder, "excluded": [str(id) for id in own.excluded]}
    await ask_now(visit, MORE, to(FEATURE, "more-written", guild_id, call_id), before)


async def more_written(visit: Visit) -> None:
    """Save it."""
    guild_id, call_id = await community(visit), said(visit, 1)
    excluded = [int(id) for id in chosen_now(visit, MORE, "excluded") if id.isdecimal()]
    try:
        await applying.add_more(
            visit.ground,
            guild_id,
            visit.user_id,
            call_id,
            harder=typed_now(visit, MORE, "harder"),
            excluded=excluded[: judging.MOST_EXCLUDED],
            known=await known_of(visit, guild_id),
        )
    except Problem as problem:
        await give_back(visit, problem)
        return
    await _turn_to_more(visit, guild_id, call_id, text("applications-saved"))


async def send(visit: Visit) -> None:
    """Hand an application in."""
    guild_id, call_id = await community(visit), said(visit, 1)
    known = await known_of(visit, guild_id)
    await applying.send(visit.ground, guild_id, visit.user_id, call_id, known)
    await _turn_to_call(visit, guild_id, call_id)


async def ask_to_withdraw(visit: Visit) -> None:
    """Ask whether an application should go."""
    guild_id, call_id = await community(visit), said(visit, 1)
    call = await calls.get(visit.ground, guild_id, call_id)
    presses = (
        press("applications-button-withdraw-yes", "withdraw-yes", guild_id, call_id),
        press("applications-button-keep", "call", guild_id, call_id),
    )
    lines = (text("applications-withdraw-ask", title=Name(call.title)),)
    await visit.turn_to(page(TITLE, *lines, rows=(presses,)))


async def withdraw(visit: Visit) -> None:
    """Erase an application."""
    guild_id = await community(visit)
    await applying.withdraw(visit.ground, guild_id, visit.user_id, said(visit, 1))
    await visit.turn_to(await _list(visit, guild_id, text("applications-withdrawn")))


async def _list(visit: Visit, guild_id: int, *notes: Text) -> Page:
    own = await applying.mine(visit.ground, guild_id, visit.user_id)
    mine = {call.id for _, call in own}
    offered = [call for call in await calls.open_calls(visit.ground, guild_id) if call.id not in mine]
    lines, rows = list(notes), list[Row]()
    if offered:
        lines.append(text("applications-open", count=len(offered)))
        leads_to = to(FEATURE, "choose", guild_id, "open")
        rows.append(Select(text("applications-choose"), leads_to, call_options(offered)))
    else:
        lines.append(text("applications-none-open"))
    if own:
        lines.append(text("applications-yours", count=len(own)))
        leads_to = to(FEATURE, "choose", guild_id, "own")
        rows.append(Select(text("applications-choose-own"), leads_to, call_options([call for _, call in own])))
    return page(TITLE, *lines, rows=rows)


async def _turn_to_call(visit: Visit, guild_id: int, call_id: str) -> None:
    own = await applying.own(visit.ground, guild_id, visit.user_id, call_id)
    await applying.note_seen(visit.ground, own)
    if own.call.state in OVER and own.application is not None:
        await visit.turn_to(_decided(guild_id, own))
        return
    lines = _standing(own) if own.application is not None else []
    lines += [*call_lines(own.call), text("applications-how"), text("applications-limits")]
    presses = []
    if await _can_apply(visit, guild_id, call_id):
        begun = "change-own" if own.is_sent else "go-on"
        label = f"applications-button-{'begin' if own.application is None else begun}"
        presses.append(main_press(label, "question", guild_id, call_id, 0))
    elif own.call.state == OPEN:
        lines.append(text("applications-judges-cannot"))
    else:
        lines.append(text("applications-closed"))
    if own.application is not None:
        presses.append(press("applications-button-withdraw", "withdraw", guild_id, call_id))
    presses.append(press("applications-button-list", "list", guild_id))
    await visit.turn_to(page(TITLE, *lines, rows=(tuple(presses),)))


def _standing(own: Own) -> list[Text]:
    """Return how far one's application is, and whether it can still be changed."""
    if not own.is_sent:
        return [text("applications-is-draft")]
    changes = [text("applications-can-change")] * (own.call.state == OPEN)
    return [text("applications-is-sent"), *changes]


async def _can_apply(visit: Visit, guild_id: int, call_id: str) -> bool:
    try:
        await applying.see_that_may(visit.ground, guild_id, visit.user_id, call_id)
    except Problem:
        return False
    return True


def _decided(guild_id: int, own: Own) -> Page:
    outcome = own.application.outcome if own.application is not None else None
    lines = [text(f"applications-outcome-{outcome or 'declined'}", title=Name(own.call.title))]
    if own.feedback is not None:
        lines += [text("applications-feedback-says"), text("name", name=Name(own.feedback, lines=True))]
    lines += [
        text("applications-decided-erased"),
        contact_line(own.call),
    ]
    return page(TITLE, *lines, rows=((press("applications-button-list", "list", guild_id),),))


async def _turn_to_question(visit: Visit, guild_id: int, call_id: str, number: int, *notes: Text) -> None:
    await applying.see_that_may(visit.ground, guild_id, visit.user_id, call_id)
    own = await applying.own(visit.ground, guild_id, visit.user_id, call_id)
    asked = own.call.contents["questions"]
    if not 0 <= number < len(asked):
        raise Problem(text("problem-old-button"))
    blind = own.seen_blind(await known_of(visit, guild_id))
    answer = blind.answers[number] if number < len(blind.answers) else ""
    head = [
        *notes,
        text("applications-question", number=number + 1, whole=len(asked)),
        text("name", name=Name(asked[number], lines=True)),
        *rubric_lines(own.call),
    ]
    label = "applications-button-change" if answer else "applications-button-write"
    write = press if answer else main_press
    presses = [write(label, "write", guild_id, call_id, number)]
    following = (
        ("question", guild_id, call_id, number + 1) if number + 1 < len(asked) else ("more", guild_id, call_id)
    )
    leads = main_press if answer else press
    presses.append(leads("applications-button-next", *following))
    if number:
        presses.append(press("applications-button-previous", "question", guild_id, call_id, number - 1))
    presses.append(press("applications-button-call", "call", guild_id, call_id))
    lines = _as_read(answer) if answer else [text("applications-unanswered")]
    await visit.turn_to(Page(TITLE, (Block(tuple(head)), Block(tuple(lines), (tuple(presses),)))))


async def _turn_to_more(visit: Visit, guild_id: int, call_id: str, *notes: Text) -> None:
    await applying.see_that_may(visit.ground, guild_id, visit.user_id, call_id)
    own = await applying.own(visit.ground, guild_id, visit.user_id, call_id)
    harder = own.seen_blind(await known_of(visit, guild_id)).harder
    lines = [*notes, text("applications-more"), text("applications-more-read")]
    if harder:
        lines += _as_read(harder)
    if own.written.excluded:
        people = listed([text("name", name=f"<@{id}>") for id in own.written.excluded])
        lines.append(text("applications-excluded", people=people))
    presses = [press("applications-button-more", "more-write", guild_id, call_id)]
    if own.is_sent:
        lines += _standing(own)
    elif own.is_whole:
        lines.append(text("applications-before-sending"))
        presses.insert(0, main_press("applications-button-send", "send", guild_id, call_id))
    else:
        lines.append(text("applications-not-whole"))
    last = len(own.call.contents["questions"]) - 1
    presses.append(press("applications-button-previous", "question", guild_id, call_id, last))
    presses.append(press("applications-button-call", "call", guild_id, call_id))
    await visit.turn_to(page(TITLE, *lines, rows=(tuple(presses),)))


def _as_read(stripped: str) -> list[Text]:
    """Return a text as others read it, and what to look at once more."""
    lines = [text("applications-as-read"), text("name", name=Name(stripped, lines=True))]
    if REMOVED in stripped:
        lines.append(text("applications-removed", mark=REMOVED))
    if places := doubtful(stripped):
        found = listed([text("name", name=Name(one)) for one in places])
        lines.append(text("applications-doubtful", places=found))
    return lines


ROUTES: Mapping[str, Route] = {
    "apply": Route(open_apply),
    "apply-more": Route(more_for_apply),
    "list": Route(back),
    "choose": Route(choose),
    "call": Route(look),
    "question": Route(question),
    "write": Route(write, opens_form=True),
    "written": Route(written),
    "more": Route(more),
    "more-write": Route(write_more, opens_form=True),
    "more-written": Route(more_written),
    "send": Route(send),
    "withdraw": Route(ask_to_withdraw),
    "withdraw-yes": Route(withdraw),
}
"""What presses lead to, by their verbs."""
