"""Rounds: begun, solved, looked at by who leads mentoring, approved or cancelled; and who joins or skips them.

Invariants:
- The solver never runs inside a transaction.
- A preview is approved only as it was seen, and only while all that it was made from still holds; this is looked
  at in the transaction that approves it.
- Nobody is brought together whom any feature keeps apart, also not as two of one group or table; who that is
  stands in no reason and no figure.
- Whoever is left over hears so, and comes first in the next round.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.mentors.rules import lifecycle, rounds, wishes
from cogs.mentors.rules.matching import FORMATS, broken, lot
from cogs.mentors.service import answering, asking, gathering, promises
from cogs.mentors.service.gathering import SEATS, WISHES, Gathered
from cogs.mentors.settings import MentorsSettings
from data import mentor_matches, mentor_offers, mentor_requests, mentor_rounds
from data.engine import Transaction
from data.mentor_matches import ACTIVE, DONE, PAUSED, PROPOSED, Match
from data.mentor_requests import MATCHED
from data.mentor_rounds import APPROVED, CANCELLED, COFFEE, GROUP, KINDS, OPEN, PREVIEW, Join, Round

COFFEE_WEEKS = 2
GAIN = "if-"
"""What begins the name of a thing in which somebody left over could give way, beside the limits."""
Pair = tuple[int, int]


class Stale(Exception):
    """What a preview was made from has changed. `changes` says which parts of it (gathering.CHANGES)."""

    def __init__(self, changes: Sequence[str]) -> None:
        super().__init__("the preview is stale")
        self.changes = tuple(changes)


@dataclass(frozen=True, slots=True)
class Shown:
    """A round as those see it who lead mentoring: its matches, who was left over and why, who met before.

    `seen` names this very preview.
    """

    round: Round
    matches: tuple[Match, ...]
    left: Mapping[int, Mapping[str, int]]
    before: frozenset[Pair]
    seen: str


@dataclass(frozen=True, slots=True)
class Part:
    """A round that somebody could take part in; whether they leave it out."""

    round: Round
    skips: bool


@dataclass(frozen=True, slots=True)
class _Found:
    matches: list[Match]
    left: dict[int, dict[str, int]]


async def open_rounds(ground: Ground, guild_id: int) -> dict[str, Round]:
    """Return the rounds that are not over, by kind."""
    async with ground.database.read() as tx:
        return {one.kind: one for one in await mentor_rounds.of_community(tx, guild_id, open_only=True)}


async def begin(ground: Ground, guild_id: int, kind: str) -> Round:
    """Begin a round: who could take part finds so on their first page, and can skip it.

    Mentors hear so besides, one after the other: they are asked for by nobody in particular, so this is the moment
    to say no.
    """
    if kind not in KINDS:
        raise Problem(text("problem-old-button"))
    now = ground.clock.now()
    begun = Round(new_id(), guild_id, kind, OPEN, new_id(), None, {}, now, None, None)
    async with ground.database.write() as tx:
        await _see_that_open(tx, guild_id)
        if not await mentor_rounds.begin(tx, begun):
            raise Problem(text("mentors-round-one"))
        if kind == COFFEE:
            await _end_talks(tx, guild_id, ground)
            return begun
        bit = 1 << FORMATS.index(gathering.FORMAT_OF[kind])
        mentors = [one for one in await mentor_offers.standing(tx, guild_id) if one.formats & bit]
        for number, one in enumerate(mentors):
            await promises.coming(tx, begun, one.user_id, number, at=now + number * lifecycle.ONE_BY_ONE)
    return begun


async def propose(
    ground: Ground, features: Sequence[Feature], guild_id: int, round_id: str, *, again: bool = False
) -> Shown:
    """Solve a round anew and keep what it proposes; with other luck, if `again`."""
    async with ground.database.read() as tx:
        begun = await _open(tx, guild_id, round_id)
        gathered = await gathering.gather(ground, tx, features, guild_id, begun.kind, secrets=True)
    seed = new_id() if again else begun.seed
    found = await _solve(ground, features, begun, gathered, seed)
    async with ground.database.write() as tx:
        counts = {
            "people": len(gathered.people),
            "mentors": len(gathered.mentors),
            "left": len(found.left),
        }
        proposed: mentor_rounds.Changes = {
            "state": PREVIEW,
            "seed": seed,
            "mark": gathered.mark,
            "counts": counts,
            "solved_at": ground.clock.now(),
        }
        if not await mentor_rounds.change(tx, guild_id, round_id, (OPEN, PREVIEW), proposed):
            raise Problem(text("mentors-round-over"))
        await mentor_matches.void(tx, guild_id, round_id)
        for match in found.matches:
            await mentor_matches.add(tx, match)
        await mentor_rounds.put_left_over(tx, guild_id, round_id, found.left)
    return await shown(ground, guild_id, round_id)


async def shown(ground: Ground, guild_id: int, round_id: str) -> Shown:
    """Return a round for those who lead mentoring."""
    async with ground.database.read() as tx:
        one = await mentor_rounds.get(tx, guild_id, round_id)
        if one is None:
            raise Problem(text("problem-old-button"))
        matches = await mentor_matches.of_round(tx, guild_id, round_id, (PROPOSED, ACTIVE, PAUSED))
        left = await mentor_rounds.left_over(tx, guild_id, round_id)
        before = {_in_order(pair) for pair in await mentor_matches.pairs(tx, guild_id)}
    if one.state == APPROVED:
        before = set()
    order = sorted(matches, key=lambda match: (match.mentor_id, match.mentee_id))
    return Shown(one, tuple(order), left, frozenset(before), seen_as(one))


def seen_as(one: Round) -> str:
    """Return what names a preview: another one of the same round is called otherwise."""
    return hashlib.sha256(f"{one.mark}:{one.seed}:{one.solved_at}".encode()).hexdigest()[:16]


async def approve(ground: Ground, features: Sequence[Feature], guild_id: int, round_id: str, seen: str) -> int:
    """Let what a preview proposes begin, and tell everybody; return how many matches begin.

    Raises Stale where it does not hold any more, with nothing done.
    """
    async with ground.database.write() as tx:
        await _see_that_open(tx, guild_id)
        now = ground.clock.now()
        preview = await _open(tx, guild_id, round_id)
        if preview.state != PREVIEW or seen_as(preview) != seen:
            raise Problem(text("mentors-round-newer"))
        gathered = await gathering.gather(ground, tx, features, guild_id, preview.kind, secrets=False)
        proposed = await mentor_matches.of_round(tx, guild_id, round_id, (PROPOSED,))
        if changed := gathering.changes(preview.mark, gathered.mark):
            raise Stale(changed)
        meeting = set(who_meets(preview.kind, proposed))
        if not _fit(gathered, proposed) or await gathering.kept_apart(ground, tx, features, guild_id, meeting):
            raise Stale([WISHES])
        approved: mentor_rounds.Changes = {"state": APPROVED, "ended_at": now}
        if not await mentor_rounds.change(tx, guild_id, round_id, (PREVIEW,), approved):
            raise Problem(text("mentors-round-over"))
        told: set[int] = set()
        for match in proposed:
            if (request := gathered.requests.get(match.mentee_id)) is not None:
                await asking.end(
                    ground, tx, request, MATCHED
                )  # first: they may have named this very mentor as next
            await _begin(ground, tx, match, told)
        await _see_seats(tx, guild_id, gathered)
        for number, user_id in enumerate(await mentor_rounds.left_over(tx, guild_id, round_id)):
            if (request := gathered.requests.get(user_id)) is not None:
                await mentor_requests.change(tx, guild_id, request.id, {"waited": request.waited + 1})
            await promises.left_over(tx, preview, user_id, number, at=now)
        await mentor_rounds.end_skips(tx, guild_id, preview.kind)
    return len(proposed)


async def cancel(ground: Ground, guild_id: int, round_id: str) -> None:
    """Let a round not take place: nobody was told anything, and nobody is."""
    async with ground.database.write() as tx:
        over: mentor_rounds.Changes = {"state": CANCELLED, "ended_at": ground.clock.now()}
        if not await mentor_rounds.change(tx, guild_id, round_id, (OPEN, PREVIEW), over):
            raise Problem(text("mentors-round-over"))
        await mentor_matches.void(tx, guild_id, round_id)
        await mentor_rounds.put_left_over(tx, guild_id, round_id, {})


async def skip(ground: Ground, guild_id: int, user_id: int, kind: str, *, skips: bool) -> None:
    """Leave out the next round of a kind, or take part after all. It needs no reason."""
    if kind not in KINDS:
        raise Problem(text("problem-old-button"))
    async with ground.database.write() as tx:
        await mentor_rounds.skip(tx, guild_id, user_id, kind, skips=skips)


async def join_coffee(ground: Ground, guild_id: int, user_id: int, name: str, language: str) -> None:
    """Take part in talks over coffee, from one round to the next."""
    async with ground.database.write() as tx:
        adults = (await read_settings(tx, guild_id, MentorsSettings)).adults
        if adults and not await gathering.grown_up(tx, guild_id, [user_id]):
            raise Problem(text("mentors-coffee-adults"))
        joined = Join(guild_id, user_id, COFFEE, name[:100], language, ground.clock.now())
        await mentor_rounds.join(tx, joined)
        await mentor_rounds.skip(tx, guild_id, user_id, COFFEE, skips=False)


async def leave_coffee(ground: Ground, guild_id: int, user_id: int) -> None:
    """Take part in talks over coffee no more."""
    async with ground.database.write() as tx:
        await mentor_rounds.leave(tx, guild_id, user_id, COFFEE)
        await mentor_rounds.skip(tx, guild_id, user_id, COFFEE, skips=False)


async def has_joined(tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether somebody takes part in talks over coffee."""
    return any(one.kind == COFFEE for one in await mentor_rounds.joins_of(tx, guild_id, user_id))


