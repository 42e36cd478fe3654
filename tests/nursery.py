"""Starts Hearth as a process of its own by forking one that has loaded all modules and done nothing else.

A run starts it hundreds of times, to kill it at some step or to let it do one command. Most of a start is loading
the same modules and reading the same words, so that is done once, here. What follows is the command line itself,
in a process with its own number, environment, group and output: it can be killed, and its death noticed, as any
other. Where a system cannot fork, and in the tests about starting, it is started from nothing, as people start it.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import sys
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import Mapping
from functools import cache
from io import FileIO, TextIOWrapper
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from sandbox.bot_process import ROOT, BotProcess, Child

LOADED = ["bot.__main__", "bot.cli.run", "bot.app", "tests.read_before"]


def can_fork() -> bool:
    """Tell whether this system can start processes so."""
    return "forkserver" in multiprocessing.get_all_start_methods()


async def begin(*arguments: str, environment: Mapping[str, str], folder: Path = ROOT) -> Child:
    """Begin `python` with `-m bot` and what follows, or with `-c` and a program, with all of Hearth loaded."""
    if not can_fork():
        return await asyncio.create_subprocess_exec(
            sys.executable, *arguments, cwd=folder, env=environment, stdout=PIPE, stderr=STDOUT
        )
    heard, said = os.pipe()
    with Connection(said, readable=False) as output:
        process = _nursery().Process(  # type: ignore[attr-defined]
            target=_be_python, args=(arguments, dict(environment), str(folder), output), daemon=False
        )
        await asyncio.to_thread(process.start)
    reader = asyncio.StreamReader(limit=1024 * 1024)
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(heard, "rb")
    )
    return _Forked(process, reader)


class ForkedBot(BotProcess):
    """The bot in a process that was forked."""

    async def spawn(self, environment: Mapping[str, str]) -> Child:
        """Start it."""
        return await begin(*self.command[1:], environment=environment, folder=self.cwd)


class _Forked:
    """What `BotProcess` wants to know of a process."""

    def __init__(self, process: BaseProcess, stdout: asyncio.StreamReader) -> None:
        assert process.pid is not None
        self.pid: int = process.pid
        self.stdout = stdout
        self._process = process

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def send_signal(self, signal: int) -> None:
        """Send it a signal."""
        os.kill(self.pid, signal)

    async def wait(self) -> int:
        """Wait until it has ended; return its exit code."""
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self._process.sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(self._process.sentinel)
        self._process.join()
        code = self._process.exitcode
        assert code is not None
        self._process.close()
        return code


@cache
def _nursery() -> BaseContext:
    context: Any = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(LOADED)
    return context  # type: ignore[no-any-return]


def _be_python(arguments: tuple[str, ...], environment: dict[str, str], folder: str, output: Connection) -> None:
    """Be `python` with these arguments: what runs in the new process."""
    os.setsid()
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for stream in (1, 2):
        os.dup2(output.fileno(), stream)
    output.close()
    sys.stdout, sys.stderr = (
        TextIOWrapper(FileIO(stream, "w", closefd=False), encoding="utf-8", write_through=True)
        for stream in (1, 2)
    )
    match arguments:
        case ("-c", program):
            exec(program, {"__name__": "__main__"})  # noqa: S102 - a program that a test has written
        case ("-m", "bot", *words):
            from bot.__main__ import main

            sys.exit(main(words))
        case _:
            raise ValueError(f"nothing else is loaded: {arguments}")
