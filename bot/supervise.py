"""Keeps something running that should never stop: starts it again when it fails, and says so in the log."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from bot.kernel.problems import OperatorProblem

log = logging.getLogger(__name__)

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
WELL_AFTER = 300.0
"""Seconds after which a failure counts as the first again."""


async def keep_running(name: str, run: Callable[[], Awaitable[None]], *, first_pause: float = FIRST_PAUSE) -> None:
    """Await `run()` until it returns; start it again when it raised, after a pause that doubles each time.

    An OperatorProblem is passed on: starting again mends no setting. Pauses are in seconds.
    """
    pause = first_pause
    while True:
        began = time.monotonic()
        try:
            await run()
            return
        except OperatorProblem:
            raise
        except Exception:
            if time.monotonic() - began > WELL_AFTER:
                pause = first_pause
            log.exception("failed and will be started again name=%s pause=%.0f", name, pause)
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)
