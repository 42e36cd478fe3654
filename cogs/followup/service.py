"""The use cases of the follow-up, each over one transaction.

Invariants: nobody hears from Hearth who has not asked; what was ended is not sent any more, since each message
looks at the row right before.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.newcomers import is_new
from cogs.followup.rules import KEPT_FOR, LAST, due
from data import followups as store
from data import jobs, languages, newcomers
from data.engine import Transaction
from data.followups import FollowUp

SEND = "followup.send"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A message that may be sent now, in the language in which the person reads."""

    user_id: int
    number: int
    language: str


async def has_asked(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether a person has asked for it, so that they can look when it comes, and end it."""
    return await store.of_person(tx, guild_id, user_id) is not None


async def can_ask(_ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> bool:
    """Tell whether a person has not asked yet."""
    return await store.of_person(tx, guild_id, user_id) is None


async def asked(ground: Ground, guild_id: int, user_id: int) -> FollowUp | None:
    """Return what a person asked for."""
    async with ground.database.read() as tx:
        return await store.of_person(tx, guild_id, user_id)


async def ask(ground: Ground, guild_id: int, user_id: int, language: str) -> FollowUp:
    """Promise to get in touch with a person; return what they asked for, perhaps before."""
    async with ground.database.write() as tx:
        id, now = new_id(), ground.clock.now()
        if await store.add(tx, id, guild_id, user_id, language, at=now):
            for number, due_at in enumerate(due(now), start=1):
                await jobs.add(
                    tx,
                    SEND,
                    guild_id=guild_id,
                    due_at=due_at,
                    dedupe_key=_key(id, number),
                    args={"followup": id, "number": number},
                    person_id=user_id,
                )
        standing = await store.of_person(tx, guild_id, user_id)
    if standing is None:
        raise LookupError("what was just written does not stand")
    return standing


async def end(ground: Ground, guild_id: int, user_id: int) -> bool:
    """End it: no further message, nothing that waits. False where the person had not asked."""
    if await asked(ground, guild_id, user_id) is None:
        return False
    async with ground.database.write() as tx:
        id = await store.end(tx, guild_id, user_id)
        if id is None:
            return False
        for number in range(1, LAST + 1):
            await jobs.cancel(tx, _key(id, number), now=ground.clock.now())
    return True


async def note_read(ground: Ground, guild_id: int, user_id: int) -> None:
    """A person has read what waited for them."""
    async with ground.database.write() as tx:
        await store.note_read(tx, guild_id, user_id)


async def could_be_greeted(ground: Ground, guild_id: int, user_id: int) -> bool:
    """Tell whether a person is a newcomer whom nobody has met yet."""
    async with ground.database.read() as tx:
        newcomer = await newcomers.find_newcomer(tx, guild_id, user_id)
    return newcomer is not None and newcomer.met_at is None and is_new(newcomer.arrived_at, now=ground.clock.now())


async def prepare(ground: Ground, guild_id: int, id: str, number: int) -> Prepared | None:
    """Return what may be sent at this moment; None where it was ended, or has come already."""
    async with ground.database.read() as tx:
        standing = await store.get(tx, guild_id, id)
        if standing is None or standing.sent >= number:
            return None
        chosen = await languages.get(tx, guild_id, standing.user_id)
    return Prepared(standing.user_id, number, chosen or standing.language)


async def note_sent(ground: Ground, guild_id: int, id: str, number: int) -> None:
    """A message has come; what waited on the first page before is out of date."""
    async with ground.database.write() as tx:
        await store.note_sent(tx, guild_id, id, number, waits_since=None)


async def let_wait(ground: Ground, guild_id: int, id: str, number: int) -> None:
    """A message cannot be sent: let it wait for the person on the first page."""
    async with ground.database.write() as tx:
        await store.note_sent(tx, guild_id, id, number, waits_since=ground.clock.now())


async def every_day(ground: Ground) -> None:
    """Forget what is over."""
    async with ground.database.write() as tx:
        await store.remove_asked_before(tx, ground.clock.now() - KEPT_FOR)


def _key(id: str, number: int) -> str:
    return f"{SEND}:{id}:{number}"
