"""The command line: `python -m bot run | has-token | new-key | …`."""

from __future__ import annotations

import argparse
import asyncio
import gc
import signal
import sys
from collections.abc import Callable

from bot.config import Config, read_config
from bot.kernel.problems import OperatorProblem
from bot.logs import set_up_logs

PROBLEM = 2
"""The exit code where the operator has something to mend."""


def run(config: Config) -> int:
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


def has_token(config: Config) -> int:
    """Tell by the exit code (0 or 1) whether a token is set."""
    return 0 if config.token else 1


def make_key(config: Config) -> int:
    """Print a fresh key for HEARTH_VAULT_KEY."""
    from bot.vault import new_key

    print(new_key())  # noqa: T201 - the command line speaks to its user
    return 0


def rotate_keys(config: Config) -> int:
    """Lock every key by the master key in use instead of older ones."""
    from bot import rotation

    def progress(done: int, of: int) -> None:
        print(f"{done} of {of} keys", flush=True)  # noqa: T201

    count = asyncio.run(rotation.rotate_keys(config, progress))
    print(f"{count} keys were changed. HEARTH_VAULT_OLD_KEYS is no longer needed.")  # noqa: T201
    return 0


COMMANDS: dict[str, Callable[[Config], int]] = {
    "run": run,
    "has-token": has_token,
    "new-key": make_key,
    "rotate-keys": rotate_keys,
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bot", description="Hearth, the community bot.")
    parser.add_argument("command", choices=COMMANDS, help="what to do")
    chosen = parser.parse_args(arguments)
    try:
        config = read_config()
        set_up_logs(config.log_level)
        return COMMANDS[chosen.command](config)
    except OperatorProblem as problem:
        print(problem, file=sys.stderr)  # noqa: T201 - the command line speaks to its user
        return PROBLEM


if __name__ == "__main__":
    sys.exit(main())
