"""A vault with both its databases, for tests; opened as the composition root opens it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from bot.kernel.clock import SystemClock
from bot.vault import FORGET, MasterKeys, Vault, look_over, new_key
from data import jobs
from data.engine import Database, Transaction, metadata

KEY = new_key()
GUILD = 1001
OTHER_GUILD = 2002


class SetClock(SystemClock):
    """The machine's clock, set forward by hand."""

    ahead = timedelta()

    def now(self) -> datetime:
        """Return the machine's time with what was added."""
        return datetime.now(UTC) + self.ahead


@dataclass
class Strongroom:
    """A vault and what it stands on."""

    vault: Vault
    main: Database
    keystore: Database
    clock: SetClock

    async def seals(self, plain: bytes | str, guild_id: int = GUILD, purpose: str = "test.words") -> str:
        """Seal one text in a transaction of its own."""
        async with self.main.write() as tx:
            return await self.vault.seal(tx, guild_id, purpose, plain)

    async def reads(self, record_id: str, guild_id: int = GUILD) -> bytes:
        """Unseal one text."""
        async with self.main.read() as tx:
            return await self.vault.unseal(tx, guild_id, record_id)

    async def forgets(self, *record_ids: str, guild_id: int = GUILD) -> None:
        """Erase records; their keys are destroyed by the promised job."""
        async with self.main.write() as tx:
            await self.vault.forget(tx, guild_id, record_ids, now=self.clock.now())

    async def keeps_promises(self) -> None:
        """Do what the worker does with the jobs that destroy keys."""
        async with self.main.write() as tx:
            now = datetime.now(UTC)
            due = await jobs.claim(
                tx, now=self.clock.now(), machine_now=now, until=now, worker="test", kinds=[FORGET], most=1000
            )
        for job in due:
            assert await self.vault.destroy(job.args["records"])
        async with self.main.write() as tx:
            await jobs.settle(tx, [job.id for job in due], state="done", now=self.clock.now())


class _Killed(Exception):
    pass


@asynccontextmanager
async def killed_before_commit(database: Database) -> AsyncIterator[Transaction]:
    """Give a transaction that ends as a kill would end it: without its commit."""
    try:
        async with database.write() as tx:
            yield tx
            raise _Killed
    except _Killed:
        return


async def make_tables(main: Database) -> None:
    """Make the tables as a migration would, without the seconds that one takes."""
    async with main.write() as tx:
        await tx.connection.run_sync(metadata.create_all)


def main_url(folder: Path) -> str:
    """The address of a main database in a folder."""
    return f"sqlite+aiosqlite:///{folder / 'hearth.sqlite3'}"


def keystore_url(folder: Path) -> str:
    """The address of a key store in a folder."""
    return f"sqlite+aiosqlite:///{folder / 'keys.sqlite3'}"


class OpenRoom(Protocol):
    """Opens the same two databases, with this master key and these old ones."""

    def __call__(self, key: str = KEY, old_keys: str = "") -> AbstractAsyncContextManager[Strongroom]:
        """Open them."""
        ...


@asynccontextmanager
async def strongroom(
    folder: Path, key: str = KEY, old_keys: str = "", main: str | None = None, keystore: str | None = None
) -> AsyncIterator[Strongroom]:
    """Open main database, key store and vault in `folder`, or at other addresses."""
    master = MasterKeys.read(key, None, old_keys)
    main_database = await Database.open(main or main_url(folder))
    key_database = await Database.open(keystore or keystore_url(folder))
    try:
        await look_over(master, key_database, main_database)
        await make_tables(main_database)
        clock = SetClock()
        vault = await Vault.open(master, key_database, main_database, clock)
        yield Strongroom(vault, main_database, key_database, clock)
    finally:
        await main_database.close()
        await key_database.close()


def bytes_in(folder: Path) -> bytes:
    """Return all bytes of all files in a folder."""
    return b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())
