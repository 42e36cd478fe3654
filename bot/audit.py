"""The record of who did what in confidence: append-only, chained, and checked by `python -m bot verify-audit`.

Invariants:
- A row is written in the transaction of the deed. Its `mac`, under a key of the vault's, covers the row and the
  mac before it: whoever has no vault cannot change, remove or reorder rows unnoticed (bot/audit_chain.py).
- How far the record has come, its head, stands in the key store, written after the commit: rows that were cut off
  at the end are missed. The record may be ahead of it by what is in flight, and never behind.
- The head moves on only while the row that it names still stands, and is forgotten only with the whole record, by
  a job that the vault has signed: nothing that is written into the main database alone makes it forget rows.
- No content and no account stands in a row: people have random names, which go when they have their data erased.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.audit_chain import Flaw, ending, flaws, flaws_at_head, guild_of, head_name, link, new_head
from bot.feature import JobKind, Kept
from bot.ground import Ground
from bot.kernel.ids import new_id
from bot.kernel.text import Day, text
from data import audit as store
from data import jobs
from data import keystore as keys
from data.audit import AUDITED, AuditName, Deed
from data.engine import Transaction

if TYPE_CHECKING:
    from bot.discordkit.delivery import Errand

log = logging.getLogger(__name__)

HEAD = "audit.head"
FORGET = "audit.forget"
PURPOSE = "audit.account"
AT_ONCE = 1000

RESTORED = "restored"
"""The deed of an operator who accepts that a restored backup lacks the rows since (see `accept`)."""
DEEDS = {
    *("received", "viewed", "evidence", "file", "claimed", "unclaimed", "replied", "noted", "urgent", "reviewed"),
    *(
        "hearing_drafted",
        "hearing_sent",
        "hearing_refused",
        "proposed",
        "agreed",
        "withdrawn",
        "decided",
        "closed",
    ),
    *("reopened", "merged", "involved", "recused", "handed_over", "identity_asked", "identity_opened", "exported"),
    *(
        "applied",
        "measure_ended",
        "released",
        "apart",
        "appeal",
        "appeal_answered",
        "purged_content",
        "purged_identity",
        "purged_outcome",
        "told_outside",
        RESTORED,
    ),
    *("call_extended", "call_deciders", "call_locked", "call_unblind_asked", "call_unblind_taken"),
    "call_unblinded",
}
"""Every deed that can be on record. The words for each are the feature's."""


async def note(
    ground: Ground, tx: Transaction, guild_id: int, deed: str, *, user_id: int | None = None, case_id: str = ""
) -> None:
    """Write down a deed of a person, or of Hearth itself, in the transaction that does it.

    Raises ValueError for a deed that is none of DEEDS.
    """
    if deed not in DEEDS:
        raise ValueError(f"no such deed: {deed}")
    before = await store.last(tx, guild_id)
    number, mac = (before.number + 1, before.mac) if before else (1, "")
    name = await _name_of(ground, tx, guild_id, user_id) if user_id is not None else ""
    row = Deed(guild_id, number, ground.clock.now(), deed, case_id, name, "")
    await store.add(tx, [replace(row, mac=link(ground.vault, row, mac))])
    key = f"{HEAD}:{guild_id}:{number}"
    await jobs.add(tx, HEAD, guild_id=guild_id, due_at=row.at, dedupe_key=key)


async def verify(
    ground: Ground, guild_id: int, progress: Callable[[int], None] = lambda done: None
) -> tuple[int, list[Flaw]]:
    """Return how many rows the record of a community has, and what is wrong with it; it may be in use.

    `progress(done)` is called after each batch of AT_ONCE rows that is not the last.
    """
    async with ground.vault.keystore.read() as tx:
        head = await keys.head(tx, head_name(guild_id))  # first: the rows may then be further, and never behind
    found: list[Flaw] = []
    count, number, mac, at_head = 0, 0, "", None
    try:
        async with ground.database.read() as tx:
            rows = await store.rows_after(tx, guild_id, None, most=AT_ONCE)
            while rows:
                found += flaws(ground.vault, rows, number=number, mac=mac)
                at_head = next((row.mac for row in rows if head and row.number == head.number), at_head)
                if rows[-1].number > number:
                    number, mac = rows[-1].number, rows[-1].mac
                count += len(rows)
                rows = await store.rows_after(tx, guild_id, rows[-1].number, most=AT_ONCE)
                if rows:
                    progress(count)
    except (
        TypeError,
        ValueError,
        OverflowError,
    ):  # SQLite takes any value in any column from whoever writes by hand
        return count, [*found, Flaw("unreadable", number)]
    return count, found + flaws_at_head(ground.vault, guild_id, head, number, at_head)


