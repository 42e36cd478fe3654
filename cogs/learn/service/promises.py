"""What learning promises: to look at addresses, and to tell whoever suggested something what became of it.

Invariants: a key names what is promised, so nothing is promised twice; args hold ids of rows, never an account.
"""

from __future__ import annotations

from datetime import datetime

from bot.kernel.ids import new_id
from data import jobs
from data.engine import Transaction
from data.learn_people import Suggestion

CHECK = "learn.check"
TELL = "learn.tell"
NO_GUILD = 0


async def check(tx: Transaction, now: datetime, *, anew: bool = False) -> None:
    """Promise that addresses are looked at, from now on; can be repeated. `anew`: one is just being given up."""
    await jobs.hasten(tx, NO_GUILD, CHECK, to=now)
    if anew or not await jobs.is_waiting(tx, NO_GUILD, CHECK):
        await jobs.add(tx, CHECK, guild_id=NO_GUILD, due_at=now, dedupe_key=f"{CHECK}:{new_id()}")


async def tell(tx: Transaction, made: Suggestion, *, at: datetime) -> None:
    """Promise to tell somebody by a direct message what became of their suggestion."""
    await jobs.add(
        tx,
        TELL,
        guild_id=made.guild_id,
        due_at=at,
        dedupe_key=f"{TELL}:{made.id}",
        person_id=made.user_id,
        args={"suggestion": made.id},
    )
