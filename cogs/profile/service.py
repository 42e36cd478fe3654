"""The use cases of the profile, each over one transaction.

Invariant: a value that is replaced or removed leaves with its key, so that no backup can show it any more.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot import drafts
from bot.ground import Ground
from cogs.profile.rules import FIELDS, FORM, changes
from data import profiles as store
from data.engine import Transaction

PURPOSE = "profile.value"
"""One purpose for all fields: a sealed body does not tell which field it holds."""


async def read(ground: Ground, guild_id: int, user_id: int) -> dict[str, str]:
    """Return what a person told about themselves in this community, by field, in the order of `FIELDS`."""
    async with ground.database.read() as tx:
        return await read_in(ground, tx, guild_id, user_id)


async def read_in(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, str]:
    """Return what `read` returns, within a transaction."""
    records = await store.of_person(tx, guild_id, _person(ground, guild_id, user_id))
    plain = await ground.vault.unseal_many(tx, guild_id, list(records.values()))
    told = {field: plain[record].decode() for field, record in records.items() if record in plain}
    return {field: told[field] for field in FIELDS if field in told}


async def save(
    ground: Ground,
    guild_id: int,
    user_id: int,
    told: Mapping[str, str | None],
    *,
    close: Callable[[Transaction], Awaitable[None]] | None = None,
) -> None:
    """Keep what a person told; a field with nothing in it is removed, one that is not named stays.

    `close` ends the form that it was told in, within the same transaction.
    """
    async with ground.database.write() as tx:
        if close is not None:
            await close(tx)
        await _save(ground, tx, guild_id, user_id, told)


async def _save(
    ground: Ground, tx: Transaction, guild_id: int, user_id: int, told: Mapping[str, str | None]
) -> None:
    changed = changes(await read_in(ground, tx, guild_id, user_id), told)
    if not (changed.written or changed.removed):
        return
    person, now = _person(ground, guild_id, user_id), ground.clock.now()
    gone = await store.remove(tx, guild_id, person, [*changed.written, *changed.removed])
    await ground.vault.forget(tx, guild_id, gone, now=now)
    values = [(PURPOSE, value) for value in changed.written.values()]
    records = await ground.vault.seal_many(tx, guild_id, values)
    await store.put(tx, guild_id, person, dict(zip(changed.written, records, strict=True)), at=now)


async def remove(ground: Ground, guild_id: int, user_id: int, field: str) -> None:
    """Remove one value, also from the form where it may stand, not sent yet; nothing where it is gone already."""
    async with ground.database.write() as tx:
        await drafts.clear_answer(ground, tx, guild_id, user_id, FORM, field)
        await _save(ground, tx, guild_id, user_id, {field: None})


def _person(ground: Ground, guild_id: int, user_id: int) -> str:
    return ground.vault.blind(store.CONTEXT, guild_id, user_id)
