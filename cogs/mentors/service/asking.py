"""Looking for a mentor: saying what for, seeing who suits, asking, and taking it back.

Invariants:
- A person has one open request; asking again, twenty times or from two windows, makes no second.
- A mentor is asked only while they have a free seat, and the seat is taken in the same transaction.
- Nobody is asked whom a limit or a pair that is kept apart forbids, at that very moment.
- What is preferred in secret is erased in the transaction that ends the request.
- Whoever is named as the next is asked as soon as nobody else is: at once, if nobody is now.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.mentors.rules import lifecycle, matching, wishes
from cogs.mentors.rules.hours import Free, common
from cogs.mentors.rules.lifecycle import Outlook
from cogs.mentors.rules.matching import GROUP, SEATS, WAYS, Mentee, Mentor
from cogs.mentors.rules.topics import MOST, topics_in
from cogs.mentors.service import people, promises, quiet
from cogs.mentors.service.people import Obstacles
from cogs.mentors.settings import MentorsSettings
from data import mentor_matches, mentor_offers
from data import mentor_requests as store
from data.engine import Transaction
from data.mentor_matches import ASKED, CANCELLED, CHOSEN, COFFEE, DECLINED, EXPIRED, GOES_ON, Match
from data.mentor_offers import Offer
from data.mentor_requests import WITHDRAWN, Request

LOOKED_AFTER = timedelta(days=1)
"""After which time Hearth looks again for somebody for whom nobody was found."""
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
    """A mentor who suits, under the name they offered: topics in common, hours a week in which both are free."""

    user_id: int
    name: str
    topics: tuple[str, ...]
    hours: int


@dataclass(frozen=True, slots=True)
class Page:
    """What somebody who looks for a mentor sees: whom they asked, who suits besides, or what stands in the way.

    `cannot` are the matches of those named as the next who cannot be asked at the moment.
    """

    request: Request
    goal: str
    asked: tuple[Match, ...]
    cannot: frozenset[str]
    suggested: tuple[Suggested, ...]
    obstacles: Obstacles | None
    is_closed: bool


async def can_ask(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether it makes sense to offer somebody that they look for a mentor."""
    chosen = await read_settings(tx, guild_id, MentorsSettings)
    return chosen.open and await store.open_of(tx, guild_id, user_id) is None


async def open_of(ground: Ground, guild_id: int, user_id: int) -> Request | None:
    """Return a person's open request."""
    async with ground.database.read() as tx:
        return await store.open_of(tx, guild_id, user_id)


async def weighs(ground: Ground, guild_id: int, user_id: int, prefers: Collection[str]) -> bool:
    """Tell whether what somebody would prefer is weighed: another wish within a while is not."""
    mark = people.mark_of_wish(ground, guild_id, user_id, prefers)
    async with ground.database.read() as tx:
        return await _weighs(tx, guild_id, user_id, mark, ground.clock.now())


async def _weighs(tx: Transaction, guild_id: int, user_id: int, mark: str | None, now: datetime) -> bool:
    marks = await store.wished_since(tx, guild_id, user_id, now - lifecycle.ONE_WISH_IN) if mark else set[str]()
    return not marks - {mark}


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
        if sum(one.mentee_id == user_id and one.format != COFFEE for one in going_on) >= lifecycle.MOST_ACTIVE:
            raise Problem(text("mentors-enough", count=lifecycle.MOST_ACTIVE))
        await people.change_blocks(ground, tx, guild_id, user_id, chosen=wanted.never)
        await keep_apart(ground, tx, guild_id, user_id, wanted.never)
        now, mark = ground.clock.now(), people.mark_of_wish(ground, guild_id, user_id, wanted.prefers)
        prefers = wanted.prefers if await _weighs(tx, guild_id, user_id, mark, now) else ()
        request = Request(
            id=new_id(),
            guild_id=guild_id,
            user_id=user_id,
            state=store.OPEN,
            name=wanted.name[:100],
            topics=topics_of(wanted),
            record_id=await ground.vault.seal(tx, guild_id, GOAL, _packed(wanted)),
            secret_id=await people.seal_secret(ground, tx, guild_id, prefers),
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
            secret_mark=mark if prefers else None,
        )
        if not await store.add(tx, request):
            raise Problem(text("mentors-one-open"))
        await promises.watch(tx, request, due_at=now + LOOKED_AFTER)
    return request


