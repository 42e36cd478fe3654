"""The endpoint where clients fetch attachments, as long as the address is good."""

from aiohttp import web

from sandbox.world.cdn import Cdn

# What somebody uploaded is shown, but never runs: it shares its origin with the page.
_HARMLESS = {"Content-Security-Policy": "sandbox; default-src 'none'", "X-Content-Type-Options": "nosniff"}


def cdn_routes(cdn: Cdn) -> list[web.RouteDef]:
    """Where clients fetch attachments."""

    async def fetch(request: web.Request) -> web.Response:
        attachment_id = request.match_info["attachment_id"]
        attachment = cdn.read(int(attachment_id), request.query.items()) if attachment_id.isdigit() else None
        if attachment is None:
            return web.Response(status=404, text="This content is no longer available.")
        kind, _, charset = attachment.content_type.partition("; charset=")
        return web.Response(body=attachment.data, content_type=kind, charset=charset or None, headers=_HARMLESS)

    return [web.get("/cdn/attachments/{channel_id}/{attachment_id}/{filename}", fetch)]
