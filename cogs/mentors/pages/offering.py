"""Offering to be a mentor: the form, and the page of one's own offer.

Invariant: the page is about the person who presses; what they share in secret stands on it for them alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.discordkit.boundary import Route
from bot.discordkit.communities import meant, show_more
from bot.discordkit.custom_id import to
from bot.discordkit.form import Form, Sending, open_form
from bot.discordkit.membership import see_that_member
from bot.discordkit.pages import Block, Button, Page, Row, page
from bot.discordkit.visit import Visit
from bot.drafts import Context
from bot.kernel.limits import SELECT_OPTIONS
from bot.kernel.problems import Problem
from bot.kernel.text import Name, Text, listed, text
from bot.kernel.time_zones import zone_words
from cogs.mentors.pages.common import FEATURE, TITLE, community, on_day, press, said, topics
from cogs.mentors.pages.forms import OFFER_PAGES, USUAL_SEATS
from cogs.mentors.pages.looking_over import news_lines
from cogs.mentors.rules import wishes
from cogs.mentors.rules.matching import FORMATS, WAYS
from cogs.mentors.service import answering, offering
from cogs.mentors.service.offering import Standing, Told
from data import mentor_offers

PAUSES = (14, 30, 90)
"""Days for which a mentor can pause with one press."""


async def open_offer(visit: Visit) -> None:
    """Show one's offer, or the form that makes one; outside a community, ask which one is meant."""
    guild_id = await meant(visit, TITLE, FEATURE, "offer", nobody=text("mentors-no-community"))
    if guild_id is None:
        return
    await see_that_member(visit, guild_id)
    await offering.see_that_open(visit.ground, guild_id)
    standing = await offering.standing(visit.ground, guild_id, visit.user_id)
    if standing is None:
        await _open_form(visit, guild_id, None)
    else:
        await visit.turn_to(offer_page(guild_id, standing))


async def more_for_offer(visit: Visit) -> None:
    """Show further communities to choose from."""
    await show_more(visit, TITLE, FEATURE, "offer")


async def change(visit: Visit) -> None:
    """Open the form with what was said before."""
    guild_id = await community(visit)
    await _open_form(visit, guild_id, await offering.standing(visit.ground, guild_id, visit.user_id))


async def ask_pause(visit: Visit) -> None:
    """Ask for how long."""
    guild_id = await community(visit)
    presses = [
        Button(text("mentors-button-pause-days", count=days), to(FEATURE, "offer-pause", guild_id, days))
        for days in PAUSES
    ]
    presses.append(press("mentors-button-pause-open", "offer-pause", guild_id, 0))
    presses.append(press("mentors-button-offer", "offer-turn", guild_id))
    waiting = len(await answering.asked(visit.ground, guild_id, visit.user_id))
    await visit.turn_to(page(TITLE, text("mentors-pause-ask"), *_waiting(waiting), rows=(tuple(presses),)))


async def ask_withdraw(visit: Visit) -> None:
    """Ask whether the offer should go."""
    guild_id = await community(visit)
    waiting = len(await answering.asked(visit.ground, guild_id, visit.user_id))
    presses = (
        press("mentors-button-withdraw-offer-yes", "offer-withdraw", guild_id),
        press("mentors-button-offer", "offer-turn", guild_id),
    )
    await visit.turn_to(page(TITLE, text("mentors-withdraw-offer-ask"), *_waiting(waiting), rows=(presses,)))


async def pause(visit: Visit) -> None:
    """Pause."""
    guild_id = await community(visit)
    days = next((one for one in (*PAUSES, 0) if str(one) == said(visit, 1)), None)
    if days is None:
        raise Problem(text("problem-old-button"))
    ends = visit.ground.clock.now() + timedelta(days=days) if days else None
    await offering.pause(visit.ground, guild_id, visit.user_id, ends)
    await _turn(visit, guild_id)


async def resume(visit: Visit) -> None:
    """Be found again."""
    guild_id = await community(visit)
    await offering.resume(visit.ground, guild_id, visit.user_id)
    await _turn(visit, guild_id, text("mentors-resumed"))


async def withdraw(visit: Visit) -> None:
    """Take the offer back."""
    guild_id = await community(visit)
    if not await offering.withdraw(visit.ground, guild_id, visit.user_id):
        raise Problem(text("mentors-no-offer"))
    await visit.turn_to(page(TITLE, text("mentors-withdrawn")))


async def turn_to_offer(visit: Visit) -> None:
    """Turn to one's offer."""
    await _turn(visit, await community(visit))


async def _turn(visit: Visit, guild_id: int, *notes: Text) -> None:
    standing = await offering.standing(visit.ground, guild_id, visit.user_id)
    if standing is None:
        raise Problem(text("mentors-no-offer"))
    await visit.turn_to(offer_page(guild_id, standing, *notes))


async def allowed(visit: Visit, guild_id: int, _context: Context) -> None:
    """See from what is at hand that a community has mentoring."""
    await offering.see_that_open(visit.ground, guild_id)


async def finish(visit: Visit, sending: Sending) -> None:
    """Keep the offer, and show it."""
    guild_id = sending.guild_id
    name = await see_that_member(visit, guild_id)
    offer = await offering.offer(
        visit.ground, guild_id, visit.user_id, told(name, visit.language, sending), close=sending.close
    )
    await _turn(
        visit, guild_id, text("mentors-thanks" if offer.state == mentor_offers.REVIEW else "mentors-offered")
    )


