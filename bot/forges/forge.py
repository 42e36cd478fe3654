"""What Hearth asks of a place where issues live, and what can go wrong there.

Invariants:
- Everything here is what anybody can see on the forge; nothing is asked about a person's account.
- A forge never raises anything but a `Fault`; whatever it answers that is no answer (an error page, half a page,
  nothing at all) is one of these.
- `None` where something is asked for again means "as before": it cost the forge next to nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Protocol

Group = Literal["organisation", "topic"]


class Fault(Exception):
    """Something went wrong; str() is a technical reason. `after`: how long the forge asks to be left alone."""

    def __init__(self, reason: str, after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.after = after


class Unreachable(Fault):
    """The forge did not answer, or not with an answer: it may a little later."""


class Limited(Fault):
    """The forge wants fewer requests. `after` says for how long."""


class Refused(Fault):
    """The forge does not let Hearth do this."""


class Gone(Fault):
    """It is not there (any more), or is private: the forge does not say which."""


class Renamed(Fault):
    """It has another name there now: ask for the repository itself, which tells it."""


@dataclass(frozen=True, slots=True)
class RepositoryFacts:
    """A repository as the forge tells of it. `path` is its name there today, such as `owner/name`."""

    path: str
    url: str
    description: str
    language: str | None
    topics: tuple[str, ...]
    pushed_at: datetime | None
    is_archived: bool
    is_private: bool
    has_issues: bool


@dataclass(frozen=True, slots=True)
class Manners:
    """What a repository says about itself. Addresses are None where there is no such file.

    `guide` holds the words of its contributing guide, as far as they were read.
    """

    contributing_url: str | None
    guide: str
    has_code_of_conduct: bool
    licence: str | None


@dataclass(frozen=True, slots=True)
class IssueFacts:
    """An issue as the forge tells of it. `assigned` counts the people who are assigned."""

    number: int
    title: str
    body: str
    url: str
    labels: tuple[str, ...]
    created_at: datetime
    updated_at: datetime
    comments: int
    assigned: int
    is_open: bool
    is_locked: bool


@dataclass(frozen=True, slots=True)
class IssuePage:
    """Some issues of a repository. `following` asks for the next ones; `etag` tells whether this page changed."""

    issues: tuple[IssueFacts, ...]
    following: str | None
    etag: str | None


@dataclass(frozen=True, slots=True)
class Work:
    """A pull request that refers to an issue. `closes` is None where the forge did not tell that it would."""

    number: int
    url: str
    author: str
    state: Literal["open", "merged", "closed"]
    closes: bool | None


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody wrote under an issue. `by_maintainer`: by somebody who looks after the repository."""

    author: str
    by_maintainer: bool
    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Look:
    """All that is to be known of one issue now. `side_bar`: links made by hand beside it are known, too."""

    issue: IssueFacts
    is_archived: bool
    is_private: bool
    works: tuple[Work, ...]
    comments: tuple[Comment, ...]
    side_bar: bool


@dataclass(frozen=True, slots=True)
class Ref:
    """Names one issue on a forge."""

    path: str
    number: int


Seen = Look | Fault
"""What came of looking at one issue: it, or why not (`Gone`: it is not there any more, or is private)."""


@dataclass(frozen=True, slots=True)
class LinkCode:
    """What a person types at the forge so that it says who they are there. `device` is for Hearth alone."""

    device: str
    code: str
    address: str
    good_for: timedelta
    every: timedelta


class Forge(Protocol):
    """A place where issues live. Every method raises `Fault`; `urgent` is for somebody who waits."""

    @property
    def name(self) -> str:
        """The forge's name in settings, rows and words: `github`, `forgejo`, `gitlab`."""
        ...

    @property
    def most_repositories(self) -> int | None:
        """How many repositories Hearth may keep track of there; None: as many as it likes."""
        ...

    @property
    def is_known(self) -> bool | None:
        """Whether the forge takes the operator's token; None where there is none."""
        ...

    @property
    def can_write(self) -> bool:
        """Whether Hearth could comment there."""
        ...

    @property
    def can_link(self) -> bool:
        """Whether people could say who they are there."""
        ...

    async def close(self) -> None:
        """Let go of what is open."""
        ...

    async def repository(self, path: str, etag: str | None) -> tuple[RepositoryFacts, str | None] | None:
        """Return what the forge tells of a repository, and the mark by which to ask whether that changed."""
        ...

    async def manners(self, path: str) -> Manners:
        """Return what a repository says about itself."""
        ...

    async def labels(self, path: str) -> tuple[str, ...]:
        """Return the names of the labels that a repository uses, as far as a few hundred go."""
        ...

    async def labelled(self, path: str, label: str, following: str | None) -> IssuePage:
        """Return open issues with a label, those that changed last first."""
        ...

    async def changed(
        self, path: str, since: datetime, following: str | None, etag: str | None
    ) -> IssuePage | None:
        """Return issues that changed since a moment, open or not, those that changed first first."""
        ...

    async def look(self, refs: Sequence[Ref], *, urgent: bool) -> Mapping[Ref, Seen]:
        """Look at some issues now."""
        ...

    async def group(self, kind: Group, name: str, following: str | None) -> tuple[tuple[str, ...], str | None]:
        """Return the paths of the repositories of an organisation or a topic, and what asks for the next ones."""
        ...

    async def comment(self, ref: Ref, words: str, mark: str) -> None:
        """Write a comment that holds `mark`, unless one with it stands there."""
        ...

    async def begin_link(self) -> LinkCode:
        """Begin to ask somebody who they are there."""
        ...

    async def end_link(self, device: str) -> str | None:
        """Return the account's name once its owner has typed the code; None before. Raises Gone when too late."""
        ...
