"""The vault: private text is sealed before it is stored, and erasing its key erases it from every backup.

Invariants:
- Each record has a random 256-bit key of its own. The key stands in the key store, wrapped by the master key;
  the body stands in the main database, sealed with AES-256-GCM and bound to its purpose, id and community, so
  that neither a changed byte nor a body moved to another row opens.
- A key is committed in the key store before its row can be committed. What dies in between leaves a key that
  opens nothing; `sweep` destroys such keys after a day.
- Erasing removes the row in the caller's transaction, together with a job that destroys the key afterwards: a
  kill in between loses no erasure. From then on every older backup of the main database is unreadable.
- No unwrapped record key is kept in memory after it was used: a remembered key would still open what was
  erased, and unwrapping one costs microseconds.
- No exception and no log line quotes what was sealed.
- Key store and main database know each other by a paired record: a vault never opens with a stranger's.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import re
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.envelope import KEY_BYTES, BrokenSeal, close, open_up
from bot.kernel.clock import Clock, SystemClock
from bot.kernel.ids import new_id
from bot.kernel.problems import OperatorProblem
from bot.master_keys import MasterKeys, new_key
from data import jobs, sealed
from data import keystore as store
from data.engine import Database, Transaction
from data.keystore import StoredKey
from data.sealed import SealedRow

__all__ = ["FORGET", "BrokenSeal", "KeyGone", "MasterKeys", "Vault", "look_over", "new_key"]

log = logging.getLogger(__name__)

FORGET = "vault.forget"
"""The kind of job that destroys keys; its args are `{"records": [record ids]}`."""
FORGET_AT_ONCE = 200
ORPHAN_AFTER = timedelta(days=1)
REWRAP_AT_ONCE = 500
OFF_THE_LOOP_FROM = 1024 * 1024
"""Bytes from which sealing runs on another thread, so that a file holds up nobody's answer."""

INDEX_ROOT = "blind-index"
PAIRING = "vault-pairing"
PAIRING_PURPOSE = "vault.pairing"
NO_GUILD = 0

_NAME = re.compile(r"[a-z][a-z0-9_.-]{0,59}")


class KeyGone(Exception):
    """What was sealed here has been erased: its key is destroyed, or its row is gone. Nobody can read it."""