async def page(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int) -> Page | None:
    """Return what somebody who looks for a mentor sees now; None where they do not."""
    async with ground.database.read() as tx:
        request = await store.open_of(tx, guild_id, user_id)
        if request is None:
            return None
        chosen = await read_settings(tx, guild_id, MentorsSettings)
        asked = await mentor_matches.of_request(tx, guild_id, request.id, (ASKED, CHOSEN))
        cannot = {
            one.id
            for one in asked
            if one.state == CHOSEN and await _suits(ground, tx, features, request, one.mentor_id) is None
        }
        suggested: tuple[Suggested, ...] = ()
        obstacles = None
        if chosen.open:
            suggested = await suggest(ground, tx, features, request)
            if not suggested and not asked:
                peace = await in_peace(ground, tx, request)
                obstacles = await people.obstacles_for(
                    ground, tx, features, request, adults=chosen.adults, but_not=peace
                )
        goal = await goal_of(ground, tx, request)
    return Page(request, goal, tuple(asked), frozenset(cannot), suggested, obstacles, not chosen.open)


async def suggest(
    ground: Ground, tx: Transaction, features: Sequence[Feature], request: Request
) -> tuple[Suggested, ...]:
    """Return the mentors who suit a request best and can be asked now, each with the reason why."""
    adults = (await read_settings(tx, request.guild_id, MentorsSettings)).adults
    peace = await in_peace(ground, tx, request)
    mentors = await people.best_for(
        ground, tx, features, request, adults=adults, but_not=peace, most=lifecycle.SHOWN
    )
    mentee = people.mentee_of(request, ground.clock.now(), frozenset())
    names = await mentor_offers.names(tx, request.guild_id, [mentor.id for mentor in mentors])
    return tuple(suggestion(mentee, mentor, names[mentor.id]) for mentor in mentors)


async def in_peace(ground: Ground, tx: Transaction, request: Request) -> set[int]:
    """Return the mentors whom this person cannot ask now, for what has been between them."""
    between: dict[int, list[Match]] = {}
    for one in await mentor_matches.of_mentee(tx, request.guild_id, request.user_id):
        between.setdefault(one.mentor_id, []).append(one)
    now = ground.clock.now()
    return {mentor_id for mentor_id, matches in between.items() if not lifecycle.may_ask(matches, now)}


def topics_of(wanted: Wanted) -> list[str]:
    """Return what somebody's request is about, from what they wrote.

    Topics can be seen by those who lead mentoring, and what somebody wishes for cannot: of that, only words of the
    vocabulary are taken.
    """
    return list(dict.fromkeys([*topics_in(wanted.about), *topics_in(wanted.goal, own=False)]))[:MOST]


