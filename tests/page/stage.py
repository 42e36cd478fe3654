"""The sandbox as `python -m sandbox` opens it, for tests and pictures: its page, its community, and a bot."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from sandbox import community, first_steps
from sandbox.bot_process import RUN_THE_BOT, BotProcess
from sandbox.page_api import Page
from sandbox.server import Sandbox
from tests.hearth import VAULT_KEY
from tests.nursery import ForkedBot, can_fork

STOCK_BOT = (sys.executable, "-m", "tests.page.stock_bot")
CONNECT_SECONDS = 30.0


@asynccontextmanager
async def stage(ahead_seconds: float = 0.0) -> AsyncIterator[Page]:
    """An open sandbox with the community in it and no bot yet; its clock begins `ahead_seconds` ahead."""
    sandbox = Sandbox()
    page = Page(sandbox)
    sandbox.clock.advance(ahead_seconds)
    await sandbox.open(0, routes=page.routes())
    community.settle(sandbox)
    try:
        yield page
    finally:
        if page.bot is not None:
            await page.bot.kill()
        await page.close()
        await sandbox.close()


async def start_stock_bot(page: Page) -> BotProcess:
    """Start the stock bot and wait until it is there with its commands."""
    return await _start(page, STOCK_BOT, {}, commands=7)


async def start_hearth(page: Page, folder: Path) -> BotProcess:
    """Start Hearth itself with its data in `folder`, and let an organiser choose the welcome channel."""
    bot = await _start(
        page, RUN_THE_BOT, {"HEARTH_DATA_DIR": str(folder), "HEARTH_VAULT_KEY": VAULT_KEY}, commands=1
    )
    assert await first_steps.set_up(page.sandbox), "\n".join(bot.lines)
    return bot


async def _start(page: Page, command: Sequence[str], env: dict[str, str], *, commands: int) -> BotProcess:
    sandbox = page.sandbox
    start_as = ForkedBot if command is RUN_THE_BOT and can_fork() else BotProcess
    page.bot = start_as(
        api_url=sandbox.api_url,
        clock_url=sandbox.clock_url,
        token=sandbox.token,
        env={**sandbox.forge_settings, **env},
        command=command,
        on_line=lambda _: page.changed(),
        on_change=page.changed,
    )
    await page.bot.start()
    known = sandbox.world.application.commands
    await sandbox.world.wait_for(lambda: sandbox.gateway.connected and len(known) >= commands, CONNECT_SECONDS)
    return page.bot