class Vault:
    """Seals, unseals and forgets. Open with `Vault.open`."""

    def __init__(
        self, master: MasterKeys, keystore: Database, main: Database, clock: Clock, index_key: bytes
    ) -> None:
        self._master = master
        self._keystore = keystore
        self._main = main
        self._clock = clock
        self._index_key = index_key

    @classmethod
    async def open(
        cls, master: MasterKeys, keystore: Database, main: Database, clock: Clock | None = None
    ) -> Vault:
        """Open the vault; the first start of an installation prepares its key store.

        `main` must have been migrated. `clock` is the machine's own (not one that a sandbox moves): it says
        when keys were made, which is about processes. Raises OperatorProblem as `look_over` does, and where
        the two belong to different installations.
        """
        await look_over(master, keystore, main)
        clock = clock or SystemClock()
        if not await store.is_prepared(keystore, INDEX_ROOT):
            index, pairing = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES)
            await store.prepare(
                keystore,
                master.current.wrap(INDEX_ROOT, index),
                master.current.wrap(PAIRING, pairing),
                now=clock.now(),
            )
        await store.complete(keystore)
        vault = cls(master, keystore, main, clock, await _open_index_key(master, keystore))
        await vault._pair()
        return vault

    async def seal(
        self, tx: Transaction, guild_id: int, purpose: str, plain: bytes | str, *, only_day: bool = False
    ) -> str:
        """Seal one text or file for a community; return its record id. See `seal_many`."""
        (record_id,) = await self.seal_many(tx, guild_id, [(purpose, plain)], only_day=only_day)
        return record_id

    async def seal_many(
        self,
        tx: Transaction,
        guild_id: int,
        items: Sequence[tuple[str, bytes | str]],
        *,
        only_day: bool = False,
    ) -> list[str]:
        """Seal several (purpose, text) at the cost of one commit in the key store; return record ids in order.

        `purpose` says what a text is for, such as `profile.access`. It is saved when `tx` commits. With
        `only_day`, neither store keeps more of when that was than the day: for words without a name. Raises
        ValueError where something is larger than `padding.LARGEST`.
        """
        if not items:
            return []
        now = self._clock.now()
        if only_day:  # noon, so that a key made late is not yet old enough to be swept
            now = now.replace(hour=12, minute=0, second=0, microsecond=0)
        keys = {new_id(): secrets.token_bytes(KEY_BYTES) for _ in items}
        rows = []
        for (record_id, key), (purpose, plain) in zip(keys.items(), items, strict=True):
            _check_name(purpose)
            body = await _close(key, _binding(purpose, record_id, guild_id), _as_bytes(plain))
            rows.append(SealedRow(record_id, guild_id, purpose, body, now))
        wrapped = [self._master.current.wrap(record_id, key) for record_id, key in keys.items()]
        async with self._keystore.write() as keys_tx:
            await store.add(keys_tx, wrapped, now=now)
        await sealed.add(tx, rows)
        return list(keys)

    async def reseal(self, tx: Transaction, guild_id: int, record_id: str, plain: bytes | str) -> None:
        """Put another text into a record.

        The record keeps its key, so that older backups still hold the earlier text for whoever has the key;
        `forget` and `seal` anew where the earlier text must be gone. Raises KeyGone.
        """
        row, key = await self._row_and_key(tx, guild_id, record_id)
        body = await _close(key, _binding(row.purpose, record_id, guild_id), _as_bytes(plain))
        await sealed.replace_body(tx, guild_id, record_id, body)

    async def unseal(self, tx: Transaction, guild_id: int, record_id: str) -> bytes:
        """Return what was sealed. Raises KeyGone where it was erased, BrokenSeal where it was tampered with."""
        row, key = await self._row_and_key(tx, guild_id, record_id)
        return await _open_up(key, row)

    async def unseal_many(self, tx: Transaction, guild_id: int, record_ids: Sequence[str]) -> dict[str, bytes]:
        """Return what was sealed, by record id, with two queries in all; erased records are left out."""
        rows = {row.record_id: row for row in await sealed.get(tx, guild_id, record_ids)}
        keys = await self._keys(list(rows))
        return {
            record_id: await _open_up(keys[record_id], rows[record_id])
            for record_id in dict.fromkeys(record_ids)
            if record_id in keys
        }

    async def forget(self, tx: Transaction, guild_id: int, record_ids: Sequence[str], *, now: datetime) -> None:
        """Erase records of a community: the rows with `tx`, the keys by a job that `tx` promises for `now`."""
        await self._promise_to_destroy(tx, guild_id, await sealed.remove(tx, guild_id, record_ids), now)

    async def forget_guild(self, tx: Transaction, guild_id: int, *, now: datetime) -> None:
        """Erase every record of a community, as `forget` does."""
        await self._promise_to_destroy(tx, guild_id, await sealed.remove_guild(tx, guild_id), now)

    def blind(self, context: str, guild_id: int, who: int | str) -> str:
        """Return a blind index: 64 hexadecimal digits that stand for `who`, and tell nothing without the vault.

        HMAC-SHA256 under a key from the key store that rotating master keys does not change. The same account
        gets unrelated indexes in each `context` (such as `conduct.accused`) and each community.
        """
        _check_name(context)
        message = f"hearth blind v1|{context}|{guild_id}|{who}".encode()
        return hmac.new(self._index_key, message, hashlib.sha256).hexdigest()

    @property
    def keystore(self) -> Database:
        """The key store, for what must stand apart from the main database."""
        return self._keystore

    def mac(self, context: str, message: bytes) -> str:
        """Return 64 hexadecimal digits that only this vault can make of `message`; HMAC-SHA256 as in `blind`."""
        _check_name(context)
        return hmac.new(
            self._index_key, b"hearth mac v1|" + context.encode() + b"|" + message, hashlib.sha256
        ).hexdigest()

    async def destroy(self, record_ids: Sequence[str]) -> bool:
        """Destroy keys; False where their bytes may still lie in the key store's log: call again, later."""
        async with self._keystore.write() as tx:
            await store.remove(tx, record_ids)
        return await self._keystore.empty_log()

    async def sweep(self) -> int:
        """Destroy keys, older than a day, that open nothing in the main database; return how many."""
        before, after, swept = self._clock.now() - ORPHAN_AFTER, "", 0
        while True:
            async with self._keystore.read() as keys_tx:
                batch = await store.older_than(keys_tx, before, after=after, most=sealed.AT_ONCE)
            if not batch:
                break
            after = batch[-1]
            async with self._main.read() as tx:
                orphans = sorted(set(batch) - await sealed.standing(tx, batch))
            if orphans:
                async with self._keystore.write() as keys_tx:
                    await store.remove(keys_tx, orphans)
                swept += len(orphans)
        await self._keystore.empty_log()
        if swept:
            log.info("keys without a record were destroyed count=%d", swept)
        return swept

    async def rotate(self, progress: Callable[[int, int], None] = lambda done, of: None) -> int:
        """Wrap every key by the current master key; return how many were wrapped anew.

        In batches, each its own commit: it can be killed and run again, also while Hearth runs with both keys.
        Afterwards the older master keys open nothing. `progress(done, of)` is called after each batch.
        """
        current, done = self._master.current, 0
        async with self._keystore.read() as tx:
            whole = await store.count_not_under(tx, current.id)
        while True:
            async with self._keystore.write() as tx:
                batch = await store.not_under(tx, current.id, most=REWRAP_AT_ONCE)
                await store.rewrap(tx, [current.wrap(key.name, self._unwrapped(key)) for key in batch])
            if not batch:
                break
            done += len(batch)
            progress(done, max(whole, done))
        async with self._keystore.write() as tx:
            await store.rewrap_root(tx, current.wrap(INDEX_ROOT, self._index_key))
        await self._keystore.empty_log()
        return done

    async def _pair(self) -> None:
        """See that key store and main database belong together; complete what a kill at first start left."""
        main_is_in_use = await sealed.any_stands(self._main)
        async with self._main.read() as tx:
            rows = await sealed.get(tx, NO_GUILD, [PAIRING])
        async with self._keystore.read() as tx:
            keystore_is_in_use = await store.holds_other_than(tx, PAIRING)
        strangers = OperatorProblem(
            "The key store and the main database belong to different installations. See that KEYSTORE_URL (not "
            "set: keys.sqlite3 in HEARTH_DATA_DIR) and DATABASE_URL (not set: hearth.sqlite3 there) name two that "
            "belong together. To begin anew with an empty main database, move the key store's file away first."
        )
        if rows:
            try:
                await _open_up((await self._keys([PAIRING]))[PAIRING], rows[0])
            except (KeyError, BrokenSeal):
                raise strangers from None
        elif main_is_in_use or keystore_is_in_use:
            raise strangers
        else:
            key = (await self._keys([PAIRING]))[PAIRING]
            body = await _close(key, _binding(PAIRING_PURPOSE, PAIRING, NO_GUILD), b"")
            async with self._main.write() as tx:
                row = SealedRow(PAIRING, NO_GUILD, PAIRING_PURPOSE, body, self._clock.now())
                await sealed.add_if_absent(tx, row)

    async def _row_and_key(self, tx: Transaction, guild_id: int, record_id: str) -> tuple[SealedRow, bytes]:
        rows = await sealed.get(tx, guild_id, [record_id])
        key = (await self._keys([record_id])).get(record_id) if rows else None
        if key is None:
            raise KeyGone(f"record {record_id}")
        return rows[0], key

    async def _keys(self, record_ids: Sequence[str]) -> dict[str, bytes]:
        """Return the unwrapped keys of those records whose key stands."""
        if not record_ids:
            return {}
        async with self._keystore.read() as tx:
            stored = await store.get(tx, record_ids)
        return {record_id: self._unwrapped(key) for record_id, key in stored.items()}

    def _unwrapped(self, stored: StoredKey) -> bytes:
        key = self._master.unwrap(stored)
        if key is None:
            raise BrokenSeal(f"the key of record {stored.name}")
        return key

    async def _promise_to_destroy(
        self, tx: Transaction, guild_id: int, record_ids: Sequence[str], now: datetime
    ) -> None:
        for start in range(0, len(record_ids), FORGET_AT_ONCE):
            await jobs.add(
                tx,
                FORGET,
                guild_id=guild_id,
                due_at=now,
                dedupe_key=f"{FORGET}:{new_id()}",
                args={"records": list(record_ids[start : start + FORGET_AT_ONCE])},
            )


