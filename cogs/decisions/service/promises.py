"""What decisions promise, each in the transaction of its row.

Invariants: args hold ids of rows and of messages, never words, an account or a choice; nobody's vote, and no
proposal without a name, makes a promise of its own: what happens around them happens at fixed times.
"""

from __future__ import annotations

from datetime import datetime

from cogs.decisions.rules import lifecycle
from data import jobs
from data.engine import Transaction
from data.proposals import Proposal
from data.votes import Vote

OPEN = "decisions.open"
ANNOUNCE = "decisions.announce"
STIR = "decisions.stir"
CLOSE = "decisions.close"
RESULT = "decisions.result"
CANCELLED = "decisions.cancelled"
PUBLISH = "decisions.publish"
TAKE_BACK = "decisions.take-back"
LOOK = "decisions.look"


async def open_vote(tx: Transaction, vote: Vote, *, at: datetime) -> None:
    """Freeze the roll and open the vote."""
    await _about(tx, OPEN, vote, at)


async def begin(tx: Transaction, vote: Vote, *, now: datetime, closes_at: datetime) -> None:
    """Announce the vote, close it when its time is over, and rewrite its box every hour until then."""
    await _about(tx, ANNOUNCE, vote, now)
    await _about(tx, CLOSE, vote, closes_at)
    await stir(tx, vote, after=now)


async def stir(tx: Transaction, vote: Vote, *, after: datetime) -> None:
    """Rewrite the box at the next full hour, whether anybody has voted or not."""
    due_at = lifecycle.next_stir(after)
    await jobs.add(
        tx,
        STIR,
        guild_id=vote.guild_id,
        due_at=due_at,
        dedupe_key=f"{STIR}:{vote.id}:{due_at.isoformat()}",
        args={"vote": vote.id},
    )


async def result(tx: Transaction, vote: Vote, *, at: datetime, again: bool = False) -> None:
    """Tell what came of it; `again` after it could not be posted."""
    key = f"{RESULT}:{vote.id}" + (f":{at.date().isoformat()}" if again else "")
    args = {"vote": vote.id}
    await jobs.add(tx, RESULT, guild_id=vote.guild_id, due_at=at, dedupe_key=key, args=args)


async def cancelled(tx: Transaction, vote: Vote, *, at: datetime) -> None:
    """Tell that a vote was cancelled; nothing else is to be kept of it."""
    for kind in (OPEN, ANNOUNCE, CLOSE):
        await jobs.cancel(tx, f"{kind}:{vote.id}", now=at)
    await _about(tx, CANCELLED, vote, at)


async def publish(tx: Transaction, guild_id: int, proposal_id: str, *, at: datetime, again: bool = False) -> None:
    """Let everybody read a proposal; `again` after it could not be posted."""
    key = f"{PUBLISH}:{proposal_id}" + (f":{at.date().isoformat()}" if again else "")
    args = {"proposal": proposal_id}
    await jobs.add(tx, PUBLISH, guild_id=guild_id, due_at=at, dedupe_key=key, args=args)


async def take_back(tx: Transaction, proposal: Proposal, *, at: datetime) -> None:
    """Delete the message of a proposal whose author has their data erased."""
    args = {"channel": proposal.channel_id, "message": proposal.message_id}
    await jobs.add(
        tx,
        TAKE_BACK,
        guild_id=proposal.guild_id,
        due_at=at,
        dedupe_key=f"{TAKE_BACK}:{proposal.id}",
        args=args,
    )


async def look(tx: Transaction, guild_id: int, *, at: datetime) -> None:
    """Tell staff that proposals wait, once a day at most."""
    await jobs.add(tx, LOOK, guild_id=guild_id, due_at=at, dedupe_key=f"{LOOK}:{guild_id}:{at.date().isoformat()}")


async def _about(tx: Transaction, kind: str, vote: Vote, at: datetime) -> None:
    await jobs.add(
        tx,
        kind,
        guild_id=vote.guild_id,
        due_at=at,
        dedupe_key=f"{kind}:{vote.id}",
        args={"vote": vote.id},
    )
