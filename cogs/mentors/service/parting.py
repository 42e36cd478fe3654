"""How a match ends: done, or before that and without fault; and what comes after: another mentor, thanks.

Invariants:
- Done is not ended: the two are different states, and counted apart.
- No end needs a reason, and none is asked for. The other side hears it kindly.
- A mentee who loses a mentor is first in line, with the place in the queue that they had; nobody who has gone
  apart from them is suggested again.
- Whoever is thanked decides who hears of it; only they are named where others can read.
"""

from __future__ import annotations

import json
from dataclasses import replace

from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.mentors.rules import lifecycle, matching
from cogs.mentors.rules.lifecycle import MENTEE, MENTOR, Side
from cogs.mentors.service import asking, going, offering, promises
from cogs.mentors.settings import MentorsSettings
from data import mentor_matches as store
from data import mentor_requests
from data.engine import Transaction
from data.mentor_matches import DONE, ENDED, GOES_ON, Changes, Match
from data.mentor_requests import Request

DONE_NOW, STOP, ANOTHER = "done", "stop", "another"
HOW = (DONE_NOW, STOP, ANOTHER)
"""How somebody ends a match: it is done; it stops; a mentee would like somebody else."""


async def part(ground: Ground, guild_id: int, user_id: int, match_id: str, how: str) -> tuple[Match, bool]:
    """End a match; return it, and whether its mentee is first in line for another mentor now."""
    async with ground.database.write() as tx:
        match, side = await going.going_on(tx, guild_id, user_id, match_id)
        if how == ANOTHER and side != MENTEE:
            raise Problem(text("problem-old-button"))
        gone = await end(ground, tx, match, DONE if how == DONE_NOW else ENDED, side)
        first = how == ANOTHER or (how == STOP and side == MENTOR)
        request = await reopen(ground, tx, gone) if first else None
        await promises.tell(tx, gone, lifecycle.other(side), gone.state, at=ground.clock.now())
        if side == MENTOR:
            await offering.note_seen(ground, tx, guild_id, user_id)
    return gone, request is not None


async def end(ground: Ground, tx: Transaction, match: Match, state: str, by: str) -> Match:
    """Let a match that goes on be over. Raises Problem where it is already."""
    changes: Changes = {
        "ended_at": ground.clock.now(),
        "ended_by": by,
        "pause": None,
        "paused_until": None,
        "end_asked_at": None,
    }
    gone = await store.move(tx, match.guild_id, match.id, GOES_ON, state, changes)
    if gone is None:
        raise Problem(text("mentors-over-already"))
    return gone


async def left(ground: Ground, tx: Transaction, match: Match, user_id: int) -> None:
    """Somebody left the community: the other side hears so, and a mentee is first in line for another mentor."""
    side = lifecycle.side_of(match, user_id)
    gone = await end(ground, tx, match, ENDED, "left")
    if side == MENTOR:
        await reopen(ground, tx, gone)
    await promises.tell(tx, gone, lifecycle.other(side), "left", at=ground.clock.now())


async def look_for_another(ground: Ground, guild_id: int, user_id: int, match_id: str) -> Request:
    """Look for somebody else while a mentor pauses or is silent; what there is with them stays as it is."""
    async with ground.database.write() as tx:
        match, side = await going.going_on(tx, guild_id, user_id, match_id)
        request = await reopen(ground, tx, match) if side == MENTEE else None
        if request is None:
            raise Problem(text("mentors-none-open"))
    return request


async def reopen(ground: Ground, tx: Transaction, match: Match) -> Request | None:
    """Let a mentee look for a mentor again, with the place in the queue that they had; None where they never did.

    What they wished for in words is sealed anew; what they preferred in secret was erased when they were matched.
    """
    guild_id, now = match.guild_id, ground.clock.now()
    before = await mentor_requests.get(tx, guild_id, match.request_id or "")
    if before is None or not (await read_settings(tx, guild_id, MentorsSettings)).open:
        return None
    standing = await mentor_requests.open_of(tx, guild_id, match.mentee_id)
    if standing is not None:
        earlier = min(standing.waits_since, before.waits_since)
        await mentor_requests.change(tx, guild_id, standing.id, {"waits_since": earlier})
        return standing
    words = await asking.words_of(ground, tx, before)
    record_id = await ground.vault.seal(tx, guild_id, asking.GOAL, json.dumps(words, ensure_ascii=False))
    request = replace(
        before,
        id=new_id(),
        state=mentor_requests.OPEN,
        record_id=record_id,
        secret_id=None,
        asked_at=now,
        matched_at=None,
        ended_at=None,
        waited=matching.MOST_WAITED,  # in a round nobody comes before them
        told_at=None,
        known=[],
        news=[],
        office_at=None,
        still_at=now,
    )
    await mentor_requests.add(tx, request)
    await promises.watch(tx, request, due_at=now + asking.LOOKED_AFTER)
    return request


async def is_first(tx: Transaction, match: Match) -> bool:
    """Tell whether the mentee of a match looks for another mentor now."""
    return await mentor_requests.open_of(tx, match.guild_id, match.mentee_id) is not None


async def thank(ground: Ground, guild_id: int, user_id: int, match_id: str) -> Match:
    """Thank the other side of a match that is done; said again, it stays as it was."""
    async with ground.database.write() as tx:
        match, side = await going.of_person(tx, guild_id, user_id, match_id)
        if match.state != DONE:
            raise Problem(text("problem-old-button"))
        other = lifecycle.other(side)
        changes = lifecycle.side_changes(side, news=lifecycle.news_of(match, side), saw=DONE)
        if lifecycle.thanks_of(match, other) is None:
            changes |= _thanks(other, lifecycle.THANKED)
            await promises.tell(tx, match, other, "thanked", at=ground.clock.now())
        await store.change(tx, guild_id, match_id, changes)
    return match


async def take_thanks(ground: Ground, guild_id: int, user_id: int, match_id: str, how: str) -> Match:
    """Somebody who was thanked says who may hear of it. Raises Problem where it cannot be said publicly."""
    async with ground.database.write() as tx:
        match, side = await going.of_person(tx, guild_id, user_id, match_id)
        if lifecycle.thanks_of(match, side) != lifecycle.THANKED:
            raise Problem(text("mentors-answered-already"))
        if how == lifecycle.PUBLIC:
            if (await read_settings(tx, guild_id, MentorsSettings)).thanks_channel is None:
                raise Problem(text("mentors-thanks-nowhere"))
            await promises.thank(tx, match, side, at=ground.clock.now())
        await store.change(tx, guild_id, match_id, _thanks(side, how))
    return match


async def note_not_said(ground: Ground, guild_id: int, match_id: str, side: Side) -> None:
    """The channel does not take the thanks: whoever was thanked is asked again."""
    async with ground.database.write() as tx:
        await store.change(tx, guild_id, match_id, _thanks(side, lifecycle.THANKED))


def _thanks(side: Side, how: str) -> Changes:
    return {"mentor_thanks": how} if side == MENTOR else {"mentee_thanks": how}
