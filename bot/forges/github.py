"""GitHub as a place where issues live.

Invariants:
- Listing goes by REST, since only there GitHub can say "as before" (ETag); looking at issues goes by GraphQL where
  there is a token, since only there links made by hand in the side bar are known.
- A token that GitHub does not know is put away: Hearth works on as nobody, and says so (`is_known`).
- What is private is treated as gone, even if the token could read it.

Sources: GitHub's REST description (2022-11-28) and its public GraphQL schema; tests/contract/test_github.py holds
every request against both.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any, TypeVar
from urllib.parse import quote, urlencode, urlsplit

import aiohttp

from bot.forges import github_read as read
from bot.forges.access import Access
from bot.forges.forge import (
    Fault,
    Gone,
    Group,
    IssuePage,
    Limited,
    LinkCode,
    Look,
    Manners,
    Ref,
    Refused,
    Renamed,
    RepositoryFacts,
    Seen,
    Unreachable,
)
from bot.forges.github_wire import SECONDS, Moved, Wire, faults
from bot.forges.pace import Pace

API = "https://api.github.com"
WEB = "https://github.com"
WITHOUT_TOKEN = 40
"""Repositories that 60 requests an hour, which GitHub gives to nobody in particular, keep track of."""
A_PAGE = 100
AT_ONCE = 10
"""Issues in one GraphQL question; more would come near GitHub's limit on nodes."""
PAGES = 10
"""Of a hundred events or comments each: an issue with more is nobody's first one."""
GUIDE_LENGTH = 60_000

Answer = TypeVar("Answer")


