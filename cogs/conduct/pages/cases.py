"""`/cases`: the list of cases that a handler may know of, and the first page of each.

Invariants: a case is opened by a press of its own, so that whoever is involved in it can step back having seen its
name and kind only; the summary comes first, and what was reported stands behind a further press.
"""

from __future__ import annotations

from datetime import datetime

from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more
from bot.discordkit.pages import Block, Button, Option, Page, Select, page
from bot.discordkit.visit import Visit
from bot.kernel.problems import Problem
from bot.kernel.text import Text, listed, text
from cogs.conduct.pages.common import FEATURE, at, leads_to, place_and_ids, presser_in
from cogs.conduct.rules.words import CLOSED, HOW
from cogs.conduct.service import handling, parting
from cogs.conduct.service.handling import PER_PAGE, CasePage, Listed

WHICH = ("open", "mine", "unclaimed", "closed")


async def open_cases(visit: Visit) -> None:
    """Show the open cases; outside a server, ask which community is meant."""
    guild_id = await meant(
        visit, text("conduct-cases-title"), FEATURE, "case-start", nobody=text("conduct-no-community")
    )
    if guild_id is not None:
        await visit.show(await _list(visit, guild_id, "open", 0))


async def more_communities(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, text("conduct-cases-title"), FEATURE, "case-start")


async def show_list(visit: Visit) -> None:
    """Turn to a list: all open cases, mine, unclaimed or closed ones."""
    guild_id, (which, skip) = place_and_ids(visit, 2)
    if which not in WHICH or not skip.isdecimal() or len(skip) > 6:
        raise Problem(text("problem-old-button"))
    await visit.turn_to(await _list(visit, guild_id, which, int(skip)))


async def peek(visit: Visit) -> None:
    """Show a case's name and kind, before it is opened."""
    guild_id, _ = place_and_ids(visit, 0)
    case_id = visit.values[0] if visit.values else ""
    case = await handling.peek(visit.ground, await presser_in(visit, guild_id), case_id)
    lines = (text("conduct-case-name", code=case.code), text(f"conduct-kind-{case.kind}"), text("conduct-peek"))
    buttons = (
        Button(text("conduct-button-open"), leads_to("case-open", guild_id, case.id), "primary"),
        Button(text("conduct-button-involves-me"), leads_to("case-recuse-ask", guild_id, case.id)),
        _back(guild_id),
    )
    await visit.turn_to(page(text("conduct-cases-title"), *lines, rows=(buttons,)))


async def open_case(visit: Visit) -> None:
    """Open a case."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    await visit.turn_to(await case_page(visit, guild_id, case_id))


async def claim(visit: Visit) -> None:
    """Look after a case."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    await handling.claim(visit.ground, await presser_in(visit, guild_id), case_id)
    await visit.turn_to(await case_page(visit, guild_id, case_id, text("conduct-claimed-now")))


async def let_go(visit: Visit) -> None:
    """Look after a case no longer."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    await handling.let_go(visit.ground, await presser_in(visit, guild_id), case_id)
    await visit.turn_to(await case_page(visit, guild_id, case_id))


async def ask_recuse(visit: Visit) -> None:
    """Ask whether somebody really steps back."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    case = await handling.peek(visit.ground, await presser_in(visit, guild_id), case_id)
    buttons = (
        Button(text("conduct-button-recuse"), leads_to("case-recuse", guild_id, case_id), "danger"),
        _back(guild_id),
    )
    lines = (text("conduct-case-name", code=case.code), text("conduct-recuse-ask"))
    await visit.turn_to(page(text("conduct-cases-title"), *lines, rows=(buttons,)))


async def recuse(visit: Visit) -> None:
    """Step back from a case."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    await parting.recuse(visit.ground, await presser_in(visit, guild_id), case_id)
    await visit.turn_to(page(text("conduct-cases-title"), text("conduct-recused"), rows=((_back(guild_id),),)))


async def more(visit: Visit) -> None:
    """Show what else can be done with a case."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    case = await handling.peek(visit.ground, await presser_in(visit, guild_id), case_id)
    first = [
        Button(text("conduct-button-history"), leads_to("case-history", guild_id, case_id)),
        Button(text("conduct-button-export"), leads_to("case-export", guild_id, case_id)),
    ]
    second = []
    if case.is_open:
        first.append(Button(text("conduct-button-merge"), leads_to("case-merge", guild_id, case_id)))
        first.append(Button(text("conduct-button-urgent"), leads_to("case-urgent", guild_id, case_id)))
        second.append(Button(text("conduct-button-let-go"), leads_to("case-let-go", guild_id, case_id)))
        second.append(Button(text("conduct-button-hand-over"), leads_to("case-hand-ask", guild_id, case_id)))
    second.append(Button(text("conduct-button-involves-me"), leads_to("case-recuse-ask", guild_id, case_id)))
    second.append(to_case(guild_id, case_id))
    lines = (text("conduct-case-name", code=case.code), text("conduct-case-more"))
    await visit.turn_to(page(text("conduct-cases-title"), *lines, rows=(tuple(first), tuple(second))))


ROUTES = {
    "case-start": Route(open_cases),
    "case-start-more": Route(more_communities),
    "case-list": Route(show_list),
    "case-peek": Route(peek),
    "case-open": Route(open_case),
    "case-claim": Route(claim),
    "case-let-go": Route(let_go),
    "case-recuse-ask": Route(ask_recuse),
    "case-recuse": Route(recuse),
    "case-more": Route(more),
}
FORMS = ()


def to_case(guild_id: int, case_id: str) -> Button:
    """Return the press that leads back to a case."""
    return Button(text("conduct-button-case"), leads_to("case-open", guild_id, case_id))


