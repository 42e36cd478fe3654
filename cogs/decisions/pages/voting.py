"""`/vote`: the votes there are, one of them, a ballot paper with its receipt, and what came of it.

Invariants:
- The receipt stands on the page before the ballot is filled in, and "it is in the box" is said after the commit.
- What somebody chooses is in no draft, no custom_id and no page: it goes from the form into the box.
- Nobody, organiser or not, is shown anything of an open vote but what stood in its announcement.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot import receipts
from bot.discordkit.asking import ask_now, chosen_now, typed_now
from bot.discordkit.boundary import Route
from bot.discordkit.communities import here, meant, see_that_shared, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.form_modal import typed_in
from bot.discordkit.form_pages import typed_too_late
from bot.discordkit.pages import Block, Button, Page, Row, page
from bot.discordkit.visit import Visit, numbers
from bot.kernel.forms import Choice as ChoiceOf
from bot.kernel.forms import Choices, FormPage, LongText, Offer, Question, ShortText
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.decisions.pages.common import (
    FEATURE,
    WRONG,
    about_lines,
    community,
    may_open,
    press,
    result_lines,
    said,
    state_line,
    terms_lines,
)
from cogs.decisions.rules import lifecycle, papers, tally
from cogs.decisions.service import proposing, voting
from cogs.decisions.service.voting import Choice, Looked
from data import votes
from data.votes import ENDED, OPEN, OPENING, Vote

TITLE = text("decisions-vote-page")
SHOWN = 5
OBJECTIONS_SHOWN = 3
NAMED, NAMELESS = "named", "nameless"


async def open_votes(visit: Visit) -> None:
    """Show the votes there are; outside a community, ask which one is meant."""
    guild_id = await meant(visit, TITLE, FEATURE, "votes", nobody=text("decisions-no-community"))
    if guild_id is None:
        return
    found = await voting.in_hand(visit.ground, guild_id, most=SHOWN)
    if not found:  # what is open goes on, and what is over can be read, also where decisions were switched off
        await proposing.see_that_on(visit.ground, guild_id)
    blocks = [Block((text("decisions-vote-intro"),))]
    for vote in found:
        looked = await voting.look(visit.ground, guild_id, vote.id, visit.user_id)
        lines = (text("decisions-vote-title", title=Name(vote.title)), _where_it_stands(looked))
        blocks.append(Block(lines, ((press("decisions-button-see", "vote-turn", guild_id, vote.id),),)))
    if not found:
        blocks.append(Block((text("decisions-votes-none"),)))
    if await may_open(visit, guild_id):
        blocks.append(Block((), ((press("decisions-button-new", "vote-new", guild_id),),)))
    await visit.turn_to(Page(TITLE, tuple(blocks)))


async def more_for_votes(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "votes")


async def turn_to_vote(visit: Visit) -> None:
    """Show one vote."""
    guild_id = await community(visit)
    looked = await voting.look(visit.ground, guild_id, said(visit, 1), visit.user_id)
    vote = looked.vote
    (title, *about), state = about_lines(vote), state_line(vote)
    if vote.state == ENDED:  # what came of it first: a long question would leave no room for it
        came = Block((title, text("decisions-is-ended"), *result_lines(vote)), _rows_after(vote))
        blocks = [came, Block(tuple(about))]
    else:
        blocks = [Block((title, *about) if state is None else (title, *about, state))]
        blocks.append(Block((*terms_lines(vote), _where_it_stands(looked)), _rows_while(looked)))
    if vote.state in (OPENING, OPEN) and await may_open(visit, guild_id):
        blocks.append(Block((), ((press("decisions-button-cancel", "vote-cancel", guild_id, vote.id),),)))
    await visit.turn_to(Page(TITLE, tuple(blocks)))


async def explain(visit: Visit) -> None:
    """Say what a bot can keep of a secret vote, what it cannot, and what can."""
    guild_id = await community(visit)
    lines = [
        text(f"decisions-safety-{part}") for part in ("box", "owner", "pressure", "receipt", "few", "systems")
    ]
    rows = ((press("decisions-button-back", "vote-turn", guild_id, said(visit, 1)),),)
    await visit.turn_to(page(text("decisions-safety-title"), *lines, rows=rows))


async def paper(visit: Visit) -> None:
    """Show a ballot paper: first of all the receipt, which whoever votes writes down."""
    guild_id = await community(visit)
    looked = await voting.look(visit.ground, guild_id, said(visit, 1), visit.user_id)
    _see_that_may_vote(looked)
    await visit.turn_to(_paper(visit, looked.vote, voting.new_token()))


async def fill_in(visit: Visit) -> None:
    """Open the ballot."""
    vote, token = await _vote(visit), said(visit, 1)
    await ask_now(visit, _ballot(vote, again=False), to(FEATURE, "cast", vote.id, token))


async def cast(visit: Visit) -> None:
    """Put a ballot into the box."""
    vote, token = await _vote(visit), said(visit, 1)
    try:
        choice = _choice(visit, vote, again=False)
    except Problem as problem:
        await visit.turn_to(_paper(visit, vote, token, problem.text))
        return
    try:
        receipt = await voting.cast(visit.ground, vote.guild_id, vote.id, visit.user_id, token, choice)
    except Problem as problem:
        await _give_back(visit, problem)
        return
    lines = (
        text("decisions-cast"),
        text("decisions-receipt", words=receipts.canonical(receipt)),
        text("decisions-cast-change"),
    )
    await visit.turn_to(page(TITLE, *lines, rows=((_back(vote),),)))


async def change(visit: Visit) -> None:
    """Open the ballot for somebody who has voted, with room for their receipt."""
    vote = await _vote(visit)
    await ask_now(visit, _ballot(vote, again=True), to(FEATURE, "recast", vote.id))


async def recast(visit: Visit) -> None:
    """Put another ballot in the place of somebody's own."""
    vote, now = await _vote(visit), visit.ground.clock.now()
    WRONG.see_that_slow_enough(visit.user_id, now)
    asked = _ballot(vote, again=True)
    typed = typed_now(visit, asked, "receipt")
    if receipts.read(typed) is not None:
        WRONG.note(visit.user_id, now)
    try:
        choice = _choice(visit, vote, again=True)
        await voting.recast(visit.ground, vote.guild_id, vote.id, visit.user_id, typed, choice)
    except Problem as problem:
        await _give_back(visit, problem)
        return
    WRONG.forget(visit.user_id)
    await visit.turn_to(page(TITLE, text("decisions-recast"), rows=((_back(vote),),)))


