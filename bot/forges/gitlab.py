"""GitLab as a place where issues live. A repository is a project there, and its path may have more than one slash.

Invariants:
- What is not for everybody (private and internal projects, issues for members only or in confidence, internal
  notes) is treated as gone, or left out, even if the token could read it.
- A comment runs no command: GitLab takes a line that begins with a slash for one.

Sources: GitLab's REST and GraphQL documents, and its code (lib/api). A project is asked for by GraphQL, since REST
tells nobody in particular whether it is archived; by its former name only REST knows it. All else goes by REST.
Needs GitLab 17 or later.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from bot.forges import gitlab_read as read
from bot.forges.forge import (
    Gone,
    Group,
    IssuePage,
    Look,
    Ref,
    Refused,
    RepositoryFacts,
    Unreachable,
)
from bot.forges.json_forge import JsonForge, steps, with_label
from bot.forges.json_wire import Answer, mark_of
from bot.forges.manners import Entry
from bot.forges.pace import Pace
from bot.forges.wire import NO_ANSWER, SECONDS, no_answer

API = "https://gitlab.com/api/v4"
VERSION = "/v4"
A_PAGE = 100
LABEL_PAGES = 3
MEMBER_PAGES = 5
"""Members beyond these are not known to look after a project."""
FOLDER_PAGES = 3
EARLIER_PAGES = 10
"""How many pages of notes, the latest first, are searched for one of Hearth's own before it writes one."""


