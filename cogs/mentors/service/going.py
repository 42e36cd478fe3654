"""How a match goes on: it begins in its place, both agree on a goal, one pauses, it goes on for longer.

Invariants:
- Whoever is not on one of the two sides can do nothing here, and learns nothing.
- What one side writes down counts once the other has agreed to that very wording; a change asks the other anew.
- A pause has an end and ends by itself; the other side hears of both.
- That conduct handlers hold a match looks like nothing that anybody has done.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.meeting import is_held_back
from cogs.mentors.rules import lifecycle
from cogs.mentors.rules.lifecycle import MENTEE, MENTOR, Side
from cogs.mentors.rules.wishes import DIRECT
from cogs.mentors.service import offering, promises
from data import mentor_matches as store
from data.engine import Transaction
from data.mentor_matches import ACTIVE, COFFEE, DONE, GOES_ON, PAUSED, Changes, Match

AGREED = "mentors.agreed"
"""The purpose of the records that hold what two people want to reach together."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What two people want to reach together, and in how many weeks from the moment that both agree."""

    words: str
    weeks: int


async def of_person(tx: Transaction, guild_id: int, user_id: int, match_id: str) -> tuple[Match, Side]:
    """Return a match and on which side of it somebody is. Raises Problem for everybody else."""
    match = await store.get(tx, guild_id, match_id)
    if match is None or user_id not in (match.mentor_id, match.mentee_id):
        raise Problem(text("problem-old-button"))
    return match, lifecycle.side_of(match, user_id)


async def going_on(tx: Transaction, guild_id: int, user_id: int, match_id: str) -> tuple[Match, Side]:
    """Return the same of a match that goes on. Raises Problem where it is over."""
    match, side = await of_person(tx, guild_id, user_id, match_id)
    if match.state not in GOES_ON:
        raise Problem(text("mentors-over-already"))
    return match, side


async def look_at(ground: Ground, guild_id: int, user_id: int, match_id: str) -> tuple[Match, Side, Goal | None]:
    """Return a match that goes on, one's side of it, and what is written down of the goal."""
    async with ground.database.read() as tx:
        match, side = await going_on(tx, guild_id, user_id, match_id)
        return match, side, await goal_of(ground, tx, match)


async def goal_of(ground: Ground, tx: Transaction, match: Match) -> Goal | None:
    """Return what two people wrote down; None where they wrote nothing, or it is erased."""
    if match.record_id is None:
        return None
    bodies = await ground.vault.unseal_many(tx, match.guild_id, [match.record_id])
    if not bodies:
        return None
    held = json.loads(bodies[match.record_id])
    return Goal(str(held["goal"]), int(held["weeks"]))


async def write_goal(ground: Ground, guild_id: int, user_id: int, match_id: str, goal: Goal) -> Match:
    """Write down what two people want to reach: it counts once the other agrees."""
    async with ground.database.write() as tx:
        match, side = await going_on(tx, guild_id, user_id, match_id)
        now = ground.clock.now()
        if match.record_id is not None:
            await ground.vault.forget(tx, guild_id, [match.record_id], now=now)
        body = json.dumps({"goal": goal.words, "weeks": goal.weeks}, ensure_ascii=False)
        record_id = await ground.vault.seal(tx, guild_id, AGREED, body)
        changes: Changes = {
            "record_id": record_id,
            "mentor_agrees": side == MENTOR,
            "mentee_agrees": side == MENTEE,
        }
        changed = await _change(tx, match, changes)
        await promises.tell(tx, changed, lifecycle.other(side), "goal", at=now, again=True)
        await _seen(ground, tx, changed, side)
    return changed


async def agree(ground: Ground, guild_id: int, user_id: int, match_id: str, record_id: str) -> Match:
    """Agree to what stands there. Raises Problem where the other has changed it meanwhile."""
    async with ground.database.write() as tx:
        match, side = await going_on(tx, guild_id, user_id, match_id)
        goal = await goal_of(ground, tx, match)
        if goal is None or match.record_id != record_id:
            raise Problem(text("mentors-goal-changed"))
        if lifecycle.agrees(match, side):
            return match
        now = ground.clock.now()
        ends_at = now + timedelta(weeks=goal.weeks)
        changes: Changes = {
            "mentor_agrees": True,
            "mentee_agrees": True,
            "ends_at": ends_at,
            "end_asked_at": None,
            **_to_hear(match, lifecycle.other(side), lifecycle.AGREED),
        }
        changed = await _change(tx, match, changes)
        await promises.end(tx, changed, now=now)
        await promises.check_in(tx, changed, after=now)
        await promises.tell(tx, changed, lifecycle.other(side), lifecycle.AGREED, at=now, again=True)
        await _seen(ground, tx, changed, side)
    return changed


