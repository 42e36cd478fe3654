"""The sandbox answers to this computer and to its own page, and to nobody who borrows a name or another page."""

from __future__ import annotations

import aiohttp
import pytest

from sandbox.server import Sandbox


@pytest.mark.parametrize("path", ["/clock", "/api/v10/gateway"])
async def test_a_foreign_name_for_this_computer_is_refused(sandbox: Sandbox, path: str) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(sandbox.url + path, headers={"Host": "rebound.example:80"}) as answer:
            assert answer.status == 403
        async with session.get(sandbox.url + path, headers={"Host": f"localhost:{sandbox.port}"}) as answer:
            assert answer.status == 200


async def test_another_page_cannot_post_here(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        for origin in ("https://elsewhere.example", "null", f"http://127.0.0.1:{sandbox.port + 1}"):
            headers = {"Origin": origin}
            async with session.post(
                f"{sandbox.clock_url}", data='{"advance_seconds": 60}', headers=headers
            ) as answer:
                assert answer.status == 403
    assert sandbox.clock.offset_seconds == 0
