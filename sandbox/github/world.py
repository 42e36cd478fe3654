"""What there is on the local GitHub, and what people do there.

Invariants: everything that changes an issue moves its `updated_at`, as on GitHub, except that a pull request which
mentions it does not; numbers are shared by the issues and pull requests of a repository; a renamed repository is
found under its old name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Literal


@dataclass
class Event:
    """Something in an issue's timeline."""

    kind: Literal["commented", "cross-referenced", "connected", "disconnected", "assigned", "closed"]
    actor: str
    at: datetime
    words: str = ""
    association: str = "NONE"
    pull: Pull | None = None
    closes: bool = False
    id: int = 0


@dataclass
class Pull:
    """A pull request."""

    number: int
    title: str
    body: str
    author: str
    repository: Repository
    created_at: datetime
    state: Literal["OPEN", "MERGED", "CLOSED"] = "OPEN"
    merged_at: datetime | None = None


@dataclass
class Issue:
    """An issue."""

    number: int
    title: str
    body: str
    author: str
    repository: Repository
    created_at: datetime
    updated_at: datetime
    labels: list[str] = field(default_factory=list)
    assignees: list[str] = field(default_factory=list)
    is_open: bool = True
    is_locked: bool = False
    closed_at: datetime | None = None
    timeline: list[Event] = field(default_factory=list)
    by_hand: list[Pull] = field(default_factory=list)
    """Pull requests that were linked in the side bar."""

    @property
    def comments(self) -> list[Event]:
        """Its comments, the earliest first."""
        return [event for event in self.timeline if event.kind == "commented"]

    def closing(self) -> list[Pull]:
        """The pull requests that would close it: those that say so, and those linked in the side bar."""
        said = [event.pull for event in self.timeline if event.kind == "cross-referenced" and event.closes]
        found = {id(pull): pull for pull in (*said, *self.by_hand) if pull is not None}
        return list(found.values())


@dataclass
class Repository:
    """A repository, with all that lies in it as far as newcomers are concerned."""

    id: int
    owner: str
    name: str
    created_at: datetime
    description: str = ""
    language: str | None = None
    topics: list[str] = field(default_factory=list)
    pushed_at: datetime | None = None
    is_archived: bool = False
    is_private: bool = False
    has_issues: bool = True
    is_fork: bool = False
    is_organisation: bool = True
    stars: int = 1
    files: dict[str, str] = field(default_factory=dict)
    licence: str | None = "Apache-2.0"
    has_conduct: bool = True
    maintainers: list[str] = field(default_factory=list)
    issues: dict[int, Issue] = field(default_factory=dict)
    pulls: dict[int, Pull] = field(default_factory=dict)
    further_labels: list[str] = field(default_factory=list)

    @property
    def path(self) -> str:
        """Its name, with its owner's."""
        return f"{self.owner}/{self.name}"

    @property
    def labels(self) -> list[str]:
        """All labels that there are in it."""
        used = [label for issue in self.issues.values() for label in issue.labels]
        return list(dict.fromkeys([*self.further_labels, *used]))

    def open_issues(self) -> list[Issue]:
        """Its open issues."""
        return [issue for issue in self.issues.values() if issue.is_open]


