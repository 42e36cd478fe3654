"""A small community, and who speaks to it: a raw REST client, a raw gateway client, a stock discord.py bot."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from sandbox.people import Person
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel
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


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    """A community."""
    return sandbox.world.add_guild("Rainbow")


@pytest.fixture
def place(guild: Guild) -> GuildChannel:
    """A channel that everybody in it can read."""
    return guild.add_text_channel("general")


@pytest.fixture
async def ada(sandbox: Sandbox, guild: Guild) -> Person:
    """Somebody who is in it."""
    person = sandbox.person("Ada")
    await person.joins(guild)
    return person