class GitHub:
    """One GitHub, at `api` (REST and GraphQL) and `web` (where people are). Close it with `close`."""

    name = "github"

    def __init__(
        self, access: Access, *, api: str = API, web: str = WEB, client_id: str = "", pace: Pace | None = None
    ) -> None:
        self._access, self._api, self._web, self._client_id = access, api, web.rstrip("/"), client_id
        self._pace = pace or Pace()
        self._session: aiohttp.ClientSession | None = None
        self._opened: Wire | None = None

    async def close(self) -> None:
        """Let go of what is open."""
        if self._session is not None:
            await self._session.close()
        self._session = self._opened = None

    @property
    def requests(self) -> int:
        """How many requests were made; for measuring."""
        return self._wire.requests

    @property
    def most_repositories(self) -> int | None:
        """Few without a token."""
        return None if self.is_known else WITHOUT_TOKEN

    @property
    def is_known(self) -> bool | None:
        """Whether GitHub takes the operator's token; None where there is none."""
        return not self._access.refused if self._access.is_given else None

    @property
    def can_write(self) -> bool:
        """Whether Hearth could comment."""
        return bool(self.is_known)

    @property
    def can_link(self) -> bool:
        """Whether the operator has named an app with which people can say who they are."""
        return bool(self._client_id)

    @property
    def _wire(self) -> Wire:
        if self._opened is None:
            self._session = aiohttp.ClientSession()
            self._opened = Wire(self._session, self._api, self._pace)
        return self._opened

    async def repository(self, path: str, etag: str | None) -> tuple[RepositoryFacts, str | None] | None:
        """Return what GitHub tells of a repository, under whatever name it has now."""
        told = await self._follow(f"/repos/{quote(path)}", etag=etag)
        if told is None:
            return None
        async with faults():
            facts = read.repository(told[0])
        if facts.is_private:
            raise Gone("private")
        return facts, told[2]

    async def manners(self, path: str) -> Manners:
        """Return which files for contributors there are, and the words of the guide."""
        told = await self._as_known(lambda token: self._wire.get(f"/repos/{quote(path)}/community/profile", token))
        async with faults():
            manners, guide = read.manners(told[0] if told else {})
        if guide is None:
            return manners
        try:
            words = await self._as_known(lambda token: self._wire.get(guide, token, raw=True))
        except Gone:
            return manners
        held = words[0] if words else ""
        return read.with_guide(manners, held[:GUIDE_LENGTH] if isinstance(held, str) else "")

    async def labels(self, path: str) -> tuple[str, ...]:
        """Return the names of a repository's labels, up to three hundred."""
        names: list[str] = []
        following: str | None = f"/repos/{quote(path)}/labels?per_page={A_PAGE}"
        for _ in range(3):
            told = await self._as_known(lambda token, url=following: self._wire.get(url, token))  # type: ignore[misc]
            async with faults():
                names += [str(one["name"]) for one in told[0]]
            following = told[1]
            if following is None:
                break
        return tuple(names)

    async def labelled(self, path: str, label: str, following: str | None) -> IssuePage:
        """Return open issues with a label."""
        choice = {"state": "open", "labels": label, "sort": "updated", "direction": "desc", "per_page": A_PAGE}
        page = await self._issues(path, choice, following, None)
        if page is None:
            raise Unreachable("as before, though nothing was known")
        return page

    async def changed(
        self, path: str, since: datetime, following: str | None, etag: str | None
    ) -> IssuePage | None:
        """Return issues that changed since a moment."""
        choice = {
            "state": "all",
            "since": since.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "sort": "updated",
            "direction": "asc",
            "per_page": A_PAGE,
        }
        return await self._issues(path, choice, following, etag)

    async def look(self, refs: Sequence[Ref], *, urgent: bool) -> Mapping[Ref, Seen]:
        """Look at issues: all at once with a token, one by one without."""
        found: dict[Ref, Seen] = {}
        for start in range(0, len(refs), AT_ONCE):
            some = refs[start : start + AT_ONCE]
            if self.is_known:
                try:
                    found.update(await self._look_at_all(some, urgent=urgent))
                except Refused:
                    if self.is_known:
                        raise
            if not self.is_known:
                found.update(await self._look_one_by_one(some, urgent=urgent))
        return found

    async def _look_one_by_one(self, refs: Sequence[Ref], *, urgent: bool) -> dict[Ref, Seen]:
        """Look by REST: a repository is asked for once, and nothing more once GitHub does not answer."""
        found: dict[Ref, Seen] = {}
        known: dict[str, RepositoryFacts] = {}
        silence: Fault | None = None
        for ref in refs:
            try:
                if silence is not None:
                    raise silence
                if ref.path not in known:
                    there = await self._follow(f"/repos/{quote(ref.path)}", urgent=urgent)
                    async with faults():
                        known[ref.path] = read.repository(there[0] if there else {})
                found[ref] = await self._look_at_one(known[ref.path], ref.number, urgent=urgent)
            except Renamed:
                found[ref] = Gone("moved to another repository")
            except Fault as fault:
                found[ref] = fault
                silence = fault if isinstance(fault, Limited | Unreachable) else None
        return found

    async def group(self, kind: Group, name: str, following: str | None) -> tuple[tuple[str, ...], str | None]:
        """Return repositories of an organisation, or the most starred ones of a topic, without forks."""
        first = f"/orgs/{quote(name)}/repos?type=public&sort=pushed&per_page={A_PAGE}"
        if kind == "topic":
            wanted = urlencode(
                {"q": f"topic:{name} archived:false fork:false", "sort": "stars", "per_page": A_PAGE}
            )
            first = f"/search/repositories?{wanted}"
        told = await self._as_known(lambda token: self._wire.get(following or first, token))
        async with faults():
            return read.paths(told[0]), told[1]

    async def comment(self, ref: Ref, words: str, mark: str) -> None:
        """Write a comment, unless one with the mark stands there."""
        where = f"/repos/{quote(ref.path)}/issues/{ref.number}/comments"
        following: str | None = f"{where}?per_page={A_PAGE}"
        for _ in range(PAGES):
            earlier = await self._as_known(lambda token, url=following: self._wire.get(url, token))  # type: ignore[misc]
            async with faults():
                if any(mark in str(one.get("body")) for one in earlier[0]):
                    return
            following = earlier[1]
            if following is None:
                break
        await self._as_known(lambda token: self._wire.post_json(where, token, {"body": words}))

    async def begin_link(self) -> LinkCode:
        """Ask GitHub for a code (its device flow); Hearth asks for no right at all."""
        told = await self._as_people_do("/login/device/code", {"client_id": self._client_id, "scope": ""})
        async with faults():
            return LinkCode(
                str(told["device_code"]),
                str(told["user_code"]),
                str(told["verification_uri"]),
                timedelta(seconds=int(told["expires_in"])),
                timedelta(seconds=int(told["interval"])),
            )

    async def end_link(self, device: str) -> str | None:
        """Ask whether the code was typed; then, who did, and let go of the token at once."""
        told = await self._as_people_do(
            "/login/oauth/access_token",
            {
                "client_id": self._client_id,
                "device_code": device,
                "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
            },
        )
        if told.get("error") in ("authorization_pending", "slow_down"):
            return None
        if "access_token" not in told:
            raise Gone(str(told.get("error", "no token"))[:60])
        who = await self._wire.get("/user", str(told["access_token"]), urgent=True)
        async with faults():
            return str(who[0]["login"]) if who else None

    async def _as_people_do(self, path: str, fields: Mapping[str, str]) -> dict[str, Any]:
        """Post a form to where people sign in."""
        await self._pace.turn(urgent=True)
        async with faults():
            self._wire  # noqa: B018 - opens the session
            if self._session is None:
                raise Unreachable("closed")
            async with self._session.post(
                f"{self._web}{path}",
                data=fields,
                headers={"accept": "application/json"},
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(total=SECONDS),
            ) as answer:
                if answer.status != 200:
                    raise Unreachable(f"GitHub answered {answer.status}")
                told = await answer.json()
        if not isinstance(told, dict):
            raise Unreachable("no answer")
        return told

    async def _issues(
        self, path: str, choice: Mapping[str, Any], following: str | None, etag: str | None
    ) -> IssuePage | None:
        first = f"/repos/{quote(path)}/issues?{urlencode(choice)}"
        told = await self._as_known(lambda token: self._wire.get(following or first, token, etag=etag))
        if told is None:
            return None
        async with faults():
            return IssuePage(read.issues(told[0]), told[1], told[2])

    async def _look_at_all(self, refs: Sequence[Ref], *, urgent: bool) -> dict[Ref, Seen]:
        query, variables = read.look_query(refs)

        async def ask(token: str | None) -> Any:
            if token is None:
                raise Refused("GraphQL needs a token")
            return await self._wire.ask(query, token, urgent=urgent, **variables)

        data, gone = await self._as_known(ask, again_as_nobody=False)
        return {
            ref: read.look(data.get(f"i{number}"), is_gone=f"i{number}" in gone) for number, ref in enumerate(refs)
        }

    async def _look_at_one(self, repository: RepositoryFacts, number: int, *, urgent: bool) -> Look:
        """Look by REST: the issue, its timeline. Links in the side bar are not told there."""
        where = f"/repos/{quote(repository.path)}/issues/{number}"
        told = await self._as_known(lambda token: self._wire.get(where, token, urgent=urgent))
        events: list[Any] = []
        following: str | None = f"{where}/timeline?per_page={A_PAGE}"
        for _ in range(PAGES):
            page = await self._as_known(
                lambda token, url=following: self._wire.get(url, token, urgent=urgent)  # type: ignore[misc]
            )
            async with faults():
                events += page[0]
            following = page[1]
            if following is None:
                break
        async with faults():
            return read.look_from_timeline(repository, told[0], events)

    async def _follow(self, url: str, *, etag: str | None = None, urgent: bool = False) -> Any:
        """Get an address, and where it has moved to, once."""
        try:
            return await self._as_known(lambda token: self._wire.get(url, token, etag=etag, urgent=urgent))
        except Renamed as moved:
            there = urlsplit(str(moved))
            ours = f"{there.scheme}://{there.netloc}{there.path}"
        try:
            return await self._as_known(lambda token: self._wire.get(ours, token, urgent=urgent))
        except Renamed:
            raise Gone("moved more than once") from None

    async def _as_known(
        self, ask: Callable[[str | None], Coroutine[Any, Any, Answer]], *, again_as_nobody: bool = True
    ) -> Any:
        """Ask with the token there is; where GitHub does not know it, put it away and ask as nobody."""
        token: str | None = None
        try:
            async with faults(), self._refusal():
                token = await self._access.current(self._wire)
        except (Refused, Gone):  # the App is not known there: on as nobody
            if not self._access.refused:
                raise
        try:
            return await ask(token)
        except Moved as moved:
            raise Renamed(moved.url) from None
        except Refused:
            if token is None or not self._wire.unknown:
                raise
            self._access.refused = True
            if not again_as_nobody:
                raise
            return await ask(None)

    @asynccontextmanager
    async def _refusal(self) -> AsyncIterator[None]:
        """Note where GitHub does not know the App."""
        import gidgethub

        try:
            yield
        except gidgethub.BadRequest as error:
            if int(error.status_code) in (401, 404):
                self._access.refused = True
            raise
