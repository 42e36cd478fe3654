"""What somebody needs to take part: asking for it in confidence, and the hosts' queue.

Invariants: who will read it, and for how long it is kept, is said before a word is written; what was written is
shown to its person, the hosts of that event and those who plan events here, and is never lost on its way.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.asking import ask_now, chosen_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.form_modal import typed_in
from bot.discordkit.form_pages import typed_too_late
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, Row, page
from bot.discordkit.visit import Visit, numbers
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.forms import Choice, FormPage, LongText, Offer
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Name, Text, text
from cogs.events.pages.common import FEATURE, actor_of, community_and, press, said, when_lines
from cogs.events.rules import needs
from cogs.events.service import needing
from cogs.events.service.needing import Need
from data.engine import Transaction
from data.event_requests import ANSWERED, DOING, OVER, TO_DO, WITHDRAWN

TITLE = text("events-need-title")
QUEUE = text("events-needs-title")
ALL = "all"
"""Stands where an event's id would: all events that somebody may change."""
SHOWN = 5

WRITE = FormPage(
    TITLE,
    (
        LongText(
            name="words",
            label=text("events-need-label"),
            help=text("events-need-help"),
            required=True,
            most=needs.MOST_WORDS,
        ),
    ),
)
ANSWER = FormPage(
    QUEUE,
    (
        Choice(
            name="state",
            label=text("events-needs-label-state"),
            options=tuple(Offer(one, text(f"events-needs-offer-{one}")) for one in ANSWERED),
            required=True,
        ),
        LongText(
            name="words",
            label=text("events-needs-label-words"),
            help=text("events-needs-help-words"),
            required=True,
            most=needs.MOST_WORDS,
        ),
    ),
)


async def open_need(visit: Visit) -> None:
    """Show what somebody asked for, or what asking means before they write a word."""
    guild_id, time_id = await community_and(visit)
    await see_that_member(visit, guild_id)
    need = await needing.read(visit.ground, guild_id, visit.user_id, time_id)
    if need is not None and need.request.state != WITHDRAWN:
        await visit.turn_to(_own_page(need))
        return
    about = await needing.about(visit.ground, guild_id, time_id)
    hosts = ", ".join(f"<@{id}>" for id in about.hosts)
    lines = [
        text("events-need-for", title=Name(about.event.title)),
        *when_lines(about.event, about.time)[:1],
        text("events-need-readers", people=hosts) if hosts else text("events-need-readers-nobody"),
        text("events-need-sealed", count=needs.KEPT.days),
        text("events-need-due", at=Instant(about.due_at)),
        *([text("events-need-late")] if about.is_late else []),
        text("events-need-choice"),
    ]
    writes = press("events-button-need-write", "need-write", guild_id, time_id, style="primary")
    back = press("events-button-details", "details", guild_id, time_id)
    await visit.turn_to(page(TITLE, *lines, rows=((writes, back),)))


async def write(visit: Visit) -> None:
    """Let somebody write what they need, or add to it."""
    guild_id, time_id = await community_and(visit)
    need = await needing.mine(visit.ground, guild_id, visit.user_id, time_id)
    await ask_now(
        visit, WRITE, to(FEATURE, "need-sent", guild_id, time_id), {"words": need.words if need else None}
    )


async def sent(visit: Visit) -> None:
    """Keep what somebody needs."""
    guild_id, time_id = await community_and(visit)
    words = typed_now(visit, WRITE, "words").strip()
    try:
        await see_that_member(visit, guild_id)
        need = await needing.ask(visit.ground, guild_id, visit.user_id, time_id, words, language=visit.language)
    except Problem as problem:
        await _give_back(visit, problem)
        return
    await visit.turn_to(_own_page(need, text("events-need-saved")))


async def withdraw(visit: Visit) -> None:
    """Take back what one asked for."""
    guild_id, request_id = await community_and(visit)
    await needing.withdraw(visit.ground, guild_id, visit.user_id, request_id)
    back = press("events-button-details", "details", guild_id, said(visit, 2))
    await visit.turn_to(page(TITLE, text("events-need-withdrawn"), rows=((back,),)))