async def accept(ground: Ground, guild_id: int) -> None:
    """Let the record of a community go on from what stands, after a restored backup; it is committed.

    For the operator alone, who has the vault. What was done is itself on record, where any row is left.
    """
    async with ground.database.write() as tx:
        if await store.last(tx, guild_id) is not None:
            await note(ground, tx, guild_id, RESTORED)
    async with ground.vault.keystore.write() as keys_tx:
        await keys.remove_head(keys_tx, head_name(guild_id))
    await move_head(ground, guild_id)


async def communities(ground: Ground) -> list[int]:
    """Return the communities that have a record, also where only the key store knows of it."""
    async with ground.vault.keystore.read() as tx:
        known = {guild_of(head) for head in await keys.heads(tx)}
    async with ground.database.read() as tx:
        return sorted(known | set(await store.communities(tx)))


async def names_in(ground: Ground, tx: Transaction, guild_id: int, deeds: Sequence[Deed]) -> dict[str, int]:
    """Return the accounts behind the random names in rows, of those who have not had their data erased."""
    names = await store.names(tx, guild_id, {deed.name for deed in deeds if deed.name})
    bodies = await ground.vault.unseal_many(tx, guild_id, [name.record_id for name in names])
    return {
        name.name: int(json.loads(bodies[name.record_id])["account"]) for name in names if name.record_id in bodies
    }


async def sign_ending(ground: Ground, tx: Transaction, guild_id: int) -> dict[str, Any] | None:
    """Return what `forget` needs, before a record is erased as a whole; None where there is none."""
    last = await store.last(tx, guild_id)
    if last is None:
        return None
    async with ground.vault.keystore.read() as keys_tx:
        head = await keys.head(keys_tx, head_name(guild_id))
    after = head.number - 1 if head else last.number - AT_ONCE
    macs = [row.mac for row in await store.rows_after(tx, guild_id, after, most=AT_ONCE)]
    return {"macs": macs, "signed": ending(ground.vault, guild_id, macs)}


async def forget(ground: Ground, tx: Transaction, guild_id: int, signed: dict[str, Any] | None) -> None:
    """Promise to forget the head of a record that `tx` has erased as a whole; `signed` by `sign_ending`."""
    if signed is not None:
        key = f"{FORGET}:{guild_id}:{new_id()}"
        await jobs.add(tx, FORGET, guild_id=guild_id, due_at=ground.clock.now(), dedupe_key=key, args=signed)


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


async def forget_head(ground: Ground, guild_id: int, signed: Mapping[str, Any]) -> None:
    """Forget how far the record of an erased community had come; what the vault has not signed is refused."""
    macs = signed.get("macs", [])
    async with ground.vault.keystore.write() as keys_tx:
        head = await keys.head(keys_tx, head_name(guild_id))
        if head is not None and head.mac in macs and signed.get("signed") == ending(ground.vault, guild_id, macs):
            await keys.remove_head(keys_tx, head.name)
    await move_head(ground, guild_id)


async def move_head(ground: Ground, guild_id: int) -> None:
    """Move a head on to the last row, in the key store's turn, so that no older view of the record comes later.

    It stays where the record does not go on from it: `verify` finds that for as long as it is so.
    """
    async with ground.vault.keystore.write() as keys_tx, ground.database.read() as tx:
        head = await keys.head(keys_tx, head_name(guild_id))
        last = await store.last(tx, guild_id)
        if last is None:
            return
        named = await store.rows_after(tx, guild_id, head.number - 1, most=1) if head else []
        at_head = named[0].mac if head and named and named[0].number == head.number else None
        if flaws_at_head(ground.vault, guild_id, head, last.number, at_head):
            log.warning("the record of deeds does not go on from where it stood guild=%d", guild_id)
        else:
            await keys.put_head(keys_tx, new_head(ground.vault, last))


async def _name_of(ground: Ground, tx: Transaction, guild_id: int, user_id: int) -> str:
    who = ground.vault.blind(AUDITED, guild_id, user_id)
    named = await store.name_of(tx, guild_id, who)
    if named is None:
        record_id = await ground.vault.seal(tx, guild_id, PURPOSE, json.dumps({"account": user_id}))
        named = AuditName(new_id(), guild_id, who, record_id, ground.clock.now())
        await store.add_name(tx, named)
    return named.name


async def _run_head(errand: Errand) -> None:
    await move_head(errand.ground, errand.job.guild_id)


async def _run_forget(errand: Errand) -> None:
    await forget_head(errand.ground, errand.job.guild_id, errand.job.args)


JOBS = {HEAD: JobKind(_run_head), FORGET: JobKind(_run_forget)}
