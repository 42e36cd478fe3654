"""Tells single people that they have an update in Hearth: the same sentence for every feature, and nothing else.

Invariants:
- A notice is a row and a promise in the transaction of what it is about. Neither says what that is, nor names an
  account in plain: the account is sealed, and found again by a blind index.
- It goes to one person's direct messages, never to a channel or a role; and it stays as a mark on that person's
  private pages, whether or not the message arrived, until they have opened their updates or dealt with all of
  them elsewhere: the mark leads neither to an empty page nor to what the page shows itself.
- Several updates within `GATHERED` make one message.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import timedelta

from bot.feature import Feature, Note
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.meeting import readable
from data import jobs
from data import notices as store
from data.engine import Transaction
from data.notices import NOTICED, Notice

TELL = "notices.tell"
PURPOSE = "notices.account"
GATHERED = timedelta(minutes=10)
"""What comes so soon after a message is told by the mark alone."""


async def promise(ground: Ground, tx: Transaction, guild_id: int, user_ids: Collection[int]) -> None:
    """Let these people hear that they have an update, each once."""
    now, new = ground.clock.now(), list[int]()
    for user_id in dict.fromkeys(user_ids):
        who = ground.vault.blind(NOTICED, guild_id, user_id)
        standing = await store.of_person(tx, [who])
        if not standing:
            new.append(user_id)
            continue
        told_at, id = standing[0].told_at, new_id()
        if (
            told_at is not None
            and now - told_at >= GATHERED
            and await store.renew(tx, guild_id, who, id=id, at=now)
        ):
            await _promise_to_tell(ground, tx, guild_id, id)
    accounts = [(PURPOSE, json.dumps({"account": user_id})) for user_id in new]
    records = await ground.vault.seal_many(tx, guild_id, accounts)
    for user_id, record_id in zip(new, records, strict=True):
        notice = Notice(new_id(), guild_id, ground.vault.blind(NOTICED, guild_id, user_id), record_id, now, None)
        if await store.add(tx, notice):
            await _promise_to_tell(ground, tx, guild_id, notice.id)


async def waiting(ground: Ground, tx: Transaction, guild_ids: Collection[int], user_id: int) -> list[int]:
    """Return in which of these communities an update waits for a person."""
    who = [ground.vault.blind(NOTICED, guild_id, user_id) for guild_id in guild_ids]
    return [notice.guild_id for notice in await store.of_person(tx, who)] if who else []


async def behind(
    ground: Ground, tx: Transaction, features: Sequence[Feature], guild_id: int, user_id: int
) -> list[Note]:
    """Return what the features have for a person in a community: what they find when they open their updates."""
    return [
        note
        for feature in features
        if feature.updates is not None
        for note in await readable(
            ground, tx, features, guild_id, user_id, await feature.updates(ground, tx, guild_id, user_id)
        )
    ]


async def opened(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> None:
    """The person has seen their updates in a community."""
    records = await store.remove(tx, guild_id, ground.vault.blind(NOTICED, guild_id, user_id))
    await ground.vault.forget(tx, guild_id, records, now=ground.clock.now())


async def _promise_to_tell(ground: Ground, tx: Transaction, guild_id: int, id: str) -> None:
    key, now = f"{TELL}:{id}", ground.clock.now()
    await jobs.add(tx, TELL, guild_id=guild_id, due_at=now, dedupe_key=key, args={"notice": id})
