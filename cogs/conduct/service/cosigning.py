"""The co-signer outside: the missing voice where too few people here are free to decide.

Invariants: a co-signer sees what is proposed, and nothing else of a case; only as long as their voice is needed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from bot import audit
from bot.ground import Ground
from bot.kernel.problems import Problem
from bot.kernel.text import text
from bot.settings import read_settings
from cogs.conduct.rules import deciding as rules
from cogs.conduct.service import access, appeals, deciding, sealing, telling, voices
from cogs.conduct.settings import ConductSettings
from data import case_proposals as store
from data import cases
from data.case_proposals import WITHDRAWN, Proposal, Vote
from data.engine import Transaction


@dataclass(frozen=True, slots=True)
class Question:
    """What a co-signer is asked. `held` is what is proposed, `account` the accused person it is about."""

    proposal: Proposal
    code: str
    held: Mapping[str, Any]
    account: int | None
    agreed: int


async def questions(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Question]:
    """Return the open proposals that need the voice of this person and do not have it yet."""
    asked = []
    for proposal in await store.open_ones(tx, guild_id):
        if await voices.cosigner_of(ground, tx, proposal) != user_id:
            continue
        needed = await voices.needed(ground, tx, proposal)
        votes = await store.votes(tx, guild_id, proposal.id)
        case = await cases.get(tx, guild_id, proposal.case_id)
        if needed is None or not needed.cosigner or any(vote.cosigner for vote in votes) or case is None:
            continue
        held = await sealing.unseal(ground, tx, guild_id, proposal.record_id) or {}
        account = (await voices.accused_in(ground, tx, guild_id, proposal.case_id)).get(proposal.subject)
        asked.append(Question(proposal, case.code, held, account, len(votes)))
    return asked


async def mine(ground: Ground, guild_id: int, user_id: int) -> list[Question]:
    """Return what somebody is asked. Raises Problem where that is nothing: the same for everybody."""
    async with ground.database.read() as tx:
        found = await questions(ground, tx, guild_id, user_id)
    if not found:
        raise Problem(text("conduct-nothing-to-cosign"))
    return found


async def agree(ground: Ground, guild_id: int, user_id: int, proposal_id: str) -> None:
    """Give the co-signer's voice; what follows from it is in the same commit."""
    async with ground.database.write() as tx:
        proposal = await _asked(ground, tx, guild_id, user_id, proposal_id)
        vote = Vote(access.voice_of(ground, guild_id, user_id), True, ground.clock.now())
        if await store.vote(tx, guild_id, proposal.id, vote):
            await audit.note(ground, tx, guild_id, "agreed", user_id=user_id, case_id=proposal.case_id)
        if not await deciding.settle(ground, tx, proposal):
            await telling.tell(ground, tx, guild_id, proposal.case_id, "handlers")


async def decline(ground: Ground, guild_id: int, user_id: int, proposal_id: str) -> None:
    """Refuse the co-signer's voice: the proposal is over; an appeal that they alone hear is answered by it."""
    async with ground.database.write() as tx:
        proposal = await _asked(ground, tx, guild_id, user_id, proposal_id)
        await store.settle(tx, guild_id, proposal.id, state=WITHDRAWN, at=ground.clock.now())
        await audit.note(ground, tx, guild_id, "withdrawn", user_id=user_id, case_id=proposal.case_id)
        needed = await voices.needed(ground, tx, proposal)
        if proposal.kind == rules.APPEAL and needed is not None and needed.handlers == 0:
            await appeals.answer(ground, tx, proposal, appeals.STANDS, "")
        await telling.tell(ground, tx, guild_id, proposal.case_id, "handlers")


async def _asked(ground: Ground, tx: Transaction, guild_id: int, user_id: int, proposal_id: str) -> Proposal:
    for one in await questions(ground, tx, guild_id, user_id):
        if one.proposal.id == proposal_id:
            return one.proposal
    raise Problem(text("conduct-nothing-to-cosign"))


async def concerns(_ground: Ground, tx: Transaction, guild_ids: Collection[int], user_id: int) -> set[int]:
    """Return which of these communities name this person as co-signer outside."""
    chosen = {guild_id: await read_settings(tx, guild_id, ConductSettings) for guild_id in guild_ids}
    return {guild_id for guild_id, one in chosen.items() if user_id in (one.cosigner or ())}
