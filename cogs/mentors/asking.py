"""Looking for a mentor: saying what for, seeing who suits, asking, and taking it back.

Invariants:
- A person has one open request; asking again, twenty times or from two windows, makes no second.
- A mentor is asked only while they have a free seat, and the seat is taken in the same transaction.
- Nobody is asked whom a limit or a pair that is kept apart forbids, at that very moment.
- What is preferred in secret is erased in the transaction that ends the request.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.meeting import may_meet
from bot.settings import read_settings
from cogs.mentors import matching, people, promises, rules, wishes
from cogs.mentors.hours import Free, common
from cogs.mentors.matching import WAYS, Mentee, Mentor
from cogs.mentors.rules import Outlook
from cogs.mentors.settings import MentorsSettings
from cogs.mentors.topics import MOST, OWN, topics_in
from data import mentor_matches, mentor_offers
from data import mentor_requests as store
from data.engine import Transaction
from data.mentor_matches import ASKED, CANCELLED, CHOSEN, COFFEE, GOES_ON, PROPOSED, Match
from data.mentor_requests import WITHDRAWN, Request

GOAL = "mentors.goal"
"""The purpose of the records that hold what somebody wishes for, in their own words."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody filled in when they looked for a mentor.

    `never`: accounts that they never want to be matched with.
    """

    name: str
    language: str
    goal: str
    about: str
    languages: Collection[str]
    format: str
    weeks: int
    needs: Collection[str]
    free: Free
    is_adult: bool | None
    place: str
    prefers: Collection[str]
    never: Collection[int]


@dataclass(frozen=True, slots=True)
class Suggested:
    """A mentor who suits: the topics in common, and how many hours a week both are free."""

    user_id: int
    topics: tuple[str, ...]
    hours: int


@dataclass(frozen=True, slots=True)
class Page:
    """What somebody who looks for a mentor sees: whom they asked, who suits besides, or what stands in the way."""

    request: Request
    goal: str
    asked: tuple[Match, ...]
    suggested: tuple[Suggested, ...]
    limits: dict[str, int]
    outlook: Outlook


async def can_ask(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether it makes sense to offer somebody that they look for a mentor."""
    chosen = await read_settings(tx, guild_id, MentorsSettings)
    return chosen.open and await store.open_of(tx, guild_id, user_id) is None


