"""The page `/applications`: what somebody judges; and, for organisers, calls to write, to staff and to publish."""

from __future__ import annotations

from collections.abc import Mapping

from bot import looking_over
from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.form import Form, Sending, open_form
from bot.discordkit.pages import Block, Button, Page, Picker, Row, Select, page
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.kernel import text_kinds
from bot.kernel.forms import Choice, FormPage, LongText, Offer, ShortText
from bot.kernel.limits import SELECT_OPTIONS
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Name, Text, text
from bot.settings import read_settings
from cogs.applications.notes import updates
from cogs.applications.pages.common import (
    FEATURE,
    TITLE,
    call_lines,
    call_options,
    closing,
    is_organiser_here,
    main_press,
    number_said,
    organised,
    press,
    rubric_lines,
    said,
    see_that_no_bots,
    way_back,
)
from cogs.applications.rules import judging
from cogs.applications.service import calls
from cogs.applications.settings import ApplicationsSettings
from data import application_calls as store
from data.application_calls import (
    CLOSED,
    DECIDER,
    DRAFT,
    LOCKED,
    MOST_TITLE,
    OPEN,
    OPENED,
    REDACTOR,
    REVIEW,
    REVIEWER,
    Call,
)

MOST = {REVIEWER: SELECT_OPTIONS, DECIDER: judging.DECIDERS, REDACTOR: 1}
WANTED = ("2", "3", "4", "5")
SHOWN = 10


def days_understood(typed: str) -> Text | None:
    """Complain about days that cannot be read."""
    return text("applications-wrong-days", most=judging.MOST_DAYS) if judging.days_typed(typed) is None else None


async def open_office(visit: Visit) -> None:
    """Show what somebody judges here, and, to organisers, all calls."""
    await visit.show(await _office(visit))


async def turn_to_office(visit: Visit) -> None:
    """Turn to it."""
    await visit.turn_to(await _office(visit))


async def write_call(visit: Visit) -> None:
    """Let an organiser write a call."""
    guild_id = await organised(visit)
    await open_form(visit, CALL, guild_id=guild_id, intro=(text("applications-write-intro"),))


async def change_call(visit: Visit) -> None:
    """Let an organiser change a call that is not published."""
    guild_id, call_id = await organised(visit), said(visit, 0)
    call = await calls.get(visit.ground, guild_id, call_id)
    contents = call.contents
    answers = {
        "kind": call.kind,
        "title": call.title,
        "about": contents["about"],
        "contact": contents["contact"],
        "days": str(call.days),
        "wanted": str(call.wanted),
        **{f"rubric{mark}": words for mark, words in contents["rubric"].items()},
        **dict(zip(calls.QUESTIONS, [*contents["questions"], *[""] * judging.MOST_QUESTIONS], strict=False)),
    }
    context = {"call": call_id}
    await open_form(visit, CALL, guild_id=guild_id, answers=answers, context=context, about=call_id)


async def allowed(visit: Visit, _guild_id: int, _context: Context) -> None:
    """See that an organiser writes."""
    await organised(visit)


async def finish(visit: Visit, sending: Sending) -> None:
    """Keep the call, and show who is still needed."""
    guild_id = await organised(visit)
    if guild_id != sending.guild_id:
        raise Problem(text("problem-old-button"))
    call_id = await calls.write(
        visit.ground, guild_id, sending.answers, close=sending.close, call_id=sending.context.get("call")
    )
    await _turn_to_call(visit, guild_id, call_id, text("applications-call-kept"))


async def choose(visit: Visit) -> None:
    """Show the call that was chosen."""
    guild_id = await organised(visit)
    if not visit.values:
        raise Problem(text("problem-old-button"))
    await _turn_to_call(visit, guild_id, visit.values[0])


async def manage(visit: Visit) -> None:
    """Show a call to an organiser."""
    await _turn_to_call(visit, await organised(visit), said(visit, 0))


