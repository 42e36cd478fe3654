"""`python -m bot restore FILE`: put what a backup holds in the place of everything, while Hearth runs or not."""

from __future__ import annotations

import argparse
import asyncio
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import Config

if TYPE_CHECKING:
    from bot.kernel.clock import Clock
    from data.backup import Restored


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Ask for the file."""
    parser.add_argument("file", type=Path, help="a backup that `python -m bot backup` made")


def run(config: Config, options: argparse.Namespace) -> int:
    """Restore and say what is held back."""
    restored = asyncio.run(_restore(config, options.file))
    print(f"{restored.rows} rows are restored from {options.file}. A Hearth that runs begins anew with them.")
    if restored.held:
        print(
            f"{restored.held} things were due by now, such as messages. Whether they were done since the backup, "
            "only you can know, so they are held back.\n"
            "Look at them:  python -m bot release-jobs --look\n"
            "Let them go:   python -m bot release-jobs\n"
            "Drop them:     python -m bot release-jobs --drop"
        )
    print(
        "Keys were not restored. What was erased since the backup was made stays unreadable.\n"
        "Keys of what was written since then are destroyed in the coming night (04:00 UTC):\n"
        "if this was the wrong backup, restore the right one before."
    )
    return 0


async def _restore(config: Config, file: Path) -> Restored:
    from bot.vault import MasterKeys, Vault, look_over
    from data import backup
    from data.engine import Database
    from data.migrate import migrate

    master = MasterKeys.read(config.vault_key, config.vault_key_file, config.vault_old_keys)
    async with AsyncExitStack() as closing:
        saved = await closing.enter_async_context(backup.opened(file))
        keystore = await Database.open(config.keystore)
        closing.push_async_callback(keystore.close)
        await look_over(master, keystore, saved)
        await Vault.open(master, keystore, saved)  # refuses a backup that belongs to other keys
        await migrate(config.database)
        database = await Database.open(config.database)
        closing.push_async_callback(database.close)
        return await backup.restore(saved, database, now=(await _clock(config)).now())


async def _clock(config: Config) -> Clock:
    """Return the features' clock: what is due is due by it."""
    from bot.foreign_clock import ForeignClock
    from bot.kernel.clock import SystemClock

    if not config.clock_url:
        return SystemClock()
    clock = ForeignClock(config.clock_url)
    await clock.start()
    return clock
