"""What applications promise: to publish a call, to close it in time, and to keep what was published true.

Invariant: a promise names a call and nothing else; nobody who applies or reviews stands in one.
"""

from __future__ import annotations

from datetime import datetime

from bot.kernel.ids import new_id
from data import jobs
from data.application_calls import Call
from data.engine import Transaction

PUBLISH = "applications.publish"
CLOSE = "applications.close"
REFRESH = "applications.refresh"


async def publish(tx: Transaction, call: Call, *, now: datetime, closes_at: datetime) -> None:
    """Publish a call once, and close it when its time is over."""
    await _add(tx, PUBLISH, call, f"{PUBLISH}:{call.id}", now)
    await _add(tx, CLOSE, call, f"{CLOSE}:{call.id}", closes_at)


async def close_later(tx: Transaction, call: Call, *, closes_at: datetime) -> None:
    """Close a call later than was promised; what was promised before finds that its time is not over yet."""
    await _add(tx, CLOSE, call, f"{CLOSE}:{call.id}:{int(closes_at.timestamp())}", closes_at)


async def refresh(tx: Transaction, call: Call, *, now: datetime) -> None:
    """Let what was published say what holds now."""
    await _add(tx, REFRESH, call, f"{REFRESH}:{call.id}:{new_id()}", now)


async def _add(tx: Transaction, kind: str, call: Call, key: str, due_at: datetime) -> None:
    args = {"call": call.id}
    await jobs.add(tx, kind, guild_id=call.guild_id, due_at=due_at, dedupe_key=key, args=args)
