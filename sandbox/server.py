"""The sandbox as a whole: a world, the two ways to speak with it, and one local port for both.

Invariant: it listens on the loopback address alone, and refuses what a page elsewhere could send there.
"""

from collections.abc import Iterable

from aiohttp import web

from sandbox.cdn import cdn_routes
from sandbox.clock import Clock, clock_routes
from sandbox.faults import Faults
from sandbox.forgejo.server import Forgejo
from sandbox.gateway.hub import Hub
from sandbox.github.server import GitHub
from sandbox.gitlab.server import GitLab
from sandbox.interactions import Interactions
from sandbox.loopback import loopback_only
from sandbox.people import Person
from sandbox.ratelimits import RateLimits
from sandbox.rest.api import Api
from sandbox.rest.table import all_routes
from sandbox.world import World
from sandbox.world.said import Said, everything_said, requests_with
from sandbox.world.world import Exchange

LOOPBACK = "127.0.0.1"
LARGEST_REQUEST = 110 * 1024 * 1024
"""Ten files at their largest, and the words beside them."""


class Sandbox:
    """A local Discord with one bot. Make it with `await Sandbox.start()`, end it with `await sandbox.close()`."""

    def __init__(self, bot_name: str = "Hearth") -> None:
        self.clock = Clock()
        self.world = World(self.clock, bot_name)
        self.gateway = Hub(self.world)
        self.interactions = Interactions(self.world)
        self.faults = Faults(self.gateway)
        self.ratelimits = RateLimits()
        self.github = GitHub(self.clock)
        self.forgejo = Forgejo(self.clock)
        self.gitlab = GitLab(self.clock)
        self.people: dict[int, Person] = {}
        self.port = 0
        self._runner: web.AppRunner | None = None

    @classmethod
    async def start(
        cls, port: int = 0, *, routes: Iterable[web.AbstractRouteDef] = (), bot_name: str = "Hearth"
    ) -> "Sandbox":
        """Open the sandbox on a port (0: any that is free), with further routes such as a page's."""
        sandbox = cls(bot_name)
        await sandbox.open(port, routes=routes)
        return sandbox

    async def open(self, port: int = 0, *, routes: Iterable[web.AbstractRouteDef] = ()) -> None:
        """Begin to listen."""
        app = web.Application(client_max_size=LARGEST_REQUEST, middlewares=[loopback_only])
        api = Api(self.world, self.gateway, self.interactions, self.faults, self.ratelimits, all_routes())
        app.router.add_route("*", "/api/{version:v9|v10}/{path:.*}", api.handle)
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_routes(
            [
                *clock_routes(self.clock),
                *cdn_routes(self.world.cdn, self.faults),
                *self.github.routes(),
                *self.forgejo.routes(),
                *self.gitlab.routes(),
                *routes,
            ]
        )
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, LOOPBACK, port)
        await site.start()
        self._runner = runner
        self.port = int(runner.addresses[0][1])
        self.gateway.resume_url = f"ws://{LOOPBACK}:{self.port}/gateway"
        self.world.cdn.base_url = f"{self.url}/cdn"
        self.github.base = self.forgejo.base = self.gitlab.base = self.url

    async def close(self) -> None:
        """Stop listening and drop every connection."""
        for forge in (self.github, self.forgejo, self.gitlab):
            forge.trouble.held.set()
        self.clock.answer_all()  # whoever has gone while waiting for it would be waited for in vain
        self.gateway.accepting = False
        self.gateway.drop_all()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @property
    def url(self) -> str:
        """Where the page is."""
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def api_url(self) -> str:
        """Where the bot finds the REST API."""
        return f"{self.url}/api/v10"

    @property
    def clock_url(self) -> str:
        """Where the bot can follow the clock."""
        return f"{self.url}/clock"

    @property
    def forge_settings(self) -> dict[str, str]:
        """What a bot is to be given so that it finds issues in here, and nowhere else."""
        return {
            **self.github.settings(),
            "HEARTH_FORGEJO_API_URL": self.forgejo.api_url,
            "HEARTH_GITLAB_API_URL": self.gitlab.api_url,
        }

    @property
    def token(self) -> str:
        """The bot's token, which says that it is none."""
        return self.world.application.token

    def person(
        self,
        name: str,
        *,
        locale: str = "en-US",
        dms_open: bool = True,
        account_age_days: float = 1000,
        bot: bool = False,
        largest_file: int | None = None,
    ) -> Person:
        """Somebody new; `largest_file` in bytes where they may send larger ones than everybody."""
        user = self.world.add_user(
            name, bot=bot, locale=locale, dms_open=dms_open, account_age_days=account_age_days
        )
        if largest_file is not None:
            user.largest_file = largest_file
        return self.person_of(user.id)

    def person_of(self, user_id: int) -> Person:
        """The voice of an account that exists already, such as one of a seeded community; always the same one."""
        person = self.people.get(user_id)
        if person is None:
            user = self.world.users.get(user_id)
            if user is None:
                raise KeyError(f"there is no account {user_id}")
            person = self.people[user_id] = Person(self.interactions, self.world.users.keep(user))
        return person

    # For tests of confidence

    def everything_said(self) -> list[Said]:
        """All that the bot ever showed to anybody, whatever became of it: messages, forms, suggestions, names."""
        return [said for said in everything_said(self.world) if said.by is self.world.bot]

    def readers_of(self, words: str) -> set[str]:
        """The names of all people to whom the bot ever showed these words."""
        found = [said for said in self.everything_said() if said.holds(words)]
        people = [user for user in self.world.users.all_kept() if not user.bot]
        return {user.display_name for user in people if any(said.is_seen_by(user.id) for said in found)}

    def requests_with(self, words: str) -> list[Exchange]:
        """All requests of the bot that held these words anywhere."""
        return requests_with(self.world, words)
