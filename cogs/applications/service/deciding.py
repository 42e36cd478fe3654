"""Deciding: two people see marks and texts without names, choose, write feedback, lock, and only then learn names.

Invariants:
- Everybody gets an outcome and words before the decision can be locked; what is locked is not changed any more.
- With the lock everybody hears, in the same transaction: the account is unsealed for the notice alone.
- Names are shown when the decision is locked and two different people who decide have said so, and only of those
  who were chosen: whoever was not chosen stays without a name.
- Lock, wish for names and names are on record (bot/audit.py), without a word of content.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot import audit, notices
from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.applications.rules import judging
from cogs.applications.rules.judging import Marks
from cogs.applications.service import reviewing, sealing
from cogs.applications.service.reviewing import see_that_judges
from cogs.applications.service.sealing import Blind
from data import application_calls as calls
from data import applications as store
from data import audit as recorded
from data.application_calls import DECIDER, LOCKED, OPENED, REVIEW, Call
from data.applications import CHOSEN, DECLINED, SENT, Application
from data.audit import Deed
from data.engine import Transaction

CODE = 5
"""Digits of an application's random id by which those who decide tell it from others."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One application, without a name. `marks` are by question; None where none stands."""

    id: str
    outcome: str | None
    has_feedback: bool
    marks: tuple[Marks | None, ...]

    @property
    def code(self) -> str:
        """What it is called."""
        return code_of(self.id)


