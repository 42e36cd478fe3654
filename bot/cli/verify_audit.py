"""`python -m bot verify-audit`: see whether the record of who did what with reports is whole."""

from __future__ import annotations

import argparse
import asyncio
from contextlib import AsyncExitStack

from bot.config import Config

SAID = {
    "changed": "entry {number} is not what was written, or stands in another place",
    "missing": "entry {number} is missing",
    "cut_off": "entries from {number} on are missing",
}


def run(config: Config, _options: argparse.Namespace) -> int:
    """Go through every record and say what was found; return 0 where all are whole, else 1."""
    return asyncio.run(_verify(config))


async def _verify(config: Config) -> int:
    from bot import audit
    from bot.ground import Ground
    from bot.kernel.clock import SystemClock
    from bot.vault import MasterKeys, Vault
    from data.engine import Database
    from data.migrate import migrate

    master = MasterKeys.read(config.vault_key, config.vault_key_file, config.vault_old_keys)
    async with AsyncExitStack() as closing:
        database = await Database.open(config.database)
        closing.push_async_callback(database.close)
        keystore = await Database.open(config.keystore)
        closing.push_async_callback(keystore.close)
        await migrate(config.database)
        ground = Ground(database, SystemClock(), await Vault.open(master, keystore, database))
        broken = False
        guild_ids = await audit.communities(ground)
        for guild_id in guild_ids:
            count, flaws = await audit.verify(ground, guild_id)
            said = "; ".join(SAID[flaw.kind].format(number=flaw.number) for flaw in flaws[:10])
            print(f"Community {guild_id}: {count} entries, {said or 'whole'}.", flush=True)
            broken = broken or bool(flaws)
    if broken:
        print(
            "Somebody may have changed the database by hand. After a restored backup, the entries since that "
            "backup are missing too."
        )
    elif not guild_ids:
        print("Nothing is on record yet.")
    return int(broken)
