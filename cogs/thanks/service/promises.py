"""What thanks promise: that public ones are posted, once, and that what was posted goes when it is taken back.

Invariants: args hold ids of rows and of messages, never words and never an account.
"""

from __future__ import annotations

from datetime import datetime

from bot.kernel.ids import new_id
from data import jobs
from data import thanks as store
from data.engine import Transaction
from data.thanks import Thanks

POST = "thanks.post"
TAKE_BACK = "thanks.take_back"


async def post(tx: Transaction, one: Thanks, *, at: datetime) -> None:
    """Promise to post public thanks, in the place of an earlier promise that could not be kept."""
    if one.post_key is not None:
        await jobs.cancel(tx, one.post_key, now=at)
    key = f"{POST}:{one.id}:{new_id()}"
    await store.change(tx, one.guild_id, one.id, {"post_key": key})
    await jobs.add(tx, POST, guild_id=one.guild_id, due_at=at, dedupe_key=key, args={"thanks": one.id})


async def take_back(tx: Transaction, one: Thanks, *, at: datetime) -> None:
    """Promise to delete the message, if there is or may be one.

    Where it is not known yet, it is looked for by its mark once the job that posts it is settled: that job finds
    nothing to post any more, but may be handing it over at this moment.
    """
    if one.tried_at is None:
        return
    args: dict[str, object] = {"channel": one.channel_id}
    if one.message_id is not None:
        args |= {"message": one.message_id}
    else:
        args |= {"mark": one.mark, "since": one.tried_at.isoformat(), "post": one.post_key}
    key = f"{TAKE_BACK}:{new_id()}"
    await jobs.add(tx, TAKE_BACK, guild_id=one.guild_id, due_at=at, dedupe_key=key, args=args)