class GitHubWorld:
    """All of it. `now` tells the time; `changed` is called after each deed."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.repositories: dict[int, Repository] = {}
        self.accounts: dict[str, int] = {}
        self._names: dict[str, int] = {}
        self._ids = count(1001)

    def repository(self, path: str) -> Repository:
        """Return a repository by its name today. Raises KeyError where there is none."""
        found = self.by_any_name(path)
        if found is None or found.path.casefold() != path.casefold():
            raise KeyError(path)
        return found

    def by_any_name(self, path: str) -> Repository | None:
        """Return a repository by its name of today or of earlier."""
        id = self._names.get(path.casefold())
        return self.repositories.get(id) if id is not None else None

    def account(self, login: str) -> int:
        """Return the number of an account, which is made where it is missing."""
        return self.accounts.setdefault(login, next(self._ids))

    def add_repository(
        self,
        path: str,
        *,
        description: str = "",
        language: str | None = None,
        topics: Iterable[str] = (),
        files: dict[str, str] | None = None,
        maintainers: Iterable[str] = (),
        age: timedelta = timedelta(days=900),
        pushed: timedelta = timedelta(days=2),
    ) -> Repository:
        """Make a repository; `age` and `pushed` say how long ago it was made and pushed to."""
        owner, _, name = path.partition("/")
        made = Repository(next(self._ids), owner, name, self.now() - age, description, language)
        made.topics, made.files, made.maintainers = list(topics), dict(files or {}), list(maintainers)
        made.pushed_at = self.now() - pushed
        self.repositories[made.id] = made
        self._names[path.casefold()] = made.id
        for login in (owner, *made.maintainers):
            self.account(login)
        return made

    def add_issue(
        self,
        repository: Repository,
        title: str,
        body: str = "",
        *,
        labels: Iterable[str] = ("good first issue",),
        author: str = "mira-keeps",
        age: timedelta = timedelta(days=20),
    ) -> Issue:
        """Open an issue; `age` says how long ago."""
        number = self._next_number(repository)
        at = self.now() - age
        self.account(author)
        issue = Issue(number, title, body, author, repository, at, at, labels=list(labels))
        repository.issues[number] = issue
        return issue

    def comment(
        self, issue: Issue, author: str, words: str, *, ago: timedelta = timedelta(0), counts: bool = True
    ) -> Event:
        """Write a comment; a maintainer's says that it is one."""
        self.account(author)
        of = issue.repository
        association = "OWNER" if author == of.owner else "MEMBER" if author in of.maintainers else "NONE"
        event = Event("commented", author, self.now() - ago, words, association, id=next(self._ids))
        issue.timeline.append(event)
        if counts:
            self.touch(issue, event.at)
        return event

    def assign(self, issue: Issue, login: str) -> None:
        """Assign somebody."""
        self.account(login)
        issue.assignees.append(login)
        issue.timeline.append(Event("assigned", login, self.now(), id=next(self._ids)))
        self.touch(issue)

    def unassign(self, issue: Issue) -> None:
        """Assign nobody any more."""
        issue.assignees.clear()
        self.touch(issue)

    def open_pull(
        self,
        repository: Repository,
        author: str,
        title: str,
        *,
        closes: Issue | None = None,
        mentions: Issue | None = None,
    ) -> Pull:
        """Open a pull request whose words close or only mention an issue."""
        self.account(author)
        meant = closes or mentions
        words = f"{'Closes' if closes else 'See'} #{meant.number}" if meant else ""
        pull = Pull(self._next_number(repository), title, words, author, repository, self.now())
        repository.pulls[pull.number] = pull
        if meant is not None:
            meant.timeline.append(
                Event(
                    "cross-referenced",
                    author,
                    self.now(),
                    pull=pull,
                    closes=closes is not None,
                    id=next(self._ids),
                )
            )
        return pull

    def link_by_hand(self, issue: Issue, pull: Pull) -> None:
        """Link a pull request in the issue's side bar."""
        issue.by_hand.append(pull)
        issue.timeline.append(Event("connected", issue.author, self.now(), pull=pull, id=next(self._ids)))
        self.touch(issue)

    def merge(self, pull: Pull) -> None:
        """Merge a pull request, which closes what it says that it closes."""
        pull.state, pull.merged_at = "MERGED", self.now()
        pull.repository.pushed_at = self.now()
        for repository in self.repositories.values():
            for issue in repository.issues.values():
                if pull in issue.closing():
                    self.close(issue)

    def close_pull(self, pull: Pull) -> None:
        """Close a pull request unmerged."""
        pull.state = "CLOSED"

    def close(self, issue: Issue) -> None:
        """Close an issue."""
        issue.is_open, issue.closed_at = False, self.now()
        self.touch(issue)

    def reopen(self, issue: Issue) -> None:
        """Open an issue again."""
        issue.is_open, issue.closed_at = True, None
        self.touch(issue)

    def rename(self, repository: Repository, path: str) -> None:
        """Give a repository another name, also with another owner."""
        repository.owner, _, repository.name = path.partition("/")
        self.account(repository.owner)
        self._names[path.casefold()] = repository.id

    def touch(self, issue: Issue, at: datetime | None = None) -> None:
        """Note that an issue changed."""
        issue.updated_at = max(issue.updated_at, at or self.now())

    def _next_number(self, repository: Repository) -> int:
        return max([0, *repository.issues, *repository.pulls]) + 1