async def has_open(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether somebody looks for a mentor."""
    return await store.open_of(tx, guild_id, user_id) is not None


async def open_of(ground: Ground, guild_id: int, user_id: int) -> Request | None:
    """Return a person's open request."""
    async with ground.database.read() as tx:
        return await store.open_of(tx, guild_id, user_id)


async def outlook_for(
    ground: Ground, guild_id: int, user_id: int, *, format: str, languages: Collection[str]
) -> Outlook:
    """Return what is known before somebody asks: how long others waited for this, and how many wait now."""
    async with ground.database.read() as tx:
        return await _outlook(ground, tx, guild_id, user_id, format, wishes.bits(wishes.LANGUAGES, languages))


async def ask_for_mentor(
    ground: Ground,
    guild_id: int,
    user_id: int,
    wanted: Wanted,
    *,
    close: Callable[[Transaction], Awaitable[None]] | None = None,
) -> Request:
    """Write that somebody looks for a mentor. Raises Problem where they do already, or have enough."""
    async with ground.database.write() as tx:
        if close is not None:
            await close(tx)
        if not (await read_settings(tx, guild_id, MentorsSettings)).open:
            raise Problem(text("mentors-closed"))
        going_on = await mentor_matches.of_person(tx, guild_id, user_id, GOES_ON)
        if sum(one.mentee_id == user_id and one.format != COFFEE for one in going_on) >= rules.MOST_ACTIVE:
            raise Problem(text("mentors-enough", count=rules.MOST_ACTIVE))
        await people.write_blocks(ground, tx, guild_id, user_id, wanted.never)
        now = ground.clock.now()
        request = Request(
            id=new_id(),
            guild_id=guild_id,
            user_id=user_id,
            state=store.OPEN,
            name=wanted.name[:100],
            topics=topics_of(wanted),
            record_id=await ground.vault.seal(tx, guild_id, GOAL, _packed(wanted)),
            secret_id=await people.seal_secret(ground, tx, guild_id, wanted.prefers),
            languages=wishes.bits(wishes.LANGUAGES, wanted.languages),
            format=wanted.format,
            weeks=wanted.weeks,
            needs=wishes.bits(WAYS, wanted.needs),
            zone=wanted.free.zone,
            hours=wishes.to_hex(wanted.free),
            is_adult=wanted.is_adult,
            place=wanted.place,
            language=wanted.language,
            asked_at=now,
            waits_since=now,
            waited=0,
            matched_at=None,
            ended_at=None,
            told_at=None,
        )
        if not await store.add(tx, request):
            raise Problem(text("mentors-one-open"))
        await promises.watch(tx, request, due_at=now + timedelta(days=1))
    return request


async def page(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int) -> Page | None:
    """Return what somebody who looks for a mentor sees now; None where they do not."""
    async with ground.database.read() as tx:
        request = await store.open_of(tx, guild_id, user_id)
        if request is None:
            return None
        chosen = await read_settings(tx, guild_id, MentorsSettings)
        asked = await mentor_matches.of_request(tx, guild_id, request.id, (ASKED, CHOSEN))
        passed = await mentor_matches.of_request(tx, guild_id, request.id)
        mentors = await people.best_for(
            ground,
            tx,
            features,
            request,
            adults=chosen.adults,
            but_not={one.mentor_id for one in passed if one.state != PROPOSED},
            most=rules.SHOWN,
        )
        mentee = people.mentee_of(request, ground.clock.now(), frozenset())
        suggested = tuple(suggestion(mentee, mentor) for mentor in mentors)
        limits = {}
        if not suggested and not asked:
            limits = await people.limits_for(ground, tx, request, adults=chosen.adults)
        outlook = await _outlook(ground, tx, guild_id, user_id, request.format, request.languages)
        goal = await goal_of(ground, tx, request)
    return Page(request, goal, tuple(asked), suggested, limits, outlook)


def topics_of(wanted: Wanted) -> list[str]:
    """Return what somebody's request is about, from what they wrote.

    Topics can be seen by those who lead mentoring, and what somebody wishes for cannot: of that, only words of the
    vocabulary are taken.
    """
    wishes_for = [one for one in topics_in(wanted.goal) if not one.startswith(OWN)]
    return list(dict.fromkeys([*topics_in(wanted.about), *wishes_for]))[:MOST]


def suggestion(mentee: Mentee, mentor: Mentor) -> Suggested:
    """Return why a mentor suits, from what everybody may know."""
    shared = common(mentee.free, mentor.free, mentee.begins, mentee.weeks)
    return Suggested(mentor.id, matching.reasons(mentee, mentor), int(shared.total_seconds() // 3600))


async def ask(
    ground: Ground,
    features: Sequence[Feature],
    guild_id: int,
    user_id: int,
    mentor_id: int,
    *,
    later: bool = False,
) -> Match:
    """Ask a mentor, or name them as the next to be asked (`later`). Raises Problem that says why not."""
    async with ground.database.write() as tx:
        request = await store.open_of(tx, guild_id, user_id)
        if request is None:
            raise Problem(text("mentors-none-open"))
        standing = await mentor_matches.of_request(tx, guild_id, request.id, (ASKED, CHOSEN))
        if len(standing) >= rules.MOST_ASKED:
            raise Problem(text("mentors-asked-enough", count=rules.MOST_ASKED))
        suggested = await _suits(ground, tx, features, request, mentor_id)
        if suggested is None:
            raise Problem(text("mentors-not-any-more"))
        now = ground.clock.now()
        match = new_match(request, mentor_id, suggested.topics, state=CHOSEN if later else ASKED, at=now)
        if not await mentor_matches.add(tx, match):
            raise Problem(text("mentors-asked-already"))
        if not later:
            await promises.ask(tx, match, at=now)
    return match


async def ask_next(ground: Ground, tx: Transaction, features: Sequence[Feature], request: Request) -> Match | None:
    """Ask whom somebody named as the next, if that is still possible; whoever is not possible is passed over."""
    now = ground.clock.now()
    for one in await mentor_matches.of_request(tx, request.guild_id, request.id, (CHOSEN,)):
        if await _suits(ground, tx, features, request, one.mentor_id) is not None:
            asked = await mentor_matches.move(tx, request.guild_id, one.id, (CHOSEN,), ASKED, {"asked_at": now})
            if asked is not None:
                await promises.ask(tx, asked, at=now)
                return asked
        await mentor_matches.move(tx, request.guild_id, one.id, (CHOSEN,), CANCELLED, {"ended_at": now})
    return None


async def take_back(ground: Ground, guild_id: int, user_id: int, match_id: str) -> Match:
    """Ask one mentor no longer."""
    async with ground.database.write() as tx:
        match = await mentor_matches.get(tx, guild_id, match_id)
        if match is None or match.mentee_id != user_id:
            raise Problem(text("problem-old-button"))
        return await cancel(ground, tx, match)


async def withdraw(ground: Ground, guild_id: int, user_id: int) -> bool:
    """Look for a mentor no longer; whoever was asked hears so. False where nothing was open."""
    async with ground.database.write() as tx:
        request = await store.open_of(tx, guild_id, user_id)
        if request is None:
            return False
        await end(ground, tx, request, WITHDRAWN)
    return True


async def end(ground: Ground, tx: Transaction, request: Request, state: str) -> None:
    """End a request in one state or another: nobody is asked any longer, and the secret is gone."""
    now = ground.clock.now()
    for one in await mentor_matches.of_request(tx, request.guild_id, request.id, (ASKED, CHOSEN)):
        await cancel(ground, tx, one)
    gone = await store.end(tx, request.guild_id, request.id, state=state, at=now)
    await ground.vault.forget(tx, request.guild_id, gone, now=now)


async def cancel(ground: Ground, tx: Transaction, match: Match) -> Match:
    """A mentor need not answer any more: they hear so if they were asked. Raises Problem if they have answered."""
    now = ground.clock.now()
    gone = await mentor_matches.move(
        tx, match.guild_id, match.id, (ASKED, CHOSEN), CANCELLED, {"ended_at": now, "ended_by": rules.MENTEE}
    )
    if gone is None:
        raise Problem(text("mentors-answered-already"))
    if gone.asked_at is not None:
        await promises.answered(tx, gone, now=now)
        await promises.tell(tx, gone, rules.MENTOR, "cancelled", at=now)
    return gone


async def goal_of(ground: Ground, tx: Transaction, request: Request) -> str:
    """Return what somebody wishes for, in their own words; empty where it is erased."""
    return (await words_of(ground, tx, request)).get("goal", "")


async def words_of(ground: Ground, tx: Transaction, request: Request) -> dict[str, str]:
    """Return what somebody wrote: "goal" and "about"."""
    if request.record_id is None:
        return {}
    bodies = await ground.vault.unseal_many(tx, request.guild_id, [request.record_id])
    held: dict[str, str] = json.loads(bodies[request.record_id]) if bodies else {}
    return held


def _packed(wanted: Wanted) -> str:
    return json.dumps({"goal": wanted.goal, "about": wanted.about}, ensure_ascii=False)


def new_match(
    request: Request,
    mentor_id: int,
    topics: Collection[str],
    *,
    state: str,
    at: datetime,
    round_id: str | None = None,
) -> Match:
    """Return a match of a request with a mentor, not written yet."""
    return Match(
        id=new_id(),
        guild_id=request.guild_id,
        mentor_id=mentor_id,
        mentee_id=request.user_id,
        request_id=request.id,
        round_id=round_id,
        state=state,
        format=request.format,
        weeks=request.weeks,
        topics=sorted(topics),
        place=request.place,
        thread_id=None,
        made_at=at,
        asked_at=at if state == ASKED else None,
        answered_at=None,
        began_at=None,
        ends_at=None,
        ended_at=None,
        ended_by=None,
        pause=None,
        paused_until=None,
        record_id=None,
        mentor_agrees=False,
        mentee_agrees=False,
        mentor_saw=None,
        mentee_saw=None,
        thanks=None,
    )


async def _suits(
    ground: Ground, tx: Transaction, features: Sequence[Feature], request: Request, mentor_id: int
) -> Suggested | None:
    """Return why a mentor suits a request at this moment; None where a limit or a pair kept apart forbids it."""
    guild_id = request.guild_id
    chosen = await read_settings(tx, guild_id, MentorsSettings)
    offers = await mentor_offers.of_people(tx, guild_id, [mentor_id])
    offer = offers.get(mentor_id)
    if offer is None or offer.state != mentor_offers.OPEN or offer.paused_at or offer.left_at:
        return None
    if not await may_meet(ground, tx, features, guild_id, request.user_id, mentor_id):
        return None
    skills = await mentor_offers.skills(tx, guild_id, [mentor_id])
    taken = await mentor_offers.taken(tx, guild_id, [mentor_id])
    mentor = people.mentor_of(offer, skills[mentor_id], taken[mentor_id])
    mentee = people.mentee_of(request, ground.clock.now(), frozenset())
    if matching.broken(mentee, mentor, lambda _one, _other: False, adults=chosen.adults) is not None:
        return None
    return suggestion(mentee, mentor)


async def _outlook(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, format: str, languages: int
) -> Outlook:
    since = ground.clock.now() - rules.MEASURED
    waits = await store.waits(tx, guild_id, format=format, since=since)
    waiting = await store.count_waiting(tx, guild_id, format=format, languages=languages, but_not=user_id)
    return rules.outlook(waits, waiting)
