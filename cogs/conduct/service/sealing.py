"""Puts what was told in confidence into the vault and takes it out, as JSON.

Invariant: no exception and no log line quotes what was sealed; what was erased or purged reads as None.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from bot.ground import Ground
from data.engine import Transaction

REPORT = "conduct.report"
"""What a report says."""
ACCOUNT = "conduct.account"
"""The account of somebody who reports, or has a part in a case: `{"account": id}`."""
ENTRY = "conduct.entry"
"""A text in a case: `{"words": …, "account": id of the handler who wrote it, if one did}`."""
FILE = "conduct.file"
"""A file's name, type, size and address."""
BODY = "conduct.body"
"""A file's bytes, as they are."""
PROPOSAL = "conduct.proposal"
"""What is proposed, with the account of whoever proposed it."""
PAIR = "conduct.pair"
"""Two accounts that must not be brought together."""
REPLY = "conduct.reply"
"""A saved reply: `{"title": …, "words": …}`."""

LEAST = {REPORT: 2000, ENTRY: 2000, PROPOSAL: 2000, FILE: 1000}
"""Bytes that a thing takes at least, with blanks behind it: most of what people write is sealed in one size.

What stands around the words in JSON would lift a longer sentence over the first steps of bot/kernel/padding.py.
"""


async def seal(ground: Ground, tx: Transaction, guild_id: int, purpose: str, told: Mapping[str, Any]) -> str:
    """Seal one thing; return its record id."""
    (record_id,) = await seal_all(ground, tx, guild_id, [(purpose, told)])
    return record_id


async def seal_all(
    ground: Ground, tx: Transaction, guild_id: int, things: Sequence[tuple[str, Mapping[str, Any]]]
) -> list[str]:
    """Seal several things at the cost of one commit in the key store; return their record ids in order."""
    packed = [
        (purpose, json.dumps(dict(told), ensure_ascii=False).encode().ljust(LEAST.get(purpose, 0)))
        for purpose, told in things
    ]
    return await ground.vault.seal_many(tx, guild_id, packed)


async def unseal(ground: Ground, tx: Transaction, guild_id: int, record_id: str | None) -> dict[str, Any] | None:
    """Return one thing; None where it was erased or purged."""
    return (await unseal_all(ground, tx, guild_id, [record_id])).get(record_id or "")


async def unseal_all(
    ground: Ground, tx: Transaction, guild_id: int, record_ids: Collection[str | None]
) -> dict[str, dict[str, Any]]:
    """Return things by record id, with two queries in all; what was erased or purged is left out."""
    wanted = [id for id in record_ids if id is not None]
    bodies = await ground.vault.unseal_many(tx, guild_id, wanted)
    return {id: json.loads(body) for id, body in bodies.items()}


async def forget(ground: Ground, tx: Transaction, guild_id: int, record_ids: Collection[str]) -> None:
    """Destroy things for good, in every older backup too."""
    if record_ids:
        await ground.vault.forget(tx, guild_id, list(record_ids), now=ground.clock.now())
