"""All the forges that this Hearth knows, by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from bot.config import Config
from bot.forges.access import Access
from bot.forges.forge import Forge
from bot.forges.forgejo import Forgejo
from bot.forges.github import GitHub
from bot.forges.gitlab import GitLab
from bot.forges.pace import Pace
from bot.kernel.problems import OperatorProblem


@dataclass
class Mood:
    """How a forge has answered lately, in this process. `until`: it is left alone before."""

    silent: int = 0
    until: datetime | None = None


IN_SANDBOX = 0.02
"""Seconds between requests where the forge is on this machine."""


class Forges:
    """Where issues live. Open them with `open_forges`, close them with `close`."""

    def __init__(
        self,
        forges: Sequence[Forge] = (),
        hosts: dict[str, str] | None = None,
        webs: dict[str, str] | None = None,
    ) -> None:
        self._forges = {forge.name: forge for forge in forges}
        self._webs = webs or {}
        self.hosts = hosts or {}
        """By the name of a web site (and the path below which it stands), which forge it is."""
        self.moods: dict[str, Mood] = {}

    def mood(self, name: str) -> Mood:
        """Return how a forge has answered lately."""
        return self.moods.setdefault(name, Mood())

    def web(self, name: str) -> str:
        """Return where people see a forge; an empty text where this Hearth does not know it."""
        return self._webs.get(name, "")

    def get(self, name: str) -> Forge | None:
        """Return a forge by its name; None where this Hearth does not know it."""
        return self._forges.get(name)

    def all(self) -> list[Forge]:
        """Return all of them."""
        return list(self._forges.values())

    async def close(self) -> None:
        """Let go of what is open."""
        for forge in self._forges.values():
            await forge.close()


def open_forges(config: Config) -> Forges:
    """Return the forges as the operator has set them; nothing is asked before it is needed.

    Raises OperatorProblem where a key file cannot be read.
    """
    key = ""
    if config.github_app_key_file:
        try:
            with open(config.github_app_key_file, encoding="ascii") as file:
                key = file.read()
        except (OSError, ValueError):
            raise OperatorProblem(
                "HEARTH_GITHUB_APP_KEY_FILE cannot be read: name the file with the App's private key."
            ) from None
    access = Access(config.github_token, config.github_app_id, key, config.github_installation)
    github = GitHub(
        access,
        api=config.github_api_url,
        web=config.github_web_url,
        client_id=config.github_client_id,
        pace=Pace(IN_SANDBOX) if config.clock_url else None,
    )
    pace = Pace(IN_SANDBOX) if config.clock_url else None
    forgejo = Forgejo(config.forgejo_token, api=config.forgejo_api_url, pace=pace)
    gitlab = GitLab(config.gitlab_token, api=config.gitlab_api_url, pace=pace)
    webs = {
        github.name: config.github_web_url.rstrip("/"),
        forgejo.name: web_of(config.forgejo_api_url),
        gitlab.name: web_of(config.gitlab_api_url),
    }
    hosts = {host_of(web): name for name, web in webs.items()}
    if config.clock_url:  # in the sandbox, lists that name the real ones mean those that stand for them here
        hosts |= {"github.com": github.name, "codeberg.org": forgejo.name, "gitlab.com": gitlab.name}
    if "github.com" in hosts:
        hosts["www.github.com"] = github.name
    return Forges([github, forgejo, gitlab], hosts, webs)


def web_of(api_url: str) -> str:
    """Return where people see a Forgejo or a GitLab whose API is at an address."""
    return api_url.rstrip("/").removesuffix("/api/v1").removesuffix("/api/v4")


def host_of(url: str) -> str:
    """Return the name of the web site in an address, with the path below which it stands."""
    split = urlsplit(url)
    return f"{split.netloc.casefold()}{split.path}".rstrip("/")
