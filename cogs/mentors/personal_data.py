"""What mentoring keeps about a person."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import Day, Text, text
from cogs.mentors.rules import lifecycle, wishes
from cogs.mentors.rules.matching import FORMATS, WAYS
from cogs.mentors.service import asking, going, people, upkeep
from cogs.mentors.service.questions import asker_of
from data import (
    mentor_blocks,
    mentor_checks,
    mentor_matches,
    mentor_offers,
    mentor_questions,
    mentor_requests,
    mentor_rounds,
)
from data.engine import Transaction
from data.mentor_matches import Match
from data.mentor_offers import Offer
from data.mentor_requests import Request

TABLES = (
    mentor_offers.mentor_offers.name,
    mentor_offers.mentor_skills.name,
    mentor_requests.mentor_requests.name,
    mentor_matches.mentor_matches.name,
    mentor_checks.mentor_checks.name,
    mentor_blocks.mentor_blocks.name,
    mentor_questions.mentor_questions.name,
    mentor_questions.mentor_answers.name,
    mentor_rounds.mentor_left_over.name,
    mentor_rounds.mentor_joins.name,
    mentor_rounds.mentor_skips.name,
)


async def kept(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say what stands about a person's mentoring."""
    found: list[Kept] = []
    only_you, year = text("privacy-seen-by-you"), text("mentors-kept-a-year")

    def add(what: Text, seen: Text, how_long: Text) -> None:
        found.append(Kept(what, seen, how_long))

    if (offer := await mentor_offers.get(tx, guild_id, user_id)) is not None:
        until = text("mentors-kept-until-back")
        add(text("mentors-kept-offer", day=Day(offer.offered_at)), text("mentors-kept-offer-seen"), until)
        if offer.record_id is not None:
            add(text("mentors-kept-shares"), text("mentors-kept-secret-seen"), until)
    elif (await mentor_offers.skills(tx, guild_id, [user_id]))[user_id]:
        add(text("mentors-kept-skills"), text("mentors-kept-offer-seen"), text("mentors-kept-until-back"))
    for request in await mentor_requests.of_person(tx, guild_id, user_id):
        add(text("mentors-kept-request", day=Day(request.asked_at)), text("mentors-kept-request-seen"), year)
        if request.secret_id is not None:
            seen, how_long = text("mentors-kept-secret-seen"), text("mentors-kept-until-match")
            add(text("mentors-kept-prefers"), seen, how_long)
    for match in await mentor_matches.of_person(tx, guild_id, user_id):
        person = f"<@{lifecycle.person_of(match, lifecycle.other(lifecycle.side_of(match, user_id)))}>"
        line = text("mentors-kept-match", person=person, day=Day(match.made_at))
        if match.state == mentor_matches.PROPOSED:  # it is not decided, and the other one has heard nothing
            line = text("mentors-kept-proposed", day=Day(match.made_at))
        add(line, text("mentors-kept-match-seen"), year)
    if await mentor_checks.of_person(tx, guild_id, user_id):
        add(text("mentors-kept-checks"), text("mentors-kept-checks-seen"), year)
    if await people.blocks_of(ground, tx, guild_id, user_id):
        add(text("mentors-kept-blocks"), only_you, text("mentors-kept-blocks-how-long"))
    if await mentor_questions.of_asker(tx, guild_id, asker_of(ground, guild_id, user_id)):
        how_long = text("mentors-kept-question-how-long", count=lifecycle.QUESTION_KEPT.days)
        add(text("mentors-kept-question"), text("mentors-kept-question-seen"), how_long)
    if await mentor_questions.answers_of(tx, guild_id, user_id):
        how_long = text("mentors-kept-question-how-long", count=lifecycle.QUESTION_KEPT.days)
        add(text("mentors-kept-answer"), text("mentors-kept-answer-seen"), how_long)
    if await mentor_rounds.left_over_of(tx, guild_id, user_id):
        add(text("mentors-kept-left-over"), text("mentors-kept-left-over-seen"), year)
    if await mentor_rounds.joins_of(tx, guild_id, user_id):
        add(text("mentors-kept-joins"), text("mentors-kept-joins-seen"), text("mentors-kept-joins-how-long"))
    if await mentor_rounds.skips_of(tx, guild_id, user_id):
        add(text("mentors-kept-skips"), text("mentors-kept-joins-seen"), text("mentors-kept-skips-how-long"))
    return found


