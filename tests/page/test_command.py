"""`python -m sandbox`: it says where its page is, runs the bot, ends cleanly, touches no folder but its own."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

import aiohttp

from sandbox.bot_process import ROOT

HERE = (sys.executable, "-m", "sandbox", "--port", "0")


async def run(*arguments: str) -> Process:
    """Start the command as a user would."""
    return await asyncio.create_subprocess_exec(*HERE, *arguments, cwd=ROOT, stdout=PIPE, stderr=PIPE)


async def read_until(process: Process, pattern: str) -> str:
    """Read its output up to a line with the pattern; returns what the pattern found."""
    assert process.stdout is not None
    said = ""
    async with asyncio.timeout(30):
        async for line in process.stdout:
            said += line.decode()
            found = re.search(pattern, said)
            if found:
                return found[0]
    raise AssertionError(f"{pattern!r} was not said, only:\n{said}")


async def test_it_says_where_its_page_is_and_stops_at_ctrl_c(tmp_path: Path) -> None:
    process = await run("--data", str(tmp_path / "sandbox"))
    await read_until(process, "No Discord token is needed")
    address = await read_until(process, r"http://127\.0\.0\.1:\d+")
    async with aiohttp.ClientSession() as session:
        async with session.get(address) as answer:
            assert "<title>Hearth sandbox</title>" in await answer.text()
        async with session.ws_connect(f"{address}/page/live") as line:
            await line.send_json({})
            async with asyncio.timeout(30):
                async for message in line:
                    if message.json()["bot"]["brief"] == "Hearth is connected.":
                        break
    process.send_signal(signal.SIGINT)
    output, errors = await process.communicate()
    assert process.returncode == 0, errors.decode()
    assert output.decode().splitlines()[-3:] == ["Stopping.", "The bot has stopped.", "Stopped."]
    assert (tmp_path / "sandbox" / "vault.key").stat().st_mode & 0o077 == 0


async def test_a_folder_that_is_not_its_own_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "hearth.sqlite3").write_text("a real community")
    process = await run("--data", str(tmp_path))
    _, errors = await process.communicate()
    assert process.returncode == 2
    assert "was not made by the sandbox" in errors.decode()
    assert (tmp_path / "hearth.sqlite3").read_text() == "a real community"


async def test_a_taken_port_is_said_in_one_sentence() -> None:
    first = await run("--no-bot")
    port = (await read_until(first, r"http://127\.0\.0\.1:\d+")).rpartition(":")[2]
    second = await run("--no-bot", "--port", port)
    _, errors = await second.communicate()
    assert second.returncode == 2
    assert errors.decode().startswith(f"Port {port} is taken")
    first.send_signal(signal.SIGTERM)
    await first.communicate()
    assert first.returncode == 0
