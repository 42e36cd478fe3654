"""Runs the bot as a child process of the sandbox: start, stop, kill, start again, and hear what it says.

Invariants:
- The child never sees a real token, database or key of whoever started the sandbox: all of these are set here.
- One process at a time; `state` says in one word what it is doing, `exit_code` how the last one ended.
- Nothing waits for a pipe that nobody reads: the child's output is drained until it ends.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal, Protocol

State = Literal["stopped", "running", "stopping"]

REMEMBERED_LINES = 500
STOP_SECONDS = 20.0
"""How long a bot that was asked to stop may finish what is in hand before it is killed."""

ROOT = Path(__file__).resolve().parent.parent
RUN_THE_BOT = (sys.executable, "-m", "bot", "run")

# Settings of a real bot that must not leak into the sandbox's, from the environment or from .env.
_NOT_INHERITED = (
    "DATABASE_URL",
    "KEYSTORE_URL",
    "HEARTH_DATA_DIR",
    "HEARTH_VAULT_KEY",
    "HEARTH_VAULT_KEY_FILE",
    "HEARTH_VAULT_OLD_KEYS",
    "HEARTH_GITHUB_TOKEN",
    "HEARTH_GITHUB_APP_ID",
    "HEARTH_GITHUB_APP_KEY_FILE",
    "HEARTH_GITHUB_APP_INSTALLATION",
    "HEARTH_GITHUB_CLIENT_ID",
    "HEARTH_FORGEJO_TOKEN",
    "HEARTH_GITLAB_TOKEN",
)


def _nothing(*_: object) -> None:
    """Listen to nothing."""


class Child(Protocol):
    """What is asked of a process that was started."""

    @property
    def pid(self) -> int:
        """Its number."""

    @property
    def stdout(self) -> asyncio.StreamReader | None:
        """What it prints."""

    def kill(self) -> None:
        """End it at once."""

    def send_signal(self, signal: int) -> None:
        """Send it a signal."""

    async def wait(self) -> int:
        """Wait until it has ended; return its exit code."""


class BotProcess:
    """The bot, in a process of its own."""

    def __init__(
        self,
        *,
        api_url: str,
        clock_url: str,
        token: str,
        env: Mapping[str, str] | None = None,
        command: Sequence[str] = RUN_THE_BOT,
        cwd: Path = ROOT,
        on_line: Callable[[str], None] = _nothing,
        on_change: Callable[[], None] = _nothing,
    ) -> None:
        """Prepare; `env` is what the bot gets beside the three addresses, `on_line` hears each line it prints."""
        self.command = tuple(command)
        self.cwd = cwd
        self.env = {**dict.fromkeys(_NOT_INHERITED, ""), **(env or {})}
        self.env |= {"DISCORD_API_URL": api_url, "HEARTH_CLOCK_URL": clock_url, "DISCORD_TOKEN": token}
        self.on_line = on_line
        self.on_change = on_change
        self.lines: deque[str] = deque(maxlen=REMEMBERED_LINES)
        self.state: State = "stopped"
        self.exit_code: int | None = None
        self.starts = 0
        self._process: Child | None = None
        self._watching: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        """The running process's id; None while it is stopped."""
        return self._process.pid if self._process is not None and self.state != "stopped" else None

    async def start(self) -> None:
        """Start it; does nothing while it is running."""
        if self.state != "stopped":
            return
        self._process = await self.spawn(
            {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8", **self.env}
        )
        self.exit_code = None
        self.starts += 1
        self._change("running")
        self._watching = asyncio.create_task(self._watch(self._process))

    async def spawn(self, environment: Mapping[str, str]) -> Child:
        """Start the process itself."""
        return await asyncio.create_subprocess_exec(
            *self.command,
            cwd=self.cwd,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            limit=1024 * 1024,
            # A group of its own: Ctrl+C reaches the sandbox alone, which then stops the bot in good order.
            **_own_group(),  # type: ignore[arg-type]
        )

    async def stop(self, seconds: float = STOP_SECONDS) -> int | None:
        """Ask it to stop (SIGTERM) and wait; it is killed after `seconds`. Returns its exit code."""
        if self._process is None or self.state == "stopped":
            return self.exit_code
        self._change("stopping")
        _ask_to_stop(self._process)
        try:
            return await asyncio.wait_for(self.ended(), seconds)
        except TimeoutError:
            self._hear(f"The bot did not stop within {seconds:.0f} seconds and was killed.")
            return await self.kill()

    async def kill(self) -> int | None:
        """End it at once (SIGKILL), as a power cut would, and wait until it is gone. Returns its exit code."""
        if self._process is not None and self.state != "stopped":
            self._process.kill()
        return await self.ended()

    async def restart(self) -> None:
        """Stop it in good order and start it again."""
        await self.stop()
        await self.start()

    async def ended(self) -> int | None:
        """Wait until it has ended, however that comes about. Returns its exit code; None before a first start."""
        if self._watching is not None:
            await asyncio.shield(self._watching)
        return self.exit_code

    async def _watch(self, process: Child) -> None:
        if process.stdout is not None:
            async for line in process.stdout:
                self._hear(line.decode("utf-8", "replace").rstrip())
        self.exit_code = await process.wait()
        self._change("stopped")

    def _hear(self, line: str) -> None:
        self.lines.append(line)
        self.on_line(line)

    def _change(self, state: State) -> None:
        self.state = state
        self.on_change()


def _own_group() -> dict[str, object]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def _ask_to_stop(process: Child) -> None:
    # Windows has no SIGTERM that a program can hear; Ctrl+Break is its nearest kin.
    if sys.platform == "win32":
        process.send_signal(signal.CTRL_BREAK_EVENT)
    else:
        process.send_signal(signal.SIGTERM)
