"""A raw REST client, a raw gateway client and a stock discord.py bot, each against the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from sandbox.server import Sandbox
from tests.sandbox.clients import RawApi, RawGateway, StockBot


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as running:
        yield running


@pytest.fixture
def api(sandbox: Sandbox, session: aiohttp.ClientSession) -> RawApi:
    """REST as the bot, without any library between."""
    return RawApi(session, sandbox.api_url, sandbox.token)


@pytest.fixture
async def gateway(sandbox: Sandbox, session: aiohttp.ClientSession) -> AsyncIterator[RawGateway]:
    """The gateway as the bot, frame by frame; not yet connected."""
    client = RawGateway(session, sandbox)
    yield client
    await client.close()


@pytest.fixture
async def stock(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StockBot]:
    """A stock discord.py bot, pointed at the sandbox, not yet started."""
    bot = StockBot(sandbox, monkeypatch)
    yield bot
    await bot.close()
