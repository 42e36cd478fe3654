"""Applying: an application is written bit by bit, saved each time, sent, changed until the end, and taken back.

Invariants:
- "Saved" is said after the commit; what is saved is sealed. Nothing that Discord knows about a person goes in:
  their names are used to take them out of the text, and are kept nowhere.
- Whoever judges a call cannot apply for it.
- Until the decision is locked, one press erases an application whole.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.applications.service import reviewing, sealing
from cogs.applications.service.calls import see_that_there
from cogs.applications.service.sealing import Blind, Written, applicant_of
from data import application_calls as calls
from data import applications as store
from data.application_calls import OPEN, OVER, Call
from data.applications import DRAFT, SENT, Application
from data.engine import Transaction


@dataclass(frozen=True, slots=True)
class Own:
    """Somebody's own application for a call: what they wrote, and the feedback once it is decided."""

    call: Call
    application: Application | None
    written: Written
    feedback: str | None = None

    @property
    def is_sent(self) -> bool:
        """Whether it is handed in."""
        return self.application is not None and self.application.state == SENT

    @property
    def is_whole(self) -> bool:
        """Whether every question has an answer."""
        return len(self.written.answers) == len(self.call.contents["questions"]) and all(self.written.answers)

    def seen_blind(self, known: Collection[str]) -> Blind:
        """Return what others may read of it."""
        return sealing.blinded(self.written, known)


async def own(ground: Ground, guild_id: int, user_id: int, call_id: str) -> Own:
    """Return somebody's application. Raises Problem where the call is gone, or was never published."""
    async with ground.database.read() as tx:
        call = await see_that_there(tx, guild_id, call_id)
        if call.state == calls.DRAFT:
            raise Problem(text("applications-gone"))
        return await _own(ground, tx, call, user_id)


async def see_that_may(ground: Ground, guild_id: int, user_id: int, call_id: str) -> Call:
    """Return a call for which this person can apply now. Raises Problem that says why not."""
    async with ground.database.read() as tx:
        return await _see_that_may(ground, tx, guild_id, user_id, call_id)


async def answer(
    ground: Ground, guild_id: int, user_id: int, call_id: str, question: int, words: str, known: Collection[str]
) -> None:
    """Save the answer to a question. Raises Problem where nobody can apply (any more)."""
    async with ground.database.write() as tx:
        mine = await _open(ground, tx, guild_id, user_id, call_id)
        questions = len(mine.call.contents["questions"])
        if not 0 <= question < questions or not words.strip():
            raise Problem(text("problem-old-button"))
        answers = [*mine.written.answers, *[""] * (questions - len(mine.written.answers))]
        answers[question] = words.strip()
        await _save(ground, tx, mine, user_id, replace(mine.written, answers=tuple(answers)), known)


async def add_more(
    ground: Ground,
    guild_id: int,
    user_id: int,
    call_id: str,
    *,
    harder: str,
    excluded: Collection[int],
    known: Collection[str],
) -> None:
    """Save what made things harder, and whom to leave out as a reviewer. Raises as `answer`."""
    async with ground.database.write() as tx:
        mine = await _open(ground, tx, guild_id, user_id, call_id)
        written = replace(mine.written, harder=harder.strip(), excluded=tuple(excluded))
        await _save(ground, tx, mine, user_id, written, known)


async def send(ground: Ground, guild_id: int, user_id: int, call_id: str, known: Collection[str]) -> None:
    """Hand an application in. Raises Problem where an answer is missing, or nobody can apply."""
    async with ground.database.write() as tx:
        mine = await _open(ground, tx, guild_id, user_id, call_id)
        if mine.application is None or not mine.is_whole:
            raise Problem(text("applications-not-whole"))
        if mine.is_sent:
            return
        blind = sealing.packed_blind(mine.seen_blind(known))
        blind_id = await ground.vault.seal(tx, guild_id, sealing.BLIND, blind, only_day=True)
        changes: store.Changes = {"state": SENT, "blind_id": blind_id, "day": day_of(ground.clock.now())}
        await store.change(tx, guild_id, mine.application.id, changes)


