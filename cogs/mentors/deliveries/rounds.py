"""Keeps the promises of rounds and of offers: tells for whom nobody was found, and what became of an offer.

Invariants: before anything is said, the rows are looked at again; whoever has closed direct messages finds it on
their first page.
"""

from __future__ import annotations

from bot.discordkit.delivery import Errand
from bot.jobs import Drop
from bot.settings import CommunitySettings, read_settings
from cogs.mentors.deliveries.telling import say
from cogs.mentors.pages import looking_over
from cogs.mentors.pages.taking_part import coming_note, left_over_note
from cogs.mentors.service import cohorts
from data import languages, mentor_offers, mentor_requests, mentor_rounds
from data.engine import Transaction


async def tell_left_over(errand: Errand) -> None:
    """Tell somebody that a round had nobody for them, what stood in the way, and what would help."""
    guild_id, round_id, person_id = errand.job.guild_id, errand.job.args["round"], errand.job.person_id
    async with errand.ground.database.read() as tx:
        news = await mentor_rounds.news_of(tx, guild_id, person_id) if person_id is not None else {}
        if person_id is None or round_id not in news:
            raise Drop("it is read, or over")
        language = await _language_of(tx, guild_id, person_id)
    kind, limits = news[round_id]
    note = left_over_note(guild_id, round_id, kind, limits)
    await say(errand, person_id, list(note.lines), language, note.presses)


async def tell_coming(errand: Errand) -> None:
    """Tell a mentor that a round is being prepared in which they take part, and how to leave it out."""
    guild_id, person_id = errand.job.guild_id, errand.job.person_id
    async with errand.ground.database.read() as tx:
        parts = await cohorts.parts_of(tx, guild_id, person_id) if person_id is not None else []
        part = next((one for one in parts if one.round.id == errand.job.args["round"]), None)
        if person_id is None or part is None or part.skips:
            raise Drop("it is over, or left out already")
        language = await _language_of(tx, guild_id, person_id)
    note = coming_note(guild_id, part)
    await say(errand, person_id, list(note.lines), language, note.presses)


async def tell_offer_news(errand: Errand) -> None:
    """Tell somebody what those who lead mentoring did with their offer, or that they wrote one for them."""
    guild_id, person_id = errand.job.guild_id, errand.job.person_id
    async with errand.ground.database.read() as tx:
        found = await looking_over.notes(tx, guild_id, person_id) if person_id is not None else []
        if person_id is None or not found:
            raise Drop("it is read, or changed")
        language = await _language_of(tx, guild_id, person_id)
    note = found[0]
    await say(errand, person_id, list(note.lines), language, note.presses)


async def _language_of(tx: Transaction, guild_id: int, user_id: int) -> str:
    """Return in which language somebody reads who offers, looks, or takes part in rounds."""
    if (chosen := await languages.get(tx, guild_id, user_id)) is not None:
        return chosen
    if (offer := await mentor_offers.get(tx, guild_id, user_id)) is not None:
        return offer.language
    if (request := await mentor_requests.open_of(tx, guild_id, user_id)) is not None:
        return request.language
    for joined in await mentor_rounds.joins_of(tx, guild_id, user_id):
        return joined.language
    return (await read_settings(tx, guild_id, CommunitySettings)).language