async def look_over(master: MasterKeys, keystore: Database, main: Database) -> None:
    """See that the vault can be opened; reads only, also before the main database was ever migrated.

    Raises OperatorProblem, with nothing changed or created, where a key does not fit, or where the key store
    is missing, unreadable or no different from the main database.
    """
    same = keystore.is_same_as(main)
    prepared = not same and await store.is_prepared(keystore, INDEX_ROOT)
    if same or await sealed.stands_in(keystore):
        raise OperatorProblem(
            "KEYSTORE_URL and DATABASE_URL name the same database. Keys must lie apart from what they open: "
            "give KEYSTORE_URL another address, or remove it to use keys.sqlite3 in HEARTH_DATA_DIR."
        )
    if prepared:
        await _open_index_key(master, keystore)
    elif await sealed.any_stands(main):
        raise OperatorProblem(
            "The key store is missing or empty, but the main database holds sealed records that only it can open. "
            "Point KEYSTORE_URL (not set: keys.sqlite3 in HEARTH_DATA_DIR) at the key store that belongs to this "
            "database, or restore it from its backup."
        )


async def _open_index_key(master: MasterKeys, keystore: Database) -> bytes:
    """Return the key of blind indexes, after a look that every key stands under a master key that we have."""
    async with keystore.read() as tx:
        unknown = sorted(id for id in await store.master_ids(tx) if master.named(id) is None)
        root = await store.get_root(tx, INDEX_ROOT)
    if unknown:
        raise OperatorProblem(
            f"The vault key does not fit: the key store was locked with the key whose id is {', '.join(unknown)}, "
            f"and HEARTH_VAULT_KEY (or HEARTH_VAULT_KEY_FILE) holds the key whose id is {master.current.id}. "
            "Put the right key there; or, to change keys, keep the new one there, put the old one into "
            "HEARTH_VAULT_OLD_KEYS and run `python -m bot rotate-keys`. See also that KEYSTORE_URL names the "
            "right key store."
        )
    key = master.unwrap(root) if root else None
    if key is None:
        raise OperatorProblem(
            "The key store is damaged: its root key does not open with the key that it names. "
            "Restore the key store that KEYSTORE_URL names (not set: keys.sqlite3 in HEARTH_DATA_DIR) from its "
            "backup."
        )
    return key


async def _close(key: bytes, row_binding: bytes, plain: bytes) -> bytes:
    if len(plain) < OFF_THE_LOOP_FROM:
        return close(key, row_binding, plain)
    return await asyncio.to_thread(close, key, row_binding, plain)


async def _open_up(key: bytes, row: SealedRow) -> bytes:
    binding = _binding(row.purpose, row.record_id, row.guild_id)
    try:
        if len(row.body) < OFF_THE_LOOP_FROM:
            return open_up(key, binding, row.body)
        return await asyncio.to_thread(open_up, key, binding, row.body)
    except BrokenSeal as broken:
        raise BrokenSeal(f"record {row.record_id}: {broken}") from None


def _binding(purpose: str, record_id: str, guild_id: int) -> bytes:
    """Return what a body is bound to; no part can hold the separator, so that no two places read alike."""
    return f"{purpose}|{record_id}|{guild_id}".encode()


def _as_bytes(plain: bytes | str) -> bytes:
    return plain.encode() if isinstance(plain, str) else plain


def _check_name(name: str) -> None:
    """Raise ValueError where a purpose or context is not a plain dotted name."""
    if not _NAME.fullmatch(name):
        raise ValueError("a purpose is a dotted name of small letters, at most 60 characters")