async def withdraw(ground: Ground, guild_id: int, user_id: int, call_id: str) -> None:
    """Erase an application with its keys. Raises Problem where it is decided, or there is none."""
    async with ground.database.write() as tx:
        call = await see_that_there(tx, guild_id, call_id)
        application = await store.own(tx, guild_id, call_id, applicant_of(ground, guild_id, user_id))
        if application is None:
            raise Problem(text("applications-none-of-yours"))
        if call.state in OVER:
            raise Problem(text("applications-decided-already"))
        await reviewing.let_go(ground, tx, call, application.id)
        records = await store.remove(tx, guild_id, application.id)
        await ground.vault.forget(tx, guild_id, records, now=ground.clock.now())


async def mine(ground: Ground, guild_id: int, user_id: int) -> list[tuple[Application, Call]]:
    """Return all that somebody applies or has applied for."""
    async with ground.database.read() as tx:
        found = await store.of_applicant(tx, guild_id, applicant_of(ground, guild_id, user_id))
        standing = await calls.of_ids(tx, guild_id, [one.call_id for one in found])
    return [(one, standing[one.call_id]) for one in found if one.call_id in standing]


async def note_seen(ground: Ground, own: Own) -> None:
    """Somebody has read what is new about their application: until when the call is open, or the decision."""
    application = own.application
    if application is None:
        return
    changes: store.Changes = {}
    if application.has_news:
        changes["has_news"] = False
    if own.call.state in OVER and not application.is_seen:
        changes["is_seen"] = True
    if changes:
        async with ground.database.write() as tx:
            await store.change(tx, own.call.guild_id, application.id, changes)


def day_of(moment: datetime) -> datetime:
    """Return the middle of a day: all that is kept of when somebody applied."""
    return moment.replace(hour=12, minute=0, second=0, microsecond=0)


async def _see_that_may(ground: Ground, tx: Transaction, guild_id: int, user_id: int, call_id: str) -> Call:
    call = await see_that_there(tx, guild_id, call_id)
    if call.state != OPEN or call.closes_at is None or call.closes_at <= ground.clock.now():
        raise Problem(text("applications-closed"))
    if await calls.role_of(tx, guild_id, call_id, user_id) is not None:
        raise Problem(text("applications-judges-cannot"))
    return call


async def _open(ground: Ground, tx: Transaction, guild_id: int, user_id: int, call_id: str) -> Own:
    return await _own(ground, tx, await _see_that_may(ground, tx, guild_id, user_id, call_id), user_id)


async def _own(ground: Ground, tx: Transaction, call: Call, user_id: int) -> Own:
    applicant = applicant_of(ground, call.guild_id, user_id)
    application = await store.own(tx, call.guild_id, call.id, applicant)
    if application is None:
        return Own(call, None, Written())
    written = (await sealing.words_of(ground, tx, [application])).get(application.id, Written())
    feedback = None
    if call.state in OVER:
        feedback = (await sealing.feedback_of(ground, tx, [application])).get(application.id)
    return Own(call, application, written, feedback)


async def _save(
    ground: Ground, tx: Transaction, mine: Own, user_id: int, written: Written, known: Collection[str]
) -> None:
    guild_id, vault = mine.call.guild_id, ground.vault
    if mine.application is None:
        items: list[tuple[str, bytes | str]] = [
            (sealing.WHO, json.dumps({"account": user_id})),
            (sealing.WORDS, sealing.packed_words(written)),
        ]
        who_id, words_id = await vault.seal_many(tx, guild_id, items, only_day=True)
        applicant, day = applicant_of(ground, guild_id, user_id), day_of(ground.clock.now())
        new = Application(
            new_id(), guild_id, mine.call.id, applicant, DRAFT, who_id, words_id, None, None, None, day, False
        )
        await store.add(tx, new)
        return
    await vault.reseal(tx, guild_id, mine.application.words_id, sealing.packed_words(written))
    if mine.application.blind_id is not None:
        blind = sealing.packed_blind(sealing.blinded(written, known))
        await vault.reseal(tx, guild_id, mine.application.blind_id, blind)
