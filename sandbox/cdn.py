"""The endpoint where clients fetch attachments, as long as the address is good."""

import asyncio

from aiohttp import web

from sandbox.faults import Faults
from sandbox.world.cdn import Cdn

# What somebody uploaded is shown, but never runs: it shares its origin with the page.
_HARMLESS = {"Content-Security-Policy": "sandbox; default-src 'none'", "X-Content-Type-Options": "nosniff"}


def cdn_routes(cdn: Cdn, faults: Faults) -> list[web.RouteDef]:
    """Where clients fetch attachments; `faults`: what troubles they meet."""

    async def fetch(request: web.Request) -> web.StreamResponse:
        fault = faults.for_file()
        if fault is not None and fault.kind == "refuse":
            return web.Response(status=fault.status, text="Service Unavailable")
        if fault is not None and fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        attachment_id = request.match_info["attachment_id"]
        attachment = cdn.read(int(attachment_id), request.query.items()) if attachment_id.isdigit() else None
        if attachment is None:
            return web.Response(status=404, text="This content is no longer available.")
        if fault is not None and fault.kind == "lose":
            return await _break_off(request, attachment.data)
        kind, _, charset = attachment.content_type.partition("; charset=")
        return web.Response(body=attachment.data, content_type=kind, charset=charset or None, headers=_HARMLESS)

    return [web.get("/cdn/attachments/{channel_id}/{attachment_id}/{filename}", fetch)]


async def _break_off(request: web.Request, data: bytes) -> web.StreamResponse:
    """Promise the whole file, send half of it, and hang up."""
    response = web.StreamResponse(headers={**_HARMLESS, "Content-Length": str(len(data))})
    await response.prepare(request)
    await response.write(data[: len(data) // 2])
    if request.transport is not None:
        request.transport.abort()
    return response
