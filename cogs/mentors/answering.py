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
from bot.meeting import may_meet
from cogs.mentors import asking, offering, promises, rules
from data import mentor_matches as store
from data import mentor_requests
from data.engine import Transaction
from data.mentor_matches import ACTIVE, ASKED, CANCELLED, DECLINED, EXPIRED, PAUSED, Match


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
        await promises.tell(tx, begun, rules.MENTEE, "began", at=now)
        await promises.begin(tx, begun, at=now)
    return begun


async def decline(
    ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, match_id: str
) -> Match:
    """Say "not now": the mentee hears so, and whom they named next is asked."""
    async with ground.database.write() as tx:
        match = await _of_mentor(tx, guild_id, user_id, match_id)
        gone = await _goes_on(ground, tx, features, match, DECLINED, rules.MENTOR)
        if gone is None:
            raise Problem(text("mentors-answer-late"))
        await offering.note_seen(ground, tx, guild_id, user_id)
    return gone


async def expire(ground: Ground, features: Sequence[Feature], guild_id: int, match_id: str) -> Match | None:
    """Three days are over: both sides hear so, and the request goes on; None where it was answered."""
    async with ground.database.write() as tx:
        match = await store.get(tx, guild_id, match_id)
        return await _goes_on(ground, tx, features, match, EXPIRED, "clock") if match is not None else None


async def waits(ground: Ground, guild_id: int, match_id: str) -> Match | None:
    """Return a match if its mentor has not answered yet."""
    async with ground.database.read() as tx:
        match = await store.get(tx, guild_id, match_id)
    return match if match is not None and match.state == ASKED else None


async def note_read(ground: Ground, guild_id: int, user_id: int, match_id: str) -> None:
    """Somebody has seen what is new in a match."""
    async with ground.database.write() as tx:
        match = await store.get(tx, guild_id, match_id)
        if match is None or user_id not in (match.mentor_id, match.mentee_id):
            raise Problem(text("problem-old-button"))
        seen: store.Changes = (
            {"mentor_saw": match.state} if user_id == match.mentor_id else {"mentee_saw": match.state}
        )
        await store.change(tx, guild_id, match_id, seen)


async def _goes_on(
    ground: Ground, tx: Transaction, features: Sequence[Feature], match: Match, state: str, by: str
) -> Match | None:
    """A mentor will not do it: tell the mentee, and ask the next one whom they named."""
    now = ground.clock.now()
    gone = await store.move(tx, match.guild_id, match.id, (ASKED,), state, {"ended_at": now, "ended_by": by})
    if gone is None:
        return None
    await promises.answered(tx, gone, now=now)
    request = await mentor_requests.get(tx, gone.guild_id, gone.request_id or "")
    if request is not None and request.state == mentor_requests.OPEN:
        await asking.ask_next(ground, tx, features, request)
    await promises.tell(tx, gone, rules.MENTEE, state, at=now)
    if state == EXPIRED:
        await promises.tell(tx, gone, rules.MENTOR, state, at=now)
    return gone


async def _of_mentor(tx: Transaction, guild_id: int, user_id: int, match_id: str) -> Match:
    match = await store.get(tx, guild_id, match_id)
    if match is None or match.mentor_id != user_id:
        raise Problem(text("problem-old-button"))
    if match.state == CANCELLED:
        raise Problem(text("mentors-answer-late"))
    if match.state in (ACTIVE, PAUSED):
        raise Problem(text("mentors-answered-already"))
    return match
