"""Answers for the local GitHub: REST and GraphQL under /github/api, pages for people under /github/web."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass
from typing import Any

import jwt
from aiohttp import web

from sandbox import forge_pages
from sandbox.clock import Clock
from sandbox.github import graphql, pages, rest
from sandbox.github.shown import Shown
from sandbox.github.trouble import Trouble
from sandbox.github.world import GitHubWorld, Issue

API, WEB = "/github/api", "/github/web"
NUMBERED = r"(?P<path>[^/]+/[^/]+)/(?P<kind>issues|pull)/(?P<number>\d+)"
CLIENT_ID = "sandbox-app"
TOKEN = "sandbox-github-token"  # noqa: S105 - what GitHub would never take
BOT = "hearth-bot"
FOR_NOBODY, FOR_KNOWN = 60, 5000
"""Requests an hour that GitHub gives."""


@dataclass
class Asked:
    """One request and its answer, to hold against GitHub's description and to count. `route` is GitHub's name."""

    method: str
    route: str
    path: str
    query: dict[str, str]
    request: Any
    status: int
    response: Any
    at: float


@dataclass
class Code:
    """A code that somebody may type to say who they are."""

    device: str
    code: str
    login: str | None = None
    refused: bool = False


class GitHub:
    """The local GitHub. `tokens` are those that it knows, each with its account."""

    def __init__(self, clock: Clock) -> None:
        self.world = GitHubWorld(clock.now)
        self.trouble = Trouble()
        self.tokens: dict[str, str] = {TOKEN: BOT}
        self.codes: dict[str, Code] = {}
        self.apps: dict[str, str] = {}
        """Apps by their ids, with their public keys (PEM)."""
        self.asked: list[Asked] = []
        self.unlimited = False
        self._left = FOR_NOBODY
        self.base = ""
        self._table = rest.routes()

    @property
    def api_url(self) -> str:
        """Where programs ask."""
        return f"{self.base}{API}"

    @property
    def web_url(self) -> str:
        """Where people look."""
        return f"{self.base}{WEB}"

    @property
    def shown(self) -> Shown:
        """What makes the answers."""
        return Shown(self.world, self.api_url, self.web_url)

    def issue_url(self, one: Issue) -> str:
        """Where people find an issue."""
        return f"{self.web_url}/{one.repository.path}/issues/{one.number}"

    def settings(self, *, token: bool = True) -> dict[str, str]:
        """What a bot is to be given so that it asks here."""
        return {
            "HEARTH_GITHUB_API_URL": self.api_url,
            "HEARTH_GITHUB_WEB_URL": self.web_url,
            "HEARTH_GITHUB_CLIENT_ID": CLIENT_ID,
            "HEARTH_GITHUB_TOKEN": TOKEN if token else "",
        }

    def routes(self) -> list[web.AbstractRouteDef]:
        """All that it answers to."""
        return [
            web.post(f"{API}/graphql", self._graphql),
            web.route("*", f"{API}/{{path:.*}}", self._rest),
            web.post(f"{WEB}/login/device/code", self._begin_link),
            web.post(f"{WEB}/login/oauth/access_token", self._end_link),
            *pages.routes(self, WEB),
            *forge_pages.routes(self, WEB, pages.TITLE, NUMBERED),
        ]

    def url_of(self, request: web.Request) -> str:
        """The address of a request, without what follows the question mark."""
        return f"{self.base}{request.path}"

    def limits(self, request: web.Request) -> dict[str, str]:
        """The headers that tell how much may still be asked."""
        known = self._login(request) is not None
        return {
            "x-ratelimit-limit": str(FOR_KNOWN if known else FOR_NOBODY),
            "x-ratelimit-remaining": str(FOR_KNOWN - 1 if known or self.unlimited else self._left),
            "x-ratelimit-reset": "0",
        }

    def types_code(self, code: str, login: str) -> bool:
        """Somebody types a code on GitHub's page, signed in as `login`."""
        for one in self.codes.values():
            if one.code == code.strip().upper() and one.login is None:
                self.world.account(login)
                one.login = login
                return True
        return False

    def _login(self, request: web.Request) -> str | None:
        said = request.headers.get("authorization", "")
        return self.tokens.get(said.partition(" ")[2]) if said else None

    def _app(self, request: web.Request) -> str | None:
        """The App that has signed the request's JSON web token (RS256), if it is one that is known here."""
        signed = request.headers.get("authorization", "").partition(" ")[2]
        for app, key in self.apps.items():
            try:
                if jwt.decode(signed, key, algorithms=["RS256"], issuer=app):
                    return app
            except jwt.InvalidTokenError:
                continue
        return None

    def token_of_app(self) -> str:
        """Make a token for an App's installation."""
        token = f"sandbox-app-{secrets.token_hex(16)}"
        self.tokens[token] = f"{BOT}[bot]"
        return token

    def _note(self, request: web.Request, route: str, body: Any, status: int, told: Any) -> None:
        at = asyncio.get_running_loop().time()
        path = request.path.removeprefix(API)
        self.asked.append(Asked(request.method, route, path, dict(request.query), body, status, told, at))

    async def _rest(self, request: web.Request) -> web.Response:
        path = request.path.removeprefix(API)
        body = await request.json() if request.method == "POST" and request.can_read_body else None
        for method, pattern, name, answer in self._table:
            found = pattern.fullmatch(path)
            if method != request.method or found is None:
                continue
            asked = rest.Request(self, found.groupdict(), dict(request.query), body, self._login(request), path)
            asked.app = self._app(request)
            response, told = self._answer(request, name, asked, answer)
            if (kind := self.trouble.now(path)) is not None:
                response, told = await self.trouble.answer(kind, response), None
            self._note(request, name, body, response.status, told)
            return response
        self._note(request, f"unknown {path}", body, 404, None)
        return web.json_response({"message": "Not Found"}, status=404)

    def _answer(
        self, request: web.Request, name: str, asked: rest.Request, answer: rest.Answer
    ) -> tuple[web.Response, Any]:
        said = request.headers.get("authorization")
        if said and asked.login is None and asked.app is None:
            return web.json_response({"message": "Bad credentials"}, status=401), None
        if not said and not self.unlimited:
            if self._left <= 0:
                headers = {**self.limits(request), "retry-after": "3600"}
                return web.json_response({"message": "API rate limit exceeded"}, status=403, headers=headers), None
            self._left -= 1
        try:
            told = answer(asked)
        except rest.Refusal as refusal:
            headers = self.limits(request) | ({"location": refusal.location} if refusal.location else {})
            message = {"message": refusal.message}
            return web.json_response(message, status=refusal.status, headers=headers), None
        response = rest.finished(self, request, name, told)
        held = told.shown if isinstance(told, rest.Paged) else told
        return response, held if response.status in (200, 201) and not isinstance(held, str) else None

    async def _graphql(self, request: web.Request) -> web.Response:
        body = await request.json()
        if self._login(request) is None:
            response = web.json_response({"message": "Bad credentials"}, status=401)
        else:
            told = graphql.answer(self.world, self.web_url, body["query"], body.get("variables") or {})
            response = web.json_response(told, headers=self.limits(request))
        if (kind := self.trouble.now("/graphql")) is not None:
            response = await self.trouble.answer(kind, response)
        self._note(request, "graphql", body, response.status, None)
        return response

    async def _begin_link(self, request: web.Request) -> web.Response:
        form = await request.post()
        if form.get("client_id") != CLIENT_ID:
            return web.json_response({"error": "incorrect_client_credentials"})
        device, code = secrets.token_hex(20), f"{secrets.token_hex(2)}-{secrets.token_hex(2)}".upper()
        self.codes[device] = Code(device, code)
        return web.json_response(
            {
                "device_code": device,
                "user_code": code,
                "verification_uri": f"{self.web_url}/login/device",
                "expires_in": 899,
                "interval": 5,
            }
        )

    async def _end_link(self, request: web.Request) -> web.Response:
        form = await request.post()
        code = self.codes.get(str(form.get("device_code")))
        if code is None:
            return web.json_response({"error": "expired_token"})
        if code.refused:
            return web.json_response({"error": "access_denied"})
        if code.login is None:
            return web.json_response({"error": "authorization_pending"})
        token = f"sandbox-user-{secrets.token_hex(16)}"
        self.tokens[token] = code.login
        del self.codes[code.device]
        return web.json_response({"access_token": token, "token_type": "bearer", "scope": ""})
