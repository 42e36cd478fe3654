"""Deciding a case: what is proposed, who agrees, and what to do with what is agreed to.

Invariants: what is not possible with the people there are is said with the reason; nothing is done in Discord from
here; before a ban is carried out the page says that its notice goes first.
"""

from __future__ import annotations

from bot.discordkit import addresses
from bot.discordkit.boundary import Route
from bot.discordkit.pages import Block, Button, Option, Page, Row, Select
from bot.discordkit.visit import Visit
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, text
from cogs.conduct.pages.cases import to_case
from cogs.conduct.pages.common import at, leads_to, parts_of, place_and_ids, presser_in
from cogs.conduct.rules import deciding as rules
from cogs.conduct.rules.words import DECIDED
from cogs.conduct.service import deciding, holding
from cogs.conduct.service.deciding import Overview, Standing
from cogs.conduct.service.voices import MEASURE
from data.case_proposals import AGREED, OPEN

SHOWN = 20


async def open_deciding(visit: Visit) -> None:
    """Show what is proposed and decided, and what can be proposed."""
    guild_id, (case_id,) = place_and_ids(visit, 1)
    await visit.turn_to(await deciding_page(visit, guild_id, case_id))


async def look(visit: Visit) -> None:
    """Show one proposal whole; it was chosen in a select, or is named by the press."""
    guild_id, (case_id, *named) = place_and_ids(visit, 1 if visit.values else 2)
    proposal_id = visit.values[0] if visit.values else named[0]
    await visit.turn_to(await _proposal(visit, guild_id, case_id, proposal_id))


async def agree(visit: Visit) -> None:
    """Give one's voice."""
    guild_id, (case_id, proposal_id) = place_and_ids(visit, 2)
    agreed = await deciding.agree(visit.ground, await presser_in(visit, guild_id), case_id, proposal_id)
    said = text("conduct-agreed-now" if agreed else "conduct-voice-counted")
    await visit.turn_to(await _proposal(visit, guild_id, case_id, proposal_id, said))


async def withdraw(visit: Visit) -> None:
    """Take a proposal back."""
    guild_id, (case_id, proposal_id) = place_and_ids(visit, 2)
    await deciding.withdraw(visit.ground, await presser_in(visit, guild_id), case_id, proposal_id)
    await visit.turn_to(await deciding_page(visit, guild_id, case_id, text("conduct-proposal-withdrawn")))


async def applied(visit: Visit) -> None:
    """Say that a measure is carried out."""
    guild_id, (case_id, proposal_id) = place_and_ids(visit, 2)
    await deciding.note_applied(visit.ground, await presser_in(visit, guild_id), case_id, proposal_id)
    await visit.turn_to(await _proposal(visit, guild_id, case_id, proposal_id, text("conduct-applied-now")))


async def ended(visit: Visit) -> None:
    """Say that a measure holds no longer."""
    guild_id, (case_id, proposal_id) = place_and_ids(visit, 2)
    await holding.note_ended(visit.ground, await presser_in(visit, guild_id), case_id, proposal_id)
    await visit.turn_to(await _proposal(visit, guild_id, case_id, proposal_id))


ROUTES = {
    "decide-open": Route(open_deciding),
    "decide-look": Route(look),
    "decide-agree": Route(agree),
    "decide-withdraw": Route(withdraw),
    "decide-applied": Route(applied),
    "decide-ended": Route(ended),
}
FORMS = ()


async def deciding_page(visit: Visit, guild_id: int, case_id: str, *said: Text) -> Page:
    """Return what is proposed and decided in a case, and what can be proposed."""
    shown = await deciding.overview(visit.ground, await presser_in(visit, guild_id), case_id)
    case = shown.case
    lines: list[Text] = [*said, text("conduct-case-name", code=case.code)]
    latest = [one for one in shown.standing if one.proposal.state in (OPEN, AGREED)][-SHOWN:]
    lines += [_in_short(one) for one in latest] or [text("conduct-nothing-proposed")]
    if case.is_open and not shown.accused:
        lines.append(text("conduct-nobody-accused"))
    if shown.appeals:
        lines.append(text("conduct-appeal-waits"))
    lines += [text(f"conduct-unavailable-{kind}") for kind in shown.unavailable]
    if shown.unavailable:
        lines.append(text("conduct-unavailable-why"))
    rows: list[Row] = []
    if latest:
        options = tuple(
            Option(text("conduct-proposal-option", number=number, what=_kind(one)), one.proposal.id)
            for number, one in enumerate(latest, 1)
        )
        rows.append(Select(text("conduct-proposal-choose"), leads_to("decide-look", guild_id, case_id), options))
    first, second = [], []
    if case.is_open:
        if shown.accused:
            first.append(Button(text("conduct-button-hear"), leads_to("hear-open", guild_id, case_id)))
            first.append(Button(text("conduct-button-measure"), leads_to("decide-whom", guild_id, case_id)))
        label = "conduct-button-close" if case.state == DECIDED else "conduct-button-without"
        first.append(Button(text(label), leads_to("decide-close", guild_id, case_id)))
        if shown.sealed and "identity" not in shown.unavailable:
            second.append(Button(text("conduct-button-name"), leads_to("decide-name", guild_id, case_id)))
    if shown.appeals:
        second.append(Button(text("conduct-button-appeal"), leads_to("decide-appeal", guild_id, case_id)))
    second.append(Button(text("conduct-button-apart"), leads_to("apart-open", guild_id, case_id)))
    second.append(to_case(guild_id, case_id))
    rows += [tuple(buttons) for buttons in (first, second) if buttons]
    return Page(text("conduct-decide-title"), (Block(tuple(lines)), Block(rows=tuple(rows))))


