"""`python -m bot backup-keys FILE`: save a whole copy of the key store, while Hearth runs or not."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from bot.config import Config


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Ask for the file."""
    parser.add_argument("file", type=Path, help="a file that is not there yet, apart from backups of the database")


def run(config: Config, options: argparse.Namespace) -> int:
    """Make the copy and say how to keep it."""
    asyncio.run(_copy(config, options.file))
    print(
        f"The key store is copied to {options.file}.\n"
        "As long as this copy is kept, what people erase can still be read by whoever has it, a backup and the "
        "master key:\nkeep it apart from backups, and delete it after a few days.\n"
        "To use it, stop Hearth and put it in the place of the key store."
    )
    return 0


async def _copy(config: Config, file: Path) -> None:
    from data.backup import copy_keystore
    from data.engine import Database

    keystore = await Database.open(config.keystore)
    try:
        await copy_keystore(keystore, file)
    finally:
        await keystore.close()