async def objections(visit: Visit) -> None:
    """Show why people objected, once a vote has ended."""
    guild_id = await community(visit)
    (start,) = numbers(visit.args[2:3] or ("0",), 1)
    looked = await voting.look(visit.ground, guild_id, said(visit, 1), visit.user_id)
    found = await voting.objections(visit.ground, looked.vote)
    blocks = [Block((text("decisions-vote-title", title=Name(looked.vote.title)),))]
    for one in found[start : start + OBJECTIONS_SHOWN]:
        by = text("decisions-by", person=f"<@{one.name}>") if one.name else text("decisions-by-nobody")
        blocks.append(Block((by, text("decisions-words", words=Name(one.why, lines=True)))))
    if not found:
        blocks.append(Block((text("decisions-objections-none"),)))
    rows: list[Button] = [_back(looked.vote)]
    if start + OBJECTIONS_SHOWN < len(found):
        following = start + OBJECTIONS_SHOWN
        rows.insert(0, press("decisions-button-more", "objections", guild_id, looked.vote.id, following))
    blocks.append(Block((), (tuple(rows),)))
    await visit.turn_to(Page(text("decisions-objections-title"), tuple(blocks)))


async def _give_back(visit: Visit, problem: Problem) -> None:
    """Say why a ballot is not in the box, and give back what was written."""
    shown = typed_too_late(typed_in(visit.submitted))
    await visit.turn_to(Page(TITLE, (Block((problem.text,)), *shown.blocks)))


def _paper(visit: Visit, vote: Vote, token: str, *notes: Text) -> Page:
    words = voting.receipt_of(visit.ground, vote.guild_id, vote.id, visit.user_id, token)
    lines = [
        *notes,
        *about_lines(vote),
        text("decisions-paper-receipt"),
        text("decisions-receipt", words=receipts.canonical(words)),
        text("decisions-paper-why"),
    ]
    fills = Button(text("decisions-button-fill"), to(FEATURE, "fill", vote.id, token), "primary")
    return page(TITLE, *lines, rows=((fills, _back(vote)),))


def _ballot(vote: Vote, *, again: bool) -> FormPage:
    """Return the ballot as a form; `again` asks for the receipt of the one that it replaces."""
    asked: list[Question] = []
    if again:
        asked.append(
            LongText(
                name="receipt",
                label=text("decisions-label-receipt"),
                help=text("decisions-help-receipt"),
                required=True,
                most=200,
            )
        )
    if vote.method == tally.APPROVAL:
        options = tuple(Offer(str(at), text("name", name=Name(option))) for at, option in enumerate(vote.options))
        asked.append(
            Choices(
                name="choice",
                label=text("decisions-label-approve"),
                help=text("decisions-help-approve"),
                options=options,
            )
        )
    elif vote.method == tally.RANKED:
        asked.append(
            ShortText(
                name="choice",
                label=text("decisions-label-order"),
                help=text("decisions-help-order"),
                required=True,
                most=100,
            )
        )
    else:
        asked += _consent_questions()
    return FormPage(text("decisions-ballot-title"), tuple(asked))