async def export(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return the same in plain words and numbers. What others wrote is not in there."""
    told: dict[str, Any] = {}
    offer = await mentor_offers.get(tx, guild_id, user_id)
    skills = (await mentor_offers.skills(tx, guild_id, [user_id]))[user_id]
    if offer is not None:
        shares = sorted(await people.secret(ground, tx, guild_id, offer.record_id))
        told["offer"] = {**_offer(offer), "shares": shares}
    if skills:
        told["skills"] = sorted(skills)
    if requests := await mentor_requests.of_person(tx, guild_id, user_id):
        told["requests"] = [await _request(ground, tx, one) for one in requests]
    if matches := await mentor_matches.of_person(tx, guild_id, user_id):
        told["matches"] = [await _match(ground, tx, one, user_id) for one in matches]
    if checks := await mentor_checks.of_person(tx, guild_id, user_id):
        bodies = await _words(ground, tx, guild_id, [one.record_id for one in checks])
        told["checks"] = [
            _moments({"asked_at": one.asked_at, "answered_at": one.answered_at})
            | {"match": one.match_id, "week": one.week, "answer": one.answer, "seen": one.is_seen}
            | ({"words": bodies[one.record_id]} if one.record_id in bodies else {})
            for one in checks
        ]
    if blocks := await people.blocks_of(ground, tx, guild_id, user_id):
        told["never_with"] = [str(id) for id in blocks]
    asker = asker_of(ground, guild_id, user_id)
    if questions := await mentor_questions.of_asker(tx, guild_id, asker):
        bodies = await _words(ground, tx, guild_id, [one.record_id for one in questions])
        told["questions"] = [
            _moments({"asked_at": one.asked_at, "closed_at": one.closed_at})
            | {"topic": one.topic, "words": bodies.get(one.record_id)}
            for one in questions
        ]
    if answers := await mentor_questions.answers_of(tx, guild_id, user_id):
        bodies = await _words(ground, tx, guild_id, [one.record_id for one in answers])
        told["answers"] = [
            _moments({"answered_at": one.answered_at})
            | {"state": one.state, "thanks": one.thanks, "words": bodies.get(one.record_id)}
            for one in answers
        ]
    if left := await mentor_rounds.left_over_of(tx, guild_id, user_id):
        told["left_over"] = list(left.values())
    if joins := await mentor_rounds.joins_of(tx, guild_id, user_id):
        told["joins"] = [
            {"kind": one.kind, "name": one.name, "language": one.language, "joined_at": one.joined_at.isoformat()}
            for one in joins
        ]
    if skips := await mentor_rounds.skips_of(tx, guild_id, user_id):
        told["skips"] = skips
    return told


def _offer(offer: Offer) -> dict[str, Any]:
    moments = {
        "offered_at": offer.offered_at,
        "seen_at": offer.seen_at,
        "paused_at": offer.paused_at if offer.pause != mentor_offers.HELD else None,
        "paused_until": offer.paused_until,
        "nudged_at": offer.nudged_at,
        "left_at": offer.left_at,
    }
    return {
        "state": offer.state,
        "news": offer.news,
        "name": offer.name,
        "language": offer.language,
        "words": offer.words,
        "languages": wishes.chosen(wishes.LANGUAGES, offer.languages),
        "formats": wishes.chosen(FORMATS, offer.formats),
        "ways": wishes.chosen(WAYS, offer.ways),
        "zone": offer.zone,
        "hours": wishes.hours_words(wishes.from_hex(offer.zone, offer.hours)),
        "seats": offer.seats,
        "adult": offer.is_adult,
        "pause": offer.pause if offer.pause != mentor_offers.HELD else None,
        **_moments(moments),
    }


async def _request(ground: Ground, tx: Transaction, request: Request) -> dict[str, Any]:
    moments = {
        "asked_at": request.asked_at,
        "waits_since": request.waits_since,
        "matched_at": request.matched_at,
        "ended_at": request.ended_at,
        "told_at": request.told_at,
        "office_at": request.office_at,
        "still_at": request.still_at,
    }
    return {
        "state": request.state,
        "name": request.name,
        **await asking.words_of(ground, tx, request),
        "topics": request.topics,
        "languages": wishes.chosen(wishes.LANGUAGES, request.languages),
        "format": request.format,
        "weeks": request.weeks,
        "needs": wishes.chosen(WAYS, request.needs),
        "zone": request.zone,
        "hours": wishes.hours_words(wishes.from_hex(request.zone, request.hours)),
        "adult": request.is_adult,
        "place": request.place,
        "language": request.language,
        "rounds_waited": request.waited,
        "news": request.news,
        "prefers": sorted(await people.secret(ground, tx, request.guild_id, request.secret_id)),
        **_moments(moments),
    }


async def _match(ground: Ground, tx: Transaction, match: Match, user_id: int) -> dict[str, Any]:
    side = lifecycle.side_of(match, user_id)
    moments = {
        "made_at": match.made_at,
        "asked_at": match.asked_at,
        "answered_at": match.answered_at,
        "began_at": match.began_at,
        "ends_at": match.ends_at,
        "ended_at": match.ended_at,
        "paused_until": match.paused_until,
        "asked_about_the_end_at": match.end_asked_at,
    }
    goal = await going.goal_of(ground, tx, match)
    return {
        "as": side,
        "state": mentor_matches.ACTIVE if match.pause == lifecycle.HELD else match.state,
        "format": match.format,
        "weeks": match.weeks,
        "topics": match.topics,
        "place": match.place,
        "thread": str(match.thread_id) if match.thread_id else None,
        "ended_by": match.ended_by,
        "goal": {"words": goal.words, "weeks": goal.weeks} if goal is not None else None,
        "you_agree": lifecycle.agrees(match, side),
        "thanks": lifecycle.thanks_of(match, side),
        **_moments(moments),
    }


async def _words(ground: Ground, tx: Transaction, guild_id: int, ids: list[str | None]) -> dict[str | None, str]:
    bodies = await ground.vault.unseal_many(tx, guild_id, [id for id in ids if id is not None])
    return {id: body.decode() for id, body in bodies.items()}


def _moments(moments: dict[str, datetime | None]) -> dict[str, Any]:
    return {name: moment.isoformat() for name, moment in moments.items() if moment is not None}


PERSONAL_DATA = PersonalData(TABLES, kept, export, upkeep.before_erasing)
