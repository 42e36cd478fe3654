"""The record of who did what in confidence: append-only, chained, and checked by `python -m bot verify-audit`.

Invariants:
- A row is written in the transaction of the deed. Its `mac`, under a key of the vault's, covers the row and the
  mac before it: whoever has no vault cannot change, remove or reorder rows unnoticed.
- How far the record has come stands in the key store, written after the commit: rows that were cut off at the
  end are missed. The record may be ahead of it by what is in flight, and never behind.
- No content and no account stands in a row: people have random names, which go when they have their data erased.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.feature import JobKind, Kept
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.text import Day, text
from data import audit as store
from data import jobs
from data import keystore as keys
from data.audit import AUDITED, AuditName, Deed
from data.engine import Transaction
from data.keystore import ChainHead

if TYPE_CHECKING:
    from bot.discordkit.delivery import Errand
    from bot.vault import Vault

HEAD = "audit.head"
FORGET = "audit.forget"
PURPOSE = "audit.account"
LINK, TAG = "audit.link", "audit.head"
AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that is wrong with a record. `kind` is changed, missing or cut_off; `number` is the row's."""

    kind: str
    number: int


async def note(
    ground: Ground, tx: Transaction, guild_id: int, deed: str, *, user_id: int | None = None, case_id: str = ""
) -> None:
    """Write down a deed of a person, or of Hearth itself, in the transaction that does it."""
    before = await store.last(tx, guild_id)
    number, mac = (before.number + 1, before.mac) if before else (1, "")
    name = await _name_of(ground, tx, guild_id, user_id) if user_id is not None else ""
    row = Deed(guild_id, number, ground.clock.now(), deed, case_id, name, "")
    linked = Deed(guild_id, number, row.at, deed, case_id, name, link(ground.vault, row, mac))
    await store.add(tx, [linked])
    key = f"{HEAD}:{guild_id}:{number}"
    await jobs.add(tx, HEAD, guild_id=guild_id, due_at=ground.clock.now(), dedupe_key=key)


def link(vault: Vault, row: Deed, before: str) -> str:
    """Return the mac of a row that follows a row with the mac `before`; "" for the first."""
    parts = [row.guild_id, row.number, row.at.isoformat(), row.deed, row.case_id, row.name, before]
    return vault.mac(LINK, json.dumps(parts).encode())


def flaws(vault: Vault, rows: Iterable[Deed], *, number: int = 0, mac: str = "") -> list[Flaw]:
    """Return what is wrong with rows that should follow the one with this number and mac, in order."""
    found = []
    for row in rows:
        if row.number != number + 1:
            found.append(Flaw("missing", number + 1))
        elif row.mac != link(vault, row, mac):
            found.append(Flaw("changed", row.number))
        number, mac = row.number, row.mac
    return found


async def verify(ground: Ground, guild_id: int) -> tuple[int, list[Flaw]]:
    """Return how many rows the record of a community has, and what is wrong with it."""
    async with ground.vault.keystore.read() as tx:
        head = next((one for one in await keys.heads(tx) if one.name == _head_name(guild_id)), None)
    found: list[Flaw] = []
    number, mac, at_head = 0, "", None
    async with ground.database.read() as tx:
        while rows := await store.from_number(tx, guild_id, number + 1, most=AT_ONCE):
            found += flaws(ground.vault, rows, number=number, mac=mac)
            at_head = next((row.mac for row in rows if head and row.number == head.number), at_head)
            number, mac = rows[-1].number, rows[-1].mac
    if head is not None and head.tag != _tag(ground.vault, guild_id, head.number, head.mac):
        found.append(Flaw("changed", head.number))
    elif head is not None and at_head is None:
        found.append(Flaw("cut_off", number + 1))
    elif head is not None and at_head != head.mac:
        found.append(Flaw("changed", head.number))
    return number, found


async def communities(ground: Ground) -> list[int]:
    """Return the communities that have a record, also where only the key store knows of it."""
    async with ground.vault.keystore.read() as tx:
        known = {int(head.name.partition(":")[2]) for head in await keys.heads(tx)}
    async with ground.database.read() as tx:
        return sorted(known | set(await store.communities(tx)))


async def names_in(ground: Ground, tx: Transaction, guild_id: int, deeds: Sequence[Deed]) -> dict[str, int]:
    """Return the accounts behind the random names in rows, of those who have not had their data erased."""
    names = await store.names(tx, guild_id, {deed.name for deed in deeds if deed.name})
    bodies = await ground.vault.unseal_many(tx, guild_id, [name.record_id for name in names])
    return {
        name.name: int(json.loads(bodies[name.record_id])["account"]) for name in names if name.record_id in bodies
    }


async def forget(ground: Ground, tx: Transaction, guild_id: int) -> None:
    """Promise to forget the head of a community whose record is erased as a whole."""
    key = f"{FORGET}:{guild_id}:{new_id()}"
    await jobs.add(tx, FORGET, guild_id=guild_id, due_at=ground.clock.now(), dedupe_key=key)


async def kept(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> list[Kept]:
    """Say that a person's deeds are on record."""
    named = await store.name_of(tx, guild_id, ground.vault.blind(AUDITED, guild_id, user_id))
    if named is None:
        return []
    return [Kept(text("audit-kept"), text("audit-kept-seen"), text("audit-kept-how-long", day=Day(named.since)))]


async def export(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> dict[str, Any]:
    """Return under which name a person's deeds are on record, and since when."""
    named = await store.name_of(tx, guild_id, ground.vault.blind(AUDITED, guild_id, user_id))
    return {"name": named.name, "since": named.since.isoformat()} if named else {}


async def write_head(errand: Errand) -> None:
    """Write into the key store how far a record has come."""
    ground, guild_id = errand.ground, errand.job.guild_id
    async with ground.database.read() as tx:
        last = await store.last(tx, guild_id)
    if last is not None:
        tag = _tag(ground.vault, guild_id, last.number, last.mac)
        async with ground.vault.keystore.write() as tx:
            await keys.put_head(tx, ChainHead(_head_name(guild_id), last.number, last.mac, tag))


async def forget_head(errand: Errand) -> None:
    """Forget how far the record of an erased community had come."""
    async with errand.ground.vault.keystore.write() as tx:
        await keys.remove_head(tx, _head_name(errand.job.guild_id))


async def _name_of(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> str:
    who = ground.vault.blind(AUDITED, guild_id, user_id)
    named = await store.name_of(tx, guild_id, who)
    if named is None:
        record_id = await ground.vault.seal(tx, guild_id, PURPOSE, json.dumps({"account": user_id}))
        named = AuditName(new_id(), guild_id, who, record_id, ground.clock.now())
        await store.add_name(tx, named)
    return named.name


def _head_name(guild_id: int) -> str:
    return f"audit:{guild_id}"


def _tag(vault: Vault, guild_id: int, number: int, mac: str) -> str:
    return vault.mac(TAG, json.dumps([guild_id, number, mac]).encode())


JOBS = {HEAD: JobKind(write_head), FORGET: JobKind(forget_head)}
