"""`python -m bot letter-key`: print the keys with which anybody can verify letters, to be published."""

from __future__ import annotations

import argparse
import asyncio
from contextlib import AsyncExitStack

from bot.config import Config


def run(config: Config, _options: argparse.Namespace) -> int:
    """Print the key of each community that Hearth is in."""
    found = asyncio.run(keys(config))
    for key, guild_id in found.items():
        print(f"Community {guild_id}: {key}")
    if not found:
        print("Hearth is in no community yet.")
    return 0


async def keys(config: Config) -> dict[str, int]:
    """Return the communities by their published keys. Raises OperatorProblem where the vault does not open."""
    from bot import letters
    from bot.vault import MasterKeys, Vault, look_over
    from data import communities
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
        vault = await Vault.open(master, keystore, database)
        async with database.read() as tx:
            guild_ids = await communities.present(tx)
    return {letters.published(letters.private_key(vault, guild_id)): guild_id for guild_id in guild_ids}