async def case_page(visit: Visit, guild_id: int, case_id: str, *said: Text) -> Page:
    """Return the first page of a case."""
    shown = await handling.open_case(visit.ground, await presser_in(visit, guild_id), case_id)
    case = shown.case
    lines: list[Text] = [*said, *_summary(shown, visit.ground.clock.now())]
    reading = [
        Button(text("conduct-button-evidence"), leads_to("case-evidence", guild_id, case_id), "primary"),
        Button(text("conduct-button-talk"), leads_to("case-talk", guild_id, case_id, 9999)),
        Button(text("conduct-button-notes"), leads_to("case-notes", guild_id, case_id, 9999)),
        Button(text("conduct-button-people"), leads_to("case-people", guild_id, case_id)),
    ]
    doing = []
    if case.is_open and shown.claimer is None and not shown.mine:
        doing.append(Button(text("conduct-button-claim"), leads_to("case-claim", guild_id, case_id), "primary"))
    if shown.to_review:
        doing.append(Button(text("conduct-button-review"), leads_to("case-review", guild_id, case_id)))
    doing.append(Button(text("conduct-button-decide"), leads_to("decide-open", guild_id, case_id)))
    doing.append(Button(text("conduct-button-more"), leads_to("case-more", guild_id, case_id)))
    doing.append(_back(guild_id))
    return Page(text("conduct-cases-title"), (Block(tuple(lines)), Block(rows=(tuple(reading), tuple(doing)))))


def _back(guild_id: int) -> Button:
    return Button(text("conduct-button-list"), leads_to("case-list", guild_id, "open", 0))


def _summary(shown: CasePage, now: datetime) -> list[Text]:
    case = shown.case
    lines = [
        text("conduct-case-name", code=case.code),
        text(
            "conduct-case-state",
            state=text(f"conduct-state-{case.state.replace('_', '-')}"),
            kind=text(f"conduct-kind-{case.kind}"),
            at=at(case.opened_at),
        ),
    ]
    if case.state == CLOSED and case.outcome:
        lines.append(text(f"conduct-outcome-{case.outcome.replace('_', '-')}"))
    if case.going_on and case.is_open:
        lines.append(text("conduct-case-going-on"))
    wishes = {wish for known in shown.reports for wish in known.wishes}
    lines += [text(f"conduct-wanted-{wish.replace('_', '-')}") for wish in sorted(wishes)]
    if any(not known.report.may_act for known in shown.reports):
        lines.append(text("conduct-wanted-not-act"))
    counted = {how: sum(known.report.how == how for known in shown.reports) for how in HOW}
    known_as = [text(f"conduct-counted-{how}", count=count) for how, count in counted.items() if count]
    lines.append(text("conduct-case-reports", count=len(shown.reports), how=listed(known_as)))
    if shown.many_at_once:
        lines.append(text("conduct-case-many"))
    if case.is_open:
        if shown.mine:
            lines.append(text("conduct-case-mine"))
        elif shown.claimer is not None:
            lines.append(text("conduct-case-theirs", name=f"<@{shown.claimer}>"))
        else:
            lines.append(text("conduct-case-nobodys"))
    lines.append(text("conduct-case-free", count=shown.free))
    lines += [
        text(f"conduct-promised-{stands}", what=text(f"conduct-what-{one.what}"), at=at(one.due_at))
        for one, stands in shown.promises
        if stands in ("open", "broken", "late")
    ][-6:]
    return lines


async def _list(visit: Visit, guild_id: int, which: str, skip: int) -> Page:
    found, counts = await handling.listed(visit.ground, await presser_in(visit, guild_id), which, skip)
    shown = found[:PER_PAGE]
    lines = [text(f"conduct-list-{which}", count=counts["closed" if which == "closed" else "open"])]
    lines += [_line(one) for one in shown]
    if not shown:
        lines.append(text("conduct-list-nothing"))
    rows: list[Select | tuple[Button, ...]] = []
    if shown:
        options = tuple(
            Option(text("conduct-code", code=one.case.code), one.case.id, text(f"conduct-kind-{one.case.kind}"))
            for one in shown
        )
        rows.append(Select(text("conduct-list-choose"), leads_to("case-peek", guild_id), options))
    others = [one for one in WHICH if one != which]
    rows.append(
        tuple(
            Button(text(f"conduct-button-list-{one}"), leads_to("case-list", guild_id, one, 0)) for one in others
        )
    )
    turning = [Button(text("conduct-button-hours"), leads_to("hours-open", guild_id))]
    if skip:
        before = max(0, skip - PER_PAGE)
        turning.append(Button(text("conduct-button-earlier"), leads_to("case-list", guild_id, which, before)))
    if len(found) > PER_PAGE:
        after = skip + PER_PAGE
        turning.append(Button(text("conduct-button-later"), leads_to("case-list", guild_id, which, after)))
    rows.append(tuple(turning))
    return Page(text("conduct-cases-title"), (Block(tuple(lines)), Block(rows=tuple(rows))))


def _line(one: Listed) -> Text:
    case = one.case
    said = [text(f"conduct-state-{case.state.replace('_', '-')}")]
    said.append(text("conduct-list-since", at=at(case.opened_at)))
    if case.is_open:
        owner = "you" if one.mine else "taken" if one.taken else "nobodys"
        said.append(text(f"conduct-list-{owner}"))
    if one.due is not None:
        said.append(text("conduct-list-late" if one.stands == "broken" else "conduct-list-due", at=at(one.due)))
    return text("conduct-list-line", code=case.code, said=listed(said))
