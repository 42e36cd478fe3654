"""`python -m bot verify-audit`: see whether the record of who did what with reports is whole."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

from bot.config import Config

if TYPE_CHECKING:
    from bot.audit_chain import Flaw
    from bot.ground import Ground

BROKEN = 2
"""The exit code where a record is not whole."""

SAID = {
    "changed": "entry {number} is not what was written, or stands in another place",
    "missing": "entries are missing from number {number} on",
    "cut_off": "the last entries are missing, from number {number} on",
    "replaced": "entry {number} is not the one that was there: the last entries were cut off, and others followed",
    "head": "the note in the key store, how far the record has come, was changed",
    "unreadable": "there is an entry behind number {number} that Hearth did not write",
}
AFTER_RESTORE = {"cut_off", "replaced"}
"""What is found, and nothing else, where a backup was restored and the record went on from there."""
NAMED = 10
"""How many places are named; the others are counted."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Ask whether a backup was restored."""
    parser.add_argument(
        "--after-restore",
        action="store_true",
        help="you have restored a backup: accept that the last entries are missing, and put that on record",
    )


def run(config: Config, options: argparse.Namespace) -> int:
    """Go through every record and say what was found; return 0 where all are whole, else 2."""
    return asyncio.run(_verify(config, after_restore=options.after_restore))


async def _verify(config: Config, *, after_restore: bool) -> int:
    from bot import audit

    broken = cut_off = False
    async with _opened(config) as ground:
        guild_ids = await audit.communities(ground)
        for guild_id in guild_ids:
            count, flaws = await audit.verify(ground, guild_id, partial(_say_progress, guild_id))
            print(f"Community {guild_id}: {_said(count, flaws)}", flush=True)
            acceptable = bool(flaws) and {flaw.kind for flaw in flaws} <= AFTER_RESTORE
            if acceptable and after_restore:
                await audit.accept(ground, guild_id)
                print(f"Community {guild_id}: accepted. The record goes on from here, and says so.", flush=True)
            else:
                broken, cut_off = broken or bool(flaws), cut_off or acceptable
    if not guild_ids:
        print("Nothing is on record yet.")
    if cut_off:
        print(
            "A restored backup lacks the entries since it was made. If you have restored one, accept that with:  "
            "python -m bot verify-audit --after-restore"
        )
    if broken:
        print("If you know of no reason, somebody has changed the database by hand.")
    return BROKEN if broken else 0


def _said(count: int, flaws: list[Flaw]) -> str:
    entries = "1 entry" if count == 1 else f"{count} entries"
    if not flaws:
        return f"{entries}, whole."
    places = [SAID[flaw.kind].format(number=flaw.number) for flaw in flaws[:NAMED]]
    if len(flaws) > NAMED:
        places.append(f"and {len(flaws) - NAMED} more places like these")
    return f"{entries}, NOT whole: {'; '.join(places)}."


def _say_progress(guild_id: int, done: int) -> None:
    if done % 10_000 == 0:
        print(f"Community {guild_id}: {done} entries so far", flush=True)


@asynccontextmanager
async def _opened(config: Config) -> AsyncIterator[Ground]:
    from bot.ground import Ground
    from bot.kernel.clock import SystemClock
    from bot.vault import MasterKeys, Vault, look_over
    from data.engine import Database
    from data.migrate import migrate

    master = MasterKeys.read(config.vault_key, config.vault_key_file, config.vault_old_keys)
    async with AsyncExitStack() as closing:
        database = await Database.open(config.database)
        closing.push_async_callback(database.close)
        keystore = await Database.open(config.keystore)
        closing.push_async_callback(keystore.close)
        await look_over(master, keystore, database)
        await migrate(config.database)
        yield Ground(database, SystemClock(), await Vault.open(master, keystore, database))
