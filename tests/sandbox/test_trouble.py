"""Faults, rate limits, the clock, and what is remembered of the traffic."""

from __future__ import annotations

import asyncio
import time

import aiohttp
import pytest

from sandbox.ratelimits import Limit
from sandbox.server import Sandbox
from sandbox.world import GuildChannel
from tests.sandbox.clients import RawApi, RawGateway, StockBot

POST = ("POST", "/channels/{channel_id}/messages")


@pytest.fixture
def place(sandbox: Sandbox) -> GuildChannel:
    return sandbox.world.add_guild("Rainbow").add_text_channel("general")


async def test_a_refused_request_has_no_effect(sandbox: Sandbox, api: RawApi, place: GuildChannel) -> None:
    sandbox.faults.refuse(*POST, times=2, status=502)
    path = f"/channels/{place.id}/messages"
    assert [(await api("POST", path, {"content": "x"})).status for _ in range(3)] == [502, 502, 200]
    assert len(place.messages) == 1


async def test_a_lost_answer_has_had_its_effect(sandbox: Sandbox, api: RawApi, place: GuildChannel) -> None:
    path = f"/channels/{place.id}/messages"
    sandbox.faults.lose_answer(*POST)
    with pytest.raises(aiohttp.ClientError):
        await api("POST", path, {"content": "x"})
    sandbox.faults.lose_answer(status=504)
    assert (await api("POST", path, {"content": "y"})).status == 504
    assert [message.content for message in place.messages.values()] == ["x", "y"]
    assert [exchange.status for exchange in sandbox.world.traffic.to(*POST)] == [200, 200]


async def test_a_slow_request_takes_its_time(sandbox: Sandbox, api: RawApi, place: GuildChannel) -> None:
    sandbox.faults.slow(0.05, *POST)
    begun = time.monotonic()
    (await api("POST", f"/channels/{place.id}/messages", {"content": "x"})).took()
    assert time.monotonic() - begun >= 0.05


async def test_files_meet_trouble_of_their_own(
    sandbox: Sandbox, session: aiohttp.ClientSession, api: RawApi, place: GuildChannel
) -> None:
    data = b"a" * 100_000
    path = f"/channels/{place.id}/messages"
    made = (await api("POST", path, {"content": "x"}, files={"a.txt": data})).took()
    url = made["attachments"][0]["url"]

    async def fetch() -> tuple[int, bytes]:
        async with session.get(url) as answer:
            return answer.status, await answer.read()

    sandbox.faults.refuse_files(times=2)
    assert [(await fetch())[0] for _ in range(3)] == [503, 503, 200]
    sandbox.faults.cut_files()
    with pytest.raises(aiohttp.ClientError):
        await fetch()
    sandbox.faults.slow_files(30)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(fetch(), 0.05)
    assert await fetch() == (200, data)
    sandbox.faults.refuse_files()
    (await api("GET", f"{path}/{made['id']}")).took()
    sandbox.faults.clear()
    assert await fetch() == (200, data)


async def test_a_burst_of_429_is_waited_out_by_a_client(
    sandbox: Sandbox, stock: StockBot, place: GuildChannel
) -> None:
    bot = await stock.start()
    sandbox.faults.too_many(*POST, times=2)
    channel = bot.get_partial_messageable(place.id)
    await channel.send("after all")
    assert len(place.messages) == 1


async def test_an_outage_takes_everything_and_ends(
    sandbox: Sandbox, api: RawApi, gateway: RawGateway, place: GuildChannel
) -> None:
    await gateway.identify()
    with sandbox.faults.outage():
        assert (await api("GET", "/users/@me")).status == 503
        with pytest.raises(aiohttp.ClientError):
            await gateway.connect()
        await sandbox.world.wait_for(lambda: not sandbox.gateway.connected)
    (await api("GET", "/users/@me")).took()
    await gateway.resume()
    await gateway.event("RESUMED")


async def test_a_stock_client_survives_a_dropped_line(
    sandbox: Sandbox, stock: StockBot, place: GuildChannel
) -> None:
    bot = await stock.start()
    resumed = bot.wait_for("resumed", timeout=10)
    sandbox.faults.ask_to_reconnect()
    await resumed


async def test_buckets_have_headers_and_limits(sandbox: Sandbox, api: RawApi, place: GuildChannel) -> None:
    path = f"/channels/{place.id}/messages"
    sandbox.ratelimits.limit(*POST, count=2, seconds=60)
    answers = [await api("POST", path, {"content": "x"}) for _ in range(3)]
    assert [answer.headers["X-RateLimit-Remaining"] for answer in answers] == ["1", "0", "0"]
    assert answers[0].headers["X-RateLimit-Limit"] == "2"
    assert answers[2].status == 429
    assert 0 < answers[2].body["retry_after"] <= 60
    assert not answers[2].body["global"]
    assert answers[2].headers["Via"]
    other = place.guild.add_text_channel("other")
    (await api("POST", f"/channels/{other.id}/messages", {"content": "x"})).took()
    sandbox.ratelimits.relax()


async def test_the_global_limit_is_fifty_a_second(sandbox: Sandbox, api: RawApi) -> None:
    sandbox.ratelimits.enforce()
    assert sandbox.ratelimits.overall == Limit(50, 1.0)
    sandbox.ratelimits.overall = Limit(2, 60.0)
    *_, refused = [await api("GET", f"/users/{sandbox.world.bot.id}") for _ in range(3)]
    assert refused.status == 429
    assert refused.body["global"]
    assert refused.headers["X-RateLimit-Global"] == "true"


async def test_the_clock_moves_forward_and_tells_who_follows(
    sandbox: Sandbox, session: aiohttp.ClientSession
) -> None:
    async def read(query: str = "") -> dict[str, float]:
        async with session.get(sandbox.clock_url + query) as answer:
            state: dict[str, float] = await answer.json()
            return state

    assert await read() == {"offset_seconds": 0.0, "version": 0}
    waiting = asyncio.create_task(read("?after=0"))
    async with session.post(sandbox.clock_url, json={"advance_seconds": 90}) as moved:
        assert moved.status == 200
    assert await waiting == {"offset_seconds": 90.0, "version": 1}
    for wrong in ({"advance_seconds": -1}, {"seconds": 1}, {"advance_seconds": "soon"}):
        async with session.post(sandbox.clock_url, json=wrong) as refused:
            assert refused.status == 400


async def test_traffic_is_remembered_as_the_contract_wants_it(
    sandbox: Sandbox, api: RawApi, place: GuildChannel
) -> None:
    body = {"content": "hello"}
    answer = (await api("POST", f"/channels/{place.id}/messages", body, files={"a.txt": b"a"})).took()
    exchange = sandbox.world.traffic[-1]
    assert (exchange.method, exchange.route, exchange.status) == (*POST, 200)
    assert (exchange.request, exchange.response, exchange.files) == (body, answer, ("a.txt",))
    sandbox.world.traffic.recording = False
    (await api("GET", "/users/@me")).took()
    assert sandbox.world.traffic[-1] is exchange
