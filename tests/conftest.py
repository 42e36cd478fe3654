"""What every test stands on: a sandbox, Hearth in it, and what must hold when a journey ends."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import settings

from sandbox.server import Sandbox
from tests.contract.openapi import check_exchange, notice
from tests.databases import postgres_server, quick_place, sqlite_files
from tests.hearth import Hearth
from tests.once import keep_bytecode, leave_alone_what_stays, share_statements, share_words

settings.register_profile("suite", max_examples=50)
settings.load_profile("suite")
"""Where a test asks for no number of its own: each property is tried in every run, so half as often is enough."""
os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(quick_place()))
"""Where pytest makes the folders of tests (`tmp_path`)."""
keep_bytecode()
share_statements()
share_words()


def pytest_collection_finish() -> None:
    """All modules are loaded now, and every test is known."""
    leave_alone_what_stays()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one line that nothing was held against Discord's description, where it is not there."""
    line = notice()
    if line:
        terminalreporter.write_line(line)


BUSY = 4
"""How many times as long as Discord this one waits for an answer: a machine that tests keep busy stands still for
seconds now and then. That Hearth defers in time is for tests of its own to show, and how soon it answers, for the
benchmarks."""


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A local Discord with nobody in it; afterwards, all that was said to it must be what Discord takes."""
    running = await Sandbox.start(port=0)
    running.interactions.answer_within *= BUSY
    try:
        yield running
        assert not running.world.unknown_routes, f"unknown routes were called: {running.world.unknown_routes}"
        for exchange in running.world.traffic:
            check_exchange(exchange)
    finally:
        await running.close()


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> str:
    """The engine that Hearth runs on: SQLite, unless a module is parametrised over engines."""
    return str(getattr(request, "param", "sqlite"))


@pytest.fixture
async def hearth(
    sandbox: Sandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture, engine: str
) -> AsyncIterator[Hearth]:
    """Hearth in the sandbox, not yet started; afterwards no error was logged and nobody is left unanswered."""
    caplog.set_level(logging.INFO)
    folder = tmp_path / "data"
    if engine == "sqlite":
        sqlite_files().fresh(folder / "hearth.sqlite3")
        handle = Hearth(sandbox, folder)
    else:
        handle = Hearth(sandbox, folder, DATABASE_URL=await postgres_server().fresh())
    yield handle
    unanswered = sandbox.world.unanswered_interactions()
    await handle.stop()
    assert not unanswered, f"nobody answered: {unanswered}"
    errors = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert not errors, [record.getMessage() for record in errors]
    assert not [line for line in handle.child_log if " ERROR " in line], "\n".join(handle.child_log)
    if engine != "sqlite":
        await postgres_server().drop(handle.environment["DATABASE_URL"])
