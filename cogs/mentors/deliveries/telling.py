"""Keeps the promises of mentoring: tells what is new, reminds, lets a request go on, brings two people together.

Invariants: before anything is said, the row is looked at again; whoever has closed direct messages finds it on
their first page; nobody is mentioned but the two whom it is about.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.discordkit.custom_id import CustomId, to
from bot.discordkit.delivery import Errand
from bot.discordkit.direct import message_from_here
from bot.discordkit.members import find
from bot.discordkit.pages import Button
from bot.jobs import Drop
from bot.kernel.text import Name, Text, text
from bot.settings import CommunitySettings, read_settings
from cogs.mentors.pages.common import FEATURE
from cogs.mentors.pages.mine import note_of
from cogs.mentors.rules import lifecycle
from cogs.mentors.service import answering
from data import languages, mentor_matches, mentor_offers, mentor_requests
from data.engine import Transaction
from data.mentor_matches import Match


async def tell(errand: Errand) -> None:
    """Tell somebody by a direct message what is new in a match."""
    guild_id, args = errand.job.guild_id, errand.job.args
    side, what = args["side"], args["what"]
    async with errand.ground.database.read() as tx:
        match = await mentor_matches.get(tx, guild_id, args["match"])
        if match is None or what not in lifecycle.waiting(match, side):
            raise Drop("it is answered, read or over")
        note = await note_of(errand.ground, tx, match, side, what)
        language = await language_of(tx, match, side)
    await say(errand, lifecycle.person_of(match, side), list(note.lines), language, note.presses)


async def stands_on_page(_errand: Errand) -> None:
    """It cannot be sent: it stands on the person's first page already."""


async def tell_gone(errand: Errand) -> None:
    """Tell somebody that the other side has had their data erased: the match itself is not there any more."""
    guild_id, user_id, side = errand.job.guild_id, errand.job.person_id, errand.job.args["side"]
    if user_id is None:
        raise Drop("their own data is erased too")
    async with errand.ground.database.read() as tx:
        request = await mentor_requests.open_of(tx, guild_id, user_id)
        language = await languages.get(tx, guild_id, user_id)
        language = language or (await read_settings(tx, guild_id, CommunitySettings)).language
    lines = [text(f"mentors-gone-{side}")]
    if side == lifecycle.MENTEE and request is not None:
        lines.append(text("mentors-first-in-line"))
    presses = ((text("mentors-button-mine"), to(FEATURE, "mine", guild_id)),)
    await say(errand, user_id, lines, language, presses)


async def nudge(errand: Errand) -> None:
    """Remind a mentor who has not answered yet."""
    features = errand.delivery.client.features
    match = await answering.waits(errand.ground, features, errand.job.guild_id, errand.job.args["match"])
    if match is None:
        raise Drop("it is answered, or over")
    async with errand.ground.database.read() as tx:
        note = await note_of(errand.ground, tx, match, lifecycle.MENTOR, "asked")
        language = await language_of(tx, match, lifecycle.MENTOR)
    lines = [text("mentors-nudge"), *note.lines]
    await say(errand, match.mentor_id, lines, language, note.presses)


async def expire(errand: Errand) -> None:
    """Three days are over: let the request go on."""
    features = errand.delivery.client.features
    if await answering.expire(errand.ground, features, errand.job.guild_id, errand.job.args["match"]) is None:
        raise Drop("it was answered")


async def say(
    errand: Errand, user_id: int, lines: list[Text], language: str, presses: Sequence[tuple[Text, CustomId]]
) -> None:
    """Send a direct message of this community's to a person who is still here. Raises Drop for who is not."""
    guild_id = errand.job.guild_id
    if await find(errand.delivery.client, guild_id, user_id) is None:
        raise Drop("the person left")
    buttons = [Button(label, leads_to) for label, leads_to in presses]
    message = message_from_here(errand, lines, _signed, buttons, language)
    await errand.delivery.to_person(errand.job, user_id, message, language)


def _signed(community: Name) -> Text:
    return text("mentors-from", community=community)


async def language_of(tx: Transaction, match: Match, side: str) -> str:
    """Return in which language somebody reads: the one they chose, or that of their Discord when they wrote."""
    guild_id, user_id = match.guild_id, lifecycle.person_of(match, side)
    if (chosen := await languages.get(tx, guild_id, user_id)) is not None:
        return chosen
    if side == lifecycle.MENTOR and (offer := await mentor_offers.get(tx, guild_id, user_id)) is not None:
        return offer.language
    request = await mentor_requests.get(tx, guild_id, match.request_id or "") if side == lifecycle.MENTEE else None
    if request is not None:
        return request.language
    return (await read_settings(tx, guild_id, CommunitySettings)).language