async def name_people(visit: Visit) -> None:
    """Let people judge a call."""
    guild_id, call_id, role = await organised(visit), said(visit, 0), said(visit, 1)
    see_that_no_bots(visit)
    ids = [int(id) for id in visit.values if id.isdecimal()][: MOST.get(role, 0)]
    await calls.name_people(visit.ground, guild_id, visit.user_id, call_id, role, ids)
    await _turn_to_call(visit, guild_id, call_id, text("applications-people-kept"))


async def show_hints(visit: Visit) -> None:
    """Show what the author of a call may want to change about its words."""
    guild_id, call_id = await organised(visit), said(visit, 0)
    hints = await _hints(visit, await calls.get(visit.ground, guild_id, call_id))
    rows = ((press("applications-button-back-to-call", "manage", call_id),),)
    await visit.turn_to(page(TITLE, text("applications-hints", count=len(hints)), *hints, rows=rows))


async def publish(visit: Visit) -> None:
    """Open a call."""
    guild_id, call_id = await organised(visit), said(visit, 0)
    await calls.publish(visit.ground, guild_id, call_id)
    async with visit.ground.database.read() as tx:
        channel = (await read_settings(tx, guild_id, ApplicationsSettings)).channel
    note = (
        text("applications-published", channel=f"<#{channel}>") if channel else text("applications-published-no")
    )
    await _turn_to_call(visit, guild_id, call_id, note)


async def ask_to_discard(visit: Visit) -> None:
    """Ask whether a call should go that is not published."""
    await organised(visit)
    presses = (
        press("applications-button-discard-yes", "discard-yes", said(visit, 0)),
        press("applications-button-keep-call", "manage", said(visit, 0)),
    )
    await visit.turn_to(page(TITLE, text("applications-discard-ask"), rows=(presses,)))


async def discard(visit: Visit) -> None:
    """Erase it."""
    guild_id = await organised(visit)
    await calls.discard(visit.ground, guild_id, said(visit, 0))
    await visit.turn_to(await _office(visit, text("applications-discarded")))


async def ask_to_close(visit: Visit) -> None:
    """Ask whether a call should close early."""
    await organised(visit)
    presses = (
        press("applications-button-close-yes", "close-yes", said(visit, 0)),
        press("applications-button-keep-open", "manage", said(visit, 0)),
    )
    await visit.turn_to(page(TITLE, text("applications-close-ask"), rows=(presses,)))


async def close(visit: Visit) -> None:
    """Close it."""
    guild_id, call_id = await organised(visit), said(visit, 0)
    closed = await calls.close(visit.ground, guild_id, call_id)
    note = text("applications-close-done" if closed else "applications-close-before")
    await _turn_to_call(visit, guild_id, call_id, note)


async def type_extension(visit: Visit) -> None:
    """Ask how much longer people can apply."""
    call = await calls.see_that_longer(visit.ground, await organised(visit), said(visit, 0))
    await ask_now(visit, _extension(call), to(FEATURE, "extend-typed", call.id))


async def ask_to_extend(visit: Visit) -> None:
    """Say what would become of a call, and ask whether that is right."""
    call = await calls.see_that_longer(visit.ground, await organised(visit), said(visit, 0))
    asked, most = _extension(call), judging.MOST_DAYS - call.days
    more = judging.days_typed(typed_now(visit, asked, "more"))
    keep = press("applications-button-keep-day", "manage", call.id)
    if more is None or more > most or call.closes_at is None:
        again = press("applications-button-extend-again", "extend", call.id)
        await visit.turn_to(page(TITLE, text("applications-wrong-days", most=most), rows=((again, keep),)))
        return
    later = judging.later(call.closes_at, call.days, call.days + more)
    lines = (
        text("applications-extend-now", **closing(call.closes_at)),
        text("applications-extend-then", **closing(later)),
        text("applications-extend-ask"),
    )
    yes = press("applications-button-extend-yes", "extend-yes", call.id, call.days + more)
    await visit.turn_to(page(TITLE, *lines, rows=((yes, keep),)))


