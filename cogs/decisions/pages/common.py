"""What the pages of decisions share: where they are, who acts, and how a vote and its result are said."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import discord

from bot.discordkit.authority import presser_of
from bot.discordkit.communities import here, see_that_shared, whom_to_ask
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Button, Style
from bot.discordkit.visit import Visit, numbers
from bot.guesses import Wrong
from bot.kernel.authority import is_organiser, is_staff
from bot.kernel.problems import Problem
from bot.kernel.text import Instant, Name, Text, listed, text
from bot.settings import CommunitySettings, read_settings
from cogs.decisions.rules import lifecycle, tally
from cogs.decisions.settings import DecisionsSettings
from data.votes import CANCELLED, OPENING, Vote

FEATURE = "decisions"
PAIRS_SAID = 6
"""Comparisons of two options that a result names; the others follow from a published box, if there is one."""
WRONG = Wrong()
"""Slows down whoever guesses receipts, of proposals and of ballots."""


async def community(visit: Visit) -> int:
    """Return the community that a press names first. Raises Problem where it is not for this person."""
    (guild_id,) = numbers(visit.args[:1], 1)
    return await see_that_shared(visit, guild_id)


def said(visit: Visit, at: int) -> str:
    """Return what a press carries at a place. Raises Problem where it carries nothing there."""
    if len(visit.args) <= at:
        raise Problem(text("problem-old-button"))
    return visit.args[at]


def press(label: str, verb: str, *args: int | str, style: Style = "secondary") -> Button:
    """Return a press of this feature."""
    return Button(text(label), to(FEATURE, verb, *args), style)


async def is_staff_here(visit: Visit, guild_id: int) -> bool:
    """Tell whether somebody is staff, in the community itself, at this moment."""
    if here(visit) != guild_id or not isinstance(visit.interaction.user, discord.Member):
        return False
    async with visit.ground.database.read() as tx:
        chosen = await read_settings(tx, guild_id, CommunitySettings)
    return is_staff(presser_of(visit), chosen.organiser_role, chosen.staff_role)


async def see_that_staff(visit: Visit, guild_id: int) -> None:
    """Raise Problem, which says whom to ask, for whoever is not staff."""
    if not await is_staff_here(visit, guild_id):
        raise Problem(text("decisions-only-staff", ask=await whom_to_ask(visit, guild_id)))


async def may_open(visit: Visit, guild_id: int) -> bool:
    """Tell whether somebody may open votes: organisers, and who has the role that the settings name."""
    if here(visit) != guild_id or not isinstance(visit.interaction.user, discord.Member):
        return False
    presser = presser_of(visit)
    async with visit.ground.database.read() as tx:
        organiser_role = (await read_settings(tx, guild_id, CommunitySettings)).organiser_role
        openers = (await read_settings(tx, guild_id, DecisionsSettings)).openers
    named = openers is not None and openers != guild_id and openers in presser.role_ids
    return named or is_organiser(presser, organiser_role)


async def see_that_may_open(visit: Visit, guild_id: int) -> None:
    """Raise Problem, which says whom to ask, for whoever may not open votes."""
    if not await may_open(visit, guild_id):
        raise Problem(text("decisions-only-openers", ask=await whom_to_ask(visit, guild_id)))


async def see_that_may_propose(visit: Visit, guild_id: int) -> None:
    """Raise Problem for whoever may not propose: where a role is named for it, one proposes in the community."""
    async with visit.ground.database.read() as tx:
        proposers = (await read_settings(tx, guild_id, DecisionsSettings)).proposers
    if proposers is None:
        return
    in_place = here(visit) == guild_id and isinstance(visit.interaction.user, discord.Member)
    if not in_place or proposers not in presser_of(visit).role_ids:
        raise Problem(text("decisions-only-proposers", role=f"<@&{proposers}>"))


def about_lines(vote: Vote) -> list[Text]:
    """Return what a vote asks, how, and of whom; its words come first, and can be long."""
    lines = [text("decisions-vote-title", title=Name(vote.title))]
    if vote.words:
        lines.append(text("decisions-words", words=Name(vote.words, lines=True)))
    lines.append(text(f"decisions-method-{vote.method}"))
    if vote.method != tally.CONSENT:
        lines += option_lines(vote)
    return lines


def option_lines(vote: Vote) -> list[Text]:
    """Return the options with their numbers."""
    return [
        text("decisions-option", number=at, option=Name(option)) for at, option in enumerate(vote.options, start=1)
    ]


def terms_lines(vote: Vote) -> list[Text]:
    """Return who may vote, until when, what counts, and what is told afterwards."""
    role = f"<@&{vote.role_id}>" if vote.role_id is not None else ""
    lines = [text(f"decisions-roll-{vote.roll}", role=role)]
    if vote.quorum:
        lines.append(text("decisions-quorum", percent=vote.quorum))
    if vote.closes_at is not None:
        lines.append(text("decisions-closes", at=Instant(vote.closes_at), soon=Instant(vote.closes_at, "R")))
    lines.append(text("decisions-publishes" if vote.publishes else "decisions-publishes-not"))
    if vote.method == tally.CONSENT:
        lines.append(text("decisions-objections-told"))
    if vote.roll_count is not None and vote.roll_count < lifecycle.FEW:
        lines.append(text("decisions-few"))
    return lines


def state_line(vote: Vote) -> Text | None:
    """Return what has become of a vote that is not open and has not ended."""
    if vote.state == OPENING:
        return text("decisions-is-opening")
    if vote.state == CANCELLED:
        if vote.reason is None:
            return text("decisions-is-cancelled-nobody")
        return text("decisions-is-cancelled", reason=Name(vote.reason, lines=True))
    return None


def result_lines(vote: Vote, *notes: Text) -> list[Text]:
    """Return what came of a vote that has ended, in words; only what may be told.

    First what decides, how many voted and how it was counted, and `notes`; single options last, which can be long.
    """
    came = lifecycle.outcome(vote)
    lines: list[Text] = []
    if not came.is_valid:
        lines.append(text("decisions-no-quorum", needed=came.needed, percent=vote.quorum))
    elif came.is_unread:
        lines.append(text("decisions-unread"))
    elif vote.method == tally.CONSENT:
        lines += _consent_lines(came)
    elif came.winners:
        lines.append(text("decisions-winners", count=len(came.winners), options=_options(vote, came.winners)))
    else:
        lines.append(text("decisions-no-winner"))
    if came.turnout is not None:
        lines.append(text("decisions-turnout", count=came.turnout, roll=vote.roll_count or 0))
    else:
        lines.append(text("decisions-turnout-untold", few=lifecycle.FEW))
    lines.append(text(f"decisions-counted-{vote.method}"))
    if not vote.publishes and came.is_valid:
        small = "decisions-small-consent" if vote.method == tally.CONSENT else "decisions-small"
        lines.append(text(small, few=lifecycle.FEW))
    if came.unreadable:
        lines.append(text("decisions-unreadable", count=came.unreadable))
    lines += notes
    if came.is_valid and vote.method == tally.RANKED:
        lines += _order_lines(vote, came)
    if came.counts is not None:
        for option, count in zip(vote.options, came.counts, strict=False):
            lines.append(
                text("decisions-count", option=Name(option), count=count)
                if count is not None
                else text("decisions-count-hidden", option=Name(option))
            )
    return lines


def _consent_lines(came: lifecycle.Outcome) -> list[Text]:
    objections = came.objections or 0
    if objections:
        lines = [text("decisions-consent-objections", count=objections)]
    else:
        lines = [text("decisions-consent-carries" if came.winners else "decisions-consent-nobody")]
    if came.others is not None:
        lines.append(text("decisions-consent-others", yes=came.others[0], aside=came.others[1]))
    return lines


def _order_lines(vote: Vote, came: lifecycle.Outcome) -> list[Text]:
    lines = [
        text("decisions-place", number=place, options=_options(vote, level))
        for place, level in enumerate(came.order, start=1)
    ]
    flat = [one for level in came.order for one in level]
    for one, other in list(pairwise(flat))[:PAIRS_SAID]:
        pair = lifecycle.pairs_told(vote, one, other)
        if pair is not None:
            lines.append(
                text(
                    "decisions-pair",
                    one=Name(vote.options[one]),
                    other=Name(vote.options[other]),
                    for_one=pair[0],
                    for_other=pair[1],
                )
            )
    return lines


def _options(vote: Vote, numbers_of: Sequence[int]) -> Text | str:
    return listed([text("name", name=Name(vote.options[one])) for one in numbers_of])
