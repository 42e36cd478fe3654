"""Asking both sides now and then how it goes, for those who lead mentoring alone.

Invariants:
- The other side sees neither the question's answer nor whether there is one; nor does a lead who is in the match.
- What somebody writes is sealed. A match that rests is not asked about.
- Asking, and promising to ask again, are one transaction: nothing is asked twice, and no question is forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.mentors.rules import lifecycle
from cogs.mentors.rules.lifecycle import MENTOR, Side
from cogs.mentors.service import going, offering, promises
from data import mentor_checks as store
from data import mentor_matches
from data.engine import Transaction
from data.mentor_checks import Check
from data.mentor_matches import ACTIVE, GOES_ON, Match

CHECK = "mentors.check"
"""The purpose of the records that hold what somebody wrote about how it goes."""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody answered, for those who lead mentoring. `words` is empty where they wrote nothing."""

    check: Check
    match: Match | None
    side: Side | None
    words: str


async def ask(ground: Ground, guild_id: int, match_id: str, week: int) -> bool:
    """Ask both sides how it goes, and promise to ask again; False where it is over."""
    async with ground.database.write() as tx:
        match, now = await mentor_matches.get(tx, guild_id, match_id), ground.clock.now()
        if match is None or match.state not in GOES_ON:
            return False
        if match.state == ACTIVE:
            for side in lifecycle.SIDES:
                if await store.ask(tx, guild_id, match_id, lifecycle.person_of(match, side), week, at=now):
                    await promises.how(tx, match, side, week, at=now)
        await promises.check_in(tx, match, after=now)
    return True


async def open_question(tx: Transaction, match: Match, side: str) -> Check | None:
    """Return the latest question to one side of a match that goes on, if it has no answer yet."""
    if match.state not in GOES_ON:
        return None
    asked = await store.of_person(tx, match.guild_id, lifecycle.person_of(match, side))
    of_match = [one for one in asked if one.match_id == match.id]
    return of_match[-1] if of_match and of_match[-1].answer is None else None


async def answer(
    ground: Ground, guild_id: int, user_id: int, match_id: str, week: int, said: str
) -> tuple[Match, Side]:
    """Write what somebody answered; said otherwise later, that counts, and what they wrote stays."""
    async with ground.database.write() as tx:
        match, side, check = await _asked(tx, guild_id, user_id, match_id, week)
        await _write(ground, tx, match, side, check, said, check.record_id)
    return match, side


async def add_words(ground: Ground, guild_id: int, user_id: int, match_id: str, week: int, words: str) -> None:
    """Write down somebody's own words, in the place of earlier ones."""
    async with ground.database.write() as tx:
        match, side, check = await _asked(tx, guild_id, user_id, match_id, week)
        if check.answer is None:
            raise Problem(text("problem-old-button"))
        if check.record_id is not None:
            await ground.vault.forget(tx, guild_id, [check.record_id], now=ground.clock.now())
        record_id = await ground.vault.seal(tx, guild_id, CHECK, words)
        # Who writes something wants it read: so it stands on the leads' page, whatever was pressed before.
        said = lifecycle.OTHER if check.answer == lifecycle.WELL else check.answer
        await _write(ground, tx, match, side, check, said, record_id)


async def for_leads(ground: Ground, guild_id: int, reader_id: int) -> list[Said]:
    """Return what was answered and not put away, the oldest first; nothing of matches in which the reader is."""
    async with ground.database.read() as tx:
        checks = await _readable(tx, guild_id, reader_id)
        records = [one.record_id for one, _ in checks if one.record_id is not None]
        bodies = await ground.vault.unseal_many(tx, guild_id, records)
    found = []
    for check, match in checks:
        words = bodies[check.record_id].decode() if check.record_id in bodies else ""
        side = lifecycle.side_of(match, check.user_id) if match is not None else None
        found.append(Said(check, match, side, words))
    return found


async def note_seen(ground: Ground, guild_id: int, reader_id: int, match_id: str) -> None:
    """Put away what was answered about a match. Raises Problem for a lead who is in it."""
    async with ground.database.write() as tx:
        match = await mentor_matches.get(tx, guild_id, match_id)
        if match is not None and reader_id in (match.mentor_id, match.mentee_id):
            raise Problem(text("problem-old-button"))
        await store.note_seen(tx, guild_id, match_id)


async def any_for_leads(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether something was answered that this lead can read and has not put away."""
    return bool(await _readable(tx, guild_id, user_id))


async def _readable(tx: Transaction, guild_id: int, reader_id: int) -> list[tuple[Check, Match | None]]:
    """Return what a lead can read: nothing of matches in which they are themselves.

    A match is None where the other side has had their data erased; what was said before that is read all the same.
    """
    found = []
    for check in await store.unseen(tx, guild_id, lifecycle.TO_LEADS):
        match = await mentor_matches.get(tx, guild_id, check.match_id)
        if reader_id not in ((match.mentor_id, match.mentee_id) if match is not None else (check.user_id,)):
            found.append((check, match))
    return found


async def _asked(
    tx: Transaction, guild_id: int, user_id: int, match_id: str, week: int
) -> tuple[Match, Side, Check]:
    match, side = await going.of_person(tx, guild_id, user_id, match_id)
    check = await store.get(tx, guild_id, match_id, user_id, week)
    if check is None:
        raise Problem(text("problem-old-button"))
    return match, side, check


async def _write(
    ground: Ground, tx: Transaction, match: Match, side: Side, check: Check, said: str, record_id: str | None
) -> None:
    await store.answer(
        tx,
        match.guild_id,
        match.id,
        check.user_id,
        check.week,
        answer=said,
        record_id=record_id,
        at=ground.clock.now(),
    )
    if side == MENTOR:
        await offering.note_seen(ground, tx, match.guild_id, check.user_id)
