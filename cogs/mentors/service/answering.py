"""A mentor answers who asks them: yes, or not now; or does not, and the request goes on.

Invariants:
- Of two mentors who say yes at once one has the mentee; the other is thanked, and their seat is free again.
- No is as good as yes: it needs no reason, and the mentee hears it as "not now".
- What happens after 48 and 72 hours is a promised job, and looks again at what has become of the match.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.meeting import is_held_back, may_meet
from cogs.mentors.rules import lifecycle
from cogs.mentors.service import asking, offering, promises
from data import mentor_matches as store
from data import mentor_requests
from data.engine import Transaction
from data.mentor_matches import ACTIVE, ASKED, CANCELLED, DECLINED, EXPIRED, Match


async def asked(ground: Ground, guild_id: int, user_id: int) -> list[Match]:
    """Return who waits for this mentor's answer, the longest first."""
    async with ground.database.read() as tx:
        return await store.of_mentor(tx, guild_id, user_id, (ASKED,))


async def accept(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, match_id: str) -> Match:
    """Say yes: the two are brought together, and whoever else was asked is thanked."""
    async with ground.database.write() as tx:
        match = await _of_mentor(tx, guild_id, user_id, match_id)
        now = ground.clock.now()
        request = await mentor_requests.get(tx, guild_id, match.request_id or "")
        if request is None or not await may_meet(ground, tx, features, guild_id, user_id, match.mentee_id):
            raise Problem(text("mentors-answer-late"))
        if await is_held_back(ground, tx, features, guild_id, user_id):
            raise Problem(text("mentors-cannot-now"))
        if (limit := await asking.limit_between(ground, tx, match)) is not None:
            raise Problem(text("mentors-no-longer-fits", why=text(f"mentors-between-{limit}")))
        begun = await begin(ground, tx, match, (ASKED,))
        if begun is None:
            raise Problem(text("mentors-answer-late"))
        await promises.answered(tx, begun, now=now)
        await asking.end(ground, tx, request, mentor_requests.MATCHED)
        await offering.note_seen(ground, tx, guild_id, user_id)
    return begun


async def begin(ground: Ground, tx: Transaction, match: Match, states: Sequence[str]) -> Match | None:
    """Let a match that is in one of `states` go on from now; None where it is in none."""
    now = ground.clock.now()
    begun = await store.move(
        tx,
        match.guild_id,
        match.id,
        states,
        ACTIVE,
        {"answered_at": now, "began_at": now, "ends_at": now + timedelta(weeks=max(1, match.weeks))},
    )
    if begun is not None:
        await promises.tell(tx, begun, lifecycle.MENTEE, "began", at=now)
        await promises.begin(tx, begun, at=now)
    return begun


async def decline(
    ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, match_id: str
) -> Match:
    """Say "not now": the mentee hears so, and whom they named next is asked."""
    async with ground.database.write() as tx:
        match = await _of_mentor(tx, guild_id, user_id, match_id)
        gone = await asking.go_on(ground, tx, match, DECLINED, lifecycle.MENTOR, features=features)
        if gone is None:
            raise Problem(text("mentors-answer-late"))
        await offering.note_seen(ground, tx, guild_id, user_id)
    return gone


async def expire(ground: Ground, features: Sequence[Feature], guild_id: int, match_id: str) -> Match | None:
    """Three days are over: both sides hear so, and the request goes on; None where it was answered."""
    async with ground.database.write() as tx:
        match = await store.get(tx, guild_id, match_id)
        if match is None:
            return None
        return await asking.go_on(ground, tx, match, EXPIRED, "clock", features=features)


async def waits(ground: Ground, features: Sequence[Feature], guild_id: int, match_id: str) -> Match | None:
    """Return a match if its mentor has not answered yet, and still can."""
    async with ground.database.read() as tx:
        match = await store.get(tx, guild_id, match_id)
        if match is None or match.state != ASKED or match.asked_at is None:
            return None
        if lifecycle.expires_at(match.asked_at) <= ground.clock.now():
            return None
        may = await may_meet(ground, tx, features, guild_id, match.mentor_id, match.mentee_id)
    return match if may else None


async def note_read(ground: Ground, guild_id: int, user_id: int, match_id: str, what: str) -> None:
    """Somebody has seen what is new in a match."""
    async with ground.database.write() as tx:
        match = await store.get(tx, guild_id, match_id)
        if match is None or user_id not in (match.mentor_id, match.mentee_id):
            raise Problem(text("problem-old-button"))
        await store.change(tx, guild_id, match_id, lifecycle.read(match, lifecycle.side_of(match, user_id), what))


async def _of_mentor(tx: Transaction, guild_id: int, user_id: int, match_id: str) -> Match:
    match = await store.get(tx, guild_id, match_id)
    if match is None or match.mentor_id != user_id:
        raise Problem(text("problem-old-button"))
    if match.state == EXPIRED:
        raise Problem(text("mentors-answer-expired"))
    if match.state == CANCELLED:
        raise Problem(text("mentors-answer-late"))
    if match.state != ASKED:
        raise Problem(text("mentors-answered-already"))
    return match
