"""Two people who must not be brought together: set from a case, asked by every feature, and never explained.

Invariant: whoever asks learns yes or no (bot/meeting.py); who is in a pair is sealed, and shown only to those who
handle the case from which it was set.
"""

from __future__ import annotations

from bot.ground import Ground
from bot.kernel.authority import Presser
from bot.kernel.problems import Problem
from bot.kernel.text import text
from cogs.conduct.service import access, sealing
from cogs.conduct.service.handling import on_record
from data import apart as store
from data.apart import PAIR, Pair
from data.engine import Transaction


async def keeps_apart(ground: Ground, tx: Transaction, guild_id: int, one: int, other: int) -> bool:
    """Tell whether these two must not be brought together."""
    return await store.are_apart(tx, guild_id, _pair(ground, guild_id, one, other))


async def pairs(ground: Ground, presser: Presser, case_id: str) -> list[tuple[str, int, int]]:
    """Return the pairs that were set from a case: the pair's index and both accounts."""
    async with ground.database.read() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        found = await store.of_case(tx, handler.guild_id, case_id)
        held = await sealing.unseal_all(ground, tx, handler.guild_id, [one.record_id for one in found])
    known = [(one.pair, held[one.record_id]["accounts"]) for one in found if one.record_id in held]
    return [(pair, int(first), int(second)) for pair, (first, second) in known]


async def put(ground: Ground, presser: Presser, case_id: str, people: list[int]) -> None:
    """Keep two people apart. Raises Problem where these are not two."""
    if len(set(people)) != 2:
        raise Problem(text("conduct-apart-two"))
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        guild_id = handler.guild_id
        record_id = await sealing.seal(ground, tx, guild_id, sealing.PAIR, {"accounts": sorted(people)})
        pair = _pair(ground, guild_id, people[0], people[1])
        if not await store.add(tx, Pair(guild_id, pair, case_id, record_id, ground.clock.now())):
            await sealing.forget(ground, tx, guild_id, [record_id])
            return
        await on_record(ground, tx, handler, "apart", case_id)


async def remove(ground: Ground, presser: Presser, case_id: str, pair: str) -> None:
    """Let two people be brought together again. Raises Problem where the pair is not of this case."""
    async with ground.database.write() as tx:
        handler = await access.enter(ground, tx, presser)
        await access.see(tx, handler, case_id)
        guild_id = handler.guild_id
        if pair not in [one.pair for one in await store.of_case(tx, guild_id, case_id)]:
            raise Problem(text("problem-old-button"))
        record_id = await store.remove(tx, guild_id, pair)
        if record_id is not None:
            await sealing.forget(ground, tx, guild_id, [record_id])
        await on_record(ground, tx, handler, "apart", case_id)


def _pair(ground: Ground, guild_id: int, one: int, other: int) -> str:
    first, second = sorted((one, other))
    return ground.vault.blind(PAIR, guild_id, f"{first}|{second}")
