"""The pages of those who judge: reviewing without names, blackening, deciding, and names at the very end.

Invariants: a reviewer's page is made from `ForReview` and counts; a question is asked of all applications before
the next one; names stand on one page alone, after two people who decide have said so.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Button, Option, Page, Row, Select, page
from bot.discordkit.visit import Visit
from bot.feature import Note
from bot.ground import Ground
from bot.kernel.forms import FormPage, LongText
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Name, Text, listed, text
from cogs.applications.pages.common import (
    FEATURE,
    TITLE,
    closing,
    community,
    give_back,
    main_press,
    number_said,
    press,
    rubric_lines,
    said,
    way_back,
)
from cogs.applications.rules import judging
from cogs.applications.rules.blind import REMOVED, ForReview
from cogs.applications.rules.judging import Marks
from cogs.applications.service import deciding, redacting, reviewing, sealing
from cogs.applications.service.deciding import Candidate, Overview
from cogs.applications.service.reviewing import Next
from data import application_calls as calls
from data import applications as store
from data.application_calls import CLOSED, DECIDER, LOCKED, OPEN, OPENED, OVER, REDACTOR, REVIEW, REVIEWER
from data.applications import CHOSEN, DECLINED
from data.audit import Deed
from data.engine import Transaction

SHOWN_DEEDS = 5
SHOWN = 6
"""Applications on one page: each has up to five questions, and Discord takes 4,000 characters. What did not fit
would be cut off at the end, in the longest language first."""

TAKE_OUT = FormPage(
    TITLE,
    (
        LongText(
            name="words",
            label=text("applications-label-take-out"),
            help=text("applications-help-take-out"),
            required=True,
            most=500,
        ),
    ),
)
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


async def review(visit: Visit) -> None:
    """Show the next answer to mark."""
    await _turn_to_next(visit, await community(visit), said(visit, 1))


async def mark(visit: Visit) -> None:
    """Keep a mark, and show what others gave for the same answer."""
    guild_id, review_id, question = await community(visit), said(visit, 1), number_said(visit, 2)
    given = visit.chosen_number
    call, others = await reviewing.mark(visit.ground, guild_id, visit.user_id, review_id, question, given)
    lines = [text("applications-marked", mark=str(given))]
    if others:
        lines.append(text("applications-others", marks=listed([text("name", name=str(one)) for one in others])))
    else:
        lines.append(text("applications-others-none"))
    rows = ((main_press("applications-button-next-answer", "review", guild_id, call.id),),)
    await visit.turn_to(page(TITLE, *lines, rows=rows))


async def recognise(visit: Visit) -> None:
    """Let somebody mark an application no more whose author they recognise."""
    guild_id = await community(visit)
    call, asked = await reviewing.recognise(visit.ground, guild_id, visit.user_id, said(visit, 1))
    note = text("applications-recognised-other" if asked else "applications-recognised-fewer")
    await _turn_to_next(visit, guild_id, call.id, note)


async def blacken(visit: Visit) -> None:
    """Show a text to look through."""
    await _turn_to_passage(visit, await community(visit), said(visit, 1), number_said(visit, 2))


async def take_out(visit: Visit) -> None:
    """Ask which words to take out."""
    guild_id, application_id, number = await community(visit), said(visit, 1), number_said(visit, 2)
    await ask_now(visit, TAKE_OUT, to(FEATURE, "taken-out", guild_id, application_id, number))


async def taken_out(visit: Visit) -> None:
    """Take them out."""
    guild_id, application_id, number = await community(visit), said(visit, 1), number_said(visit, 2)
    words = typed_now(visit, TAKE_OUT, "words")
    call = await redacting.take_out(visit.ground, guild_id, visit.user_id, application_id, words)
    await _turn_to_passage(visit, guild_id, call.id, number, text("applications-taken-out"))


async def blackened(visit: Visit) -> None:
    """Let reviewers begin."""
    await redacting.finish(visit.ground, await community(visit), visit.user_id, said(visit, 1))
    back = way_back(visit)
    await visit.turn_to(page(TITLE, text("applications-blackened"), rows=(back,) if back else ()))


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


async def updates(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what somebody finds behind "You have an update in Hearth"."""
    notes: list[Note] = []
    own = await store.of_applicant(tx, guild_id, sealing.applicant_of(ground, guild_id, user_id))
    judged = {one.call_id: one for one in await calls.judged_by(tx, guild_id, user_id)}
    standing = await calls.of_ids(tx, guild_id, [*judged, *(one.call_id for one in own)])
    for application in own:
        call = standing.get(application.call_id)
        if call is not None and call.state == OPEN and call.closes_at is not None and application.has_news:
            reads = (text("applications-button-extended"), to(FEATURE, "call", guild_id, call.id))
            line = text("applications-news-extended", title=Name(call.title), **closing(call.closes_at))
            notes.append(Note((line,), (reads,)))
        if call is not None and call.state in OVER and not application.is_seen:
            reads = (text("applications-button-read"), to(FEATURE, "call", guild_id, call.id))
            notes.append(Note((text("applications-news-decided", title=Name(call.title)),), (reads,)))
    for call_id, judge in judged.items():
        call = standing.get(call_id)
        if call is None:
            continue
        title = Name(call.title)
        if judge.role == REVIEWER and call.state == REVIEW:
            if count := await reviewing.left(ground, tx, call, user_id):
                leads = (text("applications-button-review"), to(FEATURE, "review", guild_id, call_id))
                notes.append(Note((text("applications-news-review", title=title, count=count),), (leads,)))
        elif judge.role == REDACTOR and call.state == CLOSED:
            leads = (text("applications-button-blacken"), to(FEATURE, "blacken", guild_id, call_id, 0))
            notes.append(Note((text("applications-news-blacken", title=title),), (leads,)))
        elif judge.role == DECIDER and call.state in (REVIEW, LOCKED):
            leads = (text("applications-button-decide"), to(FEATURE, "decide", guild_id, call_id, 0))
            line = text(f"applications-news-decide-{call.state}", title=title)
            notes.append(Note((line,), (leads,)))
    return notes


