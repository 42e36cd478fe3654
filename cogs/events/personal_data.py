"""What events keep about a person."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bot.feature import Kept, PersonalData
from bot.ground import Ground
from bot.kernel.text import Day, Text, text
from cogs.events.service import upkeep
from data import event_answers, event_asks, event_feeds, event_opinions, event_people, event_requests, events
from data.engine import Transaction
from data.event_people import Chosen

TABLES = (
    events.event_hosts.name,
    event_asks.event_asks.name,
    event_answers.event_answers.name,
    event_answers.event_pairs.name,
    event_people.event_people.name,
    event_people.event_followers.name,
    event_requests.event_requests.name,
    event_requests.event_request_owners.name,
    event_opinions.event_voices.name,
    event_feeds.event_feeds.name,
)


async def kept(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say what stands about a person's events."""
    only_you, year = text("privacy-seen-by-you"), text("events-kept-a-year")
    hosts, until_gone = text("events-kept-seen-by-planners"), text("events-kept-until-you-leave")
    month = text("events-kept-a-month")
    found: list[Kept] = []
    if hosted := await events.hosted_by(tx, guild_id, user_id):
        found.append(Kept(text("events-kept-hosts", count=len(hosted)), text("events-kept-seen-by-all"), year))
    sixty = text("events-kept-asked-long")
    if asked := await event_asks.of_person(tx, guild_id, user_id):
        found.append(Kept(text("events-kept-asked", count=len(asked)), hosts, sixty))
    if others := await event_asks.by_person(tx, guild_id, user_id):
        found.append(Kept(text("events-kept-asked-others", count=len(others)), hosts, sixty))
    for answer in await event_answers.of_person(tx, guild_id, user_id):
        found.append(Kept(text("events-kept-answer", day=Day(answer.answered_at)), hosts, year))
    if await event_answers.pairs_of(tx, guild_id, user_id):
        found.append(Kept(text("events-kept-pairs"), text("events-kept-pairs-seen"), year))
    chosen = await event_people.get(tx, guild_id, user_id)
    if chosen != Chosen(user_id):
        found.append(Kept(text("events-kept-chosen"), only_you, until_gone))
    if gifts := await event_people.gifts(tx, guild_id, user_id):
        seen = text("events-kept-topics-seen")
        found.append(
            Kept(text("events-kept-topics"), seen, until_gone, leaves=await _roles_left(tx, guild_id, gifts))
        )
    for request in await event_requests.of_person(tx, guild_id, user_id):
        found.append(
            Kept(
                text("events-kept-request", day=Day(request.asked_at)), text("events-kept-seen-by-planners"), month
            )
        )
    if await event_requests.owned_by(tx, guild_id, user_id):
        found.append(Kept(text("events-kept-owner"), text("events-kept-seen-by-planners"), month))
    if await event_opinions.voices_of(tx, guild_id, ground.vault.blind(event_opinions.CONTEXT, guild_id, user_id)):
        found.append(Kept(text("events-kept-voice"), text("events-kept-voice-seen"), year))
    person = ground.vault.blind(event_feeds.CONTEXT, guild_id, user_id)
    if await event_feeds.get(tx, guild_id, event_feeds.PERSON, person=person) is not None:
        found.append(Kept(text("events-kept-feed"), only_you, until_gone))
    return found


async def _roles_left(tx: Transaction, guild_id: int, gifts: Mapping[str, int | None]) -> Text | None:
    """Say what becomes of the roles of these topics; None where none has one."""
    have_one = [topic.id for topic in await event_people.topics(tx, guild_id) if topic.role_id is not None]
    given = {gifts[topic_id] is not None for topic_id in have_one if topic_id in gifts}
    given |= {True for role_id in gifts.values() if role_id is not None}
    if not given:
        return None
    return text("events-kept-topics-leave", given="some" if len(given) > 1 else "all" if True in given else "none")