async def open_queue(visit: Visit) -> None:
    """Show the requests of one event, or those that wait at all events that somebody may change."""
    guild_id, of = await community_and(visit)
    (start,) = numbers(visit.args[2:3] or ("0",), 1)
    await visit.turn_to(await queue_page(visit, guild_id, of, start))


async def queue_page(visit: Visit, guild_id: int, of: str, start: int = 0) -> Page:
    """Return the page of requests, what waits first."""
    actor = await actor_of(visit, guild_id)
    found = await needing.queue(visit.ground, guild_id, actor, None if of == ALL else of)
    waiting = sum(need.request.state in TO_DO for need in found)
    head = [text("events-needs-count", count=waiting), text("events-needs-rule")]
    if of == ALL:
        head.append(text("events-needs-all"))
    blocks = [Block(tuple(head))]
    for need in found[start : start + SHOWN]:
        reads = press("events-button-needs-read", "needs-one", guild_id, need.request.id)
        blocks.append(Block(tuple(_listed(visit, need)), ((reads,),)))
    last: list[Button] = []
    if start + SHOWN < len(found):
        last.append(press("events-button-more", "needs", guild_id, of, start + SHOWN))
    last.append(
        press("events-button-manage", "manage", guild_id)
        if of == ALL
        else press("events-button-needs-event", "event", guild_id, of)
    )
    return Page(QUEUE, (*blocks, Block((), (tuple(last),))))


async def open_one(visit: Visit) -> None:
    """Show one request to whoever may read it."""
    guild_id, request_id = await community_and(visit)
    need = await needing.look_at(visit.ground, guild_id, await actor_of(visit, guild_id), request_id)
    await visit.turn_to(_one(visit, need))


async def look_after(visit: Visit) -> None:
    """Look after a request."""
    guild_id, request_id = await community_and(visit)
    await see_that_member(visit, guild_id)
    need = await needing.look_after(visit.ground, guild_id, await actor_of(visit, guild_id), request_id)
    await visit.turn_to(_one(visit, need, text("events-needs-yours")))


async def write_answer(visit: Visit) -> None:
    """Let whoever may answer write an answer, with what they answered before."""
    guild_id, request_id = await community_and(visit)
    need = await needing.look_at(visit.ground, guild_id, await actor_of(visit, guild_id), request_id)
    state = need.request.state if need.request.state in ANSWERED else None
    leads_to = to(FEATURE, "needs-answered", guild_id, request_id, needing.mark_of(need.request))
    await ask_now(visit, ANSWER, leads_to, {"state": state, "words": need.answer or None})


async def answered(visit: Visit) -> None:
    """Keep an answer."""
    guild_id, request_id = await community_and(visit)
    state = next(iter(chosen_now(visit, ANSWER, "state")), "")
    words = typed_now(visit, ANSWER, "words").strip()
    try:
        await see_that_member(visit, guild_id)
        actor = await actor_of(visit, guild_id)
        need = await needing.answer(visit.ground, guild_id, actor, request_id, state, words, seen=said(visit, 2))
    except Problem as problem:
        await _give_back(visit, problem)
        return
    await visit.turn_to(_one(visit, need, text("events-needs-answer-saved")))


async def line_for(ground: Ground, guild_id: int, user_id: int, time_id: str) -> Text | None:
    """Return what became of what somebody asked for at a time, to stand under the event; None where nothing."""
    need = await needing.mine(ground, guild_id, user_id, time_id)
    return text("events-need-yours", state=_state(need)) if need is not None else None


def button_for(guild_id: int, time_id: str, *, has_asked: bool) -> Button:
    """Return the press that leads to asking, or to what one asked for."""
    label = "events-button-need-read" if has_asked else "events-button-need"
    return press(label, "need", guild_id, time_id)


