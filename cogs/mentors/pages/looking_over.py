"""Looking at offers before they stand, for those who lead mentoring; and what each person reads of their own.

Invariants: what somebody shares in secret, and whom they never want to meet, is on no page of those who lead; who
is not taken reads so alone, kindly and once.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.discordkit.boundary import Route
from bot.discordkit.custom_id import to
from bot.discordkit.pages import Block, Button, Option, Page, Select, page
from bot.discordkit.visit import Visit, numbers
from bot.feature import Note
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, listed, text
from bot.kernel.time_zones import zone_words
from cogs.mentors.pages.common import FEATURE, community, lead_here, press, topics
from cogs.mentors.pages.common import TITLE as MENTORING
from cogs.mentors.rules import wishes
from cogs.mentors.rules.matching import FORMATS
from cogs.mentors.service import inviting, reviewing
from cogs.mentors.service.reviewing import WHAT_TO_CHANGE, Offered
from data import mentor_offers
from data.engine import Transaction
from data.mentor_offers import CHANGE, DECLINED, INVITED, LET_IN, REFUSED, Offer

TITLE = text("mentors-review-title")
A_PAGE = 8


async def open_review(visit: Visit) -> None:
    """Turn to the offers that wait, from a certain one on."""
    guild_id, (start,) = await lead_here(visit), visit.numbers(1)
    await visit.turn_to(await _waiting(visit, guild_id, start))


async def open_one(visit: Visit) -> None:
    """Turn to one offer."""
    guild_id, (user_id,) = await lead_here(visit), visit.numbers(1)
    waits = await reviewing.waiting(visit.ground, guild_id)
    found = next((one for one in waits if one.offer.user_id == user_id), None)
    if found is None:
        raise Problem(text("mentors-review-done"))
    await visit.turn_to(_one(found))


async def let_in(visit: Visit) -> None:
    """Let an offer in."""
    guild_id, (user_id,) = await lead_here(visit), visit.numbers(1)
    await reviewing.let_in(visit.ground, guild_id, user_id)
    await visit.turn_to(await _waiting(visit, guild_id, 0, text("mentors-review-was-in", person=f"<@{user_id}>")))


async def ask_change(visit: Visit) -> None:
    """Ask for a change."""
    guild_id, (user_id,) = await lead_here(visit), numbers(visit.args, 1)
    await reviewing.ask_change(visit.ground, guild_id, user_id, visit.values[0] if visit.values else "")
    note = text("mentors-review-was-asked", person=f"<@{user_id}>")
    await visit.turn_to(await _waiting(visit, guild_id, 0, note))


async def decline(visit: Visit) -> None:
    """Take an offer not."""
    guild_id, (user_id,) = await lead_here(visit), visit.numbers(1)
    await reviewing.decline(visit.ground, guild_id, user_id)
    note = text("mentors-review-was-declined", person=f"<@{user_id}>")
    await visit.turn_to(await _waiting(visit, guild_id, 0, note))


async def read(visit: Visit) -> None:
    """Put away what became of one's offer."""
    guild_id = await community(visit)
    await reviewing.note_read(visit.ground, guild_id, visit.user_id)
    mine = press("mentors-button-mine", "mine-turn", guild_id)
    await visit.turn_to(page(MENTORING, text("mentors-review-noted"), rows=((mine,),)))


async def say_yes(visit: Visit) -> None:
    """Be the mentor that one was written down as."""
    guild_id = await community(visit)
    await reviewing.say_yes(visit.ground, guild_id, visit.user_id)
    offer = press("mentors-button-offer", "offer-turn", guild_id)
    await visit.turn_to(page(MENTORING, text("mentors-invited-yes"), rows=((offer,),)))


async def say_no(visit: Visit) -> None:
    """Rather not be the mentor that one was written down as."""
    guild_id = await community(visit)
    if not await inviting.refuse(visit.ground, guild_id, visit.user_id):
        raise Problem(text("mentors-invited-over"))
    mine = press("mentors-button-mine", "mine-turn", guild_id)
    await visit.turn_to(page(MENTORING, text("mentors-invited-refused"), rows=((mine,),)))