async def extend(visit: Visit) -> None:
    """Let people apply for longer."""
    guild_id, call_id = await organised(visit), said(visit, 0)
    call = await calls.extend(visit.ground, guild_id, visit.user_id, call_id, number_said(visit, 1))
    notes = (text("applications-extended", **closing(call.closes_at)),) if call.closes_at is not None else ()
    await _turn_to_call(visit, guild_id, call_id, *notes)


async def start_review(visit: Visit) -> None:
    """Let reviewers begin without waiting for the redactor."""
    guild_id, call_id = await organised(visit), said(visit, 0)
    await calls.start_review(visit.ground, guild_id, call_id)
    await _turn_to_call(visit, guild_id, call_id)


async def _office(visit: Visit, *notes: Text) -> Page:
    organises, visit.showing = await is_organiser_here(visit), FEATURE
    guild_id = visit.guild_id or 0
    async with visit.ground.database.read() as tx:
        waiting = await updates(visit.ground, tx, guild_id, visit.user_id)
        states = (DRAFT, OPEN, CLOSED, REVIEW, LOCKED, OPENED)
        standing = await store.in_states(tx, guild_id, states) if organises else []
        judged = await store.judged_by(tx, guild_id, visit.user_id)
        deciding = await store.of_ids(tx, guild_id, [one.call_id for one in judged if one.role == DECIDER])
    blocks = [
        Block(note.lines, (tuple(Button(label, leads_to) for label, leads_to in note.presses),))
        for note in waiting[:SHOWN]
    ]
    over = [call for call in deciding.values() if call.state == OPENED and call.closed_at != call.decided_at]
    for call in over[:3]:
        line = text("applications-over", title=Name(call.title))
        blocks.append(Block((line,), ((press("applications-button-names", "decide", guild_id, call.id, 0),),)))
    head = list(notes)
    if not blocks:
        head.append(text("applications-nothing-waits"))
    rows: list[Row] = []
    if standing:
        rows.append(Select(text("applications-choose-call"), to(FEATURE, "chosen"), call_options(standing)))
    if organises:
        rows.append((press("applications-button-new", "new"),))
    last = (Block((), tuple(rows)),) if rows else ()
    return Page(TITLE, (Block(tuple(head)), *blocks, *last))


async def _turn_to_call(visit: Visit, guild_id: int, call_id: str, *notes: Text) -> None:
    call = await calls.get(visit.ground, guild_id, call_id)
    people = await calls.people(visit.ground, guild_id, call_id)
    hints = await _hints(visit, call) if call.state == DRAFT else []
    lines = [*notes, text(f"applications-call-is-{call.state}")]
    if hints:
        lines.append(text("applications-hints-there", count=len(hints)))
    if call.closed_at is not None:
        lines.append(text("applications-closed-at", moment=Instant(call.closed_at)))
    lines += call_lines(call)
    if call.state == DRAFT:
        lines.append(text("applications-call-days", count=call.days))
    lines += [
        text("applications-call-question", number=number, words=Name(words, lines=True))
        for number, words in enumerate(call.contents["questions"], start=1)
    ]
    lines += rubric_lines(call)
    rows: list[Row] = []
    if call.state not in (LOCKED, OPENED):
        rows += [_picker(call_id, role, people[role]) for role in calls.ROLES]
        lines.append(text("applications-people", count=call.wanted))
    elif call.state == LOCKED:
        rows.append(_picker(call_id, DECIDER, people[DECIDER]))
    presses: list[Button] = []
    if call.state == DRAFT:
        presses.append(main_press("applications-button-publish", "publish", call_id))
        presses.append(press("applications-button-change-call", "change", call_id))
        if hints:
            presses.append(press("applications-button-hints", "hints", call_id))
        presses.append(press("applications-button-discard", "discard", call_id))
    elif call.state == OPEN:
        presses.append(press("applications-button-extend", "extend", call_id))
        presses.append(press("applications-button-close", "close", call_id))
    elif call.state == CLOSED:
        presses.append(press("applications-button-start", "start", call_id))
    rows.append((*presses, *way_back(visit)))
    await visit.turn_to(page(TITLE, *lines, rows=rows))