async def parts_of(tx: Transaction, guild_id: int, user_id: int) -> list[Part]:
    """Return the rounds being prepared that somebody takes part in, or leaves out."""
    found = await mentor_rounds.of_community(tx, guild_id, open_only=True)
    if not found:
        return []
    skips = await mentor_rounds.skips_of(tx, guild_id, user_id)
    kinds = await _kinds_of(tx, guild_id, user_id)
    return [Part(one, one.kind in skips) for one in found if one.kind in kinds]


async def note_left_over_read(ground: Ground, guild_id: int, user_id: int, round_id: str) -> None:
    """Somebody has read that they were left over."""
    async with ground.database.write() as tx:
        await mentor_rounds.put_away(tx, guild_id, user_id, round_id)


def who_meets(kind: str, matches: Collection[Match]) -> list[Pair]:
    """Return all who would meet: mentor and mentee, and in a group its mentees one another."""
    pairs = [(one.mentor_id, one.mentee_id) for one in matches]
    if kind == GROUP:
        for mentees in groups_of(matches).values():
            pairs += combinations(mentees, 2)
    return [_in_order(pair) for pair in pairs]


def groups_of(matches: Collection[Match]) -> dict[int, list[int]]:
    """Return the mentees of each mentor, by account."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for one in matches:
        found[one.mentor_id].append(one.mentee_id)
    return {mentor: sorted(mentees) for mentor, mentees in sorted(found.items())}


async def _kinds_of(tx: Transaction, guild_id: int, user_id: int) -> set[str]:
    """Return the kinds of round that somebody would take part in now."""
    kinds = {one.kind for one in await mentor_rounds.joins_of(tx, guild_id, user_id)}
    request = await mentor_requests.open_of(tx, guild_id, user_id)
    offer = await mentor_offers.get(tx, guild_id, user_id)
    for kind, format in gathering.FORMAT_OF.items():
        bit = 1 << FORMATS.index(format)
        if (request is not None and request.format == format) or (
            offer is not None and offer.state == mentor_offers.OPEN and not offer.paused_at and offer.formats & bit
        ):
            kinds.add(kind)
    return kinds


async def _open(tx: Transaction, guild_id: int, round_id: str) -> Round:
    found = await mentor_rounds.get(tx, guild_id, round_id)
    if found is None:
        raise Problem(text("problem-old-button"))
    if found.state not in (OPEN, PREVIEW):
        raise Problem(text("mentors-round-over"))
    return found


async def _solve(
    ground: Ground, features: Sequence[Feature], begun: Round, gathered: Gathered, seed: str
) -> _Found:
    """Solve, look at who would meet, forbid those whom a feature keeps apart, until there are none among them."""
    forbidden: set[Pair] = set(gathered.apart)
    if begun.kind != COFFEE:
        forbidden |= gathered.before
    fine: set[Pair] = set()
    moved: Counter[int] = Counter()
    while True:
        found = await _solve_once(ground, begun, gathered, forbidden, seed)
        meeting = set(who_meets(begun.kind, found.matches)) - fine
        async with ground.database.read() as tx:
            wrong = await gathering.kept_apart(ground, tx, features, begun.guild_id, meeting)
        if not wrong:
            return found
        fine |= meeting - wrong
        forbidden |= wrong | _moved(gathered, found.matches, wrong, seed, moved)


def _moved(
    gathered: Gathered, matches: Collection[Match], wrong: Collection[Pair], seed: str, moved: Counter[int]
) -> set[Pair]:
    """Return whom to forbid which mentor where two of a group must not meet.

    It is the one of them who was `moved` less often so far, so that both can end up somewhere; then the one who
    has waited less.
    """
    waited = {one.id: one.waited for one in gathered.mentees}
    found = set()
    for mentor, mentees in groups_of(matches).items():
        for pair in sorted(wrong):
            if pair[0] in mentees and pair[1] in mentees:
                moves = min(pair, key=lambda one: (moved[one], waited[one], lot(seed, one), one))
                moved[moves] += 1
                found.add((moves, mentor))
    return found


async def _solve_once(
    ground: Ground, begun: Round, gathered: Gathered, forbidden: Collection[Pair], seed: str
) -> _Found:
    now = ground.clock.now()
    if begun.kind == COFFEE:
        tables = await rounds.coffee(gathered.people, forbidden, seed, gathered.before)
        seated = {one for table in tables for one in table}
        talks = [pair for table in tables for pair in combinations(sorted(table), 2)]
        left = {one: dict[str, int]() for one in gathered.people if one not in seated}
        return _Found([_talk(begun, *pair) for pair in talks], left)
    if not gathered.mentees:
        return _Found([], {})
    solved = await rounds.solve(gathered.mentees, gathered.mentors, forbidden, adults=gathered.adults, seed=seed)
    matches = [
        asking.new_match(
            gathered.requests[one.mentee], one.mentor, one.topics, state=PROPOSED, at=now, round_id=begun.id
        )
        for one in solved.pairs
    ]
    if begun.kind == GROUP:  # a thread is for two; a group reads who is in it, and finds a place of its own
        matches = [replace(one, place=wishes.DIRECT) for one in matches]
    limits = {
        one.mentee: one.limits | {GAIN + what: count for what, count in one.gains.items()} for one in solved.left
    }
    return _Found(matches, limits)


def _talk(begun: Round, one: int, other: int) -> Match:
    """Return a talk over coffee, not written yet. Which of the two is called the mentor means nothing."""
    return Match(
        id=new_id(),
        guild_id=begun.guild_id,
        mentor_id=one,
        mentee_id=other,
        request_id=None,
        round_id=begun.id,
        state=PROPOSED,
        format=mentor_matches.COFFEE,
        weeks=COFFEE_WEEKS,
        topics=[],
        place=wishes.DIRECT,
        made_at=begun.made_at,
    )


def _fit(gathered: Gathered, proposed: Collection[Match]) -> bool:
    """Tell whether no limit stands between any two: hours can have changed with the clocks since the preview."""
    mentees = {one.id: one for one in gathered.mentees}
    mentors = {one.id: one for one in gathered.mentors}
    is_apart = rounds.either(gathered.apart)
    if gathered.kind == COFFEE:
        joined = gathered.joins.keys()
        return all(
            one.mentor_id in joined and one.mentee_id in joined and not is_apart(one.mentor_id, one.mentee_id)
            for one in proposed
        )
    return all(
        one.mentee_id in mentees
        and one.mentor_id in mentors
        and broken(mentees[one.mentee_id], mentors[one.mentor_id], is_apart, adults=gathered.adults) is None
        for one in proposed
    )


async def _begin(ground: Ground, tx: Transaction, match: Match, told: set[int]) -> None:
    """Let one match begin. Of several at one table, or in one group, each person hears once."""
    now = ground.clock.now()
    begun = await answering.begin(ground, tx, match, (PROPOSED,))
    if begun is None:
        raise Stale([WISHES])
    await promises.tell(tx, begun, lifecycle.MENTOR, "began", at=now)
    if match.format not in (mentor_matches.COFFEE, mentor_matches.GROUP):
        return
    heard: mentor_matches.Changes = {}
    if match.mentor_id in told:
        heard["mentor_saw"] = ACTIVE
    if match.mentee_id in told:
        heard["mentee_saw"] = ACTIVE
    if heard:
        await mentor_matches.change(tx, match.guild_id, match.id, heard)
    told |= {match.mentor_id, match.mentee_id}


async def _see_seats(tx: Transaction, guild_id: int, gathered: Gathered) -> None:
    """See that nobody carries more than they offered, now that all have begun."""
    taken = await mentor_offers.taken(tx, guild_id, gathered.offers)
    if any(taken[id] > offer.seats for id, offer in gathered.offers.items() if id in _matched(gathered, taken)):
        raise Stale([SEATS])


def _matched(gathered: Gathered, taken: Mapping[int, int]) -> set[int]:
    """Return the mentors who carry more than before."""
    return {one.id for one in gathered.mentors if taken[one.id] > one.load}


async def _end_talks(tx: Transaction, guild_id: int, ground: Ground) -> None:
    """The talks of an earlier round are over when the next one begins; nobody needs to hear so."""
    for one in await mentor_matches.of_community(tx, guild_id, mentor_matches.GOES_ON):
        if one.format == mentor_matches.COFFEE:
            over: mentor_matches.Changes = {
                "ended_at": ground.clock.now(),
                "ended_by": "clock",
                "mentor_saw": DONE,
                "mentee_saw": DONE,
            }
            await mentor_matches.move(tx, guild_id, one.id, mentor_matches.GOES_ON, DONE, over)


def _in_order(pair: Pair) -> Pair:
    one, other = pair
    return (one, other) if one < other else (other, one)


async def _see_that_open(tx: Transaction, guild_id: int) -> None:
    if not (await read_settings(tx, guild_id, MentorsSettings)).open:
        raise Problem(text("mentors-closed-now"))
