"""What the local Forgejo and the local GitLab do alike: they answer over a world like the local GitHub's.

Invariants: what is private is not found, unless a known token may see it (`sees_private`); a token that is not
known is refused, whatever it asks for; every request is noted in `asked`; what goes wrong goes wrong on purpose
(`trouble`).
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlencode

from aiohttp import web

from sandbox.clock import Clock
from sandbox.github.rest import Paged, Refusal
from sandbox.github.server import Asked
from sandbox.github.trouble import Trouble
from sandbox.github.world import GitHubWorld, Issue, Pull, Repository

BOT = "hearth-bot"
LICENCE_WORDS = {"Apache-2.0": "                 Apache License\n           Version 2.0, January 2004\n"}


@dataclass
class Request:
    """One request that has found its route. `path` is below the API's root, as it was sent."""

    forge: Any
    parts: dict[str, str]
    query: dict[str, str]
    body: Any
    login: str | None
    path: str
    method: str

    def page(self, things: Iterable[Any], *, size: str, usual: int, most: int) -> Paged:
        """The part of a list that is asked for; `size` is what the forge calls how many go into one."""
        all_of_it, each = list(things), min(int(self.query.get(size, usual)), most)
        number = int(self.query.get("page", "1"))
        shown = all_of_it[(number - 1) * each : number * each]
        return Paged(shown, number + 1 if number * each < len(all_of_it) else None)

    def is_shown(self, one: Repository) -> bool:
        """Whether the asker may see a repository."""
        return not one.is_private or (self.login is not None and self.forge.sees_private)


Answer = Callable[[Request], Any]
Table = list[tuple[str, str, Answer]]
"""Method, path as a regular expression, and who answers. Its pattern is the route's name in `asked`."""


class ForgeServer(ABC):
    """Answers below `api` for programs; `web_root` is where its pages for people are.

    `tokens` are those that it knows, each with its account. `marks`: whether its answers bear an ETag.
    """

    def __init__(self, clock: Clock, api: str, web_root: str, token: str, table: Table, *, marks: bool) -> None:
        self.world = GitHubWorld(clock.now)
        self.trouble = Trouble()
        self.tokens: dict[str, str] = {token: BOT}
        self.asked: list[Asked] = []
        self.base = ""
        self.sees_private = False
        """Whether the account of a known token is a member everywhere."""
        self.beyond_tokens: tuple[str, ...] = ()
        """Paths that hold one of these words are refused to tokens, as to those that were made for less."""
        self.api, self.web_root, self._marks = api, web_root, marks
        self._table = [(method, re.compile(path), answer) for method, path, answer in table]

    @property
    def api_url(self) -> str:
        """Where programs ask."""
        return f"{self.base}{self.api}"

    @property
    def web_url(self) -> str:
        """Where people look."""
        return f"{self.base}{self.web_root}"

    def limits(self, login: str | None) -> dict[str, str]:
        """The headers that tell how much may still be asked; none."""
        return {}

    @abstractmethod
    def routes(self) -> list[web.AbstractRouteDef]:
        """All that it answers to."""

    @abstractmethod
    def issue_url(self, one: Issue) -> str:
        """Where people find an issue."""

    @abstractmethod
    def pull_url(self, one: Pull) -> str:
        """Where people find a pull request."""

    async def answer(self, request: web.Request) -> web.Response:
        """Answer one request below the API's root."""
        path = request.rel_url.raw_path.removeprefix(self.api)
        body = await request.json() if request.method == "POST" and request.can_read_body else None
        for method, pattern, answer in self._table:
            found = pattern.fullmatch(path)
            if method != request.method or found is None:
                continue
            parts = {name: unquote(part or "") for name, part in found.groupdict().items()}
            login = self._login(request)
            asked = Request(self, parts, dict(request.query), body, login, path, request.method)
            response, told = self._answered(request, asked, answer)
            if (kind := self.trouble.now(path)) is not None:
                response, told = await self.trouble.answer(kind, response), None
            self._note(request, pattern.pattern, path, body, response.status, told)
            return response
        self._note(request, f"unknown {path}", path, body, 404, None)
        return web.json_response({"message": "404 Not Found"}, status=404)

    def _answered(self, request: web.Request, asked: Request, answer: Answer) -> tuple[web.Response, Any]:
        headers = self.limits(asked.login)
        if asked.login is None and _token(request):
            return web.json_response({"message": "401 Unauthorized"}, status=401, headers=headers), None
        if asked.login and any(word in asked.path for word in self.beyond_tokens):
            return web.json_response({"message": "token does not have the scope"}, status=403), None
        try:
            told = answer(asked)
        except Refusal as refusal:
            headers |= {"location": refusal.location} if refusal.location else {}
            return web.json_response({"message": refusal.message}, status=refusal.status, headers=headers), None
        return self._finished(request, told, headers)

    def _finished(self, request: web.Request, told: Any, headers: dict[str, str]) -> tuple[web.Response, Any]:
        following = None
        if isinstance(told, str):
            return web.Response(text=told, content_type="text/plain", headers=headers), None
        if isinstance(told, Paged):
            told, following = told.shown, told.following
        elif isinstance(told, dict) and isinstance(told.get("data"), Paged):
            following, told = told["data"].following, {**told, "data": told["data"].shown}
        body = json.dumps(told).encode()
        if following is not None:
            query = urlencode({**request.query, "page": following})
            headers["link"] = f'<{self.base}{request.rel_url.raw_path}?{query}>; rel="next"'
        if self._marks and request.method == "GET":
            headers["etag"] = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
            if request.headers.get("if-none-match") == headers["etag"]:
                return web.Response(status=304, headers=headers), None
        status = 201 if request.method == "POST" and not request.path.endswith("/graphql") else 200
        return web.Response(body=body, status=status, content_type="application/json", headers=headers), told

    def _login(self, request: web.Request) -> str | None:
        return self.tokens.get(_token(request))

    def _note(self, request: web.Request, route: str, path: str, body: Any, status: int, told: Any) -> None:
        at = asyncio.get_running_loop().time()
        self.asked.append(Asked(request.method, route, path, dict(request.query), body, status, told, at))


def _token(request: web.Request) -> str:
    said = request.headers.get("authorization", "").partition(" ")[2]
    return said or request.headers.get("private-token", "")


def files_of(one: Repository) -> dict[str, str]:
    """The files in a repository: those that it was given, and those that its licence and manners stand for."""
    files = dict(one.files)
    if one.has_conduct:
        files.setdefault("CODE_OF_CONDUCT.md", "# Be kind")
    if one.licence:
        files.setdefault("LICENSE", LICENCE_WORDS.get(one.licence, f"{one.licence} License\n"))
    return files


def folder_of(one: Repository, folder: str) -> list[tuple[str, bool]] | None:
    """What lies in a folder: paths, and whether those are folders; None where there is no such folder."""
    start = f"{folder}/" if folder else ""
    below = [path.removeprefix(start) for path in files_of(one) if path.startswith(start)]
    names = dict.fromkeys(path.partition("/")[0] for path in below)
    found = [(f"{start}{name}", name not in below) for name in names]
    return found if found or not folder else None
