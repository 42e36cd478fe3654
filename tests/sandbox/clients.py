"""Clients for the sandbox's own tests: raw REST, raw gateway frames, and discord.py as its users write it."""

from __future__ import annotations

import asyncio
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
import discord
import pytest
import yarl
from discord.ext import commands
from discord.gateway import DiscordWebSocket

from sandbox.server import Sandbox

GUILD_EVENTS = (1 << 0) | (1 << 1) | (1 << 9) | (1 << 10) | (1 << 12)
"""Guilds, members, guild messages, reactions, direct messages; not message content."""


@dataclass(frozen=True)
class Reply:
    """An answer of the REST API."""

    status: int
    body: Any
    headers: Any

    def refused(self, status: int, code: int) -> None:
        """Assert that it is this refusal."""
        assert (self.status, self.body.get("code")) == (status, code), (self.status, self.body)

    def took(self) -> Any:
        """Assert that it worked, and return the body."""
        assert self.status < 300, (self.status, self.body)
        return self.body


class RawApi:
    """REST requests as a bot sends them."""

    def __init__(self, session: aiohttp.ClientSession, url: str, token: str) -> None:
        self.session, self.url, self.token = session, url, token

    async def __call__(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        reason: str | None = None,
        files: dict[str, bytes] | None = None,
        token: str | None = None,
        query: Mapping[str, str | int] | None = None,
    ) -> Reply:
        headers = {"Authorization": f"Bot {self.token if token is None else token}"}
        if reason is not None:
            headers["X-Audit-Log-Reason"] = reason
        data: Any = None
        if files is not None:
            data = aiohttp.FormData(quote_fields=False)
            data.add_field("payload_json", json.dumps(body))
            for index, (name, content) in enumerate(files.items()):
                data.add_field(f"files[{index}]", content, filename=name)
            body = None
        url = yarl.URL(self.url + path, encoded=True).update_query(query or {})
        async with self.session.request(method, url, json=body, data=data, headers=headers) as answer:
            raw = await answer.read()
            return Reply(answer.status, json.loads(raw) if raw else None, answer.headers)


class RawGateway:
    """One websocket to the gateway."""

    def __init__(self, session: aiohttp.ClientSession, sandbox: Sandbox) -> None:
        self.session, self.sandbox = session, sandbox
        self.socket: aiohttp.ClientWebSocketResponse | None = None
        self.ready: Any = None
        self.sequence = 0
        self._inflate = zlib.decompressobj()

    @property
    def line(self) -> aiohttp.ClientWebSocketResponse:
        """The open websocket."""
        assert self.socket is not None
        return self.socket

    async def connect(self, **query: str) -> Any:
        """Open a line and return what HELLO says."""
        url = yarl.URL(self.sandbox.gateway.resume_url).with_query({"v": "10", "encoding": "json", **query})
        self._inflate = zlib.decompressobj()
        self.socket = await self.session.ws_connect(url)
        hello = await self.frame()
        assert hello["op"] == 10
        return hello["d"]

    async def identify(self, intents: int = GUILD_EVENTS, *, token: str | None = None, **more: Any) -> Any:
        """Connect, identify, and return READY; guilds that follow are left to be read."""
        if self.socket is None:
            await self.connect()
        await self.send(2, {"token": token or self.sandbox.token, "intents": intents, "properties": {}, **more})
        self.ready = await self.event("READY")
        return self.ready

    async def resume(self, **changes: Any) -> None:
        """Connect anew and ask to go on."""
        await self.connect()
        known = {"token": self.sandbox.token, "session_id": self.ready["session_id"], "seq": self.sequence}
        await self.send(6, known | changes)

    async def send(self, op: int, data: Any) -> None:
        await self.line.send_json({"op": op, "d": data})

    async def frame(self) -> Any:
        """The next frame; AssertionError where the line is closed instead."""
        message = await self.line.receive(timeout=5)
        if message.type is aiohttp.WSMsgType.BINARY:
            frame = json.loads(self._inflate.decompress(message.data))
        else:
            assert message.type is aiohttp.WSMsgType.TEXT, f"closed with {self.line.close_code}"
            frame = json.loads(message.data)
        if frame.get("s") is not None:
            self.sequence = frame["s"]
        return frame

    async def event(self, name: str) -> Any:
        """Read until an event with this name comes, and return its data."""
        while True:
            frame = await self.frame()
            if frame["t"] == name:
                return frame["d"]

    async def closed_with(self) -> int | None:
        """Read until the server hangs up, and return its code."""
        while not self.line.closed:
            await self.line.receive(timeout=5)
        return self.line.close_code

    async def close(self) -> None:
        if self.socket is not None:
            await self.socket.close()


class StockBot:
    """discord.py as its users write it: only the two addresses are changed."""

    def __init__(self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(discord.http.Route, "BASE", sandbox.api_url)
        monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(sandbox.gateway.resume_url))
        self.sandbox = sandbox
        intents = discord.Intents(guilds=True, members=True, messages=True, reactions=True)
        intents.guild_scheduled_events = True
        self.bot = commands.Bot("!", intents=intents, guild_ready_timeout=0.05, help_command=None)
        self._running: asyncio.Task[None] | None = None

    async def start(self) -> commands.Bot:
        """Start and wait until it is ready."""
        ready = asyncio.Event()

        async def on_ready() -> None:
            ready.set()

        self.bot.add_listener(on_ready)
        self._running = asyncio.create_task(self.bot.start(self.sandbox.token))
        waiting = asyncio.create_task(ready.wait())
        await asyncio.wait({self._running, waiting}, return_when=asyncio.FIRST_COMPLETED, timeout=10)
        waiting.cancel()
        if self._running.done():
            self._running.result()
        assert ready.is_set(), "the bot did not become ready"
        return self.bot

    async def close(self) -> None:
        if self._running is not None:
            await self.bot.close()
            await asyncio.gather(self._running, return_exceptions=True)
