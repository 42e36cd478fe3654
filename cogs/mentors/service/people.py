"""Turns rows into what the matcher weighs, and keeps apart whom nobody may bring together.

Invariants:
- What is shared in secret is unsealed only here, only for a mentee who prefers something, and goes nowhere but
  into `Mentor.shares` and `Mentee.prefers`.
- A pair that is kept apart looks like a mentor who is not there.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import heapify, heappop, heappush

from bot.feature import Feature
from bot.ground import Ground
from bot.meeting import is_held_back, may_meet
from cogs.mentors.rules import lifecycle, matching
from cogs.mentors.rules.hours import weeks_touched
from cogs.mentors.rules.matching import FORMATS, GROUP, WAYS, Mentee, Mentor
from cogs.mentors.rules.wishes import LANGUAGES, chosen, from_hex
from data import mentor_blocks, mentor_offers
from data.engine import Transaction
from data.mentor_offers import Candidate, Offer
from data.mentor_requests import Request

SECRET = "mentors.secret"  # noqa: S105 - the name of a purpose
"""The purpose of the records that hold what is shared or preferred."""
WISH = "mentors.wish"
"""The context of the blind indexes of what somebody wished for."""
BLOCK = "mentors.block"
"""The purpose of the records that hold whom somebody never wants to be matched with."""
AT_ONCE = 100
MOST_COUNTED = 50
"""So many of those who would suit are looked at, to say how many there are."""


async def keeps_apart(ground: Ground, tx: Transaction, guild_id: int, one: int, other: int) -> bool:
    """Tell whether one of two people never wants to be matched with the other."""
    around = await mentor_blocks.around(tx, guild_id, blind(ground, guild_id, one))
    return bool(around) and blind(ground, guild_id, other) in around


async def write_blocks(
    ground: Ground, tx: Transaction, guild_id: int, owner: int, others: Collection[int]
) -> None:
    """Let `others` be whom somebody never wants to be matched with, and nobody else."""
    me = blind(ground, guild_id, owner)
    wanted = {blind(ground, guild_id, id): id for id in others if id != owner}
    before = await mentor_blocks.of_owner(tx, guild_id, me)
    gone = await mentor_blocks.remove(tx, guild_id, me, before.keys() - wanted.keys())
    await ground.vault.forget(tx, guild_id, gone, now=ground.clock.now())
    new = [blind for blind in wanted if blind not in before]
    bodies = [(BLOCK, json.dumps({"account": wanted[blind]})) for blind in new]
    records = await ground.vault.seal_many(tx, guild_id, bodies)
    await mentor_blocks.add(tx, guild_id, me, dict(zip(new, records, strict=True)))


async def change_blocks(
    ground: Ground,
    tx: Transaction,
    guild_id: int,
    owner: int,
    *,
    chosen: Collection[int],
    shown: Collection[int] = (),
) -> None:
    """Take over whom somebody chose, where `shown` stood there before; whoever was not shown stays named."""
    standing = await blocks_of(ground, tx, guild_id, owner)
    await write_blocks(ground, tx, guild_id, owner, {*standing} - {*shown} | {*chosen})


async def blocks_of(ground: Ground, tx: Transaction, guild_id: int, owner: int) -> list[int]:
    """Return whom somebody never wants to be matched with, for their own eyes."""
    records = list((await mentor_blocks.of_owner(tx, guild_id, blind(ground, guild_id, owner))).values())
    bodies = await ground.vault.unseal_many(tx, guild_id, records)
    return sorted(json.loads(body)["account"] for body in bodies.values())


async def secret(ground: Ground, tx: Transaction, guild_id: int, record_id: str | None) -> frozenset[str]:
    """Return what a record of shared or preferred tags holds."""
    if record_id is None:
        return frozenset()
    bodies = await ground.vault.unseal_many(tx, guild_id, [record_id])
    return frozenset(json.loads(bodies[record_id])) if record_id in bodies else frozenset()


async def seal_secret(ground: Ground, tx: Transaction, guild_id: int, tags: Collection[str]) -> str | None:
    """Seal tags; None where there are none."""
    return await ground.vault.seal(tx, guild_id, SECRET, json.dumps(sorted(tags))) if tags else None


def mark_of_wish(ground: Ground, guild_id: int, user_id: int, tags: Collection[str]) -> str | None:
    """Return by what another wish of the same person is known as such; None where nothing is wished for."""
    return ground.vault.blind(WISH, guild_id, f"{user_id}:{','.join(sorted(tags))}") if tags else None


async def as_mentee(ground: Ground, tx: Transaction, request: Request) -> Mentee:
    """Return somebody who asks, as the matcher sees them."""
    return mentee_of(
        request,
        ground.clock.now(),
        await secret(ground, tx, request.guild_id, request.secret_id),
    )


def mentee_of(request: Request, now: datetime, prefers: frozenset[str]) -> Mentee:
    """Return somebody who asks, as the matcher sees them.

    The mentor can answer days later: whatever the clocks do until the last week then, the hours must suffice.
    """
    begins = now.date()
    return Mentee(
        id=request.user_id,
        topics=frozenset(request.topics),
        languages=frozenset(chosen(LANGUAGES, request.languages)),
        format=request.format,
        needs=frozenset(chosen(WAYS, request.needs)),
        free=from_hex(request.zone, request.hours),
        begins=begins,
        weeks=weeks_touched(begins, request.weeks, later=lifecycle.EXPIRES_AFTER),
        is_adult=request.is_adult is True,
        waited=request.waited,
        prefers=prefers,
    )


def mentor_of(offer: Offer, skills: frozenset[str], taken: int, shares: frozenset[str] = frozenset()) -> Mentor:
    """Return somebody who offers, as the matcher sees them."""
    return Mentor(
        id=offer.user_id,
        skills=skills,
        languages=frozenset(chosen(LANGUAGES, offer.languages)),
        formats=frozenset(chosen(FORMATS, offer.formats)),
        can=frozenset(chosen(WAYS, offer.ways)),
        free=from_hex(offer.zone, offer.hours),
        seats=offer.seats - taken,
        load=taken,
        is_adult=offer.is_adult is True,
        shares=shares,
    )


async def shared_by(
    ground: Ground, tx: Transaction, guild_id: int, offers: Collection[Offer | Candidate], prefers: frozenset[str]
) -> Mapping[int, frozenset[str]]:
    """Return what mentors share that somebody prefers; nothing is unsealed where nothing is preferred."""
    records = {offer.record_id: offer.user_id for offer in offers if offer.record_id is not None}
    if not prefers or not records:
        return {}
    bodies = await ground.vault.unseal_many(tx, guild_id, list(records))
    return {records[id]: frozenset(json.loads(body)) & prefers for id, body in bodies.items()}


async def best_for(
    ground: Ground,
    tx: Transaction,
    features: Sequence[Feature],
    request: Request,
    *,
    adults: bool,
    but_not: Collection[int] = (),
    most: int = 3,
) -> list[Mentor]:
    """Return the mentors who fit a request best, the best first.

    All are ranked by the little that is read of all of them; what takes longer to look at (hours, what somebody
    shares in secret, who is kept apart) is looked at from the top down, until there are enough.
    """
    if request.format == GROUP:  # a group is made in a round; one alone with a mentor is none
        return []
    guild_id, mentee = request.guild_id, await as_mentee(ground, tx, request)
    around = await mentor_blocks.around(tx, guild_id, blind(ground, guild_id, request.user_id))
    allowed: list[Candidate] = []
    for sharing in (True, False) if request.topics else (False,):
        if len(allowed) >= most:
            break
        some = await mentor_offers.candidates(
            tx,
            guild_id,
            format_bit=1 << FORMATS.index(request.format),
            languages=request.languages,
            needs=request.needs,
            topics=request.topics,
            but_not=request.user_id,
            sharing=sharing,
        )
        ranking = _Ranking(mentee, request, [one for one in some if one.user_id not in but_not], adults=adults)
        while len(allowed) < most and not ranking.is_over:
            if unsure := ranking.unsure():
                ranking.learn(await shared_by(ground, tx, guild_id, unsure, mentee.prefers))
                continue
            one = ranking.take()
            if around and blind(ground, guild_id, one.user_id) in around:
                continue
            if await may_mentor(ground, tx, features, request, one.user_id):
                allowed.append(one)
    return await _mentors(ground, tx, guild_id, allowed, mentee.prefers)


class _Ranking:
    """Mentors who break no limit, by how well they fit, the best first.

    Of those who share something it is open whether it is what is preferred, until that is learned: as long as it
    is, they stand where they would if it were.
    """

    def __init__(self, mentee: Mentee, request: Request, some: Sequence[Candidate], *, adults: bool) -> None:
        self._mentee, self._request, self._adults = mentee, request, adults
        self._heap = [self._ranked(one, is_preferred=None) for one in some]
        heapify(self._heap)
        self._drop()

    @property
    def is_over(self) -> bool:
        """Whether nobody is left."""
        return not self._heap

    def take(self) -> Candidate:
        """Return who fits best, and go on to the next."""
        one = heappop(self._heap)[3]
        self._drop()
        return one

    def unsure(self) -> list[Candidate]:
        """Return those at the top, a few at a time, of whom it is open what they share."""
        found = list[Candidate]()
        while self._heap and not self._heap[0][2] and len(found) < AT_ONCE:
            found.append(heappop(self._heap)[3])
            self._drop()
        self._open = found
        return found

    def learn(self, shared: Mapping[int, frozenset[str]]) -> None:
        """Put those who were `unsure` where they belong, by what they share of what is preferred."""
        for one in self._open:
            heappush(self._heap, self._ranked(one, is_preferred=bool(shared.get(one.user_id))))

    def _ranked(self, one: Candidate, *, is_preferred: bool | None) -> tuple[float, int, bool, Candidate]:
        is_open = is_preferred is None and bool(self._mentee.prefers) and one.record_id is not None
        languages = (one.languages & self._request.languages).bit_count()
        fits = matching.fit_of(one.shared, languages, is_preferred=is_open or bool(is_preferred))
        value = matching.alone(fits, one.taken, self._request.id, self._request.user_id, one.user_id)
        return -value, one.user_id, not is_open, one

    def _drop(self) -> None:
        """Leave out whoever is first and breaks a limit."""
        while self._heap and not self._suits(self._heap[0][3]):
            heappop(self._heap)

    def _suits(self, one: Candidate) -> bool:
        seen = Mentor(
            id=one.user_id,
            skills=frozenset(),
            languages=self._mentee.languages,  # the database has seen to these, and to what they can do
            formats=frozenset({self._mentee.format}),
            can=self._mentee.needs,
            free=from_hex(one.zone, one.hours),
            seats=1,
            is_adult=one.is_adult is True,
        )
        return matching.broken(self._mentee, seen, _nobody, adults=self._adults) is None


async def may_mentor(
    ground: Ground, tx: Transaction, features: Sequence[Feature], request: Request, mentor_id: int
) -> bool:
    """Tell whether somebody may be a person's mentor at this moment, and never why not."""
    guild_id = request.guild_id
    if await is_held_back(ground, tx, features, guild_id, mentor_id):
        return False
    return await may_meet(ground, tx, features, guild_id, request.user_id, mentor_id)