async def export(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return the same in plain words and numbers."""
    told: dict[str, Any] = {}
    if hosted := await events.hosted_by(tx, guild_id, user_id):
        told["hosts"] = hosted
    if asked := await event_asks.of_person(tx, guild_id, user_id):
        told["asked_to_host"] = [
            {
                "event": one.event_id,
                "id": one.id,
                "would_be_yours": one.takes_over,
                "number": one.number,
                "asked_at": one.asked_at.isoformat(),
                "told_at": one.told_at.isoformat() if one.told_at else None,
                "ended_at": one.ended_at.isoformat() if one.ended_at else None,
            }
            for one in asked
        ]
    if others := await event_asks.by_person(tx, guild_id, user_id):
        # When an asking ended stays with whoever was asked: it would say when they answered.
        told["asked_others_to_host"] = [
            {"event": one.event_id, "asked_at": one.asked_at.isoformat(), "said_yes_lately": one.is_news}
            for one in others
        ]
    if answers := await event_answers.of_person(tx, guild_id, user_id):
        told["answers"] = [
            {
                "event": one.event_id,
                "time": one.time_id,
                "answer": one.answer,
                "seat": one.seat,
                "order": one.order,
                "newcomer": one.is_newcomer,
                "at_short_notice": one.at_short_notice,
                "offer_until": one.offer_until.isoformat() if one.offer_until else None,
                "reminder": one.reminder,
                "wants_company": one.wants_company,
                "shown": one.is_shown,
                "news": one.news,
                "language": one.language,
                "answered_at": one.answered_at.isoformat(),
            }
            for one in answers
        ]
    if pairs := await event_answers.pairs_of(tx, guild_id, user_id):
        told["company"] = [
            {
                "time": one.time_id,
                "made_at": one.made_at.isoformat(),
                "you_agree": one.one_agrees,
                "over": one.is_over,
            }
            for one in pairs
        ]
    chosen = await event_people.get(tx, guild_id, user_id)
    if chosen != Chosen(user_id):
        told["chosen"] = {
            "zone": chosen.zone,
            "reminder": chosen.reminder,
            "thread": str(chosen.thread_id) if chosen.thread_id else None,
            "conversation": str(chosen.direct_id) if chosen.direct_id else None,
        }
    if gifts := await event_people.gifts(tx, guild_id, user_id):
        told["topics"] = [
            {"topic": topic_id, "role_from_hearth": str(role_id) if role_id else None}
            for topic_id, role_id in gifts.items()
        ]
    if requests := await event_requests.of_person(tx, guild_id, user_id):
        records = [id for one in requests for id in (one.record_id, one.answer_id) if id is not None]
        words = await ground.vault.unseal_many(tx, guild_id, records)
        told["requests"] = [
            {
                "event": one.event_id,
                "time": one.time_id,
                "state": one.state,
                "words": words[one.record_id].decode() if one.record_id in words else None,
                "answer": words[one.answer_id].decode() if one.answer_id in words else None,
                "language": one.language,
                "asked_at": one.asked_at.isoformat(),
                "due_at": one.due_at.isoformat(),
                "changed_at": one.changed_at.isoformat(),
                "news": one.has_news,
            }
            for one in requests
        ]
    if owned := await event_requests.owned_by(tx, guild_id, user_id):
        told["looks_after"] = owned
    voices = await event_opinions.voices_of(
        tx, guild_id, ground.vault.blind(event_opinions.CONTEXT, guild_id, user_id)
    )
    if voices:
        told["has_said_what_they_thought_of"] = voices
    person = ground.vault.blind(event_feeds.CONTEXT, guild_id, user_id)
    feed = await event_feeds.get(tx, guild_id, event_feeds.PERSON, person=person)
    if feed is not None:
        secret = await ground.vault.unseal_many(tx, guild_id, [feed.record_id])
        told["calendar"] = {
            "made_at": feed.made_at.isoformat(),
            "secret": json.loads(secret[feed.record_id])["secret"] if secret else None,
        }
    return told


PERSONAL_DATA = PersonalData(TABLES, kept, export, upkeep.before_erasing)