@dataclass(frozen=True, slots=True)
class Overview:
    """All applications for a call; `missing` marks are still to come; `unblinds` are who wishes to see names.

    `record` is what was done with the call, by whom and when; None where that person's data is erased.
    """

    call: Call
    candidates: tuple[Candidate, ...]
    missing: int
    unblinds: tuple[int, ...]
    record: tuple[tuple[Deed, int | None], ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """One application with its texts and the feedback for it."""

    call: Call
    candidate: Candidate
    blind: Blind
    feedback: str


def code_of(id: str) -> str:
    """Return what an application is called among those who decide."""
    return id[-CODE:].upper()


async def overview(ground: Ground, guild_id: int, user_id: int, call_id: str) -> Overview:
    """Return what there is to decide. Raises Problem where that is not this person's, or not yet."""
    async with ground.database.read() as tx:
        call = await _see_that_decides(ground, tx, guild_id, user_id, call_id)
        judges = await calls.judges(tx, guild_id, call_id)
        unblinds = tuple(one.user_id for one in judges if one.role == DECIDER and one.unblinds_at is not None)
        missing = await reviewing.missing(tx, call) if call.state == REVIEW else 0
        deeds = await recorded.of_call(tx, guild_id, call_id)
        people = await audit.names_in(ground, tx, guild_id, deeds)
        record = tuple((deed, people.get(deed.name)) for deed in deeds)
        return Overview(call, tuple(await _candidates(tx, call)), missing, unblinds, record)


async def detail(ground: Ground, guild_id: int, user_id: int, id: str) -> Detail:
    """Return one application. Raises Problem where it is gone, or not this person's to decide."""
    async with ground.database.read() as tx:
        application = await _application(tx, guild_id, id)
        call = await _see_that_decides(ground, tx, guild_id, user_id, application.call_id)
        (candidate,) = [one for one in await _candidates(tx, call) if one.id == id]
        blind = (await sealing.blind_of(ground, tx, [application])).get(id, Blind())
        feedback = (await sealing.feedback_of(ground, tx, [application])).get(id, "")
    return Detail(call, candidate, blind, feedback)


async def choose(ground: Ground, guild_id: int, user_id: int, id: str, outcome: str) -> None:
    """Say what becomes of an application. Raises Problem where the decision is locked."""
    if outcome not in (CHOSEN, DECLINED):
        raise Problem(text("problem-old-button"))
    async with ground.database.write() as tx:
        application = await _application(tx, guild_id, id)
        await _see_that_undecided(ground, tx, guild_id, user_id, application.call_id)
        await store.change(tx, guild_id, id, {"outcome": outcome})


async def give_feedback(ground: Ground, guild_id: int, user_id: int, id: str, words: str) -> None:
    """Keep words for whoever wrote an application. Raises as `choose`."""
    async with ground.database.write() as tx:
        application = await _application(tx, guild_id, id)
        await _see_that_undecided(ground, tx, guild_id, user_id, application.call_id)
        await _keep_feedback(ground, tx, application, words)


async def give_feedback_to_rest(ground: Ground, guild_id: int, user_id: int, call_id: str, words: str) -> int:
    """Keep the same words for everybody for whom there are none yet; return for how many. Raises as `choose`."""
    async with ground.database.write() as tx:
        await _see_that_undecided(ground, tx, guild_id, user_id, call_id)
        rest = [one for one in await store.of_call(tx, guild_id, call_id, (SENT,)) if one.feedback_id is None]
        for application in rest:
            await _keep_feedback(ground, tx, application, words)
    return len(rest)


async def lock(ground: Ground, guild_id: int, user_id: int, call_id: str) -> None:
    """Lock the decision, and let everybody hear of it. Raises Problem where something is missing."""
    async with ground.database.write() as tx:
        call = await _see_that_undecided(ground, tx, guild_id, user_id, call_id)
        some = await store.of_call(tx, guild_id, call_id, (SENT,))
        see_that_whole(await _candidates(tx, call))
        now = ground.clock.now()
        if not await calls.move(tx, guild_id, call.id, (REVIEW,), LOCKED, {"decided_at": now}):
            raise Problem(text("applications-locked"))
        await audit.note(ground, tx, guild_id, "call_locked", user_id=user_id, case_id=call.id)
        accounts = await sealing.accounts_of(ground, tx, some)
        await notices.promise(ground, tx, guild_id, sorted(accounts.values()))
        judges = await calls.judges(tx, guild_id, call.id)
        others = [one.user_id for one in judges if one.role == DECIDER and one.user_id != user_id]
        await notices.promise(ground, tx, guild_id, others)


def see_that_whole(some: Iterable[Candidate]) -> None:
    """Raise Problem where an application has no outcome yet, or no words."""
    candidates = list(some)
    if without := sum(one.outcome is None for one in candidates):
        raise Problem(text("applications-lock-outcome", count=without))
    if silent := sum(not one.has_feedback for one in candidates):
        raise Problem(text("applications-lock-feedback", count=silent))


async def unblind(ground: Ground, guild_id: int, user_id: int, call_id: str, *, wish: bool = True) -> bool:
    """Say, or take back, that names may be shown; tell whether they are. Raises Problem before the lock."""
    async with ground.database.write() as tx:
        call = await _see_that_decides(ground, tx, guild_id, user_id, call_id)
        if call.state == OPENED:
            return True
        if call.state != LOCKED:
            raise Problem(text("applications-lock-first"))
        now = ground.clock.now()
        await calls.unblind(tx, guild_id, call_id, user_id, at=now if wish else None)
        deed = "call_unblind_asked" if wish else "call_unblind_taken"
        await audit.note(ground, tx, guild_id, deed, user_id=user_id, case_id=call.id)
        judges = await calls.judges(tx, guild_id, call_id)
        agreed = {one.user_id for one in judges if one.role == DECIDER and one.unblinds_at is not None}
        if len(agreed) < judging.DECIDERS or not await calls.move(tx, guild_id, call_id, (LOCKED,), OPENED):
            return False
        await audit.note(ground, tx, guild_id, "call_unblinded", user_id=user_id, case_id=call.id)
    return True


async def chosen(ground: Ground, guild_id: int, user_id: int, call_id: str) -> dict[str, int]:
    """Return who was chosen, by the applications' ids. Raises Problem before two have said so."""
    async with ground.database.read() as tx:
        call = await _see_that_decides(ground, tx, guild_id, user_id, call_id)
        if call.state != OPENED:
            raise Problem(text("applications-lock-first"))
        some = [one for one in await store.of_call(tx, guild_id, call_id, (SENT,)) if one.outcome == CHOSEN]
        return await sealing.accounts_of(ground, tx, some)


async def _see_that_decides(ground: Ground, tx: Transaction, guild_id: int, user_id: int, call_id: str) -> Call:
    call = await see_that_judges(ground, tx, guild_id, user_id, call_id, DECIDER)
    if call.state not in (REVIEW, LOCKED, OPENED):
        raise Problem(text("applications-not-yet"))
    return call


async def _see_that_undecided(ground: Ground, tx: Transaction, guild_id: int, user_id: int, call_id: str) -> Call:
    call = await _see_that_decides(ground, tx, guild_id, user_id, call_id)
    if call.state != REVIEW:
        raise Problem(text("applications-locked"))
    return call


async def _application(tx: Transaction, guild_id: int, id: str) -> Application:
    application = await store.get(tx, guild_id, id)
    if application is None or application.state != SENT:  # the same to others, who learn nothing from it
        raise Problem(text("applications-not-yours"))
    return application


async def _candidates(tx: Transaction, call: Call) -> list[Candidate]:
    given: dict[tuple[str, int], list[int]] = {}
    for mark in await store.marks_of_call(tx, call.guild_id, call.id):
        given.setdefault((mark.application_id, mark.question), []).append(mark.mark)
    questions = range(len(call.contents["questions"]))
    return [
        Candidate(
            one.id,
            one.outcome,
            one.feedback_id is not None,
            tuple(judging.say_of(given.get((one.id, question), [])) for question in questions),
        )
        for one in await store.of_call(tx, call.guild_id, call.id, (SENT,))
    ]


async def _keep_feedback(ground: Ground, tx: Transaction, application: Application, words: str) -> None:
    guild_id = application.guild_id
    record_id = await ground.vault.seal(tx, guild_id, sealing.FEEDBACK, words)
    await store.change(tx, guild_id, application.id, {"feedback_id": record_id})
    if application.feedback_id is not None:
        await ground.vault.forget(tx, guild_id, [application.feedback_id], now=ground.clock.now())
