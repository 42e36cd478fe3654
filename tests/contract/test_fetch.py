"""A file is fetched from the public internet only, and no more of it than is taken in."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.resolver import DefaultResolver
from aiohttp.test_utils import TestServer

from bot import fetch as fetching
from bot.fetch import Fetched, NotAllowed, NotFetched, NotNow, NotThere, TooLarge, TooSlow, fetch

PRIVATE = (
    *(
        "https://127.0.0.1/",
        "https://10.1.2.3/",
        "https://192.168.0.1/",
        "https://169.254.169.254/latest/meta-data",
    ),
    *(
        "https://[::1]/",
        "https://[fd00::1]/",
        "https://[fe80::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://0.0.0.0/",
    ),
    *("https://[2002:0a00:0001::]/", "https://100.64.0.1/", "https://224.0.0.1/", "https://localhost/"),
    *(
        "http://example.org/a.ics",
        "file:///etc/passwd",
        "ftp://example.org/",
        "https://",
        "nonsense",
        "",
        "https://[",
    ),
)


@pytest.fixture
async def server() -> AsyncIterator[TestServer]:
    async def answer(request: web.Request) -> web.StreamResponse:
        what = request.match_info["what"]
        if what == "file":
            if request.headers.get("If-None-Match") == '"one"':
                return web.Response(status=304, headers={"ETag": '"one"'})
            return web.Response(body=b"BEGIN", headers={"ETag": '"one"', "Last-Modified": "yesterday"})
        if what == "to":
            return web.Response(status=302, headers={"Location": request.query["address"]})
        if what == "round":
            return web.Response(status=302, headers={"Location": "/round"})
        if what == "large":
            return web.Response(body=b"x" * 1001)
        if what == "packed":
            return web.Response(body=b"x", headers={"Content-Encoding": "gzip"})
        if what.isdecimal():
            return web.Response(status=int(what))
        stream = web.StreamResponse()
        await stream.prepare(request)
        while what == "endless":
            await stream.write(b"x" * 100)
        await asyncio.sleep(30)
        return stream

    app = web.Application()
    app.router.add_get("/{what}", answer)
    server = TestServer(app)
    await server.start_server(shutdown_timeout=0)
    yield server
    await server.close()


@pytest.fixture
def base(server: TestServer) -> str:
    return str(server.make_url("/"))


async def test_a_file_and_whether_it_changed(base: str) -> None:
    assert await fetch(base + "file", local=True) == Fetched(b"BEGIN", '"one"', "yesterday")
    assert await fetch(f"  {base}to?address=/file ", local=True) == Fetched(b"BEGIN", '"one"', "yesterday")
    assert await fetch(base + "file", local=True, etag='"one"', changed="x") == Fetched(None, '"one"')


@pytest.mark.parametrize("address", PRIVATE)
async def test_what_is_not_public_is_not_reached(address: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        await fetch(address)
    assert address not in str(refused.value) or not address


@pytest.mark.parametrize("address", [one for one in PRIVATE if "//127" not in one and "::1]/" not in one and one])
async def test_nor_is_it_after_a_redirect(base: str, address: str) -> None:
    if address in ("https://localhost/", "nonsense"):
        return  # this machine, which the sandbox reaches
    target = address.replace("http://example.org", "http://10.0.0.1")
    with pytest.raises(NotAllowed):
        await fetch(f"{base}to?address={target}", local=True)


async def test_a_name_that_leads_to_a_private_address_is_not_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    async def resolve(*_: object, **__: object) -> list[Any]:
        return [
            {"hostname": "x", "host": "10.0.0.1", "port": 443, "family": socket.AF_INET, "proto": 0, "flags": 0}
        ]

    monkeypatch.setattr(DefaultResolver, "resolve", resolve)
    for local in (False, True):
        with pytest.raises(NotAllowed):
            await fetch("webcal://calendar.example.org/a.ics", local=local)


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        *((what, TooLarge) for what in ("large", "endless")),
        *((what, NotThere) for what in ("404", "410", "401", "round")),
        *((what, NotNow) for what in ("500", "429", "packed", "204")),
        ("slow", TooSlow),
    ],
)
async def test_each_trouble_has_its_kind(
    base: str, what: str, kind: type[NotFetched], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 1.0)
    with pytest.raises(kind) as refused:
        await fetch(base + what, local=True, most=1000)
    assert base not in str(refused.value)


async def test_who_does_not_answer_may_later() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(NotNow):
            await fetch(f"http://127.0.0.1:{taken.getsockname()[1]}/", local=True)