async def notes(tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what became of somebody's requests and is new to them."""
    found = []
    for request, event in await needing.news_for_person(tx, guild_id, user_id):
        reads = (text("events-button-need-read"), to(FEATURE, "need", guild_id, request.time_id))
        line = text(f"events-need-news-{request.state}", title=Name(event.title))
        found.append(Note((line,), (reads,)))
    return found


async def notes_for_hosts(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what waits for somebody who hosts events, or looks after a request."""
    found = []
    if count := await needing.waiting_for(ground, tx, guild_id, user_id):
        opens = (text("events-button-needs"), to(FEATURE, "needs", guild_id, ALL))
        found.append(Note((text("events-needs-count", count=count),), (opens,)))
    for request in await needing.news_for_owner(tx, guild_id, user_id):
        reads = (text("events-button-needs-read"), to(FEATURE, "needs-one", guild_id, request.id))
        found.append(Note((text("events-needs-changed"),), (reads,)))
    return found


def _own_page(need: Need, *notes: Text) -> Page:
    """Return what its person sees of a request."""
    request = need.request
    guild_id, time_id = request.guild_id, request.time_id
    lines = [*notes, text("events-need-for", title=Name(need.event.title)), *when_lines(need.event, need.time)[:1]]
    lines += [text("events-need-words", words=Name(need.words, lines=True)), _state(need)]
    if request.state in TO_DO:
        lines.append(text("events-need-due", at=Instant(request.due_at)))
    if need.answer:
        lines.append(text("events-need-answer", words=Name(need.answer, lines=True)))
    presses: list[Button] = []
    if request.state != OVER:
        presses.append(press("events-button-need-change", "need-write", guild_id, time_id))
        presses.append(press("events-button-need-withdraw", "need-withdraw", guild_id, request.id, time_id))
    presses.append(press("events-button-details", "details", guild_id, time_id))
    return page(TITLE, *lines, rows=(tuple(presses),))


def _one(visit: Visit, need: Need, *notes: Text) -> Page:
    """Return what those see of a request who host its event."""
    request = need.request
    lines = [*notes, *_listed(visit, need)]
    if need.words:
        lines.append(text("events-needs-words", words=Name(need.words, lines=True)))
    if need.answer:
        lines.append(text("events-needs-answer", words=Name(need.answer, lines=True)))
    lines.append(text("events-needs-confidence"))
    first: list[Button] = []
    if request.state in TO_DO and (need.owner is None or need.owner.user_id != visit.user_id):
        first.append(press("events-button-needs-mine", "needs-mine", request.guild_id, request.id))
    if request.state in (*TO_DO, *ANSWERED):
        label = "events-button-needs-answer" if request.state in TO_DO else "events-button-needs-answer-again"
        first.append(press(label, "needs-answer", request.guild_id, request.id, style="primary"))
    back = press("events-button-needs-back", "needs", request.guild_id, request.event_id)
    rows: tuple[Row, ...] = ((*first, back),)
    return page(QUEUE, *lines, rows=rows)


def _listed(visit: Visit, need: Need) -> list[Text]:
    request = need.request
    who = text(
        "events-needs-who",
        person=f"<@{request.user_id}>",
        title=Name(need.event.title),
        at=Instant(need.time.starts_at),
    )
    lines = [who, text(f"events-needs-is-{request.state}")]
    if need.owner is not None and request.state in TO_DO:
        lines.append(text("events-needs-owner", person=f"<@{need.owner.user_id}>"))
    if request.state in TO_DO:
        is_overdue = request.due_at <= visit.ground.clock.now()
        due_at = Instant(request.due_at)
        lines.append(
            text("events-needs-overdue", at=due_at) if is_overdue else text("events-needs-due", at=due_at)
        )
    return lines


def _state(need: Need) -> Text:
    """Return what has become of a request, as its person reads it."""
    if need.request.state == DOING and need.owner is not None:
        return text("events-need-owned", person=f"<@{need.owner.user_id}>")
    state = need.request.state
    return text(f"events-need-state-{state}")


async def _give_back(visit: Visit, problem: Problem) -> None:
    """Say why something could not be saved, and give back what was written."""
    shown = typed_too_late(typed_in(visit.submitted))
    await visit.turn_to(Page(TITLE, (Block((problem.text,)), *shown.blocks)))


ROUTES: Mapping[str, Route] = {
    "need": Route(open_need),
    "need-write": Route(write, opens_form=True),
    "need-sent": Route(sent),
    "need-withdraw": Route(withdraw),
    "needs": Route(open_queue),
    "needs-one": Route(open_one),
    "needs-mine": Route(look_after),
    "needs-answer": Route(write_answer, opens_form=True),
    "needs-answered": Route(answered),
}
"""What presses lead to, by their verbs."""
