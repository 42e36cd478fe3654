"""What is promised about holds, each as a job; none names an account but in `person_id`."""

from __future__ import annotations

from datetime import datetime

from bot.kernel.ids import new_id
from data import jobs
from data.engine import Transaction
from data.issue_holds import Hold

CHECK_IN, BRING, WATCH, HELP, THANK, TELL, COMMENT = (
    "issues.check_in",
    "issues.bring",
    "issues.watch",
    "issues.help",
    "issues.thank",
    "issues.tell",
    "issues.comment",
)


async def check_in(tx: Transaction, hold: Hold) -> None:
    """Promise to ask how it goes when the time of a hold is over."""
    await _add(tx, CHECK_IN, hold, hold.until, f"{CHECK_IN}:{hold.id}:{hold.round}", round=hold.round)


async def bring(tx: Transaction, hold: Hold, due_at: datetime) -> None:
    """Promise to ask staff where the person has not answered by then."""
    await _add(tx, BRING, hold, due_at, f"{BRING}:{hold.id}:{hold.round}", round=hold.round)


async def watch(tx: Transaction, hold: Hold, due_at: datetime) -> None:
    """Promise to look after a hold from then on: one job, which is put back until the hold is over."""
    if not await jobs.waits(tx, _watch_key(hold, hold.round)):
        await _add(tx, WATCH, hold, due_at, _watch_key(hold, hold.round))


async def watch_anew(tx: Transaction, hold: Hold, due_at: datetime) -> None:
    """Promise the same in place of a job that is given up at this moment."""
    await _add(tx, WATCH, hold, due_at, f"{WATCH}:{hold.id}:{new_id()}")


async def help_wanted(tx: Transaction, hold: Hold, now: datetime) -> None:
    """Promise to bring people to somebody who needs help."""
    await _add(tx, HELP, hold, now, f"{HELP}:{hold.id}:{new_id()}")


async def thank(tx: Transaction, hold: Hold, now: datetime) -> None:
    """Promise to thank somebody publicly, once; anew where that failed, or was not wanted in between."""
    await _add_once(tx, THANK, hold, now)


async def comment(tx: Transaction, hold: Hold, seen: str, now: datetime) -> None:
    """Promise to write on the forge the words that were `seen`, once; anew where that failed."""
    await _add_once(tx, COMMENT, hold, now, seen=seen)


async def tell(tx: Transaction, hold: Hold, what: str, now: datetime, *, about: str = "") -> None:
    """Promise to tell a person what is new, once for each thing that it is `about`."""
    await _add(tx, TELL, hold, now, f"{TELL}:{hold.id}:{what}:{about or new_id()}"[:200], what=what)


async def cancel_asking(tx: Transaction, hold: Hold, now: datetime) -> None:
    """Take back that the person is asked, or staff."""
    for kind in (CHECK_IN, BRING):
        await jobs.cancel(tx, f"{kind}:{hold.id}:{hold.round}", now=now)


async def cancel_all(tx: Transaction, hold: Hold, now: datetime) -> None:
    """Take back all that goes on with a hold, which is over."""
    await cancel_asking(tx, hold, now)
    for number in range(hold.round + 1):
        await jobs.cancel(tx, _watch_key(hold, number), now=now)


async def _add_once(tx: Transaction, kind: str, hold: Hold, due_at: datetime, **args: object) -> None:
    """Promise this of a hold, unless it is promised already, or was kept."""
    states = await jobs.states(tx, hold.guild_id, hold.user_id, f"{kind}:{hold.id}:")
    if not {"waiting", "held", "done"} & set(states):
        await _add(tx, kind, hold, due_at, f"{kind}:{hold.id}:{len(states)}", **args)


def _watch_key(hold: Hold, number: int) -> str:
    return f"{WATCH}:{hold.id}:{number}"


async def _add(tx: Transaction, kind: str, hold: Hold, due_at: datetime, key: str, **args: object) -> None:
    await jobs.add(
        tx,
        kind,
        guild_id=hold.guild_id,
        due_at=due_at,
        dedupe_key=key,
        args={"hold": hold.id, **args},
        person_id=hold.user_id,
    )
