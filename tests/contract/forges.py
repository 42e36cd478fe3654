"""The local Forgejo and the local GitLab, each with Hearth's side of it, for the tests of both."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from aiohttp import web

from bot.forges.forgejo import Forgejo
from bot.forges.gitlab import GitLab
from bot.forges.pace import Pace
from bot.forges.wire import SECONDS
from sandbox.clock import Clock
from sandbox.forge_server import ForgeServer
from sandbox.forgejo.server import Forgejo as LocalForgejo
from sandbox.github.world import GitHubWorld, Issue, Repository
from sandbox.gitlab.server import GitLab as LocalGitLab
from sandbox.server import LOOPBACK

Server = TypeVar("Server", bound=ForgeServer)


@dataclass
class Stage(Generic[Server]):
    """A local forge, and whoever asks it."""

    clock: Clock
    server: Server
    asking: list[Forgejo | GitLab] = field(default_factory=list)

    @property
    def world(self) -> GitHubWorld:
        """What there is on the forge."""
        return self.server.world

    @property
    def token(self) -> str:
        """One that the forge knows."""
        return next(iter(self.server.tokens))

    def asks(self, *, token: str | None = None, seconds: float = SECONDS) -> Forgejo | GitLab:
        """Hearth's side of it, with the token that is known unless another is given; empty: as nobody."""
        kind = Forgejo if isinstance(self.server, LocalForgejo) else GitLab
        said = self.token if token is None else token
        forge = kind(said, api=self.server.api_url, pace=Pace(0), seconds=seconds)
        self.asking.append(forge)
        return forge

    def asked(self, method: str = "") -> list[str]:
        """The paths of all requests so far, or of those with a method."""
        return [one.path for one in self.server.asked if method in ("", one.method)]


@asynccontextmanager
async def served(clock: Clock, server: Server) -> AsyncIterator[Stage[Server]]:
    """Let a forge answer on a port that is free; afterwards, look that nothing was asked that it does not know."""
    app = web.Application()
    app.router.add_routes(server.routes())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, LOOPBACK, 0).start()
    server.base = f"http://{LOOPBACK}:{runner.addresses[0][1]}"
    stage = Stage(clock, server)
    try:
        yield stage
    finally:
        for forge in stage.asking:
            await forge.close()
        server.trouble.held.set()
        await runner.cleanup()
    assert not [one.path for one in server.asked if one.route.startswith("unknown")]


@asynccontextmanager
async def local_forgejo() -> AsyncIterator[Stage[LocalForgejo]]:
    """The local Forgejo."""
    clock = Clock()
    async with served(clock, LocalForgejo(clock)) as stage:
        yield stage


@asynccontextmanager
async def local_gitlab() -> AsyncIterator[Stage[LocalGitLab]]:
    """The local GitLab."""
    clock = Clock()
    async with served(clock, LocalGitLab(clock)) as stage:
        yield stage


def notes(world: GitHubWorld, path: str = "meadow/notes") -> Repository:
    """A repository as many are."""
    return world.add_repository(
        path,
        description="Field notes",
        language="Python",
        topics=["nature"],
        files={"CONTRIBUTING.md": "# How to help\nNo need to ask.", "src/notes.py": "pass"},
        maintainers=["Mira-Keeps"],
    )


def settled(world: GitHubWorld, path: str = "meadow/notes") -> Issue:
    """An issue in which a lot has happened."""
    of = notes(world, path)
    issue = world.add_issue(of, "Say how to add a bird", "## Steps\nLook in `docs/`.")
    world.comment(issue, "Mira-Keeps", "Still wanted.")
    world.comment(issue, "noa", "Can I take this?")
    world.open_pull(of, "noa", "Add birds", closes=issue)
    world.open_pull(of, "ira", "Rework all", mentions=issue)
    world.link_by_hand(issue, world.open_pull(of, "uma", "By hand"))
    world.assign(issue, "noa")
    return issue
