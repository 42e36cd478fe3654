"""The web server shows pages to whoever has their address, and gives nothing else away."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import aiohttp
import pytest
from yarl import URL

from bot import web
from bot.app import App
from bot.cli.check import web_pages
from bot.config import Config, read_config
from bot.feature import Feature
from bot.ground import Ground
from bot.kernel.problems import OperatorProblem
from bot.vault import new_key
from bot.web import ADDRESSES, BURST, HEADERS, Pace, WebServer
from bot.web_pages import NOTHING, Asked, Told, address_of
from tests.hearth import eventually

CALENDAR = "text/calendar; charset=utf-8"
WRITTEN: list[str] = []
HANGING: list[str] = []


async def feed(_ground: Ground, asked: Asked) -> Told:
    if asked.args[:1] != ("s3cret.ics",):
        return NOTHING
    if asked.knows("one"):
        return Told(status=304, etag="one")
    WRITTEN.append("feed")
    return Told(b"BEGIN:VCALENDAR" * 1000, CALENDAR, etag="one", file_name="events.ics")


async def echo(_ground: Ground, asked: Asked) -> Told:
    return Told("|".join(asked.args).encode())


async def breaks(_ground: Ground, asked: Asked) -> Told:
    raise ValueError(f"broken by {asked.args}")


async def hangs(_ground: Ground, _asked: Asked) -> Told:
    HANGING.append("hangs")
    await asyncio.sleep(60)
    raise AssertionError


FEATURE = Feature("events", "cogs.events.cog", web={"feed": feed, "echo": echo, "breaks": breaks, "hangs": hangs})
NO_GROUND = cast(Ground, None)


@pytest.fixture
async def server() -> AsyncIterator[WebServer]:
    server = WebServer(NO_GROUND, [FEATURE])
    await server.open("127.0.0.1", 0)
    yield server
    await server.close()


@pytest.fixture
async def visitor(server: WebServer) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(f"http://127.0.0.1:{server.port}") as session:
        yield session


async def test_a_page_is_shown_with_headers_that_keep_it_to_itself(visitor: aiohttp.ClientSession) -> None:
    async with visitor.get("/events/feed/s3cret.ics") as answer:
        assert (answer.status, await answer.read()) == (200, b"BEGIN:VCALENDAR" * 1000)
        assert answer.headers["Content-Type"] == CALENDAR
        assert answer.headers["Content-Disposition"] == 'attachment; filename="events.ics"'
        assert answer.headers["Content-Encoding"] == "gzip" or answer.headers["Content-Encoding"] == "deflate"
        assert dict(HEADERS).items() <= dict(answer.headers).items()


async def test_who_has_this_version_is_told_so(visitor: aiohttp.ClientSession) -> None:
    async with visitor.get("/events/feed/s3cret.ics") as answer:
        etag = answer.headers["ETag"]
    WRITTEN.clear()
    for known in (etag, f'"other", {etag}', '"one"'):
        async with visitor.get("/events/feed/s3cret.ics", headers={"If-None-Match": known}) as answer:
            assert (answer.status, await answer.read(), answer.headers["ETag"]) == (304, b"", etag)
    assert WRITTEN == []
    async with visitor.get("/events/echo/a") as answer:
        etag = answer.headers["ETag"]
    async with visitor.get("/events/echo/a", headers={"If-None-Match": etag}) as answer:
        assert answer.status == 304
    async with visitor.get("/events/echo/b", headers={"If-None-Match": etag}) as answer:
        assert answer.status == 200


async def test_head_tells_without_a_body(visitor: aiohttp.ClientSession) -> None:
    async with visitor.head("/events/echo/a") as answer:
        assert (answer.status, await answer.read()) == (200, b"")


async def test_parts_of_an_address_come_as_they_were_meant(visitor: aiohttp.ClientSession) -> None:
    address = address_of("", "events", "echo", "a b", "c%2Fd", "ü?&#")
    async with visitor.get(URL(address, encoded=True)) as answer:
        assert await answer.text() == "a b|c%2Fd|ü?&#"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        *(("GET", path) for path in ("/", "/events", "/events/", "/events/none", "/other/feed", "/events//feed")),
        *(
            ("GET", path)
            for path in ("/events/feed", "/events/feed/wrong", "/EVENTS/feed/s3cret.ics", "/favicon.ico")
        ),
        *(("GET", path) for path in ("/../../etc/passwd", "/events/feed/../../x", "/events/feed/" + "x" * 600)),
        *(
            (method, "/events/feed/s3cret.ics")
            for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE")
        ),
    ],
)
async def test_whatever_is_not_there_gets_the_same_answer(
    visitor: aiohttp.ClientSession, method: str, path: str
) -> None:
    async with visitor.request(method, path) as answer:
        assert (answer.status, await answer.read()) == (404, b"")
        assert dict(HEADERS).items() <= dict(answer.headers).items()


async def test_no_address_is_in_any_log(
    visitor: aiohttp.ClientSession, server: WebServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("asyncio").setLevel(logging.WARNING)
    for path in ("/events/feed/s3cret.ics", "/events/breaks", "/events/none/s3cret.ics"):
        async with visitor.get(path) as answer:
            assert b"Traceback" not in await answer.read()
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(b"GET /events/s3cret.ics HTTP/9\r\nX: \x00\r\n\r\n")
    assert b" 400 " in await reader.readline()
    writer.close()
    assert "page=events/breaks" in caplog.text
    assert "s3cret" not in caplog.text


async def test_what_hangs_or_comes_in_crowds_is_sent_away(
    visitor: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "SECONDS", 1.0)

    HANGING.clear()

    async def as_many_hang_as_can() -> bool:
        return len(HANGING) == web.AT_ONCE

    async def ask() -> int:
        async with visitor.get("/events/hangs") as answer:
            return answer.status

    async with asyncio.TaskGroup() as crowd:
        asked = [crowd.create_task(ask()) for _ in range(web.AT_ONCE + 5)]
        await eventually(as_many_hang_as_can)
        async with visitor.get("/events/echo/a") as answer:
            assert (answer.status, answer.headers["Retry-After"]) == (503, "60")
    assert {one.result() for one in asked} == {503}
    async with visitor.get("/events/echo/a") as answer:
        assert answer.status == 200


async def test_who_asks_too_often_waits_and_others_do_not(visitor: aiohttp.ClientSession) -> None:
    async def ask(whom: str) -> int:
        async with visitor.get("/events/echo/a", headers={"X-Forwarded-For": f"203.0.113.9, {whom}"}) as answer:
            return answer.status

    assert [await ask("198.51.100.1") for _ in range(BURST + 2)].count(200) in (BURST, BURST + 1)
    assert await ask("198.51.100.1") == 429
    assert await ask("198.51.100.2") == 200


def test_the_pace_is_kept_by_network_and_for_so_many_only() -> None:
    pace = Pace()
    assert [pace.allows(f"2001:db8::{number:x}", 0.0) for number in range(BURST + 1)].count(False) == 1
    assert pace.allows("2001:db8::1", 2.0)
    assert pace.allows("2001:db8:0:1::1", 0.0)
    for number in range(ADDRESSES + 10):
        pace.allows(f"not an address {number}", 0.0)
    assert len(pace) == ADDRESSES


async def test_a_connection_without_a_question_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "CONNECTION_SECONDS", 0.3)
    monkeypatch.setattr(web, "CONNECTIONS", 1)
    server = WebServer(NO_GROUND, [FEATURE])
    await server.open("127.0.0.1", 0)
    try:
        first, writer = await asyncio.open_connection("127.0.0.1", server.port)
        second, other = await asyncio.open_connection("127.0.0.1", server.port)
        assert await asyncio.wait_for(second.read(), 5) == b""
        assert not first.at_eof()
        assert await asyncio.wait_for(first.read(), 5) == b""
        writer.close()
        other.close()
    finally:
        await server.close()


async def test_hearth_opens_it_where_a_port_is_set(tmp_path: Path) -> None:
    config = Config(
        token="sandbox.token",
        data_dir=str(tmp_path),
        vault_key=new_key(),
        web_port="0",
        web_url="https://x.example",
    )
    async with App(config) as app, aiohttp.ClientSession() as session:
        assert app.client.web_base == "https://x.example"
        async with session.get(f"http://127.0.0.1:{app.web.port}/") as answer:
            assert answer.status == 404
        port = app.web.port
    with pytest.raises(aiohttp.ClientConnectorError):
        async with aiohttp.ClientSession() as session:
            await session.get(f"http://127.0.0.1:{port}/")


async def test_a_port_in_use_names_the_setting() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OperatorProblem, match="HEARTH_WEB_PORT"):
            await WebServer(NO_GROUND, []).open("127.0.0.1", taken.getsockname()[1])


@pytest.mark.parametrize(
    ("port", "url"),
    [
        *((port, "https://hearth.example.org") for port in ("x", "-1", "70000", "８０８０")),
        *(
            ("8080", url)
            for url in ("", "hearth.example.org", "http://hearth.example.org", "https://", "https://a?b")
        ),
    ],
)
def test_settings_that_cannot_be_meant_are_refused(port: str, url: str) -> None:
    with pytest.raises(OperatorProblem, match="HEARTH_WEB_"):
        read_config({"HEARTH_WEB_PORT": port, "HEARTH_WEB_URL": url}, Path("no-such-file"))


def test_it_is_off_unless_somebody_turns_it_on() -> None:
    off = read_config({"HEARTH_WEB_URL": "https://hearth.example.org"}, Path("no-such-file"))
    assert off.web_base == ""
    assert "off" in web_pages(off).says
    on = read_config(
        {"HEARTH_WEB_PORT": "8080", "HEARTH_WEB_URL": "https://hearth.example.org/"}, Path("no-such-file")
    )
    assert on.web_base == "https://hearth.example.org"
    assert "https://hearth.example.org." in web_pages(on).says