class GitLab(JsonForge):
    """One GitLab at `api`, asked with the operator's token or as nobody. Close it with `close`."""

    name = "gitlab"

    def __init__(
        self, token: str = "", *, api: str = API, pace: Pace | None = None, seconds: float = SECONDS
    ) -> None:
        super().__init__("GitLab", api.rstrip("/").removesuffix(VERSION), token, pace, seconds)

    @property
    def most_repositories(self) -> int | None:
        """As many as Hearth likes, also for nobody.

        GitLab.com gives nobody in particular 500 requests a minute, and 400 in ten minutes of those that list all
        projects, which Hearth asks only for a topic; the pace stays below that. It has announced less for nobody,
        without a number that holds yet: what its answers say of limits is heeded in any case.
        """
        return None

    async def repository(self, path: str, etag: str | None) -> tuple[RepositoryFacts, str | None] | None:
        """Return what GitLab tells of a project, under whatever name it has now."""
        told = await self._project(path, urgent=False)
        mark = mark_of(told)
        return None if mark == etag else (_public(told), mark)

    async def labels(self, path: str) -> tuple[str, ...]:
        """Return the names of a project's labels and its groups', up to three hundred."""
        found = await self._all(f"{_at(path)}/labels?per_page={A_PAGE}", LABEL_PAGES)
        with no_answer():
            return tuple(dict.fromkeys(str(one["name"]) for one in found))

    async def labelled(self, path: str, label: str, following: str | None) -> IssuePage:
        """Return open issues with a label."""
        choice = {"state": "opened", "labels": label, "order_by": "updated_at", "sort": "desc"}
        page = _issues(await self._wire.found(following or _listing(path, choice)))
        return IssuePage(with_label(page.issues, label), page.following, page.etag)

    async def changed(
        self, path: str, since: datetime, following: str | None, etag: str | None
    ) -> IssuePage | None:
        """Return issues that changed since a moment."""
        moment = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        choice = {"state": "all", "updated_after": moment, "order_by": "updated_at", "sort": "asc"}
        told = await self._wire.get(following or _listing(path, choice), etag=etag)
        return None if told is None else _issues(told)

    async def group(self, kind: Group, name: str, following: str | None) -> tuple[tuple[str, ...], str | None]:
        """Return the projects of a group and the groups in it, or the most starred ones of a topic.

        To nobody in particular GitLab does not tell which of them are forks, so those are among them.
        """
        choice = {"visibility": "public", "archived": "false", "with_issues_enabled": "true", "per_page": A_PAGE}
        if kind == "organisation":
            order = {"include_subgroups": "true", "with_shared": "false", "order_by": "last_activity_at"}
            first = f"{VERSION}/groups/{_named(name, least=1)}/projects?{urlencode({**choice, **order})}"
        else:
            first = f"{VERSION}/projects?{urlencode({**choice, 'topic': name, 'order_by': 'star_count'})}"
        told = await self._wire.found(following or first)
        with no_answer():
            return read.paths(told.data), told.following

    async def comment(self, ref: Ref, words: str, mark: str) -> None:
        """Write a comment, unless one with the mark stands there."""
        if not self.can_write:
            raise Refused("commenting needs a token")
        where = f"{_at(ref.path)}/issues/{ref.number}/notes"
        following: str | None = f"{where}?sort=desc&order_by=created_at&per_page={A_PAGE}"
        for _ in range(EARLIER_PAGES):
            if following is None:
                break
            earlier = await self._wire.found(following, urgent=True)
            where, following = earlier.path, earlier.following
            with no_answer():
                if any(mark in str(one.get("body")) for one in earlier.data):
                    return
        await self._wire.write(where, {"body": without_commands(words)})

    async def _repository(self, path: str, *, urgent: bool) -> RepositoryFacts:
        return _public(await self._project(path, urgent=urgent))

    async def _project(self, path: str, *, urgent: bool) -> Any:
        """Return what GraphQL tells of a project, also of one that has another name now."""
        told = await self._ask(path, urgent=urgent)
        if told is None:
            now = await self._wire.found(_at(path), urgent=urgent)
            with no_answer():
                told = await self._ask(str(now.data["path_with_namespace"]), urgent=urgent)
        if told is None:
            raise Gone("not there, or private")
        return told

    async def _ask(self, path: str, *, urgent: bool) -> Any:
        steps(path)
        told = await self._wire.ask(
            "/graphql", {"query": read.PROJECT, "variables": {"path": path}}, urgent=urgent
        )
        with no_answer():
            if told.get("errors") or "project" not in told["data"]:  # the errors may quote anything
                raise Unreachable("no data", NO_ANSWER)
            return told["data"]["project"]

    async def _look_at(self, there: RepositoryFacts, number: int, *, urgent: bool) -> Look:
        where = f"{_at(there.path)}/issues/{number}"
        told = await self._wire.found(where, urgent=urgent)
        with no_answer():
            if told.data["confidential"]:
                raise Gone("in confidence")
            closing_count, note_count = told.data.get("merge_requests_count"), told.data["user_notes_count"]
        related = await self._all(f"{where}/related_merge_requests?per_page={A_PAGE}", 1, urgent=urgent)
        closing, notes, maintainers = [], [], frozenset[str]()
        if closing_count != 0:
            closing = await self._all(f"{where}/closed_by?per_page={A_PAGE}", 1, urgent=urgent)
        if note_count != 0:
            choice = f"sort=desc&order_by=created_at&activity_filter=only_comments&per_page={A_PAGE}"
            notes = await self._all(f"{where}/notes?{choice}", 1, urgent=urgent)
        if notes:
            maintainers = await self._who_maintains(there.path, urgent=urgent)
        with no_answer():
            return read.look(there, told.data, related, closing, notes, maintainers)

    async def _entries(self, there: RepositoryFacts, folder: str) -> Sequence[Entry]:
        choice = urlencode({"path": folder, "per_page": A_PAGE})
        found = await self._all(f"{_at(there.path)}/repository/tree?{choice}", FOLDER_PAGES)
        with no_answer():
            return read.entries(found, there.url)

    async def _file(self, there: RepositoryFacts, file: str) -> str:
        where = f"{_at(there.path)}/repository/files/{quote(file, safe='')}/raw?ref=HEAD"
        return str((await self._wire.found(where, raw=True)).data)

    async def _ask_who_maintains(self, path: str, *, urgent: bool) -> frozenset[str]:
        """Return the owner, and the members from developers up, whom GitLab tells only who is known there.

        Where the first name in a path is a group's, no account has it: both share one space of names.
        """
        found: list[Any] = []
        if self.is_known:
            with suppress(Gone, Refused):  # the token may not be for this
                found = await self._all(f"{_at(path)}/members/all?per_page={A_PAGE}", MEMBER_PAGES, urgent=urgent)
        with no_answer():
            return read.maintainers(found) | {path.partition("/")[0].casefold()}

    async def _all(self, first: str, pages: int, *, urgent: bool = False) -> list[Any]:
        """Return what stands on the first pages of a list."""
        found: list[Any] = []
        following: str | None = first
        for _ in range(pages):
            if following is None:
                break
            told = await self._wire.found(following, urgent=urgent)
            with no_answer():
                found += told.data
            following = told.following
        return found


def without_commands(words: str) -> str:
    """Return words whose lines that begin with a slash still read the same, and are no commands to GitLab."""
    return re.sub(r"^(\s*)/", r"\1\\/", words, flags=re.MULTILINE)


def _named(path: str, *, least: int = 2) -> str:
    return "%2F".join(steps(path, least=least))


def _at(path: str) -> str:
    return f"{VERSION}/projects/{_named(path)}"


def _listing(path: str, choice: dict[str, str]) -> str:
    always = {"scope": "all", "confidential": "false", "per_page": A_PAGE}
    return f"{_at(path)}/issues?{urlencode({**choice, **always})}"


def _public(told: Any) -> RepositoryFacts:
    with no_answer():
        facts = read.repository(told)
    if facts.is_private:
        raise Gone("private")
    return facts


def _issues(told: Answer) -> IssuePage:
    with no_answer():
        return IssuePage(read.issues(told.data), told.following, told.mark)
