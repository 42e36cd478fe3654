"""Whose voices count for a proposal, and how many it needs: asked anew each time, from who is free at that moment.

Invariants: somebody with a part in a case has no voice in it; whoever decided does not hear the appeal against it.
"""

from __future__ import annotations

from bot.ground import Ground
from bot.settings import read_settings
from cogs.conduct.rules import deciding as rules
from cogs.conduct.service import access, sealing
from cogs.conduct.settings import ConductSettings
from data import case_people
from data import case_proposals as store
from data.case_people import ACCUSED
from data.case_proposals import AGREED, OPEN, Proposal
from data.engine import Transaction

MEASURE = "measure"
"""The kind of a proposal to take a measure of the ladder; the other kinds: rules/deciding.py."""


def asked(ground: Ground, guild_id: int, case_id: str, kind: str, measure: str | None, subject: str) -> Proposal:
    """Return a proposal that nobody has made yet, to ask about it."""
    return Proposal("", guild_id, case_id, kind, measure, subject, None, OPEN, ground.clock.now(), None, None)


async def needed(ground: Ground, tx: Transaction, proposal: Proposal) -> rules.Voices | None:
    """Return what a proposal needs at this moment; None where it cannot be agreed to with the people there are.

    An appeal that nobody here may hear needs the co-signer outside alone.
    """
    free = await of_handlers(ground, tx, proposal)
    cosigner = await cosigner_of(ground, tx, proposal) is not None
    if proposal.kind == rules.APPEAL and not free:
        return rules.Voices(0, True) if cosigner else None
    return rules.voices(rule_of(proposal), len(free), cosigner=cosigner)


async def is_agreed(ground: Ground, tx: Transaction, proposal: Proposal) -> bool:
    """Tell whether a proposal has its voices at this moment."""
    votes = await store.votes(tx, proposal.guild_id, proposal.id)
    free = await of_handlers(ground, tx, proposal)
    cosigner = await cosigner_of(ground, tx, proposal)
    voice = access.voice_of(ground, proposal.guild_id, cosigner) if cosigner is not None else None
    cosigned = any(vote.cosigner and vote.who == voice for vote in votes)
    if proposal.kind == rules.APPEAL and not free:
        return cosigned
    return rules.is_agreed(
        rule_of(proposal),
        free=free,
        voted=[vote.who for vote in votes if not vote.cosigner],
        cosigner=cosigner is not None,
        cosigner_voted=cosigned,
    )


async def of_handlers(ground: Ground, tx: Transaction, proposal: Proposal) -> frozenset[str]:
    """Return whose voices count, of the people who handle reports, as blind indexes."""
    guild_id, case_id = proposal.guild_id, proposal.case_id
    people = await access.free_handlers(ground, tx, guild_id, case_id)
    free = frozenset(access.voice_of(ground, guild_id, user_id) for user_id in people)
    if proposal.kind != rules.APPEAL:
        return free
    return rules.hears_appeal(free, await _decided(tx, guild_id, case_id))


async def cosigner_of(ground: Ground, tx: Transaction, proposal: Proposal) -> int | None:
    """Return the co-signer outside, where there is one with no part in the case who handles no reports here."""
    guild_id, case_id = proposal.guild_id, proposal.case_id
    chosen = await read_settings(tx, guild_id, ConductSettings)
    handling = await access.handlers(tx, guild_id)
    outside = [user_id for user_id in chosen.cosigner or () if user_id not in handling]
    free = await access.free_among(ground, tx, guild_id, case_id, outside)
    if free and proposal.kind == rules.APPEAL:
        decided = await _decided(tx, guild_id, case_id)
        free = [user_id for user_id in free if access.voice_of(ground, guild_id, user_id) not in decided]
    return free[0] if free else None


async def may_agree(ground: Ground, tx: Transaction, proposal: Proposal, user_id: int) -> bool:
    """Tell whether a handler who may know of the case may give their voice: anybody but who decided, on appeal."""
    voice = access.voice_of(ground, proposal.guild_id, user_id)
    return proposal.kind != rules.APPEAL or voice in await of_handlers(ground, tx, proposal)


async def accused_in(ground: Ground, tx: Transaction, guild_id: int, case_id: str) -> dict[str, int]:
    """Return who is accused in a case, by part, as far as it is not purged."""
    parts = [one for one in await case_people.of_case(tx, guild_id, case_id) if one.part == ACCUSED]
    held = await sealing.unseal_all(ground, tx, guild_id, [one.record_id for one in parts])
    return {one.id: int(held[one.record_id]["account"]) for one in parts if one.record_id in held}


def rule_of(proposal: Proposal) -> str:
    """Return the name under which rules/deciding.py knows a proposal."""
    return str(proposal.measure) if proposal.kind == MEASURE else proposal.kind


async def _decided(tx: Transaction, guild_id: int, case_id: str) -> set[str]:
    """Return whose voices, of handlers and the co-signer, have decided measures in a case."""
    agreed = [one for one in await store.of_case(tx, guild_id, case_id) if one.state == AGREED]
    return {vote.who for one in agreed if one.kind == MEASURE for vote in await store.votes(tx, guild_id, one.id)}
