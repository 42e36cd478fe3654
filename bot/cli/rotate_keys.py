"""`python -m bot rotate-keys`: lock every key by the master key in use instead of older ones."""

from __future__ import annotations

import argparse
import asyncio

from bot.config import Config


def run(config: Config, _options: argparse.Namespace) -> int:
    """Wrap all keys anew and say how far it has come."""
    from bot import rotation

    def progress(done: int, of: int) -> None:
        print(f"{done} of {of} keys", flush=True)

    count = asyncio.run(rotation.rotate_keys(config, progress))
    print(f"{count} keys were changed. HEARTH_VAULT_OLD_KEYS is no longer needed.")
    return 0
