"""Whoever suits best among many is who suits best when each is looked at, on both engines."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import FEATURES
from bot.ground import Ground
from bot.kernel.ids import new_id
from cogs.mentors.rules import matching, wishes
from cogs.mentors.rules.hours import Free, of_day
from cogs.mentors.rules.matching import FORMATS, GROUP, WAYS, WEEKS
from cogs.mentors.service import people
from data import mentor_matches, mentor_offers, mentor_requests
from data.engine import Transaction
from data.mentor_matches import ACTIVE, Match
from data.mentor_offers import Offer
from data.mentor_requests import Request
from tests.data.vaults import Strongroom, strongroom

GUILD, NOW = 1001, datetime(2026, 3, 2, tzinfo=UTC)
TOPICS, TAGS = ("docs", "python", "design", "talks"), ("women", "trans", "disabled")
SPANS = [Free.at("UTC", of_day(day, NOW.replace(hour=18).time(), NOW.replace(hour=21).time())) for day in range(2)]


@pytest.fixture
async def room(address: str, tmp_path: Path) -> AsyncIterator[Strongroom]:
    async with strongroom(tmp_path, main=address) as opened:
        yield opened


async def test_the_best_are_found_without_looking_at_all(room: Strongroom) -> None:
    chance, ground = random.Random(3), Ground(room.main, room.clock, room.vault)
    shares: dict[int, frozenset[str]] = {}
    async with room.main.write() as tx:
        for id in range(1, 121):
            shares[id] = frozenset(chance.sample(TAGS, chance.choice((0, 0, 1, 2))))
            record = await people.seal_secret(ground, tx, GUILD, shares[id])
            offer = _offer(id, chance, record)
            await mentor_offers.put(tx, offer, chance.sample(TOPICS, chance.randint(0, 3)))
            for number in range(chance.choice((0, 0, 1, 2))):
                await mentor_matches.add(tx, _match(id, 1000 + number))
        requests = [await _request(ground, tx, chance) for _ in range(60)]
    seen = 0
    for request in requests:
        async with room.main.read() as tx:
            found = await people.best_for(ground, tx, FEATURES, request, adults=True, but_not={5})
            mentee = await people.as_mentee(ground, tx, request)
            offers = {one.user_id: one for one in await mentor_offers.standing(tx, GUILD) if one.user_id != 5}
            skills = await mentor_offers.skills(tx, GUILD, offers)
            taken = await mentor_offers.taken(tx, GUILD, offers)
        mentors = [people.mentor_of(one, skills[id], taken[id], shares[id]) for id, one in offers.items()]
        best = matching.best(mentee, mentors, lambda _one, _other: False, adults=True, seed=request.id)
        assert [one.id for one in found] == [one.id for one in best]
        seen += len(found)
    assert seen > 60


def _offer(id: int, chance: random.Random, record_id: str | None) -> Offer:
    free = chance.choice(SPANS)
    return Offer(
        guild_id=GUILD,
        user_id=id,
        state=chance.choice((mentor_offers.OPEN, mentor_offers.OPEN, mentor_offers.REVIEW)),
        name=f"Mentor {id}",
        language="en",
        words="",
        languages=wishes.bits(wishes.LANGUAGES, chance.sample(("en", "es", "de"), 2)),
        formats=wishes.bits(FORMATS, chance.sample(FORMATS, 3)),
        ways=wishes.bits(WAYS, chance.sample(WAYS, 3)),
        zone=free.zone,
        hours=wishes.to_hex(free),
        seats=chance.randint(1, 3),
        is_adult=chance.choice((True, True, False, None)),
        record_id=record_id,
        offered_at=NOW,
        seen_at=NOW,
        paused_at=chance.choice((None, None, None, NOW)),
        paused_until=None,
        pause=None,
        nudged_at=None,
        left_at=None,
        news=None,
    )


def _match(mentor_id: int, mentee_id: int) -> Match:
    empty = dict.fromkeys(Match.__slots__)
    told = {
        "id": new_id(),
        "guild_id": GUILD,
        "mentor_id": mentor_id,
        "mentee_id": mentee_id,
        "state": ACTIVE,
        "format": WEEKS,
        "weeks": 4,
        "topics": [],
        "place": wishes.DIRECT,
        "made_at": NOW,
        "mentor_agrees": False,
        "mentee_agrees": False,
    }
    return Match(**{**empty, **told})  # type: ignore[arg-type]


async def _request(ground: Ground, tx: Transaction, chance: random.Random) -> Request:
    free = chance.choice(SPANS)
    return Request(
        id=new_id(),
        guild_id=GUILD,
        user_id=9000 + chance.randrange(100),
        state=mentor_requests.OPEN,
        name="Mentee",
        topics=chance.sample(TOPICS, chance.randint(0, 3)),
        record_id=None,
        secret_id=await people.seal_secret(ground, tx, GUILD, chance.sample(TAGS, chance.randint(0, 2))),
        languages=wishes.bits(wishes.LANGUAGES, chance.sample(("en", "es", "de"), 2)),
        format=chance.choice([one for one in FORMATS if one != GROUP]),
        weeks=4,
        needs=wishes.bits(WAYS, chance.sample(WAYS, chance.randint(0, 1))),
        zone=free.zone,
        hours=wishes.to_hex(free),
        is_adult=True,
        place=wishes.DIRECT,
        language="en",
        asked_at=NOW,
        waits_since=NOW,
        waited=0,
        matched_at=None,
        ended_at=None,
        told_at=None,
    )