async def _hints(visit: Visit, call: Call) -> list[Text]:
    """Return what other features would change about the words of a call, for its author alone."""
    contents = call.contents
    # who is to be asked about access stands in a field of its own, which the message in the channel names
    words = "\n".join(
        [call.title, contents["about"], *contents["questions"], f"Accessibility: {contents['contact']}"]
    )
    kind = text_kinds.JOB if call.kind in judging.WORK else text_kinds.ANNOUNCEMENT
    async with visit.ground.database.read() as tx:
        return await looking_over.hints(
            visit.ground,
            tx,
            visit.client.features,
            call.guild_id,
            visit.user_id,
            words,
            language=None,
            kind=kind,
        )


def _extension(call: Call) -> FormPage:
    """Return the question how much longer a call is open."""
    most = judging.MOST_DAYS - call.days
    help = text("applications-help-more", most=most, count=judging.MOST_DAYS)
    return FormPage(
        text("applications-form-extend"),
        (ShortText(name="more", label=text("applications-label-more"), help=help, most=3, required=True),),
    )


def _picker(call_id: str, role: str, chosen: list[int]) -> Picker:
    label = text(f"applications-pick-{role}")
    return Picker(label, to(FEATURE, "people", call_id, role), "user", tuple(chosen), most=MOST[role])


def _short(name: str, *, most: int, required: bool = True) -> ShortText:
    label, help = text(f"applications-label-{name}"), text(f"applications-help-{name}")
    return ShortText(name=name, label=label, help=help, most=most, required=required)


def _question(number: int) -> LongText:
    return LongText(
        name=calls.QUESTIONS[number],
        label=text("applications-label-question", number=number + 1),
        help=text("applications-help-question"),
        most=300,
        required=number == 0,
    )


CALL = Form(
    "applications.call",
    text("applications-form-title"),
    (
        FormPage(
            text("applications-form-title"),
            (
                Choice(
                    name="kind",
                    label=text("applications-label-kind"),
                    options=tuple(Offer(one, text(f"applications-kind-{one}")) for one in judging.KINDS),
                    required=True,
                ),
                _short("title", most=MOST_TITLE),
                LongText(
                    name="about",
                    label=text("applications-label-about"),
                    help=text("applications-help-about"),
                    most=1000,
                    required=True,
                ),
                _short("contact", most=200),
                ShortText(
                    name="days",
                    label=text("applications-label-days"),
                    help=text("applications-help-days", most=judging.MOST_DAYS),
                    most=3,
                    required=True,
                    check=days_understood,
                ),
            ),
        ),
        FormPage(
            text("applications-form-questions"),
            tuple(_question(number) for number in range(judging.MOST_QUESTIONS)),
        ),
        FormPage(
            text("applications-form-rubric"),
            (
                *(_short(f"rubric{mark}", most=200) for mark in calls.RUBRIC),
                Choice(
                    name="wanted",
                    label=text("applications-label-wanted"),
                    help=text("applications-help-wanted"),
                    options=tuple(Offer(one, text("name", name=one)) for one in WANTED),
                ),
            ),
        ),
    ),
    finish,
    allowed=allowed,
    send=text("applications-button-keep-form"),
)

ROUTES: Mapping[str, Route] = {
    "office": Route(turn_to_office),
    "new": Route(write_call),
    "change": Route(change_call),
    "chosen": Route(choose),
    "manage": Route(manage),
    "people": Route(name_people),
    "hints": Route(show_hints),
    "publish": Route(publish),
    "discard": Route(ask_to_discard),
    "discard-yes": Route(discard),
    "extend": Route(type_extension, opens_form=True),
    "extend-typed": Route(ask_to_extend),
    "extend-yes": Route(extend),
    "close": Route(ask_to_close),
    "close-yes": Route(close),
    "start": Route(start_review),
}
"""What presses lead to, by their verbs."""
