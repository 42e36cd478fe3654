"""Gathers for a round who takes part and who may not be brought together, and tells what has changed since.

Invariants:
- What somebody prefers or shares in secret is unsealed for the matcher alone; the mark of a preview does not
  depend on what it says.
- That two people are kept apart is never told as such: it counts among what people wish and offer.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from bot.feature import Feature
from bot.ground import Ground
from bot.meeting import is_held_back, may_meet
from bot.settings import read_settings
from cogs.mentors.rules.matching import FORMATS, GROUP, WEEKS, Mentee, Mentor
from cogs.mentors.service import people
from cogs.mentors.settings import MentorsSettings
from data import mentor_blocks, mentor_matches, mentor_offers, mentor_requests, mentor_rounds
from data.engine import Transaction
from data.mentor_matches import OPEN, PROPOSED
from data.mentor_offers import Offer
from data.mentor_requests import Request
from data.mentor_rounds import COFFEE, COHORT, Join

FORMAT_OF = {COHORT: WEEKS, mentor_rounds.GROUP: GROUP}
"""Which requests a round of a kind matches."""
WHO, WITH, SEATS, WISHES = "who", "with", "seats", "wishes"
"""What can have changed since a preview: who looks, who offers, which seats are free, what they wish and offer."""
CHANGES = (WHO, WITH, SEATS, WISHES)
DIGITS = 16
"""Of a mark, for each of these in turn."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Who takes part in a round, as the matcher sees them, and the rows that this comes from.

    `apart`: pairs among them that must not be; `before`: pairs that met before. `mark` says what all of it was
    made from (see `changes`).
    """

    kind: str
    requests: Mapping[int, Request]
    offers: Mapping[int, Offer]
    joins: Mapping[int, Join]
    mentees: tuple[Mentee, ...]
    mentors: tuple[Mentor, ...]
    apart: frozenset[tuple[int, int]]
    before: frozenset[tuple[int, int]]
    adults: bool
    mark: str = field(repr=False, default="")

    @property
    def people(self) -> list[int]:
        """Who takes part, as mentees or in talks over coffee."""
        return sorted(self.requests or self.joins)


async def grown_up(tx: Transaction, guild_id: int, user_ids: Collection[int]) -> set[int]:
    """Return who of these people has said that they are 18 or older, in an offer or in a request."""
    offers = await mentor_offers.of_people(tx, guild_id, user_ids)
    said = await mentor_requests.adults(tx, guild_id, user_ids)
    return {id for id in user_ids if id in said or (id in offers and offers[id].is_adult is True)}


async def gather(
    ground: Ground, tx: Transaction, features: Sequence[Feature], guild_id: int, kind: str, *, secrets: bool
) -> Gathered:
    """Return who takes part in a round of a kind now; with what they keep to themselves, if `secrets`.

    Whoever is held back mentors nobody and meets nobody over coffee, as if they were not there.
    """
    adults = (await read_settings(tx, guild_id, MentorsSettings)).adults
    skipping = await mentor_rounds.skipping(tx, guild_id, kind)
    if kind == COFFEE:
        joins = {
            one.user_id: one
            for one in await mentor_rounds.joined(tx, guild_id, kind)
            if one.user_id not in skipping
        }
        may = await grown_up(tx, guild_id, joins) if adults else set(joins)
        joins = {
            id: one
            for id, one in joins.items()
            if id in may and not await is_held_back(ground, tx, features, guild_id, id)
        }
        apart = await _apart(ground, tx, guild_id, set(joins)) | await _together(tx, guild_id)
        before = {_in_order(pair) for pair in await mentor_matches.pairs(tx, guild_id)}
        apart, before = _among(apart, joins), _among(before, joins)
        mark = mark_of({WHO: sorted(joins), WISHES: [sorted(apart), sorted(before)]})
        return Gathered(kind, {}, {}, joins, (), (), frozenset(apart), frozenset(before), adults, mark)
    format = FORMAT_OF[kind]
    requests = {
        one.user_id: one
        for one in await mentor_requests.waiting(tx, guild_id, [format])
        if one.user_id not in skipping
    }
    bit = 1 << FORMATS.index(format)
    offers = {
        one.user_id: one
        for one in await mentor_offers.standing(tx, guild_id)
        if one.formats & bit and one.user_id not in skipping
    }
    offers = {id: one for id, one in offers.items() if not await is_held_back(ground, tx, features, guild_id, id)}
    skills = await mentor_offers.skills(tx, guild_id, offers)
    taken = await mentor_offers.taken(tx, guild_id, offers)
    prefers, shares = (
        await _secrets(ground, tx, guild_id, list(requests.values()), list(offers.values()))
        if secrets
        else ({}, {})
    )
    now, nothing = ground.clock.now(), frozenset[str]()
    mentees = [people.mentee_of(one, now, prefers.get(id, nothing)) for id, one in requests.items()]
    mentors = [people.mentor_of(one, skills[id], taken[id], shares.get(id, nothing)) for id, one in offers.items()]
    everybody = {*requests, *offers}
    apart = await _apart(ground, tx, guild_id, everybody)
    before = _among(await mentor_matches.pairs(tx, guild_id), everybody)
    mark = mark_of(
        {
            WHO: sorted(one.id for one in requests.values()),
            WITH: sorted(offers),
            SEATS: sorted((id, offers[id].seats, taken[id]) for id in offers),
            WISHES: [
                sorted(map(_wish, requests.values())),
                sorted([*_offered(one), *sorted(skills[one.user_id])] for one in offers.values()),
                sorted(apart),
                sorted(before),
                adults,
            ],
        }
    )
    return Gathered(
        kind,
        requests,
        offers,
        {},
        tuple(mentees),
        tuple(mentors),
        frozenset(apart),
        frozenset(before),
        adults,
        mark,
    )


def mark_of(parts: Mapping[str, object]) -> str:
    """Return one mark of what can change, in the order of `CHANGES`, each part of it by itself."""
    return "".join(
        hashlib.sha256(json.dumps(parts.get(one), sort_keys=True).encode()).hexdigest()[:DIGITS] for one in CHANGES
    )


def changes(before: str | None, now: str) -> list[str]:
    """Return which parts of two marks differ."""
    parts = [(one, number * DIGITS) for number, one in enumerate(CHANGES)]
    return [one for one, at in parts if (before or "")[at : at + DIGITS] != now[at : at + DIGITS]]


async def kept_apart(
    ground: Ground,
    tx: Transaction,
    features: Sequence[Feature],
    guild_id: int,
    pairs: Collection[tuple[int, int]],
) -> set[tuple[int, int]]:
    """Return those of these pairs whom any feature keeps apart."""
    return {(one, other) for one, other in pairs if not await may_meet(ground, tx, features, guild_id, one, other)}


async def _secrets(
    ground: Ground, tx: Transaction, guild_id: int, requests: Sequence[Request], offers: Sequence[Offer]
) -> tuple[Mapping[int, frozenset[str]], Mapping[int, frozenset[str]]]:
    """Return what people prefer and share; what nobody prefers is not unsealed."""
    records = {one.secret_id: one.user_id for one in requests if one.secret_id is not None}
    bodies = await ground.vault.unseal_many(tx, guild_id, list(records))
    prefers = {records[id]: frozenset[str](json.loads(body)) for id, body in bodies.items()}
    wanted = frozenset[str]().union(*prefers.values())
    return prefers, await people.shared_by(ground, tx, guild_id, offers, wanted)


async def _apart(ground: Ground, tx: Transaction, guild_id: int, some: Collection[int]) -> set[tuple[int, int]]:
    """Return the pairs among some people of whom one never wants to be matched with the other."""
    blocks = await mentor_blocks.all_pairs(tx, guild_id)
    if not blocks:
        return set()
    known = {people.blind(ground, guild_id, id): id for id in some}
    return {
        _in_order((known[owner], known[other])) for owner, other in blocks if owner in known and other in known
    }


async def _together(tx: Transaction, guild_id: int) -> set[tuple[int, int]]:
    """Return the pairs who are in a match that goes on, or is asked for: they know one another already."""
    states = [one for one in OPEN if one != PROPOSED]
    found = await mentor_matches.of_community(tx, guild_id, states)
    return {_in_order((one.mentor_id, one.mentee_id)) for one in found}


def _among(pairs: Collection[tuple[int, int]], some: Collection[int]) -> set[tuple[int, int]]:
    return {(one, other) for one, other in pairs if one in some and other in some}


def _in_order(pair: tuple[int, int]) -> tuple[int, int]:
    one, other = pair
    return (one, other) if one < other else (other, one)


def _wish(one: Request) -> list[object]:
    return [
        one.id,
        one.topics,
        one.languages,
        one.weeks,
        one.needs,
        one.zone,
        one.hours,
        one.is_adult,
        one.waited,
        one.secret_id,
    ]


def _offered(one: Offer) -> list[object]:
    return [one.user_id, one.languages, one.ways, one.zone, one.hours, one.is_adult, one.record_id]