@dataclass(frozen=True, slots=True)
class Obstacles:
    """Why nobody suits somebody: how many each limit removed, how many have answered or been asked already, and
    how many would suit if the person gave way in one thing.
    """

    limits: Mapping[str, int]
    answered: int
    gains: Mapping[str, int]


async def obstacles_for(
    ground: Ground,
    tx: Transaction,
    features: Sequence[Feature],
    request: Request,
    *,
    adults: bool,
    but_not: Collection[int],
) -> Obstacles:
    """Return what stands in the way of somebody for whom nobody was found, and what giving way would change.

    Whoever is kept apart from them counts as a mentor with no free seat where nothing else stands in the way, and
    never as one who would suit.
    """
    mentee = await as_mentee(ground, tx, request)
    offers = [one for one in await mentor_offers.standing(tx, request.guild_id) if one.user_id != request.user_id]
    ids = [one.user_id for one in offers]
    skills = await mentor_offers.skills(tx, request.guild_id, ids)
    taken = await mentor_offers.taken(tx, request.guild_id, ids)
    mentors = [mentor_of(one, skills[one.user_id], taken[one.user_id]) for one in offers]
    gone = [one for one in mentors if one.id in but_not]
    others = [one for one in mentors if one.id not in but_not]
    limits = matching.in_the_way(mentee, others, _nobody, adults=adults)
    if hidden := sum(matching.broken(mentee, one, _nobody, adults=adults) is None for one in others):
        limits[matching.SEATS] = limits.get(matching.SEATS, 0) + hidden
    limits = dict(sorted(limits.items(), key=lambda pair: -pair[1]))
    may: dict[int, bool] = {}
    counted: dict[str, int] = {}
    for what, gained in matching.gains(mentee, others, _nobody, adults=adults).items():
        for id in sorted(gained)[:MOST_COUNTED]:
            if id not in may:
                may[id] = await may_mentor(ground, tx, features, request, id)
        if count := sum(may.get(id, False) for id in gained):
            counted[what] = count
    return Obstacles(limits, len(gone), counted)


async def _mentors(
    ground: Ground, tx: Transaction, guild_id: int, some: Sequence[Candidate], prefers: frozenset[str]
) -> list[Mentor]:
    ids = [one.user_id for one in some]
    offers = await mentor_offers.of_people(tx, guild_id, ids)
    skills = await mentor_offers.skills(tx, guild_id, ids)
    shared = await shared_by(ground, tx, guild_id, offers.values(), prefers)
    return [
        mentor_of(offers[one.user_id], skills[one.user_id], one.taken, shared.get(one.user_id, frozenset()))
        for one in some
    ]


def _nobody(_one: int, _other: int) -> bool:
    return False


def blind(ground: Ground, guild_id: int, user_id: int) -> str:
    """Return the blind index under which somebody stands among who is never matched with whom."""
    return ground.vault.blind(mentor_blocks.PERSON, guild_id, user_id)
