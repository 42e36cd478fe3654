"""What people wrote reaches no log, whoever logs it, and no line can be forged."""

from __future__ import annotations

import asyncio
import gc
import io
import logging
from collections.abc import Iterator

import pytest

from bot.logs import PlainFormatter

CANARY = "canary-5c1d"


@pytest.fixture
def printed() -> Iterator[io.StringIO]:
    """What operators read while the test runs."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(PlainFormatter())
    logging.getLogger().addHandler(handler)
    yield written
    logging.getLogger().removeHandler(handler)


async def test_a_task_whose_failure_nobody_asked_for_tells_where_and_not_what(printed: io.StringIO) -> None:
    async def fails() -> None:
        raise ValueError(CANARY)

    task = asyncio.create_task(fails())
    await asyncio.wait({task})
    del task
    gc.collect()

    assert "Task exception was never retrieved" in printed.getvalue()
    assert "builtins.ValueError" in printed.getvalue()
    assert "in fails" in printed.getvalue()
    assert CANARY not in printed.getvalue()


def test_an_error_is_logged_without_its_message(printed: io.StringIO) -> None:
    try:
        raise KeyError(CANARY) from ValueError(CANARY)
    except KeyError:
        logging.getLogger("bot.test").exception("it failed")

    assert "it failed" in printed.getvalue()
    assert CANARY not in printed.getvalue()


def test_what_a_record_quotes_begins_no_line_of_its_own(printed: io.StringIO) -> None:
    logging.getLogger("bot.test").warning("id=%s", "a\n2026-01-01T00:00:00+0000 ERROR bot.forged\r\nb")

    assert printed.getvalue().count("\n") == 1
    assert "\r" not in printed.getvalue()
