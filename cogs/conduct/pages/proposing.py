"""Proposing: a measure, closing without one, opening a sealed name, the answer to an appeal; and closing."""

from __future__ import annotations

from collections.abc import Sequence

from bot.discordkit.boundary import Route
from bot.discordkit.form import Form, Sending, open_form
from bot.discordkit.pages import Option, Page, Row, Select, page
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.kernel.forms import LongText
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text
from cogs.conduct.pages.cases import case_page
from cogs.conduct.pages.common import leads_to, place_and_ids, presser_in, simple_form
from cogs.conduct.pages.deciding import SHOWN, deciding_page, to_deciding
from cogs.conduct.rules import deciding as rules
from cogs.conduct.rules.words import DECIDED, MEASURES
from cogs.conduct.service import closing, deciding, handling
from cogs.conduct.service.appeals import STANDS, UPHELD
from cogs.conduct.service.deciding import WITHOUT_MEASURE, Overview
from cogs.conduct.service.voices import MEASURE

MOST = 1200
"""Characters of each part of a decision: all of them fit one page."""


async def choose_person(visit: Visit) -> None:
    """Ask whom a measure is for, where several people are accused; then which one."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    shown = await deciding.overview(visit.ground, await presser_in(visit, guild_id), case_id)
    if visit.values:
        await visit.turn_to(_measures(guild_id, case_id, visit.values[0], shown))
    elif len(shown.accused) == 1:
        await visit.turn_to(_measures(guild_id, case_id, next(iter(shown.accused)), shown))
    else:
        await visit.turn_to(_choose_accused(guild_id, case_id, tuple(shown.accused), shown, "decide-whom"))


async def write_measure(visit: Visit) -> None:
    """Open the form for a measure."""
    _, (case_id, part) = place_and_ids(visit, 2)
    measure = visit.values[0] if visit.values else ""
    if measure not in MEASURES:
        raise Problem(text("problem-old-button"))
    await _open(visit, MEASURE_FORM, case_id, part, measure, intro=text("conduct-measure-intro"))


async def write_closing(visit: Visit) -> None:
    """Open the form for closing: what was decided is told, or closing without a measure is proposed."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    if visit.values:
        if visit.values[0] not in WITHOUT_MEASURE:
            raise Problem(text("problem-old-button"))
        await _open(visit, CLOSE_FORM, case_id, case_id, visit.values[0], intro=text("conduct-close-intro"))
        return
    shown = await deciding.overview(visit.ground, await presser_in(visit, guild_id), case_id)
    if shown.case.state == DECIDED:
        await _open(visit, END_FORM, case_id, case_id, "", intro=text("conduct-end-intro"))
        return
    options = tuple(Option(text(f"conduct-without-{one.replace('_', '-')}"), one) for one in WITHOUT_MEASURE)
    rows: list[Row] = [
        Select(text("conduct-close-why"), leads_to("decide-close", guild_id, case_id), options),
        (to_deciding(guild_id, case_id),),
    ]
    await visit.turn_to(page(text("conduct-decide-title"), text("conduct-close-what"), rows=rows))


