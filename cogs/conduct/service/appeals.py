"""Appeals against what was decided: who hears them, and what comes of them.

Invariant: an appeal is heard by people whose voices did not decide what it is against, else by the co-signer
outside; where nobody can, that is said before somebody writes one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from bot import audit
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.rules import deciding as rules
from cogs.conduct.service import closing, sealing, telling, voices
from data import case_entries, case_people
from data import case_proposals as store
from data.case_entries import APPEAL, SENT, VERDICT, Entry
from data.case_people import ACCUSED
from data.case_proposals import OPEN, Proposal
from data.engine import Transaction

UPHELD, STANDS = "upheld", "stands"
"""What can come of an appeal: it was right, or the decision stands."""
Hears = Literal["handlers", "cosigner"]


async def who_hears(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> Hears | None:
    """Return who would hear an appeal in a case now; None where nobody can."""
    question = voices.asked(ground, guild_id, case_id, rules.APPEAL, UPHELD, "")
    needed = await voices.needed(ground, tx, question)
    if needed is None:
        return None
    return "handlers" if needed.handlers else "cosigner"


async def open_appeal(
    ground: Ground, tx: Transaction, guild_id: int, case_id: str, part_id: str, words: str
) -> None:
    """Somebody who is accused has appealed: those who may hear it are told. Raises Problem where nobody can.

    Where only the co-signer outside can hear it, the question is put to them at once.
    """
    hears = await who_hears(ground, tx, guild_id, case_id)
    if hears is None:
        raise Problem(text("conduct-appeal-nobody"))
    if hears == "cosigner":
        told = {"words": words, "account": None}
        record_id = await sealing.seal(ground, tx, guild_id, sealing.PROPOSAL, told)
        now = ground.clock.now()
        question = Proposal(
            new_id(), guild_id, case_id, rules.APPEAL, UPHELD, part_id, record_id, OPEN, now, None, None
        )
        if not await store.add(tx, question):
            await sealing.forget(ground, tx, guild_id, [record_id])
        await telling.tell(ground, tx, guild_id, case_id, "cosigner")
    await audit.note(ground, tx, guild_id, "appeal", case_id=case_id)
    await telling.tell(ground, tx, guild_id, case_id, "handlers")


async def waiting(tx: Transaction, guild_id: int, case_id: str, found: Sequence[Proposal]) -> list[str]:
    """Return the parts whose latest appeal has no answer yet, and about which nothing is proposed in `found`."""
    asked = {one.subject for one in found if one.kind == rules.APPEAL and one.state == OPEN}
    parts = [one.id for one in await case_people.of_case(tx, guild_id, case_id) if one.part == ACCUSED]
    return [part for part in parts if part not in asked and await _is_unanswered(tx, guild_id, part)]


async def answer(ground: Ground, tx: Transaction, proposal: Proposal, outcome: str, words: str) -> None:
    """An appeal is answered: where it was right, the case is open again and everybody concerned is told."""
    guild_id, case_id = proposal.guild_id, proposal.case_id
    told = {"words": words, "account": None, "appeal": outcome}
    record_id = await sealing.seal(ground, tx, guild_id, sealing.ENTRY, told)
    now = ground.clock.now()
    entry = Entry(new_id(), guild_id, case_id, None, proposal.subject, VERDICT, SENT, None, record_id, now)
    await case_entries.add(tx, entry)
    await audit.note(ground, tx, guild_id, "appeal_answered", case_id=case_id)
    await telling.tell(ground, tx, guild_id, case_id, "accused", subject=proposal.subject)
    if outcome == UPHELD:
        await closing.reopen(ground, tx, guild_id, case_id, decided=True)
        await telling.tell(ground, tx, guild_id, case_id, "reporters")
    await telling.tell(ground, tx, guild_id, case_id, "handlers")


async def _is_unanswered(tx: Transaction, guild_id: int, part_id: str) -> bool:
    said = [one.kind for one in await case_entries.of_part(tx, guild_id, part_id) if one.kind in (APPEAL, VERDICT)]
    return bool(said) and said[-1] == APPEAL