def to_deciding(guild_id: int, case_id: str) -> Button:
    """Return the press that leads to deciding a case."""
    return Button(text("conduct-button-deciding"), leads_to("decide-open", guild_id, case_id))


async def _proposal(visit: Visit, guild_id: int, case_id: str, proposal_id: str, *said: Text) -> Page:
    shown = await deciding.overview(visit.ground, await presser_in(visit, guild_id), case_id)
    one = next((one for one in shown.standing if one.proposal.id == proposal_id), None)
    if one is None:
        raise Problem(text("conduct-no-such-proposal"))
    proposal = one.proposal
    lines: list[Text] = [*said, _in_short(one)]
    blocks = [Block(tuple(lines))]
    for name in ("words", "consequence", "repair", "to_reporter"):
        if one.held.get(name):
            words = parts_of(str(one.held[name]))[0]
            label = text(f"conduct-shown-{proposal.kind}-{name.replace('_', '-')}")
            blocks.append(Block((label, text("name", name=Name(words, lines=True)))))
    buttons = []
    if one.may_agree:
        ids = (guild_id, case_id, proposal_id)
        buttons.append(Button(text("conduct-button-agree-to"), leads_to("decide-agree", *ids), "primary"))
    if proposal.state == OPEN:
        takes = leads_to("decide-withdraw", guild_id, case_id, proposal_id)
        buttons.append(Button(text("conduct-button-withdraw-it"), takes))
    after = _after(shown, one)
    if (
        proposal.state == AGREED
        and proposal.kind == MEASURE
        and proposal.applied_at is None
        and shown.case.is_open
    ):
        done = leads_to("decide-applied", guild_id, case_id, proposal_id)
        buttons.append(Button(text("conduct-button-applied"), done, "primary"))
    if holding.may_end(proposal) and proposal.ended_at is None:
        over = leads_to("decide-ended", guild_id, case_id, proposal_id)
        buttons.append(Button(text("conduct-button-ended"), over))
    buttons.append(to_deciding(guild_id, case_id))
    blocks.append(Block(after, (tuple(buttons),)))
    return Page(text("conduct-decide-title"), tuple(blocks))


def _after(shown: Overview, one: Standing) -> tuple[Text, ...]:
    """Return what there is to do with a measure that is agreed to."""
    proposal = one.proposal
    if proposal.kind != MEASURE or proposal.state != AGREED:
        return ()
    if proposal.ended_at is not None:
        return (text("conduct-ended", at=at(proposal.ended_at)),)
    if proposal.applied_at is not None:
        return (text("conduct-applied", at=at(proposal.applied_at)),)
    lines = [text(f"conduct-apply-{proposal.measure}")]
    if proposal.measure == rules.BAN:
        outside = (
            text("name", name=addresses.shown(shown.outside)) if shown.outside else text("conduct-outside-person")
        )
        lines.append(text("conduct-apply-ban-first", outside=outside))
    return tuple(lines)


def _in_short(one: Standing) -> Text:
    proposal, needed = one.proposal, one.needed
    if proposal.state == AGREED:
        when = at(proposal.settled_at or proposal.made_at)
        return text("conduct-stands-agreed", what=_what(one), at=when, count=one.agreed)
    if proposal.state != OPEN:
        return text("conduct-stands-withdrawn", what=_what(one))
    if needed is None:
        return text("conduct-stands-stuck", what=_what(one), count=one.agreed)
    of = needed.handlers + int(needed.cosigner)
    waits = "conduct-stands-cosigner" if needed.cosigner and not one.cosigned else "conduct-stands-open"
    return text(waits, what=_what(one), count=one.agreed, of=of)


def _kind(one: Standing) -> Text:
    """Return what a proposal is, without anybody's name: a list to choose from shows no mentions."""
    return text(f"conduct-ladder-{one.proposal.measure}") if one.proposal.kind == MEASURE else _what(one)


def _what(one: Standing) -> Text:
    proposal = one.proposal
    name = f"<@{one.account}>" if one.account else text("conduct-somebody")
    if proposal.kind == MEASURE:
        return text(f"conduct-measure-{proposal.measure}", name=name)
    if proposal.kind == rules.CLOSE:
        return text(f"conduct-without-{str(proposal.measure).replace('_', '-')}")
    if proposal.kind == rules.APPEAL:
        return text(f"conduct-appeal-{proposal.measure}")
    return text("conduct-name-what-short" if proposal.kind == rules.IDENTITY else "conduct-release-what-short")
