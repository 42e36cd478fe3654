"""Answers for the local Forgejo: its API under /forgejo/api/v1, pages for people under /forgejo."""

from __future__ import annotations

from aiohttp import web

from sandbox import forge_pages
from sandbox.clock import Clock
from sandbox.forge_server import ForgeServer
from sandbox.forgejo import rest
from sandbox.forgejo.shown import Shown
from sandbox.github.world import Issue, Pull

API, WEB = "/forgejo/api/v1", "/forgejo"
TOKEN = "sandbox-forgejo-token"  # noqa: S105 - what Forgejo would never take
NUMBERED = r"(?P<path>[^/]+/[^/]+)/(?P<kind>issues|pulls)/(?P<number>\d+)"


class Forgejo(ForgeServer):
    """The local Forgejo. As the real one, it gives no ETag, and limits nothing."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock, API, WEB, TOKEN, rest.TABLE, marks=False)
        self.organisation_labels: list[str] = []
        """Labels that organisations lend to all of their repositories."""

    @property
    def shown(self) -> Shown:
        """What makes the answers."""
        return Shown(self)

    def routes(self) -> list[web.AbstractRouteDef]:
        """All that it answers to."""
        return [
            web.route("*", f"{API}/{{path:.*}}", self.answer),
            *forge_pages.routes(self, WEB, "Forgejo", NUMBERED),
        ]

    def issue_url(self, one: Issue) -> str:
        """Where people find an issue."""
        return f"{self.web_url}/{one.repository.path}/issues/{one.number}"

    def pull_url(self, one: Pull) -> str:
        """Where people find a pull request."""
        return f"{self.web_url}/{one.repository.path}/pulls/{one.number}"
