"""`python -m bot backup FILE`: save everything but the keys into one file, while Hearth runs or not."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import Config

if TYPE_CHECKING:
    from data.backup import Backup


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Ask for the file."""
    parser.add_argument(
        "file", type=Path, help="where to; an earlier backup there is replaced once this one is whole"
    )


def run(config: Config, options: argparse.Namespace) -> int:
    """Make the backup and say what it holds."""
    made = asyncio.run(_back_up(config, options.file))
    print(f"{made.rows} rows are saved in {options.file}.")
    print(
        "The keys that open private text are not in it, so that what people erased stays erased.\n"
        "Keep a copy of them apart, and for a few days only: python -m bot backup-keys FILE"
    )
    return 0


async def _back_up(config: Config, file: Path) -> Backup:
    from bot.kernel.clock import SystemClock
    from data.backup import back_up
    from data.engine import Database

    database = await Database.open(config.database)
    try:
        return await back_up(database, file, now=SystemClock().now())
    finally:
        await database.close()
