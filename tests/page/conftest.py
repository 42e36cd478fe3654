"""A sandbox with its page and community, a stock bot in it, and a real Chromium looking at it.

One world, one bot and one Chromium serve a whole module, since starting them costs more than the tests: a test
picks people and places that the other tests of its module leave alone.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, async_playwright
from playwright.async_api import Page as Tab

from sandbox.bot_process import BotProcess
from sandbox.page_api import Page
from tests.browser import ARGUMENTS, find_browser
from tests.contract.openapi import check_exchange
from tests.page.reader import Reader
from tests.page.stage import stage, start_hearth, start_stock_bot

WAIT_MS = 10_000


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def page() -> AsyncIterator[Page]:
    """The page of an open sandbox with the community in it, and no bot yet."""
    async with stage() as page:
        yield page
        assert not page.sandbox.world.unknown_routes
        for exchange in page.sandbox.world.traffic:
            check_exchange(exchange)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def bot(page: Page) -> BotProcess:
    """The stock bot, connected."""
    return await start_stock_bot(page)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def hearth_bot(page: Page, tmp_path_factory: pytest.TempPathFactory) -> BotProcess:
    """Hearth itself, connected, with its welcome channel chosen."""
    return await start_hearth(page, tmp_path_factory.mktemp("hearth"))


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One Chromium; each test has windows of its own in it."""
    path = find_browser()
    assert path is not None, "there is no Chromium: run `python -m tests.browser`"
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield running
        await running.close()


Opens = Callable[..., Awaitable[Reader]]


@pytest_asyncio.fixture(loop_scope="session")
async def opens(page: Page, browser: Browser) -> AsyncIterator[Opens]:
    """Open the page through somebody's eyes: `await opens("Sam Rivera", color_scheme="dark")`."""
    faults: list[str] = []
    windows: list[BrowserContext] = []

    async def open_page(name: str = "Sam Rivera", **options: Any) -> Reader:
        context = await browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        windows.append(context)
        tab: Tab = await context.new_page()
        tab.set_default_timeout(WAIT_MS)
        tab.on("pageerror", lambda error: faults.append(str(error)))
        tab.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
        person = next(person for person in page.sandbox.people.values() if person.name == name)
        start = next(place for place in person.places() if place.label == "#welcome")
        await tab.goto(f"{page.sandbox.url}/?as={person.id}&in={start.id}")
        reader = Reader(tab, person)
        await reader.is_at("welcome")
        return reader

    yield open_page
    for window in windows:
        await window.close()
    assert not faults, faults
