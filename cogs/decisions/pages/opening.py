"""Opening a vote: a form, a look at what voters will be told, and one press; and cancelling one.

Invariants: what a vote will publish, and what that can give away, is said before it opens and cannot change after;
whoever opens a vote is shown the same words that voters are.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.asking import ask_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.form import Form, Sending, changes_answers, open_form, sending_again
from bot.discordkit.form_modal import typed_in
from bot.discordkit.form_pages import typed_too_late
from bot.discordkit.pages import Block, Button, Page, page
from bot.discordkit.visit import Visit, numbers
from bot.drafts import Context
from bot.kernel.forms import Choice, FormPage, LongText, Offer, ShortText, YesNo
from bot.kernel.problems import Problem
from bot.kernel.text import Text, text
from bot.settings import read_settings
from cogs.decisions.pages.common import (
    FEATURE,
    about_lines,
    community,
    press,
    said,
    see_that_may_open,
    terms_lines,
)
from cogs.decisions.rules import lifecycle, papers, tally
from cogs.decisions.service import proposing, voting
from cogs.decisions.service.voting import Asked
from cogs.decisions.settings import DecisionsSettings
from data.votes import OPENING, Vote

TITLE = text("decisions-open-title")
FORM = "decisions.vote"
NO_OPTIONS = ("yes",)
"""A consent vote has one thing to consent to, which its words say."""


async def open_new(visit: Visit) -> None:
    """Let somebody who may write a vote down."""
    guild_id = await community(visit)
    await proposing.see_that_on(visit.ground, guild_id)
    await see_that_may_open(visit, guild_id)
    intro = (text("decisions-open-intro"), text("decisions-open-instead"))
    await open_form(visit, VOTE, guild_id=guild_id, intro=intro)


async def allowed(visit: Visit, guild_id: int, _context: Context) -> None:
    """See that somebody may open votes."""
    await see_that_may_open(visit, guild_id)


async def preview(visit: Visit, sending: Sending) -> None:
    """Show what voters will be told; nothing is open yet."""
    asked = await _asked(visit, sending)
    lines = [text("decisions-preview"), *_as_voters_see(sending.guild_id, asked)]
    opens = Button(
        text("decisions-button-open"), to(FEATURE, "vote-open", sending.draft_id, sending.revision), "primary"
    )
    changes = Button(text("decisions-button-change"), changes_answers(sending.draft_id))
    await visit.turn_to(page(TITLE, *lines, rows=((opens, changes),)))


async def open_vote(visit: Visit) -> None:
    """Open a vote as somebody has just looked it over."""
    draft_id, *revision = visit.args or ("",)
    (number,) = numbers(revision, 1)
    sending = await sending_again(visit, draft_id, number, (FORM,))
    asked = await _asked(visit, sending)
    vote_id = await voting.plan(visit.ground, sending.guild_id, asked, close=sending.close)
    rows = ((press("decisions-button-vote-see", "vote-turn", sending.guild_id, vote_id),),)
    await visit.turn_to(page(TITLE, text("decisions-opens"), rows=rows))


async def ask_why(visit: Visit) -> None:
    """Ask why a vote is cancelled."""
    await ask_now(visit, WHY, to(FEATURE, "vote-cancelled", await community(visit), said(visit, 1)))


async def cancel(visit: Visit) -> None:
    """Cancel a vote."""
    guild_id = await community(visit)
    reason = typed_now(visit, WHY, "reason").strip()
    try:
        await see_that_may_open(visit, guild_id)
        await voting.cancel(visit.ground, guild_id, said(visit, 1), reason)
    except Problem as problem:
        given_back = typed_too_late(typed_in(visit.submitted))
        await visit.turn_to(Page(TITLE, (Block((problem.text,)), *given_back.blocks)))
        return
    await visit.turn_to(page(TITLE, text("decisions-cancelled-now")))


async def _asked(visit: Visit, sending: Sending) -> Asked:
    """Return what the form says. Raises Problem that says what to change."""
    answers = sending.answers
    method, roll = str(answers["method"]), str(answers["roll"])
    async with visit.ground.database.read() as tx:
        voters = (await read_settings(tx, sending.guild_id, DecisionsSettings)).voters
    if roll == lifecycle.VOTERS and voters is None:
        raise Problem(text("decisions-no-voters-role"))
    options = list(NO_OPTIONS) if method == tally.CONSENT else papers.read_options(str(answers["options"] or ""))
    return Asked(
        title=str(answers["title"]),
        words=str(answers["words"] or ""),
        method=method,
        options=tuple(options),
        roll=roll,
        role_id=voters if roll == lifecycle.VOTERS else None,
        hours=int(answers["hours"] or 72),
        quorum=int(answers["quorum"] or 0),
        publishes=answers["publishes"] is True,
    )


def _as_voters_see(guild_id: int, asked: Asked) -> list[Text]:
    vote = Vote(
        id="",
        guild_id=guild_id,
        title=asked.title,
        words=asked.words,
        method=asked.method,
        options=asked.options,
        roll=asked.roll,
        role_id=asked.role_id,
        hours=asked.hours,
        quorum=asked.quorum,
        publishes=asked.publishes,
        state=OPENING,
        key_id=None,
        is_stirred=True,
        made_at=lifecycle.NEVER,
        opened_at=None,
        closes_at=None,
        ended_at=None,
        roll_count=None,
        result=None,
        reason=None,
        channel_id=None,
        message_id=None,
        result_id=None,
    )
    lasts = text("decisions-lasts", hours=asked.hours)
    return [*about_lines(vote), lasts, *terms_lines(vote), text("decisions-few-warning", few=lifecycle.FEW)]


WHY = FormPage(
    text("decisions-cancel-title"),
    (
        LongText(
            name="reason",
            label=text("decisions-label-cancel"),
            help=text("decisions-help-cancel"),
            required=True,
            most=lifecycle.LONGEST_REASON,
        ),
    ),
)
VOTE = Form(
    FORM,
    TITLE,
    (
        FormPage(
            text("decisions-page-what"),
            (
                ShortText(
                    name="title",
                    label=text("decisions-label-vote-title"),
                    help=text("decisions-help-vote-title"),
                    required=True,
                    most=lifecycle.LONGEST_TITLE,
                ),
                LongText(
                    name="words",
                    label=text("decisions-label-vote-words"),
                    help=text("decisions-help-vote-words"),
                    most=lifecycle.LONGEST_PROPOSAL,
                ),
                Choice(
                    name="method",
                    label=text("decisions-label-method"),
                    help=text("decisions-help-method"),
                    required=True,
                    options=tuple(
                        Offer(one, text(f"decisions-offer-{one}"), text(f"decisions-offer-{one}-help"))
                        for one in tally.METHODS
                    ),
                ),
                LongText(
                    name="options",
                    label=text("decisions-label-options"),
                    help=text("decisions-help-options"),
                    most=1000,
                ),
            ),
        ),
        FormPage(
            text("decisions-page-how"),
            (
                Choice(
                    name="roll",
                    label=text("decisions-label-roll"),
                    help=text("decisions-help-roll"),
                    required=True,
                    options=tuple(Offer(one, text(f"decisions-offer-{one}")) for one in lifecycle.ROLLS),
                ),
                Choice(
                    name="hours",
                    label=text("decisions-label-hours"),
                    help=text("decisions-help-hours"),
                    options=tuple(
                        Offer(str(one), text("decisions-offer-hours", hours=one)) for one in lifecycle.HOURS
                    ),
                ),
                Choice(
                    name="quorum",
                    label=text("decisions-label-quorum"),
                    help=text("decisions-help-quorum"),
                    options=tuple(
                        Offer(str(one), text("decisions-offer-quorum", percent=one)) for one in lifecycle.QUORUMS
                    ),
                ),
                YesNo(
                    name="publishes",
                    label=text("decisions-label-publishes"),
                    help=text("decisions-help-publishes"),
                    required=True,
                ),
            ),
        ),
    ),
    preview,
    allowed=allowed,
    send=text("decisions-button-preview"),
)

ROUTES: Mapping[str, Route] = {
    "vote-new": Route(open_new),
    "vote-open": Route(open_vote),
    "vote-cancel": Route(ask_why, opens_form=True),
    "vote-cancelled": Route(cancel),
}
"""What presses lead to, by their verbs."""
