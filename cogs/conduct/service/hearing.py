"""Hearing the other side: a message to somebody who is accused, checked by a second person before it can go.

Invariants: nobody checks their own draft; a draft that was not sent is read by no one but those who handle the
case; two who send at once send it once.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.rules.hearing import Hint, hints
from cogs.conduct.service import access, sealing, telling, voices
from cogs.conduct.service.access import Handler
from cogs.conduct.service.handling import add_entry, on_record, see_that_open
from data import case_entries, case_reports
from data.case_entries import DRAFT, HEARING, NOTE, REFUSED, SENT, Entry
from data.engine import Transaction


@dataclass(frozen=True, slots=True)
class Draft:
    """A message that waits for its check. `account` is the accused person, `author` who wrote it."""

    id: str
    part_id: str
    account: int | None
    author: int | None
    words: str
    mine: bool
    hints: tuple[Hint, ...]


@dataclass(frozen=True, slots=True)
class Hearing:
    """How hearing stands: who is accused (part and account), drafts, and whether others could check one."""

    accused: dict[str, int]
    drafts: tuple[Draft, ...]
    others: bool


async def overview(ground: Ground, presser: Presser, case_id: str) -> Hearing:
    """Return how hearing the other side of a case stands."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        guild_id = handler.guild_id
        accused = await voices.accused_in(ground, tx, guild_id, case_id)
        entries = await case_entries.of_case(tx, guild_id, handler.viewer, case_id, kinds=(HEARING,))
        waiting = [one for one in entries if one.state == DRAFT]
        held = await sealing.unseal_all(ground, tx, guild_id, [one.record_id for one in waiting])
        told, names = await _told(ground, tx, guild_id, case_id)
        drafts = []
        for one in waiting:
            if one.record_id not in held or one.part_id is None:
                continue
            said = held[one.record_id]
            account, author = accused.get(one.part_id), said.get("account")
            found = hints(str(said["words"]), told, names)
            mine = one.who == handler.viewer.handler
            drafts.append(Draft(one.id, one.part_id, account, author, str(said["words"]), mine, found))
        free = await access.free_handlers(ground, tx, guild_id, case_id)
        return Hearing(accused, tuple(drafts), any(id != handler.user_id for id in free))


async def write(ground: Ground, tx: Transaction, presser: Presser, case_id: str, part_id: str, words: str) -> None:
    """Write a draft, and let the others hear that something waits for a check."""
    handler = await access.enter(ground, tx, presser)
    see_that_open(await access.see(tx, handler, case_id))
    if part_id not in await voices.accused_in(ground, tx, handler.guild_id, case_id):
        raise Problem(text("problem-old-button"))
    await add_entry(ground, tx, handler, case_id, HEARING, words, part_id=part_id, state=DRAFT)
    await on_record(ground, tx, handler, "hearing_drafted", case_id)
    await telling.tell(ground, tx, handler.guild_id, case_id, "handlers", but=handler.viewer.handler)


async def send(ground: Ground, presser: Presser, case_id: str, entry_id: str) -> None:
    """Send a draft that another person has written. Raises Problem for its author, and where it is not one."""
    async with ground.database.write() as tx:
        handler, entry = await _to_check(ground, tx, presser, case_id, entry_id)
        now = ground.clock.now()
        await case_entries.change_state(tx, handler.guild_id, entry_id, state=SENT, at=now)
        await on_record(ground, tx, handler, "hearing_sent", case_id)
        await telling.tell(ground, tx, handler.guild_id, case_id, "accused", subject=entry.part_id)


async def send_back(
    ground: Ground, tx: Transaction, presser: Presser, case_id: str, entry_id: str, words: str
) -> None:
    """Let the author write it anew, with a note that says what to change. Raises Problem as `send` does."""
    handler, entry = await _to_check(ground, tx, presser, case_id, entry_id)
    await case_entries.change_state(tx, handler.guild_id, entry_id, state=REFUSED, at=entry.at)
    await add_entry(ground, tx, handler, case_id, NOTE, words)
    await on_record(ground, tx, handler, "hearing_refused", case_id)
    await telling.tell(ground, tx, handler.guild_id, case_id, "handlers", but=handler.viewer.handler)


async def take_back(ground: Ground, presser: Presser, case_id: str, entry_id: str) -> None:
    """Take one's own draft back before it was checked."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        entry = await case_entries.get(tx, handler.guild_id, entry_id)
        if not _is_draft(entry, case_id) or entry is None or entry.who != handler.viewer.handler:
            raise Problem(text("conduct-draft-over"))
        await case_entries.change_state(tx, handler.guild_id, entry_id, state=REFUSED, at=entry.at)


async def _to_check(
    ground: Ground, tx: Transaction, presser: Presser, case_id: str, entry_id: str
) -> tuple[Handler, Entry]:
    handler = await access.enter(ground, tx, presser)
    await access.see(tx, handler, case_id)
    entry = await case_entries.get(tx, handler.guild_id, entry_id)
    if entry is None or not _is_draft(entry, case_id):
        raise Problem(text("conduct-draft-over"))
    if entry.who == handler.viewer.handler:
        raise Problem(text("conduct-draft-own"))
    return handler, entry


def _is_draft(entry: Entry | None, case_id: str) -> bool:
    return entry is not None and entry.case_id == case_id and entry.kind == HEARING and entry.state == DRAFT


async def _told(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> tuple[list[str], list[str]]:
    """Return what reports say, and the names that they give, to look for in a draft."""
    found = await case_reports.of_case(tx, guild_id, case_id)
    held = await sealing.unseal_all(ground, tx, guild_id, [one.record_id for one in found])
    told = [str(one.get("words") or "") for one in held.values()]
    names = [str(one["others"]) for one in held.values() if one.get("others")]
    return told, names
