"""An address is asked whether it leads somewhere: on the public internet only, and as little as possible."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot import links
from bot.links import ask

ASKED: list[str] = []


@pytest.fixture
async def base() -> AsyncIterator[str]:
    async def answer(request: web.Request) -> web.StreamResponse:
        what = request.match_info["what"]
        ASKED.append(f"{request.method} {what}")
        if what == "no-head":
            return web.Response(status=405 if request.method == "HEAD" else 200)
        if what == "to":
            return web.Response(status=302, headers={"Location": request.query["address"]})
        if what == "round":
            return web.Response(status=302, headers={"Location": "/round"})
        if what == "slow":
            await asyncio.sleep(30)
        if what == "endless" and request.method == "GET":
            stream = web.StreamResponse()
            await stream.prepare(request)
            while True:
                await stream.write(b"x" * 1000)
        if what == "endless":
            return web.Response(status=501)
        return web.Response(status=int(what))

    ASKED.clear()
    app = web.Application()
    app.router.add_route("*", "/{what}", answer)
    server = TestServer(app)
    await server.start_server(shutdown_timeout=0)
    yield str(server.make_url("/"))
    await server.close()


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("200", "stands"),
        ("204", "stands"),
        ("no-head", "stands"),
        ("endless", "stands"),
        ("to?address=/200", "stands"),
        ("404", "gone"),
        ("410", "gone"),
        ("to?address=/404", "gone"),
        ("403", "closed"),
        ("429", "closed"),
        ("503", "closed"),
        ("500", "silent"),
        ("round", "silent"),
        ("to?address=https://10.0.0.1/", "silent"),
        ("to?address=file:///etc/passwd", "silent"),
    ],
)
async def test_what_an_address_tells(base: str, what: str, told: str) -> None:
    async with asyncio.timeout(5):
        assert await ask(base + what, local=True) == told


async def test_the_head_is_enough(base: str) -> None:
    assert await ask(base + "200", local=True) == "stands"
    assert ASKED == ["HEAD 200"]


async def test_a_site_that_says_nothing_is_silent(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "SECONDS", 0.2)
    assert await ask(base + "slow", local=True) == "silent"
    assert await ask("http://127.0.0.1:9/", local=True) == "silent"


@pytest.mark.parametrize(
    "address",
    [
        "https://127.0.0.1/",
        "https://10.1.2.3/",
        "https://[::1]/",
        "http://example.org/",
        "nonsense",
        "",
        "https://[",
    ],
)
async def test_what_is_not_public_is_not_asked(address: str) -> None:
    assert await ask(address) == "silent"


async def test_this_machine_is_asked_in_the_sandbox_alone(base: str) -> None:
    assert await ask(base + "200") == "silent"
    assert ASKED == []