def _consent_questions() -> list[Question]:
    answers = (tally.YES, tally.ASIDE, tally.NO)
    return [
        ChoiceOf(
            name="choice",
            label=text("decisions-label-consent"),
            required=True,
            options=tuple(Offer(one, text(f"decisions-offer-consent-{one}")) for one in answers),
        ),
        LongText(
            name="why",
            label=text("decisions-label-why"),
            help=text("decisions-help-why"),
            most=lifecycle.LONGEST_REASON,
        ),
        ChoiceOf(
            name="name",
            label=text("decisions-label-name"),
            help=text("decisions-help-name"),
            options=tuple(Offer(one, text(f"decisions-offer-{one}")) for one in (NAMELESS, NAMED)),
        ),
    ]


def _choice(visit: Visit, vote: Vote, *, again: bool) -> Choice:
    """Return what stands in a ballot that was handed in. Raises Problem that says what to change."""
    asked = _ballot(vote, again=again)
    if vote.method == tally.RANKED:
        return Choice(papers.typed_ranking(typed_now(visit, asked, "choice"), len(vote.options)))
    chosen = chosen_now(visit, asked, "choice")
    if vote.method == tally.APPROVAL:
        offered = {str(at) for at in range(len(vote.options))}
        return Choice(papers.written_approval([int(one) for one in chosen if one in offered]))
    line = chosen[0] if chosen else ""
    if line not in (tally.YES, tally.ASIDE, tally.NO):
        raise Problem(text("problem-old-button"))
    if line != tally.NO:
        return Choice(line)
    why = typed_now(visit, asked, "why").strip()[: lifecycle.LONGEST_REASON]
    if not why:
        raise Problem(text("decisions-objection-why"))
    is_named = NAMED in chosen_now(visit, asked, "name")
    return Choice(line, why, visit.user_id if is_named else None)


async def _vote(visit: Visit) -> Vote:
    """Return the vote that a ballot names; there is no room for its community. Raises Problem."""
    vote_id = said(visit, 0)
    async with visit.ground.database.read() as tx:
        guild_id = await votes.guild_of(tx, vote_id)
        vote = await votes.get(tx, guild_id, vote_id) if guild_id is not None else None
    if vote is None:
        raise Problem(text("decisions-vote-gone"))
    if here(visit) != vote.guild_id:
        await see_that_shared(visit, vote.guild_id)
    return vote


def _see_that_may_vote(looked: Looked) -> None:
    if not looked.is_open:
        raise Problem(text("decisions-vote-opens" if looked.vote.state == OPENING else "decisions-vote-over"))
    if not looked.may_vote:
        raise Problem(text("decisions-not-on-roll"))
    if looked.has_voted:
        raise Problem(text("decisions-voted-already"))


def _where_it_stands(looked: Looked) -> Text:
    """Return what a vote means for one person."""
    if looked.vote.state == OPENING:
        return text("decisions-is-opening")
    if looked.vote.state != OPEN:
        return text("decisions-stands-over")
    if not looked.is_open:
        return text("decisions-stands-counting")
    if not looked.may_vote:
        return text("decisions-stands-not-on-roll")
    return text("decisions-stands-voted" if looked.has_voted else "decisions-stands-open")


def _rows_while(looked: Looked) -> tuple[Row, ...]:
    vote, row = looked.vote, list[Button]()
    if looked.is_open and looked.may_vote:
        if looked.has_voted:
            row.append(press("decisions-button-change-vote", "change", vote.id))
        else:
            row.append(press("decisions-button-vote", "paper", vote.guild_id, vote.id, style="primary"))
    row.append(press("decisions-button-safety", "safety", vote.guild_id, vote.id))
    return (tuple(row),)


def _rows_after(vote: Vote) -> tuple[Row, ...]:
    if vote.method != tally.CONSENT or not lifecycle.outcome(vote).objections or vote.key_id is None:
        return ()
    return ((press("decisions-button-objections", "objections", vote.guild_id, vote.id, 0),),)


def _back(vote: Vote) -> Button:
    return press("decisions-button-back", "vote-turn", vote.guild_id, vote.id)


ROUTES: Mapping[str, Route] = {
    "votes": Route(open_votes),
    "votes-more": Route(more_for_votes),
    "vote-turn": Route(turn_to_vote),
    "safety": Route(explain),
    "paper": Route(paper),
    "fill": Route(fill_in, opens_form=True),
    "cast": Route(cast),
    "change": Route(change, opens_form=True),
    "recast": Route(recast),
    "objections": Route(objections),
}
"""What presses lead to, by their verbs."""