async def pause(ground: Ground, guild_id: int, user_id: int, match_id: str, days: int) -> Match:
    """Pause for some days. Raises Problem where it pauses already."""
    async with ground.database.write() as tx:
        match, side = await going_on(tx, guild_id, user_id, match_id)
        now = ground.clock.now()
        until = now + timedelta(days=days)
        other = lifecycle.other(side)
        changes: Changes = {
            "pause": side,
            "paused_until": until,
            "end_asked_at": None,  # whoever was asked how it goes on is asked again afterwards
            **lifecycle.side_changes(other, news=None, saw=ACTIVE),
        }
        rests = (PAUSED,) if match.pause == lifecycle.HELD else ()  # which nobody is to notice
        paused = await store.move(tx, guild_id, match.id, (ACTIVE, *rests), PAUSED, changes)
        if paused is None:
            raise Problem(text("mentors-paused-already"))
        await promises.rest(tx, paused, until)
        await promises.tell(tx, paused, other, "paused", at=now, again=True)
        await _seen(ground, tx, paused, side)
    return paused


async def resume(ground: Ground, features: Sequence[Feature], guild_id: int, user_id: int, match_id: str) -> Match:
    """Go on after a pause of one's own. Raises Problem where it is the other's."""
    async with ground.database.write() as tx:
        match, side = await going_on(tx, guild_id, user_id, match_id)
        if match.state != PAUSED or match.pause != side:
            raise Problem(text("mentors-not-your-pause"))
        awake = await _wake(ground, tx, features, match, side)
        await _seen(ground, tx, awake, side)
    return awake


async def end_pause(ground: Ground, features: Sequence[Feature], guild_id: int, match_id: str) -> Match | None:
    """Let a pause end whose time is over; None where it was ended, or is another by now."""
    async with ground.database.write() as tx:
        match = await store.get(tx, guild_id, match_id)
        if match is None or match.state != PAUSED or match.paused_until is None:
            return None
        return await _wake(ground, tx, features, match, None) if match.paused_until <= ground.clock.now() else None


async def go_on_longer(ground: Ground, guild_id: int, user_id: int, match_id: str, weeks: int) -> Match:
    """Go on for some weeks after the planned end. Raises Problem where that was answered already."""
    async with ground.database.write() as tx:
        match, side = await going_on(tx, guild_id, user_id, match_id)
        if match.end_asked_at is None or match.ends_at is None:
            raise Problem(text("mentors-answered-already"))
        now = ground.clock.now()
        changes: Changes = {
            "ends_at": max(match.ends_at, now) + timedelta(weeks=weeks),
            "end_asked_at": None,
            **lifecycle.side_changes(side, news=lifecycle.news_of(match, side), saw=ACTIVE),
            **lifecycle.side_changes(lifecycle.other(side), news=lifecycle.LONGER_NOW, saw=ACTIVE),
        }
        changed = await _change(tx, match, changes)
        await promises.end(tx, changed, now=now)
        await promises.check_in(tx, changed, after=now)
        await promises.tell(tx, changed, lifecycle.other(side), lifecycle.LONGER_NOW, at=now, again=True)
        await _seen(ground, tx, changed, side)
    return changed


async def ask_at_end(ground: Ground, guild_id: int, match_id: str) -> Match | None:
    """The planned end has come: ask both how it goes on; None where it is put off, or over.

    A talk over coffee is done then; anything else is taken to be, where nobody answers for long, so that a seat
    does not stay taken.
    """
    async with ground.database.write() as tx:
        match, now = await store.get(tx, guild_id, match_id), ground.clock.now()
        is_due = match is not None and match.state == ACTIVE and match.ends_at is not None and match.ends_at <= now
        if match is None or not is_due:
            return None
        asked = match.end_asked_at
        if match.format == COFFEE or (asked is not None and asked + lifecycle.DONE_AFTER <= now):
            over: Changes = {"ended_at": now, "ended_by": "clock", "mentor_saw": DONE, "mentee_saw": DONE}
            return await store.move(tx, guild_id, match.id, (ACTIVE,), DONE, {**over, "end_asked_at": None})
        if asked is not None:
            return None
        changed = await _change(tx, match, {"end_asked_at": now})
        for side in lifecycle.SIDES:
            await promises.tell(tx, changed, side, "over", at=now, again=True)
        await promises.end(tx, changed, now=now)
    return changed


