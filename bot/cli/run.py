"""`python -m bot run`: be Hearth until told to stop."""

from __future__ import annotations

import argparse
import asyncio
import gc
import signal

from bot.config import Config


def run(config: Config, _options: argparse.Namespace) -> int:
    """Run Hearth until it is told to stop."""
    # Nothing that a start makes is garbage: to look for some slows the start, and later every now and then an
    # answer. So the collector is off until all is open, and then leaves alone what there is by then.
    gc.disable()
    from bot.app import App

    async def running() -> None:
        async with App(config) as app:
            gc.freeze()
            gc.enable()
            loop = asyncio.get_running_loop()
            for name in ("SIGTERM", "SIGINT"):
                try:
                    loop.add_signal_handler(getattr(signal, name), app.stop)
                except NotImplementedError:  # Windows: Ctrl+C arrives as KeyboardInterrupt
                    break
            await app.run()

    try:
        asyncio.run(running())
    except KeyboardInterrupt:
        return 0
    return 0
