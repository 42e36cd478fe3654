"""Forgejo, such as codeberg.org, as a place where issues live.

Invariants:
- What is not for everybody (private, internal, of a limited owner) is treated as gone, even if the token could
  read it.
- Forgejo leaves a label out of a question that it does not know, and then answers with all issues; whatever it
  answers, only issues with the label are passed on.

Sources: Forgejo's API description (/api/swagger) and its code (routers/api/v1, services/convert). Forgejo gives no
ETag for what it answers in JSON; see json_wire.py for what stands in for it. It lists issues in the order of their
last change (`sort`) since it has that parameter; where a server is older, they come by age.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from bot.forges import forgejo_read as read
from bot.forges.forge import (
    Gone,
    Group,
    IssuePage,
    Look,
    Ref,
    Refused,
    RepositoryFacts,
)
from bot.forges.json_forge import JsonForge, steps, with_label
from bot.forges.json_wire import Answer
from bot.forges.manners import Entry
from bot.forges.pace import Pace
from bot.forges.wire import SECONDS, no_answer

API = "https://codeberg.org/api/v1"
A_PAGE = 50
"""The most that Forgejo puts into one page, unless a server says otherwise."""
LABEL_PAGES = 6
TIMELINE_PAGES = 10
"""Where an issue has more events, what refers to it after these is left out of a look; its comments are not."""
HIDDEN = 10
"""Forgejo takes out of a page what the asker may not see; where more than so many events are missing, it ends."""
PUBLIC_MEMBERS_PAGES = 2


class Forgejo(JsonForge):
    """One Forgejo at `api`, asked with the operator's token or as nobody. Close it with `close`."""

    name = "forgejo"

    def __init__(
        self, token: str = "", *, api: str = API, pace: Pace | None = None, seconds: float = SECONDS
    ) -> None:
        super().__init__("Forgejo", api, token, pace, seconds)

    @property
    def most_repositories(self) -> int | None:
        """As many as Hearth likes, also for nobody.

        Forgejo itself limits nothing, and Codeberg publishes no number and says 429 where it is too much.
        """
        return None

    async def repository(self, path: str, etag: str | None) -> tuple[RepositoryFacts, str | None] | None:
        """Return what Forgejo tells of a repository, under whatever name it has now."""
        told = await self._wire.get(_at(path), etag=etag)
        return None if told is None else (_public(told), told.mark)

    async def labels(self, path: str) -> tuple[str, ...]:
        """Return the names of a repository's labels, up to three hundred, then those of its organisation."""
        names = await self._names(f"{_at(path)}/labels?limit={A_PAGE}")
        with suppress(Gone, Refused):  # a person's repository has none from an organisation
            names += await self._names(f"/orgs/{steps(path)[0]}/labels?limit={A_PAGE}")
        return tuple(dict.fromkeys(names))

    async def labelled(self, path: str, label: str, following: str | None) -> IssuePage:
        """Return open issues with a label, however it is capitalised.

        A page may hold fewer issues than there are, and none, where the label's name has a comma in it: Forgejo
        cannot be asked for such a one.
        """
        choice = {"type": "issues", "state": "open", "sort": "recentupdate", "limit": A_PAGE}
        can_ask = "," not in label
        if can_ask:
            choice |= {"labels": label}
        page = _issues(await self._wire.found(following or f"{_at(path)}/issues?{urlencode(choice)}"))
        kept = with_label(page.issues, label)
        if can_ask and following is None and len(kept) < len(page.issues):
            # Not asked by the label, then: it is not known there, or not in these letters.
            names = (name for name in await self.labels(path) if name.casefold() == label.casefold())
            known = next((name for name in names if name != label), None)
            return await self.labelled(path, known, None) if known else IssuePage((), None, None)
        return IssuePage(kept, page.following, page.etag)

    async def changed(
        self, path: str, since: datetime, following: str | None, etag: str | None
    ) -> IssuePage | None:
        """Return issues that changed since a moment."""
        choice = {
            "type": "issues",
            "state": "all",
            "since": since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "sort": "leastupdate",
            "limit": A_PAGE,
        }
        told = await self._wire.get(following or f"{_at(path)}/issues?{urlencode(choice)}", etag=etag)
        return None if told is None else _issues(told)

    async def group(self, kind: Group, name: str, following: str | None) -> tuple[tuple[str, ...], str | None]:
        """Return repositories of an organisation, or the most starred ones of a topic, without forks."""
        if kind == "organisation":
            told = await self._wire.found(following or f"/orgs/{quote(name, safe='')}/repos?limit={A_PAGE}")
            with no_answer():
                return read.paths(told.data), told.following
        choice = {"q": name, "topic": "true", "archived": "false", "sort": "stars", "order": "desc"}
        told = await self._wire.found(following or f"/repos/search?{urlencode({**choice, 'limit': A_PAGE})}")
        with no_answer():
            return read.paths(told.data["data"]), told.following

    async def comment(self, ref: Ref, words: str, mark: str) -> None:
        """Write a comment, unless one with the mark stands there; Forgejo lists all of them at once."""
        if not self.can_write:
            raise Refused("commenting needs a token")
        earlier = await self._wire.found(f"{_at(ref.path)}/issues/{ref.number}/comments", urgent=True)
        with no_answer():
            if any(mark in str(one.get("body")) for one in earlier.data or ()):
                return
        await self._wire.write(earlier.path, {"body": words})

    async def _repository(self, path: str, *, urgent: bool) -> RepositoryFacts:
        return _public(await self._wire.found(_at(path), urgent=urgent))

    async def _look_at(self, there: RepositoryFacts, number: int, *, urgent: bool) -> Look:
        where = f"{_at(there.path)}/issues/{number}"
        told = await self._wire.found(where, urgent=urgent)
        with no_answer():
            if told.data.get("pull_request"):
                raise Gone("a pull request, not an issue")
        events = await self._events(where, urgent=urgent)
        maintainers = frozenset[str]()
        with no_answer():
            if any(event and event["type"] == "comment" for event in events):
                maintainers = await self._who_maintains(there.path, urgent=urgent)
            return read.look(there, told.data, events, maintainers)

    async def _events(self, where: str, *, urgent: bool) -> list[Mapping[str, Any] | None]:
        """Return the timeline of an issue, which bears no link to its next page."""
        events: list[Mapping[str, Any] | None] = []
        for number in range(1, TIMELINE_PAGES + 1):
            page = await self._wire.found(f"{where}/timeline?limit={A_PAGE}&page={number}", urgent=urgent)
            with no_answer():
                events += page.data or ()
                if len(page.data or ()) < A_PAGE - HIDDEN:
                    return events
        with no_answer():
            seen = [event for event in events if event]
            since = urlencode({"since": seen[-1]["created_at"]})
        later = await self._wire.found(f"{where}/comments?{since}", urgent=urgent)
        with no_answer():
            known = {event["id"] for event in seen}
            return events + [{**one, "type": "comment"} for one in later.data or () if one["id"] not in known]

    async def _entries(self, there: RepositoryFacts, folder: str) -> Sequence[Entry]:
        told = await self._wire.found(f"{_at(there.path)}/contents/{quote(folder)}".rstrip("/"))
        with no_answer():
            return read.entries(told.data)

    async def _file(self, there: RepositoryFacts, file: str) -> str:
        return str((await self._wire.found(f"{_at(there.path)}/raw/{quote(file)}", raw=True)).data)

    async def _ask_who_maintains(self, path: str, *, urgent: bool) -> frozenset[str]:
        """Return the owner, and who may write there; for nobody, who says in public that they are members."""
        owner = path.partition("/")[0].casefold()
        if self.is_known:
            with suppress(Gone, Refused):  # the token may not be for this
                told = await self._wire.found(f"{_at(path)}/assignees", urgent=urgent)
                with no_answer():
                    return read.logins(told.data) | {owner}
        members: frozenset[str] = frozenset({owner})
        following: str | None = f"/orgs/{steps(path)[0]}/public_members?limit={A_PAGE}"
        for _ in range(PUBLIC_MEMBERS_PAGES):
            if following is None:
                break
            try:
                told = await self._wire.found(following, urgent=urgent)
            except (Gone, Refused):  # a person's
                break
            with no_answer():
                members |= read.logins(told.data)
            following = told.following
        return members

    async def _names(self, first: str) -> list[str]:
        names: list[str] = []
        following: str | None = first
        for _ in range(LABEL_PAGES):
            if following is None:
                break
            told = await self._wire.found(following)
            with no_answer():
                names += [str(one["name"]) for one in told.data or ()]
            following = told.following
        return names


def _at(path: str) -> str:
    return f"/repos/{'/'.join(steps(path, most=2))}"


def _public(told: Answer) -> RepositoryFacts:
    with no_answer():
        facts = read.repository(told.data)
    if facts.is_private:
        raise Gone("private")
    return facts


def _issues(told: Answer) -> IssuePage:
    with no_answer():
        return IssuePage(read.issues(told.data), told.following, told.mark)
