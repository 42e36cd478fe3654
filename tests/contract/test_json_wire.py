"""What Hearth makes of answers that no forge should give, and that its token goes nowhere else."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from aiohttp import web

from bot.forges.forge import Gone, Limited, Refused, Unreachable
from bot.forges.json_wire import JsonWire
from bot.forges.pace import Pace
from bot.forges.wire import LARGEST, LONGEST_WAIT, NO_ANSWER, SECONDARY, wait_of
from sandbox.server import LOOPBACK

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
ROOT = "/api"


@dataclass
class Line:
    """A wire, and a server at its other end that answers as a test says."""

    wire: JsonWire
    url: str
    answers: dict[str, Answer] = field(default_factory=dict)
    heard: list[web.Request] = field(default_factory=list)

    def says(self, path: str, **how: object) -> None:
        """Answer this at a path below the root."""

        async def answer(_request: web.Request) -> web.StreamResponse:
            return web.Response(**how)  # type: ignore[arg-type]

        self.answers[f"{ROOT}{path}"] = answer


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    """A server that answers 404 unless a test says otherwise, and a wire with a token."""
    held: list[Line] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        held[0].heard.append(request)
        chosen = held[0].answers.get(request.path)
        return await chosen(request) if chosen else web.Response(status=404)

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, LOOPBACK, 0).start()
    url = f"http://{LOOPBACK}:{runner.addresses[0][1]}"
    held.append(Line(JsonWire("Forge", f"{url}{ROOT}", "secret-token", Pace(0), seconds=5), url))
    try:
        yield held[0]
    finally:
        await held[0].wire.close()
        await runner.cleanup()


async def test_a_token_goes_to_the_forges_own_address_alone(line: Line) -> None:
    for path in ("@example.org/x", ".example.org/x", ":1/x"):
        wire = JsonWire("Forge", line.url.replace(LOOPBACK, "localhost"), "secret-token", Pace(0))
        with pytest.raises(Unreachable):
            await wire.get(path)
        await wire.close()
        assert wire.requests == 0
    assert line.heard == []


async def test_a_redirect_to_another_host_is_asked_for_at_the_forges_own(line: Line) -> None:
    line.says("/old", status=301, headers={"location": "https://example.org/api/new?page=2"})
    line.says("/new", text="[1]")
    told = await line.wire.get("/old")
    assert told is not None
    assert (told.data, told.path) == ([1], "/new")
    assert [request.path_qs for request in line.heard] == ["/api/old", "/api/new?page=2"]
    assert {request.headers["authorization"] for request in line.heard} == {"Bearer secret-token"}


@pytest.mark.parametrize("where", ["/login", "https://example.org/login?next=/api/x", "/apix", ""])
async def test_a_redirect_to_where_there_is_no_api_is_no_answer(line: Line, where: str) -> None:
    line.says("/old", status=302, headers={"location": where})
    with pytest.raises(Unreachable):
        await line.wire.get("/old")
    assert len(line.heard) == 1


async def test_what_moves_in_circles_is_gone(line: Line) -> None:
    line.says("/old", status=307, headers={"location": "/api/old"})
    with pytest.raises(Gone):
        await line.wire.get("/old")
    assert len(line.heard) == 2
    line.says("/ask", status=307, headers={"location": "/api/ask"})
    with pytest.raises(Unreachable):
        await line.wire.ask("/ask", {})


async def test_a_redirect_without_an_address_is_no_answer(line: Line) -> None:
    line.says("/old", status=301)
    with pytest.raises(Unreachable):
        await line.wire.get("/old")


@pytest.mark.parametrize("status", [404, 410, 451])
async def test_what_is_gone_is_gone(line: Line, status: int) -> None:
    line.says("/x", status=status)
    with pytest.raises(Gone):
        await line.wire.get("/x")


@pytest.mark.parametrize("status", [400, 405, 409, 422, 423])
async def test_what_is_refused_is_refused(line: Line, status: int) -> None:
    line.says("/x", status=status)
    with pytest.raises(Refused):
        await line.wire.get("/x")
    with pytest.raises(Refused):
        await line.wire.write("/x", {})


@pytest.mark.parametrize("status", [204, 206, 300, 500, 502, 503, 504, 521])
async def test_what_is_no_answer_is_none(line: Line, status: int) -> None:
    line.says("/x", status=status)
    with pytest.raises(Unreachable) as caught:
        await line.wire.get("/x")
    assert caught.value.after == NO_ANSWER


@pytest.mark.parametrize("text", ["", "null ]", "3", '"words"', "[" * 100_000, "<html>", "NaN"])
async def test_what_is_no_json_of_use_is_no_answer(line: Line, text: str) -> None:
    line.says("/x", text=text)
    with pytest.raises(Unreachable):
        await line.wire.get("/x")


async def test_bytes_that_are_no_text_are_no_answer_and_in_a_file_are_replaced(line: Line) -> None:
    line.says("/x", body=b'["\xff"]')
    with pytest.raises(Unreachable):
        await line.wire.get("/x")
    told = await line.wire.get("/x", raw=True)
    assert told is not None
    assert told.data == '["\ufffd"]'


async def test_a_page_for_people_is_no_file(line: Line) -> None:
    line.says("/x", text="<h1>Sign in</h1>", content_type="text/html")
    with pytest.raises(Unreachable):
        await line.wire.get("/x", raw=True)


async def test_too_long_an_answer_is_none(line: Line) -> None:
    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(LARGEST // 65536 + 20):
            await response.write(b" " * 65536)
        return response

    line.answers[f"{ROOT}/x"] = endless
    with pytest.raises(Unreachable, match="too long"):
        await line.wire.get("/x")


async def test_a_line_that_breaks_is_no_answer(line: Line) -> None:
    async def broken(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"content-length": "1000"})
        await response.prepare(request)
        await response.write(b"[1, 2")
        assert request.transport is not None
        request.transport.close()
        return response

    line.answers[f"{ROOT}/x"] = broken
    with pytest.raises(Unreachable):
        await line.wire.get("/x")


async def test_a_mark_of_the_forges_is_given_back_to_it(line: Line) -> None:
    async def marked(request: web.Request) -> web.StreamResponse:
        if request.headers.get("if-none-match") == 'W/"1"':
            return web.Response(status=304)
        return web.Response(text="[]", headers={"etag": 'W/"1"'})

    line.answers[f"{ROOT}/x"] = marked
    told = await line.wire.get("/x")
    assert told is not None
    assert told.mark == 'W/"1"'
    assert await line.wire.get("/x", etag=told.mark) is None
    assert await line.wire.get("/x", etag='W/"0"') is not None


async def test_an_answer_without_a_mark_is_given_one_that_the_forge_does_not_hear_of(line: Line) -> None:
    line.says("/x", text='{"a": 1, "b": [2]}')
    told = await line.wire.get("/x")
    assert told is not None
    line.says("/x", text='{"b":[2],"a":1}')
    assert await line.wire.get("/x", etag=told.mark) is None
    assert "if-none-match" not in line.heard[-1].headers
    line.says("/x", text='{"b":[3],"a":1}')
    assert await line.wire.get("/x", etag=told.mark) is not None


async def test_as_before_though_nothing_was_known_is_no_answer(line: Line) -> None:
    line.says("/x", status=304)
    with pytest.raises(Unreachable):
        await line.wire.found("/x")


async def test_the_next_page_is_asked_for_at_the_same_place(line: Line) -> None:
    link = '<https://example.org/else?page=2&n=%26%2B>; rel="next", <x>; rel="last"'
    line.says("/x", text="[]", headers={"link": link})
    told = await line.wire.get("/x?page=1")
    assert told is not None
    assert told.following == "/x?page=2&n=%26%2B"


async def test_a_refused_token_is_asked_without_and_writes_no_more(line: Line) -> None:
    async def strict(request: web.Request) -> web.StreamResponse:
        return web.Response(status=401) if "authorization" in request.headers else web.Response(text="[]")

    line.answers[f"{ROOT}/x"] = strict
    with pytest.raises(Refused):
        await line.wire.write("/x", {})
    assert line.wire.is_known is False
    assert await line.wire.get("/x") is not None
    with pytest.raises(Refused):
        await line.wire.write("/x", {})
    assert len(line.heard) == 2


async def test_a_403_with_a_time_is_a_limit_and_is_not_asked_again_as_nobody(line: Line) -> None:
    line.says("/x", status=403, headers={"retry-after": "7"})
    with pytest.raises(Limited) as caught:
        await line.wire.get("/x")
    assert caught.value.after == timedelta(seconds=7)
    assert len(line.heard) == 1


async def test_a_503_with_a_time_silences_the_line(line: Line) -> None:
    line.says("/x", status=503, headers={"retry-after": "30"})
    with pytest.raises(Unreachable):
        await line.wire.get("/x")
    with pytest.raises(Limited):
        await line.wire.get("/y")
    assert len(line.heard) == 1


@pytest.mark.parametrize(
    ("status", "headers", "wait"),
    [
        (200, {}, None),
        (404, {"retry-after": "5"}, None),
        (429, {}, SECONDARY),
        (429, {"retry-after": "soon"}, SECONDARY),
        (429, {"retry-after": "Wed, 06 May 2026 07:08:09 -0000"}, SECONDARY),  # a date in no zone
        (429, {"retry-after": "Fri, 31 Dec 9999 23:59:59 -2300"}, LONGEST_WAIT),
        (429, {"retry-after": "5", "date": "Fri, 31 Dec 99999 23:59:59 GMT"}, timedelta(seconds=5)),
        (429, {"retry-after": "5"}, timedelta(seconds=5)),
        (429, {"retry-after": "0"}, timedelta(seconds=1)),
        (429, {"retry-after": "9" * 400}, LONGEST_WAIT),
        (200, {"ratelimit-remaining": "1"}, None),
        (200, {"ratelimit-remaining": "0"}, SECONDARY),
        (200, {"ratelimit-remaining": "0", "ratelimit-reset": "20"}, timedelta(seconds=20)),
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "never"}, SECONDARY),
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1"}, timedelta(seconds=1)),
    ],
)
def test_the_wait_is_what_the_headers_say(status: int, headers: dict[str, str], wait: timedelta | None) -> None:
    assert wait_of(status, headers) == wait


def test_a_moment_is_compared_with_the_forges_own_clock() -> None:
    now = datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC)
    headers = {"date": format_datetime(now, usegmt=True)}
    reset = str(int(now.timestamp()) + 45)
    waited = wait_of(200, {**headers, "ratelimit-remaining": "0", "ratelimit-reset": reset})
    assert waited == timedelta(seconds=45)
    until = format_datetime(now + timedelta(minutes=3), usegmt=True)
    assert wait_of(503, {**headers, "retry-after": until}) == timedelta(minutes=3)