def told(name: str, language: str, sending: Sending) -> Told:
    """Return what somebody filled in."""
    answers: Mapping[str, Any] = sending.answers
    return Told(
        name=name,
        language=language,
        words=answers["words"],
        languages=answers["languages"],
        formats=answers["formats"],
        ways=answers["ways"] or (),
        free=wishes.free_in(answers["zone"], answers["parts"] or (), answers["hours"]),
        seats=int(answers["seats"] or USUAL_SEATS),
        is_adult=answers["adult"],
        shares=answers["shared"] or (),
        never=answers["never"] or (),
        shown=[int(id) for id in sending.context.get("never", ())],
    )


def before(standing: Standing, language: str) -> dict[str, Any]:
    """Return an offer as what stands in the form already."""
    offer = standing.offer
    free = wishes.from_hex(offer.zone, offer.hours)
    parts = wishes.parts_in(free)
    is_plain = wishes.free_in(offer.zone, parts, None) == free
    return {
        "words": offer.words,
        "formats": wishes.chosen(FORMATS, offer.formats),
        "languages": wishes.chosen(wishes.LANGUAGES, offer.languages),
        "ways": wishes.chosen(WAYS, offer.ways),
        "seats": str(offer.seats),
        "zone": zone_words(offer.zone),
        "parts": parts,
        "hours": None if is_plain else wishes.hours_words(free, language),
        "adult": {True: "yes", False: "no"}.get(offer.is_adult) if offer.is_adult is not None else None,
        "shared": sorted(standing.shares),
        "never": _named(standing),
    }


def offer_page(guild_id: int, standing: Standing, *notes: Text) -> Page:
    """Return the page of one's offer."""
    offer = standing.offer
    lines = [
        *notes,
        text("mentors-offer-topics", topics=topics(sorted(standing.skills), most=20))
        if standing.skills
        else text("mentors-offer-no-topics"),
        text("mentors-offer-formats", formats=listed(_formats(offer.formats))),
        text(
            "mentors-offer-languages",
            languages=listed([text("name", name=wishes.LANGUAGES[one]) for one in _languages(offer.languages)]),
        ),
        text("mentors-offer-seats", taken=standing.taken, seats=offer.seats),
        text("mentors-offer-zone", zone=Name(zone_words(offer.zone)), count=free_hours(offer.zone, offer.hours)),
    ]
    if offer.state == mentor_offers.REVIEW:
        lines.append(text("mentors-offer-waits"))
    lines += news_lines(offer)
    presses: list[Button] = [press("mentors-button-change", "offer-change", guild_id)]
    if offer.paused_at is not None and offer.pause != mentor_offers.HELD:
        lines.append(_paused(offer))
        presses.append(press("mentors-button-resume", "offer-resume", guild_id))
    else:
        presses.append(press("mentors-button-pause", "offer-ask-pause", guild_id))
    presses.append(press("mentors-button-withdraw-offer", "offer-ask-withdraw", guild_id))
    rows: list[Row] = [tuple(presses), (press("mentors-button-mine", "mine-turn", guild_id),)]
    return Page(TITLE, (Block(tuple(lines), tuple(rows)),))


def free_hours(zone: str, hours: str) -> int:
    """Return how many hours a week somebody is free."""
    return len(wishes.from_hex(zone, hours).slots) // 2


def _waiting(count: int) -> list[Text]:
    """Return what becomes of those who wait for an answer."""
    return [text("mentors-offer-waiting", count=count)] if count else []


def _paused(offer: mentor_offers.Offer) -> Text:
    if offer.pause in (mentor_offers.QUIET, mentor_offers.HIDDEN):
        return text("mentors-offer-quiet")
    if offer.paused_until is not None:
        return text("mentors-offer-paused-until", day=on_day(offer.paused_until))
    return text("mentors-offer-paused")


def _formats(given: int) -> list[Text]:
    return [text(f"mentors-format-{one}") for one in wishes.chosen(FORMATS, given)]


def _languages(given: int) -> list[str]:
    return wishes.chosen(wishes.LANGUAGES, given)


async def _open_form(visit: Visit, guild_id: int, standing: Standing | None) -> None:
    intro = (text("mentors-offer-intro"), text("mentors-offer-readers"), text("mentors-secret-intro"))
    if standing is None:
        await open_form(visit, OFFER, guild_id=guild_id, intro=intro)
        return
    answers, context = before(standing, visit.language), {"never": _named(standing)}
    await open_form(visit, OFFER, guild_id=guild_id, intro=intro, answers=answers, context=context)


def _named(standing: Standing) -> list[str]:
    """Return whom somebody never wants to be matched with, as many as one menu shows."""
    return [str(id) for id in standing.never[:SELECT_OPTIONS]]


OFFER = Form(
    "mentors.offer",
    text("mentors-offer-title"),
    OFFER_PAGES,
    finish,
    allowed=allowed,
    send=text("mentors-button-offer-send"),
)


ROUTES: Mapping[str, Route] = {
    "offer": Route(open_offer),
    "offer-more": Route(more_for_offer),
    "offer-turn": Route(turn_to_offer),
    "offer-change": Route(change),
    "offer-ask-pause": Route(ask_pause),
    "offer-pause": Route(pause),
    "offer-resume": Route(resume),
    "offer-ask-withdraw": Route(ask_withdraw),
    "offer-withdraw": Route(withdraw),
}
"""What presses lead to, by their verbs."""
