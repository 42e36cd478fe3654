"""Calls: written by organisers, given people who judge, published, and closed in time or early.

Invariants:
- A call is published only when enough people can judge it; it closes once, whoever closes it.
- Who judges a call cannot apply for it, and who has applied judges nothing: that is seen when they press, since
  refusing a name here would tell organisers who applies.
- Whoever has read texts or marks as somebody who decides or blackens gives no marks in that call any more, also
  where they left the community and came back (upkeep.py).
- What was begun and not sent is erased when the call closes.
- The last day moves only to a later one, only while people can apply and before any mark, and whoever has begun or
  applied hears of it. Who they are is unsealed for that alone, and goes nowhere else.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot import audit, notices
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.applications.rules import judging
from cogs.applications.service import promises, reviewing, sealing
from data import application_calls as store
from data import applications
from data.application_calls import CLOSED, DECIDER, DRAFT, FORMER, OPEN, OPENED, REDACTOR, REVIEW, REVIEWER, Call
from data.engine import Transaction

ROLES = (REVIEWER, DECIDER, REDACTOR)
QUESTIONS = tuple(f"question{number}" for number in range(1, judging.MOST_QUESTIONS + 1))
RUBRIC = ("1", "3", "5")
"""The marks that a rubric says in words; 2 and 4 lie between."""
Close = Callable[[Transaction], Awaitable[None]]


async def write(
    ground: Ground, guild_id: int, answers: Mapping[str, Any], *, close: Close, call_id: str | None = None
) -> str:
    """Write a call, or change one that is not published; return its id. Raises Problem where it is published."""
    contents = {
        "about": answers["about"],
        "contact": answers["contact"],
        "questions": [answers[name] for name in QUESTIONS if answers.get(name)],
        "rubric": {mark: answers[f"rubric{mark}"] for mark in RUBRIC},
    }
    days = judging.days_typed(answers["days"]) or 1
    wanted = int(answers.get("wanted") or judging.USUAL_REVIEWS)
    async with ground.database.write() as tx:
        await close(tx)
        if call_id is not None:
            changes: store.Changes = {
                "kind": answers["kind"],
                "title": answers["title"],
                "contents": contents,
                "days": days,
                "wanted": wanted,
            }
            if not await store.change(tx, guild_id, call_id, (DRAFT,), changes):
                raise Problem(text("applications-published-already"))
            return call_id
        call = Call(
            id=new_id(),
            guild_id=guild_id,
            state=DRAFT,
            kind=answers["kind"],
            title=answers["title"],
            contents=contents,
            days=days,
            wanted=wanted,
            made_at=ground.clock.now(),
            closes_at=None,
            closed_at=None,
            decided_at=None,
            channel_id=None,
            message_id=None,
        )
        await store.add(tx, call)
    return call.id


async def get(ground: Ground, guild_id: int, call_id: str) -> Call:
    """Return a call. Raises Problem where it is gone."""
    async with ground.database.read() as tx:
        return await see_that_there(tx, guild_id, call_id)


async def see_that_there(tx: Transaction, guild_id: int, call_id: str) -> Call:
    """Return a call. Raises Problem where it is gone."""
    call = await store.get(tx, guild_id, call_id)
    if call is None:
        raise Problem(text("applications-gone"))
    return call


async def people(ground: Ground, guild_id: int, call_id: str) -> dict[str, list[int]]:
    """Return who judges a call, by role."""
    async with ground.database.read() as tx:
        return await _people(tx, guild_id, call_id)


async def name_people(
    ground: Ground, guild_id: int, by: int, call_id: str, role: str, user_ids: Collection[int]
) -> None:
    """Let these people have a role in a call. Raises Problem where one has another role, or it is over.

    While a call is reviewed, whoever is new is asked where a review is missing.
    """
    async with ground.database.write() as tx:
        call = await see_that_there(tx, guild_id, call_id)
        if call.state == OPENED or role not in ROLES or (call.state in store.OVER and role != DECIDER):
            raise Problem(text("applications-people-over"))
        judges = await _people(tx, guild_id, call_id)
        former = [one.user_id for one in await store.judges(tx, guild_id, call_id) if one.role == FORMER]
        taken = {**judges, FORMER: former} if role == REVIEWER else judges
        if judging.in_two_roles({**taken, role: user_ids}):
            raise Problem(text("applications-two-roles"))
        before = set(judges[role])
        remembers = judging.has_read(role, call.state)
        await store.name(tx, guild_id, call_id, role, user_ids, remembers=remembers)
        if role == DECIDER and before != set(user_ids):
            await audit.note(ground, tx, guild_id, "call_deciders", user_id=by, case_id=call_id)
        if role == REVIEWER and call.state == REVIEW and before != set(user_ids):
            for user_id in before - set(user_ids):
                await reviewing.give_up(tx, call, user_id)
            await reviewing.fill(ground, tx, call)
        if role == REDACTOR and call.state == CLOSED:
            await notices.promise(ground, tx, guild_id, user_ids)


async def publish(ground: Ground, guild_id: int, call_id: str) -> Call:
    """Open a call and promise to publish and to close it. Raises Problem that says what it lacks."""
    async with ground.database.write() as tx:
        call = await see_that_there(tx, guild_id, call_id)
        judges = await _people(tx, guild_id, call_id)
        if lacks := judging.lacks(len(judges[REVIEWER]), len(judges[DECIDER]), call.wanted):
            raise Problem(text(f"applications-lacks-{lacks[0]}", count=call.wanted))
        now = ground.clock.now()
        closes_at = judging.closes_at(now, call.days)
        if not await store.move(tx, guild_id, call_id, (DRAFT,), OPEN, {"closes_at": closes_at}):
            raise Problem(text("applications-published-already"))
        await promises.publish(tx, call, now=now, closes_at=closes_at)
    return replace(call, state=OPEN, closes_at=closes_at)


async def discard(ground: Ground, guild_id: int, call_id: str) -> None:
    """Erase a call that was never published. Raises Problem where it was."""
    async with ground.database.write() as tx:
        call = await see_that_there(tx, guild_id, call_id)
        if call.state != DRAFT:
            raise Problem(text("applications-published-already"))
        await store.remove(tx, guild_id, call_id)


async def extend(ground: Ground, guild_id: int, by: int, call_id: str, days: int) -> Call:
    """Keep a call open for `days` in all, from publishing on; let everybody who has begun or applied hear of it.

    Raises Problem where it is closed or marked already, and where that would be no later, or too late.
    """
    async with ground.database.write() as tx:
        now, call = ground.clock.now(), await store.hold(tx, guild_id, call_id)
        if call is None:
            raise Problem(text("applications-gone"))
        closes_at = await _see_that_open(tx, call, now=now)
        if days == call.days:  # the press came twice
            return call
        if not judging.can_last(call.days, days):
            raise Problem(text("applications-extend-changed"))
        later = judging.later(closes_at, call.days, days)
        longer = replace(call, days=days, closes_at=later)
        await store.change(tx, guild_id, call_id, (OPEN,), {"days": days, "closes_at": later})
        await promises.close_later(tx, longer, closes_at=later)
        await promises.refresh(tx, longer, now=now)
        await audit.note(ground, tx, guild_id, "call_extended", user_id=by, case_id=call_id)
        some = await applications.of_call(tx, guild_id, call_id, (applications.DRAFT, applications.SENT))
        await applications.put_news(tx, guild_id, call_id)
        accounts = await sealing.accounts_of(ground, tx, some)
        await notices.promise(ground, tx, guild_id, sorted(accounts.values()))
    return longer


async def see_that_longer(ground: Ground, guild_id: int, call_id: str) -> Call:
    """Return a call that can be kept open longer. Raises Problem where it cannot."""
    async with ground.database.read() as tx:
        call = await see_that_there(tx, guild_id, call_id)
        await _see_that_open(tx, call, now=ground.clock.now())
    if not judging.can_last(call.days, call.days + 1):
        raise Problem(text("applications-extend-most", count=judging.MOST_DAYS))
    return call


async def close(ground: Ground, guild_id: int, call_id: str, *, in_time: bool = False) -> bool:
    """Let nobody apply any more, erase what was not sent, and go on; False where it was closed before.

    `in_time`: only if its time is over, which may have been put off since that was promised.
    """
    async with ground.database.write() as tx:
        call = await store.hold(tx, guild_id, call_id)
        now = ground.clock.now()
        if call is None or (in_time and call.closes_at is not None and call.closes_at > now):
            return False
        sent = await applications.count_sent(tx, guild_id, call_id)
        redactors = (await _people(tx, guild_id, call_id))[REDACTOR]
        follows = (CLOSED if redactors else REVIEW) if sent else OPENED
        changes: store.Changes = {"closed_at": now}
        if not sent:
            changes["decided_at"] = now
        if not await store.move(tx, guild_id, call_id, (OPEN,), follows, changes):
            return False
        for begun in await applications.of_call(tx, guild_id, call_id, (applications.DRAFT,)):
            await ground.vault.forget(tx, guild_id, await applications.remove(tx, guild_id, begun.id), now=now)
        await promises.refresh(tx, call, now=now)
        if follows == CLOSED:
            await notices.promise(ground, tx, guild_id, redactors)
        elif follows == REVIEW:
            await reviewing.fill(ground, tx, call)
    return True


async def start_review(ground: Ground, guild_id: int, call_id: str) -> bool:
    """Let reviewers begin, once text is blackened where that was wished for; False where they have."""
    async with ground.database.write() as tx:
        call = await see_that_there(tx, guild_id, call_id)
        if not await store.move(tx, guild_id, call_id, (CLOSED,), REVIEW):
            return False
        await reviewing.fill(ground, tx, call)
    return True


async def open_calls(ground: Ground, guild_id: int) -> list[Call]:
    """Return the calls for which people can apply now."""
    async with ground.database.read() as tx:
        found = await store.in_states(tx, guild_id, (OPEN,))
    return [call for call in found if call.closes_at is not None and call.closes_at > ground.clock.now()]


async def _see_that_open(tx: Transaction, call: Call, *, now: datetime) -> datetime:
    """Return when a call closes for which people can still apply. Raises Problem where it is too late for that."""
    is_open = call.state == OPEN and call.closes_at is not None and call.closes_at > now
    if call.closes_at is None or not is_open or await applications.marks_of_call(tx, call.guild_id, call.id):
        raise Problem(text("applications-extend-late"))
    return call.closes_at


async def _people(tx: Transaction, guild_id: int, call_id: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {role: [] for role in ROLES}
    for judge in await store.judges(tx, guild_id, call_id):
        if judge.role in found:
            found[judge.role].append(judge.user_id)
    return found
