"""`python -m bot release-jobs`: let go, or drop, what a restore has held back."""

from __future__ import annotations

import argparse
import asyncio

from bot.config import Config


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Offer to look only, or to drop."""
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--look", action="store_true", help="only say what is held")
    choice.add_argument("--drop", action="store_true", help="drop what is held instead of doing it")


def run(config: Config, options: argparse.Namespace) -> int:
    """Say what is held, and what becomes of it."""
    return asyncio.run(_release(config, options))


async def _release(config: Config, options: argparse.Namespace) -> int:
    from bot.kernel.clock import SystemClock
    from data import held_jobs
    from data.engine import Database
    from data.migrate import migrate

    await migrate(config.database)
    database = await Database.open(config.database)
    try:
        async with database.write() as tx:
            for one in await held_jobs.held(tx):
                print(f"{one.count:6}  {one.kind}, the first was due at {one.oldest_due_at:%Y-%m-%d %H:%M} UTC")
            if options.look:
                count, done = sum(one.count for one in await held_jobs.held(tx)), "held"
            elif options.drop:
                count, done = await held_jobs.drop(tx, now=SystemClock().now()), "dropped"
            else:
                count, done = (
                    await held_jobs.release(tx),
                    "let go; a Hearth that runs begins with them in a minute",
                )
        print(f"{count} in all: {done}." if count else "Nothing is held.")
    finally:
        await database.close()
    return 0
