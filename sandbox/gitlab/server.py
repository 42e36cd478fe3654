"""Answers for the local GitLab: REST under /gitlab/api/v4, GraphQL beside it, pages under /gitlab."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from sandbox import forge_pages
from sandbox.clock import Clock
from sandbox.forge_server import ForgeServer
from sandbox.github.world import Issue, Pull
from sandbox.gitlab import rest
from sandbox.gitlab.shown import Shown

API, WEB = "/gitlab/api", "/gitlab"
VERSION = "/v4"
TOKEN = "sandbox-gitlab-token"  # noqa: S105 - what GitLab would never take
NUMBERED = r"(?P<path>.+)/-/(?P<kind>issues|merge_requests)/(?P<number>\d+)"
A_MINUTE = 500
"""Requests that GitLab.com gives to nobody in particular."""


class GitLab(ForgeServer):
    """The local GitLab.

    What is `in_confidence` (repository's id, number), and the notes in `internal`, only members see: who is known
    where `sees_private` is set. `left`: how many requests it says are left in this minute.
    """

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock, API, WEB, TOKEN, rest.TABLE, marks=True)
        self.in_confidence: set[tuple[int, int]] = set()
        self.internal: set[int] = set()
        self.left = A_MINUTE

    @property
    def api_url(self) -> str:
        """Where programs ask by REST."""
        return f"{self.base}{API}{VERSION}"

    @property
    def shown(self) -> Shown:
        """What makes the answers."""
        return Shown(self)

    def limits(self, login: str | None) -> dict[str, str]:
        """The headers that tell how much may still be asked."""
        reset = int(self.world.now().timestamp()) + 60
        return {
            "ratelimit-limit": str(A_MINUTE),
            "ratelimit-observed": str(A_MINUTE - self.left),
            "ratelimit-remaining": str(self.left),
            "ratelimit-reset": str(reset),
        }

    def routes(self) -> list[web.AbstractRouteDef]:
        """All that it answers to."""
        return [
            web.route("*", f"{API}/{{path:.*}}", self.answer),
            *forge_pages.routes(self, WEB, "GitLab", NUMBERED),
        ]

    def issue_url(self, one: Issue) -> str:
        """Where people find an issue."""
        return f"{self.web_url}/{one.repository.path}/-/issues/{one.number}"

    def pull_url(self, one: Pull) -> str:
        """Where people find a merge request."""
        return f"{self.web_url}/{one.repository.path}/-/merge_requests/{one.number}"

    def is_in_confidence(self, one: Issue) -> bool:
        """Whether only members see an issue."""
        return (one.repository.id, one.number) in self.in_confidence

    def project(self, path: str, *, member: bool) -> dict[str, Any] | None:
        """What GraphQL tells of a project by its name today."""
        found = self.world.by_any_name(path)
        if found is None or found.path.casefold() != path.casefold() or (found.is_private and not member):
            return None
        return self.shown.by_graphql(found)