async def write_reason(visit: Visit) -> None:
    """Open the form for opening a sealed name; where there are several, ask which."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    presser = await presser_in(visit, guild_id)
    shown = await deciding.overview(visit.ground, presser, case_id)
    if visit.values or len(shown.sealed) == 1:
        report = visit.values[0] if visit.values else shown.sealed[0]
        await _open(visit, NAME_FORM, case_id, report, "", intro=text("conduct-name-intro"))
        return
    numbers = {
        one.report.id: number
        for number, one in enumerate(await handling.reports(visit.ground, presser, case_id), 1)
    }
    options = tuple(Option(text("conduct-reply-option", number=numbers[id]), id) for id in shown.sealed[:SHOWN])
    rows: list[Row] = [(to_deciding(guild_id, case_id),)]
    if options:
        rows.insert(0, Select(text("conduct-name-which"), leads_to("decide-name", guild_id, case_id), options))
    await visit.turn_to(page(text("conduct-decide-title"), text("conduct-name-what"), rows=rows))


async def write_release(visit: Visit) -> None:
    """Open the form for why somebody has no part in a case after all."""
    _, (case_id,) = place_and_ids(visit, 1)
    part = visit.values[0] if visit.values else ""
    await _open(visit, RELEASE_FORM, case_id, part, "", intro=text("conduct-release-what"))


async def write_answer(visit: Visit) -> None:
    """Open the form for the answer to an appeal; ask first whose, and what comes of it."""
    guild_id, (case_id, *named) = place_and_ids(visit, len(visit.args) - 1)
    if visit.values and visit.values[0] in (UPHELD, STANDS) and named:
        await _open(visit, ANSWER_FORM, case_id, named[0], visit.values[0], intro=text("conduct-appeal-intro"))
        return
    shown = await deciding.overview(visit.ground, await presser_in(visit, guild_id), case_id)
    part = visit.values[0] if visit.values else next(iter(shown.appeals), "")
    if not visit.values and len(shown.appeals) > 1:
        await visit.turn_to(_choose_accused(guild_id, case_id, shown.appeals, shown, "decide-appeal"))
        return
    if part not in shown.appeals:
        raise Problem(text("problem-old-button"))
    options = tuple(Option(text(f"conduct-appeal-{one}"), one) for one in (UPHELD, STANDS))
    rows: list[Row] = [
        Select(text("conduct-appeal-choose"), leads_to("decide-answer", guild_id, case_id, part), options),
        (to_deciding(guild_id, case_id),),
    ]
    await visit.turn_to(page(text("conduct-decide-title"), text("conduct-appeal-what"), rows=rows))


async def allowed(visit: Visit, guild_id: int, context: Context) -> None:
    """See that this person may know of the case."""
    await handling.peek(visit.ground, await presser_in(visit, guild_id), str(context["case"]))


async def send_measure(visit: Visit, sending: Sending) -> None:
    """Propose a measure."""
    await _propose(visit, sending, MEASURE, ("words", "consequence", "repair"))


async def send_closing(visit: Visit, sending: Sending) -> None:
    """Propose to close a case without a measure."""
    await _propose(visit, sending, rules.CLOSE, ("words", "to_reporter"))


async def send_reason(visit: Visit, sending: Sending) -> None:
    """Propose to open a sealed name."""
    await _propose(visit, sending, rules.IDENTITY, ("words",))


async def send_release(visit: Visit, sending: Sending) -> None:
    """Propose that somebody has no part in a case after all."""
    await _propose(visit, sending, rules.RELEASE, ("words",))


async def send_answer(visit: Visit, sending: Sending) -> None:
    """Propose what comes of an appeal."""
    await _propose(visit, sending, rules.APPEAL, ("words",))


async def send_end(visit: Visit, sending: Sending) -> None:
    """Close a case that is decided."""
    presser, case_id = await presser_in(visit, sending.guild_id), str(sending.context["case"])
    async with visit.ground.database.write() as tx:
        await sending.close(tx)
        await closing.close_decided(visit.ground, tx, presser, case_id, sending.answers["to_reporter"])
    await visit.turn_to(await case_page(visit, sending.guild_id, case_id, text("conduct-closed-now")))


def _words(name: str, label: str, most: int = MOST, *, help: str | None = None, required: bool = True) -> LongText:
    return LongText(name=name, label=text(label), help=text(help) if help else None, most=most, required=required)


TO_REPORTER = _words("to_reporter", "conduct-ask-to-reporter", 4000, help="conduct-ask-to-reporter-help")


MEASURE_FORM = simple_form(
    "measure",
    _words("words", "conduct-ask-happened", help="conduct-ask-happened-help"),
    _words("consequence", "conduct-ask-consequence", help="conduct-ask-consequence-help"),
    _words("repair", "conduct-ask-repair", help="conduct-ask-repair-help", required=False),
    title=text("conduct-measure-title"),
    finish=send_measure,
    allowed=allowed,
    send=text("conduct-button-propose"),
)
CLOSE_FORM = simple_form(
    "close",
    _words("words", "conduct-ask-why", help="conduct-ask-why-help"),
    TO_REPORTER,
    title=text("conduct-close-title"),
    finish=send_closing,
    allowed=allowed,
    send=text("conduct-button-propose"),
)
END_FORM = simple_form(
    "end",
    TO_REPORTER,
    title=text("conduct-close-title"),
    finish=send_end,
    allowed=allowed,
    send=text("conduct-button-close"),
)
NAME_FORM = simple_form(
    "name",
    _words("words", "conduct-ask-reason", help="conduct-ask-reason-help"),
    title=text("conduct-name-title"),
    finish=send_reason,
    allowed=allowed,
    send=text("conduct-button-propose"),
)
RELEASE_FORM = simple_form(
    "release",
    _words("words", "conduct-ask-release"),
    title=text("conduct-release-title"),
    finish=send_release,
    allowed=allowed,
    send=text("conduct-button-propose"),
)
ANSWER_FORM = simple_form(
    "answer",
    _words("words", "conduct-ask-answer"),
    title=text("conduct-appeal-title"),
    finish=send_answer,
    allowed=allowed,
    send=text("conduct-button-propose"),
)

ROUTES = {
    "decide-whom": Route(choose_person),
    "decide-measure": Route(write_measure),
    "decide-close": Route(write_closing),
    "decide-name": Route(write_reason),
    "decide-release": Route(write_release),
    "decide-appeal": Route(write_answer),
    "decide-answer": Route(write_answer),
}
FORMS = (MEASURE_FORM, CLOSE_FORM, END_FORM, NAME_FORM, RELEASE_FORM, ANSWER_FORM)


async def _open(visit: Visit, form: Form, case_id: str, subject: str, measure: str, *, intro: Text) -> None:
    guild_id = int(visit.args[0])
    context = {"case": case_id, "subject": subject, "measure": measure}
    about = f"{subject}:{measure}"
    await open_form(visit, form, guild_id=guild_id, intro=(intro,), context=context, about=about)


async def _propose(visit: Visit, sending: Sending, kind: str, names: tuple[str, ...]) -> None:
    presser, context = await presser_in(visit, sending.guild_id), sending.context
    case_id, measure = str(context["case"]), str(context["measure"]) or None
    told = {name: sending.answers[name] for name in names}
    async with visit.ground.database.write() as tx:
        await sending.close(tx)
        agreed = await deciding.propose(
            visit.ground, tx, presser, case_id, kind, str(context["subject"]), told, measure=measure
        )
    said = text("conduct-agreed-now" if agreed else "conduct-proposed")
    await visit.turn_to(await deciding_page(visit, sending.guild_id, case_id, said))


def _measures(guild_id: int, case_id: str, part: str, shown: Overview) -> Page:
    if part not in shown.accused:
        raise Problem(text("problem-old-button"))
    name = f"<@{shown.accused[part]}>"
    options = tuple(
        Option(text(f"conduct-ladder-{one}"), one, text(f"conduct-ladder-{one}-help"))
        for one in MEASURES
        if one not in shown.unavailable
    )
    rows: list[Row] = [
        Select(text("conduct-ladder-choose"), leads_to("decide-measure", guild_id, case_id, part), options),
        (to_deciding(guild_id, case_id),),
    ]
    lines = [text("conduct-ladder-what", name=name)]
    if rules.BAN in shown.unavailable:
        lines += [text("conduct-unavailable-ban"), text("conduct-unavailable-why")]
    return page(text("conduct-decide-title"), *lines, rows=rows)


def _choose_accused(guild_id: int, case_id: str, parts: Sequence[str], shown: Overview, verb: str) -> Page:
    known = [part for part in parts if part in shown.accused][:SHOWN]
    lines = [
        text("conduct-urgent-number", number=number, name=f"<@{shown.accused[part]}>")
        for number, part in enumerate(known, 1)
    ]
    options = tuple(
        Option(text("conduct-urgent-option", number=number), part) for number, part in enumerate(known, 1)
    )
    rows: list[Row] = [(to_deciding(guild_id, case_id),)]
    if options:
        rows.insert(0, Select(text("conduct-urgent-choose"), leads_to(verb, guild_id, case_id), options))
    return page(text("conduct-decide-title"), *lines, rows=rows)