async def notes(tx: Transaction, guild_id: int, user_id: int) -> list[Note]:
    """Return what somebody reads on their first page of what became of their offer."""
    offer = await mentor_offers.get(tx, guild_id, user_id)
    if offer is None or offer.state == REFUSED or not (lines := news_lines(offer)):
        return []
    read = (text("mentors-button-read"), to(FEATURE, "news-read", guild_id))
    change = (text("mentors-button-change"), to(FEATURE, "offer-change", guild_id))
    leads = (text("mentors-button-offer"), to(FEATURE, "offer-turn", guild_id))
    no = (text("mentors-button-invited-no"), to(FEATURE, "invited-no", guild_id))
    yes = (text("mentors-button-yes"), to(FEATURE, "invited-yes", guild_id))
    if offer.state == INVITED:
        skills = (await mentor_offers.skills(tx, guild_id, [user_id]))[user_id]
        if skills:
            lines.append(text("mentors-offer-topics", topics=topics(sorted(skills), most=20)))
        return [Note(tuple(lines), (yes, change, no))]
    if offer.state == CHANGE:
        return [Note(tuple(lines), (change,))]
    return [Note(tuple(lines), (read,) if offer.state == DECLINED else (leads, read))]


def news_lines(offer: Offer) -> list[Text]:
    """Return what became of an offer; nothing where nothing is new."""
    if offer.state == INVITED:
        return [text("mentors-invited")]
    if offer.state == REFUSED:
        return [text("mentors-refused")]
    if offer.state == DECLINED:
        return [text("mentors-review-declined")]
    if offer.state == CHANGE:
        return [text("mentors-review-change"), text(f"mentors-review-change-{offer.news or WHAT_TO_CHANGE[0]}")]
    return [text("mentors-review-in")] if offer.news == LET_IN else []


async def _waiting(visit: Visit, guild_id: int, start: int, *notes: Text) -> Page:
    waits = await reviewing.waiting(visit.ground, guild_id)
    first = start if start < len(waits) else 0
    blocks = [
        Block(
            (text("mentors-review-one", person=f"<@{one.offer.user_id}>", topics=_about(one)),),
            ((press("mentors-button-review-one", "review-one", one.offer.user_id),),),
        )
        for one in waits[first : first + A_PAGE]
    ]
    last: list[Button] = []
    if first + A_PAGE < len(waits):
        last.append(press("mentors-button-round-next", "review", first + A_PAGE))
    elif first:
        last.append(press("mentors-button-round-first", "review", 0))
    head = text("mentors-review-what") if waits else text("mentors-review-nobody")
    return Page(TITLE, (Block((*notes, head)), *blocks, Block((), ((*last, _back()),))))


def _one(found: Offered) -> Page:
    offer = found.offer
    formats = [text(f"mentors-format-{one}") for one in wishes.chosen(FORMATS, offer.formats)]
    languages = [
        text("name", name=wishes.LANGUAGES[one]) for one in wishes.chosen(wishes.LANGUAGES, offer.languages)
    ]
    hours = len(wishes.from_hex(offer.zone, offer.hours).slots) // 2
    lines = [
        text("mentors-review-of", person=f"<@{offer.user_id}>"),
        text("mentors-review-words", words=Name(offer.words, lines=True)),
        text("mentors-review-topics", topics=_about(found)),
        text("mentors-review-formats", formats=listed(formats)),
        text("mentors-review-languages", languages=listed(languages)),
        text("mentors-review-hours", count=hours, zone=Name(zone_words(offer.zone))),
        text("mentors-review-private"),
    ]
    presses = (
        Button(text("mentors-button-review-in"), to(FEATURE, "review-in", offer.user_id), "primary"),
        press("mentors-button-review-decline", "review-decline", offer.user_id),
        press("mentors-button-review", "review", 0),
    )
    changes = Select(
        text("mentors-button-review-change"),
        to(FEATURE, "review-change", offer.user_id),
        tuple(Option(text(f"mentors-review-option-{one}"), one) for one in WHAT_TO_CHANGE),
    )
    return page(TITLE, *lines, rows=(presses, changes))


def _about(found: Offered) -> Text | str:
    return topics(sorted(found.skills)) if found.skills else text("mentors-queue-no-topic")


def _back() -> Button:
    return press("mentors-button-programme", "programme")


ROUTES: Mapping[str, Route] = {
    "review": Route(open_review),
    "review-one": Route(open_one),
    "review-in": Route(let_in),
    "review-change": Route(ask_change),
    "review-decline": Route(decline),
    "news-read": Route(read),
    "invited-yes": Route(say_yes),
    "invited-no": Route(say_no),
}
"""What presses lead to, by their verbs."""
