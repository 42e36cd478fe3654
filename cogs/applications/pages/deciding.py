"""The pages of those who decide: all applications with their marks, what becomes of each, and names at the end.

Invariant: names stand on one page alone, after two people who decide have said so.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Button, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit
from bot.kernel.forms import FormPage, LongText
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Name, Text, text
from cogs.applications.pages.common import (
    FEATURE,
    TITLE,
    community,
    give_back,
    main_press,
    number_said,
    press,
    said,
    way_back,
)
from cogs.applications.rules import judging
from cogs.applications.rules.blind import REMOVED
from cogs.applications.rules.judging import Marks
from cogs.applications.service import deciding
from cogs.applications.service.deciding import Candidate, Overview
from data.application_calls import OPENED, REVIEW
from data.applications import CHOSEN, DECLINED
from data.audit import Deed

SHOWN_DEEDS = 5
SHOWN = 6
"""Applications on one page: each has up to five questions, and Discord takes 4,000 characters. What did not fit
would be cut off at the end, in the longest language first."""

FEEDBACK = FormPage(
    TITLE,
    (
        LongText(
            name="words",
            label=text("applications-label-feedback"),
            help=text("applications-help-feedback"),
            required=True,
            most=judging.MOST_FEEDBACK,
        ),
    ),
)


async def decide(visit: Visit) -> None:
    """Show all applications for a call, without names."""
    await _turn_to_overview(visit, await community(visit), said(visit, 1), number_said(visit, 2))


async def choose_one(visit: Visit) -> None:
    """Show the application that was chosen in a list."""
    guild_id = await community(visit)
    if not visit.values:
        raise Problem(text("problem-old-button"))
    await _turn_to_one(visit, guild_id, visit.values[0], 0)


async def one(visit: Visit) -> None:
    """Show one application at one question."""
    await _turn_to_one(visit, await community(visit), said(visit, 1), number_said(visit, 2))


async def outcome(visit: Visit) -> None:
    """Keep what becomes of an application."""
    guild_id, id = await community(visit), said(visit, 1)
    await deciding.choose(visit.ground, guild_id, visit.user_id, id, said(visit, 2))
    at = number_said(visit, 3) if len(visit.args) > 3 else 0
    await _turn_to_one(visit, guild_id, id, at, text("applications-kept"))


async def write_feedback(visit: Visit) -> None:
    """Ask for the words to whoever wrote an application."""
    guild_id, id = await community(visit), said(visit, 1)
    found = await deciding.detail(visit.ground, guild_id, visit.user_id, id)
    await ask_now(visit, FEEDBACK, to(FEATURE, "feedback-kept", guild_id, id), {"words": found.feedback})


async def keep_feedback(visit: Visit) -> None:
    """Keep them."""
    guild_id, id = await community(visit), said(visit, 1)
    try:
        words = typed_now(visit, FEEDBACK, "words")
        await deciding.give_feedback(visit.ground, guild_id, visit.user_id, id, words)
    except Problem as problem:
        await give_back(visit, problem)
        return
    await _turn_to_one(visit, guild_id, id, 0, text("applications-kept"))


async def write_to_rest(visit: Visit) -> None:
    """Ask for the words to everybody else."""
    await ask_now(visit, FEEDBACK, to(FEATURE, "rest-kept", await community(visit), said(visit, 1)))


async def keep_for_rest(visit: Visit) -> None:
    """Keep them."""
    guild_id, call_id = await community(visit), said(visit, 1)
    try:
        words = typed_now(visit, FEEDBACK, "words")
        count = await deciding.give_feedback_to_rest(visit.ground, guild_id, visit.user_id, call_id, words)
    except Problem as problem:
        await give_back(visit, problem)
        return
    await _turn_to_overview(visit, guild_id, call_id, 0, text("applications-kept-for", count=count))


async def ask_to_lock(visit: Visit) -> None:
    """Say what locking does, and ask."""
    guild_id, call_id = await community(visit), said(visit, 1)
    found = await deciding.overview(visit.ground, guild_id, visit.user_id, call_id)
    deciding.see_that_whole(found.candidates)
    chosen = sum(one.outcome == CHOSEN for one in found.candidates)
    lines = [text("applications-lock-ask", count=len(found.candidates), chosen=chosen)]
    if found.missing:
        lines.append(text("applications-marks-missing", count=found.missing))
    presses = (
        main_press("applications-button-lock-yes", "lock-yes", guild_id, call_id),
        press("applications-button-back", "decide", guild_id, call_id, 0),
    )
    await visit.turn_to(page(TITLE, *lines, rows=(presses,)))


async def lock(visit: Visit) -> None:
    """Lock the decision."""
    guild_id, call_id = await community(visit), said(visit, 1)
    await deciding.lock(visit.ground, guild_id, visit.user_id, call_id)
    await _turn_to_overview(visit, guild_id, call_id, 0, text("applications-lock-done"))


async def unblind(visit: Visit) -> None:
    """Say that names may be shown."""
    guild_id, call_id = await community(visit), said(visit, 1)
    await deciding.unblind(visit.ground, guild_id, visit.user_id, call_id)
    await _turn_to_overview(visit, guild_id, call_id, 0)


async def take_back(visit: Visit) -> None:
    """Take that back."""
    guild_id, call_id = await community(visit), said(visit, 1)
    await deciding.unblind(visit.ground, guild_id, visit.user_id, call_id, wish=False)
    await _turn_to_overview(visit, guild_id, call_id, 0)


async def _turn_to_overview(visit: Visit, guild_id: int, call_id: str, start: int, *notes: Text) -> None:
    visit.showing = FEATURE
    found = await deciding.overview(visit.ground, guild_id, visit.user_id, call_id)
    chosen: Mapping[str, int] = {}
    if found.call.state == OPENED:
        chosen = await deciding.chosen(visit.ground, guild_id, visit.user_id, call_id)
    shown = overview_page(guild_id, visit.user_id, found, chosen, start, *notes, back=way_back(visit))
    await visit.turn_to(shown)


def overview_page(
    guild_id: int,
    user_id: int,
    found: Overview,
    chosen: Mapping[str, int],
    start: int,
    *notes: Text,
    back: tuple[Button, ...] = (),
) -> Page:
    """Return the applications for a call from a number on, as somebody who decides sees them.

    `chosen` are the accounts by the applications' ids once names may be shown: each stands beside its application,
    and those who were chosen come first. `back` leads to where one came from.
    """
    candidates = sorted(found.candidates, key=lambda one: one.id not in chosen)
    start = start if start < len(candidates) else 0
    some = candidates[start : start + SHOWN]
    lines = [*notes, text("applications-decide", title=Name(found.call.title), count=len(candidates))]
    if found.missing:
        lines.append(text("applications-marks-missing", count=found.missing))
    says, presses = _ways(guild_id, user_id, found)
    blocks = [Block((*lines, *says)), *(_summary(one, chosen.get(one.id)) for one in some)]
    record = tuple(_deed(deed, account) for deed, account in found.record[-SHOWN_DEEDS:])
    options = tuple(Option(text("applications-code", code=one.code), one.id, _outcome_of(one)) for one in some)
    rows: list[Row] = []
    if options:
        leads_to = to(FEATURE, "one-chosen", guild_id, found.call.id)
        rows.append(Select(text("applications-choose-one"), leads_to, options))
    if start + SHOWN < len(candidates):
        presses.append(press("applications-button-others", "decide", guild_id, found.call.id, start + SHOWN))
    if last := (*presses, *back):
        rows.append(last)
    return Page(TITLE, (*blocks, Block(record, tuple(rows))))


def _ways(guild_id: int, user_id: int, found: Overview) -> tuple[list[Text], list[Button]]:
    """Return what can be pressed in the state of a call, and what it means."""
    call = found.call
    if call.state == REVIEW:
        return [], [
            press("applications-button-rest", "rest", guild_id, call.id),
            press("applications-button-lock", "lock", guild_id, call.id),
        ]
    if call.state == OPENED:
        return [text("applications-others-unnamed")], []
    if user_id in found.unblinds:
        back = press("applications-button-unblind-back", "unblind-back", guild_id, call.id)
        return [text("applications-unblind-waits")], [back]
    shows = press("applications-button-unblind", "unblind", guild_id, call.id)
    return [text("applications-unblind", count=len(found.unblinds))], [shows]


def _deed(deed: Deed, account: int | None) -> Text:
    """Return who did what with a call, and when."""
    what = text(f"applications-deed-{deed.deed.removeprefix('call_').replace('_', '-')}")
    who = text("name", name=f"<@{account}>") if account is not None else text("applications-deed-somebody")
    return text("applications-deed", moment=Instant(deed.at), what=what, who=who)


def _summary(one: Candidate, account: int | None) -> Block:
    """Return what is decided of an application, whose it is if that is shown, and its marks."""
    lines = [text("applications-summary", code=one.code, outcome=_outcome_of(one))]
    if account is not None:
        lines.append(text("applications-named", code=one.code, person=f"<@{account}>"))
    return Block((*lines, *(_marks(number, found) for number, found in enumerate(one.marks, start=1))))


def _marks(number: int, found: Marks | None) -> Text:
    if found is None:
        return text("applications-marks-none", number=number)
    middle = f"{found.middle:g}"
    return text(
        "applications-marks",
        number=number,
        middle=middle,
        lowest=str(found.lowest),
        highest=str(found.highest),
        count=found.count,
    )


def _outcome_of(one: Candidate) -> Text:
    told = text("applications-has-feedback" if one.has_feedback else "applications-lacks-feedback")
    return text(
        "applications-decided-so", outcome=text(f"applications-is-{one.outcome or 'undecided'}"), told=told
    )


async def _turn_to_one(visit: Visit, guild_id: int, id: str, number: int, *notes: Text) -> None:
    visit.showing = FEATURE
    found = await deciding.detail(visit.ground, guild_id, visit.user_id, id)
    call, one, asked = found.call, found.candidate, found.call.contents["questions"]
    number = number if 0 <= number < len(asked) else 0
    answer = found.blind.answers[number] if number < len(found.blind.answers) else ""
    lines = [
        *notes,
        text("applications-code", code=one.code),
        text("applications-question", number=number + 1, whole=len(asked)),
        text("name", name=Name(asked[number], lines=True)),
        text("applications-review-answer"),
        text("name", name=Name(answer, lines=True)),
        *[text("applications-removed-other", mark=REMOVED)] * (REMOVED in answer),
        _marks(number + 1, one.marks[number]),
    ]
    if number + 1 == len(asked) and found.blind.harder:
        lines += [text("applications-harder"), text("name", name=Name(found.blind.harder, lines=True))]
    lines.append(_outcome_of(one))
    turns = []
    if number + 1 < len(asked):
        turns.append(main_press("applications-button-next", "one", guild_id, id, number + 1))
    elif number:
        turns.append(press("applications-button-first", "one", guild_id, id, 0))
    turns.append(press("applications-button-back", "decide", guild_id, call.id, 0))
    rows: list[Row] = [tuple(turns)]
    if call.state == REVIEW:
        rows.append(
            (
                press("applications-button-choose", "outcome", guild_id, id, CHOSEN, number),
                press("applications-button-decline", "outcome", guild_id, id, DECLINED, number),
                press("applications-button-feedback", "feedback", guild_id, id),
            )
        )
    await visit.turn_to(page(TITLE, *lines, rows=rows))


ROUTES: Mapping[str, Route] = {
    "decide": Route(decide),
    "one-chosen": Route(choose_one),
    "one": Route(one),
    "outcome": Route(outcome),
    "feedback": Route(write_feedback, opens_form=True),
    "feedback-kept": Route(keep_feedback),
    "rest": Route(write_to_rest, opens_form=True),
    "rest-kept": Route(keep_for_rest),
    "lock": Route(ask_to_lock),
    "lock-yes": Route(lock),
    "unblind": Route(unblind),
    "unblind-back": Route(take_back),
}
"""What presses lead to, by their verbs."""