def suggestion(mentee: Mentee, mentor: Mentor, name: str) -> Suggested:
    """Return why a mentor suits, from what everybody may know."""
    shared = common(mentee.free, mentor.free, mentee.begins, mentee.weeks)
    return Suggested(mentor.id, name, matching.reasons(mentee, mentor), int(shared.total_seconds() // 3600))


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
        if not (await read_settings(tx, guild_id, MentorsSettings)).open:
            raise Problem(text("mentors-closed-now"))
        now = ground.clock.now()
        standing = await mentor_matches.of_request(tx, guild_id, request.id, (ASKED, CHOSEN))
        before = await mentor_matches.of_mentee(tx, guild_id, user_id)
        if any(one.mentor_id == mentor_id and one.state in (ASKED, CHOSEN, *GOES_ON) for one in before):
            raise Problem(text("mentors-asked-already"))
        if len(standing) >= lifecycle.MOST_ASKED:
            raise Problem(text("mentors-asked-enough", count=lifecycle.MOST_ASKED))
        if not lifecycle.may_ask([one for one in before if one.mentor_id == mentor_id], now):
            raise Problem(text("mentors-asked-before", count=lifecycle.RESTS.days))
        waits = later and any(one.state == ASKED for one in standing)
        if not waits and lifecycle.asks_too_much(before, now):
            raise Problem(text("mentors-asked-many", count=lifecycle.MOST_AT_A_STRETCH))
        suggested = await _suits(ground, tx, features, request, mentor_id)
        if suggested is None:
            raise Problem(text("mentors-not-any-more"))
        match = new_match(request, mentor_id, suggested.topics, state=CHOSEN if waits else ASKED, at=now)
        if not await mentor_matches.add(tx, match):
            raise Problem(text("mentors-asked-already"))
        if match.state == ASKED:
            await promises.ask(tx, match, at=now)
            await store.change(tx, guild_id, request.id, {"news": [], "still_at": now})
    return match


async def ask_next(ground: Ground, tx: Transaction, features: Sequence[Feature], request: Request) -> Match | None:
    """Ask whom somebody named as the next, if that is still possible; whoever is not possible is passed over.

    While somebody else is asked, nobody is.
    """
    now = ground.clock.now()
    standing = await mentor_matches.of_request(tx, request.guild_id, request.id, (ASKED, CHOSEN))
    is_open = (await read_settings(tx, request.guild_id, MentorsSettings)).open
    if not is_open or any(one.state == ASKED for one in standing):
        return None
    for one in standing:
        if await _suits(ground, tx, features, request, one.mentor_id) is not None:
            asked = await mentor_matches.move(tx, request.guild_id, one.id, (CHOSEN,), ASKED, {"asked_at": now})
            if asked is not None:
                await promises.ask(tx, asked, at=now)
                return asked
        await mentor_matches.move(tx, request.guild_id, one.id, (CHOSEN,), CANCELLED, {"ended_at": now})
    return None


async def go_on(
    ground: Ground,
    tx: Transaction,
    match: Match,
    state: str,
    by: str,
    *,
    features: Sequence[Feature] | None = None,
) -> Match | None:
    """A mentor who was asked will not do it: tell the mentee, and ask the next one whom they named.

    Without `features`, which say who may meet, that is promised. None where the mentor is not asked any more.
    """
    now = ground.clock.now()
    gone = await mentor_matches.move(
        tx, match.guild_id, match.id, (ASKED,), state, {"ended_at": now, "ended_by": by}
    )
    if gone is None:
        return None
    await promises.answered(tx, gone, now=now)
    if state == EXPIRED:
        await quiet.note_silence(ground, tx, gone.guild_id, gone.mentor_id)
        await promises.tell(tx, gone, lifecycle.MENTOR, state, at=now)
    if features is None:
        await promises.follow(tx, gone, at=now)
    else:
        await _follow(ground, tx, features, gone)
    return gone


async def follow(
    ground: Ground, features: Sequence[Feature], guild_id: int, request_id: str, match_id: str
) -> bool:
    """Do what `go_on` promised; False where it is needless. The match may be erased by now."""
    async with ground.database.write() as tx:
        match = await mentor_matches.get(tx, guild_id, match_id)
        if match is not None:
            await _follow(ground, tx, features, match)
            return True
        request = await store.get(tx, guild_id, request_id)
        if request is None or request.state != store.OPEN:
            return False
        await ask_next(ground, tx, features, request)
    return True


async def let_go_of(ground: Ground, tx: Transaction, guild_id: int, mentor_id: int, by: str) -> None:
    """A mentor is there for nobody new: whoever waits for their answer hears "not now", and looks further."""
    for match in await mentor_matches.of_mentor(tx, guild_id, mentor_id, (ASKED,)):
        await go_on(ground, tx, match, DECLINED, by)


async def keep_apart(ground: Ground, tx: Transaction, guild_id: int, one: int, others: Collection[int]) -> None:
    """Let nothing go on between somebody and those whom they have just named: asked, or to be asked next.

    It looks as if the mentor could not do it now, or as if the mentee looked no longer.
    """
    for match in await mentor_matches.of_person(tx, guild_id, one, (ASKED, CHOSEN)):
        if lifecycle.person_of(match, lifecycle.other(lifecycle.side_of(match, one))) not in others:
            continue
        if match.mentor_id == one and match.state == ASKED:
            await go_on(ground, tx, match, DECLINED, lifecycle.MENTOR)
        else:
            await cancel(ground, tx, match)
            await promises.follow(tx, match, at=ground.clock.now())


async def named_never(ground: Ground, guild_id: int, user_id: int) -> list[int]:
    """Return whom somebody never wants to be matched with, for their own eyes."""
    async with ground.database.read() as tx:
        return await people.blocks_of(ground, tx, guild_id, user_id)


async def never_with(ground: Ground, guild_id: int, user_id: int, *, chosen: Collection[int], most: int) -> None:
    """Let somebody never be matched with these people, of whom the first `most` that stand were shown."""
    async with ground.database.write() as tx:
        shown = (await people.blocks_of(ground, tx, guild_id, user_id))[:most]
        await people.change_blocks(ground, tx, guild_id, user_id, chosen=chosen, shown=shown)
        await keep_apart(ground, tx, guild_id, user_id, chosen)


async def take_back(
    ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, match_id: str
) -> tuple[Match, Match | None]:
    """Ask one mentor no longer; return that match, and whoever is asked instead."""
    async with ground.database.write() as tx:
        match = await mentor_matches.get(tx, guild_id, match_id)
        if match is None or match.mentee_id != user_id:
            raise Problem(text("problem-old-button"))
        gone = await cancel(ground, tx, match)
        request = await store.open_of(tx, guild_id, user_id)
        following = await ask_next(ground, tx, features, request) if request is not None else None
    return gone, following


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
    for one in await mentor_matches.of_request(tx, request.guild_id, request.id, (DECLINED, EXPIRED)):
        await mentor_matches.change(tx, request.guild_id, one.id, {"mentee_saw": one.state})  # it is needless now
    await promises.watched(tx, request, now=now)
    gone = await store.end(tx, request.guild_id, request.id, state=state, at=now)
    await ground.vault.forget(tx, request.guild_id, gone, now=now)


async def cancel(ground: Ground, tx: Transaction, match: Match) -> Match:
    """A mentor need not answer any more: they hear so if they were asked. Raises Problem if they have answered."""
    now = ground.clock.now()
    gone = await mentor_matches.move(
        tx, match.guild_id, match.id, (ASKED, CHOSEN), CANCELLED, {"ended_at": now, "ended_by": lifecycle.MENTEE}
    )
    if gone is None:
        raise Problem(text("mentors-answered-already"))
    if gone.asked_at is not None:
        await promises.answered(tx, gone, now=now)
        await promises.tell(tx, gone, lifecycle.MENTOR, "cancelled", at=now)
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
        made_at=at,
        asked_at=at if state == ASKED else None,
    )


async def _suits(
    ground: Ground, tx: Transaction, features: Sequence[Feature], request: Request, mentor_id: int
) -> Suggested | None:
    """Return why a mentor suits a request at this moment; None where a limit or a pair kept apart forbids it."""
    guild_id = request.guild_id
    offer = await mentor_offers.get(tx, guild_id, mentor_id)
    if offer is None or offer.state != mentor_offers.OPEN or offer.paused_at or offer.left_at:
        return None
    if request.format == GROUP or not await people.may_mentor(ground, tx, features, request, mentor_id):
        return None
    mentee, mentor = await _two(ground, tx, request, offer)
    if await _broken(tx, guild_id, mentee, mentor) is not None:
        return None
    return suggestion(mentee, mentor, offer.name)


async def limit_between(ground: Ground, tx: Transaction, match: Match) -> str | None:
    """Return which limit stands by now between two people of whom one has asked the other; None where none does.

    The seat that the question takes is theirs. Raises Problem where the mentor offers nothing (any more).
    """
    request = await store.get(tx, match.guild_id, match.request_id or "")
    offer = await mentor_offers.get(tx, match.guild_id, match.mentor_id)
    if request is None or offer is None or offer.pause == mentor_offers.HELD:
        raise Problem(text("mentors-answer-late"))
    mentee, mentor = await _two(ground, tx, request, offer)
    carried = await mentor_offers.taken(tx, match.guild_id, [match.mentor_id], GOES_ON)
    if carried[match.mentor_id] >= offer.seats:
        return SEATS
    return await _broken(tx, match.guild_id, mentee, replace(mentor, seats=1))


async def _two(ground: Ground, tx: Transaction, request: Request, offer: Offer) -> tuple[Mentee, Mentor]:
    skills = await mentor_offers.skills(tx, offer.guild_id, [offer.user_id])
    taken = await mentor_offers.taken(tx, offer.guild_id, [offer.user_id])
    mentor = people.mentor_of(offer, skills[offer.user_id], taken[offer.user_id])
    return people.mentee_of(request, ground.clock.now(), frozenset()), mentor


async def _broken(tx: Transaction, guild_id: int, mentee: Mentee, mentor: Mentor) -> str | None:
    adults = (await read_settings(tx, guild_id, MentorsSettings)).adults
    return matching.broken(mentee, mentor, lambda _one, _other: False, adults=adults)


async def _follow(ground: Ground, tx: Transaction, features: Sequence[Feature], match: Match) -> None:
    """Ask whom the mentee named next; then let them hear what has become of this match."""
    request = await store.get(tx, match.guild_id, match.request_id or "")
    if request is not None and request.state == store.OPEN:
        await ask_next(ground, tx, features, request)
    if match.state in (DECLINED, EXPIRED):
        await promises.tell(tx, match, lifecycle.MENTEE, match.state, at=ground.clock.now())


async def _outlook(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, format: str, languages: int
) -> Outlook:
    since = ground.clock.now() - lifecycle.MEASURED
    waits = await store.waits(tx, guild_id, format=format, since=since)
    waiting = await store.count_waiting(tx, guild_id, format=format, languages=languages, but_not=user_id)
    return lifecycle.outlook(waits, waiting)