async def note_thread(ground: Ground, guild_id: int, match_id: str, thread_id: int) -> None:
    """Write down in which thread two people meet."""
    async with ground.database.write() as tx:
        await store.change(tx, guild_id, match_id, {"thread_id": thread_id})


async def note_no_thread(ground: Ground, guild_id: int, match_id: str) -> int | None:
    """No thread can be opened: both hear that they can write to each other; return one that is of no use."""
    async with ground.database.write() as tx:
        match, now = await store.get(tx, guild_id, match_id), ground.clock.now()
        if match is None or match.state not in GOES_ON:
            return None
        changes: Changes = {"place": DIRECT, "thread_id": None}
        for side in lifecycle.SIDES:
            changes |= _to_hear(match, side, lifecycle.NO_THREAD)
        changed = await _change(tx, match, changes)
        for side in lifecycle.SIDES:
            await promises.tell(tx, changed, side, lifecycle.NO_THREAD, at=now)
    return match.thread_id


async def hold(ground: Ground, tx: Transaction, match: Match) -> None:
    """Conduct handlers hold a mentor: let a match rest, without a word to anybody."""
    rests: Changes = {"pause": lifecycle.HELD, "paused_until": None, "end_asked_at": None}
    await store.move(tx, match.guild_id, match.id, (ACTIVE,), PAUSED, rests)


async def let_go(ground: Ground, tx: Transaction, match: Match) -> None:
    """They do not hold them any more: let it go on, as if nothing had been."""
    if match.pause == lifecycle.HELD:
        awake = await store.move(tx, match.guild_id, match.id, (PAUSED,), ACTIVE, {"pause": None})
        if awake is not None:
            await _after_a_pause(tx, awake, ground.clock.now())


async def _wake(
    ground: Ground, tx: Transaction, features: Sequence[Feature], match: Match, by: Side | None
) -> Match:
    """Let a match go on after a pause; where its mentor is held, it rests on without a word."""
    guild_id, now = match.guild_id, ground.clock.now()
    if await is_held_back(ground, tx, features, guild_id, match.mentor_id):
        return await _change(tx, match, {"pause": lifecycle.HELD, "paused_until": None})
    changes: Changes = {"pause": None, "paused_until": None}
    if by is not None:
        changes |= lifecycle.side_changes(by, news=lifecycle.news_of(match, by), saw=ACTIVE)
    hearing = [side for side in lifecycle.SIDES if side != by]
    for side in hearing:
        changes |= lifecycle.side_changes(side, news=lifecycle.RESUMED, saw=ACTIVE)
    awake = await store.move(tx, guild_id, match.id, (PAUSED,), ACTIVE, changes)
    if awake is None:
        raise Problem(text("mentors-over-already"))
    for side in hearing:
        await promises.tell(tx, awake, side, lifecycle.RESUMED, at=now, again=True)
    await _after_a_pause(tx, awake, now)
    return awake


async def _after_a_pause(tx: Transaction, match: Match, now: datetime) -> None:
    if match.ends_at is not None and match.ends_at <= now:
        await promises.end(tx, match, now=now)


async def _change(tx: Transaction, match: Match, changes: Changes) -> Match:
    changed = await store.move(tx, match.guild_id, match.id, (match.state,), match.state, changes)
    if changed is None:  # writers take turns, so what was read in this transaction stands
        raise Problem(text("mentors-over-already"))
    return changed


def _to_hear(match: Match, side: Side, what: str) -> Changes:
    return lifecycle.side_changes(side, news=what, saw=lifecycle.saw_of(match, side))


async def _seen(ground: Ground, tx: Transaction, match: Match, side: Side) -> None:
    if side == MENTOR:
        await offering.note_seen(ground, tx, match.guild_id, match.mentor_id)
