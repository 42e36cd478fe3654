"""The page of the local GitHub on which people type a code, to say which account is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.forge_pages import page

if TYPE_CHECKING:
    from sandbox.github.server import GitHub

TITLE, HEADING = "GitHub", "Connect a device"
CODE_FORM = (
    "<form method='post'><p><label>The code that you were shown <input name='code' required></label></p>"
    "<p><label>Your account here <input name='login' required></label></p><button>Connect</button></form>"
)


def routes(github: GitHub, root: str) -> list[web.AbstractRouteDef]:
    """Return the page, below `root`."""

    async def ask_code(_request: web.Request) -> web.StreamResponse:
        return page(TITLE, HEADING, CODE_FORM)

    async def take_code(request: web.Request) -> web.StreamResponse:
        form = await request.post()
        known = github.types_code(str(form.get("code", "")), str(form.get("login", "")).strip() or "somebody")
        said = "Done. You can go back to Discord." if known else "There is no such code, or it was used."
        return page(TITLE, HEADING, f"<p>{said}</p>{'' if known else CODE_FORM}")

    return [web.get(f"{root}/login/device", ask_code), web.post(f"{root}/login/device", take_code)]
