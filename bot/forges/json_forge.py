"""What Hearth does alike on every forge that it speaks with in JSON.

Invariant: who looks after a repository is remembered for `REMEMBERED` only, in memory, and asked for nothing else.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from bot.forges.forge import (
    Fault,
    Gone,
    IssueFacts,
    LinkCode,
    Look,
    Manners,
    Ref,
    Refused,
    RepositoryFacts,
    Seen,
)
from bot.forges.json_wire import JsonWire
from bot.forges.manners import Entry, manners_of
from bot.forges.pace import Pace
from bot.forges.wire import SECONDS

REMEMBERED = 6 * 60 * 60
"""Seconds. Who looks after a repository changes seldom, and being a few hours late harms nobody."""


class JsonForge(ABC):
    """One forge at `api`. `token` is the operator's, or empty; `seconds` is how long an answer may take."""

    name: str

    def __init__(self, title: str, api: str, token: str, pace: Pace | None, seconds: float = SECONDS) -> None:
        self._wire = JsonWire(title, api, token, pace or Pace(), seconds=seconds)
        self._maintainers: dict[str, tuple[float, frozenset[str]]] = {}

    async def close(self) -> None:
        """Let go of what is open."""
        await self._wire.close()

    @property
    def requests(self) -> int:
        """How many requests were made; for measuring."""
        return self._wire.requests

    @property
    def is_known(self) -> bool | None:
        """Whether the forge takes the operator's token; None where there is none."""
        return self._wire.is_known

    @property
    def can_write(self) -> bool:
        """Whether Hearth could comment."""
        return bool(self._wire.is_known)

    @property
    def can_link(self) -> bool:
        """Nobody can say here who they are."""
        return False

    async def begin_link(self) -> LinkCode:
        """Refuse: Hearth knows no way here by which people could say who they are."""
        raise Refused("no way to say who one is")

    async def end_link(self, device: str) -> str | None:
        """Refuse, as `begin_link` does."""
        raise Refused("no way to say who one is")

    async def manners(self, path: str) -> Manners:
        """Return which files for contributors there are, and the words of the guide."""
        there = await self._repository(path, urgent=False)

        async def listed(folder: str) -> Sequence[Entry]:
            try:
                return await self._entries(there, folder)
            except (Gone, Refused):  # it is empty, or keeps its files to itself
                return ()

        async def read(file: str) -> str:
            try:
                return await self._file(there, file)
            except (Gone, Refused):
                return ""

        return await manners_of(listed, read)

    async def look(self, refs: Sequence[Ref], *, urgent: bool) -> Mapping[Ref, Seen]:
        """Look at issues one by one; each repository is asked for once."""
        found: dict[Ref, Seen] = {}
        there: dict[str, RepositoryFacts | Fault] = {}
        for ref in refs:
            if ref.path not in there:
                try:
                    there[ref.path] = await self._repository(ref.path, urgent=urgent)
                except Fault as fault:
                    there[ref.path] = fault
            repository = there[ref.path]
            try:
                if isinstance(repository, Fault):
                    raise repository
                if not repository.has_issues:
                    raise Gone("no issues for everybody")
                found[ref] = await self._look_at(repository, ref.number, urgent=urgent)
            except Fault as fault:
                found[ref] = fault
        return found

    @abstractmethod
    async def _repository(self, path: str, *, urgent: bool) -> RepositoryFacts:
        """Return what the forge tells of a repository; raise Gone where it is not for everybody."""

    @abstractmethod
    async def _look_at(self, there: RepositoryFacts, number: int, *, urgent: bool) -> Look:
        """Look at one issue."""

    @abstractmethod
    async def _entries(self, there: RepositoryFacts, folder: str) -> Sequence[Entry]:
        """Return what lies in a folder; the outermost one is empty."""

    @abstractmethod
    async def _file(self, there: RepositoryFacts, file: str) -> str:
        """Return the words of a file."""

    @abstractmethod
    async def _ask_who_maintains(self, path: str, *, urgent: bool) -> frozenset[str]:
        """Return the accounts that look after a repository, as far as the forge tells, in small letters."""

    async def _who_maintains(self, path: str, *, urgent: bool) -> frozenset[str]:
        """Return the same as `_ask_who_maintains`, as it was not long ago."""
        now = time.monotonic()
        self._maintainers = {one: held for one, held in self._maintainers.items() if now - held[0] < REMEMBERED}
        if path not in self._maintainers:
            self._maintainers[path] = (now, await self._ask_who_maintains(path, urgent=urgent))
        return self._maintainers[path][1]


def steps(path: str, *, least: int = 2, most: int | None = None) -> list[str]:
    """Return the parts of a repository's path, ready for an address. Raises Gone where no such path can be."""
    parts = path.split("/")
    if not least <= len(parts) <= (most or len(parts)) or any(part in ("", ".", "..") for part in parts):
        raise Gone("not a path that can be")
    return [quote(part, safe="") for part in parts]


def with_label(issues: Sequence[IssueFacts], label: str) -> tuple[IssueFacts, ...]:
    """Return those that bear a label, however it is capitalised."""
    return tuple(one for one in issues if label.casefold() in (held.casefold() for held in one.labels))
