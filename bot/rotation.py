"""Changes the master key of an installation, from the command line.

How: make a new key with `python -m bot new-key`; set it as HEARTH_VAULT_KEY, put the old one into
HEARTH_VAULT_OLD_KEYS, and start Hearth again; run `python -m bot rotate-keys`, while Hearth runs or not; then
remove the old key from HEARTH_VAULT_OLD_KEYS. It can be stopped at any moment and run again.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack

from bot.config import Config
from bot.vault import MasterKeys, Vault, look_over
from data.engine import Database
from data.migrate import migrate


async def rotate_keys(config: Config, progress: Callable[[int, int], None]) -> int:
    """Wrap every key by the master key in use; return how many were wrapped anew.

    `progress(done, of)` is called after each batch. Raises OperatorProblem where the vault cannot be opened.
    """
    master = MasterKeys.read(config.vault_key, config.vault_key_file, config.vault_old_keys)
    async with AsyncExitStack() as closing:
        database = await Database.open(config.database)
        closing.push_async_callback(database.close)
        keystore = await Database.open(config.keystore)
        closing.push_async_callback(keystore.close)
        await look_over(master, keystore, database)
        await migrate(config.database)
        vault = await Vault.open(master, keystore, database)
        return await vault.rotate(progress)
