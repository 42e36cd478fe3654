"""`python -m sandbox`: opens the local Discord with its page and community, and runs the bot in it as a child.

Invariants:
- Each run has a new community, so it has new bot data: what the last run's bot kept is removed first.
  Only a folder that a sandbox made is touched; any other is refused.
- Ctrl+C stops the bot in good order, then the sandbox; a second Ctrl+C does not wait.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import secrets
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from sandbox import community, first_steps
from sandbox.bot_process import BotProcess
from sandbox.page_api import Page
from sandbox.server import Sandbox

PORT = 8420
FOLDER = Path(".hearth") / "sandbox"

MARK = "made-by-the-sandbox.txt"
MARK_WORDS = (
    "The sandbox made this folder.\n"
    "It removes the bot's data in here at each start, since each start is a new world.\n"
)
KEY_FILE = "vault.key"
BOT_DATA = ("hearth.sqlite3*", "keys.sqlite3*")


class CannotStart(Exception):
    """Why the sandbox cannot start, as a sentence for whoever started it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until Ctrl+C. Returns the exit code: 0, or 2 where it could not start."""
    options = _parser().parse_args(arguments)
    try:
        asyncio.run(_run(options))
    except CannotStart as problem:
        print(problem, file=sys.stderr)  # noqa: T201
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m sandbox",
        description="Open a local pretend Discord and run the bot in it. No account is needed.",
    )
    parser.add_argument("--port", type=int, help=f"the page's port (default: {PORT}; 0: any that is free)")
    parser.add_argument("--data", type=Path, help=f"the folder for the bot's data (default: {FOLDER})")
    parser.add_argument("--no-bot", action="store_true", help="leave the bot to be started elsewhere")
    parser.add_argument("--log", action="store_true", help="also print what the bot logs")
    return parser


async def _run(options: argparse.Namespace) -> None:
    sandbox = Sandbox()
    page = Page(sandbox)
    try:
        await sandbox.open(PORT if options.port is None else options.port, routes=page.routes())
    except OSError as problem:
        raise CannotStart(
            f"Port {options.port or PORT} is taken, perhaps by a sandbox that is still running. "
            "End that one, or choose another port with --port."
        ) from problem
    community.settle(sandbox)
    bot = None if options.no_bot else _make_bot(sandbox, page, _folder(options, sandbox.port), log=options.log)
    try:
        await _serve(sandbox, page, bot)
    finally:
        if bot is not None:
            await bot.kill()
        await page.close()
        await sandbox.close()


async def _serve(sandbox: Sandbox, page: Page, bot: BotProcess | None) -> None:
    ending = _on_ctrl_c()
    _say("No Discord token is needed: this is a pretend Discord on this computer, and nothing leaves it.")
    _say(f"Open {sandbox.url} in a browser. Ctrl+C ends it.")
    if bot is None:
        _say("The bot is not started. Give one of your own these settings:")
        _say(
            f"DISCORD_API_URL={sandbox.api_url}\nHEARTH_CLOCK_URL={sandbox.clock_url}\nDISCORD_TOKEN={sandbox.token}"
        )
    else:
        page.bot = bot
        await bot.start()
        settling = asyncio.create_task(_set_up(sandbox))
    await ending.wait()
    _say("Stopping.")
    if bot is not None:
        settling.cancel()
        ending.clear()
        stopping = asyncio.create_task(bot.stop())
        hurried = asyncio.create_task(ending.wait())
        await asyncio.wait({stopping, hurried}, return_when=asyncio.FIRST_COMPLETED)
        hurried.cancel()
    _say("Stopped.")


async def _set_up(sandbox: Sandbox) -> None:
    if await first_steps.set_up(sandbox):
        _say(f"{first_steps.ORGANISER} has set the bot up. Let somebody join and see them greeted.")
    else:
        _say("The bot greets nobody yet: use /setup as an organiser.")


def _make_bot(sandbox: Sandbox, page: Page, folder: Path, *, log: bool) -> BotProcess:
    key_file = _prepare(folder)

    def changed() -> None:
        _announce(bot)
        page.changed()

    def heard(line: str) -> None:
        if log:
            _say(line)
        page.changed()

    bot = BotProcess(
        api_url=sandbox.api_url,
        clock_url=sandbox.clock_url,
        token=sandbox.token,
        env={
            "HEARTH_DATA_DIR": str(folder.resolve()),
            "HEARTH_VAULT_KEY_FILE": str(key_file.resolve()),
            **sandbox.forge_settings,
        },
        on_line=heard,
        on_change=changed,
    )
    return bot


def _announce(bot: BotProcess) -> None:
    if bot.state == "running" and bot.starts > 1:
        _say(f"The bot has started again (process {bot.pid}).")
    elif bot.state == "stopped" and bot.exit_code == 0:
        _say("The bot has stopped.")
    elif bot.state == "stopped":
        _say(f"The bot ended with exit code {bot.exit_code}. Its last words:")
        _say("\n".join(list(bot.lines)[-15:]))


def _folder(options: argparse.Namespace, port: int) -> Path:
    # A port belongs to one sandbox at a time, so a folder named by it does too.
    chosen: Path | None = options.data
    return chosen or (FOLDER if port == PORT else FOLDER.with_name(f"{FOLDER.name}-{port}"))


def _prepare(folder: Path) -> Path:
    """Make the bot's data folder fit for a new world. Returns the file with the key for its vault."""
    mark = folder / MARK
    if folder.exists() and any(folder.iterdir()) and not mark.exists():
        raise CannotStart(
            f"The folder {folder} was not made by the sandbox, so nothing in it is touched. "
            "Choose another with --data."
        )
    folder.mkdir(parents=True, exist_ok=True)
    mark.write_text(MARK_WORDS, encoding="utf-8")
    for pattern in BOT_DATA:
        for old in folder.glob(pattern):
            old.unlink()
    key_file = folder / KEY_FILE
    if not key_file.exists():
        key_file.touch(mode=0o600)
        key_file.write_text(base64.b64encode(secrets.token_bytes(32)).decode("ascii") + "\n", encoding="ascii")
    return key_file


def _on_ctrl_c() -> asyncio.Event:
    ending = asyncio.Event()
    loop = asyncio.get_running_loop()

    def end(*_: object) -> None:
        loop.call_soon_threadsafe(ending.set)

    # Not loop.add_signal_handler, which Windows does not have.
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(signal_number, end)
    return ending


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201


if __name__ == "__main__":
    raise SystemExit(main())