async def _turn_to_next(visit: Visit, guild_id: int, call_id: str, *notes: Text) -> None:
    visit.showing = FEATURE
    following = await reviewing.following(visit.ground, guild_id, visit.user_id, call_id)
    if following.shown is None:
        back = way_back(visit)
        done = text("applications-review-done", count=following.done)
        await visit.turn_to(page(TITLE, *notes, done, rows=(back,) if back else ()))
        return
    await visit.turn_to(_review_page(guild_id, following, following.shown, *notes))


def _review_page(guild_id: int, following: Next, shown: ForReview, *notes: Text) -> Page:
    head = [
        *notes,
        text("applications-review-progress", done=following.done, whole=following.whole),
        text("applications-review-question", number=following.question + 1),
        text("name", name=Name(shown.question, lines=True)),
        *rubric_lines(following.call),
    ]
    lines = [text("applications-review-answer"), text("name", name=Name(shown.text, lines=True))]
    if REMOVED in shown.text:
        lines.append(text("applications-removed-other", mark=REMOVED))
    lines.append(text("applications-mark-stands"))
    options = tuple(Option(text(f"applications-mark-{mark}"), str(mark)) for mark in judging.MARKS)
    leads_to = to(FEATURE, "mark", guild_id, shown.id, following.question)
    rows: tuple[Row, ...] = (
        Select(text("applications-choose-mark"), leads_to, options),
        (press("applications-button-recognise", "recognise", guild_id, shown.id),),
    )
    return Page(TITLE, (Block(tuple(head)), Block(tuple(lines), rows)))


async def _turn_to_passage(visit: Visit, guild_id: int, call_id: str, number: int, *notes: Text) -> None:
    visit.showing = FEATURE
    found = await redacting.passage(visit.ground, guild_id, visit.user_id, call_id, number)
    ends = press("applications-button-blackened", "blackened", guild_id, call_id)
    if found is None:
        await visit.turn_to(page(TITLE, text("applications-blacken-none"), rows=((ends,),)))
        return
    lines = [*notes, text("applications-blacken", number=found.number + 1, whole=found.whole)]
    if found.question is None:
        lines.append(text("applications-harder"))
    else:
        lines += [text("name", name=Name(found.question, lines=True)), text("applications-review-answer")]
    lines.append(text("name", name=Name(found.text, lines=True)))
    if found.doubtful:
        places = listed([text("name", name=Name(one)) for one in found.doubtful])
        lines.append(text("applications-doubtful-other", places=places))
    presses = [press("applications-button-take-out", "take-out", guild_id, found.application_id, found.number)]
    if found.number:
        presses.append(press("applications-button-previous", "blacken", guild_id, call_id, found.number - 1))
    if found.number + 1 < found.whole:
        presses.append(main_press("applications-button-next", "blacken", guild_id, call_id, found.number + 1))
    else:  # whoever ends it has been shown everything
        presses.append(ends)
    await visit.turn_to(page(TITLE, *lines, rows=(tuple(presses),)))


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
    "review": Route(review),
    "mark": Route(mark),
    "recognise": Route(recognise),
    "blacken": Route(blacken),
    "take-out": Route(take_out, opens_form=True),
    "taken-out": Route(taken_out),
    "blackened": Route(blackened),
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
